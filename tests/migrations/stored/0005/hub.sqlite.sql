BEGIN TRANSACTION;
CREATE TABLE alarm (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	event_id INTEGER, 
	stream_id INTEGER, 
	text TEXT NOT NULL, 
	is_open INTEGER DEFAULT '1' NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "alarm" VALUES(1,'no_cost',1795606573888,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606573896,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606573896,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606573818,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606573831,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606573834,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606573837,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606573840,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606573845,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606573848,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(8,1795606573857,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(9,1795606573860,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606573863,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606573869,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606573970,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606573976,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606574012,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606574031,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null}');
INSERT INTO "audit" VALUES(16,1795606574061,'command-line','createLandedCost','','{"amount":"10.00","receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO "audit" VALUES(17,1795606574083,'command-line','createLandedCost','','{"amount":"0.50","receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO "audit" VALUES(18,1795606574090,'command-line','voidLandedCost','01a2127d-f403-722e-8099-3d2bce93efa9','{"reason":null}');
INSERT INTO "audit" VALUES(19,1795606574105,'command-line','createCostLink','','{"receipt":"08446e7f-d617-4734-b649-591af8685134","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO "audit" VALUES(20,1795606574110,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de"}],"purchase_order":null}');
INSERT INTO "audit" VALUES(21,1795606574114,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO "audit" VALUES(22,1795606574126,'command-line','closePurchaseOrder','PO-2','{}');
CREATE TABLE balance (
	item_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	lot_id INTEGER NOT NULL, 
	on_hand INTEGER NOT NULL, 
	reserved INTEGER NOT NULL, 
	counted_at INTEGER, 
	counted_by INTEGER, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (item_id, location_id, lot_id)
)
 WITHOUT ROWID

;
INSERT INTO "balance" VALUES(1,1,0,1000000,1000000,1795606574120,114,51);
INSERT INTO "balance" VALUES(1,2,0,3000000,3000000,1795606574120,113,49);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,52);
INSERT INTO "balance" VALUES(1,5,0,2000000,2000000,NULL,NULL,52);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606573939,87,26);
INSERT INTO "balance" VALUES(4,1,0,0,0,1795606574120,114,49);
CREATE TABLE barcode (
	code TEXT NOT NULL, 
	item_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	shown TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (code), 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
INSERT INTO "barcode" VALUES('04006381333931',1,1000000,'4006381333931',1);
INSERT INTO "barcode" VALUES('14006381333938',1,12000000,'14006381333938',1);
CREATE TABLE commit_log (
	version INTEGER NOT NULL, 
	tag TEXT NOT NULL, 
	at INTEGER NOT NULL, 
	decisions_from INTEGER, 
	decisions_to INTEGER, 
	PRIMARY KEY (version)
);
INSERT INTO "commit_log" VALUES(1,'a3y4E_6LQkcm',1795606573818,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'Ji5hhqcLSTPx',1795606573831,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'8-0r6dEHN5wD',1795606573834,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'WsuQ5YfMgOU1',1795606573837,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'LjCv8m_64Fp3',1795606573840,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'VyyWU7_Ogpsa',1795606573845,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'OqecfQcxbIh2',1795606573848,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'8HNB-59Bpibz',1795606573857,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'t87dOx0jHmlE',1795606573860,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'M0-gRHZZUdIc',1795606573863,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'MJM-_qYiLc7k',1795606573869,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'W108hdvrvk2c',1795606573879,1,7);
INSERT INTO "commit_log" VALUES(13,'pHkwwPHLcFtT',1795606573886,8,8);
INSERT INTO "commit_log" VALUES(14,'44uHP6bwCHpw',1795606573888,9,9);
INSERT INTO "commit_log" VALUES(15,'jYU4W_h9z4Gx',1795606573889,10,10);
INSERT INTO "commit_log" VALUES(16,'3qD14RXPfCr7',1795606573896,11,11);
INSERT INTO "commit_log" VALUES(17,'-1rEWm5hdi6M',1795606573901,12,12);
INSERT INTO "commit_log" VALUES(18,'FIXk6dgF7Myz',1795606573907,13,13);
INSERT INTO "commit_log" VALUES(19,'vjQi55mabXcy',1795606573910,14,14);
INSERT INTO "commit_log" VALUES(20,'-C46bv2h6keq',1795606573912,15,16);
INSERT INTO "commit_log" VALUES(21,'8AexxIQ9xadC',1795606573915,17,17);
INSERT INTO "commit_log" VALUES(22,'469eEcAlBRpf',1795606573916,18,18);
INSERT INTO "commit_log" VALUES(23,'zqP2Riua_Zni',1795606573918,19,19);
INSERT INTO "commit_log" VALUES(24,'vT7sJdz_vZYs',1795606573927,20,85);
INSERT INTO "commit_log" VALUES(25,'DvjyOeUddEpi',1795606573934,86,86);
INSERT INTO "commit_log" VALUES(26,'mee629j529ta',1795606573939,87,87);
INSERT INTO "commit_log" VALUES(27,'gg29HJvExLT0',1795606573942,88,88);
INSERT INTO "commit_log" VALUES(28,'GdimTwrkgcAs',1795606573949,89,89);
INSERT INTO "commit_log" VALUES(29,'BKtKB-BJIqRw',1795606573952,90,90);
INSERT INTO "commit_log" VALUES(30,'ripOsRgpl02e',1795606573955,91,91);
INSERT INTO "commit_log" VALUES(31,'xebxZ262oCIY',1795606573957,92,95);
INSERT INTO "commit_log" VALUES(32,'8HWGlaPGosgk',1795606573970,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'9cFUZp05dao5',1795606573976,96,96);
INSERT INTO "commit_log" VALUES(34,'36N1KuSmiRIt',1795606573996,97,97);
INSERT INTO "commit_log" VALUES(35,'bNpk1KwThIn4',1795606573998,98,98);
INSERT INTO "commit_log" VALUES(36,'NjW78mzrJUcY',1795606574012,99,99);
INSERT INTO "commit_log" VALUES(37,'2S2MJgLqIOLK',1795606574018,100,101);
INSERT INTO "commit_log" VALUES(38,'KjmZdqKwjpu-',1795606574023,102,103);
INSERT INTO "commit_log" VALUES(39,'0S7cxQGfbgsS',1795606574031,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'C1LzlHVkF7gb',1795606574039,104,104);
INSERT INTO "commit_log" VALUES(41,'Bo1Zmv6ublR7',1795606574047,105,105);
INSERT INTO "commit_log" VALUES(42,'hj7YV28rszDr',1795606574053,106,106);
INSERT INTO "commit_log" VALUES(43,'yo77xHqmLsRI',1795606574061,107,107);
INSERT INTO "commit_log" VALUES(44,'ouictqjoRv78',1795606574083,108,108);
INSERT INTO "commit_log" VALUES(45,'-m2p62Xf9p8l',1795606574090,109,109);
INSERT INTO "commit_log" VALUES(46,'z06z-W1cHyFM',1795606574105,110,110);
INSERT INTO "commit_log" VALUES(47,'5PVf03-0MFEA',1795606574110,111,111);
INSERT INTO "commit_log" VALUES(48,'qL9bLR0dKJNL',1795606574114,112,112);
INSERT INTO "commit_log" VALUES(49,'N7ZRrtiNXIXN',1795606574120,113,114);
INSERT INTO "commit_log" VALUES(50,'viyn2hUmlQK7',1795606574126,NULL,NULL);
INSERT INTO "commit_log" VALUES(51,'xFjcd-lGavlr',1795606576743,115,115);
INSERT INTO "commit_log" VALUES(52,'-OUL2c-bnE_H',1795606576752,116,116);
CREATE TABLE decision (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	cause VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	reason VARCHAR, 
	facts TEXT, 
	at INTEGER NOT NULL, 
	actor TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id)
);
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606573976,1795606573957,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',1795606573976,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606574012,1795606573996,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',1795606574012,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606574023,1795606574017,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',1795606574023,'hub');
CREATE TABLE document (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	number TEXT COLLATE "NOCASE" NOT NULL, 
	site_id INTEGER NOT NULL, 
	party_id INTEGER, 
	state VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	more TEXT DEFAULT '{}' NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(party_id) REFERENCES party (id), 
	FOREIGN KEY(site_id) REFERENCES site (id), 
	UNIQUE (kind, number)
);
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606573848,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606573857,'{}',50);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606573860,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'open',1795606573863,'{}',10);
CREATE TABLE document_line (
	id INTEGER NOT NULL, 
	document_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	ordered INTEGER NOT NULL, 
	price INTEGER, 
	received INTEGER DEFAULT '0' NOT NULL, 
	picked INTEGER DEFAULT '0' NOT NULL, 
	shipped INTEGER DEFAULT '0' NOT NULL, 
	shipped_cost INTEGER DEFAULT '0' NOT NULL, 
	returned INTEGER DEFAULT '0' NOT NULL, 
	returned_cost INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	UNIQUE (document_id, line)
);
INSERT INTO "document_line" VALUES(1,1,1,1,40000000,2500000,107000000,0,0,0,2000000,0);
INSERT INTO "document_line" VALUES(2,1,2,3,10000000,1100000,4000000,0,0,0,0,0);
INSERT INTO "document_line" VALUES(3,2,1,1,40000000,2500000,0,0,0,0,0,0);
INSERT INTO "document_line" VALUES(4,3,1,1,5000000,9000000,0,4000000,3000000,750,1000000,250);
INSERT INTO "document_line" VALUES(5,4,1,1,5000000,9000000,0,0,0,0,0,0);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	uuid TEXT COLLATE "NOCASE" NOT NULL, 
	stream_id INTEGER, 
	seq INTEGER, 
	kind TEXT NOT NULL, 
	payload TEXT NOT NULL, 
	site_id INTEGER NOT NULL, 
	received_at INTEGER NOT NULL, 
	occurred_at INTEGER NOT NULL, 
	at_earliest INTEGER, 
	at_latest INTEGER, 
	outcome VARCHAR NOT NULL, 
	reason VARCHAR, 
	facts TEXT, 
	decision_id INTEGER NOT NULL, 
	voided_by INTEGER, 
	actor TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(stream_id) REFERENCES stream (id)
);
INSERT INTO "event" VALUES(1,'7d929fa4-17a2-4251-8e5a-3a68b8f75723',1,1,'receipt','{"id": "7d929fa4-17a2-4251-8e5a-3a68b8f75723", "seq": 1, "at": "2026-11-25T11:36:13.879Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606573879,1795606573879,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573879,1795606573879,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'db53995a-5785-4426-8c48-18b684d72e29',1,2,'receipt','{"id": "db53995a-5785-4426-8c48-18b684d72e29", "seq": 2, "at": "2026-11-25T11:36:13.879Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606573879,1795606573879,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573879,1795606573879,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'46914097-f618-4569-a95e-7a2458f696cf',1,3,'receipt','{"id": "46914097-f618-4569-a95e-7a2458f696cf", "seq": 3, "at": "2026-11-25T11:36:13.879Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606573879,1795606573879,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573879,1795606573879,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'c807d70e-51ab-4e1f-9fe5-e63caf8007b9',1,4,'receipt','{"id": "c807d70e-51ab-4e1f-9fe5-e63caf8007b9", "seq": 4, "at": "2026-11-25T11:36:13.879Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606573879,1795606573879,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573879,1795606573879,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'26425373-cf8a-471c-803d-ec3f910fc6f1',1,5,'receipt','{"id": "26425373-cf8a-471c-803d-ec3f910fc6f1", "seq": 5, "at": "2026-11-25T11:36:13.879Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606573879,1795606573879,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573879,1795606573879,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'565dcc54-a9ef-457b-857d-3fed691c50e0',1,6,'receipt','{"id": "565dcc54-a9ef-457b-857d-3fed691c50e0", "seq": 6, "at": "2026-11-25T11:36:13.879Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606573879,1795606573879,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573879,1795606573879,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'2d64c02b-0167-40b4-9ab3-85c2c691ae8f',1,7,'receipt','{"id": "2d64c02b-0167-40b4-9ab3-85c2c691ae8f", "seq": 7, "at": "2026-11-25T11:36:13.879Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606573879,1795606573879,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606573879,1795606573879,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'94df987e-aca5-4583-9c9b-f3e730836425',1,8,'receipt','{"id": "94df987e-aca5-4583-9c9b-f3e730836425", "seq": 8, "at": "2026-11-25T11:36:13.885Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606573886,1795606573885,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606573886,1795606573885,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'c788cc12-4760-4394-b79b-b4fd4f327be5',1,9,'receipt','{"id": "c788cc12-4760-4394-b79b-b4fd4f327be5", "seq": 9, "at": "2026-11-25T11:36:13.887Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606573888,1795606573887,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606573888,1795606573887,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'a53657b9-9366-4e1b-85a4-4e0a09263123',1,10,'void','{"id": "a53657b9-9366-4e1b-85a4-4e0a09263123", "seq": 10, "at": "2026-11-25T11:36:13.889Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "db53995a-5785-4426-8c48-18b684d72e29"}',1,1795606573889,1795606573889,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606573889,1795606573889,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'e714606f-dd27-423e-8811-48000f5df716',NULL,NULL,'ship','{"id":"e714606f-dd27-423e-8811-48000f5df716","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606573896,1795606573896,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606573896,1795606573896,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'a5689b6c-a196-4b0b-8f1b-da72d056613a',NULL,NULL,'receipt','{"id":"a5689b6c-a196-4b0b-8f1b-da72d056613a","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606573901,1795606573901,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606573901,1795606573901,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'170bcd2a-3400-4063-bc3f-401d78d99fe1',NULL,NULL,'ship','{"id":"170bcd2a-3400-4063-bc3f-401d78d99fe1","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606573907,1795606573907,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606573907,1795606573907,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'9ca06753-b548-4d76-9ac4-076253a53d10',NULL,NULL,'void','{"id":"9ca06753-b548-4d76-9ac4-076253a53d10","kind":"void","voids":"e714606f-dd27-423e-8811-48000f5df716"}',1,1795606573910,1795606573910,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606573910,1795606573910,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'cb59e70e-4abb-4346-97a4-91c249bd61da',1,11,'pick','{"id": "cb59e70e-4abb-4346-97a4-91c249bd61da", "seq": 11, "at": "2026-11-25T11:36:13.911Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606573912,1795606573911,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606573912,1795606573911,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'6f124a2f-e0ff-45d4-b434-fd301af3978d',1,12,'pick','{"id": "6f124a2f-e0ff-45d4-b434-fd301af3978d", "seq": 12, "at": "2026-11-25T11:36:13.911Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606573912,1795606573911,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606573912,1795606573911,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'3c51a0f9-6fc8-410b-8164-84e0ccd10338',1,13,'ship','{"id": "3c51a0f9-6fc8-410b-8164-84e0ccd10338", "seq": 13, "at": "2026-11-25T11:36:13.914Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606573915,1795606573914,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606573915,1795606573914,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'971315eb-3c6b-4bd8-8201-92896a5a3c6e',1,14,'move','{"id": "971315eb-3c6b-4bd8-8201-92896a5a3c6e", "seq": 14, "at": "2026-11-25T11:36:13.916Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606573916,1795606573916,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606573916,1795606573916,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'64035b4b-a1f6-463f-a4b7-6900559cb1f7',1,15,'receipt','{"id": "64035b4b-a1f6-463f-a4b7-6900559cb1f7", "seq": 15, "at": "2026-11-25T10:36:13.917Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573918,1795602973917,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573918,1795602973917,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'6ffff89c-21ca-4a16-bbbf-75dfcdc7b031',1,16,'receipt','{"id": "6ffff89c-21ca-4a16-bbbf-75dfcdc7b031", "seq": 16, "at": "2026-11-25T11:36:13.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573920,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573920,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'b7aa7f22-51d0-4b1f-b4fd-08fb07bf7ec4',1,17,'receipt','{"id": "b7aa7f22-51d0-4b1f-b4fd-08fb07bf7ec4", "seq": 17, "at": "2026-11-25T11:36:13.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573920,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573920,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'7cf0835f-6efa-4888-97e6-df2a80a2478f',1,18,'receipt','{"id": "7cf0835f-6efa-4888-97e6-df2a80a2478f", "seq": 18, "at": "2026-11-25T11:36:13.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573920,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573920,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'cd22b9f9-e219-4b36-9a39-6d25a40cf3b3',1,19,'receipt','{"id": "cd22b9f9-e219-4b36-9a39-6d25a40cf3b3", "seq": 19, "at": "2026-11-25T11:36:13.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573920,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573920,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'5d3e4409-f9d5-433f-a2af-181f0909db44',1,20,'receipt','{"id": "5d3e4409-f9d5-433f-a2af-181f0909db44", "seq": 20, "at": "2026-11-25T11:36:13.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573920,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573920,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'c35046d7-efa1-47fe-a8c1-9618a67b36dc',1,21,'receipt','{"id": "c35046d7-efa1-47fe-a8c1-9618a67b36dc", "seq": 21, "at": "2026-11-25T11:36:13.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573920,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573920,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'7e14e234-165a-4bbb-b612-7dad784cd13a',1,22,'receipt','{"id": "7e14e234-165a-4bbb-b612-7dad784cd13a", "seq": 22, "at": "2026-11-25T11:36:13.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573920,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573920,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'f37b71ed-188d-43a9-b854-798bad789b78',1,23,'receipt','{"id": "f37b71ed-188d-43a9-b854-798bad789b78", "seq": 23, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'b3db3864-4eb3-4d55-8b82-1341c12a824e',1,24,'receipt','{"id": "b3db3864-4eb3-4d55-8b82-1341c12a824e", "seq": 24, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'6835f93f-411d-4a18-b48a-b1a8b8aebe13',1,25,'receipt','{"id": "6835f93f-411d-4a18-b48a-b1a8b8aebe13", "seq": 25, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'fb0a7772-1a15-4098-b6c8-ea7dcd279c5a',1,26,'receipt','{"id": "fb0a7772-1a15-4098-b6c8-ea7dcd279c5a", "seq": 26, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'2df2bba6-fefb-4c7a-8b74-8da04f84245b',1,27,'receipt','{"id": "2df2bba6-fefb-4c7a-8b74-8da04f84245b", "seq": 27, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'717e0aba-a03b-4178-aaef-1441b710a7a5',1,28,'receipt','{"id": "717e0aba-a03b-4178-aaef-1441b710a7a5", "seq": 28, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'4ae29a25-2e59-413e-91bc-2a902f5de3e6',1,29,'receipt','{"id": "4ae29a25-2e59-413e-91bc-2a902f5de3e6", "seq": 29, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'ad141e13-cf5f-49fc-845a-2d3f206dc267',1,30,'receipt','{"id": "ad141e13-cf5f-49fc-845a-2d3f206dc267", "seq": 30, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'aebb1c68-d780-448c-90e8-3e1855807085',1,31,'receipt','{"id": "aebb1c68-d780-448c-90e8-3e1855807085", "seq": 31, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'a45917d7-972a-4d9b-82c6-9f17495c7bc0',1,32,'receipt','{"id": "a45917d7-972a-4d9b-82c6-9f17495c7bc0", "seq": 32, "at": "2026-11-25T11:36:13.921Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573921,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573921,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'130de9f7-4e9c-4e26-8778-0ee00dea910b',1,33,'receipt','{"id": "130de9f7-4e9c-4e26-8778-0ee00dea910b", "seq": 33, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'30d55b79-57bb-4e2a-8882-b45f25457e8a',1,34,'receipt','{"id": "30d55b79-57bb-4e2a-8882-b45f25457e8a", "seq": 34, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'db331078-ac50-4651-8aa5-5718232268f8',1,35,'receipt','{"id": "db331078-ac50-4651-8aa5-5718232268f8", "seq": 35, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'bf34814f-65e2-4b0f-b49a-fcf9ed833358',1,36,'receipt','{"id": "bf34814f-65e2-4b0f-b49a-fcf9ed833358", "seq": 36, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'307bd6bb-d68e-4f75-9914-d39cc469acb5',1,37,'receipt','{"id": "307bd6bb-d68e-4f75-9914-d39cc469acb5", "seq": 37, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'960307c7-35d9-4f64-ad69-bc3d10159bac',1,38,'receipt','{"id": "960307c7-35d9-4f64-ad69-bc3d10159bac", "seq": 38, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'b08375b6-cd4b-48c4-aeb6-f4ff41a8c781',1,39,'receipt','{"id": "b08375b6-cd4b-48c4-aeb6-f4ff41a8c781", "seq": 39, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'cfaf60c5-4ba7-4e31-95c7-aff002bafe80',1,40,'receipt','{"id": "cfaf60c5-4ba7-4e31-95c7-aff002bafe80", "seq": 40, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'f4acc2f8-9a09-4618-9697-3a63802eaf89',1,41,'receipt','{"id": "f4acc2f8-9a09-4618-9697-3a63802eaf89", "seq": 41, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'87d260dc-9bc5-45b3-b697-8b48c9fc93df',1,42,'receipt','{"id": "87d260dc-9bc5-45b3-b697-8b48c9fc93df", "seq": 42, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'688d29da-81bf-47d2-8bd6-d02cc782217e',1,43,'receipt','{"id": "688d29da-81bf-47d2-8bd6-d02cc782217e", "seq": 43, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'47cacb9c-4398-4e71-b31e-9e6a5a893171',1,44,'receipt','{"id": "47cacb9c-4398-4e71-b31e-9e6a5a893171", "seq": 44, "at": "2026-11-25T11:36:13.922Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573922,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573922,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'d3f8b5a1-3685-4680-bad8-a9e7f1210f0b',1,45,'receipt','{"id": "d3f8b5a1-3685-4680-bad8-a9e7f1210f0b", "seq": 45, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'80a8402f-4447-4787-97c5-e16ee73f73db',1,46,'receipt','{"id": "80a8402f-4447-4787-97c5-e16ee73f73db", "seq": 46, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'bfae1d11-63ec-4785-894d-e88f2776ec36',1,47,'receipt','{"id": "bfae1d11-63ec-4785-894d-e88f2776ec36", "seq": 47, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'2ac93edf-054d-4052-9744-473dc4d9ee73',1,48,'receipt','{"id": "2ac93edf-054d-4052-9744-473dc4d9ee73", "seq": 48, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'00583c87-e299-4230-9530-ad3e329513ef',1,49,'receipt','{"id": "00583c87-e299-4230-9530-ad3e329513ef", "seq": 49, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'69432564-c6bb-4b6b-987e-2a582cc67298',1,50,'receipt','{"id": "69432564-c6bb-4b6b-987e-2a582cc67298", "seq": 50, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'15863fdc-23e4-48c9-9cea-35a675787174',1,51,'receipt','{"id": "15863fdc-23e4-48c9-9cea-35a675787174", "seq": 51, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'90ea31ee-9ba3-4fdd-81df-b1af6264916c',1,52,'receipt','{"id": "90ea31ee-9ba3-4fdd-81df-b1af6264916c", "seq": 52, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'b2a551f2-4390-4b39-8403-481a30c6bf3c',1,53,'receipt','{"id": "b2a551f2-4390-4b39-8403-481a30c6bf3c", "seq": 53, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'cc12be31-ac5e-4d9e-aab3-1fc7b5a245a7',1,54,'receipt','{"id": "cc12be31-ac5e-4d9e-aab3-1fc7b5a245a7", "seq": 54, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'5d486ce7-3f32-4aa6-b1cb-87df3148b19c',1,55,'receipt','{"id": "5d486ce7-3f32-4aa6-b1cb-87df3148b19c", "seq": 55, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'9bb2bac3-a632-47b9-9e1e-a31cc691fd72',1,56,'receipt','{"id": "9bb2bac3-a632-47b9-9e1e-a31cc691fd72", "seq": 56, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'00bd4e30-8447-4317-9752-175d9919c641',1,57,'receipt','{"id": "00bd4e30-8447-4317-9752-175d9919c641", "seq": 57, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'e7646e31-4af7-45fd-8021-a87f20059947',1,58,'receipt','{"id": "e7646e31-4af7-45fd-8021-a87f20059947", "seq": 58, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'3adf80ba-d675-41f8-a1eb-1ff52c814c35',1,59,'receipt','{"id": "3adf80ba-d675-41f8-a1eb-1ff52c814c35", "seq": 59, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'bb01d5dd-93c2-4e15-8f6a-61ade3595276',1,60,'receipt','{"id": "bb01d5dd-93c2-4e15-8f6a-61ade3595276", "seq": 60, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'59a27b22-c9c6-44c3-aa04-46f9e2fa8710',1,61,'receipt','{"id": "59a27b22-c9c6-44c3-aa04-46f9e2fa8710", "seq": 61, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'9c04fefc-ecfd-4101-8b71-0218f71d9b1f',1,62,'receipt','{"id": "9c04fefc-ecfd-4101-8b71-0218f71d9b1f", "seq": 62, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'698ce1fc-ed48-4559-a483-d8ad3acd2f03',1,63,'receipt','{"id": "698ce1fc-ed48-4559-a483-d8ad3acd2f03", "seq": 63, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'9fc9e5be-c190-4287-b27c-72628ad807d9',1,64,'receipt','{"id": "9fc9e5be-c190-4287-b27c-72628ad807d9", "seq": 64, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'efff8e40-1321-4112-8fe6-ebed681ca66b',1,65,'receipt','{"id": "efff8e40-1321-4112-8fe6-ebed681ca66b", "seq": 65, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'f1cc5c4c-1ee3-4e2d-b7b2-00b489815dc1',1,66,'receipt','{"id": "f1cc5c4c-1ee3-4e2d-b7b2-00b489815dc1", "seq": 66, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'cfe2936e-2dee-4aa1-8116-7bdc0443e1ee',1,67,'receipt','{"id": "cfe2936e-2dee-4aa1-8116-7bdc0443e1ee", "seq": 67, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'3d3b4ea2-9ffa-459a-8581-d7a01fa5ea68',1,68,'receipt','{"id": "3d3b4ea2-9ffa-459a-8581-d7a01fa5ea68", "seq": 68, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'99e5cf9d-44f2-4a89-8cf8-bfe7798312d0',1,69,'receipt','{"id": "99e5cf9d-44f2-4a89-8cf8-bfe7798312d0", "seq": 69, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'1a555c1f-f947-4b27-9561-777c46cf5280',1,70,'receipt','{"id": "1a555c1f-f947-4b27-9561-777c46cf5280", "seq": 70, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'184dbbc1-8f58-4d5c-92c7-f8117b6fc90c',1,71,'receipt','{"id": "184dbbc1-8f58-4d5c-92c7-f8117b6fc90c", "seq": 71, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'01b141ac-ecf6-4713-9017-f664d4077b2a',1,72,'receipt','{"id": "01b141ac-ecf6-4713-9017-f664d4077b2a", "seq": 72, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'323c6111-2aad-4001-9daf-006f37af27fa',1,73,'receipt','{"id": "323c6111-2aad-4001-9daf-006f37af27fa", "seq": 73, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'8a4f5b24-e110-46be-894b-12448173fdaa',1,74,'receipt','{"id": "8a4f5b24-e110-46be-894b-12448173fdaa", "seq": 74, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'0b72fffb-0fb2-4316-8c11-397b0e3b85d6',1,75,'receipt','{"id": "0b72fffb-0fb2-4316-8c11-397b0e3b85d6", "seq": 75, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'a36ac2fd-3c83-4f37-8a26-3329467f4de3',1,76,'receipt','{"id": "a36ac2fd-3c83-4f37-8a26-3329467f4de3", "seq": 76, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'b1bb4af2-11f9-4b76-abe9-d3be45aea692',1,77,'receipt','{"id": "b1bb4af2-11f9-4b76-abe9-d3be45aea692", "seq": 77, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'d525eff7-23aa-49fd-88ba-25ad2bf213a7',1,78,'receipt','{"id": "d525eff7-23aa-49fd-88ba-25ad2bf213a7", "seq": 78, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'d063c916-bace-4cae-a9bf-a9599603bd88',1,79,'receipt','{"id": "d063c916-bace-4cae-a9bf-a9599603bd88", "seq": 79, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'56ce43f5-d501-47b2-a7e5-6af4d10ffcc0',1,80,'receipt','{"id": "56ce43f5-d501-47b2-a7e5-6af4d10ffcc0", "seq": 80, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'57207de3-3d1e-47b6-9285-31fed495305d',1,81,'receipt','{"id": "57207de3-3d1e-47b6-9285-31fed495305d", "seq": 81, "at": "2026-11-25T11:36:13.923Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606573927,1795606573923,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573927,1795606573923,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'27a1c62e-3d00-4648-8fd0-a4896e75385c',1,82,'count','{"id": "27a1c62e-3d00-4648-8fd0-a4896e75385c", "seq": 82, "at": "2026-11-25T11:36:13.933Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606573933,1795606573933,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606573934,1795606573933,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'5350fef7-3b9f-41c1-85f7-82b175b5d18f',1,83,'count','{"id": "5350fef7-3b9f-41c1-85f7-82b175b5d18f", "seq": 83, "at": "2026-11-25T11:36:13.939Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606573939,1795606573939,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606573939,1795606573939,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'2f978b34-2a46-42f6-ad72-8e19eaf802a1',NULL,NULL,'customer_return','{"id":"2f978b34-2a46-42f6-ad72-8e19eaf802a1","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606573942,1795606573942,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606573942,1795606573942,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'5c07c43c-7e50-4f11-b852-ec33f08c8cc5',NULL,NULL,'supplier_return','{"id":"5c07c43c-7e50-4f11-b852-ec33f08c8cc5","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606573949,1795606573949,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606573949,1795606573949,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'64f5561a-19a0-4a63-b30a-9d04130edff1',NULL,NULL,'scrap','{"id":"64f5561a-19a0-4a63-b30a-9d04130edff1","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606573952,1795606573952,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606573952,1795606573952,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'8af08f23-0963-4c2b-8019-483580861c90',NULL,NULL,'void','{"id":"8af08f23-0963-4c2b-8019-483580861c90","kind":"void","voids":"64f5561a-19a0-4a63-b30a-9d04130edff1"}',1,1795606573955,1795606573955,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606573955,1795606573955,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'daa1cfe0-f3ed-4aa4-8392-c384aef1bad8',1,84,'receipt','{"id": "daa1cfe0-f3ed-4aa4-8392-c384aef1bad8", "seq": 84, "at": "2026-11-25T11:36:13.957Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606573957,1795606573957,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'8272076f-57e5-44c5-91db-c0d9b9fdd99f',1,85,'receipt','{"id": "8272076f-57e5-44c5-91db-c0d9b9fdd99f", "seq": 85, "at": "2026-11-25T11:36:13.957Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606573957,1795606573957,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606573976,1795606573957,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'90bd4c67-82a8-41d1-b074-dc4f9961dca2',1,86,'receipt','{"id": "90bd4c67-82a8-41d1-b074-dc4f9961dca2", "seq": 86, "at": "2026-11-25T11:36:13.957Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606573957,1795606573957,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'d4c0334c-54df-4de2-bf24-6dd88e4b8450',1,87,'receipt','{"id": "d4c0334c-54df-4de2-bf24-6dd88e4b8450", "seq": 87, "at": "2026-11-25T11:36:13.957Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606573957,1795606573957,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'3c9b82c1-57e5-42c6-bc5d-67e96fe2db88',1,88,'void','{"id": "3c9b82c1-57e5-42c6-bc5d-67e96fe2db88", "seq": 88, "at": "2026-11-25T11:36:13.993Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "90bd4c67-82a8-41d1-b074-dc4f9961dca2"}',1,1795606573995,1795606573993,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606573996,1795606573993,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'50c4ffdf-9072-421b-8fce-df9e4c2f0b50',1,89,'receipt','{"id": "50c4ffdf-9072-421b-8fce-df9e4c2f0b50", "seq": 89, "at": "2026-11-25T11:36:13.996Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606573997,1795606573996,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606574012,1795606573996,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'b6ad3877-1084-4da3-bbdb-b4f0624f7eda',1,90,'void','{"id": "b6ad3877-1084-4da3-bbdb-b4f0624f7eda", "seq": 90, "at": "2026-11-25T11:36:14.017Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "daf71c1b-cf70-4a65-a79d-c1fb9347c052"}',1,1795606574018,1795606574017,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606574023,1795606574017,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'a76b9e43-3686-4bef-b35d-86b9e6255d6b',1,91,'void','{"id": "a76b9e43-3686-4bef-b35d-86b9e6255d6b", "seq": 91, "at": "2026-11-25T11:36:14.017Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "f59c153c-54ff-4389-8d93-f4eb5e5aa8f1"}',1,1795606574018,1795606574017,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'daf71c1b-cf70-4a65-a79d-c1fb9347c052',NULL,NULL,'receipt','{"id":"daf71c1b-cf70-4a65-a79d-c1fb9347c052","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606574023,1795606574023,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606574023,1795606574023,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'820900b1-30f7-4c63-ad89-aa29b22a97de',NULL,NULL,'receipt','{"id":"820900b1-30f7-4c63-ad89-aa29b22a97de","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606574039,1795606574039,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606574039,1795606574039,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'08446e7f-d617-4734-b649-591af8685134',NULL,NULL,'receipt','{"id":"08446e7f-d617-4734-b649-591af8685134","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606574047,1795606574047,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606574047,1795606574047,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'c76d1522-3366-4b5d-9724-6a1ad5ab0308',NULL,NULL,'ship','{"id":"c76d1522-3366-4b5d-9724-6a1ad5ab0308","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606574053,1795606574053,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606574053,1795606574053,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a2127d-f3ed-771c-9c62-e1f5d4b9a108',NULL,NULL,'landed_cost','{"id":"01a2127d-f3ed-771c-9c62-e1f5d4b9a108","kind":"landed_cost","amount":"10.00","receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","by":"value","credit":"cash"}',1,1795606574061,1795606574061,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606574061,1795606574061,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a2127d-f403-722e-8099-3d2bce93efa9',NULL,NULL,'landed_cost','{"id":"01a2127d-f403-722e-8099-3d2bce93efa9","kind":"landed_cost","amount":"0.50","receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","by":"quantity","credit":"accounts_payable"}',1,1795606574083,1795606574083,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606574083,1795606574083,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a2127d-f409-7473-b701-98a9518107f5',NULL,NULL,'void','{"id":"01a2127d-f409-7473-b701-98a9518107f5","kind":"void","voids":"01a2127d-f403-722e-8099-3d2bce93efa9"}',1,1795606574090,1795606574090,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606574090,1795606574090,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a2127d-f419-77b7-9b69-b3ab80cebb33',NULL,NULL,'link','{"id":"01a2127d-f419-77b7-9b69-b3ab80cebb33","kind":"link","receipt":"08446e7f-d617-4734-b649-591af8685134","unit_cost":"4.00","reason":"found"}',1,1795606574105,1795606574105,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795606574105,1795606574105,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a2127d-f41e-78f5-b4a7-b9506bc945a0',NULL,NULL,'bill','{"id":"01a2127d-f41e-78f5-b4a7-b9506bc945a0","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de"}]}',1,1795606574110,1795606574110,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795606574110,1795606574110,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a2127d-f422-7cea-bf6f-575787400d96',NULL,NULL,'cost_change','{"id":"01a2127d-f422-7cea-bf6f-575787400d96","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795606574114,1795606574114,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795606574114,1795606574114,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'aee0bcff-5ca0-412c-b5f9-b21db648a7a1',1,92,'count','{"id": "aee0bcff-5ca0-412c-b5f9-b21db648a7a1", "seq": 92, "at": "2026-11-25T11:36:14.120Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606574120,1795606574120,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606574120,1795606574120,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'0cd1571f-78ad-4c9b-819f-acb78f185b9a',1,93,'count','{"id": "0cd1571f-78ad-4c9b-819f-acb78f185b9a", "seq": 93, "at": "2026-11-25T11:36:14.120Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606574120,1795606574120,NULL,NULL,'applied',NULL,'["count",1,0,1,0,1000000,1795606574120,1795606574120,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]',114,NULL,NULL);
INSERT INTO "event" VALUES(115,'01a2127d-fe63-741e-afef-add4f2b658d6',2,1,'receipt','{"id":"01a2127d-fe63-741e-afef-add4f2b658d6","kind":"receipt","seq":1,"at":"2026-11-25T11:36:16.739Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15701508,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606576743,1795606576739,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606576743,1795606576739,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"0.02803553475186656338074596608046412737132",2500000,6000000,1440,99]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'01a2127d-fe67-7636-978e-5fa491a9b4d6',2,2,'receipt','{"id":"01a2127d-fe67-7636-978e-5fa491a9b4d6","kind":"receipt","seq":2,"at":"2026-11-25T11:36:16.743Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15701513,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606576752,1795606576744,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606576752,1795606576744,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,7000000,0,"0.02803553475186656338074596608046412737132",2500000,7000000,1680,115]]]',116,NULL,NULL);
CREATE TABLE gateway (
	id INTEGER NOT NULL, 
	site_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	first_seen INTEGER NOT NULL, 
	last_seen INTEGER NOT NULL, 
	birth INTEGER, 
	online INTEGER DEFAULT '0' NOT NULL, 
	status TEXT DEFAULT '{}' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(site_id) REFERENCES site (id), 
	UNIQUE (site_id, name)
);
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606573879,1795606573879,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606574858,1795606574858,1795606575,1,'{"birth":1795606575,"online":true,"version":"0.1.0","epochs":["8c93d914e869a9c1"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:36:14.856Z"}');
CREATE TABLE hold (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	message TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	opened_at INTEGER NOT NULL, 
	closed_at INTEGER, 
	closed_by TEXT, 
	why TEXT, 
	traceback TEXT, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id), 
	UNIQUE (event_id)
);
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606573957,1795606573970,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606573957,1795606573976,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606573957,1795606573996,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606573957,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606573998,1795606574012,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event daf71c1b-cf70-4a65-a79d-c1fb9347c052 that it voids.','accepted',1795606574018,1795606574023,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event f59c153c-54ff-4389-8d93-f4eb5e5aa8f1 that it voids.','waiting',1795606574018,NULL,NULL,NULL,NULL,37);
CREATE TABLE hole (
	id INTEGER NOT NULL, 
	stream_id INTEGER NOT NULL, 
	from_seq INTEGER NOT NULL, 
	to_seq INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(stream_id) REFERENCES stream (id)
);
CREATE TABLE idempotency (
	"key" TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	status INTEGER NOT NULL, 
	answer TEXT NOT NULL, 
	at INTEGER NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "idempotency" VALUES('["command-line","e3376ad1711f4d45aac6ffd295562611"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606573818);
INSERT INTO "idempotency" VALUES('["command-line","9f0e81904a8b499daa1b945bdf76de2c"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606573831);
INSERT INTO "idempotency" VALUES('["command-line","35ecbcda55e442fe9600521001700adb"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606573834);
INSERT INTO "idempotency" VALUES('["command-line","44d1f11f450f4a8593872693913edfae"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606573837);
INSERT INTO "idempotency" VALUES('["command-line","b391c339fc0d4e24ab66b94ff3446844"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606573840);
INSERT INTO "idempotency" VALUES('["command-line","ce709309413f4b489b5541d060f7ceb2"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606573845);
INSERT INTO "idempotency" VALUES('["command-line","8aae2563c530433ab0ebdc9abf6cb2c5"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:13.848Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606573848);
INSERT INTO "idempotency" VALUES('["command-line","0a51fa8d89b0403e8e8ada9b83fe44bb"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:13.857Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606573857);
INSERT INTO "idempotency" VALUES('["command-line","d3438c5764284339b918fc595b68c88d"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:13.860Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606573860);
INSERT INTO "idempotency" VALUES('["command-line","bc38b76c4cbe4328a85362131cc2a24b"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:13.863Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606573863);
INSERT INTO "idempotency" VALUES('["command-line","c318ff1f34094af98e24a39bb214179a"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606573869);
INSERT INTO "idempotency" VALUES('["command-line","0764fce417704e8bb014fedd8a0187d8"]','6f1a6e394b9778a1aae1dfd4775ec495043c1c830c4b9e8907f618bcb2adaa43',200,'{"body":{"outcomes":[{"id":"e714606f-dd27-423e-8811-48000f5df716","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606573896);
INSERT INTO "idempotency" VALUES('["command-line","0614d2c829a64da09e8456a31dc355b8"]','c497dd8d2d17e1495450c307ebc72d67f874b205b94ec138a9e56d364e51fbf2',200,'{"body":{"outcomes":[{"id":"a5689b6c-a196-4b0b-8f1b-da72d056613a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606573901);
INSERT INTO "idempotency" VALUES('["command-line","c3b8980c54b1454ea2a2294262864ca5"]','006d24284495e220b31c3b1e457b0a25c7697997170da411661a60eded01872b',200,'{"body":{"outcomes":[{"id":"170bcd2a-3400-4063-bc3f-401d78d99fe1","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606573907);
INSERT INTO "idempotency" VALUES('["command-line","6327f27f0f134b19b84be3632c4c9efc"]','b536c124c7bb16e3d0f51ed17f280508ba654b024e00acc7eb2999a31acac1b1',200,'{"body":{"outcomes":[{"id":"9ca06753-b548-4d76-9ac4-076253a53d10","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606573910);
INSERT INTO "idempotency" VALUES('["command-line","2ed0e5bd4d854bd880ce2a45527631a5"]','c687808b5627e56e20ab4d3f4d487aff11844a88f53c4bc25aaea17985fdb57b',200,'{"body":{"outcomes":[{"id":"2f978b34-2a46-42f6-ad72-8e19eaf802a1","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606573942);
INSERT INTO "idempotency" VALUES('["command-line","239f1f6d587b4d468fd00c8e92c399de"]','b2bfd33eea148eddae69985b5397093a78f9684f2d17006b263b6389e87e2f0b',200,'{"body":{"outcomes":[{"id":"5c07c43c-7e50-4f11-b852-ec33f08c8cc5","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606573949);
INSERT INTO "idempotency" VALUES('["command-line","de214fd266674039a5055d1dec9eaf54"]','c7902dfc5389cd6f666e703989af58b6e34ebad1d5382c3062ee936d99f809ea',200,'{"body":{"outcomes":[{"id":"64f5561a-19a0-4a63-b30a-9d04130edff1","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606573952);
INSERT INTO "idempotency" VALUES('["command-line","ee583d56d714403f870ee9edc7c5c5d5"]','79260950dcd12eaf6c1c438ef1acaccfdeffbd4f9269d046c027d57d6d1441fa',200,'{"body":{"outcomes":[{"id":"8af08f23-0963-4c2b-8019-483580861c90","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606573955);
INSERT INTO "idempotency" VALUES('["command-line","9c0c9ce2eb62402b9c3a031819559a3f"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"daa1cfe0-f3ed-4aa4-8392-c384aef1bad8","kind":"receipt","seq":84,"at":"2026-11-25T11:36:13.957Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:13.957Z","closed_at":"2026-11-25T11:36:13.970Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"daa1cfe0-f3ed-4aa4-8392-c384aef1bad8","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606573970);
INSERT INTO "idempotency" VALUES('["command-line","3803771cd8d74e578d68eb5c2d495099"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"8272076f-57e5-44c5-91db-c0d9b9fdd99f","kind":"receipt","seq":85,"at":"2026-11-25T11:36:13.957Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:13.957Z","closed_at":"2026-11-25T11:36:13.976Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"8272076f-57e5-44c5-91db-c0d9b9fdd99f","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606573976);
INSERT INTO "idempotency" VALUES('["command-line","7d57adae47be4399bb152dcbecbc5e3b"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"50c4ffdf-9072-421b-8fce-df9e4c2f0b50","kind":"receipt","seq":89,"at":"2026-11-25T11:36:13.996Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:13.998Z","closed_at":"2026-11-25T11:36:14.012Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"50c4ffdf-9072-421b-8fce-df9e4c2f0b50","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606574012);
INSERT INTO "idempotency" VALUES('["command-line","06938c7dc54c48d48857ba6d228d6415"]','b361501417f064be8c3efe89320bbe759da198c3791ed1e9af822c6ecc0e5bdd',200,'{"body":{"outcomes":[{"id":"daf71c1b-cf70-4a65-a79d-c1fb9347c052","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606574023);
INSERT INTO "idempotency" VALUES('["command-line","831cbc369e9849bdbda05363caed4e4a"]','87d0e769bd39dfa4788706aa1b9c89869054283d10c687420ca06da45a9f95ad',200,'{"body":{"outcomes":[{"id":"820900b1-30f7-4c63-ad89-aa29b22a97de","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606574039);
INSERT INTO "idempotency" VALUES('["command-line","71893f8e1a834056b53b559a43da4ce8"]','cfda4212cb265802f27c75340a04c309eb4d116a4e327d3a63a33bdcbddb2402',200,'{"body":{"outcomes":[{"id":"08446e7f-d617-4734-b649-591af8685134","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606574047);
INSERT INTO "idempotency" VALUES('["command-line","9f79ad8868b44a80a3fde39290294241"]','b0809bf4915aff062bc8a8e8db86e3771672c97b476bbd4778329e8e6914b1b8',200,'{"body":{"outcomes":[{"id":"c76d1522-3366-4b5d-9724-6a1ad5ab0308","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606574053);
INSERT INTO "idempotency" VALUES('["command-line","249aae457c7348fbabfd7f77d4f98a17"]','71cb47541673d3f3c47c167b5c7d81be7460969f5d8ea73a98665e07fe41273a',201,'{"body":{"id":"01a2127d-f3ed-771c-9c62-e1f5d4b9a108","at":"2026-11-25T11:36:14.061Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127d-f3ed-771c-9c62-e1f5d4b9a108"}',1795606574061);
INSERT INTO "idempotency" VALUES('["command-line","c1cfdefdb556403e8036f01a6df07158"]','d0914a75f0ad5a7025083d7a9e1827172af09246a0a70e728036bfd48fc28dbb',201,'{"body":{"id":"01a2127d-f403-722e-8099-3d2bce93efa9","at":"2026-11-25T11:36:14.083Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127d-f403-722e-8099-3d2bce93efa9"}',1795606574083);
INSERT INTO "idempotency" VALUES('["command-line","3ef4dcfd186d4714a398d0e139c25001"]','9fda2eafc66d65e96a536140374e6584bb87eafcfaf642fe0165e58fbc53b100',200,'{"body":{"id":"01a2127d-f403-722e-8099-3d2bce93efa9","at":"2026-11-25T11:36:14.083Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795606574090);
INSERT INTO "idempotency" VALUES('["command-line","8a50b03715f74d9e8104d3938f24a5e3"]','143bc595d178407579135426e6c62ce2af6cdd541ceaf522f969e46a161fc5b8',201,'{"body":{"id":"01a2127d-f419-77b7-9b69-b3ab80cebb33","at":"2026-11-25T11:36:14.105Z","actor":"command-line","voided":false,"receipt":"08446e7f-d617-4734-b649-591af8685134","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127d-f419-77b7-9b69-b3ab80cebb33"}',1795606574105);
INSERT INTO "idempotency" VALUES('["command-line","f3e3b4db57f84b4eb322862466b2e43f"]','76d6e37f0fb1fcd97e8744c3f873a01769d31a8fa9c67184ba7151edd14b0722',201,'{"body":{"id":"01a2127d-f41e-78f5-b4a7-b9506bc945a0","at":"2026-11-25T11:36:14.110Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"820900b1-30f7-4c63-ad89-aa29b22a97de","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127d-f41e-78f5-b4a7-b9506bc945a0"}',1795606574110);
INSERT INTO "idempotency" VALUES('["command-line","a7b12196071044fca6f2f799ce20bf54"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a2127d-f422-7cea-bf6f-575787400d96","at":"2026-11-25T11:36:14.114Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127d-f422-7cea-bf6f-575787400d96"}',1795606574114);
INSERT INTO "idempotency" VALUES('["command-line","a176b31148a44378997714aaf272face"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:13.857Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":null}',1795606574126);
CREATE TABLE import_file (
	run_id INTEGER NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (run_id), 
	FOREIGN KEY(run_id) REFERENCES import_run (id)
);
CREATE TABLE import_run (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	name TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	is_dry_run INTEGER NOT NULL, 
	with_errors INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	entries INTEGER DEFAULT '0' NOT NULL, 
	done INTEGER DEFAULT '0' NOT NULL, 
	created INTEGER DEFAULT '0' NOT NULL, 
	changed INTEGER DEFAULT '0' NOT NULL, 
	unchanged INTEGER DEFAULT '0' NOT NULL, 
	failed INTEGER DEFAULT '0' NOT NULL, 
	report TEXT DEFAULT '{}' NOT NULL, 
	at INTEGER NOT NULL, 
	ended_at INTEGER, 
	PRIMARY KEY (id)
);
CREATE TABLE item (
	id INTEGER NOT NULL, 
	sku TEXT NOT NULL, 
	name TEXT NOT NULL, 
	unit TEXT DEFAULT 'each' NOT NULL, 
	is_whole INTEGER DEFAULT '1' NOT NULL, 
	tracks_lot INTEGER DEFAULT '0' NOT NULL, 
	tracks_serial INTEGER DEFAULT '0' NOT NULL, 
	tracks_expiry INTEGER DEFAULT '0' NOT NULL, 
	catalogue_cost INTEGER, 
	more TEXT DEFAULT '{}' NOT NULL, 
	version INTEGER NOT NULL, weight INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (sku)
);
INSERT INTO "item" VALUES(1,'W-100','Widget','each',1,0,0,0,NULL,'{}',1,NULL);
INSERT INTO "item" VALUES(2,'G-200','Gadget','each',1,0,0,0,NULL,'{}',2,NULL);
INSERT INTO "item" VALUES(3,'L-300','Lotted','each',1,1,0,0,NULL,'{}',3,NULL);
INSERT INTO "item" VALUES(4,'S-400','Numbered','each',1,0,1,0,NULL,'{}',4,NULL);
CREATE TABLE journal_entry (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	occurred_at INTEGER NOT NULL, 
	corrects INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606573879,1795606573879,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606573879,1795606573879,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606573879,1795606573879,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606573879,1795606573879,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606573879,1795606573879,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606573879,1795606573879,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606573879,1795606573879,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606573886,1795606573885,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606573889,1795606573889,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606573896,1795606573896,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606573901,1795606573901,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606573901,1795606573901,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606573907,1795606573907,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606573910,1795606573910,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606573915,1795606573914,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606573918,1795602973917,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606573927,1795606573920,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606573927,1795606573920,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606573927,1795606573920,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606573927,1795606573920,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606573927,1795606573920,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606573927,1795606573920,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606573927,1795606573920,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606573927,1795606573921,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606573927,1795606573922,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606573927,1795606573923,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606573934,1795606573933,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606573939,1795606573939,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606573942,1795606573942,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606573949,1795606573949,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606573952,1795606573952,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606573955,1795606573955,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606573976,1795606573957,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606574012,1795606573996,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606574023,1795606574023,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606574023,1795606574017,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606574039,1795606574039,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606574047,1795606574047,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606574053,1795606574053,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795606574061,1795606574061,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795606574083,1795606574083,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795606574090,1795606574090,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795606574105,1795606574105,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795606574110,1795606574110,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795606574114,1795606574114,NULL);
INSERT INTO "journal_entry" VALUES(7471104,114,1,1795606574120,1795606574120,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795606576743,1795606576739,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795606576752,1795606576744,NULL);
CREATE TABLE journal_line (
	entry_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	debit INTEGER NOT NULL, 
	credit INTEGER NOT NULL, 
	PRIMARY KEY (entry_id, line)
)
 WITHOUT ROWID

;
INSERT INTO "journal_line" VALUES(65536,0,1,250,0);
INSERT INTO "journal_line" VALUES(65536,1,2,0,250);
INSERT INTO "journal_line" VALUES(131072,0,1,250,0);
INSERT INTO "journal_line" VALUES(131072,1,2,0,250);
INSERT INTO "journal_line" VALUES(196608,0,1,250,0);
INSERT INTO "journal_line" VALUES(196608,1,2,0,250);
INSERT INTO "journal_line" VALUES(262144,0,1,250,0);
INSERT INTO "journal_line" VALUES(262144,1,2,0,250);
INSERT INTO "journal_line" VALUES(327680,0,1,250,0);
INSERT INTO "journal_line" VALUES(327680,1,2,0,250);
INSERT INTO "journal_line" VALUES(393216,0,1,250,0);
INSERT INTO "journal_line" VALUES(393216,1,2,0,250);
INSERT INTO "journal_line" VALUES(458752,0,1,3000,0);
INSERT INTO "journal_line" VALUES(458752,1,2,0,3000);
INSERT INTO "journal_line" VALUES(524288,0,1,440,0);
INSERT INTO "journal_line" VALUES(524288,1,2,0,440);
INSERT INTO "journal_line" VALUES(655360,0,2,250,0);
INSERT INTO "journal_line" VALUES(655360,1,1,0,250);
INSERT INTO "journal_line" VALUES(720896,0,3,2100,0);
INSERT INTO "journal_line" VALUES(720896,1,4,0,2100);
INSERT INTO "journal_line" VALUES(786432,0,1,3300,0);
INSERT INTO "journal_line" VALUES(786432,1,2,0,3300);
INSERT INTO "journal_line" VALUES(786433,0,6,990,0);
INSERT INTO "journal_line" VALUES(786433,1,1,0,990);
INSERT INTO "journal_line" VALUES(851968,0,3,1400,0);
INSERT INTO "journal_line" VALUES(851968,1,4,0,1400);
INSERT INTO "journal_line" VALUES(851968,2,6,660,0);
INSERT INTO "journal_line" VALUES(851968,3,1,0,660);
INSERT INTO "journal_line" VALUES(917504,0,1,990,0);
INSERT INTO "journal_line" VALUES(917504,1,4,2100,0);
INSERT INTO "journal_line" VALUES(917504,2,3,0,2100);
INSERT INTO "journal_line" VALUES(917504,3,6,0,990);
INSERT INTO "journal_line" VALUES(1114112,0,3,2700,0);
INSERT INTO "journal_line" VALUES(1114112,1,4,0,2700);
INSERT INTO "journal_line" VALUES(1114112,2,6,750,0);
INSERT INTO "journal_line" VALUES(1114112,3,1,0,750);
INSERT INTO "journal_line" VALUES(1245184,0,1,200,0);
INSERT INTO "journal_line" VALUES(1245184,1,2,0,200);
INSERT INTO "journal_line" VALUES(1310720,0,1,200,0);
INSERT INTO "journal_line" VALUES(1310720,1,2,0,200);
INSERT INTO "journal_line" VALUES(1376256,0,1,200,0);
INSERT INTO "journal_line" VALUES(1376256,1,2,0,200);
INSERT INTO "journal_line" VALUES(1441792,0,1,200,0);
INSERT INTO "journal_line" VALUES(1441792,1,2,0,200);
INSERT INTO "journal_line" VALUES(1507328,0,1,200,0);
INSERT INTO "journal_line" VALUES(1507328,1,2,0,200);
INSERT INTO "journal_line" VALUES(1572864,0,1,200,0);
INSERT INTO "journal_line" VALUES(1572864,1,2,0,200);
INSERT INTO "journal_line" VALUES(1638400,0,1,200,0);
INSERT INTO "journal_line" VALUES(1638400,1,2,0,200);
INSERT INTO "journal_line" VALUES(1703936,0,1,200,0);
INSERT INTO "journal_line" VALUES(1703936,1,2,0,200);
INSERT INTO "journal_line" VALUES(1769472,0,1,200,0);
INSERT INTO "journal_line" VALUES(1769472,1,2,0,200);
INSERT INTO "journal_line" VALUES(1835008,0,1,200,0);
INSERT INTO "journal_line" VALUES(1835008,1,2,0,200);
INSERT INTO "journal_line" VALUES(1900544,0,1,200,0);
INSERT INTO "journal_line" VALUES(1900544,1,2,0,200);
INSERT INTO "journal_line" VALUES(1966080,0,1,200,0);
INSERT INTO "journal_line" VALUES(1966080,1,2,0,200);
INSERT INTO "journal_line" VALUES(2031616,0,1,200,0);
INSERT INTO "journal_line" VALUES(2031616,1,2,0,200);
INSERT INTO "journal_line" VALUES(2097152,0,1,200,0);
INSERT INTO "journal_line" VALUES(2097152,1,2,0,200);
INSERT INTO "journal_line" VALUES(2162688,0,1,200,0);
INSERT INTO "journal_line" VALUES(2162688,1,2,0,200);
INSERT INTO "journal_line" VALUES(2228224,0,1,200,0);
INSERT INTO "journal_line" VALUES(2228224,1,2,0,200);
INSERT INTO "journal_line" VALUES(2293760,0,1,200,0);
INSERT INTO "journal_line" VALUES(2293760,1,2,0,200);
INSERT INTO "journal_line" VALUES(2359296,0,1,200,0);
INSERT INTO "journal_line" VALUES(2359296,1,2,0,200);
INSERT INTO "journal_line" VALUES(2424832,0,1,200,0);
INSERT INTO "journal_line" VALUES(2424832,1,2,0,200);
INSERT INTO "journal_line" VALUES(2490368,0,1,200,0);
INSERT INTO "journal_line" VALUES(2490368,1,2,0,200);
INSERT INTO "journal_line" VALUES(2555904,0,1,200,0);
INSERT INTO "journal_line" VALUES(2555904,1,2,0,200);
INSERT INTO "journal_line" VALUES(2621440,0,1,200,0);
INSERT INTO "journal_line" VALUES(2621440,1,2,0,200);
INSERT INTO "journal_line" VALUES(2686976,0,1,200,0);
INSERT INTO "journal_line" VALUES(2686976,1,2,0,200);
INSERT INTO "journal_line" VALUES(2752512,0,1,200,0);
INSERT INTO "journal_line" VALUES(2752512,1,2,0,200);
INSERT INTO "journal_line" VALUES(2818048,0,1,200,0);
INSERT INTO "journal_line" VALUES(2818048,1,2,0,200);
INSERT INTO "journal_line" VALUES(2883584,0,1,200,0);
INSERT INTO "journal_line" VALUES(2883584,1,2,0,200);
INSERT INTO "journal_line" VALUES(2949120,0,1,200,0);
INSERT INTO "journal_line" VALUES(2949120,1,2,0,200);
INSERT INTO "journal_line" VALUES(3014656,0,1,200,0);
INSERT INTO "journal_line" VALUES(3014656,1,2,0,200);
INSERT INTO "journal_line" VALUES(3080192,0,1,200,0);
INSERT INTO "journal_line" VALUES(3080192,1,2,0,200);
INSERT INTO "journal_line" VALUES(3145728,0,1,200,0);
INSERT INTO "journal_line" VALUES(3145728,1,2,0,200);
INSERT INTO "journal_line" VALUES(3211264,0,1,200,0);
INSERT INTO "journal_line" VALUES(3211264,1,2,0,200);
INSERT INTO "journal_line" VALUES(3276800,0,1,200,0);
INSERT INTO "journal_line" VALUES(3276800,1,2,0,200);
INSERT INTO "journal_line" VALUES(3342336,0,1,200,0);
INSERT INTO "journal_line" VALUES(3342336,1,2,0,200);
INSERT INTO "journal_line" VALUES(3407872,0,1,200,0);
INSERT INTO "journal_line" VALUES(3407872,1,2,0,200);
INSERT INTO "journal_line" VALUES(3473408,0,1,200,0);
INSERT INTO "journal_line" VALUES(3473408,1,2,0,200);
INSERT INTO "journal_line" VALUES(3538944,0,1,200,0);
INSERT INTO "journal_line" VALUES(3538944,1,2,0,200);
INSERT INTO "journal_line" VALUES(3604480,0,1,200,0);
INSERT INTO "journal_line" VALUES(3604480,1,2,0,200);
INSERT INTO "journal_line" VALUES(3670016,0,1,200,0);
INSERT INTO "journal_line" VALUES(3670016,1,2,0,200);
INSERT INTO "journal_line" VALUES(3735552,0,1,200,0);
INSERT INTO "journal_line" VALUES(3735552,1,2,0,200);
INSERT INTO "journal_line" VALUES(3801088,0,1,200,0);
INSERT INTO "journal_line" VALUES(3801088,1,2,0,200);
INSERT INTO "journal_line" VALUES(3866624,0,1,200,0);
INSERT INTO "journal_line" VALUES(3866624,1,2,0,200);
INSERT INTO "journal_line" VALUES(3932160,0,1,200,0);
INSERT INTO "journal_line" VALUES(3932160,1,2,0,200);
INSERT INTO "journal_line" VALUES(3997696,0,1,200,0);
INSERT INTO "journal_line" VALUES(3997696,1,2,0,200);
INSERT INTO "journal_line" VALUES(4063232,0,1,200,0);
INSERT INTO "journal_line" VALUES(4063232,1,2,0,200);
INSERT INTO "journal_line" VALUES(4128768,0,1,200,0);
INSERT INTO "journal_line" VALUES(4128768,1,2,0,200);
INSERT INTO "journal_line" VALUES(4194304,0,1,200,0);
INSERT INTO "journal_line" VALUES(4194304,1,2,0,200);
INSERT INTO "journal_line" VALUES(4259840,0,1,200,0);
INSERT INTO "journal_line" VALUES(4259840,1,2,0,200);
INSERT INTO "journal_line" VALUES(4325376,0,1,200,0);
INSERT INTO "journal_line" VALUES(4325376,1,2,0,200);
INSERT INTO "journal_line" VALUES(4390912,0,1,200,0);
INSERT INTO "journal_line" VALUES(4390912,1,2,0,200);
INSERT INTO "journal_line" VALUES(4456448,0,1,200,0);
INSERT INTO "journal_line" VALUES(4456448,1,2,0,200);
INSERT INTO "journal_line" VALUES(4521984,0,1,200,0);
INSERT INTO "journal_line" VALUES(4521984,1,2,0,200);
INSERT INTO "journal_line" VALUES(4587520,0,1,200,0);
INSERT INTO "journal_line" VALUES(4587520,1,2,0,200);
INSERT INTO "journal_line" VALUES(4653056,0,1,200,0);
INSERT INTO "journal_line" VALUES(4653056,1,2,0,200);
INSERT INTO "journal_line" VALUES(4718592,0,1,200,0);
INSERT INTO "journal_line" VALUES(4718592,1,2,0,200);
INSERT INTO "journal_line" VALUES(4784128,0,1,200,0);
INSERT INTO "journal_line" VALUES(4784128,1,2,0,200);
INSERT INTO "journal_line" VALUES(4849664,0,1,200,0);
INSERT INTO "journal_line" VALUES(4849664,1,2,0,200);
INSERT INTO "journal_line" VALUES(4915200,0,1,200,0);
INSERT INTO "journal_line" VALUES(4915200,1,2,0,200);
INSERT INTO "journal_line" VALUES(4980736,0,1,200,0);
INSERT INTO "journal_line" VALUES(4980736,1,2,0,200);
INSERT INTO "journal_line" VALUES(5046272,0,1,200,0);
INSERT INTO "journal_line" VALUES(5046272,1,2,0,200);
INSERT INTO "journal_line" VALUES(5111808,0,1,200,0);
INSERT INTO "journal_line" VALUES(5111808,1,2,0,200);
INSERT INTO "journal_line" VALUES(5177344,0,1,200,0);
INSERT INTO "journal_line" VALUES(5177344,1,2,0,200);
INSERT INTO "journal_line" VALUES(5242880,0,1,200,0);
INSERT INTO "journal_line" VALUES(5242880,1,2,0,200);
INSERT INTO "journal_line" VALUES(5308416,0,1,200,0);
INSERT INTO "journal_line" VALUES(5308416,1,2,0,200);
INSERT INTO "journal_line" VALUES(5373952,0,1,200,0);
INSERT INTO "journal_line" VALUES(5373952,1,2,0,200);
INSERT INTO "journal_line" VALUES(5439488,0,1,200,0);
INSERT INTO "journal_line" VALUES(5439488,1,2,0,200);
INSERT INTO "journal_line" VALUES(5505024,0,1,200,0);
INSERT INTO "journal_line" VALUES(5505024,1,2,0,200);
INSERT INTO "journal_line" VALUES(5570560,0,1,200,0);
INSERT INTO "journal_line" VALUES(5570560,1,2,0,200);
INSERT INTO "journal_line" VALUES(5636096,0,1,209,0);
INSERT INTO "journal_line" VALUES(5636096,1,7,0,209);
INSERT INTO "journal_line" VALUES(5701632,0,7,110,0);
INSERT INTO "journal_line" VALUES(5701632,1,1,0,110);
INSERT INTO "journal_line" VALUES(5767168,0,5,900,0);
INSERT INTO "journal_line" VALUES(5767168,1,3,0,900);
INSERT INTO "journal_line" VALUES(5767168,2,1,250,0);
INSERT INTO "journal_line" VALUES(5767168,3,6,0,250);
INSERT INTO "journal_line" VALUES(5832704,0,2,500,0);
INSERT INTO "journal_line" VALUES(5832704,1,1,0,418);
INSERT INTO "journal_line" VALUES(5832704,2,8,0,82);
INSERT INTO "journal_line" VALUES(5898240,0,9,209,0);
INSERT INTO "journal_line" VALUES(5898240,1,1,0,209);
INSERT INTO "journal_line" VALUES(5963776,0,1,209,0);
INSERT INTO "journal_line" VALUES(5963776,1,9,0,209);
INSERT INTO "journal_line" VALUES(6291456,0,1,100,0);
INSERT INTO "journal_line" VALUES(6291456,1,2,0,100);
INSERT INTO "journal_line" VALUES(6488064,0,1,22500,0);
INSERT INTO "journal_line" VALUES(6488064,1,2,0,22500);
INSERT INTO "journal_line" VALUES(6684672,0,1,100,0);
INSERT INTO "journal_line" VALUES(6684672,1,2,0,100);
INSERT INTO "journal_line" VALUES(6750208,0,2,100,0);
INSERT INTO "journal_line" VALUES(6750208,1,1,0,100);
INSERT INTO "journal_line" VALUES(6815744,0,1,5000,0);
INSERT INTO "journal_line" VALUES(6815744,1,10,0,5000);
INSERT INTO "journal_line" VALUES(6881280,0,1,1175,0);
INSERT INTO "journal_line" VALUES(6881280,1,10,0,1175);
INSERT INTO "journal_line" VALUES(6946816,0,6,588,0);
INSERT INTO "journal_line" VALUES(6946816,1,1,0,588);
INSERT INTO "journal_line" VALUES(7012352,0,1,933,0);
INSERT INTO "journal_line" VALUES(7012352,1,6,67,0);
INSERT INTO "journal_line" VALUES(7012352,2,11,0,1000);
INSERT INTO "journal_line" VALUES(7077888,0,1,47,0);
INSERT INTO "journal_line" VALUES(7077888,1,6,3,0);
INSERT INTO "journal_line" VALUES(7077888,2,2,0,50);
INSERT INTO "journal_line" VALUES(7143424,0,2,50,0);
INSERT INTO "journal_line" VALUES(7143424,1,1,0,47);
INSERT INTO "journal_line" VALUES(7143424,2,6,0,3);
INSERT INTO "journal_line" VALUES(7208960,0,10,375,0);
INSERT INTO "journal_line" VALUES(7208960,1,1,0,350);
INSERT INTO "journal_line" VALUES(7208960,2,6,0,25);
INSERT INTO "journal_line" VALUES(7274496,0,1,467,0);
INSERT INTO "journal_line" VALUES(7274496,1,6,33,0);
INSERT INTO "journal_line" VALUES(7274496,2,10,5000,0);
INSERT INTO "journal_line" VALUES(7274496,3,2,0,5500);
INSERT INTO "journal_line" VALUES(7340032,0,1,1739,0);
INSERT INTO "journal_line" VALUES(7340032,1,12,0,1739);
INSERT INTO "journal_line" VALUES(7471104,0,7,39840,0);
INSERT INTO "journal_line" VALUES(7471104,1,1,0,39840);
INSERT INTO "journal_line" VALUES(7536640,0,1,240,0);
INSERT INTO "journal_line" VALUES(7536640,1,10,0,240);
INSERT INTO "journal_line" VALUES(7602176,0,1,240,0);
INSERT INTO "journal_line" VALUES(7602176,1,10,0,240);
CREATE TABLE location (
	id INTEGER NOT NULL, 
	site_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	type VARCHAR DEFAULT 'storage' NOT NULL, 
	flagged INTEGER DEFAULT '0' NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(site_id) REFERENCES site (id), 
	UNIQUE (site_id, code)
);
INSERT INTO "location" VALUES(1,1,'A-01','storage',0,5);
INSERT INTO "location" VALUES(2,1,'B-01','storage',0,6);
INSERT INTO "location" VALUES(3,1,'STAGING','staging',0,20);
INSERT INTO "location" VALUES(4,1,'RETURNS','returns',0,27);
INSERT INTO "location" VALUES(5,1,'RECEIVING','receiving',0,51);
CREATE TABLE lot (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	expiry TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	UNIQUE (item_id, code)
);
INSERT INTO "lot" VALUES(1,3,'LOT-A','2031-01-31');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('ledger','e6e7e9e7d9fb4d4dbfc84a374d5d3ef0');
INSERT INTO "meta" VALUES('created_at','1795606572268');
CREATE TABLE movement (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	lot_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	occurred_at INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606573879,1795606573879);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606573879,1795606573879);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606573879,1795606573879);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606573879,1795606573879);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606573879,1795606573879);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606573879,1795606573879);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606573879,1795606573879);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606573886,1795606573885);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606573888,1795606573887);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606573889,1795606573879);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606573896,1795606573896);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606573901,1795606573901);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606573907,1795606573907);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606573910,1795606573896);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606573912,1795606573911);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606573912,1795606573911);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606573912,1795606573911);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606573912,1795606573911);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606573915,1795606573914);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606573916,1795606573916);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606573916,1795606573916);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606573918,1795602973917);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606573927,1795606573920);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606573927,1795606573920);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606573927,1795606573920);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606573927,1795606573920);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606573927,1795606573920);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606573927,1795606573920);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606573927,1795606573920);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606573927,1795606573921);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606573927,1795606573922);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606573927,1795606573923);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606573934,1795606573933);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606573939,1795606573939);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606573942,1795606573942);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606573949,1795606573949);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606573952,1795606573952);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606573955,1795606573952);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606573976,1795606573957);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606574012,1795606573996);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606574023,1795606574023);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606574023,1795606574023);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606574039,1795606574039);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606574047,1795606574047);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606574053,1795606574053);
INSERT INTO "movement" VALUES(7471104,114,1,1,0,-166000000,-39840,1795606574120,1795606574120);
INSERT INTO "movement" VALUES(7471105,114,4,1,0,-1000000,0,1795606574120,1795606574120);
INSERT INTO "movement" VALUES(7536640,115,1,5,0,1000000,240,1795606576743,1795606576739);
INSERT INTO "movement" VALUES(7602176,116,1,5,0,1000000,240,1795606576752,1795606576744);
CREATE TABLE paper (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	number TEXT COLLATE "NOCASE", 
	party_id INTEGER, 
	document_id INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "paper" VALUES(107,'landed_cost',NULL,NULL,NULL);
INSERT INTO "paper" VALUES(108,'landed_cost',NULL,NULL,NULL);
INSERT INTO "paper" VALUES(110,'link',NULL,NULL,NULL);
INSERT INTO "paper" VALUES(111,'bill','B-1',1,NULL);
INSERT INTO "paper" VALUES(112,'cost_change',NULL,NULL,NULL);
CREATE TABLE party (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (kind, code)
);
INSERT INTO "party" VALUES(1,'supplier','ACME','ACME',7);
INSERT INTO "party" VALUES(2,'customer','Shop','Shop',9);
CREATE TABLE pool (
	item_id INTEGER NOT NULL, 
	site_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	last_cost INTEGER, 
	last_quantity INTEGER NOT NULL, 
	last_value INTEGER NOT NULL, 
	generation INTEGER NOT NULL, 
	survival TEXT NOT NULL, last_receipt INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (item_id, site_id)
)
 WITHOUT ROWID

;
INSERT INTO "pool" VALUES(1,0,8000000,1920,2500000,8000000,1920,0,'0.02803553475186656338074596608046412737132',116);
INSERT INTO "pool" VALUES(2,0,14000000,9277,4000000,14000000,9277,0,'0.6666666666666666666666666666666666666667',105);
INSERT INTO "pool" VALUES(3,0,3000000,330,1100000,3000000,330,0,'0.75',8);
INSERT INTO "pool" VALUES(4,0,0,0,NULL,1000000,0,1,'1',9);
CREATE TABLE receipt (
	line_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	is_unpriced INTEGER NOT NULL, 
	PRIMARY KEY (line_id, id)
)
 WITHOUT ROWID

;
INSERT INTO "receipt" VALUES(0,9,1);
INSERT INTO "receipt" VALUES(0,105,1);
INSERT INTO "receipt" VALUES(0,115,1);
INSERT INTO "receipt" VALUES(0,116,1);
INSERT INTO "receipt" VALUES(1,1,0);
INSERT INTO "receipt" VALUES(1,2,0);
INSERT INTO "receipt" VALUES(1,3,0);
INSERT INTO "receipt" VALUES(1,4,0);
INSERT INTO "receipt" VALUES(1,5,0);
INSERT INTO "receipt" VALUES(1,6,0);
INSERT INTO "receipt" VALUES(1,7,0);
INSERT INTO "receipt" VALUES(1,99,0);
INSERT INTO "receipt" VALUES(2,8,0);
CREATE TABLE receipt_cost (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	receipt_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	line_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	kept INTEGER NOT NULL, 
	moved INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "receipt_cost" VALUES(7012352,2,104,107,'landed_cost',0,0,1000,933,0,11);
INSERT INTO "receipt_cost" VALUES(7077888,2,104,108,'landed_cost',0,0,50,47,0,2);
INSERT INTO "receipt_cost" VALUES(7143424,2,104,108,'landed_cost',0,0,-50,-47,0,2);
INSERT INTO "receipt_cost" VALUES(7208960,2,105,110,'link',0,2000000,-375,-350,0,10);
INSERT INTO "receipt_cost" VALUES(7274496,2,104,111,'bill',0,5000000,500,467,5000,2);
CREATE TABLE rejected_message (
	id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	payload BLOB NOT NULL, 
	reason TEXT NOT NULL, 
	times INTEGER DEFAULT '1' NOT NULL, 
	first_at INTEGER NOT NULL, 
	last_at INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (digest)
);
CREATE TABLE serial (
	item_id INTEGER NOT NULL, 
	serial TEXT NOT NULL, 
	is_here INTEGER NOT NULL, 
	decision_id INTEGER NOT NULL, 
	PRIMARY KEY (item_id, serial)
)
 WITHOUT ROWID

;
INSERT INTO "serial" VALUES(4,'S-1',1,9);
CREATE TABLE setting (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "setting" VALUES('purchase_mode','grni',39);
CREATE TABLE site (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "site" VALUES(1,'main');
CREATE TABLE stream (
	id INTEGER NOT NULL, 
	gateway_id INTEGER NOT NULL, 
	epoch TEXT NOT NULL, 
	through_seq INTEGER DEFAULT '0' NOT NULL, 
	through_id TEXT, 
	last_at INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(gateway_id) REFERENCES gateway (id), 
	UNIQUE (gateway_id, epoch)
);
INSERT INTO "stream" VALUES(1,1,'d5ac3ac7-39f9-4396-94bc-4fd656761a61',93,'0cd1571f-78ad-4c9b-819f-acb78f185b9a',1795606574120);
INSERT INTO "stream" VALUES(2,2,'8c93d914e869a9c1',2,'01a2127d-fe67-7636-978e-5fa491a9b4d6',1795606576744);
CREATE TABLE stream_alias (
	stream_id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	PRIMARY KEY (stream_id, seq), 
	FOREIGN KEY(event_id) REFERENCES event (id), 
	FOREIGN KEY(stream_id) REFERENCES stream (id)
)
 WITHOUT ROWID

;
CREATE TABLE supplier_item (
	party_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	supplier_sku TEXT, 
	unit_cost INTEGER, 
	lead_days INTEGER, 
	minimum INTEGER, 
	multiple INTEGER, 
	PRIMARY KEY (party_id, item_id), 
	FOREIGN KEY(party_id) REFERENCES party (id), 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
CREATE TABLE token (
	id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role VARCHAR NOT NULL, 
	made_at INTEGER NOT NULL, 
	revoked_at INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (digest)
);
INSERT INTO "token" VALUES(1,'6bc08dc107e1af8041cbc5320f94f28435c041a7217490f0ff7ceb877b67858b','command-line','admin',1795606573601,NULL);
CREATE TABLE tombstone (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	at INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (kind, "key")
);
CREATE TABLE true_up (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	line_id INTEGER NOT NULL, 
	amount INTEGER NOT NULL, item_id INTEGER DEFAULT '0' NOT NULL, quantity INTEGER DEFAULT '0' NOT NULL, value INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "true_up" VALUES(786432,11,12,0,990,2,3000000,0);
INSERT INTO "true_up" VALUES(917504,11,12,0,-990,2,-3000000,0);
CREATE TABLE uncosted (
	item_id INTEGER NOT NULL, 
	site_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	line_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	PRIMARY KEY (item_id, site_id, id)
)
 WITHOUT ROWID

;
CREATE TABLE waiting_void (
	target TEXT COLLATE "NOCASE" NOT NULL, 
	event_id INTEGER NOT NULL, 
	PRIMARY KEY (target, event_id), 
	FOREIGN KEY(event_id) REFERENCES event (id)
);
INSERT INTO "waiting_void" VALUES('f59c153c-54ff-4389-8d93-f4eb5e5aa8f1',101);
CREATE TABLE worker (
	id INTEGER NOT NULL, 
	badge TEXT NOT NULL, 
	name TEXT NOT NULL, 
	language VARCHAR DEFAULT 'en' NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (badge)
);
INSERT INTO "worker" VALUES(1,'B-7','Kim','en',11);
CREATE INDEX ix_setting_version ON setting (version);
CREATE INDEX ix_tombstone_version ON tombstone (version);
CREATE INDEX ix_item_version ON item (version);
CREATE INDEX barcode_version ON barcode (version, code);
CREATE INDEX ix_barcode_item_id ON barcode (item_id);
CREATE INDEX ix_location_version ON location (version);
CREATE INDEX ix_party_version ON party (version);
CREATE INDEX ix_worker_version ON worker (version);
CREATE INDEX ix_document_version ON document (version);
CREATE INDEX ix_document_line_item_id ON document_line (item_id);
CREATE UNIQUE INDEX event_place ON event (stream_id, seq) WHERE stream_id IS NOT NULL;
CREATE UNIQUE INDEX event_uuid ON event (uuid);
CREATE INDEX ix_decision_event_id ON decision (event_id);
CREATE INDEX ix_hold_state ON hold (state);
CREATE INDEX ix_hold_version ON hold (version);
CREATE INDEX ix_alarm_version ON alarm (version);
CREATE INDEX movement_place ON movement (item_id, location_id, occurred_at);
CREATE INDEX ix_balance_version ON balance (version);
CREATE INDEX ix_true_up_by_id ON true_up (by_id);
CREATE INDEX ix_true_up_issue_id ON true_up (issue_id);
CREATE INDEX ix_journal_entry_item_id ON journal_entry (item_id);
CREATE INDEX receipt_unpriced ON receipt (id) WHERE is_unpriced = 1;
CREATE INDEX ix_receipt_cost_receipt_id ON receipt_cost (receipt_id);
CREATE INDEX ix_receipt_cost_by_id ON receipt_cost (by_id);
CREATE INDEX ix_paper_number ON paper (number);
CREATE INDEX paper_kind ON paper (kind, id);
COMMIT;

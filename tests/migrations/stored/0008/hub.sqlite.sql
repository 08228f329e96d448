BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	word TEXT NOT NULL, 
	code TEXT, 
	name TEXT, 
	PRIMARY KEY (id), 
	UNIQUE (word)
);
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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606596781,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606596786,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606596786,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606596716,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606596724,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606596732,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606596736,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606596739,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606596743,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606596748,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(8,1795606596756,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(9,1795606596759,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606596761,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606596765,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606596835,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606596839,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606596853,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606596864,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO "audit" VALUES(16,1795606596884,'command-line','createLandedCost','','{"amount":"10.00","receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO "audit" VALUES(17,1795606596892,'command-line','createLandedCost','','{"amount":"0.50","receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO "audit" VALUES(18,1795606596896,'command-line','voidLandedCost','01a2127e-4d1c-7c4c-bd9d-650c2373a941','{"reason":null}');
INSERT INTO "audit" VALUES(19,1795606596904,'command-line','createCostLink','','{"receipt":"5bda662d-15e3-4992-868c-f53944ee4731","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO "audit" VALUES(20,1795606596908,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943"}],"purchase_order":null}');
INSERT INTO "audit" VALUES(21,1795606596913,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO "audit" VALUES(22,1795606596930,'command-line','closePurchaseOrder','PO-2','{}');
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
INSERT INTO "balance" VALUES(1,1,0,1000000,1000000,1795606596920,114,49);
INSERT INTO "balance" VALUES(1,2,0,3000000,3000000,1795606596920,113,49);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,52);
INSERT INTO "balance" VALUES(1,5,0,2000000,2000000,NULL,NULL,52);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606596812,87,26);
INSERT INTO "balance" VALUES(4,1,0,0,0,1795606596920,114,49);
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
INSERT INTO "commit_log" VALUES(1,'JcX-hDAZR_38',1795606596716,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'QYcLgTTR1Cvo',1795606596724,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'da1tnmDwsvIf',1795606596732,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'I2Ses4Uk3GkK',1795606596736,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'OA0DKtTmBEa7',1795606596739,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'9WPqBuO-7a4Y',1795606596743,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'v0Qer0KWFL3B',1795606596748,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'-YOo2um_u4Ae',1795606596756,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'z71GDQoEzdRx',1795606596759,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'JJ2FLJ1vazKH',1795606596761,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'0DJiHrHHms_8',1795606596765,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'9CcsRrz_Z9YV',1795606596768,1,7);
INSERT INTO "commit_log" VALUES(13,'KbxJAaa79ZTp',1795606596779,8,8);
INSERT INTO "commit_log" VALUES(14,'UJZqycqQzD75',1795606596781,9,9);
INSERT INTO "commit_log" VALUES(15,'UZvmuaQNSOoF',1795606596783,10,10);
INSERT INTO "commit_log" VALUES(16,'J-x5MyxAJrGW',1795606596786,11,11);
INSERT INTO "commit_log" VALUES(17,'zWeSe2-vf5CT',1795606596791,12,12);
INSERT INTO "commit_log" VALUES(18,'tjFR1topFnnd',1795606596793,13,13);
INSERT INTO "commit_log" VALUES(19,'KIWg5OEfdCWE',1795606596795,14,14);
INSERT INTO "commit_log" VALUES(20,'bV3Q4uWZO0Gz',1795606596799,15,16);
INSERT INTO "commit_log" VALUES(21,'vrOso8-UzfXe',1795606596801,17,17);
INSERT INTO "commit_log" VALUES(22,'G-p0eok2BBOi',1795606596803,18,18);
INSERT INTO "commit_log" VALUES(23,'DLrgBa1mgq6J',1795606596805,19,19);
INSERT INTO "commit_log" VALUES(24,'olS0M73HpcE8',1795606596807,20,85);
INSERT INTO "commit_log" VALUES(25,'qm-B4AufO4wB',1795606596811,86,86);
INSERT INTO "commit_log" VALUES(26,'g0WXIimwp9MJ',1795606596813,87,87);
INSERT INTO "commit_log" VALUES(27,'KJZRzmMmuRWM',1795606596815,88,88);
INSERT INTO "commit_log" VALUES(28,'F5fcq3nCL0Rk',1795606596820,89,89);
INSERT INTO "commit_log" VALUES(29,'5kdOXHmklvsN',1795606596822,90,90);
INSERT INTO "commit_log" VALUES(30,'sfN4IeVgTXpG',1795606596824,91,91);
INSERT INTO "commit_log" VALUES(31,'qRTEyxZMQQTr',1795606596827,92,95);
INSERT INTO "commit_log" VALUES(32,'S1sXpMVzJs2S',1795606596835,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'GxawQmwwwZLN',1795606596839,96,96);
INSERT INTO "commit_log" VALUES(34,'W6Ves1Os5IXA',1795606596847,97,97);
INSERT INTO "commit_log" VALUES(35,'e9Ql_2utwRPD',1795606596848,98,98);
INSERT INTO "commit_log" VALUES(36,'bAvUwMWcWH4K',1795606596853,99,99);
INSERT INTO "commit_log" VALUES(37,'-rxi6KV6qYUm',1795606596859,100,101);
INSERT INTO "commit_log" VALUES(38,'Dr-Ghr7qSrhT',1795606596861,102,103);
INSERT INTO "commit_log" VALUES(39,'sO1Pebk4hKOw',1795606596864,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'RcVIi0_dgB4M',1795606596872,104,104);
INSERT INTO "commit_log" VALUES(41,'R9Cz5sMjLa9O',1795606596875,105,105);
INSERT INTO "commit_log" VALUES(42,'x0wnmk7kDvci',1795606596880,106,106);
INSERT INTO "commit_log" VALUES(43,'Zy__ruA6k8Kw',1795606596884,107,107);
INSERT INTO "commit_log" VALUES(44,'de5GcAh7ALAY',1795606596892,108,108);
INSERT INTO "commit_log" VALUES(45,'h_oDEg1_ORm0',1795606596896,109,109);
INSERT INTO "commit_log" VALUES(46,'92ceSWXSQaL2',1795606596904,110,110);
INSERT INTO "commit_log" VALUES(47,'X15lkztx6giw',1795606596908,111,111);
INSERT INTO "commit_log" VALUES(48,'IW4WV_I-UcRB',1795606596913,112,112);
INSERT INTO "commit_log" VALUES(49,'dgm6Ib8mURcu',1795606596922,113,114);
INSERT INTO "commit_log" VALUES(50,'k5Kv3AMPcu0V',1795606596930,NULL,NULL);
INSERT INTO "commit_log" VALUES(51,'NWYFjO74D0Fo',1795606598891,115,115);
INSERT INTO "commit_log" VALUES(52,'S49h6-eRRe8v',1795606598902,116,116);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606596839,1795606596827,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',1795606596839,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606596853,1795606596848,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',1795606596853,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606596861,1795606596859,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',1795606596861,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606596748,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606596756,'{}',50);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606596759,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'reserved',1795606596761,'{}',51);
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
	returned_cost INTEGER DEFAULT '0' NOT NULL, reserved INTEGER DEFAULT '0' NOT NULL, tolerance INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	UNIQUE (document_id, line)
);
INSERT INTO "document_line" VALUES(1,1,1,1,40000000,2500000,107000000,0,0,0,2000000,0,0,NULL);
INSERT INTO "document_line" VALUES(2,1,2,3,10000000,1100000,4000000,0,0,0,0,0,0,NULL);
INSERT INTO "document_line" VALUES(3,2,1,1,40000000,2500000,0,0,0,0,0,0,0,NULL);
INSERT INTO "document_line" VALUES(4,3,1,1,5000000,9000000,0,4000000,3000000,750,1000000,250,2000000,NULL);
INSERT INTO "document_line" VALUES(5,4,1,1,5000000,9000000,0,0,0,0,0,0,5000000,NULL);
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
INSERT INTO "event" VALUES(1,'e013677c-186d-4768-9257-8e2d2d13a7f7',1,1,'receipt','{"id": "e013677c-186d-4768-9257-8e2d2d13a7f7", "seq": 1, "at": "2026-11-25T11:36:36.767Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606596768,1795606596767,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596768,1795606596767,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'0fbca6c8-d657-4a80-b987-7dbe3f206f3b',1,2,'receipt','{"id": "0fbca6c8-d657-4a80-b987-7dbe3f206f3b", "seq": 2, "at": "2026-11-25T11:36:36.767Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606596768,1795606596767,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596768,1795606596767,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'bb8ed0aa-9e9e-4556-8c9a-36274df8f91f',1,3,'receipt','{"id": "bb8ed0aa-9e9e-4556-8c9a-36274df8f91f", "seq": 3, "at": "2026-11-25T11:36:36.767Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606596768,1795606596767,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596768,1795606596767,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'6188228d-8e56-435a-9250-dbc1f7ba8939',1,4,'receipt','{"id": "6188228d-8e56-435a-9250-dbc1f7ba8939", "seq": 4, "at": "2026-11-25T11:36:36.767Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606596768,1795606596767,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596768,1795606596767,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'40517f86-42ca-4005-a293-ad3178deaf38',1,5,'receipt','{"id": "40517f86-42ca-4005-a293-ad3178deaf38", "seq": 5, "at": "2026-11-25T11:36:36.767Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606596768,1795606596767,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596768,1795606596767,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'20105544-b82a-4afc-a91d-fa21f0f9055c',1,6,'receipt','{"id": "20105544-b82a-4afc-a91d-fa21f0f9055c", "seq": 6, "at": "2026-11-25T11:36:36.767Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606596768,1795606596767,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596768,1795606596767,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'7f72a1af-163e-43ae-bdb3-753294005d6a',1,7,'receipt','{"id": "7f72a1af-163e-43ae-bdb3-753294005d6a", "seq": 7, "at": "2026-11-25T11:36:36.767Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606596768,1795606596767,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606596768,1795606596767,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'6e1d0c2e-8c65-4f82-8e96-6d4931ae377e',1,8,'receipt','{"id": "6e1d0c2e-8c65-4f82-8e96-6d4931ae377e", "seq": 8, "at": "2026-11-25T11:36:36.775Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606596779,1795606596775,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606596779,1795606596775,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'55dbdf65-3389-4a76-b292-38382d9b5380',1,9,'receipt','{"id": "55dbdf65-3389-4a76-b292-38382d9b5380", "seq": 9, "at": "2026-11-25T11:36:36.780Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606596781,1795606596780,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606596781,1795606596780,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'fd8c0076-7024-4595-8a4a-3245113afe62',1,10,'void','{"id": "fd8c0076-7024-4595-8a4a-3245113afe62", "seq": 10, "at": "2026-11-25T11:36:36.782Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "0fbca6c8-d657-4a80-b987-7dbe3f206f3b"}',1,1795606596783,1795606596782,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606596783,1795606596782,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'bfab11e3-153a-4957-8b98-15d31ac9bb1a',NULL,NULL,'ship','{"id":"bfab11e3-153a-4957-8b98-15d31ac9bb1a","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606596786,1795606596786,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606596786,1795606596786,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'fc211c1f-70f0-4034-be58-4b58711fafe0',NULL,NULL,'receipt','{"id":"fc211c1f-70f0-4034-be58-4b58711fafe0","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606596791,1795606596791,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606596791,1795606596791,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'8a4cefdb-58bb-473a-92f1-27c0e3b9a77c',NULL,NULL,'ship','{"id":"8a4cefdb-58bb-473a-92f1-27c0e3b9a77c","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606596793,1795606596793,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606596793,1795606596793,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'973cc0b5-f8c1-41f7-a6b4-de38c3ce3cb5',NULL,NULL,'void','{"id":"973cc0b5-f8c1-41f7-a6b4-de38c3ce3cb5","kind":"void","voids":"bfab11e3-153a-4957-8b98-15d31ac9bb1a"}',1,1795606596795,1795606596795,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606596795,1795606596795,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'625f7638-4c37-4b2d-9357-e7673c0883b1',1,11,'pick','{"id": "625f7638-4c37-4b2d-9357-e7673c0883b1", "seq": 11, "at": "2026-11-25T11:36:36.798Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606596799,1795606596798,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606596799,1795606596798,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'ec18f7cb-b30f-4d29-9fb5-79c8ae655564',1,12,'pick','{"id": "ec18f7cb-b30f-4d29-9fb5-79c8ae655564", "seq": 12, "at": "2026-11-25T11:36:36.798Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606596799,1795606596798,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606596799,1795606596798,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'02ab0f88-a3ab-4982-b884-c2c33d620d87',1,13,'ship','{"id": "02ab0f88-a3ab-4982-b884-c2c33d620d87", "seq": 13, "at": "2026-11-25T11:36:36.800Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606596800,1795606596800,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606596801,1795606596800,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'b510e530-af78-4e4a-ad5a-3c68b8ff3e0a',1,14,'move','{"id": "b510e530-af78-4e4a-ad5a-3c68b8ff3e0a", "seq": 14, "at": "2026-11-25T11:36:36.802Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606596802,1795606596802,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606596803,1795606596802,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'213dc4ff-0bb5-4a11-ae05-8f31f479e656',1,15,'receipt','{"id": "213dc4ff-0bb5-4a11-ae05-8f31f479e656", "seq": 15, "at": "2026-11-25T10:36:36.804Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596804,1795602996804,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596805,1795602996804,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'544833ea-9395-44f9-8457-2dbcaf1c341b',1,16,'receipt','{"id": "544833ea-9395-44f9-8457-2dbcaf1c341b", "seq": 16, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'e22345ab-159a-44a3-92e2-e99099cecfae',1,17,'receipt','{"id": "e22345ab-159a-44a3-92e2-e99099cecfae", "seq": 17, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'06f192c0-3460-4433-a0d6-4712361ca8a8',1,18,'receipt','{"id": "06f192c0-3460-4433-a0d6-4712361ca8a8", "seq": 18, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'54dfe84d-a13d-4146-aa87-7ba355ec6832',1,19,'receipt','{"id": "54dfe84d-a13d-4146-aa87-7ba355ec6832", "seq": 19, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'9410662a-65e7-4ee1-a6f4-904bcde4bc38',1,20,'receipt','{"id": "9410662a-65e7-4ee1-a6f4-904bcde4bc38", "seq": 20, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'534d2fd8-45ea-4d5c-89d4-cfa7c3986e03',1,21,'receipt','{"id": "534d2fd8-45ea-4d5c-89d4-cfa7c3986e03", "seq": 21, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'c95826c1-ebb2-478f-9ce5-76a01bd0607f',1,22,'receipt','{"id": "c95826c1-ebb2-478f-9ce5-76a01bd0607f", "seq": 22, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'a1416a51-533b-48a7-9062-4a8e58bf9bce',1,23,'receipt','{"id": "a1416a51-533b-48a7-9062-4a8e58bf9bce", "seq": 23, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'5b93b8bb-6bc6-4ac8-9451-ee78d3ce36cd',1,24,'receipt','{"id": "5b93b8bb-6bc6-4ac8-9451-ee78d3ce36cd", "seq": 24, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'7634c3eb-7806-4216-b2d3-a561d369a500',1,25,'receipt','{"id": "7634c3eb-7806-4216-b2d3-a561d369a500", "seq": 25, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'a0258dd3-011c-4351-bc10-f97674f2123a',1,26,'receipt','{"id": "a0258dd3-011c-4351-bc10-f97674f2123a", "seq": 26, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'806e359e-82f1-4712-89df-e9c71c86c5bd',1,27,'receipt','{"id": "806e359e-82f1-4712-89df-e9c71c86c5bd", "seq": 27, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'80eba6d6-aab6-4b74-9115-aab136d22671',1,28,'receipt','{"id": "80eba6d6-aab6-4b74-9115-aab136d22671", "seq": 28, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'d4945019-929c-4ccd-896b-614464489cb1',1,29,'receipt','{"id": "d4945019-929c-4ccd-896b-614464489cb1", "seq": 29, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'6e101b52-9118-41d3-8a15-5566b64a0237',1,30,'receipt','{"id": "6e101b52-9118-41d3-8a15-5566b64a0237", "seq": 30, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'12e9854f-3605-4c99-886f-a85329d0757a',1,31,'receipt','{"id": "12e9854f-3605-4c99-886f-a85329d0757a", "seq": 31, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'671661af-4512-4261-a62a-35938376419f',1,32,'receipt','{"id": "671661af-4512-4261-a62a-35938376419f", "seq": 32, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'c5e58566-9482-4bca-abe5-71b7b2167dc1',1,33,'receipt','{"id": "c5e58566-9482-4bca-abe5-71b7b2167dc1", "seq": 33, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'ecb653c8-fe4c-444a-9892-bcd022d66920',1,34,'receipt','{"id": "ecb653c8-fe4c-444a-9892-bcd022d66920", "seq": 34, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'b1ed1c87-045e-4280-aab7-8633d1c08b86',1,35,'receipt','{"id": "b1ed1c87-045e-4280-aab7-8633d1c08b86", "seq": 35, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'ee91453a-8999-4933-a5cb-07a7f31b13a3',1,36,'receipt','{"id": "ee91453a-8999-4933-a5cb-07a7f31b13a3", "seq": 36, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'ca77ca85-a0c4-41e4-8671-8cb2a98dd060',1,37,'receipt','{"id": "ca77ca85-a0c4-41e4-8671-8cb2a98dd060", "seq": 37, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'73ba1761-80d7-48e2-80da-3b011feae7be',1,38,'receipt','{"id": "73ba1761-80d7-48e2-80da-3b011feae7be", "seq": 38, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'0f566f6b-57d4-4d74-9d98-b3fa0287e943',1,39,'receipt','{"id": "0f566f6b-57d4-4d74-9d98-b3fa0287e943", "seq": 39, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'5650ec4a-4693-49f2-8d2b-d9ce924bcb63',1,40,'receipt','{"id": "5650ec4a-4693-49f2-8d2b-d9ce924bcb63", "seq": 40, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'5ef3e4db-5716-4628-81bf-9463d3725292',1,41,'receipt','{"id": "5ef3e4db-5716-4628-81bf-9463d3725292", "seq": 41, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'8e83232b-5d37-4dca-8644-c101a556b11a',1,42,'receipt','{"id": "8e83232b-5d37-4dca-8644-c101a556b11a", "seq": 42, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'a5c0c070-3d9a-46fc-8d82-450723443139',1,43,'receipt','{"id": "a5c0c070-3d9a-46fc-8d82-450723443139", "seq": 43, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'7b158f98-cb4e-438c-8266-2d963b77ac63',1,44,'receipt','{"id": "7b158f98-cb4e-438c-8266-2d963b77ac63", "seq": 44, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'c175edfc-d476-43bb-9147-a6e533c8cb1a',1,45,'receipt','{"id": "c175edfc-d476-43bb-9147-a6e533c8cb1a", "seq": 45, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'59a93a7e-db88-4011-813c-73280edc2811',1,46,'receipt','{"id": "59a93a7e-db88-4011-813c-73280edc2811", "seq": 46, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'0873ceab-c0d6-4c7e-b5f9-4399c201bef0',1,47,'receipt','{"id": "0873ceab-c0d6-4c7e-b5f9-4399c201bef0", "seq": 47, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'de34dcfa-0daf-46ce-ade2-cfa786c74159',1,48,'receipt','{"id": "de34dcfa-0daf-46ce-ade2-cfa786c74159", "seq": 48, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'02ee2857-ed31-4cd6-b9cb-c4e01e52fca4',1,49,'receipt','{"id": "02ee2857-ed31-4cd6-b9cb-c4e01e52fca4", "seq": 49, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'d0df5d8c-6d84-4dea-aa9a-11fd01de000f',1,50,'receipt','{"id": "d0df5d8c-6d84-4dea-aa9a-11fd01de000f", "seq": 50, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'c235ed41-50fd-4cb3-b3ad-4a5884f31757',1,51,'receipt','{"id": "c235ed41-50fd-4cb3-b3ad-4a5884f31757", "seq": 51, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'c4d6f247-019f-464a-b687-00798fee8986',1,52,'receipt','{"id": "c4d6f247-019f-464a-b687-00798fee8986", "seq": 52, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'d357e09d-f967-4650-b554-84f515072b64',1,53,'receipt','{"id": "d357e09d-f967-4650-b554-84f515072b64", "seq": 53, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'48106a29-ccb3-4adb-a9cc-4d3f14614235',1,54,'receipt','{"id": "48106a29-ccb3-4adb-a9cc-4d3f14614235", "seq": 54, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'775323f6-9a1b-4ba9-979a-67a5a402efa0',1,55,'receipt','{"id": "775323f6-9a1b-4ba9-979a-67a5a402efa0", "seq": 55, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'94be5cce-2584-42af-914e-d5d47cfaff05',1,56,'receipt','{"id": "94be5cce-2584-42af-914e-d5d47cfaff05", "seq": 56, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'f4b625bb-af59-4fe9-8b45-71f047eea9e4',1,57,'receipt','{"id": "f4b625bb-af59-4fe9-8b45-71f047eea9e4", "seq": 57, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'e94c794c-afb4-4848-a89b-fbf2bd86fed3',1,58,'receipt','{"id": "e94c794c-afb4-4848-a89b-fbf2bd86fed3", "seq": 58, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'6575b334-f1d1-40b7-9973-d37884220466',1,59,'receipt','{"id": "6575b334-f1d1-40b7-9973-d37884220466", "seq": 59, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'d64c03b0-6439-4954-9644-79c45352dd01',1,60,'receipt','{"id": "d64c03b0-6439-4954-9644-79c45352dd01", "seq": 60, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'866b19df-debf-48e8-97ed-d45e794be122',1,61,'receipt','{"id": "866b19df-debf-48e8-97ed-d45e794be122", "seq": 61, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'f0069c59-84b9-4195-84d6-5d661f118d89',1,62,'receipt','{"id": "f0069c59-84b9-4195-84d6-5d661f118d89", "seq": 62, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'21c83805-4971-482f-903f-f98ccf433347',1,63,'receipt','{"id": "21c83805-4971-482f-903f-f98ccf433347", "seq": 63, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'6a431768-aed5-494c-9aef-b380569640d3',1,64,'receipt','{"id": "6a431768-aed5-494c-9aef-b380569640d3", "seq": 64, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'b940e102-df65-4f6e-bf3f-fbe03f3ba224',1,65,'receipt','{"id": "b940e102-df65-4f6e-bf3f-fbe03f3ba224", "seq": 65, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'7d9ba423-5a7f-4b96-8b3c-8c440a7b8c0f',1,66,'receipt','{"id": "7d9ba423-5a7f-4b96-8b3c-8c440a7b8c0f", "seq": 66, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'6c804219-93f4-4917-96b4-cd9114f2894f',1,67,'receipt','{"id": "6c804219-93f4-4917-96b4-cd9114f2894f", "seq": 67, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'e2c3d26c-4e2e-4d4e-8121-57c6be3904c5',1,68,'receipt','{"id": "e2c3d26c-4e2e-4d4e-8121-57c6be3904c5", "seq": 68, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'b91d03b4-523d-4a7e-ad79-8c1e5761b65d',1,69,'receipt','{"id": "b91d03b4-523d-4a7e-ad79-8c1e5761b65d", "seq": 69, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'37c01ffa-c121-4f60-b2c7-56fa9ccd8735',1,70,'receipt','{"id": "37c01ffa-c121-4f60-b2c7-56fa9ccd8735", "seq": 70, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'b55c5ea2-20d6-4a10-9994-e853b2304582',1,71,'receipt','{"id": "b55c5ea2-20d6-4a10-9994-e853b2304582", "seq": 71, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'df5e32b7-b781-44d8-84bb-0a7739048445',1,72,'receipt','{"id": "df5e32b7-b781-44d8-84bb-0a7739048445", "seq": 72, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'30b09728-31dc-4f9f-b6c9-c34be70646fc',1,73,'receipt','{"id": "30b09728-31dc-4f9f-b6c9-c34be70646fc", "seq": 73, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'116ec940-3fee-472b-93f9-968069b5ac67',1,74,'receipt','{"id": "116ec940-3fee-472b-93f9-968069b5ac67", "seq": 74, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'519cf134-9b5c-43d9-9c3e-4708c1151e8f',1,75,'receipt','{"id": "519cf134-9b5c-43d9-9c3e-4708c1151e8f", "seq": 75, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'e1d2cde4-d33f-4956-ab64-adcd04a34e8c',1,76,'receipt','{"id": "e1d2cde4-d33f-4956-ab64-adcd04a34e8c", "seq": 76, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'62592cbe-07e4-458a-b96e-a46b79fb2946',1,77,'receipt','{"id": "62592cbe-07e4-458a-b96e-a46b79fb2946", "seq": 77, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'1db6ef8f-41ad-4ffe-b895-13204095bf6c',1,78,'receipt','{"id": "1db6ef8f-41ad-4ffe-b895-13204095bf6c", "seq": 78, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'fb3f2b6a-6c20-4a5a-8676-d88d3767cc47',1,79,'receipt','{"id": "fb3f2b6a-6c20-4a5a-8676-d88d3767cc47", "seq": 79, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'3377a55b-602a-43e1-98a2-adaffbee02ec',1,80,'receipt','{"id": "3377a55b-602a-43e1-98a2-adaffbee02ec", "seq": 80, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'bcff75f4-f316-44c9-972b-4130e808c245',1,81,'receipt','{"id": "bcff75f4-f316-44c9-972b-4130e808c245", "seq": 81, "at": "2026-11-25T11:36:36.806Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606596807,1795606596806,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596807,1795606596806,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'7014f191-ad75-420d-83a0-d05e615c97d1',1,82,'count','{"id": "7014f191-ad75-420d-83a0-d05e615c97d1", "seq": 82, "at": "2026-11-25T11:36:36.811Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606596811,1795606596811,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606596811,1795606596811,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'512b10a7-bf27-4c7f-a52b-12201b465983',1,83,'count','{"id": "512b10a7-bf27-4c7f-a52b-12201b465983", "seq": 83, "at": "2026-11-25T11:36:36.812Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606596813,1795606596812,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606596813,1795606596812,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'07128c08-c22d-45e2-b73c-55fc81d6714a',NULL,NULL,'customer_return','{"id":"07128c08-c22d-45e2-b73c-55fc81d6714a","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606596815,1795606596815,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606596815,1795606596815,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'9490a3f3-9b0c-4bf6-b6b7-2cbf151ef793',NULL,NULL,'supplier_return','{"id":"9490a3f3-9b0c-4bf6-b6b7-2cbf151ef793","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606596820,1795606596820,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606596820,1795606596820,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'d989f0f1-c298-47f3-ad15-a23aa529d040',NULL,NULL,'scrap','{"id":"d989f0f1-c298-47f3-ad15-a23aa529d040","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606596822,1795606596822,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606596822,1795606596822,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'b0950fc0-0f24-4aa8-8ac2-7ab517728142',NULL,NULL,'void','{"id":"b0950fc0-0f24-4aa8-8ac2-7ab517728142","kind":"void","voids":"d989f0f1-c298-47f3-ad15-a23aa529d040"}',1,1795606596824,1795606596824,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606596824,1795606596824,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'4d97f43b-f9d6-4a7e-ac12-d27b63c3cb7e',1,84,'receipt','{"id": "4d97f43b-f9d6-4a7e-ac12-d27b63c3cb7e", "seq": 84, "at": "2026-11-25T11:36:36.827Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606596827,1795606596827,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'7067bde5-0e35-4d8a-8fd4-a7c45dc2a328',1,85,'receipt','{"id": "7067bde5-0e35-4d8a-8fd4-a7c45dc2a328", "seq": 85, "at": "2026-11-25T11:36:36.827Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606596827,1795606596827,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606596839,1795606596827,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'057d18e8-3190-4352-ae40-a4837342ff77',1,86,'receipt','{"id": "057d18e8-3190-4352-ae40-a4837342ff77", "seq": 86, "at": "2026-11-25T11:36:36.827Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606596827,1795606596827,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'5a6bc482-ca67-4d50-b372-6990b76d710f',1,87,'receipt','{"id": "5a6bc482-ca67-4d50-b372-6990b76d710f", "seq": 87, "at": "2026-11-25T11:36:36.827Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606596827,1795606596827,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'33c4b166-6434-4a8d-aee5-cfc1616d2ebd',1,88,'void','{"id": "33c4b166-6434-4a8d-aee5-cfc1616d2ebd", "seq": 88, "at": "2026-11-25T11:36:36.847Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "057d18e8-3190-4352-ae40-a4837342ff77"}',1,1795606596847,1795606596847,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606596847,1795606596847,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'0ac5b729-359d-43dd-926e-f8f81d597321',1,89,'receipt','{"id": "0ac5b729-359d-43dd-926e-f8f81d597321", "seq": 89, "at": "2026-11-25T11:36:36.848Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606596848,1795606596848,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606596853,1795606596848,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'e60397d6-19b7-4a16-aa3d-64a54b1fe9df',1,90,'void','{"id": "e60397d6-19b7-4a16-aa3d-64a54b1fe9df", "seq": 90, "at": "2026-11-25T11:36:36.859Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "cef79008-4bc4-448a-b53f-225a94ebb812"}',1,1795606596859,1795606596859,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606596861,1795606596859,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'0f321f97-7c95-4e7e-ab4a-15989ca694b5',1,91,'void','{"id": "0f321f97-7c95-4e7e-ab4a-15989ca694b5", "seq": 91, "at": "2026-11-25T11:36:36.859Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "24affb44-6be5-4bc2-8b4f-5530f6ed15f9"}',1,1795606596859,1795606596859,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'cef79008-4bc4-448a-b53f-225a94ebb812',NULL,NULL,'receipt','{"id":"cef79008-4bc4-448a-b53f-225a94ebb812","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606596861,1795606596861,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606596861,1795606596861,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'07648e2b-5b2f-405c-8c8f-e1e7558ca943',NULL,NULL,'receipt','{"id":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606596872,1795606596872,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606596872,1795606596872,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'5bda662d-15e3-4992-868c-f53944ee4731',NULL,NULL,'receipt','{"id":"5bda662d-15e3-4992-868c-f53944ee4731","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606596875,1795606596875,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606596875,1795606596875,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'d539355c-39a0-462b-ba38-6341c640752f',NULL,NULL,'ship','{"id":"d539355c-39a0-462b-ba38-6341c640752f","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606596880,1795606596880,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606596880,1795606596880,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a2127e-4d14-7f2c-94f3-42ff60e75b4d',NULL,NULL,'landed_cost','{"id":"01a2127e-4d14-7f2c-94f3-42ff60e75b4d","kind":"landed_cost","amount":"10.00","receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","by":"value","credit":"cash"}',1,1795606596884,1795606596884,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606596884,1795606596884,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a2127e-4d1c-7c4c-bd9d-650c2373a941',NULL,NULL,'landed_cost','{"id":"01a2127e-4d1c-7c4c-bd9d-650c2373a941","kind":"landed_cost","amount":"0.50","receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","by":"quantity","credit":"accounts_payable"}',1,1795606596892,1795606596892,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606596892,1795606596892,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a2127e-4d20-7954-9a7c-a852d8b10542',NULL,NULL,'void','{"id":"01a2127e-4d20-7954-9a7c-a852d8b10542","kind":"void","voids":"01a2127e-4d1c-7c4c-bd9d-650c2373a941"}',1,1795606596896,1795606596896,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606596896,1795606596896,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a2127e-4d28-76b9-bfa5-4e1686f7edaf',NULL,NULL,'link','{"id":"01a2127e-4d28-76b9-bfa5-4e1686f7edaf","kind":"link","receipt":"5bda662d-15e3-4992-868c-f53944ee4731","unit_cost":"4.00","reason":"found"}',1,1795606596904,1795606596904,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795606596904,1795606596904,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a2127e-4d2c-7af0-af73-9ec4f6cc7c51',NULL,NULL,'bill','{"id":"01a2127e-4d2c-7af0-af73-9ec4f6cc7c51","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943"}]}',1,1795606596908,1795606596908,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795606596908,1795606596908,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a2127e-4d31-788e-9273-4fc6d7a46427',NULL,NULL,'cost_change','{"id":"01a2127e-4d31-788e-9273-4fc6d7a46427","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795606596913,1795606596913,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795606596913,1795606596913,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'3e9c54e4-3beb-4d25-9a51-ec456c58aa89',1,92,'count','{"id": "3e9c54e4-3beb-4d25-9a51-ec456c58aa89", "seq": 92, "at": "2026-11-25T11:36:36.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606596922,1795606596920,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606596922,1795606596920,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'15c4716b-7a88-4667-8c7d-cfb6f4475900',1,93,'count','{"id": "15c4716b-7a88-4667-8c7d-cfb6f4475900", "seq": 93, "at": "2026-11-25T11:36:36.920Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606596922,1795606596920,NULL,NULL,'applied',NULL,'["count",1,0,1,0,1000000,1795606596922,1795606596920,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]',114,NULL,NULL);
INSERT INTO "event" VALUES(115,'01a2127e-54e7-72b1-856e-2c31cc145927',2,1,'receipt','{"id":"01a2127e-54e7-72b1-856e-2c31cc145927","kind":"receipt","seq":1,"at":"2026-11-25T11:36:38.887Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15723656,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606598891,1795606598887,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606598891,1795606598887,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"0.02803553475186656338074596608046412737132",2500000,6000000,1440,99]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'01a2127e-54ec-7210-8ff2-7bca8d8eb869',2,2,'receipt','{"id":"01a2127e-54ec-7210-8ff2-7bca8d8eb869","kind":"receipt","seq":2,"at":"2026-11-25T11:36:38.892Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15723661,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606598902,1795606598892,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606598902,1795606598892,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,7000000,0,"0.02803553475186656338074596608046412737132",2500000,7000000,1680,115]]]',116,NULL,NULL);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606596768,1795606596768,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606597639,1795606597639,1795606598,1,'{"birth":1795606598,"online":true,"version":"0.1.0","epochs":["8d0275146f2635da"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:36:37.639Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606596827,1795606596835,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606596827,1795606596839,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606596827,1795606596847,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606596827,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606596848,1795606596853,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event cef79008-4bc4-448a-b53f-225a94ebb812 that it voids.','accepted',1795606596859,1795606596861,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event 24affb44-6be5-4bc2-8b4f-5530f6ed15f9 that it voids.','waiting',1795606596859,NULL,NULL,NULL,NULL,37);
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
INSERT INTO "idempotency" VALUES('["command-line","9653afa7a88e409690890b1fda0e4493"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606596716);
INSERT INTO "idempotency" VALUES('["command-line","0241aa0fa7f047a097b98a9ee1ec9b9e"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606596724);
INSERT INTO "idempotency" VALUES('["command-line","452edbc99bca42169eae0bc4c5c096f3"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606596732);
INSERT INTO "idempotency" VALUES('["command-line","98a4801c478a455e83f1d31b5d8ba6ea"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606596736);
INSERT INTO "idempotency" VALUES('["command-line","bf1872c275014706a658d89b289334df"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606596739);
INSERT INTO "idempotency" VALUES('["command-line","7bd79c0968e54604a4f2afd488f4c16e"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606596743);
INSERT INTO "idempotency" VALUES('["command-line","d8cdad4ac0a541a4a19997481324f9ce"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:36.748Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606596748);
INSERT INTO "idempotency" VALUES('["command-line","44985aa1b4b54704abf4c99603b42843"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:36.756Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606596756);
INSERT INTO "idempotency" VALUES('["command-line","6800cd0237ce4a2c98475f93a006877f"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:36.759Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606596759);
INSERT INTO "idempotency" VALUES('["command-line","2ebb4d40f3f34cb4a792d7ff2dc8aa72"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:36.761Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606596761);
INSERT INTO "idempotency" VALUES('["command-line","31d0e717b68c495599a92d942961ad01"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606596765);
INSERT INTO "idempotency" VALUES('["command-line","acd8f7309a7d4c2f8ccf209ede5c5df1"]','f51574726948a4567ea8ae848a924242c0aa586e8793db35b6b4c1b975586f03',200,'{"body":{"outcomes":[{"id":"bfab11e3-153a-4957-8b98-15d31ac9bb1a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606596786);
INSERT INTO "idempotency" VALUES('["command-line","5117ea93f75941cf8001a0ee98cd867b"]','cd886cd784fd5c200b5d43f4ed87dc3fd8bc38c3de31918a37df4a5e23ed3afd',200,'{"body":{"outcomes":[{"id":"fc211c1f-70f0-4034-be58-4b58711fafe0","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606596791);
INSERT INTO "idempotency" VALUES('["command-line","215665fca53045b192f564712378cdad"]','b683deae512e516099e38d565a980887902f93177e505fa440ea08dcc4e25dda',200,'{"body":{"outcomes":[{"id":"8a4cefdb-58bb-473a-92f1-27c0e3b9a77c","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606596793);
INSERT INTO "idempotency" VALUES('["command-line","b812652a5e7e4f359620a50f24cc8827"]','788cec68da78e23f9fd595d8af9749d75edad5ddac719a4ee1132a76e09ccb2c',200,'{"body":{"outcomes":[{"id":"973cc0b5-f8c1-41f7-a6b4-de38c3ce3cb5","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606596795);
INSERT INTO "idempotency" VALUES('["command-line","49d8c560912243e28e395d07d477fbfe"]','1e35c4042a812fbd2e16a2984bd459cd6d5a2f02f167d55f0fbbcb7866951018',200,'{"body":{"outcomes":[{"id":"07128c08-c22d-45e2-b73c-55fc81d6714a","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606596815);
INSERT INTO "idempotency" VALUES('["command-line","1cb8b4578d9e48f2b14489d77d0ecfa0"]','e1d284d61b98f6f6ca779a64a9cbe194bb3ecc9165d5e9d91e66f11447ff5482',200,'{"body":{"outcomes":[{"id":"9490a3f3-9b0c-4bf6-b6b7-2cbf151ef793","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606596820);
INSERT INTO "idempotency" VALUES('["command-line","2c29230df7c8450c840014b06c3c6f4f"]','c5972b74a024a53d93ddab4b708ca37c207784ccdab165c06b3110a9c4db455b',200,'{"body":{"outcomes":[{"id":"d989f0f1-c298-47f3-ad15-a23aa529d040","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606596822);
INSERT INTO "idempotency" VALUES('["command-line","cf190e97d9de4bce9f192f299e6bde1f"]','06c77e0781108bcbcab0bbdcf624503137fed5f11a7182cebe4d27dfd30ee414',200,'{"body":{"outcomes":[{"id":"b0950fc0-0f24-4aa8-8ac2-7ab517728142","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606596824);
INSERT INTO "idempotency" VALUES('["command-line","ea451a346bbc49ba9cc5f69101a9db02"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"4d97f43b-f9d6-4a7e-ac12-d27b63c3cb7e","kind":"receipt","seq":84,"at":"2026-11-25T11:36:36.827Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:36.827Z","closed_at":"2026-11-25T11:36:36.835Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"4d97f43b-f9d6-4a7e-ac12-d27b63c3cb7e","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606596835);
INSERT INTO "idempotency" VALUES('["command-line","61060a70622c4133a94145d268232bd9"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"7067bde5-0e35-4d8a-8fd4-a7c45dc2a328","kind":"receipt","seq":85,"at":"2026-11-25T11:36:36.827Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:36.827Z","closed_at":"2026-11-25T11:36:36.839Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"7067bde5-0e35-4d8a-8fd4-a7c45dc2a328","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606596839);
INSERT INTO "idempotency" VALUES('["command-line","e0d29c2070254d7fa66c7ac4c0f2cb4e"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"0ac5b729-359d-43dd-926e-f8f81d597321","kind":"receipt","seq":89,"at":"2026-11-25T11:36:36.848Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:36.848Z","closed_at":"2026-11-25T11:36:36.853Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"0ac5b729-359d-43dd-926e-f8f81d597321","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606596853);
INSERT INTO "idempotency" VALUES('["command-line","6f468c969e804037b7d9fb37323f9bde"]','198ac37ecdbc965d51ac065c2afd156d4448f6c492a172910da9f776cac6377a',200,'{"body":{"outcomes":[{"id":"cef79008-4bc4-448a-b53f-225a94ebb812","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606596861);
INSERT INTO "idempotency" VALUES('["command-line","1586696145c94a36b6c198cb728b1c61"]','8ed4b5843bd3f9c26a47a17408f90d6dec4c051b1ee2b579c5257ce0f22c1113',200,'{"body":{"outcomes":[{"id":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606596872);
INSERT INTO "idempotency" VALUES('["command-line","c0d6191c352d417db504bf8117aa1b4c"]','1514d17c9295ad4b8ffd9fa933f313105bc1a44b91c93c42e5d03ebb2a709904',200,'{"body":{"outcomes":[{"id":"5bda662d-15e3-4992-868c-f53944ee4731","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606596875);
INSERT INTO "idempotency" VALUES('["command-line","16246168166e4a479d08dd187ab648bc"]','fa5deebf68c9c74a8a7117a2cbb1814922e4ca3c8b4286f22290b9a5041390c1',200,'{"body":{"outcomes":[{"id":"d539355c-39a0-462b-ba38-6341c640752f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606596880);
INSERT INTO "idempotency" VALUES('["command-line","65d2eb463b6d4ff187bf4d95708e7ef2"]','b86039f14894f3562477cc8d473cc9493d26b03129b78f2067bd0d64dbf3634f',201,'{"body":{"id":"01a2127e-4d14-7f2c-94f3-42ff60e75b4d","at":"2026-11-25T11:36:36.884Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-4d14-7f2c-94f3-42ff60e75b4d"}',1795606596884);
INSERT INTO "idempotency" VALUES('["command-line","5981dc1629d14ff7bf4dbfa3a588af9c"]','ee6f027526b0e461855c40b97de8e4a78283905834ea2d72cc109bef4e66eb09',201,'{"body":{"id":"01a2127e-4d1c-7c4c-bd9d-650c2373a941","at":"2026-11-25T11:36:36.892Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-4d1c-7c4c-bd9d-650c2373a941"}',1795606596892);
INSERT INTO "idempotency" VALUES('["command-line","e69f681c348046829e3fdfe87654a845"]','f8878b02a9ff3a3d2199a77ada4b1482ad0c74469c0ae50a99eed8296978f0a1',200,'{"body":{"id":"01a2127e-4d1c-7c4c-bd9d-650c2373a941","at":"2026-11-25T11:36:36.892Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795606596896);
INSERT INTO "idempotency" VALUES('["command-line","9c5c27963cde4c429d8684516e655b79"]','9d60f74f7c4f7ee0497d87a88819c84f69f7cd5873d604fbb8a22ff1af21a18a',201,'{"body":{"id":"01a2127e-4d28-76b9-bfa5-4e1686f7edaf","at":"2026-11-25T11:36:36.904Z","actor":"command-line","voided":false,"receipt":"5bda662d-15e3-4992-868c-f53944ee4731","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-4d28-76b9-bfa5-4e1686f7edaf"}',1795606596904);
INSERT INTO "idempotency" VALUES('["command-line","4015485440ec4ec8955e6b806686d1b4"]','907ba823652944c012880b168dfea637d9791b72b960264c00832c0eee0261a7',201,'{"body":{"id":"01a2127e-4d2c-7af0-af73-9ec4f6cc7c51","at":"2026-11-25T11:36:36.908Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"07648e2b-5b2f-405c-8c8f-e1e7558ca943","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-4d2c-7af0-af73-9ec4f6cc7c51"}',1795606596908);
INSERT INTO "idempotency" VALUES('["command-line","a159826ad4734866865e6207ec5c1a75"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a2127e-4d31-788e-9273-4fc6d7a46427","at":"2026-11-25T11:36:36.913Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-4d31-788e-9273-4fc6d7a46427"}',1795606596913);
INSERT INTO "idempotency" VALUES('["command-line","70abf7b1d3bf4e3a83d9479a2b5315f4"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:36.756Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}',1795606596930);
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
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606596768,1795606596767,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606596768,1795606596767,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606596768,1795606596767,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606596768,1795606596767,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606596768,1795606596767,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606596768,1795606596767,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606596768,1795606596767,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606596779,1795606596775,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606596783,1795606596782,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606596786,1795606596786,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606596791,1795606596791,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606596791,1795606596791,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606596793,1795606596793,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606596795,1795606596795,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606596801,1795606596800,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606596805,1795602996804,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606596807,1795606596806,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606596811,1795606596811,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606596813,1795606596812,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606596815,1795606596815,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606596820,1795606596820,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606596822,1795606596822,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606596824,1795606596824,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606596839,1795606596827,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606596853,1795606596848,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606596861,1795606596861,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606596861,1795606596859,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606596872,1795606596872,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606596875,1795606596875,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606596880,1795606596880,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795606596884,1795606596884,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795606596892,1795606596892,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795606596896,1795606596896,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795606596904,1795606596904,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795606596908,1795606596908,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795606596913,1795606596913,NULL);
INSERT INTO "journal_entry" VALUES(7471104,114,1,1795606596922,1795606596920,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795606598891,1795606598887,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795606598902,1795606598892,NULL);
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
INSERT INTO "meta" VALUES('ledger','b6622b1382354b5ab7977929bb3a2dbe');
INSERT INTO "meta" VALUES('created_at','1795606595646');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606596768,1795606596767);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606596768,1795606596767);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606596768,1795606596767);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606596768,1795606596767);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606596768,1795606596767);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606596768,1795606596767);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606596768,1795606596767);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606596779,1795606596775);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606596781,1795606596780);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606596783,1795606596767);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606596786,1795606596786);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606596791,1795606596791);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606596793,1795606596793);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606596795,1795606596786);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606596799,1795606596798);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606596799,1795606596798);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606596799,1795606596798);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606596799,1795606596798);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606596801,1795606596800);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606596803,1795606596802);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606596803,1795606596802);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606596805,1795602996804);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606596807,1795606596806);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606596811,1795606596811);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606596813,1795606596812);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606596815,1795606596815);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606596820,1795606596820);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606596822,1795606596822);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606596824,1795606596822);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606596839,1795606596827);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606596853,1795606596848);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606596861,1795606596861);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606596861,1795606596861);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606596872,1795606596872);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606596875,1795606596875);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606596880,1795606596880);
INSERT INTO "movement" VALUES(7471104,114,1,1,0,-166000000,-39840,1795606596922,1795606596920);
INSERT INTO "movement" VALUES(7471105,114,4,1,0,-1000000,0,1795606596922,1795606596920);
INSERT INTO "movement" VALUES(7536640,115,1,5,0,1000000,240,1795606598891,1795606598887);
INSERT INTO "movement" VALUES(7602176,116,1,5,0,1000000,240,1795606598902,1795606598892);
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
CREATE TABLE seal (
	version INTEGER NOT NULL, 
	previous TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	digests BLOB NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "seal" VALUES(1,'','af542e5094f7fa97a4ba6c52a16165e6ef5dbe7c3f89617fdaa58d2df62e22af',X'');
INSERT INTO "seal" VALUES(2,'af542e5094f7fa97a4ba6c52a16165e6ef5dbe7c3f89617fdaa58d2df62e22af','11abfc596fd4407fa09ac2da1ad715763e855041cf2a0a9ef190b798c77b6eba',X'');
INSERT INTO "seal" VALUES(3,'11abfc596fd4407fa09ac2da1ad715763e855041cf2a0a9ef190b798c77b6eba','26dcca19742828325d96f0bce8cdc6f648e10c0b30a99731f4221610df70e6b3',X'');
INSERT INTO "seal" VALUES(4,'26dcca19742828325d96f0bce8cdc6f648e10c0b30a99731f4221610df70e6b3','847e0fc929d30969c6a5798e158d178786fe43bb579ff4e9708439cd3344a109',X'');
INSERT INTO "seal" VALUES(5,'847e0fc929d30969c6a5798e158d178786fe43bb579ff4e9708439cd3344a109','0d4025eb78583e08b5da365eabe53385727bea0225ef19584408bc9fdb9a0bfc',X'');
INSERT INTO "seal" VALUES(6,'0d4025eb78583e08b5da365eabe53385727bea0225ef19584408bc9fdb9a0bfc','df8efa39b9df8383a3f2bd8de3e11faed2155f9b809d1d3751d298c4441e0db5',X'');
INSERT INTO "seal" VALUES(7,'df8efa39b9df8383a3f2bd8de3e11faed2155f9b809d1d3751d298c4441e0db5','cab72ff981756cec4175cc98968963ba8e17bf954ecc881737b33ead9f8607a0',X'');
INSERT INTO "seal" VALUES(8,'cab72ff981756cec4175cc98968963ba8e17bf954ecc881737b33ead9f8607a0','5921df42954fa5d1cf05eb2b6b7d0325230d76ad785e51eb465a8bb81f83ac4c',X'');
INSERT INTO "seal" VALUES(9,'5921df42954fa5d1cf05eb2b6b7d0325230d76ad785e51eb465a8bb81f83ac4c','2458908624d58c23ac607a429f6f1d17482e158d15ab3415b94e260915728790',X'');
INSERT INTO "seal" VALUES(10,'2458908624d58c23ac607a429f6f1d17482e158d15ab3415b94e260915728790','e543b47c0de775ee3061395017221e508d86a62d444f37ab05805e5a82750ac8',X'');
INSERT INTO "seal" VALUES(11,'e543b47c0de775ee3061395017221e508d86a62d444f37ab05805e5a82750ac8','e5e5fb9574cace9e069fe2b0075e3047e162da4d601a1aa66919615942794139',X'');
INSERT INTO "seal" VALUES(12,'e5e5fb9574cace9e069fe2b0075e3047e162da4d601a1aa66919615942794139','5a915d67ab4ce1a18509bd96af21a2b9c4f8ae0e7143ade8ac34d01ef264b451',X'4233E126EB6B311C47B5EF1EFD3DFCDD83168E7397A14FE88A780832');
INSERT INTO "seal" VALUES(13,'5a915d67ab4ce1a18509bd96af21a2b9c4f8ae0e7143ade8ac34d01ef264b451','31f839f325cc1c59c175aff370e01af77289f0f883d7d043669e15203796b860',X'03CC9E6D');
INSERT INTO "seal" VALUES(14,'31f839f325cc1c59c175aff370e01af77289f0f883d7d043669e15203796b860','a6bdfbcb0191520262dd291c36fa94458dc59dc3d0fc7114bb21c33c50c7e38c',X'275DE089');
INSERT INTO "seal" VALUES(15,'a6bdfbcb0191520262dd291c36fa94458dc59dc3d0fc7114bb21c33c50c7e38c','7ab70cde62f40a4579ba1a0c810814876019b85a702749ac96b53707976591df',X'5464F75D');
INSERT INTO "seal" VALUES(16,'7ab70cde62f40a4579ba1a0c810814876019b85a702749ac96b53707976591df','4037afa015ac02a33ad1436f7ef27d27e9e285074ce891f02de40dfc870bae01',X'519827DF');
INSERT INTO "seal" VALUES(17,'4037afa015ac02a33ad1436f7ef27d27e9e285074ce891f02de40dfc870bae01','5c0754e82e95f42fea1fdccf340547f84242c4214c4136a57bb5a58f62ee896d',X'C50D4144');
INSERT INTO "seal" VALUES(18,'5c0754e82e95f42fea1fdccf340547f84242c4214c4136a57bb5a58f62ee896d','a62348b0900f8685b50da5994106375b72e5694c409848e0c58389caf1a60ac9',X'55FD04BA');
INSERT INTO "seal" VALUES(19,'a62348b0900f8685b50da5994106375b72e5694c409848e0c58389caf1a60ac9','4b91c305886468fe02e3000e07e629be999bca17456ca313f51e7b26a03303de',X'31799936');
INSERT INTO "seal" VALUES(20,'4b91c305886468fe02e3000e07e629be999bca17456ca313f51e7b26a03303de','df76d7fcaa72d7cdbe58f0962aa5836ff6214fb7b245f78fa6f93453a2f804b6',X'43E8D08EB00CC5C2');
INSERT INTO "seal" VALUES(21,'df76d7fcaa72d7cdbe58f0962aa5836ff6214fb7b245f78fa6f93453a2f804b6','489545fb34f9afb7dec5dec9ea5808a03e145e2b336ae7013aa7db36f6abef13',X'14ECA78B');
INSERT INTO "seal" VALUES(22,'489545fb34f9afb7dec5dec9ea5808a03e145e2b336ae7013aa7db36f6abef13','3a9cce65c6cb285226f190a9e6f7e6ebfd4d2be943c8379b43e945db439c2a41',X'5149A3B0');
INSERT INTO "seal" VALUES(23,'3a9cce65c6cb285226f190a9e6f7e6ebfd4d2be943c8379b43e945db439c2a41','f4184782a8f7dea76b6646e6a4c2f272a5782531d9764763be603d8fa8023140',X'FDBCB30D');
INSERT INTO "seal" VALUES(24,'f4184782a8f7dea76b6646e6a4c2f272a5782531d9764763be603d8fa8023140','1379589f32ccd4a601268a87ae9a4c7f1cbea4a4388333fb047a22c336ab9d6b',X'8129E411B53A51BD1CC1DF3C2D2A01F5BF41E02CC9389643F1E5CDD9BDD11D02095263CE648C28C0B3F602B40AD1B4086932D8138BD3BC26CFD0992D43104B4ADF663D3CBF95B63EB1E5922A8DB8D941E0C38A77F1C080BA7A8B2B4F40C3E4F64BA5F091D46B54D384A2D86A9D9BDD9431A886FDDCEED9392640BB5452914B5164B58D4B46AB6766ADAA1A96D774DA1C117BEC726422D79C951F2D5AEF68B28EB2811BE190A387864F502D75C08F57B7CDDD3375C4CD21FD9DFED7CCF31392917137D7A150E816D34F5FD666C50F27B5BA2A65836A60CB2DD977A29A1B66A278EA3E78B719E2270802DC03F26A6646C76D29E0D3F4AA073D97963B0C88F2B3707A4579113C1F279D');
INSERT INTO "seal" VALUES(25,'1379589f32ccd4a601268a87ae9a4c7f1cbea4a4388333fb047a22c336ab9d6b','28bb3c77f9c1b214e48aa3069f7aad5f56b81b49935c1ac4e1157680a5db62a0',X'53B14CD2');
INSERT INTO "seal" VALUES(26,'28bb3c77f9c1b214e48aa3069f7aad5f56b81b49935c1ac4e1157680a5db62a0','88818fe6c5b9381dfc2c6b91e7f70614283303c85743a04234b246d2d8e80949',X'B700DAC9');
INSERT INTO "seal" VALUES(27,'88818fe6c5b9381dfc2c6b91e7f70614283303c85743a04234b246d2d8e80949','f64480bab8d4653e41eda6859459828a2ef8d6eb14b9bf4740d40a3317b97a87',X'0DF7F5B4');
INSERT INTO "seal" VALUES(28,'f64480bab8d4653e41eda6859459828a2ef8d6eb14b9bf4740d40a3317b97a87','a1a5b7918d975f4236fdc4b17bf456bffdc6bb7ce2d096174b72fb21494355fd',X'7ED547EE');
INSERT INTO "seal" VALUES(29,'a1a5b7918d975f4236fdc4b17bf456bffdc6bb7ce2d096174b72fb21494355fd','1946d6305844853049985602ec5c7fbc741c0e1f212496ecfe320d50b014450d',X'C28E8E91');
INSERT INTO "seal" VALUES(30,'1946d6305844853049985602ec5c7fbc741c0e1f212496ecfe320d50b014450d','e04b12274a63ff1e466b4d74d56920fa544f8c58360473e31c98f595aac39f68',X'3AFB4F2E');
INSERT INTO "seal" VALUES(31,'e04b12274a63ff1e466b4d74d56920fa544f8c58360473e31c98f595aac39f68','7eb443cfd73fc76c47bd49f0079022dd22850d165c682c76a65a3d967b632ceb',X'492170BDA9130446DA3E3132D66AE939');
INSERT INTO "seal" VALUES(32,'7eb443cfd73fc76c47bd49f0079022dd22850d165c682c76a65a3d967b632ceb','4c5fa90604cb7371610008b13b18769470e280ebb5ae776669c2ea55594abb7a',X'');
INSERT INTO "seal" VALUES(33,'4c5fa90604cb7371610008b13b18769470e280ebb5ae776669c2ea55594abb7a','e7212e6c121e551e0ce758a019507b772ddfd718a4a352008b0e63eb669a0e28',X'7121AF54');
INSERT INTO "seal" VALUES(34,'e7212e6c121e551e0ce758a019507b772ddfd718a4a352008b0e63eb669a0e28','e2f22981b19489e8a64ecd780547b8188540836a603795748a049df06a35323e',X'DFB2C126');
INSERT INTO "seal" VALUES(35,'e2f22981b19489e8a64ecd780547b8188540836a603795748a049df06a35323e','fcadd829249f076125f0dcfe976d09428351dc38ea8dbd38d7be66d90ba0bf34',X'A23969F6');
INSERT INTO "seal" VALUES(36,'fcadd829249f076125f0dcfe976d09428351dc38ea8dbd38d7be66d90ba0bf34','b3f58ae4209004b3dc5b495de0c44c6d9a0e43a55d11d1ae16b8bcbabcd4d2f1',X'8E94639E');
INSERT INTO "seal" VALUES(37,'b3f58ae4209004b3dc5b495de0c44c6d9a0e43a55d11d1ae16b8bcbabcd4d2f1','40fecd91388a910cea2ae7c4d2b04f417fd4be8793cd52b439ee37b784c34e92',X'56AC0D06DC160680');
INSERT INTO "seal" VALUES(38,'40fecd91388a910cea2ae7c4d2b04f417fd4be8793cd52b439ee37b784c34e92','7c2b8991fb45db378564b04c4f40d839a25b77a87b1002dacf007b39c5100d6c',X'C3B52BF38654BE85');
INSERT INTO "seal" VALUES(39,'7c2b8991fb45db378564b04c4f40d839a25b77a87b1002dacf007b39c5100d6c','b18c30cbba5bad62cb0d98107e63f2d16f4646aeed3b54ab46f3114dc992dfb4',X'');
INSERT INTO "seal" VALUES(40,'b18c30cbba5bad62cb0d98107e63f2d16f4646aeed3b54ab46f3114dc992dfb4','0afadf9b36ca81ba3bfeff52d6e6ab1a03be54907487b82c6460fc598d3212ba',X'C3F5546D');
INSERT INTO "seal" VALUES(41,'0afadf9b36ca81ba3bfeff52d6e6ab1a03be54907487b82c6460fc598d3212ba','afdcdbfa9a57ca033b705a11a552878824a3c15dedaa2027f40b192227770aa8',X'D56D0E86');
INSERT INTO "seal" VALUES(42,'afdcdbfa9a57ca033b705a11a552878824a3c15dedaa2027f40b192227770aa8','e3cf7275d1e8fbab0f8ec9433f120c037fd1911b37b31467a465561340e0b4cf',X'F2713583');
INSERT INTO "seal" VALUES(43,'e3cf7275d1e8fbab0f8ec9433f120c037fd1911b37b31467a465561340e0b4cf','48ed39876f71d46fd07ce7cb2fb57b47502a20083f80b1cfbaade204c681b2e5',X'B177D6F8');
INSERT INTO "seal" VALUES(44,'48ed39876f71d46fd07ce7cb2fb57b47502a20083f80b1cfbaade204c681b2e5','d95468abe4ec9183481774ea618ff9bc92f814fb883db64d2d60e0840b448337',X'88D784A8');
INSERT INTO "seal" VALUES(45,'d95468abe4ec9183481774ea618ff9bc92f814fb883db64d2d60e0840b448337','e4456b910fccf6250514a58bbf6543485bdac4931021dee1914e228ed3d174a9',X'AD0CC112');
INSERT INTO "seal" VALUES(46,'e4456b910fccf6250514a58bbf6543485bdac4931021dee1914e228ed3d174a9','02a5661411749696799342e147372614b23ccc5d649666a8a01583c54aef8b49',X'D8B7C8A2');
INSERT INTO "seal" VALUES(47,'02a5661411749696799342e147372614b23ccc5d649666a8a01583c54aef8b49','51729ae0dab5b8d90d0c712b7d761896d7075b94d3ef273debe913dd8980004c',X'64D2BB4B');
INSERT INTO "seal" VALUES(48,'51729ae0dab5b8d90d0c712b7d761896d7075b94d3ef273debe913dd8980004c','99ebb58806708d1c0003eb3cf5f2254ba57126230e136d3de49e352d594e8eae',X'01BA44E0');
INSERT INTO "seal" VALUES(49,'99ebb58806708d1c0003eb3cf5f2254ba57126230e136d3de49e352d594e8eae','fba77bef819d234aa99b5d5150296d5c6d6a7d566c654aaf350276c7dda61fa2',X'7A76308987371F5A');
INSERT INTO "seal" VALUES(50,'fba77bef819d234aa99b5d5150296d5c6d6a7d566c654aaf350276c7dda61fa2','061a3b9233ae474c0c801e8fbd783cba45b1161c6145a95ad7bddfe28ffc0755',X'');
INSERT INTO "seal" VALUES(51,'061a3b9233ae474c0c801e8fbd783cba45b1161c6145a95ad7bddfe28ffc0755','b1924b78f8c620adac729cbd37e571cdd4a1139ca4bf33812d0ff01e9549ccc0',X'5AFD6099');
INSERT INTO "seal" VALUES(52,'b1924b78f8c620adac729cbd37e571cdd4a1139ca4bf33812d0ff01e9549ccc0','34e84478df4a03c53e0226599def9c293338090b60288c46019b0f38ec9d3be0',X'ED1F190A');
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
INSERT INTO "stream" VALUES(1,1,'238bd262-598f-461a-b68f-2e2a753ab7d2',93,'15c4716b-7a88-4667-8c7d-cfb6f4475900',1795606596920);
INSERT INTO "stream" VALUES(2,2,'8d0275146f2635da',2,'01a2127e-54ec-7210-8ff2-7bca8d8eb869',1795606598892);
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
INSERT INTO "token" VALUES(1,'806557dbbfbd29df004585c44a028bc82f63fcf5baf23b8686b4a51c1b4e523f','command-line','admin',1795606596584,NULL);
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
INSERT INTO "waiting_void" VALUES('24affb44-6be5-4bc2-8b4f-5530f6ed15f9',101);
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

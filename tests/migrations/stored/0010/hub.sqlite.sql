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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606625329,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606625343,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606625343,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606625217,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606625236,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606625242,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606625262,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606625267,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606625274,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606625280,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(8,1795606625294,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(9,1795606625298,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606625303,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606625312,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606625423,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606625431,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606625447,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606625460,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO "audit" VALUES(16,1795606625495,'command-line','createLandedCost','','{"amount":"10.00","receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO "audit" VALUES(17,1795606625580,'command-line','createLandedCost','','{"amount":"0.50","receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO "audit" VALUES(18,1795606625591,'command-line','voidLandedCost','01a2127e-bd2b-78e4-b6bc-39d22ab43c99','{"reason":null}');
INSERT INTO "audit" VALUES(19,1795606625601,'command-line','createCostLink','','{"receipt":"88e52768-41eb-4fe6-a2fd-d9d578a3cf47","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO "audit" VALUES(20,1795606625607,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695"}],"purchase_order":null}');
INSERT INTO "audit" VALUES(21,1795606625614,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO "audit" VALUES(22,1795606625626,'command-line','createExport','','{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO "audit" VALUES(23,1795606625637,'command-line','closePurchaseOrder','PO-2','{}');
CREATE TABLE balance (
	item_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	lot_id INTEGER NOT NULL, 
	on_hand INTEGER NOT NULL, 
	reserved INTEGER NOT NULL, 
	counted_at INTEGER, 
	counted_by INTEGER, 
	version INTEGER NOT NULL, latest_at INTEGER DEFAULT '0' NOT NULL, run_count INTEGER DEFAULT '0' NOT NULL, run_first INTEGER DEFAULT '0' NOT NULL, run_earliest INTEGER DEFAULT '0' NOT NULL, run_quantity INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (item_id, location_id, lot_id)
)
 WITHOUT ROWID

;
INSERT INTO "balance" VALUES(1,1,0,1000000,1000000,1795606625620,114,49,1795606625620,19,4784128,1795606625370,-64000000);
INSERT INTO "balance" VALUES(1,2,0,3000000,3000000,1795606625620,113,49,1795606625375,2,1179649,1795606625365,3000000);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21,1795606625362,3,983041,1795606625359,1000000);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,52,1795606625383,1,5767168,1795606625383,1000000);
INSERT INTO "balance" VALUES(1,5,0,2000000,2000000,NULL,NULL,52,1795606627814,2,7536640,1795606627810,2000000);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42,1795606625477,9,720896,1795606625343,14000000);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606625378,87,26,1795606625378,2,524288,1795606625324,3000000);
INSERT INTO "balance" VALUES(4,1,0,0,0,1795606625620,114,49,1795606625620,2,589824,1795606625328,0);
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
INSERT INTO "commit_log" VALUES(1,'RPkoY34ievps',1795606625217,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'wBO4yXoQ2YHa',1795606625236,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'54G3IU5OdeSH',1795606625242,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'HwWsXtiqbgs-',1795606625262,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'7MdGGTvqWY-f',1795606625267,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'sbsGox1GL3Gk',1795606625274,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'7bN4KNeOgseD',1795606625280,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'rUpZXT7TTUqO',1795606625294,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'_dG4aa6lZSQZ',1795606625298,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'WbGSWqlE954Y',1795606625303,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'GByV7r1_VxnX',1795606625312,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'Ppfm8eNxITsy',1795606625319,1,7);
INSERT INTO "commit_log" VALUES(13,'K4oV1vdfWCgu',1795606625325,8,8);
INSERT INTO "commit_log" VALUES(14,'MwhWgMrzlpWY',1795606625329,9,9);
INSERT INTO "commit_log" VALUES(15,'2kWiz9paN6gx',1795606625338,10,10);
INSERT INTO "commit_log" VALUES(16,'zwQWoH9KQUcU',1795606625343,11,11);
INSERT INTO "commit_log" VALUES(17,'9njfINq-RFVM',1795606625349,12,12);
INSERT INTO "commit_log" VALUES(18,'1PEpmkUmJ5uZ',1795606625353,13,13);
INSERT INTO "commit_log" VALUES(19,'JimVmEdYc_ch',1795606625357,14,14);
INSERT INTO "commit_log" VALUES(20,'VnyspReceejl',1795606625361,15,16);
INSERT INTO "commit_log" VALUES(21,'SAPI9A9r7jvL',1795606625363,17,17);
INSERT INTO "commit_log" VALUES(22,'s9cH_uKajp65',1795606625366,18,18);
INSERT INTO "commit_log" VALUES(23,'uOBHzcrpj0Pj',1795606625369,19,19);
INSERT INTO "commit_log" VALUES(24,'xodLe_afk_61',1795606625371,20,85);
INSERT INTO "commit_log" VALUES(25,'05awQ8teDrLZ',1795606625377,86,86);
INSERT INTO "commit_log" VALUES(26,'DPHLlr6kanGp',1795606625379,87,87);
INSERT INTO "commit_log" VALUES(27,'tGHy2CtD0vbP',1795606625383,88,88);
INSERT INTO "commit_log" VALUES(28,'HDfR31h4Otng',1795606625387,89,89);
INSERT INTO "commit_log" VALUES(29,'bbKbWLBAMhw2',1795606625391,90,90);
INSERT INTO "commit_log" VALUES(30,'NZ1tN_3p3YMm',1795606625399,91,91);
INSERT INTO "commit_log" VALUES(31,'7XHaAV_zPh7O',1795606625406,92,95);
INSERT INTO "commit_log" VALUES(32,'LJrTeI2Z2mi6',1795606625423,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'13TRCCGL5hOX',1795606625431,96,96);
INSERT INTO "commit_log" VALUES(34,'XiXPTmsdUWfH',1795606625437,97,97);
INSERT INTO "commit_log" VALUES(35,'Cy4QNJP3_hzR',1795606625439,98,98);
INSERT INTO "commit_log" VALUES(36,'guBgJgvxRgLB',1795606625447,99,99);
INSERT INTO "commit_log" VALUES(37,'CKhqAYmE-xs9',1795606625451,100,101);
INSERT INTO "commit_log" VALUES(38,'sjDpA_00arkZ',1795606625454,102,103);
INSERT INTO "commit_log" VALUES(39,'GHbSLqCW5wmH',1795606625460,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'S9FfSqkaWgDc',1795606625466,104,104);
INSERT INTO "commit_log" VALUES(41,'MhFWSsgblsJQ',1795606625471,105,105);
INSERT INTO "commit_log" VALUES(42,'EjLIFLKXzp7S',1795606625477,106,106);
INSERT INTO "commit_log" VALUES(43,'UPRZZhyzPA_X',1795606625495,107,107);
INSERT INTO "commit_log" VALUES(44,'mfpCMZ541J2H',1795606625580,108,108);
INSERT INTO "commit_log" VALUES(45,'7KS1-_SLbP6e',1795606625591,109,109);
INSERT INTO "commit_log" VALUES(46,'XsjX13-RhFgi',1795606625601,110,110);
INSERT INTO "commit_log" VALUES(47,'8TO3REzCv8oI',1795606625607,111,111);
INSERT INTO "commit_log" VALUES(48,'IZd0qq-1u_5t',1795606625614,112,112);
INSERT INTO "commit_log" VALUES(49,'n5yVVdOxED8y',1795606625620,113,114);
INSERT INTO "commit_log" VALUES(50,'A7bDrOIsEILq',1795606625637,NULL,NULL);
INSERT INTO "commit_log" VALUES(51,'GJlpqQRzGkVI',1795606627811,115,115);
INSERT INTO "commit_log" VALUES(52,'gwF_S0vibSxy',1795606627819,116,116);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606625431,1795606625404,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',1795606625431,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606625447,1795606625438,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',1795606625447,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606625454,1795606625450,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',1795606625454,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606625280,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606625294,'{}',50);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606625298,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'reserved',1795606625303,'{}',51);
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
INSERT INTO "event" VALUES(1,'6e318b41-9609-4327-ada1-baec43e2b7e9',1,1,'receipt','{"id": "6e318b41-9609-4327-ada1-baec43e2b7e9", "seq": 1, "at": "2026-11-25T11:37:05.318Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606625319,1795606625318,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625319,1795606625318,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'df16ab95-d385-40b5-9e6d-dc9eae009e95',1,2,'receipt','{"id": "df16ab95-d385-40b5-9e6d-dc9eae009e95", "seq": 2, "at": "2026-11-25T11:37:05.318Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606625319,1795606625318,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625319,1795606625318,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'b1e42547-0bcc-4e21-a5a0-f69a1ce800f0',1,3,'receipt','{"id": "b1e42547-0bcc-4e21-a5a0-f69a1ce800f0", "seq": 3, "at": "2026-11-25T11:37:05.318Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606625319,1795606625318,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625319,1795606625318,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'a3848092-068a-4a43-93c1-9e472d19cee1',1,4,'receipt','{"id": "a3848092-068a-4a43-93c1-9e472d19cee1", "seq": 4, "at": "2026-11-25T11:37:05.318Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606625319,1795606625318,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625319,1795606625318,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'524eaf66-22ec-4049-a8d3-9f851976c22a',1,5,'receipt','{"id": "524eaf66-22ec-4049-a8d3-9f851976c22a", "seq": 5, "at": "2026-11-25T11:37:05.318Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606625319,1795606625318,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625319,1795606625318,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'806c612b-7c53-415b-9675-e4fe50005700',1,6,'receipt','{"id": "806c612b-7c53-415b-9675-e4fe50005700", "seq": 6, "at": "2026-11-25T11:37:05.318Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606625319,1795606625318,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625319,1795606625318,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'0ec9928e-8741-45f2-9794-764147f81f84',1,7,'receipt','{"id": "0ec9928e-8741-45f2-9794-764147f81f84", "seq": 7, "at": "2026-11-25T11:37:05.318Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606625319,1795606625318,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606625319,1795606625318,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'8eb8e8ff-e71b-4698-ae39-05ea6ab573f0',1,8,'receipt','{"id": "8eb8e8ff-e71b-4698-ae39-05ea6ab573f0", "seq": 8, "at": "2026-11-25T11:37:05.324Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606625325,1795606625324,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606625325,1795606625324,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'32300c12-8719-41c5-bbbe-6bdb5a689ec1',1,9,'receipt','{"id": "32300c12-8719-41c5-bbbe-6bdb5a689ec1", "seq": 9, "at": "2026-11-25T11:37:05.328Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606625328,1795606625328,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606625329,1795606625328,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'371c1a1f-8c7e-4b93-a821-171424973d78',1,10,'void','{"id": "371c1a1f-8c7e-4b93-a821-171424973d78", "seq": 10, "at": "2026-11-25T11:37:05.337Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "df16ab95-d385-40b5-9e6d-dc9eae009e95"}',1,1795606625338,1795606625337,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606625338,1795606625337,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'44845427-0f3c-400c-8d43-d234cd708567',NULL,NULL,'ship','{"id":"44845427-0f3c-400c-8d43-d234cd708567","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606625343,1795606625343,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606625343,1795606625343,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'a00e2a7d-3025-4db6-b742-4a6345be263f',NULL,NULL,'receipt','{"id":"a00e2a7d-3025-4db6-b742-4a6345be263f","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606625349,1795606625349,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606625349,1795606625349,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'5efcfd82-28ca-4817-8445-42d682c9adec',NULL,NULL,'ship','{"id":"5efcfd82-28ca-4817-8445-42d682c9adec","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606625353,1795606625353,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606625353,1795606625353,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'73a89de8-4d22-4a2f-8b07-e747e1c07e8c',NULL,NULL,'void','{"id":"73a89de8-4d22-4a2f-8b07-e747e1c07e8c","kind":"void","voids":"44845427-0f3c-400c-8d43-d234cd708567"}',1,1795606625357,1795606625357,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606625357,1795606625357,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'2f2fe58a-90fb-406d-9946-d508bdd4420d',1,11,'pick','{"id": "2f2fe58a-90fb-406d-9946-d508bdd4420d", "seq": 11, "at": "2026-11-25T11:37:05.359Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606625361,1795606625359,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606625361,1795606625359,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'8087c2e3-cfb0-431a-b5f8-85df1ecb11ae',1,12,'pick','{"id": "8087c2e3-cfb0-431a-b5f8-85df1ecb11ae", "seq": 12, "at": "2026-11-25T11:37:05.359Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606625361,1795606625359,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606625361,1795606625359,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'60c15805-7349-422d-8a85-fb78f3debe21',1,13,'ship','{"id": "60c15805-7349-422d-8a85-fb78f3debe21", "seq": 13, "at": "2026-11-25T11:37:05.362Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606625363,1795606625362,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606625363,1795606625362,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'8de3de56-bbe1-45cf-a59d-95cbdf20e365',1,14,'move','{"id": "8de3de56-bbe1-45cf-a59d-95cbdf20e365", "seq": 14, "at": "2026-11-25T11:37:05.365Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606625366,1795606625365,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606625366,1795606625365,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'ca4c5938-74af-44b7-83c5-df0b7102410d',1,15,'receipt','{"id": "ca4c5938-74af-44b7-83c5-df0b7102410d", "seq": 15, "at": "2026-11-25T10:37:05.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625369,1795603025367,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625369,1795603025367,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'61cf8eb4-76ce-4244-be59-544d8769154d',1,16,'receipt','{"id": "61cf8eb4-76ce-4244-be59-544d8769154d", "seq": 16, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'dfbfc635-c7a2-429a-8551-daa2c7da3297',1,17,'receipt','{"id": "dfbfc635-c7a2-429a-8551-daa2c7da3297", "seq": 17, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'370bb8b1-3ab1-4006-812e-a0f0e9046a0a',1,18,'receipt','{"id": "370bb8b1-3ab1-4006-812e-a0f0e9046a0a", "seq": 18, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'390a154e-ed90-449b-b58e-0d693378fda8',1,19,'receipt','{"id": "390a154e-ed90-449b-b58e-0d693378fda8", "seq": 19, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'22e3bfd5-9418-4f11-b7de-71d6edccfae7',1,20,'receipt','{"id": "22e3bfd5-9418-4f11-b7de-71d6edccfae7", "seq": 20, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'b6edcf95-7afe-45dc-8963-4ab2603b54c6',1,21,'receipt','{"id": "b6edcf95-7afe-45dc-8963-4ab2603b54c6", "seq": 21, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'810db5e8-0fca-423b-a290-d6cfba166107',1,22,'receipt','{"id": "810db5e8-0fca-423b-a290-d6cfba166107", "seq": 22, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'1b6e065b-8461-4542-ba8d-e4c7bd52d0e7',1,23,'receipt','{"id": "1b6e065b-8461-4542-ba8d-e4c7bd52d0e7", "seq": 23, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'c1341712-25fc-42b4-9666-fd79196a07ec',1,24,'receipt','{"id": "c1341712-25fc-42b4-9666-fd79196a07ec", "seq": 24, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'6487a6c2-34cc-4662-9b49-94b3bb3b91ee',1,25,'receipt','{"id": "6487a6c2-34cc-4662-9b49-94b3bb3b91ee", "seq": 25, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'d0b59d1b-84e7-47d1-87ad-aaf8a9d39ac4',1,26,'receipt','{"id": "d0b59d1b-84e7-47d1-87ad-aaf8a9d39ac4", "seq": 26, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'a2936c48-d84d-4436-a2a1-0931c4c88d3f',1,27,'receipt','{"id": "a2936c48-d84d-4436-a2a1-0931c4c88d3f", "seq": 27, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'f6fb59f1-5f9f-4a75-92ea-71ca9aa67aa5',1,28,'receipt','{"id": "f6fb59f1-5f9f-4a75-92ea-71ca9aa67aa5", "seq": 28, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'fd4d37e6-c91a-4cd7-a6e3-c453f6a3ff1f',1,29,'receipt','{"id": "fd4d37e6-c91a-4cd7-a6e3-c453f6a3ff1f", "seq": 29, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'a78b24ef-17c3-4352-a5e2-5561d744e4c9',1,30,'receipt','{"id": "a78b24ef-17c3-4352-a5e2-5561d744e4c9", "seq": 30, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'b2e8b501-c949-46e8-9948-27173165d090',1,31,'receipt','{"id": "b2e8b501-c949-46e8-9948-27173165d090", "seq": 31, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'50230b1a-b799-4f46-af8c-7d6b6a264118',1,32,'receipt','{"id": "50230b1a-b799-4f46-af8c-7d6b6a264118", "seq": 32, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'695789b0-1739-4193-9bb2-b307f5796652',1,33,'receipt','{"id": "695789b0-1739-4193-9bb2-b307f5796652", "seq": 33, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'c2104c6f-d951-47b7-b13f-7c32db9ed1d4',1,34,'receipt','{"id": "c2104c6f-d951-47b7-b13f-7c32db9ed1d4", "seq": 34, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'246d4208-9ca5-4eb2-ad99-4980ce5497f7',1,35,'receipt','{"id": "246d4208-9ca5-4eb2-ad99-4980ce5497f7", "seq": 35, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'0cfdd4fc-6520-4bfc-a8f9-7c9572821993',1,36,'receipt','{"id": "0cfdd4fc-6520-4bfc-a8f9-7c9572821993", "seq": 36, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'f3f8833f-5bd2-4433-8f84-537822318387',1,37,'receipt','{"id": "f3f8833f-5bd2-4433-8f84-537822318387", "seq": 37, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'2023ca47-ad17-4d6f-b38e-f963600ea797',1,38,'receipt','{"id": "2023ca47-ad17-4d6f-b38e-f963600ea797", "seq": 38, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'5ef0fce8-5711-4abc-84d9-c5e21fc7be54',1,39,'receipt','{"id": "5ef0fce8-5711-4abc-84d9-c5e21fc7be54", "seq": 39, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'e70c6733-2db9-457a-a048-6b47d2286989',1,40,'receipt','{"id": "e70c6733-2db9-457a-a048-6b47d2286989", "seq": 40, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'0842dbbb-f586-48ac-bc4c-2cac2ad026c1',1,41,'receipt','{"id": "0842dbbb-f586-48ac-bc4c-2cac2ad026c1", "seq": 41, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'a408ea73-09b4-45f6-bf33-4d9a11048f5f',1,42,'receipt','{"id": "a408ea73-09b4-45f6-bf33-4d9a11048f5f", "seq": 42, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'02885aa2-63ab-4dab-aa00-42ec48901332',1,43,'receipt','{"id": "02885aa2-63ab-4dab-aa00-42ec48901332", "seq": 43, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'30b40ff0-89e8-4773-ae8a-49cdc535d90e',1,44,'receipt','{"id": "30b40ff0-89e8-4773-ae8a-49cdc535d90e", "seq": 44, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'5136a485-460d-4ee0-bf3e-5e156915888f',1,45,'receipt','{"id": "5136a485-460d-4ee0-bf3e-5e156915888f", "seq": 45, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'7a62c544-f04f-4b96-9d33-0240e8ff798d',1,46,'receipt','{"id": "7a62c544-f04f-4b96-9d33-0240e8ff798d", "seq": 46, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'0a3b770b-4487-4484-a893-33c09edcd884',1,47,'receipt','{"id": "0a3b770b-4487-4484-a893-33c09edcd884", "seq": 47, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'3710b968-a653-4784-ae51-7e2a306acc1c',1,48,'receipt','{"id": "3710b968-a653-4784-ae51-7e2a306acc1c", "seq": 48, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'0e8f54e3-388c-480e-a34a-fbb036d4c51b',1,49,'receipt','{"id": "0e8f54e3-388c-480e-a34a-fbb036d4c51b", "seq": 49, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'870ff6ee-06dd-4f24-823b-f1a2f4ec1573',1,50,'receipt','{"id": "870ff6ee-06dd-4f24-823b-f1a2f4ec1573", "seq": 50, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'17995400-767d-429c-b3d5-0b34f01e562d',1,51,'receipt','{"id": "17995400-767d-429c-b3d5-0b34f01e562d", "seq": 51, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'c2bdf913-1f2f-438a-afdb-66831dccd130',1,52,'receipt','{"id": "c2bdf913-1f2f-438a-afdb-66831dccd130", "seq": 52, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'351f9c71-1abd-450a-ab57-c5904dc2279d',1,53,'receipt','{"id": "351f9c71-1abd-450a-ab57-c5904dc2279d", "seq": 53, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'45d2e559-99ca-4490-b285-0947d62c755d',1,54,'receipt','{"id": "45d2e559-99ca-4490-b285-0947d62c755d", "seq": 54, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'d16f0225-389e-4be8-8daf-c47d220fd66a',1,55,'receipt','{"id": "d16f0225-389e-4be8-8daf-c47d220fd66a", "seq": 55, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'aca96293-7fa0-4b8d-922e-4e94929bf59c',1,56,'receipt','{"id": "aca96293-7fa0-4b8d-922e-4e94929bf59c", "seq": 56, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'bf0c03dd-337d-4641-8ff1-750e0308b59f',1,57,'receipt','{"id": "bf0c03dd-337d-4641-8ff1-750e0308b59f", "seq": 57, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'1b78e7f5-51a1-4876-8efc-312c0609cd44',1,58,'receipt','{"id": "1b78e7f5-51a1-4876-8efc-312c0609cd44", "seq": 58, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'f4f9684f-1842-498a-b032-19e33bd5fdd8',1,59,'receipt','{"id": "f4f9684f-1842-498a-b032-19e33bd5fdd8", "seq": 59, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'0061cfe1-2302-40ef-9794-5491060d9a54',1,60,'receipt','{"id": "0061cfe1-2302-40ef-9794-5491060d9a54", "seq": 60, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'6cd54a24-10ef-43b7-88fe-a4c44aaf7c3b',1,61,'receipt','{"id": "6cd54a24-10ef-43b7-88fe-a4c44aaf7c3b", "seq": 61, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'51fcfda3-7777-4494-8217-2aaef245529b',1,62,'receipt','{"id": "51fcfda3-7777-4494-8217-2aaef245529b", "seq": 62, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'d002c7b9-bbf3-4449-871c-4bffdb5400d5',1,63,'receipt','{"id": "d002c7b9-bbf3-4449-871c-4bffdb5400d5", "seq": 63, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'1d218763-b128-4846-823f-77c7d49fd4c8',1,64,'receipt','{"id": "1d218763-b128-4846-823f-77c7d49fd4c8", "seq": 64, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'1163ed35-00b4-43b4-9c5c-9e4cdf38dfba',1,65,'receipt','{"id": "1163ed35-00b4-43b4-9c5c-9e4cdf38dfba", "seq": 65, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'3a85670d-057a-4c8e-ac72-3d8b3389d1df',1,66,'receipt','{"id": "3a85670d-057a-4c8e-ac72-3d8b3389d1df", "seq": 66, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'6234ccbb-c953-4bbb-94e1-7da48e4a4db7',1,67,'receipt','{"id": "6234ccbb-c953-4bbb-94e1-7da48e4a4db7", "seq": 67, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'52a52143-a796-4332-8e0c-b3c38aa34440',1,68,'receipt','{"id": "52a52143-a796-4332-8e0c-b3c38aa34440", "seq": 68, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'ef740ce6-d08b-497d-aa9d-6044f8d9f6fa',1,69,'receipt','{"id": "ef740ce6-d08b-497d-aa9d-6044f8d9f6fa", "seq": 69, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'74c25cf0-1dfe-4e8e-841b-330219c45df4',1,70,'receipt','{"id": "74c25cf0-1dfe-4e8e-841b-330219c45df4", "seq": 70, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'cdad1c24-ffef-49fd-bc8b-77a5a5095a12',1,71,'receipt','{"id": "cdad1c24-ffef-49fd-bc8b-77a5a5095a12", "seq": 71, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'8327d665-aa3d-4216-a804-0e0188cd9b9e',1,72,'receipt','{"id": "8327d665-aa3d-4216-a804-0e0188cd9b9e", "seq": 72, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'5a7cb71d-02ec-4b5c-895d-cc5dfc0b8dd0',1,73,'receipt','{"id": "5a7cb71d-02ec-4b5c-895d-cc5dfc0b8dd0", "seq": 73, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'0cc3ab90-5b41-41cb-9d55-6d5fc0b3c672',1,74,'receipt','{"id": "0cc3ab90-5b41-41cb-9d55-6d5fc0b3c672", "seq": 74, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'524a55e6-32b9-41d5-8e04-acc5d3a5928c',1,75,'receipt','{"id": "524a55e6-32b9-41d5-8e04-acc5d3a5928c", "seq": 75, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'85b1e91c-9ab0-4b1b-9e6f-3b8f4011559e',1,76,'receipt','{"id": "85b1e91c-9ab0-4b1b-9e6f-3b8f4011559e", "seq": 76, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'0353ba63-6161-406d-b882-254200044f6d',1,77,'receipt','{"id": "0353ba63-6161-406d-b882-254200044f6d", "seq": 77, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'b799ff5f-8b33-4d57-9644-a4633a5dbd93',1,78,'receipt','{"id": "b799ff5f-8b33-4d57-9644-a4633a5dbd93", "seq": 78, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'42a853f8-ea57-4433-ae14-25bafd7aef09',1,79,'receipt','{"id": "42a853f8-ea57-4433-ae14-25bafd7aef09", "seq": 79, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'ba5c8aad-0ba0-432f-a7b0-90f94dcf429e',1,80,'receipt','{"id": "ba5c8aad-0ba0-432f-a7b0-90f94dcf429e", "seq": 80, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'d0122d4a-a9d3-4cc9-817a-04b848dda234',1,81,'receipt','{"id": "d0122d4a-a9d3-4cc9-817a-04b848dda234", "seq": 81, "at": "2026-11-25T11:37:05.370Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606625371,1795606625370,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625371,1795606625370,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'8e2da464-d578-428b-9a0a-14eaeef332be',1,82,'count','{"id": "8e2da464-d578-428b-9a0a-14eaeef332be", "seq": 82, "at": "2026-11-25T11:37:05.375Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606625377,1795606625375,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606625377,1795606625375,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'6b56b3b8-f493-4b95-8584-b366581d3097',1,83,'count','{"id": "6b56b3b8-f493-4b95-8584-b366581d3097", "seq": 83, "at": "2026-11-25T11:37:05.378Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606625379,1795606625378,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606625379,1795606625378,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'99fb32f8-0745-4e74-8f8d-f12f79858747',NULL,NULL,'customer_return','{"id":"99fb32f8-0745-4e74-8f8d-f12f79858747","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606625383,1795606625383,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606625383,1795606625383,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'b66ed6e0-5d68-44b5-8a02-4247737ce83a',NULL,NULL,'supplier_return','{"id":"b66ed6e0-5d68-44b5-8a02-4247737ce83a","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606625387,1795606625387,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606625387,1795606625387,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'c526f8d3-ee87-4edd-bf88-fb7e9c3b53ad',NULL,NULL,'scrap','{"id":"c526f8d3-ee87-4edd-bf88-fb7e9c3b53ad","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606625391,1795606625391,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606625391,1795606625391,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'377152a0-83f4-4113-8740-d75677373d3e',NULL,NULL,'void','{"id":"377152a0-83f4-4113-8740-d75677373d3e","kind":"void","voids":"c526f8d3-ee87-4edd-bf88-fb7e9c3b53ad"}',1,1795606625399,1795606625399,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606625399,1795606625399,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'e1444134-df19-4f5d-ac89-88215f9a9c67',1,84,'receipt','{"id": "e1444134-df19-4f5d-ac89-88215f9a9c67", "seq": 84, "at": "2026-11-25T11:37:05.404Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606625405,1795606625404,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'48580954-5451-449d-8dc3-376c87fc73bb',1,85,'receipt','{"id": "48580954-5451-449d-8dc3-376c87fc73bb", "seq": 85, "at": "2026-11-25T11:37:05.404Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606625405,1795606625404,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606625431,1795606625404,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'2bbf6ef7-d1cd-4470-8cb9-084298772a01',1,86,'receipt','{"id": "2bbf6ef7-d1cd-4470-8cb9-084298772a01", "seq": 86, "at": "2026-11-25T11:37:05.404Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606625405,1795606625404,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'836ec2de-9002-40ac-b842-740473580669',1,87,'receipt','{"id": "836ec2de-9002-40ac-b842-740473580669", "seq": 87, "at": "2026-11-25T11:37:05.404Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606625405,1795606625404,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'2ea4ef7c-90fb-4d51-b61a-9c27d5b4d651',1,88,'void','{"id": "2ea4ef7c-90fb-4d51-b61a-9c27d5b4d651", "seq": 88, "at": "2026-11-25T11:37:05.435Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "2bbf6ef7-d1cd-4470-8cb9-084298772a01"}',1,1795606625436,1795606625435,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606625437,1795606625435,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'b01e6ab4-a068-423c-bd5b-630df77bcb3e',1,89,'receipt','{"id": "b01e6ab4-a068-423c-bd5b-630df77bcb3e", "seq": 89, "at": "2026-11-25T11:37:05.438Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606625439,1795606625438,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606625447,1795606625438,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'780c5b3c-cfb6-4d15-89b0-d5c4704b40c7',1,90,'void','{"id": "780c5b3c-cfb6-4d15-89b0-d5c4704b40c7", "seq": 90, "at": "2026-11-25T11:37:05.450Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "cbea917e-b3fd-46ba-95d6-bc9a1ba67381"}',1,1795606625451,1795606625450,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606625454,1795606625450,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'0c02bf1c-356d-4327-bccd-790f2044a5df',1,91,'void','{"id": "0c02bf1c-356d-4327-bccd-790f2044a5df", "seq": 91, "at": "2026-11-25T11:37:05.450Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "1f05cf29-8d64-4412-ae12-e136d25df2ce"}',1,1795606625451,1795606625450,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'cbea917e-b3fd-46ba-95d6-bc9a1ba67381',NULL,NULL,'receipt','{"id":"cbea917e-b3fd-46ba-95d6-bc9a1ba67381","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606625454,1795606625454,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606625454,1795606625454,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'a1f1bafe-6410-4e17-8239-e2e2bcb8b695',NULL,NULL,'receipt','{"id":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606625466,1795606625466,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606625466,1795606625466,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'88e52768-41eb-4fe6-a2fd-d9d578a3cf47',NULL,NULL,'receipt','{"id":"88e52768-41eb-4fe6-a2fd-d9d578a3cf47","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606625471,1795606625471,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606625471,1795606625471,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'55e293d3-e5cb-4881-8d14-c20ba09f12b1',NULL,NULL,'ship','{"id":"55e293d3-e5cb-4881-8d14-c20ba09f12b1","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606625477,1795606625477,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606625477,1795606625477,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a2127e-bcd6-7767-a3d8-1d2186282490',NULL,NULL,'landed_cost','{"id":"01a2127e-bcd6-7767-a3d8-1d2186282490","kind":"landed_cost","amount":"10.00","receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","by":"value","credit":"cash"}',1,1795606625495,1795606625495,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606625495,1795606625495,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a2127e-bd2b-78e4-b6bc-39d22ab43c99',NULL,NULL,'landed_cost','{"id":"01a2127e-bd2b-78e4-b6bc-39d22ab43c99","kind":"landed_cost","amount":"0.50","receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","by":"quantity","credit":"accounts_payable"}',1,1795606625580,1795606625580,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606625580,1795606625580,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a2127e-bd37-7a1b-a3f6-e77cb4cc05bd',NULL,NULL,'void','{"id":"01a2127e-bd37-7a1b-a3f6-e77cb4cc05bd","kind":"void","voids":"01a2127e-bd2b-78e4-b6bc-39d22ab43c99"}',1,1795606625591,1795606625591,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606625591,1795606625591,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a2127e-bd41-7f59-994f-6c5c5ff87bf3',NULL,NULL,'link','{"id":"01a2127e-bd41-7f59-994f-6c5c5ff87bf3","kind":"link","receipt":"88e52768-41eb-4fe6-a2fd-d9d578a3cf47","unit_cost":"4.00","reason":"found"}',1,1795606625601,1795606625601,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795606625601,1795606625601,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a2127e-bd47-7e91-a60a-aeb3a833f4e9',NULL,NULL,'bill','{"id":"01a2127e-bd47-7e91-a60a-aeb3a833f4e9","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695"}]}',1,1795606625607,1795606625607,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795606625607,1795606625607,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a2127e-bd4e-7cda-91c0-b6c0c769b1d5',NULL,NULL,'cost_change','{"id":"01a2127e-bd4e-7cda-91c0-b6c0c769b1d5","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795606625614,1795606625614,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795606625614,1795606625614,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'5c2e245d-bc8b-4ed1-bb4f-6cbafb1e08ae',1,92,'count','{"id": "5c2e245d-bc8b-4ed1-bb4f-6cbafb1e08ae", "seq": 92, "at": "2026-11-25T11:37:05.620Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606625620,1795606625620,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606625620,1795606625620,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'e13b0d31-f201-4e42-9af1-c8f8f8be58e4',1,93,'count','{"id": "e13b0d31-f201-4e42-9af1-c8f8f8be58e4", "seq": 93, "at": "2026-11-25T11:37:05.620Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606625620,1795606625620,NULL,NULL,'applied',NULL,'["count",1,0,1,0,1000000,1795606625620,1795606625620,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]',114,NULL,NULL);
INSERT INTO "event" VALUES(115,'01a2127e-c5e0-7520-8fab-6a31ed7f99bd',2,1,'receipt','{"id":"01a2127e-c5e0-7520-8fab-6a31ed7f99bd","kind":"receipt","seq":1,"at":"2026-11-25T11:37:07.808Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15752578,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606627811,1795606627810,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606627811,1795606627810,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"0.02803553475186656338074596608046412737132",2500000,6000000,1440,99]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'01a2127e-c5e5-7486-893d-0d6f2f69a849',2,2,'receipt','{"id":"01a2127e-c5e5-7486-893d-0d6f2f69a849","kind":"receipt","seq":2,"at":"2026-11-25T11:37:07.813Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15752582,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606627817,1795606627814,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606627819,1795606627814,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,7000000,0,"0.02803553475186656338074596608046412737132",2500000,7000000,1680,115]]]',116,NULL,NULL);
CREATE TABLE export_run (
	id INTEGER NOT NULL, 
	format VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	time_zone VARCHAR NOT NULL, 
	from_day VARCHAR, 
	to_day VARCHAR, 
	place INTEGER, 
	after_id INTEGER NOT NULL, 
	through_id INTEGER NOT NULL, 
	entries INTEGER NOT NULL, 
	totals TEXT NOT NULL, 
	names TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	at INTEGER NOT NULL, 
	is_written INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (format, place)
);
INSERT INTO "export_run" VALUES(1,'csv','entry','UTC',NULL,NULL,1,-1,7471104,102,'[["inventory",55359,44312],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",39950,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]','{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}','command-line',1795606625626,1);
CREATE TABLE export_setting (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606625319,1795606625319,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606626555,1795606626555,1795606627,1,'{"birth":1795606627,"online":true,"version":"0.1.0","epochs":["e50bbfdda7a784e3"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:37:06.553Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606625406,1795606625423,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606625406,1795606625431,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606625406,1795606625437,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606625406,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606625439,1795606625447,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event cbea917e-b3fd-46ba-95d6-bc9a1ba67381 that it voids.','accepted',1795606625451,1795606625454,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event 1f05cf29-8d64-4412-ae12-e136d25df2ce that it voids.','waiting',1795606625451,NULL,NULL,NULL,NULL,37);
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
INSERT INTO "idempotency" VALUES('["command-line","df08403bd7894602a2801b242cb00627"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606625217);
INSERT INTO "idempotency" VALUES('["command-line","24dd9f4f0c8942e5b11941231542b9d6"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606625236);
INSERT INTO "idempotency" VALUES('["command-line","dc79539440934f85a139294956264280"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606625242);
INSERT INTO "idempotency" VALUES('["command-line","d5f2f4a5d7d141b593759c618c75fbff"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606625262);
INSERT INTO "idempotency" VALUES('["command-line","0a0e30594995415db38297e0c46e5caf"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606625267);
INSERT INTO "idempotency" VALUES('["command-line","6bfd8cdf825c40c39d5088688dd46889"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606625274);
INSERT INTO "idempotency" VALUES('["command-line","a694da7fab644b3e84fa40bb0c765cef"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:05.280Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606625280);
INSERT INTO "idempotency" VALUES('["command-line","230ab9fcd3f74ab8bd44b8c7e2e7e7e0"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:05.294Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606625294);
INSERT INTO "idempotency" VALUES('["command-line","52ec2e1b05ce40e889c60472280973a9"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:05.298Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606625298);
INSERT INTO "idempotency" VALUES('["command-line","5bad99fd4e734869b8ebfeb201ffecd5"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:05.303Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606625303);
INSERT INTO "idempotency" VALUES('["command-line","1fd67449a89b48f3b5f92357eb5be2d3"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606625312);
INSERT INTO "idempotency" VALUES('["command-line","28558a51994c433da5105f443713cf14"]','cd649dd5df9b21141ed57335aeae2130572f2e5445e374a65eb27944ea7cf9b5',200,'{"body":{"outcomes":[{"id":"44845427-0f3c-400c-8d43-d234cd708567","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606625343);
INSERT INTO "idempotency" VALUES('["command-line","b4b1b4abfa40434ebb9222a1807e372e"]','938d0fe28b704f2ced27001c3518b3cceb559d5a4fc4e06df5184297bef8424b',200,'{"body":{"outcomes":[{"id":"a00e2a7d-3025-4db6-b742-4a6345be263f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606625349);
INSERT INTO "idempotency" VALUES('["command-line","c0adc5902e67451183f8849959d47456"]','17eba311824fd288b7f5d5ef0116930958c7d26d5140fb62489f73381f708ea3',200,'{"body":{"outcomes":[{"id":"5efcfd82-28ca-4817-8445-42d682c9adec","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606625353);
INSERT INTO "idempotency" VALUES('["command-line","764d6ddbeb6e487bb142a27e0fa1267f"]','417773b4dd93037abd5347c4050a8783788b20d9ab146ccc7359662b31267cb7',200,'{"body":{"outcomes":[{"id":"73a89de8-4d22-4a2f-8b07-e747e1c07e8c","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606625357);
INSERT INTO "idempotency" VALUES('["command-line","9cfb7fbde22a43a7bd116c6e0cb5754b"]','56f7c1bb03f7acb2d86c4421b8d7a97e98314d7db72f41063856d20ad48354c3',200,'{"body":{"outcomes":[{"id":"99fb32f8-0745-4e74-8f8d-f12f79858747","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606625383);
INSERT INTO "idempotency" VALUES('["command-line","1ddb7cd1ad8a4697ba2cc5d2812deab7"]','9b67cefa7a4e5b2cb6d75fa8f496c142d2a5656f79399e564c88ef659ea774d8',200,'{"body":{"outcomes":[{"id":"b66ed6e0-5d68-44b5-8a02-4247737ce83a","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606625387);
INSERT INTO "idempotency" VALUES('["command-line","5d0941e71be4400e8f42357864e0e573"]','21995204e56f35fb9d082da85e0f5009dc5693973e73f1b18fb205b8f0df6019',200,'{"body":{"outcomes":[{"id":"c526f8d3-ee87-4edd-bf88-fb7e9c3b53ad","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606625391);
INSERT INTO "idempotency" VALUES('["command-line","69c89826c3074302b951a6c3511f02c3"]','7bf636d5b621ec8a3ad523784fbaa85597e1d853e74e129cfc6c054aae751537',200,'{"body":{"outcomes":[{"id":"377152a0-83f4-4113-8740-d75677373d3e","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606625399);
INSERT INTO "idempotency" VALUES('["command-line","a36dca8420834988ab3f13cb89e5685f"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"e1444134-df19-4f5d-ac89-88215f9a9c67","kind":"receipt","seq":84,"at":"2026-11-25T11:37:05.404Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:05.406Z","closed_at":"2026-11-25T11:37:05.423Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"e1444134-df19-4f5d-ac89-88215f9a9c67","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606625423);
INSERT INTO "idempotency" VALUES('["command-line","03b72fcbfef440a1abe406b56e827bd1"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"48580954-5451-449d-8dc3-376c87fc73bb","kind":"receipt","seq":85,"at":"2026-11-25T11:37:05.404Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:05.406Z","closed_at":"2026-11-25T11:37:05.431Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"48580954-5451-449d-8dc3-376c87fc73bb","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606625431);
INSERT INTO "idempotency" VALUES('["command-line","89e250df0c5147e5b080b07b2912f54a"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"b01e6ab4-a068-423c-bd5b-630df77bcb3e","kind":"receipt","seq":89,"at":"2026-11-25T11:37:05.438Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:05.439Z","closed_at":"2026-11-25T11:37:05.447Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"b01e6ab4-a068-423c-bd5b-630df77bcb3e","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606625447);
INSERT INTO "idempotency" VALUES('["command-line","024a275dfe194ccda23acd448eef3b13"]','d9e7f6ee2adc2a760beb6cfb203f160bf5e1015b9fb89fb675189629f0ab93db',200,'{"body":{"outcomes":[{"id":"cbea917e-b3fd-46ba-95d6-bc9a1ba67381","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606625454);
INSERT INTO "idempotency" VALUES('["command-line","d61b83a09a184fc29e49e08fe16dea30"]','4988fe88dfb7fe1407408b343cba497b85685f5668339403995777e2870ad70c',200,'{"body":{"outcomes":[{"id":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606625466);
INSERT INTO "idempotency" VALUES('["command-line","6e667142bc064e81af0a180c1513751a"]','ac3b541a3abb613ed4a9e54d846cdfbd934c4fc48dcbc87a694239d2683935ed',200,'{"body":{"outcomes":[{"id":"88e52768-41eb-4fe6-a2fd-d9d578a3cf47","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606625471);
INSERT INTO "idempotency" VALUES('["command-line","f0a0aebe69e941a48f6b4988c8ffa401"]','9e4d1e301eb6853da55221e96cf74e7f94f675c0c8c328bcc3676f48c91a4923',200,'{"body":{"outcomes":[{"id":"55e293d3-e5cb-4881-8d14-c20ba09f12b1","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606625477);
INSERT INTO "idempotency" VALUES('["command-line","2257cfc86b9044938289cd434e70e984"]','64875628f33e97f1ac1fc5db41623a006ef15813f44b9cb3fdb4eefdf7cdc46e',201,'{"body":{"id":"01a2127e-bcd6-7767-a3d8-1d2186282490","at":"2026-11-25T11:37:05.495Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-bcd6-7767-a3d8-1d2186282490"}',1795606625495);
INSERT INTO "idempotency" VALUES('["command-line","428d5843a593426d957a3bd34ef851ed"]','891c5b7a45100d407f683a15185317c227f2c5bbf22278bf5c917f008b4281c2',201,'{"body":{"id":"01a2127e-bd2b-78e4-b6bc-39d22ab43c99","at":"2026-11-25T11:37:05.580Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-bd2b-78e4-b6bc-39d22ab43c99"}',1795606625580);
INSERT INTO "idempotency" VALUES('["command-line","38ed8ad6d224466981643e7d5ef48db4"]','d605edb12f453eb50efc67ccfe3d16e915c553e1faa1cd7fbe852d40235a56da',200,'{"body":{"id":"01a2127e-bd2b-78e4-b6bc-39d22ab43c99","at":"2026-11-25T11:37:05.580Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795606625591);
INSERT INTO "idempotency" VALUES('["command-line","9a06789027e74fab9388a357334a1f21"]','24affdf8429ba0bf75300edbd3b71d70971569478e11c62f6bec46094953549e',201,'{"body":{"id":"01a2127e-bd41-7f59-994f-6c5c5ff87bf3","at":"2026-11-25T11:37:05.601Z","actor":"command-line","voided":false,"receipt":"88e52768-41eb-4fe6-a2fd-d9d578a3cf47","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-bd41-7f59-994f-6c5c5ff87bf3"}',1795606625601);
INSERT INTO "idempotency" VALUES('["command-line","d1a82dc02b8b4316b1fec747cde8e37a"]','967d02b84be4d076d05881c9692e4803ed0185481dba41127fbd7eba5aa9ff25',201,'{"body":{"id":"01a2127e-bd47-7e91-a60a-aeb3a833f4e9","at":"2026-11-25T11:37:05.607Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"a1f1bafe-6410-4e17-8239-e2e2bcb8b695","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-bd47-7e91-a60a-aeb3a833f4e9"}',1795606625607);
INSERT INTO "idempotency" VALUES('["command-line","67cd80822a444c29a6bce82c3fa70794"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a2127e-bd4e-7cda-91c0-b6c0c769b1d5","at":"2026-11-25T11:37:05.614Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-bd4e-7cda-91c0-b6c0c769b1d5"}',1795606625614);
INSERT INTO "idempotency" VALUES('["command-line","07ed3d0ecdf44c1e82e387d781b6ee70"]','556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e',201,'{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7471104","entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:37:05.626Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}',1795606625626);
INSERT INTO "idempotency" VALUES('["command-line","651fe8b5d14f43de9f5ff25bd7aa8a6f"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:37:05.294Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}',1795606625637);
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
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606625319,1795606625318,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606625319,1795606625318,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606625319,1795606625318,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606625319,1795606625318,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606625319,1795606625318,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606625319,1795606625318,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606625319,1795606625318,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606625325,1795606625324,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606625338,1795606625337,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606625343,1795606625343,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606625349,1795606625349,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606625349,1795606625349,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606625353,1795606625353,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606625357,1795606625357,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606625363,1795606625362,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606625369,1795603025367,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606625371,1795606625370,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606625377,1795606625375,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606625379,1795606625378,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606625383,1795606625383,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606625387,1795606625387,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606625391,1795606625391,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606625399,1795606625399,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606625431,1795606625404,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606625447,1795606625438,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606625454,1795606625454,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606625454,1795606625450,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606625466,1795606625466,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606625471,1795606625471,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606625477,1795606625477,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795606625495,1795606625495,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795606625580,1795606625580,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795606625591,1795606625591,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795606625601,1795606625601,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795606625607,1795606625607,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795606625614,1795606625614,NULL);
INSERT INTO "journal_entry" VALUES(7471104,114,1,1795606625620,1795606625620,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795606627811,1795606627810,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795606627819,1795606627814,NULL);
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
INSERT INTO "meta" VALUES('ledger','8f8f475ffe834325af37e395916857a3');
INSERT INTO "meta" VALUES('created_at','1795606623605');
CREATE TABLE movement (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	lot_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	occurred_at INTEGER NOT NULL, is_late INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606625319,1795606625318,0);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606625319,1795606625318,0);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606625319,1795606625318,0);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606625319,1795606625318,0);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606625319,1795606625318,0);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606625319,1795606625318,0);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606625319,1795606625318,0);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606625325,1795606625324,0);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606625329,1795606625328,0);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606625338,1795606625318,0);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606625343,1795606625343,0);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606625349,1795606625349,0);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606625353,1795606625353,0);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606625357,1795606625343,0);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606625361,1795606625359,0);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606625361,1795606625359,0);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606625361,1795606625359,0);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606625361,1795606625359,0);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606625363,1795606625362,0);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606625366,1795606625365,0);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606625366,1795606625365,0);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606625369,1795603025367,1);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606625371,1795606625370,0);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606625377,1795606625375,0);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606625379,1795606625378,0);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606625383,1795606625383,0);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606625387,1795606625387,0);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606625391,1795606625391,0);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606625399,1795606625391,0);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606625431,1795606625404,0);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606625447,1795606625438,0);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606625454,1795606625454,0);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606625454,1795606625454,0);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606625466,1795606625466,0);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606625471,1795606625471,0);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606625477,1795606625477,0);
INSERT INTO "movement" VALUES(7471104,114,1,1,0,-166000000,-39840,1795606625620,1795606625620,0);
INSERT INTO "movement" VALUES(7471105,114,4,1,0,-1000000,0,1795606625620,1795606625620,0);
INSERT INTO "movement" VALUES(7536640,115,1,5,0,1000000,240,1795606627811,1795606627810,0);
INSERT INTO "movement" VALUES(7602176,116,1,5,0,1000000,240,1795606627819,1795606627814,0);
CREATE TABLE movement_run (
	item_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	lot_id INTEGER NOT NULL, 
	latest_at INTEGER NOT NULL, 
	last_id INTEGER NOT NULL, 
	first_id INTEGER NOT NULL, 
	earliest_at INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	PRIMARY KEY (item_id, location_id, lot_id, latest_at, last_id)
)
 WITHOUT ROWID

;
INSERT INTO "movement_run" VALUES(1,1,0,1795606625370,4718592,65536,1795606625318,64000000);
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
INSERT INTO "seal" VALUES(1,'','df1720d005b2e7b8eaa20fde33fa4c249f13458611e0f1a6a8477389af179c03',X'');
INSERT INTO "seal" VALUES(2,'df1720d005b2e7b8eaa20fde33fa4c249f13458611e0f1a6a8477389af179c03','f009c7431761b285a7df26588a883ef513106049bc0ae692aea8c39b276f3060',X'');
INSERT INTO "seal" VALUES(3,'f009c7431761b285a7df26588a883ef513106049bc0ae692aea8c39b276f3060','b118a72cde6e46101bdc995a0fa25720e994876b261f0af59718e1b3b9d5350e',X'');
INSERT INTO "seal" VALUES(4,'b118a72cde6e46101bdc995a0fa25720e994876b261f0af59718e1b3b9d5350e','203f4a20bbea9aa16a44aa9c4eaa062b645528681110632ce3544e7d1f200742',X'');
INSERT INTO "seal" VALUES(5,'203f4a20bbea9aa16a44aa9c4eaa062b645528681110632ce3544e7d1f200742','d1eb331e5ff10ba1d16b9a1e3a668f466222eb89ddaa6389e350c155b14e12a6',X'');
INSERT INTO "seal" VALUES(6,'d1eb331e5ff10ba1d16b9a1e3a668f466222eb89ddaa6389e350c155b14e12a6','f2be8d117b73f857c3be2d922d3c9ac88f2e5b7b44ebde055bb6e8a1d280ba4a',X'');
INSERT INTO "seal" VALUES(7,'f2be8d117b73f857c3be2d922d3c9ac88f2e5b7b44ebde055bb6e8a1d280ba4a','60795c11e8e46b72abd4d342bec497dae138577d5ac5cceba95311fa4a9fddbb',X'');
INSERT INTO "seal" VALUES(8,'60795c11e8e46b72abd4d342bec497dae138577d5ac5cceba95311fa4a9fddbb','af020151d6a15b40fe22b1d9c73deb8c5029d0545848913f82320d2a1db0eb8e',X'');
INSERT INTO "seal" VALUES(9,'af020151d6a15b40fe22b1d9c73deb8c5029d0545848913f82320d2a1db0eb8e','81c7a413291cf96cad5f1790a508f19b433f624f707bf6eb7683a8a1b8884934',X'');
INSERT INTO "seal" VALUES(10,'81c7a413291cf96cad5f1790a508f19b433f624f707bf6eb7683a8a1b8884934','6657ac0379cd0c7b9ff35ee778f02c2a00d65bc19f7ac713ce1d5f0ae148ef46',X'');
INSERT INTO "seal" VALUES(11,'6657ac0379cd0c7b9ff35ee778f02c2a00d65bc19f7ac713ce1d5f0ae148ef46','d5d5a11a0286b96f742cb20e02892848a213046bbd0702ad9f515aa89ef73fae',X'');
INSERT INTO "seal" VALUES(12,'d5d5a11a0286b96f742cb20e02892848a213046bbd0702ad9f515aa89ef73fae','3dd0deb82952b312fe5eea47e4dc0cc3fe3a7527e66e4cde01511907b7c901ae',X'C66E5E486B24E2586C21273D30C95A6ADB85EBC9BBC76BB923B942A1');
INSERT INTO "seal" VALUES(13,'3dd0deb82952b312fe5eea47e4dc0cc3fe3a7527e66e4cde01511907b7c901ae','6233765fb344bbbafcb829539e7e3adcc98e1db21e8b57b28e1f0aabda191342',X'713E5174');
INSERT INTO "seal" VALUES(14,'6233765fb344bbbafcb829539e7e3adcc98e1db21e8b57b28e1f0aabda191342','e5c35a7520031f960272f7f91b2d579522fb4745466fd90c7cee722edaa8120d',X'89FE328C');
INSERT INTO "seal" VALUES(15,'e5c35a7520031f960272f7f91b2d579522fb4745466fd90c7cee722edaa8120d','e78012beee8987120f8721ee4aa103814577bfd0d4c85dda4da592d6bd809fd6',X'2C962753');
INSERT INTO "seal" VALUES(16,'e78012beee8987120f8721ee4aa103814577bfd0d4c85dda4da592d6bd809fd6','70f5c048620497ac817f585c445b3db4bfdeb1fb2543dec60a9fab3ff209e1b7',X'2B056162');
INSERT INTO "seal" VALUES(17,'70f5c048620497ac817f585c445b3db4bfdeb1fb2543dec60a9fab3ff209e1b7','cffea906be50a6ecd9bb91f90062107b627b1037fa966dd745f6342224e46025',X'C8FE924F');
INSERT INTO "seal" VALUES(18,'cffea906be50a6ecd9bb91f90062107b627b1037fa966dd745f6342224e46025','f53794dc10aacb6b3ab15b772a46c83fb9c45c3d45955cb13fec3c6211e02923',X'44743F73');
INSERT INTO "seal" VALUES(19,'f53794dc10aacb6b3ab15b772a46c83fb9c45c3d45955cb13fec3c6211e02923','5380d494cec23083b8e62d9b9d2697a4615c421cc599606ccd5865a974caf007',X'F94C5070');
INSERT INTO "seal" VALUES(20,'5380d494cec23083b8e62d9b9d2697a4615c421cc599606ccd5865a974caf007','45b829bca1bef2bd07eaee8f6d858be1de08ef46706cd8c6a723c66f6d378605',X'E32FDABE8D18073B');
INSERT INTO "seal" VALUES(21,'45b829bca1bef2bd07eaee8f6d858be1de08ef46706cd8c6a723c66f6d378605','1f48089c363da64c1a42fa26a372be3ae29f21ad00851f17b5028524c66c6320',X'A0F7D3AB');
INSERT INTO "seal" VALUES(22,'1f48089c363da64c1a42fa26a372be3ae29f21ad00851f17b5028524c66c6320','ea25951ec8081378b7ec13b822d6d6dbe4a956646ecf033cad0a68017ea9d067',X'5B0A408A');
INSERT INTO "seal" VALUES(23,'ea25951ec8081378b7ec13b822d6d6dbe4a956646ecf033cad0a68017ea9d067','04fa56eb4b5cb20d33ae5791e4a02aa8b8f67816b6bb24faa9e2b376d5562b12',X'0D1AD712');
INSERT INTO "seal" VALUES(24,'04fa56eb4b5cb20d33ae5791e4a02aa8b8f67816b6bb24faa9e2b376d5562b12','31ff87114e6f0555bda9982d1933e97f58a8c374bad1eb684345e9e9c55d1961',X'FFCBD2446C17653D86A24D7B18E19DF81BA9CDFCD2F123ABF308F122351749E9C1DA81553C70DA78EA57348B12C936D4F2EEA6214ABB5830C448A7500DFAFA77D1303F64CFB466AB2A71B5E1885E967645E6A583478CD52A5E993C3B225F0089C491D67043134EF459C85AB1AEA041CCC8C53AE52915575798CF128B795D4449CB3ACC5254C787A5BD9FC49104E7FD08AC4E8B72CD8D81C18F7BE8A5B453CE6F5029E6D503FD61D96D7117B4C4856E86D418CCA4A4E36CCC5DD504F078AB298C345A1FD879BE2A9A54B59ED1819B0C5B4E9D43E74CF30E26E276E6C04B79631D3894D0636502266F2A0009C61362F9F05B6D58B8CDAF4CEF32F64FF76D807D2474FB4C0738B9861E');
INSERT INTO "seal" VALUES(25,'31ff87114e6f0555bda9982d1933e97f58a8c374bad1eb684345e9e9c55d1961','25e13264d8e5e57531e423f5cbe6a2a5a92923f1ddd08696f132fd7f82fa5223',X'5E574642');
INSERT INTO "seal" VALUES(26,'25e13264d8e5e57531e423f5cbe6a2a5a92923f1ddd08696f132fd7f82fa5223','af45f7474788c9514970fcf0ee0a440cd593ef394e3fd773aebea8fb71a78c16',X'8D1BFE79');
INSERT INTO "seal" VALUES(27,'af45f7474788c9514970fcf0ee0a440cd593ef394e3fd773aebea8fb71a78c16','cb9f0c37e8b444a9d61598b6eac4bf4d6618247fafd809ed8e15236d2faeca66',X'1586D2D6');
INSERT INTO "seal" VALUES(28,'cb9f0c37e8b444a9d61598b6eac4bf4d6618247fafd809ed8e15236d2faeca66','5d79f27d063d4a559d52703949ad4ed316dd3e79f75288afb0b8dc6a2db346e8',X'51E03959');
INSERT INTO "seal" VALUES(29,'5d79f27d063d4a559d52703949ad4ed316dd3e79f75288afb0b8dc6a2db346e8','fbea2f010895f09904ce91d82f8173bef14faeae399ac0a2417f646816c04f3b',X'0BD436F6');
INSERT INTO "seal" VALUES(30,'fbea2f010895f09904ce91d82f8173bef14faeae399ac0a2417f646816c04f3b','9bf801885ab85feff5bd0bb33219ebbc6d6d1a2bb426d4b0451495c91175838e',X'82B23961');
INSERT INTO "seal" VALUES(31,'9bf801885ab85feff5bd0bb33219ebbc6d6d1a2bb426d4b0451495c91175838e','0cb7c296a00f8d1071dab8377d21301a81823120cc9402478e451d7d7c3bd3cf',X'B6B1C7B0BFF15C84BE5AC48BD55F3D5A');
INSERT INTO "seal" VALUES(32,'0cb7c296a00f8d1071dab8377d21301a81823120cc9402478e451d7d7c3bd3cf','7d089ecd0cd8bc968092fb08ec91f00b28415b0c9f967b523ac1fddaf3c49cf5',X'');
INSERT INTO "seal" VALUES(33,'7d089ecd0cd8bc968092fb08ec91f00b28415b0c9f967b523ac1fddaf3c49cf5','bf786c62f6ce8abe97a935afeb851b0c0539a0dc25e6d1872ef1db95027e6dc3',X'D20AD1CE');
INSERT INTO "seal" VALUES(34,'bf786c62f6ce8abe97a935afeb851b0c0539a0dc25e6d1872ef1db95027e6dc3','f40b8411d71c1772d39f3d4c0ee96a34250bef3f96a43aa549f8b50c90bf5d59',X'BF8E298D');
INSERT INTO "seal" VALUES(35,'f40b8411d71c1772d39f3d4c0ee96a34250bef3f96a43aa549f8b50c90bf5d59','2a43550fb4216541cfcf64dbbc7d4d44c74d220855bb90b767b0547dccddb681',X'CEF88654');
INSERT INTO "seal" VALUES(36,'2a43550fb4216541cfcf64dbbc7d4d44c74d220855bb90b767b0547dccddb681','3c2abde9b9ed04da6adea0621e9b388a036c580e8886ceba7e810abc84ca5f2d',X'7A449D78');
INSERT INTO "seal" VALUES(37,'3c2abde9b9ed04da6adea0621e9b388a036c580e8886ceba7e810abc84ca5f2d','35b89d1132997563981f34af7627ce39b823478bf80c337d2b24f2194618afd7',X'73B1D377F248CCAA');
INSERT INTO "seal" VALUES(38,'35b89d1132997563981f34af7627ce39b823478bf80c337d2b24f2194618afd7','aa8d568637ae4114f4aace172b9839ac7f785ac4823d522a2b44c6e6594fac83',X'903168123E53436B');
INSERT INTO "seal" VALUES(39,'aa8d568637ae4114f4aace172b9839ac7f785ac4823d522a2b44c6e6594fac83','7d8744f770eb67841f7ad57c64db8681c0499a2cd6e391b9bfaaa433399123a9',X'');
INSERT INTO "seal" VALUES(40,'7d8744f770eb67841f7ad57c64db8681c0499a2cd6e391b9bfaaa433399123a9','4401df370b10f7b56db5b248f48bf2e65e4177a4a150f951770a25fbbc322e87',X'22F0906A');
INSERT INTO "seal" VALUES(41,'4401df370b10f7b56db5b248f48bf2e65e4177a4a150f951770a25fbbc322e87','1bfcffea72e4f0f3319ddb34c2d8dc142a611c9081d0c3bd738ce406194ca343',X'005A7DAD');
INSERT INTO "seal" VALUES(42,'1bfcffea72e4f0f3319ddb34c2d8dc142a611c9081d0c3bd738ce406194ca343','b8e3e32d5d1f350cb4cef60f6de8372cdbb07d70aaab0fc5768ffa7605d4946c',X'11FF53F5');
INSERT INTO "seal" VALUES(43,'b8e3e32d5d1f350cb4cef60f6de8372cdbb07d70aaab0fc5768ffa7605d4946c','f379edcd43e2c901a0dc3642cbd7960e15ced898f03b300177e7fc932407ff03',X'6263BE97');
INSERT INTO "seal" VALUES(44,'f379edcd43e2c901a0dc3642cbd7960e15ced898f03b300177e7fc932407ff03','d79354f12372a7ae292a1aa3338a3a2d7f69b88172bffd32d8d5514da54e5e5a',X'C9C7F6B0');
INSERT INTO "seal" VALUES(45,'d79354f12372a7ae292a1aa3338a3a2d7f69b88172bffd32d8d5514da54e5e5a','4c5c3709bd2fa5fcdfe162fae27e853de34d3024bbd94e1836ed75d307533830',X'D0745332');
INSERT INTO "seal" VALUES(46,'4c5c3709bd2fa5fcdfe162fae27e853de34d3024bbd94e1836ed75d307533830','fc4ad193d0812a7a51fe5df6fbcc779b6fbf0404198d073c439c1a40e6234582',X'D3853A18');
INSERT INTO "seal" VALUES(47,'fc4ad193d0812a7a51fe5df6fbcc779b6fbf0404198d073c439c1a40e6234582','cb01dfa8ce8e886bfa353df409133eea529a63fbe410955f3b2bc6a8f0ec07d7',X'2D8DA63B');
INSERT INTO "seal" VALUES(48,'cb01dfa8ce8e886bfa353df409133eea529a63fbe410955f3b2bc6a8f0ec07d7','6cf88d85ad2850a1c46ac9a029b841733aa4c6ea986ed8f08bb6f8dcdcdb0369',X'18047D18');
INSERT INTO "seal" VALUES(49,'6cf88d85ad2850a1c46ac9a029b841733aa4c6ea986ed8f08bb6f8dcdcdb0369','60d4e580f7af3a19f122a9762e89070544e56e222882d0a5370662d115b116e4',X'761C7166D2732A00');
INSERT INTO "seal" VALUES(50,'60d4e580f7af3a19f122a9762e89070544e56e222882d0a5370662d115b116e4','2ae6922cbcab3598b816857b7fa3439f82bee270e4ca50a618391b4f4396bf98',X'');
INSERT INTO "seal" VALUES(51,'2ae6922cbcab3598b816857b7fa3439f82bee270e4ca50a618391b4f4396bf98','6a0ab2db9d90f603660322c7650480da5853b31f0615faa7e19bd868d75f33d6',X'E864E42E');
INSERT INTO "seal" VALUES(52,'6a0ab2db9d90f603660322c7650480da5853b31f0615faa7e19bd868d75f33d6','9b1f7a32a8ccbd6adfde8f21aeae9488ee9a9fbef457e17b30057d1b27e9381d',X'86D7B54F');
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
INSERT INTO "stream" VALUES(1,1,'fcdf312d-5171-44a7-a702-13f9231e8bd8',93,'e13b0d31-f201-4e42-9af1-c8f8f8be58e4',1795606625620);
INSERT INTO "stream" VALUES(2,2,'e50bbfdda7a784e3',2,'01a2127e-c5e5-7486-893d-0d6f2f69a849',1795606627814);
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
INSERT INTO "token" VALUES(1,'fc31ae2da44022eb14d1af629716db31d07e5a72466340bbb6feb94a0ac42226','command-line','admin',1795606624917,NULL);
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
INSERT INTO "waiting_void" VALUES('1f05cf29-8d64-4412-ae12-e136d25df2ce',101);
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
CREATE INDEX ix_balance_version ON balance (version);
CREATE INDEX ix_true_up_by_id ON true_up (by_id);
CREATE INDEX ix_true_up_issue_id ON true_up (issue_id);
CREATE INDEX ix_journal_entry_item_id ON journal_entry (item_id);
CREATE INDEX receipt_unpriced ON receipt (id) WHERE is_unpriced = 1;
CREATE INDEX ix_receipt_cost_receipt_id ON receipt_cost (receipt_id);
CREATE INDEX ix_receipt_cost_by_id ON receipt_cost (by_id);
CREATE INDEX ix_paper_number ON paper (number);
CREATE INDEX paper_kind ON paper (kind, id);
CREATE INDEX movement_late ON movement (item_id, location_id, lot_id, occurred_at, quantity) WHERE is_late = 1;
CREATE INDEX movement_place ON movement (item_id, location_id, id);
CREATE INDEX balance_place ON balance (location_id);
COMMIT;

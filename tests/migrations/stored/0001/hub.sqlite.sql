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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606560731,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606560748,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606560748,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606560627,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606560647,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606560659,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606560665,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606560670,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606560682,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606560696,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(8,1795606560707,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(9,1795606560712,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606560716,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606560719,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606560854,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606560869,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606560886,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606560902,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null}');
INSERT INTO "audit" VALUES(16,1795606560936,'command-line','closePurchaseOrder','PO-2','{}');
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
INSERT INTO "balance" VALUES(1,1,0,1000000,1000000,1795606560928,108,45);
INSERT INTO "balance" VALUES(1,2,0,3000000,3000000,1795606560928,107,43);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,46);
INSERT INTO "balance" VALUES(1,5,0,2000000,2000000,NULL,NULL,46);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606560819,87,26);
INSERT INTO "balance" VALUES(4,1,0,0,0,1795606560928,108,43);
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
INSERT INTO "commit_log" VALUES(1,'sUruNSR5ROsS',1795606560627,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'R_qg4NR0cITR',1795606560647,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'yOI6cw1Iuvzn',1795606560659,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'MnpXjhp_-iR8',1795606560665,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'pGbLltkljzsz',1795606560670,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'T4q4ElBYB4aZ',1795606560682,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'ReQY0Ry-lToN',1795606560696,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'CBzaWFCTp2PF',1795606560707,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'fx2SYGWjLw6e',1795606560712,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'UedU-3A1HkJk',1795606560716,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'HqvsTRAzdaYr',1795606560719,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'cWIERa0ieu7s',1795606560723,1,7);
INSERT INTO "commit_log" VALUES(13,'WdmrpGHUSgqE',1795606560727,8,8);
INSERT INTO "commit_log" VALUES(14,'E1V4HkpIzDFG',1795606560731,9,9);
INSERT INTO "commit_log" VALUES(15,'bDEyzOpurQkc',1795606560736,10,10);
INSERT INTO "commit_log" VALUES(16,'cIRpSVJBw-DS',1795606560748,11,11);
INSERT INTO "commit_log" VALUES(17,'opxMrfCj2zAg',1795606560764,12,12);
INSERT INTO "commit_log" VALUES(18,'tGQ8EksH4E9g',1795606560768,13,13);
INSERT INTO "commit_log" VALUES(19,'5jayzR1zmnnZ',1795606560776,14,14);
INSERT INTO "commit_log" VALUES(20,'qKeqVOvkuCee',1795606560780,15,16);
INSERT INTO "commit_log" VALUES(21,'H1UmamLYPy7y',1795606560786,17,17);
INSERT INTO "commit_log" VALUES(22,'geZ0iqaVyHyw',1795606560793,18,18);
INSERT INTO "commit_log" VALUES(23,'2Vazkz3ZNn2E',1795606560798,19,19);
INSERT INTO "commit_log" VALUES(24,'vLJ0k5pVzwI6',1795606560809,20,85);
INSERT INTO "commit_log" VALUES(25,'rRj5lUCoIGp_',1795606560814,86,86);
INSERT INTO "commit_log" VALUES(26,'M5jfObaG-0Py',1795606560823,87,87);
INSERT INTO "commit_log" VALUES(27,'meHpBUWpSP_c',1795606560827,88,88);
INSERT INTO "commit_log" VALUES(28,'f8bVhsQ0PJRh',1795606560831,89,89);
INSERT INTO "commit_log" VALUES(29,'7cCqPvPs2G5X',1795606560835,90,90);
INSERT INTO "commit_log" VALUES(30,'UElBLCm2ATxx',1795606560840,91,91);
INSERT INTO "commit_log" VALUES(31,'kIJEMXy95NJY',1795606560843,92,95);
INSERT INTO "commit_log" VALUES(32,'C4EnSa0i-LyB',1795606560854,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'wMqk58tTHX9Y',1795606560869,96,96);
INSERT INTO "commit_log" VALUES(34,'VmtwOtnffSKK',1795606560876,97,97);
INSERT INTO "commit_log" VALUES(35,'7ZlD4B2kZ-a3',1795606560878,98,98);
INSERT INTO "commit_log" VALUES(36,'t3aB-zrcLWdD',1795606560886,99,99);
INSERT INTO "commit_log" VALUES(37,'bin2v4kI2WVP',1795606560891,100,101);
INSERT INTO "commit_log" VALUES(38,'OysgueGhopb_',1795606560896,102,103);
INSERT INTO "commit_log" VALUES(39,'tqxu6CB5Fe00',1795606560902,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'OqV-f0kDL1rN',1795606560907,104,104);
INSERT INTO "commit_log" VALUES(41,'WPIhpw_YJ6kq',1795606560911,105,105);
INSERT INTO "commit_log" VALUES(42,'pfITXYPg-CNG',1795606560917,106,106);
INSERT INTO "commit_log" VALUES(43,'lEn5NP0MVYyL',1795606560928,107,108);
INSERT INTO "commit_log" VALUES(44,'Q6qj3NZRIsfG',1795606560936,NULL,NULL);
INSERT INTO "commit_log" VALUES(45,'e2aLNDNZgAtS',1795606563668,109,109);
INSERT INTO "commit_log" VALUES(46,'INDtfOGEUo8E',1795606563679,110,110);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606560869,1795606560843,0,0,100,0,2,1000000,null,0,0,null,false,[]]',1795606560869,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606560886,1795606560877,0,1,22500,0,2,2500000,null,0,0,null,false,[]]',1795606560886,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606560896,1795606560890,0,0,0,0,0,null,null,0,102,null,false,[]]',1795606560896,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606560696,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606560707,'{}',44);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606560712,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'open',1795606560716,'{}',10);
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
INSERT INTO "event" VALUES(1,'3a4fb050-44d2-456f-9f51-8533d5c4cdb7',1,1,'receipt','{"id": "3a4fb050-44d2-456f-9f51-8533d5c4cdb7", "seq": 1, "at": "2026-11-25T11:36:00.722Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606560722,1795606560722,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560723,1795606560722,0,1,250,0,2,2500000,null,0,0,null,false,[]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'6762fc82-23e3-4b12-be49-4aacecd0beee',1,2,'receipt','{"id": "6762fc82-23e3-4b12-be49-4aacecd0beee", "seq": 2, "at": "2026-11-25T11:36:00.722Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606560722,1795606560722,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560723,1795606560722,0,1,250,0,2,2500000,null,0,0,null,false,[]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'c69c2f86-46da-4703-8270-c21bb5b64878',1,3,'receipt','{"id": "c69c2f86-46da-4703-8270-c21bb5b64878", "seq": 3, "at": "2026-11-25T11:36:00.722Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606560722,1795606560722,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560723,1795606560722,0,1,250,0,2,2500000,null,0,0,null,false,[]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'9646b19b-c3d0-420a-8358-e0e624f4b9b0',1,4,'receipt','{"id": "9646b19b-c3d0-420a-8358-e0e624f4b9b0", "seq": 4, "at": "2026-11-25T11:36:00.722Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606560722,1795606560722,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560723,1795606560722,0,1,250,0,2,2500000,null,0,0,null,false,[]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'4dc31c00-a48c-42a3-8809-79cb012721d8',1,5,'receipt','{"id": "4dc31c00-a48c-42a3-8809-79cb012721d8", "seq": 5, "at": "2026-11-25T11:36:00.722Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606560722,1795606560722,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560723,1795606560722,0,1,250,0,2,2500000,null,0,0,null,false,[]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'cb976205-c3e5-41a4-997c-2a57bf1548ba',1,6,'receipt','{"id": "cb976205-c3e5-41a4-997c-2a57bf1548ba", "seq": 6, "at": "2026-11-25T11:36:00.722Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606560722,1795606560722,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560723,1795606560722,0,1,250,0,2,2500000,null,0,0,null,false,[]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'a857fc3a-635f-44ae-9851-1637f3465473',1,7,'receipt','{"id": "a857fc3a-635f-44ae-9851-1637f3465473", "seq": 7, "at": "2026-11-25T11:36:00.722Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606560722,1795606560722,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606560723,1795606560722,0,1,3000,0,2,2500000,null,0,0,null,false,[]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'c83eb4e6-a82b-4640-815a-aae5c23b6d84',1,8,'receipt','{"id": "c83eb4e6-a82b-4640-815a-aae5c23b6d84", "seq": 8, "at": "2026-11-25T11:36:00.726Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606560727,1795606560726,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606560727,1795606560726,0,2,440,0,2,1100000,null,0,0,null,false,[]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'ec4eb579-d01c-45d2-a897-45e972d4e894',1,9,'receipt','{"id": "ec4eb579-d01c-45d2-a897-45e972d4e894", "seq": 9, "at": "2026-11-25T11:36:00.730Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606560730,1795606560730,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606560731,1795606560730,0,0,0,0,10,null,null,0,0,"S-1",false,[]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'1d185eb3-6a4d-4a79-970f-14d53aa6dfe2',1,10,'void','{"id": "1d185eb3-6a4d-4a79-970f-14d53aa6dfe2", "seq": 10, "at": "2026-11-25T11:36:00.733Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "6762fc82-23e3-4b12-be49-4aacecd0beee"}',1,1795606560735,1795606560733,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606560736,1795606560733,0,0,0,0,0,null,null,0,2,null,false,[]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'5e64dafd-6fc3-4358-9f84-553abf53f8e7',NULL,NULL,'ship','{"id":"5e64dafd-6fc3-4358-9f84-553abf53f8e7","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606560748,1795606560748,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606560748,1795606560748,0,0,0,2100,0,null,null,0,0,null,false,[]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'433fe383-5523-4eaf-adef-277b463fdb0c',NULL,NULL,'receipt','{"id":"433fe383-5523-4eaf-adef-277b463fdb0c","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606560764,1795606560764,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606560764,1795606560764,0,0,3300,0,2,3300000,null,0,0,null,false,[]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'f673f2f3-cd9e-4e41-9671-e14e9673f715',NULL,NULL,'ship','{"id":"f673f2f3-cd9e-4e41-9671-e14e9673f715","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606560768,1795606560768,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606560768,1795606560768,0,0,0,1400,0,null,null,0,0,null,false,[]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'317acf0f-693e-4c19-847d-7153832b5cc1',NULL,NULL,'void','{"id":"317acf0f-693e-4c19-847d-7153832b5cc1","kind":"void","voids":"5e64dafd-6fc3-4358-9f84-553abf53f8e7"}',1,1795606560776,1795606560776,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606560776,1795606560776,0,0,0,0,0,null,null,0,11,null,false,[]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'728e3158-b095-4a03-b974-beb2584fcf4d',1,11,'pick','{"id": "728e3158-b095-4a03-b974-beb2584fcf4d", "seq": 11, "at": "2026-11-25T11:36:00.779Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606560780,1795606560779,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606560780,1795606560779,0,4,0,0,0,null,null,0,0,null,false,[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'a603951c-8507-420f-9d19-bb829bd94115',1,12,'pick','{"id": "a603951c-8507-420f-9d19-bb829bd94115", "seq": 12, "at": "2026-11-25T11:36:00.779Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606560780,1795606560779,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606560780,1795606560779,0,4,0,0,0,null,null,0,0,null,false,[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'536cc346-2693-4d7f-9966-4ee63b189f1f',1,13,'ship','{"id": "536cc346-2693-4d7f-9966-4ee63b189f1f", "seq": 13, "at": "2026-11-25T11:36:00.783Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606560786,1795606560783,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606560786,1795606560783,0,4,0,2700,0,null,null,0,0,null,false,[]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'4fa5ca56-35c5-4140-aabd-139aff40bd2e',1,14,'move','{"id": "4fa5ca56-35c5-4140-aabd-139aff40bd2e", "seq": 14, "at": "2026-11-25T11:36:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606560791,1795606560790,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606560793,1795606560790,0,0,0,0,0,null,null,0,0,null,false,[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'f440994c-9569-405c-860d-bef8576ca3f1',1,15,'receipt','{"id": "f440994c-9569-405c-860d-bef8576ca3f1", "seq": 15, "at": "2026-11-25T10:36:00.797Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560798,1795602960797,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560798,1795602960797,0,0,200,0,2,2000000,null,0,0,null,false,[]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'c1626e20-c28c-44c8-99b9-d561fa2e7da8',1,16,'receipt','{"id": "c1626e20-c28c-44c8-99b9-d561fa2e7da8", "seq": 16, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'70f1c02a-a50e-4fec-9dcc-defaf6a4a651',1,17,'receipt','{"id": "70f1c02a-a50e-4fec-9dcc-defaf6a4a651", "seq": 17, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'425fde4c-4772-413d-9710-2bf4111e6008',1,18,'receipt','{"id": "425fde4c-4772-413d-9710-2bf4111e6008", "seq": 18, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'c0c59da6-085a-4599-9043-7167f8230ff3',1,19,'receipt','{"id": "c0c59da6-085a-4599-9043-7167f8230ff3", "seq": 19, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'5e90d328-9faa-4282-b4af-1e8ba0e4b609',1,20,'receipt','{"id": "5e90d328-9faa-4282-b4af-1e8ba0e4b609", "seq": 20, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'5188e56d-c1f1-4272-903c-4dd010edad5d',1,21,'receipt','{"id": "5188e56d-c1f1-4272-903c-4dd010edad5d", "seq": 21, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'c6f8d30f-621a-444f-96e8-2a5131298971',1,22,'receipt','{"id": "c6f8d30f-621a-444f-96e8-2a5131298971", "seq": 22, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'2fefb37f-8fbc-40ba-977d-3f4706396c0b',1,23,'receipt','{"id": "2fefb37f-8fbc-40ba-977d-3f4706396c0b", "seq": 23, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'8b7ff5a9-ff27-461c-bcd1-3a503473e4f8',1,24,'receipt','{"id": "8b7ff5a9-ff27-461c-bcd1-3a503473e4f8", "seq": 24, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'a072bebc-f50d-44f9-83f9-c3f5868a7621',1,25,'receipt','{"id": "a072bebc-f50d-44f9-83f9-c3f5868a7621", "seq": 25, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'a0d6d423-b281-4b66-be16-2bac6158578c',1,26,'receipt','{"id": "a0d6d423-b281-4b66-be16-2bac6158578c", "seq": 26, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'c810ed33-7c0c-4a15-b08e-87ed5656dc30',1,27,'receipt','{"id": "c810ed33-7c0c-4a15-b08e-87ed5656dc30", "seq": 27, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'a8b3fdfc-72c7-4399-bee9-d5a52e053b40',1,28,'receipt','{"id": "a8b3fdfc-72c7-4399-bee9-d5a52e053b40", "seq": 28, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'bd28b73a-d399-4640-b153-5ef77df90a05',1,29,'receipt','{"id": "bd28b73a-d399-4640-b153-5ef77df90a05", "seq": 29, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'da3fe641-a623-460d-bc8e-7431cd0f05e5',1,30,'receipt','{"id": "da3fe641-a623-460d-bc8e-7431cd0f05e5", "seq": 30, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'ca8d4c42-b1f8-41a3-84df-867114c5f458',1,31,'receipt','{"id": "ca8d4c42-b1f8-41a3-84df-867114c5f458", "seq": 31, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'187eaac6-8028-4d0a-acd4-0fc8e1b1ff2b',1,32,'receipt','{"id": "187eaac6-8028-4d0a-acd4-0fc8e1b1ff2b", "seq": 32, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'c69a0594-309a-43f6-af66-c71ce198046a',1,33,'receipt','{"id": "c69a0594-309a-43f6-af66-c71ce198046a", "seq": 33, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'43e5af2c-168b-4f3a-a999-96c3dfa732f1',1,34,'receipt','{"id": "43e5af2c-168b-4f3a-a999-96c3dfa732f1", "seq": 34, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'15b716d6-4edc-4f2b-ad9c-6f9f1b7f8d24',1,35,'receipt','{"id": "15b716d6-4edc-4f2b-ad9c-6f9f1b7f8d24", "seq": 35, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'8057233e-1f0a-43a0-af05-2c103c1230d6',1,36,'receipt','{"id": "8057233e-1f0a-43a0-af05-2c103c1230d6", "seq": 36, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'c7b3bd63-9226-4d90-a097-c8f892622418',1,37,'receipt','{"id": "c7b3bd63-9226-4d90-a097-c8f892622418", "seq": 37, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'00b21b9b-3b69-4f33-a597-3d09f25d0105',1,38,'receipt','{"id": "00b21b9b-3b69-4f33-a597-3d09f25d0105", "seq": 38, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'770dd638-8512-4c5a-9281-6c8c84a00080',1,39,'receipt','{"id": "770dd638-8512-4c5a-9281-6c8c84a00080", "seq": 39, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'2078a768-3a83-4ecc-a505-b867319cf83b',1,40,'receipt','{"id": "2078a768-3a83-4ecc-a505-b867319cf83b", "seq": 40, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'972c45de-0664-4315-a958-d911eb6cf098',1,41,'receipt','{"id": "972c45de-0664-4315-a958-d911eb6cf098", "seq": 41, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'a75146b4-e020-4d8a-abb0-3a9ae641baee',1,42,'receipt','{"id": "a75146b4-e020-4d8a-abb0-3a9ae641baee", "seq": 42, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'73492fbb-35fb-4184-a547-ddb4ecb774f1',1,43,'receipt','{"id": "73492fbb-35fb-4184-a547-ddb4ecb774f1", "seq": 43, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'87f440e2-b727-453e-9b4b-20d489eccc7b',1,44,'receipt','{"id": "87f440e2-b727-453e-9b4b-20d489eccc7b", "seq": 44, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'3c44b4a3-1399-4c52-a415-4b91b0c46e7f',1,45,'receipt','{"id": "3c44b4a3-1399-4c52-a415-4b91b0c46e7f", "seq": 45, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'842c7334-11ea-49cc-9376-8fced504f510',1,46,'receipt','{"id": "842c7334-11ea-49cc-9376-8fced504f510", "seq": 46, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'6feb08bc-ecaa-4820-add1-2485083660ac',1,47,'receipt','{"id": "6feb08bc-ecaa-4820-add1-2485083660ac", "seq": 47, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'d6e53f09-fe18-49dc-86e1-efc7188037c7',1,48,'receipt','{"id": "d6e53f09-fe18-49dc-86e1-efc7188037c7", "seq": 48, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'3b004b08-a192-413c-abf2-e03b0c325d00',1,49,'receipt','{"id": "3b004b08-a192-413c-abf2-e03b0c325d00", "seq": 49, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'6bab2260-22b6-4aa7-b126-ee3ed98a84ce',1,50,'receipt','{"id": "6bab2260-22b6-4aa7-b126-ee3ed98a84ce", "seq": 50, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'09ad0fba-0bd0-45b3-85bc-f5b3e80963f6',1,51,'receipt','{"id": "09ad0fba-0bd0-45b3-85bc-f5b3e80963f6", "seq": 51, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'38321407-a7ca-4080-bf8a-cbd6eedfd3e5',1,52,'receipt','{"id": "38321407-a7ca-4080-bf8a-cbd6eedfd3e5", "seq": 52, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'1448ffab-11dd-4948-9881-d6af789e8280',1,53,'receipt','{"id": "1448ffab-11dd-4948-9881-d6af789e8280", "seq": 53, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'0350a07e-2d80-4f42-bfe2-3d1303398c66',1,54,'receipt','{"id": "0350a07e-2d80-4f42-bfe2-3d1303398c66", "seq": 54, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'9c3ee6e8-c0c1-4c42-ba11-436bc015f3a1',1,55,'receipt','{"id": "9c3ee6e8-c0c1-4c42-ba11-436bc015f3a1", "seq": 55, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'ef121f72-0b9a-48d4-a83a-6d9a759be57e',1,56,'receipt','{"id": "ef121f72-0b9a-48d4-a83a-6d9a759be57e", "seq": 56, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'43e00024-c128-45fd-b4fb-7fc37e48ef89',1,57,'receipt','{"id": "43e00024-c128-45fd-b4fb-7fc37e48ef89", "seq": 57, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'cc021cab-270b-4824-80d0-d8f046ee8968',1,58,'receipt','{"id": "cc021cab-270b-4824-80d0-d8f046ee8968", "seq": 58, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'3d3e2c4f-5f8b-4f56-96a9-02017e0859ab',1,59,'receipt','{"id": "3d3e2c4f-5f8b-4f56-96a9-02017e0859ab", "seq": 59, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'0ebc2b58-c20f-42e8-8af6-036d9a161be3',1,60,'receipt','{"id": "0ebc2b58-c20f-42e8-8af6-036d9a161be3", "seq": 60, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'d0c96409-fa6c-4e05-aa41-4422337802d1',1,61,'receipt','{"id": "d0c96409-fa6c-4e05-aa41-4422337802d1", "seq": 61, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'c1754527-d29b-4d58-a0f5-7f013d9b5e14',1,62,'receipt','{"id": "c1754527-d29b-4d58-a0f5-7f013d9b5e14", "seq": 62, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'a124f013-9b11-46de-aed7-409837b2e489',1,63,'receipt','{"id": "a124f013-9b11-46de-aed7-409837b2e489", "seq": 63, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'5131fc73-d9aa-431d-a1a6-97deac1920ee',1,64,'receipt','{"id": "5131fc73-d9aa-431d-a1a6-97deac1920ee", "seq": 64, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'ac4ba00b-4ad0-4a1e-a83c-c796ea4ad3f0',1,65,'receipt','{"id": "ac4ba00b-4ad0-4a1e-a83c-c796ea4ad3f0", "seq": 65, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'53917099-76f2-4d69-9602-8add732935ee',1,66,'receipt','{"id": "53917099-76f2-4d69-9602-8add732935ee", "seq": 66, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'2852b416-1ae0-4353-910a-a9d460ccb0db',1,67,'receipt','{"id": "2852b416-1ae0-4353-910a-a9d460ccb0db", "seq": 67, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'ffaab323-130a-40ec-9740-8dc48dc56a76',1,68,'receipt','{"id": "ffaab323-130a-40ec-9740-8dc48dc56a76", "seq": 68, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'32dc2c86-d3d5-4e1c-8f69-65b4015e5c1d',1,69,'receipt','{"id": "32dc2c86-d3d5-4e1c-8f69-65b4015e5c1d", "seq": 69, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'1b856cee-909e-48ba-b096-68ba47336361',1,70,'receipt','{"id": "1b856cee-909e-48ba-b096-68ba47336361", "seq": 70, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'f3d9baf6-3454-4cdf-91b0-b87a23b3898f',1,71,'receipt','{"id": "f3d9baf6-3454-4cdf-91b0-b87a23b3898f", "seq": 71, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'9edb92c4-4107-4269-be3e-1db99c1cfd87',1,72,'receipt','{"id": "9edb92c4-4107-4269-be3e-1db99c1cfd87", "seq": 72, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'49bb0206-4316-4fad-9354-9d92471a2be2',1,73,'receipt','{"id": "49bb0206-4316-4fad-9354-9d92471a2be2", "seq": 73, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'73a47f92-162b-4fa2-8318-69cf86ce2676',1,74,'receipt','{"id": "73a47f92-162b-4fa2-8318-69cf86ce2676", "seq": 74, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'cf5b99d6-d8d4-44da-ae01-970af52faf97',1,75,'receipt','{"id": "cf5b99d6-d8d4-44da-ae01-970af52faf97", "seq": 75, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'35f57ecf-29cd-4fe5-b3b6-52c70ae4e583',1,76,'receipt','{"id": "35f57ecf-29cd-4fe5-b3b6-52c70ae4e583", "seq": 76, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'a398da52-d9f8-4e37-babf-8e91b02daf2c',1,77,'receipt','{"id": "a398da52-d9f8-4e37-babf-8e91b02daf2c", "seq": 77, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'03596f34-a874-4784-a428-e876bf2e4d69',1,78,'receipt','{"id": "03596f34-a874-4784-a428-e876bf2e4d69", "seq": 78, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'52577c98-ed24-425d-9648-9c37c8d1aaa0',1,79,'receipt','{"id": "52577c98-ed24-425d-9648-9c37c8d1aaa0", "seq": 79, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'6f99b799-47b1-496d-9e6e-167c4967773a',1,80,'receipt','{"id": "6f99b799-47b1-496d-9e6e-167c4967773a", "seq": 80, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'376992e8-29bd-4563-9fcd-cd579f84ec14',1,81,'receipt','{"id": "376992e8-29bd-4563-9fcd-cd579f84ec14", "seq": 81, "at": "2026-11-25T11:36:00.808Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606560809,1795606560808,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560809,1795606560808,0,0,200,0,2,2000000,null,0,0,null,false,[]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'a02abb67-d140-4e1b-99f2-137dd181e32f',1,82,'count','{"id": "a02abb67-d140-4e1b-99f2-137dd181e32f", "seq": 82, "at": "2026-11-25T11:36:00.813Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606560814,1795606560813,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606560814,1795606560813,0,0,0,0,0,null,null,0,0,null,false,[]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'37b56e6a-cd48-4523-b04d-c38dcf3fc74f',1,83,'count','{"id": "37b56e6a-cd48-4523-b04d-c38dcf3fc74f", "seq": 83, "at": "2026-11-25T11:36:00.819Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606560823,1795606560819,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606560823,1795606560819,0,0,0,0,0,null,null,0,0,null,false,[]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'023151bb-666f-4a9c-a463-1ba00f6f3cc7',NULL,NULL,'customer_return','{"id":"023151bb-666f-4a9c-a463-1ba00f6f3cc7","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606560827,1795606560827,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606560827,1795606560827,0,4,0,900,0,null,null,0,0,null,false,[]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'bd6165ed-992f-4b69-803d-a660672c86f2',NULL,NULL,'supplier_return','{"id":"bd6165ed-992f-4b69-803d-a660672c86f2","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606560831,1795606560831,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606560831,1795606560831,0,1,500,0,0,null,null,0,0,null,false,[]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'d20ec710-3752-4c7d-b1ea-9842ca91d961',NULL,NULL,'scrap','{"id":"d20ec710-3752-4c7d-b1ea-9842ca91d961","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606560835,1795606560835,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606560835,1795606560835,0,0,0,0,9,null,null,0,0,null,false,[]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'4e5501e5-200c-4310-bb64-0c342adc712a',NULL,NULL,'void','{"id":"4e5501e5-200c-4310-bb64-0c342adc712a","kind":"void","voids":"d20ec710-3752-4c7d-b1ea-9842ca91d961"}',1,1795606560840,1795606560840,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606560840,1795606560840,0,0,0,0,0,null,null,0,90,null,false,[]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'9d55e615-a116-4bd7-a566-f675175637c6',1,84,'receipt','{"id": "9d55e615-a116-4bd7-a566-f675175637c6", "seq": 84, "at": "2026-11-25T11:36:00.843Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606560843,1795606560843,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'f5b5f15b-0797-478c-9e39-1f4f0feacb40',1,85,'receipt','{"id": "f5b5f15b-0797-478c-9e39-1f4f0feacb40", "seq": 85, "at": "2026-11-25T11:36:00.843Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606560843,1795606560843,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606560869,1795606560843,0,0,100,0,2,1000000,null,0,0,null,false,[]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'4da01286-fda5-48f7-9985-780ccbe01ea2',1,86,'receipt','{"id": "4da01286-fda5-48f7-9985-780ccbe01ea2", "seq": 86, "at": "2026-11-25T11:36:00.843Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606560843,1795606560843,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'daacc291-be92-4dfc-b5dd-86fd824ce3a8',1,87,'receipt','{"id": "daacc291-be92-4dfc-b5dd-86fd824ce3a8", "seq": 87, "at": "2026-11-25T11:36:00.843Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606560843,1795606560843,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'9cd585e4-1c51-4f12-864e-2f0edfdb9960',1,88,'void','{"id": "9cd585e4-1c51-4f12-864e-2f0edfdb9960", "seq": 88, "at": "2026-11-25T11:36:00.875Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "4da01286-fda5-48f7-9985-780ccbe01ea2"}',1,1795606560876,1795606560875,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606560876,1795606560875,0,0,0,0,0,null,null,0,0,null,false,[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'9b7aed76-90b3-4dbe-bcb4-eb54f654fcf1',1,89,'receipt','{"id": "9b7aed76-90b3-4dbe-bcb4-eb54f654fcf1", "seq": 89, "at": "2026-11-25T11:36:00.877Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606560878,1795606560877,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606560886,1795606560877,0,1,22500,0,2,2500000,null,0,0,null,false,[]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'44c9b24a-9ab7-43e3-9f23-2d0f01ae326a',1,90,'void','{"id": "44c9b24a-9ab7-43e3-9f23-2d0f01ae326a", "seq": 90, "at": "2026-11-25T11:36:00.890Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "4886542c-16a0-45ef-a523-6c32e5af7c20"}',1,1795606560891,1795606560890,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606560896,1795606560890,0,0,0,0,0,null,null,0,102,null,false,[]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'fd1560c4-63b7-488a-a2ec-768f2681a03b',1,91,'void','{"id": "fd1560c4-63b7-488a-a2ec-768f2681a03b", "seq": 91, "at": "2026-11-25T11:36:00.890Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "d892ae1e-711f-44e4-85cf-8ff6e6c14d86"}',1,1795606560891,1795606560890,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'4886542c-16a0-45ef-a523-6c32e5af7c20',NULL,NULL,'receipt','{"id":"4886542c-16a0-45ef-a523-6c32e5af7c20","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606560896,1795606560896,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606560896,1795606560896,0,0,100,0,2,1000000,null,0,0,null,false,[]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'e46db6ab-d879-4ab2-8f7f-65f9596566f9',NULL,NULL,'receipt','{"id":"e46db6ab-d879-4ab2-8f7f-65f9596566f9","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606560907,1795606560907,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606560907,1795606560907,0,0,5000,0,10,10000000,null,0,0,null,false,[]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'e55fa017-9c86-4e42-a207-60ca9cc3763f',NULL,NULL,'receipt','{"id":"e55fa017-9c86-4e42-a207-60ca9cc3763f","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606560911,1795606560911,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606560911,1795606560911,0,0,1175,0,10,null,null,0,0,null,false,[]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'ec1773ea-df67-49ba-a305-a6dce214e1a4',NULL,NULL,'ship','{"id":"ec1773ea-df67-49ba-a305-a6dce214e1a4","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606560917,1795606560917,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606560917,1795606560917,0,0,0,0,0,null,null,0,0,null,false,[]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'e507ebd6-0fea-49a8-a533-b233a3e0c351',1,92,'count','{"id": "e507ebd6-0fea-49a8-a533-b233a3e0c351", "seq": 92, "at": "2026-11-25T11:36:00.928Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606560928,1795606560928,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606560928,1795606560928,0,0,0,0,0,null,null,0,0,null,false,[]]',107,NULL,NULL);
INSERT INTO "event" VALUES(108,'cafb3cf9-dc79-4fba-836d-69b280ae7532',1,93,'count','{"id": "cafb3cf9-dc79-4fba-836d-69b280ae7532", "seq": 93, "at": "2026-11-25T11:36:00.928Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606560928,1795606560928,NULL,NULL,'applied',NULL,'["count",1,0,1,0,1000000,1795606560928,1795606560928,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]]]',108,NULL,NULL);
INSERT INTO "event" VALUES(109,'01a2127d-cb4d-7bd7-902e-5c996dfae51a',2,1,'receipt','{"id":"01a2127d-cb4d-7bd7-902e-5c996dfae51a","kind":"receipt","seq":1,"at":"2026-11-25T11:36:03.661Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15688431,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606563667,1795606563665,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606563668,1795606563665,0,0,230,0,10,null,null,0,0,null,false,[]]',109,NULL,NULL);
INSERT INTO "event" VALUES(110,'01a2127d-cb52-753b-b673-c1f83c8b13c8',2,2,'receipt','{"id":"01a2127d-cb52-753b-b673-c1f83c8b13c8","kind":"receipt","seq":2,"at":"2026-11-25T11:36:03.666Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15688436,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606563678,1795606563672,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606563679,1795606563672,0,0,230,0,10,null,null,0,0,null,false,[]]',110,NULL,NULL);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606560722,1795606560722,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606561764,1795606561764,1795606562,1,'{"birth":1795606562,"online":true,"version":"0.1.0","epochs":["67584413cf25e93b"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:36:01.762Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606560843,1795606560854,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606560843,1795606560869,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606560843,1795606560876,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606560843,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606560878,1795606560886,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event 4886542c-16a0-45ef-a523-6c32e5af7c20 that it voids.','accepted',1795606560891,1795606560896,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event d892ae1e-711f-44e4-85cf-8ff6e6c14d86 that it voids.','waiting',1795606560891,NULL,NULL,NULL,NULL,37);
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
INSERT INTO "idempotency" VALUES('["command-line","bdade22e10974e03bea5e67c98a105f2"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606560627);
INSERT INTO "idempotency" VALUES('["command-line","b285c8f73562469ab449fd39f2ef5561"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606560647);
INSERT INTO "idempotency" VALUES('["command-line","130bfeaec0cd4f348b50bbaa9e1fec61"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606560659);
INSERT INTO "idempotency" VALUES('["command-line","952fea4f59f341a9b95edfb30595fabd"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606560665);
INSERT INTO "idempotency" VALUES('["command-line","dba2ceffbd9d434d87e9ccf046ef28b9"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606560670);
INSERT INTO "idempotency" VALUES('["command-line","2386a2eb81de473e89aecb922fdaceed"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606560682);
INSERT INTO "idempotency" VALUES('["command-line","a4766469f2c043daa2046aed3a68d901"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:00.696Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606560696);
INSERT INTO "idempotency" VALUES('["command-line","e72afe6d25894712bf84f36674f5af1f"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:00.707Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606560707);
INSERT INTO "idempotency" VALUES('["command-line","51b046c098aa4aee9922985b89853f37"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:00.712Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606560712);
INSERT INTO "idempotency" VALUES('["command-line","77d20f5a6d4346968c230d0715f4360e"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:00.716Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606560716);
INSERT INTO "idempotency" VALUES('["command-line","e9617a3a6a344cc29f81097b2920ae8b"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606560719);
INSERT INTO "idempotency" VALUES('["command-line","f187e7bb44654e89a1a8e1244a5c86ec"]','5de256b2597982e14938ab9a6c7d1efc31cc60015ea877274f9ad50d503fa8e8',200,'{"body":{"outcomes":[{"id":"5e64dafd-6fc3-4358-9f84-553abf53f8e7","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606560748);
INSERT INTO "idempotency" VALUES('["command-line","5bf0917667e54653877af5aa0a635c0d"]','2805d293dd1ff1bb84aced08179f39c6f081b9ad1b9f3ed74aa387f96ed3bc2a',200,'{"body":{"outcomes":[{"id":"433fe383-5523-4eaf-adef-277b463fdb0c","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606560764);
INSERT INTO "idempotency" VALUES('["command-line","3009948dce4b44359fb69ba9b0d7c24b"]','94ad7153559f37e5067125f5cc074360979e8dc39296a44bc21c423dad88163b',200,'{"body":{"outcomes":[{"id":"f673f2f3-cd9e-4e41-9671-e14e9673f715","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606560768);
INSERT INTO "idempotency" VALUES('["command-line","34175f1ea56b406087be28353663572d"]','af19b2c51bb37e664463a1a50d89a134154c170c3356fb1a08e375cb5d81d9ec',200,'{"body":{"outcomes":[{"id":"317acf0f-693e-4c19-847d-7153832b5cc1","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606560776);
INSERT INTO "idempotency" VALUES('["command-line","5b1a6bcee9ba465bb4d518ff2c1a468d"]','b01b2068cb7954a2309e3a50770f1e5afde78476d2494ec980f141b87f17169d',200,'{"body":{"outcomes":[{"id":"023151bb-666f-4a9c-a463-1ba00f6f3cc7","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606560827);
INSERT INTO "idempotency" VALUES('["command-line","13d2b0a094044b35819467078c64fb7d"]','2e214ba44fda4754202774230a009dee44b88efc7530c87ad043547581cd5128',200,'{"body":{"outcomes":[{"id":"bd6165ed-992f-4b69-803d-a660672c86f2","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606560831);
INSERT INTO "idempotency" VALUES('["command-line","e55f1c62058d4ad78187cf891603e872"]','beb98565fc5880eaafa52e3f189037c1e5e76929ef778b96bda3d0ee288ecfae',200,'{"body":{"outcomes":[{"id":"d20ec710-3752-4c7d-b1ea-9842ca91d961","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606560835);
INSERT INTO "idempotency" VALUES('["command-line","f208301d5a164ae883794e462ef7c760"]','24a310bf25eb3bb2fb4e67fc7cb550bf509677705859fc0aff8e44edc77aa99e',200,'{"body":{"outcomes":[{"id":"4e5501e5-200c-4310-bb64-0c342adc712a","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606560840);
INSERT INTO "idempotency" VALUES('["command-line","8c9af4a5ecf84621b71cc29b16906c46"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"9d55e615-a116-4bd7-a566-f675175637c6","kind":"receipt","seq":84,"at":"2026-11-25T11:36:00.843Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:00.843Z","closed_at":"2026-11-25T11:36:00.854Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"9d55e615-a116-4bd7-a566-f675175637c6","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606560854);
INSERT INTO "idempotency" VALUES('["command-line","26f6c7926e2f478fa8d13ba1525b78fd"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"f5b5f15b-0797-478c-9e39-1f4f0feacb40","kind":"receipt","seq":85,"at":"2026-11-25T11:36:00.843Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:00.843Z","closed_at":"2026-11-25T11:36:00.869Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"f5b5f15b-0797-478c-9e39-1f4f0feacb40","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606560869);
INSERT INTO "idempotency" VALUES('["command-line","e9f86852d94e43528b0813f96c028e4d"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"9b7aed76-90b3-4dbe-bcb4-eb54f654fcf1","kind":"receipt","seq":89,"at":"2026-11-25T11:36:00.877Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:00.878Z","closed_at":"2026-11-25T11:36:00.886Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"9b7aed76-90b3-4dbe-bcb4-eb54f654fcf1","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606560886);
INSERT INTO "idempotency" VALUES('["command-line","7a8afbcdb2394b8695459168e4515bce"]','d40f9df26f8f4df3de8f6ad421fb827456f46b700b0dbe36c37dd0b4c10f9afc',200,'{"body":{"outcomes":[{"id":"4886542c-16a0-45ef-a523-6c32e5af7c20","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606560896);
INSERT INTO "idempotency" VALUES('["command-line","956f42fe783a469cb7bddfebf32fba24"]','4f0a0ba42c90ac8c2bd75408282ce9fb441e2e3f2fdbe4389c5289e8b1ba81f1',200,'{"body":{"outcomes":[{"id":"e46db6ab-d879-4ab2-8f7f-65f9596566f9","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606560907);
INSERT INTO "idempotency" VALUES('["command-line","30c4e6edaf6846a5b7f469303bd47d32"]','2eee4a190c47f5f92c51ed1297e91938d627464483e2e2cbcf3c2d769bd0fe6e',200,'{"body":{"outcomes":[{"id":"e55fa017-9c86-4e42-a207-60ca9cc3763f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606560911);
INSERT INTO "idempotency" VALUES('["command-line","697b1824037c4f3da6fcab55883a9eb8"]','21a77ea93c55bfdd35080e9bcd6bf7fe6d883f1e4e5fa1814a318659dc2a7ed4',200,'{"body":{"outcomes":[{"id":"ec1773ea-df67-49ba-a305-a6dce214e1a4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606560917);
INSERT INTO "idempotency" VALUES('["command-line","4ca5b1c369584d1cba785f5439a4c414"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:00.707Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":null}',1795606560936);
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
	version INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (sku)
);
INSERT INTO "item" VALUES(1,'W-100','Widget','each',1,0,0,0,NULL,'{}',1);
INSERT INTO "item" VALUES(2,'G-200','Gadget','each',1,0,0,0,NULL,'{}',2);
INSERT INTO "item" VALUES(3,'L-300','Lotted','each',1,1,0,0,NULL,'{}',3);
INSERT INTO "item" VALUES(4,'S-400','Numbered','each',1,0,1,0,NULL,'{}',4);
CREATE TABLE journal_entry (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	occurred_at INTEGER NOT NULL, 
	corrects INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606560723,1795606560722,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606560723,1795606560722,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606560723,1795606560722,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606560723,1795606560722,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606560723,1795606560722,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606560723,1795606560722,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606560723,1795606560722,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606560727,1795606560726,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606560736,1795606560733,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606560748,1795606560748,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606560764,1795606560764,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606560764,1795606560764,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606560768,1795606560768,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606560776,1795606560776,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606560786,1795606560783,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606560798,1795602960797,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606560809,1795606560808,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606560814,1795606560813,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606560823,1795606560819,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606560827,1795606560827,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606560831,1795606560831,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606560835,1795606560835,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606560840,1795606560840,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606560869,1795606560843,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606560886,1795606560877,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606560896,1795606560896,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606560896,1795606560890,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606560907,1795606560907,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606560911,1795606560911,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606560917,1795606560917,NULL);
INSERT INTO "journal_entry" VALUES(7077888,108,1,1795606560928,1795606560928,NULL);
INSERT INTO "journal_entry" VALUES(7143424,109,1,1795606563668,1795606563665,NULL);
INSERT INTO "journal_entry" VALUES(7208960,110,1,1795606563679,1795606563672,NULL);
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
INSERT INTO "journal_line" VALUES(7077888,0,7,38162,0);
INSERT INTO "journal_line" VALUES(7077888,1,1,0,38162);
INSERT INTO "journal_line" VALUES(7143424,0,1,230,0);
INSERT INTO "journal_line" VALUES(7143424,1,10,0,230);
INSERT INTO "journal_line" VALUES(7208960,0,1,230,0);
INSERT INTO "journal_line" VALUES(7208960,1,10,0,230);
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
INSERT INTO "location" VALUES(5,1,'RECEIVING','receiving',0,45);
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
INSERT INTO "meta" VALUES('ledger','e6f9cd6bd1aa4d34a8fe602f63407cbb');
INSERT INTO "meta" VALUES('created_at','1795606559152');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606560723,1795606560722);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606560723,1795606560722);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606560723,1795606560722);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606560723,1795606560722);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606560723,1795606560722);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606560723,1795606560722);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606560723,1795606560722);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606560727,1795606560726);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606560731,1795606560730);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606560736,1795606560722);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606560748,1795606560748);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606560764,1795606560764);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606560768,1795606560768);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606560776,1795606560748);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606560780,1795606560779);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606560780,1795606560779);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606560780,1795606560779);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606560780,1795606560779);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606560786,1795606560783);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606560793,1795606560790);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606560793,1795606560790);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606560798,1795602960797);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606560809,1795606560808);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606560814,1795606560813);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606560823,1795606560819);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606560827,1795606560827);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606560831,1795606560831);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606560835,1795606560835);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606560840,1795606560835);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606560869,1795606560843);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606560886,1795606560877);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606560896,1795606560896);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606560896,1795606560896);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606560907,1795606560907);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606560911,1795606560911);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606560917,1795606560917);
INSERT INTO "movement" VALUES(7077888,108,1,1,0,-166000000,-38162,1795606560928,1795606560928);
INSERT INTO "movement" VALUES(7077889,108,4,1,0,-1000000,0,1795606560928,1795606560928);
INSERT INTO "movement" VALUES(7143424,109,1,5,0,1000000,230,1795606563668,1795606563665);
INSERT INTO "movement" VALUES(7208960,110,1,5,0,1000000,230,1795606563679,1795606563672);
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
	survival TEXT NOT NULL, 
	PRIMARY KEY (item_id, site_id)
)
 WITHOUT ROWID

;
INSERT INTO "pool" VALUES(1,0,8000000,1839,2500000,8000000,1839,0,'0.02768941703888055642542811464737197765068');
INSERT INTO "pool" VALUES(2,0,14000000,8227,10000000,14000000,8227,0,'0.6666666666666666666666666666666666666667');
INSERT INTO "pool" VALUES(3,0,3000000,330,1100000,3000000,330,0,'0.75');
INSERT INTO "pool" VALUES(4,0,0,0,NULL,1000000,0,1,'1');
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
INSERT INTO "stream" VALUES(1,1,'bed6cd81-9cd2-43d7-9efe-ded04a8fec35',93,'cafb3cf9-dc79-4fba-836d-69b280ae7532',1795606560928);
INSERT INTO "stream" VALUES(2,2,'67584413cf25e93b',2,'01a2127d-cb52-753b-b673-c1f83c8b13c8',1795606563672);
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
INSERT INTO "token" VALUES(1,'27d197d1a92055c4f4a6d05466e43b76b55c7bb760c3a30eaaaca293e40899f3','command-line','admin',1795606560391,NULL);
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
	amount INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "true_up" VALUES(786432,11,12,0,990);
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
	PRIMARY KEY (target), 
	FOREIGN KEY(event_id) REFERENCES event (id)
);
INSERT INTO "waiting_void" VALUES('d892ae1e-711f-44e4-85cf-8ff6e6c14d86',101);
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
CREATE INDEX ix_alarm_version ON alarm (version);
CREATE INDEX ix_balance_version ON balance (version);
CREATE INDEX ix_item_version ON item (version);
CREATE INDEX ix_journal_entry_item_id ON journal_entry (item_id);
CREATE INDEX movement_place ON movement (item_id, location_id, occurred_at);
CREATE INDEX ix_party_version ON party (version);
CREATE INDEX ix_setting_version ON setting (version);
CREATE INDEX ix_tombstone_version ON tombstone (version);
CREATE INDEX ix_true_up_by_id ON true_up (by_id);
CREATE INDEX ix_true_up_issue_id ON true_up (issue_id);
CREATE INDEX ix_worker_version ON worker (version);
CREATE INDEX barcode_version ON barcode (version, code);
CREATE INDEX ix_barcode_item_id ON barcode (item_id);
CREATE INDEX ix_document_version ON document (version);
CREATE INDEX ix_location_version ON location (version);
CREATE INDEX ix_document_line_item_id ON document_line (item_id);
CREATE UNIQUE INDEX event_place ON event (stream_id, seq) WHERE stream_id IS NOT NULL;
CREATE UNIQUE INDEX event_uuid ON event (uuid);
CREATE INDEX ix_decision_event_id ON decision (event_id);
CREATE INDEX ix_hold_state ON hold (state);
CREATE INDEX ix_hold_version ON hold (version);
COMMIT;

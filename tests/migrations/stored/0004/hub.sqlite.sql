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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606568036,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606568043,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606568043,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606567911,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606567942,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606567955,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606567962,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606567967,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606567974,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606567984,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(8,1795606567997,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(9,1795606568005,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606568013,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606568018,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606568156,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606568164,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606568184,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606568198,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null}');
INSERT INTO "audit" VALUES(16,1795606568250,'command-line','closePurchaseOrder','PO-2','{}');
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
INSERT INTO "balance" VALUES(1,1,0,1000000,1000000,1795606568241,108,45);
INSERT INTO "balance" VALUES(1,2,0,3000000,3000000,1795606568241,107,43);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,46);
INSERT INTO "balance" VALUES(1,5,0,2000000,2000000,NULL,NULL,46);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606568113,87,26);
INSERT INTO "balance" VALUES(4,1,0,0,0,1795606568241,108,43);
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
INSERT INTO "commit_log" VALUES(1,'KMN6ek6kj7oJ',1795606567911,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'HGdMSSPKkV6T',1795606567942,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'a-vjWd2VWD8K',1795606567955,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'9FCsfMk6sCdR',1795606567962,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'0eex-LUH6kLH',1795606567967,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'GNLog6S7F2vM',1795606567974,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'NVUM0oa8r3Ru',1795606567984,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'urdrynJ8vfxI',1795606567997,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'rJT4dcbD7DmM',1795606568005,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'XShik4WDpO1A',1795606568013,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'qSEiT1v4F9Hx',1795606568018,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'excMVC6yhLi9',1795606568029,1,7);
INSERT INTO "commit_log" VALUES(13,'HUxSf9cZhJAe',1795606568033,8,8);
INSERT INTO "commit_log" VALUES(14,'Sixywe2zdB4U',1795606568036,9,9);
INSERT INTO "commit_log" VALUES(15,'BX_5P-vngBO_',1795606568039,10,10);
INSERT INTO "commit_log" VALUES(16,'wMSQJGVzk2Xc',1795606568043,11,11);
INSERT INTO "commit_log" VALUES(17,'xahkIv7qO634',1795606568062,12,12);
INSERT INTO "commit_log" VALUES(18,'LOca2hW2_evD',1795606568076,13,13);
INSERT INTO "commit_log" VALUES(19,'ObFOUqtQQflc',1795606568081,14,14);
INSERT INTO "commit_log" VALUES(20,'54MrpIaj6i2R',1795606568084,15,16);
INSERT INTO "commit_log" VALUES(21,'llT1MpTnPG1f',1795606568088,17,17);
INSERT INTO "commit_log" VALUES(22,'zT64y-gAlvWi',1795606568091,18,18);
INSERT INTO "commit_log" VALUES(23,'oSDoxcfKx5AK',1795606568094,19,19);
INSERT INTO "commit_log" VALUES(24,'DY8fUltrNvwn',1795606568099,20,85);
INSERT INTO "commit_log" VALUES(25,'zojG1tn02bX4',1795606568110,86,86);
INSERT INTO "commit_log" VALUES(26,'c2BRgG8AWIuQ',1795606568115,87,87);
INSERT INTO "commit_log" VALUES(27,'fYP-u8jhwhP3',1795606568119,88,88);
INSERT INTO "commit_log" VALUES(28,'wFMd9sSvCB1Q',1795606568124,89,89);
INSERT INTO "commit_log" VALUES(29,'mvGw9PIZr-EQ',1795606568128,90,90);
INSERT INTO "commit_log" VALUES(30,'ZmFsBiPMX1ea',1795606568131,91,91);
INSERT INTO "commit_log" VALUES(31,'PTlmL4z3m1nl',1795606568133,92,95);
INSERT INTO "commit_log" VALUES(32,'EVoYlToErn3j',1795606568156,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'NJssQLZKjnc-',1795606568164,96,96);
INSERT INTO "commit_log" VALUES(34,'p0JaaXXqE___',1795606568169,97,97);
INSERT INTO "commit_log" VALUES(35,'EvvzAFOZuOFD',1795606568171,98,98);
INSERT INTO "commit_log" VALUES(36,'YCnUI51c-k9b',1795606568184,99,99);
INSERT INTO "commit_log" VALUES(37,'tMw6vCbtPkr5',1795606568188,100,101);
INSERT INTO "commit_log" VALUES(38,'OBIBqozmO6At',1795606568191,102,103);
INSERT INTO "commit_log" VALUES(39,'bcPNuBgzd6n1',1795606568198,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'nFvClxPkpEZJ',1795606568206,104,104);
INSERT INTO "commit_log" VALUES(41,'hQ0JsJjpV2Cw',1795606568211,105,105);
INSERT INTO "commit_log" VALUES(42,'DZ-zAiW-kiBM',1795606568223,106,106);
INSERT INTO "commit_log" VALUES(43,'BtOrGixAW_4c',1795606568241,107,108);
INSERT INTO "commit_log" VALUES(44,'cdv96ZRrv1qA',1795606568250,NULL,NULL);
INSERT INTO "commit_log" VALUES(45,'7sp6GHIIyBEj',1795606569825,109,109);
INSERT INTO "commit_log" VALUES(46,'Rn7oJxHz3dxJ',1795606569844,110,110);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606568164,1795606568132,0,0,100,0,2,1000000,null,0,0,null,false,[]]',1795606568164,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606568184,1795606568170,0,1,22500,0,2,2500000,null,0,0,null,false,[]]',1795606568184,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606568191,1795606568187,0,0,0,0,0,null,null,0,102,null,false,[]]',1795606568191,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606567984,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606567997,'{}',44);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606568005,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'open',1795606568013,'{}',10);
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
INSERT INTO "event" VALUES(1,'b15dbfb9-2d6a-445a-bfdc-29f77acd744b',1,1,'receipt','{"id": "b15dbfb9-2d6a-445a-bfdc-29f77acd744b", "seq": 1, "at": "2026-11-25T11:36:08.028Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606568029,1795606568028,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568029,1795606568028,0,1,250,0,2,2500000,null,0,0,null,false,[]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'5b4c2b93-ada6-4da6-afa7-9490a408778c',1,2,'receipt','{"id": "5b4c2b93-ada6-4da6-afa7-9490a408778c", "seq": 2, "at": "2026-11-25T11:36:08.028Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606568029,1795606568028,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568029,1795606568028,0,1,250,0,2,2500000,null,0,0,null,false,[]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'1ea57071-1bf5-4bde-bb27-02236c06de9f',1,3,'receipt','{"id": "1ea57071-1bf5-4bde-bb27-02236c06de9f", "seq": 3, "at": "2026-11-25T11:36:08.028Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606568029,1795606568028,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568029,1795606568028,0,1,250,0,2,2500000,null,0,0,null,false,[]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'df2276f5-be13-48a1-90f3-2f3732b198b8',1,4,'receipt','{"id": "df2276f5-be13-48a1-90f3-2f3732b198b8", "seq": 4, "at": "2026-11-25T11:36:08.028Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606568029,1795606568028,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568029,1795606568028,0,1,250,0,2,2500000,null,0,0,null,false,[]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'403b6563-50c8-481d-95cd-cc40f29a1b4e',1,5,'receipt','{"id": "403b6563-50c8-481d-95cd-cc40f29a1b4e", "seq": 5, "at": "2026-11-25T11:36:08.028Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606568029,1795606568028,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568029,1795606568028,0,1,250,0,2,2500000,null,0,0,null,false,[]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'6b3ff96e-f7dd-4fa0-a4c9-d1587d1af562',1,6,'receipt','{"id": "6b3ff96e-f7dd-4fa0-a4c9-d1587d1af562", "seq": 6, "at": "2026-11-25T11:36:08.028Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606568029,1795606568028,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568029,1795606568028,0,1,250,0,2,2500000,null,0,0,null,false,[]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'7b41b071-cc6d-46b8-999f-bdc36a6538ef',1,7,'receipt','{"id": "7b41b071-cc6d-46b8-999f-bdc36a6538ef", "seq": 7, "at": "2026-11-25T11:36:08.028Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606568029,1795606568028,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606568029,1795606568028,0,1,3000,0,2,2500000,null,0,0,null,false,[]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'449885be-fcc6-4572-ad21-5aea82986b64',1,8,'receipt','{"id": "449885be-fcc6-4572-ad21-5aea82986b64", "seq": 8, "at": "2026-11-25T11:36:08.032Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606568033,1795606568032,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606568033,1795606568032,0,2,440,0,2,1100000,null,0,0,null,false,[]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'80b86869-ecc9-479e-bdcc-5d11de677fb7',1,9,'receipt','{"id": "80b86869-ecc9-479e-bdcc-5d11de677fb7", "seq": 9, "at": "2026-11-25T11:36:08.036Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606568036,1795606568036,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606568036,1795606568036,0,0,0,0,10,null,null,0,0,"S-1",false,[]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'9d34e4ef-4f54-4f2a-ac1b-743d5a4b37c7',1,10,'void','{"id": "9d34e4ef-4f54-4f2a-ac1b-743d5a4b37c7", "seq": 10, "at": "2026-11-25T11:36:08.038Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "5b4c2b93-ada6-4da6-afa7-9490a408778c"}',1,1795606568039,1795606568038,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606568039,1795606568038,0,0,0,0,0,null,null,0,2,null,false,[]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'06f5006a-5c73-4551-b912-ad394e455523',NULL,NULL,'ship','{"id":"06f5006a-5c73-4551-b912-ad394e455523","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606568043,1795606568043,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606568043,1795606568043,0,0,0,2100,0,null,null,0,0,null,false,[]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'f1de79c2-63c6-40c8-8cd1-975065b93244',NULL,NULL,'receipt','{"id":"f1de79c2-63c6-40c8-8cd1-975065b93244","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606568062,1795606568062,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606568062,1795606568062,0,0,3300,0,2,3300000,null,0,0,null,false,[]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'03b17958-ba7a-4489-aea5-1d960ca7bcdb',NULL,NULL,'ship','{"id":"03b17958-ba7a-4489-aea5-1d960ca7bcdb","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606568076,1795606568076,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606568076,1795606568076,0,0,0,1400,0,null,null,0,0,null,false,[]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'5f92813d-a5a6-4402-8c72-944f20bd7ce0',NULL,NULL,'void','{"id":"5f92813d-a5a6-4402-8c72-944f20bd7ce0","kind":"void","voids":"06f5006a-5c73-4551-b912-ad394e455523"}',1,1795606568081,1795606568081,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606568081,1795606568081,0,0,0,0,0,null,null,0,11,null,false,[]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'45f5dda4-afb6-4fc4-a38b-16774cdc4dae',1,11,'pick','{"id": "45f5dda4-afb6-4fc4-a38b-16774cdc4dae", "seq": 11, "at": "2026-11-25T11:36:08.083Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606568083,1795606568083,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606568084,1795606568083,0,4,0,0,0,null,null,0,0,null,false,[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'9010ee7c-b56a-4360-807b-d99d9e6e6e5e',1,12,'pick','{"id": "9010ee7c-b56a-4360-807b-d99d9e6e6e5e", "seq": 12, "at": "2026-11-25T11:36:08.083Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606568083,1795606568083,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606568084,1795606568083,0,4,0,0,0,null,null,0,0,null,false,[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'1281ca73-6d7c-4669-8dd4-ff615edbf253',1,13,'ship','{"id": "1281ca73-6d7c-4669-8dd4-ff615edbf253", "seq": 13, "at": "2026-11-25T11:36:08.086Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606568087,1795606568086,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606568088,1795606568086,0,4,0,2700,0,null,null,0,0,null,false,[]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'981259f4-8375-40a0-8f9f-7ec9106c8df0',1,14,'move','{"id": "981259f4-8375-40a0-8f9f-7ec9106c8df0", "seq": 14, "at": "2026-11-25T11:36:08.090Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606568090,1795606568090,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606568091,1795606568090,0,0,0,0,0,null,null,0,0,null,false,[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'4e1b68b5-ff68-4b7a-a871-0b3c752ccd30',1,15,'receipt','{"id": "4e1b68b5-ff68-4b7a-a871-0b3c752ccd30", "seq": 15, "at": "2026-11-25T10:36:08.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568094,1795602968093,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568094,1795602968093,0,0,200,0,2,2000000,null,0,0,null,false,[]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'f4e83b62-4880-4bb4-ac67-1153109a48a9',1,16,'receipt','{"id": "f4e83b62-4880-4bb4-ac67-1153109a48a9", "seq": 16, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'c08796d5-571d-4147-af4c-7d398b8ee460',1,17,'receipt','{"id": "c08796d5-571d-4147-af4c-7d398b8ee460", "seq": 17, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'8fd15255-6d34-46e5-a419-92da243e5cc0',1,18,'receipt','{"id": "8fd15255-6d34-46e5-a419-92da243e5cc0", "seq": 18, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'d1046d19-3415-4a02-b39d-c056abe5bb29',1,19,'receipt','{"id": "d1046d19-3415-4a02-b39d-c056abe5bb29", "seq": 19, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'999f24a9-3bb7-4bad-b90a-14d051b8715d',1,20,'receipt','{"id": "999f24a9-3bb7-4bad-b90a-14d051b8715d", "seq": 20, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'95589c9f-0a46-4cb2-bcc7-7e35faa73cd4',1,21,'receipt','{"id": "95589c9f-0a46-4cb2-bcc7-7e35faa73cd4", "seq": 21, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'c326e1c0-10e8-4ebf-8e1b-0c7b8737b9e7',1,22,'receipt','{"id": "c326e1c0-10e8-4ebf-8e1b-0c7b8737b9e7", "seq": 22, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'3e1354df-e201-40b3-a510-86f1caa6989d',1,23,'receipt','{"id": "3e1354df-e201-40b3-a510-86f1caa6989d", "seq": 23, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'c29838b7-dcd9-45b5-9f46-5754d907737d',1,24,'receipt','{"id": "c29838b7-dcd9-45b5-9f46-5754d907737d", "seq": 24, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'cc502a6f-eaa9-4fdf-b480-a0f90f767d4a',1,25,'receipt','{"id": "cc502a6f-eaa9-4fdf-b480-a0f90f767d4a", "seq": 25, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'743229d8-5a5a-4f48-9ebc-4edacf5bc32f',1,26,'receipt','{"id": "743229d8-5a5a-4f48-9ebc-4edacf5bc32f", "seq": 26, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'8a6599c6-163f-45f8-9019-66417515acaa',1,27,'receipt','{"id": "8a6599c6-163f-45f8-9019-66417515acaa", "seq": 27, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'e8635f14-9b52-4511-be5f-06252ce765c8',1,28,'receipt','{"id": "e8635f14-9b52-4511-be5f-06252ce765c8", "seq": 28, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'cfc5f1fe-6523-4e0e-bac4-4ca88ee32df4',1,29,'receipt','{"id": "cfc5f1fe-6523-4e0e-bac4-4ca88ee32df4", "seq": 29, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'2850c511-4301-472f-90e1-2f905072f5d9',1,30,'receipt','{"id": "2850c511-4301-472f-90e1-2f905072f5d9", "seq": 30, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'80aff028-7756-4b7b-a904-15f46a8e6989',1,31,'receipt','{"id": "80aff028-7756-4b7b-a904-15f46a8e6989", "seq": 31, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'2b99101a-e9b7-4415-8784-7c6dd8b8ba72',1,32,'receipt','{"id": "2b99101a-e9b7-4415-8784-7c6dd8b8ba72", "seq": 32, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'9008737a-4f03-4230-bef0-98077ff89338',1,33,'receipt','{"id": "9008737a-4f03-4230-bef0-98077ff89338", "seq": 33, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'4172b35a-e18b-42ad-bccd-2ca0f9120b11',1,34,'receipt','{"id": "4172b35a-e18b-42ad-bccd-2ca0f9120b11", "seq": 34, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'94c264c7-2c5c-44cd-b557-fce4a0ea0994',1,35,'receipt','{"id": "94c264c7-2c5c-44cd-b557-fce4a0ea0994", "seq": 35, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'6b908a69-10b7-48ae-bd22-a4fa607b6566',1,36,'receipt','{"id": "6b908a69-10b7-48ae-bd22-a4fa607b6566", "seq": 36, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'af0619c7-1dc0-4682-93f0-b9dc40078a24',1,37,'receipt','{"id": "af0619c7-1dc0-4682-93f0-b9dc40078a24", "seq": 37, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'5a23ed0b-2304-4f4b-aa75-ddeac80741c3',1,38,'receipt','{"id": "5a23ed0b-2304-4f4b-aa75-ddeac80741c3", "seq": 38, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'225c0f3b-8b59-4aff-a04f-cd1e453c3e56',1,39,'receipt','{"id": "225c0f3b-8b59-4aff-a04f-cd1e453c3e56", "seq": 39, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'9ce6f1d5-699c-4ee7-b5c9-916a698aaa5b',1,40,'receipt','{"id": "9ce6f1d5-699c-4ee7-b5c9-916a698aaa5b", "seq": 40, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'82b44d1b-bc5d-4f7a-9f38-8ddddec2a34a',1,41,'receipt','{"id": "82b44d1b-bc5d-4f7a-9f38-8ddddec2a34a", "seq": 41, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'e7f2fbc8-5a53-4310-861e-054eac740bd3',1,42,'receipt','{"id": "e7f2fbc8-5a53-4310-861e-054eac740bd3", "seq": 42, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'b04b02ba-93fe-4c6e-9ced-a7556d253138',1,43,'receipt','{"id": "b04b02ba-93fe-4c6e-9ced-a7556d253138", "seq": 43, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'38221df9-7cfa-4999-a692-f7f2cba997d2',1,44,'receipt','{"id": "38221df9-7cfa-4999-a692-f7f2cba997d2", "seq": 44, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'74ecb39f-c9fa-4d5c-a904-9fd064ab8c25',1,45,'receipt','{"id": "74ecb39f-c9fa-4d5c-a904-9fd064ab8c25", "seq": 45, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'84e1615b-6b82-4c4b-aa22-7492469cd7f4',1,46,'receipt','{"id": "84e1615b-6b82-4c4b-aa22-7492469cd7f4", "seq": 46, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'cfe8f6eb-6826-44db-8103-ad6dc0f187dc',1,47,'receipt','{"id": "cfe8f6eb-6826-44db-8103-ad6dc0f187dc", "seq": 47, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'17178662-6dd2-4181-8c0d-b0e6efba87ce',1,48,'receipt','{"id": "17178662-6dd2-4181-8c0d-b0e6efba87ce", "seq": 48, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'4fe04206-ab55-44cb-b33f-af357bc95bd8',1,49,'receipt','{"id": "4fe04206-ab55-44cb-b33f-af357bc95bd8", "seq": 49, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'2a0aa57f-800c-4d16-91e8-1745262e385e',1,50,'receipt','{"id": "2a0aa57f-800c-4d16-91e8-1745262e385e", "seq": 50, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'9f8fa2a2-6771-40bc-ba6b-02ace26ecdfc',1,51,'receipt','{"id": "9f8fa2a2-6771-40bc-ba6b-02ace26ecdfc", "seq": 51, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'85e20b2b-432a-41b1-97c0-be18144cd1b1',1,52,'receipt','{"id": "85e20b2b-432a-41b1-97c0-be18144cd1b1", "seq": 52, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'14d35710-b02f-472d-acea-1a7e690e3fe5',1,53,'receipt','{"id": "14d35710-b02f-472d-acea-1a7e690e3fe5", "seq": 53, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'ade24de6-4789-411e-97cb-23407d845c70',1,54,'receipt','{"id": "ade24de6-4789-411e-97cb-23407d845c70", "seq": 54, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'d084c985-1aaf-486b-b778-001be3dc06a1',1,55,'receipt','{"id": "d084c985-1aaf-486b-b778-001be3dc06a1", "seq": 55, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'f76fe026-4219-4938-bcd0-a3881c6399b1',1,56,'receipt','{"id": "f76fe026-4219-4938-bcd0-a3881c6399b1", "seq": 56, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'49a9614b-deec-4b39-85ae-2a6332c858cb',1,57,'receipt','{"id": "49a9614b-deec-4b39-85ae-2a6332c858cb", "seq": 57, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'bcedcb13-7606-41af-8160-9bb7bc66e024',1,58,'receipt','{"id": "bcedcb13-7606-41af-8160-9bb7bc66e024", "seq": 58, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'f6552ca2-950c-4f85-8d27-31d8fbe1b7fc',1,59,'receipt','{"id": "f6552ca2-950c-4f85-8d27-31d8fbe1b7fc", "seq": 59, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'480eefb9-bd8a-4e67-a469-a531fbdaadb0',1,60,'receipt','{"id": "480eefb9-bd8a-4e67-a469-a531fbdaadb0", "seq": 60, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'caebbd8b-83e1-43d9-a11a-95a8b0249975',1,61,'receipt','{"id": "caebbd8b-83e1-43d9-a11a-95a8b0249975", "seq": 61, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'1c314de7-30b6-4090-b7f4-c6c6b363763f',1,62,'receipt','{"id": "1c314de7-30b6-4090-b7f4-c6c6b363763f", "seq": 62, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'3ade9779-7fa0-4907-9899-b8e62068d4fa',1,63,'receipt','{"id": "3ade9779-7fa0-4907-9899-b8e62068d4fa", "seq": 63, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'58f8928c-c811-4981-8b0c-88ba4fc655b2',1,64,'receipt','{"id": "58f8928c-c811-4981-8b0c-88ba4fc655b2", "seq": 64, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'acca7374-0733-4671-890b-35c13d147ea7',1,65,'receipt','{"id": "acca7374-0733-4671-890b-35c13d147ea7", "seq": 65, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'d85ae845-67b7-4b27-af0e-bd0bee080e09',1,66,'receipt','{"id": "d85ae845-67b7-4b27-af0e-bd0bee080e09", "seq": 66, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'76c0aecb-2215-4ae1-b60d-a54b37daf953',1,67,'receipt','{"id": "76c0aecb-2215-4ae1-b60d-a54b37daf953", "seq": 67, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'3a649cd7-f41a-4113-a9e8-a196c2fc1e5e',1,68,'receipt','{"id": "3a649cd7-f41a-4113-a9e8-a196c2fc1e5e", "seq": 68, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'acc488f5-7b69-4ada-8c92-61929c2a105e',1,69,'receipt','{"id": "acc488f5-7b69-4ada-8c92-61929c2a105e", "seq": 69, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'764c1e13-d8d3-451f-965e-0920c7729308',1,70,'receipt','{"id": "764c1e13-d8d3-451f-965e-0920c7729308", "seq": 70, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'99e673f1-15ff-46f2-9587-d9d3c711d841',1,71,'receipt','{"id": "99e673f1-15ff-46f2-9587-d9d3c711d841", "seq": 71, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'b4357b23-6b58-4f42-809a-20ef0e447e90',1,72,'receipt','{"id": "b4357b23-6b58-4f42-809a-20ef0e447e90", "seq": 72, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'dd30e757-6d83-4136-818b-46a03fc6bdb6',1,73,'receipt','{"id": "dd30e757-6d83-4136-818b-46a03fc6bdb6", "seq": 73, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'b5690185-ae45-406e-8997-be92fd9b9503',1,74,'receipt','{"id": "b5690185-ae45-406e-8997-be92fd9b9503", "seq": 74, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'9e4bed09-7c46-4713-8c37-16dbd334b4c2',1,75,'receipt','{"id": "9e4bed09-7c46-4713-8c37-16dbd334b4c2", "seq": 75, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'02bbbf60-decb-4787-b441-d0f327cf90d1',1,76,'receipt','{"id": "02bbbf60-decb-4787-b441-d0f327cf90d1", "seq": 76, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'bca335af-29d7-43bd-aff5-6c858b8ffa03',1,77,'receipt','{"id": "bca335af-29d7-43bd-aff5-6c858b8ffa03", "seq": 77, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'5d5afab7-de05-47ec-b666-3583a036253d',1,78,'receipt','{"id": "5d5afab7-de05-47ec-b666-3583a036253d", "seq": 78, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'638f28de-e109-43e8-8d0a-cd9817e7316e',1,79,'receipt','{"id": "638f28de-e109-43e8-8d0a-cd9817e7316e", "seq": 79, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'2e3f8cc4-6365-4b0d-8cbd-5df5487ca794',1,80,'receipt','{"id": "2e3f8cc4-6365-4b0d-8cbd-5df5487ca794", "seq": 80, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'e1e6b3ac-163b-44b9-80fe-ab3bb143dea0',1,81,'receipt','{"id": "e1e6b3ac-163b-44b9-80fe-ab3bb143dea0", "seq": 81, "at": "2026-11-25T11:36:08.098Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606568099,1795606568098,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568099,1795606568098,0,0,200,0,2,2000000,null,0,0,null,false,[]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'00ed4f1d-18d6-44f4-abf3-069ff0d171ab',1,82,'count','{"id": "00ed4f1d-18d6-44f4-abf3-069ff0d171ab", "seq": 82, "at": "2026-11-25T11:36:08.106Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606568108,1795606568106,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606568110,1795606568106,0,0,0,0,0,null,null,0,0,null,false,[]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'2acd9e54-0838-4d96-a69a-8724b4c48b31',1,83,'count','{"id": "2acd9e54-0838-4d96-a69a-8724b4c48b31", "seq": 83, "at": "2026-11-25T11:36:08.113Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606568115,1795606568113,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606568115,1795606568113,0,0,0,0,0,null,null,0,0,null,false,[]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'bca5cbd5-05a1-44ae-aa71-f51867d7a92f',NULL,NULL,'customer_return','{"id":"bca5cbd5-05a1-44ae-aa71-f51867d7a92f","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606568119,1795606568119,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606568119,1795606568119,0,4,0,900,0,null,null,0,0,null,false,[]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'fe7f8b71-5c89-4c49-b55a-ceecb3fceb88',NULL,NULL,'supplier_return','{"id":"fe7f8b71-5c89-4c49-b55a-ceecb3fceb88","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606568124,1795606568124,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606568124,1795606568124,0,1,500,0,0,null,null,0,0,null,false,[]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'ea650563-67a2-4172-acfe-7ad5efe53744',NULL,NULL,'scrap','{"id":"ea650563-67a2-4172-acfe-7ad5efe53744","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606568128,1795606568128,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606568128,1795606568128,0,0,0,0,9,null,null,0,0,null,false,[]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'41d18777-44f5-4b4e-b387-db1641ff6e9f',NULL,NULL,'void','{"id":"41d18777-44f5-4b4e-b387-db1641ff6e9f","kind":"void","voids":"ea650563-67a2-4172-acfe-7ad5efe53744"}',1,1795606568131,1795606568131,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606568131,1795606568131,0,0,0,0,0,null,null,0,90,null,false,[]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'8923a51f-c2c2-4363-898b-fd0cc3015e85',1,84,'receipt','{"id": "8923a51f-c2c2-4363-898b-fd0cc3015e85", "seq": 84, "at": "2026-11-25T11:36:08.132Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606568133,1795606568132,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'5f1ffa1e-48ea-433d-aeba-263821a48866',1,85,'receipt','{"id": "5f1ffa1e-48ea-433d-aeba-263821a48866", "seq": 85, "at": "2026-11-25T11:36:08.132Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606568133,1795606568132,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606568164,1795606568132,0,0,100,0,2,1000000,null,0,0,null,false,[]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'4ea44431-1973-4627-bf46-5d8b9dc2126d',1,86,'receipt','{"id": "4ea44431-1973-4627-bf46-5d8b9dc2126d", "seq": 86, "at": "2026-11-25T11:36:08.132Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606568133,1795606568132,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'8581b97b-deff-4e1a-bd29-37656d426ee3',1,87,'receipt','{"id": "8581b97b-deff-4e1a-bd29-37656d426ee3", "seq": 87, "at": "2026-11-25T11:36:08.132Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606568133,1795606568132,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'31f81253-e48b-4ed8-8790-5b55e23a30be',1,88,'void','{"id": "31f81253-e48b-4ed8-8790-5b55e23a30be", "seq": 88, "at": "2026-11-25T11:36:08.168Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "4ea44431-1973-4627-bf46-5d8b9dc2126d"}',1,1795606568169,1795606568168,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606568169,1795606568168,0,0,0,0,0,null,null,0,0,null,false,[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'f7c55806-c32c-44ca-a71a-cfeb4432afa1',1,89,'receipt','{"id": "f7c55806-c32c-44ca-a71a-cfeb4432afa1", "seq": 89, "at": "2026-11-25T11:36:08.170Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606568171,1795606568170,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606568184,1795606568170,0,1,22500,0,2,2500000,null,0,0,null,false,[]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'15a7844b-d041-46cc-9f21-cec5e4993b90',1,90,'void','{"id": "15a7844b-d041-46cc-9f21-cec5e4993b90", "seq": 90, "at": "2026-11-25T11:36:08.187Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "f9925ac3-06b6-4bbe-8b02-2f29aa2a2a7d"}',1,1795606568188,1795606568187,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606568191,1795606568187,0,0,0,0,0,null,null,0,102,null,false,[]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'6ddb1a2d-69e9-455d-becc-bf81b09d2171',1,91,'void','{"id": "6ddb1a2d-69e9-455d-becc-bf81b09d2171", "seq": 91, "at": "2026-11-25T11:36:08.187Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "bbb95db2-a58f-4e5c-b6f2-094cba9e0251"}',1,1795606568188,1795606568187,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'f9925ac3-06b6-4bbe-8b02-2f29aa2a2a7d',NULL,NULL,'receipt','{"id":"f9925ac3-06b6-4bbe-8b02-2f29aa2a2a7d","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606568191,1795606568191,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606568191,1795606568191,0,0,100,0,2,1000000,null,0,0,null,false,[]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'18f6f600-8c19-4eae-bf85-153cfd552a3c',NULL,NULL,'receipt','{"id":"18f6f600-8c19-4eae-bf85-153cfd552a3c","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606568206,1795606568206,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606568206,1795606568206,0,0,5000,0,10,10000000,null,0,0,null,false,[]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'f6f2f356-23dc-4985-a062-a6c505607334',NULL,NULL,'receipt','{"id":"f6f2f356-23dc-4985-a062-a6c505607334","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606568211,1795606568211,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606568211,1795606568211,0,0,1175,0,10,null,null,0,0,null,false,[]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'50b3dc06-62b0-46b6-ada1-6bd5db149bc5',NULL,NULL,'ship','{"id":"50b3dc06-62b0-46b6-ada1-6bd5db149bc5","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606568223,1795606568223,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606568223,1795606568223,0,0,0,0,0,null,null,0,0,null,false,[]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'805818d5-7926-4d64-9bb1-aced126cb166',1,92,'count','{"id": "805818d5-7926-4d64-9bb1-aced126cb166", "seq": 92, "at": "2026-11-25T11:36:08.241Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606568241,1795606568241,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606568241,1795606568241,0,0,0,0,0,null,null,0,0,null,false,[]]',107,NULL,NULL);
INSERT INTO "event" VALUES(108,'0cce31ab-a502-47b2-a6c4-a91191f23c9b',1,93,'count','{"id": "0cce31ab-a502-47b2-a6c4-a91191f23c9b", "seq": 93, "at": "2026-11-25T11:36:08.241Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606568241,1795606568241,NULL,NULL,'applied',NULL,'["count",1,0,1,0,1000000,1795606568241,1795606568241,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]]]',108,NULL,NULL);
INSERT INTO "event" VALUES(109,'01a2127d-e35c-7728-bf56-59718094b876',2,1,'receipt','{"id":"01a2127d-e35c-7728-bf56-59718094b876","kind":"receipt","seq":1,"at":"2026-11-25T11:36:09.820Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15694589,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606569825,1795606569822,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606569825,1795606569822,0,0,230,0,10,null,null,0,0,null,false,[]]',109,NULL,NULL);
INSERT INTO "event" VALUES(110,'01a2127d-e36f-7a35-9ea2-b6ca581b1304',2,2,'receipt','{"id":"01a2127d-e36f-7a35-9ea2-b6ca581b1304","kind":"receipt","seq":2,"at":"2026-11-25T11:36:09.839Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15694609,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606569844,1795606569840,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606569844,1795606569840,0,0,230,0,10,null,null,0,0,null,false,[]]',110,NULL,NULL);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606568029,1795606568029,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606569157,1795606569157,1795606570,1,'{"birth":1795606570,"online":true,"version":"0.1.0","epochs":["b86bf80423900090"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:36:09.154Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606568133,1795606568156,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606568133,1795606568164,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606568133,1795606568169,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606568133,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606568171,1795606568184,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event f9925ac3-06b6-4bbe-8b02-2f29aa2a2a7d that it voids.','accepted',1795606568188,1795606568191,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event bbb95db2-a58f-4e5c-b6f2-094cba9e0251 that it voids.','waiting',1795606568188,NULL,NULL,NULL,NULL,37);
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
INSERT INTO "idempotency" VALUES('["command-line","3bb643db242248f39ea92f5be0e556b6"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606567911);
INSERT INTO "idempotency" VALUES('["command-line","d0fcfdc3bafe4ee886e5a42d15afdc4d"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606567942);
INSERT INTO "idempotency" VALUES('["command-line","f5d9261732204386a9a98989f9aef142"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606567955);
INSERT INTO "idempotency" VALUES('["command-line","b872a6f14ed8400eaa22057cbd97a995"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606567962);
INSERT INTO "idempotency" VALUES('["command-line","998ccc3841de4769bca735dc0ea71081"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606567967);
INSERT INTO "idempotency" VALUES('["command-line","78dc30e043f64ab58ab1c5c900b9e6c2"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606567974);
INSERT INTO "idempotency" VALUES('["command-line","6b9edc25122e41468e83c4c9598bdef2"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:07.984Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606567984);
INSERT INTO "idempotency" VALUES('["command-line","b90af79942174e31995b5b1392c2fb74"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:07.997Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606567997);
INSERT INTO "idempotency" VALUES('["command-line","cf752954f3ed401d854c0ab65c2fd310"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:08.005Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606568005);
INSERT INTO "idempotency" VALUES('["command-line","c89e0d5cc54f42c2a11e72d78c0a3b65"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:08.013Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606568013);
INSERT INTO "idempotency" VALUES('["command-line","cbead58113164bffbfaa214400d5aa96"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606568018);
INSERT INTO "idempotency" VALUES('["command-line","c85080e496554a5dbd13163fd4191189"]','eff7bdd37f15ca7872bf37fb9afabdaaecd72b514b19222ee2b591d30ab593c1',200,'{"body":{"outcomes":[{"id":"06f5006a-5c73-4551-b912-ad394e455523","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606568043);
INSERT INTO "idempotency" VALUES('["command-line","458584f1af60446a8b27c661f6a769a3"]','a95fa117775f3840bcbb56db277ac0d9d19c897de9a8173663f7958e13b32555',200,'{"body":{"outcomes":[{"id":"f1de79c2-63c6-40c8-8cd1-975065b93244","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606568062);
INSERT INTO "idempotency" VALUES('["command-line","a0b791dac67f42f8a5b775c151da25a0"]','99fa1ec74a0ec4490f1bc7387650e2876fa7407527531541aeb694eafa6f3e19',200,'{"body":{"outcomes":[{"id":"03b17958-ba7a-4489-aea5-1d960ca7bcdb","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606568076);
INSERT INTO "idempotency" VALUES('["command-line","7df2fc1855464994ba2f3e9642bad6ad"]','d2b32c25aa66af780d634148a1f5621af08e08ba7777303ed3a849929bd01b57',200,'{"body":{"outcomes":[{"id":"5f92813d-a5a6-4402-8c72-944f20bd7ce0","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606568081);
INSERT INTO "idempotency" VALUES('["command-line","06319e0416164153bba9e5b223066af5"]','2b32d2f2bdf2d8c13c37be56702cbfba1cc7a63a5768bdbca31efa41f97e36b8',200,'{"body":{"outcomes":[{"id":"bca5cbd5-05a1-44ae-aa71-f51867d7a92f","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606568119);
INSERT INTO "idempotency" VALUES('["command-line","d3221caca8464f8984fa91ad38765d1b"]','87da507885e7b3f75f79e392502f975b68e09afc8163a2690dd8b330dcd0f0ca',200,'{"body":{"outcomes":[{"id":"fe7f8b71-5c89-4c49-b55a-ceecb3fceb88","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606568124);
INSERT INTO "idempotency" VALUES('["command-line","51ad44fcad6b4270afe09c4e7a891d3b"]','4bda08dfafdfa5de33d479783c3cb4b08b7f0dbe437b1e89de25d92619a84f36',200,'{"body":{"outcomes":[{"id":"ea650563-67a2-4172-acfe-7ad5efe53744","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606568128);
INSERT INTO "idempotency" VALUES('["command-line","2e7eac7872df4c9fb24113593c51ed3f"]','a54652c166c02eb466e4cefb68e7eaecf2c555c6b43c8eeb2c51245363423d49',200,'{"body":{"outcomes":[{"id":"41d18777-44f5-4b4e-b387-db1641ff6e9f","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606568131);
INSERT INTO "idempotency" VALUES('["command-line","3bbc660c04854bc78426b31468b3ff20"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"8923a51f-c2c2-4363-898b-fd0cc3015e85","kind":"receipt","seq":84,"at":"2026-11-25T11:36:08.132Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:08.133Z","closed_at":"2026-11-25T11:36:08.156Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"8923a51f-c2c2-4363-898b-fd0cc3015e85","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606568156);
INSERT INTO "idempotency" VALUES('["command-line","08134a0e25b04cb79f113c562ef51878"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"5f1ffa1e-48ea-433d-aeba-263821a48866","kind":"receipt","seq":85,"at":"2026-11-25T11:36:08.132Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:08.133Z","closed_at":"2026-11-25T11:36:08.164Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"5f1ffa1e-48ea-433d-aeba-263821a48866","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606568164);
INSERT INTO "idempotency" VALUES('["command-line","03d60c3dc2d5470f897e39b1b2614901"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"f7c55806-c32c-44ca-a71a-cfeb4432afa1","kind":"receipt","seq":89,"at":"2026-11-25T11:36:08.170Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:08.171Z","closed_at":"2026-11-25T11:36:08.184Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"f7c55806-c32c-44ca-a71a-cfeb4432afa1","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606568184);
INSERT INTO "idempotency" VALUES('["command-line","c368980ee1ab45c7ab202aac1f17a7df"]','008b96e73709afe74a092772a367ea85d266a9c5c63cab5bee3f9b6397de5b0c',200,'{"body":{"outcomes":[{"id":"f9925ac3-06b6-4bbe-8b02-2f29aa2a2a7d","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606568191);
INSERT INTO "idempotency" VALUES('["command-line","00a3fe1d23e54e8c8f2b5e92635e7d0b"]','fe5ca249f7fe437a1809423057bcb28d13227af08ea323c2978436c677b66089',200,'{"body":{"outcomes":[{"id":"18f6f600-8c19-4eae-bf85-153cfd552a3c","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606568206);
INSERT INTO "idempotency" VALUES('["command-line","7d4e9b7766414f35bcdc4d98b1bf070b"]','0006d5f4fe70a7358b354efd24446b3cfdefbfe69c2104ba0be4db76b9febd7b',200,'{"body":{"outcomes":[{"id":"f6f2f356-23dc-4985-a062-a6c505607334","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606568211);
INSERT INTO "idempotency" VALUES('["command-line","9ec22a129d504410b2f8c15021606083"]','85e8386254597a7bd543187ffaca48281bdaaa2d4aa6c0b2ba64e181a2d17f1d',200,'{"body":{"outcomes":[{"id":"50b3dc06-62b0-46b6-ada1-6bd5db149bc5","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606568223);
INSERT INTO "idempotency" VALUES('["command-line","388715cb27e94f05b29e91268b7e8697"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:07.997Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":null}',1795606568250);
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
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606568029,1795606568028,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606568029,1795606568028,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606568029,1795606568028,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606568029,1795606568028,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606568029,1795606568028,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606568029,1795606568028,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606568029,1795606568028,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606568033,1795606568032,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606568039,1795606568038,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606568043,1795606568043,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606568062,1795606568062,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606568062,1795606568062,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606568076,1795606568076,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606568081,1795606568081,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606568088,1795606568086,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606568094,1795602968093,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606568099,1795606568098,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606568110,1795606568106,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606568115,1795606568113,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606568119,1795606568119,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606568124,1795606568124,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606568128,1795606568128,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606568131,1795606568131,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606568164,1795606568132,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606568184,1795606568170,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606568191,1795606568191,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606568191,1795606568187,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606568206,1795606568206,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606568211,1795606568211,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606568223,1795606568223,NULL);
INSERT INTO "journal_entry" VALUES(7077888,108,1,1795606568241,1795606568241,NULL);
INSERT INTO "journal_entry" VALUES(7143424,109,1,1795606569825,1795606569822,NULL);
INSERT INTO "journal_entry" VALUES(7208960,110,1,1795606569844,1795606569840,NULL);
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
INSERT INTO "meta" VALUES('ledger','d643786c474647b5864784485e91d181');
INSERT INTO "meta" VALUES('created_at','1795606566320');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606568029,1795606568028);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606568029,1795606568028);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606568029,1795606568028);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606568029,1795606568028);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606568029,1795606568028);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606568029,1795606568028);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606568029,1795606568028);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606568033,1795606568032);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606568036,1795606568036);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606568039,1795606568028);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606568043,1795606568043);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606568062,1795606568062);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606568076,1795606568076);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606568081,1795606568043);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606568084,1795606568083);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606568084,1795606568083);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606568084,1795606568083);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606568084,1795606568083);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606568088,1795606568086);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606568091,1795606568090);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606568091,1795606568090);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606568094,1795602968093);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606568099,1795606568098);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606568110,1795606568106);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606568115,1795606568113);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606568119,1795606568119);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606568124,1795606568124);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606568128,1795606568128);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606568131,1795606568128);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606568164,1795606568132);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606568184,1795606568170);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606568191,1795606568191);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606568191,1795606568191);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606568206,1795606568206);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606568211,1795606568211);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606568223,1795606568223);
INSERT INTO "movement" VALUES(7077888,108,1,1,0,-166000000,-38162,1795606568241,1795606568241);
INSERT INTO "movement" VALUES(7077889,108,4,1,0,-1000000,0,1795606568241,1795606568241);
INSERT INTO "movement" VALUES(7143424,109,1,5,0,1000000,230,1795606569825,1795606569822);
INSERT INTO "movement" VALUES(7208960,110,1,5,0,1000000,230,1795606569844,1795606569840);
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
INSERT INTO "stream" VALUES(1,1,'35ab62a8-27ab-48fd-89e8-dfe1d848d33e',93,'0cce31ab-a502-47b2-a6c4-a91191f23c9b',1795606568241);
INSERT INTO "stream" VALUES(2,2,'b86bf80423900090',2,'01a2127d-e36f-7a35-9ea2-b6ca581b1304',1795606569840);
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
INSERT INTO "token" VALUES(1,'6d6ed7310d02aec62a884b108f6aa40bb10f0055bda8d04891750b8c7bcc94fa','command-line','admin',1795606567515,NULL);
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
INSERT INTO "waiting_void" VALUES('bbb95db2-a58f-4e5c-b6f2-094cba9e0251',101);
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
COMMIT;

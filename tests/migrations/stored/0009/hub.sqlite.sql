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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606612647,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606612656,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606612656,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606612523,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606612537,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606612546,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606612554,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606612561,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606612570,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606612583,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(8,1795606612597,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(9,1795606612609,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606612615,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606612625,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606612725,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606612729,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606612743,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606612757,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO "audit" VALUES(16,1795606612769,'command-line','createLandedCost','','{"amount":"10.00","receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO "audit" VALUES(17,1795606612779,'command-line','createLandedCost','','{"amount":"0.50","receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO "audit" VALUES(18,1795606612784,'command-line','voidLandedCost','01a2127e-8b2b-7587-94cf-5799811b4e30','{"reason":null}');
INSERT INTO "audit" VALUES(19,1795606612881,'command-line','createCostLink','','{"receipt":"479e068f-db94-4196-a401-76a0a8680222","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO "audit" VALUES(20,1795606612890,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb"}],"purchase_order":null}');
INSERT INTO "audit" VALUES(21,1795606612895,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO "audit" VALUES(22,1795606612913,'command-line','createExport','','{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO "audit" VALUES(23,1795606612924,'command-line','closePurchaseOrder','PO-2','{}');
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
INSERT INTO "balance" VALUES(1,1,0,1000000,1000000,1795606612902,114,49);
INSERT INTO "balance" VALUES(1,2,0,3000000,3000000,1795606612902,113,49);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,52);
INSERT INTO "balance" VALUES(1,5,0,2000000,2000000,NULL,NULL,52);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606612703,87,26);
INSERT INTO "balance" VALUES(4,1,0,0,0,1795606612902,114,49);
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
INSERT INTO "commit_log" VALUES(1,'gJ3UAjuau5w5',1795606612523,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'Vvuhf9uAvOs8',1795606612537,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'okKQzEd5O4wU',1795606612546,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'cBiQdm5jiimv',1795606612554,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'rF8NcWDIRZ-e',1795606612561,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'3N4rwffdMP94',1795606612570,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'uyjRd-6Aj8B0',1795606612583,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'Ga6ut8aCF2-w',1795606612597,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'nt0KNjBKwug0',1795606612609,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'7nPB3sdfiQZ0',1795606612615,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'ASmjc-EKOyTe',1795606612625,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'tI7KO6qriUm0',1795606612632,1,7);
INSERT INTO "commit_log" VALUES(13,'mdFb8Ib-sJo6',1795606612641,8,8);
INSERT INTO "commit_log" VALUES(14,'UGqlGMwH6k03',1795606612647,9,9);
INSERT INTO "commit_log" VALUES(15,'1cYBbxUiLwE8',1795606612650,10,10);
INSERT INTO "commit_log" VALUES(16,'4RGyg4K8o-kp',1795606612656,11,11);
INSERT INTO "commit_log" VALUES(17,'HT_1JTKJOi_J',1795606612664,12,12);
INSERT INTO "commit_log" VALUES(18,'FeUEF51hvmSh',1795606612672,13,13);
INSERT INTO "commit_log" VALUES(19,'7S98PmUtly2F',1795606612676,14,14);
INSERT INTO "commit_log" VALUES(20,'Zk_-FVYab_mk',1795606612679,15,16);
INSERT INTO "commit_log" VALUES(21,'_KHAmpPdpIXJ',1795606612681,17,17);
INSERT INTO "commit_log" VALUES(22,'1L9nik7VYJXr',1795606612688,18,18);
INSERT INTO "commit_log" VALUES(23,'LCcmn83mkAS8',1795606612690,19,19);
INSERT INTO "commit_log" VALUES(24,'6EEvYM2cA7FO',1795606612697,20,85);
INSERT INTO "commit_log" VALUES(25,'ulrZd7VKh4YK',1795606612701,86,86);
INSERT INTO "commit_log" VALUES(26,'3-19lpIzOvqG',1795606612703,87,87);
INSERT INTO "commit_log" VALUES(27,'e9lcT-LVnaCV',1795606612706,88,88);
INSERT INTO "commit_log" VALUES(28,'7A15un2fat-E',1795606612710,89,89);
INSERT INTO "commit_log" VALUES(29,'s9Vy42TmkTxC',1795606612713,90,90);
INSERT INTO "commit_log" VALUES(30,'U5qkDRAFnhk3',1795606612716,91,91);
INSERT INTO "commit_log" VALUES(31,'8FNmiNR3A8KC',1795606612718,92,95);
INSERT INTO "commit_log" VALUES(32,'IZ3IO7ykHe4q',1795606612725,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'cciVnKcirpwi',1795606612729,96,96);
INSERT INTO "commit_log" VALUES(34,'OWZSzet4nqjr',1795606612732,97,97);
INSERT INTO "commit_log" VALUES(35,'LdIyS4DozAkQ',1795606612734,98,98);
INSERT INTO "commit_log" VALUES(36,'SqqWfN6UPhL3',1795606612743,99,99);
INSERT INTO "commit_log" VALUES(37,'vQA8mAE3zovY',1795606612747,100,101);
INSERT INTO "commit_log" VALUES(38,'H9kLZddJOZ-2',1795606612750,102,103);
INSERT INTO "commit_log" VALUES(39,'Jvd1S2VaxgXu',1795606612757,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'QbjQK2pJ7zDk',1795606612761,104,104);
INSERT INTO "commit_log" VALUES(41,'KgFirdas62bm',1795606612764,105,105);
INSERT INTO "commit_log" VALUES(42,'43N0uJazHqiF',1795606612767,106,106);
INSERT INTO "commit_log" VALUES(43,'w-XuCMF2sHeg',1795606612769,107,107);
INSERT INTO "commit_log" VALUES(44,'o32W_Tj35dnm',1795606612779,108,108);
INSERT INTO "commit_log" VALUES(45,'vCm4MAJVg8HB',1795606612784,109,109);
INSERT INTO "commit_log" VALUES(46,'MTVz79wllc_d',1795606612881,110,110);
INSERT INTO "commit_log" VALUES(47,'VdnuSYQqWQZR',1795606612890,111,111);
INSERT INTO "commit_log" VALUES(48,'UoKHRHEWh0-N',1795606612895,112,112);
INSERT INTO "commit_log" VALUES(49,'Hc3hoMFDEK-Y',1795606612903,113,114);
INSERT INTO "commit_log" VALUES(50,'JTRqy9YE9voV',1795606612924,NULL,NULL);
INSERT INTO "commit_log" VALUES(51,'3bgP6u-_Y2yG',1795606614335,115,115);
INSERT INTO "commit_log" VALUES(52,'zVHKQut93Otz',1795606614351,116,116);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606612729,1795606612718,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',1795606612729,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606612743,1795606612733,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',1795606612743,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606612750,1795606612746,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',1795606612750,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606612583,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606612597,'{}',50);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606612609,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'reserved',1795606612615,'{}',51);
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
INSERT INTO "event" VALUES(1,'6229a1a5-008a-455e-9527-fb9dd3eca0cc',1,1,'receipt','{"id": "6229a1a5-008a-455e-9527-fb9dd3eca0cc", "seq": 1, "at": "2026-11-25T11:36:52.632Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606612632,1795606612632,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612632,1795606612632,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'f5a57ef3-81de-4d89-9995-ebbd9ae21523',1,2,'receipt','{"id": "f5a57ef3-81de-4d89-9995-ebbd9ae21523", "seq": 2, "at": "2026-11-25T11:36:52.632Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606612632,1795606612632,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612632,1795606612632,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'df7d36b6-baea-4e6d-916f-39590152f78c',1,3,'receipt','{"id": "df7d36b6-baea-4e6d-916f-39590152f78c", "seq": 3, "at": "2026-11-25T11:36:52.632Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606612632,1795606612632,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612632,1795606612632,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'c50d021a-b7a0-48b0-a8be-9a0ca186bc8f',1,4,'receipt','{"id": "c50d021a-b7a0-48b0-a8be-9a0ca186bc8f", "seq": 4, "at": "2026-11-25T11:36:52.632Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606612632,1795606612632,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612632,1795606612632,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'9f6bb3de-e4a4-454b-b131-4e8e70d91d8b',1,5,'receipt','{"id": "9f6bb3de-e4a4-454b-b131-4e8e70d91d8b", "seq": 5, "at": "2026-11-25T11:36:52.632Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606612632,1795606612632,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612632,1795606612632,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'cf0ff583-45b7-4a0b-bcad-e35d111d3519',1,6,'receipt','{"id": "cf0ff583-45b7-4a0b-bcad-e35d111d3519", "seq": 6, "at": "2026-11-25T11:36:52.632Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606612632,1795606612632,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612632,1795606612632,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'1a83c2db-defb-489e-b540-a785ff071017',1,7,'receipt','{"id": "1a83c2db-defb-489e-b540-a785ff071017", "seq": 7, "at": "2026-11-25T11:36:52.632Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606612632,1795606612632,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606612632,1795606612632,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'1fa942c2-1f03-40f2-bed8-aa545e33e94a',1,8,'receipt','{"id": "1fa942c2-1f03-40f2-bed8-aa545e33e94a", "seq": 8, "at": "2026-11-25T11:36:52.639Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606612641,1795606612639,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606612641,1795606612639,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'d96d9c2f-d4c7-44ce-8124-b159681ef412',1,9,'receipt','{"id": "d96d9c2f-d4c7-44ce-8124-b159681ef412", "seq": 9, "at": "2026-11-25T11:36:52.645Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606612647,1795606612645,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606612647,1795606612645,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'5cb9fdb1-13e2-438d-8d6a-e08c3a663b2b',1,10,'void','{"id": "5cb9fdb1-13e2-438d-8d6a-e08c3a663b2b", "seq": 10, "at": "2026-11-25T11:36:52.649Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "f5a57ef3-81de-4d89-9995-ebbd9ae21523"}',1,1795606612650,1795606612649,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606612650,1795606612649,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'6b3b48cc-2677-4f4d-a6bf-4149e17699f4',NULL,NULL,'ship','{"id":"6b3b48cc-2677-4f4d-a6bf-4149e17699f4","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606612656,1795606612656,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606612656,1795606612656,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'a3d3587f-540b-4851-9b15-20dae34ea4b4',NULL,NULL,'receipt','{"id":"a3d3587f-540b-4851-9b15-20dae34ea4b4","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606612664,1795606612664,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606612664,1795606612664,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'3f8fefa1-ed1a-4206-af01-e7eca5540c0d',NULL,NULL,'ship','{"id":"3f8fefa1-ed1a-4206-af01-e7eca5540c0d","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606612672,1795606612672,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606612672,1795606612672,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'4582810c-7ec8-4113-9fdb-d28e6324e5e4',NULL,NULL,'void','{"id":"4582810c-7ec8-4113-9fdb-d28e6324e5e4","kind":"void","voids":"6b3b48cc-2677-4f4d-a6bf-4149e17699f4"}',1,1795606612676,1795606612676,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606612676,1795606612676,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'47f6ce9d-c364-44ae-8269-c81334527c6b',1,11,'pick','{"id": "47f6ce9d-c364-44ae-8269-c81334527c6b", "seq": 11, "at": "2026-11-25T11:36:52.678Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606612679,1795606612678,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606612679,1795606612678,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'061485a6-8726-402b-a4d9-44bc68d22796',1,12,'pick','{"id": "061485a6-8726-402b-a4d9-44bc68d22796", "seq": 12, "at": "2026-11-25T11:36:52.678Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606612679,1795606612678,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606612679,1795606612678,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'80472a15-3efd-4ab5-94c3-c7578e027880',1,13,'ship','{"id": "80472a15-3efd-4ab5-94c3-c7578e027880", "seq": 13, "at": "2026-11-25T11:36:52.680Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606612681,1795606612680,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606612681,1795606612680,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'65c76910-bc6b-4183-bda7-769b4054c4ce',1,14,'move','{"id": "65c76910-bc6b-4183-bda7-769b4054c4ce", "seq": 14, "at": "2026-11-25T11:36:52.687Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606612688,1795606612687,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606612688,1795606612687,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'3682ba8a-f255-43ae-975f-4cca4302939c',1,15,'receipt','{"id": "3682ba8a-f255-43ae-975f-4cca4302939c", "seq": 15, "at": "2026-11-25T10:36:52.689Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612690,1795603012689,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612690,1795603012689,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'3d7c7eb6-3675-496c-a523-e5e29b507bac',1,16,'receipt','{"id": "3d7c7eb6-3675-496c-a523-e5e29b507bac", "seq": 16, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'87d78695-3c6e-4420-87e3-eb8a13563fe7',1,17,'receipt','{"id": "87d78695-3c6e-4420-87e3-eb8a13563fe7", "seq": 17, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'068d2e8d-8a43-4961-926f-652387ee107c',1,18,'receipt','{"id": "068d2e8d-8a43-4961-926f-652387ee107c", "seq": 18, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'cca1e16e-35be-44e8-b71d-4e442cdad149',1,19,'receipt','{"id": "cca1e16e-35be-44e8-b71d-4e442cdad149", "seq": 19, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'1b32d1ce-86f5-4002-bcea-1132d6dc7d39',1,20,'receipt','{"id": "1b32d1ce-86f5-4002-bcea-1132d6dc7d39", "seq": 20, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'4188f226-9185-4a7a-90a7-571655b74e44',1,21,'receipt','{"id": "4188f226-9185-4a7a-90a7-571655b74e44", "seq": 21, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'462b269c-83ea-4d10-b853-24fcfacc72ad',1,22,'receipt','{"id": "462b269c-83ea-4d10-b853-24fcfacc72ad", "seq": 22, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'39931d0a-f39e-4af8-a016-71b479d9784f',1,23,'receipt','{"id": "39931d0a-f39e-4af8-a016-71b479d9784f", "seq": 23, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'8f98d64a-023f-4d75-b81b-98ecf1dc669e',1,24,'receipt','{"id": "8f98d64a-023f-4d75-b81b-98ecf1dc669e", "seq": 24, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'179eeb08-0584-4f43-aed5-6f87526fea37',1,25,'receipt','{"id": "179eeb08-0584-4f43-aed5-6f87526fea37", "seq": 25, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'17e7cec3-3c39-455e-9140-942a01aaf563',1,26,'receipt','{"id": "17e7cec3-3c39-455e-9140-942a01aaf563", "seq": 26, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'7f9a7fff-34da-4aa9-9ae1-54b3e769bbe1',1,27,'receipt','{"id": "7f9a7fff-34da-4aa9-9ae1-54b3e769bbe1", "seq": 27, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'668519f0-b928-4dd9-a9a9-a4a317ca8618',1,28,'receipt','{"id": "668519f0-b928-4dd9-a9a9-a4a317ca8618", "seq": 28, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'b97b7410-a256-4c6c-828f-48a002204bf4',1,29,'receipt','{"id": "b97b7410-a256-4c6c-828f-48a002204bf4", "seq": 29, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'dc243d38-a4a9-4ffd-bcad-27575fe32929',1,30,'receipt','{"id": "dc243d38-a4a9-4ffd-bcad-27575fe32929", "seq": 30, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'702b1dec-ac3d-49a0-b43e-c744643b0a2a',1,31,'receipt','{"id": "702b1dec-ac3d-49a0-b43e-c744643b0a2a", "seq": 31, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'52234354-4002-4a0e-b042-248654b4f8ae',1,32,'receipt','{"id": "52234354-4002-4a0e-b042-248654b4f8ae", "seq": 32, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'348e5cfb-9e58-48ca-ac15-1d3b80d53dce',1,33,'receipt','{"id": "348e5cfb-9e58-48ca-ac15-1d3b80d53dce", "seq": 33, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'127914b8-9dc2-4c09-be34-792702b468c5',1,34,'receipt','{"id": "127914b8-9dc2-4c09-be34-792702b468c5", "seq": 34, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'bdabd058-58ec-40d7-aedf-795020489615',1,35,'receipt','{"id": "bdabd058-58ec-40d7-aedf-795020489615", "seq": 35, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'30b75ef5-e92e-44bf-b1b8-3c6676116095',1,36,'receipt','{"id": "30b75ef5-e92e-44bf-b1b8-3c6676116095", "seq": 36, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'dfcc1f5a-eafc-4c01-817e-9a29a5792630',1,37,'receipt','{"id": "dfcc1f5a-eafc-4c01-817e-9a29a5792630", "seq": 37, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'b3b5acae-d374-4048-afc9-506356deade4',1,38,'receipt','{"id": "b3b5acae-d374-4048-afc9-506356deade4", "seq": 38, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'fbdd2a2e-d61c-4045-afdf-0a32ffd6f62d',1,39,'receipt','{"id": "fbdd2a2e-d61c-4045-afdf-0a32ffd6f62d", "seq": 39, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'7c1f8edd-8e0c-4450-bc68-8cf567139ae8',1,40,'receipt','{"id": "7c1f8edd-8e0c-4450-bc68-8cf567139ae8", "seq": 40, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'9f2895be-0cc1-4179-8e18-9e7a6840941d',1,41,'receipt','{"id": "9f2895be-0cc1-4179-8e18-9e7a6840941d", "seq": 41, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'cab7f384-cc6d-40ea-bbc6-62e16a330fc0',1,42,'receipt','{"id": "cab7f384-cc6d-40ea-bbc6-62e16a330fc0", "seq": 42, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'34befb10-1f18-47b7-a025-21b188318f4c',1,43,'receipt','{"id": "34befb10-1f18-47b7-a025-21b188318f4c", "seq": 43, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'50b317af-1146-46e5-bf9c-554b1bdf512e',1,44,'receipt','{"id": "50b317af-1146-46e5-bf9c-554b1bdf512e", "seq": 44, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'ed8cd8c8-d6fa-477e-bb78-0752a6028d68',1,45,'receipt','{"id": "ed8cd8c8-d6fa-477e-bb78-0752a6028d68", "seq": 45, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'c6c661aa-94fc-4544-b3ba-8ff6aa06707a',1,46,'receipt','{"id": "c6c661aa-94fc-4544-b3ba-8ff6aa06707a", "seq": 46, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'8d467d6b-269c-4642-b656-07764afec2fc',1,47,'receipt','{"id": "8d467d6b-269c-4642-b656-07764afec2fc", "seq": 47, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'a4a39b37-44c8-4dcc-bea3-d5776c74a558',1,48,'receipt','{"id": "a4a39b37-44c8-4dcc-bea3-d5776c74a558", "seq": 48, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'ae04c4f9-0903-4813-a75e-bd1385baf827',1,49,'receipt','{"id": "ae04c4f9-0903-4813-a75e-bd1385baf827", "seq": 49, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'659695b7-be02-4ca5-bf57-4a4ae2c18a21',1,50,'receipt','{"id": "659695b7-be02-4ca5-bf57-4a4ae2c18a21", "seq": 50, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'00453978-357e-48bd-bf89-c6489ca22d55',1,51,'receipt','{"id": "00453978-357e-48bd-bf89-c6489ca22d55", "seq": 51, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'e3ddd554-527e-483f-9c5f-76a0041f2579',1,52,'receipt','{"id": "e3ddd554-527e-483f-9c5f-76a0041f2579", "seq": 52, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'0d377861-e8f4-4923-b3af-735db3aa54a6',1,53,'receipt','{"id": "0d377861-e8f4-4923-b3af-735db3aa54a6", "seq": 53, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'c830a5ce-1fa8-458a-bd05-b4b653bcc350',1,54,'receipt','{"id": "c830a5ce-1fa8-458a-bd05-b4b653bcc350", "seq": 54, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'e07ff785-0b1a-44a3-b7dc-5a4f9f7f1f80',1,55,'receipt','{"id": "e07ff785-0b1a-44a3-b7dc-5a4f9f7f1f80", "seq": 55, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'04d18f88-2443-41ce-abc8-5e3d51057bb2',1,56,'receipt','{"id": "04d18f88-2443-41ce-abc8-5e3d51057bb2", "seq": 56, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'bcefd953-1028-421c-9b14-d4c6984ed8d0',1,57,'receipt','{"id": "bcefd953-1028-421c-9b14-d4c6984ed8d0", "seq": 57, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'2297cf9c-f9db-469b-8623-ffcb6faae382',1,58,'receipt','{"id": "2297cf9c-f9db-469b-8623-ffcb6faae382", "seq": 58, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'eaca2cab-17f6-4864-85a4-dc3c94d86bab',1,59,'receipt','{"id": "eaca2cab-17f6-4864-85a4-dc3c94d86bab", "seq": 59, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'a67407bb-1afb-49c4-bc78-647b092abd46',1,60,'receipt','{"id": "a67407bb-1afb-49c4-bc78-647b092abd46", "seq": 60, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'4e12aec3-da07-40ed-8c57-55ead9e3775d',1,61,'receipt','{"id": "4e12aec3-da07-40ed-8c57-55ead9e3775d", "seq": 61, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'c9af99e9-b29a-4dd6-bb9a-9c39ecdd1016',1,62,'receipt','{"id": "c9af99e9-b29a-4dd6-bb9a-9c39ecdd1016", "seq": 62, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'9e573545-f10a-42bc-a361-abf17fd1a8a4',1,63,'receipt','{"id": "9e573545-f10a-42bc-a361-abf17fd1a8a4", "seq": 63, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'ad38c626-cd33-4a9b-bbe5-ff2bffcd0ff3',1,64,'receipt','{"id": "ad38c626-cd33-4a9b-bbe5-ff2bffcd0ff3", "seq": 64, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'3309ba05-9ec5-4ee8-9ea9-fd23bf6ea60b',1,65,'receipt','{"id": "3309ba05-9ec5-4ee8-9ea9-fd23bf6ea60b", "seq": 65, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'09613c2c-c1a4-425a-a731-6f352eea03ef',1,66,'receipt','{"id": "09613c2c-c1a4-425a-a731-6f352eea03ef", "seq": 66, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'b02d7a09-1658-413f-b807-248ad8f5dcc2',1,67,'receipt','{"id": "b02d7a09-1658-413f-b807-248ad8f5dcc2", "seq": 67, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'f1def574-b104-4fda-af91-ba1aa6e08551',1,68,'receipt','{"id": "f1def574-b104-4fda-af91-ba1aa6e08551", "seq": 68, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'482982e0-3975-4660-84e0-2011bcbf83ca',1,69,'receipt','{"id": "482982e0-3975-4660-84e0-2011bcbf83ca", "seq": 69, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'ef45bf9c-a5b8-4071-a44b-03a92c186a43',1,70,'receipt','{"id": "ef45bf9c-a5b8-4071-a44b-03a92c186a43", "seq": 70, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'63e17116-0489-4c6c-acfb-a078a75ae38f',1,71,'receipt','{"id": "63e17116-0489-4c6c-acfb-a078a75ae38f", "seq": 71, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'388ac16d-d657-4d1f-a93e-569d0e2b8ce7',1,72,'receipt','{"id": "388ac16d-d657-4d1f-a93e-569d0e2b8ce7", "seq": 72, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'8bf88af0-537a-4eea-882a-9cf996c6934f',1,73,'receipt','{"id": "8bf88af0-537a-4eea-882a-9cf996c6934f", "seq": 73, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'451f4881-8d49-4267-89ee-35faf1e986e2',1,74,'receipt','{"id": "451f4881-8d49-4267-89ee-35faf1e986e2", "seq": 74, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'e1e877f9-3502-439b-a063-6a67108c0917',1,75,'receipt','{"id": "e1e877f9-3502-439b-a063-6a67108c0917", "seq": 75, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'299bdeaa-5483-44bd-b1ed-39cca2376e06',1,76,'receipt','{"id": "299bdeaa-5483-44bd-b1ed-39cca2376e06", "seq": 76, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'837ca283-495f-4615-a144-06b95b49e3b2',1,77,'receipt','{"id": "837ca283-495f-4615-a144-06b95b49e3b2", "seq": 77, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'28a0821c-9343-48af-99d6-cbd75f2608e6',1,78,'receipt','{"id": "28a0821c-9343-48af-99d6-cbd75f2608e6", "seq": 78, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'8c4690ce-b661-48a1-ae59-5f36153fe249',1,79,'receipt','{"id": "8c4690ce-b661-48a1-ae59-5f36153fe249", "seq": 79, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'2978feab-e050-49e9-9dd8-82eeac54ed9f',1,80,'receipt','{"id": "2978feab-e050-49e9-9dd8-82eeac54ed9f", "seq": 80, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'6c231b12-e3a7-4031-832e-033a379268e6',1,81,'receipt','{"id": "6c231b12-e3a7-4031-832e-033a379268e6", "seq": 81, "at": "2026-11-25T11:36:52.695Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606612697,1795606612695,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612697,1795606612695,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'a1770ab0-f661-4ae6-8618-92ca97b2c54f',1,82,'count','{"id": "a1770ab0-f661-4ae6-8618-92ca97b2c54f", "seq": 82, "at": "2026-11-25T11:36:52.701Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606612701,1795606612701,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606612701,1795606612701,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'cee042de-1979-41f6-adae-c7214d6d7a55',1,83,'count','{"id": "cee042de-1979-41f6-adae-c7214d6d7a55", "seq": 83, "at": "2026-11-25T11:36:52.703Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606612703,1795606612703,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606612703,1795606612703,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'d2f6fd61-7565-49b6-bc38-add6cdd65ade',NULL,NULL,'customer_return','{"id":"d2f6fd61-7565-49b6-bc38-add6cdd65ade","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606612706,1795606612706,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606612706,1795606612706,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'583179f4-4958-4536-90c7-76287dc54711',NULL,NULL,'supplier_return','{"id":"583179f4-4958-4536-90c7-76287dc54711","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606612710,1795606612710,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606612710,1795606612710,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'e43de217-4261-4942-977d-ac715ec16231',NULL,NULL,'scrap','{"id":"e43de217-4261-4942-977d-ac715ec16231","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606612713,1795606612713,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606612713,1795606612713,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'412d0e3b-6363-4202-b714-45ed7c6f30ce',NULL,NULL,'void','{"id":"412d0e3b-6363-4202-b714-45ed7c6f30ce","kind":"void","voids":"e43de217-4261-4942-977d-ac715ec16231"}',1,1795606612716,1795606612716,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606612716,1795606612716,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'a7eb6cdd-f9e6-4ae1-a7e7-9753926e15df',1,84,'receipt','{"id": "a7eb6cdd-f9e6-4ae1-a7e7-9753926e15df", "seq": 84, "at": "2026-11-25T11:36:52.718Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606612718,1795606612718,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'30b69251-b6ec-4507-b55a-2409e936099c',1,85,'receipt','{"id": "30b69251-b6ec-4507-b55a-2409e936099c", "seq": 85, "at": "2026-11-25T11:36:52.718Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606612718,1795606612718,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606612729,1795606612718,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'97e36e35-6cb1-4165-b2da-9f25cc5ea76c',1,86,'receipt','{"id": "97e36e35-6cb1-4165-b2da-9f25cc5ea76c", "seq": 86, "at": "2026-11-25T11:36:52.718Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606612718,1795606612718,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'3af442b2-0cd9-453d-8e1e-a641db51661b',1,87,'receipt','{"id": "3af442b2-0cd9-453d-8e1e-a641db51661b", "seq": 87, "at": "2026-11-25T11:36:52.718Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606612718,1795606612718,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'106ec6a7-5aa0-4e61-8f4d-ee6f84c98216',1,88,'void','{"id": "106ec6a7-5aa0-4e61-8f4d-ee6f84c98216", "seq": 88, "at": "2026-11-25T11:36:52.731Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "97e36e35-6cb1-4165-b2da-9f25cc5ea76c"}',1,1795606612732,1795606612731,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606612732,1795606612731,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'46fafb91-ae28-4db3-9079-fc49fff9c46f',1,89,'receipt','{"id": "46fafb91-ae28-4db3-9079-fc49fff9c46f", "seq": 89, "at": "2026-11-25T11:36:52.733Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606612734,1795606612733,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606612743,1795606612733,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'ad58d737-02f4-4bf0-833d-55575dc1a4db',1,90,'void','{"id": "ad58d737-02f4-4bf0-833d-55575dc1a4db", "seq": 90, "at": "2026-11-25T11:36:52.746Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "751aa1b5-628b-449c-8d87-6e9cd7770a9a"}',1,1795606612746,1795606612746,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606612750,1795606612746,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'c50453a7-2279-446f-910c-cfb85ade93f7',1,91,'void','{"id": "c50453a7-2279-446f-910c-cfb85ade93f7", "seq": 91, "at": "2026-11-25T11:36:52.746Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "ad97ef67-85a7-43b6-aaea-9e541e5a5910"}',1,1795606612746,1795606612746,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'751aa1b5-628b-449c-8d87-6e9cd7770a9a',NULL,NULL,'receipt','{"id":"751aa1b5-628b-449c-8d87-6e9cd7770a9a","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606612750,1795606612750,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606612750,1795606612750,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'c96c0a38-76bd-4f2c-b2c2-66b67e35bffb',NULL,NULL,'receipt','{"id":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606612761,1795606612761,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606612761,1795606612761,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'479e068f-db94-4196-a401-76a0a8680222',NULL,NULL,'receipt','{"id":"479e068f-db94-4196-a401-76a0a8680222","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606612764,1795606612764,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606612764,1795606612764,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'efa68b9e-d95a-4020-b516-5052a1bb35ef',NULL,NULL,'ship','{"id":"efa68b9e-d95a-4020-b516-5052a1bb35ef","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606612767,1795606612767,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606612767,1795606612767,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a2127e-8b21-73d1-863e-9c6bb2730953',NULL,NULL,'landed_cost','{"id":"01a2127e-8b21-73d1-863e-9c6bb2730953","kind":"landed_cost","amount":"10.00","receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","by":"value","credit":"cash"}',1,1795606612769,1795606612769,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606612769,1795606612769,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a2127e-8b2b-7587-94cf-5799811b4e30',NULL,NULL,'landed_cost','{"id":"01a2127e-8b2b-7587-94cf-5799811b4e30","kind":"landed_cost","amount":"0.50","receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","by":"quantity","credit":"accounts_payable"}',1,1795606612779,1795606612779,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606612779,1795606612779,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a2127e-8b30-75d9-a79f-259f53dbc868',NULL,NULL,'void','{"id":"01a2127e-8b30-75d9-a79f-259f53dbc868","kind":"void","voids":"01a2127e-8b2b-7587-94cf-5799811b4e30"}',1,1795606612784,1795606612784,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606612784,1795606612784,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a2127e-8b91-7df5-acf9-35679ec6eba5',NULL,NULL,'link','{"id":"01a2127e-8b91-7df5-acf9-35679ec6eba5","kind":"link","receipt":"479e068f-db94-4196-a401-76a0a8680222","unit_cost":"4.00","reason":"found"}',1,1795606612881,1795606612881,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795606612881,1795606612881,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a2127e-8b9a-7aad-96fe-37776ec9a0b3',NULL,NULL,'bill','{"id":"01a2127e-8b9a-7aad-96fe-37776ec9a0b3","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb"}]}',1,1795606612890,1795606612890,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795606612890,1795606612890,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a2127e-8b9f-75f9-9cfd-48750ade9635',NULL,NULL,'cost_change','{"id":"01a2127e-8b9f-75f9-9cfd-48750ade9635","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795606612895,1795606612895,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795606612895,1795606612895,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'806838f8-59c1-4edb-ac6d-c5f3a9cac683',1,92,'count','{"id": "806838f8-59c1-4edb-ac6d-c5f3a9cac683", "seq": 92, "at": "2026-11-25T11:36:52.902Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606612903,1795606612902,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606612903,1795606612902,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'476b4656-9170-462e-a7a5-0e10d87e2097',1,93,'count','{"id": "476b4656-9170-462e-a7a5-0e10d87e2097", "seq": 93, "at": "2026-11-25T11:36:52.902Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606612903,1795606612902,NULL,NULL,'applied',NULL,'["count",1,0,1,0,1000000,1795606612903,1795606612902,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]',114,NULL,NULL);
INSERT INTO "event" VALUES(115,'01a2127e-913c-78b3-9cb1-155f7b9bff81',2,1,'receipt','{"id":"01a2127e-913c-78b3-9cb1-155f7b9bff81","kind":"receipt","seq":1,"at":"2026-11-25T11:36:54.332Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15739101,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606614335,1795606614332,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606614335,1795606614332,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"0.02803553475186656338074596608046412737132",2500000,6000000,1440,99]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'01a2127e-914a-700e-9325-6a4ba531c8d5',2,2,'receipt','{"id":"01a2127e-914a-700e-9325-6a4ba531c8d5","kind":"receipt","seq":2,"at":"2026-11-25T11:36:54.346Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15739115,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606614351,1795606614346,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606614351,1795606614346,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,7000000,0,"0.02803553475186656338074596608046412737132",2500000,7000000,1680,115]]]',116,NULL,NULL);
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
INSERT INTO "export_run" VALUES(1,'csv','entry','UTC',NULL,NULL,1,-1,7471104,102,'[["inventory",55359,44312],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",39950,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]','{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}','command-line',1795606612913,1);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606612632,1795606612632,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606613675,1795606613675,1795606614,1,'{"birth":1795606614,"online":true,"version":"0.1.0","epochs":["e05385ee8b3b5f39"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:36:53.674Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606612718,1795606612725,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606612718,1795606612729,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606612718,1795606612732,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606612718,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606612734,1795606612743,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event 751aa1b5-628b-449c-8d87-6e9cd7770a9a that it voids.','accepted',1795606612747,1795606612750,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event ad97ef67-85a7-43b6-aaea-9e541e5a5910 that it voids.','waiting',1795606612747,NULL,NULL,NULL,NULL,37);
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
INSERT INTO "idempotency" VALUES('["command-line","c265d72f5ba24ed0bd26b922b2dd23ab"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606612523);
INSERT INTO "idempotency" VALUES('["command-line","f00f295688bf428eb0fe8c0f27fb5f87"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606612537);
INSERT INTO "idempotency" VALUES('["command-line","d116dc5f02c44409874e880265c64647"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606612546);
INSERT INTO "idempotency" VALUES('["command-line","656e05091a7f477da8ca84702b3bbebe"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606612554);
INSERT INTO "idempotency" VALUES('["command-line","9c106629184d4750bbc3a93d7c271ca7"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606612561);
INSERT INTO "idempotency" VALUES('["command-line","be0f60f7f9c84abc848deeec15f0b713"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606612570);
INSERT INTO "idempotency" VALUES('["command-line","6a3dec737c064a1296658321a16e740f"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:52.583Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606612583);
INSERT INTO "idempotency" VALUES('["command-line","3797f3755de0417aa01d7cadaf73a9d6"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:52.597Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606612597);
INSERT INTO "idempotency" VALUES('["command-line","2aeaf00c94cc4011bb4e44cfce434bcf"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:52.609Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606612609);
INSERT INTO "idempotency" VALUES('["command-line","5515bf2e64554924b1b7cc4a7d498106"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:52.615Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606612615);
INSERT INTO "idempotency" VALUES('["command-line","ed74d1d67e1f46ef85ec5e85b642c148"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606612625);
INSERT INTO "idempotency" VALUES('["command-line","a2e6d2338c704996becb92a5d05bc6b6"]','e76f1d915326179e5c12723da9241b9c295caf75e4a81231c526864b0e4087aa',200,'{"body":{"outcomes":[{"id":"6b3b48cc-2677-4f4d-a6bf-4149e17699f4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606612656);
INSERT INTO "idempotency" VALUES('["command-line","6df76917744a4abc841f111e426785c1"]','51b51c92a8d92b815b3e6d21ab2874454cb033458b8b17efa9f2e93c10fbec80',200,'{"body":{"outcomes":[{"id":"a3d3587f-540b-4851-9b15-20dae34ea4b4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606612664);
INSERT INTO "idempotency" VALUES('["command-line","0841e9c4b3514c1fabbd7b7626d0fd9f"]','440c65a69a485fa8b74535a2a4bb4c9425edca8c563c1026ddc2323897557099',200,'{"body":{"outcomes":[{"id":"3f8fefa1-ed1a-4206-af01-e7eca5540c0d","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606612672);
INSERT INTO "idempotency" VALUES('["command-line","99993da15bd54ce6a2669440f5c828a9"]','31018946a75a4dfdcf22df80c44a4def6d63d5fa733939eb2dcebf8d8c3183ee',200,'{"body":{"outcomes":[{"id":"4582810c-7ec8-4113-9fdb-d28e6324e5e4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606612676);
INSERT INTO "idempotency" VALUES('["command-line","f42277f3acc245f189392f8ff53cd994"]','2748afd883aebf57d785ae31fdf1168841ee7729abc600bc301a080e582303ee',200,'{"body":{"outcomes":[{"id":"d2f6fd61-7565-49b6-bc38-add6cdd65ade","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606612706);
INSERT INTO "idempotency" VALUES('["command-line","4197735aa03e424d9a9e2fec3e2444d9"]','47a5f960d2fbebb518eb19658918b9a2ea1740a8de259659da17330007f6ea2c',200,'{"body":{"outcomes":[{"id":"583179f4-4958-4536-90c7-76287dc54711","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606612710);
INSERT INTO "idempotency" VALUES('["command-line","9d99331450d643aa81ff8b29d5fd8b49"]','cb0e426e03af1f01be5b4282d59c97951564231eca4ee279b83bed01876fb151',200,'{"body":{"outcomes":[{"id":"e43de217-4261-4942-977d-ac715ec16231","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606612713);
INSERT INTO "idempotency" VALUES('["command-line","12f62541400d452eb81f6bca5069dd37"]','a75086ecfa104debd72ebadc26be5b739cc46d96cf47660da26f9ce7620b416a',200,'{"body":{"outcomes":[{"id":"412d0e3b-6363-4202-b714-45ed7c6f30ce","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606612716);
INSERT INTO "idempotency" VALUES('["command-line","5d40db7bea0746cd8739925473d50c88"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"a7eb6cdd-f9e6-4ae1-a7e7-9753926e15df","kind":"receipt","seq":84,"at":"2026-11-25T11:36:52.718Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:52.718Z","closed_at":"2026-11-25T11:36:52.725Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"a7eb6cdd-f9e6-4ae1-a7e7-9753926e15df","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606612725);
INSERT INTO "idempotency" VALUES('["command-line","f7d5dfa51c954371a0700f2ef1acc2cc"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"30b69251-b6ec-4507-b55a-2409e936099c","kind":"receipt","seq":85,"at":"2026-11-25T11:36:52.718Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:52.718Z","closed_at":"2026-11-25T11:36:52.729Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"30b69251-b6ec-4507-b55a-2409e936099c","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606612729);
INSERT INTO "idempotency" VALUES('["command-line","6622f85268a24dc184ecc46cd341eb56"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"46fafb91-ae28-4db3-9079-fc49fff9c46f","kind":"receipt","seq":89,"at":"2026-11-25T11:36:52.733Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:52.734Z","closed_at":"2026-11-25T11:36:52.743Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"46fafb91-ae28-4db3-9079-fc49fff9c46f","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606612743);
INSERT INTO "idempotency" VALUES('["command-line","a7a747e5fb7b4736aa4de459f208658f"]','957a7b211396984b6a95050ed81fadb4719d6564ce9f7daef56b31e423524c27',200,'{"body":{"outcomes":[{"id":"751aa1b5-628b-449c-8d87-6e9cd7770a9a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606612750);
INSERT INTO "idempotency" VALUES('["command-line","0ae6aafa9fe34735935e566357c834a6"]','0b600980989ff289dd0878d5e7385dc155675b04165c9d4ac7f40f69da7837fc',200,'{"body":{"outcomes":[{"id":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606612761);
INSERT INTO "idempotency" VALUES('["command-line","f1295629841d4793b607902f322a676f"]','3c292c8c6fc90ddaf20592a973e4d128ff4518ddd54c0667764e4bbbd302bcc4',200,'{"body":{"outcomes":[{"id":"479e068f-db94-4196-a401-76a0a8680222","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606612764);
INSERT INTO "idempotency" VALUES('["command-line","475bd73c8dec4731b3941ba25e32db60"]','963eb0828dd46c82181ab92d9dc13b5f6fbe84e8b59db10f4c41739581a8fd3d',200,'{"body":{"outcomes":[{"id":"efa68b9e-d95a-4020-b516-5052a1bb35ef","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606612767);
INSERT INTO "idempotency" VALUES('["command-line","c0b45e93671e4cdfa94ca257a987be83"]','265c1942fb9a5ccae2e70f95e0b3c485fd837c3eb5bfe22c43ae6aa1b7716e57',201,'{"body":{"id":"01a2127e-8b21-73d1-863e-9c6bb2730953","at":"2026-11-25T11:36:52.769Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-8b21-73d1-863e-9c6bb2730953"}',1795606612769);
INSERT INTO "idempotency" VALUES('["command-line","c1721421eb2b44d192601e868ac8f770"]','006db0b867995491166b2a11b4aded6d950d4330690a55efa18c72c5047f2f24',201,'{"body":{"id":"01a2127e-8b2b-7587-94cf-5799811b4e30","at":"2026-11-25T11:36:52.779Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-8b2b-7587-94cf-5799811b4e30"}',1795606612779);
INSERT INTO "idempotency" VALUES('["command-line","fb95cb21d12f49cca25be93bc089b586"]','d38a0b453be10006af6c10dae131f5d8856546e600e486cd6abe4c819c4c0d62',200,'{"body":{"id":"01a2127e-8b2b-7587-94cf-5799811b4e30","at":"2026-11-25T11:36:52.779Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795606612784);
INSERT INTO "idempotency" VALUES('["command-line","517d3577799f474bb39c2acf4c4eb6f6"]','d1df2e02f65b7e9794adb2ca1e30b62f8c2fcd2b3eb6cc5547bef5dfd956dae0',201,'{"body":{"id":"01a2127e-8b91-7df5-acf9-35679ec6eba5","at":"2026-11-25T11:36:52.881Z","actor":"command-line","voided":false,"receipt":"479e068f-db94-4196-a401-76a0a8680222","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-8b91-7df5-acf9-35679ec6eba5"}',1795606612881);
INSERT INTO "idempotency" VALUES('["command-line","0929e5ef6cdc4c0c8d74ea635270f5db"]','9474e13fb5dddaa085797ab48cba20d18a7d876192f9a847263b33e185044f4b',201,'{"body":{"id":"01a2127e-8b9a-7aad-96fe-37776ec9a0b3","at":"2026-11-25T11:36:52.890Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"c96c0a38-76bd-4f2c-b2c2-66b67e35bffb","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-8b9a-7aad-96fe-37776ec9a0b3"}',1795606612890);
INSERT INTO "idempotency" VALUES('["command-line","6eca672f8e8045ffa23317a79e86d94c"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a2127e-8b9f-75f9-9cfd-48750ade9635","at":"2026-11-25T11:36:52.895Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-8b9f-75f9-9cfd-48750ade9635"}',1795606612895);
INSERT INTO "idempotency" VALUES('["command-line","357cb48f652e4297873c2f2b2572fdd8"]','556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e',201,'{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7471104","entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:36:52.913Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}',1795606612913);
INSERT INTO "idempotency" VALUES('["command-line","266c665fd4934d0b9d182ca5ef12d901"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:52.597Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}',1795606612924);
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
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606612632,1795606612632,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606612632,1795606612632,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606612632,1795606612632,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606612632,1795606612632,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606612632,1795606612632,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606612632,1795606612632,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606612632,1795606612632,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606612641,1795606612639,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606612650,1795606612649,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606612656,1795606612656,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606612664,1795606612664,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606612664,1795606612664,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606612672,1795606612672,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606612676,1795606612676,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606612681,1795606612680,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606612690,1795603012689,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606612697,1795606612695,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606612701,1795606612701,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606612703,1795606612703,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606612706,1795606612706,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606612710,1795606612710,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606612713,1795606612713,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606612716,1795606612716,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606612729,1795606612718,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606612743,1795606612733,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606612750,1795606612750,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606612750,1795606612746,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606612761,1795606612761,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606612764,1795606612764,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606612767,1795606612767,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795606612769,1795606612769,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795606612779,1795606612779,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795606612784,1795606612784,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795606612881,1795606612881,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795606612890,1795606612890,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795606612895,1795606612895,NULL);
INSERT INTO "journal_entry" VALUES(7471104,114,1,1795606612903,1795606612902,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795606614335,1795606614332,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795606614351,1795606614346,NULL);
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
INSERT INTO "meta" VALUES('ledger','644c098b069f44aeb3aff8aec15883a5');
INSERT INTO "meta" VALUES('created_at','1795606611066');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606612632,1795606612632);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606612632,1795606612632);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606612632,1795606612632);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606612632,1795606612632);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606612632,1795606612632);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606612632,1795606612632);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606612632,1795606612632);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606612641,1795606612639);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606612647,1795606612645);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606612650,1795606612632);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606612656,1795606612656);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606612664,1795606612664);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606612672,1795606612672);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606612676,1795606612656);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606612679,1795606612678);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606612679,1795606612678);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606612679,1795606612678);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606612679,1795606612678);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606612681,1795606612680);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606612688,1795606612687);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606612688,1795606612687);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606612690,1795603012689);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606612697,1795606612695);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606612701,1795606612701);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606612703,1795606612703);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606612706,1795606612706);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606612710,1795606612710);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606612713,1795606612713);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606612716,1795606612713);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606612729,1795606612718);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606612743,1795606612733);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606612750,1795606612750);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606612750,1795606612750);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606612761,1795606612761);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606612764,1795606612764);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606612767,1795606612767);
INSERT INTO "movement" VALUES(7471104,114,1,1,0,-166000000,-39840,1795606612903,1795606612902);
INSERT INTO "movement" VALUES(7471105,114,4,1,0,-1000000,0,1795606612903,1795606612902);
INSERT INTO "movement" VALUES(7536640,115,1,5,0,1000000,240,1795606614335,1795606614332);
INSERT INTO "movement" VALUES(7602176,116,1,5,0,1000000,240,1795606614351,1795606614346);
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
INSERT INTO "seal" VALUES(1,'','83daa7f42745f001595ffd010c250ebc462b5a29ac73f27b3cb1446f6afb5df9',X'');
INSERT INTO "seal" VALUES(2,'83daa7f42745f001595ffd010c250ebc462b5a29ac73f27b3cb1446f6afb5df9','058d068041d027af8fd1bb063e95c6329ff80fe4f964920555d3d833e7fa74d6',X'');
INSERT INTO "seal" VALUES(3,'058d068041d027af8fd1bb063e95c6329ff80fe4f964920555d3d833e7fa74d6','84210e8f65c46ea5429ae4dd574fda674c2a57acb394d3a967e37513e6bae930',X'');
INSERT INTO "seal" VALUES(4,'84210e8f65c46ea5429ae4dd574fda674c2a57acb394d3a967e37513e6bae930','5d4587db829871236b43b1de9dc4c0ffed1d63238226d381b092215c309c68a1',X'');
INSERT INTO "seal" VALUES(5,'5d4587db829871236b43b1de9dc4c0ffed1d63238226d381b092215c309c68a1','5816dbc9442b590164ddcbb383b8ce22910e86d3ca2f5f4460a9a779166d3db8',X'');
INSERT INTO "seal" VALUES(6,'5816dbc9442b590164ddcbb383b8ce22910e86d3ca2f5f4460a9a779166d3db8','95cb14f4a46aa83246087f2bf28379baa80318315c5e63341559c267383869a4',X'');
INSERT INTO "seal" VALUES(7,'95cb14f4a46aa83246087f2bf28379baa80318315c5e63341559c267383869a4','1c03886718d4724dd21906b5ef5e2591bc563a7146958b6aad4416ac63e929ab',X'');
INSERT INTO "seal" VALUES(8,'1c03886718d4724dd21906b5ef5e2591bc563a7146958b6aad4416ac63e929ab','5fd5f9c68c9fa10cec38542c26e34960cf2d19e35b427565a23a297e4b3930d4',X'');
INSERT INTO "seal" VALUES(9,'5fd5f9c68c9fa10cec38542c26e34960cf2d19e35b427565a23a297e4b3930d4','8413baa09aa827b4c75bc796890356bb904c5bcb4a542deeab9a54a2c01cc6f8',X'');
INSERT INTO "seal" VALUES(10,'8413baa09aa827b4c75bc796890356bb904c5bcb4a542deeab9a54a2c01cc6f8','8773a4ce23a4325b1ec7e65abda63383e4dd1da20e83b11d8af48c61c5dd4eae',X'');
INSERT INTO "seal" VALUES(11,'8773a4ce23a4325b1ec7e65abda63383e4dd1da20e83b11d8af48c61c5dd4eae','92caeaf97edf94f2c4e0da696b9b65e16e8d18efbdad90f154000eb5d264e618',X'');
INSERT INTO "seal" VALUES(12,'92caeaf97edf94f2c4e0da696b9b65e16e8d18efbdad90f154000eb5d264e618','07ac6ccc33e432919c92b2b1a1804e0d0fd83385f08df24b6b443bdb888823df',X'8BED78C3530083B626B1DEEB268A7930831AB124A214606399A2AB9E');
INSERT INTO "seal" VALUES(13,'07ac6ccc33e432919c92b2b1a1804e0d0fd83385f08df24b6b443bdb888823df','a8fab53897635ee0bcf64afb65abf3f12d1cd116e1adb4dfd596a51ede961e1d',X'9F4BE782');
INSERT INTO "seal" VALUES(14,'a8fab53897635ee0bcf64afb65abf3f12d1cd116e1adb4dfd596a51ede961e1d','92bb1d5cf32439649bd5c41e7f5f7c476773b4c7bfb6d469da0116b2d91cad4c',X'8E7C3CB6');
INSERT INTO "seal" VALUES(15,'92bb1d5cf32439649bd5c41e7f5f7c476773b4c7bfb6d469da0116b2d91cad4c','050c5d3fa2d7d1528d13f10bb6abf91b10f88539fc0f2a3ee92b953035919e9c',X'B625C3BC');
INSERT INTO "seal" VALUES(16,'050c5d3fa2d7d1528d13f10bb6abf91b10f88539fc0f2a3ee92b953035919e9c','bc48e7901539319da69774495cb18e73500333b06dae6d04c216ec694d9a46fe',X'888E33F3');
INSERT INTO "seal" VALUES(17,'bc48e7901539319da69774495cb18e73500333b06dae6d04c216ec694d9a46fe','4f4d73ba8defe6ea5127ff1300ddd50a9d2f9e297c6220b3707a599ccb64fa22',X'0EEEAABD');
INSERT INTO "seal" VALUES(18,'4f4d73ba8defe6ea5127ff1300ddd50a9d2f9e297c6220b3707a599ccb64fa22','905919156eba5c940c2402f021532d999239a60627da63da9b778d61902832e7',X'9A71A547');
INSERT INTO "seal" VALUES(19,'905919156eba5c940c2402f021532d999239a60627da63da9b778d61902832e7','0025bf6f1b2c4d1d5afc532eb674e1cec051e077a48087ad221b913712e17f5f',X'4BC4066B');
INSERT INTO "seal" VALUES(20,'0025bf6f1b2c4d1d5afc532eb674e1cec051e077a48087ad221b913712e17f5f','388b5ddb22271f026500ff5823b6245f360447301b815424f0f0f95b2fe6dfe1',X'300A3371A5B8DE24');
INSERT INTO "seal" VALUES(21,'388b5ddb22271f026500ff5823b6245f360447301b815424f0f0f95b2fe6dfe1','a9e35af5c0473eb746f42f2ecc6514a9b0c41088b6b2ef8ad74ea25c7c35fe53',X'C4148663');
INSERT INTO "seal" VALUES(22,'a9e35af5c0473eb746f42f2ecc6514a9b0c41088b6b2ef8ad74ea25c7c35fe53','6c2dd45e50448cfe9e8057130783041d85ed379f0af7ecc363d7ef68f035a326',X'49EA0F43');
INSERT INTO "seal" VALUES(23,'6c2dd45e50448cfe9e8057130783041d85ed379f0af7ecc363d7ef68f035a326','c1987c389a4c96dee8f189ca2c8818e2988820663acf7a38a7ffdda13dcdf50a',X'B917B1BA');
INSERT INTO "seal" VALUES(24,'c1987c389a4c96dee8f189ca2c8818e2988820663acf7a38a7ffdda13dcdf50a','ce72a104a34739f95d9dbf18936db7c663295cff609fb60ab901e1281509ec9a',X'3A10951802651B1D5A515D850B923B2A65B2F88265487066DDD22DFEAF07D6B295E0311CCF57A781AC7FB4BA36758B74F2F5A6D3D23C00AD65885EBFAEDBEDC4458CB79F6EB80FCD55629F8493505B51040BC0CE78B79101C1C3D4E4AECDF1592B3ADBB0E3C5A5AE6C1658AAFE24D7FB78990FCE70405761FED9A8BB5BE5BCE52739A45366CCCFE8B4E6A0FBAF7D9DE37426FFC0E50D228B3F3342DE7F96FB2A530437F84BC2C257DFDC10246373F621FE1C27F4D90E177C5137F40E304605D88310E58473036B48DA272B5341FEC0D802481F07A6CE0E577F569F733227AF09A96BA0AF3A4661D78354035EF8A4D8739299FEE045FA7A53FD00965779E61D67AD31963C2CFFD164');
INSERT INTO "seal" VALUES(25,'ce72a104a34739f95d9dbf18936db7c663295cff609fb60ab901e1281509ec9a','421ba5a69e43fd6642bafb1cc12ce31d9450432cf616d2ceddf5cea94c06a848',X'48D8A408');
INSERT INTO "seal" VALUES(26,'421ba5a69e43fd6642bafb1cc12ce31d9450432cf616d2ceddf5cea94c06a848','d9e0a684bd184e6173bdaa17c6094f39fb33c42da076595e8c5e940b6137cee8',X'501F080C');
INSERT INTO "seal" VALUES(27,'d9e0a684bd184e6173bdaa17c6094f39fb33c42da076595e8c5e940b6137cee8','3a5ee543076e4cff46544b9032cb270430b4266dfd1822ce5ffe289368dd83bb',X'34533B87');
INSERT INTO "seal" VALUES(28,'3a5ee543076e4cff46544b9032cb270430b4266dfd1822ce5ffe289368dd83bb','8dde49abc03b9c3496f922e163433dfb9122a3d7c18b9f4e2ebe2e7b363e4bc4',X'19F805E6');
INSERT INTO "seal" VALUES(29,'8dde49abc03b9c3496f922e163433dfb9122a3d7c18b9f4e2ebe2e7b363e4bc4','b25feff060b42a731ed02eaf2b38699edeb806dac6913a775d4df9daf41fa7c7',X'8DB0594B');
INSERT INTO "seal" VALUES(30,'b25feff060b42a731ed02eaf2b38699edeb806dac6913a775d4df9daf41fa7c7','88b3cfd67ea42a5b898c1bc22710de9431e250b9080bb42ff55624bd6086a74e',X'1F0B7770');
INSERT INTO "seal" VALUES(31,'88b3cfd67ea42a5b898c1bc22710de9431e250b9080bb42ff55624bd6086a74e','993ab267959a44d87239dea045fbab3312cdb6c1411be9981e6e4fea22ffc699',X'193223ECBA4636733569DCF631C2FCF6');
INSERT INTO "seal" VALUES(32,'993ab267959a44d87239dea045fbab3312cdb6c1411be9981e6e4fea22ffc699','c37571afc945d1d96608096e96f2e27ecc43c51ba018fea768fa63194fb9c09e',X'');
INSERT INTO "seal" VALUES(33,'c37571afc945d1d96608096e96f2e27ecc43c51ba018fea768fa63194fb9c09e','62859237e4189880798ca05659334cb89b39f4f106c32329a59b58ce09ffeb3b',X'00B137D4');
INSERT INTO "seal" VALUES(34,'62859237e4189880798ca05659334cb89b39f4f106c32329a59b58ce09ffeb3b','aa565fe4e4e7d4e8299a63809758731877c5581405d89030035c3769b2be2179',X'1BFF5EA3');
INSERT INTO "seal" VALUES(35,'aa565fe4e4e7d4e8299a63809758731877c5581405d89030035c3769b2be2179','c17c290c925235ee0a9043c95a0667386a9fc7feefe8a8a0752386fe6cc9ef3d',X'C7FC3B65');
INSERT INTO "seal" VALUES(36,'c17c290c925235ee0a9043c95a0667386a9fc7feefe8a8a0752386fe6cc9ef3d','af02b4c3990fcf9d4f1c8ccfe368bc51b7337201e2963301d09bba9277be92f9',X'78A0A758');
INSERT INTO "seal" VALUES(37,'af02b4c3990fcf9d4f1c8ccfe368bc51b7337201e2963301d09bba9277be92f9','62c442eefe1f7a66ff3f290a54aba7e4f6d7b4c5eaa483e5516b28822adee161',X'AF4312998EDD6AB1');
INSERT INTO "seal" VALUES(38,'62c442eefe1f7a66ff3f290a54aba7e4f6d7b4c5eaa483e5516b28822adee161','aeb3a824e0e6a8e6760eb82df45c58cb8018a8b5490cf7199b0bebbb3f5eda4e',X'E8A927F11D1F6EB2');
INSERT INTO "seal" VALUES(39,'aeb3a824e0e6a8e6760eb82df45c58cb8018a8b5490cf7199b0bebbb3f5eda4e','6d614f3da41c6122c57aa8bf3b640a38822910cde4c77c2b84e82d8793daa0b6',X'');
INSERT INTO "seal" VALUES(40,'6d614f3da41c6122c57aa8bf3b640a38822910cde4c77c2b84e82d8793daa0b6','5a396739cbc50d06a16bb4fab992cee777fa3fe3e423fc65a409debea11ec197',X'40C6F408');
INSERT INTO "seal" VALUES(41,'5a396739cbc50d06a16bb4fab992cee777fa3fe3e423fc65a409debea11ec197','78ef01e01d801463c1f6ee0e4e1c73883970ba49d8d9526c026e83117c40340e',X'CA2056F7');
INSERT INTO "seal" VALUES(42,'78ef01e01d801463c1f6ee0e4e1c73883970ba49d8d9526c026e83117c40340e','863ba8a3ac6bd1ba31968b7d759a32c2f7affb74f10bd1a75c3eee4144e45d3c',X'106F4C76');
INSERT INTO "seal" VALUES(43,'863ba8a3ac6bd1ba31968b7d759a32c2f7affb74f10bd1a75c3eee4144e45d3c','37fef3e6db7bda341e865df8cf06f0da6c15ca03c86194e0e2c13c916c10bbdd',X'200838D3');
INSERT INTO "seal" VALUES(44,'37fef3e6db7bda341e865df8cf06f0da6c15ca03c86194e0e2c13c916c10bbdd','1dfb93dcfe36b143b97ffa4a2a49dd973a178900c1bd5b23d610d0b88556c6bb',X'95D8DB0F');
INSERT INTO "seal" VALUES(45,'1dfb93dcfe36b143b97ffa4a2a49dd973a178900c1bd5b23d610d0b88556c6bb','22a3cd0809dbf198862e0f1671181c3488f5090471ccf0c0a5e586ed7477f839',X'47109F13');
INSERT INTO "seal" VALUES(46,'22a3cd0809dbf198862e0f1671181c3488f5090471ccf0c0a5e586ed7477f839','29e1e88191455950f4054334a4f6d2c15da3cb59fe84e0e33137b9504824685e',X'A9D6AED9');
INSERT INTO "seal" VALUES(47,'29e1e88191455950f4054334a4f6d2c15da3cb59fe84e0e33137b9504824685e','54e442d0c66c0509ab568cdf29748f857f49f373c7a641dc3c6a7a722d1edb70',X'ECFCAB07');
INSERT INTO "seal" VALUES(48,'54e442d0c66c0509ab568cdf29748f857f49f373c7a641dc3c6a7a722d1edb70','23c2a27841327bfb5550a3f2d3929da6486dfdc72785072f140c1def44c239ac',X'F97AF4C3');
INSERT INTO "seal" VALUES(49,'23c2a27841327bfb5550a3f2d3929da6486dfdc72785072f140c1def44c239ac','36edc5b80aeebebee7c8ccd2a1ff28a657631164b56128214ae589c6b54c4e69',X'5B20B4D78B23AB55');
INSERT INTO "seal" VALUES(50,'36edc5b80aeebebee7c8ccd2a1ff28a657631164b56128214ae589c6b54c4e69','d12a928db26ab5b65698e35dba2b4648fc18baa4d1b7165a7a43802b11fb5296',X'');
INSERT INTO "seal" VALUES(51,'d12a928db26ab5b65698e35dba2b4648fc18baa4d1b7165a7a43802b11fb5296','0af47722f0f9ad9666064b88b9e455f8368d0ae1ae072b554645a44b0213029c',X'DB75DD8A');
INSERT INTO "seal" VALUES(52,'0af47722f0f9ad9666064b88b9e455f8368d0ae1ae072b554645a44b0213029c','a9c49ea987db584cb83914cb6dbb4f05ff824bd50afefaa8122ef1867b75c3ee',X'B6784485');
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
INSERT INTO "stream" VALUES(1,1,'f9bb1ae9-b0ef-4d1b-a2b9-f315bfdefd07',93,'476b4656-9170-462e-a7a5-0e10d87e2097',1795606612902);
INSERT INTO "stream" VALUES(2,2,'e05385ee8b3b5f39',2,'01a2127e-914a-700e-9325-6a4ba531c8d5',1795606614346);
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
INSERT INTO "token" VALUES(1,'4c47aad42ba4ef37b1e18ab0744c120e7a39a2f4830b774c79070f20348d8198','command-line','admin',1795606612314,NULL);
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
INSERT INTO "waiting_void" VALUES('ad97ef67-85a7-43b6-aaea-9e541e5a5910',101);
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

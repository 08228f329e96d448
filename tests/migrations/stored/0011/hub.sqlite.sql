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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606636357,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606636370,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606636370,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606636219,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606636228,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606636235,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606636238,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606636300,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606636306,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606636312,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(8,1795606636320,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(9,1795606636325,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606636339,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606636344,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606636457,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606636464,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606636480,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606636493,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"count_tolerance_units":null,"count_tolerance_value":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO "audit" VALUES(16,1795606636510,'command-line','createLandedCost','','{"amount":"10.00","receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO "audit" VALUES(17,1795606636517,'command-line','createLandedCost','','{"amount":"0.50","receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO "audit" VALUES(18,1795606636523,'command-line','voidLandedCost','01a2127e-e7e5-76f6-86a3-af05a4aedb94','{"reason":null}');
INSERT INTO "audit" VALUES(19,1795606636530,'command-line','createCostLink','','{"receipt":"0ea9cbfc-ca8e-4569-9e5c-e43008e7a62f","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO "audit" VALUES(20,1795606636536,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"f3b39b80-d6d6-4052-8e11-511247728e89"}],"purchase_order":null}');
INSERT INTO "audit" VALUES(21,1795606636542,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO "audit" VALUES(22,1795606636547,'command-line','createCount','','{"number":"CC-1","bins":["A-01","B-01"],"site":"main","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null}');
INSERT INTO "audit" VALUES(23,1795606636562,'command-line','createCount','','{"number":"CC-2","bins":["A-01"],"site":"main","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null}');
INSERT INTO "audit" VALUES(24,1795606636574,'command-line','createExport','','{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO "audit" VALUES(25,1795606636581,'command-line','closePurchaseOrder','PO-2','{}');
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
INSERT INTO "balance" VALUES(1,1,0,167000000,6000000,NULL,NULL,36,1795606636470,18,4784128,1795606636406,102000000);
INSERT INTO "balance" VALUES(1,2,0,3000000,0,1795606636556,113,50,1795606636412,2,1179649,1795606636400,3000000);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21,1795606636396,3,983041,1795606636393,1000000);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,27,1795606636420,1,5767168,1795606636420,1000000);
INSERT INTO "balance" VALUES(1,5,0,2000000,0,NULL,NULL,54,1795606638490,2,7536640,1795606638474,2000000);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42,1795606636506,9,720896,1795606636370,14000000);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606636415,87,26,1795606636415,2,524288,1795606636352,3000000);
INSERT INTO "balance" VALUES(4,1,0,1000000,0,NULL,NULL,14,1795606636356,1,589824,1795606636356,1000000);
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
INSERT INTO "commit_log" VALUES(1,'WbjPrQwnKsOm',1795606636219,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'0c2uaELJCnGw',1795606636228,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'qZ2VutpWWxLL',1795606636235,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'QD1ZxyjqGn4R',1795606636238,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'Nm_dEmE-dyY0',1795606636300,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'qWlzJjtqRrJM',1795606636306,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'xhkFoKvkCojp',1795606636312,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'hacjC5uI_K2L',1795606636320,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'Jf_YWFEqsNKr',1795606636325,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'h8eWErDRtWhH',1795606636339,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'SLhvYJVOnvt8',1795606636344,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'Tad8owpsutS3',1795606636348,1,7);
INSERT INTO "commit_log" VALUES(13,'lDBSVYHVcaTh',1795606636354,8,8);
INSERT INTO "commit_log" VALUES(14,'kb7WER6zN32j',1795606636357,9,9);
INSERT INTO "commit_log" VALUES(15,'Rd1E72QEki1u',1795606636363,10,10);
INSERT INTO "commit_log" VALUES(16,'fIm91-xco_PH',1795606636370,11,11);
INSERT INTO "commit_log" VALUES(17,'uWjFoL0ibpUE',1795606636379,12,12);
INSERT INTO "commit_log" VALUES(18,'NA33rFaJowu7',1795606636384,13,13);
INSERT INTO "commit_log" VALUES(19,'K_o7n1mryHGO',1795606636390,14,14);
INSERT INTO "commit_log" VALUES(20,'_T1P1iMrC_Uk',1795606636395,15,16);
INSERT INTO "commit_log" VALUES(21,'u8fILabMF2LP',1795606636398,17,17);
INSERT INTO "commit_log" VALUES(22,'nWIGZ2zLhqBe',1795606636400,18,18);
INSERT INTO "commit_log" VALUES(23,'UhJPNAGgAGz6',1795606636404,19,19);
INSERT INTO "commit_log" VALUES(24,'stik_dy6oBA_',1795606636407,20,85);
INSERT INTO "commit_log" VALUES(25,'dra7emrKf42W',1795606636413,86,86);
INSERT INTO "commit_log" VALUES(26,'hjhGeqdo9bN2',1795606636416,87,87);
INSERT INTO "commit_log" VALUES(27,'dFEKyGhHTc3R',1795606636420,88,88);
INSERT INTO "commit_log" VALUES(28,'OkyPGrZ5rfKn',1795606636429,89,89);
INSERT INTO "commit_log" VALUES(29,'yYSpXecncAni',1795606636433,90,90);
INSERT INTO "commit_log" VALUES(30,'ZnE_bOHL8Yec',1795606636439,91,91);
INSERT INTO "commit_log" VALUES(31,'0HqldONrJaMf',1795606636443,92,95);
INSERT INTO "commit_log" VALUES(32,'Io6yo8HBEq_N',1795606636457,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'sD0uEl9JJ6eS',1795606636464,96,96);
INSERT INTO "commit_log" VALUES(34,'DlwsaMqrnUqs',1795606636468,97,97);
INSERT INTO "commit_log" VALUES(35,'9DcqnacdFq-m',1795606636471,98,98);
INSERT INTO "commit_log" VALUES(36,'1EhyNPKQBKqS',1795606636480,99,99);
INSERT INTO "commit_log" VALUES(37,'73x3nlQXC-zo',1795606636484,100,101);
INSERT INTO "commit_log" VALUES(38,'nuWhtnfRgdAn',1795606636486,102,103);
INSERT INTO "commit_log" VALUES(39,'mX8B8FhhyxlN',1795606636493,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'62zTL8Nog9yS',1795606636496,104,104);
INSERT INTO "commit_log" VALUES(41,'RPcQSR7iRJjb',1795606636502,105,105);
INSERT INTO "commit_log" VALUES(42,'GzlTorfh0U8G',1795606636506,106,106);
INSERT INTO "commit_log" VALUES(43,'dohCGBO3qSnx',1795606636510,107,107);
INSERT INTO "commit_log" VALUES(44,'aCbmVWqNqM3r',1795606636517,108,108);
INSERT INTO "commit_log" VALUES(45,'gzIqvm1Sijqc',1795606636523,109,109);
INSERT INTO "commit_log" VALUES(46,'qliVhL2iWP4M',1795606636530,110,110);
INSERT INTO "commit_log" VALUES(47,'4hhcQujuqnao',1795606636536,111,111);
INSERT INTO "commit_log" VALUES(48,'tOMhTeQq_5s3',1795606636542,112,112);
INSERT INTO "commit_log" VALUES(49,'Y6qR3NVnzAmj',1795606636547,NULL,NULL);
INSERT INTO "commit_log" VALUES(50,'am4sGDgwR5un',1795606636556,113,114);
INSERT INTO "commit_log" VALUES(51,'6DvPfkGK3Nz6',1795606636562,NULL,NULL);
INSERT INTO "commit_log" VALUES(52,'oxUEL970I8jC',1795606636581,NULL,NULL);
INSERT INTO "commit_log" VALUES(53,'AvUg-sm7tpqb',1795606638481,115,115);
INSERT INTO "commit_log" VALUES(54,'LkTnBj-uteST',1795606638494,116,116);
CREATE TABLE count_bin (
	document_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	PRIMARY KEY (document_id, location_id), 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(location_id) REFERENCES location (id)
);
INSERT INTO "count_bin" VALUES(5,1);
INSERT INTO "count_bin" VALUES(5,2);
INSERT INTO "count_bin" VALUES(6,1);
CREATE TABLE count_entry (
	event_id INTEGER NOT NULL, 
	document_id INTEGER, 
	location_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	lot_id INTEGER NOT NULL, 
	worker TEXT, 
	is_complete INTEGER NOT NULL, 
	PRIMARY KEY (event_id)
);
INSERT INTO "count_entry" VALUES(113,5,2,1,0,'B-7',0);
INSERT INTO "count_entry" VALUES(114,5,1,1,0,'B-7',1);
CREATE TABLE count_plan (
	document_id INTEGER NOT NULL, 
	is_blind INTEGER NOT NULL, 
	units INTEGER, 
	value INTEGER, 
	recount_of INTEGER, 
	PRIMARY KEY (document_id), 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(recount_of) REFERENCES document (id)
);
INSERT INTO "count_plan" VALUES(5,1,1000000,NULL,NULL);
INSERT INTO "count_plan" VALUES(6,1,NULL,NULL,NULL);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606636464,1795606636441,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',1795606636464,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606636480,1795606636470,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',1795606636480,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606636486,1795606636483,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',1795606636486,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606636312,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606636320,'{}',52);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606636325,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'reserved',1795606636339,'{}',12);
INSERT INTO "document" VALUES(5,'count','CC-1',1,NULL,'open',1795606636547,'{}',49);
INSERT INTO "document" VALUES(6,'count','CC-2',1,NULL,'open',1795606636562,'{}',51);
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
INSERT INTO "event" VALUES(1,'7b5197b3-959d-4852-8dba-994cc5cf5d6c',1,1,'receipt','{"id": "7b5197b3-959d-4852-8dba-994cc5cf5d6c", "seq": 1, "at": "2026-11-25T11:37:16.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606636347,1795606636347,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636348,1795606636347,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'f4ae4884-0dc1-4d01-9d8b-9bf474d431b9',1,2,'receipt','{"id": "f4ae4884-0dc1-4d01-9d8b-9bf474d431b9", "seq": 2, "at": "2026-11-25T11:37:16.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606636347,1795606636347,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636348,1795606636347,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'df83d2d7-ffbb-4400-979d-61c8cde7de85',1,3,'receipt','{"id": "df83d2d7-ffbb-4400-979d-61c8cde7de85", "seq": 3, "at": "2026-11-25T11:37:16.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606636347,1795606636347,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636348,1795606636347,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'a2fedac9-ddcf-4fc4-b311-aea5e930c780',1,4,'receipt','{"id": "a2fedac9-ddcf-4fc4-b311-aea5e930c780", "seq": 4, "at": "2026-11-25T11:37:16.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606636347,1795606636347,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636348,1795606636347,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'f272defc-22b8-4b4d-b2da-c66faaf27082',1,5,'receipt','{"id": "f272defc-22b8-4b4d-b2da-c66faaf27082", "seq": 5, "at": "2026-11-25T11:37:16.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606636347,1795606636347,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636348,1795606636347,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'c900f425-f6e0-41f0-a9e8-1af95cd4671f',1,6,'receipt','{"id": "c900f425-f6e0-41f0-a9e8-1af95cd4671f", "seq": 6, "at": "2026-11-25T11:37:16.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606636347,1795606636347,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636348,1795606636347,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'15feaac1-9933-414b-b34d-8d282efa52d3',1,7,'receipt','{"id": "15feaac1-9933-414b-b34d-8d282efa52d3", "seq": 7, "at": "2026-11-25T11:37:16.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606636347,1795606636347,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606636348,1795606636347,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'a839224b-3670-4b17-8c90-14cb1f928635',1,8,'receipt','{"id": "a839224b-3670-4b17-8c90-14cb1f928635", "seq": 8, "at": "2026-11-25T11:37:16.352Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606636354,1795606636352,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606636354,1795606636352,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'112d608a-2d3c-4589-b510-02641e60c588',1,9,'receipt','{"id": "112d608a-2d3c-4589-b510-02641e60c588", "seq": 9, "at": "2026-11-25T11:37:16.356Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606636357,1795606636356,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606636357,1795606636356,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'a73fe67b-3790-4536-97b5-10452b39e11e',1,10,'void','{"id": "a73fe67b-3790-4536-97b5-10452b39e11e", "seq": 10, "at": "2026-11-25T11:37:16.362Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "f4ae4884-0dc1-4d01-9d8b-9bf474d431b9"}',1,1795606636362,1795606636362,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606636363,1795606636362,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'26cde6fa-7235-4256-8a0d-dcebcdc23524',NULL,NULL,'ship','{"id":"26cde6fa-7235-4256-8a0d-dcebcdc23524","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606636370,1795606636370,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606636370,1795606636370,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'3fecb109-f37d-428f-8ed6-79ae914a3656',NULL,NULL,'receipt','{"id":"3fecb109-f37d-428f-8ed6-79ae914a3656","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606636379,1795606636379,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606636379,1795606636379,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'5a62ae3e-96c5-44c5-a37d-a46666f8628c',NULL,NULL,'ship','{"id":"5a62ae3e-96c5-44c5-a37d-a46666f8628c","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606636384,1795606636384,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606636384,1795606636384,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'b2a828c2-db9e-4d74-93c8-14f0c62b12a3',NULL,NULL,'void','{"id":"b2a828c2-db9e-4d74-93c8-14f0c62b12a3","kind":"void","voids":"26cde6fa-7235-4256-8a0d-dcebcdc23524"}',1,1795606636390,1795606636390,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606636390,1795606636390,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'621879e1-f087-4d4e-8aab-2a138c6d0620',1,11,'pick','{"id": "621879e1-f087-4d4e-8aab-2a138c6d0620", "seq": 11, "at": "2026-11-25T11:37:16.393Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606636395,1795606636393,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606636395,1795606636393,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'9687f6ec-1bee-496c-ae2c-c16eb39c9901',1,12,'pick','{"id": "9687f6ec-1bee-496c-ae2c-c16eb39c9901", "seq": 12, "at": "2026-11-25T11:37:16.393Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606636395,1795606636393,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606636395,1795606636393,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'3920a546-3f75-4ae1-b339-ad5386b5b073',1,13,'ship','{"id": "3920a546-3f75-4ae1-b339-ad5386b5b073", "seq": 13, "at": "2026-11-25T11:37:16.396Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606636397,1795606636396,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606636398,1795606636396,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'ff837db5-6533-49dd-9abb-7c33cf8e0f55',1,14,'move','{"id": "ff837db5-6533-49dd-9abb-7c33cf8e0f55", "seq": 14, "at": "2026-11-25T11:37:16.400Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606636400,1795606636400,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606636400,1795606636400,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'f4a65acc-0de9-4e5b-ba3b-07afb16d8090',1,15,'receipt','{"id": "f4a65acc-0de9-4e5b-ba3b-07afb16d8090", "seq": 15, "at": "2026-11-25T10:37:16.402Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636404,1795603036402,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636404,1795603036402,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'2887663a-aff3-46f0-8c29-f4c5e6ce8f45',1,16,'receipt','{"id": "2887663a-aff3-46f0-8c29-f4c5e6ce8f45", "seq": 16, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'17ae7ef4-30bd-42c2-b0af-7b6298dd2b3f',1,17,'receipt','{"id": "17ae7ef4-30bd-42c2-b0af-7b6298dd2b3f", "seq": 17, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'4896efbf-e7c8-4d5d-9981-bf379ab6a50d',1,18,'receipt','{"id": "4896efbf-e7c8-4d5d-9981-bf379ab6a50d", "seq": 18, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'b3509a6f-b2b8-43d0-a96e-8f5b9b2a0f5b',1,19,'receipt','{"id": "b3509a6f-b2b8-43d0-a96e-8f5b9b2a0f5b", "seq": 19, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'089f5024-7483-4e15-9a7a-0b77d8cfccea',1,20,'receipt','{"id": "089f5024-7483-4e15-9a7a-0b77d8cfccea", "seq": 20, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'e08000c3-242c-4a21-b9ef-ddcafc7e2698',1,21,'receipt','{"id": "e08000c3-242c-4a21-b9ef-ddcafc7e2698", "seq": 21, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'031bc214-4e82-4751-bac4-5bfffd05968f',1,22,'receipt','{"id": "031bc214-4e82-4751-bac4-5bfffd05968f", "seq": 22, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'fc15ab5e-6e1f-4044-9dd3-df0a26896ec9',1,23,'receipt','{"id": "fc15ab5e-6e1f-4044-9dd3-df0a26896ec9", "seq": 23, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'55f2c741-fde1-440a-96fa-feaedb1f0b09',1,24,'receipt','{"id": "55f2c741-fde1-440a-96fa-feaedb1f0b09", "seq": 24, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'03b3c907-2b5d-4314-8e30-7069817fb62b',1,25,'receipt','{"id": "03b3c907-2b5d-4314-8e30-7069817fb62b", "seq": 25, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'c845164d-3825-475e-a247-7deb3c4ea54f',1,26,'receipt','{"id": "c845164d-3825-475e-a247-7deb3c4ea54f", "seq": 26, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'aa4c8d7b-556f-4954-a2f7-3001704da12c',1,27,'receipt','{"id": "aa4c8d7b-556f-4954-a2f7-3001704da12c", "seq": 27, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'37ee859f-c1e3-4c94-b347-c50ebec7cae7',1,28,'receipt','{"id": "37ee859f-c1e3-4c94-b347-c50ebec7cae7", "seq": 28, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'2f9fb135-5997-455f-a7a8-b333779e0ff5',1,29,'receipt','{"id": "2f9fb135-5997-455f-a7a8-b333779e0ff5", "seq": 29, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'f64632d5-5744-4969-817a-1b6c1bc18ba5',1,30,'receipt','{"id": "f64632d5-5744-4969-817a-1b6c1bc18ba5", "seq": 30, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'6eb0b0a6-53e4-45c5-8940-aa84b259912c',1,31,'receipt','{"id": "6eb0b0a6-53e4-45c5-8940-aa84b259912c", "seq": 31, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'42fdf59f-33c7-4829-a81f-7f1cc81e0452',1,32,'receipt','{"id": "42fdf59f-33c7-4829-a81f-7f1cc81e0452", "seq": 32, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'70b20aed-2596-4a7e-89a0-c24082489361',1,33,'receipt','{"id": "70b20aed-2596-4a7e-89a0-c24082489361", "seq": 33, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'d82d9687-c689-4922-970e-5886a08404fd',1,34,'receipt','{"id": "d82d9687-c689-4922-970e-5886a08404fd", "seq": 34, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'04b37c47-3cff-4f10-9c80-1c4ac3c9c908',1,35,'receipt','{"id": "04b37c47-3cff-4f10-9c80-1c4ac3c9c908", "seq": 35, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'57593b07-b918-4303-897a-3e120271fa0b',1,36,'receipt','{"id": "57593b07-b918-4303-897a-3e120271fa0b", "seq": 36, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'145c716c-b063-4a38-ae92-30ff09c35aef',1,37,'receipt','{"id": "145c716c-b063-4a38-ae92-30ff09c35aef", "seq": 37, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'f17f7515-ed6e-437c-9d33-adc27741d1e4',1,38,'receipt','{"id": "f17f7515-ed6e-437c-9d33-adc27741d1e4", "seq": 38, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'a19b90a9-3e55-4e66-9668-13ec61a4157f',1,39,'receipt','{"id": "a19b90a9-3e55-4e66-9668-13ec61a4157f", "seq": 39, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'00366bea-a8a6-4da9-ada8-ce3e9ba7156c',1,40,'receipt','{"id": "00366bea-a8a6-4da9-ada8-ce3e9ba7156c", "seq": 40, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'57e30625-dcd8-4cf4-8277-835a1b7a463e',1,41,'receipt','{"id": "57e30625-dcd8-4cf4-8277-835a1b7a463e", "seq": 41, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'fcaf24c0-7698-4beb-881a-4ac42ee7a807',1,42,'receipt','{"id": "fcaf24c0-7698-4beb-881a-4ac42ee7a807", "seq": 42, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'281d5e45-ef9b-4ecb-beb5-05454e77a1d6',1,43,'receipt','{"id": "281d5e45-ef9b-4ecb-beb5-05454e77a1d6", "seq": 43, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'e9c4eb9d-8d7a-4482-aa68-7c0a1bceec54',1,44,'receipt','{"id": "e9c4eb9d-8d7a-4482-aa68-7c0a1bceec54", "seq": 44, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'20063ad1-8d88-4d67-927e-13e9843c056a',1,45,'receipt','{"id": "20063ad1-8d88-4d67-927e-13e9843c056a", "seq": 45, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'ae8e421f-1465-4a4f-a116-ff9b77dee987',1,46,'receipt','{"id": "ae8e421f-1465-4a4f-a116-ff9b77dee987", "seq": 46, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'84589a07-2442-48dc-a524-1c92558751f9',1,47,'receipt','{"id": "84589a07-2442-48dc-a524-1c92558751f9", "seq": 47, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'55355a97-147f-4f5a-97ab-06cbb4416da1',1,48,'receipt','{"id": "55355a97-147f-4f5a-97ab-06cbb4416da1", "seq": 48, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'c10e109a-2ddb-4d71-afd2-0baded5b4677',1,49,'receipt','{"id": "c10e109a-2ddb-4d71-afd2-0baded5b4677", "seq": 49, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'cdb79af3-c820-48dd-b681-0d2f76429402',1,50,'receipt','{"id": "cdb79af3-c820-48dd-b681-0d2f76429402", "seq": 50, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'e39aa85a-31ed-4e1f-9e26-ee4a2ed7dc9d',1,51,'receipt','{"id": "e39aa85a-31ed-4e1f-9e26-ee4a2ed7dc9d", "seq": 51, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'a2695a0a-4e7b-4911-aac0-16a7a5e7e6ba',1,52,'receipt','{"id": "a2695a0a-4e7b-4911-aac0-16a7a5e7e6ba", "seq": 52, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'cedc21fa-1ca2-4f1f-a5eb-274eec39895c',1,53,'receipt','{"id": "cedc21fa-1ca2-4f1f-a5eb-274eec39895c", "seq": 53, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'61e8f3c8-672f-4702-9240-c2621220f604',1,54,'receipt','{"id": "61e8f3c8-672f-4702-9240-c2621220f604", "seq": 54, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'466f6177-f0f6-4861-9219-1f026968785f',1,55,'receipt','{"id": "466f6177-f0f6-4861-9219-1f026968785f", "seq": 55, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'23570049-9f67-4353-9892-0060bbd7e968',1,56,'receipt','{"id": "23570049-9f67-4353-9892-0060bbd7e968", "seq": 56, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'8ff46a73-03ff-4721-bd13-eadb01cc2fe2',1,57,'receipt','{"id": "8ff46a73-03ff-4721-bd13-eadb01cc2fe2", "seq": 57, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'12bff787-6b03-4317-8714-10d1a5451500',1,58,'receipt','{"id": "12bff787-6b03-4317-8714-10d1a5451500", "seq": 58, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'ca0c3300-4494-4094-a2b9-d2f77c75319f',1,59,'receipt','{"id": "ca0c3300-4494-4094-a2b9-d2f77c75319f", "seq": 59, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'bb7994f7-a779-40cf-9c12-8d6220ac9d0e',1,60,'receipt','{"id": "bb7994f7-a779-40cf-9c12-8d6220ac9d0e", "seq": 60, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'e0a3ec04-4584-4e9a-be54-e0080aeb654b',1,61,'receipt','{"id": "e0a3ec04-4584-4e9a-be54-e0080aeb654b", "seq": 61, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'56ed310e-2b22-46a5-a963-bfe2acca4110',1,62,'receipt','{"id": "56ed310e-2b22-46a5-a963-bfe2acca4110", "seq": 62, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'31d78b6b-59f8-4c98-b2df-520378266f9c',1,63,'receipt','{"id": "31d78b6b-59f8-4c98-b2df-520378266f9c", "seq": 63, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'d100cc65-e367-4c05-89c6-375d6f920356',1,64,'receipt','{"id": "d100cc65-e367-4c05-89c6-375d6f920356", "seq": 64, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'ff113039-18d4-42ce-bbfc-34e469026a6e',1,65,'receipt','{"id": "ff113039-18d4-42ce-bbfc-34e469026a6e", "seq": 65, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'1e2e3390-a5fa-4b2a-971b-5489b98a1b4d',1,66,'receipt','{"id": "1e2e3390-a5fa-4b2a-971b-5489b98a1b4d", "seq": 66, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'3a4cbd1f-4754-47f5-a5fd-a31f4accd1f6',1,67,'receipt','{"id": "3a4cbd1f-4754-47f5-a5fd-a31f4accd1f6", "seq": 67, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'67c73d48-8795-4969-9542-7f0e0f03bd76',1,68,'receipt','{"id": "67c73d48-8795-4969-9542-7f0e0f03bd76", "seq": 68, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'96757c84-aadf-497c-adc3-7a1eec754b68',1,69,'receipt','{"id": "96757c84-aadf-497c-adc3-7a1eec754b68", "seq": 69, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'e7d139b5-465b-4cb7-ab4d-be15bf29c8a2',1,70,'receipt','{"id": "e7d139b5-465b-4cb7-ab4d-be15bf29c8a2", "seq": 70, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'0be407b4-ded6-4931-8290-7b855835fefd',1,71,'receipt','{"id": "0be407b4-ded6-4931-8290-7b855835fefd", "seq": 71, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'3f3c2005-e632-4d80-9d0f-3852b9ed06cd',1,72,'receipt','{"id": "3f3c2005-e632-4d80-9d0f-3852b9ed06cd", "seq": 72, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'cc8aab78-f5a7-4ce6-96b2-c804866787de',1,73,'receipt','{"id": "cc8aab78-f5a7-4ce6-96b2-c804866787de", "seq": 73, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'d8aef2dd-f0c4-4c77-8c3e-f766f6937b50',1,74,'receipt','{"id": "d8aef2dd-f0c4-4c77-8c3e-f766f6937b50", "seq": 74, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'e90e717b-b0db-4492-bd92-a8b37c4ec1c8',1,75,'receipt','{"id": "e90e717b-b0db-4492-bd92-a8b37c4ec1c8", "seq": 75, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'e3702ad2-362b-4bc5-8bd3-72e2175bbfa1',1,76,'receipt','{"id": "e3702ad2-362b-4bc5-8bd3-72e2175bbfa1", "seq": 76, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'126ae65b-2f78-479b-93f7-616fe527788d',1,77,'receipt','{"id": "126ae65b-2f78-479b-93f7-616fe527788d", "seq": 77, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'12bdfd1c-214e-46cb-b730-48c755849813',1,78,'receipt','{"id": "12bdfd1c-214e-46cb-b730-48c755849813", "seq": 78, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'c541530a-e89e-45b6-be46-36185e32a717',1,79,'receipt','{"id": "c541530a-e89e-45b6-be46-36185e32a717", "seq": 79, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'804e3773-28ff-4674-b20c-c4dcaa624130',1,80,'receipt','{"id": "804e3773-28ff-4674-b20c-c4dcaa624130", "seq": 80, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'5a687e92-d633-4bd0-835e-a3fc7129806c',1,81,'receipt','{"id": "5a687e92-d633-4bd0-835e-a3fc7129806c", "seq": 81, "at": "2026-11-25T11:37:16.406Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606636407,1795606636406,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636407,1795606636406,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'abb49d30-6cb4-4e47-99d4-5df7350e510a',1,82,'count','{"id": "abb49d30-6cb4-4e47-99d4-5df7350e510a", "seq": 82, "at": "2026-11-25T11:37:16.412Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606636413,1795606636412,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606636413,1795606636412,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'3f13f903-588e-45ea-8d4a-bcd0156f95a6',1,83,'count','{"id": "3f13f903-588e-45ea-8d4a-bcd0156f95a6", "seq": 83, "at": "2026-11-25T11:37:16.415Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606636416,1795606636415,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606636416,1795606636415,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'ef37d3c0-03b3-44cb-953d-258e5279cbc8',NULL,NULL,'customer_return','{"id":"ef37d3c0-03b3-44cb-953d-258e5279cbc8","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606636420,1795606636420,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606636420,1795606636420,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'dcf489c4-9c18-4286-bb08-2bd456bbe662',NULL,NULL,'supplier_return','{"id":"dcf489c4-9c18-4286-bb08-2bd456bbe662","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606636429,1795606636429,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606636429,1795606636429,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'43cb2019-8c51-4999-9a3b-d161eb303214',NULL,NULL,'scrap','{"id":"43cb2019-8c51-4999-9a3b-d161eb303214","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606636433,1795606636433,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606636433,1795606636433,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'951f2542-92f8-4f90-9c51-ee92896bbe06',NULL,NULL,'void','{"id":"951f2542-92f8-4f90-9c51-ee92896bbe06","kind":"void","voids":"43cb2019-8c51-4999-9a3b-d161eb303214"}',1,1795606636439,1795606636439,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606636439,1795606636439,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'7a00e71c-4559-4cee-aa3d-daf18da75cda',1,84,'receipt','{"id": "7a00e71c-4559-4cee-aa3d-daf18da75cda", "seq": 84, "at": "2026-11-25T11:37:16.441Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606636443,1795606636441,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'d36651c2-dc0b-4ccc-bd4a-5f292a0938b5',1,85,'receipt','{"id": "d36651c2-dc0b-4ccc-bd4a-5f292a0938b5", "seq": 85, "at": "2026-11-25T11:37:16.441Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606636443,1795606636441,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606636464,1795606636441,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'11f7caf3-d733-4bf0-b6d0-131f83281c84',1,86,'receipt','{"id": "11f7caf3-d733-4bf0-b6d0-131f83281c84", "seq": 86, "at": "2026-11-25T11:37:16.441Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606636443,1795606636441,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'2fefddbc-819b-41af-ac7a-31e7fcf5249a',1,87,'receipt','{"id": "2fefddbc-819b-41af-ac7a-31e7fcf5249a", "seq": 87, "at": "2026-11-25T11:37:16.441Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606636443,1795606636441,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'19d5d59f-0dc9-4e4a-bc12-60bc556574ac',1,88,'void','{"id": "19d5d59f-0dc9-4e4a-bc12-60bc556574ac", "seq": 88, "at": "2026-11-25T11:37:16.468Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "11f7caf3-d733-4bf0-b6d0-131f83281c84"}',1,1795606636468,1795606636468,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606636468,1795606636468,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'1ed547a0-2358-4a82-910c-d2d89d207e96',1,89,'receipt','{"id": "1ed547a0-2358-4a82-910c-d2d89d207e96", "seq": 89, "at": "2026-11-25T11:37:16.470Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606636470,1795606636470,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606636480,1795606636470,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'693fcaeb-e5e1-4c68-82d1-4962d441ea3d',1,90,'void','{"id": "693fcaeb-e5e1-4c68-82d1-4962d441ea3d", "seq": 90, "at": "2026-11-25T11:37:16.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "8da85578-f7e7-4d7e-9584-67bbf285f2ad"}',1,1795606636483,1795606636483,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606636486,1795606636483,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'c11c9c9f-ce0c-4aac-b1e4-c6f578fca572',1,91,'void','{"id": "c11c9c9f-ce0c-4aac-b1e4-c6f578fca572", "seq": 91, "at": "2026-11-25T11:37:16.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "c1b30c25-7965-4c53-8a85-7af69d39bf82"}',1,1795606636483,1795606636483,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'8da85578-f7e7-4d7e-9584-67bbf285f2ad',NULL,NULL,'receipt','{"id":"8da85578-f7e7-4d7e-9584-67bbf285f2ad","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606636486,1795606636486,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606636486,1795606636486,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'f3b39b80-d6d6-4052-8e11-511247728e89',NULL,NULL,'receipt','{"id":"f3b39b80-d6d6-4052-8e11-511247728e89","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606636496,1795606636496,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606636496,1795606636496,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'0ea9cbfc-ca8e-4569-9e5c-e43008e7a62f',NULL,NULL,'receipt','{"id":"0ea9cbfc-ca8e-4569-9e5c-e43008e7a62f","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606636502,1795606636502,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606636502,1795606636502,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'9837abca-880b-4143-a464-bae75371f4bb',NULL,NULL,'ship','{"id":"9837abca-880b-4143-a464-bae75371f4bb","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606636506,1795606636506,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606636506,1795606636506,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a2127e-e7de-716d-8baf-0ab711ae3a99',NULL,NULL,'landed_cost','{"id":"01a2127e-e7de-716d-8baf-0ab711ae3a99","kind":"landed_cost","amount":"10.00","receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","by":"value","credit":"cash"}',1,1795606636510,1795606636510,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606636510,1795606636510,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a2127e-e7e5-76f6-86a3-af05a4aedb94',NULL,NULL,'landed_cost','{"id":"01a2127e-e7e5-76f6-86a3-af05a4aedb94","kind":"landed_cost","amount":"0.50","receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","by":"quantity","credit":"accounts_payable"}',1,1795606636517,1795606636517,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606636517,1795606636517,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a2127e-e7ea-734c-a710-6c4584cfc686',NULL,NULL,'void','{"id":"01a2127e-e7ea-734c-a710-6c4584cfc686","kind":"void","voids":"01a2127e-e7e5-76f6-86a3-af05a4aedb94"}',1,1795606636523,1795606636523,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606636523,1795606636523,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a2127e-e7f2-7cb9-a515-0b024b86967f',NULL,NULL,'link','{"id":"01a2127e-e7f2-7cb9-a515-0b024b86967f","kind":"link","receipt":"0ea9cbfc-ca8e-4569-9e5c-e43008e7a62f","unit_cost":"4.00","reason":"found"}',1,1795606636530,1795606636530,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795606636530,1795606636530,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a2127e-e7f8-782d-9201-a699038c3f32',NULL,NULL,'bill','{"id":"01a2127e-e7f8-782d-9201-a699038c3f32","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"f3b39b80-d6d6-4052-8e11-511247728e89"}]}',1,1795606636536,1795606636536,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795606636536,1795606636536,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a2127e-e7fe-7838-b277-f3b423956242',NULL,NULL,'cost_change','{"id":"01a2127e-e7fe-7838-b277-f3b423956242","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795606636542,1795606636542,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795606636542,1795606636542,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'64220343-6c8a-4484-86d3-fb36463f6234',1,92,'count','{"id": "64220343-6c8a-4484-86d3-fb36463f6234", "seq": 92, "at": "2026-11-25T11:37:16.556Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606636556,1795606636556,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606636556,1795606636556,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'effa4bb5-d157-4744-ab83-c145b45d0420',1,93,'count','{"id": "effa4bb5-d157-4744-ab83-c145b45d0420", "seq": 93, "at": "2026-11-25T11:37:16.556Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606636556,1795606636556,NULL,NULL,'held','count_variance',NULL,114,NULL,NULL);
INSERT INTO "event" VALUES(115,'01a2127e-ef89-758e-af79-3c2d98d77c27',2,1,'receipt','{"id":"01a2127e-ef89-758e-af79-3c2d98d77c27","kind":"receipt","seq":1,"at":"2026-11-25T11:37:18.473Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15763243,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606638481,1795606638474,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606638481,1795606638474,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'01a2127e-ef96-70ee-b114-7aa331a887c8',2,2,'receipt','{"id":"01a2127e-ef96-70ee-b114-7aa331a887c8","kind":"receipt","seq":2,"at":"2026-11-25T11:37:18.486Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15763255,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606638494,1795606638490,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606638494,1795606638490,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,173000000,0,"0.8036853295535081502480510276399716513111",2500000,173000000,41520,115]]]',116,NULL,NULL);
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
INSERT INTO "export_run" VALUES(1,'csv','entry','UTC',NULL,NULL,1,-1,7340032,101,'[["inventory",55359,4472],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",110,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]','{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}','command-line',1795606636574,1);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606636347,1795606636347,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606637216,1795606637216,1795606638,1,'{"birth":1795606638,"online":true,"version":"0.1.0","epochs":["087558911161a2dc"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:37:17.215Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606636443,1795606636457,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606636443,1795606636464,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606636443,1795606636468,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606636443,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606636471,1795606636480,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event 8da85578-f7e7-4d7e-9584-67bbf285f2ad that it voids.','accepted',1795606636484,1795606636486,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event c1b30c25-7965-4c53-8a85-7af69d39bf82 that it voids.','waiting',1795606636484,NULL,NULL,NULL,NULL,37);
INSERT INTO "hold" VALUES(8,114,'count_variance','Counted 1 of W-100 in A-01, too far from the books: let somebody else recount, accept or reject.','open',1795606636556,NULL,NULL,NULL,NULL,50);
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
INSERT INTO "idempotency" VALUES('["command-line","230117e4a26945229619806a41b47948"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606636219);
INSERT INTO "idempotency" VALUES('["command-line","139bde9570604c5b9220ae1e81697e30"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606636228);
INSERT INTO "idempotency" VALUES('["command-line","d2c58582351e401c8a9b3cdf439ef1a9"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606636235);
INSERT INTO "idempotency" VALUES('["command-line","8a52c46f8cf14d2b91a7f041f58ad4f8"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606636238);
INSERT INTO "idempotency" VALUES('["command-line","e05b4fd79a8d491190c7c674fc0080b9"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606636300);
INSERT INTO "idempotency" VALUES('["command-line","45f68e2ef3fb404db1f281952b79db6f"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606636306);
INSERT INTO "idempotency" VALUES('["command-line","3530e6df562b4d0eb3bb0abf6975f872"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:16.312Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606636312);
INSERT INTO "idempotency" VALUES('["command-line","8c2333c723cd4ccc8af2b37f91ee3bf1"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:16.320Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606636320);
INSERT INTO "idempotency" VALUES('["command-line","43f8ac91aa434ee1bf6b340e7ab27dcb"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:16.325Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606636325);
INSERT INTO "idempotency" VALUES('["command-line","60fb2a579e3642f68e2c8804c5b5e707"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:16.339Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606636339);
INSERT INTO "idempotency" VALUES('["command-line","a4bcbb979f1a46279fae0b7f02ac48a2"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606636344);
INSERT INTO "idempotency" VALUES('["command-line","c8bb218a9afc4b45a84df5367974286c"]','e092d06d12dff317c12cde624643800c807409ea88771ec741c9ceb89c205a39',200,'{"body":{"outcomes":[{"id":"26cde6fa-7235-4256-8a0d-dcebcdc23524","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606636370);
INSERT INTO "idempotency" VALUES('["command-line","8f2c7de23e1b4ab8ae5ff6d6024e13c8"]','0890d0ee820f90ec7b0255dea11a6f0a08a1f28bec7a3995823560cde78747d4',200,'{"body":{"outcomes":[{"id":"3fecb109-f37d-428f-8ed6-79ae914a3656","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606636379);
INSERT INTO "idempotency" VALUES('["command-line","1376c8873795401792ae55b237939411"]','141afa960b2ad7f34634d8b98de7720d8690ddfe8e0c1d27728ed5ed0d5969ea',200,'{"body":{"outcomes":[{"id":"5a62ae3e-96c5-44c5-a37d-a46666f8628c","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606636384);
INSERT INTO "idempotency" VALUES('["command-line","c33874c65fb8496cae645f57cdc1a4b9"]','2b1f39f6103d9219a0505cb049b21e19c3fa33ea144b8a6a8acc4fc878d5b45f',200,'{"body":{"outcomes":[{"id":"b2a828c2-db9e-4d74-93c8-14f0c62b12a3","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606636390);
INSERT INTO "idempotency" VALUES('["command-line","d81575ebb6674e479d0bb2e8dece78f3"]','7b5dab2106092383b612fd362f488f94266db419988260ba7c000095c116287b',200,'{"body":{"outcomes":[{"id":"ef37d3c0-03b3-44cb-953d-258e5279cbc8","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606636420);
INSERT INTO "idempotency" VALUES('["command-line","8ea0094874104a12a1365a9e80ad31d7"]','c5d1744bee94ec2cfc1e539b7d369eeb182d8d748d48fe8aa837b051a156de25',200,'{"body":{"outcomes":[{"id":"dcf489c4-9c18-4286-bb08-2bd456bbe662","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606636429);
INSERT INTO "idempotency" VALUES('["command-line","e16980ee94364177ade8874c6c6f6313"]','ba04e4eaa4301b76f9a0ae947b2e64b8c52e5f6f8f8d09f1790276509e575c8f',200,'{"body":{"outcomes":[{"id":"43cb2019-8c51-4999-9a3b-d161eb303214","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606636433);
INSERT INTO "idempotency" VALUES('["command-line","641002be61274572a2ee057bf46eb76e"]','5247363fc2d072f154dc8b3f0a0b15b102073feefffd8b7311dbe05b50749da1',200,'{"body":{"outcomes":[{"id":"951f2542-92f8-4f90-9c51-ee92896bbe06","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606636439);
INSERT INTO "idempotency" VALUES('["command-line","0eca32f71995433784137f611579c443"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"7a00e71c-4559-4cee-aa3d-daf18da75cda","kind":"receipt","seq":84,"at":"2026-11-25T11:37:16.441Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:16.443Z","closed_at":"2026-11-25T11:37:16.457Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"7a00e71c-4559-4cee-aa3d-daf18da75cda","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606636457);
INSERT INTO "idempotency" VALUES('["command-line","c090124c5f9d48708296bfde81118df9"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"d36651c2-dc0b-4ccc-bd4a-5f292a0938b5","kind":"receipt","seq":85,"at":"2026-11-25T11:37:16.441Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:16.443Z","closed_at":"2026-11-25T11:37:16.464Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"d36651c2-dc0b-4ccc-bd4a-5f292a0938b5","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606636464);
INSERT INTO "idempotency" VALUES('["command-line","8dd532e9207c4928bc4a8a73afc3b05a"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"1ed547a0-2358-4a82-910c-d2d89d207e96","kind":"receipt","seq":89,"at":"2026-11-25T11:37:16.470Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:16.471Z","closed_at":"2026-11-25T11:37:16.480Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"1ed547a0-2358-4a82-910c-d2d89d207e96","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606636480);
INSERT INTO "idempotency" VALUES('["command-line","1cad12d014fb421aa04866a15db325e6"]','ecbaa581d1c851b777ce05761025ee9607272e9f0db79f62ba7a1b87a3506de9',200,'{"body":{"outcomes":[{"id":"8da85578-f7e7-4d7e-9584-67bbf285f2ad","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606636486);
INSERT INTO "idempotency" VALUES('["command-line","754156e87ac3421ab09274cb6eb8f1e1"]','c958aef5008522a7388defa20c4a026915e841aecabc5e9e8b591e7d5c717229',200,'{"body":{"outcomes":[{"id":"f3b39b80-d6d6-4052-8e11-511247728e89","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606636496);
INSERT INTO "idempotency" VALUES('["command-line","32d12522bd984a4892142794953b8767"]','c00eb52b3710a27f4d2afe99ea4bf7ee138f4c0400dda08ad9cb186a0228527e',200,'{"body":{"outcomes":[{"id":"0ea9cbfc-ca8e-4569-9e5c-e43008e7a62f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606636502);
INSERT INTO "idempotency" VALUES('["command-line","d3d274d4527c4b1a8747da18994b791e"]','d837d5fc0d9f1f235d7c545cbe25a5172c9b4e8b2ae6c5fdddb744c15f17985b',200,'{"body":{"outcomes":[{"id":"9837abca-880b-4143-a464-bae75371f4bb","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606636506);
INSERT INTO "idempotency" VALUES('["command-line","1bf8b0eb6b3f49ba9ad5ffff83f8731e"]','820206c5830be7fc78d552dfd2f828132db3c96b57790e655ebceb9194c45772',201,'{"body":{"id":"01a2127e-e7de-716d-8baf-0ab711ae3a99","at":"2026-11-25T11:37:16.510Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-e7de-716d-8baf-0ab711ae3a99"}',1795606636510);
INSERT INTO "idempotency" VALUES('["command-line","a8e9032ab95f41c9a33a3437a6ce9ec4"]','f5b949b1721790ed16a0619a29578ff6f5e1036390a0bdfc5d199a8b43168b70',201,'{"body":{"id":"01a2127e-e7e5-76f6-86a3-af05a4aedb94","at":"2026-11-25T11:37:16.517Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-e7e5-76f6-86a3-af05a4aedb94"}',1795606636517);
INSERT INTO "idempotency" VALUES('["command-line","ec5adfb7b6f3454b937d124b120955ee"]','8a6a614431893a2a4d05f34ea939d0af17c56b0ce43cc117d3c9997be6fe9b26',200,'{"body":{"id":"01a2127e-e7e5-76f6-86a3-af05a4aedb94","at":"2026-11-25T11:37:16.517Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795606636523);
INSERT INTO "idempotency" VALUES('["command-line","aa0e90d1ea5f4c76aae0e9022a213020"]','78cf90bcaa8db47acd4d845cb7416318f34a14d1d86a574147496cc948717634',201,'{"body":{"id":"01a2127e-e7f2-7cb9-a515-0b024b86967f","at":"2026-11-25T11:37:16.530Z","actor":"command-line","voided":false,"receipt":"0ea9cbfc-ca8e-4569-9e5c-e43008e7a62f","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-e7f2-7cb9-a515-0b024b86967f"}',1795606636530);
INSERT INTO "idempotency" VALUES('["command-line","afb30080ef564c7cbe661348b730009c"]','91d3f1da81e30ffe4f376b7cc0ac4f153b03cb04330a33117f9617ce5ceb1498',201,'{"body":{"id":"01a2127e-e7f8-782d-9201-a699038c3f32","at":"2026-11-25T11:37:16.536Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"f3b39b80-d6d6-4052-8e11-511247728e89"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"f3b39b80-d6d6-4052-8e11-511247728e89","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-e7f8-782d-9201-a699038c3f32"}',1795606636536);
INSERT INTO "idempotency" VALUES('["command-line","5db331cf207d44028c5f30c21dea6f25"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a2127e-e7fe-7838-b277-f3b423956242","at":"2026-11-25T11:37:16.542Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-e7fe-7838-b277-f3b423956242"}',1795606636542);
INSERT INTO "idempotency" VALUES('["command-line","4fcb043cdf434f7a82af823e0e3d1239"]','1d77dcb892a1c57f6994849a86c47c1e67a40130729c518ed6cd5d6fccd027fa',201,'{"body":{"number":"CC-1","site":"main","state":"open","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:16.547Z","bins":[{"bin":"A-01","state":"open"},{"bin":"B-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-1"}',1795606636547);
INSERT INTO "idempotency" VALUES('["command-line","bc11d6ecf19846f2a5d8845785759b5c"]','2959cd250842f99ac2a1ad168dc0a1882c425fefbd63d0f593b4ae12c67f049b',201,'{"body":{"number":"CC-2","site":"main","state":"open","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:16.562Z","bins":[{"bin":"A-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-2"}',1795606636562);
INSERT INTO "idempotency" VALUES('["command-line","3822c58f3d7543b5bac261c4ff6e17ee"]','556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e',201,'{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7340032","entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:37:16.574Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}',1795606636574);
INSERT INTO "idempotency" VALUES('["command-line","addfe3c9e68049aaa127f93bb5471a2d"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:37:16.320Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}',1795606636581);
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
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606636348,1795606636347,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606636348,1795606636347,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606636348,1795606636347,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606636348,1795606636347,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606636348,1795606636347,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606636348,1795606636347,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606636348,1795606636347,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606636354,1795606636352,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606636363,1795606636362,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606636370,1795606636370,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606636379,1795606636379,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606636379,1795606636379,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606636384,1795606636384,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606636390,1795606636390,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606636398,1795606636396,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606636404,1795603036402,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606636407,1795606636406,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606636413,1795606636412,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606636416,1795606636415,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606636420,1795606636420,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606636429,1795606636429,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606636433,1795606636433,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606636439,1795606636439,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606636464,1795606636441,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606636480,1795606636470,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606636486,1795606636486,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606636486,1795606636483,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606636496,1795606636496,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606636502,1795606636502,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606636506,1795606636506,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795606636510,1795606636510,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795606636517,1795606636517,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795606636523,1795606636523,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795606636530,1795606636530,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795606636536,1795606636536,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795606636542,1795606636542,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795606638481,1795606638474,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795606638494,1795606638490,NULL);
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
INSERT INTO "location" VALUES(5,1,'RECEIVING','receiving',0,53);
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
INSERT INTO "meta" VALUES('ledger','50e071a630bf4921a3a6aa691de6daaa');
INSERT INTO "meta" VALUES('created_at','1795606635166');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606636348,1795606636347,0);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606636348,1795606636347,0);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606636348,1795606636347,0);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606636348,1795606636347,0);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606636348,1795606636347,0);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606636348,1795606636347,0);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606636348,1795606636347,0);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606636354,1795606636352,0);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606636357,1795606636356,0);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606636363,1795606636347,0);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606636370,1795606636370,0);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606636379,1795606636379,0);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606636384,1795606636384,0);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606636390,1795606636370,0);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606636395,1795606636393,0);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606636395,1795606636393,0);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606636395,1795606636393,0);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606636395,1795606636393,0);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606636398,1795606636396,0);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606636400,1795606636400,0);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606636400,1795606636400,0);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606636404,1795603036402,1);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606636407,1795606636406,0);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606636413,1795606636412,0);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606636416,1795606636415,0);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606636420,1795606636420,0);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606636429,1795606636429,0);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606636433,1795606636433,0);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606636439,1795606636433,0);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606636464,1795606636441,0);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606636480,1795606636470,0);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606636486,1795606636486,0);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606636486,1795606636486,0);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606636496,1795606636496,0);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606636502,1795606636502,0);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606636506,1795606636506,0);
INSERT INTO "movement" VALUES(7536640,115,1,5,0,1000000,240,1795606638481,1795606638474,0);
INSERT INTO "movement" VALUES(7602176,116,1,5,0,1000000,240,1795606638494,1795606638490,0);
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
INSERT INTO "movement_run" VALUES(1,1,0,1795606636406,4718592,65536,1795606636347,64000000);
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
INSERT INTO "pool" VALUES(1,0,174000000,41760,2500000,174000000,41760,0,'0.8036853295535081502480510276399716513111',116);
INSERT INTO "pool" VALUES(2,0,14000000,9277,4000000,14000000,9277,0,'0.6666666666666666666666666666666666666667',105);
INSERT INTO "pool" VALUES(3,0,3000000,330,1100000,3000000,330,0,'0.75',8);
INSERT INTO "pool" VALUES(4,0,1000000,0,NULL,1000000,0,0,'1',9);
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
INSERT INTO "seal" VALUES(1,'','f1eaea631676a048be57a9b5d56443083348d0702809415c59f6853cfd2468dd',X'');
INSERT INTO "seal" VALUES(2,'f1eaea631676a048be57a9b5d56443083348d0702809415c59f6853cfd2468dd','791dc7373328693b73c7d3cf8f0802d1e95bb0910ce026734ab8a5d128f86f25',X'');
INSERT INTO "seal" VALUES(3,'791dc7373328693b73c7d3cf8f0802d1e95bb0910ce026734ab8a5d128f86f25','3d6ebc0e77e7c8df966cb063011a604b4a177dafc755a22992ebee3e05068ba9',X'');
INSERT INTO "seal" VALUES(4,'3d6ebc0e77e7c8df966cb063011a604b4a177dafc755a22992ebee3e05068ba9','2942f7440cdf5eed5cf9d953ee0736539c29b9e3c9577704612e96afa9ebd467',X'');
INSERT INTO "seal" VALUES(5,'2942f7440cdf5eed5cf9d953ee0736539c29b9e3c9577704612e96afa9ebd467','cf7b739dc584476269cd6fa25642809f66eab796668408e4046674b059674ab1',X'');
INSERT INTO "seal" VALUES(6,'cf7b739dc584476269cd6fa25642809f66eab796668408e4046674b059674ab1','718eb394cf14e2481985f3d0ee95c44381721dee2c59c40d8cdc002cf952db91',X'');
INSERT INTO "seal" VALUES(7,'718eb394cf14e2481985f3d0ee95c44381721dee2c59c40d8cdc002cf952db91','c3555f1cddf2e48d57d1dd5b6c5506d4b5e48c5322f3da9280c983bfd33ed50c',X'');
INSERT INTO "seal" VALUES(8,'c3555f1cddf2e48d57d1dd5b6c5506d4b5e48c5322f3da9280c983bfd33ed50c','59dd54bd40b1f7be0c198eebc75f021e71a8ca515a16fbfe0dc539f0e17c53ab',X'');
INSERT INTO "seal" VALUES(9,'59dd54bd40b1f7be0c198eebc75f021e71a8ca515a16fbfe0dc539f0e17c53ab','49f9c7e0bf3087e08c2785dc2947b119af81e34a49e87b6c796910cb6bedfcb6',X'');
INSERT INTO "seal" VALUES(10,'49f9c7e0bf3087e08c2785dc2947b119af81e34a49e87b6c796910cb6bedfcb6','5ee669491bb31edcc5055f9750b72cd88ccb2f41c510b026aa99a7698b76e7a2',X'');
INSERT INTO "seal" VALUES(11,'5ee669491bb31edcc5055f9750b72cd88ccb2f41c510b026aa99a7698b76e7a2','a84ed506134145001ef6399815832e7d8c007e901bf2fb828d9ab23efcbfbbff',X'');
INSERT INTO "seal" VALUES(12,'a84ed506134145001ef6399815832e7d8c007e901bf2fb828d9ab23efcbfbbff','750b91395a7838bfbbff67f98cf3a2b553f7b3bf43c71073fcc0c6469b87de9a',X'0D747F7D5F651F9348E48523557578F58492911EADF757A7251E7B31');
INSERT INTO "seal" VALUES(13,'750b91395a7838bfbbff67f98cf3a2b553f7b3bf43c71073fcc0c6469b87de9a','54953582e738482dda35d0b54438159b36e00ca1ce50d04f8d2ec8de32d0f5c8',X'7F356A86');
INSERT INTO "seal" VALUES(14,'54953582e738482dda35d0b54438159b36e00ca1ce50d04f8d2ec8de32d0f5c8','bd1d66ad8c8107a7219b6a2eb063997ceccee86a5802c5cd326335d4212df5ef',X'89C59F71');
INSERT INTO "seal" VALUES(15,'bd1d66ad8c8107a7219b6a2eb063997ceccee86a5802c5cd326335d4212df5ef','2c3f46f53efc2d826577c256825a842030b6058f4f8a3465337b61a0464c4077',X'6AEE11DA');
INSERT INTO "seal" VALUES(16,'2c3f46f53efc2d826577c256825a842030b6058f4f8a3465337b61a0464c4077','a0d69683e97910ba171aff13dd3e6442fa4b14716871fecb54ec6a556fd50637',X'E53A2BA1');
INSERT INTO "seal" VALUES(17,'a0d69683e97910ba171aff13dd3e6442fa4b14716871fecb54ec6a556fd50637','1c49d5a3c554417a0d886b371594f324ff28a31654570c16e4973704a3184254',X'18EE60C9');
INSERT INTO "seal" VALUES(18,'1c49d5a3c554417a0d886b371594f324ff28a31654570c16e4973704a3184254','754976501bc1913a523ce7f6ef99d87ceef86b23e8af598557f616c34e1945d7',X'E7972F87');
INSERT INTO "seal" VALUES(19,'754976501bc1913a523ce7f6ef99d87ceef86b23e8af598557f616c34e1945d7','2cb5f8feeb60bf850a5a6c875f5d502575c2ab190853b6a136a82332ab91cdf2',X'AF5304D3');
INSERT INTO "seal" VALUES(20,'2cb5f8feeb60bf850a5a6c875f5d502575c2ab190853b6a136a82332ab91cdf2','1a5ef683337ade614f0d07ecaf7963ee92b654ce7429e241776c03c288da6e49',X'2F4D45F2AE074CB4');
INSERT INTO "seal" VALUES(21,'1a5ef683337ade614f0d07ecaf7963ee92b654ce7429e241776c03c288da6e49','6e8a8656f99966e76196ce84e24f1c95db9c3bc88a9060d4263b39f40be585c3',X'7AF331AF');
INSERT INTO "seal" VALUES(22,'6e8a8656f99966e76196ce84e24f1c95db9c3bc88a9060d4263b39f40be585c3','87740ac1c06e76e035138476a9c043902fd3e5f1196f2d69d3f956cea4e3371b',X'0B474193');
INSERT INTO "seal" VALUES(23,'87740ac1c06e76e035138476a9c043902fd3e5f1196f2d69d3f956cea4e3371b','45c012e2d6a84feb5ce0f0918d0fa59a7025b5237d23d5f2b7b7e755dcd3d171',X'F46B79F1');
INSERT INTO "seal" VALUES(24,'45c012e2d6a84feb5ce0f0918d0fa59a7025b5237d23d5f2b7b7e755dcd3d171','8e23db8c107ea5214f768267c3a9448ac2351410c784321aa06289e28d9e75c8',X'7593941AEF29D0503D90B8FC5D6DBBD8B46DCE20AEC13264A2233C8751BC6B89101AAC19DF1DD49AB11E71140F5F4678412D509D7001839E5F768947F294F6FD752D0BA6610CEA6A2DF85FAB2E0CDA8D6D4BBA92B796DCDA393530D17D75DC6E31B9F84C5C7B66AA72C8A6813280C7F7C529983D9070706059A8E4F163BD8B33B627EC0D8F34168B33E07751B5D874D1CF1B1C1D8BBF6257577EA8D7FE638DDBE0108B76ACA67453E273C3C98A08E27F992B5969CC537B2AD10BD6EA4EFDAD7D6899F02A27A3CF16C20C0005E5E42E66576ED3D267837E4A0C048C8B390CC9AAA6816D80CDE9241B67251EF23C67D5D0334A28646FCF484630BDD0C45E60A3759583CAC5CBC369E6');
INSERT INTO "seal" VALUES(25,'8e23db8c107ea5214f768267c3a9448ac2351410c784321aa06289e28d9e75c8','34c022da45d9feecc419a2110969a3bde12d2e6c9e61b2f753981c799a490639',X'D68691D3');
INSERT INTO "seal" VALUES(26,'34c022da45d9feecc419a2110969a3bde12d2e6c9e61b2f753981c799a490639','f85d3ad502dccefc6fef4a78e920f2be9c7414a6dabed11ea08a45e24cff1ca7',X'796536A5');
INSERT INTO "seal" VALUES(27,'f85d3ad502dccefc6fef4a78e920f2be9c7414a6dabed11ea08a45e24cff1ca7','e37dc266dd6e66c693284855d3e4f9b454571b58e7299375c5bf36f756e98607',X'70929826');
INSERT INTO "seal" VALUES(28,'e37dc266dd6e66c693284855d3e4f9b454571b58e7299375c5bf36f756e98607','84c48a0f1a226d18c0b066ec50ec2d4609b54050a2addab072f9c5185cfb6a10',X'5A83CD42');
INSERT INTO "seal" VALUES(29,'84c48a0f1a226d18c0b066ec50ec2d4609b54050a2addab072f9c5185cfb6a10','c729d6aa87b82646203fb325d1d547013b051287c00e5212917e7028cbfcf6ce',X'388EDBBC');
INSERT INTO "seal" VALUES(30,'c729d6aa87b82646203fb325d1d547013b051287c00e5212917e7028cbfcf6ce','46470f6294697e64494189d54d13a9808e58f3971761fabd0e1bb91549b2fdea',X'787751EA');
INSERT INTO "seal" VALUES(31,'46470f6294697e64494189d54d13a9808e58f3971761fabd0e1bb91549b2fdea','1af026194fcfcbde84589b1f5e68fe89cc6cfbdfa2ad0a382c324ffea727ca7c',X'A45A5215910E369E9D44E908272923E5');
INSERT INTO "seal" VALUES(32,'1af026194fcfcbde84589b1f5e68fe89cc6cfbdfa2ad0a382c324ffea727ca7c','417ceff00c12facda27ceccf5e0bd5f0171de7b2a180a16bcd571126d5213087',X'');
INSERT INTO "seal" VALUES(33,'417ceff00c12facda27ceccf5e0bd5f0171de7b2a180a16bcd571126d5213087','fe4ad5fbf562c705ed14062789de8c4451b2438b87bcceaa4d5018ef5139b9e6',X'EA199DAE');
INSERT INTO "seal" VALUES(34,'fe4ad5fbf562c705ed14062789de8c4451b2438b87bcceaa4d5018ef5139b9e6','870d4becf9f00669c558a225db458ef6642a435b904ac4370192b6869db1e97c',X'46290CD4');
INSERT INTO "seal" VALUES(35,'870d4becf9f00669c558a225db458ef6642a435b904ac4370192b6869db1e97c','b70ab9149a3ae621f21efcf19403367728557f187b57d0d804fc8122529a2d41',X'0DA8E434');
INSERT INTO "seal" VALUES(36,'b70ab9149a3ae621f21efcf19403367728557f187b57d0d804fc8122529a2d41','9e65583ff83ef35aee28ab52f7334b97c9d370942ce71f59adc427928830096d',X'70E4B47E');
INSERT INTO "seal" VALUES(37,'9e65583ff83ef35aee28ab52f7334b97c9d370942ce71f59adc427928830096d','e111b4153a7a766c2323e660e24593e655c831a211fa7fcd60645663fd7da28c',X'12667BEFE73A3DF0');
INSERT INTO "seal" VALUES(38,'e111b4153a7a766c2323e660e24593e655c831a211fa7fcd60645663fd7da28c','94ba6aa9704e9645ad79f145c2b859a681dd5e94f7d27fb939b3e9bbc102a4de',X'70F103A2443CA276');
INSERT INTO "seal" VALUES(39,'94ba6aa9704e9645ad79f145c2b859a681dd5e94f7d27fb939b3e9bbc102a4de','b7dcc9abe280f55717782a232fe89e9e319f2dc5a94495c2f93a00056ddb44ef',X'');
INSERT INTO "seal" VALUES(40,'b7dcc9abe280f55717782a232fe89e9e319f2dc5a94495c2f93a00056ddb44ef','bca9e4812ea3fa10bc938613c7c418bff52fbb64753a32aaa528370c827f47b4',X'06FB72C8');
INSERT INTO "seal" VALUES(41,'bca9e4812ea3fa10bc938613c7c418bff52fbb64753a32aaa528370c827f47b4','248a46867925f475035f180e41d4f88eacd1a03a055eeb979b9110b570a8c91f',X'D8EFEFC3');
INSERT INTO "seal" VALUES(42,'248a46867925f475035f180e41d4f88eacd1a03a055eeb979b9110b570a8c91f','c4381e3c4d9a048436214caecba2dfcaae7e3cecefee2330cf792c7edb1b7ab3',X'7F4FCCB9');
INSERT INTO "seal" VALUES(43,'c4381e3c4d9a048436214caecba2dfcaae7e3cecefee2330cf792c7edb1b7ab3','ae49ffa1443edb86bf631371985a088d1304972b5a502904fbee8aa2baa9a1f9',X'0C7C520A');
INSERT INTO "seal" VALUES(44,'ae49ffa1443edb86bf631371985a088d1304972b5a502904fbee8aa2baa9a1f9','7f7cc9150b53322af22ccd8eec9cd06b1047a9f1e1a7094ca642de4a5d6f0fad',X'3AC06E2E');
INSERT INTO "seal" VALUES(45,'7f7cc9150b53322af22ccd8eec9cd06b1047a9f1e1a7094ca642de4a5d6f0fad','b26c7421a4032f8143eefec6979407b77c4b041df19860ee7e11731288d38fc9',X'F4C066C3');
INSERT INTO "seal" VALUES(46,'b26c7421a4032f8143eefec6979407b77c4b041df19860ee7e11731288d38fc9','98fffbd780325fa887d69bf5a567d35eaf45797f1e87f2b921419a98b21c5c82',X'2A70A0B0');
INSERT INTO "seal" VALUES(47,'98fffbd780325fa887d69bf5a567d35eaf45797f1e87f2b921419a98b21c5c82','4780debccfe363e580f32c2891e59d974453dfb2e858420645f85644c505df92',X'CCBDA7EB');
INSERT INTO "seal" VALUES(48,'4780debccfe363e580f32c2891e59d974453dfb2e858420645f85644c505df92','d4df9a0669a00f7671e0152004e6e6446e14ec069d8b95b9cb6b844821899a66',X'33AF20D8');
INSERT INTO "seal" VALUES(49,'d4df9a0669a00f7671e0152004e6e6446e14ec069d8b95b9cb6b844821899a66','3078433c6b5b2531d6757f1e7cda26fbce17a1f1c2da94e576b715f28254b504',X'');
INSERT INTO "seal" VALUES(50,'3078433c6b5b2531d6757f1e7cda26fbce17a1f1c2da94e576b715f28254b504','da75e43c770f6dbbef9e4d1facfbc794f8545cfcbca950b0a0b598dc6757d8a4',X'B334E5861E3EEC86');
INSERT INTO "seal" VALUES(51,'da75e43c770f6dbbef9e4d1facfbc794f8545cfcbca950b0a0b598dc6757d8a4','5c0faa424f0ec0a4012cdd19a7a69f28d6ebf7c35d538ed7c2402680dcea6c74',X'');
INSERT INTO "seal" VALUES(52,'5c0faa424f0ec0a4012cdd19a7a69f28d6ebf7c35d538ed7c2402680dcea6c74','bf8a31b1565dc730e6e13d902dc5d0089968a3cc6ed829eeec2259cfcecfb53e',X'');
INSERT INTO "seal" VALUES(53,'bf8a31b1565dc730e6e13d902dc5d0089968a3cc6ed829eeec2259cfcecfb53e','c8c882b4c1a3062a2ba268e715e1a78df5a8377166d78cf6f7b340a08b5c0ea4',X'4F4ECD25');
INSERT INTO "seal" VALUES(54,'c8c882b4c1a3062a2ba268e715e1a78df5a8377166d78cf6f7b340a08b5c0ea4','24c27cc6f458ef4376e209f3dcd1c78663201c90bd33578431d1ec400cbe565f',X'17771301');
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
INSERT INTO "stream" VALUES(1,1,'3a5bc447-a063-4fe2-8a7e-acf38257e390',93,'effa4bb5-d157-4744-ab83-c145b45d0420',1795606636556);
INSERT INTO "stream" VALUES(2,2,'087558911161a2dc',2,'01a2127e-ef96-70ee-b114-7aa331a887c8',1795606638490);
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
INSERT INTO "token" VALUES(1,'e9f7844f14172976a7555bd9ba1c363324951984367a59c2543e5e3bcc6d7d0d','command-line','admin',1795606636086,NULL);
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
INSERT INTO "waiting_void" VALUES('c1b30c25-7965-4c53-8a85-7af69d39bf82',101);
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
CREATE INDEX ix_count_entry_document_id ON count_entry (document_id);
CREATE INDEX ix_count_entry_location_id ON count_entry (location_id);
COMMIT;

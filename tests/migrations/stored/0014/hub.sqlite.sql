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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606648629,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606648636,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606648636,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0014');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606648568,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606648583,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606648592,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606648596,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606648599,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606648603,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606648605,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(8,1795606648611,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(9,1795606648614,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606648617,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606648620,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606648697,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606648702,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606648716,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606648725,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"count_tolerance_units":null,"count_tolerance_value":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO "audit" VALUES(16,1795606648735,'command-line','createLandedCost','','{"amount":"10.00","receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO "audit" VALUES(17,1795606648740,'command-line','createLandedCost','','{"amount":"0.50","receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO "audit" VALUES(18,1795606648744,'command-line','voidLandedCost','01a2127f-17a4-7617-86b5-b66cbee5a1df','{"reason":null}');
INSERT INTO "audit" VALUES(19,1795606648747,'command-line','createCostLink','','{"receipt":"56eb004f-9704-47d0-9dce-104a0e12d71b","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO "audit" VALUES(20,1795606648751,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a"}],"purchase_order":null}');
INSERT INTO "audit" VALUES(21,1795606648754,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO "audit" VALUES(22,1795606648757,'command-line','createCount','','{"number":"CC-1","bins":["A-01","B-01"],"site":"main","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null}');
INSERT INTO "audit" VALUES(23,1795606648767,'command-line','createCount','','{"number":"CC-2","bins":["A-01"],"site":"main","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null}');
INSERT INTO "audit" VALUES(24,1795606648771,'command-line','closePeriod','','{"through":"2020-12-31"}');
INSERT INTO "audit" VALUES(25,1795606648787,'command-line','createExport','','{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO "audit" VALUES(26,1795606648811,'command-line','closePurchaseOrder','PO-2','{}');
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
INSERT INTO "balance" VALUES(1,1,0,167000000,6000000,NULL,NULL,36,1795606648712,18,4784128,1795606648655,102000000);
INSERT INTO "balance" VALUES(1,2,0,3000000,0,1795606648763,113,50,1795606648662,2,1179649,1795606648651,3000000);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21,1795606648648,3,983041,1795606648646,1000000);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,27,1795606648668,1,5767168,1795606648668,1000000);
INSERT INTO "balance" VALUES(1,5,0,2000000,0,NULL,NULL,55,1795606650616,2,7536640,1795606650612,2000000);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42,1795606648732,9,720896,1795606648636,14000000);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606648664,87,26,1795606648664,2,524288,1795606648625,3000000);
INSERT INTO "balance" VALUES(4,1,0,1000000,0,NULL,NULL,14,1795606648627,1,589824,1795606648627,1000000);
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
INSERT INTO "commit_log" VALUES(1,'SZMt72K9smE6',1795606648568,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'6CHmdUW_ENLC',1795606648583,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'68P1t6lOgEGO',1795606648592,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'mNuMShLlBtKG',1795606648596,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'3qq5gLfvgy6K',1795606648599,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'9WwCSkyHyNEw',1795606648603,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'HhN_nvJ4O9ZJ',1795606648605,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'-u7RBofQP3F5',1795606648611,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'QFPqkQthAuHZ',1795606648614,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'W2DzxpNJATGS',1795606648617,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'4NKEwJAy6Awy',1795606648620,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'5b7WSt250nJY',1795606648623,1,7);
INSERT INTO "commit_log" VALUES(13,'tuioYxA2v0fp',1795606648626,8,8);
INSERT INTO "commit_log" VALUES(14,'uSCqUE9ws9ua',1795606648629,9,9);
INSERT INTO "commit_log" VALUES(15,'vjACSo_5JPIS',1795606648630,10,10);
INSERT INTO "commit_log" VALUES(16,'pq7JkLHwo2lw',1795606648636,11,11);
INSERT INTO "commit_log" VALUES(17,'hJgp6YOmf1H-',1795606648639,12,12);
INSERT INTO "commit_log" VALUES(18,'xSaVjg9hsZsE',1795606648642,13,13);
INSERT INTO "commit_log" VALUES(19,'92oCK0lCGrQ9',1795606648645,14,14);
INSERT INTO "commit_log" VALUES(20,'4hHtBt1OwIru',1795606648647,15,16);
INSERT INTO "commit_log" VALUES(21,'B3u25rOIZmeA',1795606648649,17,17);
INSERT INTO "commit_log" VALUES(22,'WWlekJ6CJniw',1795606648651,18,18);
INSERT INTO "commit_log" VALUES(23,'L6TdpAtCrLXU',1795606648653,19,19);
INSERT INTO "commit_log" VALUES(24,'ATUrO-2FfgCR',1795606648657,20,85);
INSERT INTO "commit_log" VALUES(25,'Tz5w_24ReN6r',1795606648663,86,86);
INSERT INTO "commit_log" VALUES(26,'AXhCnfGkKRAK',1795606648665,87,87);
INSERT INTO "commit_log" VALUES(27,'qZYPto7SmVFI',1795606648668,88,88);
INSERT INTO "commit_log" VALUES(28,'sORFf-63kD47',1795606648671,89,89);
INSERT INTO "commit_log" VALUES(29,'wKMxsUFtbipp',1795606648676,90,90);
INSERT INTO "commit_log" VALUES(30,'BFa_FkGUXOp3',1795606648681,91,91);
INSERT INTO "commit_log" VALUES(31,'ZN8F-f-GaABJ',1795606648690,92,95);
INSERT INTO "commit_log" VALUES(32,'gN7IG3cQrvaW',1795606648697,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'Q-y4yK_8X3je',1795606648702,96,96);
INSERT INTO "commit_log" VALUES(34,'0P0ZKRV_tCDb',1795606648711,97,97);
INSERT INTO "commit_log" VALUES(35,'k7t3D4-0yZ9q',1795606648713,98,98);
INSERT INTO "commit_log" VALUES(36,'r_u4Yf42Z7vM',1795606648716,99,99);
INSERT INTO "commit_log" VALUES(37,'u_3-RsVfvfxM',1795606648720,100,101);
INSERT INTO "commit_log" VALUES(38,'EwqI8NeNaujD',1795606648721,102,103);
INSERT INTO "commit_log" VALUES(39,'fTne_gsdnL8Z',1795606648725,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'zY_NYFyDPjH1',1795606648728,104,104);
INSERT INTO "commit_log" VALUES(41,'BHcpSwqj0kg5',1795606648730,105,105);
INSERT INTO "commit_log" VALUES(42,'z9rjvJpzB8d7',1795606648732,106,106);
INSERT INTO "commit_log" VALUES(43,'UyZ8DHPoKqVZ',1795606648735,107,107);
INSERT INTO "commit_log" VALUES(44,'JnwA61WotJUf',1795606648740,108,108);
INSERT INTO "commit_log" VALUES(45,'R_9_isyBBQdx',1795606648744,109,109);
INSERT INTO "commit_log" VALUES(46,'bsG3wqx2tHly',1795606648747,110,110);
INSERT INTO "commit_log" VALUES(47,'63r1N946yni2',1795606648751,111,111);
INSERT INTO "commit_log" VALUES(48,'YTsRkGK0pcfp',1795606648754,112,112);
INSERT INTO "commit_log" VALUES(49,'epraO1k_388b',1795606648757,NULL,NULL);
INSERT INTO "commit_log" VALUES(50,'n8hKiGNnOAQ-',1795606648764,113,114);
INSERT INTO "commit_log" VALUES(51,'QZAKAgJVwrLn',1795606648767,NULL,NULL);
INSERT INTO "commit_log" VALUES(52,'qke3sN4q21XG',1795606648771,NULL,NULL);
INSERT INTO "commit_log" VALUES(53,'99fhiSKAmq8j',1795606648811,NULL,NULL);
INSERT INTO "commit_log" VALUES(54,'xLkw7SDgW1-z',1795606650613,115,115);
INSERT INTO "commit_log" VALUES(55,'7K4gpdVgL9I0',1795606650618,116,116);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606648702,1795606648685,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',1795606648702,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606648716,1795606648712,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',1795606648716,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606648721,1795606648719,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',1795606648721,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606648605,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606648611,'{}',53);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606648614,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'reserved',1795606648617,'{}',12);
INSERT INTO "document" VALUES(5,'count','CC-1',1,NULL,'open',1795606648757,'{}',49);
INSERT INTO "document" VALUES(6,'count','CC-2',1,NULL,'open',1795606648767,'{}',51);
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
	returned_cost INTEGER DEFAULT '0' NOT NULL, reserved INTEGER DEFAULT '0' NOT NULL, tolerance INTEGER, is_booked INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	UNIQUE (document_id, line)
);
INSERT INTO "document_line" VALUES(1,1,1,1,40000000,2500000,107000000,0,0,0,2000000,0,0,NULL,1);
INSERT INTO "document_line" VALUES(2,1,2,3,10000000,1100000,4000000,0,0,0,0,0,0,NULL,1);
INSERT INTO "document_line" VALUES(3,2,1,1,40000000,2500000,0,0,0,0,0,0,0,NULL,0);
INSERT INTO "document_line" VALUES(4,3,1,1,5000000,9000000,0,4000000,3000000,750,1000000,250,2000000,NULL,1);
INSERT INTO "document_line" VALUES(5,4,1,1,5000000,9000000,0,0,0,0,0,0,5000000,NULL,0);
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
INSERT INTO "event" VALUES(1,'9b5eb56d-d569-4c2a-ab5a-46d57751727b',1,1,'receipt','{"id": "9b5eb56d-d569-4c2a-ab5a-46d57751727b", "seq": 1, "at": "2026-11-25T11:37:28.622Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606648623,1795606648622,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648623,1795606648622,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'73c0426f-227f-4db1-99fa-13d97899ebe3',1,2,'receipt','{"id": "73c0426f-227f-4db1-99fa-13d97899ebe3", "seq": 2, "at": "2026-11-25T11:37:28.622Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606648623,1795606648622,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648623,1795606648622,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'eb938f7a-3a39-44c8-861f-118b6e22fd19',1,3,'receipt','{"id": "eb938f7a-3a39-44c8-861f-118b6e22fd19", "seq": 3, "at": "2026-11-25T11:37:28.622Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606648623,1795606648622,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648623,1795606648622,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'46939e36-8fad-45a8-8897-525d9b95dac8',1,4,'receipt','{"id": "46939e36-8fad-45a8-8897-525d9b95dac8", "seq": 4, "at": "2026-11-25T11:37:28.622Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606648623,1795606648622,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648623,1795606648622,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'da84d8f5-8f37-4298-bcaa-d9c31059dc93',1,5,'receipt','{"id": "da84d8f5-8f37-4298-bcaa-d9c31059dc93", "seq": 5, "at": "2026-11-25T11:37:28.622Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606648623,1795606648622,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648623,1795606648622,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'4d5eeea8-eb3f-4dfc-82a2-f77005d07c1c',1,6,'receipt','{"id": "4d5eeea8-eb3f-4dfc-82a2-f77005d07c1c", "seq": 6, "at": "2026-11-25T11:37:28.622Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606648623,1795606648622,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648623,1795606648622,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'49dea3eb-3e52-480b-8cea-46208cf0997d',1,7,'receipt','{"id": "49dea3eb-3e52-480b-8cea-46208cf0997d", "seq": 7, "at": "2026-11-25T11:37:28.622Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606648623,1795606648622,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606648623,1795606648622,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'4a38f014-7033-4d6a-b677-49a3fbde9d41',1,8,'receipt','{"id": "4a38f014-7033-4d6a-b677-49a3fbde9d41", "seq": 8, "at": "2026-11-25T11:37:28.625Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606648626,1795606648625,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606648626,1795606648625,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'636a9222-2d7c-41c3-b5fa-56e91943cd41',1,9,'receipt','{"id": "636a9222-2d7c-41c3-b5fa-56e91943cd41", "seq": 9, "at": "2026-11-25T11:37:28.627Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606648628,1795606648627,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606648629,1795606648627,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'10c65a9e-90f2-410d-ab13-61631136e1b1',1,10,'void','{"id": "10c65a9e-90f2-410d-ab13-61631136e1b1", "seq": 10, "at": "2026-11-25T11:37:28.630Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "73c0426f-227f-4db1-99fa-13d97899ebe3"}',1,1795606648630,1795606648630,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606648630,1795606648630,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'5a24ad80-a144-4b95-ae2b-741fb12231be',NULL,NULL,'ship','{"id":"5a24ad80-a144-4b95-ae2b-741fb12231be","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606648636,1795606648636,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606648636,1795606648636,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'4eb31cb6-facc-4e66-a290-1c8bb3488f51',NULL,NULL,'receipt','{"id":"4eb31cb6-facc-4e66-a290-1c8bb3488f51","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606648639,1795606648639,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606648639,1795606648639,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'e0b7a30e-ef36-46e0-83e3-257efe38a905',NULL,NULL,'ship','{"id":"e0b7a30e-ef36-46e0-83e3-257efe38a905","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606648642,1795606648642,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606648642,1795606648642,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'c45ab36b-ce38-4ecc-b23f-2c8c0d889510',NULL,NULL,'void','{"id":"c45ab36b-ce38-4ecc-b23f-2c8c0d889510","kind":"void","voids":"5a24ad80-a144-4b95-ae2b-741fb12231be"}',1,1795606648645,1795606648645,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606648645,1795606648645,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'bb0d310d-b6e4-4a2c-a5c0-5b2e8a443c81',1,11,'pick','{"id": "bb0d310d-b6e4-4a2c-a5c0-5b2e8a443c81", "seq": 11, "at": "2026-11-25T11:37:28.646Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606648647,1795606648646,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606648647,1795606648646,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'96cb1a2b-7769-4a8a-8d10-2cec5a87a1b9',1,12,'pick','{"id": "96cb1a2b-7769-4a8a-8d10-2cec5a87a1b9", "seq": 12, "at": "2026-11-25T11:37:28.646Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606648647,1795606648646,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606648647,1795606648646,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'2ebd9014-15ba-478b-8ecc-fc4f6f9bdac4',1,13,'ship','{"id": "2ebd9014-15ba-478b-8ecc-fc4f6f9bdac4", "seq": 13, "at": "2026-11-25T11:37:28.648Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606648649,1795606648648,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606648649,1795606648648,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'2740dfbd-c2f8-4f8c-8f9f-171da32c5b4e',1,14,'move','{"id": "2740dfbd-c2f8-4f8c-8f9f-171da32c5b4e", "seq": 14, "at": "2026-11-25T11:37:28.651Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606648651,1795606648651,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606648651,1795606648651,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'60a62a5b-1d4a-435d-8bc6-281ee23b13dc',1,15,'receipt','{"id": "60a62a5b-1d4a-435d-8bc6-281ee23b13dc", "seq": 15, "at": "2026-11-25T10:37:28.652Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648653,1795603048652,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648653,1795603048652,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'c4dae4e1-62a6-4164-be0a-4e5e044b8779',1,16,'receipt','{"id": "c4dae4e1-62a6-4164-be0a-4e5e044b8779", "seq": 16, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'1e39e155-ab27-408c-8905-6373b4ebc752',1,17,'receipt','{"id": "1e39e155-ab27-408c-8905-6373b4ebc752", "seq": 17, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'a339c7d5-7425-46ab-adc9-0ec4838d2039',1,18,'receipt','{"id": "a339c7d5-7425-46ab-adc9-0ec4838d2039", "seq": 18, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'46f1bc7a-a63a-4ad1-b1b3-c5c789809f90',1,19,'receipt','{"id": "46f1bc7a-a63a-4ad1-b1b3-c5c789809f90", "seq": 19, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'b3847886-6679-4023-8fad-86672edd9c3c',1,20,'receipt','{"id": "b3847886-6679-4023-8fad-86672edd9c3c", "seq": 20, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'be1a3f60-6f55-43bd-a5ce-73ce2a59ac98',1,21,'receipt','{"id": "be1a3f60-6f55-43bd-a5ce-73ce2a59ac98", "seq": 21, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'e8f5d3d4-e27c-448e-9e2b-cff29cfcdd02',1,22,'receipt','{"id": "e8f5d3d4-e27c-448e-9e2b-cff29cfcdd02", "seq": 22, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'e498852b-de1f-4387-80e5-210319e8db0a',1,23,'receipt','{"id": "e498852b-de1f-4387-80e5-210319e8db0a", "seq": 23, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'61f0ddc6-2ac4-472f-be1a-8b3dc13b7687',1,24,'receipt','{"id": "61f0ddc6-2ac4-472f-be1a-8b3dc13b7687", "seq": 24, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'b2508ce1-0ab1-41c8-9b67-41fcca1c44a2',1,25,'receipt','{"id": "b2508ce1-0ab1-41c8-9b67-41fcca1c44a2", "seq": 25, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'048c205e-3d98-41d6-8830-51f4a300a32f',1,26,'receipt','{"id": "048c205e-3d98-41d6-8830-51f4a300a32f", "seq": 26, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'a9dee32a-e37e-4492-b609-f2577329b4cb',1,27,'receipt','{"id": "a9dee32a-e37e-4492-b609-f2577329b4cb", "seq": 27, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'49740f68-3f23-47f4-8a3a-86d2d706ef18',1,28,'receipt','{"id": "49740f68-3f23-47f4-8a3a-86d2d706ef18", "seq": 28, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'0bbda8ab-d082-46dd-a306-3d758c573ddc',1,29,'receipt','{"id": "0bbda8ab-d082-46dd-a306-3d758c573ddc", "seq": 29, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'1e8e7609-c33d-4253-8e16-25d5be5fde3a',1,30,'receipt','{"id": "1e8e7609-c33d-4253-8e16-25d5be5fde3a", "seq": 30, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'a5d0ceb8-0ef8-4e6d-ad26-22416f8ff07a',1,31,'receipt','{"id": "a5d0ceb8-0ef8-4e6d-ad26-22416f8ff07a", "seq": 31, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'717fbc20-6c4f-4b1d-bd7d-33d8b416b9d5',1,32,'receipt','{"id": "717fbc20-6c4f-4b1d-bd7d-33d8b416b9d5", "seq": 32, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'07c91bbf-2778-40ee-a69c-027a018a81af',1,33,'receipt','{"id": "07c91bbf-2778-40ee-a69c-027a018a81af", "seq": 33, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'03c886ef-04de-4d93-ae86-83a60e4d4478',1,34,'receipt','{"id": "03c886ef-04de-4d93-ae86-83a60e4d4478", "seq": 34, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'bbfb5ad2-61ad-45ae-832a-0f12e39883bd',1,35,'receipt','{"id": "bbfb5ad2-61ad-45ae-832a-0f12e39883bd", "seq": 35, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'4559fb67-26ed-4fc1-a945-196338300b0c',1,36,'receipt','{"id": "4559fb67-26ed-4fc1-a945-196338300b0c", "seq": 36, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'a664eed4-b38b-4ed5-bfe9-0557bfbd1c5c',1,37,'receipt','{"id": "a664eed4-b38b-4ed5-bfe9-0557bfbd1c5c", "seq": 37, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'e7f15c4b-980e-4976-a92f-ea849efb9c80',1,38,'receipt','{"id": "e7f15c4b-980e-4976-a92f-ea849efb9c80", "seq": 38, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'0aa8653a-7d7e-429f-8646-e5d3a4e7381f',1,39,'receipt','{"id": "0aa8653a-7d7e-429f-8646-e5d3a4e7381f", "seq": 39, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'daf0d01d-f6f5-4525-9276-7304fd8e5296',1,40,'receipt','{"id": "daf0d01d-f6f5-4525-9276-7304fd8e5296", "seq": 40, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'490ad12a-a175-4251-9bae-c8df5de3aecd',1,41,'receipt','{"id": "490ad12a-a175-4251-9bae-c8df5de3aecd", "seq": 41, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'f76418fa-e4b0-401f-b1d3-0a72b06f7682',1,42,'receipt','{"id": "f76418fa-e4b0-401f-b1d3-0a72b06f7682", "seq": 42, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'a35efff0-f505-447a-9a0b-4af1399d7486',1,43,'receipt','{"id": "a35efff0-f505-447a-9a0b-4af1399d7486", "seq": 43, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'8c075e5a-cef5-4028-a00a-333c6fc71109',1,44,'receipt','{"id": "8c075e5a-cef5-4028-a00a-333c6fc71109", "seq": 44, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'c310da0a-faed-4d44-abfc-0f657b021507',1,45,'receipt','{"id": "c310da0a-faed-4d44-abfc-0f657b021507", "seq": 45, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'b32f68f0-8bc3-4661-aa5e-f56fe704716f',1,46,'receipt','{"id": "b32f68f0-8bc3-4661-aa5e-f56fe704716f", "seq": 46, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'5589517c-9d61-4eb5-a0c2-b1f8795970f1',1,47,'receipt','{"id": "5589517c-9d61-4eb5-a0c2-b1f8795970f1", "seq": 47, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'e60c19a8-8178-42bc-bedf-0230abe31bc6',1,48,'receipt','{"id": "e60c19a8-8178-42bc-bedf-0230abe31bc6", "seq": 48, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'ae7e0cb3-541d-4c14-8927-f96e150e70e0',1,49,'receipt','{"id": "ae7e0cb3-541d-4c14-8927-f96e150e70e0", "seq": 49, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'efef0ce1-0720-46ea-b27d-d6d74c108097',1,50,'receipt','{"id": "efef0ce1-0720-46ea-b27d-d6d74c108097", "seq": 50, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'7e159f01-fd29-44bc-a45c-de0a7e5ef2de',1,51,'receipt','{"id": "7e159f01-fd29-44bc-a45c-de0a7e5ef2de", "seq": 51, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'dbc47687-7879-4de4-b4c6-124284762f95',1,52,'receipt','{"id": "dbc47687-7879-4de4-b4c6-124284762f95", "seq": 52, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'d353d607-a83c-4df1-b6b6-1fe08ca6e21c',1,53,'receipt','{"id": "d353d607-a83c-4df1-b6b6-1fe08ca6e21c", "seq": 53, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'06d614a0-6db1-4f66-a9c5-419113b0a498',1,54,'receipt','{"id": "06d614a0-6db1-4f66-a9c5-419113b0a498", "seq": 54, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'dabcbc31-596c-4aed-bd1b-eb1680b81e82',1,55,'receipt','{"id": "dabcbc31-596c-4aed-bd1b-eb1680b81e82", "seq": 55, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'bb06a8c7-3d06-4f59-a043-ccc5e2806e39',1,56,'receipt','{"id": "bb06a8c7-3d06-4f59-a043-ccc5e2806e39", "seq": 56, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'455e4434-29a5-4ddc-ab0b-d45fe5af00c6',1,57,'receipt','{"id": "455e4434-29a5-4ddc-ab0b-d45fe5af00c6", "seq": 57, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'6aa184cc-bac9-4a42-b63a-d8bf50680401',1,58,'receipt','{"id": "6aa184cc-bac9-4a42-b63a-d8bf50680401", "seq": 58, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'61c025b6-9150-44ed-b27a-62a6fb890cb8',1,59,'receipt','{"id": "61c025b6-9150-44ed-b27a-62a6fb890cb8", "seq": 59, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'24b78e61-1d85-44d6-9202-ec33084527a1',1,60,'receipt','{"id": "24b78e61-1d85-44d6-9202-ec33084527a1", "seq": 60, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'e393ff46-ac7d-4f01-8504-32c2eec7a9f5',1,61,'receipt','{"id": "e393ff46-ac7d-4f01-8504-32c2eec7a9f5", "seq": 61, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'d0211117-8e1e-4e7a-ba3b-8893a125e7b7',1,62,'receipt','{"id": "d0211117-8e1e-4e7a-ba3b-8893a125e7b7", "seq": 62, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'0d44cc6c-d1ed-407f-85ee-609dbef51f0d',1,63,'receipt','{"id": "0d44cc6c-d1ed-407f-85ee-609dbef51f0d", "seq": 63, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'38b0ad73-69ec-4a14-9bc2-658d5284a86f',1,64,'receipt','{"id": "38b0ad73-69ec-4a14-9bc2-658d5284a86f", "seq": 64, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'ca446845-8c0c-433b-b462-be09dd19243f',1,65,'receipt','{"id": "ca446845-8c0c-433b-b462-be09dd19243f", "seq": 65, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'7b44507a-62d0-48d7-853c-3811ef101e81',1,66,'receipt','{"id": "7b44507a-62d0-48d7-853c-3811ef101e81", "seq": 66, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'f90f948b-9e55-4490-b6e9-396a992af6fb',1,67,'receipt','{"id": "f90f948b-9e55-4490-b6e9-396a992af6fb", "seq": 67, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'6218e9c8-7132-4519-8954-24a5dfcc280b',1,68,'receipt','{"id": "6218e9c8-7132-4519-8954-24a5dfcc280b", "seq": 68, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'4ffafbb7-1b8c-4e06-a314-d3c002f35bd0',1,69,'receipt','{"id": "4ffafbb7-1b8c-4e06-a314-d3c002f35bd0", "seq": 69, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'cca304cd-a209-42c8-90e9-b2fafb2e0717',1,70,'receipt','{"id": "cca304cd-a209-42c8-90e9-b2fafb2e0717", "seq": 70, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'6f5a2a60-65d7-4e3a-b967-b51c0417290a',1,71,'receipt','{"id": "6f5a2a60-65d7-4e3a-b967-b51c0417290a", "seq": 71, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'40f7db30-561c-4d78-aba5-3057c75df324',1,72,'receipt','{"id": "40f7db30-561c-4d78-aba5-3057c75df324", "seq": 72, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'6c917d41-b35f-422c-aa7d-f5fbf57a36b3',1,73,'receipt','{"id": "6c917d41-b35f-422c-aa7d-f5fbf57a36b3", "seq": 73, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'17decdb9-2297-45b8-b164-4dc38d2eb904',1,74,'receipt','{"id": "17decdb9-2297-45b8-b164-4dc38d2eb904", "seq": 74, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'ba5f5f76-8e0a-4e6d-9042-7f165a78e1a8',1,75,'receipt','{"id": "ba5f5f76-8e0a-4e6d-9042-7f165a78e1a8", "seq": 75, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'a6ca65d1-0106-474a-b42a-2edc1eb8e237',1,76,'receipt','{"id": "a6ca65d1-0106-474a-b42a-2edc1eb8e237", "seq": 76, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'da85c3a3-b1ac-44d0-82b6-03b20128de9e',1,77,'receipt','{"id": "da85c3a3-b1ac-44d0-82b6-03b20128de9e", "seq": 77, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'586ce1f9-5aa6-4932-9234-957c9975c454',1,78,'receipt','{"id": "586ce1f9-5aa6-4932-9234-957c9975c454", "seq": 78, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'37022fc7-1b43-429e-81bc-9d8a4756a1d9',1,79,'receipt','{"id": "37022fc7-1b43-429e-81bc-9d8a4756a1d9", "seq": 79, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'10edb16e-d106-4098-9ff4-c7dec275edd0',1,80,'receipt','{"id": "10edb16e-d106-4098-9ff4-c7dec275edd0", "seq": 80, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'f7f816fe-cd0e-4c76-a282-c36496325386',1,81,'receipt','{"id": "f7f816fe-cd0e-4c76-a282-c36496325386", "seq": 81, "at": "2026-11-25T11:37:28.655Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606648657,1795606648655,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648657,1795606648655,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'74da3b9a-705a-4e6b-a872-6a550650f939',1,82,'count','{"id": "74da3b9a-705a-4e6b-a872-6a550650f939", "seq": 82, "at": "2026-11-25T11:37:28.662Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606648662,1795606648662,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606648663,1795606648662,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'02d2e718-673f-45d1-8e1c-0fb6cbd1e94b',1,83,'count','{"id": "02d2e718-673f-45d1-8e1c-0fb6cbd1e94b", "seq": 83, "at": "2026-11-25T11:37:28.664Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606648665,1795606648664,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606648665,1795606648664,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'21ab2b99-f534-4a6e-8edd-d9fbbe0a9b61',NULL,NULL,'customer_return','{"id":"21ab2b99-f534-4a6e-8edd-d9fbbe0a9b61","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606648668,1795606648668,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606648668,1795606648668,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'3cde581c-839b-4fd4-9ae8-3baa7f9baf22',NULL,NULL,'supplier_return','{"id":"3cde581c-839b-4fd4-9ae8-3baa7f9baf22","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606648671,1795606648671,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606648671,1795606648671,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'97b3c012-5a1b-4e4b-810f-c0411e46f7dc',NULL,NULL,'scrap','{"id":"97b3c012-5a1b-4e4b-810f-c0411e46f7dc","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606648676,1795606648676,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606648676,1795606648676,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'4831e3b4-f8e4-47b8-9e96-5ed865ebad86',NULL,NULL,'void','{"id":"4831e3b4-f8e4-47b8-9e96-5ed865ebad86","kind":"void","voids":"97b3c012-5a1b-4e4b-810f-c0411e46f7dc"}',1,1795606648681,1795606648681,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606648681,1795606648681,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'39020788-5cf6-4f89-8fea-7fca6ba5ea91',1,84,'receipt','{"id": "39020788-5cf6-4f89-8fea-7fca6ba5ea91", "seq": 84, "at": "2026-11-25T11:37:28.685Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606648690,1795606648685,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'2ddd5b53-144b-4add-889d-5057d99c4689',1,85,'receipt','{"id": "2ddd5b53-144b-4add-889d-5057d99c4689", "seq": 85, "at": "2026-11-25T11:37:28.685Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606648690,1795606648685,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606648702,1795606648685,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'574136d0-0275-4ae4-a3f4-790eb5c2ee3e',1,86,'receipt','{"id": "574136d0-0275-4ae4-a3f4-790eb5c2ee3e", "seq": 86, "at": "2026-11-25T11:37:28.685Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606648690,1795606648685,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'70b3c670-6f5f-4269-905e-0720e1694a44',1,87,'receipt','{"id": "70b3c670-6f5f-4269-905e-0720e1694a44", "seq": 87, "at": "2026-11-25T11:37:28.685Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606648690,1795606648685,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'4d01c541-1462-4123-b7a8-88af084ea835',1,88,'void','{"id": "4d01c541-1462-4123-b7a8-88af084ea835", "seq": 88, "at": "2026-11-25T11:37:28.711Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "574136d0-0275-4ae4-a3f4-790eb5c2ee3e"}',1,1795606648711,1795606648711,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606648711,1795606648711,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'4083454f-b23f-426a-94c0-2d14a770917a',1,89,'receipt','{"id": "4083454f-b23f-426a-94c0-2d14a770917a", "seq": 89, "at": "2026-11-25T11:37:28.712Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606648712,1795606648712,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606648716,1795606648712,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'0fe68baf-15d8-499c-b4fe-d1ef4161e958',1,90,'void','{"id": "0fe68baf-15d8-499c-b4fe-d1ef4161e958", "seq": 90, "at": "2026-11-25T11:37:28.719Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "a51df0e6-e5a7-40c7-bcd8-a1f9cf2e0ab0"}',1,1795606648720,1795606648719,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606648721,1795606648719,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'574b6583-8b27-4d08-a43c-1c50fc80d0f0',1,91,'void','{"id": "574b6583-8b27-4d08-a43c-1c50fc80d0f0", "seq": 91, "at": "2026-11-25T11:37:28.719Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "fce92473-8daf-4188-90d4-2fa1dd9951a6"}',1,1795606648720,1795606648719,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'a51df0e6-e5a7-40c7-bcd8-a1f9cf2e0ab0',NULL,NULL,'receipt','{"id":"a51df0e6-e5a7-40c7-bcd8-a1f9cf2e0ab0","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606648721,1795606648721,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606648721,1795606648721,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'c24a349e-6bd8-4427-a5d3-5d293d1b374a',NULL,NULL,'receipt','{"id":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606648728,1795606648728,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606648728,1795606648728,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'56eb004f-9704-47d0-9dce-104a0e12d71b',NULL,NULL,'receipt','{"id":"56eb004f-9704-47d0-9dce-104a0e12d71b","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606648730,1795606648730,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606648730,1795606648730,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'9785c150-3873-4d94-b165-87164494d267',NULL,NULL,'ship','{"id":"9785c150-3873-4d94-b165-87164494d267","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606648732,1795606648732,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606648732,1795606648732,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a2127f-179f-77a6-9ded-bb1e9c0b842b',NULL,NULL,'landed_cost','{"id":"01a2127f-179f-77a6-9ded-bb1e9c0b842b","kind":"landed_cost","amount":"10.00","receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","by":"value","credit":"cash"}',1,1795606648735,1795606648735,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606648735,1795606648735,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a2127f-17a4-7617-86b5-b66cbee5a1df',NULL,NULL,'landed_cost','{"id":"01a2127f-17a4-7617-86b5-b66cbee5a1df","kind":"landed_cost","amount":"0.50","receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","by":"quantity","credit":"accounts_payable"}',1,1795606648740,1795606648740,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606648740,1795606648740,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a2127f-17a8-700a-b615-bc5416c9a58b',NULL,NULL,'void','{"id":"01a2127f-17a8-700a-b615-bc5416c9a58b","kind":"void","voids":"01a2127f-17a4-7617-86b5-b66cbee5a1df"}',1,1795606648744,1795606648744,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606648744,1795606648744,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a2127f-17ab-79e1-9687-21d6a003d823',NULL,NULL,'link','{"id":"01a2127f-17ab-79e1-9687-21d6a003d823","kind":"link","receipt":"56eb004f-9704-47d0-9dce-104a0e12d71b","unit_cost":"4.00","reason":"found"}',1,1795606648747,1795606648747,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795606648747,1795606648747,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a2127f-17af-7574-ab7a-200930ff14f9',NULL,NULL,'bill','{"id":"01a2127f-17af-7574-ab7a-200930ff14f9","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a"}]}',1,1795606648751,1795606648751,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795606648751,1795606648751,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a2127f-17b2-76b2-bdde-869d904c289d',NULL,NULL,'cost_change','{"id":"01a2127f-17b2-76b2-bdde-869d904c289d","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795606648754,1795606648754,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795606648754,1795606648754,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'beb18453-710c-444a-a279-37c50eb01e9d',1,92,'count','{"id": "beb18453-710c-444a-a279-37c50eb01e9d", "seq": 92, "at": "2026-11-25T11:37:28.763Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606648764,1795606648763,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606648764,1795606648763,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'f9fd50b3-b97f-4e0a-84e7-283dc33355c0',1,93,'count','{"id": "f9fd50b3-b97f-4e0a-84e7-283dc33355c0", "seq": 93, "at": "2026-11-25T11:37:28.763Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606648764,1795606648763,NULL,NULL,'held','count_variance',NULL,114,NULL,NULL);
INSERT INTO "event" VALUES(115,'01a2127f-1ef3-7733-a293-6466385ad81a',2,1,'receipt','{"id":"01a2127f-1ef3-7733-a293-6466385ad81a","kind":"receipt","seq":1,"at":"2026-11-25T11:37:30.611Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15775380,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606650613,1795606650612,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606650613,1795606650612,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'01a2127f-1ef8-7a85-b591-61ea40be7800',2,2,'receipt','{"id":"01a2127f-1ef8-7a85-b591-61ea40be7800","kind":"receipt","seq":2,"at":"2026-11-25T11:37:30.616Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15775386,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606650618,1795606650616,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606650618,1795606650616,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,173000000,0,"0.8036853295535081502480510276399716513111",2500000,173000000,41520,115]]]',116,NULL,NULL);
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
INSERT INTO "export_run" VALUES(1,'csv','entry','UTC',NULL,NULL,1,-1,7340032,101,'[["inventory",55359,4472],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",110,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]','{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}','command-line',1795606648787,1);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606648623,1795606648623,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606649982,1795606649982,1795606650,1,'{"birth":1795606650,"online":true,"version":"0.1.0","epochs":["5d4d93764586e61c"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:37:29.981Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606648690,1795606648697,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606648690,1795606648702,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606648690,1795606648711,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606648690,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606648713,1795606648716,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event a51df0e6-e5a7-40c7-bcd8-a1f9cf2e0ab0 that it voids.','accepted',1795606648720,1795606648721,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event fce92473-8daf-4188-90d4-2fa1dd9951a6 that it voids.','waiting',1795606648720,NULL,NULL,NULL,NULL,37);
INSERT INTO "hold" VALUES(8,114,'count_variance','Counted 1 of W-100 in A-01, too far from the books: let somebody else recount, accept or reject.','open',1795606648764,NULL,NULL,NULL,NULL,50);
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
INSERT INTO "idempotency" VALUES('["command-line","d7a154f83f5f4ed9ae48b7ee645e23fc"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606648568);
INSERT INTO "idempotency" VALUES('["command-line","182e316d68fd4be6aa82b6c1d041349d"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606648583);
INSERT INTO "idempotency" VALUES('["command-line","1a30252e0da64b189d75ebe824f6d526"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606648592);
INSERT INTO "idempotency" VALUES('["command-line","aa908499b0ea46229bd8379f05edb21c"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606648596);
INSERT INTO "idempotency" VALUES('["command-line","de9e5a87941e46d6ad84e3c2998adf51"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606648599);
INSERT INTO "idempotency" VALUES('["command-line","d73f68c64b5c46fc8206a365acacadde"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606648603);
INSERT INTO "idempotency" VALUES('["command-line","14b94a625adf403cbac28724d8d97d1d"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:28.605Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606648605);
INSERT INTO "idempotency" VALUES('["command-line","43b82c9bb20c4206ac53ba54e51b0e95"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:28.611Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606648611);
INSERT INTO "idempotency" VALUES('["command-line","5830220606644e91866c172387115bf4"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:28.614Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606648614);
INSERT INTO "idempotency" VALUES('["command-line","72d8170002cc43cab37e6d8c8d5110a2"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:28.617Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606648617);
INSERT INTO "idempotency" VALUES('["command-line","02b4d0d7f6b24bf4afa02993ff0043a3"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606648620);
INSERT INTO "idempotency" VALUES('["command-line","379c0de723da4bc68143052e68967d21"]','a7e542983cc1e92256fbe365e2d2288f58e26f0bb0c679073d1da5fb07a5e80c',200,'{"body":{"outcomes":[{"id":"5a24ad80-a144-4b95-ae2b-741fb12231be","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606648636);
INSERT INTO "idempotency" VALUES('["command-line","70b1d655693448099e098a3c8bb4423c"]','148373f0b8d738a2d399265e22dd5841194f5e9dbd28f39b8d28f8b0b968fde4',200,'{"body":{"outcomes":[{"id":"4eb31cb6-facc-4e66-a290-1c8bb3488f51","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606648639);
INSERT INTO "idempotency" VALUES('["command-line","b9b4649fde884691953d79c3867dcf68"]','9ef77ca4490f0f2bf6216d38f07c7034b261994a4c624f24256dea70ad3b795a',200,'{"body":{"outcomes":[{"id":"e0b7a30e-ef36-46e0-83e3-257efe38a905","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606648642);
INSERT INTO "idempotency" VALUES('["command-line","68b892f798cd4fa3b5dbe5685b50db5b"]','487a7f00462d3d36e7bc3d0ff1851cbb03437ac0754085e2c295d2fe90c552ad',200,'{"body":{"outcomes":[{"id":"c45ab36b-ce38-4ecc-b23f-2c8c0d889510","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606648645);
INSERT INTO "idempotency" VALUES('["command-line","5ea15ff91b884a3581e7f4af432844eb"]','cfaa7df62aa291ac7defc31db80285e17116089c5ba2659e93ecfd78ca39a80d',200,'{"body":{"outcomes":[{"id":"21ab2b99-f534-4a6e-8edd-d9fbbe0a9b61","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606648668);
INSERT INTO "idempotency" VALUES('["command-line","d9e6b0f4e41e47238cf46ae1b0262047"]','4abfaa656fd15e0988f0dfabc5dc7a48a797ade0248f05571e797cfc08b31fd6',200,'{"body":{"outcomes":[{"id":"3cde581c-839b-4fd4-9ae8-3baa7f9baf22","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606648671);
INSERT INTO "idempotency" VALUES('["command-line","a52fe02b3b114c4985829775e383d5ce"]','e8b518aaf1c61f16b81293620c67145b2a30a88b37cc0de9cb185cee4f6f2f7a',200,'{"body":{"outcomes":[{"id":"97b3c012-5a1b-4e4b-810f-c0411e46f7dc","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606648676);
INSERT INTO "idempotency" VALUES('["command-line","95c9db4af3544ccb961f18f8e07f470e"]','7b64c66818b0378fda6aa3e852a6f528ee20ff27947dace4146051477ff25663',200,'{"body":{"outcomes":[{"id":"4831e3b4-f8e4-47b8-9e96-5ed865ebad86","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606648681);
INSERT INTO "idempotency" VALUES('["command-line","3daf2950a4dd4a12bce1ad0e3c2fefc7"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"39020788-5cf6-4f89-8fea-7fca6ba5ea91","kind":"receipt","seq":84,"at":"2026-11-25T11:37:28.685Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:28.690Z","closed_at":"2026-11-25T11:37:28.697Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"39020788-5cf6-4f89-8fea-7fca6ba5ea91","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606648697);
INSERT INTO "idempotency" VALUES('["command-line","fccd6de2569f4cde8907150a3f0f83f5"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"2ddd5b53-144b-4add-889d-5057d99c4689","kind":"receipt","seq":85,"at":"2026-11-25T11:37:28.685Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:28.690Z","closed_at":"2026-11-25T11:37:28.702Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"2ddd5b53-144b-4add-889d-5057d99c4689","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606648702);
INSERT INTO "idempotency" VALUES('["command-line","0e489280749e4ff6aaa4aea84fc96e62"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"4083454f-b23f-426a-94c0-2d14a770917a","kind":"receipt","seq":89,"at":"2026-11-25T11:37:28.712Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:28.713Z","closed_at":"2026-11-25T11:37:28.716Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"4083454f-b23f-426a-94c0-2d14a770917a","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606648716);
INSERT INTO "idempotency" VALUES('["command-line","134bc7ffa60049b6b941dc8318eae8d4"]','29fbbf42433c5d43f3addf73b9119c352af60d2594aae2659a647a6ed9e87ea7',200,'{"body":{"outcomes":[{"id":"a51df0e6-e5a7-40c7-bcd8-a1f9cf2e0ab0","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606648721);
INSERT INTO "idempotency" VALUES('["command-line","35fca287de5b4dd8b6568196aca2871a"]','cb9fd7b2d3b0e618f87bf1fc464409dc76b17ad2b2626982b3d857acf6443d15',200,'{"body":{"outcomes":[{"id":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606648728);
INSERT INTO "idempotency" VALUES('["command-line","2cecdc6665a148c98d412740e2b741f0"]','6fa133f065b80696468778b126b1bba0cca7e233df1ca04cdddadc18812cd060',200,'{"body":{"outcomes":[{"id":"56eb004f-9704-47d0-9dce-104a0e12d71b","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606648730);
INSERT INTO "idempotency" VALUES('["command-line","3770f3f75d2c4dc1ad574dc9e887a48c"]','e400566fbe57c4fc37c6f43cf491b33f394a43b318c365b8a467cfad2917bfb8',200,'{"body":{"outcomes":[{"id":"9785c150-3873-4d94-b165-87164494d267","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606648732);
INSERT INTO "idempotency" VALUES('["command-line","48cbfedc65054deb8a74a3f3550b6a8e"]','bc05606f82610f7ad930e6c3389b0bd1e452f136979fc0f04277e6a8ebb1cb50',201,'{"body":{"id":"01a2127f-179f-77a6-9ded-bb1e9c0b842b","at":"2026-11-25T11:37:28.735Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127f-179f-77a6-9ded-bb1e9c0b842b"}',1795606648735);
INSERT INTO "idempotency" VALUES('["command-line","7d41f11b3aa14f26aab0627eed8e6c6d"]','c61291709a8f1125ade967305113b0d99198f1b827ffd1833ae0ebec66d12f31',201,'{"body":{"id":"01a2127f-17a4-7617-86b5-b66cbee5a1df","at":"2026-11-25T11:37:28.740Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127f-17a4-7617-86b5-b66cbee5a1df"}',1795606648740);
INSERT INTO "idempotency" VALUES('["command-line","55978d4c207d436bbb875d2bb983fee0"]','b6dd303c76484e779792baf2cdf2db77d522763485c231a9e8a3b050b1ea17b3',200,'{"body":{"id":"01a2127f-17a4-7617-86b5-b66cbee5a1df","at":"2026-11-25T11:37:28.740Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795606648744);
INSERT INTO "idempotency" VALUES('["command-line","f87c4f52ac6d4207971d62dd4e7faa66"]','89ce8c279b04a20c52b752821f1826438bbc66880da9742e0448757b95f3807d',201,'{"body":{"id":"01a2127f-17ab-79e1-9687-21d6a003d823","at":"2026-11-25T11:37:28.747Z","actor":"command-line","voided":false,"receipt":"56eb004f-9704-47d0-9dce-104a0e12d71b","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127f-17ab-79e1-9687-21d6a003d823"}',1795606648747);
INSERT INTO "idempotency" VALUES('["command-line","11474c0422864ed8a24a61023f283beb"]','7d39acb465a70931d36581832abb859487c08e568fab76510d121f5a6485900c',201,'{"body":{"id":"01a2127f-17af-7574-ab7a-200930ff14f9","at":"2026-11-25T11:37:28.751Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"c24a349e-6bd8-4427-a5d3-5d293d1b374a","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127f-17af-7574-ab7a-200930ff14f9"}',1795606648751);
INSERT INTO "idempotency" VALUES('["command-line","93ddd8fffb7047369e0cb442d12bfb25"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a2127f-17b2-76b2-bdde-869d904c289d","at":"2026-11-25T11:37:28.754Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127f-17b2-76b2-bdde-869d904c289d"}',1795606648754);
INSERT INTO "idempotency" VALUES('["command-line","1b51cbcd60e4413294bca3fe517f9dab"]','1d77dcb892a1c57f6994849a86c47c1e67a40130729c518ed6cd5d6fccd027fa',201,'{"body":{"number":"CC-1","site":"main","state":"open","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:28.757Z","bins":[{"bin":"A-01","state":"open"},{"bin":"B-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-1"}',1795606648757);
INSERT INTO "idempotency" VALUES('["command-line","f4c88ba367f14feebaec5a8f20da64eb"]','2959cd250842f99ac2a1ad168dc0a1882c425fefbd63d0f593b4ae12c67f049b',201,'{"body":{"number":"CC-2","site":"main","state":"open","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:28.767Z","bins":[{"bin":"A-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-2"}',1795606648767);
INSERT INTO "idempotency" VALUES('["command-line","7f415f23875b4d9f8a5119ae3de4e81a"]','bd093e7d1e49505429a2900e3b6262662a8ad7f49f91f498147e02629bad6939',201,'{"body":{"through":"2020-12-31T23:59:59.999Z","closed_at":"2026-11-25T11:37:28.771Z","by":"command-line","entries":0,"debits":"0.00"},"location":null}',1795606648771);
INSERT INTO "idempotency" VALUES('["command-line","bfe1ac0bb9494c10a5eaa4dad09e77d7"]','556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e',201,'{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7340032","entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:37:28.787Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}',1795606648787);
INSERT INTO "idempotency" VALUES('["command-line","ce0554eeec2a41ef892f8064d9715724"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:37:28.611Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}',1795606648811);
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
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606648623,1795606648622,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606648623,1795606648622,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606648623,1795606648622,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606648623,1795606648622,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606648623,1795606648622,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606648623,1795606648622,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606648623,1795606648622,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606648626,1795606648625,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606648630,1795606648630,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606648636,1795606648636,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606648639,1795606648639,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606648639,1795606648639,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606648642,1795606648642,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606648645,1795606648645,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606648649,1795606648648,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606648653,1795603048652,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606648657,1795606648655,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606648663,1795606648662,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606648665,1795606648664,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606648668,1795606648668,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606648671,1795606648671,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606648676,1795606648676,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606648681,1795606648681,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606648702,1795606648685,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606648716,1795606648712,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606648721,1795606648721,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606648721,1795606648719,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606648728,1795606648728,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606648730,1795606648730,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606648732,1795606648732,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795606648735,1795606648735,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795606648740,1795606648740,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795606648744,1795606648744,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795606648747,1795606648747,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795606648751,1795606648751,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795606648754,1795606648754,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795606650613,1795606650612,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795606650618,1795606650616,NULL);
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
INSERT INTO "location" VALUES(5,1,'RECEIVING','receiving',0,54);
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
INSERT INTO "meta" VALUES('ledger','c8483b1c2704473c9f97523583d7e103');
INSERT INTO "meta" VALUES('created_at','1795606646029');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606648623,1795606648622,0);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606648623,1795606648622,0);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606648623,1795606648622,0);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606648623,1795606648622,0);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606648623,1795606648622,0);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606648623,1795606648622,0);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606648623,1795606648622,0);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606648626,1795606648625,0);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606648629,1795606648627,0);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606648630,1795606648622,0);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606648636,1795606648636,0);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606648639,1795606648639,0);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606648642,1795606648642,0);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606648645,1795606648636,0);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606648647,1795606648646,0);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606648647,1795606648646,0);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606648647,1795606648646,0);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606648647,1795606648646,0);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606648649,1795606648648,0);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606648651,1795606648651,0);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606648651,1795606648651,0);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606648653,1795603048652,1);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606648657,1795606648655,0);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606648663,1795606648662,0);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606648665,1795606648664,0);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606648668,1795606648668,0);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606648671,1795606648671,0);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606648676,1795606648676,0);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606648681,1795606648676,0);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606648702,1795606648685,0);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606648716,1795606648712,0);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606648721,1795606648721,0);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606648721,1795606648721,0);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606648728,1795606648728,0);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606648730,1795606648730,0);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606648732,1795606648732,0);
INSERT INTO "movement" VALUES(7536640,115,1,5,0,1000000,240,1795606650613,1795606650612,0);
INSERT INTO "movement" VALUES(7602176,116,1,5,0,1000000,240,1795606650618,1795606650616,0);
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
INSERT INTO "movement_run" VALUES(1,1,0,1795606648655,4718592,65536,1795606648622,64000000);
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
CREATE TABLE period (
	id INTEGER NOT NULL, 
	through INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	entries INTEGER NOT NULL, 
	debits INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (through)
);
INSERT INTO "period" VALUES(1,1609459199999,1795606648771,'command-line',0,0);
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
	last_at INTEGER NOT NULL, closed_at INTEGER, closed_by TEXT, why TEXT, 
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
INSERT INTO "seal" VALUES(1,'','88e4af176d1a2f5363f6a74217c8988fcbedd188f7f849aadc9dd0ee56f10657',X'');
INSERT INTO "seal" VALUES(2,'88e4af176d1a2f5363f6a74217c8988fcbedd188f7f849aadc9dd0ee56f10657','dec5d9b84b92d5f695043396f9d0a8d7078dfbbb3e4d74d782926378ccb24586',X'');
INSERT INTO "seal" VALUES(3,'dec5d9b84b92d5f695043396f9d0a8d7078dfbbb3e4d74d782926378ccb24586','79801054f4f11d79c7b5b7b6f345e2017cb510a39b52a6096b5b86d67c38408e',X'');
INSERT INTO "seal" VALUES(4,'79801054f4f11d79c7b5b7b6f345e2017cb510a39b52a6096b5b86d67c38408e','765431a544026bdf5af91ffa63287813aa7e19e7db0b7e45de4c2e470c0ccd62',X'');
INSERT INTO "seal" VALUES(5,'765431a544026bdf5af91ffa63287813aa7e19e7db0b7e45de4c2e470c0ccd62','47ab4e234b2654bcff10701c00f2718ca8d7b1d94963090fd002a091987e1287',X'');
INSERT INTO "seal" VALUES(6,'47ab4e234b2654bcff10701c00f2718ca8d7b1d94963090fd002a091987e1287','294e84ea02a7afa430c4b6f6f6847459bfd11b078f06ae845bf1f82aac5996d8',X'');
INSERT INTO "seal" VALUES(7,'294e84ea02a7afa430c4b6f6f6847459bfd11b078f06ae845bf1f82aac5996d8','13cc2e70f6cbaf28a9963e3ed540c5e00bd41c1b9bca9bccef4726f7062dc159',X'');
INSERT INTO "seal" VALUES(8,'13cc2e70f6cbaf28a9963e3ed540c5e00bd41c1b9bca9bccef4726f7062dc159','eb61abd927c00b5dbaac4e1c056b8e7a7cc15cb921485f30be05dfaa884e3260',X'');
INSERT INTO "seal" VALUES(9,'eb61abd927c00b5dbaac4e1c056b8e7a7cc15cb921485f30be05dfaa884e3260','a2290834018edf94d85a485383bb10ea460c09246e8c03672d47d53ab60d06d9',X'');
INSERT INTO "seal" VALUES(10,'a2290834018edf94d85a485383bb10ea460c09246e8c03672d47d53ab60d06d9','668e8413375a02e8b2cc990364352e08f94fd17825fd2066d7f052e0503911e0',X'');
INSERT INTO "seal" VALUES(11,'668e8413375a02e8b2cc990364352e08f94fd17825fd2066d7f052e0503911e0','38890fd5bdaf3fbf80bcfaefab2b10824ede1df11f86c1eb8350d0f29e24a551',X'');
INSERT INTO "seal" VALUES(12,'38890fd5bdaf3fbf80bcfaefab2b10824ede1df11f86c1eb8350d0f29e24a551','9dc67e9d3d0c46a7838f6c6d7ddc1703598c7bd360b514c6d5434854a51504ed',X'21089E92629C5F75AD27203B96BCDEC0C46A2B5E7E8867773D0244FB');
INSERT INTO "seal" VALUES(13,'9dc67e9d3d0c46a7838f6c6d7ddc1703598c7bd360b514c6d5434854a51504ed','8f05985a71a167d7b1efbad92d6dafaf704c6a038294041fd0341c352877bf44',X'3A76A643');
INSERT INTO "seal" VALUES(14,'8f05985a71a167d7b1efbad92d6dafaf704c6a038294041fd0341c352877bf44','b9481e164e454d829b3515927e368497aadb995d325a37243c4dc198c684a17a',X'A8EC975C');
INSERT INTO "seal" VALUES(15,'b9481e164e454d829b3515927e368497aadb995d325a37243c4dc198c684a17a','b70934084f20b2ca98c91e1850df35f185ffdf23f9a18d7cc6d9134c44c6af71',X'050E4B8A');
INSERT INTO "seal" VALUES(16,'b70934084f20b2ca98c91e1850df35f185ffdf23f9a18d7cc6d9134c44c6af71','05a4f6d9b7c639aa137a247b87310805244c84c8d8bf8f133112aa75ff1b0d64',X'B4452648');
INSERT INTO "seal" VALUES(17,'05a4f6d9b7c639aa137a247b87310805244c84c8d8bf8f133112aa75ff1b0d64','7b77f61ee39b0c862bb64973377c71f220e29bca811d4fee3e0c45d6e3abe21b',X'19575D9F');
INSERT INTO "seal" VALUES(18,'7b77f61ee39b0c862bb64973377c71f220e29bca811d4fee3e0c45d6e3abe21b','6cd9594bab2ec48fa34b7135e35b74305c647323ac3dffb7f75e8b1ae1d306f1',X'25BB26D8');
INSERT INTO "seal" VALUES(19,'6cd9594bab2ec48fa34b7135e35b74305c647323ac3dffb7f75e8b1ae1d306f1','4a93d79e864c75d04b3a5f8636f13be22f8d1622de2637c51d5c866b989de5ee',X'3A9AE168');
INSERT INTO "seal" VALUES(20,'4a93d79e864c75d04b3a5f8636f13be22f8d1622de2637c51d5c866b989de5ee','7b29abdd045e8bf26e1eb47fa189827da0a4f5dcf68b5df1ffcd6b274249b4c3',X'99C81AF00405BA13');
INSERT INTO "seal" VALUES(21,'7b29abdd045e8bf26e1eb47fa189827da0a4f5dcf68b5df1ffcd6b274249b4c3','3775fb8a827a202ec292461b30b6c10eb3846ffb88676413956710e78170bde4',X'5F21090B');
INSERT INTO "seal" VALUES(22,'3775fb8a827a202ec292461b30b6c10eb3846ffb88676413956710e78170bde4','014eb1d82ee024734a23d64f8a3eca8d08c72267b2f74b482420432aba943ccf',X'F5169AC9');
INSERT INTO "seal" VALUES(23,'014eb1d82ee024734a23d64f8a3eca8d08c72267b2f74b482420432aba943ccf','783abce0abc117d2c2a45bafeb9d496f321b4d249c47ab9135708cf5a9608cb1',X'ADCDC057');
INSERT INTO "seal" VALUES(24,'783abce0abc117d2c2a45bafeb9d496f321b4d249c47ab9135708cf5a9608cb1','b728c5882073ea586c6573c8a2981ea0962450bd1e34ba00af83f2c352eb4c1e',X'9422C01AB58622BE91A14DB059E5C6CADDE46AAAF2C961D87F4E6B2A88AE9E6F311EB20599AF0EC70D8393BC886104EF8B01000887B9E0ADBA5456BD06D6F8CD6B869F73FE3B68FF96630D54C0DF522798EF04609770AF2DF04DDDC1159B73B808FDBD2B9620D7918DC5EE7EF08C3A860F9EC511A104AED840DFB912322FAF394BA65237F46FC44DA44933DE4C386466C94E1986F9A7B1591D896DF85A11BF2843FF27EA9F56D214EBCC903D5618E779C9491238ADCF2F8D4ECDA9FDE7961E90951C3F5A0FEF274A9CFB38EAE5A9593ABD4B65BF85914E57995A5D5F6439EF7A95C8BEB3176F0639F8E9AD902675115196B264F8546CF8D2D11582F5C29AE382D188F311EC45B9BD');
INSERT INTO "seal" VALUES(25,'b728c5882073ea586c6573c8a2981ea0962450bd1e34ba00af83f2c352eb4c1e','49cb4caf23562d2cb9e5e63c5d427d5cbef9cb824dc2c41c2138be917c882708',X'59C199D3');
INSERT INTO "seal" VALUES(26,'49cb4caf23562d2cb9e5e63c5d427d5cbef9cb824dc2c41c2138be917c882708','1cd957a12a9d332de26a33bf35d91b4c9fa9d8f015a4100d17ba28ef76465a98',X'9C333BB3');
INSERT INTO "seal" VALUES(27,'1cd957a12a9d332de26a33bf35d91b4c9fa9d8f015a4100d17ba28ef76465a98','c2da0fb41e27bf4ef8abf09e741ddf899c2bbe684b22a1374e18666b3b973aae',X'9C5B6E51');
INSERT INTO "seal" VALUES(28,'c2da0fb41e27bf4ef8abf09e741ddf899c2bbe684b22a1374e18666b3b973aae','59cdce29c5587317fb4ebf9e5cfcd57d1b8724fb88403c45e7dc67c4c3a97286',X'A06375FE');
INSERT INTO "seal" VALUES(29,'59cdce29c5587317fb4ebf9e5cfcd57d1b8724fb88403c45e7dc67c4c3a97286','cc02fbe6cbc1cbe30e548d0ed31e911d6a65802341f668661c5c0490e78f187a',X'99C7EB03');
INSERT INTO "seal" VALUES(30,'cc02fbe6cbc1cbe30e548d0ed31e911d6a65802341f668661c5c0490e78f187a','cdb80b7e68dba1e3ed1f11af0ad8cad54141463886baac78cae162621861290e',X'E785C981');
INSERT INTO "seal" VALUES(31,'cdb80b7e68dba1e3ed1f11af0ad8cad54141463886baac78cae162621861290e','885235d3e12fe40f1a1e4bf6665b07b0649b719fc859689fa14e19115a17cb5a',X'9863FBC2F69233976521848AECEBD41B');
INSERT INTO "seal" VALUES(32,'885235d3e12fe40f1a1e4bf6665b07b0649b719fc859689fa14e19115a17cb5a','2bd4314cd834eeea2118c797afa12fa60329ec2ae1ac38350de0df9c31086623',X'');
INSERT INTO "seal" VALUES(33,'2bd4314cd834eeea2118c797afa12fa60329ec2ae1ac38350de0df9c31086623','0de6908155d3ec7cb0d22094c340c5b495869716b011bf6fb2f62f8830d740f2',X'1A3CEF64');
INSERT INTO "seal" VALUES(34,'0de6908155d3ec7cb0d22094c340c5b495869716b011bf6fb2f62f8830d740f2','cddf522a85ff3810e2fe0782646172735386f643653ae3b7a30a6f4518aefddf',X'20695955');
INSERT INTO "seal" VALUES(35,'cddf522a85ff3810e2fe0782646172735386f643653ae3b7a30a6f4518aefddf','a86f2ad536eb9cb2e478245e15fff8c15a67c074cd779c2c5e8c5dcb30389e6b',X'4C3DC0E9');
INSERT INTO "seal" VALUES(36,'a86f2ad536eb9cb2e478245e15fff8c15a67c074cd779c2c5e8c5dcb30389e6b','8de767c089353fb9b999ac2435cbce704ae0888b604f8d0067ba5774403ef98f',X'A3E2D0BA');
INSERT INTO "seal" VALUES(37,'8de767c089353fb9b999ac2435cbce704ae0888b604f8d0067ba5774403ef98f','5502137aeb1af99a2c53388ac99658d242ad8609b21503924ae0a608042fa015',X'DE3F7D17CCD9632D');
INSERT INTO "seal" VALUES(38,'5502137aeb1af99a2c53388ac99658d242ad8609b21503924ae0a608042fa015','e6208062b94cc90d33c7e9c86e95725c69ff4045241fa8c0c1807e28457b5a2a',X'DF45E12263325FA3');
INSERT INTO "seal" VALUES(39,'e6208062b94cc90d33c7e9c86e95725c69ff4045241fa8c0c1807e28457b5a2a','4d336f9047685a0d5e07027c31c4651908f46d2d3bbb6c803697fa4438bd383d',X'');
INSERT INTO "seal" VALUES(40,'4d336f9047685a0d5e07027c31c4651908f46d2d3bbb6c803697fa4438bd383d','3f05fb4778f2ce6a95557e53f091db78bcbb562fd65c9fac4f8b25afa4218d6a',X'B240AA6A');
INSERT INTO "seal" VALUES(41,'3f05fb4778f2ce6a95557e53f091db78bcbb562fd65c9fac4f8b25afa4218d6a','681d0268c152ab5d10a802a0c9f707a54d48b043fb708c2a935ba900defb0d39',X'64718C00');
INSERT INTO "seal" VALUES(42,'681d0268c152ab5d10a802a0c9f707a54d48b043fb708c2a935ba900defb0d39','9469716264511594fc63be96c563cc9de0f170ffc0499ca97d2a1c0a7af20967',X'B6F30F86');
INSERT INTO "seal" VALUES(43,'9469716264511594fc63be96c563cc9de0f170ffc0499ca97d2a1c0a7af20967','920f37d48ea237f79c1bf245764fa6851e4e586d11f352c1db82ebf7518e5810',X'16266E9F');
INSERT INTO "seal" VALUES(44,'920f37d48ea237f79c1bf245764fa6851e4e586d11f352c1db82ebf7518e5810','4d4e65e191c6c12a3628409fe659a61ad897b3ca3769f85754e1d9147b2c218b',X'BA53B66A');
INSERT INTO "seal" VALUES(45,'4d4e65e191c6c12a3628409fe659a61ad897b3ca3769f85754e1d9147b2c218b','d96b7c327204940241567b3276d8c4313bb6ebccbd89540de83a423dcf0227dc',X'BF26078C');
INSERT INTO "seal" VALUES(46,'d96b7c327204940241567b3276d8c4313bb6ebccbd89540de83a423dcf0227dc','82fb2027fb70cdfad625bf084407d3b07ee18f855b7ff600971c9b3b3de8cec3',X'D75B5E04');
INSERT INTO "seal" VALUES(47,'82fb2027fb70cdfad625bf084407d3b07ee18f855b7ff600971c9b3b3de8cec3','8e7272b15205123405a48cb54ac12a0950509c87ba15ff29b53a97932013cbd0',X'FD462726');
INSERT INTO "seal" VALUES(48,'8e7272b15205123405a48cb54ac12a0950509c87ba15ff29b53a97932013cbd0','d5f691fae4f97c547ac496a66a9aadd429c01dc46657785dd47141a0de8cf8ed',X'52564848');
INSERT INTO "seal" VALUES(49,'d5f691fae4f97c547ac496a66a9aadd429c01dc46657785dd47141a0de8cf8ed','2275bb14e7201e08aac7f49a145686052207342d72f6a26f88d6a1777a33b3ce',X'');
INSERT INTO "seal" VALUES(50,'2275bb14e7201e08aac7f49a145686052207342d72f6a26f88d6a1777a33b3ce','a6573e9bc81d6e81ea74685fd0f72a141efba2eb5ab7d7f6d19926d93b2b7278',X'DB1B00C909B047A0');
INSERT INTO "seal" VALUES(51,'a6573e9bc81d6e81ea74685fd0f72a141efba2eb5ab7d7f6d19926d93b2b7278','38d6ac4a3cad4b082717a20415d04b2ecb2941d62f9674b2628adc36c72fa217',X'');
INSERT INTO "seal" VALUES(52,'38d6ac4a3cad4b082717a20415d04b2ecb2941d62f9674b2628adc36c72fa217','0832d27b2754ae47331accfca8513437f2ff46e206593e63099c0270f9269c90',X'');
INSERT INTO "seal" VALUES(53,'0832d27b2754ae47331accfca8513437f2ff46e206593e63099c0270f9269c90','c9922680d6176d52a0c41e1a0f56599d23497c8ec3e3fa902439093d77985481',X'');
INSERT INTO "seal" VALUES(54,'c9922680d6176d52a0c41e1a0f56599d23497c8ec3e3fa902439093d77985481','726fd75b6b37f71d3f65b25cccced1b8672d3d867c1146894231afaf1f83f714',X'CF04661C');
INSERT INTO "seal" VALUES(55,'726fd75b6b37f71d3f65b25cccced1b8672d3d867c1146894231afaf1f83f714','ac7bb3c4b954797b76d1bbdceba7e66473357ae9337b5c2f776bb9a0bc38a91d',X'FBC9078F');
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
INSERT INTO "stream" VALUES(1,1,'5526be78-66a1-4d9c-a717-ebe83c8686ec',93,'f9fd50b3-b97f-4e0a-84e7-283dc33355c0',1795606648763);
INSERT INTO "stream" VALUES(2,2,'5d4d93764586e61c',2,'01a2127f-1ef8-7a85-b591-61ea40be7800',1795606650616);
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
INSERT INTO "token" VALUES(1,'9df37b5659d57ab0a609ea73e1ccc0deaa5e49048091d89c26105310e3813102','command-line','admin',1795606648115,NULL);
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
INSERT INTO "waiting_void" VALUES('fce92473-8daf-4188-90d4-2fa1dd9951a6',101);
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

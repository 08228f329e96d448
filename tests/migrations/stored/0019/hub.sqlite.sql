BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	word TEXT NOT NULL, 
	code TEXT, 
	name TEXT, version INTEGER DEFAULT '0' NOT NULL, 
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
INSERT INTO "alarm" VALUES(1,'no_cost',1795610458187,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795610458197,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795610458197,11,NULL,'on hand -3',1,16);
INSERT INTO "alarm" VALUES(4,'earlier_lot',1795610458409,124,NULL,'Lot LATE of M-500 expires on 2092-01-01, lot EARLY in A-01 on 2091-01-01: that goes first.',1,66);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0019');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, version INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795610458100,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"W-100"}',1);
INSERT INTO "audit" VALUES(2,1795610458117,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"G-200"}',2);
INSERT INTO "audit" VALUES(3,1795610458122,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"L-300"}',3);
INSERT INTO "audit" VALUES(4,1795610458127,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"S-400"}',4);
INSERT INTO "audit" VALUES(5,1795610458131,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}',5);
INSERT INTO "audit" VALUES(6,1795610458136,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}',6);
INSERT INTO "audit" VALUES(7,1795610458140,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered","due":null}',7);
INSERT INTO "audit" VALUES(8,1795610458151,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered","due":null}',8);
INSERT INTO "audit" VALUES(9,1795610458158,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}',9);
INSERT INTO "audit" VALUES(10,1795610458164,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}',10);
INSERT INTO "audit" VALUES(11,1795610458175,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}',11);
INSERT INTO "audit" VALUES(12,1795610458246,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}',32);
INSERT INTO "audit" VALUES(13,1795610458251,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}',33);
INSERT INTO "audit" VALUES(14,1795610458262,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}',36);
INSERT INTO "audit" VALUES(15,1795610458273,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"count_tolerance_units":null,"count_tolerance_value":null,"expiry_order":null,"negative_stock_at":null,"expiry_order_at":null,"scrap_accounts":null,"accounts":null}',39);
INSERT INTO "audit" VALUES(16,1795610458284,'command-line','createLandedCost','','{"amount":"10.00","receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}',43);
INSERT INTO "audit" VALUES(17,1795610458289,'command-line','createLandedCost','','{"amount":"0.50","receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}',44);
INSERT INTO "audit" VALUES(18,1795610458292,'command-line','voidLandedCost','01a212b9-38b1-7864-a0a9-675c5c440932','{"reason":null}',45);
INSERT INTO "audit" VALUES(19,1795610458296,'command-line','createCostLink','','{"receipt":"fbef4efd-0ba3-4b4a-8db2-ce43163792f0","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}',46);
INSERT INTO "audit" VALUES(20,1795610458301,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6"}],"purchase_order":null}',47);
INSERT INTO "audit" VALUES(21,1795610458307,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}',48);
INSERT INTO "audit" VALUES(22,1795610458311,'command-line','createCount','','{"number":"CC-1","bins":["A-01","B-01"],"site":"main","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null}',49);
INSERT INTO "audit" VALUES(23,1795610458329,'command-line','createCount','','{"number":"CC-2","bins":["A-01"],"site":"main","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null}',51);
INSERT INTO "audit" VALUES(24,1795610458335,'command-line','createShipNotice','','{"number":"ASN-1","purchase_order":"PO-2","pallets":[{"sscc":"340123450000000017","lines":[{"sku":"W-100","quantity":"6","lot":null,"expiry":null,"order_line":null}]}],"supplier":null}',52);
INSERT INTO "audit" VALUES(25,1795610458358,'command-line','createTransfer','','{"number":"TR-1","to_site":"east","lines":[{"sku":"W-100","quantity":"3","line":null}],"site":"main","state":"open"}',56);
INSERT INTO "audit" VALUES(26,1795610458376,'command-line','createReturn','','{"number":"RMA-1","kind":"customer_return","lines":[{"sku":"W-100","quantity":"3","order_line":null,"line":null}],"order":"SO-1","party":null,"site":null}',59);
INSERT INTO "audit" VALUES(27,1795610458386,'command-line','createReturn','','{"number":"RTV-1","kind":"supplier_return","lines":[{"sku":"W-100","quantity":"3","order_line":null,"line":null}],"order":"PO-2","party":null,"site":null}',61);
INSERT INTO "audit" VALUES(28,1795610458394,'command-line','createItem','','{"name":"Milk","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":true,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"M-500"}',63);
INSERT INTO "audit" VALUES(29,1795610458412,'command-line','closePeriod','','{"through":"2020-12-31"}',67);
INSERT INTO "audit" VALUES(30,1795610458417,'command-line','createExport','','{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}',68);
INSERT INTO "audit" VALUES(31,1795610458432,'command-line','closePurchaseOrder','PO-2','{}',69);
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
INSERT INTO "balance" VALUES(1,1,0,168000000,6000000,NULL,NULL,62,1795610458391,24,4784128,1795610458216,103000000);
INSERT INTO "balance" VALUES(1,2,0,3000000,0,1795610458321,113,50,1795610458221,2,1179649,1795610458213,3000000);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21,1795610458210,3,983041,1795610458208,1000000);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,27,1795610458227,1,5767168,1795610458227,1000000);
INSERT INTO "balance" VALUES(1,5,0,1000000,0,NULL,NULL,58,1795610458370,2,7733249,1795610458368,1000000);
INSERT INTO "balance" VALUES(1,6,0,2000000,0,NULL,NULL,58,1795610458370,1,7798785,1795610458370,2000000);
INSERT INTO "balance" VALUES(1,7,0,2000000,0,NULL,NULL,71,1795610460288,2,8192000,1795610460282,2000000);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42,1795610458282,9,720896,1795610458197,14000000);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795610458223,87,26,1795610458223,2,524288,1795610458182,3000000);
INSERT INTO "balance" VALUES(4,1,0,1000000,0,NULL,NULL,14,1795610458187,1,589824,1795610458187,1000000);
INSERT INTO "balance" VALUES(5,1,2,1000000,0,NULL,NULL,66,1795610458409,2,7995392,1795610458398,1000000);
INSERT INTO "balance" VALUES(5,1,3,2000000,0,NULL,NULL,65,1795610458405,1,8060928,1795610458405,2000000);
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
INSERT INTO "commit_log" VALUES(1,'VTiDZkOF_yuk',1795610458100,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'zIYIOXCgS8CK',1795610458117,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'WNNiFIuR5ZcA',1795610458122,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'T8MxTczwNOTh',1795610458127,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'R-VTTBZCUZLg',1795610458131,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'DJufYu29ddaD',1795610458136,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'beNNZQymlNBB',1795610458140,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'fmsebwh9speW',1795610458151,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'CfQXvXxUfxhA',1795610458158,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'kLZjeCSxTA02',1795610458164,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'XSryZckDYzQQ',1795610458175,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'Y8Riu5OhQAJv',1795610458179,1,7);
INSERT INTO "commit_log" VALUES(13,'CfrSdetkVpGt',1795610458183,8,8);
INSERT INTO "commit_log" VALUES(14,'YxhIf5kdjr-w',1795610458187,9,9);
INSERT INTO "commit_log" VALUES(15,'26RvGFzZJ-wY',1795610458190,10,10);
INSERT INTO "commit_log" VALUES(16,'jq1TwCPWSwLI',1795610458197,11,11);
INSERT INTO "commit_log" VALUES(17,'4PLFhL-vOYPB',1795610458200,12,12);
INSERT INTO "commit_log" VALUES(18,'lH88i9rnUp3C',1795610458203,13,13);
INSERT INTO "commit_log" VALUES(19,'TOiA1GGQUj5m',1795610458206,14,14);
INSERT INTO "commit_log" VALUES(20,'78mQQywXijdg',1795610458209,15,16);
INSERT INTO "commit_log" VALUES(21,'V1Amm6cMqJ-d',1795610458211,17,17);
INSERT INTO "commit_log" VALUES(22,'JH7tf5W1SLAf',1795610458213,18,18);
INSERT INTO "commit_log" VALUES(23,'XEC6KoQxjloS',1795610458215,19,19);
INSERT INTO "commit_log" VALUES(24,'GOI3SmUMArND',1795610458217,20,85);
INSERT INTO "commit_log" VALUES(25,'UButubOfHeXS',1795610458222,86,86);
INSERT INTO "commit_log" VALUES(26,'LtehGlC8WOhN',1795610458224,87,87);
INSERT INTO "commit_log" VALUES(27,'hBzJNCxamJlR',1795610458227,88,88);
INSERT INTO "commit_log" VALUES(28,'ZG1VyVRk8UG_',1795610458230,89,89);
INSERT INTO "commit_log" VALUES(29,'L23zxthdJuBC',1795610458233,90,90);
INSERT INTO "commit_log" VALUES(30,'xP4fGXlSQrWZ',1795610458236,91,91);
INSERT INTO "commit_log" VALUES(31,'AQxeZIMp-pE5',1795610458239,92,95);
INSERT INTO "commit_log" VALUES(32,'BNeMkBToPk2H',1795610458246,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'8w5pPhES2lHJ',1795610458251,96,96);
INSERT INTO "commit_log" VALUES(34,'vOEHodhIfKs3',1795610458254,97,97);
INSERT INTO "commit_log" VALUES(35,'sZMbpvC_QU3X',1795610458256,98,98);
INSERT INTO "commit_log" VALUES(36,'cYmr4oiFYVK9',1795610458262,99,99);
INSERT INTO "commit_log" VALUES(37,'UFbGZs15S33h',1795610458265,100,101);
INSERT INTO "commit_log" VALUES(38,'cb8Ytobdxd0S',1795610458270,102,103);
INSERT INTO "commit_log" VALUES(39,'RuFeXiu0sGd9',1795610458273,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'sKAY2rjEWItL',1795610458277,104,104);
INSERT INTO "commit_log" VALUES(41,'1WnkMw5bJGPQ',1795610458279,105,105);
INSERT INTO "commit_log" VALUES(42,'bI09DzOIXZxQ',1795610458282,106,106);
INSERT INTO "commit_log" VALUES(43,'Kbif0ZWH0wPq',1795610458284,107,107);
INSERT INTO "commit_log" VALUES(44,'M-7NB2IAKN0I',1795610458289,108,108);
INSERT INTO "commit_log" VALUES(45,'vxbpcMglER-f',1795610458292,109,109);
INSERT INTO "commit_log" VALUES(46,'cmuUMiz9deJf',1795610458296,110,110);
INSERT INTO "commit_log" VALUES(47,'Oxrik0bttymn',1795610458301,111,111);
INSERT INTO "commit_log" VALUES(48,'8h4dM8X9goKE',1795610458307,112,112);
INSERT INTO "commit_log" VALUES(49,'LiUy1opqUn8X',1795610458311,NULL,NULL);
INSERT INTO "commit_log" VALUES(50,'5vQwsF0s1DWt',1795610458322,113,114);
INSERT INTO "commit_log" VALUES(51,'wqwCjGjU2MwW',1795610458329,NULL,NULL);
INSERT INTO "commit_log" VALUES(52,'vPc3Wxylqj4G',1795610458335,NULL,NULL);
INSERT INTO "commit_log" VALUES(53,'MxRUBV2V3p9L',1795610458344,115,115);
INSERT INTO "commit_log" VALUES(54,'zoXx1L2xWM-3',1795610458349,116,116);
INSERT INTO "commit_log" VALUES(55,'bTxX4aVSBfvy',1795610458355,117,117);
INSERT INTO "commit_log" VALUES(56,'SJlVazlj9_YK',1795610458358,NULL,NULL);
INSERT INTO "commit_log" VALUES(57,'TX9eHIXMltzS',1795610458368,118,118);
INSERT INTO "commit_log" VALUES(58,'E9G5Liey3W6Y',1795610458370,119,119);
INSERT INTO "commit_log" VALUES(59,'0tFpgG4ClQ9Q',1795610458376,NULL,NULL);
INSERT INTO "commit_log" VALUES(60,'PjGCWSVsoxWE',1795610458383,120,120);
INSERT INTO "commit_log" VALUES(61,'9Ch4kOO43Df-',1795610458386,NULL,NULL);
INSERT INTO "commit_log" VALUES(62,'kLH3fQxiedFM',1795610458391,121,121);
INSERT INTO "commit_log" VALUES(63,'fcU__1ZxhJpD',1795610458394,NULL,NULL);
INSERT INTO "commit_log" VALUES(64,'o-WVn_4PZ9GS',1795610458398,122,122);
INSERT INTO "commit_log" VALUES(65,'wjEmhGI_Oeif',1795610458405,123,123);
INSERT INTO "commit_log" VALUES(66,'xUy-NvjGWR-4',1795610458409,124,124);
INSERT INTO "commit_log" VALUES(67,'plsUUth2vgo-',1795610458412,NULL,NULL);
INSERT INTO "commit_log" VALUES(68,'8DyCiMzRQ_Ou',1795610458417,NULL,NULL);
INSERT INTO "commit_log" VALUES(69,'F1b-Oq9zqZfT',1795610458432,NULL,NULL);
INSERT INTO "commit_log" VALUES(70,'MyzKZ328LIiF',1795610460284,125,125);
INSERT INTO "commit_log" VALUES(71,'ttlPRFU9egkt',1795610460292,126,126);
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
	is_complete INTEGER NOT NULL, version INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (event_id)
);
INSERT INTO "count_entry" VALUES(113,5,2,1,0,'B-7',0,50);
INSERT INTO "count_entry" VALUES(114,5,1,1,0,'B-7',1,50);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795610458251,1795610458238,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]],[]]',1795610458251,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795610458262,1795610458256,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]],[]]',1795610458262,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795610458270,1795610458265,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]],[]]',1795610458270,'hub');
CREATE TABLE document (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	number TEXT COLLATE "NOCASE" NOT NULL, 
	site_id INTEGER NOT NULL, 
	party_id INTEGER, 
	state VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	more TEXT DEFAULT '{}' NOT NULL, 
	version INTEGER NOT NULL, source_id INTEGER, to_site_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(party_id) REFERENCES party (id), 
	FOREIGN KEY(site_id) REFERENCES site (id), 
	UNIQUE (kind, number)
);
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795610458140,'{}',36,NULL,NULL);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795610458151,'{}',69,NULL,NULL);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795610458158,'{}',60,NULL,NULL);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'reserved',1795610458164,'{}',12,NULL,NULL);
INSERT INTO "document" VALUES(5,'count','CC-1',1,NULL,'open',1795610458311,'{}',49,NULL,NULL);
INSERT INTO "document" VALUES(6,'count','CC-2',1,NULL,'open',1795610458329,'{}',51,NULL,NULL);
INSERT INTO "document" VALUES(7,'ship_notice','ASN-1',1,1,'partly_received',1795610458335,'{}',55,2,NULL);
INSERT INTO "document" VALUES(8,'transfer','TR-1',1,NULL,'partly_received',1795610458358,'{}',58,NULL,2);
INSERT INTO "document" VALUES(9,'customer_return','RMA-1',1,2,'partly_returned',1795610458376,'{}',60,3,NULL);
INSERT INTO "document" VALUES(10,'supplier_return','RTV-1',1,1,'partly_returned',1795610458386,'{}',62,2,NULL);
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
	returned_cost INTEGER DEFAULT '0' NOT NULL, reserved INTEGER DEFAULT '0' NOT NULL, tolerance INTEGER, is_booked INTEGER DEFAULT '0' NOT NULL, of_line_id INTEGER, package TEXT, lot TEXT, expiry TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	UNIQUE (document_id, line)
);
INSERT INTO "document_line" VALUES(1,1,1,1,40000000,2500000,107000000,0,0,0,2000000,0,0,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "document_line" VALUES(2,1,2,3,10000000,1100000,4000000,0,0,0,0,0,0,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "document_line" VALUES(3,2,1,1,40000000,2500000,4000000,0,0,0,1000000,0,0,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "document_line" VALUES(4,3,1,1,5000000,9000000,0,4000000,3000000,750,2000000,500,2000000,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "document_line" VALUES(5,4,1,1,5000000,9000000,0,0,0,0,0,0,5000000,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "document_line" VALUES(6,7,1,1,6000000,NULL,4000000,0,0,0,0,0,0,NULL,1,3,'340123450000000017',NULL,NULL);
INSERT INTO "document_line" VALUES(7,8,1,1,3000000,NULL,2000000,0,3000000,0,0,0,0,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO "document_line" VALUES(8,9,1,1,3000000,NULL,0,0,0,0,1000000,0,0,NULL,1,4,NULL,NULL,NULL);
INSERT INTO "document_line" VALUES(9,10,1,1,3000000,NULL,0,0,0,0,1000000,0,0,NULL,1,3,NULL,NULL,NULL);
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
INSERT INTO "event" VALUES(1,'81f9160d-1a1b-4f4e-be8c-5e75541ed2df',1,1,'receipt','{"id": "81f9160d-1a1b-4f4e-be8c-5e75541ed2df", "seq": 1, "at": "2026-11-25T12:40:58.178Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795610458179,1795610458178,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458179,1795610458178,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]],[]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'a5914925-1a05-46e9-a870-655112764ebe',1,2,'receipt','{"id": "a5914925-1a05-46e9-a870-655112764ebe", "seq": 2, "at": "2026-11-25T12:40:58.178Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795610458179,1795610458178,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458179,1795610458178,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]],[]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'4379f868-1d75-4897-945f-f434d790cacc',1,3,'receipt','{"id": "4379f868-1d75-4897-945f-f434d790cacc", "seq": 3, "at": "2026-11-25T12:40:58.178Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795610458179,1795610458178,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458179,1795610458178,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]],[]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'ce5f5c7e-d3a8-4eb6-96f4-01baa4a21f5f',1,4,'receipt','{"id": "ce5f5c7e-d3a8-4eb6-96f4-01baa4a21f5f", "seq": 4, "at": "2026-11-25T12:40:58.178Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795610458179,1795610458178,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458179,1795610458178,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]],[]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'0a56d0af-2fc9-41c1-b1cc-ede14ca4e43c',1,5,'receipt','{"id": "0a56d0af-2fc9-41c1-b1cc-ede14ca4e43c", "seq": 5, "at": "2026-11-25T12:40:58.178Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795610458179,1795610458178,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458179,1795610458178,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]],[]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'11d0b8ed-eda8-4524-bf65-da8e3e342cb4',1,6,'receipt','{"id": "11d0b8ed-eda8-4524-bf65-da8e3e342cb4", "seq": 6, "at": "2026-11-25T12:40:58.178Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795610458179,1795610458178,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458179,1795610458178,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]],[]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'95b8a786-b671-416c-9310-0c463bbf75e6',1,7,'receipt','{"id": "95b8a786-b671-416c-9310-0c463bbf75e6", "seq": 7, "at": "2026-11-25T12:40:58.178Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795610458179,1795610458178,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795610458179,1795610458178,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]],[]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'19360657-a393-4de1-8615-7675ba32824b',1,8,'receipt','{"id": "19360657-a393-4de1-8615-7675ba32824b", "seq": 8, "at": "2026-11-25T12:40:58.182Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795610458183,1795610458182,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795610458183,1795610458182,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]],[]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'6c3d2364-3aa0-4fba-83c6-85139c11aa69',1,9,'receipt','{"id": "6c3d2364-3aa0-4fba-83c6-85139c11aa69", "seq": 9, "at": "2026-11-25T12:40:58.187Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795610458187,1795610458187,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795610458187,1795610458187,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]],[]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'7d54391f-b680-486f-9f49-8492c6188802',1,10,'void','{"id": "7d54391f-b680-486f-9f49-8492c6188802", "seq": 10, "at": "2026-11-25T12:40:58.189Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "a5914925-1a05-46e9-a870-655112764ebe"}',1,1795610458190,1795610458189,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795610458190,1795610458189,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]],[]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'5e3b15ed-739f-475e-a8f5-113c8053ac02',NULL,NULL,'ship','{"id":"5e3b15ed-739f-475e-a8f5-113c8053ac02","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795610458197,1795610458197,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795610458197,1795610458197,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]],[]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'e4a0b1ae-3ebb-46b3-9399-097233dde18e',NULL,NULL,'receipt','{"id":"e4a0b1ae-3ebb-46b3-9399-097233dde18e","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795610458200,1795610458200,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795610458200,1795610458200,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]],[]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'f5784a7e-66b0-4aef-a90d-fa23a8bb7eb5',NULL,NULL,'ship','{"id":"f5784a7e-66b0-4aef-a90d-fa23a8bb7eb5","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795610458203,1795610458203,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795610458203,1795610458203,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]],[]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'ddeb0d57-f643-43ee-8894-45e5d064eef9',NULL,NULL,'void','{"id":"ddeb0d57-f643-43ee-8894-45e5d064eef9","kind":"void","voids":"5e3b15ed-739f-475e-a8f5-113c8053ac02"}',1,1795610458206,1795610458206,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795610458206,1795610458206,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]],[]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'ed15b01c-9eed-4694-ba77-4e90fe945e0d',1,11,'pick','{"id": "ed15b01c-9eed-4694-ba77-4e90fe945e0d", "seq": 11, "at": "2026-11-25T12:40:58.208Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795610458209,1795610458208,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795610458209,1795610458208,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'b4f90954-1708-4a5c-aaa3-5f562c7c511f',1,12,'pick','{"id": "b4f90954-1708-4a5c-aaa3-5f562c7c511f", "seq": 12, "at": "2026-11-25T12:40:58.208Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795610458209,1795610458208,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795610458209,1795610458208,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'e90188b5-8324-4798-a4fc-ee99786cb874',1,13,'ship','{"id": "e90188b5-8324-4798-a4fc-ee99786cb874", "seq": 13, "at": "2026-11-25T12:40:58.210Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795610458211,1795610458210,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795610458211,1795610458210,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]],[]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'7417df63-d2f5-4ffc-8445-c133b876a27b',1,14,'move','{"id": "7417df63-d2f5-4ffc-8445-c133b876a27b", "seq": 14, "at": "2026-11-25T12:40:58.213Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795610458213,1795610458213,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795610458213,1795610458213,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'e5b5c158-5598-4d0c-bc16-7cc86ff2c369',1,15,'receipt','{"id": "e5b5c158-5598-4d0c-bc16-7cc86ff2c369", "seq": 15, "at": "2026-11-25T11:40:58.214Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458215,1795606858214,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458215,1795606858214,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]],[]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'6d8c7773-d880-4506-8f94-91f446a542ef',1,16,'receipt','{"id": "6d8c7773-d880-4506-8f94-91f446a542ef", "seq": 16, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]],[]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'e4ae84d5-117f-48e4-9782-863d143f6068',1,17,'receipt','{"id": "e4ae84d5-117f-48e4-9782-863d143f6068", "seq": 17, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]],[]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'56eae271-42c6-4e03-b782-ba162afc3ff4',1,18,'receipt','{"id": "56eae271-42c6-4e03-b782-ba162afc3ff4", "seq": 18, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]],[]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'abd1417c-1498-4f48-aac0-fcbd3637efb9',1,19,'receipt','{"id": "abd1417c-1498-4f48-aac0-fcbd3637efb9", "seq": 19, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]],[]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'8fe7ffab-8788-4ab0-b1d7-76988d390da6',1,20,'receipt','{"id": "8fe7ffab-8788-4ab0-b1d7-76988d390da6", "seq": 20, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]],[]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'68e21374-69df-40cf-bcc7-d19000ca0b21',1,21,'receipt','{"id": "68e21374-69df-40cf-bcc7-d19000ca0b21", "seq": 21, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]],[]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'8421b051-ce82-4032-80e3-dc8bded97f69',1,22,'receipt','{"id": "8421b051-ce82-4032-80e3-dc8bded97f69", "seq": 22, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]],[]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'a5ff3c3c-f69c-4311-a261-5ee379316faf',1,23,'receipt','{"id": "a5ff3c3c-f69c-4311-a261-5ee379316faf", "seq": 23, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]],[]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'5b1e60d6-3394-4d85-ac10-ceea1fb471b0',1,24,'receipt','{"id": "5b1e60d6-3394-4d85-ac10-ceea1fb471b0", "seq": 24, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]],[]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'5a89ef9a-2f8c-4f8b-a5a5-fcf84ef603ff',1,25,'receipt','{"id": "5a89ef9a-2f8c-4f8b-a5a5-fcf84ef603ff", "seq": 25, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]],[]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'3643a6b2-b1c0-4f8c-9210-8cd5d6519ec1',1,26,'receipt','{"id": "3643a6b2-b1c0-4f8c-9210-8cd5d6519ec1", "seq": 26, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]],[]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'8b6e710f-bc65-4aa4-8b63-2fb3790bedb9',1,27,'receipt','{"id": "8b6e710f-bc65-4aa4-8b63-2fb3790bedb9", "seq": 27, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]],[]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'4b606d9b-ae31-4b26-b8e1-37fa5220c30d',1,28,'receipt','{"id": "4b606d9b-ae31-4b26-b8e1-37fa5220c30d", "seq": 28, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]],[]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'c788a68f-f547-4ed3-b691-1223e7d08be8',1,29,'receipt','{"id": "c788a68f-f547-4ed3-b691-1223e7d08be8", "seq": 29, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]],[]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'94fb643e-773c-44fb-8d2e-d9fce9bee174',1,30,'receipt','{"id": "94fb643e-773c-44fb-8d2e-d9fce9bee174", "seq": 30, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]],[]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'7b97a6b7-e5c7-42b5-89d5-c875a7ca723a',1,31,'receipt','{"id": "7b97a6b7-e5c7-42b5-89d5-c875a7ca723a", "seq": 31, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]],[]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'dac63891-f571-4472-bf7d-09ea64aa006d',1,32,'receipt','{"id": "dac63891-f571-4472-bf7d-09ea64aa006d", "seq": 32, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]],[]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'114bb0a1-4eb2-4539-9b29-2e1bc416a9f5',1,33,'receipt','{"id": "114bb0a1-4eb2-4539-9b29-2e1bc416a9f5", "seq": 33, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]],[]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'36d36f5f-ebcf-4268-bfe0-3877f16c3d81',1,34,'receipt','{"id": "36d36f5f-ebcf-4268-bfe0-3877f16c3d81", "seq": 34, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]],[]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'c2bd8932-721d-463f-9442-78f2baf7ea11',1,35,'receipt','{"id": "c2bd8932-721d-463f-9442-78f2baf7ea11", "seq": 35, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]],[]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'5b051f9b-8555-44ab-ba75-cc38c53fe56b',1,36,'receipt','{"id": "5b051f9b-8555-44ab-ba75-cc38c53fe56b", "seq": 36, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]],[]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'5c5d80a7-7852-4d11-a126-9dff46821af1',1,37,'receipt','{"id": "5c5d80a7-7852-4d11-a126-9dff46821af1", "seq": 37, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]],[]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'13f0b178-b6e2-4988-98d6-91c421bbb100',1,38,'receipt','{"id": "13f0b178-b6e2-4988-98d6-91c421bbb100", "seq": 38, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]],[]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'3e6d9504-33b0-4f77-83d5-899cdcd3b2be',1,39,'receipt','{"id": "3e6d9504-33b0-4f77-83d5-899cdcd3b2be", "seq": 39, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]],[]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'6d86b6dc-a995-4b4e-a6d7-6991b83f0256',1,40,'receipt','{"id": "6d86b6dc-a995-4b4e-a6d7-6991b83f0256", "seq": 40, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]],[]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'943c4955-2431-48b4-ac90-f7b87f6c99d4',1,41,'receipt','{"id": "943c4955-2431-48b4-ac90-f7b87f6c99d4", "seq": 41, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]],[]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'bfa1cf60-a021-4625-acaf-107449dbde31',1,42,'receipt','{"id": "bfa1cf60-a021-4625-acaf-107449dbde31", "seq": 42, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]],[]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'6d91a97b-2bce-4454-b5d5-5b3880ff9506',1,43,'receipt','{"id": "6d91a97b-2bce-4454-b5d5-5b3880ff9506", "seq": 43, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]],[]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'17336ee5-e903-4622-97d8-7762d7072a02',1,44,'receipt','{"id": "17336ee5-e903-4622-97d8-7762d7072a02", "seq": 44, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]],[]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'12888392-5837-4708-9ca2-23e083f1eb8b',1,45,'receipt','{"id": "12888392-5837-4708-9ca2-23e083f1eb8b", "seq": 45, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]],[]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'4bc0baea-0479-4676-ad13-fe58b0af941e',1,46,'receipt','{"id": "4bc0baea-0479-4676-ad13-fe58b0af941e", "seq": 46, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]],[]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'918dfe02-f523-4adc-98cc-c24151f190b3',1,47,'receipt','{"id": "918dfe02-f523-4adc-98cc-c24151f190b3", "seq": 47, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]],[]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'400dd292-e83f-4662-a5f6-8d946bb340bd',1,48,'receipt','{"id": "400dd292-e83f-4662-a5f6-8d946bb340bd", "seq": 48, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]],[]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'6ce1adc9-a980-4697-80c3-ef97ff3016b0',1,49,'receipt','{"id": "6ce1adc9-a980-4697-80c3-ef97ff3016b0", "seq": 49, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]],[]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'2fa67517-560c-4a9b-8a82-99454d240597',1,50,'receipt','{"id": "2fa67517-560c-4a9b-8a82-99454d240597", "seq": 50, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]],[]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'1ab97af4-3499-4631-9a3d-a2b6f80fb4f4',1,51,'receipt','{"id": "1ab97af4-3499-4631-9a3d-a2b6f80fb4f4", "seq": 51, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]],[]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'78cd4b6b-467e-49a5-98f8-5a04462d8b01',1,52,'receipt','{"id": "78cd4b6b-467e-49a5-98f8-5a04462d8b01", "seq": 52, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]],[]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'e572322f-7acb-46ee-9308-f6d347f33961',1,53,'receipt','{"id": "e572322f-7acb-46ee-9308-f6d347f33961", "seq": 53, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]],[]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'aac94eda-63a4-4bf6-9845-9438afd4aa6f',1,54,'receipt','{"id": "aac94eda-63a4-4bf6-9845-9438afd4aa6f", "seq": 54, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]],[]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'fecc33e7-dc89-4169-ae66-eb0e02f20f29',1,55,'receipt','{"id": "fecc33e7-dc89-4169-ae66-eb0e02f20f29", "seq": 55, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]],[]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'5410e6f8-f053-467f-a6b6-573e5aa80dfb',1,56,'receipt','{"id": "5410e6f8-f053-467f-a6b6-573e5aa80dfb", "seq": 56, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]],[]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'8f3af313-2b91-4dcc-a483-4f3236b9feb3',1,57,'receipt','{"id": "8f3af313-2b91-4dcc-a483-4f3236b9feb3", "seq": 57, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]],[]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'192f4b45-6fd9-48ab-8278-e5f825c3c2fd',1,58,'receipt','{"id": "192f4b45-6fd9-48ab-8278-e5f825c3c2fd", "seq": 58, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]],[]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'c6615abd-e010-41d3-96a2-98e2656eeb32',1,59,'receipt','{"id": "c6615abd-e010-41d3-96a2-98e2656eeb32", "seq": 59, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]],[]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'f2f9d1d1-f09d-4146-9d21-5d0eb5877210',1,60,'receipt','{"id": "f2f9d1d1-f09d-4146-9d21-5d0eb5877210", "seq": 60, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]],[]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'4cbe4ffd-fd12-456f-87c3-1dbe490bf305',1,61,'receipt','{"id": "4cbe4ffd-fd12-456f-87c3-1dbe490bf305", "seq": 61, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]],[]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'ea8f1bbd-1984-4a07-abbe-dcfc99c63a90',1,62,'receipt','{"id": "ea8f1bbd-1984-4a07-abbe-dcfc99c63a90", "seq": 62, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]],[]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'4c392fb4-a8ec-4049-8433-0ab8289e7007',1,63,'receipt','{"id": "4c392fb4-a8ec-4049-8433-0ab8289e7007", "seq": 63, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]],[]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'81c3509f-3c5d-4fb0-96e6-f41a367f0084',1,64,'receipt','{"id": "81c3509f-3c5d-4fb0-96e6-f41a367f0084", "seq": 64, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]],[]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'49d817b1-adfc-46e5-bc5d-57db1a8997eb',1,65,'receipt','{"id": "49d817b1-adfc-46e5-bc5d-57db1a8997eb", "seq": 65, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]],[]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'41fa821e-bd9d-4a88-a0d2-d51a4d768ca8',1,66,'receipt','{"id": "41fa821e-bd9d-4a88-a0d2-d51a4d768ca8", "seq": 66, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]],[]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'0094987a-5dc0-4b20-ae47-0623d4ef10b6',1,67,'receipt','{"id": "0094987a-5dc0-4b20-ae47-0623d4ef10b6", "seq": 67, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]],[]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'1cd6cc5f-5322-4bcd-b1af-21809d618517',1,68,'receipt','{"id": "1cd6cc5f-5322-4bcd-b1af-21809d618517", "seq": 68, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]],[]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'05065712-7737-407c-aaef-446a5116554a',1,69,'receipt','{"id": "05065712-7737-407c-aaef-446a5116554a", "seq": 69, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]],[]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'c4cf65bf-4796-409e-82b7-6a65aeca5756',1,70,'receipt','{"id": "c4cf65bf-4796-409e-82b7-6a65aeca5756", "seq": 70, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]],[]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'b44295d7-f413-4770-96dc-16c948bf4366',1,71,'receipt','{"id": "b44295d7-f413-4770-96dc-16c948bf4366", "seq": 71, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]],[]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'1aa89c53-3307-462d-a263-68e7061b3036',1,72,'receipt','{"id": "1aa89c53-3307-462d-a263-68e7061b3036", "seq": 72, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]],[]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'77388706-433e-4b25-9a6c-22ecc010b24f',1,73,'receipt','{"id": "77388706-433e-4b25-9a6c-22ecc010b24f", "seq": 73, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]],[]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'b2c58ee8-9ce2-479e-aa80-3ccfcfdc7daf',1,74,'receipt','{"id": "b2c58ee8-9ce2-479e-aa80-3ccfcfdc7daf", "seq": 74, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]],[]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'3e77c706-1595-499c-b25e-d9a1559abd7e',1,75,'receipt','{"id": "3e77c706-1595-499c-b25e-d9a1559abd7e", "seq": 75, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]],[]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'9fd660e8-676c-4bbc-b1f9-ba16dfdfd718',1,76,'receipt','{"id": "9fd660e8-676c-4bbc-b1f9-ba16dfdfd718", "seq": 76, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]],[]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'be54fa72-17cb-48bf-be05-a6599cb94631',1,77,'receipt','{"id": "be54fa72-17cb-48bf-be05-a6599cb94631", "seq": 77, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]],[]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'a692ecfe-c4b9-4ea1-9076-3c360d285267',1,78,'receipt','{"id": "a692ecfe-c4b9-4ea1-9076-3c360d285267", "seq": 78, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]],[]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'80fffde9-4485-4f89-a783-95f6611faf44',1,79,'receipt','{"id": "80fffde9-4485-4f89-a783-95f6611faf44", "seq": 79, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]],[]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'39f3a131-c34a-455f-91ff-46744fa0f19c',1,80,'receipt','{"id": "39f3a131-c34a-455f-91ff-46744fa0f19c", "seq": 80, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]],[]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'a1e58f4b-a64a-491c-b385-8af2ce3a1c55',1,81,'receipt','{"id": "a1e58f4b-a64a-491c-b385-8af2ce3a1c55", "seq": 81, "at": "2026-11-25T12:40:58.216Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795610458217,1795610458216,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458217,1795610458216,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]],[]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'16e75dfa-ae40-442a-a9ce-b57c17688123',1,82,'count','{"id": "16e75dfa-ae40-442a-a9ce-b57c17688123", "seq": 82, "at": "2026-11-25T12:40:58.221Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795610458222,1795610458221,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795610458222,1795610458221,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]],[]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'db3a2e20-ac40-4470-a117-4cb4ec462052',1,83,'count','{"id": "db3a2e20-ac40-4470-a117-4cb4ec462052", "seq": 83, "at": "2026-11-25T12:40:58.223Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795610458224,1795610458223,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795610458224,1795610458223,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]],[]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'a004e94c-d462-4bdc-a045-2da44de053d7',NULL,NULL,'customer_return','{"id":"a004e94c-d462-4bdc-a045-2da44de053d7","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795610458227,1795610458227,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795610458227,1795610458227,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]],[]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'4d1c1893-967f-4921-8988-c575e3a929ed',NULL,NULL,'supplier_return','{"id":"4d1c1893-967f-4921-8988-c575e3a929ed","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795610458230,1795610458230,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795610458230,1795610458230,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]],[]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'c55f05f7-fbcd-40df-aea3-91a2e5b04288',NULL,NULL,'scrap','{"id":"c55f05f7-fbcd-40df-aea3-91a2e5b04288","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795610458233,1795610458233,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795610458233,1795610458233,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]],[]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'7cadccc0-221e-4c92-844a-3c16d51ec473',NULL,NULL,'void','{"id":"7cadccc0-221e-4c92-844a-3c16d51ec473","kind":"void","voids":"c55f05f7-fbcd-40df-aea3-91a2e5b04288"}',1,1795610458236,1795610458236,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795610458236,1795610458236,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]],[]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'78f3c8c8-425d-4cfc-9de9-674d1365d979',1,84,'receipt','{"id": "78f3c8c8-425d-4cfc-9de9-674d1365d979", "seq": 84, "at": "2026-11-25T12:40:58.238Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795610458239,1795610458238,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'6659a8c1-ab98-41e2-be95-544ad148d82d',1,85,'receipt','{"id": "6659a8c1-ab98-41e2-be95-544ad148d82d", "seq": 85, "at": "2026-11-25T12:40:58.238Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795610458239,1795610458238,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458251,1795610458238,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]],[]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'bdaae72d-56ca-4897-81d4-f2f5b423f987',1,86,'receipt','{"id": "bdaae72d-56ca-4897-81d4-f2f5b423f987", "seq": 86, "at": "2026-11-25T12:40:58.238Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795610458239,1795610458238,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'300be069-d0d6-4429-a098-02b00893436d',1,87,'receipt','{"id": "300be069-d0d6-4429-a098-02b00893436d", "seq": 87, "at": "2026-11-25T12:40:58.238Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795610458239,1795610458238,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'0534cca4-e99c-445f-99c1-58921766c2b8',1,88,'void','{"id": "0534cca4-e99c-445f-99c1-58921766c2b8", "seq": 88, "at": "2026-11-25T12:40:58.253Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "bdaae72d-56ca-4897-81d4-f2f5b423f987"}',1,1795610458254,1795610458253,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795610458254,1795610458253,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'af76f175-9609-4125-8941-3122a3e496e5',1,89,'receipt','{"id": "af76f175-9609-4125-8941-3122a3e496e5", "seq": 89, "at": "2026-11-25T12:40:58.256Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795610458256,1795610458256,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795610458262,1795610458256,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]],[]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'fd8b74da-2bd8-4140-af48-b08224c1af1a',1,90,'void','{"id": "fd8b74da-2bd8-4140-af48-b08224c1af1a", "seq": 90, "at": "2026-11-25T12:40:58.265Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "a7511376-6e84-4a34-b1ff-cf6fb0570301"}',1,1795610458265,1795610458265,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795610458270,1795610458265,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]],[]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'1cc8c8b7-b8a0-42f2-80a5-86655c3b1758',1,91,'void','{"id": "1cc8c8b7-b8a0-42f2-80a5-86655c3b1758", "seq": 91, "at": "2026-11-25T12:40:58.265Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "c085dcbb-b272-4619-b074-e75dfd183f4c"}',1,1795610458265,1795610458265,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'a7511376-6e84-4a34-b1ff-cf6fb0570301',NULL,NULL,'receipt','{"id":"a7511376-6e84-4a34-b1ff-cf6fb0570301","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795610458270,1795610458270,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795610458270,1795610458270,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]],[]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'58f4bea4-a05d-4b11-85e9-21551930acf6',NULL,NULL,'receipt','{"id":"58f4bea4-a05d-4b11-85e9-21551930acf6","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795610458277,1795610458277,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795610458277,1795610458277,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]],[]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'fbef4efd-0ba3-4b4a-8db2-ce43163792f0',NULL,NULL,'receipt','{"id":"fbef4efd-0ba3-4b4a-8db2-ce43163792f0","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795610458279,1795610458279,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795610458279,1795610458279,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]],[]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'c71510c8-f1f1-4dc3-9e3c-a84dbb525dc4',NULL,NULL,'ship','{"id":"c71510c8-f1f1-4dc3-9e3c-a84dbb525dc4","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795610458282,1795610458282,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795610458282,1795610458282,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]],[]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a212b9-38ac-7a4f-abb4-57b92499fdf7',NULL,NULL,'landed_cost','{"id":"01a212b9-38ac-7a4f-abb4-57b92499fdf7","kind":"landed_cost","amount":"10.00","receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","by":"value","credit":"cash"}',1,1795610458284,1795610458284,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795610458284,1795610458284,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]],[]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a212b9-38b1-7864-a0a9-675c5c440932',NULL,NULL,'landed_cost','{"id":"01a212b9-38b1-7864-a0a9-675c5c440932","kind":"landed_cost","amount":"0.50","receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","by":"quantity","credit":"accounts_payable"}',1,1795610458289,1795610458289,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795610458289,1795610458289,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]],[]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a212b9-38b4-7206-afe8-2ca100219b8d',NULL,NULL,'void','{"id":"01a212b9-38b4-7206-afe8-2ca100219b8d","kind":"void","voids":"01a212b9-38b1-7864-a0a9-675c5c440932"}',1,1795610458292,1795610458292,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795610458292,1795610458292,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]],[]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a212b9-38b8-7b77-bd32-f6e1df96abdd',NULL,NULL,'link','{"id":"01a212b9-38b8-7b77-bd32-f6e1df96abdd","kind":"link","receipt":"fbef4efd-0ba3-4b4a-8db2-ce43163792f0","unit_cost":"4.00","reason":"found"}',1,1795610458296,1795610458296,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795610458296,1795610458296,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]],[]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a212b9-38bd-7af8-ac5a-abe3c3af7e14',NULL,NULL,'bill','{"id":"01a212b9-38bd-7af8-ac5a-abe3c3af7e14","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6"}]}',1,1795610458301,1795610458301,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795610458301,1795610458301,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]],[]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a212b9-38c3-7cbe-ab9c-7cbb6defaa49',NULL,NULL,'cost_change','{"id":"01a212b9-38c3-7cbe-ab9c-7cbb6defaa49","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795610458307,1795610458307,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795610458307,1795610458307,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]],[]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'c7401c65-c93e-4fa8-b0fa-95b2abcdb26d',1,92,'count','{"id": "c7401c65-c93e-4fa8-b0fa-95b2abcdb26d", "seq": 92, "at": "2026-11-25T12:40:58.321Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795610458322,1795610458321,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795610458322,1795610458321,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'8b46fb84-760f-48a3-be74-756d9c86d314',1,93,'count','{"id": "8b46fb84-760f-48a3-be74-756d9c86d314", "seq": 93, "at": "2026-11-25T12:40:58.321Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795610458322,1795610458321,NULL,NULL,'held','count_variance',NULL,114,NULL,NULL);
INSERT INTO "event" VALUES(115,'135d458a-7e1b-4b70-9537-0934f695abc0',1,94,'receipt','{"id": "135d458a-7e1b-4b70-9537-0934f695abc0", "seq": 94, "at": "2026-11-25T12:40:58.342Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "location": "A-01", "package": "340123450000000017", "quantity": "4", "document": "PO-2"}',1,1795610458343,1795610458342,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,4000000,1795610458344,1795610458342,0,3,1000,0,10,2500000,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99]],[[6,"received"]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'25e55a7b-7122-4906-90a7-d7d1f050d9c3',NULL,NULL,'receipt','{"id":"25e55a7b-7122-4906-90a7-d7d1f050d9c3","kind":"receipt","sku":"W-100","location":"A-01","package":"340123450000000017","quantity":"1"}',1,1795610458349,1795610458349,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795610458349,1795610458349,0,3,250,0,10,2500000,null,0,0,null,false,[],0,[],[[1,0,176000000,0,"0.8036853295535081502480510276399716513111",2500000,176000000,42280,115]],[[6,"received"]]]',116,117,'command-line');
INSERT INTO "event" VALUES(117,'1ee5865e-596d-4efa-bc38-369227f35e88',NULL,NULL,'void','{"id":"1ee5865e-596d-4efa-bc38-369227f35e88","kind":"void","voids":"25e55a7b-7122-4906-90a7-d7d1f050d9c3"}',1,1795610458355,1795610458355,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795610458355,1795610458355,0,0,0,0,0,null,null,0,116,null,false,[],0,[],[[1,0,177000000,0,"0.8036853295535081502480510276399716513111",2500000,177000000,42530,116]],[]]',117,NULL,'command-line');
INSERT INTO "event" VALUES(118,'2071af61-4687-4f84-8fd3-5b4c86fa604f',NULL,NULL,'move','{"id":"2071af61-4687-4f84-8fd3-5b4c86fa604f","kind":"move","sku":"W-100","document":"TR-1","quantity":"3","location":"A-01"}',1,1795610458368,1795610458368,NULL,NULL,'applied',NULL,'["move",1,0,1,5,3000000,1795610458368,1795610458368,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[[7,"shipped"]]]',118,NULL,'command-line');
INSERT INTO "event" VALUES(119,'b2dbb040-9e5a-4df6-89d7-ec6edd206f90',NULL,NULL,'move','{"id":"b2dbb040-9e5a-4df6-89d7-ec6edd206f90","kind":"move","sku":"W-100","document":"TR-1","quantity":"2","site":"east","to_location":"E-01"}',2,1795610458370,1795610458370,NULL,NULL,'applied',NULL,'["move",1,0,5,6,2000000,1795610458370,1795610458370,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[[7,"received"]]]',119,NULL,'command-line');
INSERT INTO "event" VALUES(120,'0849a709-6007-4c58-a9e5-569b269ee14f',NULL,NULL,'customer_return','{"id":"0849a709-6007-4c58-a9e5-569b269ee14f","kind":"customer_return","sku":"W-100","quantity":"1","location":"A-01","document":"RMA-1"}',1,1795610458383,1795610458383,NULL,NULL,'applied',NULL,'["customer_return",1,0,1,0,1000000,1795610458383,1795610458383,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,176000000,0,"0.8036853295535081502480510276399716513111",2500000,176000000,42280,115]],[[8,"returned"]]]',120,NULL,'command-line');
INSERT INTO "event" VALUES(121,'e9ddc1d8-8090-4bfe-be79-15a59c0ffd5f',NULL,NULL,'supplier_return','{"id":"e9ddc1d8-8090-4bfe-be79-15a59c0ffd5f","kind":"supplier_return","sku":"W-100","quantity":"1","location":"A-01","document":"RTV-1"}',1,1795610458391,1795610458391,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,1000000,1795610458391,1795610458391,0,3,250,0,0,null,null,0,0,null,false,[],0,[],[[1,0,177000000,0,"0.8036853295535081502480510276399716513111",2500000,177000000,42530,115]],[[9,"returned"]]]',121,NULL,'command-line');
INSERT INTO "event" VALUES(122,'f58eeee8-5cf7-482d-84d5-b9cd0c71a146',NULL,NULL,'receipt','{"id":"f58eeee8-5cf7-482d-84d5-b9cd0c71a146","kind":"receipt","sku":"M-500","quantity":"2","location":"A-01","lot":"LATE","expiry":"2092-01-01","unit_cost":"1.00"}',1,1795610458398,1795610458398,NULL,NULL,'applied',NULL,'["receipt",5,2,1,0,2000000,1795610458398,1795610458398,0,0,200,0,10,1000000,null,0,0,null,false,[],0,[],[[5,0,0,0,"1",null,0,0,0]],[]]',122,NULL,'command-line');
INSERT INTO "event" VALUES(123,'b343df0b-cad0-4689-b34b-b416dc4c1c3a',NULL,NULL,'receipt','{"id":"b343df0b-cad0-4689-b34b-b416dc4c1c3a","kind":"receipt","sku":"M-500","quantity":"2","location":"A-01","lot":"EARLY","expiry":"2091-01-01","unit_cost":"1.00"}',1,1795610458405,1795610458405,NULL,NULL,'applied',NULL,'["receipt",5,3,1,0,2000000,1795610458405,1795610458405,0,0,200,0,10,1000000,null,0,0,null,false,[],0,[],[[5,0,2000000,0,"1",1000000,2000000,200,122]],[]]',123,NULL,'command-line');
INSERT INTO "event" VALUES(124,'817f5b81-92bb-49aa-b9ba-76e2d6859fa3',NULL,NULL,'ship','{"id":"817f5b81-92bb-49aa-b9ba-76e2d6859fa3","kind":"ship","sku":"M-500","quantity":"1","location":"A-01","lot":"LATE","unit_price":"2.00"}',1,1795610458409,1795610458409,NULL,NULL,'applied',NULL,'["ship",5,2,1,0,1000000,1795610458409,1795610458409,0,0,0,200,0,null,null,0,0,null,false,[],0,[],[[5,0,4000000,0,"1",1000000,4000000,400,123]],[]]',124,NULL,'command-line');
INSERT INTO "event" VALUES(125,'01a212b9-4079-7485-a2c6-175e0ecd233c',2,1,'receipt','{"id":"01a212b9-4079-7485-a2c6-175e0ecd233c","kind":"receipt","seq":1,"at":"2026-11-25T12:41:00.281Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":19585051,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795610460283,1795610460282,NULL,NULL,'applied',NULL,'["receipt",1,0,7,0,1000000,1795610460284,1795610460282,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,176000000,0,"0.7991447344712849403596439596872034498913",2500000,176000000,42290,115]],[]]',125,NULL,NULL);
INSERT INTO "event" VALUES(126,'01a212b9-407d-77db-8147-8be62e316107',2,2,'receipt','{"id":"01a212b9-407d-77db-8147-8be62e316107","kind":"receipt","seq":2,"at":"2026-11-25T12:41:00.285Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":19585054,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795610460291,1795610460288,NULL,NULL,'applied',NULL,'["receipt",1,0,7,0,1000000,1795610460292,1795610460288,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,177000000,0,"0.7991447344712849403596439596872034498913",2500000,177000000,42530,125]],[]]',126,NULL,NULL);
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
INSERT INTO "export_run" VALUES(1,'csv','entry','UTC',NULL,NULL,1,-1,8126464,109,'[["inventory",57259,5062],["accounts_payable",1150,49890],["accounts_receivable",6400,3900],["sales",2100,6400],["sales_returns",1800,0],["cogs",3191,1518],["over_short",110,209],["purchase_price_variance",0,92],["shrinkage",209,209],["grni",5625,7825],["cash",0,1000],["revaluation",0,1739]]','{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}','command-line',1795610458417,1);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795610458179,1795610458179,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795610459063,1795610459063,1795610460,1,'{"birth":1795610460,"online":true,"version":"0.1.0","epochs":["b6d5142fb06d1e36"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T12:40:59.062Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795610458239,1795610458246,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795610458239,1795610458251,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795610458239,1795610458254,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795610458239,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1 of PO-1, got 90.','accepted',1795610458256,1795610458262,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event a7511376-6e84-4a34-b1ff-cf6fb0570301 that it voids.','accepted',1795610458265,1795610458270,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event c085dcbb-b272-4619-b074-e75dfd183f4c that it voids.','waiting',1795610458265,NULL,NULL,NULL,NULL,37);
INSERT INTO "hold" VALUES(8,114,'count_variance','Counted 1 of W-100 in A-01, too far from the books: let somebody else recount, accept or reject.','open',1795610458322,NULL,NULL,NULL,NULL,50);
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
INSERT INTO "idempotency" VALUES('["command-line","d985b6155eac47d18c39964044693f7d"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/W-100"}',1795610458100);
INSERT INTO "idempotency" VALUES('["command-line","acc564a479604418baf27b473025d054"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/G-200"}',1795610458117);
INSERT INTO "idempotency" VALUES('["command-line","f15906c4327d4c4b980ca70a5ab4e425"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/L-300"}',1795610458122);
INSERT INTO "idempotency" VALUES('["command-line","04ae9c21cf784f7c8b485271ab131a98"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/S-400"}',1795610458127);
INSERT INTO "idempotency" VALUES('["command-line","2333fac7c4db4cbdb591a0832023cd7f"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795610458131);
INSERT INTO "idempotency" VALUES('["command-line","24f3f9d4b35048a59b85163b678a1944"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795610458136);
INSERT INTO "idempotency" VALUES('["command-line","4285018d7be94de9ab8f7ad320886d12"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T12:40:58.140Z","due":null,"billing":"nothing_received","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null,"billed":"0","unbilled":"0"},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null,"billed":"0","unbilled":"0"}]},"location":"/api/v1/purchase-orders/PO-1"}',1795610458140);
INSERT INTO "idempotency" VALUES('["command-line","91f3a44b6fe74e2f8a17d667666a1b57"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T12:40:58.151Z","due":null,"billing":"nothing_received","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null,"billed":"0","unbilled":"0"}]},"location":"/api/v1/purchase-orders/PO-2"}',1795610458151);
INSERT INTO "idempotency" VALUES('["command-line","999a1337633342d09caf5017dbb34235"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T12:40:58.158Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}',1795610458158);
INSERT INTO "idempotency" VALUES('["command-line","b84e01b3a4fe4701948a3267ba3f0660"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T12:40:58.164Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}',1795610458164);
INSERT INTO "idempotency" VALUES('["command-line","1cc2976b0f204333ac3692d3c2ef826b"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795610458175);
INSERT INTO "idempotency" VALUES('["command-line","84be11ba400f40da81666f8a8ee18782"]','6f8f197e10e876786b346834dab3fcef5678986696dc52bedb68136cf2d62e6a',200,'{"body":{"outcomes":[{"id":"5e3b15ed-739f-475e-a8f5-113c8053ac02","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795610458197);
INSERT INTO "idempotency" VALUES('["command-line","aee9fd78cdde4f7a91c49b9908f63c58"]','a49a94b2f9c3c31f72beb266ba964f1a2045f82745e8411fbf7e45b8a35b9224',200,'{"body":{"outcomes":[{"id":"e4a0b1ae-3ebb-46b3-9399-097233dde18e","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795610458200);
INSERT INTO "idempotency" VALUES('["command-line","ea4f5d53c4ca410cad5e86739bf12de0"]','6a312bf2e410588640edbb31b1994a097ec8b9508837ff70984c2438fc9c3b45',200,'{"body":{"outcomes":[{"id":"f5784a7e-66b0-4aef-a90d-fa23a8bb7eb5","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795610458203);
INSERT INTO "idempotency" VALUES('["command-line","25b6eb53837548dabb02d87ee15694fa"]','b45c03c1cf8ffea2d71dd1c288dcd6502f6ad5c1f6e276aad668f890201708e0',200,'{"body":{"outcomes":[{"id":"ddeb0d57-f643-43ee-8894-45e5d064eef9","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795610458206);
INSERT INTO "idempotency" VALUES('["command-line","a556dd2e0f7e472cad6651573b3aebf9"]','5f1d629c9a2d2459e47475a4e9012e83b7b854bb4e0bf77614027b74445db697',200,'{"body":{"outcomes":[{"id":"a004e94c-d462-4bdc-a045-2da44de053d7","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795610458227);
INSERT INTO "idempotency" VALUES('["command-line","f54bcffc46564e7bbe1c8c5f9f85ab65"]','89b06738d0f0406b16bc33c5e525e5e03cdb1053939ddad100109a3951e4d67b',200,'{"body":{"outcomes":[{"id":"4d1c1893-967f-4921-8988-c575e3a929ed","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795610458230);
INSERT INTO "idempotency" VALUES('["command-line","aaa80f522707465e875a40fc0ab26273"]','847099cb8a24c0c2bfee0518d466d3ffba8c754a9fb3bc75dee436254dc13984',200,'{"body":{"outcomes":[{"id":"c55f05f7-fbcd-40df-aea3-91a2e5b04288","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795610458233);
INSERT INTO "idempotency" VALUES('["command-line","d1f70acd667142c8b6381dcd2a997a5e"]','020eb964aae7a491c958f490ea5f7e2faa2501b9ec7732f839fc34b1f7f7053c',200,'{"body":{"outcomes":[{"id":"7cadccc0-221e-4c92-844a-3c16d51ec473","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795610458236);
INSERT INTO "idempotency" VALUES('["command-line","9526564926b941569db2cdabd628a687"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"78f3c8c8-425d-4cfc-9de9-674d1365d979","kind":"receipt","seq":84,"at":"2026-11-25T12:40:58.238Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T12:40:58.239Z","closed_at":"2026-11-25T12:40:58.246Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"78f3c8c8-425d-4cfc-9de9-674d1365d979","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795610458246);
INSERT INTO "idempotency" VALUES('["command-line","6ada3875ae1e4d6b92c3a236b5411212"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"6659a8c1-ab98-41e2-be95-544ad148d82d","kind":"receipt","seq":85,"at":"2026-11-25T12:40:58.238Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T12:40:58.239Z","closed_at":"2026-11-25T12:40:58.251Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"6659a8c1-ab98-41e2-be95-544ad148d82d","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795610458251);
INSERT INTO "idempotency" VALUES('["command-line","1d579df597be4adfb51ef7662a4e3270"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"af76f175-9609-4125-8941-3122a3e496e5","kind":"receipt","seq":89,"at":"2026-11-25T12:40:58.256Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1 of PO-1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T12:40:58.256Z","closed_at":"2026-11-25T12:40:58.262Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"af76f175-9609-4125-8941-3122a3e496e5","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795610458262);
INSERT INTO "idempotency" VALUES('["command-line","e9f346b8e59a446da473295faeba9b3a"]','32c28a6b12d1385545815c52fe1625b5f22f296a47a317abff869f69fd5374ec',200,'{"body":{"outcomes":[{"id":"a7511376-6e84-4a34-b1ff-cf6fb0570301","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795610458270);
INSERT INTO "idempotency" VALUES('["command-line","f383be89a471456d90dbaebdd4ae1ec8"]','0550de00dfbc560f62a65e6beb77cbf518e1fd297efbe39fa1cc6e23f70dd16f',200,'{"body":{"outcomes":[{"id":"58f4bea4-a05d-4b11-85e9-21551930acf6","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795610458277);
INSERT INTO "idempotency" VALUES('["command-line","8ed23ae181834cb0b242435bed14e282"]','b603a0c661a5d05d576764a5d968745bbbe5c96d075f29a40fad1013c4d710c3',200,'{"body":{"outcomes":[{"id":"fbef4efd-0ba3-4b4a-8db2-ce43163792f0","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795610458279);
INSERT INTO "idempotency" VALUES('["command-line","0e3e18388dda4bff8592944b0225456c"]','7b9a7f5702095cbc41640ca871a2dad062fd40744881188a446c5247455954c2',200,'{"body":{"outcomes":[{"id":"c71510c8-f1f1-4dc3-9e3c-a84dbb525dc4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795610458282);
INSERT INTO "idempotency" VALUES('["command-line","4f940114881c4724ac7c282ad3c71ef8"]','0fa2c417d0b60f06e3f3fc02bd249008ef9739612a2daae15b83e44f2e0f3aaf',201,'{"body":{"id":"01a212b9-38ac-7a4f-abb4-57b92499fdf7","at":"2026-11-25T12:40:58.284Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a212b9-38ac-7a4f-abb4-57b92499fdf7"}',1795610458284);
INSERT INTO "idempotency" VALUES('["command-line","7b6bbd5c66e349269e0dad30f79159fe"]','ccabb961da2e6c5ab7c9ebd1502b219d17dfdd23701e5de0e1862522a90c2554',201,'{"body":{"id":"01a212b9-38b1-7864-a0a9-675c5c440932","at":"2026-11-25T12:40:58.289Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a212b9-38b1-7864-a0a9-675c5c440932"}',1795610458289);
INSERT INTO "idempotency" VALUES('["command-line","d7d6b94247054b4487ac35e47ee77dc3"]','06d32ea08de9e6b20dcd49b08cfe4245f960fbc5230f0652d114afa832b1af36',200,'{"body":{"id":"01a212b9-38b1-7864-a0a9-675c5c440932","at":"2026-11-25T12:40:58.289Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795610458292);
INSERT INTO "idempotency" VALUES('["command-line","e5786574e99d4baca50a97771396fa52"]','a02093a2822b56622d4bbc6d08fff7aef9f27f31a842cb4cc425b446efe29994',201,'{"body":{"id":"01a212b9-38b8-7b77-bd32-f6e1df96abdd","at":"2026-11-25T12:40:58.296Z","actor":"command-line","voided":false,"receipt":"fbef4efd-0ba3-4b4a-8db2-ce43163792f0","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a212b9-38b8-7b77-bd32-f6e1df96abdd"}',1795610458296);
INSERT INTO "idempotency" VALUES('["command-line","5178f208f8f145d2ae05d11bb1c59a76"]','cb4f6480fc409366ddb52ed0280f2d397632b39a7c1bdd65f1cafe7666be1412',201,'{"body":{"id":"01a212b9-38bd-7af8-ac5a-abe3c3af7e14","at":"2026-11-25T12:40:58.301Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"58f4bea4-a05d-4b11-85e9-21551930acf6","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a212b9-38bd-7af8-ac5a-abe3c3af7e14"}',1795610458301);
INSERT INTO "idempotency" VALUES('["command-line","d042d2857b3a4dae8d226d89324773fe"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a212b9-38c3-7cbe-ab9c-7cbb6defaa49","at":"2026-11-25T12:40:58.307Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a212b9-38c3-7cbe-ab9c-7cbb6defaa49"}',1795610458307);
INSERT INTO "idempotency" VALUES('["command-line","e04ab0174ae8420fad29e73dccf7bc76"]','1d77dcb892a1c57f6994849a86c47c1e67a40130729c518ed6cd5d6fccd027fa',201,'{"body":{"number":"CC-1","site":"main","state":"open","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null,"at":"2026-11-25T12:40:58.311Z","bins":[{"bin":"A-01","state":"open"},{"bin":"B-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-1"}',1795610458311);
INSERT INTO "idempotency" VALUES('["command-line","8c8c81c481324b75830b3d6aa1413677"]','2959cd250842f99ac2a1ad168dc0a1882c425fefbd63d0f593b4ae12c67f049b',201,'{"body":{"number":"CC-2","site":"main","state":"open","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null,"at":"2026-11-25T12:40:58.329Z","bins":[{"bin":"A-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-2"}',1795610458329);
INSERT INTO "idempotency" VALUES('["command-line","f4237a6459e24cea90482effae9d6932"]','e0a04b7d1c369bfcd5c5eca5c0941c6ee2bdaa065a18665f6b86adc4d0334e01',201,'{"body":{"number":"ASN-1","supplier":"ACME","purchase_order":"PO-2","site":"main","state":"expected","at":"2026-11-25T12:40:58.335Z","pallets":[{"sscc":"340123450000000017","state":"expected","lines":[{"line":1,"sku":"W-100","quantity":"6","lot":null,"expiry":null,"order_line":1,"received":"0"}]}],"beyond_order":[]},"location":"/api/v1/ship-notices/ASN-1"}',1795610458335);
INSERT INTO "idempotency" VALUES('["command-line","dc452830d3e347dfa204f967ad9d58d7"]','eca59122f58a92f3f63d943c16f60b971984e4c4dcb1fe5ce26d4df1c26dc0d8',200,'{"body":{"outcomes":[{"id":"25e55a7b-7122-4906-90a7-d7d1f050d9c3","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"172","available":"166","document":{"number":"PO-2","ordered":"40","done":"5"}}]},"location":null}',1795610458349);
INSERT INTO "idempotency" VALUES('["command-line","9782e9b99b0d416ebdfb2c342f71f33f"]','0fad4de9812acc8dbc2591feb31d2c3141bdaccf2396d0f7bacee36bfb6181f5',200,'{"body":{"outcomes":[{"id":"1ee5865e-596d-4efa-bc38-369227f35e88","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"171","available":"165"}]},"location":null}',1795610458355);
INSERT INTO "idempotency" VALUES('["command-line","1505045646e64db18b4ee395d46f0eba"]','c480ba6aa68ef004dd02c86ba44a1fb1fc6035f27695f7f0530f3fdfb9e68df3',201,'{"body":{"number":"TR-1","site":"main","to_site":"east","state":"open","at":"2026-11-25T12:40:58.358Z","lines":[{"line":1,"sku":"W-100","quantity":"3","shipped":"0","received":"0","in_transit":"0"}]},"location":"/api/v1/transfers/TR-1"}',1795610458358);
INSERT INTO "idempotency" VALUES('["command-line","5428db7673fb4294928e2b0073eafbba"]','c8336c40934bf1145110f12486a497cad18799d882326ce24ddd8c660e5b23c4',200,'{"body":{"outcomes":[{"id":"2071af61-4687-4f84-8fd3-5b4c86fa604f","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"168","available":"162","document":{"number":"TR-1","ordered":"3","done":"3"}}]},"location":null}',1795610458368);
INSERT INTO "idempotency" VALUES('["command-line","2adfd87556a24afca067ae2a3ea3a317"]','307a44163a7b9bd8a6374df78f35432f39838ae7d3101389c22d64f3be6d8df3',200,'{"body":{"outcomes":[{"id":"b2dbb040-9e5a-4df6-89d7-ec6edd206f90","outcome":"applied","sku":"W-100","location":"TR-1","on_hand":"1","available":"0","document":{"number":"TR-1","ordered":"3","done":"2"}}]},"location":null}',1795610458370);
INSERT INTO "idempotency" VALUES('["command-line","f148ab60365847a48104959fffa1ca97"]','c6ba4e6878da486a285357d2b2dfbde72401a21a39a4dc539b3548af45dd7c81',201,'{"body":{"number":"RMA-1","kind":"customer_return","order":"SO-1","party":"Shop","site":"main","state":"open","at":"2026-11-25T12:40:58.376Z","lines":[{"line":1,"sku":"W-100","quantity":"3","order_line":1,"returned":"0"}]},"location":"/api/v1/returns/RMA-1"}',1795610458376);
INSERT INTO "idempotency" VALUES('["command-line","ca5c2aa703bb4e72af3a2ec0cabbc7bb"]','c3ae4fcda696210be7a6deae60bf75daf01faf4c0a0eb235a865141968939404',200,'{"body":{"outcomes":[{"id":"0849a709-6007-4c58-a9e5-569b269ee14f","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"169","available":"163","document":{"number":"SO-1","ordered":"5","done":"2"}}]},"location":null}',1795610458383);
INSERT INTO "idempotency" VALUES('["command-line","a4cb5e81db0b4882bf67332e4f8ccb42"]','3bc13320fe0a21c39427e33578a2eee45656f5b9cdc2ba01e545b8caef98f559',201,'{"body":{"number":"RTV-1","kind":"supplier_return","order":"PO-2","party":"ACME","site":"main","state":"open","at":"2026-11-25T12:40:58.386Z","lines":[{"line":1,"sku":"W-100","quantity":"3","order_line":1,"returned":"0"}]},"location":"/api/v1/returns/RTV-1"}',1795610458386);
INSERT INTO "idempotency" VALUES('["command-line","21888ff3b17d4929b293e81c2edf7f2b"]','78466614f6486dc29cfb7e61339e360e845b6aa566d83303d3fa81fd2927216c',200,'{"body":{"outcomes":[{"id":"e9ddc1d8-8090-4bfe-be79-15a59c0ffd5f","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"168","available":"162","document":{"number":"PO-2","ordered":"40","done":"1"}}]},"location":null}',1795610458391);
INSERT INTO "idempotency" VALUES('["command-line","928f8653b32b4b97a989b313c4def50b"]','9f3c6febccea061d31a573461de53e316b3352b7c6bd8bc6d716c4562f67cff7',201,'{"body":{"sku":"M-500","name":"Milk","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":true,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/M-500"}',1795610458394);
INSERT INTO "idempotency" VALUES('["command-line","7b92ecd5a4ec4369a56ab8413feb9b27"]','1d13214c0c1e8d7ad6bbbe3b68721c07401c4cc6d6eded27e5dc983f8b84c4bf',200,'{"body":{"outcomes":[{"id":"f58eeee8-5cf7-482d-84d5-b9cd0c71a146","outcome":"applied","sku":"M-500","location":"A-01","on_hand":"2","available":"2"}]},"location":null}',1795610458398);
INSERT INTO "idempotency" VALUES('["command-line","b4cb2e919c0e4492b62723c24b1cdf64"]','824a6cc5d42dd5214bd607845564999c356d65b10f22d07c17911a3965eb79a5',200,'{"body":{"outcomes":[{"id":"b343df0b-cad0-4689-b34b-b416dc4c1c3a","outcome":"applied","sku":"M-500","location":"A-01","on_hand":"4","available":"4"}]},"location":null}',1795610458405);
INSERT INTO "idempotency" VALUES('["command-line","59f14233ddcf49f8b5026c334e0de466"]','8a5fd6dc623408d9e46a5c0892e8c45677df25f256291227f7ab2daacfd295c5',200,'{"body":{"outcomes":[{"id":"817f5b81-92bb-49aa-b9ba-76e2d6859fa3","outcome":"applied","sku":"M-500","location":"A-01","on_hand":"3","available":"3"}]},"location":null}',1795610458409);
INSERT INTO "idempotency" VALUES('["command-line","15b062cc5ccc4b6088b1e348266c7fdf"]','bd093e7d1e49505429a2900e3b6262662a8ad7f49f91f498147e02629bad6939',201,'{"body":{"through":"2020-12-31T23:59:59.999Z","closed_at":"2026-11-25T12:40:58.412Z","by":"command-line","entries":0,"debits":"0.00"},"location":null}',1795610458412);
INSERT INTO "idempotency" VALUES('["command-line","893913097c3242c4a91cb00c8f7aa565"]','556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e',201,'{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"8126464","entries":109,"accounts":[{"account":"inventory","name":"inventory","debit":"572.59","credit":"50.62"},{"account":"accounts_payable","name":"accounts_payable","debit":"11.50","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"64.00","credit":"39.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"64.00"},{"account":"sales_returns","name":"sales_returns","debit":"18.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"31.91","credit":"15.18"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.92"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"56.25","credit":"78.25"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":109,"accounts":[{"account":"inventory","name":"inventory","debit":"572.59","credit":"50.62"},{"account":"accounts_payable","name":"accounts_payable","debit":"11.50","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"64.00","credit":"39.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"64.00"},{"account":"sales_returns","name":"sales_returns","debit":"18.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"31.91","credit":"15.18"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.92"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"56.25","credit":"78.25"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T12:40:58.417Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}',1795610458417);
INSERT INTO "idempotency" VALUES('["command-line","602578ca04494290a5cccec8f8a4b670"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T12:40:58.151Z","due":null,"billing":"unbilled","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"4","done":"4","tolerance":null,"billed":"0","unbilled":"4"}]},"location":null}',1795610458432);
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
CREATE TABLE imprint (
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (version, kind, "key")
);
INSERT INTO "imprint" VALUES(1,'audit','1','be502d242f28f12238ef893c9aa66087');
INSERT INTO "imprint" VALUES(1,'item','1','7e31731b10d976cefd1e8d4fb1750cae');
INSERT INTO "imprint" VALUES(2,'audit','2','9f6503a60f6eaacb02da0bfc5b4e46cd');
INSERT INTO "imprint" VALUES(2,'item','2','bf868635f33d4cdfea3457460efe3184');
INSERT INTO "imprint" VALUES(3,'audit','3','52f08476f14e30800c67df25388828d1');
INSERT INTO "imprint" VALUES(3,'item','3','2a8976bdf69cdcaa9f9c94baa035c659');
INSERT INTO "imprint" VALUES(4,'audit','4','f1272f0d6fa69eceadc1c84f80a616f4');
INSERT INTO "imprint" VALUES(4,'item','4','dba717f2d92574d8ac1bc9b4610f628c');
INSERT INTO "imprint" VALUES(5,'audit','5','2312721b7ff8ebf7fea4a2fcc388875a');
INSERT INTO "imprint" VALUES(5,'location','1','343fdb46b7bc9cfd0a193ec5d495bdc3');
INSERT INTO "imprint" VALUES(6,'audit','6','dc65d21cc44325af4c6afee76f8dd2b7');
INSERT INTO "imprint" VALUES(6,'location','2','e0d4794df098aaa0f02560994cc78734');
INSERT INTO "imprint" VALUES(7,'audit','7','305e0151c95243ec1b56b9315c1613dd');
INSERT INTO "imprint" VALUES(7,'document','1','e96ce2f7da5f50f0a1ae375cd328651c');
INSERT INTO "imprint" VALUES(7,'party','1','607295621cb608f06a3cde09186ab155');
INSERT INTO "imprint" VALUES(8,'audit','8','bb93319e3a910eb1c1a024284f5bc4e8');
INSERT INTO "imprint" VALUES(8,'document','2','7c2a260ed9af7de48c3aed64ef1f8c7f');
INSERT INTO "imprint" VALUES(9,'audit','9','d30eb2e7ce3e7af8fe611ccbaf3b5f60');
INSERT INTO "imprint" VALUES(9,'document','3','6d01ed7dfbe000950a661713b5303a17');
INSERT INTO "imprint" VALUES(9,'party','2','5c806c59f2b9a7ec5b19c770bff85000');
INSERT INTO "imprint" VALUES(10,'audit','10','9d1f7f4b670ebcf170b473ece5569634');
INSERT INTO "imprint" VALUES(10,'document','4','8723670179dde2f1cda4ffb091763bf0');
INSERT INTO "imprint" VALUES(11,'audit','11','e66a433e78a5d026ea4b6f7dc04aa7b1');
INSERT INTO "imprint" VALUES(11,'worker','1','0f7e44c0b46ce2c74958c280d80f64be');
INSERT INTO "imprint" VALUES(13,'lot','1','7e199e60dd08a9b523ac440474e5e953');
INSERT INTO "imprint" VALUES(20,'location','3','f973b1bd5ddc2f605e3e713436202123');
INSERT INTO "imprint" VALUES(27,'location','4','19a584f335826e78176b5f14d5e80f65');
INSERT INTO "imprint" VALUES(31,'hold','1','053c2bb8af24bd86fcfd86a1959bc1e3');
INSERT INTO "imprint" VALUES(31,'hold','2','446544e7bd60597a5454a10cf37288be');
INSERT INTO "imprint" VALUES(31,'hold','3','92624d2c030720453e09d6b56ee649a7');
INSERT INTO "imprint" VALUES(31,'hold','4','dc5b445668185e3da0a2fb808e84e77e');
INSERT INTO "imprint" VALUES(32,'audit','12','21d2e4930c0e5ebfb171cb6936c904e0');
INSERT INTO "imprint" VALUES(32,'hold','1','40da65291c77766719feac10087d4009');
INSERT INTO "imprint" VALUES(33,'audit','13','98bacc52e01ac63948ba7f72ad429d1d');
INSERT INTO "imprint" VALUES(33,'hold','2','b90bd2a3c769ace107924a1a4773bd57');
INSERT INTO "imprint" VALUES(34,'hold','3','9d7cb505f904e38e5c9f2cc0a1de77f0');
INSERT INTO "imprint" VALUES(35,'hold','5','4ad4c1b39e307b960c445f57aff0251f');
INSERT INTO "imprint" VALUES(36,'audit','14','02932327d1e5fea6df91b440fb07232a');
INSERT INTO "imprint" VALUES(36,'hold','5','26e721ade882b3859668d8abd437a059');
INSERT INTO "imprint" VALUES(37,'hold','6','f964d9689f2bef1f51b772c8c402b991');
INSERT INTO "imprint" VALUES(37,'hold','7','42e8cb5d90360b633495451a6043b315');
INSERT INTO "imprint" VALUES(38,'hold','6','127ab52b13241193902c3e7d832fd6c0');
INSERT INTO "imprint" VALUES(39,'audit','15','1bfb7f351468b54955a8790e082122df');
INSERT INTO "imprint" VALUES(39,'setting','purchase_mode','f79c8d13a3ecfbe7f73b6dd1758d7506');
INSERT INTO "imprint" VALUES(43,'audit','16','1a485b6720de08f92a5d9531b90a63e2');
INSERT INTO "imprint" VALUES(43,'paper','107','f2e6b2845045770f4fc40f2de86fce30');
INSERT INTO "imprint" VALUES(44,'audit','17','2a691c7ee7eb8d6b948b55f68c0ee0b7');
INSERT INTO "imprint" VALUES(44,'paper','108','7c81767f23d479edc39539e49fd82228');
INSERT INTO "imprint" VALUES(45,'audit','18','ce517d09f9482c78873065a6c4a89bf0');
INSERT INTO "imprint" VALUES(46,'audit','19','1273064132013f60aad7f10eac4c55f3');
INSERT INTO "imprint" VALUES(46,'paper','110','e2c2135dc8c7e0160ea9c9b91bedc200');
INSERT INTO "imprint" VALUES(47,'audit','20','fc189296df0efac352221f1810d15bef');
INSERT INTO "imprint" VALUES(47,'paper','111','0747cca85ccdf1984fa8e6fd5094e2c3');
INSERT INTO "imprint" VALUES(48,'audit','21','617cd8a950c11c871019f3ba1183b74c');
INSERT INTO "imprint" VALUES(48,'paper','112','03432392e4de9936b7ace352ceada272');
INSERT INTO "imprint" VALUES(49,'audit','22','2a1fd12131ddb613b762134f9da9025f');
INSERT INTO "imprint" VALUES(49,'document','5','b0549b4f0e171de9c01e7c5e8fec5558');
INSERT INTO "imprint" VALUES(50,'count_entry','113','bf6ba76e9488586af08fb6b6610389f2');
INSERT INTO "imprint" VALUES(50,'count_entry','114','115af0395679a87a3df8bc65763b1618');
INSERT INTO "imprint" VALUES(50,'hold','8','979159f10e2738a877dbc39c0fe960fa');
INSERT INTO "imprint" VALUES(51,'audit','23','ab0fa60ae4f74cd042ff932ab3091f04');
INSERT INTO "imprint" VALUES(51,'document','6','6bc63c7687bb0c152112342e84759c6e');
INSERT INTO "imprint" VALUES(52,'audit','24','10ff4cc686067070debcad53ea6e18c8');
INSERT INTO "imprint" VALUES(52,'document','7','389ca6df3d6a7bbc6860361e4200ae98');
INSERT INTO "imprint" VALUES(56,'audit','25','d83eccafdd9f76f92102df950be7fa7e');
INSERT INTO "imprint" VALUES(56,'document','8','fff23bb4ac4bdc50e15036762ae90be0');
INSERT INTO "imprint" VALUES(57,'location','5','7c068df4212b8a3c202a07b24ff3f78d');
INSERT INTO "imprint" VALUES(58,'location','6','758b714b90772d75b24871c8e4e7b6cd');
INSERT INTO "imprint" VALUES(59,'audit','26','335c6105d7be64a85fa5e269a5b54c4a');
INSERT INTO "imprint" VALUES(59,'document','9','84fefac757d8d80ea14f2ccdc526c3ad');
INSERT INTO "imprint" VALUES(61,'audit','27','d5bd58146a5d78c30d8b4e89a909d15c');
INSERT INTO "imprint" VALUES(61,'document','10','92a7b67a5456c064eaa73df3e5ac3ca4');
INSERT INTO "imprint" VALUES(63,'audit','28','3b32c49cc5b1af7ac0369f867ab8cb2c');
INSERT INTO "imprint" VALUES(63,'item','5','287d42a1bc53dfcbd66d4c0d20a4adeb');
INSERT INTO "imprint" VALUES(64,'lot','2','9db5c80a5ddb0e62bafe00a99ce1cb2f');
INSERT INTO "imprint" VALUES(65,'lot','3','0807e62d2c300972063b37124fcf55fd');
INSERT INTO "imprint" VALUES(67,'audit','29','2c5a2ba40195b733edd109600b41179d');
INSERT INTO "imprint" VALUES(67,'period','1','5f7d66d39b0d90658a1722a0366def25');
INSERT INTO "imprint" VALUES(68,'audit','30','63491739902a0dcc05d95c5935f5a180');
INSERT INTO "imprint" VALUES(69,'audit','31','2e786e17efc28a102289f4ff0df49b9d');
INSERT INTO "imprint" VALUES(69,'document','2','b219ceeccdc2e4e9d6f04b3b4b79360a');
INSERT INTO "imprint" VALUES(70,'location','7','c5373e89d3728b4e367ee179df74af02');
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
	version INTEGER NOT NULL, weight INTEGER, expiry_order VARCHAR, 
	PRIMARY KEY (id), 
	UNIQUE (sku)
);
INSERT INTO "item" VALUES(1,'W-100','Widget','each',1,0,0,0,NULL,'{}',1,NULL,NULL);
INSERT INTO "item" VALUES(2,'G-200','Gadget','each',1,0,0,0,NULL,'{}',2,NULL,NULL);
INSERT INTO "item" VALUES(3,'L-300','Lotted','each',1,1,0,0,NULL,'{}',3,NULL,NULL);
INSERT INTO "item" VALUES(4,'S-400','Numbered','each',1,0,1,0,NULL,'{}',4,NULL,NULL);
INSERT INTO "item" VALUES(5,'M-500','Milk','each',1,1,0,1,NULL,'{}',63,NULL,NULL);
CREATE TABLE journal_entry (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	occurred_at INTEGER NOT NULL, 
	corrects INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "journal_entry" VALUES(65536,1,1,1795610458179,1795610458178,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795610458179,1795610458178,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795610458179,1795610458178,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795610458179,1795610458178,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795610458179,1795610458178,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795610458179,1795610458178,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795610458179,1795610458178,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795610458183,1795610458182,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795610458190,1795610458189,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795610458197,1795610458197,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795610458200,1795610458200,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795610458200,1795610458200,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795610458203,1795610458203,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795610458206,1795610458206,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795610458211,1795610458210,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795610458215,1795606858214,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795610458217,1795610458216,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795610458222,1795610458221,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795610458224,1795610458223,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795610458227,1795610458227,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795610458230,1795610458230,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795610458233,1795610458233,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795610458236,1795610458236,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795610458251,1795610458238,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795610458262,1795610458256,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795610458270,1795610458270,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795610458270,1795610458265,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795610458277,1795610458277,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795610458279,1795610458279,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795610458282,1795610458282,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795610458284,1795610458284,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795610458289,1795610458289,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795610458292,1795610458292,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795610458296,1795610458296,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795610458301,1795610458301,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795610458307,1795610458307,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795610458344,1795610458342,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795610458349,1795610458349,NULL);
INSERT INTO "journal_entry" VALUES(7667712,117,1,1795610458355,1795610458355,116);
INSERT INTO "journal_entry" VALUES(7864320,120,1,1795610458383,1795610458383,NULL);
INSERT INTO "journal_entry" VALUES(7929856,121,1,1795610458391,1795610458391,NULL);
INSERT INTO "journal_entry" VALUES(7995392,122,5,1795610458398,1795610458398,NULL);
INSERT INTO "journal_entry" VALUES(8060928,123,5,1795610458405,1795610458405,NULL);
INSERT INTO "journal_entry" VALUES(8126464,124,5,1795610458409,1795610458409,NULL);
INSERT INTO "journal_entry" VALUES(8192000,125,1,1795610460284,1795610460282,NULL);
INSERT INTO "journal_entry" VALUES(8257536,126,1,1795610460292,1795610460288,NULL);
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
INSERT INTO "journal_line" VALUES(7536640,0,1,1000,0);
INSERT INTO "journal_line" VALUES(7536640,1,10,0,1000);
INSERT INTO "journal_line" VALUES(7602176,0,1,250,0);
INSERT INTO "journal_line" VALUES(7602176,1,10,0,250);
INSERT INTO "journal_line" VALUES(7667712,0,10,250,0);
INSERT INTO "journal_line" VALUES(7667712,1,1,0,250);
INSERT INTO "journal_line" VALUES(7864320,0,5,900,0);
INSERT INTO "journal_line" VALUES(7864320,1,3,0,900);
INSERT INTO "journal_line" VALUES(7864320,2,1,250,0);
INSERT INTO "journal_line" VALUES(7864320,3,6,0,250);
INSERT INTO "journal_line" VALUES(7929856,0,2,250,0);
INSERT INTO "journal_line" VALUES(7929856,1,1,0,240);
INSERT INTO "journal_line" VALUES(7929856,2,8,0,10);
INSERT INTO "journal_line" VALUES(7995392,0,1,200,0);
INSERT INTO "journal_line" VALUES(7995392,1,10,0,200);
INSERT INTO "journal_line" VALUES(8060928,0,1,200,0);
INSERT INTO "journal_line" VALUES(8060928,1,10,0,200);
INSERT INTO "journal_line" VALUES(8126464,0,3,200,0);
INSERT INTO "journal_line" VALUES(8126464,1,4,0,200);
INSERT INTO "journal_line" VALUES(8126464,2,6,100,0);
INSERT INTO "journal_line" VALUES(8126464,3,1,0,100);
INSERT INTO "journal_line" VALUES(8192000,0,1,240,0);
INSERT INTO "journal_line" VALUES(8192000,1,10,0,240);
INSERT INTO "journal_line" VALUES(8257536,0,1,240,0);
INSERT INTO "journal_line" VALUES(8257536,1,10,0,240);
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
INSERT INTO "location" VALUES(5,3,'TR-1','transit',0,57);
INSERT INTO "location" VALUES(6,2,'E-01','storage',1,58);
INSERT INTO "location" VALUES(7,1,'RECEIVING','receiving',0,70);
CREATE TABLE lot (
	id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	expiry TEXT, version INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	UNIQUE (item_id, code)
);
INSERT INTO "lot" VALUES(1,3,'LOT-A','2031-01-31',13);
INSERT INTO "lot" VALUES(2,5,'LATE','2092-01-01',64);
INSERT INTO "lot" VALUES(3,5,'EARLY','2091-01-01',65);
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('ledger','bc0625bdc56d446b983094e8993e8f6c');
INSERT INTO "meta" VALUES('created_at','1795610456813');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795610458179,1795610458178,0);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795610458179,1795610458178,0);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795610458179,1795610458178,0);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795610458179,1795610458178,0);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795610458179,1795610458178,0);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795610458179,1795610458178,0);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795610458179,1795610458178,0);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795610458183,1795610458182,0);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795610458187,1795610458187,0);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795610458190,1795610458178,0);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795610458197,1795610458197,0);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795610458200,1795610458200,0);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795610458203,1795610458203,0);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795610458206,1795610458197,0);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795610458209,1795610458208,0);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795610458209,1795610458208,0);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795610458209,1795610458208,0);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795610458209,1795610458208,0);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795610458211,1795610458210,0);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795610458213,1795610458213,0);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795610458213,1795610458213,0);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795610458215,1795606858214,1);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795610458217,1795610458216,0);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795610458222,1795610458221,0);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795610458224,1795610458223,0);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795610458227,1795610458227,0);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795610458230,1795610458230,0);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795610458233,1795610458233,0);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795610458236,1795610458233,0);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795610458251,1795610458238,0);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795610458262,1795610458256,0);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795610458270,1795610458270,0);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795610458270,1795610458270,0);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795610458277,1795610458277,0);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795610458279,1795610458279,0);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795610458282,1795610458282,0);
INSERT INTO "movement" VALUES(7536640,115,1,1,0,4000000,1000,1795610458344,1795610458342,0);
INSERT INTO "movement" VALUES(7602176,116,1,1,0,1000000,250,1795610458349,1795610458349,0);
INSERT INTO "movement" VALUES(7667712,117,1,1,0,-1000000,-250,1795610458355,1795610458349,0);
INSERT INTO "movement" VALUES(7733248,118,1,1,0,-3000000,0,1795610458368,1795610458368,0);
INSERT INTO "movement" VALUES(7733249,118,1,5,0,3000000,0,1795610458368,1795610458368,0);
INSERT INTO "movement" VALUES(7798784,119,1,5,0,-2000000,0,1795610458370,1795610458370,0);
INSERT INTO "movement" VALUES(7798785,119,1,6,0,2000000,0,1795610458370,1795610458370,0);
INSERT INTO "movement" VALUES(7864320,120,1,1,0,1000000,250,1795610458383,1795610458383,0);
INSERT INTO "movement" VALUES(7929856,121,1,1,0,-1000000,-240,1795610458391,1795610458391,0);
INSERT INTO "movement" VALUES(7995392,122,5,1,2,2000000,200,1795610458398,1795610458398,0);
INSERT INTO "movement" VALUES(8060928,123,5,1,3,2000000,200,1795610458405,1795610458405,0);
INSERT INTO "movement" VALUES(8126464,124,5,1,2,-1000000,-100,1795610458409,1795610458409,0);
INSERT INTO "movement" VALUES(8192000,125,1,7,0,1000000,240,1795610460284,1795610460282,0);
INSERT INTO "movement" VALUES(8257536,126,1,7,0,1000000,240,1795610460292,1795610460288,0);
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
INSERT INTO "movement_run" VALUES(1,1,0,1795610458216,4718592,65536,1795610458178,64000000);
CREATE TABLE paper (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	number TEXT COLLATE "NOCASE", 
	party_id INTEGER, 
	document_id INTEGER, version INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "paper" VALUES(107,'landed_cost',NULL,NULL,NULL,43);
INSERT INTO "paper" VALUES(108,'landed_cost',NULL,NULL,NULL,44);
INSERT INTO "paper" VALUES(110,'link',NULL,NULL,NULL,46);
INSERT INTO "paper" VALUES(111,'bill','B-1',1,NULL,47);
INSERT INTO "paper" VALUES(112,'cost_change',NULL,NULL,NULL,48);
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
	debits INTEGER NOT NULL, version INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (through)
);
INSERT INTO "period" VALUES(1,1609459199999,1795610458412,'command-line',0,0,67);
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
INSERT INTO "pool" VALUES(1,0,178000000,42770,2500000,178000000,42770,0,'0.7991447344712849403596439596872034498913',126);
INSERT INTO "pool" VALUES(2,0,14000000,9277,4000000,14000000,9277,0,'0.6666666666666666666666666666666666666667',105);
INSERT INTO "pool" VALUES(3,0,3000000,330,1100000,3000000,330,0,'0.75',8);
INSERT INTO "pool" VALUES(4,0,1000000,0,NULL,1000000,0,0,'1',9);
INSERT INTO "pool" VALUES(5,0,3000000,300,1000000,3000000,300,0,'0.75',123);
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
INSERT INTO "receipt" VALUES(0,125,1);
INSERT INTO "receipt" VALUES(0,126,1);
INSERT INTO "receipt" VALUES(1,1,0);
INSERT INTO "receipt" VALUES(1,2,0);
INSERT INTO "receipt" VALUES(1,3,0);
INSERT INTO "receipt" VALUES(1,4,0);
INSERT INTO "receipt" VALUES(1,5,0);
INSERT INTO "receipt" VALUES(1,6,0);
INSERT INTO "receipt" VALUES(1,7,0);
INSERT INTO "receipt" VALUES(1,99,0);
INSERT INTO "receipt" VALUES(2,8,0);
INSERT INTO "receipt" VALUES(3,115,0);
INSERT INTO "receipt" VALUES(3,116,0);
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
INSERT INTO "seal" VALUES(1,'','01cc74f4c647f23cec1044a5ea228375842a71595fc33b79ff596d8d52c211f6',X'');
INSERT INTO "seal" VALUES(2,'01cc74f4c647f23cec1044a5ea228375842a71595fc33b79ff596d8d52c211f6','3c576bd85ec8adb71c25fe90b6325deb8ac0a4b73e7a234dbb15d456d6843e31',X'');
INSERT INTO "seal" VALUES(3,'3c576bd85ec8adb71c25fe90b6325deb8ac0a4b73e7a234dbb15d456d6843e31','ff86c6b94c22ca0cc66668abaf76b0e45f832478e28288ec2a2f069f2dcb5e6b',X'');
INSERT INTO "seal" VALUES(4,'ff86c6b94c22ca0cc66668abaf76b0e45f832478e28288ec2a2f069f2dcb5e6b','58883a541dc3b7c6f16aca9addf3f9045d8a2450b302dab5e699dfdf195f1e5f',X'');
INSERT INTO "seal" VALUES(5,'58883a541dc3b7c6f16aca9addf3f9045d8a2450b302dab5e699dfdf195f1e5f','8916d1982cf663abae31af5cc7bc438c5d81031694d1f09d163d49311050e70e',X'');
INSERT INTO "seal" VALUES(6,'8916d1982cf663abae31af5cc7bc438c5d81031694d1f09d163d49311050e70e','5097d00656ff86c244427a9a176921bdfff64ca55f22230108a9c2075e73e339',X'');
INSERT INTO "seal" VALUES(7,'5097d00656ff86c244427a9a176921bdfff64ca55f22230108a9c2075e73e339','d830f60c8ba5630b9addaf04aaea93d4555e30762f6bd725233d65bab1acb4c3',X'');
INSERT INTO "seal" VALUES(8,'d830f60c8ba5630b9addaf04aaea93d4555e30762f6bd725233d65bab1acb4c3','9094c2aa5e828fa047b2ff38595f5cd7a62b683c0f6b2c374ecf61aa579b5339',X'');
INSERT INTO "seal" VALUES(9,'9094c2aa5e828fa047b2ff38595f5cd7a62b683c0f6b2c374ecf61aa579b5339','0f0e6829e66df4780476d48e015d6c574b39bb87d7f0416cd7ca0df3bd25be52',X'');
INSERT INTO "seal" VALUES(10,'0f0e6829e66df4780476d48e015d6c574b39bb87d7f0416cd7ca0df3bd25be52','0ec4d3cc58bfbdc7f990d51441e90c365e816144832129df39ef6c64a10a3e2b',X'');
INSERT INTO "seal" VALUES(11,'0ec4d3cc58bfbdc7f990d51441e90c365e816144832129df39ef6c64a10a3e2b','19eb750dc3fb273f041d94d052ea97db45a29091bf4c8ef399eda5b87017d0fa',X'');
INSERT INTO "seal" VALUES(12,'19eb750dc3fb273f041d94d052ea97db45a29091bf4c8ef399eda5b87017d0fa','27763970ba9c7be54ae729d92a70a6f1a5dbd9e71deaadbf3df73319d15051c8',X'FC3678D26E56A3A91DED694C069ECE97DA825FC0770D86736BDACC24');
INSERT INTO "seal" VALUES(13,'27763970ba9c7be54ae729d92a70a6f1a5dbd9e71deaadbf3df73319d15051c8','8193bc76b7e628b863cf637e1dcfbe61da313275cbe6f8604d072f5767d093f9',X'44A69B3E');
INSERT INTO "seal" VALUES(14,'8193bc76b7e628b863cf637e1dcfbe61da313275cbe6f8604d072f5767d093f9','37ea80373257ea08f8c3f61b5a827e9e988c361cd6023f0b81d488faa2f0ac75',X'E77FA249');
INSERT INTO "seal" VALUES(15,'37ea80373257ea08f8c3f61b5a827e9e988c361cd6023f0b81d488faa2f0ac75','f3874a14ca8c0c3bf506ca3c812622c2460b3ed4a4eaaeec4837c7af7c64b599',X'919D766B');
INSERT INTO "seal" VALUES(16,'f3874a14ca8c0c3bf506ca3c812622c2460b3ed4a4eaaeec4837c7af7c64b599','dc23c76cfee6b447c06cd5b3bc069931399bc3c189b7de8605f274f1db510ca3',X'86554436');
INSERT INTO "seal" VALUES(17,'dc23c76cfee6b447c06cd5b3bc069931399bc3c189b7de8605f274f1db510ca3','efe4ece7608adee8c317ba885e5da64a0655c910d0f6fb582f95f00b9ec730be',X'1A97EAAF');
INSERT INTO "seal" VALUES(18,'efe4ece7608adee8c317ba885e5da64a0655c910d0f6fb582f95f00b9ec730be','b1fe8bef1e98a646624275675a5c5764c80e7301b58de371c51cedc7d4d9756c',X'B8A2BD53');
INSERT INTO "seal" VALUES(19,'b1fe8bef1e98a646624275675a5c5764c80e7301b58de371c51cedc7d4d9756c','6970e1da82b5019ddcca6464ce253a9dedb6d2496d99315cfecea095c1809b66',X'223FFB8C');
INSERT INTO "seal" VALUES(20,'6970e1da82b5019ddcca6464ce253a9dedb6d2496d99315cfecea095c1809b66','3029423779652f6ff64d10cc6d79597270d7e5d7e35e42d55ad8ee6f932a68ce',X'0485F466EBDF657E');
INSERT INTO "seal" VALUES(21,'3029423779652f6ff64d10cc6d79597270d7e5d7e35e42d55ad8ee6f932a68ce','9af5c4e36e548c0be0c57d21942e596e450a77034711be6b0b73ab610e3d3d84',X'6284C80A');
INSERT INTO "seal" VALUES(22,'9af5c4e36e548c0be0c57d21942e596e450a77034711be6b0b73ab610e3d3d84','584635bc15566f5d9d57f62265ca7bbcd519931cb8664defb7f01bf1d4ab3c97',X'C1F9C563');
INSERT INTO "seal" VALUES(23,'584635bc15566f5d9d57f62265ca7bbcd519931cb8664defb7f01bf1d4ab3c97','ab79b6a066247e35bc11d38f254be1e9a15471df26fd87761c07772864860271',X'AF941C4E');
INSERT INTO "seal" VALUES(24,'ab79b6a066247e35bc11d38f254be1e9a15471df26fd87761c07772864860271','2f891af40d0e5e7bafbb12d7587939c53af985c4fc63413d2d0e38c166f8e9be',X'7FFC10F0BBB05E4A6FFE29B11D20ECCAFBD39CFD0696F902739D7B23C8C77AA1C3C1EDD4B34139A2FAE9D28E0D440594767A559572BACBDF7A1F81410216CBACE50D165DA632DDF64EE98A404FFBA2376F30C27E6548577FCDFC23314042BB43FC89AC4F3A2C96A66D146B4304209B8C4B155332E3B759B8397A872A6D729E36960D435C4D09082B4C197502A452C7D6F6D363D773D3436FD557B16206EFE0C192021107951717E0E2AD3F9B51F38FA9BB1E596E9767098706FA2B445AE237DCAA83317F6370AF39B32B9C52A423739B7CD482162FDECE653685B3545A3E11F0424B0B0391A7268C8CF10D5EA453BCD36EB0C448599C4B532E77DE1F70BE756AB89E7B1BB8FE698A');
INSERT INTO "seal" VALUES(25,'2f891af40d0e5e7bafbb12d7587939c53af985c4fc63413d2d0e38c166f8e9be','0e4ffc280aeff50fbdac0fdb6cd26a3f337a3b98f1e5dcad0b5e082dd280fbe3',X'8758C411');
INSERT INTO "seal" VALUES(26,'0e4ffc280aeff50fbdac0fdb6cd26a3f337a3b98f1e5dcad0b5e082dd280fbe3','0881da54a1c09afc65b9f0a895c58aa9663d7b35dd01698d3abb4e53ca2a70cc',X'1D9DFE92');
INSERT INTO "seal" VALUES(27,'0881da54a1c09afc65b9f0a895c58aa9663d7b35dd01698d3abb4e53ca2a70cc','a1da56a3aca5c9a6c1936c8b834a802cee55e003f1d4b212973c774229ec4e86',X'A6509F47');
INSERT INTO "seal" VALUES(28,'a1da56a3aca5c9a6c1936c8b834a802cee55e003f1d4b212973c774229ec4e86','3addac5e38042bd514339600bd3a0b269ad9d9efe7198c4b096d5dc1e8caa8f1',X'CE695B10');
INSERT INTO "seal" VALUES(29,'3addac5e38042bd514339600bd3a0b269ad9d9efe7198c4b096d5dc1e8caa8f1','13eb2749b2afa078cc13ad647be4b0685e69297944c4dcebb0ba44e328c5fa92',X'955ADD59');
INSERT INTO "seal" VALUES(30,'13eb2749b2afa078cc13ad647be4b0685e69297944c4dcebb0ba44e328c5fa92','91087157bb1ba58332ec7590fdb54c7e52dee0a0fb3f32e86ae865764d83fda4',X'06F42D2F');
INSERT INTO "seal" VALUES(31,'91087157bb1ba58332ec7590fdb54c7e52dee0a0fb3f32e86ae865764d83fda4','066ab668dc1b2aa2f26f3c689b3a652ca4ae0fccd1e14a0fa5735e646fb4446f',X'809A91DB17974343DE6238F357FC001D');
INSERT INTO "seal" VALUES(32,'066ab668dc1b2aa2f26f3c689b3a652ca4ae0fccd1e14a0fa5735e646fb4446f','57e9c5f4145307dbd083b6766864f1f99062b1073c0acd2eeeb03be1bdd8138d',X'');
INSERT INTO "seal" VALUES(33,'57e9c5f4145307dbd083b6766864f1f99062b1073c0acd2eeeb03be1bdd8138d','63bd50d0095beedecab08bbd7ac94a0b3a476e4b9545788f150af4f0c5cc08a5',X'6E1263EC');
INSERT INTO "seal" VALUES(34,'63bd50d0095beedecab08bbd7ac94a0b3a476e4b9545788f150af4f0c5cc08a5','e7d7379b0f42a5549bc5fea92368eb782b3376d0bdf580d1a3e9c901f38556e7',X'35FFEFB6');
INSERT INTO "seal" VALUES(35,'e7d7379b0f42a5549bc5fea92368eb782b3376d0bdf580d1a3e9c901f38556e7','01611a6a7b9f220c691c97051f1e544ba894011bdcc4024f16bf33c9aa85fe9d',X'4ED878A2');
INSERT INTO "seal" VALUES(36,'01611a6a7b9f220c691c97051f1e544ba894011bdcc4024f16bf33c9aa85fe9d','5769171440c82b126bb06c73a61be1d26dac4df1e3153d0f8f9b5564da6b63fe',X'6DB8DDC8');
INSERT INTO "seal" VALUES(37,'5769171440c82b126bb06c73a61be1d26dac4df1e3153d0f8f9b5564da6b63fe','26ab62004474ef68c8f649845dad5f88904e23d2e4582f7839c4a9238ca35c0a',X'20DD44FD8EF1F987');
INSERT INTO "seal" VALUES(38,'26ab62004474ef68c8f649845dad5f88904e23d2e4582f7839c4a9238ca35c0a','bdf65f902b7b66e0dd7d72cebb34de99be99577b8d77f8d78f26a629f636004b',X'18A713B5B8B8B4FB');
INSERT INTO "seal" VALUES(39,'bdf65f902b7b66e0dd7d72cebb34de99be99577b8d77f8d78f26a629f636004b','cff06695ca297ae0bf55587e83b8db30c018c0c83f692a4837813dad9870d09b',X'');
INSERT INTO "seal" VALUES(40,'cff06695ca297ae0bf55587e83b8db30c018c0c83f692a4837813dad9870d09b','5e833e587d115b7a16d255c5d46bd317881186d6a2e1d3219df2f2b6a9fa8a52',X'5A54678D');
INSERT INTO "seal" VALUES(41,'5e833e587d115b7a16d255c5d46bd317881186d6a2e1d3219df2f2b6a9fa8a52','41edf76eab8fe600f7d4d5c8f0a268bf2862c185d701a0c9f06e6b2010e5f161',X'5D9A3E63');
INSERT INTO "seal" VALUES(42,'41edf76eab8fe600f7d4d5c8f0a268bf2862c185d701a0c9f06e6b2010e5f161','f5419756031c8f54eac85c76c6cf0c0b3f759905aaa33dbfa776ddc41b2990aa',X'D782B9D3');
INSERT INTO "seal" VALUES(43,'f5419756031c8f54eac85c76c6cf0c0b3f759905aaa33dbfa776ddc41b2990aa','20ec8bdaa557c45535e8854f15e3e6de3931fa6bffe17636ede2a4a007cdf14b',X'9F27B63F');
INSERT INTO "seal" VALUES(44,'20ec8bdaa557c45535e8854f15e3e6de3931fa6bffe17636ede2a4a007cdf14b','5a42a7154093ed12ca4835f428002ba960321e75350f786d29d63526b0f607fa',X'A4EE01FC');
INSERT INTO "seal" VALUES(45,'5a42a7154093ed12ca4835f428002ba960321e75350f786d29d63526b0f607fa','61aceeaa8c17b70720061c387840fb27b19274124b7fcd7ec3821ad605ce6998',X'F4EC8DEE');
INSERT INTO "seal" VALUES(46,'61aceeaa8c17b70720061c387840fb27b19274124b7fcd7ec3821ad605ce6998','0abd282d3f9f53c8046ad1723ca78275bcdaf63da8c19a9ee883df15decf11a4',X'2B314C74');
INSERT INTO "seal" VALUES(47,'0abd282d3f9f53c8046ad1723ca78275bcdaf63da8c19a9ee883df15decf11a4','a160f916e3b0124b3635aa94e3ddceb850395d335c0f47f87ba794f0a59804d4',X'18B719C5');
INSERT INTO "seal" VALUES(48,'a160f916e3b0124b3635aa94e3ddceb850395d335c0f47f87ba794f0a59804d4','721231dbc92c571c3e5646568de90dc40b56a2ec38c398b73568514f73ce42ca',X'F1811DF8');
INSERT INTO "seal" VALUES(49,'721231dbc92c571c3e5646568de90dc40b56a2ec38c398b73568514f73ce42ca','c4a290674d5a31a0efd1f7fe675f06b5ca07d2b8c21f05594e324aea3cf62b53',X'');
INSERT INTO "seal" VALUES(50,'c4a290674d5a31a0efd1f7fe675f06b5ca07d2b8c21f05594e324aea3cf62b53','5e50aae43caccf33aaf10ebf5204eea67d9929b38e5a8f496b9f7b45f771215c',X'BE22B70186F8D96C');
INSERT INTO "seal" VALUES(51,'5e50aae43caccf33aaf10ebf5204eea67d9929b38e5a8f496b9f7b45f771215c','88a4bcdb953d79008e8b187aea2be23ddee797437d29c66a72f1e24fef0d1d5d',X'');
INSERT INTO "seal" VALUES(52,'88a4bcdb953d79008e8b187aea2be23ddee797437d29c66a72f1e24fef0d1d5d','80210a58bf8a9b1a84e69778415d0f1a8bf8c1ae6b38ab49a8c53e3730bd7c0b',X'');
INSERT INTO "seal" VALUES(53,'80210a58bf8a9b1a84e69778415d0f1a8bf8c1ae6b38ab49a8c53e3730bd7c0b','2f1ff6f8f53c3b85c3f41839b1dbe36ae7492d26649faad70c86c2cd40abb7b9',X'C7C93636');
INSERT INTO "seal" VALUES(54,'2f1ff6f8f53c3b85c3f41839b1dbe36ae7492d26649faad70c86c2cd40abb7b9','4bdb79ea11d712984747fd94cc7ef22e89ab47cfd2649bad773417cadfd951d8',X'C0C460C9');
INSERT INTO "seal" VALUES(55,'4bdb79ea11d712984747fd94cc7ef22e89ab47cfd2649bad773417cadfd951d8','235d732f596f6426751fe63c2f964d239ba8d5f2ad061c74c359f9c2a101c4bb',X'8E9D309C');
INSERT INTO "seal" VALUES(56,'235d732f596f6426751fe63c2f964d239ba8d5f2ad061c74c359f9c2a101c4bb','f2b771bd37e45b5965fc8be2c7162829f6f0225c32837cce2a665274191648fa',X'');
INSERT INTO "seal" VALUES(57,'f2b771bd37e45b5965fc8be2c7162829f6f0225c32837cce2a665274191648fa','39872179ac28630fb401b503b70fd6743b6498a36edb248d4caafcfcd4c6c8f9',X'D797B6D5');
INSERT INTO "seal" VALUES(58,'39872179ac28630fb401b503b70fd6743b6498a36edb248d4caafcfcd4c6c8f9','145e40384641b9ca23c6816768cfed9510a334ac8e3a72a1b26c01bc13ee9f51',X'DE360890');
INSERT INTO "seal" VALUES(59,'145e40384641b9ca23c6816768cfed9510a334ac8e3a72a1b26c01bc13ee9f51','9e47722a24b8690b188d90a3c71a035a3b84da9f988e3e338870f709a9cee302',X'');
INSERT INTO "seal" VALUES(60,'9e47722a24b8690b188d90a3c71a035a3b84da9f988e3e338870f709a9cee302','e76aac3257fc8233663b2d57d2ea270745feeda1cefb935a6e4423c61e02c64b',X'389D3098');
INSERT INTO "seal" VALUES(61,'e76aac3257fc8233663b2d57d2ea270745feeda1cefb935a6e4423c61e02c64b','ada641252f53aa16c85aee72563be7cc373b688a44c3a53df64951045033feab',X'');
INSERT INTO "seal" VALUES(62,'ada641252f53aa16c85aee72563be7cc373b688a44c3a53df64951045033feab','833f624ef882bbe904d492fa3b9ca5abe83f2b4ee0d601c4f47340b250bcd895',X'AB75E1BA');
INSERT INTO "seal" VALUES(63,'833f624ef882bbe904d492fa3b9ca5abe83f2b4ee0d601c4f47340b250bcd895','311449e9aae4482151a6362458eee1d5b1aacb6a1970f0505b2c73917c4edeff',X'');
INSERT INTO "seal" VALUES(64,'311449e9aae4482151a6362458eee1d5b1aacb6a1970f0505b2c73917c4edeff','02d587e446944bf1969627b85b877e98d4c0f8b7d1e03faba92342c4d6fdf45e',X'5A8B2BD5');
INSERT INTO "seal" VALUES(65,'02d587e446944bf1969627b85b877e98d4c0f8b7d1e03faba92342c4d6fdf45e','1059d8b9dd250903aa86573dcf7274c406c8efc034ddc50694f7b57fe213a277',X'619BF5D8');
INSERT INTO "seal" VALUES(66,'1059d8b9dd250903aa86573dcf7274c406c8efc034ddc50694f7b57fe213a277','2645e309025523699015c85f6ea1d263c3d7f345d99bae460a1918bfaeb6391b',X'21D13E95');
INSERT INTO "seal" VALUES(67,'2645e309025523699015c85f6ea1d263c3d7f345d99bae460a1918bfaeb6391b','42e7ea8a2954139b699d43862025cd78d0500b275c100482f2978d362e51dd18',X'');
INSERT INTO "seal" VALUES(68,'42e7ea8a2954139b699d43862025cd78d0500b275c100482f2978d362e51dd18','e68dacc6c1d836843535a3efb096c970473a30d1287ba8f080481b81809799c7',X'');
INSERT INTO "seal" VALUES(69,'e68dacc6c1d836843535a3efb096c970473a30d1287ba8f080481b81809799c7','57be2f5cc605477b3af9c797df42afda05e498fc2807bcbc90953275ae8c3b65',X'');
INSERT INTO "seal" VALUES(70,'57be2f5cc605477b3af9c797df42afda05e498fc2807bcbc90953275ae8c3b65','b83a77cd6765da44fbe48fd26faf4b6d4b05df97dc63e90efa3d5ea123be011b',X'E34AA25A');
INSERT INTO "seal" VALUES(71,'b83a77cd6765da44fbe48fd26faf4b6d4b05df97dc63e90efa3d5ea123be011b','cd07bfb3ed68326cfd10c48b3182ab7b2a752ffc1172f78b98326d168d3eb700',X'7B254560');
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
INSERT INTO "site" VALUES(2,'east');
INSERT INTO "site" VALUES(3,'in-transit');
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
INSERT INTO "stream" VALUES(1,1,'d44d3c26-68d3-443c-809c-a5acda74d2c5',94,'135d458a-7e1b-4b70-9537-0934f695abc0',1795610458342);
INSERT INTO "stream" VALUES(2,2,'b6d5142fb06d1e36',2,'01a212b9-407d-77db-8147-8be62e316107',1795610460288);
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
INSERT INTO "token" VALUES(1,'26ebeb9b4a20c8e2aecc6b81ba40b1345858d46294e4ac29f08d6333800c069c','command-line','admin',1795610457928,NULL);
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
INSERT INTO "waiting_void" VALUES('c085dcbb-b272-4619-b074-e75dfd183f4c',101);
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
CREATE INDEX ix_document_source_id ON document (source_id);
CREATE INDEX document_line_package ON document_line (package) WHERE package IS NOT NULL;
CREATE INDEX imprint_key ON imprint (kind, "key");
CREATE INDEX ix_account_version ON account (version);
CREATE INDEX ix_audit_version ON audit (version);
CREATE INDEX ix_count_entry_version ON count_entry (version);
CREATE INDEX ix_lot_version ON lot (version);
CREATE INDEX ix_paper_version ON paper (version);
CREATE INDEX ix_period_version ON period (version);
COMMIT;

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
INSERT INTO "alarm" VALUES(1,'no_cost',1795606584513,9,1,'S-400 received at 0: no cost is known',1,14);
INSERT INTO "alarm" VALUES(2,'no_cost',1795606584518,11,NULL,'issued at 0: no cost is known',1,16);
INSERT INTO "alarm" VALUES(3,'negative_stock',1795606584518,11,NULL,'on hand -3',1,16);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR NOT NULL, 
	subject TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES(1,1795606584445,'command-line','createItem','','{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO "audit" VALUES(2,1795606584456,'command-line','createItem','','{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO "audit" VALUES(3,1795606584460,'command-line','createItem','','{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO "audit" VALUES(4,1795606584465,'command-line','createItem','','{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO "audit" VALUES(5,1795606584470,'command-line','createLocation','','{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(6,1795606584474,'command-line','createLocation','','{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO "audit" VALUES(7,1795606584477,'command-line','createPurchaseOrder','','{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(8,1795606584482,'command-line','createPurchaseOrder','','{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO "audit" VALUES(9,1795606584488,'command-line','createSalesOrder','','{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(10,1795606584493,'command-line','createSalesOrder','','{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO "audit" VALUES(11,1795606584501,'command-line','createUser','','{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO "audit" VALUES(12,1795606584571,'command-line','resolveHold','1','{"action":"reject","reason":"looked","sku":null}');
INSERT INTO "audit" VALUES(13,1795606584574,'command-line','resolveHold','2','{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO "audit" VALUES(14,1795606584591,'command-line','resolveHold','5','{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO "audit" VALUES(15,1795606584606,'command-line','putSettings','','{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO "audit" VALUES(16,1795606584625,'command-line','createLandedCost','','{"amount":"10.00","receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO "audit" VALUES(17,1795606584632,'command-line','createLandedCost','','{"amount":"0.50","receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO "audit" VALUES(18,1795606584639,'command-line','voidLandedCost','01a2127e-1d38-7153-931b-74fc952aa6f7','{"reason":null}');
INSERT INTO "audit" VALUES(19,1795606584650,'command-line','createCostLink','','{"receipt":"64dff310-73cb-494e-a44a-059330efd449","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO "audit" VALUES(20,1795606584658,'command-line','createBill','','{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f"}],"purchase_order":null}');
INSERT INTO "audit" VALUES(21,1795606584668,'command-line','createCostChange','','{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO "audit" VALUES(22,1795606584679,'command-line','closePurchaseOrder','PO-2','{}');
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
INSERT INTO "balance" VALUES(1,1,0,1000000,1000000,1795606584672,114,49);
INSERT INTO "balance" VALUES(1,2,0,3000000,3000000,1795606584672,113,49);
INSERT INTO "balance" VALUES(1,3,0,1000000,1000000,NULL,NULL,21);
INSERT INTO "balance" VALUES(1,4,0,1000000,0,NULL,NULL,52);
INSERT INTO "balance" VALUES(1,5,0,2000000,2000000,NULL,NULL,52);
INSERT INTO "balance" VALUES(2,2,0,14000000,0,NULL,NULL,42);
INSERT INTO "balance" VALUES(3,1,1,3000000,0,1795606584546,87,26);
INSERT INTO "balance" VALUES(4,1,0,0,0,1795606584672,114,49);
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
INSERT INTO "commit_log" VALUES(1,'oOKrtpbgrLFq',1795606584445,NULL,NULL);
INSERT INTO "commit_log" VALUES(2,'TSbMZCTuxPXg',1795606584456,NULL,NULL);
INSERT INTO "commit_log" VALUES(3,'PfauGAgS0IEb',1795606584460,NULL,NULL);
INSERT INTO "commit_log" VALUES(4,'daghp-LpirLH',1795606584465,NULL,NULL);
INSERT INTO "commit_log" VALUES(5,'KEugM6eVClzC',1795606584470,NULL,NULL);
INSERT INTO "commit_log" VALUES(6,'3c8Q3Na3a8y8',1795606584474,NULL,NULL);
INSERT INTO "commit_log" VALUES(7,'0cIPqInDYSEH',1795606584477,NULL,NULL);
INSERT INTO "commit_log" VALUES(8,'wjRUXC2Gtwac',1795606584482,NULL,NULL);
INSERT INTO "commit_log" VALUES(9,'WTnrFDKDkfH2',1795606584488,NULL,NULL);
INSERT INTO "commit_log" VALUES(10,'O_9ImIe0TWwl',1795606584493,NULL,NULL);
INSERT INTO "commit_log" VALUES(11,'WboUcHnqblju',1795606584501,NULL,NULL);
INSERT INTO "commit_log" VALUES(12,'a2mU8FfaGis9',1795606584505,1,7);
INSERT INTO "commit_log" VALUES(13,'ZOhbR-icF-jA',1795606584511,8,8);
INSERT INTO "commit_log" VALUES(14,'_TuMPsS_czmn',1795606584513,9,9);
INSERT INTO "commit_log" VALUES(15,'u0FeEG_Gd-q4',1795606584515,10,10);
INSERT INTO "commit_log" VALUES(16,'aMu8bZsPe69g',1795606584518,11,11);
INSERT INTO "commit_log" VALUES(17,'V0uFusg1bfZZ',1795606584521,12,12);
INSERT INTO "commit_log" VALUES(18,'EEU6JmRDzswg',1795606584524,13,13);
INSERT INTO "commit_log" VALUES(19,'DcXBaJ547oMM',1795606584526,14,14);
INSERT INTO "commit_log" VALUES(20,'fekCjQL_zIyY',1795606584528,15,16);
INSERT INTO "commit_log" VALUES(21,'1oI2rlw_cG0D',1795606584531,17,17);
INSERT INTO "commit_log" VALUES(22,'88v_tgPqt1PY',1795606584532,18,18);
INSERT INTO "commit_log" VALUES(23,'W5GwpbI6-Dth',1795606584534,19,19);
INSERT INTO "commit_log" VALUES(24,'E-mndk2gF77g',1795606584540,20,85);
INSERT INTO "commit_log" VALUES(25,'_cfNW7iTNaYd',1795606584544,86,86);
INSERT INTO "commit_log" VALUES(26,'57cUK1Zynqxk',1795606584546,87,87);
INSERT INTO "commit_log" VALUES(27,'f0_XlbQeHF_l',1795606584549,88,88);
INSERT INTO "commit_log" VALUES(28,'pemhpvJeYc2_',1795606584552,89,89);
INSERT INTO "commit_log" VALUES(29,'eUUeSSsQvltE',1795606584556,90,90);
INSERT INTO "commit_log" VALUES(30,'PSTPKAgVVH4h',1795606584560,91,91);
INSERT INTO "commit_log" VALUES(31,'c8cBs4wJWM4m',1795606584563,92,95);
INSERT INTO "commit_log" VALUES(32,'2M1TdQN3YqXp',1795606584571,NULL,NULL);
INSERT INTO "commit_log" VALUES(33,'aXW0_IXcdqeW',1795606584574,96,96);
INSERT INTO "commit_log" VALUES(34,'NwBWoAUIC8Qk',1795606584577,97,97);
INSERT INTO "commit_log" VALUES(35,'W2lLlF8hDdqz',1795606584578,98,98);
INSERT INTO "commit_log" VALUES(36,'DXMkbSaOADF3',1795606584591,99,99);
INSERT INTO "commit_log" VALUES(37,'wPPHoOJh9Ljj',1795606584596,100,101);
INSERT INTO "commit_log" VALUES(38,'cN_5jNtA5Cc7',1795606584599,102,103);
INSERT INTO "commit_log" VALUES(39,'wDFDAOPrCAvx',1795606584606,NULL,NULL);
INSERT INTO "commit_log" VALUES(40,'C4z5XEz7R52l',1795606584611,104,104);
INSERT INTO "commit_log" VALUES(41,'ExgF4aJdLRqv',1795606584617,105,105);
INSERT INTO "commit_log" VALUES(42,'_PKruUitKgOu',1795606584621,106,106);
INSERT INTO "commit_log" VALUES(43,'W6Tc-8qKzIFf',1795606584625,107,107);
INSERT INTO "commit_log" VALUES(44,'Ovndo8we9sTO',1795606584632,108,108);
INSERT INTO "commit_log" VALUES(45,'kmJ60YpvHnAG',1795606584639,109,109);
INSERT INTO "commit_log" VALUES(46,'NDHbt1ErEROz',1795606584650,110,110);
INSERT INTO "commit_log" VALUES(47,'wrpp_-Ysz3up',1795606584658,111,111);
INSERT INTO "commit_log" VALUES(48,'NXB01WCox7ip',1795606584668,112,112);
INSERT INTO "commit_log" VALUES(49,'whkTyJAmYbVZ',1795606584675,113,114);
INSERT INTO "commit_log" VALUES(50,'KnMFm3pRyzA-',1795606584679,NULL,NULL);
INSERT INTO "commit_log" VALUES(51,'RmcsrmUpvmXe',1795606586129,115,115);
INSERT INTO "commit_log" VALUES(52,'d-9VnUWQPic4',1795606586138,116,116);
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
INSERT INTO "decision" VALUES(96,93,'map','applied',NULL,'["receipt",1,0,1,0,1000000,1795606584574,1795606584562,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',1795606584574,'command-line');
INSERT INTO "decision" VALUES(99,98,'accept','applied',NULL,'["receipt",1,0,1,0,90000000,1795606584591,1795606584578,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',1795606584591,'command-line');
INSERT INTO "decision" VALUES(103,100,'arrival','applied',NULL,'["void",2,0,2,0,0,1795606584599,1795606584594,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',1795606584599,'hub');
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
INSERT INTO "document" VALUES(1,'purchase_order','PO-1',1,1,'partly_received',1795606584477,'{}',36);
INSERT INTO "document" VALUES(2,'purchase_order','PO-2',1,1,'closed',1795606584482,'{}',50);
INSERT INTO "document" VALUES(3,'sales_order','SO-1',1,2,'picking',1795606584488,'{}',27);
INSERT INTO "document" VALUES(4,'sales_order','SO-2',1,2,'reserved',1795606584493,'{}',51);
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
INSERT INTO "event" VALUES(1,'d4281e7b-4b28-41c5-b92d-3b7824643a78',1,1,'receipt','{"id": "d4281e7b-4b28-41c5-b92d-3b7824643a78", "seq": 1, "at": "2026-11-25T11:36:24.504Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606584505,1795606584504,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584505,1795606584504,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]',1,NULL,NULL);
INSERT INTO "event" VALUES(2,'ce4a12c8-d63a-4eb3-b0ea-f54b4e66a16f',1,2,'receipt','{"id": "ce4a12c8-d63a-4eb3-b0ea-f54b4e66a16f", "seq": 2, "at": "2026-11-25T11:36:24.504Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606584505,1795606584504,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584505,1795606584504,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]',2,10,NULL);
INSERT INTO "event" VALUES(3,'f48da86c-bcef-4f67-a25a-2de409b54b4a',1,3,'receipt','{"id": "f48da86c-bcef-4f67-a25a-2de409b54b4a", "seq": 3, "at": "2026-11-25T11:36:24.504Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606584505,1795606584504,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584505,1795606584504,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]',3,NULL,NULL);
INSERT INTO "event" VALUES(4,'d91a7cb8-f234-472e-af60-a7cd59bb07d5',1,4,'receipt','{"id": "d91a7cb8-f234-472e-af60-a7cd59bb07d5", "seq": 4, "at": "2026-11-25T11:36:24.504Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606584505,1795606584504,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584505,1795606584504,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]',4,NULL,NULL);
INSERT INTO "event" VALUES(5,'ca7a7a44-c4f1-4145-825b-c6479472e551',1,5,'receipt','{"id": "ca7a7a44-c4f1-4145-825b-c6479472e551", "seq": 5, "at": "2026-11-25T11:36:24.504Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606584505,1795606584504,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584505,1795606584504,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]',5,NULL,NULL);
INSERT INTO "event" VALUES(6,'9d5f0110-7632-4257-adac-a0cd39786f32',1,6,'receipt','{"id": "9d5f0110-7632-4257-adac-a0cd39786f32", "seq": 6, "at": "2026-11-25T11:36:24.504Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}',1,1795606584505,1795606584504,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584505,1795606584504,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]',6,NULL,NULL);
INSERT INTO "event" VALUES(7,'7db16400-b002-4e22-b1cd-5fdd1b4243ad',1,7,'receipt','{"id": "7db16400-b002-4e22-b1cd-5fdd1b4243ad", "seq": 7, "at": "2026-11-25T11:36:24.504Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}',1,1795606584505,1795606584504,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,12000000,1795606584505,1795606584504,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]',7,NULL,NULL);
INSERT INTO "event" VALUES(8,'b161c775-56ae-4b88-a4d4-b24c7fce8df6',1,8,'receipt','{"id": "b161c775-56ae-4b88-a4d4-b24c7fce8df6", "seq": 8, "at": "2026-11-25T11:36:24.511Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}',1,1795606584511,1795606584511,NULL,NULL,'applied',NULL,'["receipt",3,1,1,0,4000000,1795606584511,1795606584511,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]',8,NULL,NULL);
INSERT INTO "event" VALUES(9,'d907f0d9-d6ef-4e03-bf4d-0ff1e2462347',1,9,'receipt','{"id": "d907f0d9-d6ef-4e03-bf4d-0ff1e2462347", "seq": 9, "at": "2026-11-25T11:36:24.513Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}',1,1795606584513,1795606584513,NULL,NULL,'applied',NULL,'["receipt",4,0,1,0,1000000,1795606584513,1795606584513,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]',9,NULL,NULL);
INSERT INTO "event" VALUES(10,'5db8d1b3-33b4-4499-a49b-00e026effb97',1,10,'void','{"id": "5db8d1b3-33b4-4499-a49b-00e026effb97", "seq": 10, "at": "2026-11-25T11:36:24.514Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "ce4a12c8-d63a-4eb3-b0ea-f54b4e66a16f"}',1,1795606584515,1795606584514,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606584515,1795606584514,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]',10,NULL,NULL);
INSERT INTO "event" VALUES(11,'37e0c751-d1e0-44a4-a9e9-0904af7132f1',NULL,NULL,'ship','{"id":"37e0c751-d1e0-44a4-a9e9-0904af7132f1","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}',1,1795606584518,1795606584518,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,3000000,1795606584518,1795606584518,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]',11,14,'command-line');
INSERT INTO "event" VALUES(12,'cca3abcd-5098-4edd-9dc0-2a362da3b855',NULL,NULL,'receipt','{"id":"cca3abcd-5098-4edd-9dc0-2a362da3b855","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}',1,1795606584521,1795606584521,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,10000000,1795606584521,1795606584521,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]',12,NULL,'command-line');
INSERT INTO "event" VALUES(13,'bf00d48f-406a-4f71-9ddf-fa3f51e60d49',NULL,NULL,'ship','{"id":"bf00d48f-406a-4f71-9ddf-fa3f51e60d49","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}',1,1795606584524,1795606584524,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,2000000,1795606584524,1795606584524,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]',13,NULL,'command-line');
INSERT INTO "event" VALUES(14,'c97dc351-0c0f-424c-a9fd-dcdb7a0e0035',NULL,NULL,'void','{"id":"c97dc351-0c0f-424c-a9fd-dcdb7a0e0035","kind":"void","voids":"37e0c751-d1e0-44a4-a9e9-0904af7132f1"}',1,1795606584526,1795606584526,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606584526,1795606584526,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]',14,NULL,'command-line');
INSERT INTO "event" VALUES(15,'680b726e-ff64-45b1-ac0a-99cc550c9e75',1,11,'pick','{"id": "680b726e-ff64-45b1-ac0a-99cc550c9e75", "seq": 11, "at": "2026-11-25T11:36:24.528Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606584528,1795606584528,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606584528,1795606584528,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',15,NULL,NULL);
INSERT INTO "event" VALUES(16,'24f5b4d9-6e16-402c-94d2-a2c7df6526d3',1,12,'pick','{"id": "24f5b4d9-6e16-402c-94d2-a2c7df6526d3", "seq": 12, "at": "2026-11-25T11:36:24.528Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}',1,1795606584528,1795606584528,NULL,NULL,'applied',NULL,'["pick",1,0,1,3,2000000,1795606584528,1795606584528,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]',16,NULL,NULL);
INSERT INTO "event" VALUES(17,'5d28cd59-4ad3-48d2-a178-e29e36cfe16d',1,13,'ship','{"id": "5d28cd59-4ad3-48d2-a178-e29e36cfe16d", "seq": 13, "at": "2026-11-25T11:36:24.530Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}',1,1795606584531,1795606584530,NULL,NULL,'applied',NULL,'["ship",1,0,3,0,3000000,1795606584531,1795606584530,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]',17,NULL,NULL);
INSERT INTO "event" VALUES(18,'35cf17d9-da43-4e36-b7f9-a2284f4380fd',1,14,'move','{"id": "35cf17d9-da43-4e36-b7f9-a2284f4380fd", "seq": 14, "at": "2026-11-25T11:36:24.532Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}',1,1795606584532,1795606584532,NULL,NULL,'applied',NULL,'["move",1,0,1,2,2000000,1795606584532,1795606584532,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',18,NULL,NULL);
INSERT INTO "event" VALUES(19,'781c73fb-d858-49c7-966c-1621ced0b8db',1,15,'receipt','{"id": "781c73fb-d858-49c7-966c-1621ced0b8db", "seq": 15, "at": "2026-11-25T10:36:24.533Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584534,1795602984533,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584534,1795602984533,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]',19,NULL,NULL);
INSERT INTO "event" VALUES(20,'b02d7783-d4b4-4254-8496-0bb62d8e4767',1,16,'receipt','{"id": "b02d7783-d4b4-4254-8496-0bb62d8e4767", "seq": 16, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]',20,NULL,NULL);
INSERT INTO "event" VALUES(21,'c57f8de7-f45c-48a6-8fe3-d55d13a52e90',1,17,'receipt','{"id": "c57f8de7-f45c-48a6-8fe3-d55d13a52e90", "seq": 17, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]',21,NULL,NULL);
INSERT INTO "event" VALUES(22,'849edd36-daa2-4c6d-8234-aafb15fd669f',1,18,'receipt','{"id": "849edd36-daa2-4c6d-8234-aafb15fd669f", "seq": 18, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]',22,NULL,NULL);
INSERT INTO "event" VALUES(23,'c33c4ac6-03a3-4a3d-a088-716d86bf880f',1,19,'receipt','{"id": "c33c4ac6-03a3-4a3d-a088-716d86bf880f", "seq": 19, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]',23,NULL,NULL);
INSERT INTO "event" VALUES(24,'713d91e0-3dc9-4227-b8c9-ac8abc68763c',1,20,'receipt','{"id": "713d91e0-3dc9-4227-b8c9-ac8abc68763c", "seq": 20, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]',24,NULL,NULL);
INSERT INTO "event" VALUES(25,'df21e347-b55c-42c9-84fb-1216743ffbea',1,21,'receipt','{"id": "df21e347-b55c-42c9-84fb-1216743ffbea", "seq": 21, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]',25,NULL,NULL);
INSERT INTO "event" VALUES(26,'b6639e14-a2f5-4778-9d9f-e87072de47b6',1,22,'receipt','{"id": "b6639e14-a2f5-4778-9d9f-e87072de47b6", "seq": 22, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]',26,NULL,NULL);
INSERT INTO "event" VALUES(27,'5dd34f33-d30e-4f7e-bd70-4ecedc312b08',1,23,'receipt','{"id": "5dd34f33-d30e-4f7e-bd70-4ecedc312b08", "seq": 23, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]',27,NULL,NULL);
INSERT INTO "event" VALUES(28,'fa172442-b19d-4fc4-b72d-291aabba17ff',1,24,'receipt','{"id": "fa172442-b19d-4fc4-b72d-291aabba17ff", "seq": 24, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]',28,NULL,NULL);
INSERT INTO "event" VALUES(29,'96c1cd46-0a53-4377-bfe6-48f7eb7df44c',1,25,'receipt','{"id": "96c1cd46-0a53-4377-bfe6-48f7eb7df44c", "seq": 25, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]',29,NULL,NULL);
INSERT INTO "event" VALUES(30,'08913820-8963-4490-afed-41e18668bad9',1,26,'receipt','{"id": "08913820-8963-4490-afed-41e18668bad9", "seq": 26, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]',30,NULL,NULL);
INSERT INTO "event" VALUES(31,'0918844f-d286-46cd-84c8-2df62e63d7e2',1,27,'receipt','{"id": "0918844f-d286-46cd-84c8-2df62e63d7e2", "seq": 27, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]',31,NULL,NULL);
INSERT INTO "event" VALUES(32,'9ab71697-c6d3-42e1-bbca-39d3f1f4a554',1,28,'receipt','{"id": "9ab71697-c6d3-42e1-bbca-39d3f1f4a554", "seq": 28, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]',32,NULL,NULL);
INSERT INTO "event" VALUES(33,'db417ee0-bdd1-40df-9b96-7821478f9811',1,29,'receipt','{"id": "db417ee0-bdd1-40df-9b96-7821478f9811", "seq": 29, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]',33,NULL,NULL);
INSERT INTO "event" VALUES(34,'1638504f-077e-4f25-82b4-c7ab306c7a64',1,30,'receipt','{"id": "1638504f-077e-4f25-82b4-c7ab306c7a64", "seq": 30, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]',34,NULL,NULL);
INSERT INTO "event" VALUES(35,'38e9e46d-fe2d-49e6-b14f-0a5a6ce978cd',1,31,'receipt','{"id": "38e9e46d-fe2d-49e6-b14f-0a5a6ce978cd", "seq": 31, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]',35,NULL,NULL);
INSERT INTO "event" VALUES(36,'8cdcb532-ee77-4d85-ace1-cd35659d266e',1,32,'receipt','{"id": "8cdcb532-ee77-4d85-ace1-cd35659d266e", "seq": 32, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]',36,NULL,NULL);
INSERT INTO "event" VALUES(37,'61174518-d9fe-4de0-8804-566cdbec2093',1,33,'receipt','{"id": "61174518-d9fe-4de0-8804-566cdbec2093", "seq": 33, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]',37,NULL,NULL);
INSERT INTO "event" VALUES(38,'55104dbe-33d7-4b6d-8bd1-a783a71aa001',1,34,'receipt','{"id": "55104dbe-33d7-4b6d-8bd1-a783a71aa001", "seq": 34, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]',38,NULL,NULL);
INSERT INTO "event" VALUES(39,'ea5c6e30-9285-46f6-b4dc-5fd4994c43e8',1,35,'receipt','{"id": "ea5c6e30-9285-46f6-b4dc-5fd4994c43e8", "seq": 35, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]',39,NULL,NULL);
INSERT INTO "event" VALUES(40,'715c7012-5ccd-4197-a833-cd45f62f4060',1,36,'receipt','{"id": "715c7012-5ccd-4197-a833-cd45f62f4060", "seq": 36, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]',40,NULL,NULL);
INSERT INTO "event" VALUES(41,'76a371eb-569a-44db-aac9-cb369814e10f',1,37,'receipt','{"id": "76a371eb-569a-44db-aac9-cb369814e10f", "seq": 37, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]',41,NULL,NULL);
INSERT INTO "event" VALUES(42,'4fffb685-d4bc-4219-a070-62fef13e7361',1,38,'receipt','{"id": "4fffb685-d4bc-4219-a070-62fef13e7361", "seq": 38, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]',42,NULL,NULL);
INSERT INTO "event" VALUES(43,'203bf16c-6914-44c0-ba70-d6a1f2916b7a',1,39,'receipt','{"id": "203bf16c-6914-44c0-ba70-d6a1f2916b7a", "seq": 39, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]',43,NULL,NULL);
INSERT INTO "event" VALUES(44,'2b67a4d9-720a-461f-8a15-66054589f1c6',1,40,'receipt','{"id": "2b67a4d9-720a-461f-8a15-66054589f1c6", "seq": 40, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]',44,NULL,NULL);
INSERT INTO "event" VALUES(45,'d415044a-8fd3-449f-8b35-f95cee391151',1,41,'receipt','{"id": "d415044a-8fd3-449f-8b35-f95cee391151", "seq": 41, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]',45,NULL,NULL);
INSERT INTO "event" VALUES(46,'42cf7575-1439-4bfe-9e21-3b51ea67c9d8',1,42,'receipt','{"id": "42cf7575-1439-4bfe-9e21-3b51ea67c9d8", "seq": 42, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]',46,NULL,NULL);
INSERT INTO "event" VALUES(47,'024b7743-053b-46d4-801d-bc13dd100ca3',1,43,'receipt','{"id": "024b7743-053b-46d4-801d-bc13dd100ca3", "seq": 43, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]',47,NULL,NULL);
INSERT INTO "event" VALUES(48,'10fa637a-4c8e-41da-a8a7-e27d069b0f13',1,44,'receipt','{"id": "10fa637a-4c8e-41da-a8a7-e27d069b0f13", "seq": 44, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]',48,NULL,NULL);
INSERT INTO "event" VALUES(49,'c473f4d8-72dd-439a-9147-6739896356e2',1,45,'receipt','{"id": "c473f4d8-72dd-439a-9147-6739896356e2", "seq": 45, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]',49,NULL,NULL);
INSERT INTO "event" VALUES(50,'2f488b4f-c1d4-4781-b5eb-9b49dff16d0e',1,46,'receipt','{"id": "2f488b4f-c1d4-4781-b5eb-9b49dff16d0e", "seq": 46, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]',50,NULL,NULL);
INSERT INTO "event" VALUES(51,'f5979cb6-bf8b-418b-8b1b-36cfdad7036f',1,47,'receipt','{"id": "f5979cb6-bf8b-418b-8b1b-36cfdad7036f", "seq": 47, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]',51,NULL,NULL);
INSERT INTO "event" VALUES(52,'353a1ccf-ab4c-463e-9e3d-84f1bf643841',1,48,'receipt','{"id": "353a1ccf-ab4c-463e-9e3d-84f1bf643841", "seq": 48, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]',52,NULL,NULL);
INSERT INTO "event" VALUES(53,'6ae7645e-70c4-4c4d-acf2-4badbbca8a09',1,49,'receipt','{"id": "6ae7645e-70c4-4c4d-acf2-4badbbca8a09", "seq": 49, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]',53,NULL,NULL);
INSERT INTO "event" VALUES(54,'5215e56e-b5f3-4def-aed8-7b4f53b7bffc',1,50,'receipt','{"id": "5215e56e-b5f3-4def-aed8-7b4f53b7bffc", "seq": 50, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]',54,NULL,NULL);
INSERT INTO "event" VALUES(55,'0302117c-f663-4120-bf7f-11e998e4f06c',1,51,'receipt','{"id": "0302117c-f663-4120-bf7f-11e998e4f06c", "seq": 51, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]',55,NULL,NULL);
INSERT INTO "event" VALUES(56,'9b0eb139-fe59-4d37-b554-f2f35a848472',1,52,'receipt','{"id": "9b0eb139-fe59-4d37-b554-f2f35a848472", "seq": 52, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]',56,NULL,NULL);
INSERT INTO "event" VALUES(57,'1648684d-8383-40ed-afc3-11c2819f7237',1,53,'receipt','{"id": "1648684d-8383-40ed-afc3-11c2819f7237", "seq": 53, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]',57,NULL,NULL);
INSERT INTO "event" VALUES(58,'7244ee25-604a-41c3-8ea0-6c1226a169cc',1,54,'receipt','{"id": "7244ee25-604a-41c3-8ea0-6c1226a169cc", "seq": 54, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]',58,NULL,NULL);
INSERT INTO "event" VALUES(59,'12180ead-7196-44df-adec-3c8327555b90',1,55,'receipt','{"id": "12180ead-7196-44df-adec-3c8327555b90", "seq": 55, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]',59,NULL,NULL);
INSERT INTO "event" VALUES(60,'ff2ebd08-8907-4d78-904e-7adbe411acf7',1,56,'receipt','{"id": "ff2ebd08-8907-4d78-904e-7adbe411acf7", "seq": 56, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]',60,NULL,NULL);
INSERT INTO "event" VALUES(61,'e1234d98-719d-45b1-a958-5e97db4b07b8',1,57,'receipt','{"id": "e1234d98-719d-45b1-a958-5e97db4b07b8", "seq": 57, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]',61,NULL,NULL);
INSERT INTO "event" VALUES(62,'1d88ad37-49c0-422b-b042-e88565d4b3f3',1,58,'receipt','{"id": "1d88ad37-49c0-422b-b042-e88565d4b3f3", "seq": 58, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]',62,NULL,NULL);
INSERT INTO "event" VALUES(63,'0f357fd8-cbf5-4b16-9acf-3e813ae563a4',1,59,'receipt','{"id": "0f357fd8-cbf5-4b16-9acf-3e813ae563a4", "seq": 59, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]',63,NULL,NULL);
INSERT INTO "event" VALUES(64,'cbb632c8-b382-4789-af06-b4c0b6d10fc4',1,60,'receipt','{"id": "cbb632c8-b382-4789-af06-b4c0b6d10fc4", "seq": 60, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]',64,NULL,NULL);
INSERT INTO "event" VALUES(65,'ab195543-e00d-47c8-9655-a2fd2f0a8395',1,61,'receipt','{"id": "ab195543-e00d-47c8-9655-a2fd2f0a8395", "seq": 61, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]',65,NULL,NULL);
INSERT INTO "event" VALUES(66,'45f5da54-ca66-4cfd-b450-f8a9e351a872',1,62,'receipt','{"id": "45f5da54-ca66-4cfd-b450-f8a9e351a872", "seq": 62, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]',66,NULL,NULL);
INSERT INTO "event" VALUES(67,'01333ec0-db59-4ec1-925d-dc997d8a3f98',1,63,'receipt','{"id": "01333ec0-db59-4ec1-925d-dc997d8a3f98", "seq": 63, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]',67,NULL,NULL);
INSERT INTO "event" VALUES(68,'d0d262d9-c0b7-49c5-aa29-c9064630de16',1,64,'receipt','{"id": "d0d262d9-c0b7-49c5-aa29-c9064630de16", "seq": 64, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]',68,NULL,NULL);
INSERT INTO "event" VALUES(69,'60df5a32-d5e2-4771-8149-379404d2159d',1,65,'receipt','{"id": "60df5a32-d5e2-4771-8149-379404d2159d", "seq": 65, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]',69,NULL,NULL);
INSERT INTO "event" VALUES(70,'eec68d13-af82-49f9-869d-2fd87e606c4f',1,66,'receipt','{"id": "eec68d13-af82-49f9-869d-2fd87e606c4f", "seq": 66, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]',70,NULL,NULL);
INSERT INTO "event" VALUES(71,'341bdd2d-b6fe-46ab-84f8-8bdd74e3cc46',1,67,'receipt','{"id": "341bdd2d-b6fe-46ab-84f8-8bdd74e3cc46", "seq": 67, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]',71,NULL,NULL);
INSERT INTO "event" VALUES(72,'57803f69-f285-47aa-8d26-1d45f3e7f229',1,68,'receipt','{"id": "57803f69-f285-47aa-8d26-1d45f3e7f229", "seq": 68, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]',72,NULL,NULL);
INSERT INTO "event" VALUES(73,'d6b23623-324d-4007-8f52-24da06f213b5',1,69,'receipt','{"id": "d6b23623-324d-4007-8f52-24da06f213b5", "seq": 69, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]',73,NULL,NULL);
INSERT INTO "event" VALUES(74,'6eabe1de-addd-447e-88e5-211f8b87e406',1,70,'receipt','{"id": "6eabe1de-addd-447e-88e5-211f8b87e406", "seq": 70, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]',74,NULL,NULL);
INSERT INTO "event" VALUES(75,'0d75416b-1347-48ef-a5cb-0093d327fa36',1,71,'receipt','{"id": "0d75416b-1347-48ef-a5cb-0093d327fa36", "seq": 71, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]',75,NULL,NULL);
INSERT INTO "event" VALUES(76,'46a88878-55ce-4648-9d43-744979ea4802',1,72,'receipt','{"id": "46a88878-55ce-4648-9d43-744979ea4802", "seq": 72, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]',76,NULL,NULL);
INSERT INTO "event" VALUES(77,'8c36b6d4-97c6-427b-a339-9b97dd3a0817',1,73,'receipt','{"id": "8c36b6d4-97c6-427b-a339-9b97dd3a0817", "seq": 73, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]',77,NULL,NULL);
INSERT INTO "event" VALUES(78,'4d92fd8b-bba8-4ca8-8abe-b0ca0c10bc76',1,74,'receipt','{"id": "4d92fd8b-bba8-4ca8-8abe-b0ca0c10bc76", "seq": 74, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]',78,NULL,NULL);
INSERT INTO "event" VALUES(79,'f61533b8-1515-4e04-923b-3a3fee1c9601',1,75,'receipt','{"id": "f61533b8-1515-4e04-923b-3a3fee1c9601", "seq": 75, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]',79,NULL,NULL);
INSERT INTO "event" VALUES(80,'d513337e-6888-47a5-aee9-857100419707',1,76,'receipt','{"id": "d513337e-6888-47a5-aee9-857100419707", "seq": 76, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]',80,NULL,NULL);
INSERT INTO "event" VALUES(81,'09232c28-dbeb-466c-b729-a7773c300a94',1,77,'receipt','{"id": "09232c28-dbeb-466c-b729-a7773c300a94", "seq": 77, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]',81,NULL,NULL);
INSERT INTO "event" VALUES(82,'bbcb21c3-d5e9-49e5-939e-dd412e6695a5',1,78,'receipt','{"id": "bbcb21c3-d5e9-49e5-939e-dd412e6695a5", "seq": 78, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]',82,NULL,NULL);
INSERT INTO "event" VALUES(83,'8364c272-78a9-4739-8ddf-fab72b1d5ea7',1,79,'receipt','{"id": "8364c272-78a9-4739-8ddf-fab72b1d5ea7", "seq": 79, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]',83,NULL,NULL);
INSERT INTO "event" VALUES(84,'6c716dcf-762f-492f-98b0-752309461831',1,80,'receipt','{"id": "6c716dcf-762f-492f-98b0-752309461831", "seq": 80, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]',84,NULL,NULL);
INSERT INTO "event" VALUES(85,'a7b063a3-4c68-4394-aeff-4e0f126fc2c6',1,81,'receipt','{"id": "a7b063a3-4c68-4394-aeff-4e0f126fc2c6", "seq": 81, "at": "2026-11-25T11:36:24.539Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}',1,1795606584540,1795606584539,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584540,1795606584539,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]',85,NULL,NULL);
INSERT INTO "event" VALUES(86,'175a18a5-cb35-4c63-9990-750109ef9a0d',1,82,'count','{"id": "175a18a5-cb35-4c63-9990-750109ef9a0d", "seq": 82, "at": "2026-11-25T11:36:24.544Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}',1,1795606584544,1795606584544,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606584544,1795606584544,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]',86,NULL,NULL);
INSERT INTO "event" VALUES(87,'d5d2e5b7-dd30-4bf6-9327-d1aff04d8064',1,83,'count','{"id": "d5d2e5b7-dd30-4bf6-9327-d1aff04d8064", "seq": 83, "at": "2026-11-25T11:36:24.546Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}',1,1795606584546,1795606584546,NULL,NULL,'applied',NULL,'["count",3,1,1,0,3000000,1795606584546,1795606584546,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]',87,NULL,NULL);
INSERT INTO "event" VALUES(88,'0d4ca2b5-3bea-4638-9796-1d559c484f08',NULL,NULL,'customer_return','{"id":"0d4ca2b5-3bea-4638-9796-1d559c484f08","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}',1,1795606584549,1795606584549,NULL,NULL,'applied',NULL,'["customer_return",1,0,4,0,1000000,1795606584549,1795606584549,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]',88,NULL,'command-line');
INSERT INTO "event" VALUES(89,'6e2dd977-6a4a-4784-bbf0-eaee676e1954',NULL,NULL,'supplier_return','{"id":"6e2dd977-6a4a-4784-bbf0-eaee676e1954","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}',1,1795606584552,1795606584552,NULL,NULL,'applied',NULL,'["supplier_return",1,0,1,0,2000000,1795606584552,1795606584552,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]',89,NULL,'command-line');
INSERT INTO "event" VALUES(90,'94d2dc72-c1bf-4353-be24-23fd98e233b4',NULL,NULL,'scrap','{"id":"94d2dc72-c1bf-4353-be24-23fd98e233b4","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}',1,1795606584556,1795606584556,NULL,NULL,'applied',NULL,'["scrap",1,0,1,0,1000000,1795606584556,1795606584556,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',90,91,'command-line');
INSERT INTO "event" VALUES(91,'2f1f10fb-598e-43b9-8c9e-05fb26cc9a25',NULL,NULL,'void','{"id":"2f1f10fb-598e-43b9-8c9e-05fb26cc9a25","kind":"void","voids":"94d2dc72-c1bf-4353-be24-23fd98e233b4"}',1,1795606584560,1795606584560,NULL,NULL,'applied',NULL,'["void",1,0,1,0,0,1795606584560,1795606584560,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]',91,NULL,'command-line');
INSERT INTO "event" VALUES(92,'57694d28-d444-4791-aa11-499ed42f543c',1,84,'receipt','{"id": "57694d28-d444-4791-aa11-499ed42f543c", "seq": 84, "at": "2026-11-25T11:36:24.562Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}',1,1795606584563,1795606584562,NULL,NULL,'held','unknown_barcode',NULL,92,NULL,NULL);
INSERT INTO "event" VALUES(93,'680aa122-a902-4678-b44e-21910f5a7ca9',1,85,'receipt','{"id": "680aa122-a902-4678-b44e-21910f5a7ca9", "seq": 85, "at": "2026-11-25T11:36:24.562Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}',1,1795606584563,1795606584562,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,1000000,1795606584574,1795606584562,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]',96,NULL,NULL);
INSERT INTO "event" VALUES(94,'114390bc-fe3c-4992-bddd-183cfcd28a8a',1,86,'receipt','{"id": "114390bc-fe3c-4992-bddd-183cfcd28a8a", "seq": 86, "at": "2026-11-25T11:36:24.562Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}',1,1795606584563,1795606584562,NULL,NULL,'held','unknown_barcode',NULL,94,97,NULL);
INSERT INTO "event" VALUES(95,'d6e30505-a08f-4019-bd79-bcf8700c0281',1,87,'receipt','{"id": "d6e30505-a08f-4019-bd79-bcf8700c0281", "seq": 87, "at": "2026-11-25T11:36:24.562Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}',1,1795606584563,1795606584562,NULL,NULL,'held','unknown_barcode',NULL,95,NULL,NULL);
INSERT INTO "event" VALUES(97,'069496a5-9013-431f-a527-da641e1a4f44',1,88,'void','{"id": "069496a5-9013-431f-a527-da641e1a4f44", "seq": 88, "at": "2026-11-25T11:36:24.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "114390bc-fe3c-4992-bddd-183cfcd28a8a"}',1,1795606584577,1795606584576,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606584577,1795606584576,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',97,NULL,NULL);
INSERT INTO "event" VALUES(98,'4f771602-b290-46e0-97b2-ff4924419bc2',1,89,'receipt','{"id": "4f771602-b290-46e0-97b2-ff4924419bc2", "seq": 89, "at": "2026-11-25T11:36:24.578Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}',1,1795606584578,1795606584578,NULL,NULL,'applied',NULL,'["receipt",1,0,1,0,90000000,1795606584591,1795606584578,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]',99,NULL,NULL);
INSERT INTO "event" VALUES(100,'b364dfae-1166-40e7-8458-b2ceafb84bd8',1,90,'void','{"id": "b364dfae-1166-40e7-8458-b2ceafb84bd8", "seq": 90, "at": "2026-11-25T11:36:24.594Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "73367dd1-0036-40cf-907c-ea02f5c56460"}',1,1795606584594,1795606584594,NULL,NULL,'applied',NULL,'["void",2,0,2,0,0,1795606584599,1795606584594,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]',103,NULL,NULL);
INSERT INTO "event" VALUES(101,'ca8d5449-d58c-44ad-b85d-4b9b414c3e67',1,91,'void','{"id": "ca8d5449-d58c-44ad-b85d-4b9b414c3e67", "seq": 91, "at": "2026-11-25T11:36:24.594Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "696ff33e-678a-4a3f-b28c-5b7b69f12c24"}',1,1795606584594,1795606584594,NULL,NULL,'held','unknown_void',NULL,101,NULL,NULL);
INSERT INTO "event" VALUES(102,'73367dd1-0036-40cf-907c-ea02f5c56460',NULL,NULL,'receipt','{"id":"73367dd1-0036-40cf-907c-ea02f5c56460","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}',1,1795606584599,1795606584599,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,1000000,1795606584599,1795606584599,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',102,103,'command-line');
INSERT INTO "event" VALUES(104,'65eac0df-028c-49e1-b95a-2bb5802fb75f',NULL,NULL,'receipt','{"id":"65eac0df-028c-49e1-b95a-2bb5802fb75f","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}',1,1795606584611,1795606584611,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,5000000,1795606584611,1795606584611,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]',104,NULL,'command-line');
INSERT INTO "event" VALUES(105,'64dff310-73cb-494e-a44a-059330efd449',NULL,NULL,'receipt','{"id":"64dff310-73cb-494e-a44a-059330efd449","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}',1,1795606584617,1795606584617,NULL,NULL,'applied',NULL,'["receipt",2,0,2,0,2000000,1795606584617,1795606584617,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]',105,NULL,'command-line');
INSERT INTO "event" VALUES(106,'7af119c9-e2d6-4667-a6a7-78877dec8ee4',NULL,NULL,'ship','{"id":"7af119c9-e2d6-4667-a6a7-78877dec8ee4","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}',1,1795606584621,1795606584621,NULL,NULL,'applied',NULL,'["ship",2,0,2,0,1000000,1795606584621,1795606584621,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]',106,NULL,'command-line');
INSERT INTO "event" VALUES(107,'01a2127e-1d31-7d71-90b0-c540a0e03986',NULL,NULL,'landed_cost','{"id":"01a2127e-1d31-7d71-90b0-c540a0e03986","kind":"landed_cost","amount":"10.00","receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","by":"value","credit":"cash"}',1,1795606584625,1795606584625,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606584625,1795606584625,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]',107,NULL,'command-line');
INSERT INTO "event" VALUES(108,'01a2127e-1d38-7153-931b-74fc952aa6f7',NULL,NULL,'landed_cost','{"id":"01a2127e-1d38-7153-931b-74fc952aa6f7","kind":"landed_cost","amount":"0.50","receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","by":"quantity","credit":"accounts_payable"}',1,1795606584632,1795606584632,NULL,NULL,'applied',NULL,'["landed_cost",0,0,0,0,0,1795606584632,1795606584632,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',108,109,'command-line');
INSERT INTO "event" VALUES(109,'01a2127e-1d3f-7418-a075-d053c53336db',NULL,NULL,'void','{"id":"01a2127e-1d3f-7418-a075-d053c53336db","kind":"void","voids":"01a2127e-1d38-7153-931b-74fc952aa6f7"}',1,1795606584639,1795606584639,NULL,NULL,'applied',NULL,'["void",0,0,0,0,0,1795606584639,1795606584639,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]',109,NULL,'command-line');
INSERT INTO "event" VALUES(110,'01a2127e-1d4a-7b34-bed8-d04f66da0806',NULL,NULL,'link','{"id":"01a2127e-1d4a-7b34-bed8-d04f66da0806","kind":"link","receipt":"64dff310-73cb-494e-a44a-059330efd449","unit_cost":"4.00","reason":"found"}',1,1795606584650,1795606584650,NULL,NULL,'applied',NULL,'["link",2,0,0,0,2000000,1795606584650,1795606584650,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]',110,NULL,'command-line');
INSERT INTO "event" VALUES(111,'01a2127e-1d50-7119-8d6b-b0713d97da1f',NULL,NULL,'bill','{"id":"01a2127e-1d50-7119-8d6b-b0713d97da1f","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f"}]}',1,1795606584658,1795606584658,NULL,NULL,'applied',NULL,'["bill",0,0,0,0,0,1795606584658,1795606584658,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]',111,NULL,'command-line');
INSERT INTO "event" VALUES(112,'01a2127e-1d5c-7a1e-b506-d5e2b39587c1',NULL,NULL,'cost_change','{"id":"01a2127e-1d5c-7a1e-b506-d5e2b39587c1","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}',1,1795606584668,1795606584668,NULL,NULL,'applied',NULL,'["cost_change",1,0,0,0,0,1795606584668,1795606584668,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]',112,NULL,'command-line');
INSERT INTO "event" VALUES(113,'1bda4f1c-5fae-4737-afc6-05fbba0cf160',1,92,'count','{"id": "1bda4f1c-5fae-4737-afc6-05fbba0cf160", "seq": 92, "at": "2026-11-25T11:36:24.672Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}',1,1795606584675,1795606584672,NULL,NULL,'applied',NULL,'["count",1,0,2,0,3000000,1795606584675,1795606584672,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]',113,NULL,NULL);
INSERT INTO "event" VALUES(114,'c2cc2fc5-d061-4934-a31e-2f3195d24c07',1,93,'count','{"id": "c2cc2fc5-d061-4934-a31e-2f3195d24c07", "seq": 93, "at": "2026-11-25T11:36:24.672Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}',1,1795606584675,1795606584672,NULL,NULL,'applied',NULL,'["count",1,0,1,0,1000000,1795606584675,1795606584672,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]',114,NULL,NULL);
INSERT INTO "event" VALUES(115,'01a2127e-2307-74c5-be64-b22ac9aae7fe',2,1,'receipt','{"id":"01a2127e-2307-74c5-be64-b22ac9aae7fe","kind":"receipt","seq":1,"at":"2026-11-25T11:36:26.119Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15710888,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}',1,1795606586129,1795606586120,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606586129,1795606586120,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"0.02803553475186656338074596608046412737132",2500000,6000000,1440,99]]]',115,NULL,NULL);
INSERT INTO "event" VALUES(116,'01a2127e-2311-7fc7-a27c-4e242844c696',2,2,'receipt','{"id":"01a2127e-2311-7fc7-a27c-4e242844c696","kind":"receipt","seq":2,"at":"2026-11-25T11:36:26.129Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15710898,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}',1,1795606586138,1795606586131,NULL,NULL,'applied',NULL,'["receipt",1,0,5,0,1000000,1795606586138,1795606586131,0,0,240,0,10,null,null,0,0,null,false,[],0,[],[[1,0,7000000,0,"0.02803553475186656338074596608046412737132",2500000,7000000,1680,115]]]',116,NULL,NULL);
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
INSERT INTO "gateway" VALUES(1,1,'dock-7',1795606584505,1795606584505,NULL,0,'{}');
INSERT INTO "gateway" VALUES(2,1,'dock-1',1795606585466,1795606585466,1795606586,1,'{"birth":1795606586,"online":true,"version":"0.1.0","epochs":["5b9dc116f27c54f3"],"queued":0,"oldest_seq":1,"last_seq":0,"clock":"unsynced","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","at":"2026-11-25T11:36:25.465Z"}');
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
INSERT INTO "hold" VALUES(1,92,'unknown_barcode','Expected a known item, got ''00000000'': map it to one.','rejected',1795606584563,1795606584571,'command-line','looked',NULL,32);
INSERT INTO "hold" VALUES(2,93,'unknown_barcode','Expected a known item, got ''00000001'': map it to one.','mapped',1795606584563,1795606584574,'command-line','looked',NULL,33);
INSERT INTO "hold" VALUES(3,94,'unknown_barcode','Expected a known item, got ''00000002'': map it to one.','undone',1795606584563,1795606584577,'dock','undone at the dock',NULL,34);
INSERT INTO "hold" VALUES(4,95,'unknown_barcode','Expected a known item, got ''00000003'': map it to one.','open',1795606584563,NULL,NULL,NULL,NULL,31);
INSERT INTO "hold" VALUES(5,98,'over_receipt','Expected at most 23 more on line 1, got 90.','accepted',1795606584578,1795606584591,'command-line','they sent more',NULL,36);
INSERT INTO "hold" VALUES(6,100,'unknown_void','Waits for the event 73367dd1-0036-40cf-907c-ea02f5c56460 that it voids.','accepted',1795606584596,1795606584599,'hub','',NULL,38);
INSERT INTO "hold" VALUES(7,101,'unknown_void','Waits for the event 696ff33e-678a-4a3f-b28c-5b7b69f12c24 that it voids.','waiting',1795606584596,NULL,NULL,NULL,NULL,37);
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
INSERT INTO "idempotency" VALUES('["command-line","88a158d74d274d298374dc5979c3c1ec"]','803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38',201,'{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}',1795606584445);
INSERT INTO "idempotency" VALUES('["command-line","65da9f66d8cd4c1cbf389d2898c97fe8"]','4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925',201,'{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}',1795606584456);
INSERT INTO "idempotency" VALUES('["command-line","97703aa1d1934091ad480d5b3f221046"]','6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824',201,'{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}',1795606584460);
INSERT INTO "idempotency" VALUES('["command-line","a295b9f3860d4e03893d51a4ef4e0cf5"]','dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb',201,'{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}',1795606584465);
INSERT INTO "idempotency" VALUES('["command-line","5dc24bca761c45768b7f03b384d67412"]','86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022',201,'{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}',1795606584470);
INSERT INTO "idempotency" VALUES('["command-line","49912b491d4140aa83416acc8d5d1a65"]','1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d',201,'{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}',1795606584474);
INSERT INTO "idempotency" VALUES('["command-line","b9c7c930169349e59b0585518e6060a8"]','da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577',201,'{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:24.477Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}',1795606584477);
INSERT INTO "idempotency" VALUES('["command-line","d64351e8323841b99741aa011dd8c7a7"]','15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f',201,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:24.482Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}',1795606584482);
INSERT INTO "idempotency" VALUES('["command-line","8547794ffe5d4fbc9c2294b1d2d8d123"]','e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487',201,'{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:24.488Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}',1795606584488);
INSERT INTO "idempotency" VALUES('["command-line","7ad2673fb0ff45e496561149df088538"]','7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585',201,'{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:24.493Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}',1795606584493);
INSERT INTO "idempotency" VALUES('["command-line","d9d8cb9ab21045ae9ce5eacd370f54bc"]','7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679',201,'{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}',1795606584501);
INSERT INTO "idempotency" VALUES('["command-line","f897d3f1e31a41f79995f6ce980e7bc5"]','4e7ea0740b8761abd3022a02ed0b7e8fea42e45adc4abf0efaa60feff18eb367',200,'{"body":{"outcomes":[{"id":"37e0c751-d1e0-44a4-a9e9-0904af7132f1","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}',1795606584518);
INSERT INTO "idempotency" VALUES('["command-line","d40ec318b0bc411da1813ad79e1e4851"]','33ecfc21392ffa3388a401afb5b58ff4f8be55f86a1a854ae778031d750c3cd9',200,'{"body":{"outcomes":[{"id":"cca3abcd-5098-4edd-9dc0-2a362da3b855","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}',1795606584521);
INSERT INTO "idempotency" VALUES('["command-line","b3b63816c115430594d0ef8852892ad8"]','9186c54748e655f1eff7b6266e72863763c4e8f63bbc7de747ee2b6c53aeee6e',200,'{"body":{"outcomes":[{"id":"bf00d48f-406a-4f71-9ddf-fa3f51e60d49","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}',1795606584524);
INSERT INTO "idempotency" VALUES('["command-line","f4e21e2ea915487c8b0af2c92a943b83"]','7aa5341e6a7ce27c1333c6d0224b2fd12abac68723b468119f6addaa7c5cdc21',200,'{"body":{"outcomes":[{"id":"c97dc351-0c0f-424c-a9fd-dcdb7a0e0035","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}',1795606584526);
INSERT INTO "idempotency" VALUES('["command-line","b5ad929d6b7a47f4ab5b3aae570f5fc6"]','ffce6d50f0e83016915772e2a4b51227500df2e7b711584443f513d637789cd4',200,'{"body":{"outcomes":[{"id":"0d4ca2b5-3bea-4638-9796-1d559c484f08","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}',1795606584549);
INSERT INTO "idempotency" VALUES('["command-line","1f9f74cfe4654c5d99da54f3fb085866"]','6cbd8d12fc41cd57c76b5a3e80ad835221325505d418f80f815ddbb0535e5460',200,'{"body":{"outcomes":[{"id":"6e2dd977-6a4a-4784-bbf0-eaee676e1954","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}',1795606584552);
INSERT INTO "idempotency" VALUES('["command-line","e17f7fa31d7648f7a0796697d8a43998"]','132e0208ae1a1be9f2011f7f047a41568a99fa9815ba6cf951b56f78501751cc',200,'{"body":{"outcomes":[{"id":"94d2dc72-c1bf-4353-be24-23fd98e233b4","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}',1795606584556);
INSERT INTO "idempotency" VALUES('["command-line","59622ad75f304730a885b7921a4feadf"]','faadb8e9a214d6e2dfde2a15d47a12236c3d1d087dcb94fc74c46e329fa8a8d7',200,'{"body":{"outcomes":[{"id":"2f1f10fb-598e-43b9-8c9e-05fb26cc9a25","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}',1795606584560);
INSERT INTO "idempotency" VALUES('["command-line","0cf8afe0c717489682d8e2c1ac128b22"]','2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672',200,'{"body":{"hold":{"id":"1","event":{"id":"57694d28-d444-4791-aa11-499ed42f543c","kind":"receipt","seq":84,"at":"2026-11-25T11:36:24.562Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:24.563Z","closed_at":"2026-11-25T11:36:24.571Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"57694d28-d444-4791-aa11-499ed42f543c","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}',1795606584571);
INSERT INTO "idempotency" VALUES('["command-line","57a3e88622af4e92a35672b4988eaca5"]','27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893',200,'{"body":{"hold":{"id":"2","event":{"id":"680aa122-a902-4678-b44e-21910f5a7ca9","kind":"receipt","seq":85,"at":"2026-11-25T11:36:24.562Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:24.563Z","closed_at":"2026-11-25T11:36:24.574Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"680aa122-a902-4678-b44e-21910f5a7ca9","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}',1795606584574);
INSERT INTO "idempotency" VALUES('["command-line","ff29d9f2b7a44dcdaca6aa9ef5e1f89a"]','aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6',200,'{"body":{"hold":{"id":"5","event":{"id":"4f771602-b290-46e0-97b2-ff4924419bc2","kind":"receipt","seq":89,"at":"2026-11-25T11:36:24.578Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:24.578Z","closed_at":"2026-11-25T11:36:24.591Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"4f771602-b290-46e0-97b2-ff4924419bc2","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}',1795606584591);
INSERT INTO "idempotency" VALUES('["command-line","2fad352b8fe94085a7ca10f2b6e99028"]','95dce37763bd19d090960b6f4a72e919ff8ad7df5356c6e6979f4b2a1751f162',200,'{"body":{"outcomes":[{"id":"73367dd1-0036-40cf-907c-ea02f5c56460","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}',1795606584599);
INSERT INTO "idempotency" VALUES('["command-line","84fd34dab6bf4caaa617f267d6f60380"]','2e5bd5ae4466d9bd2c46b386d1139da6f84bfd236b4741047c2bebe4f5efe81d',200,'{"body":{"outcomes":[{"id":"65eac0df-028c-49e1-b95a-2bb5802fb75f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}',1795606584611);
INSERT INTO "idempotency" VALUES('["command-line","cb97bf1371864148812f87933eee3803"]','a575d409bbfa4daba36a245e803521043d563c653fe4c5d1da31502409fea850',200,'{"body":{"outcomes":[{"id":"64dff310-73cb-494e-a44a-059330efd449","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}',1795606584617);
INSERT INTO "idempotency" VALUES('["command-line","8efd1c4b410740ff9ae0f3a0836604c9"]','a554a0a6db78f6a7f2491eee998f446df171eaf5c4e1995accda773c2d281f15',200,'{"body":{"outcomes":[{"id":"7af119c9-e2d6-4667-a6a7-78877dec8ee4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}',1795606584621);
INSERT INTO "idempotency" VALUES('["command-line","7461c767fd8340488d0373d2ea60270d"]','d56664ba67ab26505bd71dff1bbfe6a4a301d126fc3e3f985beb888b7319a2ce',201,'{"body":{"id":"01a2127e-1d31-7d71-90b0-c540a0e03986","at":"2026-11-25T11:36:24.625Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-1d31-7d71-90b0-c540a0e03986"}',1795606584625);
INSERT INTO "idempotency" VALUES('["command-line","c7cf46465d7e462fbf84e6c175e214c7"]','4dc1130423ff771ce80c2114022eaa7347edbb81843d6b8ced3dfd5fe62e6884',201,'{"body":{"id":"01a2127e-1d38-7153-931b-74fc952aa6f7","at":"2026-11-25T11:36:24.632Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-1d38-7153-931b-74fc952aa6f7"}',1795606584632);
INSERT INTO "idempotency" VALUES('["command-line","c9e4f87622b34489aaad183a49fd178e"]','401cb7781bbaf9917426fbbda9e75bc2b160f34b935f2adafcd809f0e74f9a50',200,'{"body":{"id":"01a2127e-1d38-7153-931b-74fc952aa6f7","at":"2026-11-25T11:36:24.632Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}',1795606584639);
INSERT INTO "idempotency" VALUES('["command-line","f97ec590a2f64229a9f531e044f4e1e0"]','f2d64765f6b8337d4dd860bb025df90ecc2f9c4e4240fc8f3a9af5a22e98d914',201,'{"body":{"id":"01a2127e-1d4a-7b34-bed8-d04f66da0806","at":"2026-11-25T11:36:24.650Z","actor":"command-line","voided":false,"receipt":"64dff310-73cb-494e-a44a-059330efd449","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-1d4a-7b34-bed8-d04f66da0806"}',1795606584650);
INSERT INTO "idempotency" VALUES('["command-line","89684041f36b476aaea458f09451803d"]','923ee68491344ca7839266ac4e3298b5296c8ab6181e64d30928ace5e0552528',201,'{"body":{"id":"01a2127e-1d50-7119-8d6b-b0713d97da1f","at":"2026-11-25T11:36:24.658Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"65eac0df-028c-49e1-b95a-2bb5802fb75f","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-1d50-7119-8d6b-b0713d97da1f"}',1795606584658);
INSERT INTO "idempotency" VALUES('["command-line","6922db7a6a73468789fb889a06821bce"]','a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91',201,'{"body":{"id":"01a2127e-1d5c-7a1e-b506-d5e2b39587c1","at":"2026-11-25T11:36:24.668Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-1d5c-7a1e-b506-d5e2b39587c1"}',1795606584668);
INSERT INTO "idempotency" VALUES('["command-line","de4699a8f7064c93b8bd76fc29eb2c72"]','e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e',200,'{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:24.482Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}',1795606584679);
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
INSERT INTO "journal_entry" VALUES(65536,1,1,1795606584505,1795606584504,NULL);
INSERT INTO "journal_entry" VALUES(131072,2,1,1795606584505,1795606584504,NULL);
INSERT INTO "journal_entry" VALUES(196608,3,1,1795606584505,1795606584504,NULL);
INSERT INTO "journal_entry" VALUES(262144,4,1,1795606584505,1795606584504,NULL);
INSERT INTO "journal_entry" VALUES(327680,5,1,1795606584505,1795606584504,NULL);
INSERT INTO "journal_entry" VALUES(393216,6,1,1795606584505,1795606584504,NULL);
INSERT INTO "journal_entry" VALUES(458752,7,1,1795606584505,1795606584504,NULL);
INSERT INTO "journal_entry" VALUES(524288,8,3,1795606584511,1795606584511,NULL);
INSERT INTO "journal_entry" VALUES(655360,10,1,1795606584515,1795606584514,2);
INSERT INTO "journal_entry" VALUES(720896,11,2,1795606584518,1795606584518,NULL);
INSERT INTO "journal_entry" VALUES(786432,12,2,1795606584521,1795606584521,NULL);
INSERT INTO "journal_entry" VALUES(786433,12,2,1795606584521,1795606584521,11);
INSERT INTO "journal_entry" VALUES(851968,13,2,1795606584524,1795606584524,NULL);
INSERT INTO "journal_entry" VALUES(917504,14,2,1795606584526,1795606584526,11);
INSERT INTO "journal_entry" VALUES(1114112,17,1,1795606584531,1795606584530,NULL);
INSERT INTO "journal_entry" VALUES(1245184,19,1,1795606584534,1795602984533,NULL);
INSERT INTO "journal_entry" VALUES(1310720,20,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1376256,21,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1441792,22,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1507328,23,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1572864,24,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1638400,25,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1703936,26,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1769472,27,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1835008,28,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1900544,29,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(1966080,30,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2031616,31,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2097152,32,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2162688,33,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2228224,34,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2293760,35,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2359296,36,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2424832,37,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2490368,38,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2555904,39,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2621440,40,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2686976,41,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2752512,42,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2818048,43,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2883584,44,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(2949120,45,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3014656,46,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3080192,47,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3145728,48,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3211264,49,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3276800,50,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3342336,51,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3407872,52,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3473408,53,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3538944,54,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3604480,55,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3670016,56,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3735552,57,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3801088,58,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3866624,59,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3932160,60,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(3997696,61,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4063232,62,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4128768,63,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4194304,64,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4259840,65,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4325376,66,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4390912,67,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4456448,68,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4521984,69,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4587520,70,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4653056,71,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4718592,72,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4784128,73,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4849664,74,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4915200,75,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(4980736,76,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5046272,77,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5111808,78,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5177344,79,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5242880,80,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5308416,81,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5373952,82,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5439488,83,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5505024,84,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5570560,85,1,1795606584540,1795606584539,NULL);
INSERT INTO "journal_entry" VALUES(5636096,86,1,1795606584544,1795606584544,NULL);
INSERT INTO "journal_entry" VALUES(5701632,87,3,1795606584546,1795606584546,NULL);
INSERT INTO "journal_entry" VALUES(5767168,88,1,1795606584549,1795606584549,NULL);
INSERT INTO "journal_entry" VALUES(5832704,89,1,1795606584552,1795606584552,NULL);
INSERT INTO "journal_entry" VALUES(5898240,90,1,1795606584556,1795606584556,NULL);
INSERT INTO "journal_entry" VALUES(5963776,91,1,1795606584560,1795606584560,90);
INSERT INTO "journal_entry" VALUES(6291456,93,1,1795606584574,1795606584562,NULL);
INSERT INTO "journal_entry" VALUES(6488064,98,1,1795606584591,1795606584578,NULL);
INSERT INTO "journal_entry" VALUES(6684672,102,2,1795606584599,1795606584599,NULL);
INSERT INTO "journal_entry" VALUES(6750208,100,2,1795606584599,1795606584594,102);
INSERT INTO "journal_entry" VALUES(6815744,104,2,1795606584611,1795606584611,NULL);
INSERT INTO "journal_entry" VALUES(6881280,105,2,1795606584617,1795606584617,NULL);
INSERT INTO "journal_entry" VALUES(6946816,106,2,1795606584621,1795606584621,NULL);
INSERT INTO "journal_entry" VALUES(7012352,107,2,1795606584625,1795606584625,104);
INSERT INTO "journal_entry" VALUES(7077888,108,2,1795606584632,1795606584632,104);
INSERT INTO "journal_entry" VALUES(7143424,109,2,1795606584639,1795606584639,108);
INSERT INTO "journal_entry" VALUES(7208960,110,2,1795606584650,1795606584650,105);
INSERT INTO "journal_entry" VALUES(7274496,111,2,1795606584658,1795606584658,104);
INSERT INTO "journal_entry" VALUES(7340032,112,1,1795606584668,1795606584668,NULL);
INSERT INTO "journal_entry" VALUES(7471104,114,1,1795606584675,1795606584672,NULL);
INSERT INTO "journal_entry" VALUES(7536640,115,1,1795606586129,1795606586120,NULL);
INSERT INTO "journal_entry" VALUES(7602176,116,1,1795606586138,1795606586131,NULL);
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
INSERT INTO "meta" VALUES('ledger','fb27001471bb415a96438726ccafa4a8');
INSERT INTO "meta" VALUES('created_at','1795606583382');
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
INSERT INTO "movement" VALUES(65536,1,1,1,0,1000000,250,1795606584505,1795606584504);
INSERT INTO "movement" VALUES(131072,2,1,1,0,1000000,250,1795606584505,1795606584504);
INSERT INTO "movement" VALUES(196608,3,1,1,0,1000000,250,1795606584505,1795606584504);
INSERT INTO "movement" VALUES(262144,4,1,1,0,1000000,250,1795606584505,1795606584504);
INSERT INTO "movement" VALUES(327680,5,1,1,0,1000000,250,1795606584505,1795606584504);
INSERT INTO "movement" VALUES(393216,6,1,1,0,1000000,250,1795606584505,1795606584504);
INSERT INTO "movement" VALUES(458752,7,1,1,0,12000000,3000,1795606584505,1795606584504);
INSERT INTO "movement" VALUES(524288,8,3,1,1,4000000,440,1795606584511,1795606584511);
INSERT INTO "movement" VALUES(589824,9,4,1,0,1000000,0,1795606584513,1795606584513);
INSERT INTO "movement" VALUES(655360,10,1,1,0,-1000000,-250,1795606584515,1795606584504);
INSERT INTO "movement" VALUES(720896,11,2,2,0,-3000000,0,1795606584518,1795606584518);
INSERT INTO "movement" VALUES(786432,12,2,2,0,10000000,3300,1795606584521,1795606584521);
INSERT INTO "movement" VALUES(851968,13,2,2,0,-2000000,-660,1795606584524,1795606584524);
INSERT INTO "movement" VALUES(917504,14,2,2,0,3000000,0,1795606584526,1795606584518);
INSERT INTO "movement" VALUES(983040,15,1,1,0,-2000000,0,1795606584528,1795606584528);
INSERT INTO "movement" VALUES(983041,15,1,3,0,2000000,0,1795606584528,1795606584528);
INSERT INTO "movement" VALUES(1048576,16,1,1,0,-2000000,0,1795606584528,1795606584528);
INSERT INTO "movement" VALUES(1048577,16,1,3,0,2000000,0,1795606584528,1795606584528);
INSERT INTO "movement" VALUES(1114112,17,1,3,0,-3000000,-750,1795606584531,1795606584530);
INSERT INTO "movement" VALUES(1179648,18,1,1,0,-2000000,0,1795606584532,1795606584532);
INSERT INTO "movement" VALUES(1179649,18,1,2,0,2000000,0,1795606584532,1795606584532);
INSERT INTO "movement" VALUES(1245184,19,1,1,0,1000000,200,1795606584534,1795602984533);
INSERT INTO "movement" VALUES(1310720,20,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1376256,21,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1441792,22,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1507328,23,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1572864,24,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1638400,25,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1703936,26,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1769472,27,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1835008,28,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1900544,29,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(1966080,30,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2031616,31,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2097152,32,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2162688,33,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2228224,34,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2293760,35,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2359296,36,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2424832,37,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2490368,38,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2555904,39,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2621440,40,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2686976,41,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2752512,42,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2818048,43,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2883584,44,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(2949120,45,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3014656,46,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3080192,47,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3145728,48,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3211264,49,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3276800,50,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3342336,51,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3407872,52,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3473408,53,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3538944,54,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3604480,55,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3670016,56,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3735552,57,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3801088,58,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3866624,59,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3932160,60,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(3997696,61,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4063232,62,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4128768,63,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4194304,64,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4259840,65,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4325376,66,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4390912,67,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4456448,68,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4521984,69,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4587520,70,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4653056,71,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4718592,72,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4784128,73,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4849664,74,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4915200,75,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(4980736,76,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5046272,77,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5111808,78,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5177344,79,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5242880,80,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5308416,81,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5373952,82,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5439488,83,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5505024,84,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5570560,85,1,1,0,1000000,200,1795606584540,1795606584539);
INSERT INTO "movement" VALUES(5636096,86,1,2,0,1000000,209,1795606584544,1795606584544);
INSERT INTO "movement" VALUES(5701632,87,3,1,1,-1000000,-110,1795606584546,1795606584546);
INSERT INTO "movement" VALUES(5767168,88,1,4,0,1000000,250,1795606584549,1795606584549);
INSERT INTO "movement" VALUES(5832704,89,1,1,0,-2000000,-418,1795606584552,1795606584552);
INSERT INTO "movement" VALUES(5898240,90,1,1,0,-1000000,-209,1795606584556,1795606584556);
INSERT INTO "movement" VALUES(5963776,91,1,1,0,1000000,209,1795606584560,1795606584556);
INSERT INTO "movement" VALUES(6291456,93,1,1,0,1000000,100,1795606584574,1795606584562);
INSERT INTO "movement" VALUES(6488064,98,1,1,0,90000000,22500,1795606584591,1795606584578);
INSERT INTO "movement" VALUES(6684672,102,2,2,0,1000000,100,1795606584599,1795606584599);
INSERT INTO "movement" VALUES(6750208,100,2,2,0,-1000000,-100,1795606584599,1795606584599);
INSERT INTO "movement" VALUES(6815744,104,2,2,0,5000000,5000,1795606584611,1795606584611);
INSERT INTO "movement" VALUES(6881280,105,2,2,0,2000000,1175,1795606584617,1795606584617);
INSERT INTO "movement" VALUES(6946816,106,2,2,0,-1000000,-588,1795606584621,1795606584621);
INSERT INTO "movement" VALUES(7471104,114,1,1,0,-166000000,-39840,1795606584675,1795606584672);
INSERT INTO "movement" VALUES(7471105,114,4,1,0,-1000000,0,1795606584675,1795606584672);
INSERT INTO "movement" VALUES(7536640,115,1,5,0,1000000,240,1795606586129,1795606586120);
INSERT INTO "movement" VALUES(7602176,116,1,5,0,1000000,240,1795606586138,1795606586131);
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
INSERT INTO "stream" VALUES(1,1,'98b4fe4a-401d-4312-ad8a-401b85a6dfd6',93,'c2cc2fc5-d061-4934-a31e-2f3195d24c07',1795606584672);
INSERT INTO "stream" VALUES(2,2,'5b9dc116f27c54f3',2,'01a2127e-2311-7fc7-a27c-4e242844c696',1795606586131);
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
INSERT INTO "token" VALUES(1,'d86190a6adf198b9e4a012abab7e692545db437729e5585c639a26dd409bdfd3','command-line','admin',1795606584302,NULL);
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
INSERT INTO "waiting_void" VALUES('696ff33e-678a-4a3f-b28c-5b7b69f12c24',101);
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

BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:36:01.733066+00:00');
CREATE TABLE ages (
        epoch INTEGER NOT NULL REFERENCES epochs (n) ON DELETE CASCADE, hour INTEGER NOT NULL,
        through_seq INTEGER NOT NULL, through_scan INTEGER NOT NULL, PRIMARY KEY (epoch, hour)) STRICT, WITHOUT ROWID;
INSERT INTO "ages" VALUES(1,498779,2,8);
CREATE TABLE claims (
        number TEXT PRIMARY KEY, session TEXT NOT NULL, worker TEXT NOT NULL, scanner TEXT NOT NULL,
        last_mono_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE epochs (
        n INTEGER PRIMARY KEY, epoch TEXT NOT NULL UNIQUE, next_seq INTEGER NOT NULL DEFAULT 1 CHECK (next_seq >= 1),
        mark INTEGER NOT NULL DEFAULT 0 CHECK (mark >= 0 AND mark < next_seq), closed INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "epochs" VALUES(1,'67584413cf25e93b',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127d-cb4d-7bd7-902e-5c996dfae51a',7,'{"id":"01a2127d-cb4d-7bd7-902e-5c996dfae51a","kind":"receipt","seq":1,"at":"2026-11-25T11:36:03.661Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15688431,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127d-cb52-753b-b673-c1f83c8b13c8',8,'{"id":"01a2127d-cb52-753b-b673-c1f83c8b13c8","kind":"receipt","seq":2,"at":"2026-11-25T11:36:03.666Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15688436,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127d-cd75-7d3c-ac6b-422d54a7420b',9,'{"id":"01a2127d-cd75-7d3c-ac6b-422d54a7420b","kind":"receipt","seq":3,"at":"2026-11-25T11:36:04.213Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15688983,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127d-cd7a-7ffb-b9fb-f584fae40ccc',10,'{"id":"01a2127d-cd7a-7ffb-b9fb-f584fae40ccc","kind":"receipt","seq":4,"at":"2026-11-25T11:36:04.218Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15688987,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127d-cd8f-7ded-8361-9050a3ffdbce',11,'{"id":"01a2127d-cd8f-7ded-8361-9050a3ffdbce","kind":"receipt","seq":5,"at":"2026-11-25T11:36:04.239Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15689008,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5 of, RECEIVING; 2nd in 21 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15689008,"last_mono_ms":15689008,"last_text":"4006381333931","last_wall_ms":1795606564239,"last_scan":"aa3b01b0-fd5b-4524-bfe9-c8562799049d","last_stored":"Widget 11:36:04","steps":[{"scan":"d718ddb6-1e0a-4816-acfd-e7a939a7b7f5","time":"11:36:03","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"d718ddb6-1e0a-4816-acfd-e7a939a7b7f5","text":"4006381333931"},"number":1000000}},{"scan":"ca5e12c1-6e25-4865-83b7-5c3026e02ccb","time":"11:36:03","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"ca5e12c1-6e25-4865-83b7-5c3026e02ccb","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":5}},{"scan":"ea3f2c5c-c335-460b-b5d1-2983bbf4c14e","time":"11:36:04","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"ea3f2c5c-c335-460b-b5d1-2983bbf4c14e","text":"4006381333931"},"number":1000000}},{"scan":"baf3cfb6-02b9-45f1-b170-c173bc2b704e","time":"11:36:04","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"baf3cfb6-02b9-45f1-b170-c173bc2b704e","text":"4006381333931"},"number":1000000,"repeat_ms":4}},{"scan":"aa3b01b0-fd5b-4524-bfe9-c8562799049d","time":"11:36:04","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"aa3b01b0-fd5b-4524-bfe9-c8562799049d","text":"4006381333931"},"number":1000000,"repeat_ms":21}}],"tape":[{"scan":"aa3b01b0-fd5b-4524-bfe9-c8562799049d","time":"11:36:04","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"baf3cfb6-02b9-45f1-b170-c173bc2b704e","time":"11:36:04","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"ea3f2c5c-c335-460b-b5d1-2983bbf4c14e","time":"11:36:04","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"ca5e12c1-6e25-4865-83b7-5c3026e02ccb","time":"11:36:03","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"d718ddb6-1e0a-4816-acfd-e7a939a7b7f5","time":"11:36:03","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"1a2a47df-ff16-468d-a75d-7c13f0c5fccb","time":"11:36:03","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"406ee2f2-08a2-4d29-bdfe-55d911743c87","time":"11:36:03","headline":"Receive","mark":"session"},{"scan":"7fe0686f-5f32-4110-aa9a-592ab68b6432","time":"11:36:03","headline":"Widget","mark":"session"},{"scan":"60d3b54d-b9f0-40b5-b7b3-d6ff86cfeb8f","time":"11:36:03","headline":"Not known: 4006381333931","mark":"unknown"},{"scan":"38f516fb-c3ee-44f7-8d69-55d6ff44dd6e","time":"11:36:02","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":11}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607561');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','e6f9cd6bd1aa4d34a8fe602f63407cbb');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'d6f1f527-2146-406e-8813-47fc9cf07292','2026-11-25T11:36:01.839Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'38f516fb-c3ee-44f7-8d69-55d6ff44dd6e','2026-11-25T11:36:02.450Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'60d3b54d-b9f0-40b5-b7b3-d6ff86cfeb8f','2026-11-25T11:36:03.054Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'7fe0686f-5f32-4110-aa9a-592ab68b6432','2026-11-25T11:36:03.657Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 6','{"result":"stored","message":"Widget: 6 - 6 in books, 0 waiting, 7 reserved; data from 11:36","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'406ee2f2-08a2-4d29-bdfe-55d911743c87','2026-11-25T11:36:03.659Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(6,'1a2a47df-ff16-468d-a75d-7c13f0c5fccb','2026-11-25T11:36:03.660Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(7,'d718ddb6-1e0a-4816-acfd-e7a939a7b7f5','2026-11-25T11:36:03.661Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1 of, RECEIVING","events":["01a2127d-cb4d-7bd7-902e-5c996dfae51a"]}','01a2127d-cb4d-7bd7-902e-5c996dfae51a',0);
INSERT INTO "scans" VALUES(8,'ca5e12c1-6e25-4865-83b7-5c3026e02ccb','2026-11-25T11:36:03.666Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2 of, RECEIVING; 2nd in 5 ms: UNDO if one box","events":["01a2127d-cb52-753b-b673-c1f83c8b13c8"]}','01a2127d-cb52-753b-b673-c1f83c8b13c8',0);
INSERT INTO "scans" VALUES(9,'ea3f2c5c-c335-460b-b5d1-2983bbf4c14e','2026-11-25T11:36:04.213Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3 of, RECEIVING","events":["01a2127d-cd75-7d3c-ac6b-422d54a7420b"]}','01a2127d-cd75-7d3c-ac6b-422d54a7420b',0);
INSERT INTO "scans" VALUES(10,'baf3cfb6-02b9-45f1-b170-c173bc2b704e','2026-11-25T11:36:04.218Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4 of, RECEIVING; 2nd in 4 ms: UNDO if one box","events":["01a2127d-cd7a-7ffb-b9fb-f584fae40ccc"]}','01a2127d-cd7a-7ffb-b9fb-f584fae40ccc',0);
INSERT INTO "scans" VALUES(11,'aa3b01b0-fd5b-4524-bfe9-c8562799049d','2026-11-25T11:36:04.239Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5 of, RECEIVING; 2nd in 21 ms: UNDO if one box","events":["01a2127d-cd8f-7ded-8361-9050a3ffdbce"]}','01a2127d-cd8f-7ded-8361-9050a3ffdbce',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

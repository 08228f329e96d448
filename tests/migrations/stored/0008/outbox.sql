BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:36:37.583417+00:00');
CREATE TABLE ages (
        epoch INTEGER NOT NULL REFERENCES epochs (n) ON DELETE CASCADE, hour INTEGER NOT NULL,
        through_seq INTEGER NOT NULL, through_scan INTEGER NOT NULL, PRIMARY KEY (epoch, hour)) STRICT, WITHOUT ROWID;
INSERT INTO "ages" VALUES(1,498779,2,7);
CREATE TABLE claims (
        number TEXT PRIMARY KEY, session TEXT NOT NULL, worker TEXT NOT NULL, scanner TEXT NOT NULL,
        last_mono_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE epochs (
        n INTEGER PRIMARY KEY, epoch TEXT NOT NULL UNIQUE, next_seq INTEGER NOT NULL DEFAULT 1 CHECK (next_seq >= 1),
        mark INTEGER NOT NULL DEFAULT 0 CHECK (mark >= 0 AND mark < next_seq), closed INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "epochs" VALUES(1,'8d0275146f2635da',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127e-54e7-72b1-856e-2c31cc145927',6,'{"id":"01a2127e-54e7-72b1-856e-2c31cc145927","kind":"receipt","seq":1,"at":"2026-11-25T11:36:38.887Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15723656,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127e-54ec-7210-8ff2-7bca8d8eb869',7,'{"id":"01a2127e-54ec-7210-8ff2-7bca8d8eb869","kind":"receipt","seq":2,"at":"2026-11-25T11:36:38.892Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15723661,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127e-5604-7830-9410-d1743e9e5c6e',8,'{"id":"01a2127e-5604-7830-9410-d1743e9e5c6e","kind":"receipt","seq":3,"at":"2026-11-25T11:36:39.172Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15723942,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127e-5608-748f-92c4-016d744be0cf',9,'{"id":"01a2127e-5608-748f-92c4-016d744be0cf","kind":"receipt","seq":4,"at":"2026-11-25T11:36:39.176Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15723945,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127e-560a-784b-9ed7-9b02e64b169f',10,'{"id":"01a2127e-560a-784b-9ed7-9b02e64b169f","kind":"receipt","seq":5,"at":"2026-11-25T11:36:39.178Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15723947,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5, RECEIVING; 2nd in 2 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15723947,"last_mono_ms":15723947,"last_text":"4006381333931","last_wall_ms":1795606599178,"last_scan":"be4f6c2f-fe7c-439c-82ba-50f6fbe263b3","last_stored":"Widget 11:36:39","steps":[{"scan":"45b4a168-900d-436a-ae26-14ce2102c421","time":"11:36:38","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"45b4a168-900d-436a-ae26-14ce2102c421","text":"4006381333931"},"number":1000000}},{"scan":"7dd40af6-5fb6-46f9-b543-154f2a1b74c7","time":"11:36:38","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"7dd40af6-5fb6-46f9-b543-154f2a1b74c7","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":5}},{"scan":"f20ea105-4ada-4007-99f0-d15646db03d6","time":"11:36:39","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"f20ea105-4ada-4007-99f0-d15646db03d6","text":"4006381333931"},"number":1000000,"repeat_ms":281}},{"scan":"669b11d8-e559-490a-a2b3-e07980865846","time":"11:36:39","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"669b11d8-e559-490a-a2b3-e07980865846","text":"4006381333931"},"number":1000000,"repeat_ms":3}},{"scan":"be4f6c2f-fe7c-439c-82ba-50f6fbe263b3","time":"11:36:39","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"be4f6c2f-fe7c-439c-82ba-50f6fbe263b3","text":"4006381333931"},"number":1000000,"repeat_ms":2}}],"tape":[{"scan":"be4f6c2f-fe7c-439c-82ba-50f6fbe263b3","time":"11:36:39","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"669b11d8-e559-490a-a2b3-e07980865846","time":"11:36:39","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"f20ea105-4ada-4007-99f0-d15646db03d6","time":"11:36:39","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"7dd40af6-5fb6-46f9-b543-154f2a1b74c7","time":"11:36:38","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"45b4a168-900d-436a-ae26-14ce2102c421","time":"11:36:38","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"f16d914b-db58-4f30-82bb-ace56ccbecdc","time":"11:36:38","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"b9989bcb-69a7-4ac7-a717-cc4191b4d70c","time":"11:36:38","headline":"Receive","mark":"session"},{"scan":"ca7cafd8-8365-46a0-8f35-ac199e8feb8d","time":"11:36:38","headline":"Widget","mark":"session"},{"scan":"76589b01-0cbb-426a-8663-c915cb143521","time":"11:36:38","headline":"Not known: 4006381333931","mark":"unknown"},{"scan":"59f5025d-a535-4e6f-9403-8b774fe5394f","time":"11:36:37","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":10}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607597');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','b6622b1382354b5ab7977929bb3a2dbe');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'59f5025d-a535-4e6f-9403-8b774fe5394f','2026-11-25T11:36:37.665Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'76589b01-0cbb-426a-8663-c915cb143521','2026-11-25T11:36:38.272Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'ca7cafd8-8365-46a0-8f35-ac199e8feb8d','2026-11-25T11:36:38.873Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 6','{"result":"stored","message":"Widget: 6 - 6 in books, 0 waiting, 6 reserved; data from 11:36","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'b9989bcb-69a7-4ac7-a717-cc4191b4d70c','2026-11-25T11:36:38.879Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'f16d914b-db58-4f30-82bb-ace56ccbecdc','2026-11-25T11:36:38.883Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(6,'45b4a168-900d-436a-ae26-14ce2102c421','2026-11-25T11:36:38.887Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1, RECEIVING","events":["01a2127e-54e7-72b1-856e-2c31cc145927"]}','01a2127e-54e7-72b1-856e-2c31cc145927',0);
INSERT INTO "scans" VALUES(7,'7dd40af6-5fb6-46f9-b543-154f2a1b74c7','2026-11-25T11:36:38.892Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2, RECEIVING; 2nd in 5 ms: UNDO if one box","events":["01a2127e-54ec-7210-8ff2-7bca8d8eb869"]}','01a2127e-54ec-7210-8ff2-7bca8d8eb869',0);
INSERT INTO "scans" VALUES(8,'f20ea105-4ada-4007-99f0-d15646db03d6','2026-11-25T11:36:39.172Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3, RECEIVING; 2nd in 281 ms: UNDO if one box","events":["01a2127e-5604-7830-9410-d1743e9e5c6e"]}','01a2127e-5604-7830-9410-d1743e9e5c6e',0);
INSERT INTO "scans" VALUES(9,'669b11d8-e559-490a-a2b3-e07980865846','2026-11-25T11:36:39.176Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4, RECEIVING; 2nd in 3 ms: UNDO if one box","events":["01a2127e-5608-748f-92c4-016d744be0cf"]}','01a2127e-5608-748f-92c4-016d744be0cf',0);
INSERT INTO "scans" VALUES(10,'be4f6c2f-fe7c-439c-82ba-50f6fbe263b3','2026-11-25T11:36:39.178Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5, RECEIVING; 2nd in 2 ms: UNDO if one box","events":["01a2127e-560a-784b-9ed7-9b02e64b169f"]}','01a2127e-560a-784b-9ed7-9b02e64b169f',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:36:14.822798+00:00');
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
INSERT INTO "epochs" VALUES(1,'8c93d914e869a9c1',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127d-fe63-741e-afef-add4f2b658d6',7,'{"id":"01a2127d-fe63-741e-afef-add4f2b658d6","kind":"receipt","seq":1,"at":"2026-11-25T11:36:16.739Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15701508,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127d-fe67-7636-978e-5fa491a9b4d6',8,'{"id":"01a2127d-fe67-7636-978e-5fa491a9b4d6","kind":"receipt","seq":2,"at":"2026-11-25T11:36:16.743Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15701513,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127d-ff80-7ccd-94b5-aea6de31c577',9,'{"id":"01a2127d-ff80-7ccd-94b5-aea6de31c577","kind":"receipt","seq":3,"at":"2026-11-25T11:36:17.024Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15701793,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127d-ff88-7b26-a3d9-85fc4599a542',10,'{"id":"01a2127d-ff88-7b26-a3d9-85fc4599a542","kind":"receipt","seq":4,"at":"2026-11-25T11:36:17.032Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15701801,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127d-ff89-7b06-947d-a6c484e7eb48',11,'{"id":"01a2127d-ff89-7b06-947d-a6c484e7eb48","kind":"receipt","seq":5,"at":"2026-11-25T11:36:17.033Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15701803,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5, RECEIVING; 2nd in 2 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15701803,"last_mono_ms":15701803,"last_text":"4006381333931","last_wall_ms":1795606577033,"last_scan":"63139f1b-3f82-4c48-b260-1b2c55083248","last_stored":"Widget 11:36:17","steps":[{"scan":"13d00bca-16a4-4f56-ae0f-20c843d97d07","time":"11:36:16","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"13d00bca-16a4-4f56-ae0f-20c843d97d07","text":"4006381333931"},"number":1000000}},{"scan":"77d8edc0-5244-4b41-8e74-9ff2b3019d01","time":"11:36:16","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"77d8edc0-5244-4b41-8e74-9ff2b3019d01","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":5}},{"scan":"a0d3a893-ad55-49c9-8924-e3bacd1c9157","time":"11:36:17","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"a0d3a893-ad55-49c9-8924-e3bacd1c9157","text":"4006381333931"},"number":1000000,"repeat_ms":280}},{"scan":"b2bcda11-7f96-4906-abcc-19179bc1dff8","time":"11:36:17","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"b2bcda11-7f96-4906-abcc-19179bc1dff8","text":"4006381333931"},"number":1000000,"repeat_ms":8}},{"scan":"63139f1b-3f82-4c48-b260-1b2c55083248","time":"11:36:17","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"63139f1b-3f82-4c48-b260-1b2c55083248","text":"4006381333931"},"number":1000000,"repeat_ms":2}}],"tape":[{"scan":"63139f1b-3f82-4c48-b260-1b2c55083248","time":"11:36:17","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"b2bcda11-7f96-4906-abcc-19179bc1dff8","time":"11:36:17","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"a0d3a893-ad55-49c9-8924-e3bacd1c9157","time":"11:36:17","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"77d8edc0-5244-4b41-8e74-9ff2b3019d01","time":"11:36:16","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"13d00bca-16a4-4f56-ae0f-20c843d97d07","time":"11:36:16","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"691ba219-c149-49b1-a44c-767d99bc5633","time":"11:36:16","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"7a21b80c-6d69-4deb-b773-154f719e085a","time":"11:36:16","headline":"Receive","mark":"session"},{"scan":"21a1925c-340d-4cc0-9928-475f4362af3e","time":"11:36:16","headline":"Widget","mark":"session"},{"scan":"649e7307-b5c1-4f88-8848-f3f7ebc29aff","time":"11:36:16","headline":"Not known: 4006381333931","mark":"unknown"},{"scan":"33a9ab20-45c7-45d1-a01d-2e2b70161b36","time":"11:36:15","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":11}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607574');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','e6e7e9e7d9fb4d4dbfc84a374d5d3ef0');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'e891f1c2-e9d4-4725-8f96-cb5a145b6a7f','2026-11-25T11:36:14.906Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'33a9ab20-45c7-45d1-a01d-2e2b70161b36','2026-11-25T11:36:15.513Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'649e7307-b5c1-4f88-8848-f3f7ebc29aff','2026-11-25T11:36:16.120Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'21a1925c-340d-4cc0-9928-475f4362af3e','2026-11-25T11:36:16.722Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 6','{"result":"stored","message":"Widget: 6 - 6 in books, 0 waiting, 7 reserved; data from 11:36","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'7a21b80c-6d69-4deb-b773-154f719e085a','2026-11-25T11:36:16.730Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(6,'691ba219-c149-49b1-a44c-767d99bc5633','2026-11-25T11:36:16.735Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(7,'13d00bca-16a4-4f56-ae0f-20c843d97d07','2026-11-25T11:36:16.739Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1, RECEIVING","events":["01a2127d-fe63-741e-afef-add4f2b658d6"]}','01a2127d-fe63-741e-afef-add4f2b658d6',0);
INSERT INTO "scans" VALUES(8,'77d8edc0-5244-4b41-8e74-9ff2b3019d01','2026-11-25T11:36:16.743Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2, RECEIVING; 2nd in 5 ms: UNDO if one box","events":["01a2127d-fe67-7636-978e-5fa491a9b4d6"]}','01a2127d-fe67-7636-978e-5fa491a9b4d6',0);
INSERT INTO "scans" VALUES(9,'a0d3a893-ad55-49c9-8924-e3bacd1c9157','2026-11-25T11:36:17.024Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3, RECEIVING; 2nd in 280 ms: UNDO if one box","events":["01a2127d-ff80-7ccd-94b5-aea6de31c577"]}','01a2127d-ff80-7ccd-94b5-aea6de31c577',0);
INSERT INTO "scans" VALUES(10,'b2bcda11-7f96-4906-abcc-19179bc1dff8','2026-11-25T11:36:17.032Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4, RECEIVING; 2nd in 8 ms: UNDO if one box","events":["01a2127d-ff88-7b26-a3d9-85fc4599a542"]}','01a2127d-ff88-7b26-a3d9-85fc4599a542',0);
INSERT INTO "scans" VALUES(11,'63139f1b-3f82-4c48-b260-1b2c55083248','2026-11-25T11:36:17.033Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5, RECEIVING; 2nd in 2 ms: UNDO if one box","events":["01a2127d-ff89-7b06-947d-a6c484e7eb48"]}','01a2127d-ff89-7b06-947d-a6c484e7eb48',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

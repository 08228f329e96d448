BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:37:17.196344+00:00');
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
INSERT INTO "epochs" VALUES(1,'087558911161a2dc',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127e-ef89-758e-af79-3c2d98d77c27',6,'{"id":"01a2127e-ef89-758e-af79-3c2d98d77c27","kind":"receipt","seq":1,"at":"2026-11-25T11:37:18.473Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15763243,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127e-ef96-70ee-b114-7aa331a887c8',7,'{"id":"01a2127e-ef96-70ee-b114-7aa331a887c8","kind":"receipt","seq":2,"at":"2026-11-25T11:37:18.486Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15763255,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127e-f116-7e94-b4f5-32c13fb917c6',8,'{"id":"01a2127e-f116-7e94-b4f5-32c13fb917c6","kind":"receipt","seq":3,"at":"2026-11-25T11:37:18.870Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15763639,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127e-f11b-7aec-a70c-6aadfd888a00',9,'{"id":"01a2127e-f11b-7aec-a70c-6aadfd888a00","kind":"receipt","seq":4,"at":"2026-11-25T11:37:18.875Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15763645,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127e-f11d-78f5-856f-d61286aea9cc',10,'{"id":"01a2127e-f11d-78f5-856f-d61286aea9cc","kind":"receipt","seq":5,"at":"2026-11-25T11:37:18.877Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15763646,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5, RECEIVING; 2nd in 1 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15763646,"last_mono_ms":15763646,"last_text":"4006381333931","last_wall_ms":1795606638877,"last_scan":"f675a793-acb8-499f-b662-e7105f71dbd4","last_stored":"Widget 11:37:18","steps":[{"scan":"ed01941f-e0af-4020-8a31-45297ca76edd","time":"11:37:18","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"ed01941f-e0af-4020-8a31-45297ca76edd","text":"4006381333931"},"number":1000000}},{"scan":"28ba423f-686a-4e62-b17e-78d5e7473f5c","time":"11:37:18","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"28ba423f-686a-4e62-b17e-78d5e7473f5c","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":12}},{"scan":"ca15c3bf-bc43-4813-9256-1ab324ad7d1f","time":"11:37:18","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"ca15c3bf-bc43-4813-9256-1ab324ad7d1f","text":"4006381333931"},"number":1000000,"repeat_ms":384}},{"scan":"0def51a6-ec9d-42b9-b430-36ba49f16460","time":"11:37:18","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"0def51a6-ec9d-42b9-b430-36ba49f16460","text":"4006381333931"},"number":1000000,"repeat_ms":6}},{"scan":"f675a793-acb8-499f-b662-e7105f71dbd4","time":"11:37:18","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"f675a793-acb8-499f-b662-e7105f71dbd4","text":"4006381333931"},"number":1000000,"repeat_ms":1}}],"tape":[{"scan":"f675a793-acb8-499f-b662-e7105f71dbd4","time":"11:37:18","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"0def51a6-ec9d-42b9-b430-36ba49f16460","time":"11:37:18","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"ca15c3bf-bc43-4813-9256-1ab324ad7d1f","time":"11:37:18","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"28ba423f-686a-4e62-b17e-78d5e7473f5c","time":"11:37:18","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"ed01941f-e0af-4020-8a31-45297ca76edd","time":"11:37:18","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"d6ce3cf7-fc75-4f4b-8b7b-d7e5aafd25da","time":"11:37:18","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"4f12896b-bdc8-4355-902d-f7eae794e292","time":"11:37:18","headline":"Receive","mark":"session"},{"scan":"f5cb5c0f-c14a-4215-ac5c-7924fefd8c9c","time":"11:37:18","headline":"Widget","mark":"session"},{"scan":"c7d74ec9-df37-42da-8737-d6bd2bfacedc","time":"11:37:17","headline":"Not known: 4006381333931","mark":"unknown"},{"scan":"3d39f0f0-f603-4e84-a852-9d6942f8876f","time":"11:37:17","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":10}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607637');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','50e071a630bf4921a3a6aa691de6daaa');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'3d39f0f0-f603-4e84-a852-9d6942f8876f','2026-11-25T11:37:17.258Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'c7d74ec9-df37-42da-8737-d6bd2bfacedc','2026-11-25T11:37:17.861Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'f5cb5c0f-c14a-4215-ac5c-7924fefd8c9c','2026-11-25T11:37:18.467Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 172','{"result":"stored","message":"Widget: 172 - 172 in books, 0 waiting, 7 reserved; data from 11:37","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'4f12896b-bdc8-4355-902d-f7eae794e292','2026-11-25T11:37:18.471Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'d6ce3cf7-fc75-4f4b-8b7b-d7e5aafd25da','2026-11-25T11:37:18.472Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(6,'ed01941f-e0af-4020-8a31-45297ca76edd','2026-11-25T11:37:18.473Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1, RECEIVING","events":["01a2127e-ef89-758e-af79-3c2d98d77c27"]}','01a2127e-ef89-758e-af79-3c2d98d77c27',0);
INSERT INTO "scans" VALUES(7,'28ba423f-686a-4e62-b17e-78d5e7473f5c','2026-11-25T11:37:18.486Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2, RECEIVING; 2nd in 12 ms: UNDO if one box","events":["01a2127e-ef96-70ee-b114-7aa331a887c8"]}','01a2127e-ef96-70ee-b114-7aa331a887c8',0);
INSERT INTO "scans" VALUES(8,'ca15c3bf-bc43-4813-9256-1ab324ad7d1f','2026-11-25T11:37:18.870Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3, RECEIVING; 2nd in 384 ms: UNDO if one box","events":["01a2127e-f116-7e94-b4f5-32c13fb917c6"]}','01a2127e-f116-7e94-b4f5-32c13fb917c6',0);
INSERT INTO "scans" VALUES(9,'0def51a6-ec9d-42b9-b430-36ba49f16460','2026-11-25T11:37:18.875Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4, RECEIVING; 2nd in 6 ms: UNDO if one box","events":["01a2127e-f11b-7aec-a70c-6aadfd888a00"]}','01a2127e-f11b-7aec-a70c-6aadfd888a00',0);
INSERT INTO "scans" VALUES(10,'f675a793-acb8-499f-b662-e7105f71dbd4','2026-11-25T11:37:18.877Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5, RECEIVING; 2nd in 1 ms: UNDO if one box","events":["01a2127e-f11d-78f5-856f-d61286aea9cc"]}','01a2127e-f11d-78f5-856f-d61286aea9cc',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:36:25.413232+00:00');
CREATE TABLE ages (
        epoch INTEGER NOT NULL REFERENCES epochs (n) ON DELETE CASCADE, hour INTEGER NOT NULL,
        through_seq INTEGER NOT NULL, through_scan INTEGER NOT NULL, PRIMARY KEY (epoch, hour)) STRICT, WITHOUT ROWID;
INSERT INTO "ages" VALUES(1,498779,2,6);
CREATE TABLE claims (
        number TEXT PRIMARY KEY, session TEXT NOT NULL, worker TEXT NOT NULL, scanner TEXT NOT NULL,
        last_mono_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE epochs (
        n INTEGER PRIMARY KEY, epoch TEXT NOT NULL UNIQUE, next_seq INTEGER NOT NULL DEFAULT 1 CHECK (next_seq >= 1),
        mark INTEGER NOT NULL DEFAULT 0 CHECK (mark >= 0 AND mark < next_seq), closed INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "epochs" VALUES(1,'5b9dc116f27c54f3',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127e-2307-74c5-be64-b22ac9aae7fe',5,'{"id":"01a2127e-2307-74c5-be64-b22ac9aae7fe","kind":"receipt","seq":1,"at":"2026-11-25T11:36:26.119Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15710888,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127e-2311-7fc7-a27c-4e242844c696',6,'{"id":"01a2127e-2311-7fc7-a27c-4e242844c696","kind":"receipt","seq":2,"at":"2026-11-25T11:36:26.129Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15710898,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127e-240d-730a-ad4c-085f5541b4e3',7,'{"id":"01a2127e-240d-730a-ad4c-085f5541b4e3","kind":"receipt","seq":3,"at":"2026-11-25T11:36:26.381Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15711151,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127e-2410-705b-84b0-b8b29012e03d',8,'{"id":"01a2127e-2410-705b-84b0-b8b29012e03d","kind":"receipt","seq":4,"at":"2026-11-25T11:36:26.384Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15711153,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127e-2412-74db-a010-16cd6feb2203',9,'{"id":"01a2127e-2412-74db-a010-16cd6feb2203","kind":"receipt","seq":5,"at":"2026-11-25T11:36:26.386Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15711155,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5, RECEIVING; 2nd in 2 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15711155,"last_mono_ms":15711155,"last_text":"4006381333931","last_wall_ms":1795606586386,"last_scan":"0eba1958-ac31-499b-94e4-285fd86f4e67","last_stored":"Widget 11:36:26","steps":[{"scan":"3edfc3aa-1db6-4011-b18e-4193c0153284","time":"11:36:26","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"3edfc3aa-1db6-4011-b18e-4193c0153284","text":"4006381333931"},"number":1000000}},{"scan":"1d05e845-4ab8-4622-8f39-e1a1f5706e02","time":"11:36:26","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"1d05e845-4ab8-4622-8f39-e1a1f5706e02","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":10}},{"scan":"961870b6-4f7a-42d9-865c-00546c7265a7","time":"11:36:26","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"961870b6-4f7a-42d9-865c-00546c7265a7","text":"4006381333931"},"number":1000000,"repeat_ms":253}},{"scan":"23be1fac-f446-4e47-a802-145efc95ac04","time":"11:36:26","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"23be1fac-f446-4e47-a802-145efc95ac04","text":"4006381333931"},"number":1000000,"repeat_ms":2}},{"scan":"0eba1958-ac31-499b-94e4-285fd86f4e67","time":"11:36:26","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"0eba1958-ac31-499b-94e4-285fd86f4e67","text":"4006381333931"},"number":1000000,"repeat_ms":2}}],"tape":[{"scan":"0eba1958-ac31-499b-94e4-285fd86f4e67","time":"11:36:26","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"23be1fac-f446-4e47-a802-145efc95ac04","time":"11:36:26","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"961870b6-4f7a-42d9-865c-00546c7265a7","time":"11:36:26","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"1d05e845-4ab8-4622-8f39-e1a1f5706e02","time":"11:36:26","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"3edfc3aa-1db6-4011-b18e-4193c0153284","time":"11:36:26","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"65d18891-48e5-443a-8cc3-cc4404f3d29d","time":"11:36:26","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"09b838f2-2280-42bc-a8e5-67432e90600e","time":"11:36:26","headline":"Receive","mark":"session"},{"scan":"fd6a0a85-1763-42e8-a5b0-1369dd365e3d","time":"11:36:26","headline":"Widget","mark":"session"},{"scan":"22980c50-7f66-4b92-ab52-a46b4254d9d5","time":"11:36:25","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":9}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607585');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','fb27001471bb415a96438726ccafa4a8');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'22980c50-7f66-4b92-ab52-a46b4254d9d5','2026-11-25T11:36:25.508Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'fd6a0a85-1763-42e8-a5b0-1369dd365e3d','2026-11-25T11:36:26.110Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 6','{"result":"stored","message":"Widget: 6 - 6 in books, 0 waiting, 6 reserved; data from 11:36","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'09b838f2-2280-42bc-a8e5-67432e90600e','2026-11-25T11:36:26.113Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'65d18891-48e5-443a-8cc3-cc4404f3d29d','2026-11-25T11:36:26.115Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'3edfc3aa-1db6-4011-b18e-4193c0153284','2026-11-25T11:36:26.119Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1, RECEIVING","events":["01a2127e-2307-74c5-be64-b22ac9aae7fe"]}','01a2127e-2307-74c5-be64-b22ac9aae7fe',0);
INSERT INTO "scans" VALUES(6,'1d05e845-4ab8-4622-8f39-e1a1f5706e02','2026-11-25T11:36:26.129Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2, RECEIVING; 2nd in 10 ms: UNDO if one box","events":["01a2127e-2311-7fc7-a27c-4e242844c696"]}','01a2127e-2311-7fc7-a27c-4e242844c696',0);
INSERT INTO "scans" VALUES(7,'961870b6-4f7a-42d9-865c-00546c7265a7','2026-11-25T11:36:26.381Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3, RECEIVING; 2nd in 253 ms: UNDO if one box","events":["01a2127e-240d-730a-ad4c-085f5541b4e3"]}','01a2127e-240d-730a-ad4c-085f5541b4e3',0);
INSERT INTO "scans" VALUES(8,'23be1fac-f446-4e47-a802-145efc95ac04','2026-11-25T11:36:26.384Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4, RECEIVING; 2nd in 2 ms: UNDO if one box","events":["01a2127e-2410-705b-84b0-b8b29012e03d"]}','01a2127e-2410-705b-84b0-b8b29012e03d',0);
INSERT INTO "scans" VALUES(9,'0eba1958-ac31-499b-94e4-285fd86f4e67','2026-11-25T11:36:26.386Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5, RECEIVING; 2nd in 2 ms: UNDO if one box","events":["01a2127e-2412-74db-a010-16cd6feb2203"]}','01a2127e-2412-74db-a010-16cd6feb2203',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

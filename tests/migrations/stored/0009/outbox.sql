BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:36:53.640620+00:00');
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
INSERT INTO "epochs" VALUES(1,'e05385ee8b3b5f39',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127e-913c-78b3-9cb1-155f7b9bff81',5,'{"id":"01a2127e-913c-78b3-9cb1-155f7b9bff81","kind":"receipt","seq":1,"at":"2026-11-25T11:36:54.332Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15739101,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127e-914a-700e-9325-6a4ba531c8d5',6,'{"id":"01a2127e-914a-700e-9325-6a4ba531c8d5","kind":"receipt","seq":2,"at":"2026-11-25T11:36:54.346Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15739115,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127e-9368-7a2b-a1c6-1b483d59a7ef',7,'{"id":"01a2127e-9368-7a2b-a1c6-1b483d59a7ef","kind":"receipt","seq":3,"at":"2026-11-25T11:36:54.888Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15739658,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127e-9371-7b1a-9834-d15b35fe137e',8,'{"id":"01a2127e-9371-7b1a-9834-d15b35fe137e","kind":"receipt","seq":4,"at":"2026-11-25T11:36:54.897Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15739666,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127e-9376-77e2-8a73-ea7e44d034b1',9,'{"id":"01a2127e-9376-77e2-8a73-ea7e44d034b1","kind":"receipt","seq":5,"at":"2026-11-25T11:36:54.902Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15739671,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5, RECEIVING; 2nd in 5 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15739671,"last_mono_ms":15739671,"last_text":"4006381333931","last_wall_ms":1795606614902,"last_scan":"0fc8746c-82c1-4adb-8f17-c10d18fb03fa","last_stored":"Widget 11:36:54","steps":[{"scan":"e1e18eac-20a2-4495-8e46-77eb08886e20","time":"11:36:54","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"e1e18eac-20a2-4495-8e46-77eb08886e20","text":"4006381333931"},"number":1000000}},{"scan":"5829621a-836f-420b-8c47-09235ac05f31","time":"11:36:54","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"5829621a-836f-420b-8c47-09235ac05f31","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":14}},{"scan":"0922cb88-88ff-46a8-bdb9-23b20140cdf7","time":"11:36:54","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"0922cb88-88ff-46a8-bdb9-23b20140cdf7","text":"4006381333931"},"number":1000000}},{"scan":"e73877e0-6f17-4c62-a4ae-7cd2caca9463","time":"11:36:54","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"e73877e0-6f17-4c62-a4ae-7cd2caca9463","text":"4006381333931"},"number":1000000,"repeat_ms":8}},{"scan":"0fc8746c-82c1-4adb-8f17-c10d18fb03fa","time":"11:36:54","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"0fc8746c-82c1-4adb-8f17-c10d18fb03fa","text":"4006381333931"},"number":1000000,"repeat_ms":5}}],"tape":[{"scan":"0fc8746c-82c1-4adb-8f17-c10d18fb03fa","time":"11:36:54","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"e73877e0-6f17-4c62-a4ae-7cd2caca9463","time":"11:36:54","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"0922cb88-88ff-46a8-bdb9-23b20140cdf7","time":"11:36:54","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"5829621a-836f-420b-8c47-09235ac05f31","time":"11:36:54","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"e1e18eac-20a2-4495-8e46-77eb08886e20","time":"11:36:54","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"ac20b254-17aa-46ec-899d-391565e44e5a","time":"11:36:54","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"d798f3f0-026e-4211-9bd2-1dd64285bfd8","time":"11:36:54","headline":"Receive","mark":"session"},{"scan":"415b265e-44a1-4a61-919a-f890b58a413e","time":"11:36:54","headline":"Widget","mark":"session"},{"scan":"de9ea929-e950-4510-993f-b4d358922d00","time":"11:36:53","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":9}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607613');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','644c098b069f44aeb3aff8aec15883a5');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'de9ea929-e950-4510-993f-b4d358922d00','2026-11-25T11:36:53.705Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'415b265e-44a1-4a61-919a-f890b58a413e','2026-11-25T11:36:54.311Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 6','{"result":"stored","message":"Widget: 6 - 6 in books, 0 waiting, 6 reserved; data from 11:36","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'d798f3f0-026e-4211-9bd2-1dd64285bfd8','2026-11-25T11:36:54.315Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'ac20b254-17aa-46ec-899d-391565e44e5a','2026-11-25T11:36:54.322Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'e1e18eac-20a2-4495-8e46-77eb08886e20','2026-11-25T11:36:54.332Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1, RECEIVING","events":["01a2127e-913c-78b3-9cb1-155f7b9bff81"]}','01a2127e-913c-78b3-9cb1-155f7b9bff81',0);
INSERT INTO "scans" VALUES(6,'5829621a-836f-420b-8c47-09235ac05f31','2026-11-25T11:36:54.346Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2, RECEIVING; 2nd in 14 ms: UNDO if one box","events":["01a2127e-914a-700e-9325-6a4ba531c8d5"]}','01a2127e-914a-700e-9325-6a4ba531c8d5',0);
INSERT INTO "scans" VALUES(7,'0922cb88-88ff-46a8-bdb9-23b20140cdf7','2026-11-25T11:36:54.888Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3, RECEIVING","events":["01a2127e-9368-7a2b-a1c6-1b483d59a7ef"]}','01a2127e-9368-7a2b-a1c6-1b483d59a7ef',0);
INSERT INTO "scans" VALUES(8,'e73877e0-6f17-4c62-a4ae-7cd2caca9463','2026-11-25T11:36:54.897Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4, RECEIVING; 2nd in 8 ms: UNDO if one box","events":["01a2127e-9371-7b1a-9834-d15b35fe137e"]}','01a2127e-9371-7b1a-9834-d15b35fe137e',0);
INSERT INTO "scans" VALUES(9,'0fc8746c-82c1-4adb-8f17-c10d18fb03fa','2026-11-25T11:36:54.902Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5, RECEIVING; 2nd in 5 ms: UNDO if one box","events":["01a2127e-9376-77e2-8a73-ea7e44d034b1"]}','01a2127e-9376-77e2-8a73-ea7e44d034b1',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

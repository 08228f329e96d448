BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:37:06.496801+00:00');
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
INSERT INTO "epochs" VALUES(1,'e50bbfdda7a784e3',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127e-c5e0-7520-8fab-6a31ed7f99bd',6,'{"id":"01a2127e-c5e0-7520-8fab-6a31ed7f99bd","kind":"receipt","seq":1,"at":"2026-11-25T11:37:07.808Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15752578,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127e-c5e5-7486-893d-0d6f2f69a849',7,'{"id":"01a2127e-c5e5-7486-893d-0d6f2f69a849","kind":"receipt","seq":2,"at":"2026-11-25T11:37:07.813Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15752582,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127e-c6ff-76cb-888c-c6074327c79a',8,'{"id":"01a2127e-c6ff-76cb-888c-c6074327c79a","kind":"receipt","seq":3,"at":"2026-11-25T11:37:08.095Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15752865,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127e-c706-74cd-ae00-7162e2653a5e',9,'{"id":"01a2127e-c706-74cd-ae00-7162e2653a5e","kind":"receipt","seq":4,"at":"2026-11-25T11:37:08.102Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15752871,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127e-c709-707f-b3d0-feceeed37b7a',10,'{"id":"01a2127e-c709-707f-b3d0-feceeed37b7a","kind":"receipt","seq":5,"at":"2026-11-25T11:37:08.105Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15752874,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5, RECEIVING; 2nd in 3 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15752874,"last_mono_ms":15752874,"last_text":"4006381333931","last_wall_ms":1795606628105,"last_scan":"d15f5702-38f8-4ed7-96a2-a2bf94d7782d","last_stored":"Widget 11:37:08","steps":[{"scan":"25ceac3d-0363-4dba-9995-c8713e40572f","time":"11:37:07","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"25ceac3d-0363-4dba-9995-c8713e40572f","text":"4006381333931"},"number":1000000}},{"scan":"d2481c58-15d1-4318-8ec7-2d22036164ed","time":"11:37:07","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"d2481c58-15d1-4318-8ec7-2d22036164ed","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":4}},{"scan":"d634fce5-a173-4cfb-8e19-2b11d7891686","time":"11:37:08","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"d634fce5-a173-4cfb-8e19-2b11d7891686","text":"4006381333931"},"number":1000000,"repeat_ms":283}},{"scan":"491d6184-5343-4460-8a34-6e3096ee4b32","time":"11:37:08","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"491d6184-5343-4460-8a34-6e3096ee4b32","text":"4006381333931"},"number":1000000,"repeat_ms":6}},{"scan":"d15f5702-38f8-4ed7-96a2-a2bf94d7782d","time":"11:37:08","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"d15f5702-38f8-4ed7-96a2-a2bf94d7782d","text":"4006381333931"},"number":1000000,"repeat_ms":3}}],"tape":[{"scan":"d15f5702-38f8-4ed7-96a2-a2bf94d7782d","time":"11:37:08","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"491d6184-5343-4460-8a34-6e3096ee4b32","time":"11:37:08","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"d634fce5-a173-4cfb-8e19-2b11d7891686","time":"11:37:08","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"d2481c58-15d1-4318-8ec7-2d22036164ed","time":"11:37:07","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"25ceac3d-0363-4dba-9995-c8713e40572f","time":"11:37:07","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"d1c17893-b246-4aff-ae58-0abee3ecbe97","time":"11:37:07","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"73aba776-d37f-4105-8cc8-16ac66fd3058","time":"11:37:07","headline":"Receive","mark":"session"},{"scan":"251a5236-c4f4-4a71-82bd-3b8d0419da54","time":"11:37:07","headline":"Widget","mark":"session"},{"scan":"f0e719da-d86e-4903-9d8d-db1cb1bc4917","time":"11:37:07","headline":"Not known: 4006381333931","mark":"unknown"},{"scan":"65cee599-3b2e-4fb4-ad0b-8d994800273c","time":"11:37:06","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":10}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607626');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','8f8f475ffe834325af37e395916857a3');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'65cee599-3b2e-4fb4-ad0b-8d994800273c','2026-11-25T11:37:06.578Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'f0e719da-d86e-4903-9d8d-db1cb1bc4917','2026-11-25T11:37:07.191Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'251a5236-c4f4-4a71-82bd-3b8d0419da54','2026-11-25T11:37:07.797Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 6','{"result":"stored","message":"Widget: 6 - 6 in books, 0 waiting, 6 reserved; data from 11:37","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'73aba776-d37f-4105-8cc8-16ac66fd3058','2026-11-25T11:37:07.800Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'d1c17893-b246-4aff-ae58-0abee3ecbe97','2026-11-25T11:37:07.807Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(6,'25ceac3d-0363-4dba-9995-c8713e40572f','2026-11-25T11:37:07.808Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1, RECEIVING","events":["01a2127e-c5e0-7520-8fab-6a31ed7f99bd"]}','01a2127e-c5e0-7520-8fab-6a31ed7f99bd',0);
INSERT INTO "scans" VALUES(7,'d2481c58-15d1-4318-8ec7-2d22036164ed','2026-11-25T11:37:07.813Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2, RECEIVING; 2nd in 4 ms: UNDO if one box","events":["01a2127e-c5e5-7486-893d-0d6f2f69a849"]}','01a2127e-c5e5-7486-893d-0d6f2f69a849',0);
INSERT INTO "scans" VALUES(8,'d634fce5-a173-4cfb-8e19-2b11d7891686','2026-11-25T11:37:08.095Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3, RECEIVING; 2nd in 283 ms: UNDO if one box","events":["01a2127e-c6ff-76cb-888c-c6074327c79a"]}','01a2127e-c6ff-76cb-888c-c6074327c79a',0);
INSERT INTO "scans" VALUES(9,'491d6184-5343-4460-8a34-6e3096ee4b32','2026-11-25T11:37:08.102Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4, RECEIVING; 2nd in 6 ms: UNDO if one box","events":["01a2127e-c706-74cd-ae00-7162e2653a5e"]}','01a2127e-c706-74cd-ae00-7162e2653a5e',0);
INSERT INTO "scans" VALUES(10,'d15f5702-38f8-4ed7-96a2-a2bf94d7782d','2026-11-25T11:37:08.105Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5, RECEIVING; 2nd in 3 ms: UNDO if one box","events":["01a2127e-c709-707f-b3d0-feceeed37b7a"]}','01a2127e-c709-707f-b3d0-feceeed37b7a',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

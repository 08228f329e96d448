BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'tallydock.outbox','0001_first','2026-11-25 11:36:09.135778+00:00');
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
INSERT INTO "epochs" VALUES(1,'b86bf80423900090',6,2,0);
CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES(1,1,'01a2127d-e35c-7728-bf56-59718094b876',5,'{"id":"01a2127d-e35c-7728-bf56-59718094b876","kind":"receipt","seq":1,"at":"2026-11-25T11:36:09.820Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15694589,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,2,'01a2127d-e36f-7a35-9ea2-b6ca581b1304',6,'{"id":"01a2127d-e36f-7a35-9ea2-b6ca581b1304","kind":"receipt","seq":2,"at":"2026-11-25T11:36:09.839Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15694609,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,3,'01a2127d-e588-755a-81ba-e28853378477',7,'{"id":"01a2127d-e588-755a-81ba-e28853378477","kind":"receipt","seq":3,"at":"2026-11-25T11:36:10.376Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15695146,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,4,'01a2127d-e58f-79ed-8fe1-cba151141a4f',8,'{"id":"01a2127d-e58f-79ed-8fe1-cba151141a4f","kind":"receipt","seq":4,"at":"2026-11-25T11:36:10.383Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15695152,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
INSERT INTO "events" VALUES(1,5,'01a2127d-e597-77b4-8daa-58adc6d30c2b',9,'{"id":"01a2127d-e597-77b4-8daa-58adc6d30c2b","kind":"receipt","seq":5,"at":"2026-11-25T11:36:10.391Z","boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","mono_ms":15695160,"clock":"unsynced","scan":"4006381333931","sku":"W-100","quantity":"1","location":"RECEIVING","scanner":"page-1","reason":"repeat-fast","reference":"B-DOCK1-0001"}','[["W-100","RECEIVING","",1000000,null,0,0]]',NULL,'B-DOCK1-0001',NULL,NULL);
CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "lanes" VALUES('page-1','{"scanner":"page-1","answer":{"message":"ITEM_OK","look":"white","sound":"good","result":"stored","headline":"Widget +1","detail":"5 of, RECEIVING; 2nd in 8 ms: UNDO if one box","scan_next":"item, DONE","fields":{"item":"Widget","q":"1","n":"5","bin":"RECEIVING"},"figure":{"number":"5","unit":"each","name":"Widget","code":"W-100","more":"to RECEIVING"}},"work":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"boot":"35aacdfe-3a0a-408a-811f-fc8bcccce8d0","awake_mono_ms":15695160,"last_mono_ms":15695160,"last_text":"4006381333931","last_wall_ms":1795606570391,"last_scan":"01c05a45-7197-4d21-8354-b23e35e7594c","last_stored":"Widget 11:36:10","steps":[{"scan":"25f473b5-d3f9-43ad-a1c1-b9645e45d997","time":"11:36:09","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"25f473b5-d3f9-43ad-a1c1-b9645e45d997","text":"4006381333931"},"number":1000000}},{"scan":"190696dc-5cee-4a85-b286-d2a10dc98381","time":"11:36:09","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"190696dc-5cee-4a85-b286-d2a10dc98381","text":"4006381333931","burst":true},"number":1000000,"repeat_ms":20}},{"scan":"929c3558-6c3b-499e-aa8e-1ef5ba474f6f","time":"11:36:10","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"929c3558-6c3b-499e-aa8e-1ef5ba474f6f","text":"4006381333931"},"number":1000000}},{"scan":"5b3b51e5-9947-4729-80c3-021593be816b","time":"11:36:10","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"5b3b51e5-9947-4729-80c3-021593be816b","text":"4006381333931"},"number":1000000,"repeat_ms":6}},{"scan":"01c05a45-7197-4d21-8354-b23e35e7594c","time":"11:36:10","label":"Widget","before":{"task":"receive","state":"blind","reference":"B-DOCK1-0001"},"has_events":true,"kept":{"scan":{"id":"01c05a45-7197-4d21-8354-b23e35e7594c","text":"4006381333931"},"number":1000000,"repeat_ms":8}}],"tape":[{"scan":"01c05a45-7197-4d21-8354-b23e35e7594c","time":"11:36:10","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"5b3b51e5-9947-4729-80c3-021593be816b","time":"11:36:10","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"929c3558-6c3b-499e-aa8e-1ef5ba474f6f","time":"11:36:10","headline":"Widget","mark":"stored","amount":"+1","unanswered":1},{"scan":"190696dc-5cee-4a85-b286-d2a10dc98381","time":"11:36:09","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"25f473b5-d3f9-43ad-a1c1-b9645e45d997","time":"11:36:09","headline":"Widget","mark":"applied","amount":"+1"},{"scan":"2e82df3c-e496-4132-95e7-52ab74997003","time":"11:36:09","headline":"B-DOCK1-0001","mark":"session","amount":"start"},{"scan":"e7801396-f457-40d9-a5cc-4b86b5452466","time":"11:36:09","headline":"Receive","mark":"session"},{"scan":"5cfd85f4-25d5-42d5-8624-d90381c6aa90","time":"11:36:09","headline":"Widget","mark":"session"},{"scan":"5e0e5653-3cfc-4baa-ad80-0e1405e88e52","time":"11:36:09","headline":"Not known: 4006381333931","mark":"unknown"}],"burst_taken":1,"serial":9}');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('birth','1795607569');
INSERT INTO "meta" VALUES('boot','35aacdfe-3a0a-408a-811f-fc8bcccce8d0');
INSERT INTO "meta" VALUES('ledger','d643786c474647b5864784485e91d181');
INSERT INTO "meta" VALUES('reference','1');
CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "scans" VALUES(1,'5e0e5653-3cfc-4baa-ad80-0e1405e88e52','2026-11-25T11:36:09.194Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Not known: 4006381333931','{"result":"unknown","message":"Not known: 4006381333931 - No item, bin, order or command here; not booked","events":[]}','',0);
INSERT INTO "scans" VALUES(2,'5cfd85f4-25d5-42d5-8624-d90381c6aa90','2026-11-25T11:36:09.800Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget: 6','{"result":"stored","message":"Widget: 6 - 6 in books, 0 waiting, 7 reserved; data from 11:36","events":[]}','',0);
INSERT INTO "scans" VALUES(3,'e7801396-f457-40d9-a5cc-4b86b5452466','2026-11-25T11:36:09.809Z','2026-11-25','page-1','page-1',NULL,'TDXRECVEIO','Receive: scan order','{"result":"stored","message":"Receive: scan order - Stays on until you change it","events":[]}','',0);
INSERT INTO "scans" VALUES(4,'2e82df3c-e496-4132-95e7-52ab74997003','2026-11-25T11:36:09.813Z','2026-11-25','page-1','page-1',NULL,'TDXNOORDUG','B-DOCK1-0001: 0','{"result":"stored","message":"B-DOCK1-0001: 0 - Blind: no figures are expected","events":[]}','',0);
INSERT INTO "scans" VALUES(5,'25f473b5-d3f9-43ad-a1c1-b9645e45d997','2026-11-25T11:36:09.820Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 1 of, RECEIVING","events":["01a2127d-e35c-7728-bf56-59718094b876"]}','01a2127d-e35c-7728-bf56-59718094b876',0);
INSERT INTO "scans" VALUES(6,'190696dc-5cee-4a85-b286-d2a10dc98381','2026-11-25T11:36:09.839Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 2 of, RECEIVING; 2nd in 20 ms: UNDO if one box","events":["01a2127d-e36f-7a35-9ea2-b6ca581b1304"]}','01a2127d-e36f-7a35-9ea2-b6ca581b1304',0);
INSERT INTO "scans" VALUES(7,'929c3558-6c3b-499e-aa8e-1ef5ba474f6f','2026-11-25T11:36:10.376Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 3 of, RECEIVING","events":["01a2127d-e588-755a-81ba-e28853378477"]}','01a2127d-e588-755a-81ba-e28853378477',0);
INSERT INTO "scans" VALUES(8,'5b3b51e5-9947-4729-80c3-021593be816b','2026-11-25T11:36:10.383Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 4 of, RECEIVING; 2nd in 6 ms: UNDO if one box","events":["01a2127d-e58f-79ed-8fe1-cba151141a4f"]}','01a2127d-e58f-79ed-8fe1-cba151141a4f',0);
INSERT INTO "scans" VALUES(9,'01c05a45-7197-4d21-8354-b23e35e7594c','2026-11-25T11:36:10.391Z','2026-11-25','page-1','page-1',NULL,'4006381333931','Widget +1','{"result":"stored","message":"Widget +1 - 5 of, RECEIVING; 2nd in 8 ms: UNDO if one box","events":["01a2127d-e597-77b4-8daa-58adc6d30c2b"]}','01a2127d-e597-77b4-8daa-58adc6d30c2b',0);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> '';
CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL;
CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL;
CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL;
CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL;
CREATE INDEX holds_open ON holds (owner) WHERE state = 'open';
COMMIT;

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE TABLE public.account (
    id bigint NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C"
);
CREATE TABLE public.alarm (
    id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    event_id bigint,
    stream_id bigint,
    text text NOT NULL COLLATE pg_catalog."C",
    is_open integer DEFAULT 1 NOT NULL,
    version bigint NOT NULL
);
CREATE SEQUENCE public.alarm_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.alarm_id_seq OWNED BY public.alarm.id;
CREATE TABLE public.alembic_version (
    version_num character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.audit (
    id bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    action character varying NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.audit_id_seq OWNED BY public.audit.id;
CREATE TABLE public.balance (
    item_id bigint NOT NULL,
    location_id bigint NOT NULL,
    lot_id bigint NOT NULL,
    on_hand bigint NOT NULL,
    reserved bigint NOT NULL,
    counted_at bigint,
    counted_by bigint,
    version bigint NOT NULL
);
CREATE TABLE public.barcode (
    code text NOT NULL COLLATE pg_catalog."C",
    item_id bigint NOT NULL,
    quantity bigint NOT NULL,
    shown text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE TABLE public.commit_log (
    version bigint NOT NULL,
    tag text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    decisions_from bigint,
    decisions_to bigint
);
CREATE TABLE public.decision (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    cause character varying NOT NULL COLLATE pg_catalog."C",
    outcome character varying NOT NULL COLLATE pg_catalog."C",
    reason character varying COLLATE pg_catalog."C",
    facts text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    actor text COLLATE pg_catalog."C"
);
CREATE TABLE public.document (
    id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    number public.citext NOT NULL COLLATE pg_catalog."C",
    site_id bigint NOT NULL,
    party_id bigint,
    state character varying NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    more text DEFAULT '{}'::text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE SEQUENCE public.document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.document_id_seq OWNED BY public.document.id;
CREATE TABLE public.document_line (
    id bigint NOT NULL,
    document_id bigint NOT NULL,
    line bigint NOT NULL,
    item_id bigint NOT NULL,
    ordered bigint NOT NULL,
    price bigint,
    received bigint DEFAULT '0'::bigint NOT NULL,
    picked bigint DEFAULT '0'::bigint NOT NULL,
    shipped bigint DEFAULT '0'::bigint NOT NULL,
    shipped_cost bigint DEFAULT '0'::bigint NOT NULL,
    returned bigint DEFAULT '0'::bigint NOT NULL,
    returned_cost bigint DEFAULT '0'::bigint NOT NULL,
    reserved bigint DEFAULT '0'::bigint NOT NULL,
    tolerance bigint
);
CREATE SEQUENCE public.document_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.document_line_id_seq OWNED BY public.document_line.id;
CREATE TABLE public.event (
    id bigint NOT NULL,
    uuid public.citext NOT NULL COLLATE pg_catalog."C",
    stream_id bigint,
    seq bigint,
    kind text NOT NULL COLLATE pg_catalog."C",
    payload text NOT NULL COLLATE pg_catalog."C",
    site_id bigint NOT NULL,
    received_at bigint NOT NULL,
    occurred_at bigint NOT NULL,
    at_earliest bigint,
    at_latest bigint,
    outcome character varying NOT NULL COLLATE pg_catalog."C",
    reason character varying COLLATE pg_catalog."C",
    facts text COLLATE pg_catalog."C",
    decision_id bigint NOT NULL,
    voided_by bigint,
    actor text COLLATE pg_catalog."C"
);
CREATE TABLE public.gateway (
    id bigint NOT NULL,
    site_id bigint NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL,
    birth bigint,
    online integer DEFAULT 0 NOT NULL,
    status text DEFAULT '{}'::text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.gateway_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.gateway_id_seq OWNED BY public.gateway.id;
CREATE TABLE public.hold (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    reason character varying NOT NULL COLLATE pg_catalog."C",
    message text NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    opened_at bigint NOT NULL,
    closed_at bigint,
    closed_by text COLLATE pg_catalog."C",
    why text COLLATE pg_catalog."C",
    traceback text COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE SEQUENCE public.hold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.hold_id_seq OWNED BY public.hold.id;
CREATE TABLE public.hole (
    id bigint NOT NULL,
    stream_id bigint NOT NULL,
    from_seq bigint NOT NULL,
    to_seq bigint NOT NULL,
    at bigint NOT NULL
);
CREATE SEQUENCE public.hole_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.hole_id_seq OWNED BY public.hole.id;
CREATE TABLE public.idempotency (
    key text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    status integer NOT NULL,
    answer text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.import_file (
    run_id bigint NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE public.import_run (
    id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    is_dry_run integer NOT NULL,
    with_errors integer NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    entries bigint DEFAULT '0'::bigint NOT NULL,
    done bigint DEFAULT '0'::bigint NOT NULL,
    created bigint DEFAULT '0'::bigint NOT NULL,
    changed bigint DEFAULT '0'::bigint NOT NULL,
    unchanged bigint DEFAULT '0'::bigint NOT NULL,
    failed bigint DEFAULT '0'::bigint NOT NULL,
    report text DEFAULT '{}'::text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    ended_at bigint
);
CREATE SEQUENCE public.import_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.import_run_id_seq OWNED BY public.import_run.id;
CREATE TABLE public.item (
    id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    unit text DEFAULT 'each'::text NOT NULL COLLATE pg_catalog."C",
    is_whole integer DEFAULT 1 NOT NULL,
    tracks_lot integer DEFAULT 0 NOT NULL,
    tracks_serial integer DEFAULT 0 NOT NULL,
    tracks_expiry integer DEFAULT 0 NOT NULL,
    catalogue_cost bigint,
    more text DEFAULT '{}'::text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    weight bigint
);
CREATE SEQUENCE public.item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.item_id_seq OWNED BY public.item.id;
CREATE TABLE public.journal_entry (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    item_id bigint NOT NULL,
    at bigint NOT NULL,
    occurred_at bigint NOT NULL,
    corrects bigint
);
CREATE TABLE public.journal_line (
    entry_id bigint NOT NULL,
    line bigint NOT NULL,
    account bigint NOT NULL,
    debit bigint NOT NULL,
    credit bigint NOT NULL
);
CREATE TABLE public.location (
    id bigint NOT NULL,
    site_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    type character varying DEFAULT 'storage'::character varying NOT NULL COLLATE pg_catalog."C",
    flagged integer DEFAULT 0 NOT NULL,
    version bigint NOT NULL
);
CREATE SEQUENCE public.location_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.location_id_seq OWNED BY public.location.id;
CREATE TABLE public.lot (
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    expiry text COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.lot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.lot_id_seq OWNED BY public.lot.id;
CREATE TABLE public.meta (
    key character varying NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.movement (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    item_id bigint NOT NULL,
    location_id bigint NOT NULL,
    lot_id bigint NOT NULL,
    quantity bigint NOT NULL,
    value bigint NOT NULL,
    at bigint NOT NULL,
    occurred_at bigint NOT NULL
);
CREATE TABLE public.paper (
    id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    number public.citext COLLATE pg_catalog."C",
    party_id bigint,
    document_id bigint
);
CREATE TABLE public.party (
    id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE SEQUENCE public.party_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.party_id_seq OWNED BY public.party.id;
CREATE TABLE public.pool (
    item_id bigint NOT NULL,
    site_id bigint NOT NULL,
    quantity bigint NOT NULL,
    value bigint NOT NULL,
    last_cost bigint,
    last_quantity bigint NOT NULL,
    last_value bigint NOT NULL,
    generation bigint NOT NULL,
    survival text NOT NULL COLLATE pg_catalog."C",
    last_receipt bigint DEFAULT '0'::bigint NOT NULL
);
CREATE TABLE public.receipt (
    line_id bigint NOT NULL,
    id bigint NOT NULL,
    is_unpriced integer NOT NULL
);
CREATE TABLE public.receipt_cost (
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    receipt_id bigint NOT NULL,
    by_id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    line_id bigint NOT NULL,
    quantity bigint NOT NULL,
    amount bigint NOT NULL,
    kept bigint NOT NULL,
    moved bigint NOT NULL,
    account bigint NOT NULL
);
CREATE TABLE public.rejected_message (
    id bigint NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    payload bytea NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    times bigint DEFAULT '1'::bigint NOT NULL,
    first_at bigint NOT NULL,
    last_at bigint NOT NULL
);
CREATE SEQUENCE public.rejected_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rejected_message_id_seq OWNED BY public.rejected_message.id;
CREATE TABLE public.serial (
    item_id bigint NOT NULL,
    serial text NOT NULL COLLATE pg_catalog."C",
    is_here integer NOT NULL,
    decision_id bigint NOT NULL
);
CREATE TABLE public.setting (
    key character varying NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE TABLE public.site (
    id bigint NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.site_id_seq OWNED BY public.site.id;
CREATE TABLE public.stream (
    id bigint NOT NULL,
    gateway_id bigint NOT NULL,
    epoch text NOT NULL COLLATE pg_catalog."C",
    through_seq bigint DEFAULT '0'::bigint NOT NULL,
    through_id text COLLATE pg_catalog."C",
    last_at bigint
);
CREATE TABLE public.stream_alias (
    stream_id bigint NOT NULL,
    seq bigint NOT NULL,
    event_id bigint NOT NULL
);
CREATE SEQUENCE public.stream_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.stream_id_seq OWNED BY public.stream.id;
CREATE TABLE public.supplier_item (
    party_id bigint NOT NULL,
    item_id bigint NOT NULL,
    supplier_sku text COLLATE pg_catalog."C",
    unit_cost bigint,
    lead_days integer,
    minimum bigint,
    multiple bigint
);
CREATE TABLE public.token (
    id bigint NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role character varying NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    revoked_at bigint
);
CREATE SEQUENCE public.token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.token_id_seq OWNED BY public.token.id;
CREATE TABLE public.tombstone (
    id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    version bigint NOT NULL
);
CREATE SEQUENCE public.tombstone_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tombstone_id_seq OWNED BY public.tombstone.id;
CREATE TABLE public.true_up (
    id bigint NOT NULL,
    issue_id bigint NOT NULL,
    by_id bigint NOT NULL,
    line_id bigint NOT NULL,
    amount bigint NOT NULL,
    item_id bigint DEFAULT '0'::bigint NOT NULL,
    quantity bigint DEFAULT '0'::bigint NOT NULL,
    value bigint DEFAULT '0'::bigint NOT NULL
);
CREATE TABLE public.uncosted (
    item_id bigint NOT NULL,
    site_id bigint NOT NULL,
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    line_id bigint NOT NULL,
    quantity bigint NOT NULL,
    value bigint NOT NULL
);
CREATE TABLE public.waiting_void (
    target public.citext NOT NULL COLLATE pg_catalog."C",
    event_id bigint NOT NULL
);
CREATE TABLE public.worker (
    id bigint NOT NULL,
    badge text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    language character varying DEFAULT 'en'::character varying NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);
CREATE SEQUENCE public.worker_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.worker_id_seq OWNED BY public.worker.id;
ALTER TABLE ONLY public.alarm ALTER COLUMN id SET DEFAULT nextval('public.alarm_id_seq'::regclass);
ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);
ALTER TABLE ONLY public.document ALTER COLUMN id SET DEFAULT nextval('public.document_id_seq'::regclass);
ALTER TABLE ONLY public.document_line ALTER COLUMN id SET DEFAULT nextval('public.document_line_id_seq'::regclass);
ALTER TABLE ONLY public.gateway ALTER COLUMN id SET DEFAULT nextval('public.gateway_id_seq'::regclass);
ALTER TABLE ONLY public.hold ALTER COLUMN id SET DEFAULT nextval('public.hold_id_seq'::regclass);
ALTER TABLE ONLY public.hole ALTER COLUMN id SET DEFAULT nextval('public.hole_id_seq'::regclass);
ALTER TABLE ONLY public.import_run ALTER COLUMN id SET DEFAULT nextval('public.import_run_id_seq'::regclass);
ALTER TABLE ONLY public.item ALTER COLUMN id SET DEFAULT nextval('public.item_id_seq'::regclass);
ALTER TABLE ONLY public.location ALTER COLUMN id SET DEFAULT nextval('public.location_id_seq'::regclass);
ALTER TABLE ONLY public.lot ALTER COLUMN id SET DEFAULT nextval('public.lot_id_seq'::regclass);
ALTER TABLE ONLY public.party ALTER COLUMN id SET DEFAULT nextval('public.party_id_seq'::regclass);
ALTER TABLE ONLY public.rejected_message ALTER COLUMN id SET DEFAULT nextval('public.rejected_message_id_seq'::regclass);
ALTER TABLE ONLY public.site ALTER COLUMN id SET DEFAULT nextval('public.site_id_seq'::regclass);
ALTER TABLE ONLY public.stream ALTER COLUMN id SET DEFAULT nextval('public.stream_id_seq'::regclass);
ALTER TABLE ONLY public.token ALTER COLUMN id SET DEFAULT nextval('public.token_id_seq'::regclass);
ALTER TABLE ONLY public.tombstone ALTER COLUMN id SET DEFAULT nextval('public.tombstone_id_seq'::regclass);
ALTER TABLE ONLY public.worker ALTER COLUMN id SET DEFAULT nextval('public.worker_id_seq'::regclass);
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795606590988, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795606591013, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795606591013, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alembic_version VALUES ('0007');
INSERT INTO public.audit VALUES (1, 1795606590846, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO public.audit VALUES (2, 1795606590867, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO public.audit VALUES (3, 1795606590874, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO public.audit VALUES (4, 1795606590881, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO public.audit VALUES (5, 1795606590889, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (6, 1795606590899, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (7, 1795606590907, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (8, 1795606590922, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (9, 1795606590934, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (10, 1795606590946, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (11, 1795606590955, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO public.audit VALUES (12, 1795606591180, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}');
INSERT INTO public.audit VALUES (13, 1795606591193, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO public.audit VALUES (14, 1795606591225, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO public.audit VALUES (15, 1795606591281, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO public.audit VALUES (16, 1795606591321, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO public.audit VALUES (17, 1795606591341, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO public.audit VALUES (18, 1795606591352, 'command-line', 'voidLandedCost', '01a2127e-376d-7f52-bf5f-25cb7ade0b47', '{"reason":null}');
INSERT INTO public.audit VALUES (19, 1795606591369, 'command-line', 'createCostLink', '', '{"receipt":"7d94edc2-215f-4d62-a479-d40cd8375759","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO public.audit VALUES (20, 1795606591381, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c"}],"purchase_order":null}');
INSERT INTO public.audit VALUES (21, 1795606591393, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO public.audit VALUES (22, 1795606591425, 'command-line', 'closePurchaseOrder', 'PO-2', '{}');
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795606591115, 87, 26);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42);
INSERT INTO public.balance VALUES (1, 1, 0, 1000000, 1000000, 1795606591405, 114, 49);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 3000000, 1795606591405, 113, 49);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 1000000, NULL, NULL, 49);
INSERT INTO public.balance VALUES (4, 1, 0, 0, 0, 1795606591405, 114, 49);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'yu_dzj05I24I', 1795606590846, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, '5iMMqt3oLY2h', 1795606590867, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, 'zCsPepF6fcmZ', 1795606590874, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, '9cU4SOp8eMYH', 1795606590881, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, '03rq1c_fudxJ', 1795606590889, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, 'edPG32jTbLWF', 1795606590899, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, 'raqy4EToI5bf', 1795606590907, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'CoGGv8eyYfVK', 1795606590922, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, 'q6JqhLJDnlgV', 1795606590934, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, 'x6odJCgYDVm1', 1795606590946, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, 'Iv9imUdsKUvh', 1795606590955, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, 'm70087wosTqG', 1795606590964, 1, 7);
INSERT INTO public.commit_log VALUES (13, 'XYZ9dsyKuv-Y', 1795606590980, 8, 8);
INSERT INTO public.commit_log VALUES (14, 'WAopvc0VxUUr', 1795606590988, 9, 9);
INSERT INTO public.commit_log VALUES (15, 'ao0iugXFFh2-', 1795606590999, 10, 10);
INSERT INTO public.commit_log VALUES (16, '8hMJwVct55mF', 1795606591013, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'HKWTF5xrxnq_', 1795606591022, 12, 12);
INSERT INTO public.commit_log VALUES (18, 'F1erOQD1pBC4', 1795606591037, 13, 13);
INSERT INTO public.commit_log VALUES (19, 'L7naGKIZf2Jo', 1795606591045, 14, 14);
INSERT INTO public.commit_log VALUES (20, '2EacHr4lZ8Ml', 1795606591060, 15, 16);
INSERT INTO public.commit_log VALUES (21, 'WN9z_V0teW-E', 1795606591067, 17, 17);
INSERT INTO public.commit_log VALUES (22, '1LdU608Rr3cf', 1795606591072, 18, 18);
INSERT INTO public.commit_log VALUES (23, 'KSsjUirVgHJ_', 1795606591078, 19, 19);
INSERT INTO public.commit_log VALUES (24, '0BVj5mjSxuwh', 1795606591085, 20, 85);
INSERT INTO public.commit_log VALUES (25, 'KWj5pZjn9a79', 1795606591109, 86, 86);
INSERT INTO public.commit_log VALUES (26, '89oWmtYF-CY3', 1795606591115, 87, 87);
INSERT INTO public.commit_log VALUES (27, 'jsDBhtvUZCcz', 1795606591125, 88, 88);
INSERT INTO public.commit_log VALUES (28, 'ZNnw2K9WEg4T', 1795606591137, 89, 89);
INSERT INTO public.commit_log VALUES (29, 'xwhrMkyXOVj2', 1795606591145, 90, 90);
INSERT INTO public.commit_log VALUES (30, 'ffoQAedOOeFG', 1795606591153, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'f9KfguURQqR2', 1795606591164, 92, 95);
INSERT INTO public.commit_log VALUES (32, 'KwlxE0KAY2VP', 1795606591180, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'jyYiWnP3PxzA', 1795606591193, 96, 96);
INSERT INTO public.commit_log VALUES (34, '17pdfMjamNex', 1795606591208, 97, 97);
INSERT INTO public.commit_log VALUES (35, 'fLklb0fFYNe0', 1795606591216, 98, 98);
INSERT INTO public.commit_log VALUES (36, '6ESC11TBbsOy', 1795606591225, 99, 99);
INSERT INTO public.commit_log VALUES (37, 'UJeT-JGT5DO9', 1795606591245, 100, 101);
INSERT INTO public.commit_log VALUES (38, 'BACGKdz7RM25', 1795606591259, 102, 103);
INSERT INTO public.commit_log VALUES (39, 'HTGdIyoV7iFq', 1795606591281, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, 'BJav5G-Rt1OC', 1795606591289, 104, 104);
INSERT INTO public.commit_log VALUES (41, 'B3qITVGfHZ2g', 1795606591301, 105, 105);
INSERT INTO public.commit_log VALUES (42, 'lJ02uSdstwx9', 1795606591313, 106, 106);
INSERT INTO public.commit_log VALUES (43, 'qc_a40IJB7s0', 1795606591321, 107, 107);
INSERT INTO public.commit_log VALUES (44, 'srdURwjfMjzZ', 1795606591341, 108, 108);
INSERT INTO public.commit_log VALUES (45, 'BdnLX4IgWvun', 1795606591352, 109, 109);
INSERT INTO public.commit_log VALUES (46, 'jhR-4_in-9Tm', 1795606591369, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'o5Js89hKDwr-', 1795606591381, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'BIir6MeDBHYt', 1795606591393, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'kvt_00hpORkQ', 1795606591405, 113, 114);
INSERT INTO public.commit_log VALUES (50, 'OpqjJTMXsOsP', 1795606591425, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591193,1795606591163,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 1795606591193, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606591225,1795606591215,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 1795606591225, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795606591259,1795606591245,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 1795606591259, 'hub');
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795606590934, '{}', 27);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795606590907, '{}', 36);
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'open', 1795606590946, '{}', 49);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795606590922, '{}', 50);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 1000000, 250, 2000000, NULL);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0, 0, NULL);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0, 4000000, NULL);
INSERT INTO public.event VALUES (1, '58edc6ad-ac09-4633-bd46-6b30521eb045', 1, 1, 'receipt', '{"id": "58edc6ad-ac09-4633-bd46-6b30521eb045", "seq": 1, "at": "2026-11-25T11:36:30.964Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606590964, 1795606590964, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606590964,1795606590964,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, 'c7f98a01-2947-4482-b95b-706b9e5a7486', 1, 3, 'receipt', '{"id": "c7f98a01-2947-4482-b95b-706b9e5a7486", "seq": 3, "at": "2026-11-25T11:36:30.964Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606590964, 1795606590964, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606590964,1795606590964,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, '8013dc1f-1318-400f-8dd9-3e4d5a1e2fe2', 1, 4, 'receipt', '{"id": "8013dc1f-1318-400f-8dd9-3e4d5a1e2fe2", "seq": 4, "at": "2026-11-25T11:36:30.964Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606590964, 1795606590964, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606590964,1795606590964,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, '048af321-094e-4f7a-b66b-00efc77a7c20', 1, 5, 'receipt', '{"id": "048af321-094e-4f7a-b66b-00efc77a7c20", "seq": 5, "at": "2026-11-25T11:36:30.964Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606590964, 1795606590964, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606590964,1795606590964,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, '80485384-d4e4-4119-9b0d-76ce50bfc0c5', 1, 6, 'receipt', '{"id": "80485384-d4e4-4119-9b0d-76ce50bfc0c5", "seq": 6, "at": "2026-11-25T11:36:30.964Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606590964, 1795606590964, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606590964,1795606590964,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, '90e904cd-6010-443c-ba14-584b90d809a0', 1, 7, 'receipt', '{"id": "90e904cd-6010-443c-ba14-584b90d809a0", "seq": 7, "at": "2026-11-25T11:36:30.964Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795606590964, 1795606590964, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795606590964,1795606590964,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, '74d91e91-069b-4e50-8a54-86d4999bebc9', 1, 8, 'receipt', '{"id": "74d91e91-069b-4e50-8a54-86d4999bebc9", "seq": 8, "at": "2026-11-25T11:36:30.979Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795606590980, 1795606590979, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795606590980,1795606590979,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, 'ce4ed131-495b-4443-8916-14d2ea2739a0', 1, 9, 'receipt', '{"id": "ce4ed131-495b-4443-8916-14d2ea2739a0", "seq": 9, "at": "2026-11-25T11:36:30.987Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795606590988, 1795606590987, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795606590988,1795606590987,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, 'ce88f0bc-7f7a-462d-9744-cd1b3057ded8', 1, 2, 'receipt', '{"id": "ce88f0bc-7f7a-462d-9744-cd1b3057ded8", "seq": 2, "at": "2026-11-25T11:36:30.964Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606590964, 1795606590964, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606590964,1795606590964,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, '35cbb8b1-36ef-4bc7-a9b4-701ee9bf4df0', 1, 10, 'void', '{"id": "35cbb8b1-36ef-4bc7-a9b4-701ee9bf4df0", "seq": 10, "at": "2026-11-25T11:36:30.999Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "ce88f0bc-7f7a-462d-9744-cd1b3057ded8"}', 1, 1795606590999, 1795606590999, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606590999,1795606590999,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, '5ac03ebc-90c2-44cc-a9cb-e63baaf99943', NULL, NULL, 'receipt', '{"id":"5ac03ebc-90c2-44cc-a9cb-e63baaf99943","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795606591022, 1795606591022, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795606591022,1795606591022,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, 'b93672d8-a588-40fb-a8fb-baaa73fb716a', NULL, NULL, 'ship', '{"id":"b93672d8-a588-40fb-a8fb-baaa73fb716a","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795606591037, 1795606591037, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795606591037,1795606591037,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, '95e08218-bcf7-45c1-8442-ead35607d0b8', NULL, NULL, 'ship', '{"id":"95e08218-bcf7-45c1-8442-ead35607d0b8","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795606591013, 1795606591013, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795606591013,1795606591013,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, '8868f6af-8798-4216-b4b8-5f763a109bbb', NULL, NULL, 'void', '{"id":"8868f6af-8798-4216-b4b8-5f763a109bbb","kind":"void","voids":"95e08218-bcf7-45c1-8442-ead35607d0b8"}', 1, 1795606591045, 1795606591045, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606591045,1795606591045,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, 'f4dc7f47-84fe-4844-b1e0-6128683fb587', 1, 11, 'pick', '{"id": "f4dc7f47-84fe-4844-b1e0-6128683fb587", "seq": 11, "at": "2026-11-25T11:36:31.060Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606591060, 1795606591060, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606591060,1795606591060,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, '45ff234b-9fed-4b51-9746-147b901f461b', 1, 12, 'pick', '{"id": "45ff234b-9fed-4b51-9746-147b901f461b", "seq": 12, "at": "2026-11-25T11:36:31.060Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606591060, 1795606591060, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606591060,1795606591060,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, 'd486fb80-ed8e-4ad8-a3c0-5f895fbeda67', 1, 13, 'ship', '{"id": "d486fb80-ed8e-4ad8-a3c0-5f895fbeda67", "seq": 13, "at": "2026-11-25T11:36:31.067Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795606591067, 1795606591067, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795606591067,1795606591067,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, '2e6d3f58-59b1-4508-a738-71f66427dbc0', 1, 14, 'move', '{"id": "2e6d3f58-59b1-4508-a738-71f66427dbc0", "seq": 14, "at": "2026-11-25T11:36:31.072Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795606591072, 1795606591072, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795606591072,1795606591072,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, '2d609622-7b5b-4d4c-a4e0-b70587f7f36c', 1, 15, 'receipt', '{"id": "2d609622-7b5b-4d4c-a4e0-b70587f7f36c", "seq": 15, "at": "2026-11-25T10:36:31.077Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591077, 1795602991077, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591078,1795602991077,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, 'ddb3ddb9-af93-4969-9a7a-b40a0057fdc9', 1, 16, 'receipt', '{"id": "ddb3ddb9-af93-4969-9a7a-b40a0057fdc9", "seq": 16, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, '6a00da83-e78e-4740-8e7f-ce6628b1c776', 1, 17, 'receipt', '{"id": "6a00da83-e78e-4740-8e7f-ce6628b1c776", "seq": 17, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, '5832d04f-a721-4d28-b1b6-877fe17ad0a7', 1, 18, 'receipt', '{"id": "5832d04f-a721-4d28-b1b6-877fe17ad0a7", "seq": 18, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, '66d0d702-3515-4910-8218-5448796f4829', 1, 19, 'receipt', '{"id": "66d0d702-3515-4910-8218-5448796f4829", "seq": 19, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, '25b8a05a-3fc5-4fc9-aaea-31639f7a6867', 1, 20, 'receipt', '{"id": "25b8a05a-3fc5-4fc9-aaea-31639f7a6867", "seq": 20, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, '5f1cdb83-ff1f-45e2-ac43-5864e9852eb8', 1, 21, 'receipt', '{"id": "5f1cdb83-ff1f-45e2-ac43-5864e9852eb8", "seq": 21, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, '95b7bf28-7d51-4315-8c57-32315f8d4c24', 1, 22, 'receipt', '{"id": "95b7bf28-7d51-4315-8c57-32315f8d4c24", "seq": 22, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, 'db26909c-497e-4a31-99ae-4188e4526c17', 1, 23, 'receipt', '{"id": "db26909c-497e-4a31-99ae-4188e4526c17", "seq": 23, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, 'c0548919-fae0-4888-abbf-7f4f0f48ceb0', 1, 24, 'receipt', '{"id": "c0548919-fae0-4888-abbf-7f4f0f48ceb0", "seq": 24, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, 'f304f05f-0f63-49bc-8944-150ecfe00a2c', 1, 25, 'receipt', '{"id": "f304f05f-0f63-49bc-8944-150ecfe00a2c", "seq": 25, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, 'ebd9877b-a58b-4a9d-a104-198e1d6a2aa1', 1, 26, 'receipt', '{"id": "ebd9877b-a58b-4a9d-a104-198e1d6a2aa1", "seq": 26, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, 'fa65fe41-92ba-45f0-8a7b-036195776671', 1, 27, 'receipt', '{"id": "fa65fe41-92ba-45f0-8a7b-036195776671", "seq": 27, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, '7b03be65-b8c6-4823-8faa-f3ca4ecb1ed9', 1, 28, 'receipt', '{"id": "7b03be65-b8c6-4823-8faa-f3ca4ecb1ed9", "seq": 28, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, '9b05046d-bf34-49f9-bf6b-2baa47b81fde', 1, 29, 'receipt', '{"id": "9b05046d-bf34-49f9-bf6b-2baa47b81fde", "seq": 29, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, '9d301a2d-abb8-4e3b-97d7-aaf363346eec', 1, 30, 'receipt', '{"id": "9d301a2d-abb8-4e3b-97d7-aaf363346eec", "seq": 30, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, '84fcc141-2e5a-45f3-bc08-410c7a6ce8e2', 1, 31, 'receipt', '{"id": "84fcc141-2e5a-45f3-bc08-410c7a6ce8e2", "seq": 31, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, '486af8a5-8069-4127-b09f-f4d59a5a2159', 1, 32, 'receipt', '{"id": "486af8a5-8069-4127-b09f-f4d59a5a2159", "seq": 32, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, '1b929faa-414d-439e-88b1-111a763482e7', 1, 33, 'receipt', '{"id": "1b929faa-414d-439e-88b1-111a763482e7", "seq": 33, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, '4eb14cd9-a673-424b-8368-a3c88e477f8b', 1, 34, 'receipt', '{"id": "4eb14cd9-a673-424b-8368-a3c88e477f8b", "seq": 34, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, '00dd842b-3d72-4ac8-9e5a-28d0c7b0962c', 1, 35, 'receipt', '{"id": "00dd842b-3d72-4ac8-9e5a-28d0c7b0962c", "seq": 35, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, '55299b81-5d7d-4375-bda7-2c3a6a336fa0', 1, 36, 'receipt', '{"id": "55299b81-5d7d-4375-bda7-2c3a6a336fa0", "seq": 36, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, '63b6efc0-71ff-4c90-b83e-4503b0153cc7', 1, 37, 'receipt', '{"id": "63b6efc0-71ff-4c90-b83e-4503b0153cc7", "seq": 37, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, '7a6164bd-0509-46ba-86ac-b5f2db82e6bd', 1, 38, 'receipt', '{"id": "7a6164bd-0509-46ba-86ac-b5f2db82e6bd", "seq": 38, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, '09d58f82-f177-4a04-9fc3-1505d405c5ee', 1, 39, 'receipt', '{"id": "09d58f82-f177-4a04-9fc3-1505d405c5ee", "seq": 39, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, '792d0874-9943-4595-b9d4-19b782fc3b89', 1, 40, 'receipt', '{"id": "792d0874-9943-4595-b9d4-19b782fc3b89", "seq": 40, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, '19c58cee-0b6b-4d80-9d24-0c17aa6fa410', 1, 41, 'receipt', '{"id": "19c58cee-0b6b-4d80-9d24-0c17aa6fa410", "seq": 41, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, '1d10500d-71cd-4d25-9cab-38c412ff8c4a', 1, 42, 'receipt', '{"id": "1d10500d-71cd-4d25-9cab-38c412ff8c4a", "seq": 42, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, '31d21db0-3d63-4e4b-9220-ac74fbe3fb44', 1, 43, 'receipt', '{"id": "31d21db0-3d63-4e4b-9220-ac74fbe3fb44", "seq": 43, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, '178e4933-318a-44b0-9708-a188a35b29bc', 1, 44, 'receipt', '{"id": "178e4933-318a-44b0-9708-a188a35b29bc", "seq": 44, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, '3a090ccd-7ff7-42fa-8181-f6b80ab105ff', 1, 45, 'receipt', '{"id": "3a090ccd-7ff7-42fa-8181-f6b80ab105ff", "seq": 45, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, 'cdf91726-6a2f-4b6f-98d7-c390b080f121', 1, 46, 'receipt', '{"id": "cdf91726-6a2f-4b6f-98d7-c390b080f121", "seq": 46, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, 'c5793f93-c4ba-4e06-b7de-e565a67a5d6c', 1, 47, 'receipt', '{"id": "c5793f93-c4ba-4e06-b7de-e565a67a5d6c", "seq": 47, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, 'f20d0b31-0a1d-44da-b82c-2013aae3c43c', 1, 48, 'receipt', '{"id": "f20d0b31-0a1d-44da-b82c-2013aae3c43c", "seq": 48, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, 'b57fc273-7d73-426f-a6fb-9775f0074084', 1, 49, 'receipt', '{"id": "b57fc273-7d73-426f-a6fb-9775f0074084", "seq": 49, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, 'b7ff125e-2d35-4cc8-9ea1-2d69aa47be04', 1, 50, 'receipt', '{"id": "b7ff125e-2d35-4cc8-9ea1-2d69aa47be04", "seq": 50, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, '18d7e05e-c624-4639-bb99-2b5b1b4bb7ec', 1, 51, 'receipt', '{"id": "18d7e05e-c624-4639-bb99-2b5b1b4bb7ec", "seq": 51, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, '4c7ce9de-97b9-4514-b47b-34045370a9b8', 1, 52, 'receipt', '{"id": "4c7ce9de-97b9-4514-b47b-34045370a9b8", "seq": 52, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '6a151d24-5394-4136-b994-0e0b152ecdf1', 1, 53, 'receipt', '{"id": "6a151d24-5394-4136-b994-0e0b152ecdf1", "seq": 53, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, '790ec45e-5a34-4817-b4d3-06c7ad485dc9', 1, 54, 'receipt', '{"id": "790ec45e-5a34-4817-b4d3-06c7ad485dc9", "seq": 54, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, '8599f884-a423-405a-ae3a-fae5f638cf02', 1, 55, 'receipt', '{"id": "8599f884-a423-405a-ae3a-fae5f638cf02", "seq": 55, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, '1d75f281-67db-49c4-96c3-68d6d2d46eb7', 1, 56, 'receipt', '{"id": "1d75f281-67db-49c4-96c3-68d6d2d46eb7", "seq": 56, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, '556cb11d-1f94-4333-96e1-bf6a89a226fd', 1, 57, 'receipt', '{"id": "556cb11d-1f94-4333-96e1-bf6a89a226fd", "seq": 57, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, '036c72e0-3c78-471c-895b-c4ff906b27b7', 1, 58, 'receipt', '{"id": "036c72e0-3c78-471c-895b-c4ff906b27b7", "seq": 58, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, 'c5a9ebc2-4781-49a5-b5c9-c06af8c6a83d', 1, 59, 'receipt', '{"id": "c5a9ebc2-4781-49a5-b5c9-c06af8c6a83d", "seq": 59, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, '52c5269f-2827-40b7-9fb6-831396161464', 1, 60, 'receipt', '{"id": "52c5269f-2827-40b7-9fb6-831396161464", "seq": 60, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, '1df5965c-00a6-41a0-8e11-75e6f06ff24c', 1, 61, 'receipt', '{"id": "1df5965c-00a6-41a0-8e11-75e6f06ff24c", "seq": 61, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, '78bed109-93af-4f31-a22b-e0abdc8ab006', 1, 62, 'receipt', '{"id": "78bed109-93af-4f31-a22b-e0abdc8ab006", "seq": 62, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, '3aadf25e-9278-4324-ba54-0b717c4442e1', 1, 63, 'receipt', '{"id": "3aadf25e-9278-4324-ba54-0b717c4442e1", "seq": 63, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, '3e9d9ad5-33f8-4ea7-bd43-4c4b54c062b2', 1, 64, 'receipt', '{"id": "3e9d9ad5-33f8-4ea7-bd43-4c4b54c062b2", "seq": 64, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, 'eced0352-37fd-4138-9197-d5ab0f5075bc', 1, 65, 'receipt', '{"id": "eced0352-37fd-4138-9197-d5ab0f5075bc", "seq": 65, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, '1364cdd2-ae78-4c72-a91b-dd205009f564', 1, 66, 'receipt', '{"id": "1364cdd2-ae78-4c72-a91b-dd205009f564", "seq": 66, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, '1b7b7511-aa2c-4374-b7e5-37aee4edd318', 1, 67, 'receipt', '{"id": "1b7b7511-aa2c-4374-b7e5-37aee4edd318", "seq": 67, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, '4ce4f2d2-fa8a-40ce-b11e-518253279763', 1, 68, 'receipt', '{"id": "4ce4f2d2-fa8a-40ce-b11e-518253279763", "seq": 68, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, '5be2d1bc-9ae0-4b54-8ee0-01d5dba2ffa6', 1, 69, 'receipt', '{"id": "5be2d1bc-9ae0-4b54-8ee0-01d5dba2ffa6", "seq": 69, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, '4ee10845-4564-4337-964c-e8a63a7328cc', 1, 70, 'receipt', '{"id": "4ee10845-4564-4337-964c-e8a63a7328cc", "seq": 70, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, '8e686fe2-f98d-40d1-9cea-e530f41ed125', 1, 71, 'receipt', '{"id": "8e686fe2-f98d-40d1-9cea-e530f41ed125", "seq": 71, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, 'e4787a0e-fc84-46fd-b6df-2374dfac0b9d', 1, 72, 'receipt', '{"id": "e4787a0e-fc84-46fd-b6df-2374dfac0b9d", "seq": 72, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, '723ef426-9c8e-4608-ac30-29e8b8d611df', 1, 73, 'receipt', '{"id": "723ef426-9c8e-4608-ac30-29e8b8d611df", "seq": 73, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, '78488246-048a-4902-b940-44e25711014b', 1, 74, 'receipt', '{"id": "78488246-048a-4902-b940-44e25711014b", "seq": 74, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, '096fb1dd-0b0a-4d88-aa18-c3d177c10916', 1, 75, 'receipt', '{"id": "096fb1dd-0b0a-4d88-aa18-c3d177c10916", "seq": 75, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, '0274769d-215c-47d4-b204-eb99393bf48a', 1, 76, 'receipt', '{"id": "0274769d-215c-47d4-b204-eb99393bf48a", "seq": 76, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, 'bd341e4a-e14f-474d-b709-ad169badd09d', 1, 77, 'receipt', '{"id": "bd341e4a-e14f-474d-b709-ad169badd09d", "seq": 77, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, '0590ccce-d163-4db2-8fcb-1e44bb0a18b2', 1, 78, 'receipt', '{"id": "0590ccce-d163-4db2-8fcb-1e44bb0a18b2", "seq": 78, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, '23aca1ab-6d81-43fb-9b0d-1796c1c8fd25', 1, 79, 'receipt', '{"id": "23aca1ab-6d81-43fb-9b0d-1796c1c8fd25", "seq": 79, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, 'a479e92a-fe3e-4c44-9760-4cb61e8e11fe', 1, 80, 'receipt', '{"id": "a479e92a-fe3e-4c44-9760-4cb61e8e11fe", "seq": 80, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, '7a82d384-0dbd-44a0-b0bb-2a9b3dea9ce8', 1, 81, 'receipt', '{"id": "7a82d384-0dbd-44a0-b0bb-2a9b3dea9ce8", "seq": 81, "at": "2026-11-25T11:36:31.084Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606591085, 1795606591084, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591085,1795606591084,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, '1c98c6cb-fc50-4138-8ddd-b1a18e06d8f3', 1, 82, 'count', '{"id": "1c98c6cb-fc50-4138-8ddd-b1a18e06d8f3", "seq": 82, "at": "2026-11-25T11:36:31.108Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795606591109, 1795606591108, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606591109,1795606591108,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, '6585c5dd-7415-4b6b-9be6-eba8a61457f4', 1, 83, 'count', '{"id": "6585c5dd-7415-4b6b-9be6-eba8a61457f4", "seq": 83, "at": "2026-11-25T11:36:31.115Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795606591115, 1795606591115, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795606591115,1795606591115,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, '3f237b2b-9a7d-4420-9f99-16f4ba3d7088', NULL, NULL, 'customer_return', '{"id":"3f237b2b-9a7d-4420-9f99-16f4ba3d7088","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795606591125, 1795606591125, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795606591125,1795606591125,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, '3ab0d281-4b3b-44a3-85b9-15d04ac5d4b2', NULL, NULL, 'supplier_return', '{"id":"3ab0d281-4b3b-44a3-85b9-15d04ac5d4b2","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795606591137, 1795606591137, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795606591137,1795606591137,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '4e3538df-8620-4458-bceb-47e5c9aaf3e0', NULL, NULL, 'scrap', '{"id":"4e3538df-8620-4458-bceb-47e5c9aaf3e0","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795606591145, 1795606591145, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795606591145,1795606591145,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, 'cf47dce6-0fb9-444a-8677-58a76b9ababe', NULL, NULL, 'void', '{"id":"cf47dce6-0fb9-444a-8677-58a76b9ababe","kind":"void","voids":"4e3538df-8620-4458-bceb-47e5c9aaf3e0"}', 1, 1795606591153, 1795606591153, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606591153,1795606591153,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, '1fe33d2e-9141-4170-9bb8-b4cd0f7ebde6', 1, 84, 'receipt', '{"id": "1fe33d2e-9141-4170-9bb8-b4cd0f7ebde6", "seq": 84, "at": "2026-11-25T11:36:31.163Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795606591163, 1795606591163, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (93, '467afd1a-5f5d-4a01-921d-c6f28163c32a', 1, 85, 'receipt', '{"id": "467afd1a-5f5d-4a01-921d-c6f28163c32a", "seq": 85, "at": "2026-11-25T11:36:31.163Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795606591163, 1795606591163, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606591193,1795606591163,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (94, '43fa6a22-b9f4-423d-bfa3-b04d334c9078', 1, 86, 'receipt', '{"id": "43fa6a22-b9f4-423d-bfa3-b04d334c9078", "seq": 86, "at": "2026-11-25T11:36:31.163Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795606591163, 1795606591163, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, '82912fbb-9229-490a-a345-c37c2db73a6e', 1, 87, 'receipt', '{"id": "82912fbb-9229-490a-a345-c37c2db73a6e", "seq": 87, "at": "2026-11-25T11:36:31.163Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795606591163, 1795606591163, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (97, '4ad2f4a4-1b17-4a0a-b5d5-1757b53378bf', 1, 88, 'void', '{"id": "4ad2f4a4-1b17-4a0a-b5d5-1757b53378bf", "seq": 88, "at": "2026-11-25T11:36:31.207Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "43fa6a22-b9f4-423d-bfa3-b04d334c9078"}', 1, 1795606591207, 1795606591207, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606591208,1795606591207,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, '52d363a8-53a1-4bff-a280-caeba2315aa0', 1, 89, 'receipt', '{"id": "52d363a8-53a1-4bff-a280-caeba2315aa0", "seq": 89, "at": "2026-11-25T11:36:31.215Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795606591215, 1795606591215, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606591225,1795606591215,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, 'fd068985-1da3-43f4-9184-c3d028b3734a', 1, 91, 'void', '{"id": "fd068985-1da3-43f4-9184-c3d028b3734a", "seq": 91, "at": "2026-11-25T11:36:31.245Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "860eeaca-880d-470a-8c11-92f9210c5ff2"}', 1, 1795606591245, 1795606591245, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, 'a4909f0f-5c35-4e51-abcf-d7d7eb289623', NULL, NULL, 'receipt', '{"id":"a4909f0f-5c35-4e51-abcf-d7d7eb289623","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795606591259, 1795606591259, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795606591259,1795606591259,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, '67433495-0ca6-4c40-9d1a-906eff50e90f', 1, 90, 'void', '{"id": "67433495-0ca6-4c40-9d1a-906eff50e90f", "seq": 90, "at": "2026-11-25T11:36:31.245Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "a4909f0f-5c35-4e51-abcf-d7d7eb289623"}', 1, 1795606591245, 1795606591245, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606591259,1795606591245,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, 'a063584d-2ed6-4ee2-a30e-b6149dc73b8c', NULL, NULL, 'receipt', '{"id":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795606591289, 1795606591289, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795606591289,1795606591289,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, '7d94edc2-215f-4d62-a479-d40cd8375759', NULL, NULL, 'receipt', '{"id":"7d94edc2-215f-4d62-a479-d40cd8375759","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795606591301, 1795606591301, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795606591301,1795606591301,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, 'b64f8b90-7739-4fda-9808-0eb89e4de7df', NULL, NULL, 'ship', '{"id":"b64f8b90-7739-4fda-9808-0eb89e4de7df","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795606591313, 1795606591313, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795606591313,1795606591313,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a2127e-3759-7adb-ae17-c4aad9f5b063', NULL, NULL, 'landed_cost', '{"id":"01a2127e-3759-7adb-ae17-c4aad9f5b063","kind":"landed_cost","amount":"10.00","receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","by":"value","credit":"cash"}', 1, 1795606591321, 1795606591321, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606591321,1795606591321,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a2127e-376d-7f52-bf5f-25cb7ade0b47', NULL, NULL, 'landed_cost', '{"id":"01a2127e-376d-7f52-bf5f-25cb7ade0b47","kind":"landed_cost","amount":"0.50","receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","by":"quantity","credit":"accounts_payable"}', 1, 1795606591341, 1795606591341, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606591341,1795606591341,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a2127e-3778-75dd-85fb-18ee1cd384d6', NULL, NULL, 'void', '{"id":"01a2127e-3778-75dd-85fb-18ee1cd384d6","kind":"void","voids":"01a2127e-376d-7f52-bf5f-25cb7ade0b47"}', 1, 1795606591352, 1795606591352, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606591352,1795606591352,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a2127e-3789-791a-aa77-f252bb509214', NULL, NULL, 'link', '{"id":"01a2127e-3789-791a-aa77-f252bb509214","kind":"link","receipt":"7d94edc2-215f-4d62-a479-d40cd8375759","unit_cost":"4.00","reason":"found"}', 1, 1795606591369, 1795606591369, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795606591369,1795606591369,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a2127e-3795-7f82-9cfb-008ac15bed7f', NULL, NULL, 'bill', '{"id":"01a2127e-3795-7f82-9cfb-008ac15bed7f","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c"}]}', 1, 1795606591381, 1795606591381, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795606591381,1795606591381,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a2127e-37a1-738e-9846-ae4577d25d7f', NULL, NULL, 'cost_change', '{"id":"01a2127e-37a1-738e-9846-ae4577d25d7f","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795606591393, 1795606591393, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795606591393,1795606591393,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, '7d4f3903-3aee-471f-b536-b8ea3f8ad54b', 1, 92, 'count', '{"id": "7d4f3903-3aee-471f-b536-b8ea3f8ad54b", "seq": 92, "at": "2026-11-25T11:36:31.405Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795606591405, 1795606591405, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606591405,1795606591405,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, 'c932801a-4f7d-46ef-b2ae-b882c5bba6d6', 1, 93, 'count', '{"id": "c932801a-4f7d-46ef-b2ae-b882c5bba6d6", "seq": 93, "at": "2026-11-25T11:36:31.405Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795606591405, 1795606591405, NULL, NULL, 'applied', NULL, '["count",1,0,1,0,1000000,1795606591405,1795606591405,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]', 114, NULL, NULL);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795606590964, 1795606590964, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795606591164, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795606591164, 1795606591180, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795606591164, 1795606591193, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795606591164, 1795606591208, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1, got 90.', 'accepted', 1795606591216, 1795606591225, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event 860eeaca-880d-470a-8c11-92f9210c5ff2 that it voids.', 'waiting', 1795606591245, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event a4909f0f-5c35-4e51-abcf-d7d7eb289623 that it voids.', 'accepted', 1795606591245, 1795606591259, 'hub', '', NULL, 38);
INSERT INTO public.idempotency VALUES ('["command-line","3c82e692a34e476c9f3a73cbb366c814"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}', 1795606590846);
INSERT INTO public.idempotency VALUES ('["command-line","8c57f62ca6ae4e0e8d72bc0bd7a3dc2d"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}', 1795606590867);
INSERT INTO public.idempotency VALUES ('["command-line","ecdf70cfe9304e37bc1a52c6a7f6920a"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}', 1795606590874);
INSERT INTO public.idempotency VALUES ('["command-line","b7f1c5a906934be59ab199fbb57ed936"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}', 1795606590881);
INSERT INTO public.idempotency VALUES ('["command-line","8b0dee8ab0ee40229c8cd1757bc12933"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795606590889);
INSERT INTO public.idempotency VALUES ('["command-line","d993cf6498be4cdc95f5bf6b28a1bee4"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795606590899);
INSERT INTO public.idempotency VALUES ('["command-line","a0a321cb272e454a9bb61e8e778782a6"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:30.907Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795606590907);
INSERT INTO public.idempotency VALUES ('["command-line","6c62646a91ec42b985fa760c91894cb9"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:30.922Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795606590922);
INSERT INTO public.idempotency VALUES ('["command-line","f740d342712c4c8b90e11543965f5cba"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:30.934Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795606590934);
INSERT INTO public.idempotency VALUES ('["command-line","166f5afccda74e6ea89d411686966763"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:30.946Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795606590946);
INSERT INTO public.idempotency VALUES ('["command-line","b82fee6cceac4bc6b68c57aa775e845a"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795606590955);
INSERT INTO public.idempotency VALUES ('["command-line","7506d64dee524e13a572a5a83c7a3778"]', '6b6160fe4d71faf080838be8c737839b6f9ed0fa73cd200049b1b72fac7fdeb1', 200, '{"body":{"outcomes":[{"id":"95e08218-bcf7-45c1-8442-ead35607d0b8","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795606591013);
INSERT INTO public.idempotency VALUES ('["command-line","0c054342ee424abcbb29094cb330b28d"]', '548bb9558dbb79cc442b7ef6f8f1dd91e7ab86b6e973bdeee27adbf084b0b3a4', 200, '{"body":{"outcomes":[{"id":"5ac03ebc-90c2-44cc-a9cb-e63baaf99943","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795606591022);
INSERT INTO public.idempotency VALUES ('["command-line","5f84964e9da9465094e8538622884341"]', '7e73d57ab4c3e38a14edb1aa7193a66c7631794eb010c478801c35778f43a899', 200, '{"body":{"outcomes":[{"id":"b93672d8-a588-40fb-a8fb-baaa73fb716a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795606591037);
INSERT INTO public.idempotency VALUES ('["command-line","fa15da9ced204f8ba9611e2801383a65"]', '74feb51b119ea7e4366bd1c0fb5b75ef60c03e4b7bc3e1e9d15fbd6a96d252b0', 200, '{"body":{"outcomes":[{"id":"8868f6af-8798-4216-b4b8-5f763a109bbb","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795606591045);
INSERT INTO public.idempotency VALUES ('["command-line","fe3d76a8d2a348298c2d876c33447dc2"]', 'b501bb77eca6df0e414a50cb588da64520e740814b136056d565377c8f94a78f', 200, '{"body":{"outcomes":[{"id":"3f237b2b-9a7d-4420-9f99-16f4ba3d7088","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795606591125);
INSERT INTO public.idempotency VALUES ('["command-line","ab579e067b144006801676fce6d7b344"]', '7c1dad6456d8686f7db4d96731dc851e7dcadd38282be194adbb46d676e3ae62', 200, '{"body":{"outcomes":[{"id":"3ab0d281-4b3b-44a3-85b9-15d04ac5d4b2","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795606591137);
INSERT INTO public.idempotency VALUES ('["command-line","513fb2caeaeb4bc6add232234b1f028c"]', '26b4bac95f1a0f824cbd723a478b62590011e2832cf9efc0fdf4927901523ef1', 200, '{"body":{"outcomes":[{"id":"4e3538df-8620-4458-bceb-47e5c9aaf3e0","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795606591145);
INSERT INTO public.idempotency VALUES ('["command-line","5f48dffc473b48a98f145732c1cc2f82"]', 'e245326be3b1c342d0a9c621ed4334da6bb21ce8d9f7cf98715bafd3996178e0', 200, '{"body":{"outcomes":[{"id":"cf47dce6-0fb9-444a-8677-58a76b9ababe","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795606591153);
INSERT INTO public.idempotency VALUES ('["command-line","d5a20264cf3e487c95c7865e357342e6"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"1fe33d2e-9141-4170-9bb8-b4cd0f7ebde6","kind":"receipt","seq":84,"at":"2026-11-25T11:36:31.163Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:31.164Z","closed_at":"2026-11-25T11:36:31.180Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"1fe33d2e-9141-4170-9bb8-b4cd0f7ebde6","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795606591180);
INSERT INTO public.idempotency VALUES ('["command-line","3f18d0f96d7843a5b95b46c3d5a25612"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"467afd1a-5f5d-4a01-921d-c6f28163c32a","kind":"receipt","seq":85,"at":"2026-11-25T11:36:31.163Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:31.164Z","closed_at":"2026-11-25T11:36:31.193Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"467afd1a-5f5d-4a01-921d-c6f28163c32a","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795606591193);
INSERT INTO public.idempotency VALUES ('["command-line","dad5c2e2713a43d4b731801313e20fa8"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"52d363a8-53a1-4bff-a280-caeba2315aa0","kind":"receipt","seq":89,"at":"2026-11-25T11:36:31.215Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:31.216Z","closed_at":"2026-11-25T11:36:31.225Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"52d363a8-53a1-4bff-a280-caeba2315aa0","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795606591225);
INSERT INTO public.idempotency VALUES ('["command-line","e8f31fcb3d334055afbcbaa26f3c633d"]', 'ddff4c971a910890839a40b7f5d77a870c358ba33a21f6cd1e6f4cccde3e026b', 200, '{"body":{"outcomes":[{"id":"a4909f0f-5c35-4e51-abcf-d7d7eb289623","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795606591259);
INSERT INTO public.idempotency VALUES ('["command-line","58d78810c9a24672bf4479a82d659982"]', '5d60a71e7e762e96df69a151e8aabfe6642f045a11870d9a78a28ae98b81ce54', 200, '{"body":{"outcomes":[{"id":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795606591289);
INSERT INTO public.idempotency VALUES ('["command-line","f1787ef431544283b6da8aa02b1d75f3"]', '89740c0cc56aaf6836bdb7e72be647765419ebdc999f957b99741f3c613fca2f', 200, '{"body":{"outcomes":[{"id":"7d94edc2-215f-4d62-a479-d40cd8375759","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795606591301);
INSERT INTO public.idempotency VALUES ('["command-line","1f480ae81fc54d969133b6a49bd08b20"]', '24f7c27c7625b7c3919e83d538e0bf08c105636ccd70e7bb9efcb1f5f22a9a55', 200, '{"body":{"outcomes":[{"id":"b64f8b90-7739-4fda-9808-0eb89e4de7df","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795606591313);
INSERT INTO public.idempotency VALUES ('["command-line","30be29a2a9654f4c9037782e07c36f74"]', 'c7e64c54fd79c0634ed4ed4c89c1113110f9970e9f6f2354b7e939b3c09c8803', 201, '{"body":{"id":"01a2127e-3759-7adb-ae17-c4aad9f5b063","at":"2026-11-25T11:36:31.321Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-3759-7adb-ae17-c4aad9f5b063"}', 1795606591321);
INSERT INTO public.idempotency VALUES ('["command-line","74db76c8900f4eb79379a25868d8bb2e"]', '862f2096effd9eedb7923489331349bf8447a0f2aa0dcb8d2e7200fb59e62b1f', 201, '{"body":{"id":"01a2127e-376d-7f52-bf5f-25cb7ade0b47","at":"2026-11-25T11:36:31.341Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-376d-7f52-bf5f-25cb7ade0b47"}', 1795606591341);
INSERT INTO public.idempotency VALUES ('["command-line","4d54b1c72f2f4d69b9dad3041d7fde12"]', '947207c09f643f549b01bc7eb2b38cbd096d3acc9cdfb4f242043ff076302705', 200, '{"body":{"id":"01a2127e-376d-7f52-bf5f-25cb7ade0b47","at":"2026-11-25T11:36:31.341Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795606591352);
INSERT INTO public.idempotency VALUES ('["command-line","b6166ae47c474301b7c39d16eb6f8a12"]', 'e49317e52acba531a573abc4198f2fcd5a2905977e96f4f4d20fe1026ec8521e', 201, '{"body":{"id":"01a2127e-3789-791a-aa77-f252bb509214","at":"2026-11-25T11:36:31.369Z","actor":"command-line","voided":false,"receipt":"7d94edc2-215f-4d62-a479-d40cd8375759","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-3789-791a-aa77-f252bb509214"}', 1795606591369);
INSERT INTO public.idempotency VALUES ('["command-line","08bd351e4fa3492cb925b78a76d66a26"]', '788645b17bf75b2511d0692b516edc9f9f68e5121ccbe9e5bc22c3cf53864833', 201, '{"body":{"id":"01a2127e-3795-7f82-9cfb-008ac15bed7f","at":"2026-11-25T11:36:31.381Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"a063584d-2ed6-4ee2-a30e-b6149dc73b8c","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-3795-7f82-9cfb-008ac15bed7f"}', 1795606591381);
INSERT INTO public.idempotency VALUES ('["command-line","c608188cda2b45758545f5eb286f2631"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a2127e-37a1-738e-9846-ae4577d25d7f","at":"2026-11-25T11:36:31.393Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-37a1-738e-9846-ae4577d25d7f"}', 1795606591393);
INSERT INTO public.idempotency VALUES ('["command-line","d8d9ce339bf940858a7f44646f7dba58"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:30.922Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}', 1795606591425);
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795606590964, 1795606590964, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795606590964, 1795606590964, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795606590964, 1795606590964, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795606590964, 1795606590964, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795606590964, 1795606590964, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795606590964, 1795606590964, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795606590964, 1795606590964, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795606590980, 1795606590979, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795606590999, 1795606590999, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795606591013, 1795606591013, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795606591022, 1795606591022, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795606591022, 1795606591022, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795606591037, 1795606591037, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795606591045, 1795606591045, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795606591067, 1795606591067, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795606591078, 1795602991077, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795606591085, 1795606591084, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795606591109, 1795606591108, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795606591115, 1795606591115, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795606591125, 1795606591125, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795606591137, 1795606591137, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795606591145, 1795606591145, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795606591153, 1795606591153, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795606591193, 1795606591163, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795606591225, 1795606591215, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795606591259, 1795606591259, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795606591259, 1795606591245, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795606591289, 1795606591289, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795606591301, 1795606591301, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795606591313, 1795606591313, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795606591321, 1795606591321, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795606591341, 1795606591341, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795606591352, 1795606591352, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795606591369, 1795606591369, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795606591381, 1795606591381, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795606591393, 1795606591393, NULL);
INSERT INTO public.journal_entry VALUES (7471104, 114, 1, 1795606591405, 1795606591405, NULL);
INSERT INTO public.journal_line VALUES (65536, 0, 1, 250, 0);
INSERT INTO public.journal_line VALUES (65536, 1, 2, 0, 250);
INSERT INTO public.journal_line VALUES (131072, 0, 1, 250, 0);
INSERT INTO public.journal_line VALUES (131072, 1, 2, 0, 250);
INSERT INTO public.journal_line VALUES (196608, 0, 1, 250, 0);
INSERT INTO public.journal_line VALUES (196608, 1, 2, 0, 250);
INSERT INTO public.journal_line VALUES (262144, 0, 1, 250, 0);
INSERT INTO public.journal_line VALUES (262144, 1, 2, 0, 250);
INSERT INTO public.journal_line VALUES (327680, 0, 1, 250, 0);
INSERT INTO public.journal_line VALUES (327680, 1, 2, 0, 250);
INSERT INTO public.journal_line VALUES (393216, 0, 1, 250, 0);
INSERT INTO public.journal_line VALUES (393216, 1, 2, 0, 250);
INSERT INTO public.journal_line VALUES (458752, 0, 1, 3000, 0);
INSERT INTO public.journal_line VALUES (458752, 1, 2, 0, 3000);
INSERT INTO public.journal_line VALUES (524288, 0, 1, 440, 0);
INSERT INTO public.journal_line VALUES (524288, 1, 2, 0, 440);
INSERT INTO public.journal_line VALUES (655360, 0, 2, 250, 0);
INSERT INTO public.journal_line VALUES (655360, 1, 1, 0, 250);
INSERT INTO public.journal_line VALUES (720896, 0, 3, 2100, 0);
INSERT INTO public.journal_line VALUES (720896, 1, 4, 0, 2100);
INSERT INTO public.journal_line VALUES (786432, 0, 1, 3300, 0);
INSERT INTO public.journal_line VALUES (786432, 1, 2, 0, 3300);
INSERT INTO public.journal_line VALUES (786433, 0, 6, 990, 0);
INSERT INTO public.journal_line VALUES (786433, 1, 1, 0, 990);
INSERT INTO public.journal_line VALUES (851968, 0, 3, 1400, 0);
INSERT INTO public.journal_line VALUES (851968, 1, 4, 0, 1400);
INSERT INTO public.journal_line VALUES (851968, 2, 6, 660, 0);
INSERT INTO public.journal_line VALUES (851968, 3, 1, 0, 660);
INSERT INTO public.journal_line VALUES (917504, 0, 1, 990, 0);
INSERT INTO public.journal_line VALUES (917504, 1, 4, 2100, 0);
INSERT INTO public.journal_line VALUES (917504, 2, 3, 0, 2100);
INSERT INTO public.journal_line VALUES (917504, 3, 6, 0, 990);
INSERT INTO public.journal_line VALUES (1114112, 0, 3, 2700, 0);
INSERT INTO public.journal_line VALUES (1114112, 1, 4, 0, 2700);
INSERT INTO public.journal_line VALUES (1114112, 2, 6, 750, 0);
INSERT INTO public.journal_line VALUES (1114112, 3, 1, 0, 750);
INSERT INTO public.journal_line VALUES (1245184, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1245184, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1310720, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1310720, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1376256, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1376256, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1441792, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1441792, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1507328, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1507328, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1572864, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1572864, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1638400, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1638400, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1703936, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1703936, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1769472, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1769472, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1835008, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1835008, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1900544, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1900544, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (1966080, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (1966080, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2031616, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2031616, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2097152, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2097152, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2162688, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2162688, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2228224, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2228224, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2293760, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2293760, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2359296, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2359296, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2424832, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2424832, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2490368, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2490368, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2555904, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2555904, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2621440, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2621440, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2686976, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2686976, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2752512, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2752512, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2818048, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2818048, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2883584, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2883584, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (2949120, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (2949120, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3014656, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3014656, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3080192, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3080192, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3145728, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3145728, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3211264, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3211264, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3276800, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3276800, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3342336, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3342336, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3407872, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3407872, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3473408, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3473408, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3538944, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3538944, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3604480, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3604480, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3670016, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3670016, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3735552, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3735552, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3801088, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3801088, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3866624, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3866624, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3932160, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3932160, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (3997696, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (3997696, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4063232, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4063232, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4128768, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4128768, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4194304, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4194304, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4259840, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4259840, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4325376, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4325376, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4390912, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4390912, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4456448, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4456448, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4521984, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4521984, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4587520, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4587520, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4653056, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4653056, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4718592, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4718592, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4784128, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4784128, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4849664, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4849664, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4915200, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4915200, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (4980736, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (4980736, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5046272, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5046272, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5111808, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5111808, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5177344, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5177344, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5242880, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5242880, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5308416, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5308416, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5373952, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5373952, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5439488, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5439488, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5505024, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5505024, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5570560, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (5570560, 1, 2, 0, 200);
INSERT INTO public.journal_line VALUES (5636096, 0, 1, 209, 0);
INSERT INTO public.journal_line VALUES (5636096, 1, 7, 0, 209);
INSERT INTO public.journal_line VALUES (5701632, 0, 7, 110, 0);
INSERT INTO public.journal_line VALUES (5701632, 1, 1, 0, 110);
INSERT INTO public.journal_line VALUES (5767168, 0, 5, 900, 0);
INSERT INTO public.journal_line VALUES (5767168, 1, 3, 0, 900);
INSERT INTO public.journal_line VALUES (5767168, 2, 1, 250, 0);
INSERT INTO public.journal_line VALUES (5767168, 3, 6, 0, 250);
INSERT INTO public.journal_line VALUES (5832704, 0, 2, 500, 0);
INSERT INTO public.journal_line VALUES (5832704, 1, 1, 0, 418);
INSERT INTO public.journal_line VALUES (5832704, 2, 8, 0, 82);
INSERT INTO public.journal_line VALUES (5898240, 0, 9, 209, 0);
INSERT INTO public.journal_line VALUES (5898240, 1, 1, 0, 209);
INSERT INTO public.journal_line VALUES (5963776, 0, 1, 209, 0);
INSERT INTO public.journal_line VALUES (5963776, 1, 9, 0, 209);
INSERT INTO public.journal_line VALUES (6291456, 0, 1, 100, 0);
INSERT INTO public.journal_line VALUES (6291456, 1, 2, 0, 100);
INSERT INTO public.journal_line VALUES (6488064, 0, 1, 22500, 0);
INSERT INTO public.journal_line VALUES (6488064, 1, 2, 0, 22500);
INSERT INTO public.journal_line VALUES (6684672, 0, 1, 100, 0);
INSERT INTO public.journal_line VALUES (6684672, 1, 2, 0, 100);
INSERT INTO public.journal_line VALUES (6750208, 0, 2, 100, 0);
INSERT INTO public.journal_line VALUES (6750208, 1, 1, 0, 100);
INSERT INTO public.journal_line VALUES (6815744, 0, 1, 5000, 0);
INSERT INTO public.journal_line VALUES (6815744, 1, 10, 0, 5000);
INSERT INTO public.journal_line VALUES (6881280, 0, 1, 1175, 0);
INSERT INTO public.journal_line VALUES (6881280, 1, 10, 0, 1175);
INSERT INTO public.journal_line VALUES (6946816, 0, 6, 588, 0);
INSERT INTO public.journal_line VALUES (6946816, 1, 1, 0, 588);
INSERT INTO public.journal_line VALUES (7012352, 0, 1, 933, 0);
INSERT INTO public.journal_line VALUES (7012352, 1, 6, 67, 0);
INSERT INTO public.journal_line VALUES (7012352, 2, 11, 0, 1000);
INSERT INTO public.journal_line VALUES (7077888, 0, 1, 47, 0);
INSERT INTO public.journal_line VALUES (7077888, 1, 6, 3, 0);
INSERT INTO public.journal_line VALUES (7077888, 2, 2, 0, 50);
INSERT INTO public.journal_line VALUES (7143424, 0, 2, 50, 0);
INSERT INTO public.journal_line VALUES (7143424, 1, 1, 0, 47);
INSERT INTO public.journal_line VALUES (7143424, 2, 6, 0, 3);
INSERT INTO public.journal_line VALUES (7208960, 0, 10, 375, 0);
INSERT INTO public.journal_line VALUES (7208960, 1, 1, 0, 350);
INSERT INTO public.journal_line VALUES (7208960, 2, 6, 0, 25);
INSERT INTO public.journal_line VALUES (7274496, 0, 1, 467, 0);
INSERT INTO public.journal_line VALUES (7274496, 1, 6, 33, 0);
INSERT INTO public.journal_line VALUES (7274496, 2, 10, 5000, 0);
INSERT INTO public.journal_line VALUES (7274496, 3, 2, 0, 5500);
INSERT INTO public.journal_line VALUES (7340032, 0, 1, 1739, 0);
INSERT INTO public.journal_line VALUES (7340032, 1, 12, 0, 1739);
INSERT INTO public.journal_line VALUES (7471104, 0, 7, 39840, 0);
INSERT INTO public.journal_line VALUES (7471104, 1, 1, 0, 39840);
INSERT INTO public.location VALUES (1, 1, 'A-01', 'storage', 0, 5);
INSERT INTO public.location VALUES (2, 1, 'B-01', 'storage', 0, 6);
INSERT INTO public.location VALUES (3, 1, 'STAGING', 'staging', 0, 20);
INSERT INTO public.location VALUES (4, 1, 'RETURNS', 'returns', 0, 27);
INSERT INTO public.lot VALUES (1, 3, 'LOT-A', '2031-01-31');
INSERT INTO public.meta VALUES ('ledger', '7117e48f010c4fb48af67dbafa5ad101');
INSERT INTO public.meta VALUES ('created_at', '1795606589151');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795606590964, 1795606590964);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795606590964, 1795606590964);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795606590964, 1795606590964);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795606590964, 1795606590964);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795606590964, 1795606590964);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795606590964, 1795606590964);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795606590964, 1795606590964);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795606590980, 1795606590979);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795606590988, 1795606590987);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795606590999, 1795606590964);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795606591013, 1795606591013);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795606591022, 1795606591022);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795606591037, 1795606591037);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795606591045, 1795606591013);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795606591060, 1795606591060);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795606591060, 1795606591060);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795606591060, 1795606591060);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795606591060, 1795606591060);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795606591067, 1795606591067);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795606591072, 1795606591072);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795606591072, 1795606591072);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795606591078, 1795602991077);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795606591085, 1795606591084);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795606591109, 1795606591108);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795606591115, 1795606591115);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795606591125, 1795606591125);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795606591137, 1795606591137);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795606591145, 1795606591145);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795606591153, 1795606591145);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795606591193, 1795606591163);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795606591225, 1795606591215);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795606591259, 1795606591259);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795606591259, 1795606591259);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795606591289, 1795606591289);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795606591301, 1795606591301);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795606591313, 1795606591313);
INSERT INTO public.movement VALUES (7471104, 114, 1, 1, 0, -166000000, -39840, 1795606591405, 1795606591405);
INSERT INTO public.movement VALUES (7471105, 114, 4, 1, 0, -1000000, 0, 1795606591405, 1795606591405);
INSERT INTO public.paper VALUES (107, 'landed_cost', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (108, 'landed_cost', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (110, 'link', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (111, 'bill', 'B-1', 1, NULL);
INSERT INTO public.paper VALUES (112, 'cost_change', NULL, NULL, NULL);
INSERT INTO public.party VALUES (1, 'supplier', 'ACME', 'ACME', 7);
INSERT INTO public.party VALUES (2, 'customer', 'Shop', 'Shop', 9);
INSERT INTO public.pool VALUES (3, 0, 3000000, 330, 1100000, 3000000, 330, 0, '0.75', 8);
INSERT INTO public.pool VALUES (2, 0, 14000000, 9277, 4000000, 14000000, 9277, 0, '0.6666666666666666666666666666666666666667', 105);
INSERT INTO public.pool VALUES (1, 0, 6000000, 1440, 2500000, 6000000, 1440, 0, '0.02803553475186656338074596608046412737132', 99);
INSERT INTO public.pool VALUES (4, 0, 0, 0, NULL, 1000000, 0, 1, '1', 9);
INSERT INTO public.receipt VALUES (1, 1, 0);
INSERT INTO public.receipt VALUES (1, 2, 0);
INSERT INTO public.receipt VALUES (1, 3, 0);
INSERT INTO public.receipt VALUES (1, 4, 0);
INSERT INTO public.receipt VALUES (1, 5, 0);
INSERT INTO public.receipt VALUES (1, 6, 0);
INSERT INTO public.receipt VALUES (1, 7, 0);
INSERT INTO public.receipt VALUES (2, 8, 0);
INSERT INTO public.receipt VALUES (0, 9, 1);
INSERT INTO public.receipt VALUES (1, 99, 0);
INSERT INTO public.receipt VALUES (0, 105, 1);
INSERT INTO public.receipt_cost VALUES (7012352, 2, 104, 107, 'landed_cost', 0, 0, 1000, 933, 0, 11);
INSERT INTO public.receipt_cost VALUES (7077888, 2, 104, 108, 'landed_cost', 0, 0, 50, 47, 0, 2);
INSERT INTO public.receipt_cost VALUES (7143424, 2, 104, 108, 'landed_cost', 0, 0, -50, -47, 0, 2);
INSERT INTO public.receipt_cost VALUES (7208960, 2, 105, 110, 'link', 0, 2000000, -375, -350, 0, 10);
INSERT INTO public.receipt_cost VALUES (7274496, 2, 104, 111, 'bill', 0, 5000000, 500, 467, 5000, 2);
INSERT INTO public.serial VALUES (4, 'S-1', 1, 9);
INSERT INTO public.setting VALUES ('purchase_mode', 'grni', 39);
INSERT INTO public.site VALUES (1, 'main');
INSERT INTO public.stream VALUES (1, 1, 'b21f80a0-2821-4d48-9bf9-4645f6653160', 93, 'c932801a-4f7d-46ef-b2ae-b882c5bba6d6', 1795606591405);
INSERT INTO public.token VALUES (1, '5342543195f89edb02275ae1fcf516480dd20e1cc5916fd86f1df2601da74c0d', 'command-line', 'admin', 1795606590597, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('860eeaca-880d-470a-8c11-92f9210c5ff2', 101);
INSERT INTO public.worker VALUES (1, 'B-7', 'Kim', 'en', 11);
SELECT pg_catalog.setval('public.alarm_id_seq', 3, true);
SELECT pg_catalog.setval('public.audit_id_seq', 22, true);
SELECT pg_catalog.setval('public.document_id_seq', 4, true);
SELECT pg_catalog.setval('public.document_line_id_seq', 5, true);
SELECT pg_catalog.setval('public.gateway_id_seq', 1, true);
SELECT pg_catalog.setval('public.hold_id_seq', 7, true);
SELECT pg_catalog.setval('public.hole_id_seq', 1, false);
SELECT pg_catalog.setval('public.import_run_id_seq', 1, false);
SELECT pg_catalog.setval('public.item_id_seq', 4, true);
SELECT pg_catalog.setval('public.location_id_seq', 4, true);
SELECT pg_catalog.setval('public.lot_id_seq', 1, true);
SELECT pg_catalog.setval('public.party_id_seq', 2, true);
SELECT pg_catalog.setval('public.rejected_message_id_seq', 1, false);
SELECT pg_catalog.setval('public.site_id_seq', 1, true);
SELECT pg_catalog.setval('public.stream_id_seq', 1, true);
SELECT pg_catalog.setval('public.token_id_seq', 1, true);
SELECT pg_catalog.setval('public.tombstone_id_seq', 1, false);
SELECT pg_catalog.setval('public.worker_id_seq', 1, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_word_key UNIQUE (word);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT alarm_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.balance
    ADD CONSTRAINT balance_pkey PRIMARY KEY (item_id, location_id, lot_id);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT barcode_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.commit_log
    ADD CONSTRAINT commit_log_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_kind_number_key UNIQUE (kind, number);
ALTER TABLE ONLY public.document_line
    ADD CONSTRAINT document_line_document_id_line_key UNIQUE (document_id, line);
ALTER TABLE ONLY public.document_line
    ADD CONSTRAINT document_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_site_id_name_key UNIQUE (site_id, name);
ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_event_id_key UNIQUE (event_id);
ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.hole
    ADD CONSTRAINT hole_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_pkey PRIMARY KEY (run_id);
ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT import_run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_sku_key UNIQUE (sku);
ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_line
    ADD CONSTRAINT journal_line_pkey PRIMARY KEY (entry_id, line);
ALTER TABLE ONLY public.location
    ADD CONSTRAINT location_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.location
    ADD CONSTRAINT location_site_id_code_key UNIQUE (site_id, code);
ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_item_id_code_key UNIQUE (item_id, code);
ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.movement
    ADD CONSTRAINT movement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.paper
    ADD CONSTRAINT paper_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_kind_code_key UNIQUE (kind, code);
ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pool
    ADD CONSTRAINT pool_pkey PRIMARY KEY (item_id, site_id);
ALTER TABLE ONLY public.receipt_cost
    ADD CONSTRAINT receipt_cost_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (line_id, id);
ALTER TABLE ONLY public.rejected_message
    ADD CONSTRAINT rejected_message_digest_key UNIQUE (digest);
ALTER TABLE ONLY public.rejected_message
    ADD CONSTRAINT rejected_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT serial_pkey PRIMARY KEY (item_id, serial);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_name_key UNIQUE (name);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stream_alias
    ADD CONSTRAINT stream_alias_pkey PRIMARY KEY (stream_id, seq);
ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_gateway_id_epoch_key UNIQUE (gateway_id, epoch);
ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.supplier_item
    ADD CONSTRAINT supplier_item_pkey PRIMARY KEY (party_id, item_id);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_digest_key UNIQUE (digest);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tombstone
    ADD CONSTRAINT tombstone_kind_key_key UNIQUE (kind, key);
ALTER TABLE ONLY public.tombstone
    ADD CONSTRAINT tombstone_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.true_up
    ADD CONSTRAINT true_up_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.uncosted
    ADD CONSTRAINT uncosted_pkey PRIMARY KEY (item_id, site_id, id);
ALTER TABLE ONLY public.waiting_void
    ADD CONSTRAINT waiting_void_pkey PRIMARY KEY (target, event_id);
ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_badge_key UNIQUE (badge);
ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (id);
CREATE INDEX barcode_version ON public.barcode USING btree (version, code);
CREATE UNIQUE INDEX event_place ON public.event USING btree (stream_id, seq) WHERE (stream_id IS NOT NULL);
CREATE UNIQUE INDEX event_uuid ON public.event USING btree (uuid);
CREATE INDEX ix_alarm_version ON public.alarm USING btree (version);
CREATE INDEX ix_balance_version ON public.balance USING btree (version);
CREATE INDEX ix_barcode_item_id ON public.barcode USING btree (item_id);
CREATE INDEX ix_decision_event_id ON public.decision USING btree (event_id);
CREATE INDEX ix_document_line_item_id ON public.document_line USING btree (item_id);
CREATE INDEX ix_document_version ON public.document USING btree (version);
CREATE INDEX ix_hold_state ON public.hold USING btree (state);
CREATE INDEX ix_hold_version ON public.hold USING btree (version);
CREATE INDEX ix_item_version ON public.item USING btree (version);
CREATE INDEX ix_journal_entry_item_id ON public.journal_entry USING btree (item_id);
CREATE INDEX ix_location_version ON public.location USING btree (version);
CREATE INDEX ix_paper_number ON public.paper USING btree (number);
CREATE INDEX ix_party_version ON public.party USING btree (version);
CREATE INDEX ix_receipt_cost_by_id ON public.receipt_cost USING btree (by_id);
CREATE INDEX ix_receipt_cost_receipt_id ON public.receipt_cost USING btree (receipt_id);
CREATE INDEX ix_setting_version ON public.setting USING btree (version);
CREATE INDEX ix_tombstone_version ON public.tombstone USING btree (version);
CREATE INDEX ix_true_up_by_id ON public.true_up USING btree (by_id);
CREATE INDEX ix_true_up_issue_id ON public.true_up USING btree (issue_id);
CREATE INDEX ix_worker_version ON public.worker USING btree (version);
CREATE INDEX movement_place ON public.movement USING btree (item_id, location_id, occurred_at);
CREATE INDEX paper_kind ON public.paper USING btree (kind, id);
CREATE INDEX receipt_unpriced ON public.receipt USING btree (id) WHERE (is_unpriced = 1);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT barcode_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.event(id);
ALTER TABLE ONLY public.document_line
    ADD CONSTRAINT document_line_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.document_line
    ADD CONSTRAINT document_line_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.site(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_stream_id_fkey FOREIGN KEY (stream_id) REFERENCES public.stream(id);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.site(id);
ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.event(id);
ALTER TABLE ONLY public.hole
    ADD CONSTRAINT hole_stream_id_fkey FOREIGN KEY (stream_id) REFERENCES public.stream(id);
ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.import_run(id);
ALTER TABLE ONLY public.location
    ADD CONSTRAINT location_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.site(id);
ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id);
ALTER TABLE ONLY public.stream_alias
    ADD CONSTRAINT stream_alias_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.event(id);
ALTER TABLE ONLY public.stream_alias
    ADD CONSTRAINT stream_alias_stream_id_fkey FOREIGN KEY (stream_id) REFERENCES public.stream(id);
ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_gateway_id_fkey FOREIGN KEY (gateway_id) REFERENCES public.gateway(id);
ALTER TABLE ONLY public.supplier_item
    ADD CONSTRAINT supplier_item_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id);
ALTER TABLE ONLY public.supplier_item
    ADD CONSTRAINT supplier_item_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);
ALTER TABLE ONLY public.waiting_void
    ADD CONSTRAINT waiting_void_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.event(id);

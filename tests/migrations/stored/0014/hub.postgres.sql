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
    version bigint NOT NULL,
    latest_at bigint DEFAULT '0'::bigint NOT NULL,
    run_count bigint DEFAULT '0'::bigint NOT NULL,
    run_first bigint DEFAULT '0'::bigint NOT NULL,
    run_earliest bigint DEFAULT '0'::bigint NOT NULL,
    run_quantity bigint DEFAULT '0'::bigint NOT NULL
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
CREATE TABLE public.count_bin (
    document_id bigint NOT NULL,
    location_id bigint NOT NULL
);
CREATE TABLE public.count_entry (
    event_id bigint NOT NULL,
    document_id bigint,
    location_id bigint NOT NULL,
    item_id bigint NOT NULL,
    lot_id bigint NOT NULL,
    worker text COLLATE pg_catalog."C",
    is_complete integer NOT NULL
);
CREATE TABLE public.count_plan (
    document_id bigint NOT NULL,
    is_blind integer NOT NULL,
    units bigint,
    value bigint,
    recount_of bigint
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
    tolerance bigint,
    is_booked integer DEFAULT 0 NOT NULL
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
CREATE TABLE public.export_run (
    id bigint NOT NULL,
    format character varying NOT NULL COLLATE pg_catalog."C",
    summary character varying NOT NULL COLLATE pg_catalog."C",
    time_zone character varying NOT NULL COLLATE pg_catalog."C",
    from_day character varying COLLATE pg_catalog."C",
    to_day character varying COLLATE pg_catalog."C",
    place bigint,
    after_id bigint NOT NULL,
    through_id bigint NOT NULL,
    entries bigint NOT NULL,
    totals text NOT NULL COLLATE pg_catalog."C",
    names text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    is_written integer NOT NULL
);
CREATE SEQUENCE public.export_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.export_run_id_seq OWNED BY public.export_run.id;
CREATE TABLE public.export_setting (
    key character varying NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
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
    occurred_at bigint NOT NULL,
    is_late integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.movement_run (
    item_id bigint NOT NULL,
    location_id bigint NOT NULL,
    lot_id bigint NOT NULL,
    latest_at bigint NOT NULL,
    last_id bigint NOT NULL,
    first_id bigint NOT NULL,
    earliest_at bigint NOT NULL,
    quantity bigint NOT NULL
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
CREATE TABLE public.period (
    id bigint NOT NULL,
    through bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    entries bigint NOT NULL,
    debits bigint NOT NULL
);
CREATE SEQUENCE public.period_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.period_id_seq OWNED BY public.period.id;
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
    last_at bigint NOT NULL,
    closed_at bigint,
    closed_by text COLLATE pg_catalog."C",
    why text COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.rejected_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rejected_message_id_seq OWNED BY public.rejected_message.id;
CREATE TABLE public.seal (
    version bigint NOT NULL,
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    digests bytea NOT NULL
);
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
ALTER TABLE ONLY public.export_run ALTER COLUMN id SET DEFAULT nextval('public.export_run_id_seq'::regclass);
ALTER TABLE ONLY public.gateway ALTER COLUMN id SET DEFAULT nextval('public.gateway_id_seq'::regclass);
ALTER TABLE ONLY public.hold ALTER COLUMN id SET DEFAULT nextval('public.hold_id_seq'::regclass);
ALTER TABLE ONLY public.hole ALTER COLUMN id SET DEFAULT nextval('public.hole_id_seq'::regclass);
ALTER TABLE ONLY public.import_run ALTER COLUMN id SET DEFAULT nextval('public.import_run_id_seq'::regclass);
ALTER TABLE ONLY public.item ALTER COLUMN id SET DEFAULT nextval('public.item_id_seq'::regclass);
ALTER TABLE ONLY public.location ALTER COLUMN id SET DEFAULT nextval('public.location_id_seq'::regclass);
ALTER TABLE ONLY public.lot ALTER COLUMN id SET DEFAULT nextval('public.lot_id_seq'::regclass);
ALTER TABLE ONLY public.party ALTER COLUMN id SET DEFAULT nextval('public.party_id_seq'::regclass);
ALTER TABLE ONLY public.period ALTER COLUMN id SET DEFAULT nextval('public.period_id_seq'::regclass);
ALTER TABLE ONLY public.rejected_message ALTER COLUMN id SET DEFAULT nextval('public.rejected_message_id_seq'::regclass);
ALTER TABLE ONLY public.site ALTER COLUMN id SET DEFAULT nextval('public.site_id_seq'::regclass);
ALTER TABLE ONLY public.stream ALTER COLUMN id SET DEFAULT nextval('public.stream_id_seq'::regclass);
ALTER TABLE ONLY public.token ALTER COLUMN id SET DEFAULT nextval('public.token_id_seq'::regclass);
ALTER TABLE ONLY public.tombstone ALTER COLUMN id SET DEFAULT nextval('public.tombstone_id_seq'::regclass);
ALTER TABLE ONLY public.worker ALTER COLUMN id SET DEFAULT nextval('public.worker_id_seq'::regclass);
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795606656157, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795606656186, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795606656186, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alembic_version VALUES ('0014');
INSERT INTO public.audit VALUES (1, 1795606655891, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO public.audit VALUES (2, 1795606655918, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO public.audit VALUES (3, 1795606655931, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO public.audit VALUES (4, 1795606655943, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO public.audit VALUES (5, 1795606655960, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (6, 1795606655992, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (7, 1795606656004, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (8, 1795606656028, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (9, 1795606656041, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (10, 1795606656055, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (11, 1795606656076, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO public.audit VALUES (12, 1795606656402, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}');
INSERT INTO public.audit VALUES (13, 1795606656416, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO public.audit VALUES (14, 1795606656454, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO public.audit VALUES (15, 1795606656476, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"count_tolerance_units":null,"count_tolerance_value":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO public.audit VALUES (16, 1795606656517, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO public.audit VALUES (17, 1795606656529, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO public.audit VALUES (18, 1795606656538, 'command-line', 'voidLandedCost', '01a2127f-3611-70c5-935f-a069a8f60708', '{"reason":null}');
INSERT INTO public.audit VALUES (19, 1795606656554, 'command-line', 'createCostLink', '', '{"receipt":"f0118265-3740-47e7-9f22-5058445a33a3","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO public.audit VALUES (20, 1795606656564, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8"}],"purchase_order":null}');
INSERT INTO public.audit VALUES (21, 1795606656575, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO public.audit VALUES (22, 1795606656594, 'command-line', 'createCount', '', '{"number":"CC-1","bins":["A-01","B-01"],"site":"main","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null}');
INSERT INTO public.audit VALUES (23, 1795606656624, 'command-line', 'createCount', '', '{"number":"CC-2","bins":["A-01"],"site":"main","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null}');
INSERT INTO public.audit VALUES (24, 1795606656641, 'command-line', 'closePeriod', '', '{"through":"2020-12-31"}');
INSERT INTO public.audit VALUES (25, 1795606656648, 'command-line', 'createExport', '', '{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO public.audit VALUES (26, 1795606656666, 'command-line', 'closePurchaseOrder', 'PO-2', '{}');
INSERT INTO public.balance VALUES (4, 1, 0, 1000000, 0, NULL, NULL, 14, 1795606656156, 1, 589824, 1795606656156, 1000000);
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21, 1795606656251, 3, 983041, 1795606656237, 1000000);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795606656315, 87, 26, 1795606656315, 2, 524288, 1795606656132, 3000000);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 0, NULL, NULL, 27, 1795606656328, 1, 5767168, 1795606656328, 1000000);
INSERT INTO public.balance VALUES (1, 1, 0, 167000000, 6000000, NULL, NULL, 36, 1795606656442, 18, 4784128, 1795606656274, 102000000);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42, 1795606656513, 9, 720896, 1795606656186, 14000000);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 0, 1795606656611, 113, 50, 1795606656292, 2, 1179649, 1795606656263, 3000000);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'QoyzeGKpT4YG', 1795606655891, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, '5oIeSvoQ35GP', 1795606655918, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, 'EyZAdOBYounl', 1795606655931, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, 'tTkXTtnFhKTg', 1795606655943, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, 'HCoT2Tkh4neM', 1795606655960, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, '4HQ-2aKXJFi9', 1795606655992, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, '_6ZooykHmP8m', 1795606656004, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'OG_xgOe7H9RJ', 1795606656028, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, '10ZUOHQYfpyH', 1795606656041, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, 'frd-5Tz4yRvH', 1795606656055, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, '47cY3-AmfjSu', 1795606656076, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, 'eK6GaJuYuojD', 1795606656094, 1, 7);
INSERT INTO public.commit_log VALUES (13, 'd_CbctNEMNrB', 1795606656132, 8, 8);
INSERT INTO public.commit_log VALUES (14, 'sqWvI2QWN871', 1795606656157, 9, 9);
INSERT INTO public.commit_log VALUES (15, 'RG8N47e6xKOo', 1795606656176, 10, 10);
INSERT INTO public.commit_log VALUES (16, 'ELRMsBStYXiU', 1795606656186, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'CvspzTD1f_P1', 1795606656201, 12, 12);
INSERT INTO public.commit_log VALUES (18, 'sf68utI4YSEb', 1795606656214, 13, 13);
INSERT INTO public.commit_log VALUES (19, 'yaX1DUQSZrFU', 1795606656225, 14, 14);
INSERT INTO public.commit_log VALUES (20, 'j5wN6UHkz-TP', 1795606656238, 15, 16);
INSERT INTO public.commit_log VALUES (21, '4u0Zf7iAhttP', 1795606656251, 17, 17);
INSERT INTO public.commit_log VALUES (22, 'tAA45xsPslGz', 1795606656263, 18, 18);
INSERT INTO public.commit_log VALUES (23, 'DVrIGPffFSCc', 1795606656267, 19, 19);
INSERT INTO public.commit_log VALUES (24, 'x4LcvWZfhCSq', 1795606656277, 20, 85);
INSERT INTO public.commit_log VALUES (25, 'jbWFK_h-y0o4', 1795606656295, 86, 86);
INSERT INTO public.commit_log VALUES (26, 'a_DnvcGRi9EH', 1795606656318, 87, 87);
INSERT INTO public.commit_log VALUES (27, 'TOA9TSRXyytp', 1795606656328, 88, 88);
INSERT INTO public.commit_log VALUES (28, 'kzOh_YVXW3AS', 1795606656341, 89, 89);
INSERT INTO public.commit_log VALUES (29, 'BRFA-G8v8p0n', 1795606656349, 90, 90);
INSERT INTO public.commit_log VALUES (30, 'n6CdyjAW5Gyx', 1795606656358, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'seBtfR6pa-h7', 1795606656374, 92, 95);
INSERT INTO public.commit_log VALUES (32, '26FiEbNzIAdS', 1795606656402, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'h6Yxk4bYzLWn', 1795606656416, 96, 96);
INSERT INTO public.commit_log VALUES (34, 'nU4_xuMDlr85', 1795606656436, 97, 97);
INSERT INTO public.commit_log VALUES (35, 'PP8b5UoDgB5R', 1795606656443, 98, 98);
INSERT INTO public.commit_log VALUES (36, 'RdQhrr0I0T75', 1795606656454, 99, 99);
INSERT INTO public.commit_log VALUES (37, 'v5ISnsNnI7ws', 1795606656461, 100, 101);
INSERT INTO public.commit_log VALUES (38, '9vbbYJh-IIdM', 1795606656468, 102, 103);
INSERT INTO public.commit_log VALUES (39, 'HXSaYuB7f5eA', 1795606656476, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, 'ssHmxBXdRVMX', 1795606656494, 104, 104);
INSERT INTO public.commit_log VALUES (41, 'Olz9gXOGiaEE', 1795606656509, 105, 105);
INSERT INTO public.commit_log VALUES (42, 'dAwfqIBAOLg9', 1795606656513, 106, 106);
INSERT INTO public.commit_log VALUES (43, 'opQmgbtISBdU', 1795606656517, 107, 107);
INSERT INTO public.commit_log VALUES (44, '-SMcLh6Lm_uN', 1795606656529, 108, 108);
INSERT INTO public.commit_log VALUES (45, 'eoUju6L0Gfmr', 1795606656538, 109, 109);
INSERT INTO public.commit_log VALUES (46, 'oE0fwqaTwbT7', 1795606656554, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'SEDR46xTORjl', 1795606656564, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'b3Xpus2TRIVR', 1795606656575, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'AxyQ5QZ5OnDn', 1795606656594, NULL, NULL);
INSERT INTO public.commit_log VALUES (50, 'VrPpj9c2Q_xO', 1795606656612, 113, 114);
INSERT INTO public.commit_log VALUES (51, 'F_GXd5Bf16lh', 1795606656624, NULL, NULL);
INSERT INTO public.commit_log VALUES (52, 'Mt-GUxuTg9bk', 1795606656641, NULL, NULL);
INSERT INTO public.commit_log VALUES (53, 'bF-i-y2ib6aj', 1795606656666, NULL, NULL);
INSERT INTO public.count_bin VALUES (5, 1);
INSERT INTO public.count_bin VALUES (5, 2);
INSERT INTO public.count_bin VALUES (6, 1);
INSERT INTO public.count_entry VALUES (113, 5, 2, 1, 0, 'B-7', 0);
INSERT INTO public.count_entry VALUES (114, 5, 1, 1, 0, 'B-7', 1);
INSERT INTO public.count_plan VALUES (5, 1, 1000000, NULL, NULL);
INSERT INTO public.count_plan VALUES (6, 1, NULL, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656416,1795606656372,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 1795606656416, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606656454,1795606656442,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 1795606656454, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795606656468,1795606656461,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 1795606656468, 'hub');
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'reserved', 1795606656055, '{}', 12);
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795606656041, '{}', 27);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795606656004, '{}', 36);
INSERT INTO public.document VALUES (5, 'count', 'CC-1', 1, NULL, 'open', 1795606656594, '{}', 49);
INSERT INTO public.document VALUES (6, 'count', 'CC-2', 1, NULL, 'open', 1795606656624, '{}', 51);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795606656028, '{}', 53);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 0, 0, 0, 0, 0, 0, 0, NULL, 0);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0, 5000000, NULL, 0);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0, 0, NULL, 1);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 1000000, 250, 2000000, NULL, 1);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0, 0, NULL, 1);
INSERT INTO public.event VALUES (1, '5b8da8f5-992f-42d5-84a8-669b865537bd', 1, 1, 'receipt', '{"id": "5b8da8f5-992f-42d5-84a8-669b865537bd", "seq": 1, "at": "2026-11-25T11:37:36.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606656094, 1795606656093, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656094,1795606656093,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, '7f8b1b11-111f-4018-bb8c-f1a448401322', 1, 3, 'receipt', '{"id": "7f8b1b11-111f-4018-bb8c-f1a448401322", "seq": 3, "at": "2026-11-25T11:37:36.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606656094, 1795606656093, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656094,1795606656093,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, '197c7dfc-453c-46e4-b0c6-6744eb0d1773', 1, 4, 'receipt', '{"id": "197c7dfc-453c-46e4-b0c6-6744eb0d1773", "seq": 4, "at": "2026-11-25T11:37:36.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606656094, 1795606656093, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656094,1795606656093,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, '110591c5-caea-4f23-a4e9-b5db77bf2e01', 1, 5, 'receipt', '{"id": "110591c5-caea-4f23-a4e9-b5db77bf2e01", "seq": 5, "at": "2026-11-25T11:37:36.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606656094, 1795606656093, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656094,1795606656093,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, '1ff22127-2850-4dd9-9676-598177912d41', 1, 6, 'receipt', '{"id": "1ff22127-2850-4dd9-9676-598177912d41", "seq": 6, "at": "2026-11-25T11:37:36.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606656094, 1795606656093, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656094,1795606656093,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, 'ebf837eb-8f25-4115-b4e1-83c180184a67', 1, 7, 'receipt', '{"id": "ebf837eb-8f25-4115-b4e1-83c180184a67", "seq": 7, "at": "2026-11-25T11:37:36.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795606656094, 1795606656093, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795606656094,1795606656093,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, 'ff90f9ed-c1cd-4bc6-acbf-6c7edeb83cd2', 1, 8, 'receipt', '{"id": "ff90f9ed-c1cd-4bc6-acbf-6c7edeb83cd2", "seq": 8, "at": "2026-11-25T11:37:36.132Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795606656132, 1795606656132, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795606656132,1795606656132,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, '8eadb723-a30f-40f0-8b0b-56f8c74f5066', 1, 9, 'receipt', '{"id": "8eadb723-a30f-40f0-8b0b-56f8c74f5066", "seq": 9, "at": "2026-11-25T11:37:36.156Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795606656157, 1795606656156, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795606656157,1795606656156,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, 'df4ed512-1488-4626-a8ea-1b883aabd86f', 1, 2, 'receipt', '{"id": "df4ed512-1488-4626-a8ea-1b883aabd86f", "seq": 2, "at": "2026-11-25T11:37:36.093Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606656094, 1795606656093, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656094,1795606656093,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, '69a2467b-c1a5-4845-bf57-0aec31d576ae', 1, 10, 'void', '{"id": "69a2467b-c1a5-4845-bf57-0aec31d576ae", "seq": 10, "at": "2026-11-25T11:37:36.175Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "df4ed512-1488-4626-a8ea-1b883aabd86f"}', 1, 1795606656176, 1795606656175, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606656176,1795606656175,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, 'f9c1aa07-8655-43ba-803e-3253925142e2', NULL, NULL, 'receipt', '{"id":"f9c1aa07-8655-43ba-803e-3253925142e2","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795606656201, 1795606656201, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795606656201,1795606656201,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, '918a9d43-1406-4aec-a5c2-14ec8f405caf', NULL, NULL, 'ship', '{"id":"918a9d43-1406-4aec-a5c2-14ec8f405caf","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795606656214, 1795606656214, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795606656214,1795606656214,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, '747b0e43-03f5-48eb-a2e5-e42ed38b9dd5', NULL, NULL, 'ship', '{"id":"747b0e43-03f5-48eb-a2e5-e42ed38b9dd5","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795606656186, 1795606656186, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795606656186,1795606656186,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, '8c33618d-f07b-434d-9936-da3a1c8469aa', NULL, NULL, 'void', '{"id":"8c33618d-f07b-434d-9936-da3a1c8469aa","kind":"void","voids":"747b0e43-03f5-48eb-a2e5-e42ed38b9dd5"}', 1, 1795606656225, 1795606656225, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606656225,1795606656225,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, '46430b9d-dc54-4775-841e-f9949eb70fdd', 1, 11, 'pick', '{"id": "46430b9d-dc54-4775-841e-f9949eb70fdd", "seq": 11, "at": "2026-11-25T11:37:36.237Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606656238, 1795606656237, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606656238,1795606656237,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, 'f1a31f73-3f48-4874-855f-c2c54c3e1594', 1, 12, 'pick', '{"id": "f1a31f73-3f48-4874-855f-c2c54c3e1594", "seq": 12, "at": "2026-11-25T11:37:36.237Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606656238, 1795606656237, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606656238,1795606656237,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, '3d3a10fb-28cc-4807-8641-fc00d827c241', 1, 13, 'ship', '{"id": "3d3a10fb-28cc-4807-8641-fc00d827c241", "seq": 13, "at": "2026-11-25T11:37:36.251Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795606656251, 1795606656251, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795606656251,1795606656251,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, '88898e57-74f7-46a6-a012-1300a7e63c85', 1, 14, 'move', '{"id": "88898e57-74f7-46a6-a012-1300a7e63c85", "seq": 14, "at": "2026-11-25T11:37:36.263Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795606656263, 1795606656263, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795606656263,1795606656263,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, '40d6b34d-14b7-45fe-8d85-f1724cae498d', 1, 15, 'receipt', '{"id": "40d6b34d-14b7-45fe-8d85-f1724cae498d", "seq": 15, "at": "2026-11-25T10:37:36.267Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656267, 1795603056267, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656267,1795603056267,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, 'ab3b1a5f-73dc-41e5-a633-6970e6e0d3cc', 1, 16, 'receipt', '{"id": "ab3b1a5f-73dc-41e5-a633-6970e6e0d3cc", "seq": 16, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, '7d7cd491-0e4f-43c5-bff0-448254edeb12', 1, 17, 'receipt', '{"id": "7d7cd491-0e4f-43c5-bff0-448254edeb12", "seq": 17, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, '51da3c3a-9f04-477d-a7f5-971a2350ba6d', 1, 18, 'receipt', '{"id": "51da3c3a-9f04-477d-a7f5-971a2350ba6d", "seq": 18, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, 'cb41ae33-2698-4991-b5d8-3d66dfc8a8f2', 1, 19, 'receipt', '{"id": "cb41ae33-2698-4991-b5d8-3d66dfc8a8f2", "seq": 19, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, '81ee12a2-39f5-4e7b-b42f-6cfbf6637398', 1, 20, 'receipt', '{"id": "81ee12a2-39f5-4e7b-b42f-6cfbf6637398", "seq": 20, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, '2f0d1181-fc4e-4ca0-a173-1272afee53b8', 1, 21, 'receipt', '{"id": "2f0d1181-fc4e-4ca0-a173-1272afee53b8", "seq": 21, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, '64440ae9-aa97-45e8-a48d-8991ac5220be', 1, 22, 'receipt', '{"id": "64440ae9-aa97-45e8-a48d-8991ac5220be", "seq": 22, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, 'e3c58310-7ddc-4922-a55f-baedd39952d9', 1, 23, 'receipt', '{"id": "e3c58310-7ddc-4922-a55f-baedd39952d9", "seq": 23, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, '08b8926b-ad37-4dbd-8a59-d5743319855b', 1, 24, 'receipt', '{"id": "08b8926b-ad37-4dbd-8a59-d5743319855b", "seq": 24, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, '83593d9d-32c7-4c4a-9656-00a944f66991', 1, 25, 'receipt', '{"id": "83593d9d-32c7-4c4a-9656-00a944f66991", "seq": 25, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, '6892eabf-a47a-4365-8825-5686f52fe162', 1, 26, 'receipt', '{"id": "6892eabf-a47a-4365-8825-5686f52fe162", "seq": 26, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, '9e1aa0c9-3d5d-4239-84ba-1f63c6abaf21', 1, 27, 'receipt', '{"id": "9e1aa0c9-3d5d-4239-84ba-1f63c6abaf21", "seq": 27, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, 'ec0d6054-1d33-4297-a0e5-bb14719cd286', 1, 28, 'receipt', '{"id": "ec0d6054-1d33-4297-a0e5-bb14719cd286", "seq": 28, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, 'e83978c4-7e61-4d1a-8b6c-23004ef32478', 1, 29, 'receipt', '{"id": "e83978c4-7e61-4d1a-8b6c-23004ef32478", "seq": 29, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, '4d30c938-03bd-4d96-8003-7b067b7fa14e', 1, 30, 'receipt', '{"id": "4d30c938-03bd-4d96-8003-7b067b7fa14e", "seq": 30, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, 'ae876758-63b9-4567-bb90-4345c6633024', 1, 31, 'receipt', '{"id": "ae876758-63b9-4567-bb90-4345c6633024", "seq": 31, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, 'e1f4a1cf-ad14-4da9-9445-2eab54d6062b', 1, 32, 'receipt', '{"id": "e1f4a1cf-ad14-4da9-9445-2eab54d6062b", "seq": 32, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, '04dc8c3d-f715-4a01-abe3-8e4fa1c4f0df', 1, 33, 'receipt', '{"id": "04dc8c3d-f715-4a01-abe3-8e4fa1c4f0df", "seq": 33, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, '08ceceee-8bce-4b6b-b36b-c9d6d03d9d8d', 1, 34, 'receipt', '{"id": "08ceceee-8bce-4b6b-b36b-c9d6d03d9d8d", "seq": 34, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, 'f782977d-da6d-4df6-bc91-e14a715ec2f7', 1, 35, 'receipt', '{"id": "f782977d-da6d-4df6-bc91-e14a715ec2f7", "seq": 35, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, '72a58840-92fb-4a3b-a2e7-3318e2c7474f', 1, 36, 'receipt', '{"id": "72a58840-92fb-4a3b-a2e7-3318e2c7474f", "seq": 36, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, 'fdb38083-a70f-4b71-aa9e-0ecafb2bb1dc', 1, 37, 'receipt', '{"id": "fdb38083-a70f-4b71-aa9e-0ecafb2bb1dc", "seq": 37, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, '2fc8dd6e-eeb5-4e75-a40a-fbae3025cfb0', 1, 38, 'receipt', '{"id": "2fc8dd6e-eeb5-4e75-a40a-fbae3025cfb0", "seq": 38, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, 'ec734c2c-3968-4a2e-9f3c-dba8cbfb5ba8', 1, 39, 'receipt', '{"id": "ec734c2c-3968-4a2e-9f3c-dba8cbfb5ba8", "seq": 39, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, '6bda39c8-b9d3-4551-aa90-21d63fb6f6e3', 1, 40, 'receipt', '{"id": "6bda39c8-b9d3-4551-aa90-21d63fb6f6e3", "seq": 40, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, '9ec312a2-f29b-403c-8dd6-ccba6232c231', 1, 41, 'receipt', '{"id": "9ec312a2-f29b-403c-8dd6-ccba6232c231", "seq": 41, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, 'f38fe1f2-0cb5-475a-a38c-84b3a130f81a', 1, 42, 'receipt', '{"id": "f38fe1f2-0cb5-475a-a38c-84b3a130f81a", "seq": 42, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, '60759812-8ae3-4a7a-880a-c9cb8ae2f7ca', 1, 43, 'receipt', '{"id": "60759812-8ae3-4a7a-880a-c9cb8ae2f7ca", "seq": 43, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, 'da2625a0-05f0-4b94-94d0-7fa5e36f5156', 1, 44, 'receipt', '{"id": "da2625a0-05f0-4b94-94d0-7fa5e36f5156", "seq": 44, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, '223c3f1e-480a-4b20-a4a4-e53e66b8671d', 1, 45, 'receipt', '{"id": "223c3f1e-480a-4b20-a4a4-e53e66b8671d", "seq": 45, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, 'ad785d69-d5ba-4a8c-9d65-2a97b9c6b5f4', 1, 46, 'receipt', '{"id": "ad785d69-d5ba-4a8c-9d65-2a97b9c6b5f4", "seq": 46, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, '9dabeab7-ac10-4b2a-8e2d-80ea3ccf09c2', 1, 47, 'receipt', '{"id": "9dabeab7-ac10-4b2a-8e2d-80ea3ccf09c2", "seq": 47, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, '6a9566fa-e5e8-4f75-91e4-ba332f391643', 1, 48, 'receipt', '{"id": "6a9566fa-e5e8-4f75-91e4-ba332f391643", "seq": 48, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, '15b056c2-eaf9-4a82-a23b-be50166aa446', 1, 49, 'receipt', '{"id": "15b056c2-eaf9-4a82-a23b-be50166aa446", "seq": 49, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, 'b6e8f4d2-180c-4146-91c7-556148a686be', 1, 50, 'receipt', '{"id": "b6e8f4d2-180c-4146-91c7-556148a686be", "seq": 50, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, '301f9c98-2270-4aeb-a642-3679c624560e', 1, 51, 'receipt', '{"id": "301f9c98-2270-4aeb-a642-3679c624560e", "seq": 51, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, '32aafe79-68b1-4de1-be09-d326ba80acbb', 1, 52, 'receipt', '{"id": "32aafe79-68b1-4de1-be09-d326ba80acbb", "seq": 52, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '21eb37da-f7fb-487f-9aea-27fdec32046f', 1, 53, 'receipt', '{"id": "21eb37da-f7fb-487f-9aea-27fdec32046f", "seq": 53, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, '901e581a-dc24-47f7-8a4a-b80149fef5f7', 1, 54, 'receipt', '{"id": "901e581a-dc24-47f7-8a4a-b80149fef5f7", "seq": 54, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, '923a183f-09af-438a-81d6-7a48bf5ac571', 1, 55, 'receipt', '{"id": "923a183f-09af-438a-81d6-7a48bf5ac571", "seq": 55, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, '6c3d47ac-002b-4f63-a355-50bfbdab9b3e', 1, 56, 'receipt', '{"id": "6c3d47ac-002b-4f63-a355-50bfbdab9b3e", "seq": 56, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, '5d16bd20-0de7-4eb3-a7a1-6cb5fde2f563', 1, 57, 'receipt', '{"id": "5d16bd20-0de7-4eb3-a7a1-6cb5fde2f563", "seq": 57, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, 'a0510aea-ea50-4e53-b377-6f5da908ad51', 1, 58, 'receipt', '{"id": "a0510aea-ea50-4e53-b377-6f5da908ad51", "seq": 58, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, '42e99ba4-e69d-458f-ba2b-709200843e50', 1, 59, 'receipt', '{"id": "42e99ba4-e69d-458f-ba2b-709200843e50", "seq": 59, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, '707e927f-ae73-46b1-9185-043b731f1a14', 1, 60, 'receipt', '{"id": "707e927f-ae73-46b1-9185-043b731f1a14", "seq": 60, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, '82c8a9a0-771d-4b33-9c55-e55f33b71e7d', 1, 61, 'receipt', '{"id": "82c8a9a0-771d-4b33-9c55-e55f33b71e7d", "seq": 61, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, '64ff37f7-aec3-4389-a77c-55ce3bcf1ef2', 1, 62, 'receipt', '{"id": "64ff37f7-aec3-4389-a77c-55ce3bcf1ef2", "seq": 62, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, 'b74c77a9-83ad-45c3-bb2e-0722cdfa2c1f', 1, 63, 'receipt', '{"id": "b74c77a9-83ad-45c3-bb2e-0722cdfa2c1f", "seq": 63, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, 'a74fa0d3-ad1f-410c-b12e-b47981f65fd6', 1, 64, 'receipt', '{"id": "a74fa0d3-ad1f-410c-b12e-b47981f65fd6", "seq": 64, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, '1a2b8a07-a973-4e89-8458-7645e18fce3d', 1, 65, 'receipt', '{"id": "1a2b8a07-a973-4e89-8458-7645e18fce3d", "seq": 65, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, '27dc6ae8-12a8-4d98-82ca-bee663eb97ec', 1, 66, 'receipt', '{"id": "27dc6ae8-12a8-4d98-82ca-bee663eb97ec", "seq": 66, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, '75a37726-6197-4ed3-aa81-bbc7d90bc751', 1, 67, 'receipt', '{"id": "75a37726-6197-4ed3-aa81-bbc7d90bc751", "seq": 67, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, 'cadff6fd-0783-46a7-98f1-4d3e75e0e77a', 1, 68, 'receipt', '{"id": "cadff6fd-0783-46a7-98f1-4d3e75e0e77a", "seq": 68, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, 'c762d5bb-beb6-4b3c-9613-5693b934b70d', 1, 69, 'receipt', '{"id": "c762d5bb-beb6-4b3c-9613-5693b934b70d", "seq": 69, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, '52195d8b-ef88-4f70-9955-55fc2565fb04', 1, 70, 'receipt', '{"id": "52195d8b-ef88-4f70-9955-55fc2565fb04", "seq": 70, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, '0913007a-51c0-4912-8249-bb955bebde06', 1, 71, 'receipt', '{"id": "0913007a-51c0-4912-8249-bb955bebde06", "seq": 71, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, '8ba88929-b2ce-433d-a753-dacd73ebc4e0', 1, 72, 'receipt', '{"id": "8ba88929-b2ce-433d-a753-dacd73ebc4e0", "seq": 72, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, '6f25c0f4-cf98-4f18-8b5b-fa010f635b1c', 1, 73, 'receipt', '{"id": "6f25c0f4-cf98-4f18-8b5b-fa010f635b1c", "seq": 73, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, 'f2c67503-3b79-41a8-b448-2bf7b12b2656', 1, 74, 'receipt', '{"id": "f2c67503-3b79-41a8-b448-2bf7b12b2656", "seq": 74, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, 'b539ddbb-96cb-431d-a3c3-3641440edb37', 1, 75, 'receipt', '{"id": "b539ddbb-96cb-431d-a3c3-3641440edb37", "seq": 75, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, '997be45e-3d48-4dd2-9f4b-d0a10b6c20ec', 1, 76, 'receipt', '{"id": "997be45e-3d48-4dd2-9f4b-d0a10b6c20ec", "seq": 76, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, 'dc51a8c8-d02b-4b31-9492-22aff338f766', 1, 77, 'receipt', '{"id": "dc51a8c8-d02b-4b31-9492-22aff338f766", "seq": 77, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, 'd68e1ba7-1e8a-489b-a2dc-3564fae5d663', 1, 78, 'receipt', '{"id": "d68e1ba7-1e8a-489b-a2dc-3564fae5d663", "seq": 78, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, '83ecce61-d024-439b-95b0-8edc8a5198ee', 1, 79, 'receipt', '{"id": "83ecce61-d024-439b-95b0-8edc8a5198ee", "seq": 79, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, 'bc74b8df-aa2d-4598-9dc6-d80df2397d39', 1, 80, 'receipt', '{"id": "bc74b8df-aa2d-4598-9dc6-d80df2397d39", "seq": 80, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, '3de44dc9-134f-49b5-81cd-78c550fbff7e', 1, 81, 'receipt', '{"id": "3de44dc9-134f-49b5-81cd-78c550fbff7e", "seq": 81, "at": "2026-11-25T11:37:36.274Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606656277, 1795606656274, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656277,1795606656274,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, 'cf3b7a34-e541-4498-9a6c-f397faf0bba3', 1, 82, 'count', '{"id": "cf3b7a34-e541-4498-9a6c-f397faf0bba3", "seq": 82, "at": "2026-11-25T11:37:36.292Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795606656294, 1795606656292, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606656295,1795606656292,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, '2de9f3dd-f776-47db-88da-5c1c5fdd7591', 1, 83, 'count', '{"id": "2de9f3dd-f776-47db-88da-5c1c5fdd7591", "seq": 83, "at": "2026-11-25T11:37:36.315Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795606656318, 1795606656315, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795606656318,1795606656315,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, 'b6667e07-bbe9-4f10-886a-b474db8f8507', NULL, NULL, 'customer_return', '{"id":"b6667e07-bbe9-4f10-886a-b474db8f8507","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795606656328, 1795606656328, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795606656328,1795606656328,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, '7bd2eafa-c441-4db5-9a17-4d75844a6494', NULL, NULL, 'supplier_return', '{"id":"7bd2eafa-c441-4db5-9a17-4d75844a6494","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795606656341, 1795606656341, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795606656341,1795606656341,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '1318cbf2-f263-4aa8-9819-884097913f27', NULL, NULL, 'scrap', '{"id":"1318cbf2-f263-4aa8-9819-884097913f27","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795606656349, 1795606656349, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795606656349,1795606656349,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, 'c4e56f19-84fe-4308-a0e6-9c615c8c43b8', NULL, NULL, 'void', '{"id":"c4e56f19-84fe-4308-a0e6-9c615c8c43b8","kind":"void","voids":"1318cbf2-f263-4aa8-9819-884097913f27"}', 1, 1795606656358, 1795606656358, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606656358,1795606656358,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, '757320e7-a133-4fd3-aab6-1f17c9b51d83', 1, 84, 'receipt', '{"id": "757320e7-a133-4fd3-aab6-1f17c9b51d83", "seq": 84, "at": "2026-11-25T11:37:36.372Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795606656374, 1795606656372, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (93, 'a2d6965f-9a55-49db-9de7-d538f2b1dd9c', 1, 85, 'receipt', '{"id": "a2d6965f-9a55-49db-9de7-d538f2b1dd9c", "seq": 85, "at": "2026-11-25T11:37:36.372Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795606656374, 1795606656372, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606656416,1795606656372,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (94, 'b693f11a-b8cd-4694-9644-b162a4a4ae50', 1, 86, 'receipt', '{"id": "b693f11a-b8cd-4694-9644-b162a4a4ae50", "seq": 86, "at": "2026-11-25T11:37:36.372Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795606656374, 1795606656372, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, '445c79ea-d763-45a8-b1ef-1a995ee9491d', 1, 87, 'receipt', '{"id": "445c79ea-d763-45a8-b1ef-1a995ee9491d", "seq": 87, "at": "2026-11-25T11:37:36.372Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795606656374, 1795606656372, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (97, '3bd615e6-57f5-455e-bb52-8083e72d0513', 1, 88, 'void', '{"id": "3bd615e6-57f5-455e-bb52-8083e72d0513", "seq": 88, "at": "2026-11-25T11:37:36.435Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "b693f11a-b8cd-4694-9644-b162a4a4ae50"}', 1, 1795606656436, 1795606656435, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606656436,1795606656435,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, 'd2c681b3-b48a-4442-b4c1-fa8e0d3ac3af', 1, 89, 'receipt', '{"id": "d2c681b3-b48a-4442-b4c1-fa8e0d3ac3af", "seq": 89, "at": "2026-11-25T11:37:36.442Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795606656443, 1795606656442, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606656454,1795606656442,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, '9965f79a-50c0-47f0-9af5-29c431bb683a', 1, 91, 'void', '{"id": "9965f79a-50c0-47f0-9af5-29c431bb683a", "seq": 91, "at": "2026-11-25T11:37:36.461Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "3ee12c98-f331-4292-956f-565d9186141c"}', 1, 1795606656461, 1795606656461, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, '67cf6980-1893-4a66-9996-e58636af40d1', NULL, NULL, 'receipt', '{"id":"67cf6980-1893-4a66-9996-e58636af40d1","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795606656468, 1795606656468, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795606656468,1795606656468,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, '5380b300-68c0-4408-b352-7b82b346a2e4', 1, 90, 'void', '{"id": "5380b300-68c0-4408-b352-7b82b346a2e4", "seq": 90, "at": "2026-11-25T11:37:36.461Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "67cf6980-1893-4a66-9996-e58636af40d1"}', 1, 1795606656461, 1795606656461, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606656468,1795606656461,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, '4461473a-9378-4e2e-9339-ea3b3e33a7a8', NULL, NULL, 'receipt', '{"id":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795606656494, 1795606656494, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795606656494,1795606656494,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, 'f0118265-3740-47e7-9f22-5058445a33a3', NULL, NULL, 'receipt', '{"id":"f0118265-3740-47e7-9f22-5058445a33a3","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795606656509, 1795606656509, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795606656509,1795606656509,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, '864579ec-d550-47ff-84d3-61e65d702783', NULL, NULL, 'ship', '{"id":"864579ec-d550-47ff-84d3-61e65d702783","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795606656513, 1795606656513, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795606656513,1795606656513,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a2127f-3605-7347-9f6f-719a24c1b2c2', NULL, NULL, 'landed_cost', '{"id":"01a2127f-3605-7347-9f6f-719a24c1b2c2","kind":"landed_cost","amount":"10.00","receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","by":"value","credit":"cash"}', 1, 1795606656517, 1795606656517, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606656517,1795606656517,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a2127f-3611-70c5-935f-a069a8f60708', NULL, NULL, 'landed_cost', '{"id":"01a2127f-3611-70c5-935f-a069a8f60708","kind":"landed_cost","amount":"0.50","receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","by":"quantity","credit":"accounts_payable"}', 1, 1795606656529, 1795606656529, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606656529,1795606656529,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a2127f-361a-7039-9fbd-511691d35787', NULL, NULL, 'void', '{"id":"01a2127f-361a-7039-9fbd-511691d35787","kind":"void","voids":"01a2127f-3611-70c5-935f-a069a8f60708"}', 1, 1795606656538, 1795606656538, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606656538,1795606656538,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a2127f-3629-73a6-905d-6ea39cb34135', NULL, NULL, 'link', '{"id":"01a2127f-3629-73a6-905d-6ea39cb34135","kind":"link","receipt":"f0118265-3740-47e7-9f22-5058445a33a3","unit_cost":"4.00","reason":"found"}', 1, 1795606656554, 1795606656554, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795606656554,1795606656554,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a2127f-3634-77ca-b475-8eed11822c44', NULL, NULL, 'bill', '{"id":"01a2127f-3634-77ca-b475-8eed11822c44","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8"}]}', 1, 1795606656564, 1795606656564, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795606656564,1795606656564,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a2127f-363e-7dad-a2cd-0807d19a50dc', NULL, NULL, 'cost_change', '{"id":"01a2127f-363e-7dad-a2cd-0807d19a50dc","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795606656575, 1795606656575, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795606656575,1795606656575,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, 'e468716e-e69c-492c-8c2d-bb0cf395a524', 1, 92, 'count', '{"id": "e468716e-e69c-492c-8c2d-bb0cf395a524", "seq": 92, "at": "2026-11-25T11:37:36.611Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795606656612, 1795606656611, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606656612,1795606656611,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, '3d190d54-1ba8-4e05-9058-d10d105cbcde', 1, 93, 'count', '{"id": "3d190d54-1ba8-4e05-9058-d10d105cbcde", "seq": 93, "at": "2026-11-25T11:37:36.612Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795606656612, 1795606656612, NULL, NULL, 'held', 'count_variance', NULL, 114, NULL, NULL);
INSERT INTO public.export_run VALUES (1, 'csv', 'entry', 'UTC', NULL, NULL, 1, -1, 7340032, 101, '[["inventory",55359,4472],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",110,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]', '{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}', 'command-line', 1795606656648, 1);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795606656094, 1795606656094, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795606656374, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795606656374, 1795606656402, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795606656374, 1795606656416, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795606656374, 1795606656436, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1, got 90.', 'accepted', 1795606656443, 1795606656454, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event 3ee12c98-f331-4292-956f-565d9186141c that it voids.', 'waiting', 1795606656461, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event 67cf6980-1893-4a66-9996-e58636af40d1 that it voids.', 'accepted', 1795606656461, 1795606656468, 'hub', '', NULL, 38);
INSERT INTO public.hold VALUES (8, 114, 'count_variance', 'Counted 1 of W-100 in A-01, too far from the books: let somebody else recount, accept or reject.', 'open', 1795606656612, NULL, NULL, NULL, NULL, 50);
INSERT INTO public.idempotency VALUES ('["command-line","c77a1c3b067645cbaf9a5c53525a8c2a"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}', 1795606655891);
INSERT INTO public.idempotency VALUES ('["command-line","f1e633ae9c8c462bae3a662af6e308f4"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}', 1795606655918);
INSERT INTO public.idempotency VALUES ('["command-line","7399183a77d64a8cbbd0677f2fc2784a"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}', 1795606655931);
INSERT INTO public.idempotency VALUES ('["command-line","c45cafb71d8b40c08cca50e2fcb26a54"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}', 1795606655943);
INSERT INTO public.idempotency VALUES ('["command-line","0a4f5099811947cfb412e033eb65c68f"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795606655960);
INSERT INTO public.idempotency VALUES ('["command-line","ea927a7ea222469099c81702635b1156"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795606655992);
INSERT INTO public.idempotency VALUES ('["command-line","36f762ad3f4f47ef91919002ad85fa6d"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:36.004Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795606656004);
INSERT INTO public.idempotency VALUES ('["command-line","0e8a858a99b44764884c896370143a8a"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:36.028Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795606656028);
INSERT INTO public.idempotency VALUES ('["command-line","0af94d6adf474e1f8feb4e0828c3903b"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:36.041Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795606656041);
INSERT INTO public.idempotency VALUES ('["command-line","0057d62e73df45b7a9f891303f1d8cb4"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:36.055Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795606656055);
INSERT INTO public.idempotency VALUES ('["command-line","819a495ce6ed4a0ba63a4936b7fc4ada"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795606656076);
INSERT INTO public.idempotency VALUES ('["command-line","d88d2ac5de88492e81ffc3acd99bc65d"]', 'c1016f15f1a84af42772aec1e846bcf8aca13500ca6e8b1c1f3ca415f7794991', 200, '{"body":{"outcomes":[{"id":"747b0e43-03f5-48eb-a2e5-e42ed38b9dd5","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795606656186);
INSERT INTO public.idempotency VALUES ('["command-line","fe307e17cbb140e4994605f8d405e723"]', '84943032eff0715a1223297160e08efd4fe97ea7914b52cce483aa3c8c9f7985', 200, '{"body":{"outcomes":[{"id":"f9c1aa07-8655-43ba-803e-3253925142e2","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795606656201);
INSERT INTO public.idempotency VALUES ('["command-line","2cffe8ef7b0041e08ae96c5f5f611de4"]', 'e25c88568878bc0e51728802cc4b8671ea2b1060e37de7b3f2632164cff4af99', 200, '{"body":{"outcomes":[{"id":"918a9d43-1406-4aec-a5c2-14ec8f405caf","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795606656214);
INSERT INTO public.idempotency VALUES ('["command-line","6169398a2d874ee682dc4f28baa474b3"]', 'de3a67e06e18553fde5b24996b7f28f65d5e268426cccf773a22f320ec56e21e', 200, '{"body":{"outcomes":[{"id":"8c33618d-f07b-434d-9936-da3a1c8469aa","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795606656225);
INSERT INTO public.idempotency VALUES ('["command-line","ad56c7d5ff2a4b17ab6320ba7ae8ccfd"]', 'd81d5f40be431b21990d542801c95be04839e8454da8bbcbff18b8d4042b0e80', 200, '{"body":{"outcomes":[{"id":"b6667e07-bbe9-4f10-886a-b474db8f8507","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795606656328);
INSERT INTO public.idempotency VALUES ('["command-line","2b2e5e5cf8d644a781029ea0ff962647"]', '2d088ff08e7f65e04c85648a1933ff974f34a130a1d124596c13efcb18ad0d20', 200, '{"body":{"outcomes":[{"id":"7bd2eafa-c441-4db5-9a17-4d75844a6494","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795606656341);
INSERT INTO public.idempotency VALUES ('["command-line","2e0c3fdc9adc4068bcf92545611003ab"]', '0d2ab974bce2bce3dc0b2c3abc7cbb078704bde5d511e83b499dbf783320ed47', 200, '{"body":{"outcomes":[{"id":"1318cbf2-f263-4aa8-9819-884097913f27","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795606656349);
INSERT INTO public.idempotency VALUES ('["command-line","62476a73dcc7474698a01278220dca5d"]', '03c92e86c885f59458e65ba8276186c1b8a18014a52b9c2f8c33f6273963ea9b', 200, '{"body":{"outcomes":[{"id":"c4e56f19-84fe-4308-a0e6-9c615c8c43b8","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795606656358);
INSERT INTO public.idempotency VALUES ('["command-line","0c320d0b871a4c95afc45ba45d99f5b5"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"757320e7-a133-4fd3-aab6-1f17c9b51d83","kind":"receipt","seq":84,"at":"2026-11-25T11:37:36.372Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:36.374Z","closed_at":"2026-11-25T11:37:36.402Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"757320e7-a133-4fd3-aab6-1f17c9b51d83","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795606656402);
INSERT INTO public.idempotency VALUES ('["command-line","346ba29c834c4af1b1a49a73ccde40a3"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"a2d6965f-9a55-49db-9de7-d538f2b1dd9c","kind":"receipt","seq":85,"at":"2026-11-25T11:37:36.372Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:36.374Z","closed_at":"2026-11-25T11:37:36.416Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"a2d6965f-9a55-49db-9de7-d538f2b1dd9c","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795606656416);
INSERT INTO public.idempotency VALUES ('["command-line","93b48678186d45b1acf65225562c354c"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"d2c681b3-b48a-4442-b4c1-fa8e0d3ac3af","kind":"receipt","seq":89,"at":"2026-11-25T11:37:36.442Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:36.443Z","closed_at":"2026-11-25T11:37:36.454Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"d2c681b3-b48a-4442-b4c1-fa8e0d3ac3af","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795606656454);
INSERT INTO public.idempotency VALUES ('["command-line","6230052f23ca4044aba139adfa154c57"]', '064128f1e3a888179abc401b509bd16debffa0723993391e1fdf8539f64e81e3', 200, '{"body":{"outcomes":[{"id":"67cf6980-1893-4a66-9996-e58636af40d1","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795606656468);
INSERT INTO public.idempotency VALUES ('["command-line","b6dde4b13ee54d098ac8071358d55bc9"]', '233c931b287a75ca0fe5abd79f7f67a3f5ad8e5cae234469e299ebe2494cb976', 200, '{"body":{"outcomes":[{"id":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795606656494);
INSERT INTO public.idempotency VALUES ('["command-line","be758927c0e7409090fe730986f1c6e5"]', '6dd8f3be75d3db7197cbd09f2748d9ae82266ab914675f8d855fc361f17b9f2d', 200, '{"body":{"outcomes":[{"id":"f0118265-3740-47e7-9f22-5058445a33a3","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795606656509);
INSERT INTO public.idempotency VALUES ('["command-line","eed0eb16059f4c8188248c5838c67e72"]', 'b236205fadcd3a6a66c2b0e60adb4ca7142923ba4a019b8efe8f1de3a4b56ce2', 200, '{"body":{"outcomes":[{"id":"864579ec-d550-47ff-84d3-61e65d702783","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795606656513);
INSERT INTO public.idempotency VALUES ('["command-line","3c081ef16b95432e9f02416644151740"]', '5cd0a6102a9a189885f16e69eeca379151d0b853d0e4927d15c9c1366752be37', 201, '{"body":{"id":"01a2127f-3605-7347-9f6f-719a24c1b2c2","at":"2026-11-25T11:37:36.517Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127f-3605-7347-9f6f-719a24c1b2c2"}', 1795606656517);
INSERT INTO public.idempotency VALUES ('["command-line","50c6487821a64cb0ac41a1d67f95c0f9"]', 'dfce07062c222c427e9be6923c8e06faf260adc83f79715e4e6cb8c056bb1ad1', 201, '{"body":{"id":"01a2127f-3611-70c5-935f-a069a8f60708","at":"2026-11-25T11:37:36.529Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127f-3611-70c5-935f-a069a8f60708"}', 1795606656529);
INSERT INTO public.idempotency VALUES ('["command-line","631a5289a8be47c6ad98bf669916a2cb"]', '2a9ea98bd89aec2c1eb74b34535877916688486371ffee62d6a3addd459f8537', 200, '{"body":{"id":"01a2127f-3611-70c5-935f-a069a8f60708","at":"2026-11-25T11:37:36.529Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795606656538);
INSERT INTO public.idempotency VALUES ('["command-line","414842fb537146e78b0852d2363dfed3"]', '6912da21be91b51e790612e2d726839db0064c9cf2ef40c3cce9d0c4c9428c12', 201, '{"body":{"id":"01a2127f-3629-73a6-905d-6ea39cb34135","at":"2026-11-25T11:37:36.554Z","actor":"command-line","voided":false,"receipt":"f0118265-3740-47e7-9f22-5058445a33a3","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127f-3629-73a6-905d-6ea39cb34135"}', 1795606656554);
INSERT INTO public.idempotency VALUES ('["command-line","cd1ef9fa0da146389d4c1a15d0c554e4"]', '65483a6324c7376e70661cdfafa36f185221d73d1e4f49a71bfedc51ae607ba8', 201, '{"body":{"id":"01a2127f-3634-77ca-b475-8eed11822c44","at":"2026-11-25T11:37:36.564Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"4461473a-9378-4e2e-9339-ea3b3e33a7a8","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127f-3634-77ca-b475-8eed11822c44"}', 1795606656564);
INSERT INTO public.idempotency VALUES ('["command-line","f9ac61415fdb47f58607abb20411e3e7"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a2127f-363e-7dad-a2cd-0807d19a50dc","at":"2026-11-25T11:37:36.575Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127f-363e-7dad-a2cd-0807d19a50dc"}', 1795606656575);
INSERT INTO public.idempotency VALUES ('["command-line","687ca32db16e4617808df4e1ab073d61"]', '1d77dcb892a1c57f6994849a86c47c1e67a40130729c518ed6cd5d6fccd027fa', 201, '{"body":{"number":"CC-1","site":"main","state":"open","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:36.594Z","bins":[{"bin":"A-01","state":"open"},{"bin":"B-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-1"}', 1795606656594);
INSERT INTO public.idempotency VALUES ('["command-line","6f163d0ba79d432bb6a98c81222d6642"]', '2959cd250842f99ac2a1ad168dc0a1882c425fefbd63d0f593b4ae12c67f049b', 201, '{"body":{"number":"CC-2","site":"main","state":"open","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:36.624Z","bins":[{"bin":"A-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-2"}', 1795606656624);
INSERT INTO public.idempotency VALUES ('["command-line","78a64b281e4f4f77a226f80e5f2b8ef4"]', 'bd093e7d1e49505429a2900e3b6262662a8ad7f49f91f498147e02629bad6939', 201, '{"body":{"through":"2020-12-31T23:59:59.999Z","closed_at":"2026-11-25T11:37:36.641Z","by":"command-line","entries":0,"debits":"0.00"},"location":null}', 1795606656641);
INSERT INTO public.idempotency VALUES ('["command-line","ebdf465918bf4a0a9c6aa634e2f469db"]', '556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e', 201, '{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7340032","entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:37:36.648Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}', 1795606656648);
INSERT INTO public.idempotency VALUES ('["command-line","75f4dc6b6a754583905dae3d8bd022a6"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:37:36.028Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}', 1795606656666);
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795606656094, 1795606656093, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795606656094, 1795606656093, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795606656094, 1795606656093, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795606656094, 1795606656093, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795606656094, 1795606656093, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795606656094, 1795606656093, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795606656094, 1795606656093, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795606656132, 1795606656132, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795606656176, 1795606656175, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795606656186, 1795606656186, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795606656201, 1795606656201, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795606656201, 1795606656201, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795606656214, 1795606656214, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795606656225, 1795606656225, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795606656251, 1795606656251, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795606656267, 1795603056267, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795606656277, 1795606656274, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795606656295, 1795606656292, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795606656318, 1795606656315, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795606656328, 1795606656328, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795606656341, 1795606656341, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795606656349, 1795606656349, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795606656358, 1795606656358, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795606656416, 1795606656372, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795606656454, 1795606656442, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795606656468, 1795606656468, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795606656468, 1795606656461, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795606656494, 1795606656494, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795606656509, 1795606656509, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795606656513, 1795606656513, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795606656517, 1795606656517, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795606656529, 1795606656529, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795606656538, 1795606656538, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795606656554, 1795606656554, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795606656564, 1795606656564, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795606656575, 1795606656575, NULL);
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
INSERT INTO public.location VALUES (1, 1, 'A-01', 'storage', 0, 5);
INSERT INTO public.location VALUES (2, 1, 'B-01', 'storage', 0, 6);
INSERT INTO public.location VALUES (3, 1, 'STAGING', 'staging', 0, 20);
INSERT INTO public.location VALUES (4, 1, 'RETURNS', 'returns', 0, 27);
INSERT INTO public.lot VALUES (1, 3, 'LOT-A', '2031-01-31');
INSERT INTO public.meta VALUES ('ledger', '4e99d7dbe5ef4af894c0a6ca9fdec89f');
INSERT INTO public.meta VALUES ('created_at', '1795606654148');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795606656094, 1795606656093, 0);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795606656094, 1795606656093, 0);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795606656094, 1795606656093, 0);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795606656094, 1795606656093, 0);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795606656094, 1795606656093, 0);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795606656094, 1795606656093, 0);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795606656094, 1795606656093, 0);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795606656132, 1795606656132, 0);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795606656157, 1795606656156, 0);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795606656176, 1795606656093, 0);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795606656186, 1795606656186, 0);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795606656201, 1795606656201, 0);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795606656214, 1795606656214, 0);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795606656225, 1795606656186, 0);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795606656238, 1795606656237, 0);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795606656238, 1795606656237, 0);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795606656238, 1795606656237, 0);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795606656238, 1795606656237, 0);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795606656251, 1795606656251, 0);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795606656263, 1795606656263, 0);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795606656263, 1795606656263, 0);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795606656267, 1795603056267, 1);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795606656277, 1795606656274, 0);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795606656295, 1795606656292, 0);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795606656318, 1795606656315, 0);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795606656328, 1795606656328, 0);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795606656341, 1795606656341, 0);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795606656349, 1795606656349, 0);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795606656358, 1795606656349, 0);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795606656416, 1795606656372, 0);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795606656454, 1795606656442, 0);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795606656468, 1795606656468, 0);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795606656468, 1795606656468, 0);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795606656494, 1795606656494, 0);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795606656509, 1795606656509, 0);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795606656513, 1795606656513, 0);
INSERT INTO public.movement_run VALUES (1, 1, 0, 1795606656274, 4718592, 65536, 1795606656093, 64000000);
INSERT INTO public.paper VALUES (107, 'landed_cost', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (108, 'landed_cost', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (110, 'link', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (111, 'bill', 'B-1', 1, NULL);
INSERT INTO public.paper VALUES (112, 'cost_change', NULL, NULL, NULL);
INSERT INTO public.party VALUES (1, 'supplier', 'ACME', 'ACME', 7);
INSERT INTO public.party VALUES (2, 'customer', 'Shop', 'Shop', 9);
INSERT INTO public.period VALUES (1, 1609459199999, 1795606656641, 'command-line', 0, 0);
INSERT INTO public.pool VALUES (4, 0, 1000000, 0, NULL, 1000000, 0, 0, '1', 9);
INSERT INTO public.pool VALUES (3, 0, 3000000, 330, 1100000, 3000000, 330, 0, '0.75', 8);
INSERT INTO public.pool VALUES (2, 0, 14000000, 9277, 4000000, 14000000, 9277, 0, '0.6666666666666666666666666666666666666667', 105);
INSERT INTO public.pool VALUES (1, 0, 172000000, 41280, 2500000, 172000000, 41280, 0, '0.8036853295535081502480510276399716513111', 99);
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
INSERT INTO public.seal VALUES (1, '', 'cc26b1139c2f0c334abbede5e8a636c44f79297eef1f7df551456555ceabd665', '\x');
INSERT INTO public.seal VALUES (2, 'cc26b1139c2f0c334abbede5e8a636c44f79297eef1f7df551456555ceabd665', 'fab9e5aa293fc9bcb01680267f0f9fb383c2e08b96988fc6220baee2ea4124c4', '\x');
INSERT INTO public.seal VALUES (3, 'fab9e5aa293fc9bcb01680267f0f9fb383c2e08b96988fc6220baee2ea4124c4', '65278db9930c59a5a88d14c9343c05be8786e4f7caba3bd3d1dc8a4d4a37ad3d', '\x');
INSERT INTO public.seal VALUES (4, '65278db9930c59a5a88d14c9343c05be8786e4f7caba3bd3d1dc8a4d4a37ad3d', '1bf77323df436ac8236d9d17ee395753ec5a4ae2138ead9f02635afb5f0291fa', '\x');
INSERT INTO public.seal VALUES (5, '1bf77323df436ac8236d9d17ee395753ec5a4ae2138ead9f02635afb5f0291fa', 'd4b0809fa8825eb3810910c76aa602147fc7a1447a0e60fc56b4125d3d0abce6', '\x');
INSERT INTO public.seal VALUES (6, 'd4b0809fa8825eb3810910c76aa602147fc7a1447a0e60fc56b4125d3d0abce6', '5d4179f03d3afa8d5baca92c706e21cd717fc8d6fc78a6f5902c04756011cb51', '\x');
INSERT INTO public.seal VALUES (7, '5d4179f03d3afa8d5baca92c706e21cd717fc8d6fc78a6f5902c04756011cb51', 'c919ca1eece45ac585ffe1b1d537077206a9c124a2f33c8c2bf6af981056ddca', '\x');
INSERT INTO public.seal VALUES (8, 'c919ca1eece45ac585ffe1b1d537077206a9c124a2f33c8c2bf6af981056ddca', '5e45337bb883e13d55eca0a7057f3a719ed636f50517c8dbaab1352e36b02f18', '\x');
INSERT INTO public.seal VALUES (9, '5e45337bb883e13d55eca0a7057f3a719ed636f50517c8dbaab1352e36b02f18', 'a89baf6f3bbcba19845759444e618cf319763c5a7728e69e0178612598b7b595', '\x');
INSERT INTO public.seal VALUES (10, 'a89baf6f3bbcba19845759444e618cf319763c5a7728e69e0178612598b7b595', '0839dd4d1db7cd8b59d4f5ff85f2ad86b930d5a56697e2c46a45a4e030323864', '\x');
INSERT INTO public.seal VALUES (11, '0839dd4d1db7cd8b59d4f5ff85f2ad86b930d5a56697e2c46a45a4e030323864', '5dee3b80e00a3661856f966c4b79816c904a4e61d578261ba88bc894372ea4aa', '\x');
INSERT INTO public.seal VALUES (12, '5dee3b80e00a3661856f966c4b79816c904a4e61d578261ba88bc894372ea4aa', '43a4e3e49ee2596f85f916a6b0f31b8f4acbc6548bfe9df2c11bb749b0f6562a', '\x6d059fe725d24f65481f3727c8eb4be85a10ff5e802fc05e78eac489');
INSERT INTO public.seal VALUES (13, '43a4e3e49ee2596f85f916a6b0f31b8f4acbc6548bfe9df2c11bb749b0f6562a', 'bb37ab6116cd3f5e8fc693927ef60399e978adc04abbfafd0a0158f900986961', '\x4ad88811');
INSERT INTO public.seal VALUES (14, 'bb37ab6116cd3f5e8fc693927ef60399e978adc04abbfafd0a0158f900986961', '510949a5cf266967a61cca7f395a95f2ff84503e9822b0efffa0637bb0bcf065', '\x0d7da125');
INSERT INTO public.seal VALUES (15, '510949a5cf266967a61cca7f395a95f2ff84503e9822b0efffa0637bb0bcf065', '8ec92751e55f3a13c6d73337c595b6bfb16f06cd77249f72a369eb37caa03613', '\x2b0264ca');
INSERT INTO public.seal VALUES (16, '8ec92751e55f3a13c6d73337c595b6bfb16f06cd77249f72a369eb37caa03613', '68fbc1045b6fba71dbde454a43ef5d9f9e7e448643696a622d0b1901cd4f3da2', '\x0114fa9f');
INSERT INTO public.seal VALUES (17, '68fbc1045b6fba71dbde454a43ef5d9f9e7e448643696a622d0b1901cd4f3da2', '80bcaae2e347a25bf00026bc761723c1f9951c446c550df1f95c5626504f9ab6', '\x14fd7380');
INSERT INTO public.seal VALUES (18, '80bcaae2e347a25bf00026bc761723c1f9951c446c550df1f95c5626504f9ab6', '14973f3ee469602d9fc3e6a0fd09273bd3009f826de5f3bdafe39a80f2f89ac4', '\x41e67e84');
INSERT INTO public.seal VALUES (19, '14973f3ee469602d9fc3e6a0fd09273bd3009f826de5f3bdafe39a80f2f89ac4', '4c3578a99b171d218e19e31563340ad636692fab1ca05c04e1e2fec2be92398c', '\xa0f44028');
INSERT INTO public.seal VALUES (20, '4c3578a99b171d218e19e31563340ad636692fab1ca05c04e1e2fec2be92398c', 'a9d84a31ec106e0b4c00ed3f14491e79dd43755a6cf2f1b8ebc2d2c7547acd7a', '\x977dc8fc52292dd2');
INSERT INTO public.seal VALUES (21, 'a9d84a31ec106e0b4c00ed3f14491e79dd43755a6cf2f1b8ebc2d2c7547acd7a', 'b45297ed33da9ce83bd33d690030b4babfa6093ef832a4e68f17d3b215cf7e9a', '\x71c458e0');
INSERT INTO public.seal VALUES (22, 'b45297ed33da9ce83bd33d690030b4babfa6093ef832a4e68f17d3b215cf7e9a', '877846bb6699b5d1579a7d5517e47ea5b109ac50b5c3f77dde1955ce1e2cdded', '\xeab5c8dc');
INSERT INTO public.seal VALUES (23, '877846bb6699b5d1579a7d5517e47ea5b109ac50b5c3f77dde1955ce1e2cdded', '762b5f479af37ed1fff4ff32ad3d5cae6a70f92686dd664b12287d7acaada849', '\x5c663338');
INSERT INTO public.seal VALUES (24, '762b5f479af37ed1fff4ff32ad3d5cae6a70f92686dd664b12287d7acaada849', '1e067da892f674a5251003f6da5b537d8f056a7e270b5cad6ec5563b47a63c2c', '\xfd1873ebadb2b428ba49fc6deba8e1402023ec08c7881424ff17ea9083ba943c7994b304b9e393fc5d20714c1c7d6a9fbfe3ba25227c188a72023e04912af71223b5dffdf4974a23e2b791b3724f769ca0588e0f9abb332700d00126d947f7d9cc9e0151659cf0706cdddcba9d087cf26f3a1799eed34dbe0b55dfa4a0d70da7dce37b8328bac2109dfe78dd00674444aa03c45f45da6fc45484a00ba509c7196907b07561f87e3be11a03fe4568f721d5a60a74ef137f30d7ab445daedafa18406fe1e55fdd583484e7aff93a70e9cbf3d17fda148c029fea414b3dc40c6abb0979d93de329fc0802e07b298123001a9f413430f542d64ce46897ccde98fa4a779ef5e9a356c9fe');
INSERT INTO public.seal VALUES (25, '1e067da892f674a5251003f6da5b537d8f056a7e270b5cad6ec5563b47a63c2c', '8d01fb58da8a41a34b1e048b5dea09d3856f6522cf0868bcf7d2da6abe638915', '\xb0ba93cb');
INSERT INTO public.seal VALUES (26, '8d01fb58da8a41a34b1e048b5dea09d3856f6522cf0868bcf7d2da6abe638915', '62f668fb464f84daa7ba854b6150925302ab6c9fb46a651d09dfdecdf639273a', '\xe2619b6a');
INSERT INTO public.seal VALUES (27, '62f668fb464f84daa7ba854b6150925302ab6c9fb46a651d09dfdecdf639273a', '9c57d65b79620e27388e1154ee500926b688626400eaef99dce06fdabf84491a', '\x2f9efc1f');
INSERT INTO public.seal VALUES (28, '9c57d65b79620e27388e1154ee500926b688626400eaef99dce06fdabf84491a', '71f159b56ece51bbd6e316609b1b076c51baf66dfb000daad1ff81856ea5e940', '\xa705dfce');
INSERT INTO public.seal VALUES (29, '71f159b56ece51bbd6e316609b1b076c51baf66dfb000daad1ff81856ea5e940', 'ce06b025be116f26f67b708b120097513195c44f4ad6b318633a56c8ed5058d1', '\xe1c8ef42');
INSERT INTO public.seal VALUES (30, 'ce06b025be116f26f67b708b120097513195c44f4ad6b318633a56c8ed5058d1', '68b7deaa931e010bbb4ff04cfbd6575e907a005c5fb1d7ace830e4b62139842f', '\x9ee9ed8e');
INSERT INTO public.seal VALUES (31, '68b7deaa931e010bbb4ff04cfbd6575e907a005c5fb1d7ace830e4b62139842f', '0c1c8f07e36a7fcbf442a1d1c20daea67273771cb4334824bd8853a1c0f23c88', '\x13e5c638919686957626ab55baf96698');
INSERT INTO public.seal VALUES (32, '0c1c8f07e36a7fcbf442a1d1c20daea67273771cb4334824bd8853a1c0f23c88', '23a83ab3bf36ef734e9224bbda5d43b4fff545db7367351a1d412a89fb3a83c6', '\x');
INSERT INTO public.seal VALUES (33, '23a83ab3bf36ef734e9224bbda5d43b4fff545db7367351a1d412a89fb3a83c6', '39573d9604ec486c42a6f4596b09bead0478bd511ccf331df0e8fd3c709de6fe', '\xa9522cd6');
INSERT INTO public.seal VALUES (34, '39573d9604ec486c42a6f4596b09bead0478bd511ccf331df0e8fd3c709de6fe', '103cdebdc5c57e0fe2c3d4a0dd5cb8fe5b7755518b2cf3a8363d47308e75fa42', '\x58121aa7');
INSERT INTO public.seal VALUES (35, '103cdebdc5c57e0fe2c3d4a0dd5cb8fe5b7755518b2cf3a8363d47308e75fa42', '7eb89359960f2a389251d02d6591316c8f371d6b30a5a3e8620c92c36f2c5e51', '\x5bd2ac99');
INSERT INTO public.seal VALUES (36, '7eb89359960f2a389251d02d6591316c8f371d6b30a5a3e8620c92c36f2c5e51', '2210599148d82ee0374d23961053e5358b50d302a9e387ccbd7acb5ef821db5b', '\x5a6c5cf6');
INSERT INTO public.seal VALUES (37, '2210599148d82ee0374d23961053e5358b50d302a9e387ccbd7acb5ef821db5b', '4d56ef8d7c2de08767f83159526b9ce8ace2ed793594399d1fee94a69abc58c7', '\x71b647ca8e97de4e');
INSERT INTO public.seal VALUES (38, '4d56ef8d7c2de08767f83159526b9ce8ace2ed793594399d1fee94a69abc58c7', '25047ca25c839a541bac94921c05f047f8168bd57d39b9386c390541d0f00374', '\x6fc5e5be546f735a');
INSERT INTO public.seal VALUES (39, '25047ca25c839a541bac94921c05f047f8168bd57d39b9386c390541d0f00374', '93b815d0af0fb797ba919157f68036d6ba73f82b07710baa372f802439345453', '\x');
INSERT INTO public.seal VALUES (40, '93b815d0af0fb797ba919157f68036d6ba73f82b07710baa372f802439345453', '62aa0562f2fe0b942cce40ca0161c72546885ed6787d52392b1fae215c539d34', '\x8daf99c2');
INSERT INTO public.seal VALUES (41, '62aa0562f2fe0b942cce40ca0161c72546885ed6787d52392b1fae215c539d34', '23091427b2a22b72c1b00856f369602b524a2d8568b3c19e6413f2cf83c3c992', '\x05974b3f');
INSERT INTO public.seal VALUES (42, '23091427b2a22b72c1b00856f369602b524a2d8568b3c19e6413f2cf83c3c992', '7199e4a2429cf66fc8732e83e3f8f311cdafba36f814d7b47493c050b66429b6', '\x1505af06');
INSERT INTO public.seal VALUES (43, '7199e4a2429cf66fc8732e83e3f8f311cdafba36f814d7b47493c050b66429b6', 'be3689f7655c85c9e0a10200a56edce09c7de3211cd7b56c972bef7aa263316f', '\x49c12ca5');
INSERT INTO public.seal VALUES (44, 'be3689f7655c85c9e0a10200a56edce09c7de3211cd7b56c972bef7aa263316f', '0b683bb24e81219f4979d281b086865930a16c3a1b861b5305318213b6dff7b8', '\x15ea7c5b');
INSERT INTO public.seal VALUES (45, '0b683bb24e81219f4979d281b086865930a16c3a1b861b5305318213b6dff7b8', 'c10e7fdd652f2427cdd0dfd12f072a348b149e2dd9d5f847476a0928ac56a0ef', '\xe7a03de8');
INSERT INTO public.seal VALUES (46, 'c10e7fdd652f2427cdd0dfd12f072a348b149e2dd9d5f847476a0928ac56a0ef', 'b0db91f7f13c31142117cffcf238a7d3a87a86c34df7af70b8bb8fef5c5cdba3', '\xd0cb6a31');
INSERT INTO public.seal VALUES (47, 'b0db91f7f13c31142117cffcf238a7d3a87a86c34df7af70b8bb8fef5c5cdba3', 'e7977ad4621b01e0e9cacd1306f98ef0977ff384618dc69a5bcdcf9a2db744e5', '\x9e4edc2c');
INSERT INTO public.seal VALUES (48, 'e7977ad4621b01e0e9cacd1306f98ef0977ff384618dc69a5bcdcf9a2db744e5', 'd6cc3d0d4d3ff4440e9b66a581398f1b021f0bbeadc5ed34575dd6ff0df2fdde', '\x18fe73ce');
INSERT INTO public.seal VALUES (49, 'd6cc3d0d4d3ff4440e9b66a581398f1b021f0bbeadc5ed34575dd6ff0df2fdde', '31546256c16708df9554d19085e66851d37436f944c2e44f7077db40a04fced6', '\x');
INSERT INTO public.seal VALUES (50, '31546256c16708df9554d19085e66851d37436f944c2e44f7077db40a04fced6', '3fd8ea29c80c05015d6408f9c3e81831198545164d1037d2fb4bb642b0b99b08', '\x3ee0dfe982bb7fb4');
INSERT INTO public.seal VALUES (51, '3fd8ea29c80c05015d6408f9c3e81831198545164d1037d2fb4bb642b0b99b08', 'f02a51115d5d08c9d7c50343ae120e332e0488db7dd6ce5849c59b0f2a276e81', '\x');
INSERT INTO public.seal VALUES (52, 'f02a51115d5d08c9d7c50343ae120e332e0488db7dd6ce5849c59b0f2a276e81', '5f12808512864b806dfb046291ee30c7b59abb9eaf857d6abb0454fc07b4db88', '\x');
INSERT INTO public.seal VALUES (53, '5f12808512864b806dfb046291ee30c7b59abb9eaf857d6abb0454fc07b4db88', '200f83cb052d730a7d0e4290038dd491b4f5a97298357870355a6460bdd5ff29', '\x');
INSERT INTO public.serial VALUES (4, 'S-1', 1, 9);
INSERT INTO public.setting VALUES ('purchase_mode', 'grni', 39);
INSERT INTO public.site VALUES (1, 'main');
INSERT INTO public.stream VALUES (1, 1, '3c7f1c8d-7c54-4410-8ebd-4f1be5c644e3', 93, '3d190d54-1ba8-4e05-9058-d10d105cbcde', 1795606656612);
INSERT INTO public.token VALUES (1, 'a3d1c8518ab3d86af7a5f97e77d57415bf852203895609bd316bff4776bb6e7d', 'command-line', 'admin', 1795606655428, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('3ee12c98-f331-4292-956f-565d9186141c', 101);
INSERT INTO public.worker VALUES (1, 'B-7', 'Kim', 'en', 11);
SELECT pg_catalog.setval('public.alarm_id_seq', 3, true);
SELECT pg_catalog.setval('public.audit_id_seq', 26, true);
SELECT pg_catalog.setval('public.document_id_seq', 6, true);
SELECT pg_catalog.setval('public.document_line_id_seq', 5, true);
SELECT pg_catalog.setval('public.export_run_id_seq', 1, true);
SELECT pg_catalog.setval('public.gateway_id_seq', 1, true);
SELECT pg_catalog.setval('public.hold_id_seq', 8, true);
SELECT pg_catalog.setval('public.hole_id_seq', 1, false);
SELECT pg_catalog.setval('public.import_run_id_seq', 1, false);
SELECT pg_catalog.setval('public.item_id_seq', 4, true);
SELECT pg_catalog.setval('public.location_id_seq', 4, true);
SELECT pg_catalog.setval('public.lot_id_seq', 1, true);
SELECT pg_catalog.setval('public.party_id_seq', 2, true);
SELECT pg_catalog.setval('public.period_id_seq', 1, true);
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
ALTER TABLE ONLY public.count_bin
    ADD CONSTRAINT count_bin_pkey PRIMARY KEY (document_id, location_id);
ALTER TABLE ONLY public.count_entry
    ADD CONSTRAINT count_entry_pkey PRIMARY KEY (event_id);
ALTER TABLE ONLY public.count_plan
    ADD CONSTRAINT count_plan_pkey PRIMARY KEY (document_id);
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
ALTER TABLE ONLY public.export_run
    ADD CONSTRAINT export_run_format_place_key UNIQUE (format, place);
ALTER TABLE ONLY public.export_run
    ADD CONSTRAINT export_run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.export_setting
    ADD CONSTRAINT export_setting_pkey PRIMARY KEY (key);
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
ALTER TABLE ONLY public.movement_run
    ADD CONSTRAINT movement_run_pkey PRIMARY KEY (item_id, location_id, lot_id, latest_at, last_id);
ALTER TABLE ONLY public.paper
    ADD CONSTRAINT paper_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_kind_code_key UNIQUE (kind, code);
ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.period
    ADD CONSTRAINT period_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.period
    ADD CONSTRAINT period_through_key UNIQUE (through);
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
ALTER TABLE ONLY public.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (version);
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
CREATE INDEX balance_place ON public.balance USING btree (location_id);
CREATE INDEX barcode_version ON public.barcode USING btree (version, code);
CREATE UNIQUE INDEX event_place ON public.event USING btree (stream_id, seq) WHERE (stream_id IS NOT NULL);
CREATE UNIQUE INDEX event_uuid ON public.event USING btree (uuid);
CREATE INDEX ix_alarm_version ON public.alarm USING btree (version);
CREATE INDEX ix_balance_version ON public.balance USING btree (version);
CREATE INDEX ix_barcode_item_id ON public.barcode USING btree (item_id);
CREATE INDEX ix_count_entry_document_id ON public.count_entry USING btree (document_id);
CREATE INDEX ix_count_entry_location_id ON public.count_entry USING btree (location_id);
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
CREATE INDEX movement_late ON public.movement USING btree (item_id, location_id, lot_id, occurred_at, quantity) WHERE (is_late = 1);
CREATE INDEX movement_place ON public.movement USING btree (item_id, location_id, id);
CREATE INDEX paper_kind ON public.paper USING btree (kind, id);
CREATE INDEX receipt_unpriced ON public.receipt USING btree (id) WHERE (is_unpriced = 1);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT barcode_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.item(id);
ALTER TABLE ONLY public.count_bin
    ADD CONSTRAINT count_bin_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.count_bin
    ADD CONSTRAINT count_bin_location_id_fkey FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.count_plan
    ADD CONSTRAINT count_plan_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.count_plan
    ADD CONSTRAINT count_plan_recount_of_fkey FOREIGN KEY (recount_of) REFERENCES public.document(id);
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

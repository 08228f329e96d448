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
ALTER TABLE ONLY public.rejected_message ALTER COLUMN id SET DEFAULT nextval('public.rejected_message_id_seq'::regclass);
ALTER TABLE ONLY public.site ALTER COLUMN id SET DEFAULT nextval('public.site_id_seq'::regclass);
ALTER TABLE ONLY public.stream ALTER COLUMN id SET DEFAULT nextval('public.stream_id_seq'::regclass);
ALTER TABLE ONLY public.token ALTER COLUMN id SET DEFAULT nextval('public.token_id_seq'::regclass);
ALTER TABLE ONLY public.tombstone ALTER COLUMN id SET DEFAULT nextval('public.tombstone_id_seq'::regclass);
ALTER TABLE ONLY public.worker ALTER COLUMN id SET DEFAULT nextval('public.worker_id_seq'::regclass);
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795606643505, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795606643523, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795606643523, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alembic_version VALUES ('0011');
INSERT INTO public.audit VALUES (1, 1795606643351, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO public.audit VALUES (2, 1795606643369, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO public.audit VALUES (3, 1795606643382, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO public.audit VALUES (4, 1795606643391, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO public.audit VALUES (5, 1795606643415, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (6, 1795606643428, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (7, 1795606643441, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (8, 1795606643452, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (9, 1795606643460, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (10, 1795606643470, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (11, 1795606643478, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO public.audit VALUES (12, 1795606643647, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}');
INSERT INTO public.audit VALUES (13, 1795606643656, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO public.audit VALUES (14, 1795606643677, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO public.audit VALUES (15, 1795606643709, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"count_tolerance_units":null,"count_tolerance_value":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO public.audit VALUES (16, 1795606643749, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO public.audit VALUES (17, 1795606643765, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO public.audit VALUES (18, 1795606643779, 'command-line', 'voidLandedCost', '01a2127f-0434-7ae8-8f76-79be22769afc', '{"reason":null}');
INSERT INTO public.audit VALUES (19, 1795606643797, 'command-line', 'createCostLink', '', '{"receipt":"51e3e94a-210e-4a8d-90cc-c1836952610a","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO public.audit VALUES (20, 1795606643811, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c"}],"purchase_order":null}');
INSERT INTO public.audit VALUES (21, 1795606643819, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO public.audit VALUES (22, 1795606643829, 'command-line', 'createCount', '', '{"number":"CC-1","bins":["A-01","B-01"],"site":"main","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null}');
INSERT INTO public.audit VALUES (23, 1795606643859, 'command-line', 'createCount', '', '{"number":"CC-2","bins":["A-01"],"site":"main","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null}');
INSERT INTO public.audit VALUES (24, 1795606643871, 'command-line', 'createExport', '', '{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO public.audit VALUES (25, 1795606643881, 'command-line', 'closePurchaseOrder', 'PO-2', '{}');
INSERT INTO public.balance VALUES (4, 1, 0, 1000000, 0, NULL, NULL, 14, 1795606643505, 1, 589824, 1795606643505, 1000000);
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21, 1795606643565, 3, 983041, 1795606643562, 1000000);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795606643590, 87, 26, 1795606643590, 2, 524288, 1795606643499, 3000000);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 0, NULL, NULL, 27, 1795606643601, 1, 5767168, 1795606643601, 1000000);
INSERT INTO public.balance VALUES (1, 1, 0, 167000000, 6000000, NULL, NULL, 36, 1795606643670, 18, 4784128, 1795606643576, 102000000);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42, 1795606643737, 9, 720896, 1795606643523, 14000000);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 0, 1795606643841, 113, 50, 1795606643587, 2, 1179649, 1795606643570, 3000000);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'Hi2UqM2Mkfz3', 1795606643351, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, 'wIHCO0A3xnoS', 1795606643369, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, 'vzHopkLe7lIC', 1795606643382, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, 'Sf9iOxw5e3xE', 1795606643391, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, 'h5SKbxeiYqsi', 1795606643415, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, '2L744XnxGwjV', 1795606643428, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, 'VN9SESjW87dw', 1795606643441, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'eU6fLsK8WpY7', 1795606643452, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, 'ZTRIoeOdYqmw', 1795606643460, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, 'ai_askMtPnpa', 1795606643470, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, 'm6NnoEPydXgC', 1795606643478, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, '96tXtHOEBDiz', 1795606643483, 1, 7);
INSERT INTO public.commit_log VALUES (13, 'M4uaEmFYIB9v', 1795606643499, 8, 8);
INSERT INTO public.commit_log VALUES (14, 'T3fEbASBWFJX', 1795606643505, 9, 9);
INSERT INTO public.commit_log VALUES (15, 'UyxwyupQ_uvt', 1795606643511, 10, 10);
INSERT INTO public.commit_log VALUES (16, '6rAuamSbOi13', 1795606643523, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'U-ggEDQSMdmu', 1795606643535, 12, 12);
INSERT INTO public.commit_log VALUES (18, 'tLKrt9cmBO-4', 1795606643548, 13, 13);
INSERT INTO public.commit_log VALUES (19, 'sa_mVIXENLnv', 1795606643556, 14, 14);
INSERT INTO public.commit_log VALUES (20, 'W_97vmp919WL', 1795606643562, 15, 16);
INSERT INTO public.commit_log VALUES (21, 'Vfl0K-c1d3ky', 1795606643566, 17, 17);
INSERT INTO public.commit_log VALUES (22, 'KqJu4uHUXpYc', 1795606643571, 18, 18);
INSERT INTO public.commit_log VALUES (23, 'jHCVKADyS-93', 1795606643573, 19, 19);
INSERT INTO public.commit_log VALUES (24, 'uUQdtUu0kAo6', 1795606643576, 20, 85);
INSERT INTO public.commit_log VALUES (25, 'm6z2j_YGs2P6', 1795606643587, 86, 86);
INSERT INTO public.commit_log VALUES (26, 'N452QYTzUqxw', 1795606643591, 87, 87);
INSERT INTO public.commit_log VALUES (27, 'vQXqJyC3r8A2', 1795606643601, 88, 88);
INSERT INTO public.commit_log VALUES (28, 'E7yJ0VqmUtNn', 1795606643608, 89, 89);
INSERT INTO public.commit_log VALUES (29, 'Wnx4EGvaJkRW', 1795606643613, 90, 90);
INSERT INTO public.commit_log VALUES (30, 'VtxREnezKOP-', 1795606643626, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'uGpm34ZRmOzM', 1795606643635, 92, 95);
INSERT INTO public.commit_log VALUES (32, '3bEtp4Sr4qN8', 1795606643647, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'jpzEGE8UlpcK', 1795606643656, 96, 96);
INSERT INTO public.commit_log VALUES (34, 'MNjgpt9NUH0i', 1795606643667, 97, 97);
INSERT INTO public.commit_log VALUES (35, '3ieMKgbNn_CR', 1795606643670, 98, 98);
INSERT INTO public.commit_log VALUES (36, 'Ckwd0uSn8jmV', 1795606643677, 99, 99);
INSERT INTO public.commit_log VALUES (37, 'xIRDAJ2xUitv', 1795606643688, 100, 101);
INSERT INTO public.commit_log VALUES (38, 'W2lg47HbIeIR', 1795606643697, 102, 103);
INSERT INTO public.commit_log VALUES (39, 'yw7E2gWmXvgj', 1795606643709, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, 'CEj0dWGnmSCa', 1795606643716, 104, 104);
INSERT INTO public.commit_log VALUES (41, 'OMRVp3FDE7vm', 1795606643724, 105, 105);
INSERT INTO public.commit_log VALUES (42, 'lApfLmmLJnED', 1795606643737, 106, 106);
INSERT INTO public.commit_log VALUES (43, '7EkKfQRs8cb9', 1795606643749, 107, 107);
INSERT INTO public.commit_log VALUES (44, 'rdsNvKJIKbH2', 1795606643765, 108, 108);
INSERT INTO public.commit_log VALUES (45, 'WeRL_TmL0DjJ', 1795606643779, 109, 109);
INSERT INTO public.commit_log VALUES (46, '0HFw29K9VRe6', 1795606643797, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'RjAh5y3GWDeG', 1795606643811, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'MBHsN9wE4vyS', 1795606643819, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'Fl5leMtNmF6i', 1795606643829, NULL, NULL);
INSERT INTO public.commit_log VALUES (50, '_uXwxqGefvaL', 1795606643842, 113, 114);
INSERT INTO public.commit_log VALUES (51, 'HPM1UEkmF3qb', 1795606643859, NULL, NULL);
INSERT INTO public.commit_log VALUES (52, 'exK6GOj0j2yf', 1795606643881, NULL, NULL);
INSERT INTO public.count_bin VALUES (5, 1);
INSERT INTO public.count_bin VALUES (5, 2);
INSERT INTO public.count_bin VALUES (6, 1);
INSERT INTO public.count_entry VALUES (113, 5, 2, 1, 0, 'B-7', 0);
INSERT INTO public.count_entry VALUES (114, 5, 1, 1, 0, 'B-7', 1);
INSERT INTO public.count_plan VALUES (5, 1, 1000000, NULL, NULL);
INSERT INTO public.count_plan VALUES (6, 1, NULL, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643656,1795606643634,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 1795606643656, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606643677,1795606643670,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 1795606643677, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795606643697,1795606643687,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 1795606643697, 'hub');
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'reserved', 1795606643470, '{}', 12);
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795606643460, '{}', 27);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795606643441, '{}', 36);
INSERT INTO public.document VALUES (5, 'count', 'CC-1', 1, NULL, 'open', 1795606643829, '{}', 49);
INSERT INTO public.document VALUES (6, 'count', 'CC-2', 1, NULL, 'open', 1795606643859, '{}', 51);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795606643452, '{}', 52);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0, 5000000, NULL);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 1000000, 250, 2000000, NULL);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0, 0, NULL);
INSERT INTO public.event VALUES (1, 'eae6563f-2109-4d38-bfd1-720c02d7bd27', 1, 1, 'receipt', '{"id": "eae6563f-2109-4d38-bfd1-720c02d7bd27", "seq": 1, "at": "2026-11-25T11:37:23.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606643483, 1795606643483, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643483,1795606643483,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, '579f899c-f0ee-4706-9d88-59efb15c9c96', 1, 3, 'receipt', '{"id": "579f899c-f0ee-4706-9d88-59efb15c9c96", "seq": 3, "at": "2026-11-25T11:37:23.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606643483, 1795606643483, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643483,1795606643483,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, 'a8122a8d-9688-4864-82b3-455e26ac738b', 1, 4, 'receipt', '{"id": "a8122a8d-9688-4864-82b3-455e26ac738b", "seq": 4, "at": "2026-11-25T11:37:23.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606643483, 1795606643483, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643483,1795606643483,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, '1c1c8dcc-28a4-4300-a51b-43209df77ed1', 1, 5, 'receipt', '{"id": "1c1c8dcc-28a4-4300-a51b-43209df77ed1", "seq": 5, "at": "2026-11-25T11:37:23.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606643483, 1795606643483, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643483,1795606643483,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, 'f52df4e3-8090-4d9b-bbef-177e00146246', 1, 6, 'receipt', '{"id": "f52df4e3-8090-4d9b-bbef-177e00146246", "seq": 6, "at": "2026-11-25T11:37:23.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606643483, 1795606643483, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643483,1795606643483,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, '6e4b79d9-d4b3-4cfd-a36d-7b210ba1507d', 1, 7, 'receipt', '{"id": "6e4b79d9-d4b3-4cfd-a36d-7b210ba1507d", "seq": 7, "at": "2026-11-25T11:37:23.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795606643483, 1795606643483, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795606643483,1795606643483,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, 'f32d2bce-c61e-4458-a75e-09f6118907a4', 1, 8, 'receipt', '{"id": "f32d2bce-c61e-4458-a75e-09f6118907a4", "seq": 8, "at": "2026-11-25T11:37:23.499Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795606643499, 1795606643499, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795606643499,1795606643499,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, '234e08b5-5846-4c16-8d6f-5dc321ad4576', 1, 9, 'receipt', '{"id": "234e08b5-5846-4c16-8d6f-5dc321ad4576", "seq": 9, "at": "2026-11-25T11:37:23.505Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795606643505, 1795606643505, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795606643505,1795606643505,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, 'c2fb63c9-2727-4874-b80a-eddf9509402e', 1, 2, 'receipt', '{"id": "c2fb63c9-2727-4874-b80a-eddf9509402e", "seq": 2, "at": "2026-11-25T11:37:23.483Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606643483, 1795606643483, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643483,1795606643483,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, '640bb7f5-9685-422c-9b53-10b6fc143a61', 1, 10, 'void', '{"id": "640bb7f5-9685-422c-9b53-10b6fc143a61", "seq": 10, "at": "2026-11-25T11:37:23.510Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "c2fb63c9-2727-4874-b80a-eddf9509402e"}', 1, 1795606643510, 1795606643510, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606643511,1795606643510,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, '298b0397-cc4e-495d-81d9-85288c8654c4', NULL, NULL, 'receipt', '{"id":"298b0397-cc4e-495d-81d9-85288c8654c4","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795606643535, 1795606643535, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795606643535,1795606643535,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, '6c4fb998-c5fd-4bb5-a15d-8a4f3357219e', NULL, NULL, 'ship', '{"id":"6c4fb998-c5fd-4bb5-a15d-8a4f3357219e","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795606643548, 1795606643548, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795606643548,1795606643548,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, '3c9de51b-27d2-44fd-8615-25ec784d4c7b', NULL, NULL, 'ship', '{"id":"3c9de51b-27d2-44fd-8615-25ec784d4c7b","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795606643523, 1795606643523, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795606643523,1795606643523,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, '2b6c2452-2d0d-4ef1-a912-f476c734babb', NULL, NULL, 'void', '{"id":"2b6c2452-2d0d-4ef1-a912-f476c734babb","kind":"void","voids":"3c9de51b-27d2-44fd-8615-25ec784d4c7b"}', 1, 1795606643556, 1795606643556, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606643556,1795606643556,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, '61c9b954-1642-41be-b35b-ea60fde24263', 1, 11, 'pick', '{"id": "61c9b954-1642-41be-b35b-ea60fde24263", "seq": 11, "at": "2026-11-25T11:37:23.562Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606643562, 1795606643562, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606643562,1795606643562,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, '93f3183d-35b3-424d-a8bf-6996993002df', 1, 12, 'pick', '{"id": "93f3183d-35b3-424d-a8bf-6996993002df", "seq": 12, "at": "2026-11-25T11:37:23.562Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606643562, 1795606643562, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606643562,1795606643562,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, 'f65f4643-2db7-4c9b-a3f7-e2a57ad40ece', 1, 13, 'ship', '{"id": "f65f4643-2db7-4c9b-a3f7-e2a57ad40ece", "seq": 13, "at": "2026-11-25T11:37:23.565Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795606643566, 1795606643565, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795606643566,1795606643565,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, '5bb12846-a01f-49f8-8f7a-2740d00da56b', 1, 14, 'move', '{"id": "5bb12846-a01f-49f8-8f7a-2740d00da56b", "seq": 14, "at": "2026-11-25T11:37:23.570Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795606643571, 1795606643570, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795606643571,1795606643570,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, 'a0dec920-5d10-4b69-8310-7146d89fa29c', 1, 15, 'receipt', '{"id": "a0dec920-5d10-4b69-8310-7146d89fa29c", "seq": 15, "at": "2026-11-25T10:37:23.573Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643573, 1795603043573, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643573,1795603043573,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, '288519ba-63cf-45f8-ba0e-18e95ac52e3a', 1, 16, 'receipt', '{"id": "288519ba-63cf-45f8-ba0e-18e95ac52e3a", "seq": 16, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, '1786c218-7092-4181-bce6-e6e4db9360c9', 1, 17, 'receipt', '{"id": "1786c218-7092-4181-bce6-e6e4db9360c9", "seq": 17, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, 'b304e168-37ae-404d-b689-a406945e9ac3', 1, 18, 'receipt', '{"id": "b304e168-37ae-404d-b689-a406945e9ac3", "seq": 18, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, '83f9e510-6382-4291-bf6d-4ee9ce643229', 1, 19, 'receipt', '{"id": "83f9e510-6382-4291-bf6d-4ee9ce643229", "seq": 19, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, '462af0fa-a956-4a37-b62f-d02d0b952979', 1, 20, 'receipt', '{"id": "462af0fa-a956-4a37-b62f-d02d0b952979", "seq": 20, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, '9d77870b-22ef-4970-9c90-b21f7b75e762', 1, 21, 'receipt', '{"id": "9d77870b-22ef-4970-9c90-b21f7b75e762", "seq": 21, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, 'f3561b16-a0ba-4a34-96a2-364f3a92f075', 1, 22, 'receipt', '{"id": "f3561b16-a0ba-4a34-96a2-364f3a92f075", "seq": 22, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, '5a3b32eb-640d-482f-b995-b508cea43e51', 1, 23, 'receipt', '{"id": "5a3b32eb-640d-482f-b995-b508cea43e51", "seq": 23, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, 'e20aa1b5-54f1-4298-8a95-8507a3596360', 1, 24, 'receipt', '{"id": "e20aa1b5-54f1-4298-8a95-8507a3596360", "seq": 24, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, 'f2d8546b-9b7b-4832-96d7-bc54ad9d81dc', 1, 25, 'receipt', '{"id": "f2d8546b-9b7b-4832-96d7-bc54ad9d81dc", "seq": 25, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, '8f49ef75-47d6-4183-8f4f-f929ae4d578c', 1, 26, 'receipt', '{"id": "8f49ef75-47d6-4183-8f4f-f929ae4d578c", "seq": 26, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, '2f0fe378-d921-451d-85ea-15dbea58ebe5', 1, 27, 'receipt', '{"id": "2f0fe378-d921-451d-85ea-15dbea58ebe5", "seq": 27, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, 'c899ae92-fb42-496f-89e7-dd8829629a1b', 1, 28, 'receipt', '{"id": "c899ae92-fb42-496f-89e7-dd8829629a1b", "seq": 28, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, '08b72de4-d172-415f-86f5-05ea98d3db0a', 1, 29, 'receipt', '{"id": "08b72de4-d172-415f-86f5-05ea98d3db0a", "seq": 29, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, '00d8c64f-3364-4ea3-ad0c-6639d3cb58af', 1, 30, 'receipt', '{"id": "00d8c64f-3364-4ea3-ad0c-6639d3cb58af", "seq": 30, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, '817e9633-246d-43ec-ba93-cf9a4c99683c', 1, 31, 'receipt', '{"id": "817e9633-246d-43ec-ba93-cf9a4c99683c", "seq": 31, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, 'da60c038-e02a-4b61-9820-dfbb04dc8458', 1, 32, 'receipt', '{"id": "da60c038-e02a-4b61-9820-dfbb04dc8458", "seq": 32, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, '81c30d73-dd5d-49f7-9664-cd462edf2282', 1, 33, 'receipt', '{"id": "81c30d73-dd5d-49f7-9664-cd462edf2282", "seq": 33, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, 'ada89d3e-e5c4-4134-8069-e83d795225e4', 1, 34, 'receipt', '{"id": "ada89d3e-e5c4-4134-8069-e83d795225e4", "seq": 34, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, '64b40989-715f-470a-af0e-48392ad4c2ef', 1, 35, 'receipt', '{"id": "64b40989-715f-470a-af0e-48392ad4c2ef", "seq": 35, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, '5f4d9c0c-fa3e-4e6e-9b0d-a9d9a1a43076', 1, 36, 'receipt', '{"id": "5f4d9c0c-fa3e-4e6e-9b0d-a9d9a1a43076", "seq": 36, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, '297f03eb-cfc3-4051-a606-14c9ee54dd0e', 1, 37, 'receipt', '{"id": "297f03eb-cfc3-4051-a606-14c9ee54dd0e", "seq": 37, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, 'd20deb04-f07e-4023-938e-0c1c585bb9ce', 1, 38, 'receipt', '{"id": "d20deb04-f07e-4023-938e-0c1c585bb9ce", "seq": 38, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, '44ff7e32-42e2-4d44-af0c-56b7024b0feb', 1, 39, 'receipt', '{"id": "44ff7e32-42e2-4d44-af0c-56b7024b0feb", "seq": 39, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, '13007f23-f434-4779-a574-67e164394473', 1, 40, 'receipt', '{"id": "13007f23-f434-4779-a574-67e164394473", "seq": 40, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, 'df487ef9-15ac-4f76-b38b-a96af19b5a03', 1, 41, 'receipt', '{"id": "df487ef9-15ac-4f76-b38b-a96af19b5a03", "seq": 41, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, '38dbc994-146c-4569-8aa9-a1f9e8d29355', 1, 42, 'receipt', '{"id": "38dbc994-146c-4569-8aa9-a1f9e8d29355", "seq": 42, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, 'db8001da-3774-4431-8649-a06af69485d0', 1, 43, 'receipt', '{"id": "db8001da-3774-4431-8649-a06af69485d0", "seq": 43, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, 'f8d54bf7-8d32-485f-95df-646f0e2caa76', 1, 44, 'receipt', '{"id": "f8d54bf7-8d32-485f-95df-646f0e2caa76", "seq": 44, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, '7b02b6c9-d3e6-4f2b-8e54-23e0fff2cdd8', 1, 45, 'receipt', '{"id": "7b02b6c9-d3e6-4f2b-8e54-23e0fff2cdd8", "seq": 45, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, '21e83ec0-ebd1-473b-bb83-c285fe70e1b7', 1, 46, 'receipt', '{"id": "21e83ec0-ebd1-473b-bb83-c285fe70e1b7", "seq": 46, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, '15516d42-41d1-495e-b251-3cac60a6a5a2', 1, 47, 'receipt', '{"id": "15516d42-41d1-495e-b251-3cac60a6a5a2", "seq": 47, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, 'a8e69ebd-e721-4232-b9d3-c30dddec1136', 1, 48, 'receipt', '{"id": "a8e69ebd-e721-4232-b9d3-c30dddec1136", "seq": 48, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, '90827be6-cc82-4132-80fd-da6ceaf7711f', 1, 49, 'receipt', '{"id": "90827be6-cc82-4132-80fd-da6ceaf7711f", "seq": 49, "at": "2026-11-25T11:37:23.575Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643575, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643575,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, '5a72f380-0668-4667-b192-a18761d63c91', 1, 50, 'receipt', '{"id": "5a72f380-0668-4667-b192-a18761d63c91", "seq": 50, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, 'ca78dd7a-9177-42f1-b26f-d27a0dd2b041', 1, 51, 'receipt', '{"id": "ca78dd7a-9177-42f1-b26f-d27a0dd2b041", "seq": 51, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, 'f6213fba-2c52-409b-97e0-afe1efab9a0d', 1, 52, 'receipt', '{"id": "f6213fba-2c52-409b-97e0-afe1efab9a0d", "seq": 52, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '28dc739b-88fe-4352-a43e-4c817fab1a15', 1, 53, 'receipt', '{"id": "28dc739b-88fe-4352-a43e-4c817fab1a15", "seq": 53, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, '9348ea90-6fb7-4113-b13f-8a2726568bf3', 1, 54, 'receipt', '{"id": "9348ea90-6fb7-4113-b13f-8a2726568bf3", "seq": 54, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, 'e0d5824a-1195-4c79-b855-a8d244c37951', 1, 55, 'receipt', '{"id": "e0d5824a-1195-4c79-b855-a8d244c37951", "seq": 55, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, 'c6ef98a4-8341-49e2-9027-2769ecd95592', 1, 56, 'receipt', '{"id": "c6ef98a4-8341-49e2-9027-2769ecd95592", "seq": 56, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, '88b3b7f9-520e-48c3-b7c5-8f5518a85938', 1, 57, 'receipt', '{"id": "88b3b7f9-520e-48c3-b7c5-8f5518a85938", "seq": 57, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, 'ea73170b-c32b-48e3-89ee-04abe3b38647', 1, 58, 'receipt', '{"id": "ea73170b-c32b-48e3-89ee-04abe3b38647", "seq": 58, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, '66d4d803-362c-4e88-b459-574c32211905', 1, 59, 'receipt', '{"id": "66d4d803-362c-4e88-b459-574c32211905", "seq": 59, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, 'd63cae86-83be-429c-910c-de0aede67e97', 1, 60, 'receipt', '{"id": "d63cae86-83be-429c-910c-de0aede67e97", "seq": 60, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, 'e13bf1b6-9fe9-4f37-9668-f05d267fd29c', 1, 61, 'receipt', '{"id": "e13bf1b6-9fe9-4f37-9668-f05d267fd29c", "seq": 61, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, 'd1ce921f-7a9e-4d63-a4d8-28ed79082cfa', 1, 62, 'receipt', '{"id": "d1ce921f-7a9e-4d63-a4d8-28ed79082cfa", "seq": 62, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, '17733be0-5cb3-45cb-8aab-8c40497cef1a', 1, 63, 'receipt', '{"id": "17733be0-5cb3-45cb-8aab-8c40497cef1a", "seq": 63, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, '209e1b86-2f6c-4b1b-af87-6eb45f0844aa', 1, 64, 'receipt', '{"id": "209e1b86-2f6c-4b1b-af87-6eb45f0844aa", "seq": 64, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, 'c2955a0a-71fc-496a-8bbf-98a5fa2cf055', 1, 65, 'receipt', '{"id": "c2955a0a-71fc-496a-8bbf-98a5fa2cf055", "seq": 65, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, 'b099b610-9651-44a3-8fd7-ff9f8252a8bc', 1, 66, 'receipt', '{"id": "b099b610-9651-44a3-8fd7-ff9f8252a8bc", "seq": 66, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, '54c8e0d1-89c9-43d5-83f7-a795e3743a2d', 1, 67, 'receipt', '{"id": "54c8e0d1-89c9-43d5-83f7-a795e3743a2d", "seq": 67, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, '30ba4c84-bc10-41cc-b315-9a2178a8ca1c', 1, 68, 'receipt', '{"id": "30ba4c84-bc10-41cc-b315-9a2178a8ca1c", "seq": 68, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, 'ebfe9e9f-f46b-417b-85e1-b5370ec36774', 1, 69, 'receipt', '{"id": "ebfe9e9f-f46b-417b-85e1-b5370ec36774", "seq": 69, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, '12f1f197-8193-4ed5-92f3-cc3434bbed48', 1, 70, 'receipt', '{"id": "12f1f197-8193-4ed5-92f3-cc3434bbed48", "seq": 70, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, '91d35d19-4d85-4ab0-b6b3-e3608281da11', 1, 71, 'receipt', '{"id": "91d35d19-4d85-4ab0-b6b3-e3608281da11", "seq": 71, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, '876c7d61-431f-4747-89da-96a86e588eb6', 1, 72, 'receipt', '{"id": "876c7d61-431f-4747-89da-96a86e588eb6", "seq": 72, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, 'a6a0700a-34aa-454f-b33c-a44d525dc738', 1, 73, 'receipt', '{"id": "a6a0700a-34aa-454f-b33c-a44d525dc738", "seq": 73, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, '2ea282bc-aa81-4361-95d7-f6831881b8fa', 1, 74, 'receipt', '{"id": "2ea282bc-aa81-4361-95d7-f6831881b8fa", "seq": 74, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, '7a3bd01e-b245-494c-abde-0db1ce5d0d37', 1, 75, 'receipt', '{"id": "7a3bd01e-b245-494c-abde-0db1ce5d0d37", "seq": 75, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, 'dd9a067b-b423-44ae-94b3-e8d1e09c6fc9', 1, 76, 'receipt', '{"id": "dd9a067b-b423-44ae-94b3-e8d1e09c6fc9", "seq": 76, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, '0bc627f7-998e-4bac-b2c3-a970cf270a77', 1, 77, 'receipt', '{"id": "0bc627f7-998e-4bac-b2c3-a970cf270a77", "seq": 77, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, 'c18b2d69-9114-4faa-bb63-2b8d7d9a16cd', 1, 78, 'receipt', '{"id": "c18b2d69-9114-4faa-bb63-2b8d7d9a16cd", "seq": 78, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, 'b0270bef-232e-4f99-8c8f-d213d831579e', 1, 79, 'receipt', '{"id": "b0270bef-232e-4f99-8c8f-d213d831579e", "seq": 79, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, '16315e51-94d1-483b-8320-70f40a75c698', 1, 80, 'receipt', '{"id": "16315e51-94d1-483b-8320-70f40a75c698", "seq": 80, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, 'c5cbdf06-3ce2-42fd-b46a-04748509b2f9', 1, 81, 'receipt', '{"id": "c5cbdf06-3ce2-42fd-b46a-04748509b2f9", "seq": 81, "at": "2026-11-25T11:37:23.576Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606643576, 1795606643576, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643576,1795606643576,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, '5697f41a-ebd7-4205-9ea8-2740bb1710a7', 1, 82, 'count', '{"id": "5697f41a-ebd7-4205-9ea8-2740bb1710a7", "seq": 82, "at": "2026-11-25T11:37:23.587Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795606643587, 1795606643587, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606643587,1795606643587,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, 'ab8afa9d-37ae-4acb-9649-5cc3dd6014a9', 1, 83, 'count', '{"id": "ab8afa9d-37ae-4acb-9649-5cc3dd6014a9", "seq": 83, "at": "2026-11-25T11:37:23.590Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795606643590, 1795606643590, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795606643591,1795606643590,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, '4d459d1d-c99d-437c-90a4-b867d0f99b04', NULL, NULL, 'customer_return', '{"id":"4d459d1d-c99d-437c-90a4-b867d0f99b04","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795606643601, 1795606643601, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795606643601,1795606643601,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, '5145a98a-600e-4d1c-8426-dba36dbd4a4d', NULL, NULL, 'supplier_return', '{"id":"5145a98a-600e-4d1c-8426-dba36dbd4a4d","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795606643608, 1795606643608, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795606643608,1795606643608,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '30643744-6c12-4888-af12-cf64635c595a', NULL, NULL, 'scrap', '{"id":"30643744-6c12-4888-af12-cf64635c595a","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795606643613, 1795606643613, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795606643613,1795606643613,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, 'ac93c8c7-fd17-455e-81d4-58c295562cde', NULL, NULL, 'void', '{"id":"ac93c8c7-fd17-455e-81d4-58c295562cde","kind":"void","voids":"30643744-6c12-4888-af12-cf64635c595a"}', 1, 1795606643626, 1795606643626, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606643626,1795606643626,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, '0f611524-fc12-45e7-aee7-c612c7fe6ab0', 1, 84, 'receipt', '{"id": "0f611524-fc12-45e7-aee7-c612c7fe6ab0", "seq": 84, "at": "2026-11-25T11:37:23.634Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795606643635, 1795606643634, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (93, '6eee4e0f-3980-4b31-b689-b62090e93203', 1, 85, 'receipt', '{"id": "6eee4e0f-3980-4b31-b689-b62090e93203", "seq": 85, "at": "2026-11-25T11:37:23.634Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795606643635, 1795606643634, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606643656,1795606643634,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (94, '183a5e2e-3ab8-419c-ab9c-d66f080ac953', 1, 86, 'receipt', '{"id": "183a5e2e-3ab8-419c-ab9c-d66f080ac953", "seq": 86, "at": "2026-11-25T11:37:23.634Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795606643635, 1795606643634, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, 'ee9b40fe-e8e4-42ff-9e1e-01d594bb4779', 1, 87, 'receipt', '{"id": "ee9b40fe-e8e4-42ff-9e1e-01d594bb4779", "seq": 87, "at": "2026-11-25T11:37:23.634Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795606643635, 1795606643634, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (97, 'a0019751-8b3a-4c9d-9413-4822fea13b08', 1, 88, 'void', '{"id": "a0019751-8b3a-4c9d-9413-4822fea13b08", "seq": 88, "at": "2026-11-25T11:37:23.667Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "183a5e2e-3ab8-419c-ab9c-d66f080ac953"}', 1, 1795606643667, 1795606643667, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606643667,1795606643667,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, '6a7692f6-85a3-433a-8d73-72388565e790', 1, 89, 'receipt', '{"id": "6a7692f6-85a3-433a-8d73-72388565e790", "seq": 89, "at": "2026-11-25T11:37:23.670Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795606643670, 1795606643670, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606643677,1795606643670,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, 'e8b5013e-dfa7-432b-b051-e30724d8146e', 1, 91, 'void', '{"id": "e8b5013e-dfa7-432b-b051-e30724d8146e", "seq": 91, "at": "2026-11-25T11:37:23.687Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "e228177a-c2ed-4604-b82e-8fcab24403dc"}', 1, 1795606643688, 1795606643687, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, '373b97d3-c22b-4596-8e44-d3f008b730ee', NULL, NULL, 'receipt', '{"id":"373b97d3-c22b-4596-8e44-d3f008b730ee","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795606643697, 1795606643697, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795606643697,1795606643697,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, '1fb3f3cc-e7ef-42c3-ac31-01b8c1d8ba0b', 1, 90, 'void', '{"id": "1fb3f3cc-e7ef-42c3-ac31-01b8c1d8ba0b", "seq": 90, "at": "2026-11-25T11:37:23.687Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "373b97d3-c22b-4596-8e44-d3f008b730ee"}', 1, 1795606643688, 1795606643687, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606643697,1795606643687,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, '5f1d8fa3-a143-481d-a802-a520c8f44f8c', NULL, NULL, 'receipt', '{"id":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795606643716, 1795606643716, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795606643716,1795606643716,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, '51e3e94a-210e-4a8d-90cc-c1836952610a', NULL, NULL, 'receipt', '{"id":"51e3e94a-210e-4a8d-90cc-c1836952610a","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795606643724, 1795606643724, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795606643724,1795606643724,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, '883905c1-8ca4-4bfd-8ba5-0d693e4cfb3b', NULL, NULL, 'ship', '{"id":"883905c1-8ca4-4bfd-8ba5-0d693e4cfb3b","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795606643737, 1795606643737, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795606643737,1795606643737,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a2127f-0425-7f24-a9e7-ff9d80230d4d', NULL, NULL, 'landed_cost', '{"id":"01a2127f-0425-7f24-a9e7-ff9d80230d4d","kind":"landed_cost","amount":"10.00","receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","by":"value","credit":"cash"}', 1, 1795606643749, 1795606643749, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606643749,1795606643749,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a2127f-0434-7ae8-8f76-79be22769afc', NULL, NULL, 'landed_cost', '{"id":"01a2127f-0434-7ae8-8f76-79be22769afc","kind":"landed_cost","amount":"0.50","receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","by":"quantity","credit":"accounts_payable"}', 1, 1795606643765, 1795606643765, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606643765,1795606643765,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a2127f-0443-7a28-b63d-4f39f9e0a336', NULL, NULL, 'void', '{"id":"01a2127f-0443-7a28-b63d-4f39f9e0a336","kind":"void","voids":"01a2127f-0434-7ae8-8f76-79be22769afc"}', 1, 1795606643779, 1795606643779, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606643779,1795606643779,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a2127f-0455-7850-b420-103d0b973bcd', NULL, NULL, 'link', '{"id":"01a2127f-0455-7850-b420-103d0b973bcd","kind":"link","receipt":"51e3e94a-210e-4a8d-90cc-c1836952610a","unit_cost":"4.00","reason":"found"}', 1, 1795606643797, 1795606643797, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795606643797,1795606643797,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a2127f-0463-7c86-945e-4ebfddc06722', NULL, NULL, 'bill', '{"id":"01a2127f-0463-7c86-945e-4ebfddc06722","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c"}]}', 1, 1795606643811, 1795606643811, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795606643811,1795606643811,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a2127f-046b-7b4f-80a1-d9880521514b', NULL, NULL, 'cost_change', '{"id":"01a2127f-046b-7b4f-80a1-d9880521514b","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795606643819, 1795606643819, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795606643819,1795606643819,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, '92de467b-3c32-430d-94d1-046a62f29fdc', 1, 92, 'count', '{"id": "92de467b-3c32-430d-94d1-046a62f29fdc", "seq": 92, "at": "2026-11-25T11:37:23.841Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795606643841, 1795606643841, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606643842,1795606643841,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, '1f4b7a43-e738-45c8-b17c-865bb0011cfc', 1, 93, 'count', '{"id": "1f4b7a43-e738-45c8-b17c-865bb0011cfc", "seq": 93, "at": "2026-11-25T11:37:23.841Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795606643841, 1795606643841, NULL, NULL, 'held', 'count_variance', NULL, 114, NULL, NULL);
INSERT INTO public.export_run VALUES (1, 'csv', 'entry', 'UTC', NULL, NULL, 1, -1, 7340032, 101, '[["inventory",55359,4472],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",110,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]', '{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}', 'command-line', 1795606643871, 1);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795606643483, 1795606643483, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795606643635, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795606643635, 1795606643647, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795606643635, 1795606643656, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795606643635, 1795606643667, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1, got 90.', 'accepted', 1795606643670, 1795606643677, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event e228177a-c2ed-4604-b82e-8fcab24403dc that it voids.', 'waiting', 1795606643688, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event 373b97d3-c22b-4596-8e44-d3f008b730ee that it voids.', 'accepted', 1795606643688, 1795606643697, 'hub', '', NULL, 38);
INSERT INTO public.hold VALUES (8, 114, 'count_variance', 'Counted 1 of W-100 in A-01, too far from the books: let somebody else recount, accept or reject.', 'open', 1795606643842, NULL, NULL, NULL, NULL, 50);
INSERT INTO public.idempotency VALUES ('["command-line","a0a4b829ace94c798e2adf9164190e74"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}', 1795606643351);
INSERT INTO public.idempotency VALUES ('["command-line","9b5a31d78eab4984b258086cb0c0313d"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}', 1795606643369);
INSERT INTO public.idempotency VALUES ('["command-line","ba51290a332442b9bd2915cc4635f4cc"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}', 1795606643382);
INSERT INTO public.idempotency VALUES ('["command-line","178f9caa2f14482bae6493af61ef1603"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}', 1795606643391);
INSERT INTO public.idempotency VALUES ('["command-line","cb36c31cdb99470fb1441a56712e2ca4"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795606643415);
INSERT INTO public.idempotency VALUES ('["command-line","c60474142bb54e1aaedbfc38a87cd388"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795606643428);
INSERT INTO public.idempotency VALUES ('["command-line","e83cb051dc2041c98ba31c7e91b75f00"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:23.441Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795606643441);
INSERT INTO public.idempotency VALUES ('["command-line","34329619b5164c1c85862d1f221620df"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:23.452Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795606643452);
INSERT INTO public.idempotency VALUES ('["command-line","030f456a5bc84ab993d1478fe734baed"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:23.460Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795606643460);
INSERT INTO public.idempotency VALUES ('["command-line","c087b28cd9e24436aa915080cbf69b06"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:23.470Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795606643470);
INSERT INTO public.idempotency VALUES ('["command-line","92a802bd23ed4c98b7ce77557d8348dc"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795606643478);
INSERT INTO public.idempotency VALUES ('["command-line","d96cddfa68b74e10b754fa859b2fb586"]', 'a5c002978d9e1c9d6b679177bf42e305cba5758dfb94e3c177e2ff87e9b60716', 200, '{"body":{"outcomes":[{"id":"3c9de51b-27d2-44fd-8615-25ec784d4c7b","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795606643523);
INSERT INTO public.idempotency VALUES ('["command-line","a178d87db96b411097d2d768bc6c3ceb"]', '969709b0bf30a1e2a08bf450ec3b259ea6a32bdfc16991e83d935544d53cc906', 200, '{"body":{"outcomes":[{"id":"298b0397-cc4e-495d-81d9-85288c8654c4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795606643535);
INSERT INTO public.idempotency VALUES ('["command-line","e4524a0b3326491791eacd550e5bd2b1"]', 'a6686c8d234a20f1cb436e4d72b2004f15320f448e1fd7f9e9551a7a9edfa61c', 200, '{"body":{"outcomes":[{"id":"6c4fb998-c5fd-4bb5-a15d-8a4f3357219e","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795606643548);
INSERT INTO public.idempotency VALUES ('["command-line","36f9e288c8f845b182191491747de0f6"]', '29c36d4320110d42456be35baea8040e109e93e1981ef76b8d33312424ec676f', 200, '{"body":{"outcomes":[{"id":"2b6c2452-2d0d-4ef1-a912-f476c734babb","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795606643556);
INSERT INTO public.idempotency VALUES ('["command-line","a4ab1d0dc17f4a51b1fc8c435a788109"]', '6f91e113e3a9c78cb746a88314bbcdbc636cde0bdd28ab8160d3c95958a088bb', 200, '{"body":{"outcomes":[{"id":"4d459d1d-c99d-437c-90a4-b867d0f99b04","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795606643601);
INSERT INTO public.idempotency VALUES ('["command-line","47cba1583154419ca6489fa7d167728b"]', 'b70ca2cf054ff25dc7f8fd2eb2d7c95806bdefa4cd0e55a3a65ab932e4ff823e', 200, '{"body":{"outcomes":[{"id":"5145a98a-600e-4d1c-8426-dba36dbd4a4d","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795606643608);
INSERT INTO public.idempotency VALUES ('["command-line","a780e0f225804d31a07b37ad6afd62e7"]', '605190c9c3f596714e4d7ba57342c91fdec4099b4bfb9bf990c3b11a52b56501', 200, '{"body":{"outcomes":[{"id":"30643744-6c12-4888-af12-cf64635c595a","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795606643613);
INSERT INTO public.idempotency VALUES ('["command-line","0b96cf6cd7474d6d8327ebf29668c367"]', '7edf35ca667c027e129f5c6fe9c704800e40055b5b193e1f7afc77461e147f3b', 200, '{"body":{"outcomes":[{"id":"ac93c8c7-fd17-455e-81d4-58c295562cde","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795606643626);
INSERT INTO public.idempotency VALUES ('["command-line","8130b1765c594cdaa3ea1f9490316853"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"0f611524-fc12-45e7-aee7-c612c7fe6ab0","kind":"receipt","seq":84,"at":"2026-11-25T11:37:23.634Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:23.635Z","closed_at":"2026-11-25T11:37:23.647Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"0f611524-fc12-45e7-aee7-c612c7fe6ab0","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795606643647);
INSERT INTO public.idempotency VALUES ('["command-line","bf1fc64805de48faa0b4db1d1a4be988"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"6eee4e0f-3980-4b31-b689-b62090e93203","kind":"receipt","seq":85,"at":"2026-11-25T11:37:23.634Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:23.635Z","closed_at":"2026-11-25T11:37:23.656Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"6eee4e0f-3980-4b31-b689-b62090e93203","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795606643656);
INSERT INTO public.idempotency VALUES ('["command-line","0ebfd824716f4ae3bfc4e85af100f932"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"6a7692f6-85a3-433a-8d73-72388565e790","kind":"receipt","seq":89,"at":"2026-11-25T11:37:23.670Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:23.670Z","closed_at":"2026-11-25T11:37:23.677Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"6a7692f6-85a3-433a-8d73-72388565e790","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795606643677);
INSERT INTO public.idempotency VALUES ('["command-line","3a73e6a164464272b155d1555a3bb474"]', '87c55106aee467e603c667261031682ff015236be066ceddca9b2c227dc03655', 200, '{"body":{"outcomes":[{"id":"373b97d3-c22b-4596-8e44-d3f008b730ee","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795606643697);
INSERT INTO public.idempotency VALUES ('["command-line","faf78de0f6dd44e385bdb4e9b7d8983f"]', '8bfa2981dcf12cffe3b83d1cc0cf7c4c62aabb2fa25c252aefc41ceef419ff71', 200, '{"body":{"outcomes":[{"id":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795606643716);
INSERT INTO public.idempotency VALUES ('["command-line","53b58ef5f1104e6c98762c536957ef69"]', '461e04f64e08930336d63471c851c0b23b6a3fe4cc5788d66e9e7ac791df06f3', 200, '{"body":{"outcomes":[{"id":"51e3e94a-210e-4a8d-90cc-c1836952610a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795606643724);
INSERT INTO public.idempotency VALUES ('["command-line","d33380cd75c045d18061400b4184422a"]', '1a007259dd955d087124b1b72673146ccf5e351852995f48d351eb68daa12c90', 200, '{"body":{"outcomes":[{"id":"883905c1-8ca4-4bfd-8ba5-0d693e4cfb3b","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795606643737);
INSERT INTO public.idempotency VALUES ('["command-line","46c1aa747fad41b89ea886bbf72079a5"]', '3089eb03747167c5433b7afe0fe6eb54e359d6e9d4d064af8d6f27e2f542e41a', 201, '{"body":{"id":"01a2127f-0425-7f24-a9e7-ff9d80230d4d","at":"2026-11-25T11:37:23.749Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127f-0425-7f24-a9e7-ff9d80230d4d"}', 1795606643749);
INSERT INTO public.idempotency VALUES ('["command-line","ed872f0012064d2abdbb67e8333efc23"]', 'a67eacc8f2feed920c7d1504694cfdfec2819e66fb935e86500370e3aed7c265', 201, '{"body":{"id":"01a2127f-0434-7ae8-8f76-79be22769afc","at":"2026-11-25T11:37:23.765Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127f-0434-7ae8-8f76-79be22769afc"}', 1795606643765);
INSERT INTO public.idempotency VALUES ('["command-line","a383b83678874caaa1eae2d375797a8e"]', '588e38bae89b85d892644a2fa4469856598a8f682b20ecdc94a4cf1b94f06b5d', 200, '{"body":{"id":"01a2127f-0434-7ae8-8f76-79be22769afc","at":"2026-11-25T11:37:23.765Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795606643779);
INSERT INTO public.idempotency VALUES ('["command-line","5dde0185ed0f42d4858b86ad4860c809"]', '71cd48e7d47e98149dfdbd469e9488aeb36fdaf5927c42cb0f051a739e44177a', 201, '{"body":{"id":"01a2127f-0455-7850-b420-103d0b973bcd","at":"2026-11-25T11:37:23.797Z","actor":"command-line","voided":false,"receipt":"51e3e94a-210e-4a8d-90cc-c1836952610a","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127f-0455-7850-b420-103d0b973bcd"}', 1795606643797);
INSERT INTO public.idempotency VALUES ('["command-line","99119f3eb2d94df489ebdacc7b5dca93"]', '54de2cd3c4f12b2f55428613ba44e1f4243b2f1f357b9f94f3674e057735f273', 201, '{"body":{"id":"01a2127f-0463-7c86-945e-4ebfddc06722","at":"2026-11-25T11:37:23.811Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"5f1d8fa3-a143-481d-a802-a520c8f44f8c","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127f-0463-7c86-945e-4ebfddc06722"}', 1795606643811);
INSERT INTO public.idempotency VALUES ('["command-line","4437b8f566164969a86886a559ee1fef"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a2127f-046b-7b4f-80a1-d9880521514b","at":"2026-11-25T11:37:23.819Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127f-046b-7b4f-80a1-d9880521514b"}', 1795606643819);
INSERT INTO public.idempotency VALUES ('["command-line","63cbcd219fbf47e79e0cb80638253343"]', '1d77dcb892a1c57f6994849a86c47c1e67a40130729c518ed6cd5d6fccd027fa', 201, '{"body":{"number":"CC-1","site":"main","state":"open","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:23.829Z","bins":[{"bin":"A-01","state":"open"},{"bin":"B-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-1"}', 1795606643829);
INSERT INTO public.idempotency VALUES ('["command-line","f624e38b63184d4a962752a7d540448d"]', '2959cd250842f99ac2a1ad168dc0a1882c425fefbd63d0f593b4ae12c67f049b', 201, '{"body":{"number":"CC-2","site":"main","state":"open","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null,"at":"2026-11-25T11:37:23.859Z","bins":[{"bin":"A-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-2"}', 1795606643859);
INSERT INTO public.idempotency VALUES ('["command-line","7fdb0873ac804aa08c4308fbfc4cffd2"]', '556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e', 201, '{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7340032","entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":101,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"44.72"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:37:23.871Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}', 1795606643871);
INSERT INTO public.idempotency VALUES ('["command-line","73d9e3129b344d5585c9df401da1d6a8"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:37:23.452Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}', 1795606643881);
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795606643483, 1795606643483, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795606643483, 1795606643483, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795606643483, 1795606643483, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795606643483, 1795606643483, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795606643483, 1795606643483, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795606643483, 1795606643483, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795606643483, 1795606643483, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795606643499, 1795606643499, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795606643511, 1795606643510, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795606643523, 1795606643523, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795606643535, 1795606643535, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795606643535, 1795606643535, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795606643548, 1795606643548, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795606643556, 1795606643556, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795606643566, 1795606643565, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795606643573, 1795603043573, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795606643576, 1795606643575, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795606643576, 1795606643576, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795606643587, 1795606643587, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795606643591, 1795606643590, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795606643601, 1795606643601, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795606643608, 1795606643608, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795606643613, 1795606643613, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795606643626, 1795606643626, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795606643656, 1795606643634, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795606643677, 1795606643670, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795606643697, 1795606643697, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795606643697, 1795606643687, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795606643716, 1795606643716, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795606643724, 1795606643724, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795606643737, 1795606643737, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795606643749, 1795606643749, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795606643765, 1795606643765, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795606643779, 1795606643779, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795606643797, 1795606643797, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795606643811, 1795606643811, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795606643819, 1795606643819, NULL);
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
INSERT INTO public.meta VALUES ('ledger', '6c3ab583e4594e56b1b00ab89208662c');
INSERT INTO public.meta VALUES ('created_at', '1795606641417');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795606643483, 1795606643483, 0);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795606643483, 1795606643483, 0);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795606643483, 1795606643483, 0);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795606643483, 1795606643483, 0);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795606643483, 1795606643483, 0);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795606643483, 1795606643483, 0);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795606643483, 1795606643483, 0);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795606643499, 1795606643499, 0);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795606643505, 1795606643505, 0);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795606643511, 1795606643483, 0);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795606643523, 1795606643523, 0);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795606643535, 1795606643535, 0);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795606643548, 1795606643548, 0);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795606643556, 1795606643523, 0);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795606643562, 1795606643562, 0);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795606643562, 1795606643562, 0);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795606643562, 1795606643562, 0);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795606643562, 1795606643562, 0);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795606643566, 1795606643565, 0);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795606643571, 1795606643570, 0);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795606643571, 1795606643570, 0);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795606643573, 1795603043573, 1);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643575, 0);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795606643576, 1795606643576, 0);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795606643587, 1795606643587, 0);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795606643591, 1795606643590, 0);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795606643601, 1795606643601, 0);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795606643608, 1795606643608, 0);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795606643613, 1795606643613, 0);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795606643626, 1795606643613, 0);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795606643656, 1795606643634, 0);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795606643677, 1795606643670, 0);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795606643697, 1795606643697, 0);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795606643697, 1795606643697, 0);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795606643716, 1795606643716, 0);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795606643724, 1795606643724, 0);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795606643737, 1795606643737, 0);
INSERT INTO public.movement_run VALUES (1, 1, 0, 1795606643576, 4718592, 65536, 1795606643483, 64000000);
INSERT INTO public.paper VALUES (107, 'landed_cost', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (108, 'landed_cost', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (110, 'link', NULL, NULL, NULL);
INSERT INTO public.paper VALUES (111, 'bill', 'B-1', 1, NULL);
INSERT INTO public.paper VALUES (112, 'cost_change', NULL, NULL, NULL);
INSERT INTO public.party VALUES (1, 'supplier', 'ACME', 'ACME', 7);
INSERT INTO public.party VALUES (2, 'customer', 'Shop', 'Shop', 9);
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
INSERT INTO public.seal VALUES (1, '', 'e31ab417af1a7ff54cf8cf1931d6b6d3801ade2fbea367f75d9a2fe573350800', '\x');
INSERT INTO public.seal VALUES (2, 'e31ab417af1a7ff54cf8cf1931d6b6d3801ade2fbea367f75d9a2fe573350800', '3c4979175517274b1cc15ed24536b62e3ab783aee2305d6b5a9acda32e261388', '\x');
INSERT INTO public.seal VALUES (3, '3c4979175517274b1cc15ed24536b62e3ab783aee2305d6b5a9acda32e261388', '208487929ed654a4d820b017539f9a0979faea280a681748bef8ea4bb1c82a56', '\x');
INSERT INTO public.seal VALUES (4, '208487929ed654a4d820b017539f9a0979faea280a681748bef8ea4bb1c82a56', '43b7c5edda3ff7ac2a68f196f620fd1016c44b8ffe2036da84f8f932a782e3ee', '\x');
INSERT INTO public.seal VALUES (5, '43b7c5edda3ff7ac2a68f196f620fd1016c44b8ffe2036da84f8f932a782e3ee', '54be2b3787d4c9d139d853b1c6205e515c890c878e8a9fbc6463dee9637420af', '\x');
INSERT INTO public.seal VALUES (6, '54be2b3787d4c9d139d853b1c6205e515c890c878e8a9fbc6463dee9637420af', '956588532927c3be9650bb07587c28bfd79c10eff60945695ff91e8bef193c40', '\x');
INSERT INTO public.seal VALUES (7, '956588532927c3be9650bb07587c28bfd79c10eff60945695ff91e8bef193c40', '8cc8256fd07c9cd9f91f844d8ea81b4842296cb2b2607220f80b4956ff6cff2f', '\x');
INSERT INTO public.seal VALUES (8, '8cc8256fd07c9cd9f91f844d8ea81b4842296cb2b2607220f80b4956ff6cff2f', '4afde4677a15d0960b37c2b1feedeea5f952c889cf873c13e29c08cc1f065146', '\x');
INSERT INTO public.seal VALUES (9, '4afde4677a15d0960b37c2b1feedeea5f952c889cf873c13e29c08cc1f065146', 'e4e0598bb5af10421b1f945f0c1508f6f09af9d4444f2bb6bf06b2f99d04fa92', '\x');
INSERT INTO public.seal VALUES (10, 'e4e0598bb5af10421b1f945f0c1508f6f09af9d4444f2bb6bf06b2f99d04fa92', 'bc1d4a56893cbdbe8e7c0de8478671a76297fc44bcd8173ea047c962f8dcd79d', '\x');
INSERT INTO public.seal VALUES (11, 'bc1d4a56893cbdbe8e7c0de8478671a76297fc44bcd8173ea047c962f8dcd79d', '21d41960e2caefdcf284d32c30c785889e87b58c25b0b8309a3738dbf494c740', '\x');
INSERT INTO public.seal VALUES (12, '21d41960e2caefdcf284d32c30c785889e87b58c25b0b8309a3738dbf494c740', '8cc988c24f7343e168eef416e463d8a949c8873d047a95b848fc023607ab0782', '\x2f55ee07e9a69672468be8eaab0fa24b35b7e983ddb0aeb2d5b51de3');
INSERT INTO public.seal VALUES (13, '8cc988c24f7343e168eef416e463d8a949c8873d047a95b848fc023607ab0782', '988d6601b3b8542e2b27a766d45a3c9b377abfa3b9af876557a638306942b0bc', '\x6a017899');
INSERT INTO public.seal VALUES (14, '988d6601b3b8542e2b27a766d45a3c9b377abfa3b9af876557a638306942b0bc', 'afe18decbf63e5762016e89976fe0cfd5beaacf3f0dbcbb9d523a4e88170e54f', '\xc7518ec2');
INSERT INTO public.seal VALUES (15, 'afe18decbf63e5762016e89976fe0cfd5beaacf3f0dbcbb9d523a4e88170e54f', '326683f1c2ec8bcb73cdae5c0878035178fd80d506e5228d34e5cfc45db93796', '\xe3064bdb');
INSERT INTO public.seal VALUES (16, '326683f1c2ec8bcb73cdae5c0878035178fd80d506e5228d34e5cfc45db93796', 'e97035dcae1ac5c15b7bef7754c68abba5fc481e1af53c3abb56c9819f15494b', '\xd228deae');
INSERT INTO public.seal VALUES (17, 'e97035dcae1ac5c15b7bef7754c68abba5fc481e1af53c3abb56c9819f15494b', '40b2c9a4b3967e7ce17071629f00c8f80cc6e3dd6e0feed290b51eb4cb69ff6a', '\x29fbaf56');
INSERT INTO public.seal VALUES (18, '40b2c9a4b3967e7ce17071629f00c8f80cc6e3dd6e0feed290b51eb4cb69ff6a', 'b7aabdbea60503719e9ff185fce4de32a5a32141fcab937fe2015c8a11cd6cfe', '\x4fd08e3d');
INSERT INTO public.seal VALUES (19, 'b7aabdbea60503719e9ff185fce4de32a5a32141fcab937fe2015c8a11cd6cfe', '0858d9179a7246dd79e0f2ac10173f2cf1904d6d7c51128d4af0b23c7bd15fad', '\x724e17c3');
INSERT INTO public.seal VALUES (20, '0858d9179a7246dd79e0f2ac10173f2cf1904d6d7c51128d4af0b23c7bd15fad', '24afde7de150f543964a6d6f20fe2bee4842fbbc8958572305457d50e22a2e50', '\x2170fc8990ef3880');
INSERT INTO public.seal VALUES (21, '24afde7de150f543964a6d6f20fe2bee4842fbbc8958572305457d50e22a2e50', '1a27c64b8db55b0776001207093cf062e57dbd259db881d3d9f87ea4eb2b1e4e', '\xc63ee7ea');
INSERT INTO public.seal VALUES (22, '1a27c64b8db55b0776001207093cf062e57dbd259db881d3d9f87ea4eb2b1e4e', 'a2158372e75eae5984cd3f0dde7bba6abd7eaebb8d434add940ca80d19b67ecd', '\x5936bb37');
INSERT INTO public.seal VALUES (23, 'a2158372e75eae5984cd3f0dde7bba6abd7eaebb8d434add940ca80d19b67ecd', 'da6dc53ff2645f86d1350ea12d005577a45ca4d182da1f514d53d5f06c65c769', '\xd11f326a');
INSERT INTO public.seal VALUES (24, 'da6dc53ff2645f86d1350ea12d005577a45ca4d182da1f514d53d5f06c65c769', '556d00e4c9a042b910a7ffbaadd203b66e412a269c205d1a3b9949e9bb049e1d', '\xd9e80a4034a537cba2c2d912f0317372db758ac2f5bbdecb272fd141c9a280be3f36213aa7d8aacd26f338483352e893d9f6fba6224182fe1f594f6b67c4eb2233d9cb644da2d6be9778233dc4ab611e81a051a1832de65157d35ee55e15d390dc37912ea64f3ac2d38248d5ebd5616d1f0df546449dbc7a37a5584358c005cd6924bdbc2b66f32f9b9009605940f5001f93ddfa46be30e1c2396d5dd8680d7a7b042d5caf8d6c80961a0866233eb779840347e1aaa309a11155db788030fd731e06cf21a870e1f79a7e1fe5330eae1efd79ab8e21b9c1a28292c118a679923223b1c9551389cebc22b06d3232d589268d361bb0fe22a3d139bf5a9dd88e2df3102b3ccd67bebd94');
INSERT INTO public.seal VALUES (25, '556d00e4c9a042b910a7ffbaadd203b66e412a269c205d1a3b9949e9bb049e1d', '8dd669f1d1c62cfa41bfd07bb33d9989d3d3d37d7a42717f78f7a8a24806565f', '\x2649f68f');
INSERT INTO public.seal VALUES (26, '8dd669f1d1c62cfa41bfd07bb33d9989d3d3d37d7a42717f78f7a8a24806565f', 'ebe75ebb34ad780d32be6585b9b519d09677b3fba7daf69658bab21a7f2b94cc', '\x8f91a614');
INSERT INTO public.seal VALUES (27, 'ebe75ebb34ad780d32be6585b9b519d09677b3fba7daf69658bab21a7f2b94cc', 'f0efac8986e317f19e5c70b1ce3db40841d0ec4e8d667abad9cfcb62ad2945a8', '\x7063fdb1');
INSERT INTO public.seal VALUES (28, 'f0efac8986e317f19e5c70b1ce3db40841d0ec4e8d667abad9cfcb62ad2945a8', 'e45df65304c02f9887f63b605fb87a13e61d50eb9e7f6ecb5ee862b2ee646923', '\x4f5fedee');
INSERT INTO public.seal VALUES (29, 'e45df65304c02f9887f63b605fb87a13e61d50eb9e7f6ecb5ee862b2ee646923', 'e61273ac58d182a11538d3599fb98e19e4c9b084b167b826b55e38b3f5ad729f', '\xa7a136fe');
INSERT INTO public.seal VALUES (30, 'e61273ac58d182a11538d3599fb98e19e4c9b084b167b826b55e38b3f5ad729f', 'db2972c6a42ebe07d3e904b5388fb0f15d58fd4259d91d5e3c854703a4c900c3', '\x00e10732');
INSERT INTO public.seal VALUES (31, 'db2972c6a42ebe07d3e904b5388fb0f15d58fd4259d91d5e3c854703a4c900c3', '503f2f4821f61fda0bc1d8e213d0d211ee705de83ce87a6a539aff53000b892c', '\x158c0e099d75c6f942c967322d94bcee');
INSERT INTO public.seal VALUES (32, '503f2f4821f61fda0bc1d8e213d0d211ee705de83ce87a6a539aff53000b892c', '1b2f7a391bded328d38e6c44cd4b83fd7f1d2507f3d55db166716570e5ed1196', '\x');
INSERT INTO public.seal VALUES (33, '1b2f7a391bded328d38e6c44cd4b83fd7f1d2507f3d55db166716570e5ed1196', 'b3f2732c33378b78a6307876fc0e8ac8c20e4397abddd12ecc6fad408d9e5c29', '\x5aa6b326');
INSERT INTO public.seal VALUES (34, 'b3f2732c33378b78a6307876fc0e8ac8c20e4397abddd12ecc6fad408d9e5c29', 'f21af254c3d6f24a7ffe4a8f30e35d765258285a2e5c76476a3453b60397e78f', '\xd9dcdab5');
INSERT INTO public.seal VALUES (35, 'f21af254c3d6f24a7ffe4a8f30e35d765258285a2e5c76476a3453b60397e78f', '31db11cd6c9dbabd8b92c926e5cf00ba656966f1868df767891359f2f44728e9', '\xca81f7e6');
INSERT INTO public.seal VALUES (36, '31db11cd6c9dbabd8b92c926e5cf00ba656966f1868df767891359f2f44728e9', 'f2e12d54eab1ef7c7c5f542b34b7ed5c0ba5bea644bb91f5e4931c88d02d1448', '\x49305ea5');
INSERT INTO public.seal VALUES (37, 'f2e12d54eab1ef7c7c5f542b34b7ed5c0ba5bea644bb91f5e4931c88d02d1448', '9e0bd8370dbeebff27f82c0d132084088a7deaced1fcda06f375555aeaa64b29', '\xb391d38a318902bb');
INSERT INTO public.seal VALUES (38, '9e0bd8370dbeebff27f82c0d132084088a7deaced1fcda06f375555aeaa64b29', 'dae845b096b027c5d61a94ac97646e191ed7cf5f2104b56db1dc5206b3de861d', '\xa4137b2f5c54aaf4');
INSERT INTO public.seal VALUES (39, 'dae845b096b027c5d61a94ac97646e191ed7cf5f2104b56db1dc5206b3de861d', '3c2aa9e3d5bde99dd69d69a7d16fadced4fbf996a70c89d9d38097a34d2cfcc9', '\x');
INSERT INTO public.seal VALUES (40, '3c2aa9e3d5bde99dd69d69a7d16fadced4fbf996a70c89d9d38097a34d2cfcc9', '83416029249c8a242d0e67de01a5fcb0a39b98ba5f425586e2bd7ab65dd925e5', '\x2a476eaa');
INSERT INTO public.seal VALUES (41, '83416029249c8a242d0e67de01a5fcb0a39b98ba5f425586e2bd7ab65dd925e5', '8554f905eef71a17cea08fe7529f964d22a10f5dfaae5a43c128fa7d8d55808d', '\xcbc85b04');
INSERT INTO public.seal VALUES (42, '8554f905eef71a17cea08fe7529f964d22a10f5dfaae5a43c128fa7d8d55808d', '8125a61f87133b01d0aa25d5b2b7f27f9b72cd21512cf4c613234e103ac5ab13', '\xed22a855');
INSERT INTO public.seal VALUES (43, '8125a61f87133b01d0aa25d5b2b7f27f9b72cd21512cf4c613234e103ac5ab13', 'e9759a0af7e49b0db86c020de2ee1c2770c0cd43fe3f822515361460a4240272', '\x56dfc35c');
INSERT INTO public.seal VALUES (44, 'e9759a0af7e49b0db86c020de2ee1c2770c0cd43fe3f822515361460a4240272', '4ab47eb7f6b2fa2db6dcc9f8b87c32a0116adb503d566151cc503f6b5e34fea7', '\x46026200');
INSERT INTO public.seal VALUES (45, '4ab47eb7f6b2fa2db6dcc9f8b87c32a0116adb503d566151cc503f6b5e34fea7', 'ade5f638fbee793732078e38a46556e9b97eba750b599e2e0dc579cec729dd08', '\x02e60bea');
INSERT INTO public.seal VALUES (46, 'ade5f638fbee793732078e38a46556e9b97eba750b599e2e0dc579cec729dd08', '6490dda460f727c2171a10212e04c73c0cda4015cd441c3e451f7891152ad2ea', '\x7fb162ec');
INSERT INTO public.seal VALUES (47, '6490dda460f727c2171a10212e04c73c0cda4015cd441c3e451f7891152ad2ea', '16c955ab152ab473220ee879610d331f34c09ad49654507d16edd4cd2fd67153', '\xc228969a');
INSERT INTO public.seal VALUES (48, '16c955ab152ab473220ee879610d331f34c09ad49654507d16edd4cd2fd67153', 'ef75a1e39d44f55de3d7098fd6b0c8a86637e2802d34fe31edd8058a4ae4723c', '\x1a78d693');
INSERT INTO public.seal VALUES (49, 'ef75a1e39d44f55de3d7098fd6b0c8a86637e2802d34fe31edd8058a4ae4723c', '1ec08bf618c9771ecef0806078c24140e146ceb78f04dfa75a35f88185bdec4c', '\x');
INSERT INTO public.seal VALUES (50, '1ec08bf618c9771ecef0806078c24140e146ceb78f04dfa75a35f88185bdec4c', '6bf005687f0696911ec4216faafc374764c28c6a94cca6c1c65eb52c2845f8c5', '\xecd8b3052d92957a');
INSERT INTO public.seal VALUES (51, '6bf005687f0696911ec4216faafc374764c28c6a94cca6c1c65eb52c2845f8c5', 'ab06cb24c0da54e35f9b6dd295e3bf658aadb3eab7ca15bd9fca9cec79b752a9', '\x');
INSERT INTO public.seal VALUES (52, 'ab06cb24c0da54e35f9b6dd295e3bf658aadb3eab7ca15bd9fca9cec79b752a9', '43b78a9cc198b6a517700ab610a6c34f6026992ced6af5bc242e0ca33246a60a', '\x');
INSERT INTO public.serial VALUES (4, 'S-1', 1, 9);
INSERT INTO public.setting VALUES ('purchase_mode', 'grni', 39);
INSERT INTO public.site VALUES (1, 'main');
INSERT INTO public.stream VALUES (1, 1, 'f42bf6dc-9822-48aa-9f1a-2fcc223b027b', 93, '1f4b7a43-e738-45c8-b17c-865bb0011cfc', 1795606643841);
INSERT INTO public.token VALUES (1, 'd5b6c473393f59eaedf30aa79177a197dcfb0e3b28027b10bdc140a76fb448fd', 'command-line', 'admin', 1795606643086, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('e228177a-c2ed-4604-b82e-8fcab24403dc', 101);
INSERT INTO public.worker VALUES (1, 'B-7', 'Kim', 'en', 11);
SELECT pg_catalog.setval('public.alarm_id_seq', 3, true);
SELECT pg_catalog.setval('public.audit_id_seq', 25, true);
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

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
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795606632693, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795606632731, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795606632731, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alembic_version VALUES ('0010');
INSERT INTO public.audit VALUES (1, 1795606632418, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO public.audit VALUES (2, 1795606632467, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO public.audit VALUES (3, 1795606632487, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO public.audit VALUES (4, 1795606632499, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO public.audit VALUES (5, 1795606632511, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (6, 1795606632527, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (7, 1795606632543, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (8, 1795606632572, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (9, 1795606632594, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (10, 1795606632615, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (11, 1795606632632, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO public.audit VALUES (12, 1795606632885, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}');
INSERT INTO public.audit VALUES (13, 1795606632896, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO public.audit VALUES (14, 1795606632950, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO public.audit VALUES (15, 1795606632987, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO public.audit VALUES (16, 1795606633018, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO public.audit VALUES (17, 1795606633039, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO public.audit VALUES (18, 1795606633056, 'command-line', 'voidLandedCost', '01a2127e-da4f-7f6b-a101-88ca502f1408', '{"reason":null}');
INSERT INTO public.audit VALUES (19, 1795606633075, 'command-line', 'createCostLink', '', '{"receipt":"d2625d93-4600-4594-980e-87a9dd1b8847","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO public.audit VALUES (20, 1795606633087, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"938ad43d-67ed-433f-84a6-f0082046ff86"}],"purchase_order":null}');
INSERT INTO public.audit VALUES (21, 1795606633101, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO public.audit VALUES (22, 1795606633136, 'command-line', 'createExport', '', '{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO public.audit VALUES (23, 1795606633158, 'command-line', 'closePurchaseOrder', 'PO-2', '{}');
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21, 1795606632782, 3, 983041, 1795606632775, 1000000);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795606632819, 87, 26, 1795606632819, 2, 524288, 1795606632673, 3000000);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42, 1795606633011, 9, 720896, 1795606632731, 14000000);
INSERT INTO public.balance VALUES (1, 1, 0, 1000000, 1000000, 1795606633111, 114, 49, 1795606633111, 19, 4784128, 1795606632796, -64000000);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 3000000, 1795606633111, 113, 49, 1795606632812, 2, 1179649, 1795606632788, 3000000);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 1000000, NULL, NULL, 49, 1795606632830, 1, 5767168, 1795606632830, 1000000);
INSERT INTO public.balance VALUES (4, 1, 0, 0, 0, 1795606633111, 114, 49, 1795606633111, 2, 589824, 1795606632693, 0);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'lpkTcq86ICOu', 1795606632418, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, '_zCs50om1y9D', 1795606632467, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, 'OqITTLuLllIn', 1795606632487, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, 'DSh1jRmwPjJn', 1795606632499, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, '_By-q_pqnZSq', 1795606632511, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, 'nB8ZKNr1rwQz', 1795606632527, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, 'xn-gVX7dvZ93', 1795606632543, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'UlFo4gPMbVJv', 1795606632572, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, '16Y0B55XnTB4', 1795606632594, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, '5sbzIC8w5yzy', 1795606632615, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, 'BbjnOsiXQ5OC', 1795606632632, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, 'NkYRlMJCktI_', 1795606632644, 1, 7);
INSERT INTO public.commit_log VALUES (13, 'CQnuiNqLcrah', 1795606632673, 8, 8);
INSERT INTO public.commit_log VALUES (14, '80hCONgLRWv5', 1795606632693, 9, 9);
INSERT INTO public.commit_log VALUES (15, '6kJ-QGHKLWlM', 1795606632713, 10, 10);
INSERT INTO public.commit_log VALUES (16, 'uIUXQercWloI', 1795606632731, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'Iax5-5St_Qg0', 1795606632746, 12, 12);
INSERT INTO public.commit_log VALUES (18, 'yPU8yWr941PD', 1795606632762, 13, 13);
INSERT INTO public.commit_log VALUES (19, '7gknmAaaSmgf', 1795606632770, 14, 14);
INSERT INTO public.commit_log VALUES (20, 'HI1lcLFOOfU5', 1795606632777, 15, 16);
INSERT INTO public.commit_log VALUES (21, 'bFt7FyWqmJa5', 1795606632782, 17, 17);
INSERT INTO public.commit_log VALUES (22, 'x08VdY-CymIw', 1795606632789, 18, 18);
INSERT INTO public.commit_log VALUES (23, 'V3KzJFM6XNGo', 1795606632792, 19, 19);
INSERT INTO public.commit_log VALUES (24, 'NDvphzMqe_if', 1795606632799, 20, 85);
INSERT INTO public.commit_log VALUES (25, '6N2HklaRDQkL', 1795606632814, 86, 86);
INSERT INTO public.commit_log VALUES (26, 'PrmCYKe9_HN7', 1795606632821, 87, 87);
INSERT INTO public.commit_log VALUES (27, 'CKFr0JloeBSi', 1795606632830, 88, 88);
INSERT INTO public.commit_log VALUES (28, 'mMTLO4kYAaGu', 1795606632839, 89, 89);
INSERT INTO public.commit_log VALUES (29, '4S4Z-yQOtHLS', 1795606632847, 90, 90);
INSERT INTO public.commit_log VALUES (30, 'R-wVc05Gdx_s', 1795606632857, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'TFn8hGKqSior', 1795606632866, 92, 95);
INSERT INTO public.commit_log VALUES (32, 'toZ0eXJNQNCI', 1795606632885, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'TSLnJ9yqTOE0', 1795606632896, 96, 96);
INSERT INTO public.commit_log VALUES (34, 'rbTqiz9rOBfP', 1795606632920, 97, 97);
INSERT INTO public.commit_log VALUES (35, 'ABUOETLZHy5v', 1795606632932, 98, 98);
INSERT INTO public.commit_log VALUES (36, 'NMHLXDyYED6I', 1795606632950, 99, 99);
INSERT INTO public.commit_log VALUES (37, 'QDzbSBcv0Egs', 1795606632964, 100, 101);
INSERT INTO public.commit_log VALUES (38, 'iILH13Yl1_dK', 1795606632973, 102, 103);
INSERT INTO public.commit_log VALUES (39, '-4xmyamNJS-_', 1795606632987, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, 'VqhNjY7oDBGQ', 1795606632995, 104, 104);
INSERT INTO public.commit_log VALUES (41, 'owT4KdV_56Xf', 1795606633004, 105, 105);
INSERT INTO public.commit_log VALUES (42, '-5yZ_QlntnkR', 1795606633011, 106, 106);
INSERT INTO public.commit_log VALUES (43, 'tWexZxVCi0oD', 1795606633018, 107, 107);
INSERT INTO public.commit_log VALUES (44, 'ISLg6xM2jAd9', 1795606633039, 108, 108);
INSERT INTO public.commit_log VALUES (45, '2kpHH1gTZCAE', 1795606633056, 109, 109);
INSERT INTO public.commit_log VALUES (46, 'sgNU0yjVysZF', 1795606633075, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'd-gQQr9Aq0Z2', 1795606633087, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'OkmxdXcoCJlG', 1795606633101, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'IwkNkkr4Vnqj', 1795606633112, 113, 114);
INSERT INTO public.commit_log VALUES (50, 'sRJnUYBTYjMn', 1795606633158, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632896,1795606632864,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 1795606632896, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606632950,1795606632931,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 1795606632950, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795606632973,1795606632963,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 1795606632973, 'hub');
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795606632594, '{}', 27);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795606632543, '{}', 36);
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'open', 1795606632615, '{}', 49);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795606632572, '{}', 50);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 1000000, 250, 2000000, NULL);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0, 0, NULL);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0, 4000000, NULL);
INSERT INTO public.event VALUES (1, 'eeb9138a-61f3-4c2a-8cc7-953df5d0cff9', 1, 1, 'receipt', '{"id": "eeb9138a-61f3-4c2a-8cc7-953df5d0cff9", "seq": 1, "at": "2026-11-25T11:37:12.644Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606632644, 1795606632644, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632644,1795606632644,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, '90b51617-e484-46a6-afc5-1078c1c9481f', 1, 3, 'receipt', '{"id": "90b51617-e484-46a6-afc5-1078c1c9481f", "seq": 3, "at": "2026-11-25T11:37:12.644Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606632644, 1795606632644, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632644,1795606632644,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, 'f884febd-f160-45bd-bcc5-a61283981938', 1, 4, 'receipt', '{"id": "f884febd-f160-45bd-bcc5-a61283981938", "seq": 4, "at": "2026-11-25T11:37:12.644Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606632644, 1795606632644, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632644,1795606632644,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, 'f717c4fc-bc44-48ba-afd8-28c6f16513da', 1, 5, 'receipt', '{"id": "f717c4fc-bc44-48ba-afd8-28c6f16513da", "seq": 5, "at": "2026-11-25T11:37:12.644Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606632644, 1795606632644, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632644,1795606632644,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, '90f5e34a-d255-41e9-b781-9d3ad6a1efe5', 1, 6, 'receipt', '{"id": "90f5e34a-d255-41e9-b781-9d3ad6a1efe5", "seq": 6, "at": "2026-11-25T11:37:12.644Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606632644, 1795606632644, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632644,1795606632644,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, 'af6157dd-b9cc-47be-8b2c-0079e3542063', 1, 7, 'receipt', '{"id": "af6157dd-b9cc-47be-8b2c-0079e3542063", "seq": 7, "at": "2026-11-25T11:37:12.644Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795606632644, 1795606632644, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795606632644,1795606632644,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, 'bfb80a37-3c3a-4cf1-889b-d648c59c8c49', 1, 8, 'receipt', '{"id": "bfb80a37-3c3a-4cf1-889b-d648c59c8c49", "seq": 8, "at": "2026-11-25T11:37:12.673Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795606632673, 1795606632673, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795606632673,1795606632673,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, '45861922-c019-4054-9277-0ebb786b994e', 1, 9, 'receipt', '{"id": "45861922-c019-4054-9277-0ebb786b994e", "seq": 9, "at": "2026-11-25T11:37:12.693Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795606632693, 1795606632693, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795606632693,1795606632693,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, '5ab4e2d3-ab53-4b25-98ed-570a37a7f2b1', 1, 2, 'receipt', '{"id": "5ab4e2d3-ab53-4b25-98ed-570a37a7f2b1", "seq": 2, "at": "2026-11-25T11:37:12.644Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606632644, 1795606632644, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632644,1795606632644,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, '2550e651-4d79-4536-8aca-e79223fb14f1', 1, 10, 'void', '{"id": "2550e651-4d79-4536-8aca-e79223fb14f1", "seq": 10, "at": "2026-11-25T11:37:12.712Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "5ab4e2d3-ab53-4b25-98ed-570a37a7f2b1"}', 1, 1795606632713, 1795606632712, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606632713,1795606632712,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, '8f46facb-b013-44d7-aaf1-f62ce21412cc', NULL, NULL, 'receipt', '{"id":"8f46facb-b013-44d7-aaf1-f62ce21412cc","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795606632746, 1795606632746, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795606632746,1795606632746,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, '59a27f3c-c513-487a-a257-c084a1ba9e8f', NULL, NULL, 'ship', '{"id":"59a27f3c-c513-487a-a257-c084a1ba9e8f","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795606632762, 1795606632762, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795606632762,1795606632762,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, '30d592bc-f46a-4e37-8ed2-fd9fd01d06ef', NULL, NULL, 'ship', '{"id":"30d592bc-f46a-4e37-8ed2-fd9fd01d06ef","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795606632731, 1795606632731, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795606632731,1795606632731,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, '98b025e3-1b5f-4d88-83a1-6e723be7a5a4', NULL, NULL, 'void', '{"id":"98b025e3-1b5f-4d88-83a1-6e723be7a5a4","kind":"void","voids":"30d592bc-f46a-4e37-8ed2-fd9fd01d06ef"}', 1, 1795606632770, 1795606632770, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606632770,1795606632770,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, '105e63c2-cf01-46e9-b41d-91caca93e303', 1, 11, 'pick', '{"id": "105e63c2-cf01-46e9-b41d-91caca93e303", "seq": 11, "at": "2026-11-25T11:37:12.775Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606632776, 1795606632775, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606632777,1795606632775,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, '0b6f2f3e-ecfc-4e47-b05f-ce7f8498a3bb', 1, 12, 'pick', '{"id": "0b6f2f3e-ecfc-4e47-b05f-ce7f8498a3bb", "seq": 12, "at": "2026-11-25T11:37:12.775Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606632776, 1795606632775, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606632777,1795606632775,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, 'b7c927cc-94e1-4a27-8c21-5964031aa787', 1, 13, 'ship', '{"id": "b7c927cc-94e1-4a27-8c21-5964031aa787", "seq": 13, "at": "2026-11-25T11:37:12.782Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795606632782, 1795606632782, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795606632782,1795606632782,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, '240e3359-bda6-4475-a982-e79c100d316a', 1, 14, 'move', '{"id": "240e3359-bda6-4475-a982-e79c100d316a", "seq": 14, "at": "2026-11-25T11:37:12.788Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795606632789, 1795606632788, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795606632789,1795606632788,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, '6077523d-9da2-4201-b895-835fffc50841', 1, 15, 'receipt', '{"id": "6077523d-9da2-4201-b895-835fffc50841", "seq": 15, "at": "2026-11-25T10:37:12.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632792, 1795603032791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632792,1795603032791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, '236616fe-b672-405a-8c61-68f0ea553c82', 1, 16, 'receipt', '{"id": "236616fe-b672-405a-8c61-68f0ea553c82", "seq": 16, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, '8568d10c-c56f-40e5-b1a1-849c2ece3312', 1, 17, 'receipt', '{"id": "8568d10c-c56f-40e5-b1a1-849c2ece3312", "seq": 17, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, '69b2bd59-3987-4a44-9f4c-a459cb9d3e4a', 1, 18, 'receipt', '{"id": "69b2bd59-3987-4a44-9f4c-a459cb9d3e4a", "seq": 18, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, '38a11b18-ab11-4c3d-9260-47b70b602c1c', 1, 19, 'receipt', '{"id": "38a11b18-ab11-4c3d-9260-47b70b602c1c", "seq": 19, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, 'c076f4f5-2b5a-4a54-8e37-396772edfe83', 1, 20, 'receipt', '{"id": "c076f4f5-2b5a-4a54-8e37-396772edfe83", "seq": 20, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, 'ab13a1f6-50cd-457f-ab5a-12d25e6265e7', 1, 21, 'receipt', '{"id": "ab13a1f6-50cd-457f-ab5a-12d25e6265e7", "seq": 21, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, 'b604bed8-49b9-4cd0-814c-b6a4a7d47d3a', 1, 22, 'receipt', '{"id": "b604bed8-49b9-4cd0-814c-b6a4a7d47d3a", "seq": 22, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, '995df60e-2232-4d90-8230-7c88084a4b35', 1, 23, 'receipt', '{"id": "995df60e-2232-4d90-8230-7c88084a4b35", "seq": 23, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, '872f1cae-69f5-4986-990a-7beded999e1a', 1, 24, 'receipt', '{"id": "872f1cae-69f5-4986-990a-7beded999e1a", "seq": 24, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, '773406f3-ca20-4e5b-a27a-1f62756a9681', 1, 25, 'receipt', '{"id": "773406f3-ca20-4e5b-a27a-1f62756a9681", "seq": 25, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, '37853c14-fd35-44fb-983a-8a9a38ad525e', 1, 26, 'receipt', '{"id": "37853c14-fd35-44fb-983a-8a9a38ad525e", "seq": 26, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, 'be0b7d95-b99f-4857-b52d-b6bc3d925c80', 1, 27, 'receipt', '{"id": "be0b7d95-b99f-4857-b52d-b6bc3d925c80", "seq": 27, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, '67a5ab82-487e-4b45-8d3f-17964a0a0cee', 1, 28, 'receipt', '{"id": "67a5ab82-487e-4b45-8d3f-17964a0a0cee", "seq": 28, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, 'ed4a63fc-4506-4a3c-907b-5dcfbb1b461d', 1, 29, 'receipt', '{"id": "ed4a63fc-4506-4a3c-907b-5dcfbb1b461d", "seq": 29, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, '0aeffd48-1797-4dca-8219-1176bbf2c0b9', 1, 30, 'receipt', '{"id": "0aeffd48-1797-4dca-8219-1176bbf2c0b9", "seq": 30, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, '749e2ccf-52ee-4ec6-a3d3-0652a758c1da', 1, 31, 'receipt', '{"id": "749e2ccf-52ee-4ec6-a3d3-0652a758c1da", "seq": 31, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, '13a15b85-a9b3-42f3-80a9-1a56f4537d1c', 1, 32, 'receipt', '{"id": "13a15b85-a9b3-42f3-80a9-1a56f4537d1c", "seq": 32, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, 'a10a3aeb-6e20-4417-8e3f-3070c730e708', 1, 33, 'receipt', '{"id": "a10a3aeb-6e20-4417-8e3f-3070c730e708", "seq": 33, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, 'a1b1afca-f6a0-4a15-876e-8b68b04feecf', 1, 34, 'receipt', '{"id": "a1b1afca-f6a0-4a15-876e-8b68b04feecf", "seq": 34, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, '24809870-3d8f-4933-9eaf-5ca7d4c2ac0d', 1, 35, 'receipt', '{"id": "24809870-3d8f-4933-9eaf-5ca7d4c2ac0d", "seq": 35, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, '80787544-bf54-42f0-85cd-5a191fecb150', 1, 36, 'receipt', '{"id": "80787544-bf54-42f0-85cd-5a191fecb150", "seq": 36, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, 'bdabcf83-db2d-4e24-b9f3-1125912cded7', 1, 37, 'receipt', '{"id": "bdabcf83-db2d-4e24-b9f3-1125912cded7", "seq": 37, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, 'ca624fea-8d7d-4c42-8254-daae19e348b7', 1, 38, 'receipt', '{"id": "ca624fea-8d7d-4c42-8254-daae19e348b7", "seq": 38, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, 'f12af0bb-f85b-496d-9034-0c733dd82fab', 1, 39, 'receipt', '{"id": "f12af0bb-f85b-496d-9034-0c733dd82fab", "seq": 39, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, 'dad570ea-f9c2-422e-b1af-21d81f316b17', 1, 40, 'receipt', '{"id": "dad570ea-f9c2-422e-b1af-21d81f316b17", "seq": 40, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, '1cab6c1a-ab9b-412c-a971-1f9ed1bec2e5', 1, 41, 'receipt', '{"id": "1cab6c1a-ab9b-412c-a971-1f9ed1bec2e5", "seq": 41, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, '500d8bcc-6743-4fdf-bcd7-e3c25fc46a43', 1, 42, 'receipt', '{"id": "500d8bcc-6743-4fdf-bcd7-e3c25fc46a43", "seq": 42, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, '0b7aa775-7cfb-43d4-8fe8-fff4a662f5f0', 1, 43, 'receipt', '{"id": "0b7aa775-7cfb-43d4-8fe8-fff4a662f5f0", "seq": 43, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, '68812d3f-17a5-4787-8f94-9cfe15e33a8f', 1, 44, 'receipt', '{"id": "68812d3f-17a5-4787-8f94-9cfe15e33a8f", "seq": 44, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, '9a3d6ea9-9fad-49f3-8060-8378183d5a1b', 1, 45, 'receipt', '{"id": "9a3d6ea9-9fad-49f3-8060-8378183d5a1b", "seq": 45, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, '2249571a-9411-45df-bd3e-1d27341fcca9', 1, 46, 'receipt', '{"id": "2249571a-9411-45df-bd3e-1d27341fcca9", "seq": 46, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, 'ec374139-c4a0-4eae-80b6-d5a994c05338', 1, 47, 'receipt', '{"id": "ec374139-c4a0-4eae-80b6-d5a994c05338", "seq": 47, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, '7d45f59a-e672-4f2b-81f8-b2564cdcab44', 1, 48, 'receipt', '{"id": "7d45f59a-e672-4f2b-81f8-b2564cdcab44", "seq": 48, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, '5d3eec63-3110-40dd-a697-3279d9720122', 1, 49, 'receipt', '{"id": "5d3eec63-3110-40dd-a697-3279d9720122", "seq": 49, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, '45ab03e8-cf8b-4b24-b23b-11f4116eea13', 1, 50, 'receipt', '{"id": "45ab03e8-cf8b-4b24-b23b-11f4116eea13", "seq": 50, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, 'caae8046-8d32-4914-bc8b-83735a0f3deb', 1, 51, 'receipt', '{"id": "caae8046-8d32-4914-bc8b-83735a0f3deb", "seq": 51, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, '24115eb4-44ba-44ac-9dd3-0dd1ceee9e5a', 1, 52, 'receipt', '{"id": "24115eb4-44ba-44ac-9dd3-0dd1ceee9e5a", "seq": 52, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '569f472f-a87f-4f36-b08a-1192a063c97d', 1, 53, 'receipt', '{"id": "569f472f-a87f-4f36-b08a-1192a063c97d", "seq": 53, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, 'cdf6c95d-6742-4221-9b2e-9891d8dabd6e', 1, 54, 'receipt', '{"id": "cdf6c95d-6742-4221-9b2e-9891d8dabd6e", "seq": 54, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, 'd6a45266-26bb-4d74-8dad-10ed9497c672', 1, 55, 'receipt', '{"id": "d6a45266-26bb-4d74-8dad-10ed9497c672", "seq": 55, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, '227a5ca2-2cdd-45d7-bac3-42b33658703c', 1, 56, 'receipt', '{"id": "227a5ca2-2cdd-45d7-bac3-42b33658703c", "seq": 56, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, '29c3da40-d632-4f1c-87b8-70571e66c9b3', 1, 57, 'receipt', '{"id": "29c3da40-d632-4f1c-87b8-70571e66c9b3", "seq": 57, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, 'd067feea-7e83-48ff-ac3e-72beb9ec741d', 1, 58, 'receipt', '{"id": "d067feea-7e83-48ff-ac3e-72beb9ec741d", "seq": 58, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, 'f78b83a0-1067-4d15-872c-9de12d4828b9', 1, 59, 'receipt', '{"id": "f78b83a0-1067-4d15-872c-9de12d4828b9", "seq": 59, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, '18b679ec-3fbf-4985-8df6-5b2c8fe37006', 1, 60, 'receipt', '{"id": "18b679ec-3fbf-4985-8df6-5b2c8fe37006", "seq": 60, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, 'a278bf2b-bae3-4905-b6e3-e69acec10762', 1, 61, 'receipt', '{"id": "a278bf2b-bae3-4905-b6e3-e69acec10762", "seq": 61, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, 'eb35c497-c0c2-4f41-a1e9-0961dc881887', 1, 62, 'receipt', '{"id": "eb35c497-c0c2-4f41-a1e9-0961dc881887", "seq": 62, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, '93958008-5a24-4752-9de0-9cc1abc1a840', 1, 63, 'receipt', '{"id": "93958008-5a24-4752-9de0-9cc1abc1a840", "seq": 63, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, '21f4cd65-ac3c-4079-a87b-d0a0d8d37327', 1, 64, 'receipt', '{"id": "21f4cd65-ac3c-4079-a87b-d0a0d8d37327", "seq": 64, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, '59a4d0af-b43f-4d2c-857c-61ab5e7b6739', 1, 65, 'receipt', '{"id": "59a4d0af-b43f-4d2c-857c-61ab5e7b6739", "seq": 65, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, '211ed453-c918-4506-ba03-4ba74e949e29', 1, 66, 'receipt', '{"id": "211ed453-c918-4506-ba03-4ba74e949e29", "seq": 66, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, 'a853d075-da19-4ebd-bda9-26ce8ec55032', 1, 67, 'receipt', '{"id": "a853d075-da19-4ebd-bda9-26ce8ec55032", "seq": 67, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, 'f877c9fc-34b0-4c4e-a3bf-74969b284d5b', 1, 68, 'receipt', '{"id": "f877c9fc-34b0-4c4e-a3bf-74969b284d5b", "seq": 68, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, 'c074569a-5e26-4f9d-96e2-2cbed8f65c85', 1, 69, 'receipt', '{"id": "c074569a-5e26-4f9d-96e2-2cbed8f65c85", "seq": 69, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, 'a6378fdf-7ffd-4de7-9367-1465e49854af', 1, 70, 'receipt', '{"id": "a6378fdf-7ffd-4de7-9367-1465e49854af", "seq": 70, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, '449f8e5e-b711-42ab-91a4-a30e07afdce8', 1, 71, 'receipt', '{"id": "449f8e5e-b711-42ab-91a4-a30e07afdce8", "seq": 71, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, '9cab2b42-dadd-4611-9e9b-d3cd32d941bc', 1, 72, 'receipt', '{"id": "9cab2b42-dadd-4611-9e9b-d3cd32d941bc", "seq": 72, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, '08cc206a-e6b2-4a43-83c7-5d5dd93c1b40', 1, 73, 'receipt', '{"id": "08cc206a-e6b2-4a43-83c7-5d5dd93c1b40", "seq": 73, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, 'b8564c8a-017e-40d7-ac18-65bf1ca974d5', 1, 74, 'receipt', '{"id": "b8564c8a-017e-40d7-ac18-65bf1ca974d5", "seq": 74, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, 'f6220813-c663-4991-9066-b4036146905b', 1, 75, 'receipt', '{"id": "f6220813-c663-4991-9066-b4036146905b", "seq": 75, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, '996179e7-6592-4c49-878e-5f4ed0277e1a', 1, 76, 'receipt', '{"id": "996179e7-6592-4c49-878e-5f4ed0277e1a", "seq": 76, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, '72709920-f10f-4bd8-be0b-77b7bfddd19d', 1, 77, 'receipt', '{"id": "72709920-f10f-4bd8-be0b-77b7bfddd19d", "seq": 77, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, 'f59a84b0-b47a-46cd-a6b4-d09ddafe3de0', 1, 78, 'receipt', '{"id": "f59a84b0-b47a-46cd-a6b4-d09ddafe3de0", "seq": 78, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, 'c5e75705-51d2-4b08-9741-3b6d864ce408', 1, 79, 'receipt', '{"id": "c5e75705-51d2-4b08-9741-3b6d864ce408", "seq": 79, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, '1adcf824-6b11-48e7-a531-3a701127dd1e', 1, 80, 'receipt', '{"id": "1adcf824-6b11-48e7-a531-3a701127dd1e", "seq": 80, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, 'ddd577eb-b8e0-4ad1-b898-0eed3f4734cf', 1, 81, 'receipt', '{"id": "ddd577eb-b8e0-4ad1-b898-0eed3f4734cf", "seq": 81, "at": "2026-11-25T11:37:12.796Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606632799, 1795606632796, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632799,1795606632796,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, '11204ec0-a65e-4cb6-ab25-2d0a8352109f', 1, 82, 'count', '{"id": "11204ec0-a65e-4cb6-ab25-2d0a8352109f", "seq": 82, "at": "2026-11-25T11:37:12.812Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795606632814, 1795606632812, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606632814,1795606632812,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, '3d715bf9-dba4-4f96-beec-7bcb0d6aee1f', 1, 83, 'count', '{"id": "3d715bf9-dba4-4f96-beec-7bcb0d6aee1f", "seq": 83, "at": "2026-11-25T11:37:12.819Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795606632820, 1795606632819, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795606632821,1795606632819,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, 'b845dd9a-e607-49de-b26f-75f02d969d3b', NULL, NULL, 'customer_return', '{"id":"b845dd9a-e607-49de-b26f-75f02d969d3b","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795606632830, 1795606632830, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795606632830,1795606632830,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, 'b0db6724-4ef9-4b4e-a6a0-57ea3504fbbe', NULL, NULL, 'supplier_return', '{"id":"b0db6724-4ef9-4b4e-a6a0-57ea3504fbbe","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795606632839, 1795606632839, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795606632839,1795606632839,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '525510a8-764d-493e-bb6b-515b32ab3abe', NULL, NULL, 'scrap', '{"id":"525510a8-764d-493e-bb6b-515b32ab3abe","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795606632847, 1795606632847, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795606632847,1795606632847,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, '46f44958-5442-4834-8e91-0578149c51f9', NULL, NULL, 'void', '{"id":"46f44958-5442-4834-8e91-0578149c51f9","kind":"void","voids":"525510a8-764d-493e-bb6b-515b32ab3abe"}', 1, 1795606632857, 1795606632857, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606632857,1795606632857,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, '8551a5a6-4289-4c17-adb1-dc3267e79f6f', 1, 84, 'receipt', '{"id": "8551a5a6-4289-4c17-adb1-dc3267e79f6f", "seq": 84, "at": "2026-11-25T11:37:12.864Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795606632866, 1795606632864, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (93, '75daca96-1830-4afd-b0d3-46e8cf191bf2', 1, 85, 'receipt', '{"id": "75daca96-1830-4afd-b0d3-46e8cf191bf2", "seq": 85, "at": "2026-11-25T11:37:12.864Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795606632866, 1795606632864, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606632896,1795606632864,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (94, 'fb628bf3-e201-4f03-bfcb-1398d23236ab', 1, 86, 'receipt', '{"id": "fb628bf3-e201-4f03-bfcb-1398d23236ab", "seq": 86, "at": "2026-11-25T11:37:12.864Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795606632866, 1795606632864, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, 'bb607c27-61a9-4532-8de8-69733fd478ce', 1, 87, 'receipt', '{"id": "bb607c27-61a9-4532-8de8-69733fd478ce", "seq": 87, "at": "2026-11-25T11:37:12.864Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795606632866, 1795606632864, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (97, '18ec1f38-eeed-40ef-a0f6-e47ca3db75d5', 1, 88, 'void', '{"id": "18ec1f38-eeed-40ef-a0f6-e47ca3db75d5", "seq": 88, "at": "2026-11-25T11:37:12.919Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "fb628bf3-e201-4f03-bfcb-1398d23236ab"}', 1, 1795606632920, 1795606632919, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606632920,1795606632919,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, '87a00f24-e350-4905-969e-72ac09fbd50b', 1, 89, 'receipt', '{"id": "87a00f24-e350-4905-969e-72ac09fbd50b", "seq": 89, "at": "2026-11-25T11:37:12.931Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795606632932, 1795606632931, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606632950,1795606632931,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, '75b758c7-3366-40a9-8ed6-5d8b8c24c032', 1, 91, 'void', '{"id": "75b758c7-3366-40a9-8ed6-5d8b8c24c032", "seq": 91, "at": "2026-11-25T11:37:12.963Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "0179597a-cbaa-444c-8804-443bb9de1363"}', 1, 1795606632964, 1795606632963, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, '82379fd6-55a9-41a8-b8cf-8829a7053163', NULL, NULL, 'receipt', '{"id":"82379fd6-55a9-41a8-b8cf-8829a7053163","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795606632973, 1795606632973, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795606632973,1795606632973,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, '55d4df5f-d497-4e21-8674-e502890d6550', 1, 90, 'void', '{"id": "55d4df5f-d497-4e21-8674-e502890d6550", "seq": 90, "at": "2026-11-25T11:37:12.963Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "82379fd6-55a9-41a8-b8cf-8829a7053163"}', 1, 1795606632964, 1795606632963, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606632973,1795606632963,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, '938ad43d-67ed-433f-84a6-f0082046ff86', NULL, NULL, 'receipt', '{"id":"938ad43d-67ed-433f-84a6-f0082046ff86","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795606632995, 1795606632995, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795606632995,1795606632995,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, 'd2625d93-4600-4594-980e-87a9dd1b8847', NULL, NULL, 'receipt', '{"id":"d2625d93-4600-4594-980e-87a9dd1b8847","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795606633004, 1795606633004, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795606633004,1795606633004,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, '40f860d2-ccc0-437c-a8e7-b90cc5eb750d', NULL, NULL, 'ship', '{"id":"40f860d2-ccc0-437c-a8e7-b90cc5eb750d","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795606633011, 1795606633011, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795606633011,1795606633011,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a2127e-da3a-74fd-b530-4f67310b332b', NULL, NULL, 'landed_cost', '{"id":"01a2127e-da3a-74fd-b530-4f67310b332b","kind":"landed_cost","amount":"10.00","receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","by":"value","credit":"cash"}', 1, 1795606633018, 1795606633018, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606633018,1795606633018,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a2127e-da4f-7f6b-a101-88ca502f1408', NULL, NULL, 'landed_cost', '{"id":"01a2127e-da4f-7f6b-a101-88ca502f1408","kind":"landed_cost","amount":"0.50","receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","by":"quantity","credit":"accounts_payable"}', 1, 1795606633039, 1795606633039, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606633039,1795606633039,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a2127e-da60-7ce0-b29a-5bdd960edd6e', NULL, NULL, 'void', '{"id":"01a2127e-da60-7ce0-b29a-5bdd960edd6e","kind":"void","voids":"01a2127e-da4f-7f6b-a101-88ca502f1408"}', 1, 1795606633056, 1795606633056, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606633056,1795606633056,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a2127e-da73-766f-98a2-96a35ee9bcdc', NULL, NULL, 'link', '{"id":"01a2127e-da73-766f-98a2-96a35ee9bcdc","kind":"link","receipt":"d2625d93-4600-4594-980e-87a9dd1b8847","unit_cost":"4.00","reason":"found"}', 1, 1795606633075, 1795606633075, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795606633075,1795606633075,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a2127e-da7f-7b8c-aa99-fc1e8c9a8780', NULL, NULL, 'bill', '{"id":"01a2127e-da7f-7b8c-aa99-fc1e8c9a8780","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"938ad43d-67ed-433f-84a6-f0082046ff86"}]}', 1, 1795606633087, 1795606633087, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795606633087,1795606633087,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a2127e-da8d-7590-8872-1d2850e6664d', NULL, NULL, 'cost_change', '{"id":"01a2127e-da8d-7590-8872-1d2850e6664d","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795606633101, 1795606633101, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795606633101,1795606633101,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, 'a3711731-766d-43b1-937f-1754991631ed', 1, 92, 'count', '{"id": "a3711731-766d-43b1-937f-1754991631ed", "seq": 92, "at": "2026-11-25T11:37:13.111Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795606633112, 1795606633111, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606633112,1795606633111,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, 'e83a3a25-9332-4db4-ab82-8c35117a8152', 1, 93, 'count', '{"id": "e83a3a25-9332-4db4-ab82-8c35117a8152", "seq": 93, "at": "2026-11-25T11:37:13.111Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795606633112, 1795606633111, NULL, NULL, 'applied', NULL, '["count",1,0,1,0,1000000,1795606633112,1795606633111,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]', 114, NULL, NULL);
INSERT INTO public.export_run VALUES (1, 'csv', 'entry', 'UTC', NULL, NULL, 1, -1, 7471104, 102, '[["inventory",55359,44312],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",39950,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]', '{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}', 'command-line', 1795606633136, 1);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795606632644, 1795606632644, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795606632866, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795606632866, 1795606632885, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795606632866, 1795606632896, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795606632866, 1795606632920, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1, got 90.', 'accepted', 1795606632932, 1795606632950, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event 0179597a-cbaa-444c-8804-443bb9de1363 that it voids.', 'waiting', 1795606632964, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event 82379fd6-55a9-41a8-b8cf-8829a7053163 that it voids.', 'accepted', 1795606632964, 1795606632973, 'hub', '', NULL, 38);
INSERT INTO public.idempotency VALUES ('["command-line","74b6f5316a424dddbf2e0aa9954a2102"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}', 1795606632418);
INSERT INTO public.idempotency VALUES ('["command-line","0b8b79ef14c34089831ccd90666838fa"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}', 1795606632467);
INSERT INTO public.idempotency VALUES ('["command-line","6eba752476b34f59a1743b7880280095"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}', 1795606632487);
INSERT INTO public.idempotency VALUES ('["command-line","c3f36d10773e4d16a2e4ce709e607364"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}', 1795606632499);
INSERT INTO public.idempotency VALUES ('["command-line","17e22d0a70a64ec59e30424a19b972f9"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795606632511);
INSERT INTO public.idempotency VALUES ('["command-line","471d2fe56fda43e9b0b2f91239a595e9"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795606632527);
INSERT INTO public.idempotency VALUES ('["command-line","3d534fcfb8da4217b5de3eabcce9bd9b"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:12.543Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795606632543);
INSERT INTO public.idempotency VALUES ('["command-line","c3d40ea79e6b4a76bcd5028e5c701f73"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:12.572Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795606632572);
INSERT INTO public.idempotency VALUES ('["command-line","338baee9ecfa47e2a7a9346eda5156ad"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:12.594Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795606632594);
INSERT INTO public.idempotency VALUES ('["command-line","6ddc31de1ae943fcae0619cb467121f4"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:12.615Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795606632615);
INSERT INTO public.idempotency VALUES ('["command-line","80dfe120405b4eb48f89e77b8da88c35"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795606632632);
INSERT INTO public.idempotency VALUES ('["command-line","28a3c2f6c36643cfb0179958c2a737a6"]', '9e2278f65ae72581ee1cbf9e90283d4aff6356d17374b59d24ead6901dd28f86', 200, '{"body":{"outcomes":[{"id":"30d592bc-f46a-4e37-8ed2-fd9fd01d06ef","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795606632731);
INSERT INTO public.idempotency VALUES ('["command-line","9f15ebb25fea4b769205d29e264e6db1"]', '4b91f3084fdafa054644d392e6cc0ad20261749a457636bf3bd21d3a93bfd46d', 200, '{"body":{"outcomes":[{"id":"8f46facb-b013-44d7-aaf1-f62ce21412cc","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795606632746);
INSERT INTO public.idempotency VALUES ('["command-line","2e84356d48f74a33a174ccd2e1d492dd"]', 'd2dbea7be3629d3d3153284326b0f7952899bce3c25fdafacf7ecd098715cae6', 200, '{"body":{"outcomes":[{"id":"59a27f3c-c513-487a-a257-c084a1ba9e8f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795606632762);
INSERT INTO public.idempotency VALUES ('["command-line","3cea1ccf496243b68458959cbaf7d2e8"]', '88141fc6a4c6970cf0e2e27cc84f989291cdd49cc32020a7e75e72b3c36e8e18', 200, '{"body":{"outcomes":[{"id":"98b025e3-1b5f-4d88-83a1-6e723be7a5a4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795606632770);
INSERT INTO public.idempotency VALUES ('["command-line","24c45fcb87a1490985baea00e450c8a5"]', '0bf45d8ab51b016db880193226bc18e69e032f22fdb4f9456eaca8435d44c732', 200, '{"body":{"outcomes":[{"id":"b845dd9a-e607-49de-b26f-75f02d969d3b","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795606632830);
INSERT INTO public.idempotency VALUES ('["command-line","032eb06b6e8d4f3a99835afac0c07fcc"]', 'ae5274a60b6f3a8bb2b728e3f4ae6aeafce032c98088860b71f6d73c856f3e4f', 200, '{"body":{"outcomes":[{"id":"b0db6724-4ef9-4b4e-a6a0-57ea3504fbbe","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795606632839);
INSERT INTO public.idempotency VALUES ('["command-line","bec2e4a6cfe34269bc99d88b880c7dbf"]', '0d5c9dacaf7055c41572c5bb9ed91dbc088f644add0b71eb9aecb44cf081caeb', 200, '{"body":{"outcomes":[{"id":"525510a8-764d-493e-bb6b-515b32ab3abe","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795606632847);
INSERT INTO public.idempotency VALUES ('["command-line","4669c45da6604160a82c9a71345cab64"]', '1d0cab706a5931e353a2cc529c2cc6d18a27bc3ea31bc7bcac3a31d788ed6027', 200, '{"body":{"outcomes":[{"id":"46f44958-5442-4834-8e91-0578149c51f9","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795606632857);
INSERT INTO public.idempotency VALUES ('["command-line","b290472dfb6d4940b404f2ead4ecf438"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"8551a5a6-4289-4c17-adb1-dc3267e79f6f","kind":"receipt","seq":84,"at":"2026-11-25T11:37:12.864Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:12.866Z","closed_at":"2026-11-25T11:37:12.885Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"8551a5a6-4289-4c17-adb1-dc3267e79f6f","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795606632885);
INSERT INTO public.idempotency VALUES ('["command-line","5a2203944ef046b2b3702b27664dd62d"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"75daca96-1830-4afd-b0d3-46e8cf191bf2","kind":"receipt","seq":85,"at":"2026-11-25T11:37:12.864Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:12.866Z","closed_at":"2026-11-25T11:37:12.896Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"75daca96-1830-4afd-b0d3-46e8cf191bf2","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795606632896);
INSERT INTO public.idempotency VALUES ('["command-line","19fb82dd733841878cf6cc7ed521a25a"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"87a00f24-e350-4905-969e-72ac09fbd50b","kind":"receipt","seq":89,"at":"2026-11-25T11:37:12.931Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:12.932Z","closed_at":"2026-11-25T11:37:12.950Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"87a00f24-e350-4905-969e-72ac09fbd50b","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795606632950);
INSERT INTO public.idempotency VALUES ('["command-line","f059ac5adb64419781954cea16ce81a9"]', '75d044612347c243fe5d180fa1f1b3a65d494927aa93b752ae496442fe1f29ef', 200, '{"body":{"outcomes":[{"id":"82379fd6-55a9-41a8-b8cf-8829a7053163","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795606632973);
INSERT INTO public.idempotency VALUES ('["command-line","4ceab2389390476c87b73ce8d4928674"]', 'a063326e6ab3b0ef2be4b4ab233d4dee83030369362e3f3cfba92d309fe47081', 200, '{"body":{"outcomes":[{"id":"938ad43d-67ed-433f-84a6-f0082046ff86","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795606632995);
INSERT INTO public.idempotency VALUES ('["command-line","a037fc36133448b1a7e177de531b09d4"]', '1f500b09b549db8338d3365484ad8c7e8f1cae1651b709cde26c892e9f01abc0', 200, '{"body":{"outcomes":[{"id":"d2625d93-4600-4594-980e-87a9dd1b8847","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795606633004);
INSERT INTO public.idempotency VALUES ('["command-line","1676a6da322c45f0b2c1b3c8b2f57ac9"]', '001196945430041dec2e542385b871306529f9421cd912f3329b338d70a6b498', 200, '{"body":{"outcomes":[{"id":"40f860d2-ccc0-437c-a8e7-b90cc5eb750d","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795606633011);
INSERT INTO public.idempotency VALUES ('["command-line","328c861bc17c4878a37bbc79679cd0e1"]', 'a42db7ae73b798f5ae4e65531a845336fbb109ef809da780d06cbd837363d841', 201, '{"body":{"id":"01a2127e-da3a-74fd-b530-4f67310b332b","at":"2026-11-25T11:37:13.018Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-da3a-74fd-b530-4f67310b332b"}', 1795606633018);
INSERT INTO public.idempotency VALUES ('["command-line","3aff8ec603684b0ca5fe1071d347111d"]', '2babde56d49c20cfcd0e1347c123b947c0a4542f18eb9fff455041db973e191d', 201, '{"body":{"id":"01a2127e-da4f-7f6b-a101-88ca502f1408","at":"2026-11-25T11:37:13.039Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-da4f-7f6b-a101-88ca502f1408"}', 1795606633039);
INSERT INTO public.idempotency VALUES ('["command-line","4fb1ae4f363e476cb7d180ef8103acd5"]', 'ec2f57efcc6ff6483051447a2b0cf50812d6ac7b7c5e09f66994c091543398bd', 200, '{"body":{"id":"01a2127e-da4f-7f6b-a101-88ca502f1408","at":"2026-11-25T11:37:13.039Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795606633056);
INSERT INTO public.idempotency VALUES ('["command-line","492f23e053e146258f5572df960e48e0"]', '70f441205a409eb720ee9778ab9962448b0758754b0f8cd71475d46d5716936d', 201, '{"body":{"id":"01a2127e-da73-766f-98a2-96a35ee9bcdc","at":"2026-11-25T11:37:13.075Z","actor":"command-line","voided":false,"receipt":"d2625d93-4600-4594-980e-87a9dd1b8847","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-da73-766f-98a2-96a35ee9bcdc"}', 1795606633075);
INSERT INTO public.idempotency VALUES ('["command-line","720251d9581747efa84091c924511be6"]', '33df673ca92154f327cf2773e948ffb27c8bea4a153b6d8baebf1e3dbe18bad4', 201, '{"body":{"id":"01a2127e-da7f-7b8c-aa99-fc1e8c9a8780","at":"2026-11-25T11:37:13.087Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"938ad43d-67ed-433f-84a6-f0082046ff86"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"938ad43d-67ed-433f-84a6-f0082046ff86","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-da7f-7b8c-aa99-fc1e8c9a8780"}', 1795606633087);
INSERT INTO public.idempotency VALUES ('["command-line","e3bd969e0a9e412e936c9a4dfcee3e12"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a2127e-da8d-7590-8872-1d2850e6664d","at":"2026-11-25T11:37:13.101Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-da8d-7590-8872-1d2850e6664d"}', 1795606633101);
INSERT INTO public.idempotency VALUES ('["command-line","ad4e1ac38e4842edbc7009d61675256a"]', '556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e', 201, '{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7471104","entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:37:13.136Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}', 1795606633136);
INSERT INTO public.idempotency VALUES ('["command-line","f10cda49864c473c822815d41589f0f2"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:37:12.572Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}', 1795606633158);
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795606632644, 1795606632644, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795606632644, 1795606632644, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795606632644, 1795606632644, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795606632644, 1795606632644, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795606632644, 1795606632644, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795606632644, 1795606632644, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795606632644, 1795606632644, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795606632673, 1795606632673, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795606632713, 1795606632712, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795606632731, 1795606632731, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795606632746, 1795606632746, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795606632746, 1795606632746, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795606632762, 1795606632762, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795606632770, 1795606632770, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795606632782, 1795606632782, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795606632792, 1795603032791, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795606632799, 1795606632796, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795606632814, 1795606632812, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795606632821, 1795606632819, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795606632830, 1795606632830, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795606632839, 1795606632839, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795606632847, 1795606632847, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795606632857, 1795606632857, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795606632896, 1795606632864, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795606632950, 1795606632931, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795606632973, 1795606632973, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795606632973, 1795606632963, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795606632995, 1795606632995, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795606633004, 1795606633004, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795606633011, 1795606633011, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795606633018, 1795606633018, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795606633039, 1795606633039, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795606633056, 1795606633056, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795606633075, 1795606633075, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795606633087, 1795606633087, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795606633101, 1795606633101, NULL);
INSERT INTO public.journal_entry VALUES (7471104, 114, 1, 1795606633112, 1795606633111, NULL);
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
INSERT INTO public.meta VALUES ('ledger', 'a208b98612564198926d3188bd4a14ba');
INSERT INTO public.meta VALUES ('created_at', '1795606630558');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795606632644, 1795606632644, 0);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795606632644, 1795606632644, 0);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795606632644, 1795606632644, 0);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795606632644, 1795606632644, 0);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795606632644, 1795606632644, 0);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795606632644, 1795606632644, 0);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795606632644, 1795606632644, 0);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795606632673, 1795606632673, 0);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795606632693, 1795606632693, 0);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795606632713, 1795606632644, 0);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795606632731, 1795606632731, 0);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795606632746, 1795606632746, 0);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795606632762, 1795606632762, 0);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795606632770, 1795606632731, 0);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795606632777, 1795606632775, 0);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795606632777, 1795606632775, 0);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795606632777, 1795606632775, 0);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795606632777, 1795606632775, 0);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795606632782, 1795606632782, 0);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795606632789, 1795606632788, 0);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795606632789, 1795606632788, 0);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795606632792, 1795603032791, 1);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795606632799, 1795606632796, 0);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795606632814, 1795606632812, 0);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795606632821, 1795606632819, 0);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795606632830, 1795606632830, 0);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795606632839, 1795606632839, 0);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795606632847, 1795606632847, 0);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795606632857, 1795606632847, 0);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795606632896, 1795606632864, 0);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795606632950, 1795606632931, 0);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795606632973, 1795606632973, 0);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795606632973, 1795606632973, 0);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795606632995, 1795606632995, 0);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795606633004, 1795606633004, 0);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795606633011, 1795606633011, 0);
INSERT INTO public.movement VALUES (7471104, 114, 1, 1, 0, -166000000, -39840, 1795606633112, 1795606633111, 0);
INSERT INTO public.movement VALUES (7471105, 114, 4, 1, 0, -1000000, 0, 1795606633112, 1795606633111, 0);
INSERT INTO public.movement_run VALUES (1, 1, 0, 1795606632796, 4718592, 65536, 1795606632644, 64000000);
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
INSERT INTO public.seal VALUES (1, '', '3b31e8e4e2b08c4410f6ddff003042fe97e8f1b26f0084a6d042e8c1efd2d8a3', '\x');
INSERT INTO public.seal VALUES (2, '3b31e8e4e2b08c4410f6ddff003042fe97e8f1b26f0084a6d042e8c1efd2d8a3', '740ad7df17e01342be63d068adddf5c32759e37ae6e663f0333570c706e88c4f', '\x');
INSERT INTO public.seal VALUES (3, '740ad7df17e01342be63d068adddf5c32759e37ae6e663f0333570c706e88c4f', 'c562a6cc280029ec10b801e7d273c5242a463d261c14260887e1a43dd1f7afee', '\x');
INSERT INTO public.seal VALUES (4, 'c562a6cc280029ec10b801e7d273c5242a463d261c14260887e1a43dd1f7afee', '3952939b68b40a7edb521f8fb75f5573fb31c824240bb55d31dd3fa50d8200e5', '\x');
INSERT INTO public.seal VALUES (5, '3952939b68b40a7edb521f8fb75f5573fb31c824240bb55d31dd3fa50d8200e5', '3e882323b1a7ca73db5c141327adda8548d39a71a86d7d1fb94371c73fd51710', '\x');
INSERT INTO public.seal VALUES (6, '3e882323b1a7ca73db5c141327adda8548d39a71a86d7d1fb94371c73fd51710', 'f5530bac82dce8660f647c2b96059f89dfe13c373592c1c96f995184e97f9e01', '\x');
INSERT INTO public.seal VALUES (7, 'f5530bac82dce8660f647c2b96059f89dfe13c373592c1c96f995184e97f9e01', 'dc4578adf5ffe0be0c0f2248b15ffdc73c03cbd689c7c45801be815f55ded1b9', '\x');
INSERT INTO public.seal VALUES (8, 'dc4578adf5ffe0be0c0f2248b15ffdc73c03cbd689c7c45801be815f55ded1b9', '54aa972266877949de1f16ac33e8427e5b27e63843180326b10abaec58808b62', '\x');
INSERT INTO public.seal VALUES (9, '54aa972266877949de1f16ac33e8427e5b27e63843180326b10abaec58808b62', '668f8c50812b47bdea38a35709a18e71a1569a2ebcd0c6c53bfbe5c91eb5ac74', '\x');
INSERT INTO public.seal VALUES (10, '668f8c50812b47bdea38a35709a18e71a1569a2ebcd0c6c53bfbe5c91eb5ac74', 'e32950ade983a111eeeeeb6bef0df7ed7000fadca516e18e2761a9b201615e1e', '\x');
INSERT INTO public.seal VALUES (11, 'e32950ade983a111eeeeeb6bef0df7ed7000fadca516e18e2761a9b201615e1e', '81b2ec9cf976e08e6ef59b7b28bf5f113db38c087888be1982b21c86ad8b7062', '\x');
INSERT INTO public.seal VALUES (12, '81b2ec9cf976e08e6ef59b7b28bf5f113db38c087888be1982b21c86ad8b7062', 'cbf7f8c43f4599580ca8ff449184ef513d55928e181f1b4d94e38780d32fa95c', '\xafe02441e92bc4c6421db81793c127e3dc649d18be378d016166ca71');
INSERT INTO public.seal VALUES (13, 'cbf7f8c43f4599580ca8ff449184ef513d55928e181f1b4d94e38780d32fa95c', '472630b7933f310a36903a600f85b3f9bccf7dbba21d2ed584fac9d0b63730bf', '\xa28d8270');
INSERT INTO public.seal VALUES (14, '472630b7933f310a36903a600f85b3f9bccf7dbba21d2ed584fac9d0b63730bf', 'a72a086ba7a8928d464b9cf31c6b643fcc416dc08844ae35df7367d27d75bd13', '\xecc117b9');
INSERT INTO public.seal VALUES (15, 'a72a086ba7a8928d464b9cf31c6b643fcc416dc08844ae35df7367d27d75bd13', 'fbf9bf7f89bc4225fa1c05646e6721c38f906b884b710acf5e47fa6cde28cf73', '\x8bd02be5');
INSERT INTO public.seal VALUES (16, 'fbf9bf7f89bc4225fa1c05646e6721c38f906b884b710acf5e47fa6cde28cf73', 'b30be682ed0c4d1a9d53e6e639ba4a47a750f6437440606bcdad323dd774a64c', '\x04e0a155');
INSERT INTO public.seal VALUES (17, 'b30be682ed0c4d1a9d53e6e639ba4a47a750f6437440606bcdad323dd774a64c', 'ae7732a5a311bc8bc5d14b671697ad0c2ddbbc459e66d187819ef77194535eff', '\x525ac0ee');
INSERT INTO public.seal VALUES (18, 'ae7732a5a311bc8bc5d14b671697ad0c2ddbbc459e66d187819ef77194535eff', '4268a32649346159985dc8ae0b9e4e710805eb766bfc4c16492350a53da2adb3', '\xb2beb65f');
INSERT INTO public.seal VALUES (19, '4268a32649346159985dc8ae0b9e4e710805eb766bfc4c16492350a53da2adb3', 'fe29ffb2a21808c58944c0adf0dea1601202685fb67409cd7ecce68af37a3cea', '\xe091bbdc');
INSERT INTO public.seal VALUES (20, 'fe29ffb2a21808c58944c0adf0dea1601202685fb67409cd7ecce68af37a3cea', '90a6c723ce0a6ec3f5b6a08fe2b39bed131b1b3d8e26046fdd9d79e2ed0a9e63', '\xa55802f32342fce5');
INSERT INTO public.seal VALUES (21, '90a6c723ce0a6ec3f5b6a08fe2b39bed131b1b3d8e26046fdd9d79e2ed0a9e63', '3f66edb0ca99c97efc21e807b7a73f69db0d662bd3b92030a5c0f8c7222f12f2', '\x2ac2569e');
INSERT INTO public.seal VALUES (22, '3f66edb0ca99c97efc21e807b7a73f69db0d662bd3b92030a5c0f8c7222f12f2', '985363569415ff6630ce8ed5da590ea1ecdc97920cd153b3ec240d6291728e02', '\xef479b5f');
INSERT INTO public.seal VALUES (23, '985363569415ff6630ce8ed5da590ea1ecdc97920cd153b3ec240d6291728e02', '7141c90f9a1dfe2a59ec7dc8f32c69718e4bc518b8447282fb45be959abe94d3', '\xfde115df');
INSERT INTO public.seal VALUES (24, '7141c90f9a1dfe2a59ec7dc8f32c69718e4bc518b8447282fb45be959abe94d3', 'e6fa337261f0a20c218ac71497cf55f27bcedaebbf3ecc8af2daeb4eadfb4fc9', '\x5208545b6d3d99866a6e7dffe7596ed3dd1473c09f644690d6d79aa9151621bedeb0cff907cf51ce642cfc3af7adb320f2a9678d26c8fefd882d522e73243b3e079dda1ae98060ecae6c0d9ca0d362e1d0804c929e8546b06e2d73cecc30a86e1b036748d6410c2c60e96bd30d3df6fb94b8d35258bc58c32f2b6e7553687967b2642ed28faf4311ea53bc2eb9f5ca5222f24b34c35383fdce74e7b8c2b11a3c75ab1b8a0966d3c3d5791fe0ca5bdc752fcf274aed0c3a8dada448471e15e8e2680bf51164a6344d31d0050f18243a77191538ba4f0f769937aea2e9744dd17a3895a9acb616d8ca43a3a275c7faf68a9696b45aa49efc0aaefc32cc289fe90d3e1053e0a646d043');
INSERT INTO public.seal VALUES (25, 'e6fa337261f0a20c218ac71497cf55f27bcedaebbf3ecc8af2daeb4eadfb4fc9', 'f906f453d2ecc3dd3f4a4a325b69178464541397d9bbd8f7eb4e543514b2f2c6', '\x0ddd60e6');
INSERT INTO public.seal VALUES (26, 'f906f453d2ecc3dd3f4a4a325b69178464541397d9bbd8f7eb4e543514b2f2c6', 'e202a5aaf540518bc91a6097b0b3b3b93bdeffbb6aacbca5ae14785aea7ecc3b', '\x06a4393b');
INSERT INTO public.seal VALUES (27, 'e202a5aaf540518bc91a6097b0b3b3b93bdeffbb6aacbca5ae14785aea7ecc3b', '373976dd0a5d0419094b289e232e7ca5b11cc3c8ee16d6d9a62129dd096f5608', '\x64f64248');
INSERT INTO public.seal VALUES (28, '373976dd0a5d0419094b289e232e7ca5b11cc3c8ee16d6d9a62129dd096f5608', '6fb163a135bcea63862f3f2b4d4ff833def396e70a0d5543f840c66c33440c9d', '\x9fb1be76');
INSERT INTO public.seal VALUES (29, '6fb163a135bcea63862f3f2b4d4ff833def396e70a0d5543f840c66c33440c9d', '176452d3c60d06fc9caf67e806412230232124dee0e82bfc99adbbbed059c767', '\x3d6fe10e');
INSERT INTO public.seal VALUES (30, '176452d3c60d06fc9caf67e806412230232124dee0e82bfc99adbbbed059c767', 'a484a64e4ed6c2608e99216cae6ae588997e9e50b2ef9f5a5dec1163fc6db329', '\xf6e15145');
INSERT INTO public.seal VALUES (31, 'a484a64e4ed6c2608e99216cae6ae588997e9e50b2ef9f5a5dec1163fc6db329', '4afef7465b26b997f133ed3cd2b9749437ea4ba8a9505dd3a15f9a0e9274ad44', '\xc3fd1e8140ec8654cea524be7ff70d67');
INSERT INTO public.seal VALUES (32, '4afef7465b26b997f133ed3cd2b9749437ea4ba8a9505dd3a15f9a0e9274ad44', '26f3547e16c5698a945bb5480e80aabd380d26c2b85cb80824fd9917d551feb7', '\x');
INSERT INTO public.seal VALUES (33, '26f3547e16c5698a945bb5480e80aabd380d26c2b85cb80824fd9917d551feb7', '547605373ed94ecc5b642ef21d34c09c7f77d8a6c35084b45e60055989a779d4', '\x6b257bae');
INSERT INTO public.seal VALUES (34, '547605373ed94ecc5b642ef21d34c09c7f77d8a6c35084b45e60055989a779d4', '66fbafdb4229899025dae3c252a86e7d66c54f2aecf65c3a0d9e6a4b97c3beaf', '\x86096287');
INSERT INTO public.seal VALUES (35, '66fbafdb4229899025dae3c252a86e7d66c54f2aecf65c3a0d9e6a4b97c3beaf', '5dc4f0c40a45e5184336a0f5d0b89883523b96e3c625a11fcdb1ae78ab90a0d1', '\x1e4e590e');
INSERT INTO public.seal VALUES (36, '5dc4f0c40a45e5184336a0f5d0b89883523b96e3c625a11fcdb1ae78ab90a0d1', 'ca7a224f8a5c8fbb4a7cf3ffbe1767a8d4bf4a035be96e6e19a2648a3a29218e', '\x5b25fbc4');
INSERT INTO public.seal VALUES (37, 'ca7a224f8a5c8fbb4a7cf3ffbe1767a8d4bf4a035be96e6e19a2648a3a29218e', '1e5abac78cc34084db35027e21565db49386238dd5b04bdea811ed781bf5b254', '\x2c47466171adbc00');
INSERT INTO public.seal VALUES (38, '1e5abac78cc34084db35027e21565db49386238dd5b04bdea811ed781bf5b254', 'd3c7de2883f56f3142eea8b8d5d23790cd3d4d32e0b822e89c1ce54eb999a2ed', '\xb86abaf9767f12f0');
INSERT INTO public.seal VALUES (39, 'd3c7de2883f56f3142eea8b8d5d23790cd3d4d32e0b822e89c1ce54eb999a2ed', '8d843b7b07830e85e9b414c8c713c110e2ae9d2cee465eb46c0a24a61e0645fc', '\x');
INSERT INTO public.seal VALUES (40, '8d843b7b07830e85e9b414c8c713c110e2ae9d2cee465eb46c0a24a61e0645fc', '56f91207da7c837f0299a780926ae29f4b2016f2fa9d0ec6cc2de743f0a8463b', '\x9a530d86');
INSERT INTO public.seal VALUES (41, '56f91207da7c837f0299a780926ae29f4b2016f2fa9d0ec6cc2de743f0a8463b', '9097d2a7283aef12f2884ef44f82dea572b067040dada83ced820bea2f0c262f', '\x1e74e67f');
INSERT INTO public.seal VALUES (42, '9097d2a7283aef12f2884ef44f82dea572b067040dada83ced820bea2f0c262f', 'f93581c06c07672067fc26d4f8b201bf4b087d60990f44177bc0eead9235dbb5', '\x2972387c');
INSERT INTO public.seal VALUES (43, 'f93581c06c07672067fc26d4f8b201bf4b087d60990f44177bc0eead9235dbb5', 'e33e44362ee40ed8cf561a6d4a19ff86dd724f8156b73a888f8b8235ceed24b4', '\xe804227c');
INSERT INTO public.seal VALUES (44, 'e33e44362ee40ed8cf561a6d4a19ff86dd724f8156b73a888f8b8235ceed24b4', '8eae85f19c71799e08b4fdbed39013f5cacf1aac4fd0b636b5590e78310a97c1', '\x138ae2b9');
INSERT INTO public.seal VALUES (45, '8eae85f19c71799e08b4fdbed39013f5cacf1aac4fd0b636b5590e78310a97c1', 'fec7ee37e3d2e73855d64ae971cae601e9a157f65672063d71b125f1fe5a3f59', '\x9ea3062e');
INSERT INTO public.seal VALUES (46, 'fec7ee37e3d2e73855d64ae971cae601e9a157f65672063d71b125f1fe5a3f59', '0c49116e288ed318072f7370103376dd733b82758a2abc2132d33f750463a732', '\x0e515dfd');
INSERT INTO public.seal VALUES (47, '0c49116e288ed318072f7370103376dd733b82758a2abc2132d33f750463a732', 'd2f13f528070d3a88ec71fa3f01ed3c299fbd63f4d1558694c60f5329a591adc', '\x12044704');
INSERT INTO public.seal VALUES (48, 'd2f13f528070d3a88ec71fa3f01ed3c299fbd63f4d1558694c60f5329a591adc', 'a86b257ebc22950b1a1c9d220d56b6f11c0ac69f4a4a05f8d70e386dfbf7d6ad', '\xcc4d4f43');
INSERT INTO public.seal VALUES (49, 'a86b257ebc22950b1a1c9d220d56b6f11c0ac69f4a4a05f8d70e386dfbf7d6ad', 'ec5428ba81ee63f81476d37274677c371b940a5755d94c1a5e31ce3b3259fa05', '\x286b3099af4d7204');
INSERT INTO public.seal VALUES (50, 'ec5428ba81ee63f81476d37274677c371b940a5755d94c1a5e31ce3b3259fa05', '671b8cfbcaee613b4f1ee4378613029937e5fdd3d1e588a71f4ad48d6e770425', '\x');
INSERT INTO public.serial VALUES (4, 'S-1', 1, 9);
INSERT INTO public.setting VALUES ('purchase_mode', 'grni', 39);
INSERT INTO public.site VALUES (1, 'main');
INSERT INTO public.stream VALUES (1, 1, 'd31c9219-b667-414f-983a-79db5f30716b', 93, 'e83a3a25-9332-4db4-ab82-8c35117a8152', 1795606633111);
INSERT INTO public.token VALUES (1, '8c809f45ad87eb7277ae4e69045d72f2c3b09141c33744c448c240103e52f358', 'command-line', 'admin', 1795606631954, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('0179597a-cbaa-444c-8804-443bb9de1363', 101);
INSERT INTO public.worker VALUES (1, 'B-7', 'Kim', 'en', 11);
SELECT pg_catalog.setval('public.alarm_id_seq', 3, true);
SELECT pg_catalog.setval('public.audit_id_seq', 23, true);
SELECT pg_catalog.setval('public.document_id_seq', 4, true);
SELECT pg_catalog.setval('public.document_line_id_seq', 5, true);
SELECT pg_catalog.setval('public.export_run_id_seq', 1, true);
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

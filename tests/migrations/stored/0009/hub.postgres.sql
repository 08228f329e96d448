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
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795606620724, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795606620742, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795606620742, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alembic_version VALUES ('0009');
INSERT INTO public.audit VALUES (1, 1795606620502, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO public.audit VALUES (2, 1795606620535, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO public.audit VALUES (3, 1795606620545, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO public.audit VALUES (4, 1795606620556, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO public.audit VALUES (5, 1795606620565, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (6, 1795606620591, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (7, 1795606620610, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (8, 1795606620641, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (9, 1795606620654, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (10, 1795606620672, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (11, 1795606620682, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO public.audit VALUES (12, 1795606620874, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}');
INSERT INTO public.audit VALUES (13, 1795606620885, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO public.audit VALUES (14, 1795606620904, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO public.audit VALUES (15, 1795606620932, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO public.audit VALUES (16, 1795606620973, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO public.audit VALUES (17, 1795606620988, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO public.audit VALUES (18, 1795606621003, 'command-line', 'voidLandedCost', '01a2127e-ab3c-77a7-b653-1ef41c8f93c1', '{"reason":null}');
INSERT INTO public.audit VALUES (19, 1795606621017, 'command-line', 'createCostLink', '', '{"receipt":"3f1fe14a-fe20-454e-936b-03918f2a1148","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO public.audit VALUES (20, 1795606621030, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb"}],"purchase_order":null}');
INSERT INTO public.audit VALUES (21, 1795606621048, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO public.audit VALUES (22, 1795606621078, 'command-line', 'createExport', '', '{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}');
INSERT INTO public.audit VALUES (23, 1795606621093, 'command-line', 'closePurchaseOrder', 'PO-2', '{}');
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795606620804, 87, 26);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42);
INSERT INTO public.balance VALUES (1, 1, 0, 1000000, 1000000, 1795606621062, 114, 49);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 3000000, 1795606621062, 113, 49);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 1000000, NULL, NULL, 49);
INSERT INTO public.balance VALUES (4, 1, 0, 0, 0, 1795606621062, 114, 49);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'zstuQBPvt6Od', 1795606620502, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, 'iaZJOlaZdU0K', 1795606620535, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, '_umsvAH6Dsgk', 1795606620545, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, 'T9ATL-FVKWJj', 1795606620556, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, 'pHm221pDhAL3', 1795606620565, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, 'ntW1K80w9IHP', 1795606620591, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, 'HW22c89JQ52O', 1795606620610, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'w8bYZFk9uIzO', 1795606620641, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, '1eR4uHE6hZxr', 1795606620654, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, 'nEWAXK58DPyR', 1795606620672, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, 'mchmbqST9Gn8', 1795606620682, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, 'RouvgIHMoPfi', 1795606620689, 1, 7);
INSERT INTO public.commit_log VALUES (13, 'mzjbLIkZeo8C', 1795606620712, 8, 8);
INSERT INTO public.commit_log VALUES (14, 'sEE2O_Ib-aDi', 1795606620724, 9, 9);
INSERT INTO public.commit_log VALUES (15, 'jYdKYhAcOyGF', 1795606620732, 10, 10);
INSERT INTO public.commit_log VALUES (16, 'iLbFKjlM-aC0', 1795606620742, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'MnTkh9VbMLQg', 1795606620752, 12, 12);
INSERT INTO public.commit_log VALUES (18, 'VLuQoCAduUuO', 1795606620760, 13, 13);
INSERT INTO public.commit_log VALUES (19, 'GHkz2z2Hj2pm', 1795606620765, 14, 14);
INSERT INTO public.commit_log VALUES (20, 'qT52eXb6U6ie', 1795606620772, 15, 16);
INSERT INTO public.commit_log VALUES (21, 'jmiraKBQi9nD', 1795606620777, 17, 17);
INSERT INTO public.commit_log VALUES (22, 'PnYnjzYllozc', 1795606620783, 18, 18);
INSERT INTO public.commit_log VALUES (23, 'D9Bpa1-AkXx5', 1795606620788, 19, 19);
INSERT INTO public.commit_log VALUES (24, 'D10cqnlgYgJT', 1795606620792, 20, 85);
INSERT INTO public.commit_log VALUES (25, 'cRqYGnlPCJ6N', 1795606620800, 86, 86);
INSERT INTO public.commit_log VALUES (26, 'S9wjhjZVGdAA', 1795606620805, 87, 87);
INSERT INTO public.commit_log VALUES (27, '8AKQxLzjdMBy', 1795606620812, 88, 88);
INSERT INTO public.commit_log VALUES (28, 'D3py9ew_xslc', 1795606620821, 89, 89);
INSERT INTO public.commit_log VALUES (29, 'nNTZ758J7K5j', 1795606620831, 90, 90);
INSERT INTO public.commit_log VALUES (30, 'FOQ0ke3O98-x', 1795606620842, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'SY0rPtcxVPVh', 1795606620855, 92, 95);
INSERT INTO public.commit_log VALUES (32, 'Z_swA6Al_lzv', 1795606620874, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'keorYwaOcZlL', 1795606620885, 96, 96);
INSERT INTO public.commit_log VALUES (34, '2BYmIjKdprMD', 1795606620892, 97, 97);
INSERT INTO public.commit_log VALUES (35, 'QE2GOhuDEqMX', 1795606620895, 98, 98);
INSERT INTO public.commit_log VALUES (36, 'TesMWFOZpHCb', 1795606620904, 99, 99);
INSERT INTO public.commit_log VALUES (37, '08OazkZg9vWN', 1795606620914, 100, 101);
INSERT INTO public.commit_log VALUES (38, '2SgqgHZUHMPP', 1795606620922, 102, 103);
INSERT INTO public.commit_log VALUES (39, 'eJg0JCtT7dfo', 1795606620932, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, 'hsB0zaW0rIIM', 1795606620942, 104, 104);
INSERT INTO public.commit_log VALUES (41, '8SQxwquTw469', 1795606620953, 105, 105);
INSERT INTO public.commit_log VALUES (42, 'u49iPKv-RnLu', 1795606620964, 106, 106);
INSERT INTO public.commit_log VALUES (43, 'bbxQu_0ZfNRL', 1795606620973, 107, 107);
INSERT INTO public.commit_log VALUES (44, '86lam2h8QT8S', 1795606620988, 108, 108);
INSERT INTO public.commit_log VALUES (45, 'yfw7mWkSEYbT', 1795606621003, 109, 109);
INSERT INTO public.commit_log VALUES (46, '_XMOKhh38OkB', 1795606621017, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'kFciN9m1hxFF', 1795606621030, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'A2gWkbRhVtVG', 1795606621048, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'ng61rx1YiDU4', 1795606621063, 113, 114);
INSERT INTO public.commit_log VALUES (50, '9gZ5XO0HCj7U', 1795606621093, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620885,1795606620854,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 1795606620885, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606620904,1795606620895,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 1795606620904, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795606620922,1795606620912,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 1795606620922, 'hub');
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795606620654, '{}', 27);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795606620610, '{}', 36);
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'open', 1795606620672, '{}', 49);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795606620641, '{}', 50);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 1000000, 250, 2000000, NULL);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0, 0, NULL);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0, 4000000, NULL);
INSERT INTO public.event VALUES (1, 'b6c9fff4-b973-40ea-8247-185c4f4bb05d', 1, 1, 'receipt', '{"id": "b6c9fff4-b973-40ea-8247-185c4f4bb05d", "seq": 1, "at": "2026-11-25T11:37:00.688Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606620689, 1795606620688, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620689,1795606620688,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, '52fb3723-4204-4b1f-b50f-2c8d120b5886', 1, 3, 'receipt', '{"id": "52fb3723-4204-4b1f-b50f-2c8d120b5886", "seq": 3, "at": "2026-11-25T11:37:00.688Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606620689, 1795606620688, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620689,1795606620688,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, '135ca5dd-86c4-4dc6-8ba6-8610a1f4fb2e', 1, 4, 'receipt', '{"id": "135ca5dd-86c4-4dc6-8ba6-8610a1f4fb2e", "seq": 4, "at": "2026-11-25T11:37:00.688Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606620689, 1795606620688, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620689,1795606620688,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, '7de12b9f-8054-4eea-839a-3ea07c941854', 1, 5, 'receipt', '{"id": "7de12b9f-8054-4eea-839a-3ea07c941854", "seq": 5, "at": "2026-11-25T11:37:00.688Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606620689, 1795606620688, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620689,1795606620688,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, 'eff9f793-9831-4b8e-9f28-0cb8823c3231', 1, 6, 'receipt', '{"id": "eff9f793-9831-4b8e-9f28-0cb8823c3231", "seq": 6, "at": "2026-11-25T11:37:00.688Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606620689, 1795606620688, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620689,1795606620688,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, 'fcb09240-3d14-4780-b81b-2cd92c744c74', 1, 7, 'receipt', '{"id": "fcb09240-3d14-4780-b81b-2cd92c744c74", "seq": 7, "at": "2026-11-25T11:37:00.688Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795606620689, 1795606620688, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795606620689,1795606620688,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, '0dccdbda-2da2-4147-bec7-57030ea7a666', 1, 8, 'receipt', '{"id": "0dccdbda-2da2-4147-bec7-57030ea7a666", "seq": 8, "at": "2026-11-25T11:37:00.712Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795606620712, 1795606620712, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795606620712,1795606620712,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, '8176f42d-2c46-4224-8f0a-96eaaa1e668c', 1, 9, 'receipt', '{"id": "8176f42d-2c46-4224-8f0a-96eaaa1e668c", "seq": 9, "at": "2026-11-25T11:37:00.723Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795606620724, 1795606620723, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795606620724,1795606620723,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, 'f60ac8ff-1e69-4247-9f83-b8683e7e8156', 1, 2, 'receipt', '{"id": "f60ac8ff-1e69-4247-9f83-b8683e7e8156", "seq": 2, "at": "2026-11-25T11:37:00.688Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606620689, 1795606620688, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620689,1795606620688,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, '7f4453a4-4dd4-4de9-9be3-52d1874de949', 1, 10, 'void', '{"id": "7f4453a4-4dd4-4de9-9be3-52d1874de949", "seq": 10, "at": "2026-11-25T11:37:00.731Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "f60ac8ff-1e69-4247-9f83-b8683e7e8156"}', 1, 1795606620732, 1795606620731, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606620732,1795606620731,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, '635e99a0-3810-4c79-8d6e-6c9e09378e9f', NULL, NULL, 'receipt', '{"id":"635e99a0-3810-4c79-8d6e-6c9e09378e9f","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795606620752, 1795606620752, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795606620752,1795606620752,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, 'ec407dfd-ed8c-43ab-b07d-0b083a3a43ad', NULL, NULL, 'ship', '{"id":"ec407dfd-ed8c-43ab-b07d-0b083a3a43ad","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795606620760, 1795606620760, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795606620760,1795606620760,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, '918a2ebd-76a8-4627-8f9b-24946f5b816d', NULL, NULL, 'ship', '{"id":"918a2ebd-76a8-4627-8f9b-24946f5b816d","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795606620742, 1795606620742, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795606620742,1795606620742,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, 'e2523b04-8f58-444a-bfe6-53555502083b', NULL, NULL, 'void', '{"id":"e2523b04-8f58-444a-bfe6-53555502083b","kind":"void","voids":"918a2ebd-76a8-4627-8f9b-24946f5b816d"}', 1, 1795606620765, 1795606620765, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606620765,1795606620765,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, '48b61b46-383f-4c11-ac3a-f151aaec24c4', 1, 11, 'pick', '{"id": "48b61b46-383f-4c11-ac3a-f151aaec24c4", "seq": 11, "at": "2026-11-25T11:37:00.772Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606620772, 1795606620772, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606620772,1795606620772,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, '88482af9-00f9-48c0-988d-c532868ceb25', 1, 12, 'pick', '{"id": "88482af9-00f9-48c0-988d-c532868ceb25", "seq": 12, "at": "2026-11-25T11:37:00.772Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606620772, 1795606620772, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606620772,1795606620772,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, 'a022c002-60cc-4e9f-af61-39f2f8b9cd4a', 1, 13, 'ship', '{"id": "a022c002-60cc-4e9f-af61-39f2f8b9cd4a", "seq": 13, "at": "2026-11-25T11:37:00.776Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795606620777, 1795606620776, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795606620777,1795606620776,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, '227e8312-32d7-43e7-a0b4-6c25e0523af6', 1, 14, 'move', '{"id": "227e8312-32d7-43e7-a0b4-6c25e0523af6", "seq": 14, "at": "2026-11-25T11:37:00.782Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795606620783, 1795606620782, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795606620783,1795606620782,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, '4b357977-4e5b-46dd-8556-f9d6dc9b79e5', 1, 15, 'receipt', '{"id": "4b357977-4e5b-46dd-8556-f9d6dc9b79e5", "seq": 15, "at": "2026-11-25T10:37:00.788Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620788, 1795603020788, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620788,1795603020788,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, 'fd1d2c67-f05a-4e1d-9d16-8d79b5b8bfd4', 1, 16, 'receipt', '{"id": "fd1d2c67-f05a-4e1d-9d16-8d79b5b8bfd4", "seq": 16, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, '5d309e26-4ba9-48f1-821a-5998cca5ad57', 1, 17, 'receipt', '{"id": "5d309e26-4ba9-48f1-821a-5998cca5ad57", "seq": 17, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, 'cf38e3e3-fc7b-4aa0-85d8-c70f71eca816', 1, 18, 'receipt', '{"id": "cf38e3e3-fc7b-4aa0-85d8-c70f71eca816", "seq": 18, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, '79ea8fb2-3705-4ebc-b48a-afdd0efd1ca4', 1, 19, 'receipt', '{"id": "79ea8fb2-3705-4ebc-b48a-afdd0efd1ca4", "seq": 19, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, '01fa828b-f485-4c3f-990d-15b6ed0df5b3', 1, 20, 'receipt', '{"id": "01fa828b-f485-4c3f-990d-15b6ed0df5b3", "seq": 20, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, '25be986a-fe47-4795-ba69-348c4f1b3bb2', 1, 21, 'receipt', '{"id": "25be986a-fe47-4795-ba69-348c4f1b3bb2", "seq": 21, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, 'fc17f258-604a-482a-9384-505732b0c347', 1, 22, 'receipt', '{"id": "fc17f258-604a-482a-9384-505732b0c347", "seq": 22, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, 'ac6fe726-9bc3-44c8-8f2d-9cb326d5bd88', 1, 23, 'receipt', '{"id": "ac6fe726-9bc3-44c8-8f2d-9cb326d5bd88", "seq": 23, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, '033e17f0-9586-49f0-a0de-d7c6dc7a1014', 1, 24, 'receipt', '{"id": "033e17f0-9586-49f0-a0de-d7c6dc7a1014", "seq": 24, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, 'c4c66055-1293-40d8-8040-c2f7fa9abf3f', 1, 25, 'receipt', '{"id": "c4c66055-1293-40d8-8040-c2f7fa9abf3f", "seq": 25, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, '511a8520-2107-4c5c-9516-7742c6cd2b6b', 1, 26, 'receipt', '{"id": "511a8520-2107-4c5c-9516-7742c6cd2b6b", "seq": 26, "at": "2026-11-25T11:37:00.790Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620790, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620790,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, 'd9bea1a0-18c9-421d-8f96-4ffe71bfef48', 1, 27, 'receipt', '{"id": "d9bea1a0-18c9-421d-8f96-4ffe71bfef48", "seq": 27, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, 'f580d161-1af3-4153-aeb8-0df6e7e156b9', 1, 28, 'receipt', '{"id": "f580d161-1af3-4153-aeb8-0df6e7e156b9", "seq": 28, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, '2818668c-db84-49c7-bdd8-2b21d1902432', 1, 29, 'receipt', '{"id": "2818668c-db84-49c7-bdd8-2b21d1902432", "seq": 29, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, 'd235386c-aa98-499c-94c2-2b763925d3d9', 1, 30, 'receipt', '{"id": "d235386c-aa98-499c-94c2-2b763925d3d9", "seq": 30, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, '130d932c-2476-4e13-9145-40a07133c061', 1, 31, 'receipt', '{"id": "130d932c-2476-4e13-9145-40a07133c061", "seq": 31, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, 'b94fccbb-6f4a-4759-84b2-a8c8779f3f8a', 1, 32, 'receipt', '{"id": "b94fccbb-6f4a-4759-84b2-a8c8779f3f8a", "seq": 32, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, '75651e04-59ee-43aa-9b87-9f093a3408a9', 1, 33, 'receipt', '{"id": "75651e04-59ee-43aa-9b87-9f093a3408a9", "seq": 33, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, '46c6e0c0-d8aa-45dd-9fec-4e42ddfb5ae5', 1, 34, 'receipt', '{"id": "46c6e0c0-d8aa-45dd-9fec-4e42ddfb5ae5", "seq": 34, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, '60ae71e6-589f-47dd-85b8-69757f7ed6a4', 1, 35, 'receipt', '{"id": "60ae71e6-589f-47dd-85b8-69757f7ed6a4", "seq": 35, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, '7f7c0b89-5b1f-48bf-8aa2-feeaf2f6c1d2', 1, 36, 'receipt', '{"id": "7f7c0b89-5b1f-48bf-8aa2-feeaf2f6c1d2", "seq": 36, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, '4bde7587-2816-47aa-8c17-f3b4f5ff08a9', 1, 37, 'receipt', '{"id": "4bde7587-2816-47aa-8c17-f3b4f5ff08a9", "seq": 37, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, 'efa1513a-c294-4236-b948-8109c7a43455', 1, 38, 'receipt', '{"id": "efa1513a-c294-4236-b948-8109c7a43455", "seq": 38, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, 'ad263ab1-79fa-4361-bce0-03884893aa95', 1, 39, 'receipt', '{"id": "ad263ab1-79fa-4361-bce0-03884893aa95", "seq": 39, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, '630e86d9-1de8-483b-80ab-a32a5b0b74fb', 1, 40, 'receipt', '{"id": "630e86d9-1de8-483b-80ab-a32a5b0b74fb", "seq": 40, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, '2b7e146f-445d-4c33-80e2-0085747c417c', 1, 41, 'receipt', '{"id": "2b7e146f-445d-4c33-80e2-0085747c417c", "seq": 41, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, '8e820ff1-ed13-4b2d-9cf7-cb95b577a893', 1, 42, 'receipt', '{"id": "8e820ff1-ed13-4b2d-9cf7-cb95b577a893", "seq": 42, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, 'b0cfc983-7273-4fdd-91a6-186e142ad279', 1, 43, 'receipt', '{"id": "b0cfc983-7273-4fdd-91a6-186e142ad279", "seq": 43, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, '1763c05f-226e-4ff4-8d00-0ac6298af874', 1, 44, 'receipt', '{"id": "1763c05f-226e-4ff4-8d00-0ac6298af874", "seq": 44, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, '5fc69550-bda0-47cc-8a14-320c67c57c9a', 1, 45, 'receipt', '{"id": "5fc69550-bda0-47cc-8a14-320c67c57c9a", "seq": 45, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, 'fd65853a-4c12-41ea-a37f-93df6f46052a', 1, 46, 'receipt', '{"id": "fd65853a-4c12-41ea-a37f-93df6f46052a", "seq": 46, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, '68cd612a-1a5e-4516-895e-779d41967fea', 1, 47, 'receipt', '{"id": "68cd612a-1a5e-4516-895e-779d41967fea", "seq": 47, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, '1d0bd5f6-4e85-4a45-9f07-2f44c81551a0', 1, 48, 'receipt', '{"id": "1d0bd5f6-4e85-4a45-9f07-2f44c81551a0", "seq": 48, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, '828fd9ca-10a8-4d5a-bd46-68a8bda749ad', 1, 49, 'receipt', '{"id": "828fd9ca-10a8-4d5a-bd46-68a8bda749ad", "seq": 49, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, '61cf94ab-d151-4cff-ac68-2163e725ec3b', 1, 50, 'receipt', '{"id": "61cf94ab-d151-4cff-ac68-2163e725ec3b", "seq": 50, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, 'ca495d01-a220-4dee-b753-93ae4489bab3', 1, 51, 'receipt', '{"id": "ca495d01-a220-4dee-b753-93ae4489bab3", "seq": 51, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, 'bf209d02-240b-4957-b5cb-5cee6c03b58f', 1, 52, 'receipt', '{"id": "bf209d02-240b-4957-b5cb-5cee6c03b58f", "seq": 52, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '60a2c3fc-bbdd-4f54-b80e-f794c0f58d76', 1, 53, 'receipt', '{"id": "60a2c3fc-bbdd-4f54-b80e-f794c0f58d76", "seq": 53, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, 'ecd08895-9b24-45ff-a6fc-9681ce968589', 1, 54, 'receipt', '{"id": "ecd08895-9b24-45ff-a6fc-9681ce968589", "seq": 54, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, 'c9ae630e-b523-4121-a3ee-73ab9b0e9140', 1, 55, 'receipt', '{"id": "c9ae630e-b523-4121-a3ee-73ab9b0e9140", "seq": 55, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, 'adff02b3-6302-43e9-be91-e4f8d964e7e2', 1, 56, 'receipt', '{"id": "adff02b3-6302-43e9-be91-e4f8d964e7e2", "seq": 56, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, 'ca2d5cc7-322b-4abe-ac6c-dd12c8300677', 1, 57, 'receipt', '{"id": "ca2d5cc7-322b-4abe-ac6c-dd12c8300677", "seq": 57, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, '7153eff3-9e13-4cf3-b55b-423589256146', 1, 58, 'receipt', '{"id": "7153eff3-9e13-4cf3-b55b-423589256146", "seq": 58, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, '7bdf0019-2221-4242-bb93-b011f93e4916', 1, 59, 'receipt', '{"id": "7bdf0019-2221-4242-bb93-b011f93e4916", "seq": 59, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, 'b33bab84-53ff-48f2-8c0d-5d4ad3cd2e03', 1, 60, 'receipt', '{"id": "b33bab84-53ff-48f2-8c0d-5d4ad3cd2e03", "seq": 60, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, '76bb97f0-c885-4ec1-8af4-03b660d3b78a', 1, 61, 'receipt', '{"id": "76bb97f0-c885-4ec1-8af4-03b660d3b78a", "seq": 61, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, '7079ea79-9b7e-411d-89af-d8380812a384', 1, 62, 'receipt', '{"id": "7079ea79-9b7e-411d-89af-d8380812a384", "seq": 62, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, '98760ca4-bc5c-4cbe-9946-f821bfcb9781', 1, 63, 'receipt', '{"id": "98760ca4-bc5c-4cbe-9946-f821bfcb9781", "seq": 63, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, '638a0acd-ad15-458d-af6d-67a051dc94af', 1, 64, 'receipt', '{"id": "638a0acd-ad15-458d-af6d-67a051dc94af", "seq": 64, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, '2d1163a3-bc73-4674-a728-354ae547daef', 1, 65, 'receipt', '{"id": "2d1163a3-bc73-4674-a728-354ae547daef", "seq": 65, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, '12da7426-ddc7-4525-8d3d-c87e2002ae8a', 1, 66, 'receipt', '{"id": "12da7426-ddc7-4525-8d3d-c87e2002ae8a", "seq": 66, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, '745d4e85-1a00-47f0-8014-c5acf0724676', 1, 67, 'receipt', '{"id": "745d4e85-1a00-47f0-8014-c5acf0724676", "seq": 67, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, '68f055ee-36ef-400d-864a-d4b18b70f6fa', 1, 68, 'receipt', '{"id": "68f055ee-36ef-400d-864a-d4b18b70f6fa", "seq": 68, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, '0b9aac92-5915-4456-8aec-4fc50c1b9f07', 1, 69, 'receipt', '{"id": "0b9aac92-5915-4456-8aec-4fc50c1b9f07", "seq": 69, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, '20462783-be28-4414-8125-11f76efadfe3', 1, 70, 'receipt', '{"id": "20462783-be28-4414-8125-11f76efadfe3", "seq": 70, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, 'c36c4da6-f230-4c4d-b08d-dd9dca2ef898', 1, 71, 'receipt', '{"id": "c36c4da6-f230-4c4d-b08d-dd9dca2ef898", "seq": 71, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, '5bc5157c-6a7d-4539-82f5-d7d6ccb87d7e', 1, 72, 'receipt', '{"id": "5bc5157c-6a7d-4539-82f5-d7d6ccb87d7e", "seq": 72, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, '436b20e9-d323-4ac2-bed8-537a4999bd05', 1, 73, 'receipt', '{"id": "436b20e9-d323-4ac2-bed8-537a4999bd05", "seq": 73, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, '5a19e239-45e8-4d3a-8404-53c1453897af', 1, 74, 'receipt', '{"id": "5a19e239-45e8-4d3a-8404-53c1453897af", "seq": 74, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, 'c612ad72-87aa-4b78-9a8f-d6e4e9a79221', 1, 75, 'receipt', '{"id": "c612ad72-87aa-4b78-9a8f-d6e4e9a79221", "seq": 75, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, '99f9b3f5-5ade-4350-ab23-251ffdd4c1d5', 1, 76, 'receipt', '{"id": "99f9b3f5-5ade-4350-ab23-251ffdd4c1d5", "seq": 76, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, '315be862-a663-4cc6-9090-bc9dd9b32e9b', 1, 77, 'receipt', '{"id": "315be862-a663-4cc6-9090-bc9dd9b32e9b", "seq": 77, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, 'd98fd5d8-5102-45a9-a2f2-9c640cc96945', 1, 78, 'receipt', '{"id": "d98fd5d8-5102-45a9-a2f2-9c640cc96945", "seq": 78, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, 'd92d980a-dad9-4ab0-b218-16dde67b729b', 1, 79, 'receipt', '{"id": "d92d980a-dad9-4ab0-b218-16dde67b729b", "seq": 79, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, '652a4afe-611f-4f69-86bf-e834d091a4c7', 1, 80, 'receipt', '{"id": "652a4afe-611f-4f69-86bf-e834d091a4c7", "seq": 80, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, '10515745-ccf0-4092-bc4e-59ac805f4391', 1, 81, 'receipt', '{"id": "10515745-ccf0-4092-bc4e-59ac805f4391", "seq": 81, "at": "2026-11-25T11:37:00.791Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606620792, 1795606620791, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620792,1795606620791,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, '78125bd0-7827-4422-b819-7d63f08fa7e4', 1, 82, 'count', '{"id": "78125bd0-7827-4422-b819-7d63f08fa7e4", "seq": 82, "at": "2026-11-25T11:37:00.800Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795606620800, 1795606620800, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606620800,1795606620800,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, 'b9aca5e3-d68d-4cd2-8727-16ab957ad245', 1, 83, 'count', '{"id": "b9aca5e3-d68d-4cd2-8727-16ab957ad245", "seq": 83, "at": "2026-11-25T11:37:00.804Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795606620805, 1795606620804, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795606620805,1795606620804,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, '5e90ae29-d20e-4a08-a604-a29a5c55b2fa', NULL, NULL, 'customer_return', '{"id":"5e90ae29-d20e-4a08-a604-a29a5c55b2fa","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795606620812, 1795606620812, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795606620812,1795606620812,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, 'b62de54b-4d12-455f-96f3-aa627b7ccc86', NULL, NULL, 'supplier_return', '{"id":"b62de54b-4d12-455f-96f3-aa627b7ccc86","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795606620821, 1795606620821, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795606620821,1795606620821,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '505d7788-9dcc-4215-9363-731d7c4d7fef', NULL, NULL, 'scrap', '{"id":"505d7788-9dcc-4215-9363-731d7c4d7fef","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795606620831, 1795606620831, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795606620831,1795606620831,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, 'fc3980d1-dc9c-44e6-88fb-4c2dc79cbd32', NULL, NULL, 'void', '{"id":"fc3980d1-dc9c-44e6-88fb-4c2dc79cbd32","kind":"void","voids":"505d7788-9dcc-4215-9363-731d7c4d7fef"}', 1, 1795606620842, 1795606620842, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606620842,1795606620842,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, 'dd7359ad-8939-4ee0-8ae4-526aabef35f8', 1, 84, 'receipt', '{"id": "dd7359ad-8939-4ee0-8ae4-526aabef35f8", "seq": 84, "at": "2026-11-25T11:37:00.854Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795606620855, 1795606620854, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (93, '54f2e117-bb36-48fd-b23b-102e178def7c', 1, 85, 'receipt', '{"id": "54f2e117-bb36-48fd-b23b-102e178def7c", "seq": 85, "at": "2026-11-25T11:37:00.854Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795606620855, 1795606620854, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606620885,1795606620854,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (94, '9d4162d8-4534-4ea2-98a4-8b7bcf8421aa', 1, 86, 'receipt', '{"id": "9d4162d8-4534-4ea2-98a4-8b7bcf8421aa", "seq": 86, "at": "2026-11-25T11:37:00.854Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795606620855, 1795606620854, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, 'a36afe99-5a8d-4a1c-bc95-e8320097bf79', 1, 87, 'receipt', '{"id": "a36afe99-5a8d-4a1c-bc95-e8320097bf79", "seq": 87, "at": "2026-11-25T11:37:00.854Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795606620855, 1795606620854, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (97, '546bafac-aa39-4648-9980-391eb61b1212', 1, 88, 'void', '{"id": "546bafac-aa39-4648-9980-391eb61b1212", "seq": 88, "at": "2026-11-25T11:37:00.892Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "9d4162d8-4534-4ea2-98a4-8b7bcf8421aa"}', 1, 1795606620892, 1795606620892, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606620892,1795606620892,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, 'f63a17ec-b193-4ffc-952d-cd812031aee9', 1, 89, 'receipt', '{"id": "f63a17ec-b193-4ffc-952d-cd812031aee9", "seq": 89, "at": "2026-11-25T11:37:00.895Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795606620895, 1795606620895, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606620904,1795606620895,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, '387ac732-baab-4eff-9e68-7066293795e1', 1, 91, 'void', '{"id": "387ac732-baab-4eff-9e68-7066293795e1", "seq": 91, "at": "2026-11-25T11:37:00.912Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "da14c99c-71ab-4de2-aa37-3f52ee1e3537"}', 1, 1795606620914, 1795606620912, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, '6ff12010-b72e-4637-a759-624a1c0272b5', NULL, NULL, 'receipt', '{"id":"6ff12010-b72e-4637-a759-624a1c0272b5","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795606620922, 1795606620922, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795606620922,1795606620922,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, 'b7f91e00-f954-4462-a40c-5982a89f8386', 1, 90, 'void', '{"id": "b7f91e00-f954-4462-a40c-5982a89f8386", "seq": 90, "at": "2026-11-25T11:37:00.912Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "6ff12010-b72e-4637-a759-624a1c0272b5"}', 1, 1795606620914, 1795606620912, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606620922,1795606620912,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, 'ada2d6c8-73c6-460c-8547-cb39fa6adceb', NULL, NULL, 'receipt', '{"id":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795606620942, 1795606620942, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795606620942,1795606620942,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, '3f1fe14a-fe20-454e-936b-03918f2a1148', NULL, NULL, 'receipt', '{"id":"3f1fe14a-fe20-454e-936b-03918f2a1148","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795606620953, 1795606620953, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795606620953,1795606620953,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, 'd33fc279-3762-475c-baaa-c330a8eca2e3', NULL, NULL, 'ship', '{"id":"d33fc279-3762-475c-baaa-c330a8eca2e3","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795606620964, 1795606620964, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795606620964,1795606620964,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a2127e-ab2d-7e8a-a89e-61c1ddbfa8a9', NULL, NULL, 'landed_cost', '{"id":"01a2127e-ab2d-7e8a-a89e-61c1ddbfa8a9","kind":"landed_cost","amount":"10.00","receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","by":"value","credit":"cash"}', 1, 1795606620973, 1795606620973, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606620973,1795606620973,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a2127e-ab3c-77a7-b653-1ef41c8f93c1', NULL, NULL, 'landed_cost', '{"id":"01a2127e-ab3c-77a7-b653-1ef41c8f93c1","kind":"landed_cost","amount":"0.50","receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","by":"quantity","credit":"accounts_payable"}', 1, 1795606620988, 1795606620988, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606620988,1795606620988,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a2127e-ab4b-77ee-a6a8-99d9422796aa', NULL, NULL, 'void', '{"id":"01a2127e-ab4b-77ee-a6a8-99d9422796aa","kind":"void","voids":"01a2127e-ab3c-77a7-b653-1ef41c8f93c1"}', 1, 1795606621003, 1795606621003, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606621003,1795606621003,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a2127e-ab59-7953-8dab-30d0f13bb1b0', NULL, NULL, 'link', '{"id":"01a2127e-ab59-7953-8dab-30d0f13bb1b0","kind":"link","receipt":"3f1fe14a-fe20-454e-936b-03918f2a1148","unit_cost":"4.00","reason":"found"}', 1, 1795606621017, 1795606621017, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795606621017,1795606621017,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a2127e-ab65-794f-96e0-4b731a3a61e3', NULL, NULL, 'bill', '{"id":"01a2127e-ab65-794f-96e0-4b731a3a61e3","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb"}]}', 1, 1795606621030, 1795606621030, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795606621030,1795606621030,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a2127e-ab78-7994-8067-ecb2afa92841', NULL, NULL, 'cost_change', '{"id":"01a2127e-ab78-7994-8067-ecb2afa92841","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795606621048, 1795606621048, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795606621048,1795606621048,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, 'e7c7ceb7-3316-43c3-8443-dccc3ec1fbfb', 1, 92, 'count', '{"id": "e7c7ceb7-3316-43c3-8443-dccc3ec1fbfb", "seq": 92, "at": "2026-11-25T11:37:01.062Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795606621063, 1795606621062, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606621063,1795606621062,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, 'c26bdf3a-af37-4ce9-88ae-6514127d8e72', 1, 93, 'count', '{"id": "c26bdf3a-af37-4ce9-88ae-6514127d8e72", "seq": 93, "at": "2026-11-25T11:37:01.062Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795606621063, 1795606621062, NULL, NULL, 'applied', NULL, '["count",1,0,1,0,1000000,1795606621063,1795606621062,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]', 114, NULL, NULL);
INSERT INTO public.export_run VALUES (1, 'csv', 'entry', 'UTC', NULL, NULL, 1, -1, 7471104, 102, '[["inventory",55359,44312],["accounts_payable",900,49890],["accounts_receivable",6200,3000],["sales",2100,6200],["sales_returns",900,0],["cogs",3091,1268],["over_short",39950,209],["purchase_price_variance",0,82],["shrinkage",209,209],["grni",5375,6175],["cash",0,1000],["revaluation",0,1739]]', '{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}', 'command-line', 1795606621078, 1);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795606620689, 1795606620689, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795606620855, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795606620855, 1795606620874, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795606620855, 1795606620885, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795606620855, 1795606620892, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1, got 90.', 'accepted', 1795606620895, 1795606620904, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event da14c99c-71ab-4de2-aa37-3f52ee1e3537 that it voids.', 'waiting', 1795606620914, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event 6ff12010-b72e-4637-a759-624a1c0272b5 that it voids.', 'accepted', 1795606620914, 1795606620922, 'hub', '', NULL, 38);
INSERT INTO public.idempotency VALUES ('["command-line","63774242f65e4aef8bf89038138bbc6d"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}', 1795606620502);
INSERT INTO public.idempotency VALUES ('["command-line","166d790e1c924a738b6ed6de00618e02"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}', 1795606620535);
INSERT INTO public.idempotency VALUES ('["command-line","ee131b374cbd484b9b24af520edc7935"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}', 1795606620545);
INSERT INTO public.idempotency VALUES ('["command-line","e13874d9b0c143d1a4f23f1da01c4075"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}', 1795606620556);
INSERT INTO public.idempotency VALUES ('["command-line","5d3f3a31d584464c933d81a1e2b2ad87"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795606620565);
INSERT INTO public.idempotency VALUES ('["command-line","012807f10a0442559f1cd7ff91117c5b"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795606620591);
INSERT INTO public.idempotency VALUES ('["command-line","2a4c67ca06724d0182657d3050d36aba"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:00.610Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795606620610);
INSERT INTO public.idempotency VALUES ('["command-line","5332c43b06324cfb8cb5ad0840727f2a"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:37:00.641Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795606620641);
INSERT INTO public.idempotency VALUES ('["command-line","a321ac91ede24bd09e0ee80eec90d356"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:00.654Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795606620654);
INSERT INTO public.idempotency VALUES ('["command-line","38cac516c61c47c6816e6dcbfa1e30e7"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:37:00.672Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795606620672);
INSERT INTO public.idempotency VALUES ('["command-line","047cb83b4f084e8b9a1aa741a1c7b98e"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795606620682);
INSERT INTO public.idempotency VALUES ('["command-line","e7b0dc31a467408a9d89e66939056ad6"]', 'e0a38c9e9d06d1f847add66301eb0f12bcf2904388199528a136d336d356c493', 200, '{"body":{"outcomes":[{"id":"918a2ebd-76a8-4627-8f9b-24946f5b816d","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795606620742);
INSERT INTO public.idempotency VALUES ('["command-line","9cca3f4b89c84488a715825524f00635"]', '437309adbc581a5312088e7774edd7fd90d8552f2275ced54d996d4734f89347', 200, '{"body":{"outcomes":[{"id":"635e99a0-3810-4c79-8d6e-6c9e09378e9f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795606620752);
INSERT INTO public.idempotency VALUES ('["command-line","2b4cc6a030594d82acd35089ad753dbc"]', 'c29fcf04217f31dc88823b45f75fac12ba4a5a4b22743e8fa6e55b44e31ac89a', 200, '{"body":{"outcomes":[{"id":"ec407dfd-ed8c-43ab-b07d-0b083a3a43ad","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795606620760);
INSERT INTO public.idempotency VALUES ('["command-line","79dea42515194901b6e1b0b1cda5679a"]', '43156c99439178946aafc3206b22009addebef19b4adfffba8c7f9f17f9b33e9', 200, '{"body":{"outcomes":[{"id":"e2523b04-8f58-444a-bfe6-53555502083b","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795606620765);
INSERT INTO public.idempotency VALUES ('["command-line","2f016ffd0add43b2bff1602010416092"]', '7af4f5ae19bc686bae458ed6d937a62af5fddc9be1026045776fcb123ccdbcc8', 200, '{"body":{"outcomes":[{"id":"5e90ae29-d20e-4a08-a604-a29a5c55b2fa","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795606620812);
INSERT INTO public.idempotency VALUES ('["command-line","00169ea3f69f4da688788c605d6a0625"]', '8b2295fb1b634b20181549ebf9f1b526f4e22806444845f0c65911e2caff8507', 200, '{"body":{"outcomes":[{"id":"b62de54b-4d12-455f-96f3-aa627b7ccc86","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795606620821);
INSERT INTO public.idempotency VALUES ('["command-line","6cc685721e5544a2b2d3d4c3b8d355aa"]', 'e363541826c6f395d3b54603286ac139411cc3122bc4540465c387d360cf7d5a', 200, '{"body":{"outcomes":[{"id":"505d7788-9dcc-4215-9363-731d7c4d7fef","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795606620831);
INSERT INTO public.idempotency VALUES ('["command-line","8647df5df0ae4a8e9f479a0b69e28bec"]', 'ae38e6ad5ec45c9e32c4763bc9a92c40ea7d202530c7bccbce07e9a866e18a37', 200, '{"body":{"outcomes":[{"id":"fc3980d1-dc9c-44e6-88fb-4c2dc79cbd32","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795606620842);
INSERT INTO public.idempotency VALUES ('["command-line","d9f86b83cf5041a99dcb66492887ab21"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"dd7359ad-8939-4ee0-8ae4-526aabef35f8","kind":"receipt","seq":84,"at":"2026-11-25T11:37:00.854Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:00.855Z","closed_at":"2026-11-25T11:37:00.874Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"dd7359ad-8939-4ee0-8ae4-526aabef35f8","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795606620874);
INSERT INTO public.idempotency VALUES ('["command-line","a64127edc8654c5d90dc8b0ba695524f"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"54f2e117-bb36-48fd-b23b-102e178def7c","kind":"receipt","seq":85,"at":"2026-11-25T11:37:00.854Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:00.855Z","closed_at":"2026-11-25T11:37:00.885Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"54f2e117-bb36-48fd-b23b-102e178def7c","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795606620885);
INSERT INTO public.idempotency VALUES ('["command-line","d22e5d031b874d27bce888833467041f"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"f63a17ec-b193-4ffc-952d-cd812031aee9","kind":"receipt","seq":89,"at":"2026-11-25T11:37:00.895Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:37:00.895Z","closed_at":"2026-11-25T11:37:00.904Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"f63a17ec-b193-4ffc-952d-cd812031aee9","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795606620904);
INSERT INTO public.idempotency VALUES ('["command-line","a2681707665f42e19f82d58e89f03ed8"]', 'a716dadd392e6577827840fc3d045aae216da7b666d2c6dc35a970cfc4d4a444', 200, '{"body":{"outcomes":[{"id":"6ff12010-b72e-4637-a759-624a1c0272b5","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795606620922);
INSERT INTO public.idempotency VALUES ('["command-line","209220c991a048bbac36b32c00dcc00f"]', '443dfc9178f0ae6ab796aece6957ff648bf743ab6c88c4c4b30c896ec8c718a7', 200, '{"body":{"outcomes":[{"id":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795606620942);
INSERT INTO public.idempotency VALUES ('["command-line","cd237c068d2242c885824f42230e4fc6"]', '40d64e8e6628deff27f4b8af4eb31369b66d9fcd96990eb719f3db4bee82e592', 200, '{"body":{"outcomes":[{"id":"3f1fe14a-fe20-454e-936b-03918f2a1148","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795606620953);
INSERT INTO public.idempotency VALUES ('["command-line","e985f131865d48019abb72f7220b30cd"]', '05eccf2af1711213be2316a9501499b1cfa1cdcbf76cc301cfbbd5112cc034a1', 200, '{"body":{"outcomes":[{"id":"d33fc279-3762-475c-baaa-c330a8eca2e3","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795606620964);
INSERT INTO public.idempotency VALUES ('["command-line","2a3b212d4b8247bdb00d9620b0924891"]', '3a828ec2b5a538424d20f8d32a3a145d3c50e37f33c18798ed087ed6731f9cc5', 201, '{"body":{"id":"01a2127e-ab2d-7e8a-a89e-61c1ddbfa8a9","at":"2026-11-25T11:37:00.973Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-ab2d-7e8a-a89e-61c1ddbfa8a9"}', 1795606620973);
INSERT INTO public.idempotency VALUES ('["command-line","0e14bcae8b3b4f6fac761bc25b774661"]', '326a06da33ac7aa625bf4b9817ee50026f32257711e1ee42e522480f1351615f', 201, '{"body":{"id":"01a2127e-ab3c-77a7-b653-1ef41c8f93c1","at":"2026-11-25T11:37:00.988Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-ab3c-77a7-b653-1ef41c8f93c1"}', 1795606620988);
INSERT INTO public.idempotency VALUES ('["command-line","94b9102bacb84a1d9cf00343ed82982b"]', '0e33c37629b56981b70febcd79cd39921bd60b585923cd0209685984348d26de', 200, '{"body":{"id":"01a2127e-ab3c-77a7-b653-1ef41c8f93c1","at":"2026-11-25T11:37:00.988Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795606621003);
INSERT INTO public.idempotency VALUES ('["command-line","b15660638c91498bba8bc9329cb896ad"]', 'bd1aaa5abff92d8d1550dfd84050c2f7dcd45b6042152dde83657d5691557e7e', 201, '{"body":{"id":"01a2127e-ab59-7953-8dab-30d0f13bb1b0","at":"2026-11-25T11:37:01.017Z","actor":"command-line","voided":false,"receipt":"3f1fe14a-fe20-454e-936b-03918f2a1148","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-ab59-7953-8dab-30d0f13bb1b0"}', 1795606621017);
INSERT INTO public.idempotency VALUES ('["command-line","44b36a1166fe456b914f0ca72647fac1"]', 'f01671ad27bf89f1d33bdbeaeccb4bd812733e970130e5850525a1c62a338731', 201, '{"body":{"id":"01a2127e-ab65-794f-96e0-4b731a3a61e3","at":"2026-11-25T11:37:01.030Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"ada2d6c8-73c6-460c-8547-cb39fa6adceb","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-ab65-794f-96e0-4b731a3a61e3"}', 1795606621030);
INSERT INTO public.idempotency VALUES ('["command-line","ad69f34930714263a02fcb73b629e02e"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a2127e-ab78-7994-8067-ecb2afa92841","at":"2026-11-25T11:37:01.048Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-ab78-7994-8067-ecb2afa92841"}', 1795606621048);
INSERT INTO public.idempotency VALUES ('["command-line","8d8590ca124c47dfaa084c19d2f7143b"]', '556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e', 201, '{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"7471104","entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":102,"accounts":[{"account":"inventory","name":"inventory","debit":"553.59","credit":"443.12"},{"account":"accounts_payable","name":"accounts_payable","debit":"9.00","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"62.00","credit":"30.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"62.00"},{"account":"sales_returns","name":"sales_returns","debit":"9.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"30.91","credit":"12.68"},{"account":"over_short","name":"over_short","debit":"399.50","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.82"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"53.75","credit":"61.75"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T11:37:01.078Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}', 1795606621078);
INSERT INTO public.idempotency VALUES ('["command-line","09ceaab159b043e7b5d9e5887e93323d"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:37:00.641Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}', 1795606621093);
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795606620689, 1795606620688, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795606620689, 1795606620688, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795606620689, 1795606620688, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795606620689, 1795606620688, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795606620689, 1795606620688, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795606620689, 1795606620688, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795606620689, 1795606620688, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795606620712, 1795606620712, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795606620732, 1795606620731, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795606620742, 1795606620742, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795606620752, 1795606620752, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795606620752, 1795606620752, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795606620760, 1795606620760, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795606620765, 1795606620765, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795606620777, 1795606620776, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795606620788, 1795603020788, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795606620792, 1795606620790, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795606620792, 1795606620791, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795606620800, 1795606620800, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795606620805, 1795606620804, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795606620812, 1795606620812, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795606620821, 1795606620821, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795606620831, 1795606620831, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795606620842, 1795606620842, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795606620885, 1795606620854, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795606620904, 1795606620895, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795606620922, 1795606620922, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795606620922, 1795606620912, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795606620942, 1795606620942, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795606620953, 1795606620953, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795606620964, 1795606620964, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795606620973, 1795606620973, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795606620988, 1795606620988, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795606621003, 1795606621003, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795606621017, 1795606621017, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795606621030, 1795606621030, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795606621048, 1795606621048, NULL);
INSERT INTO public.journal_entry VALUES (7471104, 114, 1, 1795606621063, 1795606621062, NULL);
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
INSERT INTO public.meta VALUES ('ledger', '6295f8125d6b4bb3a53eea5ec4889a24');
INSERT INTO public.meta VALUES ('created_at', '1795606618780');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795606620689, 1795606620688);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795606620689, 1795606620688);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795606620689, 1795606620688);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795606620689, 1795606620688);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795606620689, 1795606620688);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795606620689, 1795606620688);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795606620689, 1795606620688);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795606620712, 1795606620712);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795606620724, 1795606620723);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795606620732, 1795606620688);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795606620742, 1795606620742);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795606620752, 1795606620752);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795606620760, 1795606620760);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795606620765, 1795606620742);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795606620772, 1795606620772);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795606620772, 1795606620772);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795606620772, 1795606620772);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795606620772, 1795606620772);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795606620777, 1795606620776);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795606620783, 1795606620782);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795606620783, 1795606620782);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795606620788, 1795603020788);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620790);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795606620792, 1795606620791);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795606620800, 1795606620800);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795606620805, 1795606620804);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795606620812, 1795606620812);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795606620821, 1795606620821);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795606620831, 1795606620831);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795606620842, 1795606620831);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795606620885, 1795606620854);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795606620904, 1795606620895);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795606620922, 1795606620922);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795606620922, 1795606620922);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795606620942, 1795606620942);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795606620953, 1795606620953);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795606620964, 1795606620964);
INSERT INTO public.movement VALUES (7471104, 114, 1, 1, 0, -166000000, -39840, 1795606621063, 1795606621062);
INSERT INTO public.movement VALUES (7471105, 114, 4, 1, 0, -1000000, 0, 1795606621063, 1795606621062);
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
INSERT INTO public.seal VALUES (1, '', 'ed1e37116fb6b23ad3f3142e6be93484c190be2f04ad44024207b15e43781ba1', '\x');
INSERT INTO public.seal VALUES (2, 'ed1e37116fb6b23ad3f3142e6be93484c190be2f04ad44024207b15e43781ba1', '0fe54fc690dfb611aaa63acbba6287aeafb3c18c17564a1106e8f7d85538b7a5', '\x');
INSERT INTO public.seal VALUES (3, '0fe54fc690dfb611aaa63acbba6287aeafb3c18c17564a1106e8f7d85538b7a5', 'ceb2d93eee0d15eadab7971c4eebb17f6fa3f4f2dfb7f91dd1cc8e312690fd58', '\x');
INSERT INTO public.seal VALUES (4, 'ceb2d93eee0d15eadab7971c4eebb17f6fa3f4f2dfb7f91dd1cc8e312690fd58', '908d043d92e76057bf3aae3f00497dfc1207c190af71285a28fa3ccd3a976089', '\x');
INSERT INTO public.seal VALUES (5, '908d043d92e76057bf3aae3f00497dfc1207c190af71285a28fa3ccd3a976089', '52a3e95bb54217865e995dbd387aedd6af07c69310e293c47936067e5cb91ef2', '\x');
INSERT INTO public.seal VALUES (6, '52a3e95bb54217865e995dbd387aedd6af07c69310e293c47936067e5cb91ef2', '9086ad1b222a3b22720ff0dde7cfdead165f0ca247ee7beb7def13712e242edf', '\x');
INSERT INTO public.seal VALUES (7, '9086ad1b222a3b22720ff0dde7cfdead165f0ca247ee7beb7def13712e242edf', '60f501c009ecea05c627e1ebb83d5f62474e34ff6358895cdea2baae871fb122', '\x');
INSERT INTO public.seal VALUES (8, '60f501c009ecea05c627e1ebb83d5f62474e34ff6358895cdea2baae871fb122', '194cc80ebb841e2db318fa8087644c0e3ded077e2792d6d8c3c2c71afd69ea87', '\x');
INSERT INTO public.seal VALUES (9, '194cc80ebb841e2db318fa8087644c0e3ded077e2792d6d8c3c2c71afd69ea87', '6b47188fb93416ee7d6c3970147c2f4d6fac8534b599016a7d9e30da31a532cc', '\x');
INSERT INTO public.seal VALUES (10, '6b47188fb93416ee7d6c3970147c2f4d6fac8534b599016a7d9e30da31a532cc', '3f11e688f814bfb8d915ea775e37a494c9395b3ee3c861ec9f374a22b0665653', '\x');
INSERT INTO public.seal VALUES (11, '3f11e688f814bfb8d915ea775e37a494c9395b3ee3c861ec9f374a22b0665653', 'b042f2b1aec0fac9a74e02489448a65aacd3d96780e0da5853328c3bd785c175', '\x');
INSERT INTO public.seal VALUES (12, 'b042f2b1aec0fac9a74e02489448a65aacd3d96780e0da5853328c3bd785c175', '7216df1d2d87e9c921c5036d50236cb80db61ca8e35bdc90fc7307305838fe11', '\x8c474ee3ec36918b7c2e3a1180753d3d490ef82f27216ceb249911b3');
INSERT INTO public.seal VALUES (13, '7216df1d2d87e9c921c5036d50236cb80db61ca8e35bdc90fc7307305838fe11', '3d1e7e783e26af9c792fafd4b1ac2361d3958b92dddf5d2184375db50ba2cdf0', '\xef98c03e');
INSERT INTO public.seal VALUES (14, '3d1e7e783e26af9c792fafd4b1ac2361d3958b92dddf5d2184375db50ba2cdf0', '7178a0a548a8861e2064a0cea1f348759bb716f0e651f11855f187b4bf654b10', '\xeddf3851');
INSERT INTO public.seal VALUES (15, '7178a0a548a8861e2064a0cea1f348759bb716f0e651f11855f187b4bf654b10', '169bd3956dc888d1b7db3ffc552ca3e86188b4bee9eee2695d80592b23ae310b', '\xd7173710');
INSERT INTO public.seal VALUES (16, '169bd3956dc888d1b7db3ffc552ca3e86188b4bee9eee2695d80592b23ae310b', '812c4493d64f55268ef6f0cd1822f7366858a32bf7f5eb0430b49dc2f61ab991', '\x8f928fbe');
INSERT INTO public.seal VALUES (17, '812c4493d64f55268ef6f0cd1822f7366858a32bf7f5eb0430b49dc2f61ab991', 'c6de747de055adf141d899a6a2b8453ed7c8711162f801a57ec816ffa19dd345', '\x4f7348aa');
INSERT INTO public.seal VALUES (18, 'c6de747de055adf141d899a6a2b8453ed7c8711162f801a57ec816ffa19dd345', '646b303ce69afeb39de535edb44f5104278af5dd0e16daff309fd8606cf45910', '\x7ab44b6d');
INSERT INTO public.seal VALUES (19, '646b303ce69afeb39de535edb44f5104278af5dd0e16daff309fd8606cf45910', '230009aafdb99cc3c38566838433b0133ee0da07c0e877ade5a134af22677a71', '\xc3d3ced4');
INSERT INTO public.seal VALUES (20, '230009aafdb99cc3c38566838433b0133ee0da07c0e877ade5a134af22677a71', 'ea221c6af0fdbe2705472e1fe6321ce72804d249ea32b6a1cb4fc13c8482a652', '\x81a9ad9df124cdd0');
INSERT INTO public.seal VALUES (21, 'ea221c6af0fdbe2705472e1fe6321ce72804d249ea32b6a1cb4fc13c8482a652', '40506b745b055be0cbf62cc73d3acf286294dffe8ab279174e10f1f4b9853995', '\x438d66b3');
INSERT INTO public.seal VALUES (22, '40506b745b055be0cbf62cc73d3acf286294dffe8ab279174e10f1f4b9853995', 'c9fb42fb8ae7c485c1a056fac66d14f1ea57530c867d26d893c097de3ae8352b', '\x39438773');
INSERT INTO public.seal VALUES (23, 'c9fb42fb8ae7c485c1a056fac66d14f1ea57530c867d26d893c097de3ae8352b', 'f1debba2d8f00b87870942817aad0990074cc8bbdb8a097282382131f6368852', '\x7415a94a');
INSERT INTO public.seal VALUES (24, 'f1debba2d8f00b87870942817aad0990074cc8bbdb8a097282382131f6368852', 'cad696ce12f03004c22f63078e9193499e20656033aba03e98bba4efeea40550', '\xab0519bcac482830761dc2182836ba81b43da91ba1c189da4c43ab1ab4533732d550425aa7de9c83ac50ee212bcd372dc32306cfc6f8d0acee6c4bd784e702f486715f5d8e398721c44c5ce790dde0760ca9776004e4e74815be55dda7ce5b0dfc0424317e01ea2ded75d4019bacf68cf7415b7cb29e7f677b5ebf87acd8169ffdbae92673b79138d12cc94346e66571d5e6af2eeb927e33c22d1d41c043999e70dca1546a3109f8152e69bd04e0113a2b1660db1c9d8919b417aa5cf1fb09f5492274b36b61cf8adb47244553f488c5a1555c9edfabb0d9fd92fcdc37907af9d1ccf093b9c28e3d04b99074af298be5137c3dc0952b17dac95d51755bbb5b392a9454c8bf2c5800');
INSERT INTO public.seal VALUES (25, 'cad696ce12f03004c22f63078e9193499e20656033aba03e98bba4efeea40550', '4717f50e3afea2235fddc9901815c20283ff3b29c2436921cfede1a1d7de4122', '\xebaa8962');
INSERT INTO public.seal VALUES (26, '4717f50e3afea2235fddc9901815c20283ff3b29c2436921cfede1a1d7de4122', 'e56d64d8f50e027b7badc0200da173fe57f3e8605d6aa57230e6466c4d4c4100', '\xb8cc2d30');
INSERT INTO public.seal VALUES (27, 'e56d64d8f50e027b7badc0200da173fe57f3e8605d6aa57230e6466c4d4c4100', 'c2c4308ca5493dd7076f3e4116105628eb6f69b95ffabdb1d2da32d7d2e2b8ee', '\x84d6d29a');
INSERT INTO public.seal VALUES (28, 'c2c4308ca5493dd7076f3e4116105628eb6f69b95ffabdb1d2da32d7d2e2b8ee', '3411670db79ca01c879f9a6b6bc778fe7dbb25cc9ffbcdd1ed9c72dd9b9f3463', '\xe05dee58');
INSERT INTO public.seal VALUES (29, '3411670db79ca01c879f9a6b6bc778fe7dbb25cc9ffbcdd1ed9c72dd9b9f3463', '653b3038e6a41e08d4a194da84fdee581643e36af92e6fe21bd8bd09a5acface', '\x14211b71');
INSERT INTO public.seal VALUES (30, '653b3038e6a41e08d4a194da84fdee581643e36af92e6fe21bd8bd09a5acface', '7e0d217cd01b3d0810c7c6ca1cd44893a8418fe00646965e7cd4acdefb9c9f4c', '\xbd09ede0');
INSERT INTO public.seal VALUES (31, '7e0d217cd01b3d0810c7c6ca1cd44893a8418fe00646965e7cd4acdefb9c9f4c', '9a7fb6ebc36c683a38f5a25ab5383a9cf7dd1e64cb17811c28201e13bbd83eed', '\xf4499daa66d90d1fc98bebfbf7f8d498');
INSERT INTO public.seal VALUES (32, '9a7fb6ebc36c683a38f5a25ab5383a9cf7dd1e64cb17811c28201e13bbd83eed', '8ac7eb4c971b82583eca5209952125604248b5a0017e95de6ac5bdb986900718', '\x');
INSERT INTO public.seal VALUES (33, '8ac7eb4c971b82583eca5209952125604248b5a0017e95de6ac5bdb986900718', 'ad623a2e8040b39cd26991c673ee26df70b2dde9f45aee5cb0d0722dafe958f1', '\x7344313b');
INSERT INTO public.seal VALUES (34, 'ad623a2e8040b39cd26991c673ee26df70b2dde9f45aee5cb0d0722dafe958f1', 'a49e6f33cb3f2debf3e7611c29af95c35549e1aeda08deb145121de41c01abe9', '\x7b256e78');
INSERT INTO public.seal VALUES (35, 'a49e6f33cb3f2debf3e7611c29af95c35549e1aeda08deb145121de41c01abe9', '5ee6edcccbb3f67b2ec6efb8a9fec65f1a1d8ee8f4a82bc79ace414c60304349', '\x7b87b753');
INSERT INTO public.seal VALUES (36, '5ee6edcccbb3f67b2ec6efb8a9fec65f1a1d8ee8f4a82bc79ace414c60304349', '8025d53e3a188d2da28679723e0fbf0721d6ef3bd529a016310253347e641917', '\x1b7b0646');
INSERT INTO public.seal VALUES (37, '8025d53e3a188d2da28679723e0fbf0721d6ef3bd529a016310253347e641917', '5cbbac8cec13633019500929290e7273f2848208d3e2fb04a2deaabe04d0703f', '\xa137ab37db1bbb88');
INSERT INTO public.seal VALUES (38, '5cbbac8cec13633019500929290e7273f2848208d3e2fb04a2deaabe04d0703f', '71999400cfad400618bb4e7101afcd4dc2e8c4f578c1758e41aecf21f9c03aed', '\xfc9a0009b6d39103');
INSERT INTO public.seal VALUES (39, '71999400cfad400618bb4e7101afcd4dc2e8c4f578c1758e41aecf21f9c03aed', 'eb942ce3ed8af88789b57839675ca12770771f384c8289b6786825d13b03cbf8', '\x');
INSERT INTO public.seal VALUES (40, 'eb942ce3ed8af88789b57839675ca12770771f384c8289b6786825d13b03cbf8', '2cd862db9d32e7441d46287da5f7e1438d4f70e4038cffbc23c540000e72ef85', '\x616052f5');
INSERT INTO public.seal VALUES (41, '2cd862db9d32e7441d46287da5f7e1438d4f70e4038cffbc23c540000e72ef85', '905656174d78e40d2e34b09d7c36ed4f47a7f8318dd5d118260b003749c03f3b', '\x552e981f');
INSERT INTO public.seal VALUES (42, '905656174d78e40d2e34b09d7c36ed4f47a7f8318dd5d118260b003749c03f3b', '6a137051af839e5dab4ad88ac8955ddc0684ebb4fd647760a67379d58e57f375', '\x3349fdab');
INSERT INTO public.seal VALUES (43, '6a137051af839e5dab4ad88ac8955ddc0684ebb4fd647760a67379d58e57f375', '2c896a7a42da28a8bc4ca39382279292248de7ae02da22cf2375f7683c72831f', '\x0b7f8775');
INSERT INTO public.seal VALUES (44, '2c896a7a42da28a8bc4ca39382279292248de7ae02da22cf2375f7683c72831f', '926cb6790622d11817a3bcff13e09f770aae976a3ae81d240cccec4499ea8828', '\x17bd7182');
INSERT INTO public.seal VALUES (45, '926cb6790622d11817a3bcff13e09f770aae976a3ae81d240cccec4499ea8828', 'a189fa00f9e14f4dee433c0a0974b3a9b3b7e40726cac5d55a57b72afa5b08ac', '\x2c99826d');
INSERT INTO public.seal VALUES (46, 'a189fa00f9e14f4dee433c0a0974b3a9b3b7e40726cac5d55a57b72afa5b08ac', '3165b31412c96d8edcf9010257045d8e3d1c1bf596071db61cbddc7e89f52cfb', '\x6c3103a0');
INSERT INTO public.seal VALUES (47, '3165b31412c96d8edcf9010257045d8e3d1c1bf596071db61cbddc7e89f52cfb', '5afdcf477f2d81f288c50c629cc0eec605948418f6f13a30d4a1ebf9fbb205f5', '\x13ecb8c3');
INSERT INTO public.seal VALUES (48, '5afdcf477f2d81f288c50c629cc0eec605948418f6f13a30d4a1ebf9fbb205f5', '5a1570a4176f6ba74b646d81780e0553c481b7ceb9c837f2a8dc1b9f14e0fb4b', '\xa0f3af86');
INSERT INTO public.seal VALUES (49, '5a1570a4176f6ba74b646d81780e0553c481b7ceb9c837f2a8dc1b9f14e0fb4b', '5368b65efa7d6d150bbe951a7aad62878a257eef44f32758a9fa321ff02cc427', '\x5fdf0ed46ba5451e');
INSERT INTO public.seal VALUES (50, '5368b65efa7d6d150bbe951a7aad62878a257eef44f32758a9fa321ff02cc427', '3d2fb53c539b4733d92f50c4e29983a9db6ad6a29c3ca930f572d846b6fd9944', '\x');
INSERT INTO public.serial VALUES (4, 'S-1', 1, 9);
INSERT INTO public.setting VALUES ('purchase_mode', 'grni', 39);
INSERT INTO public.site VALUES (1, 'main');
INSERT INTO public.stream VALUES (1, 1, '0abff15e-d492-4b85-84cc-88e6d3f3f348', 93, 'c26bdf3a-af37-4ce9-88ae-6514127d8e72', 1795606621062);
INSERT INTO public.token VALUES (1, 'fd91ea58c6a7c43a58ed13be93238476a566d5822aa102442a1f0b99d0c3a70f', 'command-line', 'admin', 1795606620031, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('da14c99c-71ab-4de2-aa37-3f52ee1e3537', 101);
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

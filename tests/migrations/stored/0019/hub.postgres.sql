CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE FUNCTION public.take_decisions(wanted bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE first bigint;
BEGIN
  PERFORM pg_advisory_lock(7411005);
  first := nextval('decision_number');
  PERFORM setval('decision_number', first + wanted - 1);
  PERFORM pg_advisory_unlock(7411005);
  RETURN first;
END $$;
CREATE TABLE public.account (
    id bigint NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    version bigint DEFAULT '0'::bigint NOT NULL
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
    detail text NOT NULL COLLATE pg_catalog."C",
    version bigint DEFAULT '0'::bigint NOT NULL
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
    is_complete integer NOT NULL,
    version bigint DEFAULT '0'::bigint NOT NULL
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
CREATE SEQUENCE public.decision_number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.document (
    id bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    number public.citext NOT NULL COLLATE pg_catalog."C",
    site_id bigint NOT NULL,
    party_id bigint,
    state character varying NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    more text DEFAULT '{}'::text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    source_id bigint,
    to_site_id bigint
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
    is_booked integer DEFAULT 0 NOT NULL,
    of_line_id bigint,
    package text COLLATE pg_catalog."C",
    lot text COLLATE pg_catalog."C",
    expiry text COLLATE pg_catalog."C"
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
CREATE TABLE public.imprint (
    version bigint NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C"
);
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
    weight bigint,
    expiry_order character varying COLLATE pg_catalog."C"
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
    expiry text COLLATE pg_catalog."C",
    version bigint DEFAULT '0'::bigint NOT NULL
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
    document_id bigint,
    version bigint DEFAULT '0'::bigint NOT NULL
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
    debits bigint NOT NULL,
    version bigint DEFAULT '0'::bigint NOT NULL
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
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795610465084, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795610465120, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795610465120, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alarm VALUES (4, 'earlier_lot', 1795610466046, 124, NULL, 'Lot LATE of M-500 expires on 2092-01-01, lot EARLY in A-01 on 2091-01-01: that goes first.', 1, 66);
INSERT INTO public.alembic_version VALUES ('0019');
INSERT INTO public.audit VALUES (1, 1795610464793, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"W-100"}', 1);
INSERT INTO public.audit VALUES (2, 1795610464829, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"G-200"}', 2);
INSERT INTO public.audit VALUES (3, 1795610464850, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"L-300"}', 3);
INSERT INTO public.audit VALUES (4, 1795610464872, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"S-400"}', 4);
INSERT INTO public.audit VALUES (5, 1795610464887, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}', 5);
INSERT INTO public.audit VALUES (6, 1795610464907, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}', 6);
INSERT INTO public.audit VALUES (7, 1795610464924, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered","due":null}', 7);
INSERT INTO public.audit VALUES (8, 1795610464954, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered","due":null}', 8);
INSERT INTO public.audit VALUES (9, 1795610464981, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}', 9);
INSERT INTO public.audit VALUES (10, 1795610464998, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}', 10);
INSERT INTO public.audit VALUES (11, 1795610465020, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}', 11);
INSERT INTO public.audit VALUES (12, 1795610465429, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}', 32);
INSERT INTO public.audit VALUES (13, 1795610465446, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}', 33);
INSERT INTO public.audit VALUES (14, 1795610465507, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}', 36);
INSERT INTO public.audit VALUES (15, 1795610465568, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"count_tolerance_units":null,"count_tolerance_value":null,"expiry_order":null,"negative_stock_at":null,"expiry_order_at":null,"scrap_accounts":null,"accounts":null}', 39);
INSERT INTO public.audit VALUES (16, 1795610465636, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}', 43);
INSERT INTO public.audit VALUES (17, 1795610465655, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}', 44);
INSERT INTO public.audit VALUES (18, 1795610465669, 'command-line', 'voidLandedCost', '01a212b9-5577-7fb2-9de5-fb1425dfda03', '{"reason":null}', 45);
INSERT INTO public.audit VALUES (19, 1795610465686, 'command-line', 'createCostLink', '', '{"receipt":"c6e9e69d-88f6-4828-af79-432b9b2d8651","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}', 46);
INSERT INTO public.audit VALUES (20, 1795610465701, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd"}],"purchase_order":null}', 47);
INSERT INTO public.audit VALUES (21, 1795610465714, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}', 48);
INSERT INTO public.audit VALUES (22, 1795610465726, 'command-line', 'createCount', '', '{"number":"CC-1","bins":["A-01","B-01"],"site":"main","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null}', 49);
INSERT INTO public.audit VALUES (23, 1795610465765, 'command-line', 'createCount', '', '{"number":"CC-2","bins":["A-01"],"site":"main","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null}', 51);
INSERT INTO public.audit VALUES (24, 1795610465795, 'command-line', 'createShipNotice', '', '{"number":"ASN-1","purchase_order":"PO-2","pallets":[{"sscc":"340123450000000017","lines":[{"sku":"W-100","quantity":"6","lot":null,"expiry":null,"order_line":null}]}],"supplier":null}', 52);
INSERT INTO public.audit VALUES (25, 1795610465877, 'command-line', 'createTransfer', '', '{"number":"TR-1","to_site":"east","lines":[{"sku":"W-100","quantity":"3","line":null}],"site":"main","state":"open"}', 56);
INSERT INTO public.audit VALUES (26, 1795610465926, 'command-line', 'createReturn', '', '{"number":"RMA-1","kind":"customer_return","lines":[{"sku":"W-100","quantity":"3","order_line":null,"line":null}],"order":"SO-1","party":null,"site":null}', 59);
INSERT INTO public.audit VALUES (27, 1795610465977, 'command-line', 'createReturn', '', '{"number":"RTV-1","kind":"supplier_return","lines":[{"sku":"W-100","quantity":"3","order_line":null,"line":null}],"order":"PO-2","party":null,"site":null}', 61);
INSERT INTO public.audit VALUES (28, 1795610466008, 'command-line', 'createItem', '', '{"name":"Milk","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":true,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null,"sku":"M-500"}', 63);
INSERT INTO public.audit VALUES (29, 1795610466061, 'command-line', 'closePeriod', '', '{"through":"2020-12-31"}', 67);
INSERT INTO public.audit VALUES (30, 1795610466084, 'command-line', 'createExport', '', '{"format":"csv","from":null,"to":null,"time_zone":"UTC","summary":"entry","dry_run":false}', 68);
INSERT INTO public.audit VALUES (31, 1795610466101, 'command-line', 'closePurchaseOrder', 'PO-2', '{}', 69);
INSERT INTO public.balance VALUES (4, 1, 0, 1000000, 0, NULL, NULL, 14, 1795610465081, 1, 589824, 1795610465081, 1000000);
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21, 1795610465206, 3, 983041, 1795610465187, 1000000);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795610465304, 87, 26, 1795610465304, 2, 524288, 1795610465059, 3000000);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 0, NULL, NULL, 27, 1795610465325, 1, 5767168, 1795610465325, 1000000);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42, 1795610465625, 9, 720896, 1795610465120, 14000000);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 0, 1795610465745, 113, 50, 1795610465280, 2, 1179649, 1795610465228, 3000000);
INSERT INTO public.balance VALUES (1, 5, 0, 1000000, 0, NULL, NULL, 58, 1795610465912, 2, 7733249, 1795610465893, 1000000);
INSERT INTO public.balance VALUES (1, 6, 0, 2000000, 0, NULL, NULL, 58, 1795610465912, 1, 7798785, 1795610465912, 2000000);
INSERT INTO public.balance VALUES (1, 1, 0, 168000000, 6000000, NULL, NULL, 62, 1795610465994, 24, 4784128, 1795610465258, 103000000);
INSERT INTO public.balance VALUES (5, 1, 3, 2000000, 0, NULL, NULL, 65, 1795610466033, 1, 8060928, 1795610466033, 2000000);
INSERT INTO public.balance VALUES (5, 1, 2, 1000000, 0, NULL, NULL, 66, 1795610466046, 2, 7995392, 1795610466019, 1000000);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'VNTkbkarD7Xg', 1795610464793, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, 'nnU-CZ7GX1IY', 1795610464829, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, 'ozBOO3v7F4ih', 1795610464850, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, 'H3eTwuQsLvMz', 1795610464872, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, '3bgt41_6pyMg', 1795610464887, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, 'WDr36GoELfud', 1795610464907, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, '6QaV6DbFXnCD', 1795610464924, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'rODNjQIL-hkc', 1795610464954, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, 'cIRnPEarZODa', 1795610464981, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, 'rlFXCvVtzrFW', 1795610464998, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, 'MM7gyquiCEMs', 1795610465020, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, 'QDGFVyvUc_hJ', 1795610465038, 1, 7);
INSERT INTO public.commit_log VALUES (13, '8USXN4rbd1Nq', 1795610465061, 8, 8);
INSERT INTO public.commit_log VALUES (14, 'u0f4E_tQYeX2', 1795610465084, 9, 9);
INSERT INTO public.commit_log VALUES (15, 'ZWX8LosyWrvy', 1795610465098, 10, 10);
INSERT INTO public.commit_log VALUES (16, 'Ca7hovpzg7kw', 1795610465120, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'dB4M7u0saktq', 1795610465137, 12, 12);
INSERT INTO public.commit_log VALUES (18, '4nk4KMrZsfWj', 1795610465154, 13, 13);
INSERT INTO public.commit_log VALUES (19, 'LpgllBwGvq9I', 1795610465170, 14, 14);
INSERT INTO public.commit_log VALUES (20, 'zBJvtt2sW5J0', 1795610465191, 15, 16);
INSERT INTO public.commit_log VALUES (21, 'SOvjyx1U3PdK', 1795610465208, 17, 17);
INSERT INTO public.commit_log VALUES (22, 'cn5uC3I_C-cM', 1795610465231, 18, 18);
INSERT INTO public.commit_log VALUES (23, '9bdFy6iwZqJ8', 1795610465243, 19, 19);
INSERT INTO public.commit_log VALUES (24, 'oktfv-G4SPey', 1795610465261, 20, 85);
INSERT INTO public.commit_log VALUES (25, 'p5h4qq_BB4Ud', 1795610465282, 86, 86);
INSERT INTO public.commit_log VALUES (26, 'J9Gcpr3JE0U7', 1795610465307, 87, 87);
INSERT INTO public.commit_log VALUES (27, '08YvrdUJIZMI', 1795610465325, 88, 88);
INSERT INTO public.commit_log VALUES (28, 'rY9TL2aMOxus', 1795610465345, 89, 89);
INSERT INTO public.commit_log VALUES (29, 'XacftZb-IUc9', 1795610465370, 90, 90);
INSERT INTO public.commit_log VALUES (30, 'VjLR6RwBTsow', 1795610465385, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'ZHZkl3ff_LGE', 1795610465405, 92, 95);
INSERT INTO public.commit_log VALUES (32, 'ebFG7TFKVTLC', 1795610465429, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'j9VyzqCCTDMa', 1795610465446, 96, 96);
INSERT INTO public.commit_log VALUES (34, 'z42F7WQ1kLgt', 1795610465464, 97, 97);
INSERT INTO public.commit_log VALUES (35, '9o4v_00x3AFi', 1795610465472, 98, 98);
INSERT INTO public.commit_log VALUES (36, 'OXiqj1A-rkgt', 1795610465507, 99, 99);
INSERT INTO public.commit_log VALUES (37, 'TycZY-15bOIX', 1795610465524, 100, 101);
INSERT INTO public.commit_log VALUES (38, '3t4MQH_rrY7T', 1795610465539, 102, 103);
INSERT INTO public.commit_log VALUES (39, 'jOoEVl-rHJA1', 1795610465568, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, '-sJWPEXJLN7M', 1795610465588, 104, 104);
INSERT INTO public.commit_log VALUES (41, 'po_jhzRxoFya', 1795610465605, 105, 105);
INSERT INTO public.commit_log VALUES (42, '7p5OwyAUoayZ', 1795610465625, 106, 106);
INSERT INTO public.commit_log VALUES (43, '_X2BSwda0OHE', 1795610465636, 107, 107);
INSERT INTO public.commit_log VALUES (44, '7_jmroR_Ysam', 1795610465655, 108, 108);
INSERT INTO public.commit_log VALUES (45, '_BTbTsZ0Ao6o', 1795610465669, 109, 109);
INSERT INTO public.commit_log VALUES (46, 'S-YsqfNwnv_F', 1795610465686, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'Ec3-ST0L00tx', 1795610465701, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'nSFpvRQ2anGb', 1795610465714, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'RPltAyVhavfx', 1795610465726, NULL, NULL);
INSERT INTO public.commit_log VALUES (50, 'ZiZT0BPUYepY', 1795610465747, 113, 114);
INSERT INTO public.commit_log VALUES (51, 'HO7JvzEGY02V', 1795610465765, NULL, NULL);
INSERT INTO public.commit_log VALUES (52, 'MlPW47BkeHo6', 1795610465795, NULL, NULL);
INSERT INTO public.commit_log VALUES (53, 'Y7Mi4BniSuxv', 1795610465817, 115, 115);
INSERT INTO public.commit_log VALUES (54, '6xt06YBqb-Yn', 1795610465834, 116, 116);
INSERT INTO public.commit_log VALUES (55, 'xEGzZyiXrQJC', 1795610465849, 117, 117);
INSERT INTO public.commit_log VALUES (56, 'UxZdqCnJ3YOh', 1795610465877, NULL, NULL);
INSERT INTO public.commit_log VALUES (57, 'iE-SRAsbKTNk', 1795610465893, 118, 118);
INSERT INTO public.commit_log VALUES (58, 'xc_HmzQcsmZc', 1795610465912, 119, 119);
INSERT INTO public.commit_log VALUES (59, 'wLHfmleec42A', 1795610465926, NULL, NULL);
INSERT INTO public.commit_log VALUES (60, 'pR5ikLfEfRoG', 1795610465954, 120, 120);
INSERT INTO public.commit_log VALUES (61, 'm2bdGc1Gl2gu', 1795610465977, NULL, NULL);
INSERT INTO public.commit_log VALUES (62, 'AzWL12eGomjR', 1795610465994, 121, 121);
INSERT INTO public.commit_log VALUES (63, 'zXSfr3D_zcan', 1795610466008, NULL, NULL);
INSERT INTO public.commit_log VALUES (64, 'o-6Lt9mxd3oP', 1795610466019, 122, 122);
INSERT INTO public.commit_log VALUES (65, 'IGaNnEavP3Wu', 1795610466033, 123, 123);
INSERT INTO public.commit_log VALUES (66, 'QwrXg7yeFOD1', 1795610466046, 124, 124);
INSERT INTO public.commit_log VALUES (67, 'afXl8cyrh0jW', 1795610466061, NULL, NULL);
INSERT INTO public.commit_log VALUES (68, 'd-B-uOA4Wih8', 1795610466084, NULL, NULL);
INSERT INTO public.commit_log VALUES (69, 'b6s1-lxxLA1F', 1795610466101, NULL, NULL);
INSERT INTO public.count_bin VALUES (5, 1);
INSERT INTO public.count_bin VALUES (5, 2);
INSERT INTO public.count_bin VALUES (6, 1);
INSERT INTO public.count_entry VALUES (113, 5, 2, 1, 0, 'B-7', 0, 50);
INSERT INTO public.count_entry VALUES (114, 5, 1, 1, 0, 'B-7', 1, 50);
INSERT INTO public.count_plan VALUES (5, 1, 1000000, NULL, NULL);
INSERT INTO public.count_plan VALUES (6, 1, NULL, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465446,1795610465403,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]],[]]', 1795610465446, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795610465507,1795610465471,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]],[]]', 1795610465507, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795610465539,1795610465522,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]],[]]', 1795610465539, 'hub');
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'reserved', 1795610464998, '{}', 12, NULL, NULL);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795610464924, '{}', 36, NULL, NULL);
INSERT INTO public.document VALUES (5, 'count', 'CC-1', 1, NULL, 'open', 1795610465726, '{}', 49, NULL, NULL);
INSERT INTO public.document VALUES (6, 'count', 'CC-2', 1, NULL, 'open', 1795610465765, '{}', 51, NULL, NULL);
INSERT INTO public.document VALUES (7, 'ship_notice', 'ASN-1', 1, 1, 'partly_received', 1795610465795, '{}', 55, 2, NULL);
INSERT INTO public.document VALUES (8, 'transfer', 'TR-1', 1, NULL, 'partly_received', 1795610465877, '{}', 58, NULL, 2);
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795610464981, '{}', 60, NULL, NULL);
INSERT INTO public.document VALUES (9, 'customer_return', 'RMA-1', 1, 2, 'partly_returned', 1795610465926, '{}', 60, 3, NULL);
INSERT INTO public.document VALUES (10, 'supplier_return', 'RTV-1', 1, 1, 'partly_returned', 1795610465977, '{}', 62, 2, NULL);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795610464954, '{}', 69, NULL, NULL);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0, 5000000, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0, 0, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0, 0, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.document_line VALUES (6, 7, 1, 1, 6000000, NULL, 4000000, 0, 0, 0, 0, 0, 0, NULL, 1, 3, '340123450000000017', NULL, NULL);
INSERT INTO public.document_line VALUES (7, 8, 1, 1, 3000000, NULL, 2000000, 0, 3000000, 0, 0, 0, 0, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 2000000, 500, 2000000, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.document_line VALUES (8, 9, 1, 1, 3000000, NULL, 0, 0, 0, 0, 1000000, 0, 0, NULL, 1, 4, NULL, NULL, NULL);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 4000000, 0, 0, 0, 1000000, 0, 0, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.document_line VALUES (9, 10, 1, 1, 3000000, NULL, 0, 0, 0, 0, 1000000, 0, 0, NULL, 1, 3, NULL, NULL, NULL);
INSERT INTO public.event VALUES (1, 'bb97e221-0bcd-42c3-99f1-c2fb010b1de0', 1, 1, 'receipt', '{"id": "bb97e221-0bcd-42c3-99f1-c2fb010b1de0", "seq": 1, "at": "2026-11-25T12:41:05.035Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795610465037, 1795610465035, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465038,1795610465035,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]],[]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, '17e1c781-e6b0-4c2b-8ead-c0d87a49e63d', 1, 3, 'receipt', '{"id": "17e1c781-e6b0-4c2b-8ead-c0d87a49e63d", "seq": 3, "at": "2026-11-25T12:41:05.035Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795610465037, 1795610465035, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465038,1795610465035,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]],[]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, 'adfb7056-a782-4a08-9f50-c3874aa152de', 1, 4, 'receipt', '{"id": "adfb7056-a782-4a08-9f50-c3874aa152de", "seq": 4, "at": "2026-11-25T12:41:05.035Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795610465037, 1795610465035, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465038,1795610465035,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]],[]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, 'cfae0471-f3ba-47f7-a77c-5685f9cfc45c', 1, 5, 'receipt', '{"id": "cfae0471-f3ba-47f7-a77c-5685f9cfc45c", "seq": 5, "at": "2026-11-25T12:41:05.035Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795610465037, 1795610465035, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465038,1795610465035,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]],[]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, 'a6734664-613d-4df2-b6ce-46b60835afc2', 1, 6, 'receipt', '{"id": "a6734664-613d-4df2-b6ce-46b60835afc2", "seq": 6, "at": "2026-11-25T12:41:05.035Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795610465037, 1795610465035, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465038,1795610465035,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]],[]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, '2cbdcb37-fba7-4710-b7ff-30a42e94f00b', 1, 7, 'receipt', '{"id": "2cbdcb37-fba7-4710-b7ff-30a42e94f00b", "seq": 7, "at": "2026-11-25T12:41:05.035Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795610465037, 1795610465035, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795610465038,1795610465035,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]],[]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, '39eae0f7-54af-495f-853a-b79761cb446e', 1, 8, 'receipt', '{"id": "39eae0f7-54af-495f-853a-b79761cb446e", "seq": 8, "at": "2026-11-25T12:41:05.059Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795610465061, 1795610465059, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795610465061,1795610465059,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]],[]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, 'a75f49de-a507-4064-b21d-7891267864f1', 1, 9, 'receipt', '{"id": "a75f49de-a507-4064-b21d-7891267864f1", "seq": 9, "at": "2026-11-25T12:41:05.081Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795610465084, 1795610465081, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795610465084,1795610465081,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]],[]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, '74afad1e-7561-49d4-9267-6b00f3555df5', 1, 2, 'receipt', '{"id": "74afad1e-7561-49d4-9267-6b00f3555df5", "seq": 2, "at": "2026-11-25T12:41:05.035Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795610465037, 1795610465035, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465038,1795610465035,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]],[]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, 'dab643c0-d7be-48db-91fa-c5bb207ee606', 1, 10, 'void', '{"id": "dab643c0-d7be-48db-91fa-c5bb207ee606", "seq": 10, "at": "2026-11-25T12:41:05.097Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "74afad1e-7561-49d4-9267-6b00f3555df5"}', 1, 1795610465098, 1795610465097, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795610465098,1795610465097,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]],[]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, '88094415-1f6e-4f67-85fb-79fcffad8ecf', NULL, NULL, 'receipt', '{"id":"88094415-1f6e-4f67-85fb-79fcffad8ecf","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795610465137, 1795610465137, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795610465137,1795610465137,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]],[]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, '672ffd16-79b9-4db7-8898-50a04e55a973', NULL, NULL, 'ship', '{"id":"672ffd16-79b9-4db7-8898-50a04e55a973","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795610465154, 1795610465154, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795610465154,1795610465154,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]],[]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, 'fec67131-00cb-4117-9c9d-0c34f0c4d90e', NULL, NULL, 'ship', '{"id":"fec67131-00cb-4117-9c9d-0c34f0c4d90e","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795610465120, 1795610465120, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795610465120,1795610465120,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]],[]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, '699f0eee-5e49-4e1c-9774-f953ae73b41f', NULL, NULL, 'void', '{"id":"699f0eee-5e49-4e1c-9774-f953ae73b41f","kind":"void","voids":"fec67131-00cb-4117-9c9d-0c34f0c4d90e"}', 1, 1795610465170, 1795610465170, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795610465170,1795610465170,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]],[]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, '77f992dc-224a-4f01-90af-8f04e8e540b0', 1, 11, 'pick', '{"id": "77f992dc-224a-4f01-90af-8f04e8e540b0", "seq": 11, "at": "2026-11-25T12:41:05.187Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795610465190, 1795610465187, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795610465191,1795610465187,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, '4022d96c-3035-4056-8a05-792ed2216b11', 1, 12, 'pick', '{"id": "4022d96c-3035-4056-8a05-792ed2216b11", "seq": 12, "at": "2026-11-25T12:41:05.187Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795610465190, 1795610465187, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795610465191,1795610465187,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, 'c87b0f85-1549-47d6-945a-5b073dbbb10b', 1, 13, 'ship', '{"id": "c87b0f85-1549-47d6-945a-5b073dbbb10b", "seq": 13, "at": "2026-11-25T12:41:05.206Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795610465207, 1795610465206, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795610465208,1795610465206,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]],[]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, '1a464425-cef4-4dfd-a052-71e1c1d26e03', 1, 14, 'move', '{"id": "1a464425-cef4-4dfd-a052-71e1c1d26e03", "seq": 14, "at": "2026-11-25T12:41:05.228Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795610465230, 1795610465228, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795610465231,1795610465228,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, 'edcfff09-75f3-4b0a-8d09-2841a6e306a4', 1, 15, 'receipt', '{"id": "edcfff09-75f3-4b0a-8d09-2841a6e306a4", "seq": 15, "at": "2026-11-25T11:41:05.239Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465242, 1795606865239, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465243,1795606865239,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]],[]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, '207b243e-d528-412b-85f4-c9e149ad252b', 1, 16, 'receipt', '{"id": "207b243e-d528-412b-85f4-c9e149ad252b", "seq": 16, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]],[]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, 'e4a6f451-6494-4f4a-89e7-2919efb19d99', 1, 17, 'receipt', '{"id": "e4a6f451-6494-4f4a-89e7-2919efb19d99", "seq": 17, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]],[]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, 'fa8b41dd-5ba6-4a5f-b04d-529ee11b9fed', 1, 18, 'receipt', '{"id": "fa8b41dd-5ba6-4a5f-b04d-529ee11b9fed", "seq": 18, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]],[]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, 'be00fe0f-0fad-4706-a6e1-66fa3e8d006d', 1, 19, 'receipt', '{"id": "be00fe0f-0fad-4706-a6e1-66fa3e8d006d", "seq": 19, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]],[]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, '7926adc0-6065-4d28-943d-ffced08d5c20', 1, 20, 'receipt', '{"id": "7926adc0-6065-4d28-943d-ffced08d5c20", "seq": 20, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]],[]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, '758b97a8-f83d-49cb-a95a-d7c55810487c', 1, 21, 'receipt', '{"id": "758b97a8-f83d-49cb-a95a-d7c55810487c", "seq": 21, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]],[]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, '43c61e0a-eccc-49fe-b53c-214f0260c105', 1, 22, 'receipt', '{"id": "43c61e0a-eccc-49fe-b53c-214f0260c105", "seq": 22, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]],[]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, '16f8d282-aa01-4a28-99c3-e071e2a55029', 1, 23, 'receipt', '{"id": "16f8d282-aa01-4a28-99c3-e071e2a55029", "seq": 23, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]],[]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, '6b293fb7-4f71-45c8-803a-050be25bdf2d', 1, 24, 'receipt', '{"id": "6b293fb7-4f71-45c8-803a-050be25bdf2d", "seq": 24, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]],[]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, '48fe03c1-b235-4d6a-b6c0-9fba6045310e', 1, 25, 'receipt', '{"id": "48fe03c1-b235-4d6a-b6c0-9fba6045310e", "seq": 25, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]],[]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, '21246b07-274c-4201-a1af-e5c5db3feae2', 1, 26, 'receipt', '{"id": "21246b07-274c-4201-a1af-e5c5db3feae2", "seq": 26, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]],[]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, '7e2c41ca-756b-4450-9277-f4841d85e419', 1, 27, 'receipt', '{"id": "7e2c41ca-756b-4450-9277-f4841d85e419", "seq": 27, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]],[]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, 'ed632208-9fd7-4f53-8a38-1def77a0620c', 1, 28, 'receipt', '{"id": "ed632208-9fd7-4f53-8a38-1def77a0620c", "seq": 28, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]],[]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, '981deaa1-b97f-4200-85fb-8f0f8378abfb', 1, 29, 'receipt', '{"id": "981deaa1-b97f-4200-85fb-8f0f8378abfb", "seq": 29, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]],[]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, 'fbe8c15c-35df-4c5b-957c-c735a15400e0', 1, 30, 'receipt', '{"id": "fbe8c15c-35df-4c5b-957c-c735a15400e0", "seq": 30, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]],[]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, 'c4f87a27-5090-4ba3-ad88-47d5343a1cb8', 1, 31, 'receipt', '{"id": "c4f87a27-5090-4ba3-ad88-47d5343a1cb8", "seq": 31, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]],[]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, 'f7e84f6b-4add-48ef-9c8d-d7d25d1437d8', 1, 32, 'receipt', '{"id": "f7e84f6b-4add-48ef-9c8d-d7d25d1437d8", "seq": 32, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]],[]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, '660e1e30-1bb3-4163-abd4-ffa0e708a557', 1, 33, 'receipt', '{"id": "660e1e30-1bb3-4163-abd4-ffa0e708a557", "seq": 33, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]],[]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, '57f79ddf-ba3d-4888-8b2b-14ce2233dfd4', 1, 34, 'receipt', '{"id": "57f79ddf-ba3d-4888-8b2b-14ce2233dfd4", "seq": 34, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]],[]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, 'ac10644b-c22b-4893-8771-f00a342245d0', 1, 35, 'receipt', '{"id": "ac10644b-c22b-4893-8771-f00a342245d0", "seq": 35, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]],[]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, 'c4c94057-cf67-4aff-b869-b1f59aba7e3d', 1, 36, 'receipt', '{"id": "c4c94057-cf67-4aff-b869-b1f59aba7e3d", "seq": 36, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]],[]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, 'c4e7af32-9c37-4d4f-a63c-a2eb7f62b96f', 1, 37, 'receipt', '{"id": "c4e7af32-9c37-4d4f-a63c-a2eb7f62b96f", "seq": 37, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]],[]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, '6b51462a-f8bb-49b8-991c-38d1bfdd56e4', 1, 38, 'receipt', '{"id": "6b51462a-f8bb-49b8-991c-38d1bfdd56e4", "seq": 38, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]],[]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, 'ff0273b8-250f-4f55-b230-aedcf04f27bf', 1, 39, 'receipt', '{"id": "ff0273b8-250f-4f55-b230-aedcf04f27bf", "seq": 39, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]],[]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, '262d7d90-ade3-43b7-894f-891db34a04cd', 1, 40, 'receipt', '{"id": "262d7d90-ade3-43b7-894f-891db34a04cd", "seq": 40, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]],[]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, 'b33ec3e3-c5a9-44a3-8806-128428b6142b', 1, 41, 'receipt', '{"id": "b33ec3e3-c5a9-44a3-8806-128428b6142b", "seq": 41, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]],[]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, 'bbbf2a74-522f-449e-bf51-8e3b9833bbe1', 1, 42, 'receipt', '{"id": "bbbf2a74-522f-449e-bf51-8e3b9833bbe1", "seq": 42, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]],[]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, '95ed6af8-eae3-4bbe-a7b8-03326065b6f1', 1, 43, 'receipt', '{"id": "95ed6af8-eae3-4bbe-a7b8-03326065b6f1", "seq": 43, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]],[]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, 'e8ab1417-80af-4c1f-be0d-e69fd332b2b4', 1, 44, 'receipt', '{"id": "e8ab1417-80af-4c1f-be0d-e69fd332b2b4", "seq": 44, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]],[]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, '680dcdc2-2530-4a5a-99ae-5a80743ef030', 1, 45, 'receipt', '{"id": "680dcdc2-2530-4a5a-99ae-5a80743ef030", "seq": 45, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]],[]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, '6477aaff-6030-45d7-8b39-3589c4f1cb81', 1, 46, 'receipt', '{"id": "6477aaff-6030-45d7-8b39-3589c4f1cb81", "seq": 46, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]],[]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, '4c4d65ad-6418-4932-8abc-14dd7f14126e', 1, 47, 'receipt', '{"id": "4c4d65ad-6418-4932-8abc-14dd7f14126e", "seq": 47, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]],[]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, '4604457b-442a-4c41-8329-d582b92c3f2e', 1, 48, 'receipt', '{"id": "4604457b-442a-4c41-8329-d582b92c3f2e", "seq": 48, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]],[]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, '520adc9d-a621-4e17-bbc2-976fec9662c5', 1, 49, 'receipt', '{"id": "520adc9d-a621-4e17-bbc2-976fec9662c5", "seq": 49, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]],[]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, '4807cf30-24d6-4aca-b650-f222c59f3048', 1, 50, 'receipt', '{"id": "4807cf30-24d6-4aca-b650-f222c59f3048", "seq": 50, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]],[]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, '1f8697d3-001e-412e-96a2-2fc7e918d095', 1, 51, 'receipt', '{"id": "1f8697d3-001e-412e-96a2-2fc7e918d095", "seq": 51, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]],[]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, 'f0d5e78c-5b9a-48b5-841c-055eae3a9505', 1, 52, 'receipt', '{"id": "f0d5e78c-5b9a-48b5-841c-055eae3a9505", "seq": 52, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]],[]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '04db6b69-ba50-4356-9166-409ca675a6a1', 1, 53, 'receipt', '{"id": "04db6b69-ba50-4356-9166-409ca675a6a1", "seq": 53, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]],[]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, '08e89aff-4fcb-4c7f-af85-c9840a79fdf0', 1, 54, 'receipt', '{"id": "08e89aff-4fcb-4c7f-af85-c9840a79fdf0", "seq": 54, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]],[]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, '33bf0585-41b5-422c-837b-02f2251e00e9', 1, 55, 'receipt', '{"id": "33bf0585-41b5-422c-837b-02f2251e00e9", "seq": 55, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]],[]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, '138c922c-ce77-4cba-b67b-0e2855185107', 1, 56, 'receipt', '{"id": "138c922c-ce77-4cba-b67b-0e2855185107", "seq": 56, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]],[]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, '3988da65-ed95-4546-a193-bd08a3d6288b', 1, 57, 'receipt', '{"id": "3988da65-ed95-4546-a193-bd08a3d6288b", "seq": 57, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]],[]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, '50d5c5cd-f6af-4023-a6be-b2841fd02419', 1, 58, 'receipt', '{"id": "50d5c5cd-f6af-4023-a6be-b2841fd02419", "seq": 58, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]],[]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, 'd620e2bd-c40d-4e0a-97fd-a50f2a46a398', 1, 59, 'receipt', '{"id": "d620e2bd-c40d-4e0a-97fd-a50f2a46a398", "seq": 59, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]],[]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, '48400a55-b486-4829-852d-94acecb06fce', 1, 60, 'receipt', '{"id": "48400a55-b486-4829-852d-94acecb06fce", "seq": 60, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]],[]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, 'de74e41b-b93b-4d6c-8d55-0d63acfcc8c8', 1, 61, 'receipt', '{"id": "de74e41b-b93b-4d6c-8d55-0d63acfcc8c8", "seq": 61, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]],[]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, '4f7f2bff-6128-40bb-9881-a2a8e384f212', 1, 62, 'receipt', '{"id": "4f7f2bff-6128-40bb-9881-a2a8e384f212", "seq": 62, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]],[]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, '4753ae69-5306-437f-93c4-b6f0207d9e5d', 1, 63, 'receipt', '{"id": "4753ae69-5306-437f-93c4-b6f0207d9e5d", "seq": 63, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]],[]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, '5da0c00d-fc2b-40db-b983-03cdc6132bd7', 1, 64, 'receipt', '{"id": "5da0c00d-fc2b-40db-b983-03cdc6132bd7", "seq": 64, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]],[]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, 'd037428b-ca22-44e7-81b4-ee0c97549e14', 1, 65, 'receipt', '{"id": "d037428b-ca22-44e7-81b4-ee0c97549e14", "seq": 65, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]],[]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, 'f9feeb3a-fb0e-4c4f-8dc8-b8af6611a9a4', 1, 66, 'receipt', '{"id": "f9feeb3a-fb0e-4c4f-8dc8-b8af6611a9a4", "seq": 66, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]],[]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, '2d6533c5-4f28-4272-a77d-4dc243ef95ef', 1, 67, 'receipt', '{"id": "2d6533c5-4f28-4272-a77d-4dc243ef95ef", "seq": 67, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]],[]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, '6606afd7-d20c-4826-9fbc-9a940fd58b76', 1, 68, 'receipt', '{"id": "6606afd7-d20c-4826-9fbc-9a940fd58b76", "seq": 68, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]],[]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, 'de785fce-b83f-4da7-8e05-a979a6d2f7ab', 1, 69, 'receipt', '{"id": "de785fce-b83f-4da7-8e05-a979a6d2f7ab", "seq": 69, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]],[]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, 'eb2b95b0-bdfa-4a65-a93f-5fcd2f6e8b4d', 1, 70, 'receipt', '{"id": "eb2b95b0-bdfa-4a65-a93f-5fcd2f6e8b4d", "seq": 70, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]],[]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, '8328a11d-4702-4839-bb4f-a1ffcaf28ca1', 1, 71, 'receipt', '{"id": "8328a11d-4702-4839-bb4f-a1ffcaf28ca1", "seq": 71, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]],[]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, 'c92df0ab-b631-4042-9818-d39206781489', 1, 72, 'receipt', '{"id": "c92df0ab-b631-4042-9818-d39206781489", "seq": 72, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]],[]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, 'eb822b9d-0828-4b6d-8d05-a47a646faf38', 1, 73, 'receipt', '{"id": "eb822b9d-0828-4b6d-8d05-a47a646faf38", "seq": 73, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]],[]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, '5d698d9c-0598-4f6e-9f02-ee4cda8fda0b', 1, 74, 'receipt', '{"id": "5d698d9c-0598-4f6e-9f02-ee4cda8fda0b", "seq": 74, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]],[]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, '2cb3cf60-5806-4d34-960f-be3da479cd73', 1, 75, 'receipt', '{"id": "2cb3cf60-5806-4d34-960f-be3da479cd73", "seq": 75, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]],[]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, '5d176e2c-c953-499b-acd8-21ff114a2bba', 1, 76, 'receipt', '{"id": "5d176e2c-c953-499b-acd8-21ff114a2bba", "seq": 76, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]],[]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, 'cdd230ab-1506-4540-a135-ffac494394aa', 1, 77, 'receipt', '{"id": "cdd230ab-1506-4540-a135-ffac494394aa", "seq": 77, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]],[]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, '6e52b0af-00eb-4148-8b10-4237fdd2a793', 1, 78, 'receipt', '{"id": "6e52b0af-00eb-4148-8b10-4237fdd2a793", "seq": 78, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]],[]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, '3ad50f25-b6a5-4bfa-962a-4e94fd26449d', 1, 79, 'receipt', '{"id": "3ad50f25-b6a5-4bfa-962a-4e94fd26449d", "seq": 79, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]],[]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, 'd9dafc01-8c00-431c-a5ee-e15dcc1cf1bb', 1, 80, 'receipt', '{"id": "d9dafc01-8c00-431c-a5ee-e15dcc1cf1bb", "seq": 80, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]],[]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, '660048e2-cdfb-497f-b533-3d5b21d31d80', 1, 81, 'receipt', '{"id": "660048e2-cdfb-497f-b533-3d5b21d31d80", "seq": 81, "at": "2026-11-25T12:41:05.258Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795610465260, 1795610465258, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465261,1795610465258,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]],[]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, '4836d449-a88d-4c9c-9e83-9b3a5de5326e', 1, 82, 'count', '{"id": "4836d449-a88d-4c9c-9e83-9b3a5de5326e", "seq": 82, "at": "2026-11-25T12:41:05.280Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795610465281, 1795610465280, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795610465282,1795610465280,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]],[]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, 'e1c67eac-ecc0-4379-8b7f-b71df1dfeaba', 1, 83, 'count', '{"id": "e1c67eac-ecc0-4379-8b7f-b71df1dfeaba", "seq": 83, "at": "2026-11-25T12:41:05.304Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795610465305, 1795610465304, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795610465307,1795610465304,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]],[]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, '62d30d51-ec8b-4f71-889f-1e1aca33325d', NULL, NULL, 'customer_return', '{"id":"62d30d51-ec8b-4f71-889f-1e1aca33325d","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795610465325, 1795610465325, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795610465325,1795610465325,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]],[]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, 'd43e01d5-a868-4662-85af-8ba98b6194bf', NULL, NULL, 'supplier_return', '{"id":"d43e01d5-a868-4662-85af-8ba98b6194bf","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795610465345, 1795610465345, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795610465345,1795610465345,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]],[]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '8bba8619-c8b3-4264-b43e-a4213039ecb4', NULL, NULL, 'scrap', '{"id":"8bba8619-c8b3-4264-b43e-a4213039ecb4","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795610465370, 1795610465370, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795610465370,1795610465370,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]],[]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, '655d7fc4-ea48-4758-9c56-b1a7ed337055', NULL, NULL, 'void', '{"id":"655d7fc4-ea48-4758-9c56-b1a7ed337055","kind":"void","voids":"8bba8619-c8b3-4264-b43e-a4213039ecb4"}', 1, 1795610465385, 1795610465385, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795610465385,1795610465385,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]],[]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, '0571ce99-891c-4c5d-b332-80504acd9173', 1, 84, 'receipt', '{"id": "0571ce99-891c-4c5d-b332-80504acd9173", "seq": 84, "at": "2026-11-25T12:41:05.403Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795610465404, 1795610465403, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (94, 'ed4f4c79-0137-4642-94f2-a9c735521440', 1, 86, 'receipt', '{"id": "ed4f4c79-0137-4642-94f2-a9c735521440", "seq": 86, "at": "2026-11-25T12:41:05.403Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795610465404, 1795610465403, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, '9c952718-79c1-40a3-ab69-fdd0f6110184', 1, 87, 'receipt', '{"id": "9c952718-79c1-40a3-ab69-fdd0f6110184", "seq": 87, "at": "2026-11-25T12:41:05.403Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795610465404, 1795610465403, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (93, 'cd82ecee-a864-48eb-9d0e-05163c25bdb7', 1, 85, 'receipt', '{"id": "cd82ecee-a864-48eb-9d0e-05163c25bdb7", "seq": 85, "at": "2026-11-25T12:41:05.403Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795610465404, 1795610465403, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465446,1795610465403,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]],[]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (97, '5a52f85b-ddd4-4c96-a801-94cff89cd57b', 1, 88, 'void', '{"id": "5a52f85b-ddd4-4c96-a801-94cff89cd57b", "seq": 88, "at": "2026-11-25T12:41:05.462Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "ed4f4c79-0137-4642-94f2-a9c735521440"}', 1, 1795610465463, 1795610465462, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795610465464,1795610465462,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, '2b18648b-1487-4300-91e3-c7643520a1e2', 1, 89, 'receipt', '{"id": "2b18648b-1487-4300-91e3-c7643520a1e2", "seq": 89, "at": "2026-11-25T12:41:05.471Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795610465472, 1795610465471, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795610465507,1795610465471,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]],[]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, '51be7f09-b083-4439-993c-4db070d20482', 1, 91, 'void', '{"id": "51be7f09-b083-4439-993c-4db070d20482", "seq": 91, "at": "2026-11-25T12:41:05.522Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "a093b900-21da-4e2d-8fe0-fc624b92bf8b"}', 1, 1795610465522, 1795610465522, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, 'a74fa363-a561-4811-bbd8-a4cc02a0e515', NULL, NULL, 'receipt', '{"id":"a74fa363-a561-4811-bbd8-a4cc02a0e515","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795610465539, 1795610465539, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795610465539,1795610465539,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]],[]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, '97605c48-c600-4285-bd2d-1702a3db9ca3', 1, 90, 'void', '{"id": "97605c48-c600-4285-bd2d-1702a3db9ca3", "seq": 90, "at": "2026-11-25T12:41:05.522Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "a74fa363-a561-4811-bbd8-a4cc02a0e515"}', 1, 1795610465522, 1795610465522, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795610465539,1795610465522,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]],[]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, 'eb3b2708-d775-4a60-90b1-77cf5c4317dd', NULL, NULL, 'receipt', '{"id":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795610465588, 1795610465588, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795610465588,1795610465588,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]],[]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, 'c6e9e69d-88f6-4828-af79-432b9b2d8651', NULL, NULL, 'receipt', '{"id":"c6e9e69d-88f6-4828-af79-432b9b2d8651","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795610465605, 1795610465605, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795610465605,1795610465605,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]],[]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, '2a79d280-348b-4149-af1b-07ec3b3c77d4', NULL, NULL, 'ship', '{"id":"2a79d280-348b-4149-af1b-07ec3b3c77d4","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795610465625, 1795610465625, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795610465625,1795610465625,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]],[]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a212b9-5563-7683-94a6-6f42db3b14ef', NULL, NULL, 'landed_cost', '{"id":"01a212b9-5563-7683-94a6-6f42db3b14ef","kind":"landed_cost","amount":"10.00","receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","by":"value","credit":"cash"}', 1, 1795610465636, 1795610465636, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795610465636,1795610465636,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]],[]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a212b9-5577-7fb2-9de5-fb1425dfda03', NULL, NULL, 'landed_cost', '{"id":"01a212b9-5577-7fb2-9de5-fb1425dfda03","kind":"landed_cost","amount":"0.50","receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","by":"quantity","credit":"accounts_payable"}', 1, 1795610465655, 1795610465655, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795610465655,1795610465655,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]],[]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a212b9-5584-7fc3-a812-c8780faf847f', NULL, NULL, 'void', '{"id":"01a212b9-5584-7fc3-a812-c8780faf847f","kind":"void","voids":"01a212b9-5577-7fb2-9de5-fb1425dfda03"}', 1, 1795610465669, 1795610465669, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795610465669,1795610465669,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]],[]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a212b9-5596-774a-af50-56fc6dcbd1db', NULL, NULL, 'link', '{"id":"01a212b9-5596-774a-af50-56fc6dcbd1db","kind":"link","receipt":"c6e9e69d-88f6-4828-af79-432b9b2d8651","unit_cost":"4.00","reason":"found"}', 1, 1795610465686, 1795610465686, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795610465686,1795610465686,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]],[]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a212b9-55a5-7bf9-985a-c9e00aef47a0', NULL, NULL, 'bill', '{"id":"01a212b9-55a5-7bf9-985a-c9e00aef47a0","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd"}]}', 1, 1795610465701, 1795610465701, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795610465701,1795610465701,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]],[]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a212b9-55b1-7803-992f-8b27a87f91ef', NULL, NULL, 'cost_change', '{"id":"01a212b9-55b1-7803-992f-8b27a87f91ef","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795610465714, 1795610465714, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795610465714,1795610465714,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]],[]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, '3d21c0aa-3e8b-41b1-a4c1-dcdb2329024e', 1, 92, 'count', '{"id": "3d21c0aa-3e8b-41b1-a4c1-dcdb2329024e", "seq": 92, "at": "2026-11-25T12:41:05.745Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795610465746, 1795610465745, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795610465747,1795610465745,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, '434aab16-d6e4-4d5a-8c80-63dc2c7cbc5a', 1, 93, 'count', '{"id": "434aab16-d6e4-4d5a-8c80-63dc2c7cbc5a", "seq": 93, "at": "2026-11-25T12:41:05.745Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795610465746, 1795610465745, NULL, NULL, 'held', 'count_variance', NULL, 114, NULL, NULL);
INSERT INTO public.event VALUES (115, 'dc5bc151-1037-4b5d-ae4d-c6ce070e984d', 1, 94, 'receipt', '{"id": "dc5bc151-1037-4b5d-ae4d-c6ce070e984d", "seq": 94, "at": "2026-11-25T12:41:05.816Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "location": "A-01", "package": "340123450000000017", "quantity": "4", "document": "PO-2"}', 1, 1795610465816, 1795610465816, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,4000000,1795610465817,1795610465816,0,3,1000,0,10,2500000,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99]],[[6,"received"]]]', 115, NULL, NULL);
INSERT INTO public.event VALUES (116, '41b55869-4f47-4253-acf5-d082568f7136', NULL, NULL, 'receipt', '{"id":"41b55869-4f47-4253-acf5-d082568f7136","kind":"receipt","sku":"W-100","location":"A-01","package":"340123450000000017","quantity":"1"}', 1, 1795610465834, 1795610465834, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795610465834,1795610465834,0,3,250,0,10,2500000,null,0,0,null,false,[],0,[],[[1,0,176000000,0,"0.8036853295535081502480510276399716513111",2500000,176000000,42280,115]],[[6,"received"]]]', 116, 117, 'command-line');
INSERT INTO public.event VALUES (117, '4c17adbf-ef33-4b5a-a0a1-66b08629f0df', NULL, NULL, 'void', '{"id":"4c17adbf-ef33-4b5a-a0a1-66b08629f0df","kind":"void","voids":"41b55869-4f47-4253-acf5-d082568f7136"}', 1, 1795610465849, 1795610465849, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795610465849,1795610465849,0,0,0,0,0,null,null,0,116,null,false,[],0,[],[[1,0,177000000,0,"0.8036853295535081502480510276399716513111",2500000,177000000,42530,116]],[]]', 117, NULL, 'command-line');
INSERT INTO public.event VALUES (118, '12ed9486-bb89-4bee-be07-56558f99d67b', NULL, NULL, 'move', '{"id":"12ed9486-bb89-4bee-be07-56558f99d67b","kind":"move","sku":"W-100","document":"TR-1","quantity":"3","location":"A-01"}', 1, 1795610465893, 1795610465893, NULL, NULL, 'applied', NULL, '["move",1,0,1,5,3000000,1795610465893,1795610465893,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[[7,"shipped"]]]', 118, NULL, 'command-line');
INSERT INTO public.event VALUES (119, '5c72401e-2539-4ebe-9811-7237def4470f', NULL, NULL, 'move', '{"id":"5c72401e-2539-4ebe-9811-7237def4470f","kind":"move","sku":"W-100","document":"TR-1","quantity":"2","site":"east","to_location":"E-01"}', 2, 1795610465912, 1795610465912, NULL, NULL, 'applied', NULL, '["move",1,0,5,6,2000000,1795610465912,1795610465912,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[],[[7,"received"]]]', 119, NULL, 'command-line');
INSERT INTO public.event VALUES (120, 'ac525288-379a-47b9-923f-3762146bf2a6', NULL, NULL, 'customer_return', '{"id":"ac525288-379a-47b9-923f-3762146bf2a6","kind":"customer_return","sku":"W-100","quantity":"1","location":"A-01","document":"RMA-1"}', 1, 1795610465954, 1795610465954, NULL, NULL, 'applied', NULL, '["customer_return",1,0,1,0,1000000,1795610465954,1795610465954,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,176000000,0,"0.8036853295535081502480510276399716513111",2500000,176000000,42280,115]],[[8,"returned"]]]', 120, NULL, 'command-line');
INSERT INTO public.event VALUES (121, '27164f7b-5953-4d60-8ce3-86415130af4d', NULL, NULL, 'supplier_return', '{"id":"27164f7b-5953-4d60-8ce3-86415130af4d","kind":"supplier_return","sku":"W-100","quantity":"1","location":"A-01","document":"RTV-1"}', 1, 1795610465994, 1795610465994, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,1000000,1795610465994,1795610465994,0,3,250,0,0,null,null,0,0,null,false,[],0,[],[[1,0,177000000,0,"0.8036853295535081502480510276399716513111",2500000,177000000,42530,115]],[[9,"returned"]]]', 121, NULL, 'command-line');
INSERT INTO public.event VALUES (122, '416b3788-0838-4857-87e3-31000ecd1a98', NULL, NULL, 'receipt', '{"id":"416b3788-0838-4857-87e3-31000ecd1a98","kind":"receipt","sku":"M-500","quantity":"2","location":"A-01","lot":"LATE","expiry":"2092-01-01","unit_cost":"1.00"}', 1, 1795610466019, 1795610466019, NULL, NULL, 'applied', NULL, '["receipt",5,2,1,0,2000000,1795610466019,1795610466019,0,0,200,0,10,1000000,null,0,0,null,false,[],0,[],[[5,0,0,0,"1",null,0,0,0]],[]]', 122, NULL, 'command-line');
INSERT INTO public.event VALUES (123, 'f6019f47-4ded-4aac-a8b3-d9f41a3b06fb', NULL, NULL, 'receipt', '{"id":"f6019f47-4ded-4aac-a8b3-d9f41a3b06fb","kind":"receipt","sku":"M-500","quantity":"2","location":"A-01","lot":"EARLY","expiry":"2091-01-01","unit_cost":"1.00"}', 1, 1795610466033, 1795610466033, NULL, NULL, 'applied', NULL, '["receipt",5,3,1,0,2000000,1795610466033,1795610466033,0,0,200,0,10,1000000,null,0,0,null,false,[],0,[],[[5,0,2000000,0,"1",1000000,2000000,200,122]],[]]', 123, NULL, 'command-line');
INSERT INTO public.event VALUES (124, 'da3604f4-9003-40b0-9aa1-4e9daaf75219', NULL, NULL, 'ship', '{"id":"da3604f4-9003-40b0-9aa1-4e9daaf75219","kind":"ship","sku":"M-500","quantity":"1","location":"A-01","lot":"LATE","unit_price":"2.00"}', 1, 1795610466046, 1795610466046, NULL, NULL, 'applied', NULL, '["ship",5,2,1,0,1000000,1795610466046,1795610466046,0,0,0,200,0,null,null,0,0,null,false,[],0,[],[[5,0,4000000,0,"1",1000000,4000000,400,123]],[]]', 124, NULL, 'command-line');
INSERT INTO public.export_run VALUES (1, 'csv', 'entry', 'UTC', NULL, NULL, 1, -1, 8126464, 109, '[["inventory",57259,5062],["accounts_payable",1150,49890],["accounts_receivable",6400,3900],["sales",2100,6400],["sales_returns",1800,0],["cogs",3191,1518],["over_short",110,209],["purchase_price_variance",0,92],["shrinkage",209,209],["grni",5625,7825],["cash",0,1000],["revaluation",0,1739]]', '{"accounts":{"inventory":"inventory","accounts_payable":"accounts_payable","accounts_receivable":"accounts_receivable","sales":"sales","sales_returns":"sales_returns","cogs":"cogs","over_short":"over_short","purchase_price_variance":"purchase_price_variance","shrinkage":"shrinkage","grni":"grni","cash":"cash","revaluation":"revaluation","in_transit":"in_transit","opening_balance":"opening_balance"},"currency":"USD","unnamed":{"customer":"Counter sales","supplier":"Unknown supplier"},"opens":["accounts_payable","accounts_receivable","cash","cogs","grni","inventory","over_short","purchase_price_variance","revaluation","sales","sales_returns","shrinkage"]}', 'command-line', 1795610466084, 1);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795610465037, 1795610465037, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795610465405, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795610465405, 1795610465429, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795610465405, 1795610465446, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795610465405, 1795610465464, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1 of PO-1, got 90.', 'accepted', 1795610465472, 1795610465507, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event a093b900-21da-4e2d-8fe0-fc624b92bf8b that it voids.', 'waiting', 1795610465524, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event a74fa363-a561-4811-bbd8-a4cc02a0e515 that it voids.', 'accepted', 1795610465524, 1795610465539, 'hub', '', NULL, 38);
INSERT INTO public.hold VALUES (8, 114, 'count_variance', 'Counted 1 of W-100 in A-01, too far from the books: let somebody else recount, accept or reject.', 'open', 1795610465747, NULL, NULL, NULL, NULL, 50);
INSERT INTO public.idempotency VALUES ('["command-line","201f2fb2c0e9491bb62793596012136b"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/W-100"}', 1795610464793);
INSERT INTO public.idempotency VALUES ('["command-line","c96230b9b1bd4776b5022785a76bbcdd"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/G-200"}', 1795610464829);
INSERT INTO public.idempotency VALUES ('["command-line","0677b29199c64e08b3b8dacf2745a05a"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/L-300"}', 1795610464850);
INSERT INTO public.idempotency VALUES ('["command-line","377a22072b27484a94461647e4c90d52"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/S-400"}', 1795610464872);
INSERT INTO public.idempotency VALUES ('["command-line","5163a304a3584c598c799da4e49a45c9"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795610464887);
INSERT INTO public.idempotency VALUES ('["command-line","84415cce23ba406396a660225ae2d127"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795610464907);
INSERT INTO public.idempotency VALUES ('["command-line","dbdc541daca84749bb6bafa29f249aae"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T12:41:04.924Z","due":null,"billing":"nothing_received","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null,"billed":"0","unbilled":"0"},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null,"billed":"0","unbilled":"0"}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795610464924);
INSERT INTO public.idempotency VALUES ('["command-line","99bcf2909416448fb17a7d65acd97179"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T12:41:04.954Z","due":null,"billing":"nothing_received","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null,"billed":"0","unbilled":"0"}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795610464954);
INSERT INTO public.idempotency VALUES ('["command-line","baea997497384834ae2cf01b6c71baf9"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T12:41:04.981Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795610464981);
INSERT INTO public.idempotency VALUES ('["command-line","8c415e9683aa4b21a66506a4b62b43eb"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T12:41:04.998Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795610464998);
INSERT INTO public.idempotency VALUES ('["command-line","04880e823c1c4673b668ef9fdc51e632"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795610465020);
INSERT INTO public.idempotency VALUES ('["command-line","8c730017747e4f4fb47408999dd9d863"]', '81268b2693f9d5edd7aa5109bf3e74afdd012ced1cd0c251827b3df5898fe156', 200, '{"body":{"outcomes":[{"id":"fec67131-00cb-4117-9c9d-0c34f0c4d90e","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795610465120);
INSERT INTO public.idempotency VALUES ('["command-line","eddf3f4d81a24ff2817cbb88e9820ba8"]', 'cda9a41c5638c0898315a994f6db20e96454f4b411f314ea18f299a14318d5ed', 200, '{"body":{"outcomes":[{"id":"88094415-1f6e-4f67-85fb-79fcffad8ecf","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795610465137);
INSERT INTO public.idempotency VALUES ('["command-line","d97007dda1714492a409457908adf9b4"]', '6ab79ed6728f23fe168456c7cdb7d38aca097d72566a8be3b8aef80a06b2aac5', 200, '{"body":{"outcomes":[{"id":"672ffd16-79b9-4db7-8898-50a04e55a973","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795610465154);
INSERT INTO public.idempotency VALUES ('["command-line","1c6e0d7f99db48389ef7360ddf031b8e"]', 'ccdbd8c9e72c31a7ca9670ece938b53b8668c70e335044241869b82257e7f578', 200, '{"body":{"outcomes":[{"id":"699f0eee-5e49-4e1c-9774-f953ae73b41f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795610465170);
INSERT INTO public.idempotency VALUES ('["command-line","e0b7dbaac29b47cc8720afd7d64f5366"]', 'a1fb59de998cc56d8340616ae4ce14ec33fa21eb5d5a1a4d27a2302eb477d63e', 200, '{"body":{"outcomes":[{"id":"62d30d51-ec8b-4f71-889f-1e1aca33325d","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795610465325);
INSERT INTO public.idempotency VALUES ('["command-line","291e5c1341684b5ebaa9607c1c8d0d8a"]', '489e8309dee113acfe5a9d01320d38723c1cf6708f35637ac9f2dacbf4c584c7', 200, '{"body":{"outcomes":[{"id":"d43e01d5-a868-4662-85af-8ba98b6194bf","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795610465345);
INSERT INTO public.idempotency VALUES ('["command-line","7ae04becd15646a3ab62e889665ec422"]', 'b58a9456dca9f04ee16e52b65cc28f9f2350ef8cef604420dcd93a7dd6e2d57d', 200, '{"body":{"outcomes":[{"id":"8bba8619-c8b3-4264-b43e-a4213039ecb4","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795610465370);
INSERT INTO public.idempotency VALUES ('["command-line","648eba8fb6ba4daead656d9b469d6e8d"]', 'a314321cd7aa5a1b014cce4aa6a094e75817fa0a6172cc3f35895dce7764ccd2', 200, '{"body":{"outcomes":[{"id":"655d7fc4-ea48-4758-9c56-b1a7ed337055","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795610465385);
INSERT INTO public.idempotency VALUES ('["command-line","eb2853321bc843999a886a436cf7ba60"]', '2959cd250842f99ac2a1ad168dc0a1882c425fefbd63d0f593b4ae12c67f049b', 201, '{"body":{"number":"CC-2","site":"main","state":"open","blind":true,"tolerance_units":null,"tolerance_value":null,"recount_of":null,"at":"2026-11-25T12:41:05.765Z","bins":[{"bin":"A-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-2"}', 1795610465765);
INSERT INTO public.idempotency VALUES ('["command-line","7aeaebb45b0a407bbb7988acc47307cc"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"0571ce99-891c-4c5d-b332-80504acd9173","kind":"receipt","seq":84,"at":"2026-11-25T12:41:05.403Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T12:41:05.405Z","closed_at":"2026-11-25T12:41:05.429Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"0571ce99-891c-4c5d-b332-80504acd9173","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795610465429);
INSERT INTO public.idempotency VALUES ('["command-line","fa046a1e5d8845bdb5f289d5626756ca"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"cd82ecee-a864-48eb-9d0e-05163c25bdb7","kind":"receipt","seq":85,"at":"2026-11-25T12:41:05.403Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T12:41:05.405Z","closed_at":"2026-11-25T12:41:05.446Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"cd82ecee-a864-48eb-9d0e-05163c25bdb7","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795610465446);
INSERT INTO public.idempotency VALUES ('["command-line","d63378bcfc2c43d39191136876c726a9"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"2b18648b-1487-4300-91e3-c7643520a1e2","kind":"receipt","seq":89,"at":"2026-11-25T12:41:05.471Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1 of PO-1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T12:41:05.472Z","closed_at":"2026-11-25T12:41:05.507Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"2b18648b-1487-4300-91e3-c7643520a1e2","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795610465507);
INSERT INTO public.idempotency VALUES ('["command-line","0f02390ac31748fe87e371d5c71ecec4"]', 'cdbcbc861e22486a6adb092ba9f33114c823e32e6e6b3212d44a1a22cc69cd36', 200, '{"body":{"outcomes":[{"id":"a74fa363-a561-4811-bbd8-a4cc02a0e515","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795610465539);
INSERT INTO public.idempotency VALUES ('["command-line","008131f8e30e455682c23c9687c98cc3"]', '9f392f3a582be7bed10f56a7940f96fff4813e8ec7e23d53f18ed12ad96dc163', 200, '{"body":{"outcomes":[{"id":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795610465588);
INSERT INTO public.idempotency VALUES ('["command-line","f8a0e83cb2f042479d888adabdb49a1c"]', '76de36125432b9dfe4908026f1218841fe5842ac4dba34b789bec857148acfb0', 200, '{"body":{"outcomes":[{"id":"c6e9e69d-88f6-4828-af79-432b9b2d8651","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795610465605);
INSERT INTO public.idempotency VALUES ('["command-line","0fcaca4cc1de4335b93b7ae8ee459afd"]', '66dd7fd4c9032c0375fa0a7e55cd6a01c6f705efcf95b1bac7908d8434b4419b', 200, '{"body":{"outcomes":[{"id":"2a79d280-348b-4149-af1b-07ec3b3c77d4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795610465625);
INSERT INTO public.idempotency VALUES ('["command-line","8b37dfa707e64e1c80f57c07558bbc83"]', 'e94c6386b185e2ce51f0b45e5a6149af8cb6a8e9809ec16da4448a8208257aea', 201, '{"body":{"id":"01a212b9-5563-7683-94a6-6f42db3b14ef","at":"2026-11-25T12:41:05.636Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a212b9-5563-7683-94a6-6f42db3b14ef"}', 1795610465636);
INSERT INTO public.idempotency VALUES ('["command-line","dd8ac632b7864d87b4f5aa12be3774f3"]', '30dda5f23a94e2921197fbb3f8af0e3996f17bce116a286ba0d232c07b0b08a5', 201, '{"body":{"id":"01a212b9-5577-7fb2-9de5-fb1425dfda03","at":"2026-11-25T12:41:05.655Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a212b9-5577-7fb2-9de5-fb1425dfda03"}', 1795610465655);
INSERT INTO public.idempotency VALUES ('["command-line","02ae3ec4b6974784ae76b5a8418eefdd"]', '623e734b202d0d148f15f30ccb039cafa57be4c9c8e6fbe821144ecdadd5b9c2', 200, '{"body":{"id":"01a212b9-5577-7fb2-9de5-fb1425dfda03","at":"2026-11-25T12:41:05.655Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795610465669);
INSERT INTO public.idempotency VALUES ('["command-line","b45bdc9788f44869b857f898b35036a6"]', 'cef929f3231476feccf2dcc6b93f0ae65fdc5be35ce90bec791cd9fa629e584b', 201, '{"body":{"id":"01a212b9-5596-774a-af50-56fc6dcbd1db","at":"2026-11-25T12:41:05.686Z","actor":"command-line","voided":false,"receipt":"c6e9e69d-88f6-4828-af79-432b9b2d8651","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a212b9-5596-774a-af50-56fc6dcbd1db"}', 1795610465686);
INSERT INTO public.idempotency VALUES ('["command-line","c65eec429152401f90da73fa3bf8052b"]', '24b009576e3596820c50b33b4844692bf4336c4f3c7e96c5432df9f640951738', 201, '{"body":{"id":"01a212b9-55a5-7bf9-985a-c9e00aef47a0","at":"2026-11-25T12:41:05.701Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"eb3b2708-d775-4a60-90b1-77cf5c4317dd","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a212b9-55a5-7bf9-985a-c9e00aef47a0"}', 1795610465701);
INSERT INTO public.idempotency VALUES ('["command-line","baf7cff458dd4928a33066354eb375e2"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a212b9-55b1-7803-992f-8b27a87f91ef","at":"2026-11-25T12:41:05.714Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a212b9-55b1-7803-992f-8b27a87f91ef"}', 1795610465714);
INSERT INTO public.idempotency VALUES ('["command-line","aa9e0d7271e446f790c6dc64a7014d10"]', '1d77dcb892a1c57f6994849a86c47c1e67a40130729c518ed6cd5d6fccd027fa', 201, '{"body":{"number":"CC-1","site":"main","state":"open","blind":true,"tolerance_units":"1","tolerance_value":null,"recount_of":null,"at":"2026-11-25T12:41:05.726Z","bins":[{"bin":"A-01","state":"open"},{"bin":"B-01","state":"open"}],"entries":[]},"location":"/api/v1/counts/CC-1"}', 1795610465726);
INSERT INTO public.idempotency VALUES ('["command-line","ac8c87c71e644656a651245f74966bcf"]', 'e0a04b7d1c369bfcd5c5eca5c0941c6ee2bdaa065a18665f6b86adc4d0334e01', 201, '{"body":{"number":"ASN-1","supplier":"ACME","purchase_order":"PO-2","site":"main","state":"expected","at":"2026-11-25T12:41:05.795Z","pallets":[{"sscc":"340123450000000017","state":"expected","lines":[{"line":1,"sku":"W-100","quantity":"6","lot":null,"expiry":null,"order_line":1,"received":"0"}]}],"beyond_order":[]},"location":"/api/v1/ship-notices/ASN-1"}', 1795610465795);
INSERT INTO public.idempotency VALUES ('["command-line","d6458ba0993a47b5bfdbf809c5661351"]', '02d93c01f5628e1ff404c492732b0f96af9d02fcd57af7b76d8de81e7a167746', 200, '{"body":{"outcomes":[{"id":"41b55869-4f47-4253-acf5-d082568f7136","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"172","available":"166","document":{"number":"PO-2","ordered":"40","done":"5"}}]},"location":null}', 1795610465834);
INSERT INTO public.idempotency VALUES ('["command-line","dc25f0e64e3e4a42837dbeb1c6c45c1a"]', 'acc2c3196c50539c23318164ea641f6ca047af5804fc9e91159f5f241da54180', 200, '{"body":{"outcomes":[{"id":"4c17adbf-ef33-4b5a-a0a1-66b08629f0df","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"171","available":"165"}]},"location":null}', 1795610465849);
INSERT INTO public.idempotency VALUES ('["command-line","6cd267f76a864c2eb36d3730cef7e6fc"]', 'c480ba6aa68ef004dd02c86ba44a1fb1fc6035f27695f7f0530f3fdfb9e68df3', 201, '{"body":{"number":"TR-1","site":"main","to_site":"east","state":"open","at":"2026-11-25T12:41:05.877Z","lines":[{"line":1,"sku":"W-100","quantity":"3","shipped":"0","received":"0","in_transit":"0"}]},"location":"/api/v1/transfers/TR-1"}', 1795610465877);
INSERT INTO public.idempotency VALUES ('["command-line","a35845141cbe4bc0964fef582f8dbffa"]', '2a42d03c0792066d2c4e58f6db81e50583bcfb529d156e655f182fc06b0d6587', 200, '{"body":{"outcomes":[{"id":"12ed9486-bb89-4bee-be07-56558f99d67b","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"168","available":"162","document":{"number":"TR-1","ordered":"3","done":"3"}}]},"location":null}', 1795610465893);
INSERT INTO public.idempotency VALUES ('["command-line","fd63284113c24a06a914174e59c6e323"]', 'f016abb6c34f459c3197e822b957fd44f59720eada3dbe48a81a85b55a3087e2', 200, '{"body":{"outcomes":[{"id":"5c72401e-2539-4ebe-9811-7237def4470f","outcome":"applied","sku":"W-100","location":"TR-1","on_hand":"1","available":"0","document":{"number":"TR-1","ordered":"3","done":"2"}}]},"location":null}', 1795610465912);
INSERT INTO public.idempotency VALUES ('["command-line","5f684e8e716c4927af9cf7da6a134080"]', 'c6ba4e6878da486a285357d2b2dfbde72401a21a39a4dc539b3548af45dd7c81', 201, '{"body":{"number":"RMA-1","kind":"customer_return","order":"SO-1","party":"Shop","site":"main","state":"open","at":"2026-11-25T12:41:05.926Z","lines":[{"line":1,"sku":"W-100","quantity":"3","order_line":1,"returned":"0"}]},"location":"/api/v1/returns/RMA-1"}', 1795610465926);
INSERT INTO public.idempotency VALUES ('["command-line","5c9d043886cf49ae82c85028737d465c"]', '3933ef91f139fe2bb8aaed26dda94d239ee558e2206caf5f5cec12715abc265e', 200, '{"body":{"outcomes":[{"id":"ac525288-379a-47b9-923f-3762146bf2a6","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"169","available":"163","document":{"number":"SO-1","ordered":"5","done":"2"}}]},"location":null}', 1795610465954);
INSERT INTO public.idempotency VALUES ('["command-line","0af08bca54954d5d8e2c077510c40bbd"]', '3bc13320fe0a21c39427e33578a2eee45656f5b9cdc2ba01e545b8caef98f559', 201, '{"body":{"number":"RTV-1","kind":"supplier_return","order":"PO-2","party":"ACME","site":"main","state":"open","at":"2026-11-25T12:41:05.977Z","lines":[{"line":1,"sku":"W-100","quantity":"3","order_line":1,"returned":"0"}]},"location":"/api/v1/returns/RTV-1"}', 1795610465977);
INSERT INTO public.idempotency VALUES ('["command-line","41d96adf2650479781c5bc9de3a45453"]', '80ec27719a84a9908eb9ac94a8f230887e0d47d80710fd896cc8703c62f011a2', 200, '{"body":{"outcomes":[{"id":"27164f7b-5953-4d60-8ce3-86415130af4d","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"168","available":"162","document":{"number":"PO-2","ordered":"40","done":"1"}}]},"location":null}', 1795610465994);
INSERT INTO public.idempotency VALUES ('["command-line","a8726bc8d9cd4dcf883f32b3b313f5d5"]', '9f3c6febccea061d31a573461de53e316b3352b7c6bd8bc6d716c4562f67cff7', 201, '{"body":{"sku":"M-500","name":"Milk","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":true,"whole":true,"cost":null,"weight":null,"ask_above":null,"buffer":null,"expiry_order":null},"location":"/api/v1/items/M-500"}', 1795610466008);
INSERT INTO public.idempotency VALUES ('["command-line","904476218bc74f358c2fa656d2ce1813"]', '63c3212d007623db6e1681c2fd230847335e01f9103d8b369d494b6386517919', 200, '{"body":{"outcomes":[{"id":"416b3788-0838-4857-87e3-31000ecd1a98","outcome":"applied","sku":"M-500","location":"A-01","on_hand":"2","available":"2"}]},"location":null}', 1795610466019);
INSERT INTO public.idempotency VALUES ('["command-line","de943d935e7248bb8125b60d811cd97b"]', '1da06e042909789289e6aa06de4c59f49775882eca58b6d9801e8cc32a40bb6e', 200, '{"body":{"outcomes":[{"id":"f6019f47-4ded-4aac-a8b3-d9f41a3b06fb","outcome":"applied","sku":"M-500","location":"A-01","on_hand":"4","available":"4"}]},"location":null}', 1795610466033);
INSERT INTO public.idempotency VALUES ('["command-line","914af5a01cc0475090613717d45a21a1"]', '82f9e0894f1229c17e87cdda451e5a2c7eb1771e809d3de79935d8d27d39331d', 200, '{"body":{"outcomes":[{"id":"da3604f4-9003-40b0-9aa1-4e9daaf75219","outcome":"applied","sku":"M-500","location":"A-01","on_hand":"3","available":"3"}]},"location":null}', 1795610466046);
INSERT INTO public.idempotency VALUES ('["command-line","2b42df5b942d4a788e7a5d55b44fbec9"]', 'bd093e7d1e49505429a2900e3b6262662a8ad7f49f91f498147e02629bad6939', 201, '{"body":{"through":"2020-12-31T23:59:59.999Z","closed_at":"2026-11-25T12:41:06.061Z","by":"command-line","entries":0,"debits":"0.00"},"location":null}', 1795610466061);
INSERT INTO public.idempotency VALUES ('["command-line","ca55926551224b0697261516970c64c1"]', '556728dc494f44e56115121fa436db8d1cfff76c8af5e30f5c255d2480c1ad4e', 201, '{"body":{"number":1,"format":"csv","since_last":true,"from":null,"to":null,"time_zone":"UTC","summary":"entry","after":null,"through":"8126464","entries":109,"accounts":[{"account":"inventory","name":"inventory","debit":"572.59","credit":"50.62"},{"account":"accounts_payable","name":"accounts_payable","debit":"11.50","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"64.00","credit":"39.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"64.00"},{"account":"sales_returns","name":"sales_returns","debit":"18.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"31.91","credit":"15.18"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.92"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"56.25","credit":"78.25"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}],"added":{"run":null,"entries":109,"accounts":[{"account":"inventory","name":"inventory","debit":"572.59","credit":"50.62"},{"account":"accounts_payable","name":"accounts_payable","debit":"11.50","credit":"498.90"},{"account":"accounts_receivable","name":"accounts_receivable","debit":"64.00","credit":"39.00"},{"account":"sales","name":"sales","debit":"21.00","credit":"64.00"},{"account":"sales_returns","name":"sales_returns","debit":"18.00","credit":"0.00"},{"account":"cogs","name":"cogs","debit":"31.91","credit":"15.18"},{"account":"over_short","name":"over_short","debit":"1.10","credit":"2.09"},{"account":"purchase_price_variance","name":"purchase_price_variance","debit":"0.00","credit":"0.92"},{"account":"shrinkage","name":"shrinkage","debit":"2.09","credit":"2.09"},{"account":"grni","name":"grni","debit":"56.25","credit":"78.25"},{"account":"cash","name":"cash","debit":"0.00","credit":"10.00"},{"account":"revaluation","name":"revaluation","debit":"0.00","credit":"17.39"}]},"by":"command-line","at":"2026-11-25T12:41:06.084Z","file":"/api/v1/exports/1/file"},"location":"/api/v1/exports/1"}', 1795610466084);
INSERT INTO public.idempotency VALUES ('["command-line","f83479d2ba7e4899a4ab46dad7fbe3a8"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T12:41:04.954Z","due":null,"billing":"unbilled","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"4","done":"4","tolerance":null,"billed":"0","unbilled":"4"}]},"location":null}', 1795610466101);
INSERT INTO public.imprint VALUES (1, 'audit', '1', '4fab87fa6ec8f6e2631c8be6d8898a1f');
INSERT INTO public.imprint VALUES (1, 'item', '1', '7e31731b10d976cefd1e8d4fb1750cae');
INSERT INTO public.imprint VALUES (2, 'audit', '2', '4cc86ca89512a0688afff76f101cef01');
INSERT INTO public.imprint VALUES (2, 'item', '2', 'bf868635f33d4cdfea3457460efe3184');
INSERT INTO public.imprint VALUES (3, 'audit', '3', '595cbb7d95931528f2e51a0b9dc14333');
INSERT INTO public.imprint VALUES (3, 'item', '3', '2a8976bdf69cdcaa9f9c94baa035c659');
INSERT INTO public.imprint VALUES (4, 'audit', '4', '5f8fa2ac278fc1e22b19ea1df17d1df1');
INSERT INTO public.imprint VALUES (4, 'item', '4', 'dba717f2d92574d8ac1bc9b4610f628c');
INSERT INTO public.imprint VALUES (5, 'audit', '5', 'db781d797cca14c0969f214a6ec76e7d');
INSERT INTO public.imprint VALUES (5, 'location', '1', '343fdb46b7bc9cfd0a193ec5d495bdc3');
INSERT INTO public.imprint VALUES (6, 'audit', '6', '521dc4d096300c0ed093e8ddc02556ea');
INSERT INTO public.imprint VALUES (6, 'location', '2', 'e0d4794df098aaa0f02560994cc78734');
INSERT INTO public.imprint VALUES (7, 'audit', '7', 'f40e8ef0523866e0cba2e1294dc06834');
INSERT INTO public.imprint VALUES (7, 'document', '1', '1fc5a5ec71289266caaeee1b1bc79f67');
INSERT INTO public.imprint VALUES (7, 'party', '1', '607295621cb608f06a3cde09186ab155');
INSERT INTO public.imprint VALUES (8, 'audit', '8', '3d5c72f247ddda5402f57be874a6e617');
INSERT INTO public.imprint VALUES (8, 'document', '2', '5ce5e5cb7daa0db3c21eb0ec5a20c532');
INSERT INTO public.imprint VALUES (9, 'audit', '9', 'b9a34644cbfa9cc1f499de4f8ac338c2');
INSERT INTO public.imprint VALUES (9, 'document', '3', '863873e024e8198db96969a6b8a94ace');
INSERT INTO public.imprint VALUES (9, 'party', '2', '5c806c59f2b9a7ec5b19c770bff85000');
INSERT INTO public.imprint VALUES (10, 'audit', '10', '276e6ff4bafd1f96d23e7416489fd0c1');
INSERT INTO public.imprint VALUES (10, 'document', '4', 'b7b46da7b9b971845a1d469f113ba907');
INSERT INTO public.imprint VALUES (11, 'audit', '11', 'd7b2a9cf278cb0301d63040f72b2a93e');
INSERT INTO public.imprint VALUES (11, 'worker', '1', '0f7e44c0b46ce2c74958c280d80f64be');
INSERT INTO public.imprint VALUES (13, 'lot', '1', '7e199e60dd08a9b523ac440474e5e953');
INSERT INTO public.imprint VALUES (20, 'location', '3', 'f973b1bd5ddc2f605e3e713436202123');
INSERT INTO public.imprint VALUES (27, 'location', '4', '19a584f335826e78176b5f14d5e80f65');
INSERT INTO public.imprint VALUES (31, 'hold', '1', '34cb75f475322b5fb5fffb3616a4739b');
INSERT INTO public.imprint VALUES (31, 'hold', '2', '8c3b15662fac850d884751db05cd2814');
INSERT INTO public.imprint VALUES (31, 'hold', '3', '36be9d2a10813b49e4308a9e73640ca6');
INSERT INTO public.imprint VALUES (31, 'hold', '4', '04cbc61a3555902a376d6096b16613a0');
INSERT INTO public.imprint VALUES (32, 'audit', '12', '2dfc7b4a1a725c60eb9c40781d497604');
INSERT INTO public.imprint VALUES (32, 'hold', '1', 'fbf7431bfd8040b481fb95ea81f22d04');
INSERT INTO public.imprint VALUES (33, 'audit', '13', '29cd80f895f914f5d88c1b2db9f217e9');
INSERT INTO public.imprint VALUES (33, 'hold', '2', '9a66be1e7776ff5d9a6bdaaaff31c743');
INSERT INTO public.imprint VALUES (34, 'hold', '3', '8c1c8c0fefd68f3cf4a58962a343396e');
INSERT INTO public.imprint VALUES (35, 'hold', '5', '577ea32ba3c88db871cda39bac142037');
INSERT INTO public.imprint VALUES (36, 'audit', '14', '0645a73f71540a8d18d584e5e9772f86');
INSERT INTO public.imprint VALUES (36, 'hold', '5', '0dea5a7bb9e83f773f8d7ab75e5bcaae');
INSERT INTO public.imprint VALUES (37, 'hold', '6', '96ae76227af0102f4e1ec814891e5d7f');
INSERT INTO public.imprint VALUES (37, 'hold', '7', '249a8613a446c4f91b9b314ca0caba01');
INSERT INTO public.imprint VALUES (38, 'hold', '6', 'cb5fe404101b925a901cd9d87902a182');
INSERT INTO public.imprint VALUES (39, 'audit', '15', '552a95a83e9f8e3eee646044fec708bd');
INSERT INTO public.imprint VALUES (39, 'setting', 'purchase_mode', 'f79c8d13a3ecfbe7f73b6dd1758d7506');
INSERT INTO public.imprint VALUES (43, 'audit', '16', '820a203f4aad367be6430e740cd18d53');
INSERT INTO public.imprint VALUES (43, 'paper', '107', 'f2e6b2845045770f4fc40f2de86fce30');
INSERT INTO public.imprint VALUES (44, 'audit', '17', '288120b2832bf1cfba78537c592ebd86');
INSERT INTO public.imprint VALUES (44, 'paper', '108', '7c81767f23d479edc39539e49fd82228');
INSERT INTO public.imprint VALUES (45, 'audit', '18', '0c4a12db726c5b98967c9008590d2cf9');
INSERT INTO public.imprint VALUES (46, 'audit', '19', 'ab4e743e13ef3ff332b0e3a3bf8b2784');
INSERT INTO public.imprint VALUES (46, 'paper', '110', 'e2c2135dc8c7e0160ea9c9b91bedc200');
INSERT INTO public.imprint VALUES (47, 'audit', '20', '1aa5ad8084791714b94a440e81e5764a');
INSERT INTO public.imprint VALUES (47, 'paper', '111', '0747cca85ccdf1984fa8e6fd5094e2c3');
INSERT INTO public.imprint VALUES (48, 'audit', '21', '6cd1d547e15bc04b8a75fbdf17336f1a');
INSERT INTO public.imprint VALUES (48, 'paper', '112', '03432392e4de9936b7ace352ceada272');
INSERT INTO public.imprint VALUES (49, 'audit', '22', 'e3d6503460090963f8b574c3c8f72f78');
INSERT INTO public.imprint VALUES (49, 'document', '5', '3e540d496f2531289d919e44afec7e02');
INSERT INTO public.imprint VALUES (50, 'count_entry', '113', 'bf6ba76e9488586af08fb6b6610389f2');
INSERT INTO public.imprint VALUES (50, 'count_entry', '114', '115af0395679a87a3df8bc65763b1618');
INSERT INTO public.imprint VALUES (50, 'hold', '8', 'a3955f3c41b139f7c5bddee1a779127b');
INSERT INTO public.imprint VALUES (51, 'audit', '23', '8494016148d9cc15b70ba032afb07525');
INSERT INTO public.imprint VALUES (51, 'document', '6', 'a06f294f63701a0e507d58c2ae51c3fa');
INSERT INTO public.imprint VALUES (52, 'audit', '24', '9a04c1a68583b9b98b7ee60007438c88');
INSERT INTO public.imprint VALUES (52, 'document', '7', '48bd504660a854749071d9c0e5269266');
INSERT INTO public.imprint VALUES (56, 'audit', '25', '1272a15ea042efd704dc20d4a7a84396');
INSERT INTO public.imprint VALUES (56, 'document', '8', '437bd97ea7f937460046ad0d0cd85a3a');
INSERT INTO public.imprint VALUES (57, 'location', '5', '7c068df4212b8a3c202a07b24ff3f78d');
INSERT INTO public.imprint VALUES (58, 'location', '6', '758b714b90772d75b24871c8e4e7b6cd');
INSERT INTO public.imprint VALUES (59, 'audit', '26', '7618c614da1b9f07fb533c1440f34fa3');
INSERT INTO public.imprint VALUES (59, 'document', '9', 'e4fda0d14d85684fbb469245f347ac9e');
INSERT INTO public.imprint VALUES (61, 'audit', '27', 'cbb31266c586b113cd64403e95650fae');
INSERT INTO public.imprint VALUES (61, 'document', '10', '1f3b299a89a6418ba9c57ac2b72622fd');
INSERT INTO public.imprint VALUES (63, 'audit', '28', 'fbbf4ede7ff22851b3cf061b5f757513');
INSERT INTO public.imprint VALUES (63, 'item', '5', '287d42a1bc53dfcbd66d4c0d20a4adeb');
INSERT INTO public.imprint VALUES (64, 'lot', '2', '9db5c80a5ddb0e62bafe00a99ce1cb2f');
INSERT INTO public.imprint VALUES (65, 'lot', '3', '0807e62d2c300972063b37124fcf55fd');
INSERT INTO public.imprint VALUES (67, 'audit', '29', '7b71e13b40b162de8c0e54659bbe750b');
INSERT INTO public.imprint VALUES (67, 'period', '1', '1f262aad86ddc548c64c5582b6fee1a6');
INSERT INTO public.imprint VALUES (68, 'audit', '30', 'aca8443cdf2a20b2cf3524ba4339eedb');
INSERT INTO public.imprint VALUES (69, 'audit', '31', 'f06511bf36f6e08f83994ade6a56dc06');
INSERT INTO public.imprint VALUES (69, 'document', '2', '9b625631be9ab6a54daadba10682979a');
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL, NULL);
INSERT INTO public.item VALUES (5, 'M-500', 'Milk', 'each', 1, 1, 0, 1, NULL, '{}', 63, NULL, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795610465038, 1795610465035, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795610465038, 1795610465035, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795610465038, 1795610465035, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795610465038, 1795610465035, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795610465038, 1795610465035, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795610465038, 1795610465035, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795610465038, 1795610465035, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795610465061, 1795610465059, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795610465098, 1795610465097, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795610465120, 1795610465120, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795610465137, 1795610465137, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795610465137, 1795610465137, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795610465154, 1795610465154, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795610465170, 1795610465170, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795610465208, 1795610465206, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795610465243, 1795606865239, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795610465261, 1795610465258, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795610465282, 1795610465280, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795610465307, 1795610465304, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795610465325, 1795610465325, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795610465345, 1795610465345, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795610465370, 1795610465370, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795610465385, 1795610465385, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795610465446, 1795610465403, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795610465507, 1795610465471, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795610465539, 1795610465539, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795610465539, 1795610465522, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795610465588, 1795610465588, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795610465605, 1795610465605, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795610465625, 1795610465625, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795610465636, 1795610465636, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795610465655, 1795610465655, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795610465669, 1795610465669, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795610465686, 1795610465686, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795610465701, 1795610465701, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795610465714, 1795610465714, NULL);
INSERT INTO public.journal_entry VALUES (7536640, 115, 1, 1795610465817, 1795610465816, NULL);
INSERT INTO public.journal_entry VALUES (7602176, 116, 1, 1795610465834, 1795610465834, NULL);
INSERT INTO public.journal_entry VALUES (7667712, 117, 1, 1795610465849, 1795610465849, 116);
INSERT INTO public.journal_entry VALUES (7864320, 120, 1, 1795610465954, 1795610465954, NULL);
INSERT INTO public.journal_entry VALUES (7929856, 121, 1, 1795610465994, 1795610465994, NULL);
INSERT INTO public.journal_entry VALUES (7995392, 122, 5, 1795610466019, 1795610466019, NULL);
INSERT INTO public.journal_entry VALUES (8060928, 123, 5, 1795610466033, 1795610466033, NULL);
INSERT INTO public.journal_entry VALUES (8126464, 124, 5, 1795610466046, 1795610466046, NULL);
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
INSERT INTO public.journal_line VALUES (7536640, 0, 1, 1000, 0);
INSERT INTO public.journal_line VALUES (7536640, 1, 10, 0, 1000);
INSERT INTO public.journal_line VALUES (7602176, 0, 1, 250, 0);
INSERT INTO public.journal_line VALUES (7602176, 1, 10, 0, 250);
INSERT INTO public.journal_line VALUES (7667712, 0, 10, 250, 0);
INSERT INTO public.journal_line VALUES (7667712, 1, 1, 0, 250);
INSERT INTO public.journal_line VALUES (7864320, 0, 5, 900, 0);
INSERT INTO public.journal_line VALUES (7864320, 1, 3, 0, 900);
INSERT INTO public.journal_line VALUES (7864320, 2, 1, 250, 0);
INSERT INTO public.journal_line VALUES (7864320, 3, 6, 0, 250);
INSERT INTO public.journal_line VALUES (7929856, 0, 2, 250, 0);
INSERT INTO public.journal_line VALUES (7929856, 1, 1, 0, 240);
INSERT INTO public.journal_line VALUES (7929856, 2, 8, 0, 10);
INSERT INTO public.journal_line VALUES (7995392, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (7995392, 1, 10, 0, 200);
INSERT INTO public.journal_line VALUES (8060928, 0, 1, 200, 0);
INSERT INTO public.journal_line VALUES (8060928, 1, 10, 0, 200);
INSERT INTO public.journal_line VALUES (8126464, 0, 3, 200, 0);
INSERT INTO public.journal_line VALUES (8126464, 1, 4, 0, 200);
INSERT INTO public.journal_line VALUES (8126464, 2, 6, 100, 0);
INSERT INTO public.journal_line VALUES (8126464, 3, 1, 0, 100);
INSERT INTO public.location VALUES (1, 1, 'A-01', 'storage', 0, 5);
INSERT INTO public.location VALUES (2, 1, 'B-01', 'storage', 0, 6);
INSERT INTO public.location VALUES (3, 1, 'STAGING', 'staging', 0, 20);
INSERT INTO public.location VALUES (4, 1, 'RETURNS', 'returns', 0, 27);
INSERT INTO public.location VALUES (5, 3, 'TR-1', 'transit', 0, 57);
INSERT INTO public.location VALUES (6, 2, 'E-01', 'storage', 1, 58);
INSERT INTO public.lot VALUES (1, 3, 'LOT-A', '2031-01-31', 13);
INSERT INTO public.lot VALUES (2, 5, 'LATE', '2092-01-01', 64);
INSERT INTO public.lot VALUES (3, 5, 'EARLY', '2091-01-01', 65);
INSERT INTO public.meta VALUES ('ledger', '071d7a5988944c99bc239e6392c12064');
INSERT INTO public.meta VALUES ('created_at', '1795610462860');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795610465038, 1795610465035, 0);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795610465038, 1795610465035, 0);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795610465038, 1795610465035, 0);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795610465038, 1795610465035, 0);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795610465038, 1795610465035, 0);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795610465038, 1795610465035, 0);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795610465038, 1795610465035, 0);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795610465061, 1795610465059, 0);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795610465084, 1795610465081, 0);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795610465098, 1795610465035, 0);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795610465120, 1795610465120, 0);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795610465137, 1795610465137, 0);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795610465154, 1795610465154, 0);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795610465170, 1795610465120, 0);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795610465191, 1795610465187, 0);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795610465191, 1795610465187, 0);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795610465191, 1795610465187, 0);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795610465191, 1795610465187, 0);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795610465208, 1795610465206, 0);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795610465231, 1795610465228, 0);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795610465231, 1795610465228, 0);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795610465243, 1795606865239, 1);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795610465261, 1795610465258, 0);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795610465282, 1795610465280, 0);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795610465307, 1795610465304, 0);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795610465325, 1795610465325, 0);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795610465345, 1795610465345, 0);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795610465370, 1795610465370, 0);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795610465385, 1795610465370, 0);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795610465446, 1795610465403, 0);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795610465507, 1795610465471, 0);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795610465539, 1795610465539, 0);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795610465539, 1795610465539, 0);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795610465588, 1795610465588, 0);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795610465605, 1795610465605, 0);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795610465625, 1795610465625, 0);
INSERT INTO public.movement VALUES (7536640, 115, 1, 1, 0, 4000000, 1000, 1795610465817, 1795610465816, 0);
INSERT INTO public.movement VALUES (7602176, 116, 1, 1, 0, 1000000, 250, 1795610465834, 1795610465834, 0);
INSERT INTO public.movement VALUES (7667712, 117, 1, 1, 0, -1000000, -250, 1795610465849, 1795610465834, 0);
INSERT INTO public.movement VALUES (7733248, 118, 1, 1, 0, -3000000, 0, 1795610465893, 1795610465893, 0);
INSERT INTO public.movement VALUES (7733249, 118, 1, 5, 0, 3000000, 0, 1795610465893, 1795610465893, 0);
INSERT INTO public.movement VALUES (7798784, 119, 1, 5, 0, -2000000, 0, 1795610465912, 1795610465912, 0);
INSERT INTO public.movement VALUES (7798785, 119, 1, 6, 0, 2000000, 0, 1795610465912, 1795610465912, 0);
INSERT INTO public.movement VALUES (7864320, 120, 1, 1, 0, 1000000, 250, 1795610465954, 1795610465954, 0);
INSERT INTO public.movement VALUES (7929856, 121, 1, 1, 0, -1000000, -240, 1795610465994, 1795610465994, 0);
INSERT INTO public.movement VALUES (7995392, 122, 5, 1, 2, 2000000, 200, 1795610466019, 1795610466019, 0);
INSERT INTO public.movement VALUES (8060928, 123, 5, 1, 3, 2000000, 200, 1795610466033, 1795610466033, 0);
INSERT INTO public.movement VALUES (8126464, 124, 5, 1, 2, -1000000, -100, 1795610466046, 1795610466046, 0);
INSERT INTO public.movement_run VALUES (1, 1, 0, 1795610465258, 4718592, 65536, 1795610465035, 64000000);
INSERT INTO public.paper VALUES (107, 'landed_cost', NULL, NULL, NULL, 43);
INSERT INTO public.paper VALUES (108, 'landed_cost', NULL, NULL, NULL, 44);
INSERT INTO public.paper VALUES (110, 'link', NULL, NULL, NULL, 46);
INSERT INTO public.paper VALUES (111, 'bill', 'B-1', 1, NULL, 47);
INSERT INTO public.paper VALUES (112, 'cost_change', NULL, NULL, NULL, 48);
INSERT INTO public.party VALUES (1, 'supplier', 'ACME', 'ACME', 7);
INSERT INTO public.party VALUES (2, 'customer', 'Shop', 'Shop', 9);
INSERT INTO public.period VALUES (1, 1609459199999, 1795610466061, 'command-line', 0, 0, 67);
INSERT INTO public.pool VALUES (4, 0, 1000000, 0, NULL, 1000000, 0, 0, '1', 9);
INSERT INTO public.pool VALUES (3, 0, 3000000, 330, 1100000, 3000000, 330, 0, '0.75', 8);
INSERT INTO public.pool VALUES (2, 0, 14000000, 9277, 4000000, 14000000, 9277, 0, '0.6666666666666666666666666666666666666667', 105);
INSERT INTO public.pool VALUES (1, 0, 176000000, 42290, 2500000, 176000000, 42290, 0, '0.7991447344712849403596439596872034498913', 115);
INSERT INTO public.pool VALUES (5, 0, 3000000, 300, 1000000, 3000000, 300, 0, '0.75', 123);
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
INSERT INTO public.receipt VALUES (3, 115, 0);
INSERT INTO public.receipt VALUES (3, 116, 0);
INSERT INTO public.receipt_cost VALUES (7012352, 2, 104, 107, 'landed_cost', 0, 0, 1000, 933, 0, 11);
INSERT INTO public.receipt_cost VALUES (7077888, 2, 104, 108, 'landed_cost', 0, 0, 50, 47, 0, 2);
INSERT INTO public.receipt_cost VALUES (7143424, 2, 104, 108, 'landed_cost', 0, 0, -50, -47, 0, 2);
INSERT INTO public.receipt_cost VALUES (7208960, 2, 105, 110, 'link', 0, 2000000, -375, -350, 0, 10);
INSERT INTO public.receipt_cost VALUES (7274496, 2, 104, 111, 'bill', 0, 5000000, 500, 467, 5000, 2);
INSERT INTO public.seal VALUES (1, '', '5d14a691961fe98afd64b80d9e09fd1f13ad4949e56a785a8d4ba1c7e6d9d8bc', '\x');
INSERT INTO public.seal VALUES (2, '5d14a691961fe98afd64b80d9e09fd1f13ad4949e56a785a8d4ba1c7e6d9d8bc', '54d8823efd1a3854546f597c8dfe6991453d5319f012eb4daa6ce4f250a86ec6', '\x');
INSERT INTO public.seal VALUES (3, '54d8823efd1a3854546f597c8dfe6991453d5319f012eb4daa6ce4f250a86ec6', '55bfed1fd5db2b9558d993630bbf46f8d5b2509fa80f86c43ca1e44e7e4f7ea6', '\x');
INSERT INTO public.seal VALUES (4, '55bfed1fd5db2b9558d993630bbf46f8d5b2509fa80f86c43ca1e44e7e4f7ea6', '8440d97daa8b05f42a7dc355e30639caccf821b3ea3969536c86e370bafa1acb', '\x');
INSERT INTO public.seal VALUES (5, '8440d97daa8b05f42a7dc355e30639caccf821b3ea3969536c86e370bafa1acb', '9eaa746e7327359bfbfb53592bcd67ca8efb859d43b058f53f366b8263ac0d49', '\x');
INSERT INTO public.seal VALUES (6, '9eaa746e7327359bfbfb53592bcd67ca8efb859d43b058f53f366b8263ac0d49', '090e9daa2691f6d2fd3c92cfc4ec093c860fe57f8e56c179bae2d95910caa5b3', '\x');
INSERT INTO public.seal VALUES (7, '090e9daa2691f6d2fd3c92cfc4ec093c860fe57f8e56c179bae2d95910caa5b3', '196639659ed3f0382ed1bc7e0a8df84c5cc2ff7715c5610aa57a212d92c935ea', '\x');
INSERT INTO public.seal VALUES (8, '196639659ed3f0382ed1bc7e0a8df84c5cc2ff7715c5610aa57a212d92c935ea', 'e21398796882a766ddf9e6901321c23893eb1e3912c577f2768f1398b3bab2be', '\x');
INSERT INTO public.seal VALUES (9, 'e21398796882a766ddf9e6901321c23893eb1e3912c577f2768f1398b3bab2be', 'a9ba13a6322166abe13e3475d8b6dbafef69e173fdf273ca94efc40d536c52c6', '\x');
INSERT INTO public.seal VALUES (10, 'a9ba13a6322166abe13e3475d8b6dbafef69e173fdf273ca94efc40d536c52c6', '8f785d084178a021c3bc3176019b1e1f3dc9ae2ac07d8ed669e39c66ba53590f', '\x');
INSERT INTO public.seal VALUES (11, '8f785d084178a021c3bc3176019b1e1f3dc9ae2ac07d8ed669e39c66ba53590f', 'b38d8ce753747145f6109fb614b30e22b1495f6662134a442ce2b818f3ed9697', '\x');
INSERT INTO public.seal VALUES (12, 'b38d8ce753747145f6109fb614b30e22b1495f6662134a442ce2b818f3ed9697', '2bd9d05c90cb097ff38441f73663cd5646f37182dbf19e5b0e36cf1fe1d59143', '\x7d242ef39e3dfd31e1de10aada605e9f4c8c2be04eec66e06943aa74');
INSERT INTO public.seal VALUES (13, '2bd9d05c90cb097ff38441f73663cd5646f37182dbf19e5b0e36cf1fe1d59143', '7e9d05d01aec644762588443ee15fe645f428d0ffda4f5e26d959548a49923f2', '\x06c2566f');
INSERT INTO public.seal VALUES (14, '7e9d05d01aec644762588443ee15fe645f428d0ffda4f5e26d959548a49923f2', 'fac35a55afe34bdc5f6aed6457b8c1c7fa0795e6c9095441dbcf28775279e52c', '\x08a34fe4');
INSERT INTO public.seal VALUES (15, 'fac35a55afe34bdc5f6aed6457b8c1c7fa0795e6c9095441dbcf28775279e52c', '41751949df09cc3e00dd92e190d673dfc8d043947122cba0cde165cd558d5e4d', '\x1ec348fa');
INSERT INTO public.seal VALUES (16, '41751949df09cc3e00dd92e190d673dfc8d043947122cba0cde165cd558d5e4d', '39b66e69f31f9e4d83dc6b43ca864182e1f2677ba649b79aec456d8a3be8b562', '\xfd126866');
INSERT INTO public.seal VALUES (17, '39b66e69f31f9e4d83dc6b43ca864182e1f2677ba649b79aec456d8a3be8b562', '0199f1e93ca3819eadc1270809e54bf328e0cba20406f46c6b984d6e8859d655', '\x02c5fc23');
INSERT INTO public.seal VALUES (18, '0199f1e93ca3819eadc1270809e54bf328e0cba20406f46c6b984d6e8859d655', 'ce094ba34b4d9c86cba47ff33fa9dbb2908c8186b86a0c45309b01997ad8d8d2', '\xbf7a0c99');
INSERT INTO public.seal VALUES (19, 'ce094ba34b4d9c86cba47ff33fa9dbb2908c8186b86a0c45309b01997ad8d8d2', 'abe2f055f61d02301a97d91cdb055eb29e6856aba39005665d75fdb244f45053', '\x4b388f5a');
INSERT INTO public.seal VALUES (20, 'abe2f055f61d02301a97d91cdb055eb29e6856aba39005665d75fdb244f45053', 'efa5f6cff651eb4ef7b2a3539727523ae51ac226340915f797b678841c64b0af', '\xb5fd6e83ccad87e8');
INSERT INTO public.seal VALUES (21, 'efa5f6cff651eb4ef7b2a3539727523ae51ac226340915f797b678841c64b0af', 'a50850fe7f959f3fea7e8948c9b09f15efcaa578848b74fc45983ddf34b67baa', '\xced7a8b9');
INSERT INTO public.seal VALUES (22, 'a50850fe7f959f3fea7e8948c9b09f15efcaa578848b74fc45983ddf34b67baa', 'c67d7e1f4214ac7f4864354583e12a31ac1b23298f43f289af1de3ac1e3a55a1', '\xcaa6ae75');
INSERT INTO public.seal VALUES (23, 'c67d7e1f4214ac7f4864354583e12a31ac1b23298f43f289af1de3ac1e3a55a1', '11530ce209e25f5b9b60bc75b55f41e0c7f2dc85492bbddd9e3445d2fe0bf61b', '\xa61976c8');
INSERT INTO public.seal VALUES (24, '11530ce209e25f5b9b60bc75b55f41e0c7f2dc85492bbddd9e3445d2fe0bf61b', 'ae38125212e7d0144db75a5a3ec86655e7ace7739d15574cfbb84e732685f565', '\xfd65ab3925e1678e8afbece1198c92278af2655452020455e9b9905cb65788f10666b80f08b06fec733a7547bf6809386233f9926509c367ac308c4aeaaa2ed09d480336e513d99fd49cd87f5457c920c7a7fb890f7d98fe17711fc433d7b15b7e80ec69aa00cadad65ad63ad6c4d3468f695828b69c690d1072b3fdc7a0ae160050aca17b8c3c5af1d24cbfbd61a0ff9b2d0716962b0f158f8321072265f07e6ae6dd0be9a69e9080f32d0c2296e148914388ffab7af9a52ac3a046832e95a09ff0c8c1f2ffcb512ca345839e5d1fd90212266214c53581baeff71ab1f19009703451d28295c9839491bd0a8f1c1a1b0541aef19d2da44504b43e9c2c5887641364b75740748b5d');
INSERT INTO public.seal VALUES (25, 'ae38125212e7d0144db75a5a3ec86655e7ace7739d15574cfbb84e732685f565', '98e727d88d79490815cd7ac8b14f422e81c809866bb203796ef5993af1da8376', '\x297ba100');
INSERT INTO public.seal VALUES (26, '98e727d88d79490815cd7ac8b14f422e81c809866bb203796ef5993af1da8376', '83856bb756fea9b532001f0252f968600a051430ff8c217d67116b58f3af8b62', '\x74fd8262');
INSERT INTO public.seal VALUES (27, '83856bb756fea9b532001f0252f968600a051430ff8c217d67116b58f3af8b62', 'c1d40debfc20bba2013851b51c80aeb2accfeb33402a413f5fd06bbf237c5699', '\xb1b9efbf');
INSERT INTO public.seal VALUES (28, 'c1d40debfc20bba2013851b51c80aeb2accfeb33402a413f5fd06bbf237c5699', 'fc9d0bb703503623a0b5f5c30bcedbe2d453288457a54f2c971661637555baef', '\x07906155');
INSERT INTO public.seal VALUES (29, 'fc9d0bb703503623a0b5f5c30bcedbe2d453288457a54f2c971661637555baef', '3c1f44bccf451c92c9728c5c150fb1d656d32bf444bde061f13047ecee9796e9', '\x7f0666c9');
INSERT INTO public.seal VALUES (30, '3c1f44bccf451c92c9728c5c150fb1d656d32bf444bde061f13047ecee9796e9', 'c37219b4dd183c99a69b90925ee3c7c17bc09db310335cadbda05566a2f4bbaf', '\x658aeef4');
INSERT INTO public.seal VALUES (31, 'c37219b4dd183c99a69b90925ee3c7c17bc09db310335cadbda05566a2f4bbaf', '7b34d5822eaa64c9648265e8584ec4e35232a8b82a62d78bd851c48f36616c23', '\x24be75dcd2dfcd0e654a7d909b0bb047');
INSERT INTO public.seal VALUES (32, '7b34d5822eaa64c9648265e8584ec4e35232a8b82a62d78bd851c48f36616c23', '8c275c345383b3fe9dc867ed88fe5345f75e5d4f4c56e8076c9d2ecf15372793', '\x');
INSERT INTO public.seal VALUES (33, '8c275c345383b3fe9dc867ed88fe5345f75e5d4f4c56e8076c9d2ecf15372793', 'e85a070fe8aa24ee06e5acd0d7812f3922a0f1022ecdd3332776b695716d0c6f', '\x3c34bc9c');
INSERT INTO public.seal VALUES (34, 'e85a070fe8aa24ee06e5acd0d7812f3922a0f1022ecdd3332776b695716d0c6f', '1e9d6df59e37e85308cdeb932d9719317bace91280d856dbfd566b9171aa0603', '\x96eeb48d');
INSERT INTO public.seal VALUES (35, '1e9d6df59e37e85308cdeb932d9719317bace91280d856dbfd566b9171aa0603', '3afe625fb9e4b96e557ad8b70a8a0ee7f84297deb18db3df43a2b1bfa65446ef', '\x0a9d8395');
INSERT INTO public.seal VALUES (36, '3afe625fb9e4b96e557ad8b70a8a0ee7f84297deb18db3df43a2b1bfa65446ef', 'd1d851ebb69753c00c99fce7f4940d0580bb92cd467d833ca2dfac288b573b51', '\xea45790f');
INSERT INTO public.seal VALUES (37, 'd1d851ebb69753c00c99fce7f4940d0580bb92cd467d833ca2dfac288b573b51', '442a1bb51744bb78c9e07cef4a307e556c433f79f58b4de6195ceb3b8ddf3865', '\xcd6939222fb38718');
INSERT INTO public.seal VALUES (38, '442a1bb51744bb78c9e07cef4a307e556c433f79f58b4de6195ceb3b8ddf3865', '07607b9c8a9afb8542c847a72edb66d4ebb99df3b4abf5a6b27ac74ca7d84222', '\xddf8740a85bfee04');
INSERT INTO public.seal VALUES (39, '07607b9c8a9afb8542c847a72edb66d4ebb99df3b4abf5a6b27ac74ca7d84222', 'b04af3c168058e8177b3c3349143aa8a0dfab37d4966388d6201c970a5ff33d3', '\x');
INSERT INTO public.seal VALUES (40, 'b04af3c168058e8177b3c3349143aa8a0dfab37d4966388d6201c970a5ff33d3', '69c04ba0eacee057479c834d34f2f2f8f8e9ef6008c3d29a87d03c7cbad87447', '\x9d62b274');
INSERT INTO public.seal VALUES (41, '69c04ba0eacee057479c834d34f2f2f8f8e9ef6008c3d29a87d03c7cbad87447', '50d4e3b3a48c202e31a97aa1c66346832d77eb9125bddb0ad765c0d3ca3f6d60', '\xda37dfd2');
INSERT INTO public.seal VALUES (42, '50d4e3b3a48c202e31a97aa1c66346832d77eb9125bddb0ad765c0d3ca3f6d60', '22e8c5aa6de9bf22821843bd3c39c858277b3dc7a1ed90d478d8bff1c293e08a', '\xbfe6856c');
INSERT INTO public.seal VALUES (43, '22e8c5aa6de9bf22821843bd3c39c858277b3dc7a1ed90d478d8bff1c293e08a', 'b4e177d9ffbf48db6bbea29a9d2785ee06800f6060489db9435f1451ad243bbc', '\x522e494a');
INSERT INTO public.seal VALUES (44, 'b4e177d9ffbf48db6bbea29a9d2785ee06800f6060489db9435f1451ad243bbc', '35ca0d717521d0c8b520f1b3637c5cc5802127f6b7648ca645cce2bd83adec9b', '\x0c48c6a4');
INSERT INTO public.seal VALUES (45, '35ca0d717521d0c8b520f1b3637c5cc5802127f6b7648ca645cce2bd83adec9b', '764c109c26ba061520faa8ab49d208cdf21a3d2e19fa9cb69fbf796993a65d1f', '\x64a19981');
INSERT INTO public.seal VALUES (46, '764c109c26ba061520faa8ab49d208cdf21a3d2e19fa9cb69fbf796993a65d1f', 'd79f40a7a8a0739991b6da67d993093dfb803088a4c034090e1653f95b1a27d7', '\x57ce35e6');
INSERT INTO public.seal VALUES (47, 'd79f40a7a8a0739991b6da67d993093dfb803088a4c034090e1653f95b1a27d7', '70bce2864de24e5488ac4eddd9d39de3e02b231d05e354041aea355b078de679', '\x5b50f924');
INSERT INTO public.seal VALUES (48, '70bce2864de24e5488ac4eddd9d39de3e02b231d05e354041aea355b078de679', 'e00939e580a060d7506651b2c450bdce4170bdb07ed32c22311195e74071af42', '\x2e76c26f');
INSERT INTO public.seal VALUES (49, 'e00939e580a060d7506651b2c450bdce4170bdb07ed32c22311195e74071af42', 'fcb14ce5e5bc7d867376b1992df6c85af5077af409430d95c136876384830c51', '\x');
INSERT INTO public.seal VALUES (50, 'fcb14ce5e5bc7d867376b1992df6c85af5077af409430d95c136876384830c51', '45a659da80634b7093d7efb834bbfacfc3246336859d24fea6ca84891c285851', '\xaed5b5a35d3a0924');
INSERT INTO public.seal VALUES (51, '45a659da80634b7093d7efb834bbfacfc3246336859d24fea6ca84891c285851', '7f19277fd19b2ed1d97a0d9daf7a391b60ebce027de396bc9934b1d4d1d2e725', '\x');
INSERT INTO public.seal VALUES (52, '7f19277fd19b2ed1d97a0d9daf7a391b60ebce027de396bc9934b1d4d1d2e725', 'f7aa44a091d6594c3e718078850675eadce49a14b486831beed9071de478911b', '\x');
INSERT INTO public.seal VALUES (53, 'f7aa44a091d6594c3e718078850675eadce49a14b486831beed9071de478911b', 'b2d6113e05973ed5d94bba5e0f885525b58e6f3b18a64742d3bd7dfb622fc87f', '\xd5476e8b');
INSERT INTO public.seal VALUES (54, 'b2d6113e05973ed5d94bba5e0f885525b58e6f3b18a64742d3bd7dfb622fc87f', 'adb4adcb634ee3103af3ed99c5d2ea2ca80777e46450a56e8f50df09be63530b', '\xba9d618c');
INSERT INTO public.seal VALUES (55, 'adb4adcb634ee3103af3ed99c5d2ea2ca80777e46450a56e8f50df09be63530b', 'f50cc410e32ffe60878c4fb17ec1c1718c2964f0041b7969188327e3751dfe85', '\xf8d6e3ea');
INSERT INTO public.seal VALUES (56, 'f50cc410e32ffe60878c4fb17ec1c1718c2964f0041b7969188327e3751dfe85', '51e06a732ad20a3215951b33483edefe5cfa3588dc1dbeb1ca33bb690f3ce898', '\x');
INSERT INTO public.seal VALUES (57, '51e06a732ad20a3215951b33483edefe5cfa3588dc1dbeb1ca33bb690f3ce898', '6d65c5315b9c8256cf7b813b42b6fd7c2f52ad171d752c21f2cb6587e86c829d', '\x6d2dea69');
INSERT INTO public.seal VALUES (58, '6d65c5315b9c8256cf7b813b42b6fd7c2f52ad171d752c21f2cb6587e86c829d', '450c0110e1aa106387e14659f29bd14f1b7dd8eed9526147b9f27deb3cc5283f', '\xc4b0c1a8');
INSERT INTO public.seal VALUES (59, '450c0110e1aa106387e14659f29bd14f1b7dd8eed9526147b9f27deb3cc5283f', '14a005a530c4f2168dd2d3f1e98ed959a03508037a8bb192e568e5947a816961', '\x');
INSERT INTO public.seal VALUES (60, '14a005a530c4f2168dd2d3f1e98ed959a03508037a8bb192e568e5947a816961', 'd27298b9e6d8d85f9eb86f5f1cf3e88b038ab61c1b8973112f22d24c3112817e', '\xe678db1f');
INSERT INTO public.seal VALUES (61, 'd27298b9e6d8d85f9eb86f5f1cf3e88b038ab61c1b8973112f22d24c3112817e', 'efe0fc7bf3169d77e3b8f3f22c90834cbf8da86f5b1c95cdb880e81a888ff05c', '\x');
INSERT INTO public.seal VALUES (62, 'efe0fc7bf3169d77e3b8f3f22c90834cbf8da86f5b1c95cdb880e81a888ff05c', 'c5e20063b190b2e60f7de7a3ff963f4bdd190d01b26c344b7aebeac182fec6bd', '\xaf09000b');
INSERT INTO public.seal VALUES (63, 'c5e20063b190b2e60f7de7a3ff963f4bdd190d01b26c344b7aebeac182fec6bd', '07f3b5cf08cc1b130a398c3470b170dcdb8ac310ade136cbd25a1bfb10983a28', '\x');
INSERT INTO public.seal VALUES (64, '07f3b5cf08cc1b130a398c3470b170dcdb8ac310ade136cbd25a1bfb10983a28', '89c8dc0f27dff03ca715c021da5844cd195d3e99e9b4b950dd05342545f18ac9', '\xf7e4bade');
INSERT INTO public.seal VALUES (65, '89c8dc0f27dff03ca715c021da5844cd195d3e99e9b4b950dd05342545f18ac9', '7f9ff41e9b2aaf4b411115ca2117d3c8d9bd7537797bc9ae8266041037cc3006', '\xebd32086');
INSERT INTO public.seal VALUES (66, '7f9ff41e9b2aaf4b411115ca2117d3c8d9bd7537797bc9ae8266041037cc3006', 'c5c847e363604a551de6843f3e105c061ea0d4a0e72f4a79166f35c31fa5583d', '\xbfbde7db');
INSERT INTO public.seal VALUES (67, 'c5c847e363604a551de6843f3e105c061ea0d4a0e72f4a79166f35c31fa5583d', '50f41c871b225a47c5f0f3ffc0853395ff845ed33c45feabea0b314e5f8c579e', '\x');
INSERT INTO public.seal VALUES (68, '50f41c871b225a47c5f0f3ffc0853395ff845ed33c45feabea0b314e5f8c579e', '46a8b28a5d59ea8d60fadd04d3a2d1b79771f0b2c625af665edc01fd213aa658', '\x');
INSERT INTO public.seal VALUES (69, '46a8b28a5d59ea8d60fadd04d3a2d1b79771f0b2c625af665edc01fd213aa658', '58e43755793c2a4895791e1e0162849c130e971684786a036107bb6cfe0bfd22', '\x');
INSERT INTO public.serial VALUES (4, 'S-1', 1, 9);
INSERT INTO public.setting VALUES ('purchase_mode', 'grni', 39);
INSERT INTO public.site VALUES (1, 'main');
INSERT INTO public.site VALUES (2, 'east');
INSERT INTO public.site VALUES (3, 'in-transit');
INSERT INTO public.stream VALUES (1, 1, 'b055c6e7-8625-4945-a1b8-108fb7227f9f', 94, 'dc5bc151-1037-4b5d-ae4d-c6ce070e984d', 1795610465816);
INSERT INTO public.token VALUES (1, 'ca31a13191458795af658e9530ca6bad096b1db42f9b74446d1efcbf1e9c022b', 'command-line', 'admin', 1795610464507, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('a093b900-21da-4e2d-8fe0-fc624b92bf8b', 101);
INSERT INTO public.worker VALUES (1, 'B-7', 'Kim', 'en', 11);
SELECT pg_catalog.setval('public.alarm_id_seq', 4, true);
SELECT pg_catalog.setval('public.audit_id_seq', 31, true);
SELECT pg_catalog.setval('public.decision_number', 125, false);
SELECT pg_catalog.setval('public.document_id_seq', 10, true);
SELECT pg_catalog.setval('public.document_line_id_seq', 9, true);
SELECT pg_catalog.setval('public.export_run_id_seq', 1, true);
SELECT pg_catalog.setval('public.gateway_id_seq', 1, true);
SELECT pg_catalog.setval('public.hold_id_seq', 8, true);
SELECT pg_catalog.setval('public.hole_id_seq', 1, false);
SELECT pg_catalog.setval('public.import_run_id_seq', 1, false);
SELECT pg_catalog.setval('public.item_id_seq', 5, true);
SELECT pg_catalog.setval('public.location_id_seq', 6, true);
SELECT pg_catalog.setval('public.lot_id_seq', 3, true);
SELECT pg_catalog.setval('public.party_id_seq', 2, true);
SELECT pg_catalog.setval('public.period_id_seq', 1, true);
SELECT pg_catalog.setval('public.rejected_message_id_seq', 1, false);
SELECT pg_catalog.setval('public.site_id_seq', 3, true);
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
ALTER TABLE ONLY public.imprint
    ADD CONSTRAINT imprint_pkey PRIMARY KEY (version, kind, key);
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
CREATE INDEX document_line_package ON public.document_line USING btree (package) WHERE (package IS NOT NULL);
CREATE UNIQUE INDEX event_place ON public.event USING btree (stream_id, seq) WHERE (stream_id IS NOT NULL);
CREATE UNIQUE INDEX event_uuid ON public.event USING btree (uuid);
CREATE INDEX imprint_key ON public.imprint USING btree (kind, key);
CREATE INDEX ix_account_version ON public.account USING btree (version);
CREATE INDEX ix_alarm_version ON public.alarm USING btree (version);
CREATE INDEX ix_audit_version ON public.audit USING btree (version);
CREATE INDEX ix_balance_version ON public.balance USING btree (version);
CREATE INDEX ix_barcode_item_id ON public.barcode USING btree (item_id);
CREATE INDEX ix_count_entry_document_id ON public.count_entry USING btree (document_id);
CREATE INDEX ix_count_entry_location_id ON public.count_entry USING btree (location_id);
CREATE INDEX ix_count_entry_version ON public.count_entry USING btree (version);
CREATE INDEX ix_decision_event_id ON public.decision USING btree (event_id);
CREATE INDEX ix_document_line_item_id ON public.document_line USING btree (item_id);
CREATE INDEX ix_document_source_id ON public.document USING btree (source_id);
CREATE INDEX ix_document_version ON public.document USING btree (version);
CREATE INDEX ix_hold_state ON public.hold USING btree (state);
CREATE INDEX ix_hold_version ON public.hold USING btree (version);
CREATE INDEX ix_item_version ON public.item USING btree (version);
CREATE INDEX ix_journal_entry_item_id ON public.journal_entry USING btree (item_id);
CREATE INDEX ix_location_version ON public.location USING btree (version);
CREATE INDEX ix_lot_version ON public.lot USING btree (version);
CREATE INDEX ix_paper_number ON public.paper USING btree (number);
CREATE INDEX ix_paper_version ON public.paper USING btree (version);
CREATE INDEX ix_party_version ON public.party USING btree (version);
CREATE INDEX ix_period_version ON public.period USING btree (version);
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

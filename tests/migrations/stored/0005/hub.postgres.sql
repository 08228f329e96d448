CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
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
    returned_cost bigint DEFAULT '0'::bigint NOT NULL
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
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795606581385, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795606581401, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795606581401, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.audit VALUES (1, 1795606581270, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO public.audit VALUES (2, 1795606581286, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO public.audit VALUES (3, 1795606581293, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO public.audit VALUES (4, 1795606581299, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO public.audit VALUES (5, 1795606581305, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (6, 1795606581314, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (7, 1795606581322, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (8, 1795606581342, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (9, 1795606581350, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (10, 1795606581357, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (11, 1795606581363, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO public.audit VALUES (12, 1795606581491, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}');
INSERT INTO public.audit VALUES (13, 1795606581497, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO public.audit VALUES (14, 1795606581514, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO public.audit VALUES (15, 1795606581532, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null}');
INSERT INTO public.audit VALUES (16, 1795606581550, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"c878dac9-04b4-4203-974a-adaaf2739645","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO public.audit VALUES (17, 1795606581565, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"c878dac9-04b4-4203-974a-adaaf2739645","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO public.audit VALUES (18, 1795606581575, 'command-line', 'voidLandedCost', '01a2127e-113d-72a2-82cf-5b26169113ef', '{"reason":null}');
INSERT INTO public.audit VALUES (19, 1795606581586, 'command-line', 'createCostLink', '', '{"receipt":"a5176c27-e067-41ac-8abe-67224c48e408","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO public.audit VALUES (20, 1795606581594, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c878dac9-04b4-4203-974a-adaaf2739645"}],"purchase_order":null}');
INSERT INTO public.audit VALUES (21, 1795606581605, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO public.audit VALUES (22, 1795606581629, 'command-line', 'closePurchaseOrder', 'PO-2', '{}');
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795606581452, 87, 26);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42);
INSERT INTO public.balance VALUES (1, 1, 0, 1000000, 2000000, 1795606581613, 114, 49);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 3000000, 1795606581613, 113, 49);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 1000000, NULL, NULL, 49);
INSERT INTO public.balance VALUES (4, 1, 0, 0, 0, 1795606581613, 114, 49);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'tg-BFv8mBvK1', 1795606581270, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, '4D0iD-fyycM2', 1795606581286, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, '6NWRlTyJezdl', 1795606581293, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, 'Zp2y20_t1uMP', 1795606581299, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, 'nlGkEbYGGDKf', 1795606581305, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, 'WgXoon3TdAJC', 1795606581314, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, 'fWcOmB3M-H0K', 1795606581322, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'ugtBAIj1NBr_', 1795606581342, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, 'LCxDGHpf6njy', 1795606581350, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, 'yxzHCtqslX4d', 1795606581357, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, 'rrvx93ruwpsu', 1795606581363, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, '3onX-RH5rjqN', 1795606581368, 1, 7);
INSERT INTO public.commit_log VALUES (13, 'mHoBdgT4iIAQ', 1795606581380, 8, 8);
INSERT INTO public.commit_log VALUES (14, 'P00CjNmDjU2l', 1795606581385, 9, 9);
INSERT INTO public.commit_log VALUES (15, 'ub5q63MMmO20', 1795606581393, 10, 10);
INSERT INTO public.commit_log VALUES (16, 'LjY8t8myXyDC', 1795606581401, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'f7xipEm9ZHXY', 1795606581407, 12, 12);
INSERT INTO public.commit_log VALUES (18, '3Ew2WcPSmW_9', 1795606581412, 13, 13);
INSERT INTO public.commit_log VALUES (19, '7yS6CAJG2bEV', 1795606581420, 14, 14);
INSERT INTO public.commit_log VALUES (20, '207-gulaAjLn', 1795606581426, 15, 16);
INSERT INTO public.commit_log VALUES (21, '7zpMZad2pz9_', 1795606581431, 17, 17);
INSERT INTO public.commit_log VALUES (22, 'wCNINek-Nway', 1795606581434, 18, 18);
INSERT INTO public.commit_log VALUES (23, 'TE4QmMofHjzY', 1795606581437, 19, 19);
INSERT INTO public.commit_log VALUES (24, 'FKxHcLj_b-o_', 1795606581441, 20, 85);
INSERT INTO public.commit_log VALUES (25, 'S9i57sKFCFqE', 1795606581449, 86, 86);
INSERT INTO public.commit_log VALUES (26, 'RPvocmMCSPBE', 1795606581452, 87, 87);
INSERT INTO public.commit_log VALUES (27, '9N5-ViddQDGZ', 1795606581457, 88, 88);
INSERT INTO public.commit_log VALUES (28, '-uM28iAPM40p', 1795606581463, 89, 89);
INSERT INTO public.commit_log VALUES (29, 'YbKZpfLVvRHA', 1795606581468, 90, 90);
INSERT INTO public.commit_log VALUES (30, 'gUGwg6EfrDPB', 1795606581472, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'mFZLbrVEeBZM', 1795606581478, 92, 95);
INSERT INTO public.commit_log VALUES (32, '3leScjRdJyqy', 1795606581491, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'VbAV4IWxFEY0', 1795606581497, 96, 96);
INSERT INTO public.commit_log VALUES (34, 'Q6NcVwHNEh_1', 1795606581504, 97, 97);
INSERT INTO public.commit_log VALUES (35, 'OiVn06jWYgUe', 1795606581507, 98, 98);
INSERT INTO public.commit_log VALUES (36, 'mB_STYjspEji', 1795606581514, 99, 99);
INSERT INTO public.commit_log VALUES (37, '6Fst1gwq5EQa', 1795606581521, 100, 101);
INSERT INTO public.commit_log VALUES (38, 'L3Ubf8GwHT4p', 1795606581525, 102, 103);
INSERT INTO public.commit_log VALUES (39, 'ejTZCptvLz3D', 1795606581532, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, 'BywtqQUob4mb', 1795606581536, 104, 104);
INSERT INTO public.commit_log VALUES (41, '8ewYNN0k8df0', 1795606581542, 105, 105);
INSERT INTO public.commit_log VALUES (42, 'pgGWopdl2_As', 1795606581546, 106, 106);
INSERT INTO public.commit_log VALUES (43, 'MPAvrxBenmcm', 1795606581550, 107, 107);
INSERT INTO public.commit_log VALUES (44, '5Q4HDpe4FFPn', 1795606581565, 108, 108);
INSERT INTO public.commit_log VALUES (45, 'npmmwt2BBsoc', 1795606581575, 109, 109);
INSERT INTO public.commit_log VALUES (46, 'nJNmtXDVJrb6', 1795606581586, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'gf2q4USkKST2', 1795606581594, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'RZZ90SBF6Rm8', 1795606581605, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'MB760gyuv2dt', 1795606581614, 113, 114);
INSERT INTO public.commit_log VALUES (50, 'daxUAR7jePKZ', 1795606581629, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581497,1795606581477,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 1795606581497, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606581514,1795606581507,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 1795606581514, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795606581525,1795606581520,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 1795606581525, 'hub');
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'open', 1795606581357, '{}', 10);
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795606581350, '{}', 27);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795606581322, '{}', 36);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795606581342, '{}', 50);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 0, 0, 0, 0, 0, 0);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 1000000, 250);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0);
INSERT INTO public.event VALUES (1, '89540074-628d-47cb-ac35-5751efe4be73', 1, 1, 'receipt', '{"id": "89540074-628d-47cb-ac35-5751efe4be73", "seq": 1, "at": "2026-11-25T11:36:21.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606581367, 1795606581367, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581368,1795606581367,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, 'd851f7e1-a7ad-424b-982c-a6464a44d27c', 1, 3, 'receipt', '{"id": "d851f7e1-a7ad-424b-982c-a6464a44d27c", "seq": 3, "at": "2026-11-25T11:36:21.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606581367, 1795606581367, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581368,1795606581367,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, 'b2b775ca-fec9-4dd9-a183-d0c7f43565b9', 1, 4, 'receipt', '{"id": "b2b775ca-fec9-4dd9-a183-d0c7f43565b9", "seq": 4, "at": "2026-11-25T11:36:21.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606581367, 1795606581367, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581368,1795606581367,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, '2d14470e-9300-4cf7-94bf-3e48a3bf2539', 1, 5, 'receipt', '{"id": "2d14470e-9300-4cf7-94bf-3e48a3bf2539", "seq": 5, "at": "2026-11-25T11:36:21.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606581367, 1795606581367, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581368,1795606581367,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, 'c62f09be-055f-4b20-9206-8374d4b9c9ff', 1, 6, 'receipt', '{"id": "c62f09be-055f-4b20-9206-8374d4b9c9ff", "seq": 6, "at": "2026-11-25T11:36:21.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606581367, 1795606581367, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581368,1795606581367,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, '61ce3ba6-e4e5-48d2-a48d-b55b0df3c868', 1, 7, 'receipt', '{"id": "61ce3ba6-e4e5-48d2-a48d-b55b0df3c868", "seq": 7, "at": "2026-11-25T11:36:21.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795606581367, 1795606581367, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795606581368,1795606581367,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, '0b6dcdf4-a956-485d-b7ae-15ee70b2c7c0', 1, 8, 'receipt', '{"id": "0b6dcdf4-a956-485d-b7ae-15ee70b2c7c0", "seq": 8, "at": "2026-11-25T11:36:21.379Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795606581380, 1795606581379, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795606581380,1795606581379,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, 'ef91f64c-edac-4122-b93a-1f8bfd539a8b', 1, 9, 'receipt', '{"id": "ef91f64c-edac-4122-b93a-1f8bfd539a8b", "seq": 9, "at": "2026-11-25T11:36:21.385Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795606581385, 1795606581385, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795606581385,1795606581385,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, '0fd147ff-a53d-4cc9-8933-235ae1e14582', 1, 2, 'receipt', '{"id": "0fd147ff-a53d-4cc9-8933-235ae1e14582", "seq": 2, "at": "2026-11-25T11:36:21.367Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606581367, 1795606581367, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581368,1795606581367,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, 'd8652207-caa3-4393-a8d9-3312f00ec2ce', 1, 10, 'void', '{"id": "d8652207-caa3-4393-a8d9-3312f00ec2ce", "seq": 10, "at": "2026-11-25T11:36:21.392Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "0fd147ff-a53d-4cc9-8933-235ae1e14582"}', 1, 1795606581392, 1795606581392, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606581393,1795606581392,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, '4689e37c-ea48-49a1-88c8-a8b3c4c8e86a', NULL, NULL, 'receipt', '{"id":"4689e37c-ea48-49a1-88c8-a8b3c4c8e86a","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795606581407, 1795606581407, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795606581407,1795606581407,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, 'e5fd72ea-90e6-4ade-b83a-e9c1c5c23b22', NULL, NULL, 'ship', '{"id":"e5fd72ea-90e6-4ade-b83a-e9c1c5c23b22","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795606581412, 1795606581412, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795606581412,1795606581412,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, '19b967f7-075d-414b-aec0-2e307cee54ed', NULL, NULL, 'ship', '{"id":"19b967f7-075d-414b-aec0-2e307cee54ed","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795606581401, 1795606581401, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795606581401,1795606581401,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, 'cdda6be4-950b-4b95-8fcb-c72c81bda5a9', NULL, NULL, 'void', '{"id":"cdda6be4-950b-4b95-8fcb-c72c81bda5a9","kind":"void","voids":"19b967f7-075d-414b-aec0-2e307cee54ed"}', 1, 1795606581420, 1795606581420, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606581420,1795606581420,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, '77d12036-1e11-485f-a9b7-d795542207a4', 1, 11, 'pick', '{"id": "77d12036-1e11-485f-a9b7-d795542207a4", "seq": 11, "at": "2026-11-25T11:36:21.426Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606581426, 1795606581426, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606581426,1795606581426,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, 'a6216229-ac1d-4afe-9968-db3da6c48a3d', 1, 12, 'pick', '{"id": "a6216229-ac1d-4afe-9968-db3da6c48a3d", "seq": 12, "at": "2026-11-25T11:36:21.426Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606581426, 1795606581426, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606581426,1795606581426,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, '13987cc8-9e87-4714-8f7e-9038af0587b3', 1, 13, 'ship', '{"id": "13987cc8-9e87-4714-8f7e-9038af0587b3", "seq": 13, "at": "2026-11-25T11:36:21.430Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795606581430, 1795606581430, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795606581431,1795606581430,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, 'bbb19aac-2bee-486d-9ecf-012a6bd3253e', 1, 14, 'move', '{"id": "bbb19aac-2bee-486d-9ecf-012a6bd3253e", "seq": 14, "at": "2026-11-25T11:36:21.434Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795606581434, 1795606581434, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795606581434,1795606581434,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, '56c5ec1c-89da-4ccc-b7de-acac8bd8bdd0', 1, 15, 'receipt', '{"id": "56c5ec1c-89da-4ccc-b7de-acac8bd8bdd0", "seq": 15, "at": "2026-11-25T10:36:21.436Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581437, 1795602981436, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581437,1795602981436,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, '527f9c14-a07e-4817-90bd-fcf8a6015b6a', 1, 16, 'receipt', '{"id": "527f9c14-a07e-4817-90bd-fcf8a6015b6a", "seq": 16, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, '0823af7b-b7ef-46e0-a645-cab33b8bc5fb', 1, 17, 'receipt', '{"id": "0823af7b-b7ef-46e0-a645-cab33b8bc5fb", "seq": 17, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, '365e736b-6323-42c1-9f95-9c993c6c0c66', 1, 18, 'receipt', '{"id": "365e736b-6323-42c1-9f95-9c993c6c0c66", "seq": 18, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, '089e01a8-eb5c-42bf-b2df-4bea37964d88', 1, 19, 'receipt', '{"id": "089e01a8-eb5c-42bf-b2df-4bea37964d88", "seq": 19, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, '9cb0c747-ccd1-46a8-9f2c-8ad3f9f0650f', 1, 20, 'receipt', '{"id": "9cb0c747-ccd1-46a8-9f2c-8ad3f9f0650f", "seq": 20, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, '07789167-6cf5-4416-82d8-d2f67d98e0ee', 1, 21, 'receipt', '{"id": "07789167-6cf5-4416-82d8-d2f67d98e0ee", "seq": 21, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, 'cf9cd1dc-ce6c-4c27-bf40-b2454ca4e9a2', 1, 22, 'receipt', '{"id": "cf9cd1dc-ce6c-4c27-bf40-b2454ca4e9a2", "seq": 22, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, '2ccec238-4966-41e5-802c-f9dd8d80227c', 1, 23, 'receipt', '{"id": "2ccec238-4966-41e5-802c-f9dd8d80227c", "seq": 23, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, '6f17984e-f2e2-407a-b149-9d1c9488a21b', 1, 24, 'receipt', '{"id": "6f17984e-f2e2-407a-b149-9d1c9488a21b", "seq": 24, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, '433899e3-9dd1-4a39-82e5-6f6ff73519e4', 1, 25, 'receipt', '{"id": "433899e3-9dd1-4a39-82e5-6f6ff73519e4", "seq": 25, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, '21bc0dd6-ed49-4be6-b26f-02c6132b555d', 1, 26, 'receipt', '{"id": "21bc0dd6-ed49-4be6-b26f-02c6132b555d", "seq": 26, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, '9a01014e-ed2d-4639-9db9-5758c77ec44d', 1, 27, 'receipt', '{"id": "9a01014e-ed2d-4639-9db9-5758c77ec44d", "seq": 27, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, '4e233b49-a111-46fa-a8b0-1c5a8a2548cf', 1, 28, 'receipt', '{"id": "4e233b49-a111-46fa-a8b0-1c5a8a2548cf", "seq": 28, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, 'b79e25b5-4c40-4609-8364-7813c8777d71', 1, 29, 'receipt', '{"id": "b79e25b5-4c40-4609-8364-7813c8777d71", "seq": 29, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, '9e1abe94-aa8f-4b2c-aa4e-75dd9cfaf3e2', 1, 30, 'receipt', '{"id": "9e1abe94-aa8f-4b2c-aa4e-75dd9cfaf3e2", "seq": 30, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, '794836a5-75c9-44f7-b2de-194ec5d60d49', 1, 31, 'receipt', '{"id": "794836a5-75c9-44f7-b2de-194ec5d60d49", "seq": 31, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, '6acf1367-f0cb-4a31-b307-089a80aba320', 1, 32, 'receipt', '{"id": "6acf1367-f0cb-4a31-b307-089a80aba320", "seq": 32, "at": "2026-11-25T11:36:21.439Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581439, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581439,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, '242872f0-a648-4e31-800e-df69589ad707', 1, 33, 'receipt', '{"id": "242872f0-a648-4e31-800e-df69589ad707", "seq": 33, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, 'c84a6115-0136-4395-b32e-b476aec31a90', 1, 34, 'receipt', '{"id": "c84a6115-0136-4395-b32e-b476aec31a90", "seq": 34, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, 'b843422b-454e-4ce1-b89d-bcfd9a30284f', 1, 35, 'receipt', '{"id": "b843422b-454e-4ce1-b89d-bcfd9a30284f", "seq": 35, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, '7d7f4d71-feca-4446-871b-5b262570c2be', 1, 36, 'receipt', '{"id": "7d7f4d71-feca-4446-871b-5b262570c2be", "seq": 36, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, 'c7f5cedc-9a60-4136-99b3-99d736deb449', 1, 37, 'receipt', '{"id": "c7f5cedc-9a60-4136-99b3-99d736deb449", "seq": 37, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, '295ad7cb-fb97-4b35-8ad1-d379958e1706', 1, 38, 'receipt', '{"id": "295ad7cb-fb97-4b35-8ad1-d379958e1706", "seq": 38, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, 'a445ac8f-c0b2-4388-9452-df40cc8d9ea9', 1, 39, 'receipt', '{"id": "a445ac8f-c0b2-4388-9452-df40cc8d9ea9", "seq": 39, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, 'c14af647-5c97-48e0-b67f-16bd79c72bf4', 1, 40, 'receipt', '{"id": "c14af647-5c97-48e0-b67f-16bd79c72bf4", "seq": 40, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, '2dc5e20e-1d64-4b4d-ad30-f22675d354d4', 1, 41, 'receipt', '{"id": "2dc5e20e-1d64-4b4d-ad30-f22675d354d4", "seq": 41, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, 'a9c6c20c-965b-4ee0-a7f9-1fd64de4081d', 1, 42, 'receipt', '{"id": "a9c6c20c-965b-4ee0-a7f9-1fd64de4081d", "seq": 42, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, '69e78e82-fa85-4768-9f59-1042c4a01c20', 1, 43, 'receipt', '{"id": "69e78e82-fa85-4768-9f59-1042c4a01c20", "seq": 43, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, 'af9e2fe9-f9b4-4d8c-917a-2803612d4778', 1, 44, 'receipt', '{"id": "af9e2fe9-f9b4-4d8c-917a-2803612d4778", "seq": 44, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, 'c29a8a90-1354-4b07-b359-6f3e819df5bb', 1, 45, 'receipt', '{"id": "c29a8a90-1354-4b07-b359-6f3e819df5bb", "seq": 45, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, '33409352-f070-4a34-bde1-12d7acf103d3', 1, 46, 'receipt', '{"id": "33409352-f070-4a34-bde1-12d7acf103d3", "seq": 46, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, '7c027992-aed2-4ad6-9cf4-085f52e8171d', 1, 47, 'receipt', '{"id": "7c027992-aed2-4ad6-9cf4-085f52e8171d", "seq": 47, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, '05010d02-8336-4a21-a31e-9c2ac84d1923', 1, 48, 'receipt', '{"id": "05010d02-8336-4a21-a31e-9c2ac84d1923", "seq": 48, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, 'e457e875-b5f4-4bca-909c-4ef4ae187b07', 1, 49, 'receipt', '{"id": "e457e875-b5f4-4bca-909c-4ef4ae187b07", "seq": 49, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, 'fe7f344a-4ff1-41f0-8982-f77740f9b059', 1, 50, 'receipt', '{"id": "fe7f344a-4ff1-41f0-8982-f77740f9b059", "seq": 50, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, '27c46b43-bb09-44cf-a9e1-92c2bd3c9b25', 1, 51, 'receipt', '{"id": "27c46b43-bb09-44cf-a9e1-92c2bd3c9b25", "seq": 51, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, '40591e5f-934b-45f0-a4e2-f3086bd06201', 1, 52, 'receipt', '{"id": "40591e5f-934b-45f0-a4e2-f3086bd06201", "seq": 52, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '020f6885-87ab-45d4-86ee-c01a4ccec971', 1, 53, 'receipt', '{"id": "020f6885-87ab-45d4-86ee-c01a4ccec971", "seq": 53, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, 'f21a4886-85e6-4046-865f-7f9a5aeb1efd', 1, 54, 'receipt', '{"id": "f21a4886-85e6-4046-865f-7f9a5aeb1efd", "seq": 54, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, 'b72fad39-1d5c-4e29-b7b9-e08eea8683be', 1, 55, 'receipt', '{"id": "b72fad39-1d5c-4e29-b7b9-e08eea8683be", "seq": 55, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, '80327864-4cbb-42e5-befd-0493498e7fc7', 1, 56, 'receipt', '{"id": "80327864-4cbb-42e5-befd-0493498e7fc7", "seq": 56, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, 'fbde7f9e-c5fc-41f9-9c6d-07b1a0220c97', 1, 57, 'receipt', '{"id": "fbde7f9e-c5fc-41f9-9c6d-07b1a0220c97", "seq": 57, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, '1e483569-82c8-42ef-b88c-9424ebe7e960', 1, 58, 'receipt', '{"id": "1e483569-82c8-42ef-b88c-9424ebe7e960", "seq": 58, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, 'dad7ac93-a572-42da-a91e-bea707126924', 1, 59, 'receipt', '{"id": "dad7ac93-a572-42da-a91e-bea707126924", "seq": 59, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, '8123a19e-81f6-4ac5-9360-dc438dfbf53a', 1, 60, 'receipt', '{"id": "8123a19e-81f6-4ac5-9360-dc438dfbf53a", "seq": 60, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, 'd7596f7c-1eed-4680-92bc-85d7a7a1ea14', 1, 61, 'receipt', '{"id": "d7596f7c-1eed-4680-92bc-85d7a7a1ea14", "seq": 61, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, 'fa24fabb-59cb-4d3a-b585-e785d09e8004', 1, 62, 'receipt', '{"id": "fa24fabb-59cb-4d3a-b585-e785d09e8004", "seq": 62, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, '8ebcf20f-b861-437c-8f99-b01f585eb671', 1, 63, 'receipt', '{"id": "8ebcf20f-b861-437c-8f99-b01f585eb671", "seq": 63, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, 'ad57d4c5-00ef-48de-993a-8be63a2394e2', 1, 64, 'receipt', '{"id": "ad57d4c5-00ef-48de-993a-8be63a2394e2", "seq": 64, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, '1685a074-c400-4a2c-83a6-742122e35813', 1, 65, 'receipt', '{"id": "1685a074-c400-4a2c-83a6-742122e35813", "seq": 65, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, '31c8a3f8-5abb-4b53-bf9d-e9724839aa55', 1, 66, 'receipt', '{"id": "31c8a3f8-5abb-4b53-bf9d-e9724839aa55", "seq": 66, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, 'd9775b6b-eac2-4b8b-9406-56e77734b14f', 1, 67, 'receipt', '{"id": "d9775b6b-eac2-4b8b-9406-56e77734b14f", "seq": 67, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, 'ce94e626-83ee-429d-87a9-33e199834df0', 1, 68, 'receipt', '{"id": "ce94e626-83ee-429d-87a9-33e199834df0", "seq": 68, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, '71bed708-c247-4494-bd34-00027c803338', 1, 69, 'receipt', '{"id": "71bed708-c247-4494-bd34-00027c803338", "seq": 69, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, 'c7697b42-79fc-4563-9d88-560ce62a4d47', 1, 70, 'receipt', '{"id": "c7697b42-79fc-4563-9d88-560ce62a4d47", "seq": 70, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, 'c9ca62ee-9197-41e2-844f-b38b3515c68c', 1, 71, 'receipt', '{"id": "c9ca62ee-9197-41e2-844f-b38b3515c68c", "seq": 71, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, '29d5fec1-81a4-44c2-9bd8-c57e14dba240', 1, 72, 'receipt', '{"id": "29d5fec1-81a4-44c2-9bd8-c57e14dba240", "seq": 72, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, 'c321ecec-7c13-4807-b1fb-4cfdcbcc7668', 1, 73, 'receipt', '{"id": "c321ecec-7c13-4807-b1fb-4cfdcbcc7668", "seq": 73, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, 'c0f8a502-5d70-49bc-a853-42710589fbb9', 1, 74, 'receipt', '{"id": "c0f8a502-5d70-49bc-a853-42710589fbb9", "seq": 74, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, '66d955c4-a320-427a-8502-347db4e3d0c9', 1, 75, 'receipt', '{"id": "66d955c4-a320-427a-8502-347db4e3d0c9", "seq": 75, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, '70ee57e6-bd11-4a8f-b26a-9db760bd6264', 1, 76, 'receipt', '{"id": "70ee57e6-bd11-4a8f-b26a-9db760bd6264", "seq": 76, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, 'b6f65645-d459-409e-b42a-483d1b2d2954', 1, 77, 'receipt', '{"id": "b6f65645-d459-409e-b42a-483d1b2d2954", "seq": 77, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, 'ad5c825e-c55a-4afb-9195-872d91ee73ab', 1, 78, 'receipt', '{"id": "ad5c825e-c55a-4afb-9195-872d91ee73ab", "seq": 78, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, '482963a3-1963-46d8-8184-d1ddd87cbdc7', 1, 79, 'receipt', '{"id": "482963a3-1963-46d8-8184-d1ddd87cbdc7", "seq": 79, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, '42247e88-a4fc-4530-a079-9e5b6a399d1d', 1, 80, 'receipt', '{"id": "42247e88-a4fc-4530-a079-9e5b6a399d1d", "seq": 80, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, 'faaf9c46-d969-4ef0-a4cc-03f39ef99ba0', 1, 81, 'receipt', '{"id": "faaf9c46-d969-4ef0-a4cc-03f39ef99ba0", "seq": 81, "at": "2026-11-25T11:36:21.440Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606581441, 1795606581440, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581441,1795606581440,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, 'c2a56f3b-8465-45aa-b7be-a500c88ef13c', 1, 82, 'count', '{"id": "c2a56f3b-8465-45aa-b7be-a500c88ef13c", "seq": 82, "at": "2026-11-25T11:36:21.449Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795606581449, 1795606581449, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606581449,1795606581449,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, '99b356bc-fcec-47e1-9e5d-186713684f3a', 1, 83, 'count', '{"id": "99b356bc-fcec-47e1-9e5d-186713684f3a", "seq": 83, "at": "2026-11-25T11:36:21.452Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795606581452, 1795606581452, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795606581452,1795606581452,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, '909d0408-d002-47ac-9aa8-79e0031bb21d', NULL, NULL, 'customer_return', '{"id":"909d0408-d002-47ac-9aa8-79e0031bb21d","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795606581457, 1795606581457, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795606581457,1795606581457,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, 'caf5d7c3-4b2c-44aa-932b-96f372366ea4', NULL, NULL, 'supplier_return', '{"id":"caf5d7c3-4b2c-44aa-932b-96f372366ea4","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795606581463, 1795606581463, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795606581463,1795606581463,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '3e2baef7-aa79-4c0c-803e-ce643530a98c', NULL, NULL, 'scrap', '{"id":"3e2baef7-aa79-4c0c-803e-ce643530a98c","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795606581468, 1795606581468, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795606581468,1795606581468,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, 'de8ca56c-70c9-461a-9e07-1cc4e2e015d5', NULL, NULL, 'void', '{"id":"de8ca56c-70c9-461a-9e07-1cc4e2e015d5","kind":"void","voids":"3e2baef7-aa79-4c0c-803e-ce643530a98c"}', 1, 1795606581472, 1795606581472, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606581472,1795606581472,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, 'a6237ea8-4a88-45cc-b3c5-e791beefdf2e', 1, 84, 'receipt', '{"id": "a6237ea8-4a88-45cc-b3c5-e791beefdf2e", "seq": 84, "at": "2026-11-25T11:36:21.477Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795606581478, 1795606581477, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (93, '26d68e1a-5725-477d-9730-2ab2fdca51b5', 1, 85, 'receipt', '{"id": "26d68e1a-5725-477d-9730-2ab2fdca51b5", "seq": 85, "at": "2026-11-25T11:36:21.477Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795606581478, 1795606581477, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606581497,1795606581477,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (94, 'ee1e5a72-4459-48df-88b6-c4df3085a707', 1, 86, 'receipt', '{"id": "ee1e5a72-4459-48df-88b6-c4df3085a707", "seq": 86, "at": "2026-11-25T11:36:21.478Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795606581478, 1795606581478, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, '74a5985e-f1c9-431c-a043-2184ae2f28c7', 1, 87, 'receipt', '{"id": "74a5985e-f1c9-431c-a043-2184ae2f28c7", "seq": 87, "at": "2026-11-25T11:36:21.478Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795606581478, 1795606581478, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (97, 'b0e75c39-d6a8-40f9-9864-526cfc6bef53', 1, 88, 'void', '{"id": "b0e75c39-d6a8-40f9-9864-526cfc6bef53", "seq": 88, "at": "2026-11-25T11:36:21.503Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "ee1e5a72-4459-48df-88b6-c4df3085a707"}', 1, 1795606581504, 1795606581503, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606581504,1795606581503,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, 'ad700051-2f57-4a29-ae11-fd2e557354ff', 1, 89, 'receipt', '{"id": "ad700051-2f57-4a29-ae11-fd2e557354ff", "seq": 89, "at": "2026-11-25T11:36:21.507Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795606581507, 1795606581507, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606581514,1795606581507,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, 'ed9e2c63-4280-4cbd-b50d-c764f996b5cc', 1, 91, 'void', '{"id": "ed9e2c63-4280-4cbd-b50d-c764f996b5cc", "seq": 91, "at": "2026-11-25T11:36:21.520Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "d3ef43ae-a370-4654-b2c1-bc304233a187"}', 1, 1795606581521, 1795606581520, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, '2155d140-00d1-458b-8fdd-75fb918c10c4', NULL, NULL, 'receipt', '{"id":"2155d140-00d1-458b-8fdd-75fb918c10c4","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795606581525, 1795606581525, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795606581525,1795606581525,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, '51bfe016-3021-4939-a0a2-5938a56f9c79', 1, 90, 'void', '{"id": "51bfe016-3021-4939-a0a2-5938a56f9c79", "seq": 90, "at": "2026-11-25T11:36:21.520Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "2155d140-00d1-458b-8fdd-75fb918c10c4"}', 1, 1795606581521, 1795606581520, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606581525,1795606581520,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, 'c878dac9-04b4-4203-974a-adaaf2739645', NULL, NULL, 'receipt', '{"id":"c878dac9-04b4-4203-974a-adaaf2739645","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795606581536, 1795606581536, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795606581536,1795606581536,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, 'a5176c27-e067-41ac-8abe-67224c48e408', NULL, NULL, 'receipt', '{"id":"a5176c27-e067-41ac-8abe-67224c48e408","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795606581542, 1795606581542, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795606581542,1795606581542,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, '978a609e-ba86-452d-be78-fb78924ff136', NULL, NULL, 'ship', '{"id":"978a609e-ba86-452d-be78-fb78924ff136","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795606581546, 1795606581546, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795606581546,1795606581546,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a2127e-112e-7bd6-bb21-fb5d99259594', NULL, NULL, 'landed_cost', '{"id":"01a2127e-112e-7bd6-bb21-fb5d99259594","kind":"landed_cost","amount":"10.00","receipt":"c878dac9-04b4-4203-974a-adaaf2739645","by":"value","credit":"cash"}', 1, 1795606581550, 1795606581550, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606581550,1795606581550,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a2127e-113d-72a2-82cf-5b26169113ef', NULL, NULL, 'landed_cost', '{"id":"01a2127e-113d-72a2-82cf-5b26169113ef","kind":"landed_cost","amount":"0.50","receipt":"c878dac9-04b4-4203-974a-adaaf2739645","by":"quantity","credit":"accounts_payable"}', 1, 1795606581565, 1795606581565, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606581565,1795606581565,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a2127e-1147-7076-ac2c-832c05c772c5', NULL, NULL, 'void', '{"id":"01a2127e-1147-7076-ac2c-832c05c772c5","kind":"void","voids":"01a2127e-113d-72a2-82cf-5b26169113ef"}', 1, 1795606581575, 1795606581575, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606581575,1795606581575,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a2127e-1152-78ec-aa26-c907e63b4c05', NULL, NULL, 'link', '{"id":"01a2127e-1152-78ec-aa26-c907e63b4c05","kind":"link","receipt":"a5176c27-e067-41ac-8abe-67224c48e408","unit_cost":"4.00","reason":"found"}', 1, 1795606581586, 1795606581586, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795606581586,1795606581586,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a2127e-115a-735d-9d5a-951af9868bef', NULL, NULL, 'bill', '{"id":"01a2127e-115a-735d-9d5a-951af9868bef","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c878dac9-04b4-4203-974a-adaaf2739645"}]}', 1, 1795606581594, 1795606581594, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795606581594,1795606581594,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a2127e-1164-739a-9cb6-9513e378199b', NULL, NULL, 'cost_change', '{"id":"01a2127e-1164-739a-9cb6-9513e378199b","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795606581605, 1795606581605, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795606581605,1795606581605,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, 'c097447f-bd50-4478-8fb3-0cc7e4f1a811', 1, 92, 'count', '{"id": "c097447f-bd50-4478-8fb3-0cc7e4f1a811", "seq": 92, "at": "2026-11-25T11:36:21.613Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795606581613, 1795606581613, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606581614,1795606581613,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, 'bd1301d2-d521-49bd-a02a-85a3955a21e1', 1, 93, 'count', '{"id": "bd1301d2-d521-49bd-a02a-85a3955a21e1", "seq": 93, "at": "2026-11-25T11:36:21.613Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795606581613, 1795606581613, NULL, NULL, 'applied', NULL, '["count",1,0,1,0,1000000,1795606581614,1795606581613,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]', 114, NULL, NULL);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795606581367, 1795606581367, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795606581478, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795606581478, 1795606581491, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795606581478, 1795606581497, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795606581478, 1795606581504, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1, got 90.', 'accepted', 1795606581507, 1795606581514, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event d3ef43ae-a370-4654-b2c1-bc304233a187 that it voids.', 'waiting', 1795606581521, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event 2155d140-00d1-458b-8fdd-75fb918c10c4 that it voids.', 'accepted', 1795606581521, 1795606581525, 'hub', '', NULL, 38);
INSERT INTO public.idempotency VALUES ('["command-line","57eda812c9584a05a452df4b9470fe95"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}', 1795606581270);
INSERT INTO public.idempotency VALUES ('["command-line","cb072f910b554df1aeaa3028022be7e2"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}', 1795606581286);
INSERT INTO public.idempotency VALUES ('["command-line","19cc335381bd47048fad388abcde68be"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}', 1795606581293);
INSERT INTO public.idempotency VALUES ('["command-line","9e3e76a8a9604739ba44141f7a03c42e"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}', 1795606581299);
INSERT INTO public.idempotency VALUES ('["command-line","193ae9e413764ea08af18e8e543b87f7"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795606581305);
INSERT INTO public.idempotency VALUES ('["command-line","321a29e62d904b5c9b0dc95bfeb55b3b"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795606581314);
INSERT INTO public.idempotency VALUES ('["command-line","4d737c52a93a4ccb8195177a71cf73d0"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:21.322Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795606581322);
INSERT INTO public.idempotency VALUES ('["command-line","54c16c96a9c6431fa78455e43c876341"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:21.342Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795606581342);
INSERT INTO public.idempotency VALUES ('["command-line","f7af39be48a14e5785871c75fc87c05a"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:21.350Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795606581350);
INSERT INTO public.idempotency VALUES ('["command-line","acb2658e548649f4b416f4e0be1065d8"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:21.357Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795606581357);
INSERT INTO public.idempotency VALUES ('["command-line","23d88d15afe8406a897cceaa2c3ccd36"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795606581363);
INSERT INTO public.idempotency VALUES ('["command-line","2b720aef1cf445b5bd32504fed859f28"]', 'a550cbc4c48f3a06981da888c43537bb6a4f53144f015449934d33443fc830c5', 200, '{"body":{"outcomes":[{"id":"19b967f7-075d-414b-aec0-2e307cee54ed","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795606581401);
INSERT INTO public.idempotency VALUES ('["command-line","90cb06b2a4a54fb98be80435653c7d6d"]', 'e16a7996ba5ba5ec87cb790a2891e711748e383c37828368c98dc1232be9c9b9', 200, '{"body":{"outcomes":[{"id":"4689e37c-ea48-49a1-88c8-a8b3c4c8e86a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795606581407);
INSERT INTO public.idempotency VALUES ('["command-line","5d9b1f4ae04a4222a9cf609dfd37f60b"]', 'ffc1e73d6af0665f07479dd5bc265041d04393be47d0e701aac0fc22ada329e7', 200, '{"body":{"outcomes":[{"id":"e5fd72ea-90e6-4ade-b83a-e9c1c5c23b22","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795606581412);
INSERT INTO public.idempotency VALUES ('["command-line","d6071e80609649938a45d15573211b49"]', 'f5098f86959083e0f9546d0456e562d45b60a5bd7e6e2e0e456a2b5fa1fe5fbd', 200, '{"body":{"outcomes":[{"id":"cdda6be4-950b-4b95-8fcb-c72c81bda5a9","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795606581420);
INSERT INTO public.idempotency VALUES ('["command-line","a33879f20aaf45c1b59b9027f38c6095"]', 'f205ca8a230575e9387a49bf1271c7f83710a294b98edc41d78d00c6b667af55', 200, '{"body":{"outcomes":[{"id":"909d0408-d002-47ac-9aa8-79e0031bb21d","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795606581457);
INSERT INTO public.idempotency VALUES ('["command-line","333019d3dac640ca9c5515647ffceee2"]', '3ad215729b579257dfa56a5722836c3d7f14a1f7b58ddd6e57bc99b7c984d844', 200, '{"body":{"outcomes":[{"id":"caf5d7c3-4b2c-44aa-932b-96f372366ea4","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795606581463);
INSERT INTO public.idempotency VALUES ('["command-line","371c6273340d49f88ed4870a313437a6"]', 'c224395370c3c3cca9017b4205576ac1ebf314451d98bc9d47a51e04a081c552', 200, '{"body":{"outcomes":[{"id":"3e2baef7-aa79-4c0c-803e-ce643530a98c","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795606581468);
INSERT INTO public.idempotency VALUES ('["command-line","3c59762eed544ad2949f50a537565c9d"]', '764ab87a082160f363eb98171f4513ee707ef0bdaad9da756d3e0f4b5d7880c0', 200, '{"body":{"outcomes":[{"id":"de8ca56c-70c9-461a-9e07-1cc4e2e015d5","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795606581472);
INSERT INTO public.idempotency VALUES ('["command-line","5a08d6aad67a4aab950ef45388c13572"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"a6237ea8-4a88-45cc-b3c5-e791beefdf2e","kind":"receipt","seq":84,"at":"2026-11-25T11:36:21.477Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:21.478Z","closed_at":"2026-11-25T11:36:21.491Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"a6237ea8-4a88-45cc-b3c5-e791beefdf2e","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795606581491);
INSERT INTO public.idempotency VALUES ('["command-line","bf846eb89c8b4a55a11cd5af85c0b656"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"26d68e1a-5725-477d-9730-2ab2fdca51b5","kind":"receipt","seq":85,"at":"2026-11-25T11:36:21.477Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:21.478Z","closed_at":"2026-11-25T11:36:21.497Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"26d68e1a-5725-477d-9730-2ab2fdca51b5","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795606581497);
INSERT INTO public.idempotency VALUES ('["command-line","4813e712faa742408411618bc6f9faca"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"ad700051-2f57-4a29-ae11-fd2e557354ff","kind":"receipt","seq":89,"at":"2026-11-25T11:36:21.507Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:21.507Z","closed_at":"2026-11-25T11:36:21.514Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"ad700051-2f57-4a29-ae11-fd2e557354ff","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795606581514);
INSERT INTO public.idempotency VALUES ('["command-line","e9b8e9e50ba54e51a1f3af4e1337f30d"]', '10ec09899fd053be78af0dc683177760de04b0382b0c97bc84498318b2cdecb2', 200, '{"body":{"outcomes":[{"id":"2155d140-00d1-458b-8fdd-75fb918c10c4","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795606581525);
INSERT INTO public.idempotency VALUES ('["command-line","53bd2b67a53b4a1daac1603386c1e4fb"]', 'dfee6e2f259b4794eb8bdd9d4aa266be6b12ef33677fab0de9e11f0c7d992b6a', 200, '{"body":{"outcomes":[{"id":"c878dac9-04b4-4203-974a-adaaf2739645","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795606581536);
INSERT INTO public.idempotency VALUES ('["command-line","9051788a1b7b40e4b321b104a5e8b75e"]', 'b3c12f7a783b322bc33e111c8fadc5e8a235e1975e305b4e8bee80c3f10f934b', 200, '{"body":{"outcomes":[{"id":"a5176c27-e067-41ac-8abe-67224c48e408","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795606581542);
INSERT INTO public.idempotency VALUES ('["command-line","bb1e918c949a4cd683b0897e2c24a454"]', '07ec1b04ec34d3e09e2a8ba850c1e9ddb3a58e13363b19af831fbfac9fb2cda4', 200, '{"body":{"outcomes":[{"id":"978a609e-ba86-452d-be78-fb78924ff136","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795606581546);
INSERT INTO public.idempotency VALUES ('["command-line","a0346adc30af467fbb60abba03e51d47"]', '11e592dcaab972e8b4699f03f09083c32ee72229d90508fe5e5110ef939b224c', 201, '{"body":{"id":"01a2127e-112e-7bd6-bb21-fb5d99259594","at":"2026-11-25T11:36:21.550Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"c878dac9-04b4-4203-974a-adaaf2739645","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-112e-7bd6-bb21-fb5d99259594"}', 1795606581550);
INSERT INTO public.idempotency VALUES ('["command-line","63e93390d15d47b1904b67853690c2a4"]', '5cc5a22d8a4de9b7598ff79ad589b401728905c8fc272474c691cfdddd0732a6', 201, '{"body":{"id":"01a2127e-113d-72a2-82cf-5b26169113ef","at":"2026-11-25T11:36:21.565Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"c878dac9-04b4-4203-974a-adaaf2739645","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-113d-72a2-82cf-5b26169113ef"}', 1795606581565);
INSERT INTO public.idempotency VALUES ('["command-line","cc329d142beb46f7beb844cdddde9086"]', 'cfafba8315064a1b447aa4c850eda0ad8a91bd34f7164b2d57fded84cfdc7891', 200, '{"body":{"id":"01a2127e-113d-72a2-82cf-5b26169113ef","at":"2026-11-25T11:36:21.565Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"c878dac9-04b4-4203-974a-adaaf2739645","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795606581575);
INSERT INTO public.idempotency VALUES ('["command-line","c4cadaf4afcf4080b914edd22eb47f39"]', '1e67c5a87c6f1432bd70f09185177123fa1edeb11462cc152531ac2186bd164c', 201, '{"body":{"id":"01a2127e-1152-78ec-aa26-c907e63b4c05","at":"2026-11-25T11:36:21.586Z","actor":"command-line","voided":false,"receipt":"a5176c27-e067-41ac-8abe-67224c48e408","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-1152-78ec-aa26-c907e63b4c05"}', 1795606581586);
INSERT INTO public.idempotency VALUES ('["command-line","7fd41ee699e54565a9f041b2c59c06eb"]', '7f29457655fd5c8386cf765c1b549519c763ebaf1c0b7f75838d06bdcaa91780', 201, '{"body":{"id":"01a2127e-115a-735d-9d5a-951af9868bef","at":"2026-11-25T11:36:21.594Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"c878dac9-04b4-4203-974a-adaaf2739645"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"c878dac9-04b4-4203-974a-adaaf2739645","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-115a-735d-9d5a-951af9868bef"}', 1795606581594);
INSERT INTO public.idempotency VALUES ('["command-line","991214c0ece4443aa23ce10c5a04cbbf"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a2127e-1164-739a-9cb6-9513e378199b","at":"2026-11-25T11:36:21.605Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-1164-739a-9cb6-9513e378199b"}', 1795606581605);
INSERT INTO public.idempotency VALUES ('["command-line","5019595be3564017bc8ffd87db217758"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:21.342Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0"}]},"location":null}', 1795606581629);
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795606581368, 1795606581367, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795606581368, 1795606581367, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795606581368, 1795606581367, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795606581368, 1795606581367, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795606581368, 1795606581367, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795606581368, 1795606581367, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795606581368, 1795606581367, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795606581380, 1795606581379, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795606581393, 1795606581392, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795606581401, 1795606581401, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795606581407, 1795606581407, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795606581407, 1795606581407, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795606581412, 1795606581412, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795606581420, 1795606581420, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795606581431, 1795606581430, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795606581437, 1795602981436, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795606581441, 1795606581439, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795606581441, 1795606581440, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795606581449, 1795606581449, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795606581452, 1795606581452, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795606581457, 1795606581457, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795606581463, 1795606581463, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795606581468, 1795606581468, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795606581472, 1795606581472, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795606581497, 1795606581477, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795606581514, 1795606581507, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795606581525, 1795606581525, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795606581525, 1795606581520, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795606581536, 1795606581536, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795606581542, 1795606581542, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795606581546, 1795606581546, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795606581550, 1795606581550, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795606581565, 1795606581565, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795606581575, 1795606581575, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795606581586, 1795606581586, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795606581594, 1795606581594, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795606581605, 1795606581605, NULL);
INSERT INTO public.journal_entry VALUES (7471104, 114, 1, 1795606581614, 1795606581613, NULL);
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
INSERT INTO public.meta VALUES ('ledger', 'eb4816527aa8419f9fd01a2e63bba554');
INSERT INTO public.meta VALUES ('created_at', '1795606579751');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795606581368, 1795606581367);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795606581368, 1795606581367);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795606581368, 1795606581367);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795606581368, 1795606581367);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795606581368, 1795606581367);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795606581368, 1795606581367);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795606581368, 1795606581367);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795606581380, 1795606581379);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795606581385, 1795606581385);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795606581393, 1795606581367);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795606581401, 1795606581401);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795606581407, 1795606581407);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795606581412, 1795606581412);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795606581420, 1795606581401);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795606581426, 1795606581426);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795606581426, 1795606581426);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795606581426, 1795606581426);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795606581426, 1795606581426);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795606581431, 1795606581430);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795606581434, 1795606581434);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795606581434, 1795606581434);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795606581437, 1795602981436);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581439);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795606581441, 1795606581440);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795606581449, 1795606581449);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795606581452, 1795606581452);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795606581457, 1795606581457);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795606581463, 1795606581463);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795606581468, 1795606581468);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795606581472, 1795606581468);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795606581497, 1795606581477);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795606581514, 1795606581507);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795606581525, 1795606581525);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795606581525, 1795606581525);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795606581536, 1795606581536);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795606581542, 1795606581542);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795606581546, 1795606581546);
INSERT INTO public.movement VALUES (7471104, 114, 1, 1, 0, -166000000, -39840, 1795606581614, 1795606581613);
INSERT INTO public.movement VALUES (7471105, 114, 4, 1, 0, -1000000, 0, 1795606581614, 1795606581613);
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
INSERT INTO public.stream VALUES (1, 1, '0c634726-f99e-4ccf-8037-2a66505f6b6f', 93, 'bd1301d2-d521-49bd-a02a-85a3955a21e1', 1795606581613);
INSERT INTO public.token VALUES (1, 'b216b4895ab8b5ea3683c72433a7eb4346aa8ce0e00f61be906097829aa33a5b', 'command-line', 'admin', 1795606581047, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('d3ef43ae-a370-4654-b2c1-bc304233a187', 101);
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

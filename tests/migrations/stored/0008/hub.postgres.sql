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
INSERT INTO public.alarm VALUES (1, 'no_cost', 1795606606100, 9, 1, 'S-400 received at 0: no cost is known', 1, 14);
INSERT INTO public.alarm VALUES (2, 'no_cost', 1795606606131, 11, NULL, 'issued at 0: no cost is known', 1, 16);
INSERT INTO public.alarm VALUES (3, 'negative_stock', 1795606606131, 11, NULL, 'on hand -3', 1, 16);
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.audit VALUES (1, 1795606605879, 'command-line', 'createItem', '', '{"name":"Widget","unit":"each","barcodes":[{"code":"4006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"W-100"}');
INSERT INTO public.audit VALUES (2, 1795606605910, 'command-line', 'createItem', '', '{"name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"G-200"}');
INSERT INTO public.audit VALUES (3, 1795606605922, 'command-line', 'createItem', '', '{"name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"L-300"}');
INSERT INTO public.audit VALUES (4, 1795606605933, 'command-line', 'createItem', '', '{"name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null,"sku":"S-400"}');
INSERT INTO public.audit VALUES (5, 1795606605951, 'command-line', 'createLocation', '', '{"code":"A-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (6, 1795606605978, 'command-line', 'createLocation', '', '{"code":"B-01","type":"shelf","site":"main"}');
INSERT INTO public.audit VALUES (7, 1795606605990, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-1","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null},{"sku":"L-300","quantity":"10","unit_cost":"1.10","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (8, 1795606606009, 'command-line', 'createPurchaseOrder', '', '{"number":"PO-2","supplier":"ACME","lines":[{"sku":"W-100","quantity":"40","unit_cost":"2.50","line":null,"tolerance":null}],"site":"main","state":"ordered"}');
INSERT INTO public.audit VALUES (9, 1795606606029, 'command-line', 'createSalesOrder', '', '{"number":"SO-1","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (10, 1795606606041, 'command-line', 'createSalesOrder', '', '{"number":"SO-2","customer":"Shop","lines":[{"sku":"W-100","quantity":"5","unit_price":"9.00","line":null}],"site":"main"}');
INSERT INTO public.audit VALUES (11, 1795606606058, 'command-line', 'createUser', '', '{"name":"Kim","badge":"B-7","language":"en"}');
INSERT INTO public.audit VALUES (12, 1795606606296, 'command-line', 'resolveHold', '1', '{"action":"reject","reason":"looked","sku":null}');
INSERT INTO public.audit VALUES (13, 1795606606310, 'command-line', 'resolveHold', '2', '{"action":"map","reason":"looked","sku":"W-100"}');
INSERT INTO public.audit VALUES (14, 1795606606335, 'command-line', 'resolveHold', '5', '{"action":"accept","reason":"they sent more","sku":null}');
INSERT INTO public.audit VALUES (15, 1795606606365, 'command-line', 'putSettings', '', '{"supplier_return_cost":null,"negative_stock":null,"purchase_mode":"grni","cost_pool":null,"over_receipt_percent":null,"negative_stock_at":null,"scrap_accounts":null,"accounts":null}');
INSERT INTO public.audit VALUES (16, 1795606606393, 'command-line', 'createLandedCost', '', '{"amount":"10.00","receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","receipts":null,"purchase_order":null,"by":"value","credit":"cash","reason":null}');
INSERT INTO public.audit VALUES (17, 1795606606405, 'command-line', 'createLandedCost', '', '{"amount":"0.50","receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","receipts":null,"purchase_order":null,"by":"quantity","credit":"accounts_payable","reason":null}');
INSERT INTO public.audit VALUES (18, 1795606606415, 'command-line', 'voidLandedCost', '01a2127e-7245-7c61-8902-229d05f64985', '{"reason":null}');
INSERT INTO public.audit VALUES (19, 1795606606430, 'command-line', 'createCostLink', '', '{"receipt":"692daba4-357a-4a14-b0bc-bc0ddac79ffe","purchase_order":null,"line":null,"unit_cost":"4.00","reason":"found"}');
INSERT INTO public.audit VALUES (20, 1795606606440, 'command-line', 'createBill', '', '{"number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a"}],"purchase_order":null}');
INSERT INTO public.audit VALUES (21, 1795606606449, 'command-line', 'createCostChange', '', '{"sku":"W-100","reason":"market","value":null,"average":"2.40","site":"main"}');
INSERT INTO public.audit VALUES (22, 1795606606473, 'command-line', 'closePurchaseOrder', 'PO-2', '{}');
INSERT INTO public.balance VALUES (1, 3, 0, 1000000, 1000000, NULL, NULL, 21);
INSERT INTO public.balance VALUES (3, 1, 1, 3000000, 0, 1795606606221, 87, 26);
INSERT INTO public.balance VALUES (2, 2, 0, 14000000, 0, NULL, NULL, 42);
INSERT INTO public.balance VALUES (1, 1, 0, 1000000, 1000000, 1795606606456, 114, 49);
INSERT INTO public.balance VALUES (1, 2, 0, 3000000, 3000000, 1795606606456, 113, 49);
INSERT INTO public.balance VALUES (1, 4, 0, 1000000, 1000000, NULL, NULL, 49);
INSERT INTO public.balance VALUES (4, 1, 0, 0, 0, 1795606606456, 114, 49);
INSERT INTO public.barcode VALUES ('04006381333931', 1, 1000000, '4006381333931', 1);
INSERT INTO public.barcode VALUES ('14006381333938', 1, 12000000, '14006381333938', 1);
INSERT INTO public.commit_log VALUES (1, 'U580OnQZkoFz', 1795606605879, NULL, NULL);
INSERT INTO public.commit_log VALUES (2, 'Xc3-FR9w44yD', 1795606605910, NULL, NULL);
INSERT INTO public.commit_log VALUES (3, 'kfg5o5rTWbia', 1795606605922, NULL, NULL);
INSERT INTO public.commit_log VALUES (4, 'vzBt0LxlDroJ', 1795606605933, NULL, NULL);
INSERT INTO public.commit_log VALUES (5, 'lwOw1u_pA-Ny', 1795606605951, NULL, NULL);
INSERT INTO public.commit_log VALUES (6, 'sLl-bYp3r4yX', 1795606605978, NULL, NULL);
INSERT INTO public.commit_log VALUES (7, 'T8IpXNWFfJ3y', 1795606605990, NULL, NULL);
INSERT INTO public.commit_log VALUES (8, 'koJcCChIyR69', 1795606606009, NULL, NULL);
INSERT INTO public.commit_log VALUES (9, 'xfJRT6nhLtkV', 1795606606029, NULL, NULL);
INSERT INTO public.commit_log VALUES (10, 'TF26NAir7h3O', 1795606606041, NULL, NULL);
INSERT INTO public.commit_log VALUES (11, '4w_9YAZBSJJd', 1795606606058, NULL, NULL);
INSERT INTO public.commit_log VALUES (12, 'FRy8hegbR0bk', 1795606606067, 1, 7);
INSERT INTO public.commit_log VALUES (13, 'nO-H6OSCEZLZ', 1795606606090, 8, 8);
INSERT INTO public.commit_log VALUES (14, '_CX26h5DYbMv', 1795606606100, 9, 9);
INSERT INTO public.commit_log VALUES (15, 'DuZb66IijROW', 1795606606120, 10, 10);
INSERT INTO public.commit_log VALUES (16, 'ejbH8mZ0xcej', 1795606606131, 11, 11);
INSERT INTO public.commit_log VALUES (17, 'YS8PFn13HMyv', 1795606606140, 12, 12);
INSERT INTO public.commit_log VALUES (18, 'v9Tc-Mg45bMj', 1795606606147, 13, 13);
INSERT INTO public.commit_log VALUES (19, 'lWhOUMzGPjwE', 1795606606152, 14, 14);
INSERT INTO public.commit_log VALUES (20, 'zXzes-QkL-LI', 1795606606164, 15, 16);
INSERT INTO public.commit_log VALUES (21, 'mltCNv8s18Vo', 1795606606176, 17, 17);
INSERT INTO public.commit_log VALUES (22, 'lLdItYzQl53t', 1795606606188, 18, 18);
INSERT INTO public.commit_log VALUES (23, 'gfH_dEmSa9mW', 1795606606196, 19, 19);
INSERT INTO public.commit_log VALUES (24, 'aeggg-oqd5Gz', 1795606606202, 20, 85);
INSERT INTO public.commit_log VALUES (25, 'iRdWDjAXmrwz', 1795606606215, 86, 86);
INSERT INTO public.commit_log VALUES (26, '7ATuUZTrwdNF', 1795606606222, 87, 87);
INSERT INTO public.commit_log VALUES (27, '_aSIqFDmpabB', 1795606606234, 88, 88);
INSERT INTO public.commit_log VALUES (28, 'J7ITZIjeOoLr', 1795606606247, 89, 89);
INSERT INTO public.commit_log VALUES (29, 'EHXDqym6VZMJ', 1795606606255, 90, 90);
INSERT INTO public.commit_log VALUES (30, '8bqhOTSnLa_Q', 1795606606266, 91, 91);
INSERT INTO public.commit_log VALUES (31, 'qi8sMnsnntLA', 1795606606276, 92, 95);
INSERT INTO public.commit_log VALUES (32, 'ESnhjCoeNtIm', 1795606606296, NULL, NULL);
INSERT INTO public.commit_log VALUES (33, 'OzHWZC2E4Jtk', 1795606606310, 96, 96);
INSERT INTO public.commit_log VALUES (34, 'lIQW55fuAg3E', 1795606606320, 97, 97);
INSERT INTO public.commit_log VALUES (35, 'PIpgeoYuwVwj', 1795606606324, 98, 98);
INSERT INTO public.commit_log VALUES (36, 'QtzJCmG1Ua_Q', 1795606606335, 99, 99);
INSERT INTO public.commit_log VALUES (37, 'XaCmgXuw1jUz', 1795606606348, 100, 101);
INSERT INTO public.commit_log VALUES (38, 'wrmvLzjGNNN8', 1795606606353, 102, 103);
INSERT INTO public.commit_log VALUES (39, 'oiBgtfhOAV9z', 1795606606365, NULL, NULL);
INSERT INTO public.commit_log VALUES (40, 'wcNhwxdIsYQm', 1795606606371, 104, 104);
INSERT INTO public.commit_log VALUES (41, 'xUgj3PlqQOSB', 1795606606378, 105, 105);
INSERT INTO public.commit_log VALUES (42, 'q-cOTOYIizAF', 1795606606387, 106, 106);
INSERT INTO public.commit_log VALUES (43, 'H6wKPtZh76At', 1795606606393, 107, 107);
INSERT INTO public.commit_log VALUES (44, 'Cs0wnHcERamK', 1795606606405, 108, 108);
INSERT INTO public.commit_log VALUES (45, 'kjaXNSGOdcPN', 1795606606415, 109, 109);
INSERT INTO public.commit_log VALUES (46, '-nM62xekO41F', 1795606606430, 110, 110);
INSERT INTO public.commit_log VALUES (47, 'Vv0L3XjHTC4g', 1795606606440, 111, 111);
INSERT INTO public.commit_log VALUES (48, 'T52kOUvidA6u', 1795606606449, 112, 112);
INSERT INTO public.commit_log VALUES (49, 'bBciswo7aW6r', 1795606606457, 113, 114);
INSERT INTO public.commit_log VALUES (50, 'hlbfAlZbTrak', 1795606606473, NULL, NULL);
INSERT INTO public.decision VALUES (96, 93, 'map', 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606310,1795606606275,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 1795606606310, 'command-line');
INSERT INTO public.decision VALUES (99, 98, 'accept', 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606606335,1795606606323,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 1795606606335, 'command-line');
INSERT INTO public.decision VALUES (103, 100, 'arrival', 'applied', NULL, '["void",2,0,2,0,0,1795606606353,1795606606347,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 1795606606353, 'hub');
INSERT INTO public.document VALUES (3, 'sales_order', 'SO-1', 1, 2, 'picking', 1795606606029, '{}', 27);
INSERT INTO public.document VALUES (1, 'purchase_order', 'PO-1', 1, 1, 'partly_received', 1795606605990, '{}', 36);
INSERT INTO public.document VALUES (4, 'sales_order', 'SO-2', 1, 2, 'open', 1795606606041, '{}', 49);
INSERT INTO public.document VALUES (2, 'purchase_order', 'PO-2', 1, 1, 'closed', 1795606606009, '{}', 50);
INSERT INTO public.document_line VALUES (3, 2, 1, 1, 40000000, 2500000, 0, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (2, 1, 2, 3, 10000000, 1100000, 4000000, 0, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.document_line VALUES (4, 3, 1, 1, 5000000, 9000000, 0, 4000000, 3000000, 750, 1000000, 250, 2000000, NULL);
INSERT INTO public.document_line VALUES (1, 1, 1, 1, 40000000, 2500000, 107000000, 0, 0, 0, 2000000, 0, 0, NULL);
INSERT INTO public.document_line VALUES (5, 4, 1, 1, 5000000, 9000000, 0, 0, 0, 0, 0, 0, 4000000, NULL);
INSERT INTO public.event VALUES (1, '6970d3df-7bc4-442e-a17e-92ba81fd9f47', 1, 1, 'receipt', '{"id": "6970d3df-7bc4-442e-a17e-92ba81fd9f47", "seq": 1, "at": "2026-11-25T11:36:46.066Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606606067, 1795606606066, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606067,1795606606066,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,0,0,"1",null,0,0,0]]]', 1, NULL, NULL);
INSERT INTO public.event VALUES (3, '94a96cbe-90c6-4a80-a3de-4c49228f59e1', 1, 3, 'receipt', '{"id": "94a96cbe-90c6-4a80-a3de-4c49228f59e1", "seq": 3, "at": "2026-11-25T11:36:46.066Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606606067, 1795606606066, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606067,1795606606066,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,2000000,0,"1",2500000,2000000,500,2]]]', 3, NULL, NULL);
INSERT INTO public.event VALUES (4, '1e190c33-cb23-4efa-acb8-9472e9290c1b', 1, 4, 'receipt', '{"id": "1e190c33-cb23-4efa-acb8-9472e9290c1b", "seq": 4, "at": "2026-11-25T11:36:46.066Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606606067, 1795606606066, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606067,1795606606066,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,3000000,0,"1",2500000,3000000,750,3]]]', 4, NULL, NULL);
INSERT INTO public.event VALUES (5, '377d7e16-85d7-4c89-8cef-c4ed7e2dfb99', 1, 5, 'receipt', '{"id": "377d7e16-85d7-4c89-8cef-c4ed7e2dfb99", "seq": 5, "at": "2026-11-25T11:36:46.066Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606606067, 1795606606066, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606067,1795606606066,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,4000000,0,"1",2500000,4000000,1000,4]]]', 5, NULL, NULL);
INSERT INTO public.event VALUES (6, '4ae1ab36-5073-4b8f-bc37-bbba6d487b9d', 1, 6, 'receipt', '{"id": "4ae1ab36-5073-4b8f-bc37-bbba6d487b9d", "seq": 6, "at": "2026-11-25T11:36:46.066Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606606067, 1795606606066, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606067,1795606606066,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,5000000,0,"1",2500000,5000000,1250,5]]]', 6, NULL, NULL);
INSERT INTO public.event VALUES (7, '9ee6a1ae-f8f2-45c8-b0a4-6c822624bece', 1, 7, 'receipt', '{"id": "9ee6a1ae-f8f2-45c8-b0a4-6c822624bece", "seq": 7, "at": "2026-11-25T11:36:46.066Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "12", "location": "A-01", "document": "PO-1", "scan": "14006381333938"}', 1, 1795606606067, 1795606606066, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,12000000,1795606606067,1795606606066,0,1,3000,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,6000000,0,"1",2500000,6000000,1500,6]]]', 7, NULL, NULL);
INSERT INTO public.event VALUES (8, 'f743bb79-a8fb-42aa-8e3e-7f0a0dd4d835', 1, 8, 'receipt', '{"id": "f743bb79-a8fb-42aa-8e3e-7f0a0dd4d835", "seq": 8, "at": "2026-11-25T11:36:46.089Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "L-300", "quantity": "4", "location": "A-01", "document": "PO-1", "lot": "LOT-A", "expiry": "2031-01-31"}', 1, 1795606606090, 1795606606089, NULL, NULL, 'applied', NULL, '["receipt",3,1,1,0,4000000,1795606606090,1795606606089,0,2,440,0,2,1100000,null,0,0,null,false,[],0,[],[[3,0,0,0,"1",null,0,0,0]]]', 8, NULL, NULL);
INSERT INTO public.event VALUES (9, '66c3e936-66f8-49a9-a25a-d387d53f2e3f', 1, 9, 'receipt', '{"id": "66c3e936-66f8-49a9-a25a-d387d53f2e3f", "seq": 9, "at": "2026-11-25T11:36:46.100Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "S-400", "quantity": "1", "location": "A-01", "document": null, "serial": "S-1"}', 1, 1795606606100, 1795606606100, NULL, NULL, 'applied', NULL, '["receipt",4,0,1,0,1000000,1795606606100,1795606606100,0,0,0,0,10,null,null,0,0,"S-1",false,[],0,[],[[4,0,0,0,"1",null,0,0,0]]]', 9, NULL, NULL);
INSERT INTO public.event VALUES (2, '5a824789-cfb6-40ba-8232-9f82919cd2e2', 1, 2, 'receipt', '{"id": "5a824789-cfb6-40ba-8232-9f82919cd2e2", "seq": 2, "at": "2026-11-25T11:36:46.066Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}', 1, 1795606606067, 1795606606066, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606067,1795606606066,0,1,250,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,1000000,0,"1",2500000,1000000,250,1]]]', 2, 10, NULL);
INSERT INTO public.event VALUES (10, 'ae867c92-f193-4716-a1aa-c62fd0195e92', 1, 10, 'void', '{"id": "ae867c92-f193-4716-a1aa-c62fd0195e92", "seq": 10, "at": "2026-11-25T11:36:46.119Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "5a824789-cfb6-40ba-8232-9f82919cd2e2"}', 1, 1795606606119, 1795606606119, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606606120,1795606606119,0,0,0,0,0,null,null,0,2,null,false,[],0,[],[[1,0,18000000,0,"1",2500000,18000000,4500,7]]]', 10, NULL, NULL);
INSERT INTO public.event VALUES (12, 'd4fe8f3b-0784-466f-8884-8c450a117ce9', NULL, NULL, 'receipt', '{"id":"d4fe8f3b-0784-466f-8884-8c450a117ce9","kind":"receipt","sku":"G-200","quantity":"10","location":"B-01","unit_cost":"3.30"}', 1, 1795606606140, 1795606606140, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,10000000,1795606606140,1795606606140,0,0,3300,0,2,3300000,null,0,0,null,false,[],0,[],[[2,0,-3000000,0,"1",null,0,0,0]]]', 12, NULL, 'command-line');
INSERT INTO public.event VALUES (13, '6fa023f8-c7e4-4979-ba0f-ac40a7337113', NULL, NULL, 'ship', '{"id":"6fa023f8-c7e4-4979-ba0f-ac40a7337113","kind":"ship","sku":"G-200","quantity":"2","location":"B-01","unit_price":"7.00"}', 1, 1795606606147, 1795606606147, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,2000000,1795606606147,1795606606147,0,0,0,1400,0,null,null,0,0,null,false,[],0,[],[[2,0,7000000,0,"1",3300000,7000000,2310,12]]]', 13, NULL, 'command-line');
INSERT INTO public.event VALUES (11, '9193839d-1678-4f7e-a3ad-f81dd1ffb80f', NULL, NULL, 'ship', '{"id":"9193839d-1678-4f7e-a3ad-f81dd1ffb80f","kind":"ship","sku":"G-200","quantity":"3","location":"B-01","unit_price":"7.00"}', 1, 1795606606131, 1795606606131, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,3000000,1795606606131,1795606606131,0,0,0,2100,0,null,null,0,0,null,false,[],0,[],[[2,0,0,0,"1",null,0,0,0]]]', 11, 14, 'command-line');
INSERT INTO public.event VALUES (14, 'f1605900-00a7-4a91-a4b7-0e1731812f06', NULL, NULL, 'void', '{"id":"f1605900-00a7-4a91-a4b7-0e1731812f06","kind":"void","voids":"9193839d-1678-4f7e-a3ad-f81dd1ffb80f"}', 1, 1795606606152, 1795606606152, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606606152,1795606606152,0,0,0,0,0,null,null,0,11,null,false,[],0,[],[[2,0,5000000,0,"0.7142857142857142857142857142857142857143",3300000,5000000,1650,12]]]', 14, NULL, 'command-line');
INSERT INTO public.event VALUES (15, '0daef79b-b3fd-4416-955e-c603cfe7631c', 1, 11, 'pick', '{"id": "0daef79b-b3fd-4416-955e-c603cfe7631c", "seq": 11, "at": "2026-11-25T11:36:46.163Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606606164, 1795606606163, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606606164,1795606606163,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 15, NULL, NULL);
INSERT INTO public.event VALUES (16, 'd5b765af-52e6-4a2c-bc00-7e96c9fed625', 1, 12, 'pick', '{"id": "d5b765af-52e6-4a2c-bc00-7e96c9fed625", "seq": 12, "at": "2026-11-25T11:36:46.163Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING", "document": "SO-1"}', 1, 1795606606164, 1795606606163, NULL, NULL, 'applied', NULL, '["pick",1,0,1,3,2000000,1795606606164,1795606606163,0,4,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 16, NULL, NULL);
INSERT INTO public.event VALUES (17, 'b7566a1c-e030-4847-92ec-580f635e71e8', 1, 13, 'ship', '{"id": "b7566a1c-e030-4847-92ec-580f635e71e8", "seq": 13, "at": "2026-11-25T11:36:46.175Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"}', 1, 1795606606176, 1795606606175, NULL, NULL, 'applied', NULL, '["ship",1,0,3,0,3000000,1795606606176,1795606606175,0,4,0,2700,0,null,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"1",2500000,17000000,4250,7]]]', 17, NULL, NULL);
INSERT INTO public.event VALUES (18, '559b076a-3c9b-4d59-91d5-a1e291d4887e', 1, 14, 'move', '{"id": "559b076a-3c9b-4d59-91d5-a1e291d4887e", "seq": 14, "at": "2026-11-25T11:36:46.187Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"}', 1, 1795606606188, 1795606606187, NULL, NULL, 'applied', NULL, '["move",1,0,1,2,2000000,1795606606188,1795606606187,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 18, NULL, NULL);
INSERT INTO public.event VALUES (19, '0bfc1c56-ddc5-48f1-8131-6850d62871ac', 1, 15, 'receipt', '{"id": "0bfc1c56-ddc5-48f1-8131-6850d62871ac", "seq": 15, "at": "2026-11-25T10:36:46.195Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606196, 1795603006195, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606196,1795603006195,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,14000000,0,"0.8235294117647058823529411764705882352941",2500000,14000000,3500,7]]]', 19, NULL, NULL);
INSERT INTO public.event VALUES (20, '42cddd22-8bf7-4632-910a-57426f086f95', 1, 16, 'receipt', '{"id": "42cddd22-8bf7-4632-910a-57426f086f95", "seq": 16, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,15000000,0,"0.8235294117647058823529411764705882352941",2000000,15000000,3700,19]]]', 20, NULL, NULL);
INSERT INTO public.event VALUES (21, '362fb3ac-99a5-475d-b078-ef8c81321d13', 1, 17, 'receipt', '{"id": "362fb3ac-99a5-475d-b078-ef8c81321d13", "seq": 17, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,16000000,0,"0.8235294117647058823529411764705882352941",2000000,16000000,3900,20]]]', 21, NULL, NULL);
INSERT INTO public.event VALUES (22, 'fd1a7a37-3f9d-420e-9c80-fac285b35a58', 1, 18, 'receipt', '{"id": "fd1a7a37-3f9d-420e-9c80-fac285b35a58", "seq": 18, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,17000000,0,"0.8235294117647058823529411764705882352941",2000000,17000000,4100,21]]]', 22, NULL, NULL);
INSERT INTO public.event VALUES (23, '1f441f97-4c84-4c48-9561-d70f77fa1f74', 1, 19, 'receipt', '{"id": "1f441f97-4c84-4c48-9561-d70f77fa1f74", "seq": 19, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,18000000,0,"0.8235294117647058823529411764705882352941",2000000,18000000,4300,22]]]', 23, NULL, NULL);
INSERT INTO public.event VALUES (24, '324b198f-5548-4747-a715-823a11fb3ad4', 1, 20, 'receipt', '{"id": "324b198f-5548-4747-a715-823a11fb3ad4", "seq": 20, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1004, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,19000000,0,"0.8235294117647058823529411764705882352941",2000000,19000000,4500,23]]]', 24, NULL, NULL);
INSERT INTO public.event VALUES (25, '41f8429e-e68e-4771-a900-859a48346bef', 1, 21, 'receipt', '{"id": "41f8429e-e68e-4771-a900-859a48346bef", "seq": 21, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1005, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,20000000,0,"0.8235294117647058823529411764705882352941",2000000,20000000,4700,24]]]', 25, NULL, NULL);
INSERT INTO public.event VALUES (26, '5c504f43-4ff4-4cde-8469-d320deee097c', 1, 22, 'receipt', '{"id": "5c504f43-4ff4-4cde-8469-d320deee097c", "seq": 22, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1006, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,21000000,0,"0.8235294117647058823529411764705882352941",2000000,21000000,4900,25]]]', 26, NULL, NULL);
INSERT INTO public.event VALUES (27, 'b907730c-9da1-4018-9b6a-4f4ceefdbfef', 1, 23, 'receipt', '{"id": "b907730c-9da1-4018-9b6a-4f4ceefdbfef", "seq": 23, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1007, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,22000000,0,"0.8235294117647058823529411764705882352941",2000000,22000000,5100,26]]]', 27, NULL, NULL);
INSERT INTO public.event VALUES (28, 'd5546e72-341a-46a2-8709-31aac94208fb', 1, 24, 'receipt', '{"id": "d5546e72-341a-46a2-8709-31aac94208fb", "seq": 24, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1008, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,23000000,0,"0.8235294117647058823529411764705882352941",2000000,23000000,5300,27]]]', 28, NULL, NULL);
INSERT INTO public.event VALUES (29, 'bb21b1ab-ff8d-4efa-ba34-1554a1060a11', 1, 25, 'receipt', '{"id": "bb21b1ab-ff8d-4efa-ba34-1554a1060a11", "seq": 25, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1009, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,24000000,0,"0.8235294117647058823529411764705882352941",2000000,24000000,5500,28]]]', 29, NULL, NULL);
INSERT INTO public.event VALUES (30, '3d481d9c-c5ce-4496-9fa0-da1f5d744df5', 1, 26, 'receipt', '{"id": "3d481d9c-c5ce-4496-9fa0-da1f5d744df5", "seq": 26, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1010, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,25000000,0,"0.8235294117647058823529411764705882352941",2000000,25000000,5700,29]]]', 30, NULL, NULL);
INSERT INTO public.event VALUES (31, '2c68c063-3c5e-4597-996f-5fe0094df2e5', 1, 27, 'receipt', '{"id": "2c68c063-3c5e-4597-996f-5fe0094df2e5", "seq": 27, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1011, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,26000000,0,"0.8235294117647058823529411764705882352941",2000000,26000000,5900,30]]]', 31, NULL, NULL);
INSERT INTO public.event VALUES (32, 'f0ae27fb-b938-4d9e-8b1b-6bc4484c961f', 1, 28, 'receipt', '{"id": "f0ae27fb-b938-4d9e-8b1b-6bc4484c961f", "seq": 28, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1012, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,27000000,0,"0.8235294117647058823529411764705882352941",2000000,27000000,6100,31]]]', 32, NULL, NULL);
INSERT INTO public.event VALUES (33, 'c3a8efa1-2f06-4e8b-b6da-d127329ea281', 1, 29, 'receipt', '{"id": "c3a8efa1-2f06-4e8b-b6da-d127329ea281", "seq": 29, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1013, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,28000000,0,"0.8235294117647058823529411764705882352941",2000000,28000000,6300,32]]]', 33, NULL, NULL);
INSERT INTO public.event VALUES (34, '1ab8491b-c85c-4794-a461-7b81bd9f0f7d', 1, 30, 'receipt', '{"id": "1ab8491b-c85c-4794-a461-7b81bd9f0f7d", "seq": 30, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1014, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,29000000,0,"0.8235294117647058823529411764705882352941",2000000,29000000,6500,33]]]', 34, NULL, NULL);
INSERT INTO public.event VALUES (35, '82d21a3d-05d2-4250-8cbf-dae8afe5b341', 1, 31, 'receipt', '{"id": "82d21a3d-05d2-4250-8cbf-dae8afe5b341", "seq": 31, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1015, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,30000000,0,"0.8235294117647058823529411764705882352941",2000000,30000000,6700,34]]]', 35, NULL, NULL);
INSERT INTO public.event VALUES (36, '12ad5feb-c296-4052-aabd-5256c6841eca', 1, 32, 'receipt', '{"id": "12ad5feb-c296-4052-aabd-5256c6841eca", "seq": 32, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1016, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,31000000,0,"0.8235294117647058823529411764705882352941",2000000,31000000,6900,35]]]', 36, NULL, NULL);
INSERT INTO public.event VALUES (37, '8d42c4e0-1845-41b4-b055-38e83f773179', 1, 33, 'receipt', '{"id": "8d42c4e0-1845-41b4-b055-38e83f773179", "seq": 33, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1017, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,32000000,0,"0.8235294117647058823529411764705882352941",2000000,32000000,7100,36]]]', 37, NULL, NULL);
INSERT INTO public.event VALUES (38, 'fe9b2df7-7646-406e-b49a-e7e9eef585cb', 1, 34, 'receipt', '{"id": "fe9b2df7-7646-406e-b49a-e7e9eef585cb", "seq": 34, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1018, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,33000000,0,"0.8235294117647058823529411764705882352941",2000000,33000000,7300,37]]]', 38, NULL, NULL);
INSERT INTO public.event VALUES (39, '8b416045-d2f7-4f03-90a4-11c66507b27e', 1, 35, 'receipt', '{"id": "8b416045-d2f7-4f03-90a4-11c66507b27e", "seq": 35, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1019, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,34000000,0,"0.8235294117647058823529411764705882352941",2000000,34000000,7500,38]]]', 39, NULL, NULL);
INSERT INTO public.event VALUES (40, 'f895a568-7f08-4a14-81a1-fc12889bf938', 1, 36, 'receipt', '{"id": "f895a568-7f08-4a14-81a1-fc12889bf938", "seq": 36, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1020, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,35000000,0,"0.8235294117647058823529411764705882352941",2000000,35000000,7700,39]]]', 40, NULL, NULL);
INSERT INTO public.event VALUES (41, '80af9381-b0ea-4bfa-9df0-e4aaf49523b1', 1, 37, 'receipt', '{"id": "80af9381-b0ea-4bfa-9df0-e4aaf49523b1", "seq": 37, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1021, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,36000000,0,"0.8235294117647058823529411764705882352941",2000000,36000000,7900,40]]]', 41, NULL, NULL);
INSERT INTO public.event VALUES (42, 'fb9d40ab-810e-4f20-a28e-0caced09b4f9', 1, 38, 'receipt', '{"id": "fb9d40ab-810e-4f20-a28e-0caced09b4f9", "seq": 38, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1022, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,37000000,0,"0.8235294117647058823529411764705882352941",2000000,37000000,8100,41]]]', 42, NULL, NULL);
INSERT INTO public.event VALUES (43, 'd5325011-af0e-47eb-8462-994c7d2da6be', 1, 39, 'receipt', '{"id": "d5325011-af0e-47eb-8462-994c7d2da6be", "seq": 39, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1023, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,38000000,0,"0.8235294117647058823529411764705882352941",2000000,38000000,8300,42]]]', 43, NULL, NULL);
INSERT INTO public.event VALUES (44, 'b794c067-4ec8-4e6b-b4cc-f739180f1fa6', 1, 40, 'receipt', '{"id": "b794c067-4ec8-4e6b-b4cc-f739180f1fa6", "seq": 40, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1024, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,39000000,0,"0.8235294117647058823529411764705882352941",2000000,39000000,8500,43]]]', 44, NULL, NULL);
INSERT INTO public.event VALUES (45, '84d6c789-36fe-4805-8840-61c22eef3bda', 1, 41, 'receipt', '{"id": "84d6c789-36fe-4805-8840-61c22eef3bda", "seq": 41, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1025, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,40000000,0,"0.8235294117647058823529411764705882352941",2000000,40000000,8700,44]]]', 45, NULL, NULL);
INSERT INTO public.event VALUES (46, '8fe523d5-602d-46c6-af07-8b470c1e745c', 1, 42, 'receipt', '{"id": "8fe523d5-602d-46c6-af07-8b470c1e745c", "seq": 42, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1026, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,41000000,0,"0.8235294117647058823529411764705882352941",2000000,41000000,8900,45]]]', 46, NULL, NULL);
INSERT INTO public.event VALUES (47, '908d2ce0-7528-4f62-81a0-4a4e2b6bee49', 1, 43, 'receipt', '{"id": "908d2ce0-7528-4f62-81a0-4a4e2b6bee49", "seq": 43, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1027, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,42000000,0,"0.8235294117647058823529411764705882352941",2000000,42000000,9100,46]]]', 47, NULL, NULL);
INSERT INTO public.event VALUES (48, 'c7d1c0c0-30da-48b6-8f63-9d74c9a9399b', 1, 44, 'receipt', '{"id": "c7d1c0c0-30da-48b6-8f63-9d74c9a9399b", "seq": 44, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1028, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,43000000,0,"0.8235294117647058823529411764705882352941",2000000,43000000,9300,47]]]', 48, NULL, NULL);
INSERT INTO public.event VALUES (49, 'eed3f7b1-fd29-48ac-b0b9-c5548344bf68', 1, 45, 'receipt', '{"id": "eed3f7b1-fd29-48ac-b0b9-c5548344bf68", "seq": 45, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1029, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,44000000,0,"0.8235294117647058823529411764705882352941",2000000,44000000,9500,48]]]', 49, NULL, NULL);
INSERT INTO public.event VALUES (50, '77f8ec6c-6a50-4dbc-82bf-af1bff8f7e26', 1, 46, 'receipt', '{"id": "77f8ec6c-6a50-4dbc-82bf-af1bff8f7e26", "seq": 46, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1030, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,45000000,0,"0.8235294117647058823529411764705882352941",2000000,45000000,9700,49]]]', 50, NULL, NULL);
INSERT INTO public.event VALUES (51, 'f57e4da8-0581-424d-a188-8aa1561e4af3', 1, 47, 'receipt', '{"id": "f57e4da8-0581-424d-a188-8aa1561e4af3", "seq": 47, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1031, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,46000000,0,"0.8235294117647058823529411764705882352941",2000000,46000000,9900,50]]]', 51, NULL, NULL);
INSERT INTO public.event VALUES (52, 'f94f0074-b760-410a-97e5-ac3044a5c93f', 1, 48, 'receipt', '{"id": "f94f0074-b760-410a-97e5-ac3044a5c93f", "seq": 48, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1032, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,47000000,0,"0.8235294117647058823529411764705882352941",2000000,47000000,10100,51]]]', 52, NULL, NULL);
INSERT INTO public.event VALUES (53, '7f760a5e-7973-4c39-b99d-da1ebbf7f568', 1, 49, 'receipt', '{"id": "7f760a5e-7973-4c39-b99d-da1ebbf7f568", "seq": 49, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1033, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,48000000,0,"0.8235294117647058823529411764705882352941",2000000,48000000,10300,52]]]', 53, NULL, NULL);
INSERT INTO public.event VALUES (54, '1b24f470-9371-4594-aa95-7f20e1428cb7', 1, 50, 'receipt', '{"id": "1b24f470-9371-4594-aa95-7f20e1428cb7", "seq": 50, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1034, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,49000000,0,"0.8235294117647058823529411764705882352941",2000000,49000000,10500,53]]]', 54, NULL, NULL);
INSERT INTO public.event VALUES (55, 'a878962e-2ee3-4f01-aa1f-64c3329803ae', 1, 51, 'receipt', '{"id": "a878962e-2ee3-4f01-aa1f-64c3329803ae", "seq": 51, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1035, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,50000000,0,"0.8235294117647058823529411764705882352941",2000000,50000000,10700,54]]]', 55, NULL, NULL);
INSERT INTO public.event VALUES (56, '87f1dda7-7d71-4b85-b43e-59f53d214f2d', 1, 52, 'receipt', '{"id": "87f1dda7-7d71-4b85-b43e-59f53d214f2d", "seq": 52, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1036, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,51000000,0,"0.8235294117647058823529411764705882352941",2000000,51000000,10900,55]]]', 56, NULL, NULL);
INSERT INTO public.event VALUES (57, '9ea846d5-5acd-472f-ae5e-ee15a538de36', 1, 53, 'receipt', '{"id": "9ea846d5-5acd-472f-ae5e-ee15a538de36", "seq": 53, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1037, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,52000000,0,"0.8235294117647058823529411764705882352941",2000000,52000000,11100,56]]]', 57, NULL, NULL);
INSERT INTO public.event VALUES (58, 'ce950b28-1e1a-4da9-8f19-3fefb9df76e8', 1, 54, 'receipt', '{"id": "ce950b28-1e1a-4da9-8f19-3fefb9df76e8", "seq": 54, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1038, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,53000000,0,"0.8235294117647058823529411764705882352941",2000000,53000000,11300,57]]]', 58, NULL, NULL);
INSERT INTO public.event VALUES (59, '7c32c0d0-fad0-46f8-852e-8ec4bda59ec4', 1, 55, 'receipt', '{"id": "7c32c0d0-fad0-46f8-852e-8ec4bda59ec4", "seq": 55, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1039, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,54000000,0,"0.8235294117647058823529411764705882352941",2000000,54000000,11500,58]]]', 59, NULL, NULL);
INSERT INTO public.event VALUES (60, 'ac7643d5-e979-47fa-988c-112f3e689d7c', 1, 56, 'receipt', '{"id": "ac7643d5-e979-47fa-988c-112f3e689d7c", "seq": 56, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1040, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,55000000,0,"0.8235294117647058823529411764705882352941",2000000,55000000,11700,59]]]', 60, NULL, NULL);
INSERT INTO public.event VALUES (61, '2b14ff06-4303-491d-85fe-75cf20a6b3c5', 1, 57, 'receipt', '{"id": "2b14ff06-4303-491d-85fe-75cf20a6b3c5", "seq": 57, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1041, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,56000000,0,"0.8235294117647058823529411764705882352941",2000000,56000000,11900,60]]]', 61, NULL, NULL);
INSERT INTO public.event VALUES (62, '611f2963-ec57-4e4d-8015-91604d2003ff', 1, 58, 'receipt', '{"id": "611f2963-ec57-4e4d-8015-91604d2003ff", "seq": 58, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1042, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,57000000,0,"0.8235294117647058823529411764705882352941",2000000,57000000,12100,61]]]', 62, NULL, NULL);
INSERT INTO public.event VALUES (63, 'a315d749-aa62-4c7d-b2f1-475fd8e15f4f', 1, 59, 'receipt', '{"id": "a315d749-aa62-4c7d-b2f1-475fd8e15f4f", "seq": 59, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1043, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,58000000,0,"0.8235294117647058823529411764705882352941",2000000,58000000,12300,62]]]', 63, NULL, NULL);
INSERT INTO public.event VALUES (64, '1c80e584-cd75-4248-820b-093213e102ab', 1, 60, 'receipt', '{"id": "1c80e584-cd75-4248-820b-093213e102ab", "seq": 60, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1044, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,59000000,0,"0.8235294117647058823529411764705882352941",2000000,59000000,12500,63]]]', 64, NULL, NULL);
INSERT INTO public.event VALUES (65, '38510315-8611-4564-b4cc-07a9d7ba507c', 1, 61, 'receipt', '{"id": "38510315-8611-4564-b4cc-07a9d7ba507c", "seq": 61, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1045, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,60000000,0,"0.8235294117647058823529411764705882352941",2000000,60000000,12700,64]]]', 65, NULL, NULL);
INSERT INTO public.event VALUES (66, '72cf7b35-bf6c-4141-999c-6fd6769509d3', 1, 62, 'receipt', '{"id": "72cf7b35-bf6c-4141-999c-6fd6769509d3", "seq": 62, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1046, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,61000000,0,"0.8235294117647058823529411764705882352941",2000000,61000000,12900,65]]]', 66, NULL, NULL);
INSERT INTO public.event VALUES (67, 'e2881d82-5fe3-4257-85aa-9ecf56682ef7', 1, 63, 'receipt', '{"id": "e2881d82-5fe3-4257-85aa-9ecf56682ef7", "seq": 63, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1047, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,62000000,0,"0.8235294117647058823529411764705882352941",2000000,62000000,13100,66]]]', 67, NULL, NULL);
INSERT INTO public.event VALUES (68, 'bc6e05f2-c32d-43b9-a1a4-fc263c57b215', 1, 64, 'receipt', '{"id": "bc6e05f2-c32d-43b9-a1a4-fc263c57b215", "seq": 64, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1048, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,63000000,0,"0.8235294117647058823529411764705882352941",2000000,63000000,13300,67]]]', 68, NULL, NULL);
INSERT INTO public.event VALUES (69, '1ecf6f9c-08e3-42fa-b711-692f1916a439', 1, 65, 'receipt', '{"id": "1ecf6f9c-08e3-42fa-b711-692f1916a439", "seq": 65, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1049, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,64000000,0,"0.8235294117647058823529411764705882352941",2000000,64000000,13500,68]]]', 69, NULL, NULL);
INSERT INTO public.event VALUES (70, 'e2447bcb-a8b9-4e94-9002-4e24832ad903', 1, 66, 'receipt', '{"id": "e2447bcb-a8b9-4e94-9002-4e24832ad903", "seq": 66, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1050, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,65000000,0,"0.8235294117647058823529411764705882352941",2000000,65000000,13700,69]]]', 70, NULL, NULL);
INSERT INTO public.event VALUES (71, '317774ac-6d1d-4119-ac0c-5a3bc61e92ce', 1, 67, 'receipt', '{"id": "317774ac-6d1d-4119-ac0c-5a3bc61e92ce", "seq": 67, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1051, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,66000000,0,"0.8235294117647058823529411764705882352941",2000000,66000000,13900,70]]]', 71, NULL, NULL);
INSERT INTO public.event VALUES (72, 'd1c0ea6a-bac4-4eb4-a0cb-34bf79a751c4', 1, 68, 'receipt', '{"id": "d1c0ea6a-bac4-4eb4-a0cb-34bf79a751c4", "seq": 68, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1052, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,67000000,0,"0.8235294117647058823529411764705882352941",2000000,67000000,14100,71]]]', 72, NULL, NULL);
INSERT INTO public.event VALUES (73, 'dcf64572-cc8b-4604-afda-92d3c02c9b7f', 1, 69, 'receipt', '{"id": "dcf64572-cc8b-4604-afda-92d3c02c9b7f", "seq": 69, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1053, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,68000000,0,"0.8235294117647058823529411764705882352941",2000000,68000000,14300,72]]]', 73, NULL, NULL);
INSERT INTO public.event VALUES (74, 'edfe7660-0043-4294-af0e-fb709c357a1b', 1, 70, 'receipt', '{"id": "edfe7660-0043-4294-af0e-fb709c357a1b", "seq": 70, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1054, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,69000000,0,"0.8235294117647058823529411764705882352941",2000000,69000000,14500,73]]]', 74, NULL, NULL);
INSERT INTO public.event VALUES (75, '67d9234a-5b95-4e83-b0f6-d0cfbffe0f41', 1, 71, 'receipt', '{"id": "67d9234a-5b95-4e83-b0f6-d0cfbffe0f41", "seq": 71, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1055, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,70000000,0,"0.8235294117647058823529411764705882352941",2000000,70000000,14700,74]]]', 75, NULL, NULL);
INSERT INTO public.event VALUES (76, 'd5f3af6e-d084-4405-9625-30bfe33c4f74', 1, 72, 'receipt', '{"id": "d5f3af6e-d084-4405-9625-30bfe33c4f74", "seq": 72, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1056, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,71000000,0,"0.8235294117647058823529411764705882352941",2000000,71000000,14900,75]]]', 76, NULL, NULL);
INSERT INTO public.event VALUES (77, 'daf68849-75fb-4f67-a95c-0400ff5de350', 1, 73, 'receipt', '{"id": "daf68849-75fb-4f67-a95c-0400ff5de350", "seq": 73, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1057, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,72000000,0,"0.8235294117647058823529411764705882352941",2000000,72000000,15100,76]]]', 77, NULL, NULL);
INSERT INTO public.event VALUES (78, '7c3c9ed3-5636-4aa7-9e23-bf90418eb7b6', 1, 74, 'receipt', '{"id": "7c3c9ed3-5636-4aa7-9e23-bf90418eb7b6", "seq": 74, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1058, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,73000000,0,"0.8235294117647058823529411764705882352941",2000000,73000000,15300,77]]]', 78, NULL, NULL);
INSERT INTO public.event VALUES (79, 'f7211b2f-2b8d-41d5-b751-1c63c0c4ac85', 1, 75, 'receipt', '{"id": "f7211b2f-2b8d-41d5-b751-1c63c0c4ac85", "seq": 75, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1059, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,74000000,0,"0.8235294117647058823529411764705882352941",2000000,74000000,15500,78]]]', 79, NULL, NULL);
INSERT INTO public.event VALUES (80, 'ca3534b9-7298-470e-a6c2-99a8292246ed', 1, 76, 'receipt', '{"id": "ca3534b9-7298-470e-a6c2-99a8292246ed", "seq": 76, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1060, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,75000000,0,"0.8235294117647058823529411764705882352941",2000000,75000000,15700,79]]]', 80, NULL, NULL);
INSERT INTO public.event VALUES (81, '51cc5099-7c5c-4784-abd6-d461f1c6577d', 1, 77, 'receipt', '{"id": "51cc5099-7c5c-4784-abd6-d461f1c6577d", "seq": 77, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1061, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,76000000,0,"0.8235294117647058823529411764705882352941",2000000,76000000,15900,80]]]', 81, NULL, NULL);
INSERT INTO public.event VALUES (82, 'de76dd11-2d9d-4725-8ec7-a18cf7aa843d', 1, 78, 'receipt', '{"id": "de76dd11-2d9d-4725-8ec7-a18cf7aa843d", "seq": 78, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1062, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,77000000,0,"0.8235294117647058823529411764705882352941",2000000,77000000,16100,81]]]', 82, NULL, NULL);
INSERT INTO public.event VALUES (83, 'cbbd56a0-2de1-4b24-b1af-3f4d928b579c', 1, 79, 'receipt', '{"id": "cbbd56a0-2de1-4b24-b1af-3f4d928b579c", "seq": 79, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1063, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,78000000,0,"0.8235294117647058823529411764705882352941",2000000,78000000,16300,82]]]', 83, NULL, NULL);
INSERT INTO public.event VALUES (84, '01725969-43d1-4866-816e-cbc224d5a0f4', 1, 80, 'receipt', '{"id": "01725969-43d1-4866-816e-cbc224d5a0f4", "seq": 80, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1064, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,79000000,0,"0.8235294117647058823529411764705882352941",2000000,79000000,16500,83]]]', 84, NULL, NULL);
INSERT INTO public.event VALUES (85, 'c29d5bde-6e45-4db3-b948-b688058cb4e4', 1, 81, 'receipt', '{"id": "c29d5bde-6e45-4db3-b948-b688058cb4e4", "seq": 81, "at": "2026-11-25T11:36:46.201Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1065, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}', 1, 1795606606202, 1795606606201, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606202,1795606606201,0,0,200,0,2,2000000,null,0,0,null,false,[],0,[],[[1,0,80000000,0,"0.8235294117647058823529411764705882352941",2000000,80000000,16700,84]]]', 85, NULL, NULL);
INSERT INTO public.event VALUES (86, '825b37ca-8feb-4b24-8d8a-8112bca61e37', 1, 82, 'count', '{"id": "825b37ca-8feb-4b24-8d8a-8112bca61e37", "seq": 82, "at": "2026-11-25T11:36:46.213Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"}', 1, 1795606606214, 1795606606213, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606606215,1795606606213,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8235294117647058823529411764705882352941",2000000,81000000,16900,85]]]', 86, NULL, NULL);
INSERT INTO public.event VALUES (87, '9c35ecd5-c54d-432c-822b-00284eeddfd6', 1, 83, 'count', '{"id": "9c35ecd5-c54d-432c-822b-00284eeddfd6", "seq": 83, "at": "2026-11-25T11:36:46.221Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"}', 1, 1795606606222, 1795606606221, NULL, NULL, 'applied', NULL, '["count",3,1,1,0,3000000,1795606606222,1795606606221,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[3,0,4000000,0,"1",1100000,4000000,440,8]]]', 87, NULL, NULL);
INSERT INTO public.event VALUES (88, 'ea024564-f5a1-4a1d-81d8-8342993e17c8', NULL, NULL, 'customer_return', '{"id":"ea024564-f5a1-4a1d-81d8-8342993e17c8","kind":"customer_return","sku":"W-100","quantity":"1","location":"RETURNS","document":"SO-1"}', 1, 1795606606234, 1795606606234, NULL, NULL, 'applied', NULL, '["customer_return",1,0,4,0,1000000,1795606606234,1795606606234,0,4,250,900,0,null,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8235294117647058823529411764705882352941",2000000,82000000,17109,85]]]', 88, NULL, 'command-line');
INSERT INTO public.event VALUES (89, '41994c0c-58f7-4a26-a116-4a41f74ef98b', NULL, NULL, 'supplier_return', '{"id":"41994c0c-58f7-4a26-a116-4a41f74ef98b","kind":"supplier_return","sku":"W-100","quantity":"2","location":"A-01","document":"PO-1"}', 1, 1795606606247, 1795606606247, NULL, NULL, 'applied', NULL, '["supplier_return",1,0,1,0,2000000,1795606606247,1795606606247,0,1,500,0,0,null,null,0,0,null,false,[],0,[],[[1,0,83000000,0,"0.8235294117647058823529411764705882352941",2000000,83000000,17359,85]]]', 89, NULL, 'command-line');
INSERT INTO public.event VALUES (90, '0124a558-63e5-4e85-831a-026d49541ac3', NULL, NULL, 'scrap', '{"id":"0124a558-63e5-4e85-831a-026d49541ac3","kind":"scrap","sku":"W-100","quantity":"1","location":"A-01","reason":"damaged"}', 1, 1795606606255, 1795606606255, NULL, NULL, 'applied', NULL, '["scrap",1,0,1,0,1000000,1795606606255,1795606606255,0,0,0,0,9,null,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 90, 91, 'command-line');
INSERT INTO public.event VALUES (91, 'b4307963-f133-4c6a-b6bd-dd79a1b90b42', NULL, NULL, 'void', '{"id":"b4307963-f133-4c6a-b6bd-dd79a1b90b42","kind":"void","voids":"0124a558-63e5-4e85-831a-026d49541ac3"}', 1, 1795606606266, 1795606606266, NULL, NULL, 'applied', NULL, '["void",1,0,1,0,0,1795606606266,1795606606266,0,0,0,0,0,null,null,0,90,null,false,[],0,[],[[1,0,80000000,0,"0.7937632884479092841956059532246633593196",2000000,80000000,16732,85]]]', 91, NULL, 'command-line');
INSERT INTO public.event VALUES (92, '480523fb-929c-4b81-b1e1-6c7ac862d092', 1, 84, 'receipt', '{"id": "480523fb-929c-4b81-b1e1-6c7ac862d092", "seq": 84, "at": "2026-11-25T11:36:46.275Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000000"}', 1, 1795606606276, 1795606606275, NULL, NULL, 'held', 'unknown_barcode', NULL, 92, NULL, NULL);
INSERT INTO public.event VALUES (93, '132359e5-2534-4014-afdb-7d763eaada68', 1, 85, 'receipt', '{"id": "132359e5-2534-4014-afdb-7d763eaada68", "seq": 85, "at": "2026-11-25T11:36:46.275Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000001"}', 1, 1795606606276, 1795606606275, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,1000000,1795606606310,1795606606275,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[1,0,81000000,0,"0.8036853295535081502480510276399716513111",2000000,81000000,16941,85]]]', 96, NULL, NULL);
INSERT INTO public.event VALUES (94, '0028e471-f218-4821-ab99-3e2019a98312', 1, 86, 'receipt', '{"id": "0028e471-f218-4821-ab99-3e2019a98312", "seq": 86, "at": "2026-11-25T11:36:46.275Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1002, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000002"}', 1, 1795606606276, 1795606606275, NULL, NULL, 'held', 'unknown_barcode', NULL, 94, 97, NULL);
INSERT INTO public.event VALUES (95, 'a82d70a7-3c89-486b-9014-f3c620ecf8f0', 1, 87, 'receipt', '{"id": "a82d70a7-3c89-486b-9014-f3c620ecf8f0", "seq": 87, "at": "2026-11-25T11:36:46.275Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1003, "clock": "synced", "kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00", "scan": "00000003"}', 1, 1795606606276, 1795606606275, NULL, NULL, 'held', 'unknown_barcode', NULL, 95, NULL, NULL);
INSERT INTO public.event VALUES (97, 'cb89b9a5-bcb8-4104-8970-f290658ca7e6', 1, 88, 'void', '{"id": "cb89b9a5-bcb8-4104-8970-f290658ca7e6", "seq": 88, "at": "2026-11-25T11:36:46.319Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "0028e471-f218-4821-ab99-3e2019a98312"}', 1, 1795606606320, 1795606606319, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606606320,1795606606319,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 97, NULL, NULL);
INSERT INTO public.event VALUES (98, '7ee7814c-10fb-412d-9995-4e7177ca22c8', 1, 89, 'receipt', '{"id": "7ee7814c-10fb-412d-9995-4e7177ca22c8", "seq": 89, "at": "2026-11-25T11:36:46.323Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}', 1, 1795606606323, 1795606606323, NULL, NULL, 'applied', NULL, '["receipt",1,0,1,0,90000000,1795606606335,1795606606323,0,1,22500,0,2,2500000,null,0,0,null,false,[],0,[],[[1,0,82000000,0,"0.8036853295535081502480510276399716513111",1000000,82000000,17041,96]]]', 99, NULL, NULL);
INSERT INTO public.event VALUES (101, '6a80238d-8f14-45d1-aa9f-46a53084838d', 1, 91, 'void', '{"id": "6a80238d-8f14-45d1-aa9f-46a53084838d", "seq": 91, "at": "2026-11-25T11:36:46.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "void", "voids": "be04b36f-1333-4ee6-b948-756067f3176f"}', 1, 1795606606348, 1795606606347, NULL, NULL, 'held', 'unknown_void', NULL, 101, NULL, NULL);
INSERT INTO public.event VALUES (102, '1f483cd7-064d-4482-9a95-fb05539de2d2', NULL, NULL, 'receipt', '{"id":"1f483cd7-064d-4482-9a95-fb05539de2d2","kind":"receipt","sku":"G-200","quantity":"1","location":"B-01","unit_cost":"1.00"}', 1, 1795606606353, 1795606606353, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,1000000,1795606606353,1795606606353,0,0,100,0,2,1000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 102, 103, 'command-line');
INSERT INTO public.event VALUES (100, 'a80d496a-3a6a-41a3-a38d-38284aa3b99c', 1, 90, 'void', '{"id": "a80d496a-3a6a-41a3-a38d-38284aa3b99c", "seq": 90, "at": "2026-11-25T11:36:46.347Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "void", "voids": "1f483cd7-064d-4482-9a95-fb05539de2d2"}', 1, 1795606606348, 1795606606347, NULL, NULL, 'applied', NULL, '["void",2,0,2,0,0,1795606606353,1795606606347,0,0,0,0,0,null,null,0,102,null,false,[],0,[],[[2,0,9000000,0,"0.7142857142857142857142857142857142857143",1000000,9000000,2740,102]]]', 103, NULL, NULL);
INSERT INTO public.event VALUES (104, '2b2ac455-508e-40fb-8df8-3d2b9767720a', NULL, NULL, 'receipt', '{"id":"2b2ac455-508e-40fb-8df8-3d2b9767720a","kind":"receipt","sku":"G-200","quantity":"5","location":"B-01","unit_cost":"10.00"}', 1, 1795606606371, 1795606606371, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,5000000,1795606606371,1795606606371,0,0,5000,0,10,10000000,null,0,0,null,false,[],0,[],[[2,0,8000000,0,"0.7142857142857142857142857142857142857143",3300000,8000000,2640,12]]]', 104, NULL, 'command-line');
INSERT INTO public.event VALUES (105, '692daba4-357a-4a14-b0bc-bc0ddac79ffe', NULL, NULL, 'receipt', '{"id":"692daba4-357a-4a14-b0bc-bc0ddac79ffe","kind":"receipt","sku":"G-200","quantity":"2","location":"B-01"}', 1, 1795606606378, 1795606606378, NULL, NULL, 'applied', NULL, '["receipt",2,0,2,0,2000000,1795606606378,1795606606378,0,0,1175,0,10,null,null,0,0,null,false,[],0,[],[[2,0,13000000,0,"0.7142857142857142857142857142857142857143",10000000,13000000,7640,104]]]', 105, NULL, 'command-line');
INSERT INTO public.event VALUES (106, '1273e70d-0348-427d-8206-899e28d3e6fc', NULL, NULL, 'ship', '{"id":"1273e70d-0348-427d-8206-899e28d3e6fc","kind":"ship","sku":"G-200","quantity":"1","location":"B-01"}', 1, 1795606606387, 1795606606387, NULL, NULL, 'applied', NULL, '["ship",2,0,2,0,1000000,1795606606387,1795606606387,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[[2,0,15000000,0,"0.7142857142857142857142857142857142857143",10000000,15000000,8815,105]]]', 106, NULL, 'command-line');
INSERT INTO public.event VALUES (107, '01a2127e-7239-7e41-8188-25d65ec1241b', NULL, NULL, 'landed_cost', '{"id":"01a2127e-7239-7e41-8188-25d65ec1241b","kind":"landed_cost","amount":"10.00","receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","by":"value","credit":"cash"}', 1, 1795606606393, 1795606606393, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606606393,1795606606393,0,0,0,0,11,null,null,0,0,null,false,[],0,[[104,0,1000]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,8227,105]]]', 107, NULL, 'command-line');
INSERT INTO public.event VALUES (108, '01a2127e-7245-7c61-8902-229d05f64985', NULL, NULL, 'landed_cost', '{"id":"01a2127e-7245-7c61-8902-229d05f64985","kind":"landed_cost","amount":"0.50","receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","by":"quantity","credit":"accounts_payable"}', 1, 1795606606405, 1795606606405, NULL, NULL, 'applied', NULL, '["landed_cost",0,0,0,0,0,1795606606405,1795606606405,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,0,50]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 108, 109, 'command-line');
INSERT INTO public.event VALUES (109, '01a2127e-724f-7f3d-bd73-6cca99bb5812', NULL, NULL, 'void', '{"id":"01a2127e-724f-7f3d-bd73-6cca99bb5812","kind":"void","voids":"01a2127e-7245-7c61-8902-229d05f64985"}', 1, 1795606606415, 1795606606415, NULL, NULL, 'applied', NULL, '["void",0,0,0,0,0,1795606606415,1795606606415,0,0,0,0,0,null,null,0,108,null,false,[],0,[],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9207,105]]]', 109, NULL, 'command-line');
INSERT INTO public.event VALUES (110, '01a2127e-725e-7bfa-b2bd-f494fa67d5fe', NULL, NULL, 'link', '{"id":"01a2127e-725e-7bfa-b2bd-f494fa67d5fe","kind":"link","receipt":"692daba4-357a-4a14-b0bc-bc0ddac79ffe","unit_cost":"4.00","reason":"found"}', 1, 1795606606430, 1795606606430, NULL, NULL, 'applied', NULL, '["link",2,0,0,0,2000000,1795606606430,1795606606430,0,0,0,0,10,4000000,null,0,0,null,false,[],0,[[105,2000000,-375]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",10000000,14000000,9160,105]]]', 110, NULL, 'command-line');
INSERT INTO public.event VALUES (111, '01a2127e-7268-79f1-a11a-f5348d329f74', NULL, NULL, 'bill', '{"id":"01a2127e-7268-79f1-a11a-f5348d329f74","kind":"bill","number":"B-1","supplier":"ACME","lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a"}]}', 1, 1795606606440, 1795606606440, NULL, NULL, 'applied', NULL, '["bill",0,0,0,0,0,1795606606440,1795606606440,0,0,0,0,2,null,null,0,0,null,false,[],0,[[104,5000000,5500]],[[2,0,14000000,0,"0.6666666666666666666666666666666666666667",4000000,14000000,8810,105]]]', 111, NULL, 'command-line');
INSERT INTO public.event VALUES (112, '01a2127e-7271-7adb-9b7a-a9ec7a92d122', NULL, NULL, 'cost_change', '{"id":"01a2127e-7271-7adb-9b7a-a9ec7a92d122","kind":"cost_change","sku":"W-100","reason":"market","average":"2.40","site":"main"}', 1, 1795606606449, 1795606606449, NULL, NULL, 'applied', NULL, '["cost_change",1,0,0,0,0,1795606606449,1795606606449,0,0,1739,0,0,null,null,0,0,null,false,[],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,39541,99]]]', 112, NULL, 'command-line');
INSERT INTO public.event VALUES (113, '43fd595e-d9b5-4834-b248-bb820553b326', 1, 92, 'count', '{"id": "43fd595e-d9b5-4834-b248-bb820553b326", "seq": 92, "at": "2026-11-25T11:36:46.456Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1000, "clock": "synced", "kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "B-7", "quantity": "3"}', 1, 1795606606457, 1795606606456, NULL, NULL, 'applied', NULL, '["count",1,0,2,0,3000000,1795606606457,1795606606456,0,0,0,0,0,null,null,0,0,null,false,[],0,[],[]]', 113, NULL, NULL);
INSERT INTO public.event VALUES (114, '6be2eb5a-e935-4d7a-9468-222ef4745f88', 1, 93, 'count', '{"id": "6be2eb5a-e935-4d7a-9468-222ef4745f88", "seq": 93, "at": "2026-11-25T11:36:46.456Z", "boot": "11111111-2222-4333-8444-555555555555", "mono_ms": 1001, "clock": "synced", "kind": "count", "sku": "W-100", "location": "A-01", "document": "CC-1", "worker": "B-7", "quantity": "1", "complete": true}', 1, 1795606606457, 1795606606456, NULL, NULL, 'applied', NULL, '["count",1,0,1,0,1000000,1795606606457,1795606606456,0,0,0,0,0,null,null,0,0,null,false,[[4,0,0]],0,[],[[1,0,172000000,0,"0.8036853295535081502480510276399716513111",2500000,172000000,41280,99],[4,0,1000000,0,"1",null,1000000,0,9]]]', 114, NULL, NULL);
INSERT INTO public.gateway VALUES (1, 1, 'dock-7', 1795606606067, 1795606606067, NULL, 0, '{}');
INSERT INTO public.hold VALUES (4, 95, 'unknown_barcode', 'Expected a known item, got ''00000003'': map it to one.', 'open', 1795606606276, NULL, NULL, NULL, NULL, 31);
INSERT INTO public.hold VALUES (1, 92, 'unknown_barcode', 'Expected a known item, got ''00000000'': map it to one.', 'rejected', 1795606606276, 1795606606296, 'command-line', 'looked', NULL, 32);
INSERT INTO public.hold VALUES (2, 93, 'unknown_barcode', 'Expected a known item, got ''00000001'': map it to one.', 'mapped', 1795606606276, 1795606606310, 'command-line', 'looked', NULL, 33);
INSERT INTO public.hold VALUES (3, 94, 'unknown_barcode', 'Expected a known item, got ''00000002'': map it to one.', 'undone', 1795606606276, 1795606606320, 'dock', 'undone at the dock', NULL, 34);
INSERT INTO public.hold VALUES (5, 98, 'over_receipt', 'Expected at most 23 more on line 1, got 90.', 'accepted', 1795606606324, 1795606606335, 'command-line', 'they sent more', NULL, 36);
INSERT INTO public.hold VALUES (7, 101, 'unknown_void', 'Waits for the event be04b36f-1333-4ee6-b948-756067f3176f that it voids.', 'waiting', 1795606606348, NULL, NULL, NULL, NULL, 37);
INSERT INTO public.hold VALUES (6, 100, 'unknown_void', 'Waits for the event 1f483cd7-064d-4482-9a95-fb05539de2d2 that it voids.', 'accepted', 1795606606348, 1795606606353, 'hub', '', NULL, 38);
INSERT INTO public.idempotency VALUES ('["command-line","be0897dbfe194a5e85f6f1eb8975fdf3"]', '803a25c44b13a4d539a3f239f88f9f926ca4d323cd00d04d8984ed3961657d38', 201, '{"body":{"sku":"W-100","name":"Widget","unit":"each","barcodes":[{"code":"04006381333931","quantity":"1"},{"code":"14006381333938","quantity":"12"}],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/W-100"}', 1795606605879);
INSERT INTO public.idempotency VALUES ('["command-line","3d773c2014a7471b91405bc3ed14c181"]', '4ed701631ab462dc2c3299a89258a88c34f67be2cf8ca3a52e0a097738aa2925', 201, '{"body":{"sku":"G-200","name":"Gadget","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/G-200"}', 1795606605910);
INSERT INTO public.idempotency VALUES ('["command-line","12eaeb2b26dc4d21a98bf7f7ef5cf015"]', '6b4b30876df1060811d5a0e17f71acd00d296d5a17f6c1dc667f7f012a67c824', 201, '{"body":{"sku":"L-300","name":"Lotted","unit":"each","barcodes":[],"lot_tracked":true,"serial_tracked":false,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/L-300"}', 1795606605922);
INSERT INTO public.idempotency VALUES ('["command-line","516e393b533b47d09805af7d8b5a312c"]', 'dee8da0ffd57591958270fe066726a4c4d1b72df25784d01a02820a9d749e0eb', 201, '{"body":{"sku":"S-400","name":"Numbered","unit":"each","barcodes":[],"lot_tracked":false,"serial_tracked":true,"expiry_tracked":false,"whole":true,"cost":null,"weight":null,"ask_above":null},"location":"/api/v1/items/S-400"}', 1795606605933);
INSERT INTO public.idempotency VALUES ('["command-line","2e82e5d16bb5424a8798f23773361a23"]', '86ac8ad42517c15a272d3bd5a27749b3e4af01868344c6bacf04d8d24231d022', 201, '{"body":{"code":"A-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/A-01"}', 1795606605951);
INSERT INTO public.idempotency VALUES ('["command-line","6fb3f04e200e4121b113aceab5a8a371"]', '1a544c6bae6e4c1c6f69bb6d19a7a19487e74521dd09824b011f0e5b005c917d', 201, '{"body":{"code":"B-01","site":"main","type":"shelf","flagged":false},"location":"/api/v1/locations/B-01"}', 1795606605978);
INSERT INTO public.idempotency VALUES ('["command-line","282ddcdc48314d9ca51e505cd3bbb153"]', 'da7a102645d6ac018b835dffd56532cc2af7fdc9d30bce7eef4588d1d886c577', 201, '{"body":{"number":"PO-1","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:45.990Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null},{"line":2,"sku":"L-300","quantity":"10","unit_cost":"1.1","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-1"}', 1795606605990);
INSERT INTO public.idempotency VALUES ('["command-line","5d36a15e63964186968d8ecf7df73e52"]', '15557d89c918e33870c8e5c825d00af0dce105970f6992f47fa69cafc95acc5f', 201, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"ordered","at":"2026-11-25T11:36:46.009Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":"/api/v1/purchase-orders/PO-2"}', 1795606606009);
INSERT INTO public.idempotency VALUES ('["command-line","140f24f0efff4aa082e8ab492a2fd760"]', 'e038da3918dce0c6af16bb72938da26f5695c6a233da896826fe3d0ae573d487', 201, '{"body":{"number":"SO-1","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:46.029Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-1"}', 1795606606029);
INSERT INTO public.idempotency VALUES ('["command-line","b42f1a8586c94508a67305cdb8df9142"]', '7a81c61c4e308d2a8c7c380171bab19ce5f415bee72328032fb2c7017c7be585', 201, '{"body":{"number":"SO-2","customer":"Shop","site":"main","state":"open","at":"2026-11-25T11:36:46.041Z","lines":[{"line":1,"sku":"W-100","quantity":"5","unit_price":"9","picked":"0","shipped":"0","done":"0","reserved":"0","back_ordered":"5"}]},"location":"/api/v1/sales-orders/SO-2"}', 1795606606041);
INSERT INTO public.idempotency VALUES ('["command-line","972e9648c16c48e6bb07b4b6d5056179"]', '7ab4d53cd9be30e4c79973d4aaa933e62f97548c0ce9cad31c078339a51b8679', 201, '{"body":{"name":"Kim","badge":"B-7","language":"en"},"location":"/api/v1/users/B-7"}', 1795606606058);
INSERT INTO public.idempotency VALUES ('["command-line","423ff8b7eb164f9f83daf4ca4346bec2"]', '9a38f095500b646e51cf2cda5bf67c3815e9d153c418f71196b2e205324e0f64', 200, '{"body":{"outcomes":[{"id":"9193839d-1678-4f7e-a3ad-f81dd1ffb80f","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"-3","available":"-3"}]},"location":null}', 1795606606131);
INSERT INTO public.idempotency VALUES ('["command-line","3900d6778c2743528a2fe68281afc873"]', 'c43877e5909d15531712903e99c67ec7602f8acc8ac3c7da01c52ed6ef5e832d', 200, '{"body":{"outcomes":[{"id":"d4fe8f3b-0784-466f-8884-8c450a117ce9","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"7","available":"7"}]},"location":null}', 1795606606140);
INSERT INTO public.idempotency VALUES ('["command-line","40f1a5a015014cf3af8bd2989657952f"]', 'a938bac0d267203d9676374d2676a2c5387733879717979994b2488e05576e49', 200, '{"body":{"outcomes":[{"id":"6fa023f8-c7e4-4979-ba0f-ac40a7337113","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"5","available":"5"}]},"location":null}', 1795606606147);
INSERT INTO public.idempotency VALUES ('["command-line","1affff78bdf942ddb0eed7f616842526"]', 'fedfb27105f7fa1f1a068039bbb693f5ca639b860ad4dab52b69e349ba30cb5d', 200, '{"body":{"outcomes":[{"id":"f1605900-00a7-4a91-a4b7-0e1731812f06","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"8","available":"8"}]},"location":null}', 1795606606152);
INSERT INTO public.idempotency VALUES ('["command-line","2115aaf14167406c80690aeb6ee19621"]', 'c0c06f01f9713cb9c69aa322094c7b250f08e4a4b497d25f1c50e1e4236a353e', 200, '{"body":{"outcomes":[{"id":"ea024564-f5a1-4a1d-81d8-8342993e17c8","outcome":"applied","sku":"W-100","location":"RETURNS","on_hand":"1","available":"1","document":{"number":"SO-1","ordered":"5","done":"1"}}]},"location":null}', 1795606606234);
INSERT INTO public.idempotency VALUES ('["command-line","3db3089128184fe186c1331800e668ec"]', '15c9690e03afea1ad69ac9a275f6c16d783bfb729d9a7e8403ef243be2c83815', 200, '{"body":{"outcomes":[{"id":"41994c0c-58f7-4a26-a116-4a41f74ef98b","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70","document":{"number":"PO-1","ordered":"40","done":"2"}}]},"location":null}', 1795606606247);
INSERT INTO public.idempotency VALUES ('["command-line","9825ffa4a11d40d5b0b9e19e6c8eaa4d"]', '6e37c616b9a8d2ce465a6461959791a00f7a3e2485a3d601a43a54cf58fcd51f', 200, '{"body":{"outcomes":[{"id":"0124a558-63e5-4e85-831a-026d49541ac3","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"75","available":"69"}]},"location":null}', 1795606606255);
INSERT INTO public.idempotency VALUES ('["command-line","94b86c10da774436b00abb2a1cbc3fdf"]', '0c5af7c0045e604f06e64bc4ee91ccf4e1e09445d7357f7eb4ac025829881bb9', 200, '{"body":{"outcomes":[{"id":"b4307963-f133-4c6a-b6bd-dd79a1b90b42","outcome":"applied","sku":"W-100","location":"A-01","on_hand":"76","available":"70"}]},"location":null}', 1795606606266);
INSERT INTO public.idempotency VALUES ('["command-line","a233fb07c2fa42bfb93b39ae942807f2"]', '2212ae81eacbe6caff971bf406b11f940b8795973384aa57e1dbb5b41cbeb672', 200, '{"body":{"hold":{"id":"1","event":{"id":"480523fb-929c-4b81-b1e1-6c7ac862d092","kind":"receipt","seq":84,"at":"2026-11-25T11:36:46.275Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000000"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","state":"rejected","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:46.276Z","closed_at":"2026-11-25T11:36:46.296Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"480523fb-929c-4b81-b1e1-6c7ac862d092","outcome":"held","reason":"unknown_barcode","message":"Expected a known item, got ''00000000'': map it to one.","repeat":true}},"location":null}', 1795606606296);
INSERT INTO public.idempotency VALUES ('["command-line","e3c5ff5926864fd78c8f19b3de8a5753"]', '27a68b0c01c1159c149fcc8b024b557292934b9127e05634bbaf045b0ffba893', 200, '{"body":{"hold":{"id":"2","event":{"id":"132359e5-2534-4014-afdb-7d763eaada68","kind":"receipt","seq":85,"at":"2026-11-25T11:36:46.275Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1001,"clock":"synced","quantity":"1","location":"A-01","unit_cost":"1.00","scan":"00000001"},"reason":"unknown_barcode","message":"Expected a known item, got ''00000001'': map it to one.","state":"mapped","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:46.276Z","closed_at":"2026-11-25T11:36:46.310Z","closed_by":"command-line","why":"looked"},"outcome":{"id":"132359e5-2534-4014-afdb-7d763eaada68","outcome":"applied","seq":85,"sku":"W-100","location":"A-01","on_hand":"77","available":"71"}},"location":null}', 1795606606310);
INSERT INTO public.idempotency VALUES ('["command-line","aa11fce846e0475598ffbadcd07564da"]', 'aff2549f7d5969ec04d62b4d98097244bb3446b06e4f8cbe9094ede9979891c6', 200, '{"body":{"hold":{"id":"5","event":{"id":"7ee7814c-10fb-412d-9995-4e7177ca22c8","kind":"receipt","seq":89,"at":"2026-11-25T11:36:46.323Z","boot":"11111111-2222-4333-8444-555555555555","mono_ms":1000,"clock":"synced","sku":"W-100","quantity":"90","location":"A-01","document":"PO-1"},"reason":"over_receipt","message":"Expected at most 23 more on line 1, got 90.","state":"accepted","site":"main","gateway":"dock-7","opened_at":"2026-11-25T11:36:46.324Z","closed_at":"2026-11-25T11:36:46.335Z","closed_by":"command-line","why":"they sent more"},"outcome":{"id":"7ee7814c-10fb-412d-9995-4e7177ca22c8","outcome":"applied","seq":89,"sku":"W-100","location":"A-01","on_hand":"167","available":"161","document":{"number":"PO-1","ordered":"40","done":"107"}}},"location":null}', 1795606606335);
INSERT INTO public.idempotency VALUES ('["command-line","82e9523b84984ceb9283af16c053b99a"]', 'c0393daa1c37ed74cbbec457a30950259763af7ea8474eb1cb32adae3cdb7528', 200, '{"body":{"outcomes":[{"id":"1f483cd7-064d-4482-9a95-fb05539de2d2","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"9","available":"9"}]},"location":null}', 1795606606353);
INSERT INTO public.idempotency VALUES ('["command-line","41566f6438af427aa5ba24ac86c99fb1"]', '94f98563f95fb845eef8e9a8fd049b00b100c5acfb27bf673301942d83af5085', 200, '{"body":{"outcomes":[{"id":"2b2ac455-508e-40fb-8df8-3d2b9767720a","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"13","available":"13"}]},"location":null}', 1795606606371);
INSERT INTO public.idempotency VALUES ('["command-line","8788b955164e40b09db4a46f73cfe6cd"]', '17461dd34d86e78b62464f0c0cf399b26860cc8d3003c4d5b024d086a5cf9c53', 200, '{"body":{"outcomes":[{"id":"692daba4-357a-4a14-b0bc-bc0ddac79ffe","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"15","available":"15"}]},"location":null}', 1795606606378);
INSERT INTO public.idempotency VALUES ('["command-line","ae6152056fa54bb39177d1c165fa4f8a"]', 'cdcf511da19b038dbec0fb527b9cc11dc764c8dac8ff677da63c8843a015543c', 200, '{"body":{"outcomes":[{"id":"1273e70d-0348-427d-8206-899e28d3e6fc","outcome":"applied","sku":"G-200","location":"B-01","on_hand":"14","available":"14"}]},"location":null}', 1795606606387);
INSERT INTO public.idempotency VALUES ('["command-line","ef15eb9d8926418bab6a47f4ad9aed51"]', 'dad5c215c9705884ed81fdb65087ade624bb0c33df629efe0bc489ce3be0a156', 201, '{"body":{"id":"01a2127e-7239-7e41-8188-25d65ec1241b","at":"2026-11-25T11:36:46.393Z","actor":"command-line","voided":false,"amount":"10.00","by":"value","credit":"cash","kept":"9.33","to_cogs":"0.67","purchase_order":null,"reason":null,"receipts":[{"receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","sku":"G-200","quantity":"0","amount":"10.00","kept":"9.33"}]},"location":"/api/v1/landed-costs/01a2127e-7239-7e41-8188-25d65ec1241b"}', 1795606606393);
INSERT INTO public.idempotency VALUES ('["command-line","fc789608f5ea464a9ce8951743bea356"]', 'd444d4087dc0574513fc09cdb84442bef6e12073bc6c27a8ce41ebcc4442a4a8', 201, '{"body":{"id":"01a2127e-7245-7c61-8902-229d05f64985","at":"2026-11-25T11:36:46.405Z","actor":"command-line","voided":false,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":"/api/v1/landed-costs/01a2127e-7245-7c61-8902-229d05f64985"}', 1795606606405);
INSERT INTO public.idempotency VALUES ('["command-line","ea120e94be1243859f35598fc3574ef0"]', 'df0005eec7622393a9c5fa50153230f5a7f9eb3bf532f738ed515e3c6f0e0cff', 200, '{"body":{"id":"01a2127e-7245-7c61-8902-229d05f64985","at":"2026-11-25T11:36:46.405Z","actor":"command-line","voided":true,"amount":"0.50","by":"quantity","credit":"accounts_payable","kept":"0.47","to_cogs":"0.03","purchase_order":null,"reason":null,"receipts":[{"receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","sku":"G-200","quantity":"0","amount":"0.50","kept":"0.47"}]},"location":null}', 1795606606415);
INSERT INTO public.idempotency VALUES ('["command-line","de92fd85375c491ebf174c507af8e820"]', '177b3a48b224b6c1e36b31f5d557586f25b23263cef42fdb639d678eabd433d0', 201, '{"body":{"id":"01a2127e-725e-7bfa-b2bd-f494fa67d5fe","at":"2026-11-25T11:36:46.430Z","actor":"command-line","voided":false,"receipt":"692daba4-357a-4a14-b0bc-bc0ddac79ffe","sku":"G-200","purchase_order":null,"line":null,"unit_cost":"4","difference":"-3.75","kept":"-3.50","to_cogs":"-0.25","reason":"found"},"location":"/api/v1/cost-links/01a2127e-725e-7bfa-b2bd-f494fa67d5fe"}', 1795606606430);
INSERT INTO public.idempotency VALUES ('["command-line","e59f523ecb444b86ba2f8d8e6d79713d"]', '98e71c2cc3a754effd30a50434f3133bf521eb90cdae9a8befe5c345647c01cf', 201, '{"body":{"id":"01a2127e-7268-79f1-a11a-f5348d329f74","at":"2026-11-25T11:36:46.440Z","actor":"command-line","voided":false,"number":"B-1","supplier":"ACME","purchase_order":null,"lines":[{"quantity":"5","unit_cost":"11.00","line":null,"sku":null,"receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a"}],"amount":"55.00","difference":"5.00","kept":"4.67","to_cogs":"0.33","receipts":[{"receipt":"2b2ac455-508e-40fb-8df8-3d2b9767720a","sku":"G-200","quantity":"5","amount":"55.00","kept":"4.67"}]},"location":"/api/v1/bills/01a2127e-7268-79f1-a11a-f5348d329f74"}', 1795606606440);
INSERT INTO public.idempotency VALUES ('["command-line","7ca44f62be894327bdc1d75f263a22ff"]', 'a20ff7efe61d48468d1c0bdefd5b0f3cbcbac6fd91c82cace8660150f4ef6e91', 201, '{"body":{"id":"01a2127e-7271-7adb-9b7a-a9ec7a92d122","at":"2026-11-25T11:36:46.449Z","actor":"command-line","voided":false,"sku":"W-100","site":"main","change":"17.39","reason":"market"},"location":"/api/v1/cost-changes/01a2127e-7271-7adb-9b7a-a9ec7a92d122"}', 1795606606449);
INSERT INTO public.idempotency VALUES ('["command-line","0e2bc267f5a24b0a90885227f9df968b"]', 'e3a009a5f36325edee53901c4709bee001a923bc9ad1682349d2594e855b765e', 200, '{"body":{"number":"PO-2","supplier":"ACME","site":"main","state":"closed","at":"2026-11-25T11:36:46.009Z","lines":[{"line":1,"sku":"W-100","quantity":"40","unit_cost":"2.5","received":"0","done":"0","tolerance":null}]},"location":null}', 1795606606473);
INSERT INTO public.item VALUES (1, 'W-100', 'Widget', 'each', 1, 0, 0, 0, NULL, '{}', 1, NULL);
INSERT INTO public.item VALUES (2, 'G-200', 'Gadget', 'each', 1, 0, 0, 0, NULL, '{}', 2, NULL);
INSERT INTO public.item VALUES (3, 'L-300', 'Lotted', 'each', 1, 1, 0, 0, NULL, '{}', 3, NULL);
INSERT INTO public.item VALUES (4, 'S-400', 'Numbered', 'each', 1, 0, 1, 0, NULL, '{}', 4, NULL);
INSERT INTO public.journal_entry VALUES (65536, 1, 1, 1795606606067, 1795606606066, NULL);
INSERT INTO public.journal_entry VALUES (131072, 2, 1, 1795606606067, 1795606606066, NULL);
INSERT INTO public.journal_entry VALUES (196608, 3, 1, 1795606606067, 1795606606066, NULL);
INSERT INTO public.journal_entry VALUES (262144, 4, 1, 1795606606067, 1795606606066, NULL);
INSERT INTO public.journal_entry VALUES (327680, 5, 1, 1795606606067, 1795606606066, NULL);
INSERT INTO public.journal_entry VALUES (393216, 6, 1, 1795606606067, 1795606606066, NULL);
INSERT INTO public.journal_entry VALUES (458752, 7, 1, 1795606606067, 1795606606066, NULL);
INSERT INTO public.journal_entry VALUES (524288, 8, 3, 1795606606090, 1795606606089, NULL);
INSERT INTO public.journal_entry VALUES (655360, 10, 1, 1795606606120, 1795606606119, 2);
INSERT INTO public.journal_entry VALUES (720896, 11, 2, 1795606606131, 1795606606131, NULL);
INSERT INTO public.journal_entry VALUES (786432, 12, 2, 1795606606140, 1795606606140, NULL);
INSERT INTO public.journal_entry VALUES (786433, 12, 2, 1795606606140, 1795606606140, 11);
INSERT INTO public.journal_entry VALUES (851968, 13, 2, 1795606606147, 1795606606147, NULL);
INSERT INTO public.journal_entry VALUES (917504, 14, 2, 1795606606152, 1795606606152, 11);
INSERT INTO public.journal_entry VALUES (1114112, 17, 1, 1795606606176, 1795606606175, NULL);
INSERT INTO public.journal_entry VALUES (1245184, 19, 1, 1795606606196, 1795603006195, NULL);
INSERT INTO public.journal_entry VALUES (1310720, 20, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1376256, 21, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1441792, 22, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1507328, 23, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1572864, 24, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1638400, 25, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1703936, 26, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1769472, 27, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1835008, 28, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1900544, 29, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (1966080, 30, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2031616, 31, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2097152, 32, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2162688, 33, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2228224, 34, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2293760, 35, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2359296, 36, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2424832, 37, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2490368, 38, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2555904, 39, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2621440, 40, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2686976, 41, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2752512, 42, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2818048, 43, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2883584, 44, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (2949120, 45, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3014656, 46, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3080192, 47, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3145728, 48, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3211264, 49, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3276800, 50, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3342336, 51, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3407872, 52, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3473408, 53, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3538944, 54, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3604480, 55, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3670016, 56, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3735552, 57, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3801088, 58, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3866624, 59, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3932160, 60, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (3997696, 61, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4063232, 62, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4128768, 63, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4194304, 64, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4259840, 65, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4325376, 66, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4390912, 67, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4456448, 68, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4521984, 69, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4587520, 70, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4653056, 71, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4718592, 72, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4784128, 73, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4849664, 74, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4915200, 75, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (4980736, 76, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5046272, 77, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5111808, 78, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5177344, 79, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5242880, 80, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5308416, 81, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5373952, 82, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5439488, 83, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5505024, 84, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5570560, 85, 1, 1795606606202, 1795606606201, NULL);
INSERT INTO public.journal_entry VALUES (5636096, 86, 1, 1795606606215, 1795606606213, NULL);
INSERT INTO public.journal_entry VALUES (5701632, 87, 3, 1795606606222, 1795606606221, NULL);
INSERT INTO public.journal_entry VALUES (5767168, 88, 1, 1795606606234, 1795606606234, NULL);
INSERT INTO public.journal_entry VALUES (5832704, 89, 1, 1795606606247, 1795606606247, NULL);
INSERT INTO public.journal_entry VALUES (5898240, 90, 1, 1795606606255, 1795606606255, NULL);
INSERT INTO public.journal_entry VALUES (5963776, 91, 1, 1795606606266, 1795606606266, 90);
INSERT INTO public.journal_entry VALUES (6291456, 93, 1, 1795606606310, 1795606606275, NULL);
INSERT INTO public.journal_entry VALUES (6488064, 98, 1, 1795606606335, 1795606606323, NULL);
INSERT INTO public.journal_entry VALUES (6684672, 102, 2, 1795606606353, 1795606606353, NULL);
INSERT INTO public.journal_entry VALUES (6750208, 100, 2, 1795606606353, 1795606606347, 102);
INSERT INTO public.journal_entry VALUES (6815744, 104, 2, 1795606606371, 1795606606371, NULL);
INSERT INTO public.journal_entry VALUES (6881280, 105, 2, 1795606606378, 1795606606378, NULL);
INSERT INTO public.journal_entry VALUES (6946816, 106, 2, 1795606606387, 1795606606387, NULL);
INSERT INTO public.journal_entry VALUES (7012352, 107, 2, 1795606606393, 1795606606393, 104);
INSERT INTO public.journal_entry VALUES (7077888, 108, 2, 1795606606405, 1795606606405, 104);
INSERT INTO public.journal_entry VALUES (7143424, 109, 2, 1795606606415, 1795606606415, 108);
INSERT INTO public.journal_entry VALUES (7208960, 110, 2, 1795606606430, 1795606606430, 105);
INSERT INTO public.journal_entry VALUES (7274496, 111, 2, 1795606606440, 1795606606440, 104);
INSERT INTO public.journal_entry VALUES (7340032, 112, 1, 1795606606449, 1795606606449, NULL);
INSERT INTO public.journal_entry VALUES (7471104, 114, 1, 1795606606457, 1795606606456, NULL);
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
INSERT INTO public.meta VALUES ('ledger', '1a39f079870144f29fa59cab28f497d2');
INSERT INTO public.meta VALUES ('created_at', '1795606603841');
INSERT INTO public.movement VALUES (65536, 1, 1, 1, 0, 1000000, 250, 1795606606067, 1795606606066);
INSERT INTO public.movement VALUES (131072, 2, 1, 1, 0, 1000000, 250, 1795606606067, 1795606606066);
INSERT INTO public.movement VALUES (196608, 3, 1, 1, 0, 1000000, 250, 1795606606067, 1795606606066);
INSERT INTO public.movement VALUES (262144, 4, 1, 1, 0, 1000000, 250, 1795606606067, 1795606606066);
INSERT INTO public.movement VALUES (327680, 5, 1, 1, 0, 1000000, 250, 1795606606067, 1795606606066);
INSERT INTO public.movement VALUES (393216, 6, 1, 1, 0, 1000000, 250, 1795606606067, 1795606606066);
INSERT INTO public.movement VALUES (458752, 7, 1, 1, 0, 12000000, 3000, 1795606606067, 1795606606066);
INSERT INTO public.movement VALUES (524288, 8, 3, 1, 1, 4000000, 440, 1795606606090, 1795606606089);
INSERT INTO public.movement VALUES (589824, 9, 4, 1, 0, 1000000, 0, 1795606606100, 1795606606100);
INSERT INTO public.movement VALUES (655360, 10, 1, 1, 0, -1000000, -250, 1795606606120, 1795606606066);
INSERT INTO public.movement VALUES (720896, 11, 2, 2, 0, -3000000, 0, 1795606606131, 1795606606131);
INSERT INTO public.movement VALUES (786432, 12, 2, 2, 0, 10000000, 3300, 1795606606140, 1795606606140);
INSERT INTO public.movement VALUES (851968, 13, 2, 2, 0, -2000000, -660, 1795606606147, 1795606606147);
INSERT INTO public.movement VALUES (917504, 14, 2, 2, 0, 3000000, 0, 1795606606152, 1795606606131);
INSERT INTO public.movement VALUES (983040, 15, 1, 1, 0, -2000000, 0, 1795606606164, 1795606606163);
INSERT INTO public.movement VALUES (983041, 15, 1, 3, 0, 2000000, 0, 1795606606164, 1795606606163);
INSERT INTO public.movement VALUES (1048576, 16, 1, 1, 0, -2000000, 0, 1795606606164, 1795606606163);
INSERT INTO public.movement VALUES (1048577, 16, 1, 3, 0, 2000000, 0, 1795606606164, 1795606606163);
INSERT INTO public.movement VALUES (1114112, 17, 1, 3, 0, -3000000, -750, 1795606606176, 1795606606175);
INSERT INTO public.movement VALUES (1179648, 18, 1, 1, 0, -2000000, 0, 1795606606188, 1795606606187);
INSERT INTO public.movement VALUES (1179649, 18, 1, 2, 0, 2000000, 0, 1795606606188, 1795606606187);
INSERT INTO public.movement VALUES (1245184, 19, 1, 1, 0, 1000000, 200, 1795606606196, 1795603006195);
INSERT INTO public.movement VALUES (1310720, 20, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1376256, 21, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1441792, 22, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1507328, 23, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1572864, 24, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1638400, 25, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1703936, 26, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1769472, 27, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1835008, 28, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1900544, 29, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (1966080, 30, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2031616, 31, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2097152, 32, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2162688, 33, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2228224, 34, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2293760, 35, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2359296, 36, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2424832, 37, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2490368, 38, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2555904, 39, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2621440, 40, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2686976, 41, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2752512, 42, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2818048, 43, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2883584, 44, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (2949120, 45, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3014656, 46, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3080192, 47, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3145728, 48, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3211264, 49, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3276800, 50, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3342336, 51, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3407872, 52, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3473408, 53, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3538944, 54, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3604480, 55, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3670016, 56, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3735552, 57, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3801088, 58, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3866624, 59, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3932160, 60, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (3997696, 61, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4063232, 62, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4128768, 63, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4194304, 64, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4259840, 65, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4325376, 66, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4390912, 67, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4456448, 68, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4521984, 69, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4587520, 70, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4653056, 71, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4718592, 72, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4784128, 73, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4849664, 74, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4915200, 75, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (4980736, 76, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5046272, 77, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5111808, 78, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5177344, 79, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5242880, 80, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5308416, 81, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5373952, 82, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5439488, 83, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5505024, 84, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5570560, 85, 1, 1, 0, 1000000, 200, 1795606606202, 1795606606201);
INSERT INTO public.movement VALUES (5636096, 86, 1, 2, 0, 1000000, 209, 1795606606215, 1795606606213);
INSERT INTO public.movement VALUES (5701632, 87, 3, 1, 1, -1000000, -110, 1795606606222, 1795606606221);
INSERT INTO public.movement VALUES (5767168, 88, 1, 4, 0, 1000000, 250, 1795606606234, 1795606606234);
INSERT INTO public.movement VALUES (5832704, 89, 1, 1, 0, -2000000, -418, 1795606606247, 1795606606247);
INSERT INTO public.movement VALUES (5898240, 90, 1, 1, 0, -1000000, -209, 1795606606255, 1795606606255);
INSERT INTO public.movement VALUES (5963776, 91, 1, 1, 0, 1000000, 209, 1795606606266, 1795606606255);
INSERT INTO public.movement VALUES (6291456, 93, 1, 1, 0, 1000000, 100, 1795606606310, 1795606606275);
INSERT INTO public.movement VALUES (6488064, 98, 1, 1, 0, 90000000, 22500, 1795606606335, 1795606606323);
INSERT INTO public.movement VALUES (6684672, 102, 2, 2, 0, 1000000, 100, 1795606606353, 1795606606353);
INSERT INTO public.movement VALUES (6750208, 100, 2, 2, 0, -1000000, -100, 1795606606353, 1795606606353);
INSERT INTO public.movement VALUES (6815744, 104, 2, 2, 0, 5000000, 5000, 1795606606371, 1795606606371);
INSERT INTO public.movement VALUES (6881280, 105, 2, 2, 0, 2000000, 1175, 1795606606378, 1795606606378);
INSERT INTO public.movement VALUES (6946816, 106, 2, 2, 0, -1000000, -588, 1795606606387, 1795606606387);
INSERT INTO public.movement VALUES (7471104, 114, 1, 1, 0, -166000000, -39840, 1795606606457, 1795606606456);
INSERT INTO public.movement VALUES (7471105, 114, 4, 1, 0, -1000000, 0, 1795606606457, 1795606606456);
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
INSERT INTO public.seal VALUES (1, '', 'ded871a4bb159883391a67c02d7772ab7b792e8ae81f18fe45fbfa229ca65878', '\x');
INSERT INTO public.seal VALUES (2, 'ded871a4bb159883391a67c02d7772ab7b792e8ae81f18fe45fbfa229ca65878', '0b32dfd760ea73e4383ddc337d6a0630b9604b89dadac7a7a3d915b570804328', '\x');
INSERT INTO public.seal VALUES (3, '0b32dfd760ea73e4383ddc337d6a0630b9604b89dadac7a7a3d915b570804328', '985d25686921c1254cf774d3b12a7ea2035f78bbd280e8fac458a82db4916383', '\x');
INSERT INTO public.seal VALUES (4, '985d25686921c1254cf774d3b12a7ea2035f78bbd280e8fac458a82db4916383', '69224c627d8e90634d1f46d0fb4fbf575a1997d30f9073104fc9c677cd98b4d8', '\x');
INSERT INTO public.seal VALUES (5, '69224c627d8e90634d1f46d0fb4fbf575a1997d30f9073104fc9c677cd98b4d8', 'c126aa3a08cd1887eb359b94fc248840b6c6e9328a3e83260fd7edc88988d39b', '\x');
INSERT INTO public.seal VALUES (6, 'c126aa3a08cd1887eb359b94fc248840b6c6e9328a3e83260fd7edc88988d39b', '624b2ebe417d7284cb33a29df14ac9a94621f946ec3b71f0166714f713a62325', '\x');
INSERT INTO public.seal VALUES (7, '624b2ebe417d7284cb33a29df14ac9a94621f946ec3b71f0166714f713a62325', 'aefada5c166f67b3604853cfb92b2c8fbd496a2cc19cc7813a0453c178f1afa3', '\x');
INSERT INTO public.seal VALUES (8, 'aefada5c166f67b3604853cfb92b2c8fbd496a2cc19cc7813a0453c178f1afa3', '217774046d55d3fcad9a4b704c969ae79ee34060d2dec96fe5268b5b0c1aaf35', '\x');
INSERT INTO public.seal VALUES (9, '217774046d55d3fcad9a4b704c969ae79ee34060d2dec96fe5268b5b0c1aaf35', 'fb560c6a7dee01364b0e0f5b2a379aa8d081b58b6dc59f3d80f1b905985604aa', '\x');
INSERT INTO public.seal VALUES (10, 'fb560c6a7dee01364b0e0f5b2a379aa8d081b58b6dc59f3d80f1b905985604aa', '4a777b4b9946f3fc02e8a0c900ef2c992099a605dad06d3e2a3d5750f048af03', '\x');
INSERT INTO public.seal VALUES (11, '4a777b4b9946f3fc02e8a0c900ef2c992099a605dad06d3e2a3d5750f048af03', '222adaf53de40b46d53506fd35d09141077961557ee6c7e2faa18b1a650a6c0c', '\x');
INSERT INTO public.seal VALUES (12, '222adaf53de40b46d53506fd35d09141077961557ee6c7e2faa18b1a650a6c0c', 'ab153929ec6b590abf46cbfe7b9ff59089adef8e32d06a9cfc5e5c3e19f098d4', '\xc27567306884b7ec156cd231c1886f2e402e7c9df1c40d3f5a2c65d1');
INSERT INTO public.seal VALUES (13, 'ab153929ec6b590abf46cbfe7b9ff59089adef8e32d06a9cfc5e5c3e19f098d4', 'da8771c89ec9575584735968fbd059ca1c6d57b6952ca0d513d179e4c4dfe62a', '\x806cb2ff');
INSERT INTO public.seal VALUES (14, 'da8771c89ec9575584735968fbd059ca1c6d57b6952ca0d513d179e4c4dfe62a', '6e61a01d25eb209623c5d373993a4a28e364bcd90ed1e18e43e747a469849ea5', '\x557574ad');
INSERT INTO public.seal VALUES (15, '6e61a01d25eb209623c5d373993a4a28e364bcd90ed1e18e43e747a469849ea5', '8973f56309a9464ca456094575a252c2802e327564ecf358107598ffdd16a5a5', '\x0706d02a');
INSERT INTO public.seal VALUES (16, '8973f56309a9464ca456094575a252c2802e327564ecf358107598ffdd16a5a5', '699539bc92459eb2a44f5ee0440742e534a90474b47249d9bd076451af40c903', '\x502b234a');
INSERT INTO public.seal VALUES (17, '699539bc92459eb2a44f5ee0440742e534a90474b47249d9bd076451af40c903', '0256dfb8f8bb8ff6997efc7197278d9799a2f1329a32f476656b7da4d18723fc', '\x53fecf59');
INSERT INTO public.seal VALUES (18, '0256dfb8f8bb8ff6997efc7197278d9799a2f1329a32f476656b7da4d18723fc', '953510fc07446412cb15e7a3be1c1290bbc947271b54acfd9cc954f82438393f', '\x71b94039');
INSERT INTO public.seal VALUES (19, '953510fc07446412cb15e7a3be1c1290bbc947271b54acfd9cc954f82438393f', '52c8e903bc90cc4ac0f7b55a7d8ed8988c256f61d5cf061156b44004fcdbac5d', '\x0c95086e');
INSERT INTO public.seal VALUES (20, '52c8e903bc90cc4ac0f7b55a7d8ed8988c256f61d5cf061156b44004fcdbac5d', 'd30f5bb2582c377b0e4f8fb22fca64a3d2f2f3bcb474d504b79e0f778cc12c62', '\xf1a27782b2f553d9');
INSERT INTO public.seal VALUES (21, 'd30f5bb2582c377b0e4f8fb22fca64a3d2f2f3bcb474d504b79e0f778cc12c62', '8b00d1d68a0f4c2f49d1a1c4bd085f73b5263dcb143f0ae38e9f72729faf6fec', '\x9052f610');
INSERT INTO public.seal VALUES (22, '8b00d1d68a0f4c2f49d1a1c4bd085f73b5263dcb143f0ae38e9f72729faf6fec', '00a1a937925beacb5afcc5786e1dd3ceed099bfa9efeee1071b262a43252a77c', '\x540ab88a');
INSERT INTO public.seal VALUES (23, '00a1a937925beacb5afcc5786e1dd3ceed099bfa9efeee1071b262a43252a77c', '54cd5b2cb634a40ef4878d7fa0acdb3b4f543fd677bd5581f32b7348c59e37b3', '\x5deef794');
INSERT INTO public.seal VALUES (24, '54cd5b2cb634a40ef4878d7fa0acdb3b4f543fd677bd5581f32b7348c59e37b3', 'dad6103819a498467d884fe238dfe887074628cc62b5d1bcb632f879497517ca', '\x8b200279e6fe0bcb7f28204397eee2ccc360d8c0ef0980f78d25cd84bf1d0e449add504f422b8ac7fcac7a277bb66f6812ab23e78851d546df48c8d1b9922013d7b495ed13e916b955ea6deb83ae9ba66a825f9379b1eb4e913760002f8c55d9e0f13436c1fc5144483843672f0bfe82471f221addd380be94deb081775b56cc75f3b5e2a7ebb958a8b542eef8f17dd46b79ec07a92cd5e2e016dd3dc76904af7cd86b1738dfdecce2d4fd0d8dd480befede8e0d3f5abe47e399175474afdf2aaa4732c8f6ed30df6dbc4717e417b28b20bf1215fbec42bbaeb846475bba66e70c8eaa6824f0b82eaa840ebeff1c30fdecf1a96241f34c62aad77ea36501f802f218cc1312826c38');
INSERT INTO public.seal VALUES (25, 'dad6103819a498467d884fe238dfe887074628cc62b5d1bcb632f879497517ca', 'ad8a6adf26a8b184e244c570a4790b1f0d329e30374994358c613d27c313a0eb', '\x04f1c9f1');
INSERT INTO public.seal VALUES (26, 'ad8a6adf26a8b184e244c570a4790b1f0d329e30374994358c613d27c313a0eb', 'a7f1393d6e9fbe37dab1aaf50a6cd45cd3bf9e4bfc418fc51c7fc882507de137', '\xdd65a79b');
INSERT INTO public.seal VALUES (27, 'a7f1393d6e9fbe37dab1aaf50a6cd45cd3bf9e4bfc418fc51c7fc882507de137', '1c65299f3c89490850861ed49f5ff4092d5415671ca36c3b0741bc861a9512da', '\xdaa837c0');
INSERT INTO public.seal VALUES (28, '1c65299f3c89490850861ed49f5ff4092d5415671ca36c3b0741bc861a9512da', 'cbbaa1139c2a946ef52613e2cf74d60b4d0c9cd7f7f33697cdd928c9a3ab7ba2', '\x41c32c82');
INSERT INTO public.seal VALUES (29, 'cbbaa1139c2a946ef52613e2cf74d60b4d0c9cd7f7f33697cdd928c9a3ab7ba2', 'bdeadd91e071166ef4027c3828b9f64d08222c2cc0e0b1a76ecedd67838c03f8', '\x773de517');
INSERT INTO public.seal VALUES (30, 'bdeadd91e071166ef4027c3828b9f64d08222c2cc0e0b1a76ecedd67838c03f8', '2a91d7f8c351c81375daa93be4d19e3ad0929ae97e0cc81256d8ba78a9015439', '\x87d749a7');
INSERT INTO public.seal VALUES (31, '2a91d7f8c351c81375daa93be4d19e3ad0929ae97e0cc81256d8ba78a9015439', '2a7ef2ddd7a91753cfce8bdccda7a9cfa63b3900bd1efd04c58a8657dde485ee', '\xd30cb791cb7b24bca6cfb30d26c7feb5');
INSERT INTO public.seal VALUES (32, '2a7ef2ddd7a91753cfce8bdccda7a9cfa63b3900bd1efd04c58a8657dde485ee', '279d9f5abcf5b215ab5a99a6b0fe3e5790c4d066d28532aa2e63a5db559c8f94', '\x');
INSERT INTO public.seal VALUES (33, '279d9f5abcf5b215ab5a99a6b0fe3e5790c4d066d28532aa2e63a5db559c8f94', '554492c0909e3a2af2f797a84f87b310f741e6303745226549d62f499646ffcf', '\xb16d8ba8');
INSERT INTO public.seal VALUES (34, '554492c0909e3a2af2f797a84f87b310f741e6303745226549d62f499646ffcf', 'cc96a4831f2c01f9e73e90556c308e193eb39d77bc9cf350cbbceca26bb4c959', '\xdb00c3ca');
INSERT INTO public.seal VALUES (35, 'cc96a4831f2c01f9e73e90556c308e193eb39d77bc9cf350cbbceca26bb4c959', '6a35d81baeefee4a002c162ccf93b5d9ebaa6fd30a658d2f16b5cb46e87ea232', '\x7d521d26');
INSERT INTO public.seal VALUES (36, '6a35d81baeefee4a002c162ccf93b5d9ebaa6fd30a658d2f16b5cb46e87ea232', 'e0f9d04493f41ccc6822882995af63746cf334049c9a68f8a05194cc26edbb93', '\x2a908646');
INSERT INTO public.seal VALUES (37, 'e0f9d04493f41ccc6822882995af63746cf334049c9a68f8a05194cc26edbb93', '687c00a4f9a98fda47edb71e9da85cb7295f8438be772310a5a7c7503f06cc58', '\xbcc7f30caa6d4e9d');
INSERT INTO public.seal VALUES (38, '687c00a4f9a98fda47edb71e9da85cb7295f8438be772310a5a7c7503f06cc58', 'c75fa4f9d591e81a939a2e9a066ba56bb0a4f37ce0be9780b99a410f0218cf6c', '\xc508dcdf71f7560a');
INSERT INTO public.seal VALUES (39, 'c75fa4f9d591e81a939a2e9a066ba56bb0a4f37ce0be9780b99a410f0218cf6c', '1c381049890db23cb4f96e95a75e178c9c38c2ddda08f350dcedc439e7b69615', '\x');
INSERT INTO public.seal VALUES (40, '1c381049890db23cb4f96e95a75e178c9c38c2ddda08f350dcedc439e7b69615', '80d9c92d94a3673b8fb9b5e6d4faa92248bc0a22adbf882c433c8380264a46bd', '\x60b52e92');
INSERT INTO public.seal VALUES (41, '80d9c92d94a3673b8fb9b5e6d4faa92248bc0a22adbf882c433c8380264a46bd', '3498073dc688e29a03c89eff959324e3bf8d2ffb3304ab55b78b170598a3644e', '\xc7388af5');
INSERT INTO public.seal VALUES (42, '3498073dc688e29a03c89eff959324e3bf8d2ffb3304ab55b78b170598a3644e', 'bbcab2cc7bdea2e3014d96d6b6d4a3d813dd0d79cd16ac82775c80d292dc43e7', '\x8c9747d8');
INSERT INTO public.seal VALUES (43, 'bbcab2cc7bdea2e3014d96d6b6d4a3d813dd0d79cd16ac82775c80d292dc43e7', 'a635873dabc539cec10dc48d076428ebb87b54024d9cd5fb0b0d5087114ed382', '\x7b94de96');
INSERT INTO public.seal VALUES (44, 'a635873dabc539cec10dc48d076428ebb87b54024d9cd5fb0b0d5087114ed382', 'dcb7409d3be7b741ca4174762d65c1e27e66605ab92fb097608ee56cd698d2d0', '\x35a3ce26');
INSERT INTO public.seal VALUES (45, 'dcb7409d3be7b741ca4174762d65c1e27e66605ab92fb097608ee56cd698d2d0', '32b46aca78fc833c77f64608feae14dde6e67078cb5106a4aa1d3998d4798d06', '\xaf14d2c0');
INSERT INTO public.seal VALUES (46, '32b46aca78fc833c77f64608feae14dde6e67078cb5106a4aa1d3998d4798d06', '40a52ff82b50eba52ad6e1ac47d2d531b07448d75097235cc30374f3256759fd', '\x9dcc1376');
INSERT INTO public.seal VALUES (47, '40a52ff82b50eba52ad6e1ac47d2d531b07448d75097235cc30374f3256759fd', '7a5b64ec8fa14d5de13ccc3981960b338673a5cc8d04d3fd7a05c60956859140', '\xaa109330');
INSERT INTO public.seal VALUES (48, '7a5b64ec8fa14d5de13ccc3981960b338673a5cc8d04d3fd7a05c60956859140', '80165bbbb849c8109fe3e847aaca3a00113773e0598092aa46776cf9ca6fb6ab', '\x3ad88eb6');
INSERT INTO public.seal VALUES (49, '80165bbbb849c8109fe3e847aaca3a00113773e0598092aa46776cf9ca6fb6ab', '55c3ff9020406c48d268dda2c395dc2cc5bf172f5fd63ee9eaf99991a7d72f60', '\xde1e1d5311d02009');
INSERT INTO public.seal VALUES (50, '55c3ff9020406c48d268dda2c395dc2cc5bf172f5fd63ee9eaf99991a7d72f60', 'e39e4234768c25912ae6a1192c1ed8c3e3cd004afd9881259d3a7a904f4eb09e', '\x');
INSERT INTO public.serial VALUES (4, 'S-1', 1, 9);
INSERT INTO public.setting VALUES ('purchase_mode', 'grni', 39);
INSERT INTO public.site VALUES (1, 'main');
INSERT INTO public.stream VALUES (1, 1, '2ad552b7-e004-4d74-b9a2-dc35029fea80', 93, '6be2eb5a-e935-4d7a-9468-222ef4745f88', 1795606606456);
INSERT INTO public.token VALUES (1, 'c6228c64039f3deafbd84aa6078ea2261fdbf27e375f674a1cb6b353f306ec5c', 'command-line', 'admin', 1795606605525, NULL);
INSERT INTO public.true_up VALUES (786432, 11, 12, 0, 990, 2, 3000000, 0);
INSERT INTO public.true_up VALUES (917504, 11, 12, 0, -990, 2, -3000000, 0);
INSERT INTO public.waiting_void VALUES ('be04b36f-1333-4ee6-b948-756067f3176f', 101);
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

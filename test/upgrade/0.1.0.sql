-- Sverka 0.1.0: its schema with the demo's made-up company. Made by npm run upgrade:keep, never edited.
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: organization; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization (
    id uuid NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    tax_number text NOT NULL,
    time_zone text DEFAULT 'Europe/Moscow'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: organization_told(public.organization); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organization_told(o public.organization) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
  select jsonb_build_object('id', o.id, 'name', o.name, 'taxNumber', o.tax_number)
$$;


--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    id uuid NOT NULL,
    seq bigint NOT NULL,
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    line_no integer NOT NULL,
    line_key text NOT NULL,
    direction text NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    document_on date NOT NULL,
    posted_on date NOT NULL,
    amount bigint NOT NULL,
    currency character(3) NOT NULL,
    payer_name text NOT NULL,
    payer_tax_number text NOT NULL,
    payer_reason_code text NOT NULL,
    payer_account text NOT NULL,
    payer_bank_code text NOT NULL,
    payer_bank_name text NOT NULL,
    payee_name text NOT NULL,
    payee_tax_number text NOT NULL,
    payee_reason_code text NOT NULL,
    payee_account text NOT NULL,
    payee_bank_code text NOT NULL,
    payee_bank_name text NOT NULL,
    purpose text NOT NULL,
    raw text NOT NULL,
    counterparty_id uuid,
    allocated bigint DEFAULT 0 NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    verdict jsonb,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT payment_amount_check CHECK ((amount >= 0)),
    CONSTRAINT payment_check CHECK (((allocated >= 0) AND (allocated <= amount))),
    CONSTRAINT payment_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
    CONSTRAINT payment_status_check CHECK ((status = ANY (ARRAY['open'::text, 'matched'::text, 'partly-matched'::text, 'advance'::text, 'set-aside'::text, 'withdrawn'::text])))
);


--
-- Name: payment_told(public.payment); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_told(p public.payment) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
  select jsonb_build_object('id', p.id, 'number', p.number, 'documentOn', p.document_on, 'postedOn', p.posted_on,
    'amount', p.amount::text, 'allocated', p.allocated::text, 'currency', p.currency, 'payerName', p.payer_name,
    'purpose', p.purpose, 'status', p.status)
$$;


--
-- Name: agreement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    counterparty_id uuid NOT NULL,
    number text NOT NULL,
    number_key text NOT NULL,
    signed_on date,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: allocation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.allocation (
    id uuid NOT NULL,
    seq bigint NOT NULL,
    organization_id uuid NOT NULL,
    decision_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    amount bigint NOT NULL,
    reversal_of uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT allocation_amount_check CHECK ((amount > 0))
);


--
-- Name: allocation_in_force; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.allocation_in_force AS
 SELECT a.id,
    a.seq,
    a.organization_id,
    a.decision_id,
    a.payment_id,
    a.invoice_id,
    a.amount,
    a.reversal_of,
    a.created_at
   FROM public.allocation a
  WHERE ((a.reversal_of IS NULL) AND (NOT (EXISTS ( SELECT
           FROM public.allocation r
          WHERE (r.reversal_of = a.id)))));


--
-- Name: allocation_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.allocation ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.allocation_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: bank_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bank_account (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    number text NOT NULL,
    bank_code text DEFAULT ''::text NOT NULL,
    bank_name text DEFAULT ''::text NOT NULL,
    currency character(3) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: client_order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_order (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    counterparty_id uuid NOT NULL,
    number text NOT NULL,
    ordered_on date NOT NULL,
    amount bigint NOT NULL,
    currency character(3) NOT NULL,
    status text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    id uuid NOT NULL,
    counterparty_id uuid NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    name text DEFAULT ''::text NOT NULL
);


--
-- Name: counterparty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counterparty (
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    full_name text DEFAULT ''::text NOT NULL,
    tax_number text DEFAULT ''::text NOT NULL,
    reason_code text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    region text DEFAULT ''::text NOT NULL,
    locale text DEFAULT 'ru'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT counterparty_kind_check CHECK ((kind = ANY (ARRAY['legal'::text, 'sole'::text, 'person'::text])))
);


--
-- Name: counterparty_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counterparty_account (
    counterparty_id uuid NOT NULL,
    number text NOT NULL,
    bank_code text DEFAULT ''::text NOT NULL
);


--
-- Name: counterparty_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counterparty_name (
    name_key text NOT NULL,
    counterparty_id uuid NOT NULL
);


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    id uuid NOT NULL,
    seq bigint NOT NULL,
    organization_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    kind text NOT NULL,
    actor text NOT NULL,
    why text DEFAULT ''::text NOT NULL,
    because jsonb DEFAULT '[]'::jsonb NOT NULL,
    evidence jsonb DEFAULT '[]'::jsonb NOT NULL,
    command_key text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT decision_kind_check CHECK ((kind = ANY (ARRAY['match'::text, 'allocate'::text, 'reverse'::text, 'set-aside'::text, 'reopen'::text])))
);


--
-- Name: decision_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.decision ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decision_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: delivery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery (
    id uuid NOT NULL,
    seq bigint NOT NULL,
    effect_key text NOT NULL,
    event_id uuid NOT NULL,
    organization_id uuid,
    counterparty_id uuid,
    rule text NOT NULL,
    channel text NOT NULL,
    kind text NOT NULL,
    recipient text NOT NULL,
    recipient_name text DEFAULT ''::text NOT NULL,
    template text NOT NULL,
    locale text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    body text NOT NULL,
    status text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    not_before timestamp with time zone DEFAULT now() NOT NULL,
    claimed_until timestamp with time zone,
    provider text DEFAULT ''::text NOT NULL,
    provider_id text DEFAULT ''::text NOT NULL,
    answer text DEFAULT ''::text NOT NULL,
    reason jsonb,
    settled jsonb,
    ask_at timestamp with time zone,
    asked integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT delivery_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'sending'::text, 'sent'::text, 'delivered'::text, 'failed'::text, 'unknown'::text, 'suppressed'::text])))
);


--
-- Name: delivery_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.delivery ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.delivery_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: external_id; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.external_id (
    source text NOT NULL,
    kind text NOT NULL,
    external_id text NOT NULL,
    entity_id uuid NOT NULL
);


--
-- Name: import_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_file (
    id uuid NOT NULL,
    sha256 text NOT NULL,
    name text NOT NULL,
    size bigint NOT NULL,
    kind text NOT NULL,
    format text NOT NULL,
    encoding text NOT NULL,
    entries integer NOT NULL,
    added integer NOT NULL,
    refused jsonb NOT NULL,
    warnings jsonb NOT NULL,
    imported_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoice (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    counterparty_id uuid NOT NULL,
    agreement_id uuid,
    number text NOT NULL,
    number_key text NOT NULL,
    number_core text NOT NULL,
    issued_on date NOT NULL,
    due_on date,
    amount bigint NOT NULL,
    currency character(3) NOT NULL,
    vat bigint,
    allocated bigint DEFAULT 0 NOT NULL,
    cancelled boolean DEFAULT false NOT NULL,
    status text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT invoice_allocated_check CHECK ((allocated >= 0)),
    CONSTRAINT invoice_amount_check CHECK ((amount >= 0)),
    CONSTRAINT invoice_status_check CHECK ((status = ANY (ARRAY['open'::text, 'partly-paid'::text, 'paid'::text, 'overpaid'::text, 'overdue'::text, 'cancelled'::text])))
);


--
-- Name: migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);


--
-- Name: migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.migrations_id_seq OWNED BY public.migrations.id;


--
-- Name: original_chunk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.original_chunk (
    import_id uuid NOT NULL,
    seq integer NOT NULL,
    bytes bytea NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    seq bigint NOT NULL,
    id uuid NOT NULL,
    type text NOT NULL,
    subject uuid NOT NULL,
    sequence integer NOT NULL,
    partition smallint NOT NULL,
    organization_id uuid,
    "time" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    data jsonb NOT NULL,
    published_at timestamp with time zone
);


--
-- Name: outbox_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.outbox ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: payment_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.payment ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.payment_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: queue_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.queue_message (
    subscriber text NOT NULL,
    seq bigint NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    parked_at timestamp with time zone,
    reason jsonb
);


--
-- Name: schedule_slot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schedule_slot (
    schedule text NOT NULL,
    slot text NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: statement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.statement (
    id uuid NOT NULL,
    import_id uuid NOT NULL,
    account_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    from_on date,
    to_on date,
    created_at_bank text DEFAULT ''::text NOT NULL,
    opening bigint,
    received bigint,
    spent bigint,
    closing bigint,
    proof text NOT NULL,
    difference bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT statement_proof_check CHECK ((proof = ANY (ARRAY['proved'::text, 'broken'::text, 'unproved'::text])))
);


--
-- Name: subscriber; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subscriber (
    name text NOT NULL,
    patterns text[] NOT NULL
);


--
-- Name: work_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_request (
    id bigint NOT NULL,
    kind text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: work_request_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.work_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.work_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: migrations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migrations ALTER COLUMN id SET DEFAULT nextval('public.migrations_id_seq'::regclass);


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement VALUES
	('01a2106f-0653-74e3-a965-4d68d36183eb', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'П-11', 'П-11', '2026-08-05', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-065f-77d1-87bc-c857f7747bfc', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'П-12', 'П-12', '2026-08-04', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-3510e62ce885', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', '7/26', '7-26', '2026-08-03', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-3b4db7cd23f1', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'П-14', 'П-14', '2026-07-31', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-3d002e7d649f', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'П-16', 'П-16', '2026-07-29', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-42b2fcd96b34', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'П-17', 'П-17', '2026-07-28', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-443d481180cf', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', 'П-18', 'П-18', '2026-07-27', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-4a01e6944f53', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', '14/П', '14-П', '2026-07-23', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-4fc8452a2c4a', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e7e6bdb792c9', 'У-3', 'У-3', '2026-07-20', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-50c2a3983752', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e8453c2dc773', 'У-4', 'У-4', '2026-07-17', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0660-778b-b6ed-56b8d8c68e92', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'NH-2', 'NН-2', '2026-07-16', '2026-11-25 02:00:40.82022+00');


--
-- Data for Name: allocation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allocation OVERRIDING SYSTEM VALUE VALUES
	('01a2106f-5b30-7187-a74d-66070afd2bd2', 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b30-7187-a74d-6bd18ae77adb', '01a2106f-1465-7411-96a4-cdffc4289334', '01a2106f-0d8e-77fd-a0d5-edbae4527122', 14860000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b30-7187-a74d-6c4dc39e8d1f', 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b30-7187-a74d-7850c6b5132c', '01a2106f-1465-7411-96a4-d3f80478308d', '01a2106f-0d8e-77fd-a0d5-f31681dbbf9e', 4512000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b30-7187-a74d-71fc3bad65dd', 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b30-7187-a74d-7850c6b5132c', '01a2106f-1465-7411-96a4-d3f80478308d', '01a2106f-0d8e-77fd-a0d6-05dd417187f7', 3890000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b30-7187-a74d-7617497fa298', 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b30-7187-a74d-7850c6b5132c', '01a2106f-1465-7411-96a4-d3f80478308d', '01a2106f-0d8e-77fd-a0d6-110277273003', 2734000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-ba1da18dd598', 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-bdff8cf0719f', '01a2106f-1465-7411-96a4-da8fb47ff837', '01a2106f-0d8e-77fd-a0d5-f5292e50e4a9', 15000000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-c1e65db57ed8', 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-c5e7cde39a57', '01a2106f-18dc-75b6-8334-e6524f60cfe7', '01a2106f-0d8e-77fd-a0d6-034c124e4275', 9235000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-c925d49a4b1d', 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-cdcbab06abde', '01a2106f-1465-7411-96a4-dca624da9f9f', '01a2106f-0d8e-77fd-a0d6-09577817cb19', 7394000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-d38024cd8355', 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-d6ee061ec6ea', '01a2106f-1465-7411-96a4-e1edd864ccaf', '01a2106f-0d8e-77fd-a0d5-f888b34d161d', 12000000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-db3a6ca302a4', 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-df1b010c1d96', '01a2106f-1465-7411-96a4-ee7093611860', '01a2106f-0d8e-77fd-a0d6-1d5419f02b3c', 1200000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-e37c5f16e2e1', 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-e698aa752956', '01a2106f-1465-7411-96a4-f3c8a9556965', '01a2106f-0d8e-77fd-a0d6-1d5419f02b3c', 1200000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-e97d9ac4e177', 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-ed5c6f187f80', '01a2106f-1465-7411-96a4-e8b8f6aa0040', '01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e', 8860000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-f342b227a229', 12, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b31-7608-bad9-f5280be30eac', '01a2106f-2061-736b-8bdb-6c1ae312176d', '01a2106f-0daa-771f-a5aa-b48b7fcfa425', 1840000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-f90aeae127fc', 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bad9-ff1c9450633c', '01a2106f-283a-76c3-8e4d-28b7d3bde14e', '01a2106f-0d8e-77fd-a0d6-30299793a5ec', 1999000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bada-01a12e62344b', 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bada-068a42ad5410', '01a2106f-283a-76c3-8e4d-27a9180ffd4d', '01a2106f-0d8e-77fd-a0d6-15f3a6d85a41', 4777700, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bada-0ba0dd271c42', 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bada-130297a42fc3', '01a2106f-283b-70bd-8d65-efd01656ba01', '01a2106f-0d8e-77fd-a0d6-254fe568543d', 5230050, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bada-0cde09b62a04', 16, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b31-7608-bada-130297a42fc3', '01a2106f-283b-70bd-8d65-efd01656ba01', '01a2106f-0d8e-77fd-a0d6-36afb72b8aac', 3380000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5e-7633-b130-36da379e4bd5', 17, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5e-7633-b130-38905326d40f', '01a2106f-283b-70bd-8d65-f71546e2353c', '01a2106f-0d8e-77fd-a0d6-3eb89f849931', 6400000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-9a75d2bfc604', 18, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a5ff-9eb0d3774f36', '01a2106f-3060-7621-ad73-b6807c9cf382', '01a2106f-0daa-771f-a5aa-c870bc5dd1e8', 1425000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-a28138ec0460', 19, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a5ff-a5e524b41607', '01a2106f-3309-7235-9aa0-3c5855664e66', '01a2106f-0daa-771f-a5aa-b14d92dc0c16', 5400000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-a9f2e85810fa', 20, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a5ff-ad0df1eb032f', '01a2106f-2c43-7120-9e9d-edc0db017b51', '01a2106f-0d8e-77fd-a0d6-2e6c73050a04', 5630000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-b0f5ef1fda06', 21, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a5ff-b5050411e5bb', '01a2106f-2c43-7120-9e9d-f38e2804c834', '01a2106f-0d8e-77fd-a0d5-f5292e50e4a9', 16200000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-bb51825ad2f4', 22, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a5ff-bdf896a04e9e', '01a2106f-3060-7621-ad73-b821d1bc7fed', '01a2106f-0daa-771f-a5aa-cf31477679df', 3300000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-c0c1c096997f', 23, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a5ff-cbd85ebf3891', '01a2106f-3f68-72c5-a295-1ba64b9d687b', '01a2106f-0daa-771f-a5aa-ac3d2f784281', 1560000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-c7f4443f571c', 24, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a5ff-cbd85ebf3891', '01a2106f-3f68-72c5-a295-1ba64b9d687b', '01a2106f-0daa-771f-a5aa-bc51f3c3103c', 1720000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-cfb4a7e84d20', 25, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a5ff-d3810430f6a3', '01a2106f-353a-743d-a31e-50bd1ec896ee', '01a2106f-0d8f-7602-8397-0502ab1d0425', 5825000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-d4f8fee65d19', 26, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a5ff-d81d0675de9d', '01a2106f-3f69-74a1-b07c-35517df25876', '01a2106f-0daa-771f-a5aa-d673824182f8', 1190000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-dfdbce177238', 27, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a5ff-e055361730f4', '01a2106f-353a-743d-a31e-5ea82a1f1d43', '01a2106f-0d8f-7602-8397-083424065814', 6612000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-e5c0f7b722c0', 28, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a5ff-ea4b962ae009', '01a2106f-353a-743d-a31e-644de486d22f', '01a2106f-0d8e-77fd-a0d6-3a9c841ff169', 5000000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-ec97aad90a4b', 29, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a5ff-f07eafd730ce', '01a2106f-353a-743d-a31e-6a8fb6202059', '01a2106f-0d8f-7602-8397-0e37e7609424', 3548000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-f609b75224e2', 30, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a5ff-fa9d654a87b1', '01a2106f-3bf9-7341-9272-fcc602d012b1', '01a2106f-0d8f-7602-8397-1b6b9e6d8e3f', 14320000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-fd04119c1acc', 31, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a600-0296474910fa', '01a2106f-3f69-74a1-b07c-3a668536ada0', '01a2106f-0daa-771f-a5aa-c74745e2a2c8', 2160000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-050c15c37139', 32, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a600-0b5339cfb3d8', '01a2106f-353a-743d-a31e-75b3ba9e4bab', '01a2106f-0d8f-7602-8397-2184b1977954', 845000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-0e4627d827e2', 33, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a600-1003cec075a2', '01a2106f-353a-743d-a31e-7385b8cf1030', '01a2106f-0d8f-7602-8397-1c6eeaaf15f9', 3120000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-163ce3a45acc', 34, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a600-1ab7a62d3ecf', '01a2106f-43fd-71bc-b109-4cb0bfc7e6b9', '01a2106f-0da9-73e6-89eb-364d71de701c', 2290000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-1e1963821d9c', 35, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a600-229dbc3e9bd5', '01a2106f-4f3f-72d5-84df-036500d50ca1', '01a2106f-0daa-771f-a5aa-d8430c937df3', 880000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-2678a5012b01', 36, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a600-2adcd36646f9', '01a2106f-43fd-71bc-b109-49c79e94ffa2', '01a2106f-0d8f-7602-8397-03371930aca0', 1245000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-2f5c2b77dc39', 37, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a600-337f144cbdc3', '01a2106f-43fd-71bc-b109-51623ffbdcc4', '01a2106f-0d8f-7602-8397-2f8c2bd0aa56', 1765000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-3454b61130e1', 38, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b5f-7242-a600-39ccf94a9989', '01a2106f-4a15-7781-b505-275a0c0a247c', '01a2106f-0d8f-7602-8397-104168eda512', 2990000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-3cecf1543d83', 39, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b5f-7242-a600-41f35b43759c', '01a2106f-4f3f-72d5-84df-059749c128c4', '01a2106f-0daa-771f-a5aa-c1a98af1083a', 1235000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-45f420e56d2e', 40, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b60-76b4-8cbf-b6c1c8a8c6b3', '01a2106f-4f3f-72d5-84df-081afad99d77', '01a2106f-0daa-771f-a5aa-b8f3edb73625', 970000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-b9b71c3cbcd7', 41, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b60-76b4-8cbf-bc36089dd173', '01a2106f-4f3f-72d5-84df-0ca9f8b51fb4', '01a2106f-0daa-771f-a5aa-d0da2a123995', 2350000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-c048f364c2ad', 42, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b60-76b4-8cbf-c59f7cabe2e0', '01a2106f-43fd-71bc-b109-6210806460e4', '01a2106f-0daa-771f-a5aa-8cea5b75130e', 3875000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-c925254f8dce', 43, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-5b60-76b4-8cbf-ce239f61ba5c', '01a2106f-4f3f-72d5-84df-12e8fe0f15cd', '01a2106f-0daa-771f-a5aa-e30b8814b050', 1030000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-d2953a9c444c', 44, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b60-76b4-8cbf-d7cca6b3f38d', '01a2106f-43fd-71bc-b109-5f7d98822a3d', '01a2106f-0d8e-77fd-a0d6-212d065b7447', 6148000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-dbfcb70f9718', 45, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b60-76b4-8cbf-dd4abc1482b5', '01a2106f-43fd-71bc-b109-6a54810dba6e', '01a2106f-0daa-771f-a5aa-90a236101efa', 5421000, NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-e0d34e741c97', 46, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-5b60-76b4-8cbf-e443c18c9f96', '01a2106f-4a15-7781-b505-29dffec8e85f', '01a2106f-0daa-771f-a5aa-94e2616366a5', 9864000, NULL, '2026-11-25 02:01:01.666914+00');


--
-- Data for Name: bank_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bank_account VALUES
	('01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-0531-7038-9764-1d2855fbd33f', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'RUB', '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1981-7563-982a-972a9832185d', '01a2106f-0531-7038-9764-1d2855fbd33f', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'RUB', '2026-11-25 02:00:45.873758+00'),
	('01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'RUB', '2026-11-25 02:00:47.423185+00');


--
-- Data for Name: client_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.client_order VALUES
	('01a2106f-1204-75ec-85a2-8706659e6422', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', '00ЗК-000303', '2026-11-11', 8470000, 'RUB', 'awaiting-payment', 1, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:00:43.925425+00'),
	('01a2106f-1204-75ec-85a2-942c74d1e759', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', '00ЗК-000307', '2026-11-19', 3645000, 'RUB', 'confirmed', 1, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:00:43.925425+00'),
	('01a2106f-1204-75ec-85a2-9b5f3bdd33eb', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '00ЗК-000308', '2026-11-20', 6410000, 'RUB', 'new', 1, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:00:43.925425+00'),
	('01a2106f-1203-7646-8c6b-6b16feeaeebf', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', '00ЗК-000301', '2026-11-17', 5421000, 'RUB', 'shipped', 2, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:01:01.410747+00'),
	('01a2106f-1204-75ec-85a2-82d115c00ed2', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', '00ЗК-000302', '2026-11-17', 9864000, 'RUB', 'shipped', 2, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:01:01.410747+00'),
	('01a2106f-1204-75ec-85a2-88b44d245ae5', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', '00ЗК-000304', '2026-11-12', 2290000, 'RUB', 'ready', 2, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:01:01.410747+00'),
	('01a2106f-1204-75ec-85a2-8e8796d2dfe0', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', '00ЗК-000305', '2026-11-10', 845000, 'RUB', 'completed', 2, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:01:01.410747+00'),
	('01a2106f-1204-75ec-85a2-9033fdc8b01e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', '00ЗК-000306', '2026-11-18', 1998000, 'RUB', 'cancelled', 2, '2026-11-25 02:00:43.925425+00', '2026-11-25 02:01:01.410747+00');


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counterparty; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counterparty VALUES
	('01a2106f-01bf-7741-b937-e34becc079c5', 'legal', 'ООО "Лазурный Берег"', 'Общество с ограниченной ответственностью "Лазурный Берег"', '7799201015', '779901001', 'buh@lazurny-bereg.example', '+7 000 555-01-01', 'Москва', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-bb393e3af023', 'legal', 'ООО "Северный Ветер"', 'Общество с ограниченной ответственностью "Северный Ветер"', '7899201026', '789901001', 'oplata@severny-veter.example', '', 'Санкт-Петербург', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-bd369fb6254d', 'legal', 'АО "Тёплая Поляна"', 'Акционерное общество "Тёплая Поляна"', '5099201030', '509901001', 'finance@teplaya-polyana.example', '', 'Московская область', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'legal', 'ООО "Кедровая Роща"', 'Общество с ограниченной ответственностью "Кедровая Роща"', '6699201041', '669901001', 'Бухгалтерия <info@kedrovaya-roscha.example>', '', 'Свердловская область', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-c6eb639a621f', 'legal', 'ООО "Искра-Мебель"', 'Общество с ограниченной ответственностью "Искра-Мебель"', '7799201054', '779901001', 'iskra@iskra-mebel.example; zakaz@iskra-mebel.example', '', 'Москва', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'legal', 'ООО "Дальний Берег"', 'Общество с ограниченной ответственностью "Дальний Берег"', '7899201065', '789901001', 'office@dalny-bereg.example', '', 'Санкт-Петербург', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-cfeccddb55a6', 'legal', 'ООО "Заря Востока"', 'Общество с ограниченной ответственностью "Заря Востока"', '6699201073', '669901001', 'zarya@zarya-vostoka.example', '', 'Свердловская область', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-d206df842d0d', 'legal', 'ООО "Родник"', 'Общество с ограниченной ответственностью "Родник"', '5099201087', '509901001', 'rodnik@rodnik.example', '', 'Московская область', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-d451455006d9', 'sole', 'ИП Сорокина Анна Павловна', 'ИП Сорокина Анна Павловна', '779920109055', '', 'sorokina@lavka.example', '', 'Москва', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-d8825c025798', 'sole', 'ИП Журавлёв Пётр Ильич', 'ИП Журавлёв Пётр Ильич', '509920110043', '', '', '8 (000) 555-01-10', 'Московская область', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-dd258ad8ba7a', 'person', 'Лебедева Мария Игоревна', 'Лебедева Мария Игоревна', '', '', 'm.lebedeva@pochta.example', '+70005550111', 'Москва', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-e3a0bd81489d', 'legal', 'ООО "Городской Парк"', 'Общество с ограниченной ответственностью "Городской Парк"', '7799201128', '779901001', 'park@gorodskoy-park.example', '', 'Москва', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-e7e6bdb792c9', 'legal', 'ООО "Маяк-Строй"', 'Общество с ограниченной ответственностью "Маяк-Строй"', '7899201139', '789901001', '', '', 'Санкт-Петербург', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-e8453c2dc773', 'legal', 'ООО "Детский центр Одуванчик"', 'Общество с ограниченной ответственностью "Детский центр Одуванчик"', '7799201142', '779901001', 'director@oduvanchik.example', '', 'Москва', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'legal', 'ООО "Нордик Хоум"', 'Общество с ограниченной ответственностью "Нордик Хоум"', '7899201153', '789901001', 'accounts@nordic-home.example', '', 'Санкт-Петербург', 'en', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-01c0-734e-8d31-f0e11c830413', 'sole', 'ИП Голубев Олег Юрьевич', 'ИП Голубев Олег Юрьевич', '669920116046', '', '', '8 000 555 01 16', 'Свердловская область', 'ru', 1, '2026-11-25 02:00:39.449771+00', '2026-11-25 02:00:39.449771+00');


--
-- Data for Name: counterparty_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counterparty_account VALUES
	('01a2106f-01bf-7741-b937-e34becc079c5', '40702810200000050101', '049900711'),
	('01a2106f-01c0-734e-8d31-bb393e3af023', '40702810800000050102', '049900822'),
	('01a2106f-01c0-734e-8d31-bd369fb6254d', '40702810800000050103', '049900711'),
	('01a2106f-01c0-734e-8d31-c073bd1fe2fd', '40702810700000050104', '049900933'),
	('01a2106f-01c0-734e-8d31-c6eb639a621f', '40702810700000050105', '049900822'),
	('01a2106f-01c0-734e-8d31-c81ce5ee78c6', '40702810000000050106', '049900822'),
	('01a2106f-01c0-734e-8d31-cfeccddb55a6', '40702810600000050107', '049900933'),
	('01a2106f-01c0-734e-8d31-d206df842d0d', '40702810300000050108', '049900711'),
	('01a2106f-01c0-734e-8d31-d451455006d9', '40802810500000050109', '049900711'),
	('01a2106f-01c0-734e-8d31-d8825c025798', '40802810500000050110', '049900933'),
	('01a2106f-01c0-734e-8d31-dd258ad8ba7a', '40817810100000050111', '049900822'),
	('01a2106f-01c0-734e-8d31-e3a0bd81489d', '40702810600000050112', '049900711'),
	('01a2106f-01c0-734e-8d31-e7e6bdb792c9', '40702810200000050113', '049900822'),
	('01a2106f-01c0-734e-8d31-e8453c2dc773', '40702810200000050114', '049900711'),
	('01a2106f-01c0-734e-8d31-efa0f3bd9ee1', '40702810800000050115', '049900822'),
	('01a2106f-01c0-734e-8d31-f0e11c830413', '40802810300000050116', '049900933');


--
-- Data for Name: counterparty_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counterparty_name VALUES
	('ЛАЗУРНЫЙ БЕРЕГ', '01a2106f-01bf-7741-b937-e34becc079c5'),
	('СЕВЕРНЫЙ ВЕТЕР', '01a2106f-01c0-734e-8d31-bb393e3af023'),
	('ТЕПЛАЯ ПОЛЯНА', '01a2106f-01c0-734e-8d31-bd369fb6254d'),
	('КЕДРОВАЯ РОЩА', '01a2106f-01c0-734e-8d31-c073bd1fe2fd'),
	('ИСКРА МЕБЕЛЬ', '01a2106f-01c0-734e-8d31-c6eb639a621f'),
	('ДАЛЬНИЙ БЕРЕГ', '01a2106f-01c0-734e-8d31-c81ce5ee78c6'),
	('ЗАРЯ ВОСТОКА', '01a2106f-01c0-734e-8d31-cfeccddb55a6'),
	('РОДНИК', '01a2106f-01c0-734e-8d31-d206df842d0d'),
	('СОРОКИНА А П', '01a2106f-01c0-734e-8d31-d451455006d9'),
	('ЖУРАВЛЕВ П И', '01a2106f-01c0-734e-8d31-d8825c025798'),
	('ЛЕБЕДЕВА М И', '01a2106f-01c0-734e-8d31-dd258ad8ba7a'),
	('ГОРОДСКОЙ ПАРК', '01a2106f-01c0-734e-8d31-e3a0bd81489d'),
	('МАЯК СТРОЙ', '01a2106f-01c0-734e-8d31-e7e6bdb792c9'),
	('ДЕТСКИЙ ЦЕНТР ОДУВАНЧИК', '01a2106f-01c0-734e-8d31-e8453c2dc773'),
	('НОРДИК ХОУМ', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1'),
	('ГОЛУБЕВ О Ю', '01a2106f-01c0-734e-8d31-f0e11c830413');


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES
	('01a2106f-5b30-7187-a74d-6bd18ae77adb', 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-cdffc4289334', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 43, "start": 18}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 18}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b30-7187-a74d-7850c6b5132c', 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-d3f80478308d', 'match', 'rule:named-several@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 3}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 44, "start": 19}}, {"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 73, "start": 48}}, {"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 102, "start": 77}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 44, "start": 19}}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 73, "start": 48}}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 102, "start": 77}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-bdff8cf0719f', 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-da8fb47ff837', 'match', 'rule:named-part@1', '', '[{"code": "named-part", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 53, "start": 28}}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 53, "start": 28}}, {"fact": "amount-differs", "speaks": "against", "weight": 0.4}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-c5e7cde39a57', 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-18dc-75b6-8334-e6524f60cfe7', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 41, "start": 16}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 41, "start": 16}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-cdcbab06abde', 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-dca624da9f9f', 'match', 'rule:mistyped-number@1', '', '[{"code": "mistyped-number"}]', '[{"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "amount-equal-to-one", "speaks": "for", "weight": 0.8}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-d6ee061ec6ea', 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-e1edd864ccaf', 'match', 'rule:named-overpaid@1', '', '[{"code": "named-overpaid", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 43, "start": 18}}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 18}}, {"fact": "amount-differs", "speaks": "against", "weight": 0.4}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-df1b010c1d96', 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-ee7093611860', 'match', 'rule:named-part@1', '', '[{"code": "named-part", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 47, "start": 22}}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 47, "start": 22}}, {"fact": "amount-differs", "speaks": "against", "weight": 0.4}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-e698aa752956', 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-f3c8a9556965', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 47, "start": 22}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 47, "start": 22}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-ed5c6f187f80', 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1465-7411-96a4-e8b8f6aa0040', 'match', 'rule:third-party@1', '', '[{"code": "paid-for-another"}, {"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 81, "start": 56}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 81, "start": 56}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-f5280be30eac', 10, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-2061-736b-8bdb-6c1ae312176d', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bad9-ff1c9450633c', 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-283a-76c3-8e4d-28b7d3bde14e', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 41, "start": 16}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-account", "speaks": "for", "weight": 0.85}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 41, "start": 16}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bada-068a42ad5410', 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-283a-76c3-8e4d-27a9180ffd4d', 'match', 'rule:amount-alone@1', '', '[{"code": "amount-alone"}]', '[{"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "amount-equal-to-one", "speaks": "for", "weight": 0.8}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b31-7608-bada-130297a42fc3', 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-283b-70bd-8d65-efd01656ba01', 'match', 'rule:named-several@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 2}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 27, "start": 9}}, {"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 62, "start": 44}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 27, "start": 9}}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 62, "start": 44}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5e-7633-b130-38905326d40f', 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-283b-70bd-8d65-f71546e2353c', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 43, "start": 18}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 18}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-9eb0d3774f36', 15, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-3060-7621-ad73-b6807c9cf382', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-a5e524b41607', 16, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-3309-7235-9aa0-3c5855664e66', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 38, "start": 13}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 38, "start": 13}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-ad0df1eb032f', 17, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-2c43-7120-9e9d-edc0db017b51', 'match', 'rule:agreement-amount@1', '', '[{"code": "agreement-amount"}]', '[{"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "amount-equal-to-one", "speaks": "for", "weight": 0.8}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-b5050411e5bb', 18, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-2c43-7120-9e9d-f38e2804c834', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 44, "start": 19}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 44, "start": 19}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-bdf896a04e9e', 19, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-3060-7621-ad73-b821d1bc7fed', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-cbd85ebf3891', 20, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-3f68-72c5-a295-1ba64b9d687b', 'match', 'rule:whole-debt@1', '', '[{"code": "sum-is-the-whole-debt", "params": {"invoices": 2}}]', '[{"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "amount-equal-to-debt", "speaks": "for", "weight": 0.8}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-d3810430f6a3', 21, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-353a-743d-a31e-50bd1ec896ee', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "number-named", "speaks": "for", "weight": 0.8, "fragment": {"end": 43, "start": 20}}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 20}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-d81d0675de9d', 22, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-3f69-74a1-b07c-35517df25876', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-e055361730f4', 23, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-353a-743d-a31e-5ea82a1f1d43', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 30, "start": 12}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 30, "start": 12}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-ea4b962ae009', 24, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-353a-743d-a31e-644de486d22f', 'match', 'rule:named-part@1', '', '[{"code": "named-part", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 53, "start": 28}}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 53, "start": 28}}, {"fact": "amount-differs", "speaks": "against", "weight": 0.4}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-f07eafd730ce', 25, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-353a-743d-a31e-6a8fb6202059', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 43, "start": 18}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 18}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a5ff-fa9d654a87b1', 26, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-3bf9-7341-9272-fcc602d012b1', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 64, "start": 36}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 64, "start": 36}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-0296474910fa', 27, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-3f69-74a1-b07c-3a668536ada0', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 41, "start": 16}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 41, "start": 16}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-0b5339cfb3d8', 28, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-353a-743d-a31e-75b3ba9e4bab', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 43, "start": 18}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 18}}, {"fact": "payer-by-name", "speaks": "for", "weight": 0.5}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-1003cec075a2', 29, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-353a-743d-a31e-7385b8cf1030', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 41, "start": 16}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 41, "start": 16}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-1ab7a62d3ecf', 30, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-43fd-71bc-b109-4cb0bfc7e6b9', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 43, "start": 18}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 18}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-229dbc3e9bd5', 31, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-4f3f-72d5-84df-036500d50ca1', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-2adcd36646f9', 32, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-43fd-71bc-b109-49c79e94ffa2', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "number-named", "speaks": "for", "weight": 0.8, "fragment": {"end": 43, "start": 20}}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 20}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-337f144cbdc3', 33, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-43fd-71bc-b109-51623ffbdcc4', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 30, "start": 12}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 30, "start": 12}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-39ccf94a9989', 34, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-4a15-7781-b505-275a0c0a247c', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 41, "start": 16}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 41, "start": 16}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b5f-7242-a600-41f35b43759c', 35, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-4f3f-72d5-84df-059749c128c4', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-b6c1c8a8c6b3', 36, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-4f3f-72d5-84df-081afad99d77', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-bc36089dd173', 37, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-4f3f-72d5-84df-0ca9f8b51fb4', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-c59f7cabe2e0', 38, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-43fd-71bc-b109-6210806460e4', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 30, "start": 12}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 30, "start": 12}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-ce239f61ba5c', 39, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-4f3f-72d5-84df-12e8fe0f15cd', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 50, "start": 25}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 50, "start": 25}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-d7cca6b3f38d', 40, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-43fd-71bc-b109-5f7d98822a3d', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 43, "start": 18}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 43, "start": 18}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-dd4abc1482b5', 41, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-43fd-71bc-b109-6a54810dba6e', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "number-named", "speaks": "for", "weight": 0.8, "fragment": {"end": 44, "start": 20}}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 44, "start": 20}}]', NULL, '2026-11-25 02:01:01.666914+00'),
	('01a2106f-5b60-76b4-8cbf-e443c18c9f96', 42, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-4a15-7781-b505-29dffec8e85f', 'match', 'rule:named-exact@1', '', '[{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]', '[{"fact": "number-named", "speaks": "for", "weight": 0.95, "fragment": {"end": 64, "start": 36}}, {"fact": "amount-equal", "speaks": "for", "weight": 0.9}, {"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "date-agrees", "speaks": "for", "weight": 0.6, "fragment": {"end": 64, "start": 36}}]', NULL, '2026-11-25 02:01:01.666914+00');


--
-- Data for Name: delivery; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery OVERRIDING SYSTEM VALUE VALUES
	('01a2106f-6331-73cb-a933-13cdc5b68a84', 16, '01a2106f-01c0-734e-8d31-d8825c025798:email:payment-received:01a2106f-2c43-7120-9e9d-edc0db017b51', 'e0f11bd0-14ad-45be-80b2-e2ee4c4492ec', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', 'payment-received', 'sms', 'sms', '+70005550110', 'ИП Журавлёв Пётр Ильич', 'payment-received', 'ru', '', 'ООО "Ольховый Двор": ваш платёж 56 300,00 ₽ получен 09.11.2026. Спасибо!', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:05.035601+00', '2026-11-25 02:01:05.035601+00'),
	('01a2106f-67c4-761c-a0c8-1128ca17206e', 23, '01a2106f-01c0-734e-8d31-c81ce5ee78c6:email:payment-received:01a2106f-353a-743d-a31e-6a8fb6202059', 'a3167222-3263-4d29-8863-1a732a410984', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'payment-received', 'mail', 'email', 'office@dalny-bereg.example', 'ООО "Дальний Берег"', 'payment-received', 'ru', 'Ваш платёж на 35 480,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Дальний Берег".

Сумма: 35 480,00 ₽
Платёжный документ: № 205 от 13.11.2026
Дата поступления: 13.11.2026
Назначение платежа: Оплата по счету № 00ОД-000224 от 06.11.2026 за мебель. В т.ч. НДС 22% - 6398-03 руб.

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:06.168+00', NULL, 'folder', '20261125-020106-01a2106f-67c4-761c-a0c8-1128ca17206e.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:06.203591+00', '2026-11-25 02:01:17.287995+00'),
	('01a2106f-6710-718c-90dd-e3a1ee7260fd', 22, '01a2106f-01c0-734e-8d31-bd369fb6254d:email:payment-received:01a2106f-353a-743d-a31e-644de486d22f', 'b13aa32b-e563-4e50-9130-4544586e6f8f', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', 'payment-received', 'mail', 'email', 'finance@teplaya-polyana.example', 'АО "Тёплая Поляна"', 'payment-received', 'ru', 'Ваш платёж на 50 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от АО "Тёплая Поляна".

Сумма: 50 000,00 ₽
Платёжный документ: № 1290 от 13.11.2026
Дата поступления: 13.11.2026
Назначение платежа: Частичная оплата по счету № 00ОД-000219 от 03.11.2026 за мебель, в т.ч. НДС 22% - 9016-39

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:06.028+00', NULL, 'folder', '20261125-020106-01a2106f-6710-718c-90dd-e3a1ee7260fd.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:06.052972+00', '2026-11-25 02:01:18.084612+00'),
	('01a2106f-6b35-7793-8f09-40a122c154f0', 30, '01a2106f-01c0-734e-8d31-d8825c025798:email:payment-received:01a2106f-43fd-71bc-b109-4cb0bfc7e6b9', 'edd65863-e27e-446a-9793-0902f8858896', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', 'payment-received', 'sms', 'sms', '+70005550110', 'ИП Журавлёв Пётр Ильич', 'payment-received', 'ru', '', 'ООО "Ольховый Двор": ваш платёж 22 900,00 ₽ получен 18.11.2026. Спасибо!', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:07.124949+00', '2026-11-25 02:01:07.124949+00'),
	('01a2106f-7307-7414-baad-b717389cfff9', 50, '01a2106f-01c0-734e-8d31-bb393e3af023:email:invoice-paid:01a2106f-0d8e-77fd-a0d5-f31681dbbf9e', '01a2106f-5d1c-75ff-917a-6cb628a5316c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'invoice-paid', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000202 от 13.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000202 от 13.10.2026 на сумму 45 120,00 ₽, выставленный на имя ООО "Северный Ветер", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.078+00', NULL, 'folder', '20261125-020109-01a2106f-7307-7414-baad-b717389cfff9.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.110576+00', '2026-11-25 02:01:20.146922+00'),
	('01a2106f-6d93-7511-818b-a80831c95caa', 38, '01a2106f-01c0-734e-8d31-d8825c025798:email:payment-received:01a2106f-4f3f-72d5-84df-036500d50ca1', '57c5b996-a5db-480d-99d0-2b1ac992fcc7', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-d8825c025798', 'payment-received', 'sms', 'sms', '+70005550110', 'ИП Журавлёв Пётр Ильич', 'payment-received', 'ru', '', 'ООО "Сойка Сервис": ваш платёж 8 800,00 ₽ получен 18.11.2026. Спасибо!', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:07.710442+00', '2026-11-25 02:01:07.710442+00'),
	('01a2106f-8467-765a-b97d-5470c0691fbb', 89, '01a2106f-01c0-734e-8d31-efa0f3bd9ee1:email:invoice-paid:01a2106f-0daa-771f-a5aa-94e2616366a5', '01a2106f-5d1c-75ff-917b-172b9efecb3f', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'invoice-paid', 'mail', 'email', 'accounts@nordic-home.example', 'ООО "Нордик Хоум"', 'invoice-paid', 'en', 'Invoice No. 00ОД-000239 of 18 Nov 2026 has been paid', 'Hello,

Invoice No. 00ОД-000239 of 18 Nov 2026 for RUB 98,640.00, issued to ООО "Нордик Хоум", has been paid in full.

Thank you for your payment and for working with us.

Kind regards,
ООО "Ольховый Двор"

This message was sent automatically.', 'sent', 1, '2026-11-25 02:01:13.54+00', NULL, 'folder', '20261125-020113-01a2106f-8467-765a-b97d-5470c0691fbb.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.55545+00', '2026-11-25 02:01:23.120399+00'),
	('01a2106f-6fdf-71e0-87f3-b5e938458db9', 42, '01a2106f-01c0-734e-8d31-f0e11c830413:email:invoice-overdue:01a2106f-0d8f-7602-8397-25f19c29a004:2026-11-16', '01a2106f-540e-73a1-827d-85112fd1ee2e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-f0e11c830413', 'invoice-overdue', 'sms', 'sms', '+70005550116', 'ИП Голубев Олег Юрьевич', 'invoice-overdue', 'ru', '', 'ООО "Ольховый Двор": истёк срок оплаты счёта № 00ОД-000232. К оплате 27 800,00 ₽. Если вы уже оплатили, спасибо!', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:08.289376+00', '2026-11-25 02:01:08.289376+00'),
	('01a2106f-71e9-7358-bd88-24a79b029520', 46, '01a2106f-01c0-734e-8d31-d8825c025798:email:order-status-changed:01a2106f-1204-75ec-85a2-88b44d245ae5:ready', '01a2106f-5595-73a6-9f9b-869fbcd75570', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', 'order-status-changed', 'sms', 'sms', '+70005550110', 'ИП Журавлёв Пётр Ильич', 'order-status-changed', 'ru', '', 'ООО "Ольховый Двор": заказ № 00ЗК-000304: готов к выдаче.', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:08.840813+00', '2026-11-25 02:01:08.840813+00'),
	('01a2106f-7253-74e9-851c-5012f3aa5716', 48, '01a2106f-01c0-734e-8d31-c81ce5ee78c6:email:order-status-changed:01a2106f-1204-75ec-85a2-9033fdc8b01e:cancelled', '01a2106f-5595-73a6-9f9b-8c021def442f', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'order-status-changed', 'mail', 'email', 'office@dalny-bereg.example', 'ООО "Дальний Берег"', 'order-status-changed', 'ru', 'Заказ № 00ЗК-000306: отменён', 'Здравствуйте!

Состояние вашего заказа № 00ЗК-000306 от 18.11.2026 на сумму 19 980,00 ₽ изменилось.

Новое состояние: отменён.

Если у вас есть вопросы по заказу, свяжитесь с вашим менеджером.

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:08.903+00', NULL, 'folder', '20261125-020108-01a2106f-7253-74e9-851c-5012f3aa5716.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:08.928952+00', '2026-11-25 02:01:20.134198+00'),
	('01a2106f-7204-73be-8a04-eabae7989fbd', 47, '01a2106f-01c0-734e-8d31-dd258ad8ba7a:email:order-status-changed:01a2106f-1204-75ec-85a2-8e8796d2dfe0:completed', '01a2106f-5595-73a6-9f9b-88a94038c8f2', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', 'order-status-changed', 'mail', 'email', 'm.lebedeva@pochta.example', 'Лебедева Мария Игоревна', 'order-status-changed', 'ru', 'Заказ № 00ЗК-000305: выполнен', 'Здравствуйте!

Состояние вашего заказа № 00ЗК-000305 от 10.11.2026 на сумму 8 450,00 ₽ изменилось.

Новое состояние: выполнен.

Если у вас есть вопросы по заказу, свяжитесь с вашим менеджером.

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:08.853+00', NULL, 'folder', '20261125-020108-01a2106f-7204-73be-8a04-eabae7989fbd.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:08.85693+00', '2026-11-25 02:01:20.140653+00'),
	('01a2106f-71d8-74b3-97c8-f319ebe2e7a2', 45, '01a2106f-01c0-734e-8d31-efa0f3bd9ee1:email:order-status-changed:01a2106f-1204-75ec-85a2-82d115c00ed2:shipped', '01a2106f-5595-73a6-9f9b-80178338ecf3', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'order-status-changed', 'mail', 'email', 'accounts@nordic-home.example', 'ООО "Нордик Хоум"', 'order-status-changed', 'en', 'Order No. 00ЗК-000302: shipped', 'Hello,

The status of your order No. 00ЗК-000302 of 17 Nov 2026 for RUB 98,640.00 has changed.

New status: shipped.

If you have any questions about the order, please contact your manager.

Kind regards,
ООО "Ольховый Двор"

This message was sent automatically.', 'sent', 1, '2026-11-25 02:01:08.804+00', NULL, 'folder', '20261125-020108-01a2106f-71d8-74b3-97c8-f319ebe2e7a2.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:08.815815+00', '2026-11-25 02:01:20.145337+00'),
	('01a2106f-729f-77c4-8eb4-1b2f13858220', 49, '01a2106f-01bf-7741-b937-e34becc079c5:email:invoice-paid:01a2106f-0d8e-77fd-a0d5-edbae4527122', '01a2106f-5d1c-75ff-917a-6ae8555b63f0', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'invoice-paid', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000201 от 12.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000201 от 12.10.2026 на сумму 148 600,00 ₽, выставленный на имя ООО "Лазурный Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:08.982+00', NULL, 'folder', '20261125-020108-01a2106f-729f-77c4-8eb4-1b2f13858220.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:08.991235+00', '2026-11-25 02:01:20.160322+00'),
	('01a2106f-792c-7530-becb-df383c8c135c', 66, '01a2106f-01c0-734e-8d31-d8825c025798:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-2e6c73050a04', '01a2106f-5d1c-75ff-917a-b351aa23232d', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', 'invoice-paid', 'sms', 'sms', '+70005550110', 'ИП Журавлёв Пётр Ильич', 'invoice-paid', 'ru', '', 'ООО "Ольховый Двор": счёт № 00ОД-000216 на 56 300,00 ₽ оплачен полностью. Спасибо!', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:10.685386+00', '2026-11-25 02:01:10.685386+00'),
	('01a2106f-7a47-751a-91bf-16559420f7e6', 67, '01a2106f-01c0-734e-8d31-bd369fb6254d:email:invoice-paid:01a2106f-0daa-771f-a5aa-cf31477679df', '01a2106f-5d1c-75ff-917a-b68695a5f198', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-bd369fb6254d', 'invoice-paid', 'mail', 'email', 'finance@teplaya-polyana.example', 'АО "Тёплая Поляна"', 'invoice-paid', 'ru', 'Счёт № 00СС-000060 от 09.11.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000060 от 09.11.2026 на сумму 33 000,00 ₽, выставленный на имя АО "Тёплая Поляна", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:10.962+00', NULL, 'folder', '20261125-020110-01a2106f-7a47-751a-91bf-16559420f7e6.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:10.967102+00', '2026-11-25 02:01:22.859037+00'),
	('01a2106f-7c3a-7723-867b-102f068c0d05', 69, '01a2106f-01c0-734e-8d31-e8453c2dc773:email:invoice-paid:01a2106f-0daa-771f-a5aa-bc51f3c3103c', '01a2106f-5d1c-75ff-917a-bc8322d3782f', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e8453c2dc773', 'invoice-paid', 'mail', 'email', 'director@oduvanchik.example', 'ООО "Детский центр Одуванчик"', 'invoice-paid', 'ru', 'Счёт № 00СС-000056 от 02.11.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000056 от 02.11.2026 на сумму 17 200,00 ₽, выставленный на имя ООО "Детский центр Одуванчик", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:11.3+00', NULL, 'folder', '20261125-020111-01a2106f-7c3a-7723-867b-102f068c0d05.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:11.444044+00', '2026-11-25 02:01:22.862656+00'),
	('01a2106f-7b2b-72df-9b84-e88e1a061ebb', 68, '01a2106f-01c0-734e-8d31-e8453c2dc773:email:invoice-paid:01a2106f-0daa-771f-a5aa-ac3d2f784281', '01a2106f-5d1c-75ff-917a-bb72d0d6f809', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e8453c2dc773', 'invoice-paid', 'mail', 'email', 'director@oduvanchik.example', 'ООО "Детский центр Одуванчик"', 'invoice-paid', 'ru', 'Счёт № 00СС-000051 от 15.10.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000051 от 15.10.2026 на сумму 15 600,00 ₽, выставленный на имя ООО "Детский центр Одуванчик", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:11.152+00', NULL, 'folder', '20261125-020111-01a2106f-7b2b-72df-9b84-e88e1a061ebb.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:11.177035+00', '2026-11-25 02:01:22.863513+00'),
	('01a2106f-8178-75f1-b2fa-5d256aa92454', 78, '01a2106f-01c0-734e-8d31-d8825c025798:email:invoice-paid:01a2106f-0da9-73e6-89eb-364d71de701c', '01a2106f-5d1c-75ff-917a-e54731d187b8', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', 'invoice-paid', 'sms', 'sms', '+70005550110', 'ИП Журавлёв Пётр Ильич', 'invoice-paid', 'ru', '', 'ООО "Ольховый Двор": счёт № 00ОД-000235 на 22 900,00 ₽ оплачен полностью. Спасибо!', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:12.819463+00', '2026-11-25 02:01:12.819463+00'),
	('01a2106f-81bc-735b-ae0c-0cd9b462a08a', 79, '01a2106f-01c0-734e-8d31-d8825c025798:email:invoice-paid:01a2106f-0daa-771f-a5aa-d8430c937df3', '01a2106f-5d1c-75ff-917a-ebac829b58ea', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-d8825c025798', 'invoice-paid', 'sms', 'sms', '+70005550110', 'ИП Журавлёв Пётр Ильич', 'invoice-paid', 'ru', '', 'ООО "Сойка Сервис": счёт № 00СС-000062 на 8 800,00 ₽ оплачен полностью. Спасибо!', 'pending', 0, '2026-11-25 06:00:00+00', NULL, 'folder', '', '', NULL, NULL, NULL, 0, 0, '2026-11-25 02:01:12.853607+00', '2026-11-25 02:01:12.853607+00'),
	('01a2106f-7f78-74c8-827d-256a0950d050', 74, '01a2106f-01c0-734e-8d31-efa0f3bd9ee1:email:invoice-paid:01a2106f-0d8f-7602-8397-1b6b9e6d8e3f', '01a2106f-5d1c-75ff-917a-d5a34165cb5c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'invoice-paid', 'mail', 'email', 'accounts@nordic-home.example', 'ООО "Нордик Хоум"', 'invoice-paid', 'en', 'Invoice No. 00ОД-000227 of 9 Nov 2026 has been paid', 'Hello,

Invoice No. 00ОД-000227 of 9 Nov 2026 for RUB 143,200.00, issued to ООО "Нордик Хоум", has been paid in full.

Thank you for your payment and for working with us.

Kind regards,
ООО "Ольховый Двор"

This message was sent automatically.', 'sent', 1, '2026-11-25 02:01:12.273+00', NULL, 'folder', '20261125-020112-01a2106f-7f78-74c8-827d-256a0950d050.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:12.284297+00', '2026-11-25 02:01:22.551507+00'),
	('01a2106f-5e7d-7010-b3f1-b8e009a1a423', 1, '01a2106f-01bf-7741-b937-e34becc079c5:email:payment-received:01a2106f-1465-7411-96a4-cdffc4289334', '3058abbd-b740-42bc-b1e4-8307681ccde9', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'payment-received', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'payment-received', 'ru', 'Ваш платёж на 148 600,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Лазурный Берег".

Сумма: 148 600,00 ₽
Платёжный документ: № 214 от 28.10.2026
Дата поступления: 28.10.2026
Назначение платежа: Оплата по счету № 00ОД-000201 от 12.10.2026 за мебель. В т.ч. НДС 22% - 26796-72 руб.

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:03.808+00', NULL, 'folder', '20261125-020103-01a2106f-5e7d-7010-b3f1-b8e009a1a423.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:03.868612+00', '2026-11-25 02:01:14.796659+00'),
	('01a2106f-5e98-7224-b700-fe533ed1662c', 2, '01a2106f-01c0-734e-8d31-bb393e3af023:email:payment-received:01a2106f-1465-7411-96a4-d3f80478308d', 'f3a3a4de-a42b-4a48-95c5-3be8db0f62b4', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'payment-received', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'payment-received', 'ru', 'Ваш платёж на 111 360,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Северный Ветер".

Сумма: 111 360,00 ₽
Платёжный документ: № 55 от 29.10.2026
Дата поступления: 29.10.2026
Назначение платежа: Оплата по счетам № 00ОД-000202 от 13.10.2026, № 00ОД-000206 от 20.10.2026, № 00ОД-000209 от 23.10.2026 за мебель, НДС 22% 20081-31

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:03.891+00', NULL, 'folder', '20261125-020103-01a2106f-5e98-7224-b700-fe533ed1662c.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:03.896608+00', '2026-11-25 02:01:15.164664+00'),
	('01a2106f-601c-7454-abde-47f2ce811fb9', 7, '01a2106f-01c0-734e-8d31-d451455006d9:email:payment-received:01a2106f-1465-7411-96a4-f3c8a9556965', 'bd684176-8731-4271-97c3-f789143f08f1', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d451455006d9', 'payment-received', 'mail', 'email', 'sorokina@lavka.example', 'ИП Сорокина Анна Павловна', 'payment-received', 'ru', 'Ваш платёж на 12 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ИП Сорокина Анна Павловна.

Сумма: 12 000,00 ₽
Платёжный документ: № 1 от 03.11.2026
Дата поступления: 03.11.2026
Назначение платежа: Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.241+00', NULL, 'folder', '20261125-020104-01a2106f-601c-7454-abde-47f2ce811fb9.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.259622+00', '2026-11-25 02:01:15.434733+00'),
	('01a2106f-6aed-7201-953f-bf848614db9c', 28, '01a2106f-01c0-734e-8d31-efa0f3bd9ee1:email:payment-received:01a2106f-3f69-74a1-b07c-3a668536ada0', 'ee54ef72-6e74-4feb-88f3-60fc24870fa0', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'payment-received', 'mail', 'email', 'accounts@nordic-home.example', 'ООО "Нордик Хоум"', 'payment-received', 'en', 'We have received your payment of RUB 21,600.00', 'Hello,

This is to confirm that we have received a payment from ООО "Нордик Хоум".

Amount: RUB 21,600.00
Payment document: No. 7782 dated 16 Nov 2026
Received on: 16 Nov 2026
Payment details: Оплата по счету 00СС-000057 от 03.11.2026 за доставку, без НДС

Thank you for your payment.

Kind regards,
ООО "Сойка Сервис"

This message was sent automatically.', 'sent', 1, '2026-11-25 02:01:06.981+00', NULL, 'folder', '20261125-020107-01a2106f-6aed-7201-953f-bf848614db9c.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.040588+00', '2026-11-25 02:01:17.289314+00'),
	('01a2106f-75a3-746f-a2e2-0e7b308f6da6', 58, '01a2106f-01c0-734e-8d31-c81ce5ee78c6:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e', '01a2106f-5d1c-75ff-917a-8d7fe279ae97', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'invoice-paid', 'mail', 'email', 'office@dalny-bereg.example', 'ООО "Дальний Берег"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000208 от 22.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000208 от 22.10.2026 на сумму 88 600,00 ₽, выставленный на имя ООО "Дальний Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.762+00', NULL, 'folder', '20261125-020109-01a2106f-75a3-746f-a2e2-0e7b308f6da6.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.79014+00', '2026-11-25 02:01:20.445962+00'),
	('01a2106f-61b5-7325-af29-897399fec26b', 12, '01a2106f-01c0-734e-8d31-d206df842d0d:email:payment-received:01a2106f-283b-70bd-8d65-e83255a569a5', '6584b0ca-57df-4ffd-ac94-f8db51a96aa8', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', 'payment-received', 'mail', 'email', 'rodnik@rodnik.example', 'ООО "Родник"', 'payment-received', 'ru', 'Ваш платёж на 25 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Родник".

Сумма: 25 000,00 ₽
Платёжный документ: № 640 от 05.11.2026
Дата поступления: 05.11.2026
Назначение платежа: Оплата за мебель по договору П-18 от 27.07.2026, НДС 22% 4508-20

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.675+00', NULL, 'folder', '20261125-020104-01a2106f-61b5-7325-af29-897399fec26b.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.677113+00', '2026-11-25 02:01:14.777011+00'),
	('01a2106f-60e2-74cc-82a4-ac2dc91688bd', 10, '01a2106f-01c0-734e-8d31-cfeccddb55a6:email:payment-received:01a2106f-283a-76c3-8e4d-27a9180ffd4d', '2f5864f0-c0de-4f0a-bd1b-7c15e6f0e151', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'payment-received', 'mail', 'email', 'zarya@zarya-vostoka.example', 'ООО "Заря Востока"', 'payment-received', 'ru', 'Ваш платёж на 47 777,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Заря Востока".

Сумма: 47 777,00 ₽
Платёжный документ: № 73 от 04.11.2026
Дата поступления: 04.11.2026
Назначение платежа: Оплата за кухонную мебель, в т.ч. НДС 22% 8615-52

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.446+00', NULL, 'folder', '20261125-020104-01a2106f-60e2-74cc-82a4-ac2dc91688bd.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.457078+00', '2026-11-25 02:01:15.041224+00'),
	('01a2106f-60a0-7439-b133-c262da413039', 9, '01a2106f-01bf-7741-b937-e34becc079c5:email:payment-received:01a2106f-2061-736b-8bdb-6c1ae312176d', '14e3cda5-7d8d-4bf8-8e60-aa51f9b2e405', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01bf-7741-b937-e34becc079c5', 'payment-received', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'payment-received', 'ru', 'Ваш платёж на 18 400,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Лазурный Берег".

Сумма: 18 400,00 ₽
Платёжный документ: № 221 от 03.11.2026
Дата поступления: 03.11.2026
Назначение платежа: Оплата счета на оплату № 00СС-000052 от 30.10.2026 за доставку и сборку. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.386+00', NULL, 'folder', '20261125-020104-01a2106f-60a0-7439-b133-c262da413039.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.403519+00', '2026-11-25 02:01:15.193311+00'),
	('01a2106f-6209-726b-8b9e-a1dece869680', 13, '01a2106f-01c0-734e-8d31-bb393e3af023:email:payment-received:01a2106f-283b-70bd-8d65-efd01656ba01', '17acb562-f392-4728-accd-6b2a79a54ce8', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'payment-received', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'payment-received', 'ru', 'Ваш платёж на 86 100,50 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Северный Ветер".

Сумма: 86 100,50 ₽
Платёжный документ: № 57 от 05.11.2026
Дата поступления: 05.11.2026
Назначение платежа: Опл. сч. ОД-214 от 29.10.26 - 52300-50, сч. ОД-218 от 02.11.26 - 33800-00. НДС 22% 15526-32

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.749+00', NULL, 'folder', '20261125-020104-01a2106f-6209-726b-8b9e-a1dece869680.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.750886+00', '2026-11-25 02:01:15.505571+00'),
	('01a2106f-5f4e-72a3-952e-abf8661a8286', 5, '01a2106f-01c0-734e-8d31-c073bd1fe2fd:email:payment-received:01a2106f-1465-7411-96a4-e1edd864ccaf', 'd6936945-e126-45d8-9c9d-274bb6c2cdbf', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'payment-received', 'mail', 'email', 'info@kedrovaya-roscha.example', 'ООО "Кедровая Роща"', 'payment-received', 'ru', 'Ваш платёж на 130 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Кедровая Роща".

Сумма: 130 000,00 ₽
Платёжный документ: № 410 от 02.11.2026
Дата поступления: 02.11.2026
Назначение платежа: Оплата по счету № 00ОД-000204 от 15.10.2026 за мебель, в т.ч. НДС 22% 23442-62

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.037+00', NULL, 'folder', '20261125-020104-01a2106f-5f4e-72a3-952e-abf8661a8286.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.066403+00', '2026-11-25 02:01:14.745927+00'),
	('01a2106f-6244-708d-be86-d482e455731b', 14, '01a2106f-01c0-734e-8d31-e3a0bd81489d:email:payment-received:01a2106f-283b-70bd-8d65-f71546e2353c', 'c084e492-7ce6-434f-b519-4292eda2e5cd', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-e3a0bd81489d', 'payment-received', 'mail', 'email', 'park@gorodskoy-park.example', 'ООО "Городской Парк"', 'payment-received', 'ru', 'Ваш платёж на 64 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Городской Парк".

Сумма: 64 000,00 ₽
Платёжный документ: № 33 от 06.11.2026
Дата поступления: 06.11.2026
Назначение платежа: Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.828+00', NULL, 'folder', '20261125-020104-01a2106f-6244-708d-be86-d482e455731b.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.830453+00', '2026-11-25 02:01:14.767468+00'),
	('01a2106f-6628-7507-a91b-7fe4023c175c', 20, '01a2106f-01c0-734e-8d31-c073bd1fe2fd:email:payment-received:01a2106f-353a-743d-a31e-50bd1ec896ee', '38b354ed-b6b5-4ff8-988b-5307c7203590', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'payment-received', 'mail', 'email', 'info@kedrovaya-roscha.example', 'ООО "Кедровая Роща"', 'payment-received', 'ru', 'Ваш платёж на 58 250,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Кедровая Роща".

Сумма: 58 250,00 ₽
Платёжный документ: № 420 от 11.11.2026
Дата поступления: 11.11.2026
Назначение платежа: За мебель по счёту №222 от 5 ноября 2026 г.. НДС 22% включен

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:05.791+00', NULL, 'folder', '20261125-020105-01a2106f-6628-7507-a91b-7fe4023c175c.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:05.823465+00', '2026-11-25 02:01:14.828775+00'),
	('01a2106f-66b9-7289-8c6b-59630ca0fee2', 21, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:payment-received:01a2106f-353a-743d-a31e-5ea82a1f1d43', '9495ca8d-edf7-4209-8414-81254c728f5d', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'payment-received', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'payment-received', 'ru', 'Ваш платёж на 66 120,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Искра-Мебель".

Сумма: 66 120,00 ₽
Платёжный документ: № 97 от 12.11.2026
Дата поступления: 12.11.2026
Назначение платежа: Опл. по сч. ОД-223 от 05.11.26, за товар, в том числе НДС 22% 11923-28

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:05.914+00', NULL, 'folder', '20261125-020105-01a2106f-66b9-7289-8c6b-59630ca0fee2.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:05.97148+00', '2026-11-25 02:01:15.438198+00'),
	('01a2106f-648c-7103-9743-cd6dcbd2171d', 18, '01a2106f-01c0-734e-8d31-bb393e3af023:email:payment-received:01a2106f-3060-7621-ad73-b6807c9cf382', 'e470ab50-be92-4de3-8bda-6b71ae8b10f1', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-bb393e3af023', 'payment-received', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'payment-received', 'ru', 'Ваш платёж на 14 250,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Северный Ветер".

Сумма: 14 250,00 ₽
Платёжный документ: № 58 от 06.11.2026
Дата поступления: 06.11.2026
Назначение платежа: Оплата счета на оплату № 00СС-000059 от 05.11.2026 за доставку и сборку. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:05.192+00', NULL, 'folder', '20261125-020105-01a2106f-648c-7103-9743-cd6dcbd2171d.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:05.279493+00', '2026-11-25 02:01:15.438979+00'),
	('01a2106f-7524-730e-b4fa-bc1bdd14f79a', 56, '01a2106f-01c0-734e-8d31-c073bd1fe2fd:email:invoice-paid:01a2106f-0d8e-77fd-a0d5-f888b34d161d', '01a2106f-5d1c-75ff-917a-84c7f70c521c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'invoice-paid', 'mail', 'email', 'info@kedrovaya-roscha.example', 'ООО "Кедровая Роща"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000204 от 15.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000204 от 15.10.2026 на сумму 120 000,00 ₽, выставленный на имя ООО "Кедровая Роща", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.647+00', NULL, 'folder', '20261125-020109-01a2106f-7524-730e-b4fa-bc1bdd14f79a.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.656419+00', '2026-11-25 02:01:20.381692+00'),
	('01a2106f-62b4-77ed-a9c1-ebe44c6bf566', 15, '01a2106f-01c0-734e-8d31-e3a0bd81489d:email:payment-received:01a2106f-2c43-7120-9e9d-e9e387b725f8', '15479bcb-a327-44eb-89c2-69d72b9b2be5', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-e3a0bd81489d', 'payment-received', 'mail', 'email', 'park@gorodskoy-park.example', 'ООО "Городской Парк"', 'payment-received', 'ru', 'Ваш платёж на 64 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Городской Парк".

Сумма: 64 000,00 ₽
Платёжный документ: № 34 от 09.11.2026
Дата поступления: 09.11.2026
Назначение платежа: Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.893+00', NULL, 'folder', '20261125-020104-01a2106f-62b4-77ed-a9c1-ebe44c6bf566.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.931261+00', '2026-11-25 02:01:14.785182+00'),
	('01a2106f-6349-7786-9bda-3189278b8b16', 17, '01a2106f-01c0-734e-8d31-bd369fb6254d:email:payment-received:01a2106f-2c43-7120-9e9d-f38e2804c834', '034ebd3b-a83a-4234-8440-a9952a25d927', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', 'payment-received', 'mail', 'email', 'finance@teplaya-polyana.example', 'АО "Тёплая Поляна"', 'payment-received', 'ru', 'Ваш платёж на 162 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от АО "Тёплая Поляна".

Сумма: 162 000,00 ₽
Платёжный документ: № 1260 от 10.11.2026
Дата поступления: 10.11.2026
Назначение платежа: Доплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 29213-11

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:05.078+00', NULL, 'folder', '20261125-020105-01a2106f-6349-7786-9bda-3189278b8b16.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:05.087374+00', '2026-11-25 02:01:14.791095+00'),
	('01a2106f-5f14-7786-9950-111ecc9fc60d', 4, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:payment-received:01a2106f-1465-7411-96a4-dca624da9f9f', 'bc9a99d7-40da-40f4-9b4f-ec370a4730ce', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'payment-received', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'payment-received', 'ru', 'Ваш платёж на 73 940,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Искра-Мебель".

Сумма: 73 940,00 ₽
Платёжный документ: № 88 от 30.10.2026
Дата поступления: 30.10.2026
Назначение платежа: Оплата по счету № 270 от 21.10.2026 за мебель. В т.ч. НДС 22% 13333-44

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:03.991+00', NULL, 'folder', '20261125-020104-01a2106f-5f14-7786-9950-111ecc9fc60d.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.002043+00', '2026-11-25 02:01:15.13043+00'),
	('01a2106f-659c-76e1-bda6-a60add0416af', 19, '01a2106f-01c0-734e-8d31-bd369fb6254d:email:payment-received:01a2106f-3060-7621-ad73-b821d1bc7fed', '25869279-458c-4864-90e9-42da52af15b6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-bd369fb6254d', 'payment-received', 'mail', 'email', 'finance@teplaya-polyana.example', 'АО "Тёплая Поляна"', 'payment-received', 'ru', 'Ваш платёж на 33 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от АО "Тёплая Поляна".

Сумма: 33 000,00 ₽
Платёжный документ: № 1261 от 10.11.2026
Дата поступления: 10.11.2026
Назначение платежа: Оплата счета на оплату № 00СС-000060 от 09.11.2026 за доставку и сборку. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:05.582+00', NULL, 'folder', '20261125-020105-01a2106f-659c-76e1-bda6-a60add0416af.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:05.638737+00', '2026-11-25 02:01:15.155234+00'),
	('01a2106f-606e-749b-8f49-d2ceb6dc3410', 8, '01a2106f-01bf-7741-b937-e34becc079c5:email:payment-received:01a2106f-18dc-75b6-8334-e6524f60cfe7', 'cb4a9f7b-5da8-4f8f-9539-87f2fb5fa7bf', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'payment-received', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'payment-received', 'ru', 'Ваш платёж на 92 350,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Лазурный Берег".

Сумма: 92 350,00 ₽
Платёжный документ: № 216 от 30.10.2026
Дата поступления: 30.10.2026
Назначение платежа: ОПЛАТА ПО СЧЕТУ 00ОД-000205 ОТ 20.10.2026 СУММА 92350-00 В Т.Ч. НДС (22%) 16653-28

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.352+00', NULL, 'folder', '20261125-020104-01a2106f-606e-749b-8f49-d2ceb6dc3410.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.357403+00', '2026-11-25 02:01:15.162192+00'),
	('01a2106f-5fc8-7289-af48-79adbf35baf9', 6, '01a2106f-01c0-734e-8d31-d451455006d9:email:payment-received:01a2106f-1465-7411-96a4-ee7093611860', '1cafc9d7-56be-4938-90de-4a72b22b0b2f', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d451455006d9', 'payment-received', 'mail', 'email', 'sorokina@lavka.example', 'ИП Сорокина Анна Павловна', 'payment-received', 'ru', 'Ваш платёж на 12 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ИП Сорокина Анна Павловна.

Сумма: 12 000,00 ₽
Платёжный документ: № 1 от 03.11.2026
Дата поступления: 03.11.2026
Назначение платежа: Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.171+00', NULL, 'folder', '20261125-020104-01a2106f-5fc8-7289-af48-79adbf35baf9.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.192113+00', '2026-11-25 02:01:15.220431+00'),
	('01a2106f-5ea5-73e6-bc82-dc363e97cd45', 3, '01a2106f-01c0-734e-8d31-bd369fb6254d:email:payment-received:01a2106f-1465-7411-96a4-da8fb47ff837', 'e425a4df-86ee-4f44-8f88-32c83e40a9b5', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', 'payment-received', 'mail', 'email', 'finance@teplaya-polyana.example', 'АО "Тёплая Поляна"', 'payment-received', 'ru', 'Ваш платёж на 150 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от АО "Тёплая Поляна".

Сумма: 150 000,00 ₽
Платёжный документ: № 1207 от 30.10.2026
Дата поступления: 30.10.2026
Назначение платежа: Частичная оплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 27049-18

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:03.903+00', NULL, 'folder', '20261125-020103-01a2106f-5ea5-73e6-bc82-dc363e97cd45.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:03.905276+00', '2026-11-25 02:01:15.232416+00'),
	('01a2106f-6173-76be-b834-56ffbee61a8a', 11, '01a2106f-01c0-734e-8d31-dd258ad8ba7a:email:payment-received:01a2106f-283a-76c3-8e4d-28b7d3bde14e', '64a9bc46-e5ec-4421-ab3b-c9bcdc30a213', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', 'payment-received', 'mail', 'email', 'm.lebedeva@pochta.example', 'Лебедева Мария Игоревна', 'payment-received', 'ru', 'Ваш платёж на 19 990,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от Лебедева Мария Игоревна.

Сумма: 19 990,00 ₽
Платёжный документ: № 501 от 04.11.2026
Дата поступления: 04.11.2026
Назначение платежа: Оплата по счету 00ОД-000217 от 02.11.2026

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:04.559+00', NULL, 'folder', '20261125-020104-01a2106f-6173-76be-b834-56ffbee61a8a.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:04.575402+00', '2026-11-25 02:01:15.441286+00'),
	('01a2106f-6b6f-77e2-9942-90e3ea402808', 31, '01a2106f-01c0-734e-8d31-d451455006d9:email:payment-received:01a2106f-43fd-71bc-b109-51623ffbdcc4', 'e96920be-28a5-4f28-92d5-15cd43e545eb', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d451455006d9', 'payment-received', 'mail', 'email', 'sorokina@lavka.example', 'ИП Сорокина Анна Павловна', 'payment-received', 'ru', 'Ваш платёж на 17 650,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ИП Сорокина Анна Павловна.

Сумма: 17 650,00 ₽
Платёжный документ: № 2 от 19.11.2026
Дата поступления: 19.11.2026
Назначение платежа: Опл. по сч. ОД-234 от 12.11.26, за товар, в том числе НДС 22% 3182-79

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.153+00', NULL, 'folder', '20261125-020107-01a2106f-6b6f-77e2-9942-90e3ea402808.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.158527+00', '2026-11-25 02:01:17.978703+00'),
	('01a2106f-6c38-7401-91d3-b643d56dec2d', 34, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:payment-received:01a2106f-43fd-71bc-b109-6210806460e4', 'c99288e5-0e72-474b-b2b2-1e374a2cf4dd', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'payment-received', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'payment-received', 'ru', 'Ваш платёж на 38 750,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Искра-Мебель".

Сумма: 38 750,00 ₽
Платёжный документ: № 101 от 23.11.2026
Дата поступления: 23.11.2026
Назначение платежа: Опл. по сч. ОД-237 от 17.11.26, за товар, в том числе НДС 22% 6987-70

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.379+00', NULL, 'folder', '20261125-020107-01a2106f-6c38-7401-91d3-b643d56dec2d.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.380954+00', '2026-11-25 02:01:17.899027+00'),
	('01a2106f-6e03-715d-ae35-7a1e5135114b', 40, '01a2106f-01c0-734e-8d31-cfeccddb55a6:email:payment-received:01a2106f-4f3f-72d5-84df-081afad99d77', '7592edc2-52ee-4d27-815b-681fde6d422b', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'payment-received', 'mail', 'email', 'zarya@zarya-vostoka.example', 'ООО "Заря Востока"', 'payment-received', 'ru', 'Ваш платёж на 9 700,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Заря Востока".

Сумма: 9 700,00 ₽
Платёжный документ: № 82 от 20.11.2026
Дата поступления: 20.11.2026
Назначение платежа: Оплата счета на оплату № 00СС-000053 от 02.11.2026 за доставку и сборку. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.824+00', NULL, 'folder', '20261125-020107-01a2106f-6e03-715d-ae35-7a1e5135114b.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.833477+00', '2026-11-25 02:01:17.976758+00'),
	('01a2106f-6903-730b-b40b-491c7d773818', 25, '01a2106f-01c0-734e-8d31-efa0f3bd9ee1:email:payment-received:01a2106f-3bf9-7341-9272-fcc602d012b1', '9445c862-81ca-4555-a27c-f9c23e3a6fcc', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'payment-received', 'mail', 'email', 'accounts@nordic-home.example', 'ООО "Нордик Хоум"', 'payment-received', 'en', 'We have received your payment of RUB 143,200.00', 'Hello,

This is to confirm that we have received a payment from ООО "Нордик Хоум".

Amount: RUB 143,200.00
Payment document: No. 7781 dated 16 Nov 2026
Received on: 16 Nov 2026
Payment details: Payment for furniture under invoice 00ОД-000227 dated 09.11.2026, incl. VAT 22% 25822-95

Thank you for your payment.

Kind regards,
ООО "Ольховый Двор"

This message was sent automatically.', 'sent', 1, '2026-11-25 02:01:06.473+00', NULL, 'folder', '20261125-020106-01a2106f-6903-730b-b40b-491c7d773818.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:06.489757+00', '2026-11-25 02:01:17.278265+00'),
	('01a2106f-69a4-76d1-9e41-cf52dca8f905', 26, '01a2106f-01c0-734e-8d31-e8453c2dc773:email:payment-received:01a2106f-3f68-72c5-a295-1ba64b9d687b', '12f8d398-28bc-4842-8838-906f96feba9a', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e8453c2dc773', 'payment-received', 'mail', 'email', 'director@oduvanchik.example', 'ООО "Детский центр Одуванчик"', 'payment-received', 'ru', 'Ваш платёж на 32 800,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Детский центр Одуванчик".

Сумма: 32 800,00 ₽
Платёжный документ: № 140 от 11.11.2026
Дата поступления: 11.11.2026
Назначение платежа: Погашение задолженности по акту сверки на 11.11.2026. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:06.689+00', NULL, 'folder', '20261125-020106-01a2106f-69a4-76d1-9e41-cf52dca8f905.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:06.707499+00', '2026-11-25 02:01:17.290331+00'),
	('01a2106f-7166-73c2-9cb0-6d9015b1fbcb', 44, '01a2106f-01bf-7741-b937-e34becc079c5:email:order-status-changed:01a2106f-1203-7646-8c6b-6b16feeaeebf:shipped', '01a2106f-5595-73a6-9f9b-7dd02a77984a', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'order-status-changed', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'order-status-changed', 'ru', 'Заказ № 00ЗК-000301: отгружен', 'Здравствуйте!

Состояние вашего заказа № 00ЗК-000301 от 17.11.2026 на сумму 54 210,00 ₽ изменилось.

Новое состояние: отгружен.

Если у вас есть вопросы по заказу, свяжитесь с вашим менеджером.

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:08.607+00', NULL, 'folder', '20261125-020108-01a2106f-7166-73c2-9cb0-6d9015b1fbcb.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:08.629221+00', '2026-11-25 02:01:17.97609+00'),
	('01a2106f-7077-76b3-b29c-6faa5adcc5eb', 43, '01a2106f-01c0-734e-8d31-c073bd1fe2fd:email:invoice-overdue:01a2106f-0daa-771f-a5aa-894dd8bcfd6a:2026-11-21', '01a2106f-540e-73a1-827d-8c5a34f1c989', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'invoice-overdue', 'mail', 'email', 'info@kedrovaya-roscha.example', 'ООО "Кедровая Роща"', 'invoice-overdue', 'ru', 'Напоминание об оплате счёта № 00ОД-000236 от 16.11.2026', 'Здравствуйте!

Напоминаем, что 21.11.2026 истёк срок оплаты счёта № 00ОД-000236 от 16.11.2026, выставленного на имя ООО "Кедровая Роща".

Сумма счёта: 41 300,00 ₽
Осталось оплатить: 41 300,00 ₽

Просим произвести оплату в ближайшее время. В назначении платежа, пожалуйста, укажите номер и дату счёта: так мы быстрее его зачтём.

Если счёт уже оплачен, не обращайте внимания на это письмо: платёж может идти один-два банковских дня. Если у вас есть вопросы по счёту или сроку оплаты, свяжитесь с вашим менеджером.

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:08.388+00', NULL, 'folder', '20261125-020108-01a2106f-7077-76b3-b29c-6faa5adcc5eb.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:08.415412+00', '2026-11-25 02:01:17.977833+00');
INSERT INTO public.delivery OVERRIDING SYSTEM VALUE VALUES
	('01a2106f-6d41-70b6-af6e-eb2d4476bf8e', 37, '01a2106f-01c0-734e-8d31-efa0f3bd9ee1:email:payment-received:01a2106f-4a15-7781-b505-29dffec8e85f', '656fc6b8-a948-40ae-88c4-dd59c9b6e2ca', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'payment-received', 'mail', 'email', 'accounts@nordic-home.example', 'ООО "Нордик Хоум"', 'payment-received', 'en', 'We have received your payment of RUB 98,640.00', 'Hello,

This is to confirm that we have received a payment from ООО "Нордик Хоум".

Amount: RUB 98,640.00
Payment document: No. 7790 dated 24 Nov 2026
Received on: 24 Nov 2026
Payment details: Payment for furniture under invoice 00ОД-000239 dated 18.11.2026, incl. VAT 22% 17787-54

Thank you for your payment.

Kind regards,
ООО "Ольховый Двор"

This message was sent automatically.', 'sent', 1, '2026-11-25 02:01:07.628+00', NULL, 'folder', '20261125-020107-01a2106f-6d41-70b6-af6e-eb2d4476bf8e.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.649484+00', '2026-11-25 02:01:17.980526+00'),
	('01a2106f-74a8-73fa-bde1-082c5ebdd8f3', 54, '01a2106f-01bf-7741-b937-e34becc079c5:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-034c124e4275', '01a2106f-5d1c-75ff-917a-7fcb33b7f839', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'invoice-paid', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000205 от 20.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000205 от 20.10.2026 на сумму 92 350,00 ₽, выставленный на имя ООО "Лазурный Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.515+00', NULL, 'folder', '20261125-020109-01a2106f-74a8-73fa-bde1-082c5ebdd8f3.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.530923+00', '2026-11-25 02:01:20.140551+00'),
	('01a2106f-786b-736b-8d60-111c0127a836', 65, '01a2106f-01c0-734e-8d31-bb393e3af023:email:invoice-paid:01a2106f-0daa-771f-a5aa-c870bc5dd1e8', '01a2106f-5d1c-75ff-917a-aa475aedcc5e', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-bb393e3af023', 'invoice-paid', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'invoice-paid', 'ru', 'Счёт № 00СС-000059 от 05.11.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000059 от 05.11.2026 на сумму 14 250,00 ₽, выставленный на имя ООО "Северный Ветер", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:10.419+00', NULL, 'folder', '20261125-020110-01a2106f-786b-736b-8d60-111c0127a836.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:10.480892+00', '2026-11-25 02:01:20.675191+00'),
	('01a2106f-7d4a-74a2-aa8e-04070aafb612', 71, '01a2106f-01c0-734e-8d31-c073bd1fe2fd:email:invoice-paid:01a2106f-0daa-771f-a5aa-d673824182f8', '01a2106f-5d1c-75ff-917a-c76fdb7257f6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'invoice-paid', 'mail', 'email', 'info@kedrovaya-roscha.example', 'ООО "Кедровая Роща"', 'invoice-paid', 'ru', 'Счёт № 00СС-000061 от 10.11.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000061 от 10.11.2026 на сумму 11 900,00 ₽, выставленный на имя ООО "Кедровая Роща", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:11.7+00', NULL, 'folder', '20261125-020111-01a2106f-7d4a-74a2-aa8e-04070aafb612.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:11.713707+00', '2026-11-25 02:01:22.545386+00'),
	('01a2106f-6bb0-72a7-87a4-f2617224bf9a', 32, '01a2106f-01c0-734e-8d31-cfeccddb55a6:email:payment-received:01a2106f-43fd-71bc-b109-5745b47bdbfd', '4dbbb402-b439-457f-83f8-49c397d5d901', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'payment-received', 'mail', 'email', 'zarya@zarya-vostoka.example', 'ООО "Заря Востока"', 'payment-received', 'ru', 'Ваш платёж на 100 000,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Заря Востока".

Сумма: 100 000,00 ₽
Платёжный документ: № 81 от 19.11.2026
Дата поступления: 19.11.2026
Назначение платежа: Авансовый платеж по договору поставки П-17 от 28.07.2026, НДС 22% 18032-79

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.222+00', NULL, 'folder', '20261125-020107-01a2106f-6bb0-72a7-87a4-f2617224bf9a.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.247585+00', '2026-11-25 02:01:17.291432+00'),
	('01a2106f-7feb-70b4-9098-96c1b67496bd', 75, '01a2106f-01c0-734e-8d31-efa0f3bd9ee1:email:invoice-paid:01a2106f-0daa-771f-a5aa-c74745e2a2c8', '01a2106f-5d1c-75ff-917a-d8eb18f35453', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 'invoice-paid', 'mail', 'email', 'accounts@nordic-home.example', 'ООО "Нордик Хоум"', 'invoice-paid', 'en', 'Invoice No. 00СС-000057 of 3 Nov 2026 has been paid', 'Hello,

Invoice No. 00СС-000057 of 3 Nov 2026 for RUB 21,600.00, issued to ООО "Нордик Хоум", has been paid in full.

Thank you for your payment and for working with us.

Kind regards,
ООО "Сойка Сервис"

This message was sent automatically.', 'sent', 1, '2026-11-25 02:01:12.388+00', NULL, 'folder', '20261125-020112-01a2106f-7feb-70b4-9098-96c1b67496bd.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:12.427438+00', '2026-11-25 02:01:22.634421+00'),
	('01a2106f-6b12-750c-9ce0-be94e4e60cb4', 29, '01a2106f-01c0-734e-8d31-bb393e3af023:email:payment-received:01a2106f-43fd-71bc-b109-49c79e94ffa2', 'cc0f388b-7de8-45b2-9cde-94783775311a', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'payment-received', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'payment-received', 'ru', 'Ваш платёж на 12 450,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Северный Ветер".

Сумма: 12 450,00 ₽
Платёжный документ: № 61 от 18.11.2026
Дата поступления: 18.11.2026
Назначение платежа: За мебель по счёту №221 от 4 ноября 2026 г.. НДС 22% включен

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.079+00', NULL, 'folder', '20261125-020107-01a2106f-6b12-750c-9ce0-be94e4e60cb4.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.083119+00', '2026-11-25 02:01:17.293021+00'),
	('01a2106f-6de5-74d7-9f02-5e499cb72750', 39, '01a2106f-01c0-734e-8d31-c81ce5ee78c6:email:payment-received:01a2106f-4f3f-72d5-84df-059749c128c4', '3860c492-ffa8-42fb-916f-5723cf95f32b', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'payment-received', 'mail', 'email', 'office@dalny-bereg.example', 'ООО "Дальний Берег"', 'payment-received', 'ru', 'Ваш платёж на 12 350,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Дальний Берег".

Сумма: 12 350,00 ₽
Платёжный документ: № 210 от 20.11.2026
Дата поступления: 20.11.2026
Назначение платежа: Оплата счета на оплату № 00СС-000055 от 03.11.2026 за доставку и сборку. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.804+00', NULL, 'folder', '20261125-020107-01a2106f-6de5-74d7-9f02-5e499cb72750.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.808628+00', '2026-11-25 02:01:17.977294+00'),
	('01a2106f-8200-76b8-8c7b-76565e059bfb', 80, '01a2106f-01c0-734e-8d31-bb393e3af023:email:invoice-paid:01a2106f-0d8f-7602-8397-03371930aca0', '01a2106f-5d1c-75ff-917a-ee070398a2dc', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'invoice-paid', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000221 от 04.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000221 от 04.11.2026 на сумму 12 450,00 ₽, выставленный на имя ООО "Северный Ветер", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:12.94+00', NULL, 'folder', '20261125-020112-01a2106f-8200-76b8-8c7b-76565e059bfb.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:12.950254+00', '2026-11-25 02:01:22.57223+00'),
	('01a2106f-6c5f-76a1-a8fd-6226fd2f971a', 35, '01a2106f-01bf-7741-b937-e34becc079c5:email:payment-received:01a2106f-43fd-71bc-b109-6a54810dba6e', '4dfc529a-65ea-4a93-b816-605eaa2583c4', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'payment-received', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'payment-received', 'ru', 'Ваш платёж на 54 210,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Лазурный Берег".

Сумма: 54 210,00 ₽
Платёжный документ: № 241 от 24.11.2026
Дата поступления: 24.11.2026
Назначение платежа: За мебель по счёту №238 от 18 ноября 2026 г.. НДС 22% включен

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.419+00', NULL, 'folder', '20261125-020107-01a2106f-6c5f-76a1-a8fd-6226fd2f971a.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.420944+00', '2026-11-25 02:01:17.294301+00'),
	('01a2106f-7360-76e8-b30e-bc0d3b96158e', 51, '01a2106f-01c0-734e-8d31-bb393e3af023:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-05dd417187f7', '01a2106f-5d1c-75ff-917a-729a1803975c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'invoice-paid', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000206 от 20.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000206 от 20.10.2026 на сумму 38 900,00 ₽, выставленный на имя ООО "Северный Ветер", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.194+00', NULL, 'folder', '20261125-020109-01a2106f-7360-76e8-b30e-bc0d3b96158e.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.201418+00', '2026-11-25 02:01:20.137765+00'),
	('01a2106f-75e3-7004-9c60-613252029c52', 59, '01a2106f-01bf-7741-b937-e34becc079c5:email:invoice-paid:01a2106f-0daa-771f-a5aa-b48b7fcfa425', '01a2106f-5d1c-75ff-917a-937a97580481', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01bf-7741-b937-e34becc079c5', 'invoice-paid', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'invoice-paid', 'ru', 'Счёт № 00СС-000052 от 30.10.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000052 от 30.10.2026 на сумму 18 400,00 ₽, выставленный на имя ООО "Лазурный Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.823+00', NULL, 'folder', '20261125-020109-01a2106f-75e3-7004-9c60-613252029c52.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.840891+00', '2026-11-25 02:01:20.676684+00'),
	('01a2106f-83f0-70ad-9425-b8b478264b0c', 87, '01a2106f-01bf-7741-b937-e34becc079c5:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-212d065b7447', '01a2106f-5d1c-75ff-917b-0ffbe6844d51', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'invoice-paid', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000213 от 29.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000213 от 29.10.2026 на сумму 61 480,00 ₽, выставленный на имя ООО "Лазурный Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.428+00', NULL, 'folder', '20261125-020113-01a2106f-83f0-70ad-9425-b8b478264b0c.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.449444+00', '2026-11-25 02:01:22.764337+00'),
	('01a2106f-6c0d-7692-8f9c-8b320bdbef73', 33, '01a2106f-01bf-7741-b937-e34becc079c5:email:payment-received:01a2106f-43fd-71bc-b109-5f7d98822a3d', '09084165-eb4c-4433-a09a-6b275241689a', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'payment-received', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'payment-received', 'ru', 'Ваш платёж на 61 480,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Лазурный Берег".

Сумма: 61 480,00 ₽
Платёжный документ: № 240 от 23.11.2026
Дата поступления: 23.11.2026
Назначение платежа: Оплата по счету № 00ОД-000213 от 29.10.2026 за мебель. В т.ч. НДС 22% - 11086-56 руб.

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.314+00', NULL, 'folder', '20261125-020107-01a2106f-6c0d-7692-8f9c-8b320bdbef73.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.322601+00', '2026-11-25 02:01:17.295622+00'),
	('01a2106f-6a8b-7502-a080-16e8a55004b9', 27, '01a2106f-01c0-734e-8d31-c073bd1fe2fd:email:payment-received:01a2106f-3f69-74a1-b07c-35517df25876', '2beffaff-4a67-44e9-bdd0-55296f958323', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'payment-received', 'mail', 'email', 'info@kedrovaya-roscha.example', 'ООО "Кедровая Роща"', 'payment-received', 'ru', 'Ваш платёж на 11 900,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Кедровая Роща".

Сумма: 11 900,00 ₽
Платёжный документ: № 421 от 12.11.2026
Дата поступления: 12.11.2026
Назначение платежа: Оплата счета на оплату № 00СС-000061 от 10.11.2026 за доставку и сборку. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:06.849+00', NULL, 'folder', '20261125-020106-01a2106f-6a8b-7502-a080-16e8a55004b9.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:06.939811+00', '2026-11-25 02:01:17.296853+00'),
	('01a2106f-6876-730f-a0e4-6a9427547261', 24, '01a2106f-01c0-734e-8d31-d206df842d0d:email:payment-received:01a2106f-353a-743d-a31e-7385b8cf1030', '52549400-87fd-445d-8747-907e30828065', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', 'payment-received', 'mail', 'email', 'rodnik@rodnik.example', 'ООО "Родник"', 'payment-received', 'ru', 'Ваш платёж на 31 200,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Родник".

Сумма: 31 200,00 ₽
Платёжный документ: № 655 от 17.11.2026
Дата поступления: 17.11.2026
Назначение платежа: ОПЛАТА ПО СЧЕТУ 00ОД-000228 ОТ 10.11.2026 СУММА 31200-00 В Т.Ч. НДС (22%) 5626-23

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:06.367+00', NULL, 'folder', '20261125-020106-01a2106f-6876-730f-a0e4-6a9427547261.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:06.389044+00', '2026-11-25 02:01:17.301619+00'),
	('01a2106f-6d03-75e1-a692-aeb607c908f2', 36, '01a2106f-01c0-734e-8d31-cfeccddb55a6:email:payment-received:01a2106f-4a15-7781-b505-275a0c0a247c', '52a7e989-d92e-418c-b4da-828cc6311c99', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'payment-received', 'mail', 'email', 'zarya@zarya-vostoka.example', 'ООО "Заря Востока"', 'payment-received', 'ru', 'Ваш платёж на 29 900,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Заря Востока".

Сумма: 29 900,00 ₽
Платёжный документ: № 80 от 19.11.2026
Дата поступления: 19.11.2026
Назначение платежа: ОПЛАТА ПО СЧЕТУ 00ОД-000225 ОТ 06.11.2026 СУММА 29900-00 В Т.Ч. НДС (22%) 5391-80

Благодарим за оплату!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.533+00', NULL, 'folder', '20261125-020107-01a2106f-6d03-75e1-a692-aeb607c908f2.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.562412+00', '2026-11-25 02:01:18.104196+00'),
	('01a2106f-73a8-7583-9d76-393ef9c8c3e7', 52, '01a2106f-01c0-734e-8d31-bb393e3af023:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-110277273003', '01a2106f-5d1c-75ff-917a-75d3ed9c76cb', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'invoice-paid', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000209 от 23.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000209 от 23.10.2026 на сумму 27 340,00 ₽, выставленный на имя ООО "Северный Ветер", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.263+00', NULL, 'folder', '20261125-020109-01a2106f-73a8-7583-9d76-393ef9c8c3e7.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.287739+00', '2026-11-25 02:01:20.696139+00'),
	('01a2106f-77d2-77f3-a2ab-11f6620da47f', 64, '01a2106f-01c0-734e-8d31-e3a0bd81489d:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-3eb89f849931', '01a2106f-5d1c-75ff-917a-a5c2105fe82c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-e3a0bd81489d', 'invoice-paid', 'mail', 'email', 'park@gorodskoy-park.example', 'ООО "Городской Парк"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000220 от 03.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000220 от 03.11.2026 на сумму 64 000,00 ₽, выставленный на имя ООО "Городской Парк", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:10.334+00', NULL, 'folder', '20261125-020110-01a2106f-77d2-77f3-a2ab-11f6620da47f.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:10.336578+00', '2026-11-25 02:01:20.757787+00'),
	('01a2106f-7cbb-7781-9120-af8d8e9b3e8a', 70, '01a2106f-01c0-734e-8d31-c073bd1fe2fd:email:invoice-paid:01a2106f-0d8f-7602-8397-0502ab1d0425', '01a2106f-5d1c-75ff-917a-c26fc2570172', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 'invoice-paid', 'mail', 'email', 'info@kedrovaya-roscha.example', 'ООО "Кедровая Роща"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000222 от 05.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000222 от 05.11.2026 на сумму 58 250,00 ₽, выставленный на имя ООО "Кедровая Роща", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:11.565+00', NULL, 'folder', '20261125-020111-01a2106f-7cbb-7781-9120-af8d8e9b3e8a.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:11.587511+00', '2026-11-25 02:01:22.549727+00'),
	('01a2106f-6e3e-731e-9f00-86a75b67e82d', 41, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:payment-received:01a2106f-4f3f-72d5-84df-12e8fe0f15cd', '013671fc-2fb2-4b46-97ae-9fb668bca26a', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'payment-received', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'payment-received', 'ru', 'Ваш платёж на 10 300,00 ₽ получен', 'Здравствуйте!

Подтверждаем поступление платежа от ООО "Искра-Мебель".

Сумма: 10 300,00 ₽
Платёжный документ: № 102 от 23.11.2026
Дата поступления: 23.11.2026
Назначение платежа: Оплата счета на оплату № 00СС-000064 от 16.11.2026 за доставку и сборку. Без НДС

Благодарим за оплату!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:07.863+00', NULL, 'folder', '20261125-020107-01a2106f-6e3e-731e-9f00-86a75b67e82d.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:07.879442+00', '2026-11-25 02:01:17.979258+00'),
	('01a2106f-756b-706e-a1e1-550fbf90bb9c', 57, '01a2106f-01c0-734e-8d31-d451455006d9:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-1d5419f02b3c', '01a2106f-5d1c-75ff-917a-89c79afcb2f0', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d451455006d9', 'invoice-paid', 'mail', 'email', 'sorokina@lavka.example', 'ИП Сорокина Анна Павловна', 'invoice-paid', 'ru', 'Счёт № 00ОД-000212 от 28.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000212 от 28.10.2026 на сумму 24 000,00 ₽, выставленный на имя ИП Сорокина Анна Павловна, оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.703+00', NULL, 'folder', '20261125-020109-01a2106f-756b-706e-a1e1-550fbf90bb9c.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.713093+00', '2026-11-25 02:01:20.139031+00'),
	('01a2106f-7644-73b5-b8bc-227a5f7cb929', 61, '01a2106f-01c0-734e-8d31-cfeccddb55a6:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-15f3a6d85a41', '01a2106f-5d1c-75ff-917a-99a89f1f1ea4', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'invoice-paid', 'mail', 'email', 'zarya@zarya-vostoka.example', 'ООО "Заря Востока"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000210 от 26.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000210 от 26.10.2026 на сумму 47 777,00 ₽, выставленный на имя ООО "Заря Востока", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.935+00', NULL, 'folder', '20261125-020109-01a2106f-7644-73b5-b8bc-227a5f7cb929.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.947153+00', '2026-11-25 02:01:20.422844+00'),
	('01a2106f-7695-7214-b9b4-d52e563782d2', 62, '01a2106f-01c0-734e-8d31-bb393e3af023:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-254fe568543d', '01a2106f-5d1c-75ff-917a-9c2f4953103e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'invoice-paid', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000214 от 29.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000214 от 29.10.2026 на сумму 52 300,50 ₽, выставленный на имя ООО "Северный Ветер", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:10+00', NULL, 'folder', '20261125-020110-01a2106f-7695-7214-b9b4-d52e563782d2.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:10.015765+00', '2026-11-25 02:01:20.515+00'),
	('01a2106f-8280-74ee-8b71-3d48e242f497', 81, '01a2106f-01c0-734e-8d31-d451455006d9:email:invoice-paid:01a2106f-0d8f-7602-8397-2f8c2bd0aa56', '01a2106f-5d1c-75ff-917a-f1adbb9d605e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d451455006d9', 'invoice-paid', 'mail', 'email', 'sorokina@lavka.example', 'ИП Сорокина Анна Павловна', 'invoice-paid', 'ru', 'Счёт № 00ОД-000234 от 12.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000234 от 12.11.2026 на сумму 17 650,00 ₽, выставленный на имя ИП Сорокина Анна Павловна, оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.043+00', NULL, 'folder', '20261125-020113-01a2106f-8280-74ee-8b71-3d48e242f497.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.044564+00', '2026-11-25 02:01:22.594983+00'),
	('01a2106f-744f-7650-a12f-cb410853037a', 53, '01a2106f-01c0-734e-8d31-bd369fb6254d:email:invoice-paid:01a2106f-0d8e-77fd-a0d5-f5292e50e4a9', '01a2106f-5d1c-75ff-917a-7aca59a1b0a6', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', 'invoice-paid', 'mail', 'email', 'finance@teplaya-polyana.example', 'АО "Тёплая Поляна"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000203 от 14.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000203 от 14.10.2026 на сумму 312 000,00 ₽, выставленный на имя АО "Тёплая Поляна", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.369+00', NULL, 'folder', '20261125-020109-01a2106f-744f-7650-a12f-cb410853037a.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.435748+00', '2026-11-25 02:01:20.136068+00'),
	('01a2106f-74dd-72c1-8218-953e615c8561', 55, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-09577817cb19', '01a2106f-5d1c-75ff-917a-80a36a88f433', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'invoice-paid', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000207 от 21.10.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000207 от 21.10.2026 на сумму 73 940,00 ₽, выставленный на имя ООО "Искра-Мебель", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.589+00', NULL, 'folder', '20261125-020109-01a2106f-74dd-72c1-8218-953e615c8561.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.597646+00', '2026-11-25 02:01:20.158258+00'),
	('01a2106f-7610-7079-b3d6-6c91ea912b8a', 60, '01a2106f-01c0-734e-8d31-dd258ad8ba7a:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-30299793a5ec', '01a2106f-5d1c-75ff-917a-97eea6132317', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', 'invoice-paid', 'mail', 'email', 'm.lebedeva@pochta.example', 'Лебедева Мария Игоревна', 'invoice-paid', 'ru', 'Счёт № 00ОД-000217 от 02.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000217 от 02.11.2026 на сумму 19 990,00 ₽, выставленный на имя Лебедева Мария Игоревна, оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:09.876+00', NULL, 'folder', '20261125-020109-01a2106f-7610-7079-b3d6-6c91ea912b8a.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:09.887412+00', '2026-11-25 02:01:20.522989+00'),
	('01a2106f-7761-7530-b0f9-f0f20284cc73', 63, '01a2106f-01c0-734e-8d31-bb393e3af023:email:invoice-paid:01a2106f-0d8e-77fd-a0d6-36afb72b8aac', '01a2106f-5d1c-75ff-917a-a1269afa9842', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', 'invoice-paid', 'mail', 'email', 'oplata@severny-veter.example', 'ООО "Северный Ветер"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000218 от 02.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000218 от 02.11.2026 на сумму 33 800,00 ₽, выставленный на имя ООО "Северный Ветер", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:10.226+00', NULL, 'folder', '20261125-020110-01a2106f-7761-7530-b0f9-f0f20284cc73.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:10.235273+00', '2026-11-25 02:01:20.756886+00'),
	('01a2106f-83c0-753d-9c13-2866a8a17cc1', 86, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:invoice-paid:01a2106f-0daa-771f-a5aa-e30b8814b050', '01a2106f-5d1c-75ff-917b-0b413ee883b2', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'invoice-paid', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'invoice-paid', 'ru', 'Счёт № 00СС-000064 от 16.11.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000064 от 16.11.2026 на сумму 10 300,00 ₽, выставленный на имя ООО "Искра-Мебель", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.405+00', NULL, 'folder', '20261125-020113-01a2106f-83c0-753d-9c13-2866a8a17cc1.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.40652+00', '2026-11-25 02:01:22.75367+00'),
	('01a2106f-82cb-724f-b76a-ffd1304472e3', 82, '01a2106f-01c0-734e-8d31-cfeccddb55a6:email:invoice-paid:01a2106f-0d8f-7602-8397-104168eda512', '01a2106f-5d1c-75ff-917a-f4a20110d72c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'invoice-paid', 'mail', 'email', 'zarya@zarya-vostoka.example', 'ООО "Заря Востока"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000225 от 06.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000225 от 06.11.2026 на сумму 29 900,00 ₽, выставленный на имя ООО "Заря Востока", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.161+00', NULL, 'folder', '20261125-020113-01a2106f-82cb-724f-b76a-ffd1304472e3.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.163622+00', '2026-11-25 02:01:22.881133+00'),
	('01a2106f-80d0-74eb-bce6-d0c934e68239', 77, '01a2106f-01c0-734e-8d31-d206df842d0d:email:invoice-paid:01a2106f-0d8f-7602-8397-1c6eeaaf15f9', '01a2106f-5d1c-75ff-917a-e0d2f7db5ebb', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', 'invoice-paid', 'mail', 'email', 'rodnik@rodnik.example', 'ООО "Родник"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000228 от 10.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000228 от 10.11.2026 на сумму 31 200,00 ₽, выставленный на имя ООО "Родник", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:12.605+00', NULL, 'folder', '20261125-020112-01a2106f-80d0-74eb-bce6-d0c934e68239.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:12.649285+00', '2026-11-25 02:01:22.882713+00'),
	('01a2106f-7ee7-77f0-b341-ad15f7bfa094', 73, '01a2106f-01c0-734e-8d31-c81ce5ee78c6:email:invoice-paid:01a2106f-0d8f-7602-8397-0e37e7609424', '01a2106f-5d1c-75ff-917a-d38c7828dc1a', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'invoice-paid', 'mail', 'email', 'office@dalny-bereg.example', 'ООО "Дальний Берег"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000224 от 06.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000224 от 06.11.2026 на сумму 35 480,00 ₽, выставленный на имя ООО "Дальний Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:12.122+00', NULL, 'folder', '20261125-020112-01a2106f-7ee7-77f0-b341-ad15f7bfa094.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:12.157389+00', '2026-11-25 02:01:22.920162+00'),
	('01a2106f-804b-7079-8432-92217ea6dfe7', 76, '01a2106f-01c0-734e-8d31-dd258ad8ba7a:email:invoice-paid:01a2106f-0d8f-7602-8397-2184b1977954', '01a2106f-5d1c-75ff-917a-dddbdb2e3ff7', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', 'invoice-paid', 'mail', 'email', 'm.lebedeva@pochta.example', 'Лебедева Мария Игоревна', 'invoice-paid', 'ru', 'Счёт № 00ОД-000231 от 11.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000231 от 11.11.2026 на сумму 8 450,00 ₽, выставленный на имя Лебедева Мария Игоревна, оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:12.512+00', NULL, 'folder', '20261125-020112-01a2106f-804b-7079-8432-92217ea6dfe7.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:12.519117+00', '2026-11-25 02:01:22.549267+00'),
	('01a2106f-8393-76a6-bd33-4a484b0675dd', 85, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:invoice-paid:01a2106f-0daa-771f-a5aa-8cea5b75130e', '01a2106f-5d1c-75ff-917b-040f742db9e6', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'invoice-paid', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000237 от 17.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000237 от 17.11.2026 на сумму 38 750,00 ₽, выставленный на имя ООО "Искра-Мебель", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.309+00', NULL, 'folder', '20261125-020113-01a2106f-8393-76a6-bd33-4a484b0675dd.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.342703+00', '2026-11-25 02:01:22.563607+00'),
	('01a2106f-831d-7544-bdef-b718c01533cd', 84, '01a2106f-01c0-734e-8d31-cfeccddb55a6:email:invoice-paid:01a2106f-0daa-771f-a5aa-b8f3edb73625', '01a2106f-5d1c-75ff-917a-ffddb09fb582', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 'invoice-paid', 'mail', 'email', 'zarya@zarya-vostoka.example', 'ООО "Заря Востока"', 'invoice-paid', 'ru', 'Счёт № 00СС-000053 от 02.11.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000053 от 02.11.2026 на сумму 9 700,00 ₽, выставленный на имя ООО "Заря Востока", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.235+00', NULL, 'folder', '20261125-020113-01a2106f-831d-7544-bdef-b718c01533cd.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.245405+00', '2026-11-25 02:01:22.601008+00'),
	('01a2106f-82fa-71c1-bc7c-8e0c504fdbbe', 83, '01a2106f-01c0-734e-8d31-c81ce5ee78c6:email:invoice-paid:01a2106f-0daa-771f-a5aa-c1a98af1083a', '01a2106f-5d1c-75ff-917a-f886833d235c', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 'invoice-paid', 'mail', 'email', 'office@dalny-bereg.example', 'ООО "Дальний Берег"', 'invoice-paid', 'ru', 'Счёт № 00СС-000055 от 03.11.2026 оплачен', 'Здравствуйте!

Счёт № 00СС-000055 от 03.11.2026 на сумму 12 350,00 ₽, выставленный на имя ООО "Дальний Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Сойка Сервис"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.185+00', NULL, 'folder', '20261125-020113-01a2106f-82fa-71c1-bc7c-8e0c504fdbbe.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.198047+00', '2026-11-25 02:01:22.763683+00'),
	('01a2106f-7e13-707c-8ced-fe2df56b7f25', 72, '01a2106f-01c0-734e-8d31-c6eb639a621f:email:invoice-paid:01a2106f-0d8f-7602-8397-083424065814', '01a2106f-5d1c-75ff-917a-c8204a010a2c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', 'invoice-paid', 'mail', 'email', 'iskra@iskra-mebel.example', 'ООО "Искра-Мебель"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000223 от 05.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000223 от 05.11.2026 на сумму 66 120,00 ₽, выставленный на имя ООО "Искра-Мебель", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:11.892+00', NULL, 'folder', '20261125-020111-01a2106f-7e13-707c-8ced-fe2df56b7f25.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:11.937065+00', '2026-11-25 02:01:22.644892+00'),
	('01a2106f-8429-77f3-ac3f-d1ad0a170108', 88, '01a2106f-01bf-7741-b937-e34becc079c5:email:invoice-paid:01a2106f-0daa-771f-a5aa-90a236101efa', '01a2106f-5d1c-75ff-917b-112b5b2fdbb5', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', 'invoice-paid', 'mail', 'email', 'buh@lazurny-bereg.example', 'ООО "Лазурный Берег"', 'invoice-paid', 'ru', 'Счёт № 00ОД-000238 от 18.11.2026 оплачен', 'Здравствуйте!

Счёт № 00ОД-000238 от 18.11.2026 на сумму 54 210,00 ₽, выставленный на имя ООО "Лазурный Берег", оплачен полностью.

Благодарим за оплату и сотрудничество!

С уважением,
ООО "Ольховый Двор"

Письмо отправлено автоматически.', 'sent', 1, '2026-11-25 02:01:13.496+00', NULL, 'folder', '20261125-020113-01a2106f-8429-77f3-ac3f-d1ad0a170108.eml', '', NULL, NULL, NULL, 0, 1, '2026-11-25 02:01:13.497392+00', '2026-11-25 02:01:22.734801+00');


--
-- Data for Name: external_id; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.external_id VALUES
	('sverka', 'counterparty', 'demo-client-101', '01a2106f-01bf-7741-b937-e34becc079c5'),
	('sverka', 'counterparty', 'demo-client-102', '01a2106f-01c0-734e-8d31-bb393e3af023'),
	('sverka', 'counterparty', 'demo-client-103', '01a2106f-01c0-734e-8d31-bd369fb6254d'),
	('sverka', 'counterparty', 'demo-client-104', '01a2106f-01c0-734e-8d31-c073bd1fe2fd'),
	('sverka', 'counterparty', 'demo-client-105', '01a2106f-01c0-734e-8d31-c6eb639a621f'),
	('sverka', 'counterparty', 'demo-client-106', '01a2106f-01c0-734e-8d31-c81ce5ee78c6'),
	('sverka', 'counterparty', 'demo-client-107', '01a2106f-01c0-734e-8d31-cfeccddb55a6'),
	('sverka', 'counterparty', 'demo-client-108', '01a2106f-01c0-734e-8d31-d206df842d0d'),
	('sverka', 'counterparty', 'demo-client-109', '01a2106f-01c0-734e-8d31-d451455006d9'),
	('sverka', 'counterparty', 'demo-client-110', '01a2106f-01c0-734e-8d31-d8825c025798'),
	('sverka', 'counterparty', 'demo-client-111', '01a2106f-01c0-734e-8d31-dd258ad8ba7a'),
	('sverka', 'counterparty', 'demo-client-112', '01a2106f-01c0-734e-8d31-e3a0bd81489d'),
	('sverka', 'counterparty', 'demo-client-113', '01a2106f-01c0-734e-8d31-e7e6bdb792c9'),
	('sverka', 'counterparty', 'demo-client-114', '01a2106f-01c0-734e-8d31-e8453c2dc773'),
	('sverka', 'counterparty', 'demo-client-115', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1'),
	('sverka', 'counterparty', 'demo-client-116', '01a2106f-01c0-734e-8d31-f0e11c830413'),
	('sverka', 'agreement', 'demo-agreement-101', '01a2106f-0653-74e3-a965-4d68d36183eb'),
	('sverka', 'agreement', 'demo-agreement-102', '01a2106f-065f-77d1-87bc-c857f7747bfc'),
	('sverka', 'agreement', 'demo-agreement-103', '01a2106f-0660-778b-b6ed-3510e62ce885'),
	('sverka', 'agreement', 'demo-agreement-104', '01a2106f-0660-778b-b6ed-3b4db7cd23f1'),
	('sverka', 'agreement', 'demo-agreement-106', '01a2106f-0660-778b-b6ed-3d002e7d649f'),
	('sverka', 'agreement', 'demo-agreement-107', '01a2106f-0660-778b-b6ed-42b2fcd96b34'),
	('sverka', 'agreement', 'demo-agreement-108', '01a2106f-0660-778b-b6ed-443d481180cf'),
	('sverka', 'agreement', 'demo-agreement-110', '01a2106f-0660-778b-b6ed-4a01e6944f53'),
	('sverka', 'agreement', 'demo-agreement-113', '01a2106f-0660-778b-b6ed-4fc8452a2c4a'),
	('sverka', 'agreement', 'demo-agreement-114', '01a2106f-0660-778b-b6ed-50c2a3983752'),
	('sverka', 'agreement', 'demo-agreement-115', '01a2106f-0660-778b-b6ed-56b8d8c68e92'),
	('sverka', 'invoice', 'demo-invoice-201', '01a2106f-0d8e-77fd-a0d5-edbae4527122'),
	('sverka', 'invoice', 'demo-invoice-202', '01a2106f-0d8e-77fd-a0d5-f31681dbbf9e'),
	('sverka', 'invoice', 'demo-invoice-203', '01a2106f-0d8e-77fd-a0d5-f5292e50e4a9'),
	('sverka', 'invoice', 'demo-invoice-204', '01a2106f-0d8e-77fd-a0d5-f888b34d161d'),
	('sverka', 'invoice', 'demo-invoice-229', '01a2106f-0d8e-77fd-a0d5-ff8c98657672'),
	('sverka', 'invoice', 'demo-invoice-205', '01a2106f-0d8e-77fd-a0d6-034c124e4275'),
	('sverka', 'invoice', 'demo-invoice-206', '01a2106f-0d8e-77fd-a0d6-05dd417187f7'),
	('sverka', 'invoice', 'demo-invoice-207', '01a2106f-0d8e-77fd-a0d6-09577817cb19'),
	('sverka', 'invoice', 'demo-invoice-208', '01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e'),
	('sverka', 'invoice', 'demo-invoice-209', '01a2106f-0d8e-77fd-a0d6-110277273003'),
	('sverka', 'invoice', 'demo-invoice-210', '01a2106f-0d8e-77fd-a0d6-15f3a6d85a41'),
	('sverka', 'invoice', 'demo-invoice-211', '01a2106f-0d8e-77fd-a0d6-184b6695a5c2'),
	('sverka', 'invoice', 'demo-invoice-212', '01a2106f-0d8e-77fd-a0d6-1d5419f02b3c'),
	('sverka', 'invoice', 'demo-invoice-213', '01a2106f-0d8e-77fd-a0d6-212d065b7447'),
	('sverka', 'invoice', 'demo-invoice-214', '01a2106f-0d8e-77fd-a0d6-254fe568543d'),
	('sverka', 'invoice', 'demo-invoice-215', '01a2106f-0d8e-77fd-a0d6-2a57d0d6ccd6'),
	('sverka', 'invoice', 'demo-invoice-216', '01a2106f-0d8e-77fd-a0d6-2e6c73050a04'),
	('sverka', 'invoice', 'demo-invoice-217', '01a2106f-0d8e-77fd-a0d6-30299793a5ec'),
	('sverka', 'invoice', 'demo-invoice-218', '01a2106f-0d8e-77fd-a0d6-36afb72b8aac'),
	('sverka', 'invoice', 'demo-invoice-219', '01a2106f-0d8e-77fd-a0d6-3a9c841ff169'),
	('sverka', 'invoice', 'demo-invoice-220', '01a2106f-0d8e-77fd-a0d6-3eb89f849931'),
	('sverka', 'invoice', 'demo-invoice-230', '01a2106f-0d8f-7602-8396-fd3986d0e374'),
	('sverka', 'invoice', 'demo-invoice-221', '01a2106f-0d8f-7602-8397-03371930aca0');
INSERT INTO public.external_id VALUES
	('sverka', 'invoice', 'demo-invoice-222', '01a2106f-0d8f-7602-8397-0502ab1d0425'),
	('sverka', 'invoice', 'demo-invoice-223', '01a2106f-0d8f-7602-8397-083424065814'),
	('sverka', 'invoice', 'demo-invoice-224', '01a2106f-0d8f-7602-8397-0e37e7609424'),
	('sverka', 'invoice', 'demo-invoice-225', '01a2106f-0d8f-7602-8397-104168eda512'),
	('sverka', 'invoice', 'demo-invoice-226', '01a2106f-0d8f-7602-8397-16a57abe7f5c'),
	('sverka', 'invoice', 'demo-invoice-227', '01a2106f-0d8f-7602-8397-1b6b9e6d8e3f'),
	('sverka', 'invoice', 'demo-invoice-228', '01a2106f-0d8f-7602-8397-1c6eeaaf15f9'),
	('sverka', 'invoice', 'demo-invoice-231', '01a2106f-0d8f-7602-8397-2184b1977954'),
	('sverka', 'invoice', 'demo-invoice-232', '01a2106f-0d8f-7602-8397-25f19c29a004'),
	('sverka', 'invoice', 'demo-invoice-233', '01a2106f-0d8f-7602-8397-2a9651f6cb2e'),
	('sverka', 'invoice', 'demo-invoice-234', '01a2106f-0d8f-7602-8397-2f8c2bd0aa56'),
	('sverka', 'invoice', 'demo-invoice-235', '01a2106f-0da9-73e6-89eb-364d71de701c'),
	('sverka', 'invoice', 'demo-invoice-236', '01a2106f-0daa-771f-a5aa-894dd8bcfd6a'),
	('sverka', 'invoice', 'demo-invoice-237', '01a2106f-0daa-771f-a5aa-8cea5b75130e'),
	('sverka', 'invoice', 'demo-invoice-238', '01a2106f-0daa-771f-a5aa-90a236101efa'),
	('sverka', 'invoice', 'demo-invoice-239', '01a2106f-0daa-771f-a5aa-94e2616366a5'),
	('sverka', 'invoice', 'demo-invoice-240', '01a2106f-0daa-771f-a5aa-98c892fc0b7f'),
	('sverka', 'invoice', 'demo-invoice-241', '01a2106f-0daa-771f-a5aa-9d9f4382fce8'),
	('sverka', 'invoice', 'demo-invoice-242', '01a2106f-0daa-771f-a5aa-a23238260161'),
	('sverka', 'invoice', 'demo-invoice-243', '01a2106f-0daa-771f-a5aa-a672a278fa27'),
	('sverka', 'invoice', 'demo-invoice-244', '01a2106f-0daa-771f-a5aa-aa59a0bc6038'),
	('sverka', 'invoice', 'demo-invoice-51', '01a2106f-0daa-771f-a5aa-ac3d2f784281'),
	('sverka', 'invoice', 'demo-invoice-54', '01a2106f-0daa-771f-a5aa-b14d92dc0c16'),
	('sverka', 'invoice', 'demo-invoice-52', '01a2106f-0daa-771f-a5aa-b48b7fcfa425'),
	('sverka', 'invoice', 'demo-invoice-53', '01a2106f-0daa-771f-a5aa-b8f3edb73625'),
	('sverka', 'invoice', 'demo-invoice-56', '01a2106f-0daa-771f-a5aa-bc51f3c3103c'),
	('sverka', 'invoice', 'demo-invoice-55', '01a2106f-0daa-771f-a5aa-c1a98af1083a'),
	('sverka', 'invoice', 'demo-invoice-57', '01a2106f-0daa-771f-a5aa-c74745e2a2c8'),
	('sverka', 'invoice', 'demo-invoice-59', '01a2106f-0daa-771f-a5aa-c870bc5dd1e8'),
	('sverka', 'invoice', 'demo-invoice-60', '01a2106f-0daa-771f-a5aa-cf31477679df'),
	('sverka', 'invoice', 'demo-invoice-58', '01a2106f-0daa-771f-a5aa-d0da2a123995'),
	('sverka', 'invoice', 'demo-invoice-61', '01a2106f-0daa-771f-a5aa-d673824182f8'),
	('sverka', 'invoice', 'demo-invoice-62', '01a2106f-0daa-771f-a5aa-d8430c937df3'),
	('sverka', 'invoice', 'demo-invoice-63', '01a2106f-0daa-771f-a5aa-df95bc9776da'),
	('sverka', 'invoice', 'demo-invoice-64', '01a2106f-0daa-771f-a5aa-e30b8814b050'),
	('sverka', 'invoice', 'demo-invoice-65', '01a2106f-0daa-771f-a5aa-e6a48b97867c'),
	('sverka', 'invoice', 'demo-invoice-66', '01a2106f-0daa-771f-a5aa-e8cfd66ac967'),
	('sverka', 'order', 'demo-order-301', '01a2106f-1203-7646-8c6b-6b16feeaeebf'),
	('sverka', 'order', 'demo-order-302', '01a2106f-1204-75ec-85a2-82d115c00ed2'),
	('sverka', 'order', 'demo-order-303', '01a2106f-1204-75ec-85a2-8706659e6422'),
	('sverka', 'order', 'demo-order-304', '01a2106f-1204-75ec-85a2-88b44d245ae5'),
	('sverka', 'order', 'demo-order-305', '01a2106f-1204-75ec-85a2-8e8796d2dfe0'),
	('sverka', 'order', 'demo-order-306', '01a2106f-1204-75ec-85a2-9033fdc8b01e'),
	('sverka', 'order', 'demo-order-307', '01a2106f-1204-75ec-85a2-942c74d1e759'),
	('sverka', 'order', 'demo-order-308', '01a2106f-1204-75ec-85a2-9b5f3bdd33eb');


--
-- Data for Name: import_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_file VALUES
	('01a2106f-00b4-74ea-aec9-d0fa45b28285', '6338c968b669beea39d00c788546c7a73530c535a57aa9cf3b01a58e19d2fff9', 'clients.jsonl', 6283, 'counterparties', 'jsonl', 'utf-8', 16, 16, '[]', '[]', '2026-11-25 02:00:39.449771+00'),
	('01a2106f-04a4-75e1-b30c-6f1a475c94c7', '6a973d051e48e675f7bda9d73ff4d3f71ffdf4b31aba62f8e11a03c28df1b6e8', 'agreements.jsonl', 1686, 'agreements', 'jsonl', 'utf-8', 11, 11, '[]', '[]', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0958-702d-bf81-d21790ef6fbc', 'c487cbe61f3c8a808991f0ecd857dad2f349063a90fddf0db74ee519ad844c91', 'invoices.jsonl', 14918, 'invoices', 'jsonl', 'utf-8', 60, 60, '[]', '[]', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-10c4-773c-957e-16855bf8819f', 'e06021795b1a5bc9b1feda8cccf40e8be5ded883e823eecc98cbac351e6a4e65', 'orders.jsonl', 1437, 'orders', 'jsonl', 'utf-8', 8, 8, '[]', '[]', '2026-11-25 02:00:43.925425+00'),
	('01a2106f-1387-77fb-b4c0-636614d2a55f', 'df2abc12ad155c414c39d2280fedd1550bec69158b3256ddda0dcb4dfba4b128', '01-main-week-1.txt', 11163, 'statement', '1c-exchange', 'windows-1251', 11, 11, '[]', '[]', '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1865-73e6-a6f8-4ce64f184dba', '5951292d2cee77e63c054a7063830210b40207d70e1615e42433bee5ce27a4a0', '02-second-week-1.txt', 2474, 'statement', '1c-exchange', 'windows-1251', 2, 2, '[]', '[]', '2026-11-25 02:00:45.873758+00'),
	('01a2106f-1f5a-71dc-97cf-e3c4cd7bf887', 'cdacb2730e5b1ffdf97ecc04fd8b0b82620653c0e3087b2a5b625bbd83cefe49', '03-service-week-1.txt', 2344, 'statement', '1c-exchange', 'windows-1251', 2, 2, '[]', '[]', '2026-11-25 02:00:47.423185+00'),
	('01a2106f-27f8-73ee-a970-bd83c4afac4c', '0be754aa2ed6af86bbe9fd69ffe5d81e65bc2ec8fa8baa51772357954a756f30', '05-main-overlapping.txt', 12928, 'statement', '1c-exchange', 'windows-1251', 13, 7, '[]', '[]', '2026-11-25 02:00:49.794248+00'),
	('01a2106f-2bdb-7393-bb44-49482965faa8', '07c03d9773c1b842e2a6680a1c0466402ca53e4e4b956a6174715a7c700f1d14', '06-main-week-2.txt', 10988, 'statement', '1c-exchange', 'windows-1251', 11, 4, '[]', '[]', '2026-11-25 02:00:50.819539+00'),
	('01a2106f-2e37-7634-9f26-f5832a2dbb88', '2fc0fa126f6d14b595004d1d80f050dbf341b0dd8250561ed4101de11f18c487', '07-second-week-2.txt', 4389, 'statement', '1c-exchange', 'windows-1251', 3, 3, '[{"line": 113, "reason": {"code": "bad-amount", "params": {"field": "Сумма", "value": "779ОО.00"}}}]', '[{"line": 0, "reason": {"code": "balances-do-not-prove", "params": {"count": 1}}}, {"line": 144, "reason": {"code": "turnover-differs", "params": {"spent": "0", "account": "40702810600000020002", "received": "7790000"}}}]', '2026-11-25 02:00:51.459098+00'),
	('01a2106f-302c-71e7-897c-97a1e37f09b4', '5618eecd21fcb3cd302ad54cb693ab80325331eb6e0d9357e5aec0a1924d2fec', '08-service-week-2.txt', 4320, 'statement', '1c-exchange', 'windows-1251', 4, 4, '[]', '[]', '2026-11-25 02:00:51.973404+00'),
	('01a2106f-32cb-743d-a9b8-c09fd0ad7bcc', 'c6084de7c5526766e0833848a5f3593ebea7f892960007bddd88fd332c822362', '09-service-week-2-corrected.txt', 4321, 'statement', '1c-exchange', 'windows-1251', 4, 1, '[]', '[{"line": 0, "reason": {"code": "lines-withdrawn", "params": {"count": 1}}}]', '2026-11-25 02:00:52.647716+00'),
	('01a2106f-34a5-727b-ba9d-8d8e19b14a39', '42f60adbbcbbbe31eca6f6093dc431ac96f0d6d08d351af86864aae25977360f', '10-main-week-3.txt', 11005, 'statement', '1c-exchange', 'windows-1251', 11, 11, '[]', '[]', '2026-11-25 02:00:53.155392+00'),
	('01a2106f-3b90-7792-8d9f-b94b2e8b1b3d', 'ad0e32be66ee82c155d44ea28c381ac9e82bd507b7f315aa138b47620583e34a', '12-second-week-3.txt', 3474, 'statement', '1c-exchange', 'windows-1251', 3, 3, '[]', '[]', '2026-11-25 02:00:54.876635+00'),
	('01a2106f-3f23-7449-ae8f-188bc0093c44', 'bc9a8052100ff007219b5ad6ef0bfb5c03ec45e85901c2650ee3a20c529eb484', '13-service-week-3.txt', 6789, 'statement', '1c-exchange', 'utf-8', 4, 4, '[]', '[{"line": 1, "reason": {"code": "declared-encoding-wrong", "params": {"declared": "Windows", "encoding": "utf-8"}}}]', '2026-11-25 02:00:55.755524+00'),
	('01a2106f-43c5-737e-8614-96d944762b28', '2cf86ebc5b5d83239fce9eb36952119de6de814279ee16d1a901b299f6f0bb4f', '15-main-week-4.txt', 10082, 'statement', '1c-exchange', 'windows-1251', 10, 10, '[]', '[]', '2026-11-25 02:00:56.931934+00'),
	('01a2106f-48d4-7364-886d-797ad98df074', '13e63b4b12d96289c8ac349fb86dd48e7e8c78b22083357616cb319498790856', '16-second-week-4.txt', 3462, 'statement', '1c-exchange', 'windows-1251', 3, 3, '[]', '[]', '2026-11-25 02:00:58.218954+00'),
	('01a2106f-4e89-760f-85e8-ced6f731a256', 'c38bd9b529628d9b19b4475359a591adaa61999b49ef9897a4d42ef449f56011', '17-service-week-4.txt', 6277, 'statement', '1c-exchange', 'windows-1251', 6, 6, '[]', '[]', '2026-11-25 02:00:59.643742+00'),
	('01a2106f-521d-70fa-80d5-dc80707d8518', '2de450e60ef87ccab605d8506fe166acd61f1e8641a26aba11d9e6cb44bc6508', 'invoices-changed.jsonl', 755, 'invoices', 'jsonl', 'utf-8', 3, 3, '[]', '[]', '2026-11-25 02:01:00.570555+00'),
	('01a2106f-5512-7559-a143-1a53d1ac717f', '84bc45b17879d9fe65f57c2e6998ae542f69151b515f3ad04084021007c8406d', 'orders-changed.jsonl', 886, 'orders', 'jsonl', 'utf-8', 5, 5, '[]', '[]', '2026-11-25 02:01:01.410747+00');


--
-- Data for Name: invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice VALUES
	('01a2106f-0d8e-77fd-a0d5-ff8c98657672', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-f0e11c830413', NULL, '00ОД-000229', 'ОД-229', '229', '2026-10-16', '2026-10-30', 3360000, 'RUB', 605902, 0, false, 'overdue', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0d8e-77fd-a0d6-184b6695a5c2', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', '01a2106f-0660-778b-b6ed-443d481180cf', '00ОД-000211', 'ОД-211', '211', '2026-10-27', '2026-12-11', 2500000, 'RUB', 450820, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0d8e-77fd-a0d6-2a57d0d6ccd6', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', '01a2106f-0660-778b-b6ed-443d481180cf', '00ОД-000215', 'ОД-215', '215', '2026-10-30', '2026-12-14', 2500000, 'RUB', 450820, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0d8f-7602-8396-fd3986d0e374', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000230', 'ОД-230', '230', '2026-11-03', '2026-11-13', 4190000, 'RUB', 755574, 0, false, 'overdue', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0d8f-7602-8397-16a57abe7f5c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', '01a2106f-0653-74e3-a965-4d68d36183eb', '00ОД-000226', 'ОД-226', '226', '2026-11-09', '2026-11-19', 7790000, 'RUB', 1404754, 0, false, 'overdue', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0d8f-7602-8397-2a9651f6cb2e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', '01a2106f-0660-778b-b6ed-3510e62ce885', '00ОД-000233', 'ОД-233', '233', '2026-11-12', '2026-12-27', 8470000, 'RUB', 1527377, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0daa-771f-a5aa-98c892fc0b7f', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-e3a0bd81489d', NULL, '00ОД-000240', 'ОД-240', '240', '2026-11-19', '2026-12-03', 7130000, 'RUB', 1285738, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0daa-771f-a5aa-a23238260161', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', '01a2106f-0660-778b-b6ed-42b2fcd96b34', '00ОД-000242', 'ОД-242', '242', '2026-11-20', '2026-12-04', 3645000, 'RUB', 657295, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0d8e-77fd-a0d5-edbae4527122', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', '01a2106f-0653-74e3-a965-4d68d36183eb', '00ОД-000201', 'ОД-201', '201', '2026-10-12', '2026-10-26', 14860000, 'RUB', 2679672, 14860000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d5-f31681dbbf9e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000202', 'ОД-202', '202', '2026-10-13', '2026-10-27', 4512000, 'RUB', 813639, 4512000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d5-f5292e50e4a9', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', '01a2106f-0660-778b-b6ed-3510e62ce885', '00ОД-000203', 'ОД-203', '203', '2026-10-14', '2026-11-28', 31200000, 'RUB', 5626230, 31200000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-a672a278fa27', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000243', 'ОД-243', '243', '2026-11-23', '2026-12-07', 6410000, 'RUB', 1155902, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0daa-771f-a5aa-aa59a0bc6038', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', '01a2106f-0660-778b-b6ed-443d481180cf', '00ОД-000244', 'ОД-244', '244', '2026-11-23', '2026-12-07', 2830000, 'RUB', 510328, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0daa-771f-a5aa-df95bc9776da', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e8453c2dc773', '01a2106f-0660-778b-b6ed-50c2a3983752', '00СС-000063', 'СС-63', '63', '2026-11-16', '2026-11-30', 1610000, 'RUB', 0, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0daa-771f-a5aa-e6a48b97867c', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01bf-7741-b937-e34becc079c5', NULL, '00СС-000065', 'СС-65', '65', '2026-11-17', '2026-12-01', 2015000, 'RUB', 0, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0daa-771f-a5aa-e8cfd66ac967', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', NULL, '00СС-000066', 'СС-66', '66', '2026-11-18', '2026-11-28', 490000, 'RUB', 0, 0, false, 'open', 1, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:00:42.059795+00'),
	('01a2106f-0d8f-7602-8397-25f19c29a004', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-f0e11c830413', NULL, '00ОД-000232', 'ОД-232', '232', '2026-11-11', '2026-11-16', 2780000, 'RUB', 501311, 0, false, 'overdue', 3, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:00.570555+00'),
	('01a2106f-0daa-771f-a5aa-894dd8bcfd6a', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', '01a2106f-0660-778b-b6ed-3b4db7cd23f1', '00ОД-000236', 'ОД-236', '236', '2026-11-16', '2026-11-21', 4130000, 'RUB', 744754, 0, false, 'overdue', 3, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:00.570555+00'),
	('01a2106f-0daa-771f-a5aa-9d9f4382fce8', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', '01a2106f-0660-778b-b6ed-3d002e7d649f', '00ОД-000241', 'ОД-241', '241', '2026-11-19', '2026-12-03', 1998000, 'RUB', 360295, 0, true, 'cancelled', 3, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:00.570555+00'),
	('01a2106f-0d8e-77fd-a0d5-f888b34d161d', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', '01a2106f-0660-778b-b6ed-3b4db7cd23f1', '00ОД-000204', 'ОД-204', '204', '2026-10-15', '2026-10-29', 12000000, 'RUB', 2163934, 12000000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-034c124e4275', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', '01a2106f-0653-74e3-a965-4d68d36183eb', '00ОД-000205', 'ОД-205', '205', '2026-10-20', '2026-11-03', 9235000, 'RUB', 1665328, 9235000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-05dd417187f7', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000206', 'ОД-206', '206', '2026-10-20', '2026-11-03', 3890000, 'RUB', 701475, 3890000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-09577817cb19', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', NULL, '00ОД-000207', 'ОД-207', '207', '2026-10-21', '2026-11-04', 7394000, 'RUB', 1333344, 7394000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', '01a2106f-0660-778b-b6ed-3d002e7d649f', '00ОД-000208', 'ОД-208', '208', '2026-10-22', '2026-11-05', 8860000, 'RUB', 1597705, 8860000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-110277273003', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000209', 'ОД-209', '209', '2026-10-23', '2026-11-06', 2734000, 'RUB', 493016, 2734000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-15f3a6d85a41', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', '01a2106f-0660-778b-b6ed-42b2fcd96b34', '00ОД-000210', 'ОД-210', '210', '2026-10-26', '2026-11-09', 4777700, 'RUB', 861552, 4777700, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-1d5419f02b3c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d451455006d9', NULL, '00ОД-000212', 'ОД-212', '212', '2026-10-28', '2026-11-11', 2400000, 'RUB', 432787, 2400000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-212d065b7447', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', '01a2106f-0653-74e3-a965-4d68d36183eb', '00ОД-000213', 'ОД-213', '213', '2026-10-29', '2026-11-28', 6148000, 'RUB', 1108656, 6148000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-254fe568543d', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000214', 'ОД-214', '214', '2026-10-29', '2026-11-12', 5230050, 'RUB', 943124, 5230050, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-2e6c73050a04', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', '01a2106f-0660-778b-b6ed-4a01e6944f53', '00ОД-000216', 'ОД-216', '216', '2026-10-30', '2026-11-13', 5630000, 'RUB', 1015246, 5630000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-30299793a5ec', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', NULL, '00ОД-000217', 'ОД-217', '217', '2026-11-02', '2026-11-12', 1999000, 'RUB', 360475, 1999000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-36afb72b8aac', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000218', 'ОД-218', '218', '2026-11-02', '2026-11-16', 3380000, 'RUB', 609508, 3380000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-3a9c841ff169', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bd369fb6254d', '01a2106f-0660-778b-b6ed-3510e62ce885', '00ОД-000219', 'ОД-219', '219', '2026-11-03', '2026-12-18', 9640000, 'RUB', 1738361, 5000000, false, 'partly-paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8e-77fd-a0d6-3eb89f849931', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-e3a0bd81489d', NULL, '00ОД-000220', 'ОД-220', '220', '2026-11-03', '2026-11-17', 6400000, 'RUB', 1154098, 6400000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-03371930aca0', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-bb393e3af023', '01a2106f-065f-77d1-87bc-c857f7747bfc', '00ОД-000221', 'ОД-221', '221', '2026-11-04', '2026-11-25', 1245000, 'RUB', 224508, 1245000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-0502ab1d0425', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', '01a2106f-0660-778b-b6ed-3b4db7cd23f1', '00ОД-000222', 'ОД-222', '222', '2026-11-05', '2026-11-19', 5825000, 'RUB', 1050410, 5825000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-083424065814', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', NULL, '00ОД-000223', 'ОД-223', '223', '2026-11-05', '2026-11-19', 6612000, 'RUB', 1192328, 6612000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-0e37e7609424', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', '01a2106f-0660-778b-b6ed-3d002e7d649f', '00ОД-000224', 'ОД-224', '224', '2026-11-06', '2026-11-20', 3548000, 'RUB', 639803, 3548000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-104168eda512', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-cfeccddb55a6', '01a2106f-0660-778b-b6ed-42b2fcd96b34', '00ОД-000225', 'ОД-225', '225', '2026-11-06', '2026-11-20', 2990000, 'RUB', 539180, 2990000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-1b6b9e6d8e3f', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', '01a2106f-0660-778b-b6ed-56b8d8c68e92', '00ОД-000227', 'ОД-227', '227', '2026-11-09', '2026-11-30', 14320000, 'RUB', 2582295, 14320000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-1c6eeaaf15f9', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d206df842d0d', '01a2106f-0660-778b-b6ed-443d481180cf', '00ОД-000228', 'ОД-228', '228', '2026-11-10', '2026-11-24', 3120000, 'RUB', 562623, 3120000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-2184b1977954', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', NULL, '00ОД-000231', 'ОД-231', '231', '2026-11-11', '2026-11-21', 845000, 'RUB', 152377, 845000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0d8f-7602-8397-2f8c2bd0aa56', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d451455006d9', NULL, '00ОД-000234', 'ОД-234', '234', '2026-11-12', '2026-11-26', 1765000, 'RUB', 318279, 1765000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0da9-73e6-89eb-364d71de701c', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-d8825c025798', '01a2106f-0660-778b-b6ed-4a01e6944f53', '00ОД-000235', 'ОД-235', '235', '2026-11-13', '2026-12-04', 2290000, 'RUB', 412951, 2290000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-8cea5b75130e', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-c6eb639a621f', NULL, '00ОД-000237', 'ОД-237', '237', '2026-11-17', '2026-12-01', 3875000, 'RUB', 698770, 3875000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-90a236101efa', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01bf-7741-b937-e34becc079c5', '01a2106f-0653-74e3-a965-4d68d36183eb', '00ОД-000238', 'ОД-238', '238', '2026-11-18', '2026-12-02', 5421000, 'RUB', 977557, 5421000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-94e2616366a5', '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', '01a2106f-0660-778b-b6ed-56b8d8c68e92', '00ОД-000239', 'ОД-239', '239', '2026-11-18', '2026-12-09', 9864000, 'RUB', 1778754, 9864000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-ac3d2f784281', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e8453c2dc773', '01a2106f-0660-778b-b6ed-50c2a3983752', '00СС-000051', 'СС-51', '51', '2026-10-15', '2026-10-29', 1560000, 'RUB', 0, 1560000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-b14d92dc0c16', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e7e6bdb792c9', '01a2106f-0660-778b-b6ed-4fc8452a2c4a', '00СС-000054', 'СС-54', '54', '2026-10-29', '2026-11-12', 5400000, 'RUB', 0, 5400000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-b48b7fcfa425', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01bf-7741-b937-e34becc079c5', NULL, '00СС-000052', 'СС-52', '52', '2026-10-30', '2026-11-13', 1840000, 'RUB', 0, 1840000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00');
INSERT INTO public.invoice VALUES
	('01a2106f-0daa-771f-a5aa-b8f3edb73625', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-cfeccddb55a6', NULL, '00СС-000053', 'СС-53', '53', '2026-11-02', '2026-12-02', 970000, 'RUB', 0, 970000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-bc51f3c3103c', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e8453c2dc773', '01a2106f-0660-778b-b6ed-50c2a3983752', '00СС-000056', 'СС-56', '56', '2026-11-02', '2026-11-16', 1720000, 'RUB', 0, 1720000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-c1a98af1083a', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', NULL, '00СС-000055', 'СС-55', '55', '2026-11-03', '2026-12-03', 1235000, 'RUB', 0, 1235000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-c74745e2a2c8', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', NULL, '00СС-000057', 'СС-57', '57', '2026-11-03', '2026-11-24', 2160000, 'RUB', 0, 2160000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-c870bc5dd1e8', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-bb393e3af023', NULL, '00СС-000059', 'СС-59', '59', '2026-11-05', '2026-11-19', 1425000, 'RUB', 0, 1425000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-cf31477679df', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-bd369fb6254d', NULL, '00СС-000060', 'СС-60', '60', '2026-11-09', '2026-12-09', 3300000, 'RUB', 0, 3300000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-d0da2a123995', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-e7e6bdb792c9', '01a2106f-0660-778b-b6ed-4fc8452a2c4a', '00СС-000058', 'СС-58', '58', '2026-11-10', '2026-11-24', 2350000, 'RUB', 0, 2350000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-d673824182f8', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', NULL, '00СС-000061', 'СС-61', '61', '2026-11-10', '2026-11-24', 1190000, 'RUB', 0, 1190000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-d8430c937df3', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-d8825c025798', NULL, '00СС-000062', 'СС-62', '62', '2026-11-11', '2026-11-25', 880000, 'RUB', 0, 880000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00'),
	('01a2106f-0daa-771f-a5aa-e30b8814b050', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-01c0-734e-8d31-c6eb639a621f', NULL, '00СС-000064', 'СС-64', '64', '2026-11-16', '2026-11-30', 1030000, 'RUB', 0, 1030000, false, 'paid', 2, '2026-11-25 02:00:42.059795+00', '2026-11-25 02:01:01.666914+00');


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migrations VALUES
	(1, 1764000000000, 'Spine1764000000000');


--
-- Data for Name: organization; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization VALUES
	('01a2106f-0531-7038-9764-1d2855fbd33f', 'ООО "Ольховый Двор"', '7799101010', 'Europe/Moscow', '2026-11-25 02:00:40.82022+00'),
	('01a2106f-0531-7038-9764-21ac6f8ed0e3', 'ООО "Сойка Сервис"', '7799101028', 'Europe/Moscow', '2026-11-25 02:00:40.82022+00');


--
-- Data for Name: original_chunk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.original_chunk VALUES
	('01a2106f-00b4-74ea-aec9-d0fa45b28285', 0, '\x7b22726566223a2264656d6f2d636c69656e742d313031222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d09bd0b0d0b7d183d180d0bdd18bd0b920d091d0b5d180d0b5d0b35c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d09bd0b0d0b7d183d180d0bdd18bd0b920d091d0b5d180d0b5d0b35c22222c22696e6e223a2237373939323031303135222c226b7070223a22373739393031303031222c22656d61696c223a22627568406c617a75726e792d62657265672e6578616d706c65222c2270686f6e65223a222b3720303030203535352d30312d3031222c22726567696f6e223a22d09cd0bed181d0bad0b2d0b0222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130323030303030303530313031222c2262696b223a22303439393030373131227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313032222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d0a1d0b5d0b2d0b5d180d0bdd18bd0b920d092d0b5d182d0b5d1805c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d0a1d0b5d0b2d0b5d180d0bdd18bd0b920d092d0b5d182d0b5d1805c22222c22696e6e223a2237383939323031303236222c226b7070223a22373839393031303031222c22656d61696c223a226f706c6174614073657665726e792d76657465722e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d0a1d0b0d0bdd0bad1822dd09fd0b5d182d0b5d180d0b1d183d180d0b3222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130383030303030303530313032222c2262696b223a22303439393030383232227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313033222c226b696e64223a226c6567616c222c226e616d65223a22d090d09e205c22d0a2d191d0bfd0bbd0b0d18f20d09fd0bed0bbd18fd0bdd0b05c22222c2266756c6c4e616d65223a22d090d0bad186d0b8d0bed0bdd0b5d180d0bdd0bed0b520d0bed0b1d189d0b5d181d182d0b2d0be205c22d0a2d191d0bfd0bbd0b0d18f20d09fd0bed0bbd18fd0bdd0b05c22222c22696e6e223a2235303939323031303330222c226b7070223a22353039393031303031222c22656d61696c223a2266696e616e6365407465706c6179612d706f6c79616e612e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d09cd0bed181d0bad0bed0b2d181d0bad0b0d18f20d0bed0b1d0bbd0b0d181d182d18c222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130383030303030303530313033222c2262696b223a22303439393030373131227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313034222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d09ad0b5d0b4d180d0bed0b2d0b0d18f20d0a0d0bed189d0b05c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d09ad0b5d0b4d180d0bed0b2d0b0d18f20d0a0d0bed189d0b05c22222c22696e6e223a2236363939323031303431222c226b7070223a22363639393031303031222c22656d61696c223a22d091d183d185d0b3d0b0d0bbd182d0b5d180d0b8d18f203c696e666f406b6564726f766179612d726f736368612e6578616d706c653e222c2270686f6e65223a22222c22726567696f6e223a22d0a1d0b2d0b5d180d0b4d0bbd0bed0b2d181d0bad0b0d18f20d0bed0b1d0bbd0b0d181d182d18c222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130373030303030303530313034222c2262696b223a22303439393030393333227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313035222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d098d181d0bad180d0b02dd09cd0b5d0b1d0b5d0bbd18c5c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d098d181d0bad180d0b02dd09cd0b5d0b1d0b5d0bbd18c5c22222c22696e6e223a2237373939323031303534222c226b7070223a22373739393031303031222c22656d61696c223a2269736b72614069736b72612d6d6562656c2e6578616d706c653b207a616b617a4069736b72612d6d6562656c2e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d09cd0bed181d0bad0b2d0b0222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130373030303030303530313035222c2262696b223a22303439393030383232227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313036222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d094d0b0d0bbd18cd0bdd0b8d0b920d091d0b5d180d0b5d0b35c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d094d0b0d0bbd18cd0bdd0b8d0b920d091d0b5d180d0b5d0b35c22222c22696e6e223a2237383939323031303635222c226b7070223a22373839393031303031222c22656d61696c223a226f66666963654064616c6e792d62657265672e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d0a1d0b0d0bdd0bad1822dd09fd0b5d182d0b5d180d0b1d183d180d0b3222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130303030303030303530313036222c2262696b223a22303439393030383232227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313037222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d097d0b0d180d18f20d092d0bed181d182d0bed0bad0b05c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d097d0b0d180d18f20d092d0bed181d182d0bed0bad0b05c22222c22696e6e223a2236363939323031303733222c226b7070223a22363639393031303031222c22656d61696c223a227a61727961407a617279612d766f73746f6b612e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d0a1d0b2d0b5d180d0b4d0bbd0bed0b2d181d0bad0b0d18f20d0bed0b1d0bbd0b0d181d182d18c222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130363030303030303530313037222c2262696b223a22303439393030393333227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313038222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d0a0d0bed0b4d0bdd0b8d0ba5c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d0a0d0bed0b4d0bdd0b8d0ba5c22222c22696e6e223a2235303939323031303837222c226b7070223a22353039393031303031222c22656d61696c223a22726f646e696b40726f646e696b2e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d09cd0bed181d0bad0bed0b2d181d0bad0b0d18f20d0bed0b1d0bbd0b0d181d182d18c222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130333030303030303530313038222c2262696b223a22303439393030373131227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313039222c226b696e64223a22736f6c65222c226e616d65223a22d098d09f20d0a1d0bed180d0bed0bad0b8d0bdd0b020d090d0bdd0bdd0b020d09fd0b0d0b2d0bbd0bed0b2d0bdd0b0222c2266756c6c4e616d65223a22d098d09f20d0a1d0bed180d0bed0bad0b8d0bdd0b020d090d0bdd0bdd0b020d09fd0b0d0b2d0bbd0bed0b2d0bdd0b0222c22696e6e223a22373739393230313039303535222c226b7070223a22222c22656d61696c223a22736f726f6b696e61406c61766b612e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d09cd0bed181d0bad0b2d0b0222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430383032383130353030303030303530313039222c2262696b223a22303439393030373131227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313130222c226b696e64223a22736f6c65222c226e616d65223a22d098d09f20d096d183d180d0b0d0b2d0bbd191d0b220d09fd191d182d18020d098d0bbd18cd0b8d187222c2266756c6c4e616d65223a22d098d09f20d096d183d180d0b0d0b2d0bbd191d0b220d09fd191d182d18020d098d0bbd18cd0b8d187222c22696e6e223a22353039393230313130303433222c226b7070223a22222c22656d61696c223a22222c2270686f6e65223a2238202830303029203535352d30312d3130222c22726567696f6e223a22d09cd0bed181d0bad0bed0b2d181d0bad0b0d18f20d0bed0b1d0bbd0b0d181d182d18c222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430383032383130353030303030303530313130222c2262696b223a22303439393030393333227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313131222c226b696e64223a22706572736f6e222c226e616d65223a22d09bd0b5d0b1d0b5d0b4d0b5d0b2d0b020d09cd0b0d180d0b8d18f20d098d0b3d0bed180d0b5d0b2d0bdd0b0222c2266756c6c4e616d65223a22d09bd0b5d0b1d0b5d0b4d0b5d0b2d0b020d09cd0b0d180d0b8d18f20d098d0b3d0bed180d0b5d0b2d0bdd0b0222c22696e6e223a22222c226b7070223a22222c22656d61696c223a226d2e6c6562656465766140706f636874612e6578616d706c65222c2270686f6e65223a222b3730303035353530313131222c22726567696f6e223a22d09cd0bed181d0bad0b2d0b0222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430383137383130313030303030303530313131222c2262696b223a22303439393030383232227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313132222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d093d0bed180d0bed0b4d181d0bad0bed0b920d09fd0b0d180d0ba5c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d093d0bed180d0bed0b4d181d0bad0bed0b920d09fd0b0d180d0ba5c22222c22696e6e223a2237373939323031313238222c226b7070223a22373739393031303031222c22656d61696c223a227061726b40676f726f64736b6f792d7061726b2e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d09cd0bed181d0bad0b2d0b0222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130363030303030303530313132222c2262696b223a22303439393030373131227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313133222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d09cd0b0d18fd0ba2dd0a1d182d180d0bed0b95c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d09cd0b0d18fd0ba2dd0a1d182d180d0bed0b95c22222c22696e6e223a2237383939323031313339222c226b7070223a22373839393031303031222c22656d61696c223a22222c2270686f6e65223a22222c22726567696f6e223a22d0a1d0b0d0bdd0bad1822dd09fd0b5d182d0b5d180d0b1d183d180d0b3222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130323030303030303530313133222c2262696b223a22303439393030383232227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313134222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d094d0b5d182d181d0bad0b8d0b920d186d0b5d0bdd182d18020d09ed0b4d183d0b2d0b0d0bdd187d0b8d0ba5c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d094d0b5d182d181d0bad0b8d0b920d186d0b5d0bdd182d18020d09ed0b4d183d0b2d0b0d0bdd187d0b8d0ba5c22222c22696e6e223a2237373939323031313432222c226b7070223a22373739393031303031222c22656d61696c223a226469726563746f72406f647576616e6368696b2e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d09cd0bed181d0bad0b2d0b0222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130323030303030303530313134222c2262696b223a22303439393030373131227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313135222c226b696e64223a226c6567616c222c226e616d65223a22d09ed09ed09e205c22d09dd0bed180d0b4d0b8d0ba20d0a5d0bed183d0bc5c22222c2266756c6c4e616d65223a22d09ed0b1d189d0b5d181d182d0b2d0be20d18120d0bed0b3d180d0b0d0bdd0b8d187d0b5d0bdd0bdd0bed0b920d0bed182d0b2d0b5d182d181d182d0b2d0b5d0bdd0bdd0bed181d182d18cd18e205c22d09dd0bed180d0b4d0b8d0ba20d0a5d0bed183d0bc5c22222c22696e6e223a2237383939323031313533222c226b7070223a22373839393031303031222c22656d61696c223a226163636f756e7473406e6f726469632d686f6d652e6578616d706c65222c2270686f6e65223a22222c22726567696f6e223a22d0a1d0b0d0bdd0bad1822dd09fd0b5d182d0b5d180d0b1d183d180d0b3222c226c6f63616c65223a22656e222c226163636f756e7473223a5b7b226e756d626572223a223430373032383130383030303030303530313135222c2262696b223a22303439393030383232227d5d7d0a7b22726566223a2264656d6f2d636c69656e742d313136222c226b696e64223a22736f6c65222c226e616d65223a22d098d09f20d093d0bed0bbd183d0b1d0b5d0b220d09ed0bbd0b5d0b320d0aed180d18cd0b5d0b2d0b8d187222c2266756c6c4e616d65223a22d098d09f20d093d0bed0bbd183d0b1d0b5d0b220d09ed0bbd0b5d0b320d0aed180d18cd0b5d0b2d0b8d187222c22696e6e223a22363639393230313136303436222c226b7070223a22222c22656d61696c223a22222c2270686f6e65223a22382030303020353535203031203136222c22726567696f6e223a22d0a1d0b2d0b5d180d0b4d0bbd0bed0b2d181d0bad0b0d18f20d0bed0b1d0bbd0b0d181d182d18c222c226c6f63616c65223a227275222c226163636f756e7473223a5b7b226e756d626572223a223430383032383130333030303030303530313136222c2262696b223a22303439393030393333227d5d7d0a'),
	('01a2106f-04a4-75e1-b30c-6f1a475c94c7', 0, '\x7b22726566223a2264656d6f2d61677265656d656e742d313031222c226e756d626572223a22d09f2d3131222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d09f2d3131222c2264617465223a22323032362d30382d3035222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031227d0a7b22726566223a2264656d6f2d61677265656d656e742d313032222c226e756d626572223a22d09f2d3132222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d09f2d3132222c2264617465223a22323032362d30382d3034222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032227d0a7b22726566223a2264656d6f2d61677265656d656e742d313033222c226e756d626572223a22372f3236222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620372f3236222c2264617465223a22323032362d30382d3033222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313033227d0a7b22726566223a2264656d6f2d61677265656d656e742d313034222c226e756d626572223a22d09f2d3134222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d09f2d3134222c2264617465223a22323032362d30372d3331222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313034227d0a7b22726566223a2264656d6f2d61677265656d656e742d313036222c226e756d626572223a22d09f2d3136222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d09f2d3136222c2264617465223a22323032362d30372d3239222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313036227d0a7b22726566223a2264656d6f2d61677265656d656e742d313037222c226e756d626572223a22d09f2d3137222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d09f2d3137222c2264617465223a22323032362d30372d3238222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313037227d0a7b22726566223a2264656d6f2d61677265656d656e742d313038222c226e756d626572223a22d09f2d3138222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d09f2d3138222c2264617465223a22323032362d30372d3237222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313038227d0a7b22726566223a2264656d6f2d61677265656d656e742d313130222c226e756d626572223a2231342fd09f222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e284962031342fd09f222c2264617465223a22323032362d30372d3233222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313130227d0a7b22726566223a2264656d6f2d61677265656d656e742d313133222c226e756d626572223a22d0a32d33222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d0a32d33222c2264617465223a22323032362d30372d3230222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313133227d0a7b22726566223a2264656d6f2d61677265656d656e742d313134222c226e756d626572223a22d0a32d34222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e2849620d0a32d34222c2264617465223a22323032362d30372d3137222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313134227d0a7b22726566223a2264656d6f2d61677265656d656e742d313135222c226e756d626572223a224e482d32222c226e616d65223a22d094d0bed0b3d0bed0b2d0bed18020e28496204e482d32222c2264617465223a22323032362d30372d3136222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313135227d0a'),
	('01a2106f-0958-702d-bf81-d21790ef6fbc', 0, '\x7b22726566223a2264656d6f2d696e766f6963652d323031222c226e756d626572223a223030d09ed0942d303030323031222c2264617465223a22323032362d31302d3132222c2264756544617465223a22323032362d31302d3236222c22616d6f756e74223a31343836303030302c22766174223a323637393637322c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313031222c22636f6e74726163744e756d626572223a22d09f2d3131222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323032222c226e756d626572223a223030d09ed0942d303030323032222c2264617465223a22323032362d31302d3133222c2264756544617465223a22323032362d31302d3237222c22616d6f756e74223a343531323030302c22766174223a3831333633392c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323033222c226e756d626572223a223030d09ed0942d303030323033222c2264617465223a22323032362d31302d3134222c2264756544617465223a22323032362d31312d3238222c22616d6f756e74223a33313230303030302c22766174223a353632363233302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313033222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313033222c22636f6e74726163744e756d626572223a22372f3236222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323034222c226e756d626572223a223030d09ed0942d303030323034222c2264617465223a22323032362d31302d3135222c2264756544617465223a22323032362d31302d3239222c22616d6f756e74223a31323030303030302c22766174223a323136333933342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313034222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313034222c22636f6e74726163744e756d626572223a22d09f2d3134222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323239222c226e756d626572223a223030d09ed0942d303030323239222c2264617465223a22323032362d31302d3136222c2264756544617465223a22323032362d31302d3330222c22616d6f756e74223a333336303030302c22766174223a3630353930322c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313136222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323035222c226e756d626572223a223030d09ed0942d303030323035222c2264617465223a22323032362d31302d3230222c2264756544617465223a22323032362d31312d3033222c22616d6f756e74223a393233353030302c22766174223a313636353332382c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313031222c22636f6e74726163744e756d626572223a22d09f2d3131222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323036222c226e756d626572223a223030d09ed0942d303030323036222c2264617465223a22323032362d31302d3230222c2264756544617465223a22323032362d31312d3033222c22616d6f756e74223a333839303030302c22766174223a3730313437352c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323037222c226e756d626572223a223030d09ed0942d303030323037222c2264617465223a22323032362d31302d3231222c2264756544617465223a22323032362d31312d3034222c22616d6f756e74223a373339343030302c22766174223a313333333334342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313035222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323038222c226e756d626572223a223030d09ed0942d303030323038222c2264617465223a22323032362d31302d3232222c2264756544617465223a22323032362d31312d3035222c22616d6f756e74223a383836303030302c22766174223a313539373730352c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313036222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313036222c22636f6e74726163744e756d626572223a22d09f2d3136222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323039222c226e756d626572223a223030d09ed0942d303030323039222c2264617465223a22323032362d31302d3233222c2264756544617465223a22323032362d31312d3036222c22616d6f756e74223a323733343030302c22766174223a3439333031362c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323130222c226e756d626572223a223030d09ed0942d303030323130222c2264617465223a22323032362d31302d3236222c2264756544617465223a22323032362d31312d3039222c22616d6f756e74223a343737373730302c22766174223a3836313535322c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313037222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313037222c22636f6e74726163744e756d626572223a22d09f2d3137222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323131222c226e756d626572223a223030d09ed0942d303030323131222c2264617465223a22323032362d31302d3237222c2264756544617465223a22323032362d31322d3131222c22616d6f756e74223a323530303030302c22766174223a3435303832302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313038222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313038222c22636f6e74726163744e756d626572223a22d09f2d3138222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323132222c226e756d626572223a223030d09ed0942d303030323132222c2264617465223a22323032362d31302d3238222c2264756544617465223a22323032362d31312d3131222c22616d6f756e74223a323430303030302c22766174223a3433323738372c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313039222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323133222c226e756d626572223a223030d09ed0942d303030323133222c2264617465223a22323032362d31302d3239222c2264756544617465223a22323032362d31312d3238222c22616d6f756e74223a363134383030302c22766174223a313130383635362c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313031222c22636f6e74726163744e756d626572223a22d09f2d3131222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323134222c226e756d626572223a223030d09ed0942d303030323134222c2264617465223a22323032362d31302d3239222c2264756544617465223a22323032362d31312d3132222c22616d6f756e74223a353233303035302c22766174223a3934333132342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323135222c226e756d626572223a223030d09ed0942d303030323135222c2264617465223a22323032362d31302d3330222c2264756544617465223a22323032362d31322d3134222c22616d6f756e74223a323530303030302c22766174223a3435303832302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313038222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313038222c22636f6e74726163744e756d626572223a22d09f2d3138222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323136222c226e756d626572223a223030d09ed0942d303030323136222c2264617465223a22323032362d31302d3330222c2264756544617465223a22323032362d31312d3133222c22616d6f756e74223a353633303030302c22766174223a313031353234362c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313130222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313130222c22636f6e74726163744e756d626572223a2231342fd09f222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323137222c226e756d626572223a223030d09ed0942d303030323137222c2264617465223a22323032362d31312d3032222c2264756544617465223a22323032362d31312d3132222c22616d6f756e74223a313939393030302c22766174223a3336303437352c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313131222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323138222c226e756d626572223a223030d09ed0942d303030323138222c2264617465223a22323032362d31312d3032222c2264756544617465223a22323032362d31312d3136222c22616d6f756e74223a333338303030302c22766174223a3630393530382c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323139222c226e756d626572223a223030d09ed0942d303030323139222c2264617465223a22323032362d31312d3033222c2264756544617465223a22323032362d31322d3138222c22616d6f756e74223a393634303030302c22766174223a313733383336312c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313033222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313033222c22636f6e74726163744e756d626572223a22372f3236222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323230222c226e756d626572223a223030d09ed0942d303030323230222c2264617465223a22323032362d31312d3033222c2264756544617465223a22323032362d31312d3137222c22616d6f756e74223a363430303030302c22766174223a313135343039382c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323330222c226e756d626572223a223030d09ed0942d303030323330222c2264617465223a22323032362d31312d3033222c2264756544617465223a22323032362d31312d3133222c22616d6f756e74223a343139303030302c22766174223a3735353537342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323231222c226e756d626572223a223030d09ed0942d303030323231222c2264617465223a22323032362d31312d3034222c2264756544617465223a22323032362d31312d3235222c22616d6f756e74223a313234353030302c22766174223a3232343530382c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323232222c226e756d626572223a223030d09ed0942d303030323232222c2264617465223a22323032362d31312d3035222c2264756544617465223a22323032362d31312d3139222c22616d6f756e74223a353832353030302c22766174223a313035303431302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313034222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313034222c22636f6e74726163744e756d626572223a22d09f2d3134222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323233222c226e756d626572223a223030d09ed0942d303030323233222c2264617465223a22323032362d31312d3035222c2264756544617465223a22323032362d31312d3139222c22616d6f756e74223a363631323030302c22766174223a313139323332382c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313035222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323234222c226e756d626572223a223030d09ed0942d303030323234222c2264617465223a22323032362d31312d3036222c2264756544617465223a22323032362d31312d3230222c22616d6f756e74223a333534383030302c22766174223a3633393830332c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313036222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313036222c22636f6e74726163744e756d626572223a22d09f2d3136222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323235222c226e756d626572223a223030d09ed0942d303030323235222c2264617465223a22323032362d31312d3036222c2264756544617465223a22323032362d31312d3230222c22616d6f756e74223a323939303030302c22766174223a3533393138302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313037222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313037222c22636f6e74726163744e756d626572223a22d09f2d3137222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323236222c226e756d626572223a223030d09ed0942d303030323236222c2264617465223a22323032362d31312d3039222c2264756544617465223a22323032362d31312d3139222c22616d6f756e74223a373739303030302c22766174223a313430343735342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313031222c22636f6e74726163744e756d626572223a22d09f2d3131222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323237222c226e756d626572223a223030d09ed0942d303030323237222c2264617465223a22323032362d31312d3039222c2264756544617465223a22323032362d31312d3330222c22616d6f756e74223a31343332303030302c22766174223a323538323239352c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313135222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313135222c22636f6e74726163744e756d626572223a224e482d32222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323238222c226e756d626572223a223030d09ed0942d303030323238222c2264617465223a22323032362d31312d3130222c2264756544617465223a22323032362d31312d3234222c22616d6f756e74223a333132303030302c22766174223a3536323632332c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313038222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313038222c22636f6e74726163744e756d626572223a22d09f2d3138222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323331222c226e756d626572223a223030d09ed0942d303030323331222c2264617465223a22323032362d31312d3131222c2264756544617465223a22323032362d31312d3231222c22616d6f756e74223a3834353030302c22766174223a3135323337372c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313131222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323332222c226e756d626572223a223030d09ed0942d303030323332222c2264617465223a22323032362d31312d3131222c2264756544617465223a22323032362d31322d3131222c22616d6f756e74223a323738303030302c22766174223a3530313331312c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313136222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323333222c226e756d626572223a223030d09ed0942d303030323333222c2264617465223a22323032362d31312d3132222c2264756544617465223a22323032362d31322d3237222c22616d6f756e74223a383437303030302c22766174223a313532373337372c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313033222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313033222c22636f6e74726163744e756d626572223a22372f3236222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323334222c226e756d626572223a223030d09ed0942d303030323334222c2264617465223a22323032362d31312d3132222c2264756544617465223a22323032362d31312d3236222c22616d6f756e74223a313736353030302c22766174223a3331383237392c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313039222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323335222c226e756d626572223a223030d09ed0942d303030323335222c2264617465223a22323032362d31312d3133222c2264756544617465223a22323032362d31322d3034222c22616d6f756e74223a323239303030302c22766174223a3431323935312c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313130222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313130222c22636f6e74726163744e756d626572223a2231342fd09f222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323336222c226e756d626572223a223030d09ed0942d303030323336222c2264617465223a22323032362d31312d3136222c2264756544617465223a22323032362d31322d3136222c22616d6f756e74223a343133303030302c22766174223a3734343735342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313034222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313034222c22636f6e74726163744e756d626572223a22d09f2d3134222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323337222c226e756d626572223a223030d09ed0942d303030323337222c2264617465223a22323032362d31312d3137222c2264756544617465223a22323032362d31322d3031222c22616d6f756e74223a333837353030302c22766174223a3639383737302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313035222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323338222c226e756d626572223a223030d09ed0942d303030323338222c2264617465223a22323032362d31312d3138222c2264756544617465223a22323032362d31322d3032222c22616d6f756e74223a353432313030302c22766174223a3937373535372c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313031222c22636f6e74726163744e756d626572223a22d09f2d3131222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323339222c226e756d626572223a223030d09ed0942d303030323339222c2264617465223a22323032362d31312d3138222c2264756544617465223a22323032362d31322d3039222c22616d6f756e74223a393836343030302c22766174223a313737383735342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313135222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313135222c22636f6e74726163744e756d626572223a224e482d32222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323430222c226e756d626572223a223030d09ed0942d303030323430222c2264617465223a22323032362d31312d3139222c2264756544617465223a22323032362d31322d3033222c22616d6f756e74223a373133303030302c22766174223a313238353733382c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323431222c226e756d626572223a223030d09ed0942d303030323431222c2264617465223a22323032362d31312d3139222c2264756544617465223a22323032362d31322d3033222c22616d6f756e74223a313939383030302c22766174223a3336303239352c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313036222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313036222c22636f6e74726163744e756d626572223a22d09f2d3136222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323432222c226e756d626572223a223030d09ed0942d303030323432222c2264617465223a22323032362d31312d3230222c2264756544617465223a22323032362d31322d3034222c22616d6f756e74223a333634353030302c22766174223a3635373239352c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313037222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313037222c22636f6e74726163744e756d626572223a22d09f2d3137222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323433222c226e756d626572223a223030d09ed0942d303030323433222c2264617465223a22323032362d31312d3233222c2264756544617465223a22323032362d31322d3037222c22616d6f756e74223a363431303030302c22766174223a313135353930322c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313032222c22636f6e74726163744e756d626572223a22d09f2d3132222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323434222c226e756d626572223a223030d09ed0942d303030323434222c2264617465223a22323032362d31312d3233222c2264756544617465223a22323032362d31322d3037222c22616d6f756e74223a323833303030302c22766174223a3531303332382c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313038222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313038222c22636f6e74726163744e756d626572223a22d09f2d3138222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3531222c226e756d626572223a223030d0a1d0a12d303030303531222c2264617465223a22323032362d31302d3135222c2264756544617465223a22323032362d31302d3239222c22616d6f756e74223a313536303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313134222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313134222c22636f6e74726163744e756d626572223a22d0a32d34222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3534222c226e756d626572223a223030d0a1d0a12d303030303534222c2264617465223a22323032362d31302d3239222c2264756544617465223a22323032362d31312d3132222c22616d6f756e74223a353430303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313133222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313133222c22636f6e74726163744e756d626572223a22d0a32d33222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3532222c226e756d626572223a223030d0a1d0a12d303030303532222c2264617465223a22323032362d31302d3330222c2264756544617465223a22323032362d31312d3133222c22616d6f756e74223a313834303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313031222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3533222c226e756d626572223a223030d0a1d0a12d303030303533222c2264617465223a22323032362d31312d3032222c2264756544617465223a22323032362d31322d3032222c22616d6f756e74223a3937303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313037222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3536222c226e756d626572223a223030d0a1d0a12d303030303536222c2264617465223a22323032362d31312d3032222c2264756544617465223a22323032362d31312d3136222c22616d6f756e74223a313732303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313134222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313134222c22636f6e74726163744e756d626572223a22d0a32d34222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3535222c226e756d626572223a223030d0a1d0a12d303030303535222c2264617465223a22323032362d31312d3033222c2264756544617465223a22323032362d31322d3033222c22616d6f756e74223a313233353030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313036222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3537222c226e756d626572223a223030d0a1d0a12d303030303537222c2264617465223a22323032362d31312d3033222c2264756544617465223a22323032362d31312d3234222c22616d6f756e74223a323136303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313135222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3539222c226e756d626572223a223030d0a1d0a12d303030303539222c2264617465223a22323032362d31312d3035222c2264756544617465223a22323032362d31312d3139222c22616d6f756e74223a313432353030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313032222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3630222c226e756d626572223a223030d0a1d0a12d303030303630222c2264617465223a22323032362d31312d3039222c2264756544617465223a22323032362d31322d3039222c22616d6f756e74223a333330303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313033222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3538222c226e756d626572223a223030d0a1d0a12d303030303538222c2264617465223a22323032362d31312d3130222c2264756544617465223a22323032362d31312d3234222c22616d6f756e74223a323335303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313133222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313133222c22636f6e74726163744e756d626572223a22d0a32d33222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3631222c226e756d626572223a223030d0a1d0a12d303030303631222c2264617465223a22323032362d31312d3130222c2264756544617465223a22323032362d31312d3234222c22616d6f756e74223a313139303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313034222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3632222c226e756d626572223a223030d0a1d0a12d303030303632222c2264617465223a22323032362d31312d3131222c2264756544617465223a22323032362d31312d3235222c22616d6f756e74223a3838303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313130222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3633222c226e756d626572223a223030d0a1d0a12d303030303633222c2264617465223a22323032362d31312d3136222c2264756544617465223a22323032362d31312d3330222c22616d6f756e74223a313631303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313134222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313134222c22636f6e74726163744e756d626572223a22d0a32d34222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3634222c226e756d626572223a223030d0a1d0a12d303030303634222c2264617465223a22323032362d31312d3136222c2264756544617465223a22323032362d31312d3330222c22616d6f756e74223a313033303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313035222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3635222c226e756d626572223a223030d0a1d0a12d303030303635222c2264617465223a22323032362d31312d3137222c2264756544617465223a22323032362d31322d3031222c22616d6f756e74223a323031353030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313031222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d3636222c226e756d626572223a223030d0a1d0a12d303030303636222c2264617465223a22323032362d31312d3138222c2264756544617465223a22323032362d31312d3238222c22616d6f756e74223a3439303030302c22766174223a302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303238222c227061727479223a2264656d6f2d636c69656e742d313131222c2263616e63656c6c6564223a66616c73657d0a'),
	('01a2106f-10c4-773c-957e-16855bf8819f', 0, '\x7b22726566223a2264656d6f2d6f726465722d333031222c226e756d626572223a223030d097d09a2d303030333031222c2264617465223a22323032362d31312d3137222c22737461747573223a22636f6e6669726d6564222c22616d6f756e74223a353432313030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031227d0a7b22726566223a2264656d6f2d6f726465722d333032222c226e756d626572223a223030d097d09a2d303030333032222c2264617465223a22323032362d31312d3137222c22737461747573223a22617373656d626c696e67222c22616d6f756e74223a393836343030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313135227d0a7b22726566223a2264656d6f2d6f726465722d333033222c226e756d626572223a223030d097d09a2d303030333033222c2264617465223a22323032362d31312d3131222c22737461747573223a226177616974696e672d7061796d656e74222c22616d6f756e74223a383437303030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313033227d0a7b22726566223a2264656d6f2d6f726465722d333034222c226e756d626572223a223030d097d09a2d303030333034222c2264617465223a22323032362d31312d3132222c22737461747573223a22617373656d626c696e67222c22616d6f756e74223a323239303030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313130227d0a7b22726566223a2264656d6f2d6f726465722d333035222c226e756d626572223a223030d097d09a2d303030333035222c2264617465223a22323032362d31312d3130222c22737461747573223a227265616479222c22616d6f756e74223a3834353030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313131227d0a7b22726566223a2264656d6f2d6f726465722d333036222c226e756d626572223a223030d097d09a2d303030333036222c2264617465223a22323032362d31312d3138222c22737461747573223a226177616974696e672d7061796d656e74222c22616d6f756e74223a313939383030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313036227d0a7b22726566223a2264656d6f2d6f726465722d333037222c226e756d626572223a223030d097d09a2d303030333037222c2264617465223a22323032362d31312d3139222c22737461747573223a22636f6e6669726d6564222c22616d6f756e74223a333634353030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313037227d0a7b22726566223a2264656d6f2d6f726465722d333038222c226e756d626572223a223030d097d09a2d303030333038222c2264617465223a22323032362d31312d3230222c22737461747573223a226e6577222c22616d6f756e74223a363431303030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313032227d0a'),
	('01a2106f-1387-77fb-b4c0-636614d2a55f', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d30342e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d32382e31302e323032360d0ac4e0f2e0caeeedf6e03d30332e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d32382e31302e323032360d0ac4e0f2e0caeeedf6e03d30332e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3638343231352e34300d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ac2f1e5e3eed1efe8f1e0edee3d3239313239302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3732363530302e30300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d313131393432352e34300d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3231340d0ac4e0f2e03d32382e31302e323032360d0ad1f3ecece03d3134383630302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32382e31302e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130313520cecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313031350d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032303120eef22031322e31302e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d120323225202d2032363739362d373220f0f3e12e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d35350d0ac4e0f2e03d32392e31302e323032360d0ad1f3ecece03d3131313336302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32392e31302e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130323620cecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313032360d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2e0ec20b9203030cec42d30303032303220eef22031332e31302e323032362c20b9203030cec42d30303032303620eef22032302e31302e323032362c20b9203030cec42d30303032303920eef22032332e31302e3230323620e7e020ece5e1e5ebfc2c20cdc4d1203232252032303038312d33310d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d32370d0ac4e0f2e03d32392e31302e323032360d0ad1f3ecece03d38353030302e30300d0ac4e0f2e0d1efe8f1e0edee3d32392e31302e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303430303030303033303330330d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203530393931303330333320cecece2022d1eaebe0e4f1eaeee920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d353039393130333033330d0acfeeebf3f7e0f2e5ebfccacfcf3d3530393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eaebe0e4f1eaeee920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303430303030303033303330330d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc0f0e5ede4ede0ff20efebe0f2e020e7e020f1eaebe0e420efee20e4eee3eee2eef0f320b92031322fc02c20cdc4d1203232252031353332372d38370d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d313230370d0ac4e0f2e03d33302e31302e323032360d0ad1f3ecece03d3135303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d33302e31302e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130333020c0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313033300d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dc0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dd7e0f1f2e8f7ede0ff20eeefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032303320eef22031342e31302e3230323620e7e020ece5e1e5ebfc2c20e220f22ef72e20cdc4d120323225202d2032373034392d31380d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d38380d0ac4e0f2e03d33302e31302e323032360d0ad1f3ecece03d37333934302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d33302e31302e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130353420cecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313035340d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b92032373020eef22032312e31302e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d1203232252031333333332d34340d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3431300d0ac4e0f2e03d30322e31312e323032360d0ad1f3ecece03d3133303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30322e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303730303030303035303130340d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130343120cecece2022cae5e4f0eee2e0ff20d0eef9e0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313034310d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cae5e4f0eee2e0ff20d0eef9e0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303730303030303035303130340d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032303420eef22031352e31302e3230323620e7e020ece5e1e5ebfc2c20e220f22ef72e20cdc4d1203232252032333434322d36320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d32380d0ac4e0f2e03d30322e31312e323032360d0ad1f3ecece03d3230353030302e30300d0ac4e0f2e0d1efe8f1e0edee3d30322e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303430303030303033303330310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203335393931303330313320cecece2022cbe5f1eeefe8ebeae020c2e5f0f5edffff220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d333539393130333031330d0acfeeebf3f7e0f2e5ebfccacfcf3d3335393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022cbe5f1eeefe8ebeae020c2e5f0f5edffff220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303430303030303033303330310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303933330d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303130303030303030303933330d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020efe8ebeeece0f2e5f0e8e0ebfb20efee20f1f7e5f2f320b9203331382e20c220f22ef72e20cdc4d1203232252033363936372d32310d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d31390d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d38383630302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303030303030303033303330340d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393931303330343320cecece2022cfe0f0f3f120cae0efe8f2e0eb220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393130333034330d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cfe0f0f3f120cae0efe8f2e0eb220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303030303030303033303330340d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020cecece2022c4e0ebfcede8e920c1e5f0e5e32220c8cdcd203738393932303130363520efee20f1f7e5f2f320b9203030cec42d30303032303820eef22032322e31302e3230323620e7e020ece5e1e5ebfc2c20cdc4d1203232252031353937372d30350d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d310d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d31323030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2037373939323031303930353520c8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d3737393932303130393035350d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e02035302520efee20f1f7e5f2f320b9203030cec42d30303032313220eef22032382e31302e323032362c20cdc4d12032322520323136332d39330d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d310d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d31323030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2037373939323031303930353520c8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d3737393932303130393035350d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e02035302520efee20f1f7e5f2f320b9203030cec42d30303032313220eef22032382e31302e323032362c20cdc4d12032322520323136332d39330d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37303431310d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d313239302e30300d0ac4e0f2e0d1efe8f1e0edee3d30332e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12033302e31302e3230323620efee2030332e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-1865-73e6-a6f8-4ce64f184dba', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d30342e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d32382e31302e323032360d0ac4e0f2e0caeeedf6e03d30332e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d32382e31302e323032360d0ac4e0f2e0caeeedf6e03d30332e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3131323930302e30300d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ac2f1e5e3eed1efe8f1e0edee3d302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3132383736322e33350d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3234313636322e33350d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcce5eceef0e8e0ebfcedfbe920eef0e4e5f00d0acdeeece5f03d393130310d0ac4e0f2e03d32392e31302e323032360d0ad1f3ecece03d33363431322e33350d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32392e31302e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393931303330383220cfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393130333038320d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30390d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e0f7e8f1ebe5ede8e520f1f0e5e4f1f2e220efee20eeefe5f0e0f6e8ffec20fdeae2e0e9f0e8ede3e02e20cce5f0f7e0edf220b93731303030303031323334352e20c4e0f2e020f0e5e5f1f2f0e02032392e31302e323032362e20caeeece8f1f1e8ff203635352e34322e20c2eee7e2f0e0f220efeeeaf3efeae820302e30302f302e30302e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff2e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3231360d0ac4e0f2e03d33302e31302e323032360d0ad1f3ecece03d39323335302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d33302e31302e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130313520cecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313031350d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcecfcbc0d2c020cfce20d1d7c5d2d3203030cec42d30303032303520ced22032302e31302e3230323620d1d3ccccc02039323335302d303020c220d22ed72e20cdc4d12028323225292031363635332d32380d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-1f5a-71dc-97cf-e3c4cd7bf887', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d30342e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d32382e31302e323032360d0ac4e0f2e0caeeedf6e03d30332e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d32382e31302e323032360d0ac4e0f2e0caeeedf6e03d30332e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3233363438302e31350d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ac2f1e5e3eed1efe8f1e0edee3d39363530302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d31383430302e30300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3135383338302e31350d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3232310d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d31383430302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130313520cecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313031350d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030353220eef22033302e31302e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d390d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d39363530302e30300d0ac4e0f2e0d1efe8f1e0edee3d30332e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313032380d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34373432323831303430303030303030303737310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34373432323831303430303030303030303737310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e0f0e0e1eef2ede0ff20efebe0f2e020efee20f0e5e5f1f2f0f320b92032312e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-27f8-73ee-a970-bd83c4afac4c', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d30392e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d30322e31312e323032360d0ac4e0f2e0caeeedf6e03d30382e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d30322e31312e323032360d0ac4e0f2e0caeeedf6e03d30382e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d313038333131352e34300d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ac2f1e5e3eed1efe8f1e0edee3d3336363239302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3438353436372e35300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d313230323239322e39300d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3431300d0ac4e0f2e03d30322e31312e323032360d0ad1f3ecece03d3133303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30322e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303730303030303035303130340d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130343120cecece2022cae5e4f0eee2e0ff20d0eef9e0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313034310d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cae5e4f0eee2e0ff20d0eef9e0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303730303030303035303130340d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032303420eef22031352e31302e3230323620e7e020ece5e1e5ebfc2c20e220f22ef72e20cdc4d1203232252032333434322d36320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d32380d0ac4e0f2e03d30322e31312e323032360d0ad1f3ecece03d3230353030302e30300d0ac4e0f2e0d1efe8f1e0edee3d30322e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303430303030303033303330310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203335393931303330313320cecece2022cbe5f1eeefe8ebeae020c2e5f0f5edffff220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d333539393130333031330d0acfeeebf3f7e0f2e5ebfccacfcf3d3335393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022cbe5f1eeefe8ebeae020c2e5f0f5edffff220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303430303030303033303330310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303933330d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303130303030303030303933330d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020efe8ebeeece0f2e5f0e8e0ebfb20efee20f1f7e5f2f320b9203331382e20c220f22ef72e20cdc4d1203232252033363936372d32310d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d31390d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d38383630302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303030303030303033303330340d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393931303330343320cecece2022cfe0f0f3f120cae0efe8f2e0eb220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393130333034330d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cfe0f0f3f120cae0efe8f2e0eb220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303030303030303033303330340d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020cecece2022c4e0ebfcede8e920c1e5f0e5e32220c8cdcd203738393932303130363520efee20f1f7e5f2f320b9203030cec42d30303032303820eef22032322e31302e3230323620e7e020ece5e1e5ebfc2c20cdc4d1203232252031353937372d30350d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d310d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d31323030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2037373939323031303930353520c8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d3737393932303130393035350d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e02035302520efee20f1f7e5f2f320b9203030cec42d30303032313220eef22032382e31302e323032362c20cdc4d12032322520323136332d39330d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d310d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d31323030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2037373939323031303930353520c8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d3737393932303130393035350d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e02035302520efee20f1f7e5f2f320b9203030cec42d30303032313220eef22032382e31302e323032362c20cdc4d12032322520323136332d39330d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37303431310d0ac4e0f2e03d30332e31312e323032360d0ad1f3ecece03d313239302e30300d0ac4e0f2e0d1efe8f1e0edee3d30332e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12033302e31302e3230323620efee2030332e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d37330d0ac4e0f2e03d30342e31312e323032360d0ad1f3ecece03d34373737372e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130373320cecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313037330d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020eaf3f5eeededf3fe20ece5e1e5ebfc2c20e220f22ef72e20cdc4d12032322520383631352d35320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3530310d0ac4e0f2e03d30342e31312e323032360d0ad1f3ecece03d31393939302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303831373831303130303030303035303131310d0acfebe0f2e5ebfcf9e8ea3dcbe5e1e5e4e5e2e020cce0f0e8ff20c8e3eef0e5e2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d0d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dcbe5e1e5e4e5e2e020cce0f0e8ff20c8e3eef0e5e2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303831373831303130303030303035303131310d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f3203030cec42d30303032313720eef22030322e31312e323032360d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33310d0ac4e0f2e03d30342e31312e323032360d0ad1f3ecece03d3130303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d30342e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcfe5f0e5e2eee420f1eee1f1f2e2e5ededfbf520f1f0e5e4f1f2e220ece5e6e4f320f1f7e5f2e0ece82e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3634300d0ac4e0f2e03d30352e31312e323032360d0ad1f3ecece03d32353030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30352e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303330303030303035303130380d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130383720cecece2022d0eee4ede8ea220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313038370d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d0eee4ede8ea220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303330303030303035303130380d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020ece5e1e5ebfc20efee20e4eee3eee2eef0f320cf2d313820eef22032372e30372e323032362c20cdc4d12032322520343530382d32300d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d35370d0ac4e0f2e03d30352e31312e323032360d0ad1f3ecece03d38363130302e35300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30352e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130323620cecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313032360d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefeb2e20f1f72e20cec42d32313420eef22032392e31302e3236202d2035323330302d35302c20f1f72e20cec42d32313820eef22030322e31312e3236202d2033333830302d30302e20cdc4d1203232252031353532362d33320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33320d0ac4e0f2e03d30352e31312e323032360d0ad1f3ecece03d36303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d30352e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303430303030303033303330320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203337393931303330323820c0ce2022d2eae0ede820e820cde8f2e8220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d333739393130333032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3337393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022d2eae0ede820e820cde8f2e8220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303430303030303033303330320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020eee1e8e2eef7edf3fe20f2eae0edfc20efee20f1f7e5f2f320b92037372f312e20c220f22ef72e20cdc4d1203232252031303831392d36370d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33330d0ac4e0f2e03d30362e31312e323032360d0ad1f3ecece03d36343030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303131320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303131323820cecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313132380d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303131320d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032323020eef22030332e31312e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d120323225202d2031313534302d393820f0f3e12e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-2bdb-7393-bb44-49482965faa8', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d31312e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d313131393432352e34300d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ac2f1e5e3eed1efe8f1e0edee3d3136313634302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3532353136372e35300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d313438323935322e39300d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d37330d0ac4e0f2e03d30342e31312e323032360d0ad1f3ecece03d34373737372e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130373320cecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313037330d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020eaf3f5eeededf3fe20ece5e1e5ebfc2c20e220f22ef72e20cdc4d12032322520383631352d35320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3530310d0ac4e0f2e03d30342e31312e323032360d0ad1f3ecece03d31393939302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303831373831303130303030303035303131310d0acfebe0f2e5ebfcf9e8ea3dcbe5e1e5e4e5e2e020cce0f0e8ff20c8e3eef0e5e2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d0d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dcbe5e1e5e4e5e2e020cce0f0e8ff20c8e3eef0e5e2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303831373831303130303030303035303131310d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f3203030cec42d30303032313720eef22030322e31312e323032360d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33310d0ac4e0f2e03d30342e31312e323032360d0ad1f3ecece03d3130303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d30342e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcfe5f0e5e2eee420f1eee1f1f2e2e5ededfbf520f1f0e5e4f1f2e220ece5e6e4f320f1f7e5f2e0ece82e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3634300d0ac4e0f2e03d30352e31312e323032360d0ad1f3ecece03d32353030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30352e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303330303030303035303130380d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130383720cecece2022d0eee4ede8ea220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313038370d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d0eee4ede8ea220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303330303030303035303130380d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020ece5e1e5ebfc20efee20e4eee3eee2eef0f320cf2d313820eef22032372e30372e323032362c20cdc4d12032322520343530382d32300d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d35370d0ac4e0f2e03d30352e31312e323032360d0ad1f3ecece03d38363130302e35300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30352e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130323620cecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313032360d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefeb2e20f1f72e20cec42d32313420eef22032392e31302e3236202d2035323330302d35302c20f1f72e20cec42d32313820eef22030322e31312e3236202d2033333830302d30302e20cdc4d1203232252031353532362d33320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33320d0ac4e0f2e03d30352e31312e323032360d0ad1f3ecece03d36303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d30352e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303430303030303033303330320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203337393931303330323820c0ce2022d2eae0ede820e820cde8f2e8220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d333739393130333032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3337393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022d2eae0ede820e820cde8f2e8220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303430303030303033303330320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020eee1e8e2eef7edf3fe20f2eae0edfc20efee20f1f7e5f2f320b92037372f312e20c220f22ef72e20cdc4d1203232252031303831392d36370d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33330d0ac4e0f2e03d30362e31312e323032360d0ad1f3ecece03d36343030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303131320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303131323820cecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313132380d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303131320d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032323020eef22030332e31312e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d120323225202d2031313534302d393820f0f3e12e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33340d0ac4e0f2e03d30392e31312e323032360d0ad1f3ecece03d36343030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30392e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303131320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303131323820cecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313132380d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303131320d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032323020eef22030332e31312e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d120323225202d2031313534302d393820f0f3e12e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d390d0ac4e0f2e03d30392e31312e323032360d0ad1f3ecece03d35363330302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30392e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303131300d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2035303939323031313030343320c8cf20c6f3f0e0e2ebb8e220cfb8f2f020c8ebfce8f70d0acfebe0f2e5ebfcf9e8eac8cdcd3d3530393932303131303034330d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20c6f3f0e0e2ebb8e220cfb8f2f020c8ebfce8f70d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303131300d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20e4eee3eee2eef0f320b92031342fcf20eef22032332e30372e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d1203232252031303135322d34360d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d313236300d0ac4e0f2e03d31302e31312e323032360d0ad1f3ecece03d3136323030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31302e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130333020c0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313033300d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dc0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc4eeefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032303320eef22031342e31302e3230323620e7e020ece5e1e5ebfc2c20e220f22ef72e20cdc4d120323225202d2032393231332d31310d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37303932360d0ac4e0f2e03d31302e31312e323032360d0ad1f3ecece03d313634302e30300d0ac4e0f2e0d1efe8f1e0edee3d31302e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12030362e31312e3230323620efee2031302e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-2e37-7634-9f26-f5832a2dbb88', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d31312e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3234313636322e33350d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ac2f1e5e3eed1efe8f1e0edee3d302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3234343933382e31360d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3438363630302e35310d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33310d0ac4e0f2e03d30342e31312e323032360d0ad1f3ecece03d3130303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcfe5f0e5e2eee420f1eee1f1f2e2e5ededfbf520f1f0e5e4f1f2e220ece5e6e4f320f1f7e5f2e0ece82e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcce5eceef0e8e0ebfcedfbe920eef0e4e5f00d0acdeeece5f03d393130370d0ac4e0f2e03d30362e31312e323032360d0ad1f3ecece03d35323033382e31360d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393931303330383220cfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393130333038320d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30390d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e0f7e8f1ebe5ede8e520f1f0e5e4f1f2e220efee20eeefe5f0e0f6e8ffec20fdeae2e0e9f0e8ede3e02e20cce5f0f7e0edf220b93731303030303031323334352e20c4e0f2e020f0e5e5f1f2f0e02030362e31312e323032362e20caeeece8f1f1e8ff203933362e36392e20c2eee7e2f0e0f220efeeeaf3efeae820302e30302f302e30302e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff2e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d370d0ac4e0f2e03d30392e31312e323032360d0ad1f3ecece03d31353030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30392e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303033303330350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393931303330353120cecece2022cdeee2fbe920c3eef0e8e7eeedf2220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393130333035310d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cdeee2fbe920c3eef0e8e7eeedf2220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303033303330350d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcff0e5e4eeefebe0f2e020e7e020f1f2e5ebebe0e6e820efee20eaeeecece5f0f7e5f1eaeeecf320eff0e5e4ebeee6e5ede8fe2c20e220f22ef72e20cdc4d12032322520323730342d39320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3233300d0ac4e0f2e03d31302e31312e323032360d0ad1f3ecece03d373739cece2e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31302e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130313520cecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313031350d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefeb2e20efee20f1f72e20cec42d32323620eef22030392e31312e32362c20e7e020f2eee2e0f02c20e220f2eeec20f7e8f1ebe520cdc4d1203232252031343034372d35340d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-302c-71e7-897c-97a1e37f09b4', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d31312e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3135383338302e31350d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ac2f1e5e3eed1efe8f1e0edee3d3539302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d39323235302e30300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3235303034302e31350d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d39310d0ac4e0f2e03d30362e31312e323032360d0ad1f3ecece03d34353030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303131330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303131333920cecece2022cce0ffea2dd1f2f0eee9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313133390d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cce0ffea2dd1f2f0eee9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303131330d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e0203030d1d12d30303030353420eef22032392e31302e3230323620e7e020f1e1eef0eaf320ece5e1e5ebe82e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d35380d0ac4e0f2e03d30362e31312e323032360d0ad1f3ecece03d31343235302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130323620cecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313032360d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030353920eef22030352e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d313236310d0ac4e0f2e03d31302e31312e323032360d0ad1f3ecece03d33333030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31302e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130333020c0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313033300d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dc0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030363020eef22030392e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37303932370d0ac4e0f2e03d31302e31312e323032360d0ad1f3ecece03d3539302e30300d0ac4e0f2e0d1efe8f1e0edee3d31302e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313032380d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12030362e31312e3230323620efee2031302e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-32cb-743d-a9b8-c09fd0ad7bcc', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d31322e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d30342e31312e323032360d0ac4e0f2e0caeeedf6e03d31302e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3135383338302e31350d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ac2f1e5e3eed1efe8f1e0edee3d3539302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3130313235302e30300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3235393034302e31350d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d39310d0ac4e0f2e03d30362e31312e323032360d0ad1f3ecece03d35343030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303131330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303131333920cecece2022cce0ffea2dd1f2f0eee9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313133390d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cce0ffea2dd1f2f0eee9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303131330d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e0203030d1d12d30303030353420eef22032392e31302e3230323620e7e020f1e1eef0eaf320ece5e1e5ebe82e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d35380d0ac4e0f2e03d30362e31312e323032360d0ad1f3ecece03d31343235302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d30362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130323620cecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313032360d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030353920eef22030352e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d313236310d0ac4e0f2e03d31302e31312e323032360d0ad1f3ecece03d33333030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31302e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130333020c0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313033300d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dc0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030363020eef22030392e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37303932370d0ac4e0f2e03d31302e31312e323032360d0ad1f3ecece03d3539302e30300d0ac4e0f2e0d1efe8f1e0edee3d31302e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313032380d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12030362e31312e3230323620efee2031302e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-34a5-727b-ba9d-8d8e19b14a39', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d31382e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d31312e31312e323032360d0ac4e0f2e0caeeedf6e03d31372e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d31312e31312e323032360d0ac4e0f2e0caeeedf6e03d31372e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d313438323935322e39300d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ac2f1e5e3eed1efe8f1e0edee3d3432393238302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3235333830302e30300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d313330373437322e39300d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3432300d0ac4e0f2e03d31312e31312e323032360d0ad1f3ecece03d35383235302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31312e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303730303030303035303130340d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130343120cecece2022cae5e4f0eee2e0ff20d0eef9e0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313034310d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cae5e4f0eee2e0ff20d0eef9e0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303730303030303035303130340d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e020ece5e1e5ebfc20efee20f1f7b8f2f320b932323220eef2203520edeeffe1f0ff203230323620e32e2e20cdc4d12032322520e2eaebfef7e5ed0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3830310d0ac4e0f2e03d31312e31312e323032360d0ad1f3ecece03d343330302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31312e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303430303030303033303330320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203337393931303330323820c0ce2022d2eae0ede820e820cde8f2e8220d0acfebe0f2e5ebfcf9e8eac8cdcd3d333739393130333032380d0acfebe0f2e5ebfcf9e8eacacfcf3d3337393930313030310d0acfebe0f2e5ebfcf9e8ea313dc0ce2022d2eae0ede820e820cde8f2e8220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303430303030303033303330320d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc2eee7e2f0e0f220e8e7ebe8f8ede520efe5f0e5f7e8f1ebe5ededfbf520e4e5ede5e6edfbf520f1f0e5e4f1f2e220efee20ef2fef20b920333220eef22031312e31312e323032362c20cdc4d120323225203737352d34310d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d33380d0ac4e0f2e03d31312e31312e323032360d0ad1f3ecece03d3231343330302e30300d0ac4e0f2e0d1efe8f1e0edee3d31312e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34373432323831303430303030303030303737310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34373432323831303430303030303030303737310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e0f0e0e1eef2ede0ff20efebe0f2e020efee20f0e5e5f1f2f0f320b92032322e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d39370d0ac4e0f2e03d31322e31312e323032360d0ad1f3ecece03d36363132302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31322e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130353420cecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313035340d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefeb2e20efee20f1f72e20cec42d32323320eef22030352e31312e32362c20e7e020f2eee2e0f02c20e220f2eeec20f7e8f1ebe520cdc4d1203232252031313932332d32380d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d34300d0ac4e0f2e03d31322e31312e323032360d0ad1f3ecece03d3135303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d31322e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc2fbe4e0f7e020e7e0e9ece020efee20e4eee3eee2eef0f320e7e0e9ece020b920c72d3320eef22031322e31312e323032362e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d313239300d0ac4e0f2e03d31332e31312e323032360d0ad1f3ecece03d35303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130333020c0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313033300d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dc0ce2022d2b8efebe0ff20cfeeebffede0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130330d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dd7e0f1f2e8f7ede0ff20eeefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032313920eef22030332e31312e3230323620e7e020ece5e1e5ebfc2c20e220f22ef72e20cdc4d120323225202d20393031362d33390d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3230350d0ac4e0f2e03d31332e31312e323032360d0ad1f3ecece03d33353438302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303030303030303035303130360d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130363520cecece2022c4e0ebfcede8e920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313036350d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c4e0ebfcede8e920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303030303030303035303130360d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032323420eef22030362e31312e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d120323225202d20363339382d303320f0f3e12e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d34340d0ac4e0f2e03d31362e31312e323032360d0ad1f3ecece03d36343030302e30300d0ac4e0f2e0d1efe8f1e0edee3d31362e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303035303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393932303131323820cecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393230313132380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022c3eef0eee4f1eaeee920cfe0f0ea220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303035303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc2eee7e2f0e0f220eef8e8e1eef7edee20efe5f0e5f7e8f1ebe5ededfbf520e4e5ede5e6edfbf520f1f0e5e4f1f2e220efee20ef2fef20b92033342e20c220f22ef72e20cdc4d1203232252031313534302d39380d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3635350d0ac4e0f2e03d31372e31312e323032360d0ad1f3ecece03d33313230302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31372e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303330303030303035303130380d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203530393932303130383720cecece2022d0eee4ede8ea220d0acfebe0f2e5ebfcf9e8eac8cdcd3d353039393230313038370d0acfebe0f2e5ebfcf9e8eacacfcf3d3530393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d0eee4ede8ea220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303330303030303035303130380d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcecfcbc0d2c020cfce20d1d7c5d2d3203030cec42d30303032323820ced22031302e31312e3230323620d1d3ccccc02033313230302d303020c220d22ed72e20cdc4d120283232252920353632362d32330d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3530320d0ac4e0f2e03d31372e31312e323032360d0ad1f3ecece03d383435302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31372e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303831373831303330303030303030303939390d0acfebe0f2e5ebfcf9e8ea3dcbe5e1e5e4e5e2e020cce0f0e8ff20c8e3eef0e5e2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d0d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dcbe5e1e5e4e5e2e020cce0f0e8ff20c8e3eef0e5e2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303831373831303330303030303030303939390d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032333120eef22031312e31312e3230323620e7e020f1f2f3eb0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37313433330d0ac4e0f2e03d31372e31312e323032360d0ad1f3ecece03d3938302e30300d0ac4e0f2e0d1efe8f1e0edee3d31372e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12031332e31312e3230323620efee2031372e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-3b90-7792-8d9f-b94b2e8b1b3d', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d31382e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d31312e31312e323032360d0ac4e0f2e0caeeedf6e03d31372e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d31312e31312e323032360d0ac4e0f2e0caeeedf6e03d31372e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3438363630302e35310d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ac2f1e5e3eed1efe8f1e0edee3d302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3138363934302e39310d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3637333534312e34320d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcce5eceef0e8e0ebfcedfbe920eef0e4e5f00d0acdeeece5f03d393531320d0ac4e0f2e03d31332e31312e323032360d0ad1f3ecece03d313836332e30310d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393931303330383220cfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393130333038320d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30390d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc2fbefebe0f2e020eff0eef6e5edf2eee220ede020eef1f2e0f2eeea20efee20f1f7e5f2f320e7e020efe5f0e8eee420f12031312e31312e3230323620efee2031332e31312e323032362e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d373738310d0ac4e0f2e03d31362e31312e323032360d0ad1f3ecece03d3134333230302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31362e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303131350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303131353320cecece2022cdeef0e4e8ea20d5eef3ec220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313135330d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cdeef0e4e8ea20d5eef3ec220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303131350d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03d5061796d656e7420666f72206675726e697475726520756e64657220696e766f696365203030cec42d3030303232372064617465642030392e31312e323032362c20696e636c2e20564154203232252032353832322d39350d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcce5eceef0e8e0ebfcedfbe920eef0e4e5f00d0acdeeece5f03d393131340d0ac4e0f2e03d31372e31312e323032360d0ad1f3ecece03d34313837372e39300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31372e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393931303330383220cfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393130333038320d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30390d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e0f7e8f1ebe5ede8e520f1f0e5e4f1f2e220efee20eeefe5f0e0f6e8ffec20fdeae2e0e9f0e8ede3e02e20cce5f0f7e0edf220b93731303030303031323334352e20c4e0f2e020f0e5e5f1f2f0e02031372e31312e323032362e20caeeece8f1f1e8ff203735332e38302e20c2eee7e2f0e0f220efeeeaf3efeae820302e30302f302e30302e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff2e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-3f23-7449-ae8f-188bc0093c44', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ad092d0b5d180d181d0b8d18fd0a4d0bed180d0bcd0b0d182d0b03d312e30330d0ad09ad0bed0b4d0b8d180d0bed0b2d0bad0b03d57696e646f77730d0ad09ed182d0bfd180d0b0d0b2d0b8d182d0b5d0bbd18c3d0d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c3d31d0a13ad09fd180d0b5d0b4d0bfd180d0b8d18fd182d0b8d0b50d0ad094d0b0d182d0b0d0a1d0bed0b7d0b4d0b0d0bdd0b8d18f3d31382e31312e323032360d0ad092d180d0b5d0bcd18fd0a1d0bed0b7d0b4d0b0d0bdd0b8d18f3d30383a31353a30300d0ad094d0b0d182d0b0d09dd0b0d187d0b0d0bbd0b03d31312e31312e323032360d0ad094d0b0d182d0b0d09ad0bed0bdd186d0b03d31372e31312e323032360d0ad0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad0a1d0b5d0bad186d0b8d18fd0a0d0b0d181d187d0a1d187d0b5d1820d0ad094d0b0d182d0b0d09dd0b0d187d0b0d0bbd0b03d31312e31312e323032360d0ad094d0b0d182d0b0d09ad0bed0bdd186d0b03d31372e31312e323032360d0ad09dd0b0d187d0b0d0bbd18cd0bdd18bd0b9d09ed181d182d0b0d182d0bed0ba3d3235393034302e31350d0ad0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad092d181d0b5d0b3d0bed0a1d0bfd0b8d181d0b0d0bdd0be3d302e30300d0ad092d181d0b5d0b3d0bed09fd0bed181d182d183d0bfd0b8d0bbd0be3d3231363330302e30300d0ad09ad0bed0bdd0b5d187d0bdd18bd0b9d09ed181d182d0b0d182d0bed0ba3d3437353334302e31350d0ad09ad0bed0bdd0b5d186d0a0d0b0d181d187d0a1d187d0b5d1820d0ad0a1d0b5d0bad186d0b8d18fd094d0bed0bad183d0bcd0b5d0bdd1823dd09fd0bbd0b0d182d0b5d0b6d0bdd0bed0b520d0bfd0bed180d183d187d0b5d0bdd0b8d0b50d0ad09dd0bed0bcd0b5d1803d3134300d0ad094d0b0d182d0b03d31312e31312e323032360d0ad0a1d183d0bcd0bcd0b03d33323830302e30300d0ad094d0b0d182d0b0d0a1d0bfd0b8d181d0b0d0bdd0be3d0d0ad094d0b0d182d0b0d09fd0bed181d182d183d0bfd0b8d0bbd0be3d31312e31312e323032360d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a1d187d0b5d1823d34303730323831303230303030303035303131340d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba3dd098d09dd09d203737393932303131343220d09ed09ed09e2022d094d0b5d182d181d0bad0b8d0b920d186d0b5d0bdd182d18020d09ed0b4d183d0b2d0b0d0bdd187d0b8d0ba220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad098d09dd09d3d373739393230313134320d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad09fd09f3d3737393930313030310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba313dd09ed09ed09e2022d094d0b5d182d181d0bad0b8d0b920d186d0b5d0bdd182d18020d09ed0b4d183d0b2d0b0d0bdd187d0b8d0ba220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303230303030303035303131340d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba313dd090d09e2022d09fd0a0d098d09cd095d0a0d09dd0abd09920d091d090d09dd09a220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba323dd0b32e20d09cd0bed181d0bad0b2d0b00d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d098d09a3d3034393930303731310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad0bed180d181d187d0b5d1823d33303130313831303530303030303030303731310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c3dd098d09dd09d203737393931303130323820d09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd098d09dd09d3d373739393130313032380d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad09fd09f3d3737393930313030310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c313dd09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba313dd090d09e2022d09fd0a0d098d09cd095d0a0d09dd0abd09920d091d090d09dd09a220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba323dd0b32e20d09cd0bed181d0bad0b2d0b00d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d098d09a3d3034393930303731310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad0bed180d181d187d0b5d1823d33303130313831303530303030303030303731310d0ad092d0b8d0b4d09fd0bbd0b0d182d0b5d0b6d0b03dd18dd0bbd0b5d0bad182d180d0bed0bdd0bdd0be0d0ad092d0b8d0b4d09ed0bfd0bbd0b0d182d18b3d30310d0ad09ed187d0b5d180d0b5d0b4d0bdd0bed181d182d18c3d350d0ad09dd0b0d0b7d0bdd0b0d187d0b5d0bdd0b8d0b5d09fd0bbd0b0d182d0b5d0b6d0b03dd09fd0bed0b3d0b0d188d0b5d0bdd0b8d0b520d0b7d0b0d0b4d0bed0bbd0b6d0b5d0bdd0bdd0bed181d182d0b820d0bfd0be20d0b0d0bad182d18320d181d0b2d0b5d180d0bad0b820d0bdd0b02031312e31312e323032362e20d091d0b5d0b720d09dd094d0a10d0ad09ad0bed0bdd0b5d186d094d0bed0bad183d0bcd0b5d0bdd182d0b00d0ad0a1d0b5d0bad186d0b8d18fd094d0bed0bad183d0bcd0b5d0bdd1823dd09fd0bbd0b0d182d0b5d0b6d0bdd0bed0b520d0bfd0bed180d183d187d0b5d0bdd0b8d0b50d0ad09dd0bed0bcd0b5d1803d34300d0ad094d0b0d182d0b03d31322e31312e323032360d0ad0a1d183d0bcd0bcd0b03d3135303030302e30300d0ad094d0b0d182d0b0d0a1d0bfd0b8d181d0b0d0bdd0be3d0d0ad094d0b0d182d0b0d09fd0bed181d182d183d0bfd0b8d0bbd0be3d31322e31312e323032360d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a1d187d0b5d1823d34303730323831303930303030303031303030310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba3dd098d09dd09d203737393931303130313020d09ed09ed09e2022d09ed0bbd18cd185d0bed0b2d18bd0b920d094d0b2d0bed180220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad098d09dd09d3d373739393130313031300d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad09fd09f3d3737393930313030310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba313dd09ed09ed09e2022d09ed0bbd18cd185d0bed0b2d18bd0b920d094d0b2d0bed180220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303930303030303031303030310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba313dd090d09e2022d09fd0a0d098d09cd095d0a0d09dd0abd09920d091d090d09dd09a220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba323dd0b32e20d09cd0bed181d0bad0b2d0b00d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d098d09a3d3034393930303731310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad0bed180d181d187d0b5d1823d33303130313831303530303030303030303731310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c3dd098d09dd09d203737393931303130323820d09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd098d09dd09d3d373739393130313032380d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad09fd09f3d3737393930313030310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c313dd09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba313dd090d09e2022d09fd0a0d098d09cd095d0a0d09dd0abd09920d091d090d09dd09a220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba323dd0b32e20d09cd0bed181d0bad0b2d0b00d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d098d09a3d3034393930303731310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad0bed180d181d187d0b5d1823d33303130313831303530303030303030303731310d0ad092d0b8d0b4d09fd0bbd0b0d182d0b5d0b6d0b03dd18dd0bbd0b5d0bad182d180d0bed0bdd0bdd0be0d0ad092d0b8d0b4d09ed0bfd0bbd0b0d182d18b3d30310d0ad09ed187d0b5d180d0b5d0b4d0bdd0bed181d182d18c3d350d0ad09dd0b0d0b7d0bdd0b0d187d0b5d0bdd0b8d0b5d09fd0bbd0b0d182d0b5d0b6d0b03dd092d18bd0b4d0b0d187d0b020d0b7d0b0d0b9d0bcd0b020d0bfd0be20d0b4d0bed0b3d0bed0b2d0bed180d18320d0b7d0b0d0b9d0bcd0b020e2849620d0972d3320d0bed1822031322e31312e323032362e20d09dd094d0a120d0bdd0b520d0bed0b1d0bbd0b0d0b3d0b0d0b5d182d181d18f0d0ad09ad0bed0bdd0b5d186d094d0bed0bad183d0bcd0b5d0bdd182d0b00d0ad0a1d0b5d0bad186d0b8d18fd094d0bed0bad183d0bcd0b5d0bdd1823dd09fd0bbd0b0d182d0b5d0b6d0bdd0bed0b520d0bfd0bed180d183d187d0b5d0bdd0b8d0b50d0ad09dd0bed0bcd0b5d1803d3432310d0ad094d0b0d182d0b03d31322e31312e323032360d0ad0a1d183d0bcd0bcd0b03d31313930302e30300d0ad094d0b0d182d0b0d0a1d0bfd0b8d181d0b0d0bdd0be3d0d0ad094d0b0d182d0b0d09fd0bed181d182d183d0bfd0b8d0bbd0be3d31322e31312e323032360d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a1d187d0b5d1823d34303730323831303730303030303035303130340d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba3dd098d09dd09d203636393932303130343120d09ed09ed09e2022d09ad0b5d0b4d180d0bed0b2d0b0d18f20d0a0d0bed189d0b0220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad098d09dd09d3d363639393230313034310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad09fd09f3d3636393930313030310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba313dd09ed09ed09e2022d09ad0b5d0b4d180d0bed0b2d0b0d18f20d0a0d0bed189d0b0220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303730303030303035303130340d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba313dd09ed09ed09e2022d091d090d09dd09a20d09ed091d0a0d090d097d0a6d09ed092d0abd099220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba323dd0b32e20d095d0bad0b0d182d0b5d180d0b8d0bdd0b1d183d180d0b30d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d098d09a3d3034393930303933330d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad0bed180d181d187d0b5d1823d33303130313831303130303030303030303933330d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c3dd098d09dd09d203737393931303130323820d09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd098d09dd09d3d373739393130313032380d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad09fd09f3d3737393930313030310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c313dd09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba313dd090d09e2022d09fd0a0d098d09cd095d0a0d09dd0abd09920d091d090d09dd09a220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba323dd0b32e20d09cd0bed181d0bad0b2d0b00d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d098d09a3d3034393930303731310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad0bed180d181d187d0b5d1823d33303130313831303530303030303030303731310d0ad092d0b8d0b4d09fd0bbd0b0d182d0b5d0b6d0b03dd18dd0bbd0b5d0bad182d180d0bed0bdd0bdd0be0d0ad092d0b8d0b4d09ed0bfd0bbd0b0d182d18b3d30310d0ad09ed187d0b5d180d0b5d0b4d0bdd0bed181d182d18c3d350d0ad09dd0b0d0b7d0bdd0b0d187d0b5d0bdd0b8d0b5d09fd0bbd0b0d182d0b5d0b6d0b03dd09ed0bfd0bbd0b0d182d0b020d181d187d0b5d182d0b020d0bdd0b020d0bed0bfd0bbd0b0d182d18320e28496203030d0a1d0a12d30303030363120d0bed1822031302e31312e3230323620d0b7d0b020d0b4d0bed181d182d0b0d0b2d0bad18320d0b820d181d0b1d0bed180d0bad1832e20d091d0b5d0b720d09dd094d0a10d0ad09ad0bed0bdd0b5d186d094d0bed0bad183d0bcd0b5d0bdd182d0b00d0ad0a1d0b5d0bad186d0b8d18fd094d0bed0bad183d0bcd0b5d0bdd1823dd09fd0bbd0b0d182d0b5d0b6d0bdd0bed0b520d0bfd0bed180d183d187d0b5d0bdd0b8d0b50d0ad09dd0bed0bcd0b5d1803d373738320d0ad094d0b0d182d0b03d31362e31312e323032360d0ad0a1d183d0bcd0bcd0b03d32313630302e30300d0ad094d0b0d182d0b0d0a1d0bfd0b8d181d0b0d0bdd0be3d0d0ad094d0b0d182d0b0d09fd0bed181d182d183d0bfd0b8d0bbd0be3d31362e31312e323032360d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a1d187d0b5d1823d34303730323831303830303030303035303131350d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba3dd098d09dd09d203738393932303131353320d09ed09ed09e2022d09dd0bed180d0b4d0b8d0ba20d0a5d0bed183d0bc220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad098d09dd09d3d373839393230313135330d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad09fd09f3d3738393930313030310d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0ba313dd09ed09ed09e2022d09dd0bed180d0b4d0b8d0ba20d0a5d0bed183d0bc220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303830303030303035303131350d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba313dd09fd090d09e2022d091d090d09dd09a20d0a3d0a7d095d091d09dd0abd099220d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d0b0d0bdd0ba323dd0b32e20d0a1d0b0d0bdd0bad1822dd09fd0b5d182d0b5d180d0b1d183d180d0b30d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad091d098d09a3d3034393930303832320d0ad09fd0bbd0b0d182d0b5d0bbd18cd189d0b8d0bad09ad0bed180d181d187d0b5d1823d33303130313831303830303030303030303832320d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c3dd098d09dd09d203737393931303130323820d09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd098d09dd09d3d373739393130313032380d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad09fd09f3d3737393930313030310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18c313dd09ed09ed09e2022d0a1d0bed0b9d0bad0b020d0a1d0b5d180d0b2d0b8d181220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd0a0d0b0d181d187d0a1d187d0b5d1823d34303730323831303530303030303031303034350d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba313dd090d09e2022d09fd0a0d098d09cd095d0a0d09dd0abd09920d091d090d09dd09a220d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d0b0d0bdd0ba323dd0b32e20d09cd0bed181d0bad0b2d0b00d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd091d098d09a3d3034393930303731310d0ad09fd0bed0bbd183d187d0b0d182d0b5d0bbd18cd09ad0bed180d181d187d0b5d1823d33303130313831303530303030303030303731310d0ad092d0b8d0b4d09fd0bbd0b0d182d0b5d0b6d0b03dd18dd0bbd0b5d0bad182d180d0bed0bdd0bdd0be0d0ad092d0b8d0b4d09ed0bfd0bbd0b0d182d18b3d30310d0ad09ed187d0b5d180d0b5d0b4d0bdd0bed181d182d18c3d350d0ad09dd0b0d0b7d0bdd0b0d187d0b5d0bdd0b8d0b5d09fd0bbd0b0d182d0b5d0b6d0b03dd09ed0bfd0bbd0b0d182d0b020d0bfd0be20d181d187d0b5d182d183203030d0a1d0a12d30303030353720d0bed1822030332e31312e3230323620d0b7d0b020d0b4d0bed181d182d0b0d0b2d0bad1832c20d0b1d0b5d0b720d09dd094d0a10d0ad09ad0bed0bdd0b5d186d094d0bed0bad183d0bcd0b5d0bdd182d0b00d0ad09ad0bed0bdd0b5d186d0a4d0b0d0b9d0bbd0b00d0a'),
	('01a2106f-43c5-737e-8614-96d944762b28', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d32352e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d31382e31312e323032360d0ac4e0f2e0caeeedf6e03d32342e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d31382e31312e323032360d0ac4e0f2e0caeeedf6e03d32342e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d313330373437322e39300d0ad0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0ac2f1e5e3eed1efe8f1e0edee3d3333363534302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3330373434302e30300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d313237383337322e39300d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d36310d0ac4e0f2e03d31382e31312e323032360d0ad1f3ecece03d31323435302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31382e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130323620cecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313032360d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1e5e2e5f0edfbe920c2e5f2e5f0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303130320d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e020ece5e1e5ebfc20efee20f1f7b8f2f320b932323120eef2203420edeeffe1f0ff203230323620e32e2e20cdc4d12032322520e2eaebfef7e5ed0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d31300d0ac4e0f2e03d31382e31312e323032360d0ad1f3ecece03d32323930302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31382e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303131300d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2035303939323031313030343320c8cf20c6f3f0e0e2ebb8e220cfb8f2f020c8ebfce8f70d0acfebe0f2e5ebfcf9e8eac8cdcd3d3530393932303131303034330d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20c6f3f0e0e2ebb8e220cfb8f2f020c8ebfce8f70d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303131300d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032333520eef22031332e31312e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d120323225202d20343132392d353120f0f3e12e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d320d0ac4e0f2e03d31392e31312e323032360d0ad1f3ecece03d31373635302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31392e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2037373939323031303930353520c8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8eac8cdcd3d3737393932303130393035350d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20d1eef0eeeae8ede020c0edede020cfe0e2ebeee2ede00d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303130390d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefeb2e20efee20f1f72e20cec42d32333420eef22031322e31312e32362c20e7e020f2eee2e0f02c20e220f2eeec20f7e8f1ebe520cdc4d12032322520333138322d37390d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d38310d0ac4e0f2e03d31392e31312e323032360d0ad1f3ecece03d3130303030302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31392e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130373320cecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313037330d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc0e2e0edf1eee2fbe920efebe0f2e5e620efee20e4eee3eee2eef0f320efeef1f2e0e2eae820cf2d313720eef22032382e30372e323032362c20cdc4d1203232252031383033322d37390d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d35310d0ac4e0f2e03d31392e31312e323032360d0ad1f3ecece03d3134383030302e30300d0ac4e0f2e0d1efe8f1e0edee3d31392e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303430303030303033303330310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203335393931303330313320cecece2022cbe5f1eeefe8ebeae020c2e5f0f5edffff220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d333539393130333031330d0acfeeebf3f7e0f2e5ebfccacfcf3d3335393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022cbe5f1eeefe8ebeae020c2e5f0f5edffff220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303430303030303033303330310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303933330d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303130303030303030303933330d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020e7e020efe8ebeeece0f2e5f0e8e0ebfb20efee20f1f7e5f2f320b9203334342e20c220f22ef72e20cdc4d1203232252032363638382d35320d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3234300d0ac4e0f2e03d32332e31312e323032360d0ad1f3ecece03d36313438302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130313520cecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313031350d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020efee20f1f7e5f2f320b9203030cec42d30303032313320eef22032392e31302e3230323620e7e020ece5e1e5ebfc2e20c220f22ef72e20cdc4d120323225202d2031313038362d353620f0f3e12e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3130310d0ac4e0f2e03d32332e31312e323032360d0ad1f3ecece03d33383735302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130353420cecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313035340d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefeb2e20efee20f1f72e20cec42d32333720eef22031372e31312e32362c20e7e020f2eee2e0f02c20e220f2eeec20f7e8f1ebe520cdc4d12032322520363938372d37300d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d35330d0ac4e0f2e03d32332e31312e323032360d0ad1f3ecece03d3138373432302e30300d0ac4e0f2e0d1efe8f1e0edee3d32332e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d30333130303831303130303030303036343330300d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330363420cae0e7ede0f7e5e9f1f2e2ee20d0eef1f1e8e82028d4cdd120d0eef1f1e8e8290d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333036340d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcae0e7ede0f7e5e9f1f2e2ee20d0eef1f1e8e82028d4cdd120d0eef1f1e8e8290d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d30333130303831303130303030303036343330300d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303933330d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303130303030303030303933330d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc5e4e8edfbe920ede0ebeee3eee2fbe920efebe0f2e5e60d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3234310d0ac4e0f2e03d32342e31312e323032360d0ad1f3ecece03d35343231302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130313520cecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313031350d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cbe0e7f3f0edfbe920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303130310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e020ece5e1e5ebfc20efee20f1f7b8f2f320b932333820eef220313820edeeffe1f0ff203230323620e32e2e20cdc4d12032322520e2eaebfef7e5ed0d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37313935380d0ac4e0f2e03d32342e31312e323032360d0ad1f3ecece03d313132302e30300d0ac4e0f2e0d1efe8f1e0edee3d32342e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313031300d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303930303030303031303030310d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12032302e31312e3230323620efee2032342e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-48d4-7364-886d-797ad98df074', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d32352e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d31382e31312e323032360d0ac4e0f2e0caeeedf6e03d32342e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d31382e31312e323032360d0ac4e0f2e0caeeedf6e03d32342e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3637333534312e34320d0ad0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0ac2f1e5e3eed1efe8f1e0edee3d302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d3138383735352e34380d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3836323239362e39300d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d38300d0ac4e0f2e03d31392e31312e323032360d0ad1f3ecece03d32393930302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31392e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130373320cecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313037330d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcecfcbc0d2c020cfce20d1d7c5d2d3203030cec42d30303032323520ced22030362e31312e3230323620d1d3ccccc02032393930302d303020c220d22ed72e20cdc4d120283232252920353339312d38300d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d373739300d0ac4e0f2e03d32342e31312e323032360d0ad1f3ecece03d39383634302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303830303030303035303131350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303131353320cecece2022cdeef0e4e8ea20d5eef3ec220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313135330d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cdeef0e4e8ea20d5eef3ec220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303830303030303035303131350d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03d5061796d656e7420666f72206675726e697475726520756e64657220696e766f696365203030cec42d3030303233392064617465642031382e31312e323032362c20696e636c2e20564154203232252031373738372d35340d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcce5eceef0e8e0ebfcedfbe920eef0e4e5f00d0acdeeece5f03d393131390d0ac4e0f2e03d32342e31312e323032360d0ad1f3ecece03d36303231352e34380d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32342e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393931303330383220cfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393130333038320d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d33303233323831303330303030303030303930390d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130313020cecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313031300d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022ceebfcf5eee2fbe920c4e2eef0220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303630303030303032303030320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303832320d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303830303030303030303832320d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30390d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dc7e0f7e8f1ebe5ede8e520f1f0e5e4f1f2e220efee20eeefe5f0e0f6e8ffec20fdeae2e0e9f0e8ede3e02e20cce5f0f7e0edf220b93731303030303031323334352e20c4e0f2e020f0e5e5f1f2f0e02032342e31312e323032362e20caeeece8f1f1e8ff20313038332e38382e20c2eee7e2f0e0f220efeeeaf3efeae820302e30302f302e30302e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff2e0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-4e89-760f-85e8-ced6f731a256', 0, '\x3143436c69656e7442616e6b45786368616e67650d0ac2e5f0f1e8ffd4eef0ece0f2e03d312e30330d0acaeee4e8f0eee2eae03d57696e646f77730d0acef2eff0e0e2e8f2e5ebfc3d0d0acfeeebf3f7e0f2e5ebfc3d31d13acff0e5e4eff0e8fff2e8e50d0ac4e0f2e0d1eee7e4e0ede8ff3d32352e31312e323032360d0ac2f0e5ecffd1eee7e4e0ede8ff3d30383a31353a30300d0ac4e0f2e0cde0f7e0ebe03d31382e31312e323032360d0ac4e0f2e0caeeedf6e03d32342e31312e323032360d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ad1e5eaf6e8ffd0e0f1f7d1f7e5f20d0ac4e0f2e0cde0f7e0ebe03d31382e31312e323032360d0ac4e0f2e0caeeedf6e03d32342e31312e323032360d0acde0f7e0ebfcedfbe9cef1f2e0f2eeea3d3437353334302e31350d0ad0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0ac2f1e5e3eed1efe8f1e0edee3d3631302e30300d0ac2f1e5e3eecfeef1f2f3efe8ebee3d36343635302e30300d0acaeeede5f7edfbe9cef1f2e0f2eeea3d3533393338302e31350d0acaeeede5f6d0e0f1f7d1f7e5f20d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d31310d0ac4e0f2e03d31382e31312e323032360d0ad1f3ecece03d383830302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d31382e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303830323831303530303030303035303131300d0acfebe0f2e5ebfcf9e8ea3dc8cdcd2035303939323031313030343320c8cf20c6f3f0e0e2ebb8e220cfb8f2f020c8ebfce8f70d0acfebe0f2e5ebfcf9e8eac8cdcd3d3530393932303131303034330d0acfebe0f2e5ebfcf9e8eacacfcf3d0d0acfebe0f2e5ebfcf9e8ea313dc8cf20c6f3f0e0e2ebb8e220cfb8f2f020c8ebfce8f70d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303830323831303530303030303035303131300d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030363220eef22031312e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3231300d0ac4e0f2e03d32302e31312e323032360d0ad1f3ecece03d31323335302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32302e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303030303030303035303130360d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303130363520cecece2022c4e0ebfcede8e920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313036350d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c4e0ebfcede8e920c1e5f0e5e3220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303030303030303035303130360d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030353520eef22030332e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d38320d0ac4e0f2e03d32302e31312e323032360d0ad1f3ecece03d393730302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32302e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203636393932303130373320cecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8eac8cdcd3d363639393230313037330d0acfebe0f2e5ebfcf9e8eacacfcf3d3636393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c7e0f0ff20c2eef1f2eeeae0220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303630303030303035303130370d0acfebe0f2e5ebfcf9e8eac1e0edea313dcecece2022c1c0cdca20cec1d0c0c7d6cec2dbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20c5eae0f2e5f0e8ede1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303933330d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303130303030303030303933330d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030353320eef22030322e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d39350d0ac4e0f2e03d32302e31312e323032360d0ad1f3ecece03d32333530302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32302e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303230303030303035303131330d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203738393932303131333920cecece2022cce0ffea2dd1f2f0eee9220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373839393230313133390d0acfebe0f2e5ebfcf9e8eacacfcf3d3738393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022cce0ffea2dd1f2f0eee9220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303230303030303035303131330d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030353820eef22031302e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dcfebe0f2e5e6edeee520efeef0f3f7e5ede8e50d0acdeeece5f03d3130320d0ac4e0f2e03d32332e31312e323032360d0ad1f3ecece03d31303330302e30300d0ac4e0f2e0d1efe8f1e0edee3d0d0ac4e0f2e0cfeef1f2f3efe8ebee3d32332e31312e323032360d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393932303130353420cecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393230313035340d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022c8f1eaf0e02dcce5e1e5ebfc220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303730303030303035303130350d0acfebe0f2e5ebfcf9e8eac1e0edea313dcfc0ce2022c1c0cdca20d3d7c5c1cddbc9220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20d1e0edeaf22dcfe5f2e5f0e1f3f0e30d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303832320d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303830303030303030303832320d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130313032380d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d30310d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dceefebe0f2e020f1f7e5f2e020ede020eeefebe0f2f320b9203030d1d12d30303030363420eef22031362e31312e3230323620e7e020e4eef1f2e0e2eaf320e820f1e1eef0eaf32e20c1e5e720cdc4d10d0acaeeede5f6c4eeeaf3ece5edf2e00d0ad1e5eaf6e8ffc4eeeaf3ece5edf23dc1e0edeaeee2f1eae8e920eef0e4e5f00d0acdeeece5f03d37313935390d0ac4e0f2e03d32342e31312e323032360d0ad1f3ecece03d3631302e30300d0ac4e0f2e0d1efe8f1e0edee3d32342e31312e323032360d0ac4e0f2e0cfeef1f2f3efe8ebee3d0d0acfebe0f2e5ebfcf9e8ead1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8ea3dc8cdcd203737393931303130323820cecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8eac8cdcd3d373739393130313032380d0acfebe0f2e5ebfcf9e8eacacfcf3d3737393930313030310d0acfebe0f2e5ebfcf9e8ea313dcecece2022d1eee9eae020d1e5f0e2e8f1220d0acfebe0f2e5ebfcf9e8ead0e0f1f7d1f7e5f23d34303730323831303530303030303031303034350d0acfebe0f2e5ebfcf9e8eac1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfebe0f2e5ebfcf9e8eac1e0edea323de32e20cceef1eae2e00d0acfebe0f2e5ebfcf9e8eac1c8ca3d3034393930303731310d0acfebe0f2e5ebfcf9e8eacaeef0f1f7e5f23d33303130313831303530303030303030303731310d0acfeeebf3f7e0f2e5ebfcd1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfc3dc8cdcd203737393931303330373120c0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc8cdcd3d373739393130333037310d0acfeeebf3f7e0f2e5ebfccacfcf3d3737393930313030310d0acfeeebf3f7e0f2e5ebfc313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcd0e0f1f7d1f7e5f23d37303630313831303230303030303030303131320d0acfeeebf3f7e0f2e5ebfcc1e0edea313dc0ce2022cfd0c8ccc5d0cddbc920c1c0cdca220d0acfeeebf3f7e0f2e5ebfcc1e0edea323de32e20cceef1eae2e00d0acfeeebf3f7e0f2e5ebfcc1c8ca3d3034393930303731310d0acfeeebf3f7e0f2e5ebfccaeef0f1f7e5f23d33303130313831303530303030303030303731310d0ac2e8e4cfebe0f2e5e6e03dfdebe5eaf2f0eeededee0d0ac2e8e4ceefebe0f2fb3d31370d0acef7e5f0e5e4edeef1f2fc3d350d0acde0e7ede0f7e5ede8e5cfebe0f2e5e6e03dcaeeece8f1f1e8ff20e7e020e2e5e4e5ede8e520f1f7e5f2e020e820efe5f0e5e2eee4fb20e7e020efe5f0e8eee420f12032302e31312e3230323620efee2032342e31312e3230323620f1eee3ebe0f1edee20f2e0f0e8f4e0ec20e1e0edeae02e20cdc4d120ede520eee1ebe0e3e0e5f2f1ff0d0acaeeede5f6c4eeeaf3ece5edf2e00d0acaeeede5f6d4e0e9ebe00d0a'),
	('01a2106f-521d-70fa-80d5-dc80707d8518', 0, '\x7b22726566223a2264656d6f2d696e766f6963652d323332222c226e756d626572223a223030d09ed0942d303030323332222c2264617465223a22323032362d31312d3131222c2264756544617465223a22323032362d31312d3136222c22616d6f756e74223a323738303030302c22766174223a3530313331312c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313136222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323336222c226e756d626572223a223030d09ed0942d303030323336222c2264617465223a22323032362d31312d3136222c2264756544617465223a22323032362d31312d3231222c22616d6f756e74223a343133303030302c22766174223a3734343735342c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313034222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313034222c22636f6e74726163744e756d626572223a22d09f2d3134222c2263616e63656c6c6564223a66616c73657d0a7b22726566223a2264656d6f2d696e766f6963652d323431222c226e756d626572223a223030d09ed0942d303030323431222c2264617465223a22323032362d31312d3139222c2264756544617465223a22323032362d31322d3033222c22616d6f756e74223a313939383030302c22766174223a3336303239352c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313036222c22636f6e7472616374223a2264656d6f2d61677265656d656e742d313036222c22636f6e74726163744e756d626572223a22d09f2d3136222c2263616e63656c6c6564223a747275657d0a'),
	('01a2106f-5512-7559-a143-1a53d1ac717f', 0, '\x7b22726566223a2264656d6f2d6f726465722d333031222c226e756d626572223a223030d097d09a2d303030333031222c2264617465223a22323032362d31312d3137222c22737461747573223a2273686970706564222c22616d6f756e74223a353432313030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313031227d0a7b22726566223a2264656d6f2d6f726465722d333032222c226e756d626572223a223030d097d09a2d303030333032222c2264617465223a22323032362d31312d3137222c22737461747573223a2273686970706564222c22616d6f756e74223a393836343030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313135227d0a7b22726566223a2264656d6f2d6f726465722d333034222c226e756d626572223a223030d097d09a2d303030333034222c2264617465223a22323032362d31312d3132222c22737461747573223a227265616479222c22616d6f756e74223a323239303030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313130227d0a7b22726566223a2264656d6f2d6f726465722d333035222c226e756d626572223a223030d097d09a2d303030333035222c2264617465223a22323032362d31312d3130222c22737461747573223a22636f6d706c65746564222c22616d6f756e74223a3834353030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313131227d0a7b22726566223a2264656d6f2d6f726465722d333036222c226e756d626572223a223030d097d09a2d303030333036222c2264617465223a22323032362d31312d3138222c22737461747573223a2263616e63656c6c6564222c22616d6f756e74223a313939383030302c2263757272656e6379223a22525542222c226f7267616e697a6174696f6e223a2237373939313031303130222c227061727479223a2264656d6f2d636c69656e742d313036227d0a');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(1, '01a2106f-02d7-72a7-9f6c-d015f467d566', 'counterparty.registered.v1', '01a2106f-01bf-7741-b937-e34becc079c5', 1, 5, NULL, '2026-11-25 02:00:40.440242+00', '{"counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\"", "taxNumber": "7799201015"}}', NULL),
	(2, '01a2106f-02d7-72a7-9f6c-d43695f9cd37', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-bb393e3af023', 1, 3, NULL, '2026-11-25 02:00:40.441295+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\"", "taxNumber": "7899201026"}}', NULL),
	(3, '01a2106f-02d7-72a7-9f6c-d889e1eedc7b', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-bd369fb6254d', 1, 13, NULL, '2026-11-25 02:00:40.441306+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\"", "taxNumber": "5099201030"}}', NULL),
	(4, '01a2106f-02d7-72a7-9f6c-dda8a6dd443c', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 1, 13, NULL, '2026-11-25 02:00:40.441309+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\"", "taxNumber": "6699201041"}}', NULL),
	(5, '01a2106f-02d7-72a7-9f6c-e202e71ef8b4', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-c6eb639a621f', 1, 15, NULL, '2026-11-25 02:00:40.441312+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\"", "taxNumber": "7799201054"}}', NULL),
	(6, '01a2106f-02f2-7244-8e98-944075e8b90c', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 1, 6, NULL, '2026-11-25 02:00:40.441315+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\"", "taxNumber": "7899201065"}}', NULL),
	(7, '01a2106f-02f2-7244-8e98-99b0fc96e520', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 1, 6, NULL, '2026-11-25 02:00:40.441317+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\"", "taxNumber": "6699201073"}}', NULL),
	(8, '01a2106f-02f2-7244-8e98-9db30fe74622', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-d206df842d0d', 1, 13, NULL, '2026-11-25 02:00:40.44132+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-d206df842d0d", "name": "ООО \"Родник\"", "taxNumber": "5099201087"}}', NULL),
	(9, '01a2106f-02f2-7244-8e98-a3d29a3d38b7', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-d451455006d9', 1, 9, NULL, '2026-11-25 02:00:40.441323+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-d451455006d9", "name": "ИП Сорокина Анна Павловна", "taxNumber": "779920109055"}}', NULL),
	(10, '01a2106f-02f2-7244-8e98-a56e761054f5', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-d8825c025798', 1, 8, NULL, '2026-11-25 02:00:40.441326+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич", "taxNumber": "509920110043"}}', NULL),
	(11, '01a2106f-02f2-7244-8e98-ab44c713f94a', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', 1, 10, NULL, '2026-11-25 02:00:40.441329+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна", "taxNumber": ""}}', NULL),
	(12, '01a2106f-02f2-7244-8e98-adc2c4d7f532', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-e3a0bd81489d', 1, 13, NULL, '2026-11-25 02:00:40.441331+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-e3a0bd81489d", "name": "ООО \"Городской Парк\"", "taxNumber": "7799201128"}}', NULL),
	(13, '01a2106f-02f2-7244-8e98-b2f153c36ac1', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-e7e6bdb792c9', 1, 9, NULL, '2026-11-25 02:00:40.441333+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-e7e6bdb792c9", "name": "ООО \"Маяк-Строй\"", "taxNumber": "7899201139"}}', NULL),
	(14, '01a2106f-02f2-7244-8e98-b7aa78bee07c', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-e8453c2dc773', 1, 3, NULL, '2026-11-25 02:00:40.441336+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-e8453c2dc773", "name": "ООО \"Детский центр Одуванчик\"", "taxNumber": "7799201142"}}', NULL),
	(15, '01a2106f-02f3-7623-b9cd-80c004689d1d', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 1, 1, NULL, '2026-11-25 02:00:40.441356+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\"", "taxNumber": "7899201153"}}', NULL),
	(16, '01a2106f-02f3-7623-b9cd-84ca29e06064', 'counterparty.registered.v1', '01a2106f-01c0-734e-8d31-f0e11c830413', 1, 3, NULL, '2026-11-25 02:00:40.441359+00', '{"counterparty": {"id": "01a2106f-01c0-734e-8d31-f0e11c830413", "name": "ИП Голубев Олег Юрьевич", "taxNumber": "669920116046"}}', NULL),
	(17, '01a2106f-0e4c-7261-830a-bea3e77926da', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d5-edbae4527122', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.36054+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d5-edbae4527122", "open": "14860000", "dueOn": "2026-10-26", "amount": "14860000", "number": "00ОД-000201", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-12", "allocated": "0"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(18, '01a2106f-0e4c-7261-830a-c0bd70537448', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d5-f31681dbbf9e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.360648+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d5-f31681dbbf9e", "open": "4512000", "dueOn": "2026-10-27", "amount": "4512000", "number": "00ОД-000202", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-13", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(19, '01a2106f-0e4c-7261-830a-c7ee84461286', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d5-f5292e50e4a9', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.360653+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d5-f5292e50e4a9", "open": "31200000", "dueOn": "2026-11-28", "amount": "31200000", "number": "00ОД-000203", "status": "open", "currency": "RUB", "issuedOn": "2026-10-14", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(20, '01a2106f-0e4c-7261-830a-ca4c0d8453ec', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d5-f888b34d161d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.360676+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d5-f888b34d161d", "open": "12000000", "dueOn": "2026-10-29", "amount": "12000000", "number": "00ОД-000204", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-15", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(21, '01a2106f-0e4c-7261-830a-cd5b7fa08244', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d5-ff8c98657672', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.360681+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d5-ff8c98657672", "open": "3360000", "dueOn": "2026-10-30", "amount": "3360000", "number": "00ОД-000229", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-16", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-f0e11c830413", "name": "ИП Голубев Олег Юрьевич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(110, '7a3afcf8-27e6-4f9e-ae4a-0fe718ec7c79', 'statement.imported.v1', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.605467+00', '{"statement": {"id": "01a2106f-2974-7641-ae1f-d9c5646a1d8f", "toOn": "2026-11-08", "added": 7, "proof": "proved", "fromOn": "2026-11-02", "account": "0001", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(22, '01a2106f-0e4c-7261-830a-d051650b672a', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-034c124e4275', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.360685+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-034c124e4275", "open": "9235000", "dueOn": "2026-11-03", "amount": "9235000", "number": "00ОД-000205", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-20", "allocated": "0"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(23, '01a2106f-0e4c-7261-830a-d71ec419b343', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-05dd417187f7', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361309+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-05dd417187f7", "open": "3890000", "dueOn": "2026-11-03", "amount": "3890000", "number": "00ОД-000206", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-20", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(24, '01a2106f-0e4c-7261-830a-dadab57ef59f', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-09577817cb19', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361313+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-09577817cb19", "open": "7394000", "dueOn": "2026-11-04", "amount": "7394000", "number": "00ОД-000207", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-21", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(25, '01a2106f-0e4c-7261-830a-df2ce9ce8118', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361336+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e", "open": "8860000", "dueOn": "2026-11-05", "amount": "8860000", "number": "00ОД-000208", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-22", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(26, '01a2106f-0e4c-7261-830a-e3d2f41e2bd3', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-110277273003', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361339+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-110277273003", "open": "2734000", "dueOn": "2026-11-06", "amount": "2734000", "number": "00ОД-000209", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-23", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(27, '01a2106f-0e4c-7261-830a-e42a2eaff1fc', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-15f3a6d85a41', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361341+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-15f3a6d85a41", "open": "4777700", "dueOn": "2026-11-09", "amount": "4777700", "number": "00ОД-000210", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-26", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(28, '01a2106f-0e4c-7261-830a-e920fe8d9bd9', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-184b6695a5c2', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361344+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-184b6695a5c2", "open": "2500000", "dueOn": "2026-12-11", "amount": "2500000", "number": "00ОД-000211", "status": "open", "currency": "RUB", "issuedOn": "2026-10-27", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d206df842d0d", "name": "ООО \"Родник\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(29, '01a2106f-0e4c-7261-830a-ede66186ad2a', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-1d5419f02b3c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361363+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-1d5419f02b3c", "open": "2400000", "dueOn": "2026-11-11", "amount": "2400000", "number": "00ОД-000212", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-28", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d451455006d9", "name": "ИП Сорокина Анна Павловна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(30, '01a2106f-0e4c-7261-830a-f279223db53e', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-212d065b7447', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361366+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-212d065b7447", "open": "6148000", "dueOn": "2026-11-28", "amount": "6148000", "number": "00ОД-000213", "status": "open", "currency": "RUB", "issuedOn": "2026-10-29", "allocated": "0"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(31, '01a2106f-0e4c-7261-830a-f7050ba2b970', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-254fe568543d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361368+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-254fe568543d", "open": "5230050", "dueOn": "2026-11-12", "amount": "5230050", "number": "00ОД-000214", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-29", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(32, '01a2106f-0e4c-7261-830a-f9d187fa659f', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-2a57d0d6ccd6', 1, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361371+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-2a57d0d6ccd6", "open": "2500000", "dueOn": "2026-12-14", "amount": "2500000", "number": "00ОД-000215", "status": "open", "currency": "RUB", "issuedOn": "2026-10-30", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d206df842d0d", "name": "ООО \"Родник\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(33, '01a2106f-0e4c-7261-830a-fc182abfdbcf', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-2e6c73050a04', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361374+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-2e6c73050a04", "open": "5630000", "dueOn": "2026-11-13", "amount": "5630000", "number": "00ОД-000216", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-30", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(34, '01a2106f-0e4c-7261-830b-000ad2b11bd3', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-30299793a5ec', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361394+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-30299793a5ec", "open": "1999000", "dueOn": "2026-11-12", "amount": "1999000", "number": "00ОД-000217", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(35, '01a2106f-0e4c-7261-830b-04960b280e04', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-36afb72b8aac', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361397+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-36afb72b8aac", "open": "3380000", "dueOn": "2026-11-16", "amount": "3380000", "number": "00ОД-000218", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(36, '01a2106f-0e4c-7261-830b-096b5fa3c372', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-3a9c841ff169', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361482+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-3a9c841ff169", "open": "9640000", "dueOn": "2026-12-18", "amount": "9640000", "number": "00ОД-000219", "status": "open", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(37, '01a2106f-0e4c-7261-830b-0dacfcc3a5c8', 'invoice.registered.v1', '01a2106f-0d8e-77fd-a0d6-3eb89f849931', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361485+00', '{"invoice": {"id": "01a2106f-0d8e-77fd-a0d6-3eb89f849931", "open": "6400000", "dueOn": "2026-11-17", "amount": "6400000", "number": "00ОД-000220", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-e3a0bd81489d", "name": "ООО \"Городской Парк\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(38, '01a2106f-0e4c-7261-830b-139984c68d1a', 'invoice.registered.v1', '01a2106f-0d8f-7602-8396-fd3986d0e374', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361506+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8396-fd3986d0e374", "open": "4190000", "dueOn": "2026-11-13", "amount": "4190000", "number": "00ОД-000230", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(39, '01a2106f-0e4c-7261-830b-16eeb0e02211', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-03371930aca0', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361509+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-03371930aca0", "open": "1245000", "dueOn": "2026-11-25", "amount": "1245000", "number": "00ОД-000221", "status": "open", "currency": "RUB", "issuedOn": "2026-11-04", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(40, '01a2106f-0e4c-7261-830b-1bfb8a967ed1', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-0502ab1d0425', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361511+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-0502ab1d0425", "open": "5825000", "dueOn": "2026-11-19", "amount": "5825000", "number": "00ОД-000222", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-05", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(41, '01a2106f-0e4c-7261-830b-1c69f6f96456', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-083424065814', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361514+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-083424065814", "open": "6612000", "dueOn": "2026-11-19", "amount": "6612000", "number": "00ОД-000223", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-05", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(42, '01a2106f-0e4c-7261-830b-22fb69a87cd3', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-0e37e7609424', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361518+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-0e37e7609424", "open": "3548000", "dueOn": "2026-11-20", "amount": "3548000", "number": "00ОД-000224", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-06", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(43, '01a2106f-0e4c-7261-830b-24a1b5ebcbf5', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-104168eda512', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361538+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-104168eda512", "open": "2990000", "dueOn": "2026-11-20", "amount": "2990000", "number": "00ОД-000225", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-06", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(44, '01a2106f-0e4c-7261-830b-2a79ce016f10', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-16a57abe7f5c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361541+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-16a57abe7f5c", "open": "7790000", "dueOn": "2026-11-19", "amount": "7790000", "number": "00ОД-000226", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-09", "allocated": "0"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(45, '01a2106f-0e4c-7261-830b-2c76b840e153', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-1b6b9e6d8e3f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361543+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-1b6b9e6d8e3f", "open": "14320000", "dueOn": "2026-11-30", "amount": "14320000", "number": "00ОД-000227", "status": "open", "currency": "RUB", "issuedOn": "2026-11-09", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(46, '01a2106f-0e4c-7261-830b-31036486d886', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-1c6eeaaf15f9', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361546+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-1c6eeaaf15f9", "open": "3120000", "dueOn": "2026-11-24", "amount": "3120000", "number": "00ОД-000228", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-10", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d206df842d0d", "name": "ООО \"Родник\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(47, '01a2106f-0e4c-7261-830b-342d0e75e563', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-2184b1977954', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361564+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-2184b1977954", "open": "845000", "dueOn": "2026-11-21", "amount": "845000", "number": "00ОД-000231", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-11", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(48, '01a2106f-0e4c-7261-830b-3891b96aa5b0', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-25f19c29a004', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361567+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-25f19c29a004", "open": "2780000", "dueOn": "2026-12-11", "amount": "2780000", "number": "00ОД-000232", "status": "open", "currency": "RUB", "issuedOn": "2026-11-11", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-f0e11c830413", "name": "ИП Голубев Олег Юрьевич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(49, '01a2106f-0e4c-7261-830b-3e294403f939', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-2a9651f6cb2e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361619+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-2a9651f6cb2e", "open": "8470000", "dueOn": "2026-12-27", "amount": "8470000", "number": "00ОД-000233", "status": "open", "currency": "RUB", "issuedOn": "2026-11-12", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(50, '01a2106f-0e4c-7261-830b-410bfcc9dc10', 'invoice.registered.v1', '01a2106f-0d8f-7602-8397-2f8c2bd0aa56', 1, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361622+00', '{"invoice": {"id": "01a2106f-0d8f-7602-8397-2f8c2bd0aa56", "open": "1765000", "dueOn": "2026-11-26", "amount": "1765000", "number": "00ОД-000234", "status": "open", "currency": "RUB", "issuedOn": "2026-11-12", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d451455006d9", "name": "ИП Сорокина Анна Павловна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(51, '01a2106f-0e4c-7261-830b-45fd5543ce4e', 'invoice.registered.v1', '01a2106f-0da9-73e6-89eb-364d71de701c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.36164+00', '{"invoice": {"id": "01a2106f-0da9-73e6-89eb-364d71de701c", "open": "2290000", "dueOn": "2026-12-04", "amount": "2290000", "number": "00ОД-000235", "status": "open", "currency": "RUB", "issuedOn": "2026-11-13", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(52, '01a2106f-0e4c-7261-830b-48b812868937', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-894dd8bcfd6a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361644+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-894dd8bcfd6a", "open": "4130000", "dueOn": "2026-12-16", "amount": "4130000", "number": "00ОД-000236", "status": "open", "currency": "RUB", "issuedOn": "2026-11-16", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(53, '01a2106f-0e4c-7261-830b-4eede319fd65', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-8cea5b75130e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361647+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-8cea5b75130e", "open": "3875000", "dueOn": "2026-12-01", "amount": "3875000", "number": "00ОД-000237", "status": "open", "currency": "RUB", "issuedOn": "2026-11-17", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(54, '01a2106f-0e4c-7261-830b-506a03464ddc', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-90a236101efa', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361649+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-90a236101efa", "open": "5421000", "dueOn": "2026-12-02", "amount": "5421000", "number": "00ОД-000238", "status": "open", "currency": "RUB", "issuedOn": "2026-11-18", "allocated": "0"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(55, '01a2106f-0e4c-7261-830b-55099d0103d9', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-94e2616366a5', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361651+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-94e2616366a5", "open": "9864000", "dueOn": "2026-12-09", "amount": "9864000", "number": "00ОД-000239", "status": "open", "currency": "RUB", "issuedOn": "2026-11-18", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(56, '01a2106f-0e4c-7261-830b-587b793c4024', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-98c892fc0b7f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361671+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-98c892fc0b7f", "open": "7130000", "dueOn": "2026-12-03", "amount": "7130000", "number": "00ОД-000240", "status": "open", "currency": "RUB", "issuedOn": "2026-11-19", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-e3a0bd81489d", "name": "ООО \"Городской Парк\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(57, '01a2106f-0e4c-7261-830b-5e31e6944f16', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-9d9f4382fce8', 1, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361674+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-9d9f4382fce8", "open": "1998000", "dueOn": "2026-12-03", "amount": "1998000", "number": "00ОД-000241", "status": "open", "currency": "RUB", "issuedOn": "2026-11-19", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(58, '01a2106f-0e4c-7261-830b-631779560805', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-a23238260161', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361676+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-a23238260161", "open": "3645000", "dueOn": "2026-12-04", "amount": "3645000", "number": "00ОД-000242", "status": "open", "currency": "RUB", "issuedOn": "2026-11-20", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(59, '01a2106f-0e4c-7261-830b-644ccdfd2b69', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-a672a278fa27', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361679+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-a672a278fa27", "open": "6410000", "dueOn": "2026-12-07", "amount": "6410000", "number": "00ОД-000243", "status": "open", "currency": "RUB", "issuedOn": "2026-11-23", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(60, '01a2106f-0e4c-7261-830b-69b3c8dd6bf7', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-aa59a0bc6038', 1, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:43.361698+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-aa59a0bc6038", "open": "2830000", "dueOn": "2026-12-07", "amount": "2830000", "number": "00ОД-000244", "status": "open", "currency": "RUB", "issuedOn": "2026-11-23", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d206df842d0d", "name": "ООО \"Родник\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(61, '01a2106f-0e4c-7261-830b-6cb3cba39224', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-ac3d2f784281', 1, 1, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361701+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-ac3d2f784281", "open": "1560000", "dueOn": "2026-10-29", "amount": "1560000", "number": "00СС-000051", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-15", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-e8453c2dc773", "name": "ООО \"Детский центр Одуванчик\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(62, '01a2106f-0e4c-7261-830b-73195818f62f', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-b14d92dc0c16', 1, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361753+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-b14d92dc0c16", "open": "5400000", "dueOn": "2026-11-12", "amount": "5400000", "number": "00СС-000054", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-29", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-e7e6bdb792c9", "name": "ООО \"Маяк-Строй\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(63, '01a2106f-0e4c-7261-830b-74f4422bc416', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-b48b7fcfa425', 1, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361756+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-b48b7fcfa425", "open": "1840000", "dueOn": "2026-11-13", "amount": "1840000", "number": "00СС-000052", "status": "overdue", "currency": "RUB", "issuedOn": "2026-10-30", "allocated": "0"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(64, '01a2106f-0e4c-7261-830b-79bd967ae03f', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-b8f3edb73625', 1, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361759+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-b8f3edb73625", "open": "970000", "dueOn": "2026-12-02", "amount": "970000", "number": "00СС-000053", "status": "open", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(65, '01a2106f-0e4c-7261-830b-7cea434cabbd', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-bc51f3c3103c', 1, 12, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361777+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-bc51f3c3103c", "open": "1720000", "dueOn": "2026-11-16", "amount": "1720000", "number": "00СС-000056", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-e8453c2dc773", "name": "ООО \"Детский центр Одуванчик\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(66, '01a2106f-0e4c-7261-830b-82368cecb58c', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-c1a98af1083a', 1, 10, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.36178+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-c1a98af1083a", "open": "1235000", "dueOn": "2026-12-03", "amount": "1235000", "number": "00СС-000055", "status": "open", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(67, '01a2106f-0e4c-7261-830b-848fb74e3632', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-c74745e2a2c8', 1, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361783+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-c74745e2a2c8", "open": "2160000", "dueOn": "2026-11-24", "amount": "2160000", "number": "00СС-000057", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(68, '01a2106f-0e4c-7261-830b-8b3833bf84fb', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-c870bc5dd1e8', 1, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361786+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-c870bc5dd1e8", "open": "1425000", "dueOn": "2026-11-19", "amount": "1425000", "number": "00СС-000059", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-05", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(69, '01a2106f-0e4c-7261-830b-8f2bce27af24', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-cf31477679df', 1, 15, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361805+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-cf31477679df", "open": "3300000", "dueOn": "2026-12-09", "amount": "3300000", "number": "00СС-000060", "status": "open", "currency": "RUB", "issuedOn": "2026-11-09", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(70, '01a2106f-0e4c-7261-830b-919a377020b0', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-d0da2a123995', 1, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361808+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-d0da2a123995", "open": "2350000", "dueOn": "2026-11-24", "amount": "2350000", "number": "00СС-000058", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-10", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-e7e6bdb792c9", "name": "ООО \"Маяк-Строй\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(71, '01a2106f-0e4c-7261-830b-94b7a24248a7', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-d673824182f8', 1, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361811+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-d673824182f8", "open": "1190000", "dueOn": "2026-11-24", "amount": "1190000", "number": "00СС-000061", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-10", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(72, '01a2106f-0e4c-7261-830b-9b46387d1e62', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-d8430c937df3', 1, 3, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361813+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-d8430c937df3", "open": "880000", "dueOn": "2026-11-25", "amount": "880000", "number": "00СС-000062", "status": "open", "currency": "RUB", "issuedOn": "2026-11-11", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(73, '01a2106f-0e4c-7261-830b-9f7438bd183b', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-df95bc9776da', 1, 10, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361816+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-df95bc9776da", "open": "1610000", "dueOn": "2026-11-30", "amount": "1610000", "number": "00СС-000063", "status": "open", "currency": "RUB", "issuedOn": "2026-11-16", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-e8453c2dc773", "name": "ООО \"Детский центр Одуванчик\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(74, '01a2106f-0e4c-7261-830b-a12b67e5d7a3', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-e30b8814b050', 1, 0, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361839+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-e30b8814b050", "open": "1030000", "dueOn": "2026-11-30", "amount": "1030000", "number": "00СС-000064", "status": "open", "currency": "RUB", "issuedOn": "2026-11-16", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(75, '01a2106f-0e4c-7261-830b-a799f85eb025', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-e6a48b97867c', 1, 12, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361886+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-e6a48b97867c", "open": "2015000", "dueOn": "2026-12-01", "amount": "2015000", "number": "00СС-000065", "status": "open", "currency": "RUB", "issuedOn": "2026-11-17", "allocated": "0"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(76, '01a2106f-0e4c-7261-830b-abe821bb283f', 'invoice.registered.v1', '01a2106f-0daa-771f-a5aa-e8cfd66ac967', 1, 7, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:43.361889+00', '{"invoice": {"id": "01a2106f-0daa-771f-a5aa-e8cfd66ac967", "open": "490000", "dueOn": "2026-11-28", "amount": "490000", "number": "00СС-000066", "status": "open", "currency": "RUB", "issuedOn": "2026-11-18", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "", "taxNumber": "7799101028"}}', NULL),
	(77, '01a2106f-1251-77ff-9735-5478380941e8', 'order.registered.v1', '01a2106f-1203-7646-8c6b-6b16feeaeebf', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.375129+00', '{"order": {"id": "01a2106f-1203-7646-8c6b-6b16feeaeebf", "amount": "5421000", "number": "00ЗК-000301", "status": "confirmed", "currency": "RUB", "orderedOn": "2026-11-17"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(78, '01a2106f-1251-77ff-9735-58ceed614500', 'order.registered.v1', '01a2106f-1204-75ec-85a2-82d115c00ed2', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.401136+00', '{"order": {"id": "01a2106f-1204-75ec-85a2-82d115c00ed2", "amount": "9864000", "number": "00ЗК-000302", "status": "assembling", "currency": "RUB", "orderedOn": "2026-11-17"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(79, '01a2106f-1251-77ff-9735-5f1f62ac9004', 'order.registered.v1', '01a2106f-1204-75ec-85a2-8706659e6422', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.401148+00', '{"order": {"id": "01a2106f-1204-75ec-85a2-8706659e6422", "amount": "8470000", "number": "00ЗК-000303", "status": "awaiting-payment", "currency": "RUB", "orderedOn": "2026-11-11"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(80, '01a2106f-1251-77ff-9735-60d3be9ee3c0', 'order.registered.v1', '01a2106f-1204-75ec-85a2-88b44d245ae5', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.401185+00', '{"order": {"id": "01a2106f-1204-75ec-85a2-88b44d245ae5", "amount": "2290000", "number": "00ЗК-000304", "status": "assembling", "currency": "RUB", "orderedOn": "2026-11-12"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(81, '01a2106f-1251-77ff-9735-6720b6f297e9', 'order.registered.v1', '01a2106f-1204-75ec-85a2-8e8796d2dfe0', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.40119+00', '{"order": {"id": "01a2106f-1204-75ec-85a2-8e8796d2dfe0", "amount": "845000", "number": "00ЗК-000305", "status": "ready", "currency": "RUB", "orderedOn": "2026-11-10"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(82, '01a2106f-1251-77ff-9735-6b8c579fd374', 'order.registered.v1', '01a2106f-1204-75ec-85a2-9033fdc8b01e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.40122+00', '{"order": {"id": "01a2106f-1204-75ec-85a2-9033fdc8b01e", "amount": "1998000", "number": "00ЗК-000306", "status": "awaiting-payment", "currency": "RUB", "orderedOn": "2026-11-18"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(83, '01a2106f-1251-77ff-9735-6c3f81436081', 'order.registered.v1', '01a2106f-1204-75ec-85a2-942c74d1e759', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.401225+00', '{"order": {"id": "01a2106f-1204-75ec-85a2-942c74d1e759", "amount": "3645000", "number": "00ЗК-000307", "status": "confirmed", "currency": "RUB", "orderedOn": "2026-11-19"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(84, '01a2106f-1252-7668-9699-4e1542176d84', 'order.registered.v1', '01a2106f-1204-75ec-85a2-9b5f3bdd33eb', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:44.40123+00', '{"order": {"id": "01a2106f-1204-75ec-85a2-9b5f3bdd33eb", "amount": "6410000", "number": "00ЗК-000308", "status": "new", "currency": "RUB", "orderedOn": "2026-11-20"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "", "taxNumber": "7799101010"}}', NULL),
	(85, '3058abbd-b740-42bc-b1e4-8307681ccde9', 'payment.received.v1', '01a2106f-1465-7411-96a4-cdffc4289334', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.44296+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-cdffc4289334", "amount": "14860000", "number": "214", "status": "open", "purpose": "Оплата по счету № 00ОД-000201 от 12.10.2026 за мебель. В т.ч. НДС 22% - 26796-72 руб.", "currency": "RUB", "postedOn": "2026-10-28", "allocated": "0", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-10-28"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(86, 'f3a3a4de-a42b-4a48-95c5-3be8db0f62b4', 'payment.received.v1', '01a2106f-1465-7411-96a4-d3f80478308d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.44313+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-d3f80478308d", "amount": "11136000", "number": "55", "status": "open", "purpose": "Оплата по счетам № 00ОД-000202 от 13.10.2026, № 00ОД-000206 от 20.10.2026, № 00ОД-000209 от 23.10.2026 за мебель, НДС 22% 20081-31", "currency": "RUB", "postedOn": "2026-10-29", "allocated": "0", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-10-29"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(87, '518eb819-b706-43ec-abf9-ef4e86d17f84', 'payment.sent.v1', '01a2106f-1465-7411-96a4-d54ac8f6965d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.443145+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-d54ac8f6965d", "amount": "8500000", "number": "27", "status": "open", "purpose": "Арендная плата за склад по договору № 12/А, НДС 22% 15327-87", "currency": "RUB", "postedOn": "2026-10-29", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-10-29"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(88, 'e425a4df-86ee-4f44-8f88-32c83e40a9b5', 'payment.received.v1', '01a2106f-1465-7411-96a4-da8fb47ff837', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.464932+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-da8fb47ff837", "amount": "15000000", "number": "1207", "status": "open", "purpose": "Частичная оплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 27049-18", "currency": "RUB", "postedOn": "2026-10-30", "allocated": "0", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-10-30"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(89, 'bc9a99d7-40da-40f4-9b4f-ec370a4730ce', 'payment.received.v1', '01a2106f-1465-7411-96a4-dca624da9f9f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.464954+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-dca624da9f9f", "amount": "7394000", "number": "88", "status": "open", "purpose": "Оплата по счету № 270 от 21.10.2026 за мебель. В т.ч. НДС 22% 13333-44", "currency": "RUB", "postedOn": "2026-10-30", "allocated": "0", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-10-30"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(90, 'd6936945-e126-45d8-9c9d-274bb6c2cdbf', 'payment.received.v1', '01a2106f-1465-7411-96a4-e1edd864ccaf', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.464966+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-e1edd864ccaf", "amount": "13000000", "number": "410", "status": "open", "purpose": "Оплата по счету № 00ОД-000204 от 15.10.2026 за мебель, в т.ч. НДС 22% 23442-62", "currency": "RUB", "postedOn": "2026-11-02", "allocated": "0", "payerName": "ООО \"Кедровая Роща\"", "documentOn": "2026-11-02"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c073bd1fe2fd"}', NULL),
	(91, '3a97acfc-7de0-4611-8a0e-eafbea37a37a', 'payment.sent.v1', '01a2106f-1465-7411-96a4-e79e1cc60774', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.464977+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-e79e1cc60774", "amount": "20500000", "number": "28", "status": "open", "purpose": "Оплата за пиломатериалы по счету № 318. В т.ч. НДС 22% 36967-21", "currency": "RUB", "postedOn": "2026-11-02", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-02"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(92, 'c79c62cc-1f48-4016-849b-dbb437057da1', 'payment.received.v1', '01a2106f-1465-7411-96a4-e8b8f6aa0040', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.465069+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-e8b8f6aa0040", "amount": "8860000", "number": "19", "status": "open", "purpose": "Оплата за ООО \"Дальний Берег\" ИНН 7899201065 по счету № 00ОД-000208 от 22.10.2026 за мебель, НДС 22% 15977-05", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "0", "payerName": "ООО \"Парус Капитал\"", "documentOn": "2026-11-03"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(93, '1cafc9d7-56be-4938-90de-4a72b22b0b2f', 'payment.received.v1', '01a2106f-1465-7411-96a4-ee7093611860', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.46508+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-ee7093611860", "amount": "1200000", "number": "1", "status": "open", "purpose": "Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "0", "payerName": "ИП Сорокина Анна Павловна", "documentOn": "2026-11-03"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d451455006d9"}', NULL),
	(94, 'bd684176-8731-4271-97c3-f789143f08f1', 'payment.received.v1', '01a2106f-1465-7411-96a4-f3c8a9556965', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.465091+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-f3c8a9556965", "amount": "1200000", "number": "1", "status": "open", "purpose": "Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "0", "payerName": "ИП Сорокина Анна Павловна", "documentOn": "2026-11-03"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d451455006d9"}', NULL),
	(95, '1d165399-7574-4de8-ad0a-b9a6f6ad91be', 'payment.sent.v1', '01a2106f-1465-7411-96a4-f6043e38cd01', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.465101+00', '{"payment": {"id": "01a2106f-1465-7411-96a4-f6043e38cd01", "amount": "129000", "number": "70411", "status": "open", "purpose": "Комиссия за ведение счета и переводы за период с 30.10.2026 по 03.11.2026 согласно тарифам банка. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-03"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(96, '58dbe0ea-d06f-41b6-8588-727144646f1b', 'statement.imported.v1', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:45.532928+00', '{"statement": {"id": "01a2106f-1562-73bc-8528-0b676c2fbe1b", "toOn": "2026-11-03", "added": 11, "proof": "proved", "fromOn": "2026-10-28", "account": "0001", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(97, '371bc13e-b668-4de1-9a37-b51f62ffa07c', 'payment.received.v1', '01a2106f-18dc-75b6-8334-e1399c928569', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:46.349969+00', '{"payment": {"id": "01a2106f-18dc-75b6-8334-e1399c928569", "amount": "3641235", "number": "9101", "status": "open", "purpose": "Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 29.10.2026. Комиссия 655.42. Возврат покупки 0.00/0.00. НДС не облагается.", "currency": "RUB", "postedOn": "2026-10-29", "allocated": "0", "payerName": "ПАО \"БАНК УЧЕБНЫЙ\"", "documentOn": "2026-10-29"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(282, '01a2106f-8b6c-75ca-9d1a-e6700342d835', 'message.sent.v1', '01a2106f-5ea5-73e6-bc82-dc363e97cd45', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.403956+00', '{"message": {"id": "01a2106f-5ea5-73e6-bc82-dc363e97cd45", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "e425a4df-86ee-4f44-8f88-32c83e40a9b5"}}', NULL),
	(98, 'cb4a9f7b-5da8-4f8f-9539-87f2fb5fa7bf', 'payment.received.v1', '01a2106f-18dc-75b6-8334-e6524f60cfe7', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:46.350069+00', '{"payment": {"id": "01a2106f-18dc-75b6-8334-e6524f60cfe7", "amount": "9235000", "number": "216", "status": "open", "purpose": "ОПЛАТА ПО СЧЕТУ 00ОД-000205 ОТ 20.10.2026 СУММА 92350-00 В Т.Ч. НДС (22%) 16653-28", "currency": "RUB", "postedOn": "2026-10-30", "allocated": "0", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-10-30"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(99, '2213c346-6d2a-4acd-8b70-864299d0a2cd', 'statement.imported.v1', '01a2106f-19a2-71a9-93be-eef9782b3848', 1, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:46.396419+00', '{"statement": {"id": "01a2106f-19a2-71a9-93be-eef9782b3848", "toOn": "2026-11-03", "added": 2, "proof": "proved", "fromOn": "2026-10-28", "account": "0002", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(100, '14e3cda5-7d8d-4bf8-8e60-aa51f9b2e405', 'payment.received.v1', '01a2106f-2061-736b-8bdb-6c1ae312176d', 1, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:48.283405+00', '{"payment": {"id": "01a2106f-2061-736b-8bdb-6c1ae312176d", "amount": "1840000", "number": "221", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000052 от 30.10.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "0", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-11-03"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(101, '928842fa-8adc-41ad-bda6-75acc7e10d72', 'payment.sent.v1', '01a2106f-2061-736b-8bdb-72212403f338', 1, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:48.283465+00', '{"payment": {"id": "01a2106f-2061-736b-8bdb-72212403f338", "amount": "9650000", "number": "9", "status": "open", "purpose": "Заработная плата по реестру № 21. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "0", "payerName": "ООО \"Сойка Сервис\"", "documentOn": "2026-11-03"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(102, 'd744caf8-3449-44c5-b394-f6505688f780', 'statement.imported.v1', '01a2106f-2149-7145-96c1-a7a042651093', 1, 3, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:48.328487+00', '{"statement": {"id": "01a2106f-2149-7145-96c1-a7a042651093", "toOn": "2026-11-03", "added": 2, "proof": "proved", "fromOn": "2026-10-28", "account": "0045", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(103, '2f5864f0-c0de-4f0a-bd1b-7c15e6f0e151', 'payment.received.v1', '01a2106f-283a-76c3-8e4d-27a9180ffd4d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.430574+00', '{"payment": {"id": "01a2106f-283a-76c3-8e4d-27a9180ffd4d", "amount": "4777700", "number": "73", "status": "open", "purpose": "Оплата за кухонную мебель, в т.ч. НДС 22% 8615-52", "currency": "RUB", "postedOn": "2026-11-04", "allocated": "0", "payerName": "ООО \"Заря Востока\"", "documentOn": "2026-11-04"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-cfeccddb55a6"}', NULL),
	(104, '64a9bc46-e5ec-4421-ab3b-c9bcdc30a213', 'payment.received.v1', '01a2106f-283a-76c3-8e4d-28b7d3bde14e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.43063+00', '{"payment": {"id": "01a2106f-283a-76c3-8e4d-28b7d3bde14e", "amount": "1999000", "number": "501", "status": "open", "purpose": "Оплата по счету 00ОД-000217 от 02.11.2026", "currency": "RUB", "postedOn": "2026-11-04", "allocated": "0", "payerName": "Лебедева Мария Игоревна", "documentOn": "2026-11-04"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-dd258ad8ba7a"}', NULL),
	(105, '30694df8-6ab3-4cd0-97d0-08fda749d924', 'payment.sent.v1', '01a2106f-283b-70bd-8d65-e580cbf81bf1', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.430686+00', '{"payment": {"id": "01a2106f-283b-70bd-8d65-e580cbf81bf1", "amount": "10000000", "number": "31", "status": "open", "purpose": "Перевод собственных средств между счетами. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-04", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-04"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(106, '6584b0ca-57df-4ffd-ac94-f8db51a96aa8', 'payment.received.v1', '01a2106f-283b-70bd-8d65-e83255a569a5', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.430694+00', '{"payment": {"id": "01a2106f-283b-70bd-8d65-e83255a569a5", "amount": "2500000", "number": "640", "status": "open", "purpose": "Оплата за мебель по договору П-18 от 27.07.2026, НДС 22% 4508-20", "currency": "RUB", "postedOn": "2026-11-05", "allocated": "0", "payerName": "ООО \"Родник\"", "documentOn": "2026-11-05"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d206df842d0d"}', NULL),
	(107, '17acb562-f392-4728-accd-6b2a79a54ce8', 'payment.received.v1', '01a2106f-283b-70bd-8d65-efd01656ba01', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.430701+00', '{"payment": {"id": "01a2106f-283b-70bd-8d65-efd01656ba01", "amount": "8610050", "number": "57", "status": "open", "purpose": "Опл. сч. ОД-214 от 29.10.26 - 52300-50, сч. ОД-218 от 02.11.26 - 33800-00. НДС 22% 15526-32", "currency": "RUB", "postedOn": "2026-11-05", "allocated": "0", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-11-05"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(108, '55269a52-1f32-41ab-b160-d0ab67b77fc0', 'payment.sent.v1', '01a2106f-283b-70bd-8d65-f02d68fd19c4', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.430709+00', '{"payment": {"id": "01a2106f-283b-70bd-8d65-f02d68fd19c4", "amount": "6000000", "number": "32", "status": "open", "purpose": "Оплата за обивочную ткань по счету № 77/1. В т.ч. НДС 22% 10819-67", "currency": "RUB", "postedOn": "2026-11-05", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-05"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(109, 'c084e492-7ce6-434f-b519-4292eda2e5cd', 'payment.received.v1', '01a2106f-283b-70bd-8d65-f71546e2353c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:50.430732+00', '{"payment": {"id": "01a2106f-283b-70bd-8d65-f71546e2353c", "amount": "6400000", "number": "33", "status": "open", "purpose": "Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "0", "payerName": "ООО \"Городской Парк\"", "documentOn": "2026-11-06"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e3a0bd81489d"}', NULL),
	(111, '15479bcb-a327-44eb-89c2-69d72b9b2be5', 'payment.received.v1', '01a2106f-2c43-7120-9e9d-e9e387b725f8', 1, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.231527+00', '{"payment": {"id": "01a2106f-2c43-7120-9e9d-e9e387b725f8", "amount": "6400000", "number": "34", "status": "open", "purpose": "Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.", "currency": "RUB", "postedOn": "2026-11-09", "allocated": "0", "payerName": "ООО \"Городской Парк\"", "documentOn": "2026-11-09"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e3a0bd81489d"}', NULL),
	(112, 'e0f11bd0-14ad-45be-80b2-e2ee4c4492ec', 'payment.received.v1', '01a2106f-2c43-7120-9e9d-edc0db017b51', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.23179+00', '{"payment": {"id": "01a2106f-2c43-7120-9e9d-edc0db017b51", "amount": "5630000", "number": "9", "status": "open", "purpose": "Оплата по договору № 14/П от 23.07.2026 за мебель. В т.ч. НДС 22% 10152-46", "currency": "RUB", "postedOn": "2026-11-09", "allocated": "0", "payerName": "ИП Журавлёв Пётр Ильич", "documentOn": "2026-11-09"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d8825c025798"}', NULL),
	(113, '034ebd3b-a83a-4234-8440-a9952a25d927', 'payment.received.v1', '01a2106f-2c43-7120-9e9d-f38e2804c834', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.231801+00', '{"payment": {"id": "01a2106f-2c43-7120-9e9d-f38e2804c834", "amount": "16200000", "number": "1260", "status": "open", "purpose": "Доплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 29213-11", "currency": "RUB", "postedOn": "2026-11-10", "allocated": "0", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-11-10"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(114, 'bf5b72dc-9a9b-45ff-90f3-80d2531365c8', 'payment.sent.v1', '01a2106f-2c43-7120-9e9d-f77073420d49', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.231866+00', '{"payment": {"id": "01a2106f-2c43-7120-9e9d-f77073420d49", "amount": "164000", "number": "70926", "status": "open", "purpose": "Комиссия за ведение счета и переводы за период с 06.11.2026 по 10.11.2026 согласно тарифам банка. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-10", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-10"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(115, '389c448c-1b6b-4006-b3d2-96c705ec344b', 'statement.imported.v1', '01a2106f-2cb0-7319-832d-1594ce1acc6e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.334309+00', '{"statement": {"id": "01a2106f-2cb0-7319-832d-1594ce1acc6e", "toOn": "2026-11-10", "added": 4, "proof": "proved", "fromOn": "2026-11-04", "account": "0001", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(116, 'b7c1cfcb-42b3-4c8c-953c-99bc163ff212', 'payment.received.v1', '01a2106f-2e71-71a5-a36a-20cb3a56d06f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.808162+00', '{"payment": {"id": "01a2106f-2e71-71a5-a36a-20cb3a56d06f", "amount": "10000000", "number": "31", "status": "open", "purpose": "Перевод собственных средств между счетами. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-04", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-04"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(117, '92bc3ac0-4d16-4a5c-bc34-c52edb8865a5', 'payment.received.v1', '01a2106f-2e72-728d-a2e8-ddc806e4a19d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.808251+00', '{"payment": {"id": "01a2106f-2e72-728d-a2e8-ddc806e4a19d", "amount": "5203816", "number": "9107", "status": "open", "purpose": "Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 06.11.2026. Комиссия 936.69. Возврат покупки 0.00/0.00. НДС не облагается.", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "0", "payerName": "ПАО \"БАНК УЧЕБНЫЙ\"", "documentOn": "2026-11-06"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(118, '6b5a49a0-5945-4f50-9448-ecb67a5933f2', 'payment.received.v1', '01a2106f-2e72-728d-a2e8-e3d9784ac90d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.808261+00', '{"payment": {"id": "01a2106f-2e72-728d-a2e8-e3d9784ac90d", "amount": "1500000", "number": "7", "status": "open", "purpose": "Предоплата за стеллажи по коммерческому предложению, в т.ч. НДС 22% 2704-92", "currency": "RUB", "postedOn": "2026-11-09", "allocated": "0", "payerName": "ООО \"Новый Горизонт\"", "documentOn": "2026-11-09"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(119, '18bf0ed6-dbbc-49b0-bfc8-4d95af873772', 'statement.imported.v1', '01a2106f-2f34-77b3-9c68-5d0377cf0075', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:51.833676+00', '{"statement": {"id": "01a2106f-2f34-77b3-9c68-5d0377cf0075", "toOn": "2026-11-10", "added": 3, "proof": "broken", "fromOn": "2026-11-04", "account": "0002", "difference": "7790000"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(120, '61a5a003-6da7-4d47-9d78-51e76dd38a03', 'payment.received.v1', '01a2106f-3060-7621-ad73-b0fb4fa78d74', 1, 4, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:52.332134+00', '{"payment": {"id": "01a2106f-3060-7621-ad73-b0fb4fa78d74", "amount": "4500000", "number": "91", "status": "open", "purpose": "Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "0", "payerName": "ООО \"Маяк-Строй\"", "documentOn": "2026-11-06"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e7e6bdb792c9"}', NULL),
	(121, 'e470ab50-be92-4de3-8bda-6b71ae8b10f1', 'payment.received.v1', '01a2106f-3060-7621-ad73-b6807c9cf382', 1, 2, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:52.332281+00', '{"payment": {"id": "01a2106f-3060-7621-ad73-b6807c9cf382", "amount": "1425000", "number": "58", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000059 от 05.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "0", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-11-06"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(283, '01a2106f-8bcf-70ac-97aa-f995d687af10', 'message.sent.v1', '01a2106f-66b9-7289-8c6b-59630ca0fee2', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.473825+00', '{"message": {"id": "01a2106f-66b9-7289-8c6b-59630ca0fee2", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "9495ca8d-edf7-4209-8414-81254c728f5d"}}', NULL),
	(122, '25869279-458c-4864-90e9-42da52af15b6', 'payment.received.v1', '01a2106f-3060-7621-ad73-b821d1bc7fed', 1, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:52.332294+00', '{"payment": {"id": "01a2106f-3060-7621-ad73-b821d1bc7fed", "amount": "3300000", "number": "1261", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000060 от 09.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-10", "allocated": "0", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-11-10"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(123, '9bdbf589-f7d1-4a9f-bd4b-7354c3b18bde', 'payment.sent.v1', '01a2106f-3060-7621-ad73-beb6361340ba', 1, 10, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:52.332521+00', '{"payment": {"id": "01a2106f-3060-7621-ad73-beb6361340ba", "amount": "59000", "number": "70927", "status": "open", "purpose": "Комиссия за ведение счета и переводы за период с 06.11.2026 по 10.11.2026 согласно тарифам банка. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-10", "allocated": "0", "payerName": "ООО \"Сойка Сервис\"", "documentOn": "2026-11-10"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(124, '40d19085-276e-4932-93ca-1673ffb25ede', 'statement.imported.v1', '01a2106f-30d0-7161-b5f2-fc359324534b', 1, 11, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:52.356845+00', '{"statement": {"id": "01a2106f-30d0-7161-b5f2-fc359324534b", "toOn": "2026-11-10", "added": 4, "proof": "proved", "fromOn": "2026-11-04", "account": "0045", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(125, '1949a84c-1cd6-4a6d-a48c-3d5ce2568ad8', 'payment.received.v1', '01a2106f-3309-7235-9aa0-3c5855664e66', 1, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:52.86996+00', '{"payment": {"id": "01a2106f-3309-7235-9aa0-3c5855664e66", "amount": "5400000", "number": "91", "status": "open", "purpose": "Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "0", "payerName": "ООО \"Маяк-Строй\"", "documentOn": "2026-11-06"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e7e6bdb792c9"}', NULL),
	(126, 'b3e15cf0-8121-4082-b3fa-13601b0af844', 'payment.withdrawn.v1', '01a2106f-3060-7621-ad73-b0fb4fa78d74', 2, 4, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:53.005312+00', '{"payment": {"id": "01a2106f-3060-7621-ad73-b0fb4fa78d74", "amount": "4500000", "number": "91", "status": "withdrawn", "purpose": "Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "0", "payerName": "ООО \"Маяк-Строй\"", "documentOn": "2026-11-06"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(127, '7da0bc57-cda2-484c-ac5a-7ad4426398dc', 'statement.imported.v1', '01a2106f-3369-77b8-9276-19fc1e08a4e2', 1, 2, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:53.016278+00', '{"statement": {"id": "01a2106f-3369-77b8-9276-19fc1e08a4e2", "toOn": "2026-11-10", "added": 1, "proof": "proved", "fromOn": "2026-11-04", "account": "0045", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(128, '38b354ed-b6b5-4ff8-988b-5307c7203590', 'payment.received.v1', '01a2106f-353a-743d-a31e-50bd1ec896ee', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614461+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-50bd1ec896ee", "amount": "5825000", "number": "420", "status": "open", "purpose": "За мебель по счёту №222 от 5 ноября 2026 г.. НДС 22% включен", "currency": "RUB", "postedOn": "2026-11-11", "allocated": "0", "payerName": "ООО \"Кедровая Роща\"", "documentOn": "2026-11-11"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c073bd1fe2fd"}', NULL),
	(129, 'b7387eb0-cd17-488f-9b65-19735bbccbce', 'payment.received.v1', '01a2106f-353a-743d-a31e-574651e6e22d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614513+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-574651e6e22d", "amount": "430000", "number": "801", "status": "open", "purpose": "Возврат излишне перечисленных денежных средств по п/п № 32 от 11.11.2026, НДС 22% 775-41", "currency": "RUB", "postedOn": "2026-11-11", "allocated": "0", "payerName": "АО \"Ткани и Нити\"", "documentOn": "2026-11-11"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(130, 'f0cb3f05-84b6-408a-af03-65d4fb0381e1', 'payment.sent.v1', '01a2106f-353a-743d-a31e-5b7e5b4b4cdc', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614567+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-5b7e5b4b4cdc", "amount": "21430000", "number": "38", "status": "open", "purpose": "Заработная плата по реестру № 22. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-11", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-11"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(131, '9495ca8d-edf7-4209-8414-81254c728f5d', 'payment.received.v1', '01a2106f-353a-743d-a31e-5ea82a1f1d43', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614575+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-5ea82a1f1d43", "amount": "6612000", "number": "97", "status": "open", "purpose": "Опл. по сч. ОД-223 от 05.11.26, за товар, в том числе НДС 22% 11923-28", "currency": "RUB", "postedOn": "2026-11-12", "allocated": "0", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-11-12"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(132, 'd5a32691-408d-4c62-b4ec-db50faf4bda8', 'payment.sent.v1', '01a2106f-353a-743d-a31e-61ade4644007', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614583+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-61ade4644007", "amount": "15000000", "number": "40", "status": "open", "purpose": "Выдача займа по договору займа № З-3 от 12.11.2026. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-12", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-12"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(133, 'b13aa32b-e563-4e50-9130-4544586e6f8f', 'payment.received.v1', '01a2106f-353a-743d-a31e-644de486d22f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614591+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-644de486d22f", "amount": "5000000", "number": "1290", "status": "open", "purpose": "Частичная оплата по счету № 00ОД-000219 от 03.11.2026 за мебель, в т.ч. НДС 22% - 9016-39", "currency": "RUB", "postedOn": "2026-11-13", "allocated": "0", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-11-13"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(134, 'a3167222-3263-4d29-8863-1a732a410984', 'payment.received.v1', '01a2106f-353a-743d-a31e-6a8fb6202059', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614614+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-6a8fb6202059", "amount": "3548000", "number": "205", "status": "open", "purpose": "Оплата по счету № 00ОД-000224 от 06.11.2026 за мебель. В т.ч. НДС 22% - 6398-03 руб.", "currency": "RUB", "postedOn": "2026-11-13", "allocated": "0", "payerName": "ООО \"Дальний Берег\"", "documentOn": "2026-11-13"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c81ce5ee78c6"}', NULL),
	(135, 'cb74e99d-69aa-43e6-a9c4-5949fc275e60', 'payment.sent.v1', '01a2106f-353a-743d-a31e-6d7baba36a47', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614731+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-6d7baba36a47", "amount": "6400000", "number": "44", "status": "open", "purpose": "Возврат ошибочно перечисленных денежных средств по п/п № 34. В т.ч. НДС 22% 11540-98", "currency": "RUB", "postedOn": "2026-11-16", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-16"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(136, '52549400-87fd-445d-8747-907e30828065', 'payment.received.v1', '01a2106f-353a-743d-a31e-7385b8cf1030', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614739+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-7385b8cf1030", "amount": "3120000", "number": "655", "status": "open", "purpose": "ОПЛАТА ПО СЧЕТУ 00ОД-000228 ОТ 10.11.2026 СУММА 31200-00 В Т.Ч. НДС (22%) 5626-23", "currency": "RUB", "postedOn": "2026-11-17", "allocated": "0", "payerName": "ООО \"Родник\"", "documentOn": "2026-11-17"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d206df842d0d"}', NULL),
	(137, 'a3160dd2-1cd9-482f-9d50-5c1249f1aef1', 'payment.received.v1', '01a2106f-353a-743d-a31e-75b3ba9e4bab', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614746+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-75b3ba9e4bab", "amount": "845000", "number": "502", "status": "open", "purpose": "Оплата по счету № 00ОД-000231 от 11.11.2026 за стул", "currency": "RUB", "postedOn": "2026-11-17", "allocated": "0", "payerName": "Лебедева Мария Игоревна", "documentOn": "2026-11-17"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(138, '76369961-b5a3-4ec6-ad2f-c83c6f1f2278', 'payment.sent.v1', '01a2106f-353a-743d-a31e-7a32eb44519a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.614768+00', '{"payment": {"id": "01a2106f-353a-743d-a31e-7a32eb44519a", "amount": "98000", "number": "71433", "status": "open", "purpose": "Комиссия за ведение счета и переводы за период с 13.11.2026 по 17.11.2026 согласно тарифам банка. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-17", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-17"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(139, 'c9e94c6d-e9e0-47a8-b63a-266bdf35ad1b', 'statement.imported.v1', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:53.684594+00', '{"statement": {"id": "01a2106f-360e-72c4-9ffc-7fec90e70c0d", "toOn": "2026-11-17", "added": 11, "proof": "proved", "fromOn": "2026-11-11", "account": "0001", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(140, '91f5cd38-dec8-4d68-a79c-25607c7e8110', 'payment.received.v1', '01a2106f-3bf9-7341-9272-f8e36790b5c0', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:55.301301+00', '{"payment": {"id": "01a2106f-3bf9-7341-9272-f8e36790b5c0", "amount": "186301", "number": "9512", "status": "open", "purpose": "Выплата процентов на остаток по счету за период с 11.11.2026 по 13.11.2026. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-13", "allocated": "0", "payerName": "ПАО \"БАНК УЧЕБНЫЙ\"", "documentOn": "2026-11-13"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(141, '9445c862-81ca-4555-a27c-f9c23e3a6fcc', 'payment.received.v1', '01a2106f-3bf9-7341-9272-fcc602d012b1', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:55.301368+00', '{"payment": {"id": "01a2106f-3bf9-7341-9272-fcc602d012b1", "amount": "14320000", "number": "7781", "status": "open", "purpose": "Payment for furniture under invoice 00ОД-000227 dated 09.11.2026, incl. VAT 22% 25822-95", "currency": "RUB", "postedOn": "2026-11-16", "allocated": "0", "payerName": "ООО \"Нордик Хоум\"", "documentOn": "2026-11-16"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1"}', NULL),
	(142, 'c97824b9-0ab1-403b-856e-b26c5c7b53c6', 'payment.received.v1', '01a2106f-3bf9-7341-9273-022fe13f7283', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:55.301379+00', '{"payment": {"id": "01a2106f-3bf9-7341-9273-022fe13f7283", "amount": "4187790", "number": "9114", "status": "open", "purpose": "Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 17.11.2026. Комиссия 753.80. Возврат покупки 0.00/0.00. НДС не облагается.", "currency": "RUB", "postedOn": "2026-11-17", "allocated": "0", "payerName": "ПАО \"БАНК УЧЕБНЫЙ\"", "documentOn": "2026-11-17"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(143, 'be234df4-8dc9-47ae-8306-743716b1b586', 'statement.imported.v1', '01a2106f-3c6c-76ed-af64-a879f742781b', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:55.481734+00', '{"statement": {"id": "01a2106f-3c6c-76ed-af64-a879f742781b", "toOn": "2026-11-17", "added": 3, "proof": "proved", "fromOn": "2026-11-11", "account": "0002", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(144, '12f8d398-28bc-4842-8838-906f96feba9a', 'payment.received.v1', '01a2106f-3f68-72c5-a295-1ba64b9d687b', 1, 11, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:56.176539+00', '{"payment": {"id": "01a2106f-3f68-72c5-a295-1ba64b9d687b", "amount": "3280000", "number": "140", "status": "open", "purpose": "Погашение задолженности по акту сверки на 11.11.2026. Без НДС", "currency": "RUB", "postedOn": "2026-11-11", "allocated": "0", "payerName": "ООО \"Детский центр Одуванчик\"", "documentOn": "2026-11-11"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e8453c2dc773"}', NULL),
	(284, '01a2106f-8bcf-70ac-97aa-f4fae0796cbf', 'message.sent.v1', '01a2106f-648c-7103-9743-cd6dcbd2171d', 1, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:15.474865+00', '{"message": {"id": "01a2106f-648c-7103-9743-cd6dcbd2171d", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "e470ab50-be92-4de3-8bda-6b71ae8b10f1"}}', NULL),
	(145, '08e69cfe-58b3-43e9-a099-0973194629eb', 'payment.received.v1', '01a2106f-3f69-74a1-b07c-32cae7b1a511', 1, 1, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:56.176586+00', '{"payment": {"id": "01a2106f-3f69-74a1-b07c-32cae7b1a511", "amount": "15000000", "number": "40", "status": "open", "purpose": "Выдача займа по договору займа № З-3 от 12.11.2026. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-12", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-12"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": null}', NULL),
	(146, '2beffaff-4a67-44e9-bdd0-55296f958323', 'payment.received.v1', '01a2106f-3f69-74a1-b07c-35517df25876', 1, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:56.176826+00', '{"payment": {"id": "01a2106f-3f69-74a1-b07c-35517df25876", "amount": "1190000", "number": "421", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000061 от 10.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-12", "allocated": "0", "payerName": "ООО \"Кедровая Роща\"", "documentOn": "2026-11-12"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c073bd1fe2fd"}', NULL),
	(147, 'ee54ef72-6e74-4feb-88f3-60fc24870fa0', 'payment.received.v1', '01a2106f-3f69-74a1-b07c-3a668536ada0', 1, 0, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:56.176835+00', '{"payment": {"id": "01a2106f-3f69-74a1-b07c-3a668536ada0", "amount": "2160000", "number": "7782", "status": "open", "purpose": "Оплата по счету 00СС-000057 от 03.11.2026 за доставку, без НДС", "currency": "RUB", "postedOn": "2026-11-16", "allocated": "0", "payerName": "ООО \"Нордик Хоум\"", "documentOn": "2026-11-16"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1"}', NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(148, '0057e674-86b2-4905-bd67-ab309f67f4c4', 'statement.imported.v1', '01a2106f-4008-7609-a234-f8d38bf46697', 1, 7, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:00:56.239522+00', '{"statement": {"id": "01a2106f-4008-7609-a234-f8d38bf46697", "toOn": "2026-11-17", "added": 4, "proof": "proved", "fromOn": "2026-11-11", "account": "0045", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(149, 'cc0f388b-7de8-45b2-9cde-94783775311a', 'payment.received.v1', '01a2106f-43fd-71bc-b109-49c79e94ffa2', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541237+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-49c79e94ffa2", "amount": "1245000", "number": "61", "status": "open", "purpose": "За мебель по счёту №221 от 4 ноября 2026 г.. НДС 22% включен", "currency": "RUB", "postedOn": "2026-11-18", "allocated": "0", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-11-18"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(150, 'edd65863-e27e-446a-9793-0902f8858896', 'payment.received.v1', '01a2106f-43fd-71bc-b109-4cb0bfc7e6b9', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541282+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-4cb0bfc7e6b9", "amount": "2290000", "number": "10", "status": "open", "purpose": "Оплата по счету № 00ОД-000235 от 13.11.2026 за мебель. В т.ч. НДС 22% - 4129-51 руб.", "currency": "RUB", "postedOn": "2026-11-18", "allocated": "0", "payerName": "ИП Журавлёв Пётр Ильич", "documentOn": "2026-11-18"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d8825c025798"}', NULL),
	(151, 'e96920be-28a5-4f28-92d5-15cd43e545eb', 'payment.received.v1', '01a2106f-43fd-71bc-b109-51623ffbdcc4', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541291+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-51623ffbdcc4", "amount": "1765000", "number": "2", "status": "open", "purpose": "Опл. по сч. ОД-234 от 12.11.26, за товар, в том числе НДС 22% 3182-79", "currency": "RUB", "postedOn": "2026-11-19", "allocated": "0", "payerName": "ИП Сорокина Анна Павловна", "documentOn": "2026-11-19"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d451455006d9"}', NULL),
	(152, '4dbbb402-b439-457f-83f8-49c397d5d901', 'payment.received.v1', '01a2106f-43fd-71bc-b109-5745b47bdbfd', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541362+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-5745b47bdbfd", "amount": "10000000", "number": "81", "status": "open", "purpose": "Авансовый платеж по договору поставки П-17 от 28.07.2026, НДС 22% 18032-79", "currency": "RUB", "postedOn": "2026-11-19", "allocated": "0", "payerName": "ООО \"Заря Востока\"", "documentOn": "2026-11-19"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-cfeccddb55a6"}', NULL),
	(153, '88213e95-a0b4-4a7a-b41a-766d17b9913e', 'payment.sent.v1', '01a2106f-43fd-71bc-b109-593ab9df689e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.54137+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-593ab9df689e", "amount": "14800000", "number": "51", "status": "open", "purpose": "Оплата за пиломатериалы по счету № 344. В т.ч. НДС 22% 26688-52", "currency": "RUB", "postedOn": "2026-11-19", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-19"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(154, '09084165-eb4c-4433-a09a-6b275241689a', 'payment.received.v1', '01a2106f-43fd-71bc-b109-5f7d98822a3d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541378+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-5f7d98822a3d", "amount": "6148000", "number": "240", "status": "open", "purpose": "Оплата по счету № 00ОД-000213 от 29.10.2026 за мебель. В т.ч. НДС 22% - 11086-56 руб.", "currency": "RUB", "postedOn": "2026-11-23", "allocated": "0", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-11-23"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(155, 'c99288e5-0e72-474b-b2b2-1e374a2cf4dd', 'payment.received.v1', '01a2106f-43fd-71bc-b109-6210806460e4', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541385+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-6210806460e4", "amount": "3875000", "number": "101", "status": "open", "purpose": "Опл. по сч. ОД-237 от 17.11.26, за товар, в том числе НДС 22% 6987-70", "currency": "RUB", "postedOn": "2026-11-23", "allocated": "0", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-11-23"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(285, '01a2106f-8bd0-7140-8274-0eb27a918ce4', 'message.sent.v1', '01a2106f-601c-7454-abde-47f2ce811fb9', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.488908+00', '{"message": {"id": "01a2106f-601c-7454-abde-47f2ce811fb9", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "bd684176-8731-4271-97c3-f789143f08f1"}}', NULL),
	(156, 'cc5e1b01-c699-416b-a34f-7fb45ca2b452', 'payment.sent.v1', '01a2106f-43fd-71bc-b109-64dd946899c9', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541409+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-64dd946899c9", "amount": "18742000", "number": "53", "status": "open", "purpose": "Единый налоговый платеж", "currency": "RUB", "postedOn": "2026-11-23", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-23"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(157, '4dfc529a-65ea-4a93-b816-605eaa2583c4', 'payment.received.v1', '01a2106f-43fd-71bc-b109-6a54810dba6e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541541+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-6a54810dba6e", "amount": "5421000", "number": "241", "status": "open", "purpose": "За мебель по счёту №238 от 18 ноября 2026 г.. НДС 22% включен", "currency": "RUB", "postedOn": "2026-11-24", "allocated": "0", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-11-24"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(158, 'be6a3951-7ecc-4f84-b518-2eb722cfad9a', 'payment.sent.v1', '01a2106f-43fd-71bc-b109-6ec76de003a5', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.541549+00', '{"payment": {"id": "01a2106f-43fd-71bc-b109-6ec76de003a5", "amount": "112000", "number": "71958", "status": "open", "purpose": "Комиссия за ведение счета и переводы за период с 20.11.2026 по 24.11.2026 согласно тарифам банка. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-24", "allocated": "0", "payerName": "ООО \"Ольховый Двор\"", "documentOn": "2026-11-24"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(159, '337440d7-0dcd-48be-b091-e139fe209316', 'statement.imported.v1', '01a2106f-44ac-7204-9bac-54744cf15e44', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:57.587103+00', '{"statement": {"id": "01a2106f-44ac-7204-9bac-54744cf15e44", "toOn": "2026-11-24", "added": 10, "proof": "proved", "fromOn": "2026-11-18", "account": "0001", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(160, '52a7e989-d92e-418c-b4da-828cc6311c99', 'payment.received.v1', '01a2106f-4a15-7781-b505-275a0c0a247c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:59.208717+00', '{"payment": {"id": "01a2106f-4a15-7781-b505-275a0c0a247c", "amount": "2990000", "number": "80", "status": "open", "purpose": "ОПЛАТА ПО СЧЕТУ 00ОД-000225 ОТ 06.11.2026 СУММА 29900-00 В Т.Ч. НДС (22%) 5391-80", "currency": "RUB", "postedOn": "2026-11-19", "allocated": "0", "payerName": "ООО \"Заря Востока\"", "documentOn": "2026-11-19"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-cfeccddb55a6"}', NULL),
	(161, '656fc6b8-a948-40ae-88c4-dd59c9b6e2ca', 'payment.received.v1', '01a2106f-4a15-7781-b505-29dffec8e85f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:59.208785+00', '{"payment": {"id": "01a2106f-4a15-7781-b505-29dffec8e85f", "amount": "9864000", "number": "7790", "status": "open", "purpose": "Payment for furniture under invoice 00ОД-000239 dated 18.11.2026, incl. VAT 22% 17787-54", "currency": "RUB", "postedOn": "2026-11-24", "allocated": "0", "payerName": "ООО \"Нордик Хоум\"", "documentOn": "2026-11-24"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1"}', NULL),
	(162, 'a480960f-41be-4d73-866b-ca4a663cfa08', 'payment.received.v1', '01a2106f-4a15-7781-b505-2c73eef73927', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:59.208836+00', '{"payment": {"id": "01a2106f-4a15-7781-b505-2c73eef73927", "amount": "6021548", "number": "9119", "status": "open", "purpose": "Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 24.11.2026. Комиссия 1083.88. Возврат покупки 0.00/0.00. НДС не облагается.", "currency": "RUB", "postedOn": "2026-11-24", "allocated": "0", "payerName": "ПАО \"БАНК УЧЕБНЫЙ\"", "documentOn": "2026-11-24"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(163, '5b32a532-df17-4dd5-a1d5-2bae23a94d34', 'statement.imported.v1', '01a2106f-4ba4-74e4-ae72-c71ef5ebe0fb', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:00:59.289562+00', '{"statement": {"id": "01a2106f-4ba4-74e4-ae72-c71ef5ebe0fb", "toOn": "2026-11-24", "added": 3, "proof": "proved", "fromOn": "2026-11-18", "account": "0002", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(164, '57c5b996-a5db-480d-99d0-2b1ac992fcc7', 'payment.received.v1', '01a2106f-4f3f-72d5-84df-036500d50ca1', 1, 1, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:00.336439+00', '{"payment": {"id": "01a2106f-4f3f-72d5-84df-036500d50ca1", "amount": "880000", "number": "11", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000062 от 11.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-18", "allocated": "0", "payerName": "ИП Журавлёв Пётр Ильич", "documentOn": "2026-11-18"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d8825c025798"}', NULL),
	(165, '3860c492-ffa8-42fb-916f-5723cf95f32b', 'payment.received.v1', '01a2106f-4f3f-72d5-84df-059749c128c4', 1, 4, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:00.336525+00', '{"payment": {"id": "01a2106f-4f3f-72d5-84df-059749c128c4", "amount": "1235000", "number": "210", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000055 от 03.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-20", "allocated": "0", "payerName": "ООО \"Дальний Берег\"", "documentOn": "2026-11-20"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c81ce5ee78c6"}', NULL),
	(166, '7592edc2-52ee-4d27-815b-681fde6d422b', 'payment.received.v1', '01a2106f-4f3f-72d5-84df-081afad99d77', 1, 7, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:00.336536+00', '{"payment": {"id": "01a2106f-4f3f-72d5-84df-081afad99d77", "amount": "970000", "number": "82", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000053 от 02.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-20", "allocated": "0", "payerName": "ООО \"Заря Востока\"", "documentOn": "2026-11-20"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-cfeccddb55a6"}', NULL),
	(286, '01a2106f-8bd0-7140-8274-10afa87ed3ec', 'message.sent.v1', '01a2106f-6173-76be-b834-56ffbee61a8a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.518169+00', '{"message": {"id": "01a2106f-6173-76be-b834-56ffbee61a8a", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "64a9bc46-e5ec-4421-ab3b-c9bcdc30a213"}}', NULL),
	(167, '73d9db7a-f095-4cf7-aa52-b7b97dab1d43', 'payment.received.v1', '01a2106f-4f3f-72d5-84df-0ca9f8b51fb4', 1, 4, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:00.336594+00', '{"payment": {"id": "01a2106f-4f3f-72d5-84df-0ca9f8b51fb4", "amount": "2350000", "number": "95", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000058 от 10.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-20", "allocated": "0", "payerName": "ООО \"Маяк-Строй\"", "documentOn": "2026-11-20"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e7e6bdb792c9"}', NULL),
	(168, '013671fc-2fb2-4b46-97ae-9fb668bca26a', 'payment.received.v1', '01a2106f-4f3f-72d5-84df-12e8fe0f15cd', 1, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:00.336754+00', '{"payment": {"id": "01a2106f-4f3f-72d5-84df-12e8fe0f15cd", "amount": "1030000", "number": "102", "status": "open", "purpose": "Оплата счета на оплату № 00СС-000064 от 16.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-23", "allocated": "0", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-11-23"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(169, 'e1d9c8d9-1569-486f-a4a1-5ab427b098d1', 'payment.sent.v1', '01a2106f-4f3f-72d5-84df-165b4d4a1a78', 1, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:00.336762+00', '{"payment": {"id": "01a2106f-4f3f-72d5-84df-165b4d4a1a78", "amount": "61000", "number": "71959", "status": "open", "purpose": "Комиссия за ведение счета и переводы за период с 20.11.2026 по 24.11.2026 согласно тарифам банка. НДС не облагается", "currency": "RUB", "postedOn": "2026-11-24", "allocated": "0", "payerName": "ООО \"Сойка Сервис\"", "documentOn": "2026-11-24"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(170, 'be13efde-180b-46fa-8aa8-30e590ea04e3', 'statement.imported.v1', '01a2106f-5017-77d0-a490-3bcfe02650cb', 1, 11, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:00.388782+00', '{"statement": {"id": "01a2106f-5017-77d0-a490-3bcfe02650cb", "toOn": "2026-11-24", "added": 6, "proof": "proved", "fromOn": "2026-11-18", "account": "0045", "difference": null}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(171, '01a2106f-540e-73a1-827d-8108a598545a', 'invoice.changed.v1', '01a2106f-0d8f-7602-8397-25f19c29a004', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.200088+00', '{"changed": ["dueOn"], "invoice": {"id": "01a2106f-0d8f-7602-8397-25f19c29a004", "open": "2780000", "dueOn": "2026-11-16", "amount": "2780000", "number": "00ОД-000232", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-11", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-f0e11c830413", "name": "ИП Голубев Олег Юрьевич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(172, '01a2106f-540e-73a1-827d-85112fd1ee2e', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-25f19c29a004', 3, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.20014+00', '{"to": "overdue", "from": "open", "invoice": {"id": "01a2106f-0d8f-7602-8397-25f19c29a004", "open": "2780000", "dueOn": "2026-11-16", "amount": "2780000", "number": "00ОД-000232", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-11", "allocated": "0"}, "causedOn": null, "counterparty": {"id": "01a2106f-01c0-734e-8d31-f0e11c830413", "name": "ИП Голубев Олег Юрьевич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(173, '01a2106f-540e-73a1-827d-8a6495839c6e', 'invoice.changed.v1', '01a2106f-0daa-771f-a5aa-894dd8bcfd6a', 2, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.200147+00', '{"changed": ["dueOn"], "invoice": {"id": "01a2106f-0daa-771f-a5aa-894dd8bcfd6a", "open": "4130000", "dueOn": "2026-11-21", "amount": "4130000", "number": "00ОД-000236", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-16", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(174, '01a2106f-540e-73a1-827d-8c5a34f1c989', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-894dd8bcfd6a', 3, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.200277+00', '{"to": "overdue", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-894dd8bcfd6a", "open": "4130000", "dueOn": "2026-11-21", "amount": "4130000", "number": "00ОД-000236", "status": "overdue", "currency": "RUB", "issuedOn": "2026-11-16", "allocated": "0"}, "causedOn": null, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(175, '01a2106f-540e-73a1-827d-9240f1fa5bc0', 'invoice.changed.v1', '01a2106f-0daa-771f-a5aa-9d9f4382fce8', 2, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.200284+00', '{"changed": ["cancelled"], "invoice": {"id": "01a2106f-0daa-771f-a5aa-9d9f4382fce8", "open": "1998000", "dueOn": "2026-12-03", "amount": "1998000", "number": "00ОД-000241", "status": "cancelled", "currency": "RUB", "issuedOn": "2026-11-19", "allocated": "0"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(176, '01a2106f-540e-73a1-827d-943e0d6e87f8', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-9d9f4382fce8', 3, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.200289+00', '{"to": "cancelled", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-9d9f4382fce8", "open": "1998000", "dueOn": "2026-12-03", "amount": "1998000", "number": "00ОД-000241", "status": "cancelled", "currency": "RUB", "issuedOn": "2026-11-19", "allocated": "0"}, "causedOn": null, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(177, '01a2106f-5595-73a6-9f9b-7dd02a77984a', 'order.status-changed.v1', '01a2106f-1203-7646-8c6b-6b16feeaeebf', 2, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.598579+00', '{"to": "shipped", "from": "confirmed", "order": {"id": "01a2106f-1203-7646-8c6b-6b16feeaeebf", "amount": "5421000", "number": "00ЗК-000301", "status": "shipped", "currency": "RUB", "orderedOn": "2026-11-17"}, "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(178, '01a2106f-5595-73a6-9f9b-80178338ecf3', 'order.status-changed.v1', '01a2106f-1204-75ec-85a2-82d115c00ed2', 2, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.598682+00', '{"to": "shipped", "from": "assembling", "order": {"id": "01a2106f-1204-75ec-85a2-82d115c00ed2", "amount": "9864000", "number": "00ЗК-000302", "status": "shipped", "currency": "RUB", "orderedOn": "2026-11-17"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(179, '01a2106f-5595-73a6-9f9b-869fbcd75570', 'order.status-changed.v1', '01a2106f-1204-75ec-85a2-88b44d245ae5', 2, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.598688+00', '{"to": "ready", "from": "assembling", "order": {"id": "01a2106f-1204-75ec-85a2-88b44d245ae5", "amount": "2290000", "number": "00ЗК-000304", "status": "ready", "currency": "RUB", "orderedOn": "2026-11-12"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(180, '01a2106f-5595-73a6-9f9b-88a94038c8f2', 'order.status-changed.v1', '01a2106f-1204-75ec-85a2-8e8796d2dfe0', 2, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.598903+00', '{"to": "completed", "from": "ready", "order": {"id": "01a2106f-1204-75ec-85a2-8e8796d2dfe0", "amount": "845000", "number": "00ЗК-000305", "status": "completed", "currency": "RUB", "orderedOn": "2026-11-10"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(181, '01a2106f-5595-73a6-9f9b-8c021def442f', 'order.status-changed.v1', '01a2106f-1204-75ec-85a2-9033fdc8b01e', 2, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:01.598907+00', '{"to": "cancelled", "from": "awaiting-payment", "order": {"id": "01a2106f-1204-75ec-85a2-9033fdc8b01e", "amount": "1998000", "number": "00ЗК-000306", "status": "cancelled", "currency": "RUB", "orderedOn": "2026-11-18"}, "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(182, '01a2106f-5d1b-73ef-be2c-82175a966ec9', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-cdffc4289334', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.59296+00', '{"rest": "0", "payment": {"id": "01a2106f-1465-7411-96a4-cdffc4289334", "amount": "14860000", "number": "214", "status": "matched", "purpose": "Оплата по счету № 00ОД-000201 от 12.10.2026 за мебель. В т.ч. НДС 22% - 26796-72 руб.", "currency": "RUB", "postedOn": "2026-10-28", "allocated": "14860000", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-10-28"}, "decision": {"id": "01a2106f-5b30-7187-a74d-6bd18ae77adb", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b30-7187-a74d-66070afd2bd2", "amount": "14860000", "invoiceId": "01a2106f-0d8e-77fd-a0d5-edbae4527122", "invoiceNumber": "00ОД-000201"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(183, '01a2106f-5d1b-73ef-be2c-842323241559', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-d3f80478308d', 2, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.593826+00', '{"rest": "0", "payment": {"id": "01a2106f-1465-7411-96a4-d3f80478308d", "amount": "11136000", "number": "55", "status": "matched", "purpose": "Оплата по счетам № 00ОД-000202 от 13.10.2026, № 00ОД-000206 от 20.10.2026, № 00ОД-000209 от 23.10.2026 за мебель, НДС 22% 20081-31", "currency": "RUB", "postedOn": "2026-10-29", "allocated": "11136000", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-10-29"}, "decision": {"id": "01a2106f-5b30-7187-a74d-7850c6b5132c", "why": "", "kind": "match", "actor": "rule:named-several@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 3}}]}, "allocations": [{"id": "01a2106f-5b30-7187-a74d-6c4dc39e8d1f", "amount": "4512000", "invoiceId": "01a2106f-0d8e-77fd-a0d5-f31681dbbf9e", "invoiceNumber": "00ОД-000202"}, {"id": "01a2106f-5b30-7187-a74d-71fc3bad65dd", "amount": "3890000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-05dd417187f7", "invoiceNumber": "00ОД-000206"}, {"id": "01a2106f-5b30-7187-a74d-7617497fa298", "amount": "2734000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-110277273003", "invoiceNumber": "00ОД-000209"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(184, '01a2106f-5d1b-73ef-be2c-8aec0fe43aa4', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-da8fb47ff837', 2, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.59386+00', '{"rest": "0", "payment": {"id": "01a2106f-1465-7411-96a4-da8fb47ff837", "amount": "15000000", "number": "1207", "status": "matched", "purpose": "Частичная оплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 27049-18", "currency": "RUB", "postedOn": "2026-10-30", "allocated": "15000000", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-10-30"}, "decision": {"id": "01a2106f-5b31-7608-bad9-bdff8cf0719f", "why": "", "kind": "match", "actor": "rule:named-part@1", "because": [{"code": "named-part", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-ba1da18dd598", "amount": "15000000", "invoiceId": "01a2106f-0d8e-77fd-a0d5-f5292e50e4a9", "invoiceNumber": "00ОД-000203"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(185, '01a2106f-5d1b-73ef-be2c-8f05259aeb9b', 'payment.allocated.v1', '01a2106f-18dc-75b6-8334-e6524f60cfe7', 2, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.593866+00', '{"rest": "0", "payment": {"id": "01a2106f-18dc-75b6-8334-e6524f60cfe7", "amount": "9235000", "number": "216", "status": "matched", "purpose": "ОПЛАТА ПО СЧЕТУ 00ОД-000205 ОТ 20.10.2026 СУММА 92350-00 В Т.Ч. НДС (22%) 16653-28", "currency": "RUB", "postedOn": "2026-10-30", "allocated": "9235000", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-10-30"}, "decision": {"id": "01a2106f-5b31-7608-bad9-c5e7cde39a57", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-c1e65db57ed8", "amount": "9235000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-034c124e4275", "invoiceNumber": "00ОД-000205"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(186, '01a2106f-5d1b-73ef-be2c-9116c31f3f3d', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-dca624da9f9f', 2, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.59389+00', '{"rest": "0", "payment": {"id": "01a2106f-1465-7411-96a4-dca624da9f9f", "amount": "7394000", "number": "88", "status": "matched", "purpose": "Оплата по счету № 270 от 21.10.2026 за мебель. В т.ч. НДС 22% 13333-44", "currency": "RUB", "postedOn": "2026-10-30", "allocated": "7394000", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-10-30"}, "decision": {"id": "01a2106f-5b31-7608-bad9-cdcbab06abde", "why": "", "kind": "match", "actor": "rule:mistyped-number@1", "because": [{"code": "mistyped-number"}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-c925d49a4b1d", "amount": "7394000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-09577817cb19", "invoiceNumber": "00ОД-000207"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(187, '01a2106f-5d1b-73ef-be2c-94b0e94458ba', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-e1edd864ccaf', 2, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.593895+00', '{"rest": "1000000", "payment": {"id": "01a2106f-1465-7411-96a4-e1edd864ccaf", "amount": "13000000", "number": "410", "status": "advance", "purpose": "Оплата по счету № 00ОД-000204 от 15.10.2026 за мебель, в т.ч. НДС 22% 23442-62", "currency": "RUB", "postedOn": "2026-11-02", "allocated": "12000000", "payerName": "ООО \"Кедровая Роща\"", "documentOn": "2026-11-02"}, "decision": {"id": "01a2106f-5b31-7608-bad9-d6ee061ec6ea", "why": "", "kind": "match", "actor": "rule:named-overpaid@1", "because": [{"code": "named-overpaid", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-d38024cd8355", "amount": "12000000", "invoiceId": "01a2106f-0d8e-77fd-a0d5-f888b34d161d", "invoiceNumber": "00ОД-000204"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c073bd1fe2fd"}', NULL),
	(188, '01a2106f-5d1b-73ef-be2c-9bedb82a34ff', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-ee7093611860', 2, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594049+00', '{"rest": "0", "payment": {"id": "01a2106f-1465-7411-96a4-ee7093611860", "amount": "1200000", "number": "1", "status": "matched", "purpose": "Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "1200000", "payerName": "ИП Сорокина Анна Павловна", "documentOn": "2026-11-03"}, "decision": {"id": "01a2106f-5b31-7608-bad9-df1b010c1d96", "why": "", "kind": "match", "actor": "rule:named-part@1", "because": [{"code": "named-part", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-db3a6ca302a4", "amount": "1200000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-1d5419f02b3c", "invoiceNumber": "00ОД-000212"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d451455006d9"}', NULL),
	(189, '01a2106f-5d1b-73ef-be2c-9d452d51bdac', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-f3c8a9556965', 2, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594075+00', '{"rest": "0", "payment": {"id": "01a2106f-1465-7411-96a4-f3c8a9556965", "amount": "1200000", "number": "1", "status": "matched", "purpose": "Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "1200000", "payerName": "ИП Сорокина Анна Павловна", "documentOn": "2026-11-03"}, "decision": {"id": "01a2106f-5b31-7608-bad9-e698aa752956", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-e37c5f16e2e1", "amount": "1200000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-1d5419f02b3c", "invoiceNumber": "00ОД-000212"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d451455006d9"}', NULL),
	(190, '01a2106f-5d1c-75ff-9179-e14c3b887a21', 'payment.allocated.v1', '01a2106f-1465-7411-96a4-e8b8f6aa0040', 2, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.59408+00', '{"rest": "0", "payment": {"id": "01a2106f-1465-7411-96a4-e8b8f6aa0040", "amount": "8860000", "number": "19", "status": "matched", "purpose": "Оплата за ООО \"Дальний Берег\" ИНН 7899201065 по счету № 00ОД-000208 от 22.10.2026 за мебель, НДС 22% 15977-05", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "8860000", "payerName": "ООО \"Парус Капитал\"", "documentOn": "2026-11-03"}, "decision": {"id": "01a2106f-5b31-7608-bad9-ed5c6f187f80", "why": "", "kind": "match", "actor": "rule:third-party@1", "because": [{"code": "paid-for-another"}, {"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-e97d9ac4e177", "amount": "8860000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e", "invoiceNumber": "00ОД-000208"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(191, '01a2106f-5d1c-75ff-9179-e62f52594016', 'payment.allocated.v1', '01a2106f-2061-736b-8bdb-6c1ae312176d', 2, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594103+00', '{"rest": "0", "payment": {"id": "01a2106f-2061-736b-8bdb-6c1ae312176d", "amount": "1840000", "number": "221", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000052 от 30.10.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-03", "allocated": "1840000", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-11-03"}, "decision": {"id": "01a2106f-5b31-7608-bad9-f5280be30eac", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-f342b227a229", "amount": "1840000", "invoiceId": "01a2106f-0daa-771f-a5aa-b48b7fcfa425", "invoiceNumber": "00СС-000052"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(192, '01a2106f-5d1c-75ff-9179-ea291bb7706c', 'payment.allocated.v1', '01a2106f-283a-76c3-8e4d-28b7d3bde14e', 2, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594109+00', '{"rest": "0", "payment": {"id": "01a2106f-283a-76c3-8e4d-28b7d3bde14e", "amount": "1999000", "number": "501", "status": "matched", "purpose": "Оплата по счету 00ОД-000217 от 02.11.2026", "currency": "RUB", "postedOn": "2026-11-04", "allocated": "1999000", "payerName": "Лебедева Мария Игоревна", "documentOn": "2026-11-04"}, "decision": {"id": "01a2106f-5b31-7608-bad9-ff1c9450633c", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bad9-f90aeae127fc", "amount": "1999000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-30299793a5ec", "invoiceNumber": "00ОД-000217"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-dd258ad8ba7a"}', NULL),
	(193, '01a2106f-5d1c-75ff-9179-ec8cfa4bc67a', 'payment.allocated.v1', '01a2106f-283a-76c3-8e4d-27a9180ffd4d', 2, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594137+00', '{"rest": "0", "payment": {"id": "01a2106f-283a-76c3-8e4d-27a9180ffd4d", "amount": "4777700", "number": "73", "status": "matched", "purpose": "Оплата за кухонную мебель, в т.ч. НДС 22% 8615-52", "currency": "RUB", "postedOn": "2026-11-04", "allocated": "4777700", "payerName": "ООО \"Заря Востока\"", "documentOn": "2026-11-04"}, "decision": {"id": "01a2106f-5b31-7608-bada-068a42ad5410", "why": "", "kind": "match", "actor": "rule:amount-alone@1", "because": [{"code": "amount-alone"}]}, "allocations": [{"id": "01a2106f-5b31-7608-bada-01a12e62344b", "amount": "4777700", "invoiceId": "01a2106f-0d8e-77fd-a0d6-15f3a6d85a41", "invoiceNumber": "00ОД-000210"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-cfeccddb55a6"}', NULL),
	(194, '01a2106f-5d1c-75ff-9179-f08dbee4c1c4', 'payment.allocated.v1', '01a2106f-283b-70bd-8d65-efd01656ba01', 2, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594161+00', '{"rest": "0", "payment": {"id": "01a2106f-283b-70bd-8d65-efd01656ba01", "amount": "8610050", "number": "57", "status": "matched", "purpose": "Опл. сч. ОД-214 от 29.10.26 - 52300-50, сч. ОД-218 от 02.11.26 - 33800-00. НДС 22% 15526-32", "currency": "RUB", "postedOn": "2026-11-05", "allocated": "8610050", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-11-05"}, "decision": {"id": "01a2106f-5b31-7608-bada-130297a42fc3", "why": "", "kind": "match", "actor": "rule:named-several@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 2}}]}, "allocations": [{"id": "01a2106f-5b31-7608-bada-0ba0dd271c42", "amount": "5230050", "invoiceId": "01a2106f-0d8e-77fd-a0d6-254fe568543d", "invoiceNumber": "00ОД-000214"}, {"id": "01a2106f-5b31-7608-bada-0cde09b62a04", "amount": "3380000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-36afb72b8aac", "invoiceNumber": "00ОД-000218"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(195, '01a2106f-5d1c-75ff-9179-f78d37289948', 'payment.allocated.v1', '01a2106f-283b-70bd-8d65-f71546e2353c', 2, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594289+00', '{"rest": "0", "payment": {"id": "01a2106f-283b-70bd-8d65-f71546e2353c", "amount": "6400000", "number": "33", "status": "matched", "purpose": "Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "6400000", "payerName": "ООО \"Городской Парк\"", "documentOn": "2026-11-06"}, "decision": {"id": "01a2106f-5b5e-7633-b130-38905326d40f", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5e-7633-b130-36da379e4bd5", "amount": "6400000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-3eb89f849931", "invoiceNumber": "00ОД-000220"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e3a0bd81489d"}', NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(196, '01a2106f-5d1c-75ff-9179-fb7b078983f8', 'payment.allocated.v1', '01a2106f-3060-7621-ad73-b6807c9cf382', 2, 2, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594295+00', '{"rest": "0", "payment": {"id": "01a2106f-3060-7621-ad73-b6807c9cf382", "amount": "1425000", "number": "58", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000059 от 05.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "1425000", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-11-06"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-9eb0d3774f36", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-9a75d2bfc604", "amount": "1425000", "invoiceId": "01a2106f-0daa-771f-a5aa-c870bc5dd1e8", "invoiceNumber": "00СС-000059"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(197, '01a2106f-5d1c-75ff-9179-fd432a971397', 'payment.allocated.v1', '01a2106f-3309-7235-9aa0-3c5855664e66', 2, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594322+00', '{"rest": "0", "payment": {"id": "01a2106f-3309-7235-9aa0-3c5855664e66", "amount": "5400000", "number": "91", "status": "matched", "purpose": "Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС", "currency": "RUB", "postedOn": "2026-11-06", "allocated": "5400000", "payerName": "ООО \"Маяк-Строй\"", "documentOn": "2026-11-06"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-a5e524b41607", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-a28138ec0460", "amount": "5400000", "invoiceId": "01a2106f-0daa-771f-a5aa-b14d92dc0c16", "invoiceNumber": "00СС-000054"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e7e6bdb792c9"}', NULL),
	(198, '01a2106f-5d1c-75ff-917a-01c6b75608af', 'payment.allocated.v1', '01a2106f-2c43-7120-9e9d-edc0db017b51', 2, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594327+00', '{"rest": "0", "payment": {"id": "01a2106f-2c43-7120-9e9d-edc0db017b51", "amount": "5630000", "number": "9", "status": "matched", "purpose": "Оплата по договору № 14/П от 23.07.2026 за мебель. В т.ч. НДС 22% 10152-46", "currency": "RUB", "postedOn": "2026-11-09", "allocated": "5630000", "payerName": "ИП Журавлёв Пётр Ильич", "documentOn": "2026-11-09"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-ad0df1eb032f", "why": "", "kind": "match", "actor": "rule:agreement-amount@1", "because": [{"code": "agreement-amount"}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-a9f2e85810fa", "amount": "5630000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-2e6c73050a04", "invoiceNumber": "00ОД-000216"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d8825c025798"}', NULL),
	(199, '01a2106f-5d1c-75ff-917a-07b4ca7e564b', 'payment.allocated.v1', '01a2106f-2c43-7120-9e9d-f38e2804c834', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594351+00', '{"rest": "0", "payment": {"id": "01a2106f-2c43-7120-9e9d-f38e2804c834", "amount": "16200000", "number": "1260", "status": "matched", "purpose": "Доплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 29213-11", "currency": "RUB", "postedOn": "2026-11-10", "allocated": "16200000", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-11-10"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-b5050411e5bb", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-b0f5ef1fda06", "amount": "16200000", "invoiceId": "01a2106f-0d8e-77fd-a0d5-f5292e50e4a9", "invoiceNumber": "00ОД-000203"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(225, '01a2106f-5d1c-75ff-917a-6cb628a5316c', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d5-f31681dbbf9e', 2, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594918+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d5-f31681dbbf9e", "open": "0", "dueOn": "2026-10-27", "amount": "4512000", "number": "00ОД-000202", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-13", "allocated": "4512000"}, "causedOn": "2026-10-29", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(200, '01a2106f-5d1c-75ff-917a-09ca6972827f', 'payment.allocated.v1', '01a2106f-3060-7621-ad73-b821d1bc7fed', 2, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594357+00', '{"rest": "0", "payment": {"id": "01a2106f-3060-7621-ad73-b821d1bc7fed", "amount": "3300000", "number": "1261", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000060 от 09.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-10", "allocated": "3300000", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-11-10"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-bdf896a04e9e", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-bb51825ad2f4", "amount": "3300000", "invoiceId": "01a2106f-0daa-771f-a5aa-cf31477679df", "invoiceNumber": "00СС-000060"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(201, '01a2106f-5d1c-75ff-917a-0cfc72d7f1dd', 'payment.allocated.v1', '01a2106f-3f68-72c5-a295-1ba64b9d687b', 2, 11, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594435+00', '{"rest": "0", "payment": {"id": "01a2106f-3f68-72c5-a295-1ba64b9d687b", "amount": "3280000", "number": "140", "status": "matched", "purpose": "Погашение задолженности по акту сверки на 11.11.2026. Без НДС", "currency": "RUB", "postedOn": "2026-11-11", "allocated": "3280000", "payerName": "ООО \"Детский центр Одуванчик\"", "documentOn": "2026-11-11"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-cbd85ebf3891", "why": "", "kind": "match", "actor": "rule:whole-debt@1", "because": [{"code": "sum-is-the-whole-debt", "params": {"invoices": 2}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-c0c1c096997f", "amount": "1560000", "invoiceId": "01a2106f-0daa-771f-a5aa-ac3d2f784281", "invoiceNumber": "00СС-000051"}, {"id": "01a2106f-5b5f-7242-a5ff-c7f4443f571c", "amount": "1720000", "invoiceId": "01a2106f-0daa-771f-a5aa-bc51f3c3103c", "invoiceNumber": "00СС-000056"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e8453c2dc773"}', NULL),
	(202, '01a2106f-5d1c-75ff-917a-11a35402ad91', 'payment.allocated.v1', '01a2106f-353a-743d-a31e-50bd1ec896ee', 2, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594461+00', '{"rest": "0", "payment": {"id": "01a2106f-353a-743d-a31e-50bd1ec896ee", "amount": "5825000", "number": "420", "status": "matched", "purpose": "За мебель по счёту №222 от 5 ноября 2026 г.. НДС 22% включен", "currency": "RUB", "postedOn": "2026-11-11", "allocated": "5825000", "payerName": "ООО \"Кедровая Роща\"", "documentOn": "2026-11-11"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-d3810430f6a3", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-cfb4a7e84d20", "amount": "5825000", "invoiceId": "01a2106f-0d8f-7602-8397-0502ab1d0425", "invoiceNumber": "00ОД-000222"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c073bd1fe2fd"}', NULL),
	(203, '01a2106f-5d1c-75ff-917a-164583910db2', 'payment.allocated.v1', '01a2106f-3f69-74a1-b07c-35517df25876', 2, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594467+00', '{"rest": "0", "payment": {"id": "01a2106f-3f69-74a1-b07c-35517df25876", "amount": "1190000", "number": "421", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000061 от 10.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-12", "allocated": "1190000", "payerName": "ООО \"Кедровая Роща\"", "documentOn": "2026-11-12"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-d81d0675de9d", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-d4f8fee65d19", "amount": "1190000", "invoiceId": "01a2106f-0daa-771f-a5aa-d673824182f8", "invoiceNumber": "00СС-000061"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c073bd1fe2fd"}', NULL),
	(204, '01a2106f-5d1c-75ff-917a-1ada176141fd', 'payment.allocated.v1', '01a2106f-353a-743d-a31e-5ea82a1f1d43', 2, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594472+00', '{"rest": "0", "payment": {"id": "01a2106f-353a-743d-a31e-5ea82a1f1d43", "amount": "6612000", "number": "97", "status": "matched", "purpose": "Опл. по сч. ОД-223 от 05.11.26, за товар, в том числе НДС 22% 11923-28", "currency": "RUB", "postedOn": "2026-11-12", "allocated": "6612000", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-11-12"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-e055361730f4", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-dfdbce177238", "amount": "6612000", "invoiceId": "01a2106f-0d8f-7602-8397-083424065814", "invoiceNumber": "00ОД-000223"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(205, '01a2106f-5d1c-75ff-917a-1dfb034c62f1', 'payment.allocated.v1', '01a2106f-353a-743d-a31e-644de486d22f', 2, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594496+00', '{"rest": "0", "payment": {"id": "01a2106f-353a-743d-a31e-644de486d22f", "amount": "5000000", "number": "1290", "status": "matched", "purpose": "Частичная оплата по счету № 00ОД-000219 от 03.11.2026 за мебель, в т.ч. НДС 22% - 9016-39", "currency": "RUB", "postedOn": "2026-11-13", "allocated": "5000000", "payerName": "АО \"Тёплая Поляна\"", "documentOn": "2026-11-13"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-ea4b962ae009", "why": "", "kind": "match", "actor": "rule:named-part@1", "because": [{"code": "named-part", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-e5c0f7b722c0", "amount": "5000000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-3a9c841ff169", "invoiceNumber": "00ОД-000219"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bd369fb6254d"}', NULL),
	(226, '01a2106f-5d1c-75ff-917a-729a1803975c', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-05dd417187f7', 2, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594924+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-05dd417187f7", "open": "0", "dueOn": "2026-11-03", "amount": "3890000", "number": "00ОД-000206", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-20", "allocated": "3890000"}, "causedOn": "2026-10-29", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(206, '01a2106f-5d1c-75ff-917a-23d96f6ae0da', 'payment.allocated.v1', '01a2106f-353a-743d-a31e-6a8fb6202059', 2, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594501+00', '{"rest": "0", "payment": {"id": "01a2106f-353a-743d-a31e-6a8fb6202059", "amount": "3548000", "number": "205", "status": "matched", "purpose": "Оплата по счету № 00ОД-000224 от 06.11.2026 за мебель. В т.ч. НДС 22% - 6398-03 руб.", "currency": "RUB", "postedOn": "2026-11-13", "allocated": "3548000", "payerName": "ООО \"Дальний Берег\"", "documentOn": "2026-11-13"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-f07eafd730ce", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-ec97aad90a4b", "amount": "3548000", "invoiceId": "01a2106f-0d8f-7602-8397-0e37e7609424", "invoiceNumber": "00ОД-000224"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c81ce5ee78c6"}', NULL),
	(207, '01a2106f-5d1c-75ff-917a-260d40d988ca', 'payment.allocated.v1', '01a2106f-3bf9-7341-9272-fcc602d012b1', 2, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594572+00', '{"rest": "0", "payment": {"id": "01a2106f-3bf9-7341-9272-fcc602d012b1", "amount": "14320000", "number": "7781", "status": "matched", "purpose": "Payment for furniture under invoice 00ОД-000227 dated 09.11.2026, incl. VAT 22% 25822-95", "currency": "RUB", "postedOn": "2026-11-16", "allocated": "14320000", "payerName": "ООО \"Нордик Хоум\"", "documentOn": "2026-11-16"}, "decision": {"id": "01a2106f-5b5f-7242-a5ff-fa9d654a87b1", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-f609b75224e2", "amount": "14320000", "invoiceId": "01a2106f-0d8f-7602-8397-1b6b9e6d8e3f", "invoiceNumber": "00ОД-000227"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1"}', NULL),
	(208, '01a2106f-5d1c-75ff-917a-28c1623a3222', 'payment.allocated.v1', '01a2106f-3f69-74a1-b07c-3a668536ada0', 2, 0, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594597+00', '{"rest": "0", "payment": {"id": "01a2106f-3f69-74a1-b07c-3a668536ada0", "amount": "2160000", "number": "7782", "status": "matched", "purpose": "Оплата по счету 00СС-000057 от 03.11.2026 за доставку, без НДС", "currency": "RUB", "postedOn": "2026-11-16", "allocated": "2160000", "payerName": "ООО \"Нордик Хоум\"", "documentOn": "2026-11-16"}, "decision": {"id": "01a2106f-5b5f-7242-a600-0296474910fa", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a5ff-fd04119c1acc", "amount": "2160000", "invoiceId": "01a2106f-0daa-771f-a5aa-c74745e2a2c8", "invoiceNumber": "00СС-000057"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1"}', NULL),
	(209, '01a2106f-5d1c-75ff-917a-2f44fdba73fb', 'payment.allocated.v1', '01a2106f-353a-743d-a31e-75b3ba9e4bab', 2, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594603+00', '{"rest": "0", "payment": {"id": "01a2106f-353a-743d-a31e-75b3ba9e4bab", "amount": "845000", "number": "502", "status": "matched", "purpose": "Оплата по счету № 00ОД-000231 от 11.11.2026 за стул", "currency": "RUB", "postedOn": "2026-11-17", "allocated": "845000", "payerName": "Лебедева Мария Игоревна", "documentOn": "2026-11-17"}, "decision": {"id": "01a2106f-5b5f-7242-a600-0b5339cfb3d8", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-050c15c37139", "amount": "845000", "invoiceId": "01a2106f-0d8f-7602-8397-2184b1977954", "invoiceNumber": "00ОД-000231"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": null}', NULL),
	(210, '01a2106f-5d1c-75ff-917a-31c58741281a', 'payment.allocated.v1', '01a2106f-353a-743d-a31e-7385b8cf1030', 2, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594625+00', '{"rest": "0", "payment": {"id": "01a2106f-353a-743d-a31e-7385b8cf1030", "amount": "3120000", "number": "655", "status": "matched", "purpose": "ОПЛАТА ПО СЧЕТУ 00ОД-000228 ОТ 10.11.2026 СУММА 31200-00 В Т.Ч. НДС (22%) 5626-23", "currency": "RUB", "postedOn": "2026-11-17", "allocated": "3120000", "payerName": "ООО \"Родник\"", "documentOn": "2026-11-17"}, "decision": {"id": "01a2106f-5b5f-7242-a600-1003cec075a2", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-0e4627d827e2", "amount": "3120000", "invoiceId": "01a2106f-0d8f-7602-8397-1c6eeaaf15f9", "invoiceNumber": "00ОД-000228"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d206df842d0d"}', NULL),
	(211, '01a2106f-5d1c-75ff-917a-35d12d94c171', 'payment.allocated.v1', '01a2106f-43fd-71bc-b109-4cb0bfc7e6b9', 2, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594631+00', '{"rest": "0", "payment": {"id": "01a2106f-43fd-71bc-b109-4cb0bfc7e6b9", "amount": "2290000", "number": "10", "status": "matched", "purpose": "Оплата по счету № 00ОД-000235 от 13.11.2026 за мебель. В т.ч. НДС 22% - 4129-51 руб.", "currency": "RUB", "postedOn": "2026-11-18", "allocated": "2290000", "payerName": "ИП Журавлёв Пётр Ильич", "documentOn": "2026-11-18"}, "decision": {"id": "01a2106f-5b5f-7242-a600-1ab7a62d3ecf", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-163ce3a45acc", "amount": "2290000", "invoiceId": "01a2106f-0da9-73e6-89eb-364d71de701c", "invoiceNumber": "00ОД-000235"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d8825c025798"}', NULL),
	(227, '01a2106f-5d1c-75ff-917a-75d3ed9c76cb', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-110277273003', 2, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.59493+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-110277273003", "open": "0", "dueOn": "2026-11-06", "amount": "2734000", "number": "00ОД-000209", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-23", "allocated": "2734000"}, "causedOn": "2026-10-29", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(287, '01a2106f-8c0c-7511-9849-ce5ba884c2b8', 'message.sent.v1', '01a2106f-6209-726b-8b9e-a1dece869680', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.56024+00', '{"message": {"id": "01a2106f-6209-726b-8b9e-a1dece869680", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "17acb562-f392-4728-accd-6b2a79a54ce8"}}', NULL),
	(212, '01a2106f-5d1c-75ff-917a-3b7e86d6b1f3', 'payment.allocated.v1', '01a2106f-4f3f-72d5-84df-036500d50ca1', 2, 1, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594636+00', '{"rest": "0", "payment": {"id": "01a2106f-4f3f-72d5-84df-036500d50ca1", "amount": "880000", "number": "11", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000062 от 11.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-18", "allocated": "880000", "payerName": "ИП Журавлёв Пётр Ильич", "documentOn": "2026-11-18"}, "decision": {"id": "01a2106f-5b5f-7242-a600-229dbc3e9bd5", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-1e1963821d9c", "amount": "880000", "invoiceId": "01a2106f-0daa-771f-a5aa-d8430c937df3", "invoiceNumber": "00СС-000062"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d8825c025798"}', NULL),
	(213, '01a2106f-5d1c-75ff-917a-3f4b83e2abca', 'payment.allocated.v1', '01a2106f-43fd-71bc-b109-49c79e94ffa2', 2, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594722+00', '{"rest": "0", "payment": {"id": "01a2106f-43fd-71bc-b109-49c79e94ffa2", "amount": "1245000", "number": "61", "status": "matched", "purpose": "За мебель по счёту №221 от 4 ноября 2026 г.. НДС 22% включен", "currency": "RUB", "postedOn": "2026-11-18", "allocated": "1245000", "payerName": "ООО \"Северный Ветер\"", "documentOn": "2026-11-18"}, "decision": {"id": "01a2106f-5b5f-7242-a600-2adcd36646f9", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-2678a5012b01", "amount": "1245000", "invoiceId": "01a2106f-0d8f-7602-8397-03371930aca0", "invoiceNumber": "00ОД-000221"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-bb393e3af023"}', NULL),
	(214, '01a2106f-5d1c-75ff-917a-402b298b5b99', 'payment.allocated.v1', '01a2106f-43fd-71bc-b109-51623ffbdcc4', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594727+00', '{"rest": "0", "payment": {"id": "01a2106f-43fd-71bc-b109-51623ffbdcc4", "amount": "1765000", "number": "2", "status": "matched", "purpose": "Опл. по сч. ОД-234 от 12.11.26, за товар, в том числе НДС 22% 3182-79", "currency": "RUB", "postedOn": "2026-11-19", "allocated": "1765000", "payerName": "ИП Сорокина Анна Павловна", "documentOn": "2026-11-19"}, "decision": {"id": "01a2106f-5b5f-7242-a600-337f144cbdc3", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-2f5c2b77dc39", "amount": "1765000", "invoiceId": "01a2106f-0d8f-7602-8397-2f8c2bd0aa56", "invoiceNumber": "00ОД-000234"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-d451455006d9"}', NULL),
	(215, '01a2106f-5d1c-75ff-917a-46706027e4bb', 'payment.allocated.v1', '01a2106f-4a15-7781-b505-275a0c0a247c', 2, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594733+00', '{"rest": "0", "payment": {"id": "01a2106f-4a15-7781-b505-275a0c0a247c", "amount": "2990000", "number": "80", "status": "matched", "purpose": "ОПЛАТА ПО СЧЕТУ 00ОД-000225 ОТ 06.11.2026 СУММА 29900-00 В Т.Ч. НДС (22%) 5391-80", "currency": "RUB", "postedOn": "2026-11-19", "allocated": "2990000", "payerName": "ООО \"Заря Востока\"", "documentOn": "2026-11-19"}, "decision": {"id": "01a2106f-5b5f-7242-a600-39ccf94a9989", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-3454b61130e1", "amount": "2990000", "invoiceId": "01a2106f-0d8f-7602-8397-104168eda512", "invoiceNumber": "00ОД-000225"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-cfeccddb55a6"}', NULL),
	(216, '01a2106f-5d1c-75ff-917a-483034118aa1', 'payment.allocated.v1', '01a2106f-4f3f-72d5-84df-059749c128c4', 2, 4, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594755+00', '{"rest": "0", "payment": {"id": "01a2106f-4f3f-72d5-84df-059749c128c4", "amount": "1235000", "number": "210", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000055 от 03.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-20", "allocated": "1235000", "payerName": "ООО \"Дальний Берег\"", "documentOn": "2026-11-20"}, "decision": {"id": "01a2106f-5b5f-7242-a600-41f35b43759c", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-3cecf1543d83", "amount": "1235000", "invoiceId": "01a2106f-0daa-771f-a5aa-c1a98af1083a", "invoiceNumber": "00СС-000055"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c81ce5ee78c6"}', NULL),
	(217, '01a2106f-5d1c-75ff-917a-4fd0557984db', 'payment.allocated.v1', '01a2106f-4f3f-72d5-84df-081afad99d77', 2, 7, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594759+00', '{"rest": "0", "payment": {"id": "01a2106f-4f3f-72d5-84df-081afad99d77", "amount": "970000", "number": "82", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000053 от 02.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-20", "allocated": "970000", "payerName": "ООО \"Заря Востока\"", "documentOn": "2026-11-20"}, "decision": {"id": "01a2106f-5b60-76b4-8cbf-b6c1c8a8c6b3", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b5f-7242-a600-45f420e56d2e", "amount": "970000", "invoiceId": "01a2106f-0daa-771f-a5aa-b8f3edb73625", "invoiceNumber": "00СС-000053"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-cfeccddb55a6"}', NULL),
	(228, '01a2106f-5d1c-75ff-917a-7aca59a1b0a6', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d5-f5292e50e4a9', 2, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.607801+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0d8e-77fd-a0d5-f5292e50e4a9", "open": "0", "dueOn": "2026-11-28", "amount": "31200000", "number": "00ОД-000203", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-14", "allocated": "31200000"}, "causedOn": "2026-11-10", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(218, '01a2106f-5d1c-75ff-917a-5014d9de52fc', 'payment.allocated.v1', '01a2106f-4f3f-72d5-84df-0ca9f8b51fb4', 2, 4, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594764+00', '{"rest": "0", "payment": {"id": "01a2106f-4f3f-72d5-84df-0ca9f8b51fb4", "amount": "2350000", "number": "95", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000058 от 10.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-20", "allocated": "2350000", "payerName": "ООО \"Маяк-Строй\"", "documentOn": "2026-11-20"}, "decision": {"id": "01a2106f-5b60-76b4-8cbf-bc36089dd173", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b60-76b4-8cbf-b9b71c3cbcd7", "amount": "2350000", "invoiceId": "01a2106f-0daa-771f-a5aa-d0da2a123995", "invoiceNumber": "00СС-000058"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-e7e6bdb792c9"}', NULL),
	(219, '01a2106f-5d1c-75ff-917a-57a713792483', 'payment.allocated.v1', '01a2106f-43fd-71bc-b109-6210806460e4', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594848+00', '{"rest": "0", "payment": {"id": "01a2106f-43fd-71bc-b109-6210806460e4", "amount": "3875000", "number": "101", "status": "matched", "purpose": "Опл. по сч. ОД-237 от 17.11.26, за товар, в том числе НДС 22% 6987-70", "currency": "RUB", "postedOn": "2026-11-23", "allocated": "3875000", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-11-23"}, "decision": {"id": "01a2106f-5b60-76b4-8cbf-c59f7cabe2e0", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b60-76b4-8cbf-c048f364c2ad", "amount": "3875000", "invoiceId": "01a2106f-0daa-771f-a5aa-8cea5b75130e", "invoiceNumber": "00ОД-000237"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(220, '01a2106f-5d1c-75ff-917a-58a66090d3b4', 'payment.allocated.v1', '01a2106f-4f3f-72d5-84df-12e8fe0f15cd', 2, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.594853+00', '{"rest": "0", "payment": {"id": "01a2106f-4f3f-72d5-84df-12e8fe0f15cd", "amount": "1030000", "number": "102", "status": "matched", "purpose": "Оплата счета на оплату № 00СС-000064 от 16.11.2026 за доставку и сборку. Без НДС", "currency": "RUB", "postedOn": "2026-11-23", "allocated": "1030000", "payerName": "ООО \"Искра-Мебель\"", "documentOn": "2026-11-23"}, "decision": {"id": "01a2106f-5b60-76b4-8cbf-ce239f61ba5c", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b60-76b4-8cbf-c925254f8dce", "amount": "1030000", "invoiceId": "01a2106f-0daa-771f-a5aa-e30b8814b050", "invoiceNumber": "00СС-000064"}], "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}, "counterpartyId": "01a2106f-01c0-734e-8d31-c6eb639a621f"}', NULL),
	(221, '01a2106f-5d1c-75ff-917a-5d497cfc88bd', 'payment.allocated.v1', '01a2106f-43fd-71bc-b109-5f7d98822a3d', 2, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594879+00', '{"rest": "0", "payment": {"id": "01a2106f-43fd-71bc-b109-5f7d98822a3d", "amount": "6148000", "number": "240", "status": "matched", "purpose": "Оплата по счету № 00ОД-000213 от 29.10.2026 за мебель. В т.ч. НДС 22% - 11086-56 руб.", "currency": "RUB", "postedOn": "2026-11-23", "allocated": "6148000", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-11-23"}, "decision": {"id": "01a2106f-5b60-76b4-8cbf-d7cca6b3f38d", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b60-76b4-8cbf-d2953a9c444c", "amount": "6148000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-212d065b7447", "invoiceNumber": "00ОД-000213"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(222, '01a2106f-5d1c-75ff-917a-605f7afb5bad', 'payment.allocated.v1', '01a2106f-43fd-71bc-b109-6a54810dba6e', 2, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594884+00', '{"rest": "0", "payment": {"id": "01a2106f-43fd-71bc-b109-6a54810dba6e", "amount": "5421000", "number": "241", "status": "matched", "purpose": "За мебель по счёту №238 от 18 ноября 2026 г.. НДС 22% включен", "currency": "RUB", "postedOn": "2026-11-24", "allocated": "5421000", "payerName": "ООО \"Лазурный Берег\"", "documentOn": "2026-11-24"}, "decision": {"id": "01a2106f-5b60-76b4-8cbf-dd4abc1482b5", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b60-76b4-8cbf-dbfcb70f9718", "amount": "5421000", "invoiceId": "01a2106f-0daa-771f-a5aa-90a236101efa", "invoiceNumber": "00ОД-000238"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01bf-7741-b937-e34becc079c5"}', NULL),
	(223, '01a2106f-5d1c-75ff-917a-64bf7f194540', 'payment.allocated.v1', '01a2106f-4a15-7781-b505-29dffec8e85f', 2, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594889+00', '{"rest": "0", "payment": {"id": "01a2106f-4a15-7781-b505-29dffec8e85f", "amount": "9864000", "number": "7790", "status": "matched", "purpose": "Payment for furniture under invoice 00ОД-000239 dated 18.11.2026, incl. VAT 22% 17787-54", "currency": "RUB", "postedOn": "2026-11-24", "allocated": "9864000", "payerName": "ООО \"Нордик Хоум\"", "documentOn": "2026-11-24"}, "decision": {"id": "01a2106f-5b60-76b4-8cbf-e443c18c9f96", "why": "", "kind": "match", "actor": "rule:named-exact@1", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}]}, "allocations": [{"id": "01a2106f-5b60-76b4-8cbf-e0d34e741c97", "amount": "9864000", "invoiceId": "01a2106f-0daa-771f-a5aa-94e2616366a5", "invoiceNumber": "00ОД-000239"}], "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}, "counterpartyId": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1"}', NULL),
	(224, '01a2106f-5d1c-75ff-917a-6ae8555b63f0', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d5-edbae4527122', 2, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.594913+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d5-edbae4527122", "open": "0", "dueOn": "2026-10-26", "amount": "14860000", "number": "00ОД-000201", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-12", "allocated": "14860000"}, "causedOn": "2026-10-28", "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(279, '01a2106f-8aa6-71e0-af58-97b044e965c6', 'message.sent.v1', '01a2106f-606e-749b-8f49-d2ceb6dc3410', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.21041+00', '{"message": {"id": "01a2106f-606e-749b-8f49-d2ceb6dc3410", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "cb4a9f7b-5da8-4f8f-9539-87f2fb5fa7bf"}}', NULL),
	(229, '01a2106f-5d1c-75ff-917a-7fcb33b7f839', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-034c124e4275', 2, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.607836+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-034c124e4275", "open": "0", "dueOn": "2026-11-03", "amount": "9235000", "number": "00ОД-000205", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-20", "allocated": "9235000"}, "causedOn": "2026-10-30", "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(230, '01a2106f-5d1c-75ff-917a-80a36a88f433', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-09577817cb19', 2, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608083+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-09577817cb19", "open": "0", "dueOn": "2026-11-04", "amount": "7394000", "number": "00ОД-000207", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-21", "allocated": "7394000"}, "causedOn": "2026-10-30", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(231, '01a2106f-5d1c-75ff-917a-84c7f70c521c', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d5-f888b34d161d', 2, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608124+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d5-f888b34d161d", "open": "0", "dueOn": "2026-10-29", "amount": "12000000", "number": "00ОД-000204", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-15", "allocated": "12000000"}, "causedOn": "2026-11-02", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(232, '01a2106f-5d1c-75ff-917a-89c79afcb2f0', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-1d5419f02b3c', 2, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608129+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-1d5419f02b3c", "open": "0", "dueOn": "2026-11-11", "amount": "2400000", "number": "00ОД-000212", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-28", "allocated": "2400000"}, "causedOn": "2026-11-03", "counterparty": {"id": "01a2106f-01c0-734e-8d31-d451455006d9", "name": "ИП Сорокина Анна Павловна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(233, '01a2106f-5d1c-75ff-917a-8d7fe279ae97', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e', 2, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608135+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-0d4d58e7f94e", "open": "0", "dueOn": "2026-11-05", "amount": "8860000", "number": "00ОД-000208", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-22", "allocated": "8860000"}, "causedOn": "2026-11-03", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(234, '01a2106f-5d1c-75ff-917a-937a97580481', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-b48b7fcfa425', 2, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608139+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-b48b7fcfa425", "open": "0", "dueOn": "2026-11-13", "amount": "1840000", "number": "00СС-000052", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-30", "allocated": "1840000"}, "causedOn": "2026-11-03", "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(235, '01a2106f-5d1c-75ff-917a-97eea6132317', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-30299793a5ec', 2, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608166+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-30299793a5ec", "open": "0", "dueOn": "2026-11-12", "amount": "1999000", "number": "00ОД-000217", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "1999000"}, "causedOn": "2026-11-04", "counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(236, '01a2106f-5d1c-75ff-917a-99a89f1f1ea4', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-15f3a6d85a41', 2, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608171+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-15f3a6d85a41", "open": "0", "dueOn": "2026-11-09", "amount": "4777700", "number": "00ОД-000210", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-26", "allocated": "4777700"}, "causedOn": "2026-11-04", "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(237, '01a2106f-5d1c-75ff-917a-9c2f4953103e', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-254fe568543d', 2, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608176+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-254fe568543d", "open": "0", "dueOn": "2026-11-12", "amount": "5230050", "number": "00ОД-000214", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-29", "allocated": "5230050"}, "causedOn": "2026-11-05", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(238, '01a2106f-5d1c-75ff-917a-a1269afa9842', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-36afb72b8aac', 2, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608181+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-36afb72b8aac", "open": "0", "dueOn": "2026-11-16", "amount": "3380000", "number": "00ОД-000218", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "3380000"}, "causedOn": "2026-11-05", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(239, '01a2106f-5d1c-75ff-917a-a5c2105fe82c', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-3eb89f849931', 2, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608259+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-3eb89f849931", "open": "0", "dueOn": "2026-11-17", "amount": "6400000", "number": "00ОД-000220", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "6400000"}, "causedOn": "2026-11-06", "counterparty": {"id": "01a2106f-01c0-734e-8d31-e3a0bd81489d", "name": "ООО \"Городской Парк\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(280, '01a2106f-8ae4-7201-804e-460c3488b906', 'message.sent.v1', '01a2106f-60a0-7439-b133-c262da413039', 1, 9, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:15.276601+00', '{"message": {"id": "01a2106f-60a0-7439-b133-c262da413039", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "14e3cda5-7d8d-4bf8-8e60-aa51f9b2e405"}}', NULL),
	(240, '01a2106f-5d1c-75ff-917a-aa475aedcc5e', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-c870bc5dd1e8', 2, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608264+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-c870bc5dd1e8", "open": "0", "dueOn": "2026-11-19", "amount": "1425000", "number": "00СС-000059", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-05", "allocated": "1425000"}, "causedOn": "2026-11-06", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(241, '01a2106f-5d1c-75ff-917a-aef5e7279382', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-b14d92dc0c16', 2, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608335+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-b14d92dc0c16", "open": "0", "dueOn": "2026-11-12", "amount": "5400000", "number": "00СС-000054", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-29", "allocated": "5400000"}, "causedOn": "2026-11-06", "counterparty": {"id": "01a2106f-01c0-734e-8d31-e7e6bdb792c9", "name": "ООО \"Маяк-Строй\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(242, '01a2106f-5d1c-75ff-917a-b351aa23232d', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-2e6c73050a04', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608339+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-2e6c73050a04", "open": "0", "dueOn": "2026-11-13", "amount": "5630000", "number": "00ОД-000216", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-30", "allocated": "5630000"}, "causedOn": "2026-11-09", "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(243, '01a2106f-5d1c-75ff-917a-b68695a5f198', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-cf31477679df', 2, 15, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608364+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-cf31477679df", "open": "0", "dueOn": "2026-12-09", "amount": "3300000", "number": "00СС-000060", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-09", "allocated": "3300000"}, "causedOn": "2026-11-10", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(244, '01a2106f-5d1c-75ff-917a-bb72d0d6f809', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-ac3d2f784281', 2, 1, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608369+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-ac3d2f784281", "open": "0", "dueOn": "2026-10-29", "amount": "1560000", "number": "00СС-000051", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-15", "allocated": "1560000"}, "causedOn": "2026-11-11", "counterparty": {"id": "01a2106f-01c0-734e-8d31-e8453c2dc773", "name": "ООО \"Детский центр Одуванчик\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(245, '01a2106f-5d1c-75ff-917a-bc8322d3782f', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-bc51f3c3103c', 2, 12, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608374+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-bc51f3c3103c", "open": "0", "dueOn": "2026-11-16", "amount": "1720000", "number": "00СС-000056", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "1720000"}, "causedOn": "2026-11-11", "counterparty": {"id": "01a2106f-01c0-734e-8d31-e8453c2dc773", "name": "ООО \"Детский центр Одуванчик\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(246, '01a2106f-5d1c-75ff-917a-c26fc2570172', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-0502ab1d0425', 2, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608379+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8f-7602-8397-0502ab1d0425", "open": "0", "dueOn": "2026-11-19", "amount": "5825000", "number": "00ОД-000222", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-05", "allocated": "5825000"}, "causedOn": "2026-11-11", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(247, '01a2106f-5d1c-75ff-917a-c76fdb7257f6', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-d673824182f8', 2, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608403+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-d673824182f8", "open": "0", "dueOn": "2026-11-24", "amount": "1190000", "number": "00СС-000061", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-10", "allocated": "1190000"}, "causedOn": "2026-11-12", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c073bd1fe2fd", "name": "ООО \"Кедровая Роща\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(248, '01a2106f-5d1c-75ff-917a-c8204a010a2c', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-083424065814', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608409+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8f-7602-8397-083424065814", "open": "0", "dueOn": "2026-11-19", "amount": "6612000", "number": "00ОД-000223", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-05", "allocated": "6612000"}, "causedOn": "2026-11-12", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(249, '01a2106f-5d1c-75ff-917a-cd54b810d6fc', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-3a9c841ff169', 2, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608414+00', '{"to": "partly-paid", "from": "open", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-3a9c841ff169", "open": "4640000", "dueOn": "2026-12-18", "amount": "9640000", "number": "00ОД-000219", "status": "partly-paid", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "5000000"}, "causedOn": "2026-11-13", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bd369fb6254d", "name": "АО \"Тёплая Поляна\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(250, '01a2106f-5d1c-75ff-917a-d38c7828dc1a', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-0e37e7609424', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608419+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8f-7602-8397-0e37e7609424", "open": "0", "dueOn": "2026-11-20", "amount": "3548000", "number": "00ОД-000224", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-06", "allocated": "3548000"}, "causedOn": "2026-11-13", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(251, '01a2106f-5d1c-75ff-917a-d5a34165cb5c', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-1b6b9e6d8e3f', 2, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608442+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0d8f-7602-8397-1b6b9e6d8e3f", "open": "0", "dueOn": "2026-11-30", "amount": "14320000", "number": "00ОД-000227", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-09", "allocated": "14320000"}, "causedOn": "2026-11-16", "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(252, '01a2106f-5d1c-75ff-917a-d8eb18f35453', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-c74745e2a2c8', 2, 8, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.60866+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-c74745e2a2c8", "open": "0", "dueOn": "2026-11-24", "amount": "2160000", "number": "00СС-000057", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "2160000"}, "causedOn": "2026-11-16", "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(253, '01a2106f-5d1c-75ff-917a-dddbdb2e3ff7', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-2184b1977954', 2, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608667+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8f-7602-8397-2184b1977954", "open": "0", "dueOn": "2026-11-21", "amount": "845000", "number": "00ОД-000231", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-11", "allocated": "845000"}, "causedOn": "2026-11-17", "counterparty": {"id": "01a2106f-01c0-734e-8d31-dd258ad8ba7a", "name": "Лебедева Мария Игоревна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(254, '01a2106f-5d1c-75ff-917a-e0d2f7db5ebb', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-1c6eeaaf15f9', 2, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608672+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8f-7602-8397-1c6eeaaf15f9", "open": "0", "dueOn": "2026-11-24", "amount": "3120000", "number": "00ОД-000228", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-10", "allocated": "3120000"}, "causedOn": "2026-11-17", "counterparty": {"id": "01a2106f-01c0-734e-8d31-d206df842d0d", "name": "ООО \"Родник\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(255, '01a2106f-5d1c-75ff-917a-e54731d187b8', 'invoice.status-changed.v1', '01a2106f-0da9-73e6-89eb-364d71de701c', 2, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608694+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0da9-73e6-89eb-364d71de701c", "open": "0", "dueOn": "2026-12-04", "amount": "2290000", "number": "00ОД-000235", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-13", "allocated": "2290000"}, "causedOn": "2026-11-18", "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(256, '01a2106f-5d1c-75ff-917a-ebac829b58ea', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-d8430c937df3', 2, 3, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608699+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-d8430c937df3", "open": "0", "dueOn": "2026-11-25", "amount": "880000", "number": "00СС-000062", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-11", "allocated": "880000"}, "causedOn": "2026-11-18", "counterparty": {"id": "01a2106f-01c0-734e-8d31-d8825c025798", "name": "ИП Журавлёв Пётр Ильич"}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(257, '01a2106f-5d1c-75ff-917a-ee070398a2dc', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-03371930aca0', 2, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608704+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0d8f-7602-8397-03371930aca0", "open": "0", "dueOn": "2026-11-25", "amount": "1245000", "number": "00ОД-000221", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-04", "allocated": "1245000"}, "causedOn": "2026-11-18", "counterparty": {"id": "01a2106f-01c0-734e-8d31-bb393e3af023", "name": "ООО \"Северный Ветер\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(258, '01a2106f-5d1c-75ff-917a-f1adbb9d605e', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-2f8c2bd0aa56', 2, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608709+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0d8f-7602-8397-2f8c2bd0aa56", "open": "0", "dueOn": "2026-11-26", "amount": "1765000", "number": "00ОД-000234", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-12", "allocated": "1765000"}, "causedOn": "2026-11-19", "counterparty": {"id": "01a2106f-01c0-734e-8d31-d451455006d9", "name": "ИП Сорокина Анна Павловна"}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(259, '01a2106f-5d1c-75ff-917a-f4a20110d72c', 'invoice.status-changed.v1', '01a2106f-0d8f-7602-8397-104168eda512', 2, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608732+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0d8f-7602-8397-104168eda512", "open": "0", "dueOn": "2026-11-20", "amount": "2990000", "number": "00ОД-000225", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-06", "allocated": "2990000"}, "causedOn": "2026-11-19", "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(260, '01a2106f-5d1c-75ff-917a-f886833d235c', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-c1a98af1083a', 2, 10, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608737+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-c1a98af1083a", "open": "0", "dueOn": "2026-12-03", "amount": "1235000", "number": "00СС-000055", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-03", "allocated": "1235000"}, "causedOn": "2026-11-20", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c81ce5ee78c6", "name": "ООО \"Дальний Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(261, '01a2106f-5d1c-75ff-917a-ffddb09fb582', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-b8f3edb73625', 2, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608742+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-b8f3edb73625", "open": "0", "dueOn": "2026-12-02", "amount": "970000", "number": "00СС-000053", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-02", "allocated": "970000"}, "causedOn": "2026-11-20", "counterparty": {"id": "01a2106f-01c0-734e-8d31-cfeccddb55a6", "name": "ООО \"Заря Востока\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(281, '01a2106f-8b5a-732a-83d6-1e6ae8f45ac8', 'message.sent.v1', '01a2106f-5fc8-7289-af48-79adbf35baf9', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.377115+00', '{"message": {"id": "01a2106f-5fc8-7289-af48-79adbf35baf9", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "1cafc9d7-56be-4938-90de-4a72b22b0b2f"}}', NULL),
	(262, '01a2106f-5d1c-75ff-917b-0081b239e1e5', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-d0da2a123995', 2, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608747+00', '{"to": "paid", "from": "overdue", "invoice": {"id": "01a2106f-0daa-771f-a5aa-d0da2a123995", "open": "0", "dueOn": "2026-11-24", "amount": "2350000", "number": "00СС-000058", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-10", "allocated": "2350000"}, "causedOn": "2026-11-20", "counterparty": {"id": "01a2106f-01c0-734e-8d31-e7e6bdb792c9", "name": "ООО \"Маяк-Строй\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(263, '01a2106f-5d1c-75ff-917b-040f742db9e6', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-8cea5b75130e', 2, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608864+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-8cea5b75130e", "open": "0", "dueOn": "2026-12-01", "amount": "3875000", "number": "00ОД-000237", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-17", "allocated": "3875000"}, "causedOn": "2026-11-23", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(264, '01a2106f-5d1c-75ff-917b-0b413ee883b2', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-e30b8814b050', 2, 0, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:03.608869+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-e30b8814b050", "open": "0", "dueOn": "2026-11-30", "amount": "1030000", "number": "00СС-000064", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-16", "allocated": "1030000"}, "causedOn": "2026-11-23", "counterparty": {"id": "01a2106f-01c0-734e-8d31-c6eb639a621f", "name": "ООО \"Искра-Мебель\""}, "organization": {"id": "01a2106f-0531-7038-9764-21ac6f8ed0e3", "name": "ООО \"Сойка Сервис\"", "taxNumber": "7799101028"}}', NULL),
	(265, '01a2106f-5d1c-75ff-917b-0ffbe6844d51', 'invoice.status-changed.v1', '01a2106f-0d8e-77fd-a0d6-212d065b7447', 2, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608874+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0d8e-77fd-a0d6-212d065b7447", "open": "0", "dueOn": "2026-11-28", "amount": "6148000", "number": "00ОД-000213", "status": "paid", "currency": "RUB", "issuedOn": "2026-10-29", "allocated": "6148000"}, "causedOn": "2026-11-23", "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(266, '01a2106f-5d1c-75ff-917b-112b5b2fdbb5', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-90a236101efa', 2, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608879+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-90a236101efa", "open": "0", "dueOn": "2026-12-02", "amount": "5421000", "number": "00ОД-000238", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-18", "allocated": "5421000"}, "causedOn": "2026-11-24", "counterparty": {"id": "01a2106f-01bf-7741-b937-e34becc079c5", "name": "ООО \"Лазурный Берег\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(267, '01a2106f-5d1c-75ff-917b-172b9efecb3f', 'invoice.status-changed.v1', '01a2106f-0daa-771f-a5aa-94e2616366a5', 2, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:03.608903+00', '{"to": "paid", "from": "open", "invoice": {"id": "01a2106f-0daa-771f-a5aa-94e2616366a5", "open": "0", "dueOn": "2026-12-09", "amount": "9864000", "number": "00ОД-000239", "status": "paid", "currency": "RUB", "issuedOn": "2026-11-18", "allocated": "9864000"}, "causedOn": "2026-11-24", "counterparty": {"id": "01a2106f-01c0-734e-8d31-efa0f3bd9ee1", "name": "ООО \"Нордик Хоум\""}, "organization": {"id": "01a2106f-0531-7038-9764-1d2855fbd33f", "name": "ООО \"Ольховый Двор\"", "taxNumber": "7799101010"}}', NULL),
	(268, '01a2106f-88fa-757c-8b00-2864227150ec', 'message.sent.v1', '01a2106f-5f4e-72a3-952e-abf8661a8286', 1, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:14.753589+00', '{"message": {"id": "01a2106f-5f4e-72a3-952e-abf8661a8286", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "d6936945-e126-45d8-9c9d-274bb6c2cdbf"}}', NULL),
	(269, '01a2106f-8910-7271-b05e-ab12b3f92006', 'message.sent.v1', '01a2106f-6244-708d-be86-d482e455731b', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:14.769485+00', '{"message": {"id": "01a2106f-6244-708d-be86-d482e455731b", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "c084e492-7ce6-434f-b519-4292eda2e5cd"}}', NULL),
	(270, '01a2106f-8919-70ba-b084-0a36ebae4853', 'message.sent.v1', '01a2106f-61b5-7325-af29-897399fec26b', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:14.777886+00', '{"message": {"id": "01a2106f-61b5-7325-af29-897399fec26b", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "6584b0ca-57df-4ffd-ac94-f8db51a96aa8"}}', NULL),
	(271, '01a2106f-8922-7218-a907-2e4bb8722b5b', 'message.sent.v1', '01a2106f-62b4-77ed-a9c1-ebe44c6bf566', 1, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:14.786902+00', '{"message": {"id": "01a2106f-62b4-77ed-a9c1-ebe44c6bf566", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "15479bcb-a327-44eb-89c2-69d72b9b2be5"}}', NULL),
	(272, '01a2106f-8927-7568-98ba-eaff6e556420', 'message.sent.v1', '01a2106f-6349-7786-9bda-3189278b8b16', 1, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:14.792131+00', '{"message": {"id": "01a2106f-6349-7786-9bda-3189278b8b16", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "034ebd3b-a83a-4234-8440-a9952a25d927"}}', NULL),
	(273, '01a2106f-892c-7238-8ec6-a7642ffd4c31', 'message.sent.v1', '01a2106f-5e7d-7010-b3f1-b8e009a1a423', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:14.797499+00', '{"message": {"id": "01a2106f-5e7d-7010-b3f1-b8e009a1a423", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "3058abbd-b740-42bc-b1e4-8307681ccde9"}}', NULL),
	(274, '01a2106f-895d-746d-bb6b-2767d53c3c8e', 'message.sent.v1', '01a2106f-6628-7507-a91b-7fe4023c175c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:14.846511+00', '{"message": {"id": "01a2106f-6628-7507-a91b-7fe4023c175c", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "38b354ed-b6b5-4ff8-988b-5307c7203590"}}', NULL),
	(275, '01a2106f-8a38-74b8-a565-2f2a46c09b4c', 'message.sent.v1', '01a2106f-60e2-74cc-82a4-ac2dc91688bd', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.075174+00', '{"message": {"id": "01a2106f-60e2-74cc-82a4-ac2dc91688bd", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "2f5864f0-c0de-4f0a-bd1b-7c15e6f0e151"}}', NULL),
	(276, '01a2106f-8a93-75ae-a30e-e190a511351e', 'message.sent.v1', '01a2106f-659c-76e1-bda6-a60add0416af', 1, 15, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:15.175578+00', '{"message": {"id": "01a2106f-659c-76e1-bda6-a60add0416af", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "25869279-458c-4864-90e9-42da52af15b6"}}', NULL),
	(277, '01a2106f-8aa6-71e0-af58-90981306e363', 'message.sent.v1', '01a2106f-5f14-7786-9950-111ecc9fc60d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.182157+00', '{"message": {"id": "01a2106f-5f14-7786-9950-111ecc9fc60d", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "bc9a99d7-40da-40f4-9b4f-ec370a4730ce"}}', NULL),
	(278, '01a2106f-8aa6-71e0-af58-9abda38f274e', 'message.sent.v1', '01a2106f-5e98-7224-b700-fe533ed1662c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:15.190569+00', '{"message": {"id": "01a2106f-5e98-7224-b700-fe533ed1662c", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "f3a3a4de-a42b-4a48-95c5-3be8db0f62b4"}}', NULL),
	(288, '01a2106f-92e4-7627-bb2b-5e1d5e946e25', 'message.sent.v1', '01a2106f-6903-730b-b40b-491c7d773818', 1, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.285614+00', '{"message": {"id": "01a2106f-6903-730b-b40b-491c7d773818", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "9445c862-81ca-4555-a27c-f9c23e3a6fcc"}}', NULL),
	(298, '01a2106f-9595-7790-badd-68731ba259c6', 'message.sent.v1', '01a2106f-6c38-7401-91d3-b643d56dec2d', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.983764+00', '{"message": {"id": "01a2106f-6c38-7401-91d3-b643d56dec2d", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "c99288e5-0e72-474b-b2b2-1e374a2cf4dd"}}', NULL),
	(311, '01a2106f-9e19-7440-9bd3-1a9baece1784', 'message.sent.v1', '01a2106f-71d8-74b3-97c8-f319ebe2e7a2', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.161824+00', '{"message": {"id": "01a2106f-71d8-74b3-97c8-f319ebe2e7a2", "kind": "email", "reason": null, "channel": "mail", "template": "order-status-changed", "causeEventId": "01a2106f-5595-73a6-9f9b-80178338ecf3"}}', NULL),
	(325, '01a2106f-a06b-720f-8086-7175a4e08b22', 'message.sent.v1', '01a2106f-786b-736b-8d60-111c0127a836', 1, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:20.787497+00', '{"message": {"id": "01a2106f-786b-736b-8d60-111c0127a836", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-aa475aedcc5e"}}', NULL),
	(328, '01a2106f-a774-76ef-833b-0f51dc18d418', 'message.sent.v1', '01a2106f-7d4a-74a2-aa8e-04070aafb612', 1, 2, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.548792+00', '{"message": {"id": "01a2106f-7d4a-74a2-aa8e-04070aafb612", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-c76fdb7257f6"}}', NULL),
	(338, '01a2106f-a840-730a-9103-4e2e209db7cb', 'message.sent.v1', '01a2106f-8429-77f3-ac3f-d1ad0a170108', 1, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.761067+00', '{"message": {"id": "01a2106f-8429-77f3-ac3f-d1ad0a170108", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917b-112b5b2fdbb5"}}', NULL),
	(289, '01a2106f-92f4-775e-80de-03af72e30d8f', 'message.sent.v1', '01a2106f-6aed-7201-953f-bf848614db9c', 1, 12, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:17.301612+00', '{"message": {"id": "01a2106f-6aed-7201-953f-bf848614db9c", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "ee54ef72-6e74-4feb-88f3-60fc24870fa0"}}', NULL),
	(300, '01a2106f-95a8-714d-8cd7-e3a12e05b30f', 'message.sent.v1', '01a2106f-6e3e-731e-9f00-86a75b67e82d', 1, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:17.999635+00', '{"message": {"id": "01a2106f-6e3e-731e-9f00-86a75b67e82d", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "013671fc-2fb2-4b46-97ae-9fb668bca26a"}}', NULL),
	(312, '01a2106f-9e19-7440-9bd3-0e2fd592cfe9', 'message.sent.v1', '01a2106f-756b-706e-a1e1-550fbf90bb9c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.162212+00', '{"message": {"id": "01a2106f-756b-706e-a1e1-550fbf90bb9c", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-89c79afcb2f0"}}', NULL),
	(319, '01a2106f-9f7f-716c-ab52-0d4479fe5a7e', 'message.sent.v1', '01a2106f-7644-73b5-b8bc-227a5f7cb929', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.517056+00', '{"message": {"id": "01a2106f-7644-73b5-b8bc-227a5f7cb929", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-99a89f1f1ea4"}}', NULL),
	(333, '01a2106f-a7e4-7624-bd55-3b29cd9cce24', 'message.sent.v1', '01a2106f-831d-7544-bdef-b718c01533cd', 1, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.662287+00', '{"message": {"id": "01a2106f-831d-7544-bdef-b718c01533cd", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-ffddb09fb582"}}', NULL),
	(343, '01a2106f-a8b7-71d5-9d48-943260e2e94e', 'message.sent.v1', '01a2106f-7b2b-72df-9b84-e88e1a061ebb', 1, 11, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.875922+00', '{"message": {"id": "01a2106f-7b2b-72df-9b84-e88e1a061ebb", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-bb72d0d6f809"}}', NULL),
	(348, '01a2106f-a9b0-7009-8afa-0de8bc57f2fd', 'message.sent.v1', '01a2106f-8467-765a-b97d-5470c0691fbb', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:23.121608+00', '{"message": {"id": "01a2106f-8467-765a-b97d-5470c0691fbb", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917b-172b9efecb3f"}}', NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES
	(290, '01a2106f-92f4-775e-80dd-feff9c9451b7', 'message.sent.v1', '01a2106f-67c4-761c-a0c8-1128ca17206e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.302843+00', '{"message": {"id": "01a2106f-67c4-761c-a0c8-1128ca17206e", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "a3167222-3263-4d29-8863-1a732a410984"}}', NULL),
	(299, '01a2106f-95a8-714d-8cd7-dc38282aeaad', 'message.sent.v1', '01a2106f-6b6f-77e2-9942-90e3ea402808', 1, 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.995889+00', '{"message": {"id": "01a2106f-6b6f-77e2-9942-90e3ea402808", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "e96920be-28a5-4f28-92d5-15cd43e545eb"}}', NULL),
	(316, '01a2106f-9e43-74f5-b93e-f8f50a2196ae', 'message.sent.v1', '01a2106f-74dd-72c1-8218-953e615c8561', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.196701+00', '{"message": {"id": "01a2106f-74dd-72c1-8218-953e615c8561", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-80a36a88f433"}}', NULL),
	(326, '01a2106f-a0cd-7036-8307-e226ff96e98b', 'message.sent.v1', '01a2106f-7761-7530-b0f9-f0f20284cc73', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.848168+00', '{"message": {"id": "01a2106f-7761-7530-b0f9-f0f20284cc73", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-a1269afa9842"}}', NULL),
	(329, '01a2106f-a794-748e-868d-011fb7f64f6a', 'message.sent.v1', '01a2106f-7cbb-7781-9120-af8d8e9b3e8a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.581668+00', '{"message": {"id": "01a2106f-7cbb-7781-9120-af8d8e9b3e8a", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-c26fc2570172"}}', NULL),
	(339, '01a2106f-a84a-7330-a32a-b6ce41c29eff', 'message.sent.v1', '01a2106f-83c0-753d-9c13-2866a8a17cc1', 1, 1, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.768013+00', '{"message": {"id": "01a2106f-83c0-753d-9c13-2866a8a17cc1", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917b-0b413ee883b2"}}', NULL),
	(291, '01a2106f-9358-709a-859c-9c1ab74ab659', 'message.sent.v1', '01a2106f-69a4-76d1-9e41-cf52dca8f905', 1, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:17.404879+00', '{"message": {"id": "01a2106f-69a4-76d1-9e41-cf52dca8f905", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "12f8d398-28bc-4842-8838-906f96feba9a"}}', NULL),
	(301, '01a2106f-95d5-70f6-8858-81892d6049e0', 'message.sent.v1', '01a2106f-6d41-70b6-af6e-eb2d4476bf8e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:18.039115+00', '{"message": {"id": "01a2106f-6d41-70b6-af6e-eb2d4476bf8e", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "656fc6b8-a948-40ae-88c4-dd59c9b6e2ca"}}', NULL),
	(310, '01a2106f-9e19-7440-9bd3-1140fe9a828e', 'message.sent.v1', '01a2106f-74a8-73fa-bde1-082c5ebdd8f3', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.161327+00', '{"message": {"id": "01a2106f-74a8-73fa-bde1-082c5ebdd8f3", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-7fcb33b7f839"}}', NULL),
	(318, '01a2106f-9f7d-7280-ba63-0d86f4a05600', 'message.sent.v1', '01a2106f-7524-730e-b4fa-bc1bdd14f79a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.514069+00', '{"message": {"id": "01a2106f-7524-730e-b4fa-bc1bdd14f79a", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-84c7f70c521c"}}', NULL),
	(337, '01a2106f-a81c-7787-baf9-1048b38efe76', 'message.sent.v1', '01a2106f-7e13-707c-8ced-fe2df56b7f25', 1, 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.720164+00', '{"message": {"id": "01a2106f-7e13-707c-8ced-fe2df56b7f25", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-c8204a010a2c"}}', NULL),
	(342, '01a2106f-a8b2-70ff-9375-771aa88d6eb9', 'message.sent.v1', '01a2106f-7a47-751a-91bf-16559420f7e6', 1, 6, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.867063+00', '{"message": {"id": "01a2106f-7a47-751a-91bf-16559420f7e6", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-b68695a5f198"}}', NULL),
	(347, '01a2106f-a8ef-74f3-8c7c-49a0c5e203f5', 'message.sent.v1', '01a2106f-7ee7-77f0-b341-ad15f7bfa094', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.931985+00', '{"message": {"id": "01a2106f-7ee7-77f0-b341-ad15f7bfa094", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-d38c7828dc1a"}}', NULL),
	(292, '01a2106f-9358-709a-859c-a2dcb82af201', 'message.sent.v1', '01a2106f-6bb0-72a7-87a4-f2617224bf9a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.40662+00', '{"message": {"id": "01a2106f-6bb0-72a7-87a4-f2617224bf9a", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "4dbbb402-b439-457f-83f8-49c397d5d901"}}', NULL),
	(304, '01a2106f-95d6-7002-9656-0259ee3b4a0d', 'message.sent.v1', '01a2106f-6e03-715d-ae35-7a1e5135114b', 1, 11, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:18.040452+00', '{"message": {"id": "01a2106f-6e03-715d-ae35-7a1e5135114b", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "7592edc2-52ee-4d27-815b-681fde6d422b"}}', NULL),
	(317, '01a2106f-9e44-76d8-8d5a-16bc56f52f8e', 'message.sent.v1', '01a2106f-729f-77c4-8eb4-1b2f13858220', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.19922+00', '{"message": {"id": "01a2106f-729f-77c4-8eb4-1b2f13858220", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-6ae8555b63f0"}}', NULL),
	(323, '01a2106f-a06a-7178-8f05-8e40e03386df', 'message.sent.v1', '01a2106f-73a8-7583-9d76-393ef9c8c3e7', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.758551+00', '{"message": {"id": "01a2106f-73a8-7583-9d76-393ef9c8c3e7", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-75d3ed9c76cb"}}', NULL),
	(336, '01a2106f-a7e9-7572-98ab-124ec5f29c21', 'message.sent.v1', '01a2106f-7feb-70b4-9098-96c1b67496bd', 1, 13, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.670538+00', '{"message": {"id": "01a2106f-7feb-70b4-9098-96c1b67496bd", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-d8eb18f35453"}}', NULL),
	(346, '01a2106f-a8c4-778d-9564-9903ea5c8ec5', 'message.sent.v1', '01a2106f-80d0-74eb-bce6-d0c934e68239', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.885704+00', '{"message": {"id": "01a2106f-80d0-74eb-bce6-d0c934e68239", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-e0d2f7db5ebb"}}', NULL),
	(293, '01a2106f-9363-7036-8908-8ba9f528acfd', 'message.sent.v1', '01a2106f-6b12-750c-9ce0-be94e4e60cb4', 1, 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.420734+00', '{"message": {"id": "01a2106f-6b12-750c-9ce0-be94e4e60cb4", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "cc0f388b-7de8-45b2-9cde-94783775311a"}}', NULL),
	(302, '01a2106f-95d6-7002-9656-067ffc975088', 'message.sent.v1', '01a2106f-6de5-74d7-9f02-5e499cb72750', 1, 0, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:18.039808+00', '{"message": {"id": "01a2106f-6de5-74d7-9f02-5e499cb72750", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "3860c492-ffa8-42fb-916f-5723cf95f32b"}}', NULL),
	(308, '01a2106f-9e0e-7037-a3b4-a228754a0cd9', 'message.sent.v1', '01a2106f-7253-74e9-851c-5012f3aa5716', 1, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.143449+00', '{"message": {"id": "01a2106f-7253-74e9-851c-5012f3aa5716", "kind": "email", "reason": null, "channel": "mail", "template": "order-status-changed", "causeEventId": "01a2106f-5595-73a6-9f9b-8c021def442f"}}', NULL),
	(320, '01a2106f-9f80-766b-bb15-f8d70e4bdb2a', 'message.sent.v1', '01a2106f-75a3-746f-a2e2-0e7b308f6da6', 1, 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.525056+00', '{"message": {"id": "01a2106f-75a3-746f-a2e2-0e7b308f6da6", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-8d7fe279ae97"}}', NULL),
	(335, '01a2106f-a7e9-7572-98ab-14fc3b470bc8', 'message.sent.v1', '01a2106f-8200-76b8-8c7b-76565e059bfb', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.668128+00', '{"message": {"id": "01a2106f-8200-76b8-8c7b-76565e059bfb", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-ee070398a2dc"}}', NULL),
	(294, '01a2106f-937c-7018-b143-a018fe55b5ed', 'message.sent.v1', '01a2106f-6c5f-76a1-a8fd-6226fd2f971a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.440702+00', '{"message": {"id": "01a2106f-6c5f-76a1-a8fd-6226fd2f971a", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "4dfc529a-65ea-4a93-b816-605eaa2583c4"}}', NULL),
	(305, '01a2106f-95d6-7002-9656-0ba30310cd2b', 'message.sent.v1', '01a2106f-7166-73c2-9cb0-6d9015b1fbcb', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:18.040749+00', '{"message": {"id": "01a2106f-7166-73c2-9cb0-6d9015b1fbcb", "kind": "email", "reason": null, "channel": "mail", "template": "order-status-changed", "causeEventId": "01a2106f-5595-73a6-9f9b-7dd02a77984a"}}', NULL),
	(313, '01a2106f-9e19-7440-9bd3-09b8991bc7c7', 'message.sent.v1', '01a2106f-7360-76e8-b30e-bc0d3b96158e', 1, 14, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.16265+00', '{"message": {"id": "01a2106f-7360-76e8-b30e-bc0d3b96158e", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-729a1803975c"}}', NULL),
	(324, '01a2106f-a08c-7450-a4e3-42afa557957e', 'message.sent.v1', '01a2106f-75e3-7004-9c60-613252029c52', 1, 2, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:20.783982+00', '{"message": {"id": "01a2106f-75e3-7004-9c60-613252029c52", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-937a97580481"}}', NULL),
	(331, '01a2106f-a797-7392-a08f-523bd4fd0295', 'message.sent.v1', '01a2106f-7f78-74c8-827d-256a0950d050', 1, 0, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.584926+00', '{"message": {"id": "01a2106f-7f78-74c8-827d-256a0950d050", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-d5a34165cb5c"}}', NULL),
	(340, '01a2106f-a8a8-72af-b896-2cc78671191e', 'message.sent.v1', '01a2106f-83f0-70ad-9425-b8b478264b0c', 1, 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.857652+00', '{"message": {"id": "01a2106f-83f0-70ad-9425-b8b478264b0c", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917b-0ffbe6844d51"}}', NULL),
	(295, '01a2106f-9460-754b-93c1-970f28af6dee', 'message.sent.v1', '01a2106f-6c0d-7692-8f9c-8b320bdbef73', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.669003+00', '{"message": {"id": "01a2106f-6c0d-7692-8f9c-8b320bdbef73", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "09084165-eb4c-4433-a09a-6b275241689a"}}', NULL),
	(303, '01a2106f-95d6-7002-9656-0f6ac14a840d', 'message.sent.v1', '01a2106f-7077-76b3-b29c-6faa5adcc5eb', 1, 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:18.040081+00', '{"message": {"id": "01a2106f-7077-76b3-b29c-6faa5adcc5eb", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-overdue", "causeEventId": "01a2106f-540e-73a1-827d-8c5a34f1c989"}}', NULL),
	(314, '01a2106f-9e18-75f1-94dc-7779f0022b28', 'message.sent.v1', '01a2106f-744f-7650-a12f-cb410853037a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.168007+00', '{"message": {"id": "01a2106f-744f-7650-a12f-cb410853037a", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-7aca59a1b0a6"}}', NULL),
	(322, '01a2106f-9fee-7151-84d2-bad589e4e993', 'message.sent.v1', '01a2106f-7610-7079-b3d6-6c91ea912b8a', 1, 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.628489+00', '{"message": {"id": "01a2106f-7610-7079-b3d6-6c91ea912b8a", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-97eea6132317"}}', NULL),
	(330, '01a2106f-a793-7327-8ed8-ea3f1afa3123', 'message.sent.v1', '01a2106f-8393-76a6-bd33-4a484b0675dd', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.582791+00', '{"message": {"id": "01a2106f-8393-76a6-bd33-4a484b0675dd", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917b-040f742db9e6"}}', NULL),
	(345, '01a2106f-a8bf-7167-aced-b9fcde307142', 'message.sent.v1', '01a2106f-7c3a-7723-867b-102f068c0d05', 1, 5, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.883984+00', '{"message": {"id": "01a2106f-7c3a-7723-867b-102f068c0d05", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-bc8322d3782f"}}', NULL),
	(296, '01a2106f-9461-70d4-a12f-b6546b8e69b9', 'message.sent.v1', '01a2106f-6a8b-7502-a080-16e8a55004b9', 1, 9, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:17.671205+00', '{"message": {"id": "01a2106f-6a8b-7502-a080-16e8a55004b9", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "2beffaff-4a67-44e9-bdd0-55296f958323"}}', NULL),
	(307, '01a2106f-9637-7373-b98b-b68e47640467', 'message.sent.v1', '01a2106f-6710-718c-90dd-e3a1ee7260fd', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:18.160649+00', '{"message": {"id": "01a2106f-6710-718c-90dd-e3a1ee7260fd", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "b13aa32b-e563-4e50-9130-4544586e6f8f"}}', NULL),
	(315, '01a2106f-9e19-7440-9bd3-16c55d36f0e8', 'message.sent.v1', '01a2106f-7204-73be-8a04-eabae7989fbd', 1, 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.190281+00', '{"message": {"id": "01a2106f-7204-73be-8a04-eabae7989fbd", "kind": "email", "reason": null, "channel": "mail", "template": "order-status-changed", "causeEventId": "01a2106f-5595-73a6-9f9b-88a94038c8f2"}}', NULL),
	(321, '01a2106f-9fee-7151-84d2-bef48f55920c', 'message.sent.v1', '01a2106f-7695-7214-b9b4-d52e563782d2', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.624232+00', '{"message": {"id": "01a2106f-7695-7214-b9b4-d52e563782d2", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-9c2f4953103e"}}', NULL),
	(334, '01a2106f-a7e9-7572-98ab-0fe6f33cc03b', 'message.sent.v1', '01a2106f-8280-74ee-8b71-3d48e242f497', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.666758+00', '{"message": {"id": "01a2106f-8280-74ee-8b71-3d48e242f497", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-f1adbb9d605e"}}', NULL),
	(344, '01a2106f-a8c2-75b7-93cc-e617d3de6e1d', 'message.sent.v1', '01a2106f-82cb-724f-b76a-ffd1304472e3', 1, 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.882945+00', '{"message": {"id": "01a2106f-82cb-724f-b76a-ffd1304472e3", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-f4a20110d72c"}}', NULL),
	(297, '01a2106f-94aa-75f1-93c6-2aa432ef8ef8', 'message.sent.v1', '01a2106f-6876-730f-a0e4-6a9427547261', 1, 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:17.74323+00', '{"message": {"id": "01a2106f-6876-730f-a0e4-6a9427547261", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "52549400-87fd-445d-8747-907e30828065"}}', NULL),
	(306, '01a2106f-9638-761d-a30c-18b54717960f', 'message.sent.v1', '01a2106f-6d03-75e1-a692-aeb607c908f2', 1, 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:18.152855+00', '{"message": {"id": "01a2106f-6d03-75e1-a692-aeb607c908f2", "kind": "email", "reason": null, "channel": "mail", "template": "payment-received", "causeEventId": "52a7e989-d92e-418c-b4da-828cc6311c99"}}', NULL),
	(309, '01a2106f-9e1a-72a7-9caa-4876673a13fb', 'message.sent.v1', '01a2106f-7307-7414-baad-b717389cfff9', 1, 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.159491+00', '{"message": {"id": "01a2106f-7307-7414-baad-b717389cfff9", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-6cb628a5316c"}}', NULL),
	(327, '01a2106f-a0e9-73fe-8d56-163ab20750b0', 'message.sent.v1', '01a2106f-77d2-77f3-a2ab-11f6620da47f', 1, 15, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:20.876585+00', '{"message": {"id": "01a2106f-77d2-77f3-a2ab-11f6620da47f", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-a5c2105fe82c"}}', NULL),
	(332, '01a2106f-a794-748e-868c-fd1a9a8c41e4', 'message.sent.v1', '01a2106f-804b-7079-8432-92217ea6dfe7', 1, 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-25 02:01:22.584966+00', '{"message": {"id": "01a2106f-804b-7079-8432-92217ea6dfe7", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-dddbdb2e3ff7"}}', NULL),
	(341, '01a2106f-a8af-7311-993b-e805d1bd5c63', 'message.sent.v1', '01a2106f-82fa-71c1-bc7c-8e0c504fdbbe', 1, 14, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-25 02:01:22.864577+00', '{"message": {"id": "01a2106f-82fa-71c1-bc7c-8e0c504fdbbe", "kind": "email", "reason": null, "channel": "mail", "template": "invoice-paid", "causeEventId": "01a2106f-5d1c-75ff-917a-f886833d235c"}}', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment OVERRIDING SYSTEM VALUE VALUES
	('01a2106f-1465-7411-96a4-d54ac8f6965d', 3, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 82, 'no|40702810900000010001|out|2026-10-29|RUB|8500000|40702810400000030303|2026-10-29|платежное поручение|27#1', 'out', 'Платежное поручение', '27', '2026-10-29', '2026-10-29', 8500000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Складской Двор"', '5099103033', '509901001', '40702810400000030303', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Арендная плата за склад по договору № 12/А, НДС 22% 15327-87', 'СекцияДокумент=Платежное поручение
Номер=27
Дата=29.10.2026
Сумма=85000.00
ДатаСписано=29.10.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810400000030303
Получатель=ИНН 5099103033 ООО "Складской Двор"
ПолучательИНН=5099103033
ПолучательКПП=509901001
Получатель1=ООО "Складской Двор"
ПолучательРасчСчет=40702810400000030303
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Арендная плата за склад по договору № 12/А, НДС 22% 15327-87
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-e79e1cc60774', 7, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 206, 'no|40702810900000010001|out|2026-11-02|RUB|20500000|40702810400000030301|2026-11-02|платежное поручение|28#1', 'out', 'Платежное поручение', '28', '2026-11-02', '2026-11-02', 20500000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Лесопилка Верхняя"', '3599103013', '359901001', '40702810400000030301', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'Оплата за пиломатериалы по счету № 318. В т.ч. НДС 22% 36967-21', 'СекцияДокумент=Платежное поручение
Номер=28
Дата=02.11.2026
Сумма=205000.00
ДатаСписано=02.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810400000030301
Получатель=ИНН 3599103013 ООО "Лесопилка Верхняя"
ПолучательИНН=3599103013
ПолучательКПП=359901001
Получатель1=ООО "Лесопилка Верхняя"
ПолучательРасчСчет=40702810400000030301
ПолучательБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПолучательБанк2=г. Екатеринбург
ПолучательБИК=049900933
ПолучательКорсчет=30101810100000000933
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата за пиломатериалы по счету № 318. В т.ч. НДС 22% 36967-21
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-f6043e38cd01', 11, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 330, 'no|40702810900000010001|out|2026-11-03|RUB|129000|70601810200000000112|2026-11-03|банковский ордер|70411#1', 'out', 'Банковский ордер', '70411', '2026-11-03', '2026-11-03', 129000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '70601810200000000112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Комиссия за ведение счета и переводы за период с 30.10.2026 по 03.11.2026 согласно тарифам банка. НДС не облагается', 'СекцияДокумент=Банковский ордер
Номер=70411
Дата=03.11.2026
Сумма=1290.00
ДатаСписано=03.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=70601810200000000112
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=70601810200000000112
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=17
Очередность=5
НазначениеПлатежа=Комиссия за ведение счета и переводы за период с 30.10.2026 по 03.11.2026 согласно тарифам банка. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-2061-736b-8bdb-72212403f338', 15, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-2149-7145-96c1-a7a042651093', 51, 'no|40702810500000010045|out|2026-11-03|RUB|9650000|47422810400000000771|2026-11-03|платежное поручение|9#1', 'out', 'Платежное поручение', '9', '2026-11-03', '2026-11-03', 9650000, 'RUB', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '47422810400000000771', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Заработная плата по реестру № 21. НДС не облагается', 'СекцияДокумент=Платежное поручение
Номер=9
Дата=03.11.2026
Сумма=96500.00
ДатаСписано=03.11.2026
ДатаПоступило=
ПлательщикСчет=40702810500000010045
Плательщик=ИНН 7799101028 ООО "Сойка Сервис"
ПлательщикИНН=7799101028
ПлательщикКПП=779901001
Плательщик1=ООО "Сойка Сервис"
ПлательщикРасчСчет=40702810500000010045
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=47422810400000000771
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=47422810400000000771
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Заработная плата по реестру № 21. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:47.423185+00'),
	('01a2106f-283b-70bd-8d65-e580cbf81bf1', 24, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 268, 'no|40702810900000010001|out|2026-11-04|RUB|10000000|40702810600000020002|2026-11-04|платежное поручение|31#1', 'out', 'Платежное поручение', '31', '2026-11-04', '2026-11-04', 10000000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Перевод собственных средств между счетами. НДС не облагается', 'СекцияДокумент=Платежное поручение
Номер=31
Дата=04.11.2026
Сумма=100000.00
ДатаСписано=04.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Перевод собственных средств между счетами. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-283b-70bd-8d65-f02d68fd19c4', 27, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 361, 'no|40702810900000010001|out|2026-11-05|RUB|6000000|40702810400000030302|2026-11-05|платежное поручение|32#1', 'out', 'Платежное поручение', '32', '2026-11-05', '2026-11-05', 6000000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "Ткани и Нити"', '3799103028', '379901001', '40702810400000030302', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Оплата за обивочную ткань по счету № 77/1. В т.ч. НДС 22% 10819-67', 'СекцияДокумент=Платежное поручение
Номер=32
Дата=05.11.2026
Сумма=60000.00
ДатаСписано=05.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810400000030302
Получатель=ИНН 3799103028 АО "Ткани и Нити"
ПолучательИНН=3799103028
ПолучательКПП=379901001
Получатель1=АО "Ткани и Нити"
ПолучательРасчСчет=40702810400000030302
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата за обивочную ткань по счету № 77/1. В т.ч. НДС 22% 10819-67
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-2c43-7120-9e9d-f77073420d49', 39, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2cb0-7319-832d-1594ce1acc6e', 330, 'no|40702810900000010001|out|2026-11-10|RUB|164000|70601810200000000112|2026-11-10|банковский ордер|70926#1', 'out', 'Банковский ордер', '70926', '2026-11-10', '2026-11-10', 164000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '70601810200000000112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Комиссия за ведение счета и переводы за период с 06.11.2026 по 10.11.2026 согласно тарифам банка. НДС не облагается', 'СекцияДокумент=Банковский ордер
Номер=70926
Дата=10.11.2026
Сумма=1640.00
ДатаСписано=10.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=70601810200000000112
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=70601810200000000112
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=17
Очередность=5
НазначениеПлатежа=Комиссия за ведение счета и переводы за период с 06.11.2026 по 10.11.2026 согласно тарифам банка. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:50.819539+00'),
	('01a2106f-2e71-71a5-a36a-20cb3a56d06f', 40, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-2f34-77b3-9c68-5d0377cf0075', 20, 'no|40702810600000020002|in|2026-11-04|RUB|10000000|40702810900000010001|2026-11-04|платежное поручение|31#1', 'in', 'Платежное поручение', '31', '2026-11-04', '2026-11-04', 10000000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Перевод собственных средств между счетами. НДС не облагается', 'СекцияДокумент=Платежное поручение
Номер=31
Дата=04.11.2026
Сумма=100000.00
ДатаСписано=
ДатаПоступило=04.11.2026
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Перевод собственных средств между счетами. НДС не облагается
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "own-transfer"}], "evidence": [{"fact": "nature-own-transfer", "speaks": "against", "weight": 0.5, "fragment": {"end": 7, "start": 0}}, {"fact": "nature-own-transfer", "speaks": "against", "weight": 0.9, "fragment": {"end": 19, "start": 8}}, {"fact": "nature-own-transfer", "speaks": "against", "weight": 0.9, "fragment": {"end": 33, "start": 28}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:51.459098+00'),
	('01a2106f-3060-7621-ad73-beb6361340ba', 46, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-30d0-7161-b5f2-fc359324534b', 113, 'no|40702810500000010045|out|2026-11-10|RUB|59000|70601810200000000112|2026-11-10|банковский ордер|70927#1', 'out', 'Банковский ордер', '70927', '2026-11-10', '2026-11-10', 59000, 'RUB', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '70601810200000000112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Комиссия за ведение счета и переводы за период с 06.11.2026 по 10.11.2026 согласно тарифам банка. НДС не облагается', 'СекцияДокумент=Банковский ордер
Номер=70927
Дата=10.11.2026
Сумма=590.00
ДатаСписано=10.11.2026
ДатаПоступило=
ПлательщикСчет=40702810500000010045
Плательщик=ИНН 7799101028 ООО "Сойка Сервис"
ПлательщикИНН=7799101028
ПлательщикКПП=779901001
Плательщик1=ООО "Сойка Сервис"
ПлательщикРасчСчет=40702810500000010045
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=70601810200000000112
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=70601810200000000112
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=17
Очередность=5
НазначениеПлатежа=Комиссия за ведение счета и переводы за период с 06.11.2026 по 10.11.2026 согласно тарифам банка. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:51.973404+00'),
	('01a2106f-3060-7621-ad73-b0fb4fa78d74', 43, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-30d0-7161-b5f2-fc359324534b', 20, 'no|40702810500000010045|in|2026-11-06|RUB|4500000|40702810200000050113|2026-11-06|платежное поручение|91#1', 'in', 'Платежное поручение', '91', '2026-11-06', '2026-11-06', 4500000, 'RUB', 'ООО "Маяк-Строй"', '7899201139', '789901001', '40702810200000050113', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=91
Дата=06.11.2026
Сумма=45000.00
ДатаСписано=
ДатаПоступило=06.11.2026
ПлательщикСчет=40702810200000050113
Плательщик=ИНН 7899201139 ООО "Маяк-Строй"
ПлательщикИНН=7899201139
ПлательщикКПП=789901001
Плательщик1=ООО "Маяк-Строй"
ПлательщикРасчСчет=40702810200000050113
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-e7e6bdb792c9', 0, 'withdrawn', NULL, 2, '2026-11-25 02:00:51.973404+00'),
	('01a2106f-353a-743d-a31e-5b7e5b4b4cdc', 53, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 82, 'no|40702810900000010001|out|2026-11-11|RUB|21430000|47422810400000000771|2026-11-11|платежное поручение|38#1', 'out', 'Платежное поручение', '38', '2026-11-11', '2026-11-11', 21430000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '47422810400000000771', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Заработная плата по реестру № 22. НДС не облагается', 'СекцияДокумент=Платежное поручение
Номер=38
Дата=11.11.2026
Сумма=214300.00
ДатаСписано=11.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=47422810400000000771
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=47422810400000000771
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Заработная плата по реестру № 22. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-353a-743d-a31e-61ade4644007', 55, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 144, 'no|40702810900000010001|out|2026-11-12|RUB|15000000|40702810500000010045|2026-11-12|платежное поручение|40#1', 'out', 'Платежное поручение', '40', '2026-11-12', '2026-11-12', 15000000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Выдача займа по договору займа № З-3 от 12.11.2026. НДС не облагается', 'СекцияДокумент=Платежное поручение
Номер=40
Дата=12.11.2026
Сумма=150000.00
ДатаСписано=12.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Выдача займа по договору займа № З-3 от 12.11.2026. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-353a-743d-a31e-6d7baba36a47', 58, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 237, 'no|40702810900000010001|out|2026-11-16|RUB|6400000|40702810600000050112|2026-11-16|платежное поручение|44#1', 'out', 'Платежное поручение', '44', '2026-11-16', '2026-11-16', 6400000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Городской Парк"', '7799201128', '779901001', '40702810600000050112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Возврат ошибочно перечисленных денежных средств по п/п № 34. В т.ч. НДС 22% 11540-98', 'СекцияДокумент=Платежное поручение
Номер=44
Дата=16.11.2026
Сумма=64000.00
ДатаСписано=16.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810600000050112
Получатель=ИНН 7799201128 ООО "Городской Парк"
ПолучательИНН=7799201128
ПолучательКПП=779901001
Получатель1=ООО "Городской Парк"
ПолучательРасчСчет=40702810600000050112
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Возврат ошибочно перечисленных денежных средств по п/п № 34. В т.ч. НДС 22% 11540-98
КонецДокумента', '01a2106f-01c0-734e-8d31-e3a0bd81489d', 0, 'open', NULL, 1, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-353a-743d-a31e-7a32eb44519a', 61, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 330, 'no|40702810900000010001|out|2026-11-17|RUB|98000|70601810200000000112|2026-11-17|банковский ордер|71433#1', 'out', 'Банковский ордер', '71433', '2026-11-17', '2026-11-17', 98000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '70601810200000000112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Комиссия за ведение счета и переводы за период с 13.11.2026 по 17.11.2026 согласно тарифам банка. НДС не облагается', 'СекцияДокумент=Банковский ордер
Номер=71433
Дата=17.11.2026
Сумма=980.00
ДатаСписано=17.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=70601810200000000112
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=70601810200000000112
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=17
Очередность=5
НазначениеПлатежа=Комиссия за ведение счета и переводы за период с 13.11.2026 по 17.11.2026 согласно тарифам банка. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-43fd-71bc-b109-593ab9df689e', 73, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 144, 'no|40702810900000010001|out|2026-11-19|RUB|14800000|40702810400000030301|2026-11-19|платежное поручение|51#1', 'out', 'Платежное поручение', '51', '2026-11-19', '2026-11-19', 14800000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Лесопилка Верхняя"', '3599103013', '359901001', '40702810400000030301', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'Оплата за пиломатериалы по счету № 344. В т.ч. НДС 22% 26688-52', 'СекцияДокумент=Платежное поручение
Номер=51
Дата=19.11.2026
Сумма=148000.00
ДатаСписано=19.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810400000030301
Получатель=ИНН 3599103013 ООО "Лесопилка Верхняя"
ПолучательИНН=3599103013
ПолучательКПП=359901001
Получатель1=ООО "Лесопилка Верхняя"
ПолучательРасчСчет=40702810400000030301
ПолучательБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПолучательБанк2=г. Екатеринбург
ПолучательБИК=049900933
ПолучательКорсчет=30101810100000000933
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата за пиломатериалы по счету № 344. В т.ч. НДС 22% 26688-52
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-43fd-71bc-b109-64dd946899c9', 76, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 237, 'no|40702810900000010001|out|2026-11-23|RUB|18742000|03100810100000064300|2026-11-23|платежное поручение|53#1', 'out', 'Платежное поручение', '53', '2026-11-23', '2026-11-23', 18742000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Казначейство России (ФНС России)', '7799103064', '779901001', '03100810100000064300', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'Единый налоговый платеж', 'СекцияДокумент=Платежное поручение
Номер=53
Дата=23.11.2026
Сумма=187420.00
ДатаСписано=23.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=03100810100000064300
Получатель=ИНН 7799103064 Казначейство России (ФНС России)
ПолучательИНН=7799103064
ПолучательКПП=779901001
Получатель1=Казначейство России (ФНС России)
ПолучательРасчСчет=03100810100000064300
ПолучательБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПолучательБанк2=г. Екатеринбург
ПолучательБИК=049900933
ПолучательКорсчет=30101810100000000933
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Единый налоговый платеж
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-43fd-71bc-b109-6ec76de003a5', 78, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 299, 'no|40702810900000010001|out|2026-11-24|RUB|112000|70601810200000000112|2026-11-24|банковский ордер|71958#1', 'out', 'Банковский ордер', '71958', '2026-11-24', '2026-11-24', 112000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '70601810200000000112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Комиссия за ведение счета и переводы за период с 20.11.2026 по 24.11.2026 согласно тарифам банка. НДС не облагается', 'СекцияДокумент=Банковский ордер
Номер=71958
Дата=24.11.2026
Сумма=1120.00
ДатаСписано=24.11.2026
ДатаПоступило=
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=70601810200000000112
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=70601810200000000112
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=17
Очередность=5
НазначениеПлатежа=Комиссия за ведение счета и переводы за период с 20.11.2026 по 24.11.2026 согласно тарифам банка. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-4f3f-72d5-84df-165b4d4a1a78', 87, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-5017-77d0-a490-3bcfe02650cb', 175, 'no|40702810500000010045|out|2026-11-24|RUB|61000|70601810200000000112|2026-11-24|банковский ордер|71959#1', 'out', 'Банковский ордер', '71959', '2026-11-24', '2026-11-24', 61000, 'RUB', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'АО "ПРИМЕРНЫЙ БАНК"', '7799103071', '779901001', '70601810200000000112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Комиссия за ведение счета и переводы за период с 20.11.2026 по 24.11.2026 согласно тарифам банка. НДС не облагается', 'СекцияДокумент=Банковский ордер
Номер=71959
Дата=24.11.2026
Сумма=610.00
ДатаСписано=24.11.2026
ДатаПоступило=
ПлательщикСчет=40702810500000010045
Плательщик=ИНН 7799101028 ООО "Сойка Сервис"
ПлательщикИНН=7799101028
ПлательщикКПП=779901001
Плательщик1=ООО "Сойка Сервис"
ПлательщикРасчСчет=40702810500000010045
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=70601810200000000112
Получатель=ИНН 7799103071 АО "ПРИМЕРНЫЙ БАНК"
ПолучательИНН=7799103071
ПолучательКПП=779901001
Получатель1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательРасчСчет=70601810200000000112
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=17
Очередность=5
НазначениеПлатежа=Комиссия за ведение счета и переводы за период с 20.11.2026 по 24.11.2026 согласно тарифам банка. НДС не облагается
КонецДокумента', NULL, 0, 'open', NULL, 1, '2026-11-25 02:00:59.643742+00'),
	('01a2106f-18dc-75b6-8334-e1399c928569', 12, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-19a2-71a9-93be-eef9782b3848', 20, 'no|40702810600000020002|in|2026-10-29|RUB|3641235|30232810300000000909|2026-10-29|мемориальный ордер|9101#1', 'in', 'Мемориальный ордер', '9101', '2026-10-29', '2026-10-29', 3641235, 'RUB', 'ПАО "БАНК УЧЕБНЫЙ"', '7899103082', '789901001', '30232810300000000909', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 29.10.2026. Комиссия 655.42. Возврат покупки 0.00/0.00. НДС не облагается.', 'СекцияДокумент=Мемориальный ордер
Номер=9101
Дата=29.10.2026
Сумма=36412.35
ДатаСписано=
ДатаПоступило=29.10.2026
ПлательщикСчет=30232810300000000909
Плательщик=ИНН 7899103082 ПАО "БАНК УЧЕБНЫЙ"
ПлательщикИНН=7899103082
ПлательщикКПП=789901001
Плательщик1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикРасчСчет=30232810300000000909
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=09
Очередность=5
НазначениеПлатежа=Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 29.10.2026. Комиссия 655.42. Возврат покупки 0.00/0.00. НДС не облагается.
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "looks-like-other-money", "params": {"nature": "acquiring"}}, {"code": "payer-unknown"}], "evidence": [{"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 10, "start": 0}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 42, "start": 32}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 51, "start": 44}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 79, "start": 72}}, {"fact": "nature-fee", "speaks": "against", "weight": 0.5, "fragment": {"end": 100, "start": 92}}, {"fact": "nature-refund", "speaks": "against", "weight": 0.5, "fragment": {"end": 116, "start": 109}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:45.873758+00'),
	('01a2106f-283b-70bd-8d65-e83255a569a5', 25, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 299, 'no|40702810900000010001|in|2026-11-05|RUB|2500000|40702810300000050108|2026-11-05|платежное поручение|640#1', 'in', 'Платежное поручение', '640', '2026-11-05', '2026-11-05', 2500000, 'RUB', 'ООО "Родник"', '5099201087', '509901001', '40702810300000050108', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата за мебель по договору П-18 от 27.07.2026, НДС 22% 4508-20', 'СекцияДокумент=Платежное поручение
Номер=640
Дата=05.11.2026
Сумма=25000.00
ДатаСписано=
ДатаПоступило=05.11.2026
ПлательщикСчет=40702810300000050108
Плательщик=ИНН 5099201087 ООО "Родник"
ПлательщикИНН=5099201087
ПлательщикКПП=509901001
Плательщик1=ООО "Родник"
ПлательщикРасчСчет=40702810300000050108
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата за мебель по договору П-18 от 27.07.2026, НДС 22% 4508-20
КонецДокумента', '01a2106f-01c0-734e-8d31-d206df842d0d', 0, 'open', '{"rule": {"name": "agreement-amount", "version": 1}, "status": "suggested", "because": [{"code": "agreement-amount"}, {"code": "equal-invoices"}], "evidence": [{"fact": "payer-by-tax-number", "speaks": "for", "weight": 0.9}, {"fact": "equal-invoices", "speaks": "against", "weight": 0.5}, {"fact": "amount-equal-to-several", "speaks": "for", "weight": 0.4}], "confidence": 0.275, "suggestions": [[{"amount": "2500000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-184b6695a5c2"}], [{"amount": "2500000", "invoiceId": "01a2106f-0d8e-77fd-a0d6-2a57d0d6ccd6"}]]}', 1, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-2c43-7120-9e9d-e9e387b725f8', 36, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2cb0-7319-832d-1594ce1acc6e', 237, 'no|40702810900000010001|in|2026-11-09|RUB|6400000|40702810600000050112|2026-11-09|платежное поручение|34#1', 'in', 'Платежное поручение', '34', '2026-11-09', '2026-11-09', 6400000, 'RUB', 'ООО "Городской Парк"', '7799201128', '779901001', '40702810600000050112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.', 'СекцияДокумент=Платежное поручение
Номер=34
Дата=09.11.2026
Сумма=64000.00
ДатаСписано=
ДатаПоступило=09.11.2026
ПлательщикСчет=40702810600000050112
Плательщик=ИНН 7799201128 ООО "Городской Парк"
ПлательщикИНН=7799201128
ПлательщикКПП=779901001
Плательщик1=ООО "Городской Парк"
ПлательщикРасчСчет=40702810600000050112
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.
КонецДокумента', '01a2106f-01c0-734e-8d31-e3a0bd81489d', 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "no-invoice-fits"}], "evidence": [], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:50.819539+00'),
	('01a2106f-2e72-728d-a2e8-ddc806e4a19d', 41, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-2f34-77b3-9c68-5d0377cf0075', 51, 'no|40702810600000020002|in|2026-11-06|RUB|5203816|30232810300000000909|2026-11-06|мемориальный ордер|9107#1', 'in', 'Мемориальный ордер', '9107', '2026-11-06', '2026-11-06', 5203816, 'RUB', 'ПАО "БАНК УЧЕБНЫЙ"', '7899103082', '789901001', '30232810300000000909', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 06.11.2026. Комиссия 936.69. Возврат покупки 0.00/0.00. НДС не облагается.', 'СекцияДокумент=Мемориальный ордер
Номер=9107
Дата=06.11.2026
Сумма=52038.16
ДатаСписано=
ДатаПоступило=06.11.2026
ПлательщикСчет=30232810300000000909
Плательщик=ИНН 7899103082 ПАО "БАНК УЧЕБНЫЙ"
ПлательщикИНН=7899103082
ПлательщикКПП=789901001
Плательщик1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикРасчСчет=30232810300000000909
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=09
Очередность=5
НазначениеПлатежа=Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 06.11.2026. Комиссия 936.69. Возврат покупки 0.00/0.00. НДС не облагается.
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "looks-like-other-money", "params": {"nature": "acquiring"}}, {"code": "payer-unknown"}], "evidence": [{"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 10, "start": 0}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 42, "start": 32}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 51, "start": 44}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 79, "start": 72}}, {"fact": "nature-fee", "speaks": "against", "weight": 0.5, "fragment": {"end": 100, "start": 92}}, {"fact": "nature-refund", "speaks": "against", "weight": 0.5, "fragment": {"end": 116, "start": 109}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:51.459098+00'),
	('01a2106f-2e72-728d-a2e8-e3d9784ac90d', 42, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-2f34-77b3-9c68-5d0377cf0075', 82, 'no|40702810600000020002|in|2026-11-09|RUB|1500000|40702810600000030305|2026-11-09|платежное поручение|7#1', 'in', 'Платежное поручение', '7', '2026-11-09', '2026-11-09', 1500000, 'RUB', 'ООО "Новый Горизонт"', '6699103051', '669901001', '40702810600000030305', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Предоплата за стеллажи по коммерческому предложению, в т.ч. НДС 22% 2704-92', 'СекцияДокумент=Платежное поручение
Номер=7
Дата=09.11.2026
Сумма=15000.00
ДатаСписано=
ДатаПоступило=09.11.2026
ПлательщикСчет=40702810600000030305
Плательщик=ИНН 6699103051 ООО "Новый Горизонт"
ПлательщикИНН=6699103051
ПлательщикКПП=669901001
Плательщик1=ООО "Новый Горизонт"
ПлательщикРасчСчет=40702810600000030305
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Предоплата за стеллажи по коммерческому предложению, в т.ч. НДС 22% 2704-92
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "payer-unknown"}], "evidence": [], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:51.459098+00'),
	('01a2106f-43fd-71bc-b109-5745b47bdbfd', 72, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 113, 'no|40702810900000010001|in|2026-11-19|RUB|10000000|40702810600000050107|2026-11-19|платежное поручение|81#1', 'in', 'Платежное поручение', '81', '2026-11-19', '2026-11-19', 10000000, 'RUB', 'ООО "Заря Востока"', '6699201073', '669901001', '40702810600000050107', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Авансовый платеж по договору поставки П-17 от 28.07.2026, НДС 22% 18032-79', 'СекцияДокумент=Платежное поручение
Номер=81
Дата=19.11.2026
Сумма=100000.00
ДатаСписано=
ДатаПоступило=19.11.2026
ПлательщикСчет=40702810600000050107
Плательщик=ИНН 6699201073 ООО "Заря Востока"
ПлательщикИНН=6699201073
ПлательщикКПП=669901001
Плательщик1=ООО "Заря Востока"
ПлательщикРасчСчет=40702810600000050107
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Авансовый платеж по договору поставки П-17 от 28.07.2026, НДС 22% 18032-79
КонецДокумента', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "no-invoice-fits"}], "evidence": [], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-353a-743d-a31e-574651e6e22d', 52, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 51, 'no|40702810900000010001|in|2026-11-11|RUB|430000|40702810400000030302|2026-11-11|платежное поручение|801#1', 'in', 'Платежное поручение', '801', '2026-11-11', '2026-11-11', 430000, 'RUB', 'АО "Ткани и Нити"', '3799103028', '379901001', '40702810400000030302', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Возврат излишне перечисленных денежных средств по п/п № 32 от 11.11.2026, НДС 22% 775-41', 'СекцияДокумент=Платежное поручение
Номер=801
Дата=11.11.2026
Сумма=4300.00
ДатаСписано=
ДатаПоступило=11.11.2026
ПлательщикСчет=40702810400000030302
Плательщик=ИНН 3799103028 АО "Ткани и Нити"
ПлательщикИНН=3799103028
ПлательщикКПП=379901001
Плательщик1=АО "Ткани и Нити"
ПлательщикРасчСчет=40702810400000030302
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Возврат излишне перечисленных денежных средств по п/п № 32 от 11.11.2026, НДС 22% 775-41
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "looks-like-other-money", "params": {"nature": "refund"}}, {"code": "payer-unknown"}], "evidence": [{"fact": "nature-refund", "speaks": "against", "weight": 0.9, "fragment": {"end": 7, "start": 0}}, {"fact": "nature-refund", "speaks": "against", "weight": 0.9, "fragment": {"end": 15, "start": 8}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-3bf9-7341-9272-f8e36790b5c0', 62, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-3c6c-76ed-af64-a879f742781b', 20, 'no|40702810600000020002|in|2026-11-13|RUB|186301|30232810300000000909|2026-11-13|мемориальный ордер|9512#1', 'in', 'Мемориальный ордер', '9512', '2026-11-13', '2026-11-13', 186301, 'RUB', 'ПАО "БАНК УЧЕБНЫЙ"', '7899103082', '789901001', '30232810300000000909', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Выплата процентов на остаток по счету за период с 11.11.2026 по 13.11.2026. НДС не облагается', 'СекцияДокумент=Мемориальный ордер
Номер=9512
Дата=13.11.2026
Сумма=1863.01
ДатаСписано=
ДатаПоступило=13.11.2026
ПлательщикСчет=30232810300000000909
Плательщик=ИНН 7899103082 ПАО "БАНК УЧЕБНЫЙ"
ПлательщикИНН=7899103082
ПлательщикКПП=789901001
Плательщик1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикРасчСчет=30232810300000000909
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=09
Очередность=5
НазначениеПлатежа=Выплата процентов на остаток по счету за период с 11.11.2026 по 13.11.2026. НДС не облагается
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "looks-like-other-money", "params": {"nature": "interest"}}, {"code": "payer-unknown"}], "evidence": [{"fact": "nature-insurance", "speaks": "against", "weight": 0.5, "fragment": {"end": 7, "start": 0}}, {"fact": "nature-interest", "speaks": "against", "weight": 0.9, "fragment": {"end": 17, "start": 8}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:54.876635+00'),
	('01a2106f-3bf9-7341-9273-022fe13f7283', 64, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-3c6c-76ed-af64-a879f742781b', 82, 'no|40702810600000020002|in|2026-11-17|RUB|4187790|30232810300000000909|2026-11-17|мемориальный ордер|9114#1', 'in', 'Мемориальный ордер', '9114', '2026-11-17', '2026-11-17', 4187790, 'RUB', 'ПАО "БАНК УЧЕБНЫЙ"', '7899103082', '789901001', '30232810300000000909', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 17.11.2026. Комиссия 753.80. Возврат покупки 0.00/0.00. НДС не облагается.', 'СекцияДокумент=Мемориальный ордер
Номер=9114
Дата=17.11.2026
Сумма=41877.90
ДатаСписано=
ДатаПоступило=17.11.2026
ПлательщикСчет=30232810300000000909
Плательщик=ИНН 7899103082 ПАО "БАНК УЧЕБНЫЙ"
ПлательщикИНН=7899103082
ПлательщикКПП=789901001
Плательщик1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикРасчСчет=30232810300000000909
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=09
Очередность=5
НазначениеПлатежа=Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 17.11.2026. Комиссия 753.80. Возврат покупки 0.00/0.00. НДС не облагается.
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "looks-like-other-money", "params": {"nature": "acquiring"}}, {"code": "payer-unknown"}], "evidence": [{"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 10, "start": 0}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 42, "start": 32}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 51, "start": 44}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 79, "start": 72}}, {"fact": "nature-fee", "speaks": "against", "weight": 0.5, "fragment": {"end": 100, "start": 92}}, {"fact": "nature-refund", "speaks": "against", "weight": 0.5, "fragment": {"end": 116, "start": 109}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:54.876635+00'),
	('01a2106f-3f69-74a1-b07c-32cae7b1a511', 66, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-4008-7609-a234-f8d38bf46697', 51, 'no|40702810500000010045|in|2026-11-12|RUB|15000000|40702810900000010001|2026-11-12|платежное поручение|40#1', 'in', 'Платежное поручение', '40', '2026-11-12', '2026-11-12', 15000000, 'RUB', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Выдача займа по договору займа № З-3 от 12.11.2026. НДС не облагается', 'СекцияДокумент=Платежное поручение
Номер=40
Дата=12.11.2026
Сумма=150000.00
ДатаСписано=
ДатаПоступило=12.11.2026
ПлательщикСчет=40702810900000010001
Плательщик=ИНН 7799101010 ООО "Ольховый Двор"
ПлательщикИНН=7799101010
ПлательщикКПП=779901001
Плательщик1=ООО "Ольховый Двор"
ПлательщикРасчСчет=40702810900000010001
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Выдача займа по договору займа № З-3 от 12.11.2026. НДС не облагается
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "looks-like-other-money", "params": {"nature": "loan"}}, {"code": "payer-unknown"}], "evidence": [{"fact": "nature-loan", "speaks": "against", "weight": 0.9, "fragment": {"end": 12, "start": 7}}, {"fact": "nature-loan", "speaks": "against", "weight": 0.9, "fragment": {"end": 30, "start": 25}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:55.755524+00'),
	('01a2106f-4a15-7781-b505-2c73eef73927', 81, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-4ba4-74e4-ae72-c71ef5ebe0fb', 82, 'no|40702810600000020002|in|2026-11-24|RUB|6021548|30232810300000000909|2026-11-24|мемориальный ордер|9119#1', 'in', 'Мемориальный ордер', '9119', '2026-11-24', '2026-11-24', 6021548, 'RUB', 'ПАО "БАНК УЧЕБНЫЙ"', '7899103082', '789901001', '30232810300000000909', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 24.11.2026. Комиссия 1083.88. Возврат покупки 0.00/0.00. НДС не облагается.', 'СекцияДокумент=Мемориальный ордер
Номер=9119
Дата=24.11.2026
Сумма=60215.48
ДатаСписано=
ДатаПоступило=24.11.2026
ПлательщикСчет=30232810300000000909
Плательщик=ИНН 7899103082 ПАО "БАНК УЧЕБНЫЙ"
ПлательщикИНН=7899103082
ПлательщикКПП=789901001
Плательщик1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикРасчСчет=30232810300000000909
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=09
Очередность=5
НазначениеПлатежа=Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра 24.11.2026. Комиссия 1083.88. Возврат покупки 0.00/0.00. НДС не облагается.
КонецДокумента', NULL, 0, 'open', '{"rule": null, "status": "unmatched", "because": [{"code": "looks-like-other-money", "params": {"nature": "acquiring"}}, {"code": "payer-unknown"}], "evidence": [{"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 10, "start": 0}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 42, "start": 32}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 51, "start": 44}}, {"fact": "nature-acquiring", "speaks": "against", "weight": 0.9, "fragment": {"end": 79, "start": 72}}, {"fact": "nature-fee", "speaks": "against", "weight": 0.5, "fragment": {"end": 100, "start": 92}}, {"fact": "nature-refund", "speaks": "against", "weight": 0.5, "fragment": {"end": 117, "start": 110}}], "confidence": 0, "suggestions": []}', 1, '2026-11-25 02:00:58.218954+00'),
	('01a2106f-1465-7411-96a4-cdffc4289334', 1, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 20, 'no|40702810900000010001|in|2026-10-28|RUB|14860000|40702810200000050101|2026-10-28|платежное поручение|214#1', 'in', 'Платежное поручение', '214', '2026-10-28', '2026-10-28', 14860000, 'RUB', 'ООО "Лазурный Берег"', '7799201015', '779901001', '40702810200000050101', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000201 от 12.10.2026 за мебель. В т.ч. НДС 22% - 26796-72 руб.', 'СекцияДокумент=Платежное поручение
Номер=214
Дата=28.10.2026
Сумма=148600.00
ДатаСписано=
ДатаПоступило=28.10.2026
ПлательщикСчет=40702810200000050101
Плательщик=ИНН 7799201015 ООО "Лазурный Берег"
ПлательщикИНН=7799201015
ПлательщикКПП=779901001
Плательщик1=ООО "Лазурный Берег"
ПлательщикРасчСчет=40702810200000050101
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000201 от 12.10.2026 за мебель. В т.ч. НДС 22% - 26796-72 руб.
КонецДокумента', '01a2106f-01bf-7741-b937-e34becc079c5', 14860000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-d3f80478308d', 2, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 51, 'no|40702810900000010001|in|2026-10-29|RUB|11136000|40702810800000050102|2026-10-29|платежное поручение|55#1', 'in', 'Платежное поручение', '55', '2026-10-29', '2026-10-29', 11136000, 'RUB', 'ООО "Северный Ветер"', '7899201026', '789901001', '40702810800000050102', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счетам № 00ОД-000202 от 13.10.2026, № 00ОД-000206 от 20.10.2026, № 00ОД-000209 от 23.10.2026 за мебель, НДС 22% 20081-31', 'СекцияДокумент=Платежное поручение
Номер=55
Дата=29.10.2026
Сумма=111360.00
ДатаСписано=
ДатаПоступило=29.10.2026
ПлательщикСчет=40702810800000050102
Плательщик=ИНН 7899201026 ООО "Северный Ветер"
ПлательщикИНН=7899201026
ПлательщикКПП=789901001
Плательщик1=ООО "Северный Ветер"
ПлательщикРасчСчет=40702810800000050102
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счетам № 00ОД-000202 от 13.10.2026, № 00ОД-000206 от 20.10.2026, № 00ОД-000209 от 23.10.2026 за мебель, НДС 22% 20081-31
КонецДокумента', '01a2106f-01c0-734e-8d31-bb393e3af023', 11136000, 'matched', '{"rule": {"name": "named-several", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 3}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-da8fb47ff837', 4, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 113, 'no|40702810900000010001|in|2026-10-30|RUB|15000000|40702810800000050103|2026-10-30|платежное поручение|1207#1', 'in', 'Платежное поручение', '1207', '2026-10-30', '2026-10-30', 15000000, 'RUB', 'АО "Тёплая Поляна"', '5099201030', '509901001', '40702810800000050103', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Частичная оплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 27049-18', 'СекцияДокумент=Платежное поручение
Номер=1207
Дата=30.10.2026
Сумма=150000.00
ДатаСписано=
ДатаПоступило=30.10.2026
ПлательщикСчет=40702810800000050103
Плательщик=ИНН 5099201030 АО "Тёплая Поляна"
ПлательщикИНН=5099201030
ПлательщикКПП=509901001
Плательщик1=АО "Тёплая Поляна"
ПлательщикРасчСчет=40702810800000050103
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Частичная оплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 27049-18
КонецДокумента', '01a2106f-01c0-734e-8d31-bd369fb6254d', 15000000, 'matched', '{"rule": {"name": "named-part", "version": 1}, "status": "matched", "because": [{"code": "named-part", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.97, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-dca624da9f9f', 5, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 144, 'no|40702810900000010001|in|2026-10-30|RUB|7394000|40702810700000050105|2026-10-30|платежное поручение|88#1', 'in', 'Платежное поручение', '88', '2026-10-30', '2026-10-30', 7394000, 'RUB', 'ООО "Искра-Мебель"', '7799201054', '779901001', '40702810700000050105', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 270 от 21.10.2026 за мебель. В т.ч. НДС 22% 13333-44', 'СекцияДокумент=Платежное поручение
Номер=88
Дата=30.10.2026
Сумма=73940.00
ДатаСписано=
ДатаПоступило=30.10.2026
ПлательщикСчет=40702810700000050105
Плательщик=ИНН 7799201054 ООО "Искра-Мебель"
ПлательщикИНН=7799201054
ПлательщикКПП=779901001
Плательщик1=ООО "Искра-Мебель"
ПлательщикРасчСчет=40702810700000050105
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 270 от 21.10.2026 за мебель. В т.ч. НДС 22% 13333-44
КонецДокумента', '01a2106f-01c0-734e-8d31-c6eb639a621f', 7394000, 'matched', '{"rule": {"name": "mistyped-number", "version": 1}, "status": "matched", "because": [{"code": "mistyped-number"}], "evidence": [], "confidence": 0.95, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-e1edd864ccaf', 6, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 175, 'no|40702810900000010001|in|2026-11-02|RUB|13000000|40702810700000050104|2026-11-02|платежное поручение|410#1', 'in', 'Платежное поручение', '410', '2026-11-02', '2026-11-02', 13000000, 'RUB', 'ООО "Кедровая Роща"', '6699201041', '669901001', '40702810700000050104', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000204 от 15.10.2026 за мебель, в т.ч. НДС 22% 23442-62', 'СекцияДокумент=Платежное поручение
Номер=410
Дата=02.11.2026
Сумма=130000.00
ДатаСписано=
ДатаПоступило=02.11.2026
ПлательщикСчет=40702810700000050104
Плательщик=ИНН 6699201041 ООО "Кедровая Роща"
ПлательщикИНН=6699201041
ПлательщикКПП=669901001
Плательщик1=ООО "Кедровая Роща"
ПлательщикРасчСчет=40702810700000050104
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000204 от 15.10.2026 за мебель, в т.ч. НДС 22% 23442-62
КонецДокумента', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 12000000, 'advance', '{"rule": {"name": "named-overpaid", "version": 1}, "status": "matched", "because": [{"code": "named-overpaid", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.97, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-e8b8f6aa0040', 8, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 237, 'no|40702810900000010001|in|2026-11-03|RUB|8860000|40702810000000030304|2026-11-03|платежное поручение|19#1', 'in', 'Платежное поручение', '19', '2026-11-03', '2026-11-03', 8860000, 'RUB', 'ООО "Парус Капитал"', '7899103043', '789901001', '40702810000000030304', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата за ООО "Дальний Берег" ИНН 7899201065 по счету № 00ОД-000208 от 22.10.2026 за мебель, НДС 22% 15977-05', 'СекцияДокумент=Платежное поручение
Номер=19
Дата=03.11.2026
Сумма=88600.00
ДатаСписано=
ДатаПоступило=03.11.2026
ПлательщикСчет=40702810000000030304
Плательщик=ИНН 7899103043 ООО "Парус Капитал"
ПлательщикИНН=7899103043
ПлательщикКПП=789901001
Плательщик1=ООО "Парус Капитал"
ПлательщикРасчСчет=40702810000000030304
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата за ООО "Дальний Берег" ИНН 7899201065 по счету № 00ОД-000208 от 22.10.2026 за мебель, НДС 22% 15977-05
КонецДокумента', NULL, 8860000, 'matched', '{"rule": {"name": "third-party", "version": 1}, "status": "matched", "because": [{"code": "paid-for-another"}, {"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.98, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-ee7093611860', 9, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 268, 'no|40702810900000010001|in|2026-11-03|RUB|1200000|40802810500000050109|2026-11-03|платежное поручение|1#1', 'in', 'Платежное поручение', '1', '2026-11-03', '2026-11-03', 1200000, 'RUB', 'ИП Сорокина Анна Павловна', '779920109055', '', '40802810500000050109', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93', 'СекцияДокумент=Платежное поручение
Номер=1
Дата=03.11.2026
Сумма=12000.00
ДатаСписано=
ДатаПоступило=03.11.2026
ПлательщикСчет=40802810500000050109
Плательщик=ИНН 779920109055 ИП Сорокина Анна Павловна
ПлательщикИНН=779920109055
ПлательщикКПП=
Плательщик1=ИП Сорокина Анна Павловна
ПлательщикРасчСчет=40802810500000050109
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93
КонецДокумента', '01a2106f-01c0-734e-8d31-d451455006d9', 1200000, 'matched', '{"rule": {"name": "named-part", "version": 1}, "status": "matched", "because": [{"code": "named-part", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.97, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-1465-7411-96a4-f3c8a9556965', 10, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-1562-73bc-8528-0b676c2fbe1b', 299, 'no|40702810900000010001|in|2026-11-03|RUB|1200000|40802810500000050109|2026-11-03|платежное поручение|1#2', 'in', 'Платежное поручение', '1', '2026-11-03', '2026-11-03', 1200000, 'RUB', 'ИП Сорокина Анна Павловна', '779920109055', '', '40802810500000050109', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93', 'СекцияДокумент=Платежное поручение
Номер=1
Дата=03.11.2026
Сумма=12000.00
ДатаСписано=
ДатаПоступило=03.11.2026
ПлательщикСчет=40802810500000050109
Плательщик=ИНН 779920109055 ИП Сорокина Анна Павловна
ПлательщикИНН=779920109055
ПлательщикКПП=
Плательщик1=ИП Сорокина Анна Павловна
ПлательщикРасчСчет=40802810500000050109
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата 50% по счету № 00ОД-000212 от 28.10.2026, НДС 22% 2163-93
КонецДокумента', '01a2106f-01c0-734e-8d31-d451455006d9', 1200000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-18dc-75b6-8334-e6524f60cfe7', 13, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-19a2-71a9-93be-eef9782b3848', 51, 'no|40702810600000020002|in|2026-10-30|RUB|9235000|40702810200000050101|2026-10-30|платежное поручение|216#1', 'in', 'Платежное поручение', '216', '2026-10-30', '2026-10-30', 9235000, 'RUB', 'ООО "Лазурный Берег"', '7799201015', '779901001', '40702810200000050101', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ОПЛАТА ПО СЧЕТУ 00ОД-000205 ОТ 20.10.2026 СУММА 92350-00 В Т.Ч. НДС (22%) 16653-28', 'СекцияДокумент=Платежное поручение
Номер=216
Дата=30.10.2026
Сумма=92350.00
ДатаСписано=
ДатаПоступило=30.10.2026
ПлательщикСчет=40702810200000050101
Плательщик=ИНН 7799201015 ООО "Лазурный Берег"
ПлательщикИНН=7799201015
ПлательщикКПП=779901001
Плательщик1=ООО "Лазурный Берег"
ПлательщикРасчСчет=40702810200000050101
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=ОПЛАТА ПО СЧЕТУ 00ОД-000205 ОТ 20.10.2026 СУММА 92350-00 В Т.Ч. НДС (22%) 16653-28
КонецДокумента', '01a2106f-01bf-7741-b937-e34becc079c5', 9235000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:45.873758+00'),
	('01a2106f-2061-736b-8bdb-6c1ae312176d', 14, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-2149-7145-96c1-a7a042651093', 20, 'no|40702810500000010045|in|2026-11-03|RUB|1840000|40702810200000050101|2026-11-03|платежное поручение|221#1', 'in', 'Платежное поручение', '221', '2026-11-03', '2026-11-03', 1840000, 'RUB', 'ООО "Лазурный Берег"', '7799201015', '779901001', '40702810200000050101', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000052 от 30.10.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=221
Дата=03.11.2026
Сумма=18400.00
ДатаСписано=
ДатаПоступило=03.11.2026
ПлательщикСчет=40702810200000050101
Плательщик=ИНН 7799201015 ООО "Лазурный Берег"
ПлательщикИНН=7799201015
ПлательщикКПП=779901001
Плательщик1=ООО "Лазурный Берег"
ПлательщикРасчСчет=40702810200000050101
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000052 от 30.10.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01bf-7741-b937-e34becc079c5', 1840000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:47.423185+00'),
	('01a2106f-283a-76c3-8e4d-27a9180ffd4d', 22, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 206, 'no|40702810900000010001|in|2026-11-04|RUB|4777700|40702810600000050107|2026-11-04|платежное поручение|73#1', 'in', 'Платежное поручение', '73', '2026-11-04', '2026-11-04', 4777700, 'RUB', 'ООО "Заря Востока"', '6699201073', '669901001', '40702810600000050107', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата за кухонную мебель, в т.ч. НДС 22% 8615-52', 'СекцияДокумент=Платежное поручение
Номер=73
Дата=04.11.2026
Сумма=47777.00
ДатаСписано=
ДатаПоступило=04.11.2026
ПлательщикСчет=40702810600000050107
Плательщик=ИНН 6699201073 ООО "Заря Востока"
ПлательщикИНН=6699201073
ПлательщикКПП=669901001
Плательщик1=ООО "Заря Востока"
ПлательщикРасчСчет=40702810600000050107
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата за кухонную мебель, в т.ч. НДС 22% 8615-52
КонецДокумента', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 4777700, 'matched', '{"rule": {"name": "amount-alone", "version": 1}, "status": "matched", "because": [{"code": "amount-alone"}], "evidence": [], "confidence": 0.96, "suggestions": []}', 2, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-283a-76c3-8e4d-28b7d3bde14e', 23, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 237, 'no|40702810900000010001|in|2026-11-04|RUB|1999000|40817810100000050111|2026-11-04|платежное поручение|501#1', 'in', 'Платежное поручение', '501', '2026-11-04', '2026-11-04', 1999000, 'RUB', 'Лебедева Мария Игоревна', '', '', '40817810100000050111', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету 00ОД-000217 от 02.11.2026', 'СекцияДокумент=Платежное поручение
Номер=501
Дата=04.11.2026
Сумма=19990.00
ДатаСписано=
ДатаПоступило=04.11.2026
ПлательщикСчет=40817810100000050111
Плательщик=Лебедева Мария Игоревна
ПлательщикИНН=
ПлательщикКПП=
Плательщик1=Лебедева Мария Игоревна
ПлательщикРасчСчет=40817810100000050111
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету 00ОД-000217 от 02.11.2026
КонецДокумента', '01a2106f-01c0-734e-8d31-dd258ad8ba7a', 1999000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-283b-70bd-8d65-efd01656ba01', 26, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 330, 'no|40702810900000010001|in|2026-11-05|RUB|8610050|40702810800000050102|2026-11-05|платежное поручение|57#1', 'in', 'Платежное поручение', '57', '2026-11-05', '2026-11-05', 8610050, 'RUB', 'ООО "Северный Ветер"', '7899201026', '789901001', '40702810800000050102', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Опл. сч. ОД-214 от 29.10.26 - 52300-50, сч. ОД-218 от 02.11.26 - 33800-00. НДС 22% 15526-32', 'СекцияДокумент=Платежное поручение
Номер=57
Дата=05.11.2026
Сумма=86100.50
ДатаСписано=
ДатаПоступило=05.11.2026
ПлательщикСчет=40702810800000050102
Плательщик=ИНН 7899201026 ООО "Северный Ветер"
ПлательщикИНН=7899201026
ПлательщикКПП=789901001
Плательщик1=ООО "Северный Ветер"
ПлательщикРасчСчет=40702810800000050102
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Опл. сч. ОД-214 от 29.10.26 - 52300-50, сч. ОД-218 от 02.11.26 - 33800-00. НДС 22% 15526-32
КонецДокумента', '01a2106f-01c0-734e-8d31-bb393e3af023', 8610050, 'matched', '{"rule": {"name": "named-several", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 2}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-283b-70bd-8d65-f71546e2353c', 28, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2974-7641-ae1f-d9c5646a1d8f', 392, 'no|40702810900000010001|in|2026-11-06|RUB|6400000|40702810600000050112|2026-11-06|платежное поручение|33#1', 'in', 'Платежное поручение', '33', '2026-11-06', '2026-11-06', 6400000, 'RUB', 'ООО "Городской Парк"', '7799201128', '779901001', '40702810600000050112', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.', 'СекцияДокумент=Платежное поручение
Номер=33
Дата=06.11.2026
Сумма=64000.00
ДатаСписано=
ДатаПоступило=06.11.2026
ПлательщикСчет=40702810600000050112
Плательщик=ИНН 7799201128 ООО "Городской Парк"
ПлательщикИНН=7799201128
ПлательщикКПП=779901001
Плательщик1=ООО "Городской Парк"
ПлательщикРасчСчет=40702810600000050112
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000220 от 03.11.2026 за мебель. В т.ч. НДС 22% - 11540-98 руб.
КонецДокумента', '01a2106f-01c0-734e-8d31-e3a0bd81489d', 6400000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-2c43-7120-9e9d-edc0db017b51', 37, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2cb0-7319-832d-1594ce1acc6e', 268, 'no|40702810900000010001|in|2026-11-09|RUB|5630000|40802810500000050110|2026-11-09|платежное поручение|9#1', 'in', 'Платежное поручение', '9', '2026-11-09', '2026-11-09', 5630000, 'RUB', 'ИП Журавлёв Пётр Ильич', '509920110043', '', '40802810500000050110', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по договору № 14/П от 23.07.2026 за мебель. В т.ч. НДС 22% 10152-46', 'СекцияДокумент=Платежное поручение
Номер=9
Дата=09.11.2026
Сумма=56300.00
ДатаСписано=
ДатаПоступило=09.11.2026
ПлательщикСчет=40802810500000050110
Плательщик=ИНН 509920110043 ИП Журавлёв Пётр Ильич
ПлательщикИНН=509920110043
ПлательщикКПП=
Плательщик1=ИП Журавлёв Пётр Ильич
ПлательщикРасчСчет=40802810500000050110
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по договору № 14/П от 23.07.2026 за мебель. В т.ч. НДС 22% 10152-46
КонецДокумента', '01a2106f-01c0-734e-8d31-d8825c025798', 5630000, 'matched', '{"rule": {"name": "agreement-amount", "version": 1}, "status": "matched", "because": [{"code": "agreement-amount"}], "evidence": [], "confidence": 0.985, "suggestions": []}', 2, '2026-11-25 02:00:50.819539+00'),
	('01a2106f-2c43-7120-9e9d-f38e2804c834', 38, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-2cb0-7319-832d-1594ce1acc6e', 299, 'no|40702810900000010001|in|2026-11-10|RUB|16200000|40702810800000050103|2026-11-10|платежное поручение|1260#1', 'in', 'Платежное поручение', '1260', '2026-11-10', '2026-11-10', 16200000, 'RUB', 'АО "Тёплая Поляна"', '5099201030', '509901001', '40702810800000050103', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Доплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 29213-11', 'СекцияДокумент=Платежное поручение
Номер=1260
Дата=10.11.2026
Сумма=162000.00
ДатаСписано=
ДатаПоступило=10.11.2026
ПлательщикСчет=40702810800000050103
Плательщик=ИНН 5099201030 АО "Тёплая Поляна"
ПлательщикИНН=5099201030
ПлательщикКПП=509901001
Плательщик1=АО "Тёплая Поляна"
ПлательщикРасчСчет=40702810800000050103
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Доплата по счету № 00ОД-000203 от 14.10.2026 за мебель, в т.ч. НДС 22% - 29213-11
КонецДокумента', '01a2106f-01c0-734e-8d31-bd369fb6254d', 16200000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:50.819539+00'),
	('01a2106f-3060-7621-ad73-b6807c9cf382', 44, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-30d0-7161-b5f2-fc359324534b', 51, 'no|40702810500000010045|in|2026-11-06|RUB|1425000|40702810800000050102|2026-11-06|платежное поручение|58#1', 'in', 'Платежное поручение', '58', '2026-11-06', '2026-11-06', 1425000, 'RUB', 'ООО "Северный Ветер"', '7899201026', '789901001', '40702810800000050102', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000059 от 05.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=58
Дата=06.11.2026
Сумма=14250.00
ДатаСписано=
ДатаПоступило=06.11.2026
ПлательщикСчет=40702810800000050102
Плательщик=ИНН 7899201026 ООО "Северный Ветер"
ПлательщикИНН=7899201026
ПлательщикКПП=789901001
Плательщик1=ООО "Северный Ветер"
ПлательщикРасчСчет=40702810800000050102
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000059 от 05.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-bb393e3af023', 1425000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:51.973404+00'),
	('01a2106f-3060-7621-ad73-b821d1bc7fed', 45, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-30d0-7161-b5f2-fc359324534b', 82, 'no|40702810500000010045|in|2026-11-10|RUB|3300000|40702810800000050103|2026-11-10|платежное поручение|1261#1', 'in', 'Платежное поручение', '1261', '2026-11-10', '2026-11-10', 3300000, 'RUB', 'АО "Тёплая Поляна"', '5099201030', '509901001', '40702810800000050103', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000060 от 09.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=1261
Дата=10.11.2026
Сумма=33000.00
ДатаСписано=
ДатаПоступило=10.11.2026
ПлательщикСчет=40702810800000050103
Плательщик=ИНН 5099201030 АО "Тёплая Поляна"
ПлательщикИНН=5099201030
ПлательщикКПП=509901001
Плательщик1=АО "Тёплая Поляна"
ПлательщикРасчСчет=40702810800000050103
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000060 от 09.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-bd369fb6254d', 3300000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:51.973404+00'),
	('01a2106f-3309-7235-9aa0-3c5855664e66', 47, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-3369-77b8-9276-19fc1e08a4e2', 20, 'no|40702810500000010045|in|2026-11-06|RUB|5400000|40702810200000050113|2026-11-06|платежное поручение|91#1', 'in', 'Платежное поручение', '91', '2026-11-06', '2026-11-06', 5400000, 'RUB', 'ООО "Маяк-Строй"', '7899201139', '789901001', '40702810200000050113', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=91
Дата=06.11.2026
Сумма=54000.00
ДатаСписано=
ДатаПоступило=06.11.2026
ПлательщикСчет=40702810200000050113
Плательщик=ИНН 7899201139 ООО "Маяк-Строй"
ПлательщикИНН=7899201139
ПлательщикКПП=789901001
Плательщик1=ООО "Маяк-Строй"
ПлательщикРасчСчет=40702810200000050113
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета 00СС-000054 от 29.10.2026 за сборку мебели. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-e7e6bdb792c9', 5400000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:52.647716+00'),
	('01a2106f-353a-743d-a31e-50bd1ec896ee', 51, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 20, 'no|40702810900000010001|in|2026-11-11|RUB|5825000|40702810700000050104|2026-11-11|платежное поручение|420#1', 'in', 'Платежное поручение', '420', '2026-11-11', '2026-11-11', 5825000, 'RUB', 'ООО "Кедровая Роща"', '6699201041', '669901001', '40702810700000050104', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'За мебель по счёту №222 от 5 ноября 2026 г.. НДС 22% включен', 'СекцияДокумент=Платежное поручение
Номер=420
Дата=11.11.2026
Сумма=58250.00
ДатаСписано=
ДатаПоступило=11.11.2026
ПлательщикСчет=40702810700000050104
Плательщик=ИНН 6699201041 ООО "Кедровая Роща"
ПлательщикИНН=6699201041
ПлательщикКПП=669901001
Плательщик1=ООО "Кедровая Роща"
ПлательщикРасчСчет=40702810700000050104
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=За мебель по счёту №222 от 5 ноября 2026 г.. НДС 22% включен
КонецДокумента', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 5825000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-353a-743d-a31e-5ea82a1f1d43', 54, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 113, 'no|40702810900000010001|in|2026-11-12|RUB|6612000|40702810700000050105|2026-11-12|платежное поручение|97#1', 'in', 'Платежное поручение', '97', '2026-11-12', '2026-11-12', 6612000, 'RUB', 'ООО "Искра-Мебель"', '7799201054', '779901001', '40702810700000050105', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Опл. по сч. ОД-223 от 05.11.26, за товар, в том числе НДС 22% 11923-28', 'СекцияДокумент=Платежное поручение
Номер=97
Дата=12.11.2026
Сумма=66120.00
ДатаСписано=
ДатаПоступило=12.11.2026
ПлательщикСчет=40702810700000050105
Плательщик=ИНН 7799201054 ООО "Искра-Мебель"
ПлательщикИНН=7799201054
ПлательщикКПП=779901001
Плательщик1=ООО "Искра-Мебель"
ПлательщикРасчСчет=40702810700000050105
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Опл. по сч. ОД-223 от 05.11.26, за товар, в том числе НДС 22% 11923-28
КонецДокумента', '01a2106f-01c0-734e-8d31-c6eb639a621f', 6612000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:53.155392+00');
INSERT INTO public.payment OVERRIDING SYSTEM VALUE VALUES
	('01a2106f-353a-743d-a31e-644de486d22f', 56, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 175, 'no|40702810900000010001|in|2026-11-13|RUB|5000000|40702810800000050103|2026-11-13|платежное поручение|1290#1', 'in', 'Платежное поручение', '1290', '2026-11-13', '2026-11-13', 5000000, 'RUB', 'АО "Тёплая Поляна"', '5099201030', '509901001', '40702810800000050103', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Частичная оплата по счету № 00ОД-000219 от 03.11.2026 за мебель, в т.ч. НДС 22% - 9016-39', 'СекцияДокумент=Платежное поручение
Номер=1290
Дата=13.11.2026
Сумма=50000.00
ДатаСписано=
ДатаПоступило=13.11.2026
ПлательщикСчет=40702810800000050103
Плательщик=ИНН 5099201030 АО "Тёплая Поляна"
ПлательщикИНН=5099201030
ПлательщикКПП=509901001
Плательщик1=АО "Тёплая Поляна"
ПлательщикРасчСчет=40702810800000050103
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Частичная оплата по счету № 00ОД-000219 от 03.11.2026 за мебель, в т.ч. НДС 22% - 9016-39
КонецДокумента', '01a2106f-01c0-734e-8d31-bd369fb6254d', 5000000, 'matched', '{"rule": {"name": "named-part", "version": 1}, "status": "matched", "because": [{"code": "named-part", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.97, "suggestions": []}', 2, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-353a-743d-a31e-6a8fb6202059', 57, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 206, 'no|40702810900000010001|in|2026-11-13|RUB|3548000|40702810000000050106|2026-11-13|платежное поручение|205#1', 'in', 'Платежное поручение', '205', '2026-11-13', '2026-11-13', 3548000, 'RUB', 'ООО "Дальний Берег"', '7899201065', '789901001', '40702810000000050106', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000224 от 06.11.2026 за мебель. В т.ч. НДС 22% - 6398-03 руб.', 'СекцияДокумент=Платежное поручение
Номер=205
Дата=13.11.2026
Сумма=35480.00
ДатаСписано=
ДатаПоступило=13.11.2026
ПлательщикСчет=40702810000000050106
Плательщик=ИНН 7899201065 ООО "Дальний Берег"
ПлательщикИНН=7899201065
ПлательщикКПП=789901001
Плательщик1=ООО "Дальний Берег"
ПлательщикРасчСчет=40702810000000050106
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000224 от 06.11.2026 за мебель. В т.ч. НДС 22% - 6398-03 руб.
КонецДокумента', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 3548000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-353a-743d-a31e-7385b8cf1030', 59, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 268, 'no|40702810900000010001|in|2026-11-17|RUB|3120000|40702810300000050108|2026-11-17|платежное поручение|655#1', 'in', 'Платежное поручение', '655', '2026-11-17', '2026-11-17', 3120000, 'RUB', 'ООО "Родник"', '5099201087', '509901001', '40702810300000050108', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ОПЛАТА ПО СЧЕТУ 00ОД-000228 ОТ 10.11.2026 СУММА 31200-00 В Т.Ч. НДС (22%) 5626-23', 'СекцияДокумент=Платежное поручение
Номер=655
Дата=17.11.2026
Сумма=31200.00
ДатаСписано=
ДатаПоступило=17.11.2026
ПлательщикСчет=40702810300000050108
Плательщик=ИНН 5099201087 ООО "Родник"
ПлательщикИНН=5099201087
ПлательщикКПП=509901001
Плательщик1=ООО "Родник"
ПлательщикРасчСчет=40702810300000050108
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=ОПЛАТА ПО СЧЕТУ 00ОД-000228 ОТ 10.11.2026 СУММА 31200-00 В Т.Ч. НДС (22%) 5626-23
КонецДокумента', '01a2106f-01c0-734e-8d31-d206df842d0d', 3120000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-353a-743d-a31e-75b3ba9e4bab', 60, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-360e-72c4-9ffc-7fec90e70c0d', 299, 'no|40702810900000010001|in|2026-11-17|RUB|845000|40817810300000000999|2026-11-17|платежное поручение|502#1', 'in', 'Платежное поручение', '502', '2026-11-17', '2026-11-17', 845000, 'RUB', 'Лебедева Мария Игоревна', '', '', '40817810300000000999', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000231 от 11.11.2026 за стул', 'СекцияДокумент=Платежное поручение
Номер=502
Дата=17.11.2026
Сумма=8450.00
ДатаСписано=
ДатаПоступило=17.11.2026
ПлательщикСчет=40817810300000000999
Плательщик=Лебедева Мария Игоревна
ПлательщикИНН=
ПлательщикКПП=
Плательщик1=Лебедева Мария Игоревна
ПлательщикРасчСчет=40817810300000000999
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000231 от 11.11.2026 за стул
КонецДокумента', NULL, 845000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.95, "suggestions": []}', 2, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-3bf9-7341-9272-fcc602d012b1', 63, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-3c6c-76ed-af64-a879f742781b', 51, 'no|40702810600000020002|in|2026-11-16|RUB|14320000|40702810800000050115|2026-11-16|платежное поручение|7781#1', 'in', 'Платежное поручение', '7781', '2026-11-16', '2026-11-16', 14320000, 'RUB', 'ООО "Нордик Хоум"', '7899201153', '789901001', '40702810800000050115', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Payment for furniture under invoice 00ОД-000227 dated 09.11.2026, incl. VAT 22% 25822-95', 'СекцияДокумент=Платежное поручение
Номер=7781
Дата=16.11.2026
Сумма=143200.00
ДатаСписано=
ДатаПоступило=16.11.2026
ПлательщикСчет=40702810800000050115
Плательщик=ИНН 7899201153 ООО "Нордик Хоум"
ПлательщикИНН=7899201153
ПлательщикКПП=789901001
Плательщик1=ООО "Нордик Хоум"
ПлательщикРасчСчет=40702810800000050115
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Payment for furniture under invoice 00ОД-000227 dated 09.11.2026, incl. VAT 22% 25822-95
КонецДокумента', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 14320000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:54.876635+00'),
	('01a2106f-3f68-72c5-a295-1ba64b9d687b', 65, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-4008-7609-a234-f8d38bf46697', 20, 'no|40702810500000010045|in|2026-11-11|RUB|3280000|40702810200000050114|2026-11-11|платежное поручение|140#1', 'in', 'Платежное поручение', '140', '2026-11-11', '2026-11-11', 3280000, 'RUB', 'ООО "Детский центр Одуванчик"', '7799201142', '779901001', '40702810200000050114', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Погашение задолженности по акту сверки на 11.11.2026. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=140
Дата=11.11.2026
Сумма=32800.00
ДатаСписано=
ДатаПоступило=11.11.2026
ПлательщикСчет=40702810200000050114
Плательщик=ИНН 7799201142 ООО "Детский центр Одуванчик"
ПлательщикИНН=7799201142
ПлательщикКПП=779901001
Плательщик1=ООО "Детский центр Одуванчик"
ПлательщикРасчСчет=40702810200000050114
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Погашение задолженности по акту сверки на 11.11.2026. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-e8453c2dc773', 3280000, 'matched', '{"rule": {"name": "whole-debt", "version": 1}, "status": "matched", "because": [{"code": "sum-is-the-whole-debt", "params": {"invoices": 2}}], "evidence": [], "confidence": 0.95, "suggestions": []}', 2, '2026-11-25 02:00:55.755524+00'),
	('01a2106f-3f69-74a1-b07c-35517df25876', 67, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-4008-7609-a234-f8d38bf46697', 82, 'no|40702810500000010045|in|2026-11-12|RUB|1190000|40702810700000050104|2026-11-12|платежное поручение|421#1', 'in', 'Платежное поручение', '421', '2026-11-12', '2026-11-12', 1190000, 'RUB', 'ООО "Кедровая Роща"', '6699201041', '669901001', '40702810700000050104', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000061 от 10.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=421
Дата=12.11.2026
Сумма=11900.00
ДатаСписано=
ДатаПоступило=12.11.2026
ПлательщикСчет=40702810700000050104
Плательщик=ИНН 6699201041 ООО "Кедровая Роща"
ПлательщикИНН=6699201041
ПлательщикКПП=669901001
Плательщик1=ООО "Кедровая Роща"
ПлательщикРасчСчет=40702810700000050104
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000061 от 10.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-c073bd1fe2fd', 1190000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:55.755524+00'),
	('01a2106f-3f69-74a1-b07c-3a668536ada0', 68, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-4008-7609-a234-f8d38bf46697', 113, 'no|40702810500000010045|in|2026-11-16|RUB|2160000|40702810800000050115|2026-11-16|платежное поручение|7782#1', 'in', 'Платежное поручение', '7782', '2026-11-16', '2026-11-16', 2160000, 'RUB', 'ООО "Нордик Хоум"', '7899201153', '789901001', '40702810800000050115', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету 00СС-000057 от 03.11.2026 за доставку, без НДС', 'СекцияДокумент=Платежное поручение
Номер=7782
Дата=16.11.2026
Сумма=21600.00
ДатаСписано=
ДатаПоступило=16.11.2026
ПлательщикСчет=40702810800000050115
Плательщик=ИНН 7899201153 ООО "Нордик Хоум"
ПлательщикИНН=7899201153
ПлательщикКПП=789901001
Плательщик1=ООО "Нордик Хоум"
ПлательщикРасчСчет=40702810800000050115
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету 00СС-000057 от 03.11.2026 за доставку, без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 2160000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:55.755524+00'),
	('01a2106f-43fd-71bc-b109-49c79e94ffa2', 69, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 20, 'no|40702810900000010001|in|2026-11-18|RUB|1245000|40702810800000050102|2026-11-18|платежное поручение|61#1', 'in', 'Платежное поручение', '61', '2026-11-18', '2026-11-18', 1245000, 'RUB', 'ООО "Северный Ветер"', '7899201026', '789901001', '40702810800000050102', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'За мебель по счёту №221 от 4 ноября 2026 г.. НДС 22% включен', 'СекцияДокумент=Платежное поручение
Номер=61
Дата=18.11.2026
Сумма=12450.00
ДатаСписано=
ДатаПоступило=18.11.2026
ПлательщикСчет=40702810800000050102
Плательщик=ИНН 7899201026 ООО "Северный Ветер"
ПлательщикИНН=7899201026
ПлательщикКПП=789901001
Плательщик1=ООО "Северный Ветер"
ПлательщикРасчСчет=40702810800000050102
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=За мебель по счёту №221 от 4 ноября 2026 г.. НДС 22% включен
КонецДокумента', '01a2106f-01c0-734e-8d31-bb393e3af023', 1245000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-43fd-71bc-b109-4cb0bfc7e6b9', 70, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 51, 'no|40702810900000010001|in|2026-11-18|RUB|2290000|40802810500000050110|2026-11-18|платежное поручение|10#1', 'in', 'Платежное поручение', '10', '2026-11-18', '2026-11-18', 2290000, 'RUB', 'ИП Журавлёв Пётр Ильич', '509920110043', '', '40802810500000050110', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000235 от 13.11.2026 за мебель. В т.ч. НДС 22% - 4129-51 руб.', 'СекцияДокумент=Платежное поручение
Номер=10
Дата=18.11.2026
Сумма=22900.00
ДатаСписано=
ДатаПоступило=18.11.2026
ПлательщикСчет=40802810500000050110
Плательщик=ИНН 509920110043 ИП Журавлёв Пётр Ильич
ПлательщикИНН=509920110043
ПлательщикКПП=
Плательщик1=ИП Журавлёв Пётр Ильич
ПлательщикРасчСчет=40802810500000050110
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000235 от 13.11.2026 за мебель. В т.ч. НДС 22% - 4129-51 руб.
КонецДокумента', '01a2106f-01c0-734e-8d31-d8825c025798', 2290000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-43fd-71bc-b109-51623ffbdcc4', 71, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 82, 'no|40702810900000010001|in|2026-11-19|RUB|1765000|40802810500000050109|2026-11-19|платежное поручение|2#1', 'in', 'Платежное поручение', '2', '2026-11-19', '2026-11-19', 1765000, 'RUB', 'ИП Сорокина Анна Павловна', '779920109055', '', '40802810500000050109', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Опл. по сч. ОД-234 от 12.11.26, за товар, в том числе НДС 22% 3182-79', 'СекцияДокумент=Платежное поручение
Номер=2
Дата=19.11.2026
Сумма=17650.00
ДатаСписано=
ДатаПоступило=19.11.2026
ПлательщикСчет=40802810500000050109
Плательщик=ИНН 779920109055 ИП Сорокина Анна Павловна
ПлательщикИНН=779920109055
ПлательщикКПП=
Плательщик1=ИП Сорокина Анна Павловна
ПлательщикРасчСчет=40802810500000050109
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Опл. по сч. ОД-234 от 12.11.26, за товар, в том числе НДС 22% 3182-79
КонецДокумента', '01a2106f-01c0-734e-8d31-d451455006d9', 1765000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-43fd-71bc-b109-5f7d98822a3d', 74, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 175, 'no|40702810900000010001|in|2026-11-23|RUB|6148000|40702810200000050101|2026-11-23|платежное поручение|240#1', 'in', 'Платежное поручение', '240', '2026-11-23', '2026-11-23', 6148000, 'RUB', 'ООО "Лазурный Берег"', '7799201015', '779901001', '40702810200000050101', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата по счету № 00ОД-000213 от 29.10.2026 за мебель. В т.ч. НДС 22% - 11086-56 руб.', 'СекцияДокумент=Платежное поручение
Номер=240
Дата=23.11.2026
Сумма=61480.00
ДатаСписано=
ДатаПоступило=23.11.2026
ПлательщикСчет=40702810200000050101
Плательщик=ИНН 7799201015 ООО "Лазурный Берег"
ПлательщикИНН=7799201015
ПлательщикКПП=779901001
Плательщик1=ООО "Лазурный Берег"
ПлательщикРасчСчет=40702810200000050101
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № 00ОД-000213 от 29.10.2026 за мебель. В т.ч. НДС 22% - 11086-56 руб.
КонецДокумента', '01a2106f-01bf-7741-b937-e34becc079c5', 6148000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-43fd-71bc-b109-6210806460e4', 75, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 206, 'no|40702810900000010001|in|2026-11-23|RUB|3875000|40702810700000050105|2026-11-23|платежное поручение|101#1', 'in', 'Платежное поручение', '101', '2026-11-23', '2026-11-23', 3875000, 'RUB', 'ООО "Искра-Мебель"', '7799201054', '779901001', '40702810700000050105', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Опл. по сч. ОД-237 от 17.11.26, за товар, в том числе НДС 22% 6987-70', 'СекцияДокумент=Платежное поручение
Номер=101
Дата=23.11.2026
Сумма=38750.00
ДатаСписано=
ДатаПоступило=23.11.2026
ПлательщикСчет=40702810700000050105
Плательщик=ИНН 7799201054 ООО "Искра-Мебель"
ПлательщикИНН=7799201054
ПлательщикКПП=779901001
Плательщик1=ООО "Искра-Мебель"
ПлательщикРасчСчет=40702810700000050105
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Опл. по сч. ОД-237 от 17.11.26, за товар, в том числе НДС 22% 6987-70
КонецДокумента', '01a2106f-01c0-734e-8d31-c6eb639a621f', 3875000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-43fd-71bc-b109-6a54810dba6e', 77, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-44ac-7204-9bac-54744cf15e44', 268, 'no|40702810900000010001|in|2026-11-24|RUB|5421000|40702810200000050101|2026-11-24|платежное поручение|241#1', 'in', 'Платежное поручение', '241', '2026-11-24', '2026-11-24', 5421000, 'RUB', 'ООО "Лазурный Берег"', '7799201015', '779901001', '40702810200000050101', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810900000010001', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'За мебель по счёту №238 от 18 ноября 2026 г.. НДС 22% включен', 'СекцияДокумент=Платежное поручение
Номер=241
Дата=24.11.2026
Сумма=54210.00
ДатаСписано=
ДатаПоступило=24.11.2026
ПлательщикСчет=40702810200000050101
Плательщик=ИНН 7799201015 ООО "Лазурный Берег"
ПлательщикИНН=7799201015
ПлательщикКПП=779901001
Плательщик1=ООО "Лазурный Берег"
ПлательщикРасчСчет=40702810200000050101
ПлательщикБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПлательщикБанк2=г. Москва
ПлательщикБИК=049900711
ПлательщикКорсчет=30101810500000000711
ПолучательСчет=40702810900000010001
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810900000010001
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=За мебель по счёту №238 от 18 ноября 2026 г.. НДС 22% включен
КонецДокумента', '01a2106f-01bf-7741-b937-e34becc079c5', 5421000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-4a15-7781-b505-275a0c0a247c', 79, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-4ba4-74e4-ae72-c71ef5ebe0fb', 20, 'no|40702810600000020002|in|2026-11-19|RUB|2990000|40702810600000050107|2026-11-19|платежное поручение|80#1', 'in', 'Платежное поручение', '80', '2026-11-19', '2026-11-19', 2990000, 'RUB', 'ООО "Заря Востока"', '6699201073', '669901001', '40702810600000050107', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ОПЛАТА ПО СЧЕТУ 00ОД-000225 ОТ 06.11.2026 СУММА 29900-00 В Т.Ч. НДС (22%) 5391-80', 'СекцияДокумент=Платежное поручение
Номер=80
Дата=19.11.2026
Сумма=29900.00
ДатаСписано=
ДатаПоступило=19.11.2026
ПлательщикСчет=40702810600000050107
Плательщик=ИНН 6699201073 ООО "Заря Востока"
ПлательщикИНН=6699201073
ПлательщикКПП=669901001
Плательщик1=ООО "Заря Востока"
ПлательщикРасчСчет=40702810600000050107
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=ОПЛАТА ПО СЧЕТУ 00ОД-000225 ОТ 06.11.2026 СУММА 29900-00 В Т.Ч. НДС (22%) 5391-80
КонецДокумента', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 2990000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:58.218954+00'),
	('01a2106f-4a15-7781-b505-29dffec8e85f', 80, '01a2106f-0531-7038-9764-1d2855fbd33f', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-4ba4-74e4-ae72-c71ef5ebe0fb', 51, 'no|40702810600000020002|in|2026-11-24|RUB|9864000|40702810800000050115|2026-11-24|платежное поручение|7790#1', 'in', 'Платежное поручение', '7790', '2026-11-24', '2026-11-24', 9864000, 'RUB', 'ООО "Нордик Хоум"', '7899201153', '789901001', '40702810800000050115', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Ольховый Двор"', '7799101010', '779901001', '40702810600000020002', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'Payment for furniture under invoice 00ОД-000239 dated 18.11.2026, incl. VAT 22% 17787-54', 'СекцияДокумент=Платежное поручение
Номер=7790
Дата=24.11.2026
Сумма=98640.00
ДатаСписано=
ДатаПоступило=24.11.2026
ПлательщикСчет=40702810800000050115
Плательщик=ИНН 7899201153 ООО "Нордик Хоум"
ПлательщикИНН=7899201153
ПлательщикКПП=789901001
Плательщик1=ООО "Нордик Хоум"
ПлательщикРасчСчет=40702810800000050115
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810600000020002
Получатель=ИНН 7799101010 ООО "Ольховый Двор"
ПолучательИНН=7799101010
ПолучательКПП=779901001
Получатель1=ООО "Ольховый Двор"
ПолучательРасчСчет=40702810600000020002
ПолучательБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПолучательБанк2=г. Санкт-Петербург
ПолучательБИК=049900822
ПолучательКорсчет=30101810800000000822
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Payment for furniture under invoice 00ОД-000239 dated 18.11.2026, incl. VAT 22% 17787-54
КонецДокумента', '01a2106f-01c0-734e-8d31-efa0f3bd9ee1', 9864000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:58.218954+00'),
	('01a2106f-4f3f-72d5-84df-036500d50ca1', 82, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-5017-77d0-a490-3bcfe02650cb', 20, 'no|40702810500000010045|in|2026-11-18|RUB|880000|40802810500000050110|2026-11-18|платежное поручение|11#1', 'in', 'Платежное поручение', '11', '2026-11-18', '2026-11-18', 880000, 'RUB', 'ИП Журавлёв Пётр Ильич', '509920110043', '', '40802810500000050110', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000062 от 11.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=11
Дата=18.11.2026
Сумма=8800.00
ДатаСписано=
ДатаПоступило=18.11.2026
ПлательщикСчет=40802810500000050110
Плательщик=ИНН 509920110043 ИП Журавлёв Пётр Ильич
ПлательщикИНН=509920110043
ПлательщикКПП=
Плательщик1=ИП Журавлёв Пётр Ильич
ПлательщикРасчСчет=40802810500000050110
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000062 от 11.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-d8825c025798', 880000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:59.643742+00'),
	('01a2106f-4f3f-72d5-84df-059749c128c4', 83, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-5017-77d0-a490-3bcfe02650cb', 51, 'no|40702810500000010045|in|2026-11-20|RUB|1235000|40702810000000050106|2026-11-20|платежное поручение|210#1', 'in', 'Платежное поручение', '210', '2026-11-20', '2026-11-20', 1235000, 'RUB', 'ООО "Дальний Берег"', '7899201065', '789901001', '40702810000000050106', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000055 от 03.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=210
Дата=20.11.2026
Сумма=12350.00
ДатаСписано=
ДатаПоступило=20.11.2026
ПлательщикСчет=40702810000000050106
Плательщик=ИНН 7899201065 ООО "Дальний Берег"
ПлательщикИНН=7899201065
ПлательщикКПП=789901001
Плательщик1=ООО "Дальний Берег"
ПлательщикРасчСчет=40702810000000050106
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000055 от 03.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-c81ce5ee78c6', 1235000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:59.643742+00'),
	('01a2106f-4f3f-72d5-84df-081afad99d77', 84, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-5017-77d0-a490-3bcfe02650cb', 82, 'no|40702810500000010045|in|2026-11-20|RUB|970000|40702810600000050107|2026-11-20|платежное поручение|82#1', 'in', 'Платежное поручение', '82', '2026-11-20', '2026-11-20', 970000, 'RUB', 'ООО "Заря Востока"', '6699201073', '669901001', '40702810600000050107', '049900933', 'ООО "БАНК ОБРАЗЦОВЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000053 от 02.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=82
Дата=20.11.2026
Сумма=9700.00
ДатаСписано=
ДатаПоступило=20.11.2026
ПлательщикСчет=40702810600000050107
Плательщик=ИНН 6699201073 ООО "Заря Востока"
ПлательщикИНН=6699201073
ПлательщикКПП=669901001
Плательщик1=ООО "Заря Востока"
ПлательщикРасчСчет=40702810600000050107
ПлательщикБанк1=ООО "БАНК ОБРАЗЦОВЫЙ"
ПлательщикБанк2=г. Екатеринбург
ПлательщикБИК=049900933
ПлательщикКорсчет=30101810100000000933
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000053 от 02.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-cfeccddb55a6', 970000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:59.643742+00'),
	('01a2106f-4f3f-72d5-84df-0ca9f8b51fb4', 85, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-5017-77d0-a490-3bcfe02650cb', 113, 'no|40702810500000010045|in|2026-11-20|RUB|2350000|40702810200000050113|2026-11-20|платежное поручение|95#1', 'in', 'Платежное поручение', '95', '2026-11-20', '2026-11-20', 2350000, 'RUB', 'ООО "Маяк-Строй"', '7899201139', '789901001', '40702810200000050113', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000058 от 10.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=95
Дата=20.11.2026
Сумма=23500.00
ДатаСписано=
ДатаПоступило=20.11.2026
ПлательщикСчет=40702810200000050113
Плательщик=ИНН 7899201139 ООО "Маяк-Строй"
ПлательщикИНН=7899201139
ПлательщикКПП=789901001
Плательщик1=ООО "Маяк-Строй"
ПлательщикРасчСчет=40702810200000050113
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000058 от 10.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-e7e6bdb792c9', 2350000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:59.643742+00'),
	('01a2106f-4f3f-72d5-84df-12e8fe0f15cd', 86, '01a2106f-0531-7038-9764-21ac6f8ed0e3', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-5017-77d0-a490-3bcfe02650cb', 144, 'no|40702810500000010045|in|2026-11-23|RUB|1030000|40702810700000050105|2026-11-23|платежное поручение|102#1', 'in', 'Платежное поручение', '102', '2026-11-23', '2026-11-23', 1030000, 'RUB', 'ООО "Искра-Мебель"', '7799201054', '779901001', '40702810700000050105', '049900822', 'ПАО "БАНК УЧЕБНЫЙ"', 'ООО "Сойка Сервис"', '7799101028', '779901001', '40702810500000010045', '049900711', 'АО "ПРИМЕРНЫЙ БАНК"', 'Оплата счета на оплату № 00СС-000064 от 16.11.2026 за доставку и сборку. Без НДС', 'СекцияДокумент=Платежное поручение
Номер=102
Дата=23.11.2026
Сумма=10300.00
ДатаСписано=
ДатаПоступило=23.11.2026
ПлательщикСчет=40702810700000050105
Плательщик=ИНН 7799201054 ООО "Искра-Мебель"
ПлательщикИНН=7799201054
ПлательщикКПП=779901001
Плательщик1=ООО "Искра-Мебель"
ПлательщикРасчСчет=40702810700000050105
ПлательщикБанк1=ПАО "БАНК УЧЕБНЫЙ"
ПлательщикБанк2=г. Санкт-Петербург
ПлательщикБИК=049900822
ПлательщикКорсчет=30101810800000000822
ПолучательСчет=40702810500000010045
Получатель=ИНН 7799101028 ООО "Сойка Сервис"
ПолучательИНН=7799101028
ПолучательКПП=779901001
Получатель1=ООО "Сойка Сервис"
ПолучательРасчСчет=40702810500000010045
ПолучательБанк1=АО "ПРИМЕРНЫЙ БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=049900711
ПолучательКорсчет=30101810500000000711
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата счета на оплату № 00СС-000064 от 16.11.2026 за доставку и сборку. Без НДС
КонецДокумента', '01a2106f-01c0-734e-8d31-c6eb639a621f', 1030000, 'matched', '{"rule": {"name": "named-exact", "version": 1}, "status": "matched", "because": [{"code": "invoices-named-and-sum-agrees", "params": {"invoices": 1}}], "evidence": [], "confidence": 0.995, "suggestions": []}', 2, '2026-11-25 02:00:59.643742+00');


--
-- Data for Name: queue_message; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_slot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: statement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.statement VALUES
	('01a2106f-1562-73bc-8528-0b676c2fbe1b', '01a2106f-1387-77fb-b4c0-636614d2a55f', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-10-28', '2026-11-03', '2026-11-04 08:15:00', 68421540, 72650000, 29129000, 111942540, 'proved', NULL, '2026-11-25 02:00:44.615773+00'),
	('01a2106f-19a2-71a9-93be-eef9782b3848', '01a2106f-1865-73e6-a6f8-4ce64f184dba', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-10-28', '2026-11-03', '2026-11-04 08:15:00', 11290000, 12876235, 0, 24166235, 'proved', NULL, '2026-11-25 02:00:45.873758+00'),
	('01a2106f-2149-7145-96c1-a7a042651093', '01a2106f-1f5a-71dc-97cf-e3c4cd7bf887', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-10-28', '2026-11-03', '2026-11-04 08:15:00', 23648015, 1840000, 9650000, 15838015, 'proved', NULL, '2026-11-25 02:00:47.423185+00'),
	('01a2106f-2974-7641-ae1f-d9c5646a1d8f', '01a2106f-27f8-73ee-a970-bd83c4afac4c', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-02', '2026-11-08', '2026-11-09 08:15:00', 108311540, 48546750, 36629000, 120229290, 'proved', NULL, '2026-11-25 02:00:49.794248+00'),
	('01a2106f-2cb0-7319-832d-1594ce1acc6e', '01a2106f-2bdb-7393-bb44-49482965faa8', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-04', '2026-11-10', '2026-11-11 08:15:00', 111942540, 52516750, 16164000, 148295290, 'proved', NULL, '2026-11-25 02:00:50.819539+00'),
	('01a2106f-2f34-77b3-9c68-5d0377cf0075', '01a2106f-2e37-7634-9f26-f5832a2dbb88', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-04', '2026-11-10', '2026-11-11 08:15:00', 24166235, 24493816, 0, 48660051, 'broken', 7790000, '2026-11-25 02:00:51.459098+00'),
	('01a2106f-30d0-7161-b5f2-fc359324534b', '01a2106f-302c-71e7-897c-97a1e37f09b4', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-04', '2026-11-10', '2026-11-11 08:15:00', 15838015, 9225000, 59000, 25004015, 'proved', NULL, '2026-11-25 02:00:51.973404+00'),
	('01a2106f-3369-77b8-9276-19fc1e08a4e2', '01a2106f-32cb-743d-a9b8-c09fd0ad7bcc', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-04', '2026-11-10', '2026-11-12 08:15:00', 15838015, 10125000, 59000, 25904015, 'proved', NULL, '2026-11-25 02:00:52.647716+00'),
	('01a2106f-360e-72c4-9ffc-7fec90e70c0d', '01a2106f-34a5-727b-ba9d-8d8e19b14a39', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-11', '2026-11-17', '2026-11-18 08:15:00', 148295290, 25380000, 42928000, 130747290, 'proved', NULL, '2026-11-25 02:00:53.155392+00'),
	('01a2106f-3c6c-76ed-af64-a879f742781b', '01a2106f-3b90-7792-8d9f-b94b2e8b1b3d', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-11', '2026-11-17', '2026-11-18 08:15:00', 48660051, 18694091, 0, 67354142, 'proved', NULL, '2026-11-25 02:00:54.876635+00'),
	('01a2106f-4008-7609-a234-f8d38bf46697', '01a2106f-3f23-7449-ae8f-188bc0093c44', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-11', '2026-11-17', '2026-11-18 08:15:00', 25904015, 21630000, 0, 47534015, 'proved', NULL, '2026-11-25 02:00:55.755524+00'),
	('01a2106f-44ac-7204-9bac-54744cf15e44', '01a2106f-43c5-737e-8614-96d944762b28', '01a2106f-153c-74be-9106-0e7f33ea3c7a', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-18', '2026-11-24', '2026-11-25 08:15:00', 130747290, 30744000, 33654000, 127837290, 'proved', NULL, '2026-11-25 02:00:56.931934+00'),
	('01a2106f-4ba4-74e4-ae72-c71ef5ebe0fb', '01a2106f-48d4-7364-886d-797ad98df074', '01a2106f-1981-7563-982a-972a9832185d', '01a2106f-0531-7038-9764-1d2855fbd33f', '2026-11-18', '2026-11-24', '2026-11-25 08:15:00', 67354142, 18875548, 0, 86229690, 'proved', NULL, '2026-11-25 02:00:58.218954+00'),
	('01a2106f-5017-77d0-a490-3bcfe02650cb', '01a2106f-4e89-760f-85e8-ced6f731a256', '01a2106f-20fd-75f5-8545-c9564feac5f6', '01a2106f-0531-7038-9764-21ac6f8ed0e3', '2026-11-18', '2026-11-24', '2026-11-25 08:15:00', 47534015, 6465000, 61000, 53938015, 'proved', NULL, '2026-11-25 02:00:59.643742+00');


--
-- Data for Name: subscriber; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: work_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.work_request OVERRIDING SYSTEM VALUE VALUES
	(1, 'match', '2026-11-25 02:00:39.449771+00'),
	(2, 'match', '2026-11-25 02:00:40.82022+00'),
	(3, 'match', '2026-11-25 02:00:42.059795+00'),
	(4, 'match', '2026-11-25 02:00:43.925425+00'),
	(5, 'match', '2026-11-25 02:00:44.615773+00'),
	(6, 'match', '2026-11-25 02:00:45.873758+00'),
	(7, 'match', '2026-11-25 02:00:47.423185+00'),
	(8, 'match', '2026-11-25 02:00:49.794248+00'),
	(9, 'match', '2026-11-25 02:00:50.819539+00'),
	(10, 'match', '2026-11-25 02:00:51.459098+00'),
	(11, 'match', '2026-11-25 02:00:51.973404+00'),
	(12, 'match', '2026-11-25 02:00:52.647716+00'),
	(13, 'match', '2026-11-25 02:00:53.155392+00'),
	(14, 'match', '2026-11-25 02:00:54.876635+00'),
	(15, 'match', '2026-11-25 02:00:55.755524+00'),
	(16, 'match', '2026-11-25 02:00:56.931934+00'),
	(17, 'match', '2026-11-25 02:00:58.218954+00'),
	(18, 'match', '2026-11-25 02:00:59.643742+00'),
	(19, 'match', '2026-11-25 02:01:00.570555+00'),
	(20, 'match', '2026-11-25 02:01:01.410747+00');


--
-- Name: allocation_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.allocation_seq_seq', 46, true);


--
-- Name: decision_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.decision_seq_seq', 42, true);


--
-- Name: delivery_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.delivery_seq_seq', 89, true);


--
-- Name: migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.migrations_id_seq', 1, true);


--
-- Name: outbox_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_seq_seq', 348, true);


--
-- Name: payment_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.payment_seq_seq', 87, true);


--
-- Name: work_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.work_request_id_seq', 20, true);


--
-- Name: agreement agreement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (id);


--
-- Name: allocation allocation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_pkey PRIMARY KEY (id);


--
-- Name: allocation allocation_reversal_of_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_reversal_of_key UNIQUE (reversal_of);


--
-- Name: bank_account bank_account_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT bank_account_number_key UNIQUE (number);


--
-- Name: bank_account bank_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT bank_account_pkey PRIMARY KEY (id);


--
-- Name: client_order client_order_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_order
    ADD CONSTRAINT client_order_pkey PRIMARY KEY (id);


--
-- Name: contact contact_counterparty_id_kind_value_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_counterparty_id_kind_value_key UNIQUE (counterparty_id, kind, value);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (id);


--
-- Name: counterparty_account counterparty_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counterparty_account
    ADD CONSTRAINT counterparty_account_pkey PRIMARY KEY (number, counterparty_id);


--
-- Name: counterparty_name counterparty_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counterparty_name
    ADD CONSTRAINT counterparty_name_pkey PRIMARY KEY (name_key, counterparty_id);


--
-- Name: counterparty counterparty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counterparty
    ADD CONSTRAINT counterparty_pkey PRIMARY KEY (id);


--
-- Name: decision decision_command_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_command_key_key UNIQUE (command_key);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);


--
-- Name: delivery delivery_effect_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_effect_key_key UNIQUE (effect_key);


--
-- Name: delivery delivery_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (id);


--
-- Name: external_id external_id_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.external_id
    ADD CONSTRAINT external_id_pkey PRIMARY KEY (source, kind, external_id);


--
-- Name: import_file import_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_pkey PRIMARY KEY (id);


--
-- Name: import_file import_file_sha256_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_sha256_key UNIQUE (sha256);


--
-- Name: invoice invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_pkey PRIMARY KEY (id);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);


--
-- Name: organization organization_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);


--
-- Name: organization organization_tax_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_tax_number_key UNIQUE (tax_number);


--
-- Name: original_chunk original_chunk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.original_chunk
    ADD CONSTRAINT original_chunk_pkey PRIMARY KEY (import_id, seq);


--
-- Name: outbox outbox_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_id_key UNIQUE (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (seq);


--
-- Name: outbox outbox_subject_sequence_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_subject_sequence_key UNIQUE (subject, sequence);


--
-- Name: payment payment_account_id_line_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_account_id_line_key_key UNIQUE (account_id, line_key);


--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (id);


--
-- Name: queue_message queue_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queue_message
    ADD CONSTRAINT queue_message_pkey PRIMARY KEY (subscriber, seq);


--
-- Name: schedule_slot schedule_slot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedule_slot
    ADD CONSTRAINT schedule_slot_pkey PRIMARY KEY (schedule, slot);


--
-- Name: statement statement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_pkey PRIMARY KEY (id);


--
-- Name: subscriber subscriber_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriber
    ADD CONSTRAINT subscriber_pkey PRIMARY KEY (name);


--
-- Name: work_request work_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_request
    ADD CONSTRAINT work_request_pkey PRIMARY KEY (id);


--
-- Name: agreement_counterparty; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agreement_counterparty ON public.agreement USING btree (counterparty_id);


--
-- Name: agreement_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agreement_number ON public.agreement USING btree (organization_id, number_key);


--
-- Name: allocation_invoice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX allocation_invoice ON public.allocation USING btree (invoice_id);


--
-- Name: allocation_payment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX allocation_payment ON public.allocation USING btree (payment_id);


--
-- Name: bank_account_organization; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bank_account_organization ON public.bank_account USING btree (organization_id);


--
-- Name: counterparty_account_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX counterparty_account_owner ON public.counterparty_account USING btree (counterparty_id);


--
-- Name: counterparty_name_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX counterparty_name_owner ON public.counterparty_name USING btree (counterparty_id);


--
-- Name: counterparty_tax_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX counterparty_tax_number ON public.counterparty USING btree (tax_number) WHERE (tax_number <> ''::text);


--
-- Name: decision_payment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decision_payment ON public.decision USING btree (payment_id, seq);


--
-- Name: delivery_ask; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_ask ON public.delivery USING btree (ask_at) WHERE (ask_at IS NOT NULL);


--
-- Name: delivery_attention; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_attention ON public.delivery USING btree (status, seq) WHERE (status = ANY (ARRAY['failed'::text, 'unknown'::text]));


--
-- Name: delivery_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_due ON public.delivery USING btree (channel, not_before, seq) WHERE (status = ANY (ARRAY['pending'::text, 'sending'::text]));


--
-- Name: delivery_list; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX delivery_list ON public.delivery USING btree (seq);


--
-- Name: external_id_entity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX external_id_entity ON public.external_id USING btree (entity_id);


--
-- Name: invoice_counterparty; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_counterparty ON public.invoice USING btree (counterparty_id, organization_id);


--
-- Name: invoice_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_list ON public.invoice USING btree (issued_on, id);


--
-- Name: invoice_open_by_core; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_open_by_core ON public.invoice USING btree (organization_id, number_core) WHERE ((allocated < amount) AND (NOT cancelled));


--
-- Name: invoice_open_by_counterparty; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_open_by_counterparty ON public.invoice USING btree (counterparty_id, organization_id) WHERE ((allocated < amount) AND (NOT cancelled));


--
-- Name: invoice_open_by_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_open_by_key ON public.invoice USING btree (organization_id, number_key) WHERE ((allocated < amount) AND (NOT cancelled));


--
-- Name: invoice_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_status ON public.invoice USING btree (status, due_on);


--
-- Name: outbox_unpublished; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_unpublished ON public.outbox USING btree (seq) WHERE (published_at IS NULL);


--
-- Name: payment_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_day ON public.payment USING btree (account_id, posted_on);


--
-- Name: payment_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_list ON public.payment USING btree (posted_on, id);


--
-- Name: payment_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_open ON public.payment USING btree (organization_id, posted_on) WHERE ((direction = 'in'::text) AND (status = ANY (ARRAY['open'::text, 'partly-matched'::text, 'advance'::text])));


--
-- Name: payment_statement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_statement ON public.payment USING btree (statement_id);


--
-- Name: payment_to_match; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_to_match ON public.payment USING btree (posted_on, seq) WHERE ((direction = 'in'::text) AND (status = 'open'::text) AND (amount > 0));


--
-- Name: statement_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_account ON public.statement USING btree (account_id, to_on);


--
-- Name: statement_import; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX statement_import ON public.statement USING btree (import_id);


--
-- Name: agreement agreement_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: agreement agreement_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: allocation allocation_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decision(id);


--
-- Name: allocation allocation_invoice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES public.invoice(id);


--
-- Name: allocation allocation_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: allocation allocation_payment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES public.payment(id);


--
-- Name: allocation allocation_reversal_of_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_reversal_of_fkey FOREIGN KEY (reversal_of) REFERENCES public.allocation(id);


--
-- Name: bank_account bank_account_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT bank_account_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: client_order client_order_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_order
    ADD CONSTRAINT client_order_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: client_order client_order_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_order
    ADD CONSTRAINT client_order_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: contact contact_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: counterparty_account counterparty_account_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counterparty_account
    ADD CONSTRAINT counterparty_account_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: counterparty_name counterparty_name_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counterparty_name
    ADD CONSTRAINT counterparty_name_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: decision decision_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: decision decision_payment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES public.payment(id);


--
-- Name: delivery delivery_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: delivery delivery_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: invoice invoice_agreement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);


--
-- Name: invoice invoice_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: invoice invoice_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: original_chunk original_chunk_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.original_chunk
    ADD CONSTRAINT original_chunk_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.import_file(id);


--
-- Name: payment payment_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.bank_account(id);


--
-- Name: payment payment_counterparty_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES public.counterparty(id);


--
-- Name: payment payment_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- Name: payment payment_statement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES public.statement(id);


--
-- Name: queue_message queue_message_seq_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queue_message
    ADD CONSTRAINT queue_message_seq_fkey FOREIGN KEY (seq) REFERENCES public.outbox(seq);


--
-- Name: queue_message queue_message_subscriber_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queue_message
    ADD CONSTRAINT queue_message_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES public.subscriber(name) ON DELETE CASCADE;


--
-- Name: statement statement_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.bank_account(id);


--
-- Name: statement statement_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.import_file(id);


--
-- Name: statement statement_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);


--
-- PostgreSQL database dump complete
--



/** One thing that an erasure does. `$1` are ids of cards of one person, `$2` texts that name him. */
export interface ErasureStep {
  /** What is counted, for the report. */
  readonly what: string;
  readonly sql: string;
}

const THEIRS = `= any($1::uuid[])`;

/** Ids of other systems that say who it is: an ИНН, a name. */
const TELLING_ID = `(e.external_id like 'name:%' or exists (select from unnest($2::text[]) n where position(n in e.external_id) > 0))`;

/** How the person is known again: before anything is gone. */
const IDENTITIES: readonly ErasureStep[] = [
  {
    what: 'identities',
    sql: `insert into erased_identity (digest, counterparty_id)
      select erasure_digest('tax-number', tax_number), id from counterparty where id ${THEIRS} and tax_number <> ''
      union select erasure_digest('external', e.source || ' ' || e.external_id), e.entity_id from external_id e
        where e.kind = 'counterparty' and e.entity_id ${THEIRS}
      union select erasure_digest('external', w.source || ' ' || w.external_id), w.counterparty_id from counterparty_word w
        where w.counterparty_id ${THEIRS}
      on conflict (digest) do nothing`,
  },
  {
    what: 'external-ids',
    sql: `delete from external_id e where e.kind = 'counterparty' and e.entity_id ${THEIRS} and ${TELLING_ID}`,
  },
];

/** Refs of the person's records in bases of 1C: his own, and those of a client (партнёр) who is nobody else. */
const REFS = `with own as (
    select e.source, lower(e.external_id) as ref from external_id e where e.kind = 'counterparty' and e.entity_id ${THEIRS}
  ), partner as (
    select m.source, lower(m.body->>'Партнер_Key') as ref from own o
    join ledger_record m on m.source = o.source and m.ref::text = o.ref and m.body->>'Партнер_Key' <> '00000000-0000-0000-0000-000000000000'
    where not exists (select from ledger_record other where other.source = m.source and other.entity_set = m.entity_set
      and other.ref <> m.ref and lower(other.body->>'Партнер_Key') = lower(m.body->>'Партнер_Key'))
  ), refs as (select * from own union select * from partner)`;

/** What other systems sent as it stands; a blank record is not made anew. */
const RECORDS: readonly ErasureStep[] = [
  {
    what: 'record-identities',
    sql: `${REFS}
      insert into erased_identity (digest, counterparty_id) select erasure_digest('record', source || ' ' || ref), ($1::uuid[])[1] from refs
      on conflict (digest) do nothing`,
  },
  {
    what: 'records',
    sql: `${REFS}
      update ledger_record m set body = '{}', pending = false, refusal = null, refused_at = null from refs r
      where m.source = r.source and m.body <> '{}' and (m.ref::text = r.ref
        or (m.entity_set ~ 'КонтактныеЛица|БанковскиеСчета' and lower(m.body->>'Owner_Key') = r.ref))`,
  },
];

/** Events tell subscribers what happened: they keep ids and sums, and lose who it was. */
const EVENTS: ErasureStep = {
  what: 'events',
  sql: `with subjects as (
      select id from counterparty where id ${THEIRS}
      union all select id from invoice where counterparty_id ${THEIRS}
      union all select id from client_order where counterparty_id ${THEIRS}
      union all select id from activity where counterparty_id ${THEIRS}
      union select id from payment where counterparty_id ${THEIRS}
      union select id from payment where length(payer_tax_number) = 12 and payer_tax_number = any($2::text[])
    ), changed as (
      select e.seq, e.data
        || case when e.data ? 'counterparty' then jsonb_build_object('counterparty', (e.data->'counterparty')
             || jsonb_build_object('name', '') || case when e.data->'counterparty' ? 'taxNumber' then '{"taxNumber": ""}' else '{}' end::jsonb)
             else '{}' end
        || case when e.data ? 'payment' then jsonb_build_object('payment', (e.data->'payment') || '{"payerName": "", "purpose": ""}') else '{}' end
        || case when e.data ? 'decision' then jsonb_build_object('decision', (e.data->'decision') || '{"why": "", "because": []}') else '{}' end
        as data
      from subjects s join outbox e on e.subject = s.id
    )
    update outbox o set data = c.data from changed c where o.seq = c.seq and o.data <> c.data`,
};

const CARD: readonly ErasureStep[] = [
  { what: 'contacts', sql: `delete from contact where counterparty_id ${THEIRS}` },
  { what: 'accounts', sql: `delete from counterparty_account where counterparty_id ${THEIRS}` },
  { what: 'names', sql: `delete from counterparty_name where counterparty_id ${THEIRS}` },
  { what: 'words', sql: `delete from counterparty_word where counterparty_id ${THEIRS}` },
  {
    what: 'field-changes',
    sql: `update field_change set before = '', after = '', why = '' where entity = 'counterparty' and entity_id ${THEIRS}`,
  },
  {
    what: 'conflicts',
    sql: `update field_conflict set offered = '', external_id = id::text, why = '', standing = false, settled_at = coalesce(settled_at, now()),
        outcome = case when outcome = '' then 'kept' else outcome end
      where counterparty_id ${THEIRS}`,
  },
  {
    what: 'merges',
    sql: `update counterparty_merge set carried = '{}', why = '' where survivor_id ${THEIRS} or merged_id ${THEIRS}`,
  },
  {
    what: 'cards',
    sql: `update counterparty set name = 'Данные удалены ' || right(id::text, 12), full_name = '', tax_number = '', reason_code = '',
        registration_number = '', email = '', phone = '', region = '', manager = '', attributes = '{}', origins = '{}',
        version = version + 1, updated_at = now()
      where id ${THEIRS}`,
  },
  {
    what: 'clients',
    sql: `update client k set name = 'Данные удалены ' || right(k.id::text, 12), updated_at = now()
      where k.id in (select client_id from counterparty where id ${THEIRS})
        and not exists (select from counterparty c where c.client_id = k.id and not c.id ${THEIRS})`,
  },
];

/** What registries answered of him; the ИНН is the key. */
const REGISTRIES: readonly ErasureStep[] = ['registry_answer', 'risk_signal'].map((table) => ({
  what: table.replace('_', '-'),
  sql: `delete from ${table} where tax_number in (select tax_number from counterparty where id ${THEIRS} and tax_number <> '')`,
}));

const DEALINGS: readonly ErasureStep[] = [
  {
    what: 'messages',
    sql: `update delivery set recipient = '', recipient_name = '', title = '', body = '', answer = '', provider_id = '', ask_at = null,
        status = case when status in ('pending', 'sending', 'held') then 'suppressed' else status end,
        reason = case when status in ('pending', 'sending', 'held') then '{"code": "personal-erased"}'::jsonb end
      where counterparty_id ${THEIRS}`,
  },
  {
    what: 'activities',
    sql: `update activity set summary = '', result = '', refusal = '', command_key = null where counterparty_id ${THEIRS}`,
  },
  {
    what: 'lessons',
    sql: `update lesson set payer_key = 'erased:' || id, wording = '', retracted_why = '', retracted_at = coalesce(retracted_at, now()),
        retracted_by = case when retracted_at is null then 'service' else retracted_by end
      where counterparty_id ${THEIRS} or payment_id in (select id from payment where counterparty_id ${THEIRS}) or payer_key = any($2::text[])`,
  },
];

/** Registers that name him are no papers of primary accounting; what cannot be searched (packed, long, of another code page) goes too. */
const REGISTERS: readonly ErasureStep[] = [
  {
    what: 'originals',
    sql: `update import_file f set erased_at = now() where cardinality($1::uuid[]) > 0 and f.kind <> 'statement' and f.erased_at is null and exists (
        select from original_chunk c where c.import_id = f.id and (
          c.seq > 0 or f.format not in ('csv', 'jsonl') or f.encoding <> 'utf-8'
          or exists (select from unnest($2::text[]) n where position(convert_to(n, 'UTF8') in c.bytes) > 0)))`,
  },
  {
    what: 'notes-of-imports',
    sql: `update import_file set refused = '[]', warnings = '[]'
      where cardinality($1::uuid[]) > 0 and exists (select from unnest($2::text[]) n where position(n in refused::text || warnings::text) > 0)`,
  },
];

/** What was sent into bases of 1C; the ids of its records there stay, so that nothing is written a second time. A card that was not sent yet never is. */
const WRITINGS: ErasureStep = {
  what: 'writings',
  sql: `update written_document w set sent = null, reason = null, settled = settled - 'why',
      status = case when w.kind in ('partners', 'counterparties') and w.status in ('to-write', 'refused') then 'left' else w.status end
    where w.subject_id ${THEIRS} or w.subject_id in (select id from payment where counterparty_id ${THEIRS})`,
};

/** All that is done at once, in this order. */
export const ERASURE_STEPS: readonly ErasureStep[] = [
  ...RECORDS,
  ...IDENTITIES,
  ...REGISTRIES,
  ...DEALINGS,
  WRITINGS,
  EVENTS,
  ...REGISTERS,
  ...CARD,
];

/**
 * What is done with papers of primary accounting when the time is over for which the law keeps them. `$1` is the first day that is kept.
 * Payments are found by the card, or by the digest of the ИНН that the bank wrote.
 */
export const OLD_PAPERS: readonly ErasureStep[] = [
  {
    what: 'payments',
    sql: `with old as (
        select p.id from payment p where p.posted_on < $1::date and p.raw <> '' and (
          p.counterparty_id in (select counterparty_id from erased_person)
          or (length(case p.direction when 'in' then p.payer_tax_number else p.payee_tax_number end) = 12
            and erasure_digest('tax-number', case p.direction when 'in' then p.payer_tax_number else p.payee_tax_number end)
              in (select digest from erased_identity)))
      ), decided as (
        update decision d set why = '', because = '[]', evidence = '[]' from old where d.payment_id = old.id
      ), told as (
        update outbox o set data = o.data || jsonb_build_object('payment', (o.data->'payment') || '{"payerName": "", "purpose": ""}')
        from old where o.subject = old.id and o.data ? 'payment'
      )
      update payment p set purpose = '', raw = '', verdict = null,
        payer_name = case direction when 'in' then '' else payer_name end, payee_name = case direction when 'in' then payee_name else '' end,
        payer_tax_number = case direction when 'in' then '' else payer_tax_number end,
        payee_tax_number = case direction when 'in' then payee_tax_number else '' end,
        payer_account = case direction when 'in' then '' else payer_account end,
        payee_account = case direction when 'in' then payee_account else '' end
      from old where p.id = old.id`,
  },
  {
    what: 'statements',
    sql: `update import_file f set erased_at = now() where f.kind = 'statement' and f.erased_at is null
        and exists (select from statement s join payment p on p.statement_id = s.id where s.import_id = f.id and p.raw = '' and p.posted_on < $1::date)
        and not exists (select from statement s join payment p on p.statement_id = s.id where s.import_id = f.id and p.posted_on >= $1::date)`,
  },
];

/** The bytes of originals that are marked as erased. */
export const ERASED_BYTES = `delete from original_chunk c using import_file f where f.id = c.import_id and f.erased_at is not null`;

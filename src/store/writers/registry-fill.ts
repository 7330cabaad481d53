import type { CardRules } from '../../domain/card/card-rules.js';
import { registrySource } from '../../domain/card/field-policy.js';
import type { Word } from '../../domain/card/weigh-words.js';
import { event } from '../../domain/events/event.js';
import type { RegistryRecord } from '../../domain/registry/registry-record.js';
import { compareRecords, type RiskChange } from '../../domain/registry/risk-signals.js';
import type { Transaction } from '../transaction.js';
import { type CardRecord, lockCards } from './card-record.js';
import { CardWords } from './card-words.js';
import { CardWriting } from './counterparty-writer.js';

/** How a registry fills cards. */
export interface Filling {
  readonly rules: CardRules;
  /** `empty`: only what nobody has filled; `policy`: every field, by the policy of fields. */
  readonly fills: 'empty' | 'policy';
}

/** Cards taken together. */
const BATCH = 200;

/** What a registry's record says of the fields of a card. A branch shares with its head office only what is the same for both. */
function fieldsOf(record: RegistryRecord, card: CardRecord): Record<string, string> {
  const reasonCode = card.values['reasonCode'] ?? '';
  const isBranch = reasonCode !== '' && record.reasonCode !== '' && reasonCode !== record.reasonCode;
  const said = isBranch
    ? { registrationNumber: record.registrationNumber }
    : {
        kind: record.kind,
        name: record.name,
        fullName: record.fullName,
        reasonCode: record.reasonCode,
        registrationNumber: record.registrationNumber,
      };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}

function wordOf(name: string, record: RegistryRecord, card: CardRecord, fills: Filling['fills']): Word {
  const source = registrySource(name);
  const free = ([field]: [string, string]): boolean =>
    fills === 'policy' || (card.values[field] ?? '') === '' || card.origins[field] === source;
  const values = Object.fromEntries(Object.entries(fieldsOf(record, card)).filter(free));
  // Several cards may share the number of which the registry speaks: its word is one on each of them.
  return { source, externalId: card.id, values };
}

/**
 * Brings what a registry says of a tax number to the cards that have it (заполнение карточек): fields through the one writer of cards, the
 * change of risk as an event. A card to which it comes for the first time is told of every signal that stands.
 */
export async function applyRecord(
  tx: Transaction,
  name: string,
  record: RegistryRecord,
  change: RiskChange,
  filling: Filling,
): Promise<void> {
  const found = await tx.query<{ id: string; spoken: boolean }>(
    `select c.id, exists (select 1 from counterparty_word w where w.source = $2 and w.external_id = c.id::text) as spoken
     from counterparty c where c.tax_number = $1 and c.kind <> 'person' and c.merged_into is null order by c.id`,
    [record.taxNumber, registrySource(name)],
  );
  if (found.length === 0) return;
  const cards = await lockCards(
    tx,
    found.map((each) => each.id),
  );
  const writing = new CardWriting(tx, filling.rules, cards, await CardWords.load(tx, [...cards.keys()]));
  const by = { source: registrySource(name), actor: `source:${name}` };
  for (const { id, spoken } of found) {
    const card = cards.get(id) as CardRecord;
    writing.weigh(card, wordOf(name, record, card, filling.fills), by);
    tellRisk(tx, writing, card, name, record, spoken ? change : compareRecords(undefined, record));
  }
  await writing.save();
}

function tellRisk(
  tx: Transaction,
  writing: CardWriting,
  card: CardRecord,
  source: string,
  { status }: RegistryRecord,
  { raised, cleared, changed }: RiskChange,
): void {
  if (raised.length + cleared.length + changed.length === 0) return;
  // Events of one card are numbered by its version.
  card.version++;
  writing.change(card, [], { source, actor: `source:${source}` });
  const counterparty = { id: card.id, name: card.values['name'] ?? '', taxNumber: card.values['taxNumber'] ?? '' };
  const data = { counterparty, source, status, raised: [...raised], cleared: [...cleared], changed: [...changed] };
  tx.announce(event('counterparty.risk-changed.v1', card.id, card.version, null, data));
}

/**
 * Fills cards that came after the registry had spoken of their tax number: nobody is asked twice.
 *
 * @returns how many were filled; zero when none is left
 */
export async function fillNewCards(tx: Transaction, name: string, filling: Filling): Promise<number> {
  const rows = await tx.query<{ record: RegistryRecord }>(
    `select a.record from registry_answer a where a.source = $1 and a.record is not null and exists (
       select 1 from counterparty c where c.tax_number = a.tax_number and c.kind <> 'person' and c.merged_into is null
         and not exists (select 1 from counterparty_word w where w.source = $2 and w.external_id = c.id::text))
     order by a.tax_number limit ${BATCH}`,
    [name, registrySource(name)],
  );
  for (const { record } of rows) await applyRecord(tx, name, record, { raised: [], cleared: [], changed: [] }, filling);
  return rows.length;
}

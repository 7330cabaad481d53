import { attributeField, type CardValues } from '../../domain/card/card-fields.js';
import type { CardRules } from '../../domain/card/card-rules.js';
import { type FieldChange, weighWord, type Word } from '../../domain/card/weigh-words.js';
import { event } from '../../domain/events/event.js';
import type { CounterpartyRow } from '../../domain/register/register-rows.js';
import { insertRows, updateRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';
import { saveDetails } from './card-details.js';
import { identify, keyOf, type NameKeys } from './card-identity.js';
import { CARD_COLUMNS, type CardRecord, columnOf, lockCards, rowOf } from './card-record.js';
import { CardWords, ConflictLog } from './card-words.js';
import { addOwnClients, saveClients, tidyClients } from './client-writer.js';
import { erasedAmong } from './erased-persons.js';
import { rememberExternalIds } from './external-ids.js';
import { type Changer, FieldHistory } from './field-history.js';
import type { Saved } from './saved.js';
import { requestWorkOnce } from './work-requests.js';

/** Cards on their way into the store: what was said of them, and what it comes to. */
export class CardWriting {
  private readonly added = new Set<string>();
  private readonly changed = new Set<string>();
  private readonly ownClients: { id: string; name: string }[] = [];
  private readonly renamed: { id: string; before: string; name: string }[] = [];
  private readonly left = new Set<string>();
  readonly conflicts = new ConflictLog();
  readonly history = new FieldHistory();

  constructor(
    private readonly tx: Transaction,
    private readonly rules: CardRules,
    readonly cards: Map<string, CardRecord>,
    readonly words: CardWords,
  ) {}

  /** Registers a counterparty that was not known. */
  register(id: string, word: Word): void {
    const { values, source } = word;
    const name = values['name'] ?? '';
    const client = values['client'] ?? newId();
    if (!values['client']) this.ownClients.push({ id: client, name });
    const origins = Object.fromEntries(Object.keys(values).map((field) => [field, source]));
    const card = { kind: 'legal', locale: 'ru', ...values, client };
    this.cards.set(id, { id, version: 1, values: card, origins, mergedInto: null });
    this.added.add(id);
    this.words.take(id, word);
    this.tx.announce(
      event('counterparty.registered.v1', id, 1, null, {
        counterparty: { id, name, taxNumber: values['taxNumber'] ?? '' },
      }),
    );
  }

  /**
   * Weighs what is said of a known counterparty.
   *
   * @param former what was said before; of a person everything counts, also what he says again
   * @returns whether the card became another
   */
  weigh(card: CardRecord, word: Word, by: Changer, former = this.words.former(card.id, word)): boolean {
    const { id } = card;
    const weighed = weighWord(this.rules.policy, card, word, former, this.words.of(id));
    this.words.take(id, word);
    this.conflicts.add(id, weighed);
    if (weighed.changes.length === 0 && Object.keys(weighed.origins).length === 0) return false;
    Object.assign(card.origins, weighed.origins);
    return this.change(card, weighed.changes, by);
  }

  /** Changes fields of a card as decided. @returns whether anything changed */
  change(card: CardRecord, changes: readonly FieldChange[], by: Changer): boolean {
    this.changed.add(card.id);
    if (changes.length === 0) return false;
    const before = { ...card.values };
    for (const { field, after } of changes) card.values[field] = after;
    card.version++;
    this.history.add({ entity: 'counterparty', id: card.id, version: card.version }, changes, by);
    this.follow(before, card.values);
    const counterparty = { id: card.id, name: card.values['name'] ?? '', taxNumber: card.values['taxNumber'] ?? '' };
    const fields = changes.map((each) => columnOf(each.field));
    this.tx.announce(event('counterparty.changed.v1', card.id, card.version, null, { counterparty, changed: fields }));
    return true;
  }

  private follow(before: CardValues, after: CardValues): void {
    if (before['client'] !== after['client']) this.left.add(before['client'] ?? '');
    else if (before['name'] !== after['name'])
      this.renamed.push({ id: after['client'] ?? '', before: before['name'] ?? '', name: after['name'] ?? '' });
  }

  /** Writes everything. */
  async save(): Promise<void> {
    const { tx } = this;
    const rowsOf = (ids: Iterable<string>) => [...ids].map((id) => rowOf(this.cards.get(id) as CardRecord));
    await addOwnClients(tx, this.ownClients);
    await insertRows(tx, 'counterparty', CARD_COLUMNS, rowsOf(this.added));
    const known = [...this.changed].filter((id) => !this.added.has(id));
    await updateRows(tx, 'counterparty', 'id', CARD_COLUMNS, rowsOf(known), 'updated_at = now()');
    await this.words.save(tx);
    await this.conflicts.save(tx);
    await this.history.save(tx);
    await tidyClients(tx, this.renamed, [...this.left]);
    // Registries are asked later, and never by whoever brings a card.
    if (this.added.size > 0) await requestWorkOnce(tx, 'enrich');
  }
}

/** What a row says of its counterparty; an empty field says nothing, so that a poorer source erases nothing. */
function wordOf(row: CounterpartyRow, source: string, client: string | undefined): Word {
  const attributes = Object.entries(row.attributes ?? {}).map(([name, value]) => [attributeField(name), value]);
  const fields: Record<string, string | undefined> = {
    kind: row.kind,
    name: row.name,
    fullName: row.fullName,
    taxNumber: row.taxNumber,
    reasonCode: row.reasonCode,
    registrationNumber: row.registrationNumber,
    email: row.email,
    phone: row.phone,
    region: row.region,
    locale: row.locale,
    manager: row.manager,
    relation: row.relation,
    client,
    ...(Object.fromEntries(attributes) as Record<string, string>),
  };
  const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return { source, externalId: keyOf(row), values: Object.fromEntries(said) as Record<string, string> };
}

/**
 * Writes what a source says of counterparties (контрагенты): finds each, weighs the source's word against those of others, writes and
 * announces what differs. {@link CardWriting} is the only writer of cards.
 */
export async function saveCounterparties(
  tx: Transaction,
  source: string,
  rows: readonly CounterpartyRow[],
  nameKeys: NameKeys,
  rules: CardRules,
): Promise<Saved> {
  const distinct = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const erased = await erasedAmong(
    tx,
    source,
    distinct.map((row) => ({ ...row, externalId: keyOf(row) })),
  );
  const latest = distinct.filter((_, place) => !erased.has(place));
  const ids = await identify(tx, source, latest, nameKeys);
  const idOf = (row: CounterpartyRow): string => ids.get(keyOf(row)) as string;
  // As the cards are after the rows so far: several rows may speak of one counterparty.
  const cards = await lockCards(tx, [...ids.values()]);
  const words = await CardWords.load(tx, [...cards.keys()]);
  const clients = await saveClients(
    tx,
    source,
    latest.map((row) => ({ row, card: cards.get(idOf(row)) })),
  );
  const writing = new CardWriting(tx, rules, cards, words);
  const saved: Saved = { added: 0, changed: 0, known: erased.size };
  const by = { source, actor: `source:${source}` };
  for (const row of latest) {
    const id = idOf(row);
    const card = cards.get(id);
    const word = wordOf(row, source, clients.get(row.clientExternalId ?? ''));
    if (!card) {
      writing.register(id, word);
      saved.added++;
    } else if (writing.weigh(card, word, by)) saved.changed++;
    else saved.known++;
  }
  await writing.save();
  const externalIds = new Map(latest.map((row) => [row.externalId, idOf(row)]));
  await rememberExternalIds(tx, source, 'counterparty', externalIds);
  await saveDetails(tx, source, latest, idOf, nameKeys);
  return saved;
}

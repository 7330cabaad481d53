import type { CardValues } from '../../domain/card/card-fields.js';
import type { Conflict, Weighed, Word } from '../../domain/card/weigh-words.js';
import { sendRows } from '../sent-rows.js';
import type { Transaction } from '../transaction.js';
import { newId } from '../new-id.js';

/** What is said of cards, by the counterparty; the latest word first. */
export class CardWords {
  private readonly byCard = new Map<string, Word[]>();
  private readonly said = new Map<string, { counterpartyId: string; word: Word }>();

  /** Reads every word on these counterparties. */
  static async load(tx: Transaction, ids: readonly string[]): Promise<CardWords> {
    const found = new CardWords();
    if (ids.length === 0) return found;
    const rows = await tx.query<{ source: string; externalId: string; id: string; words: CardValues }>(
      `select source, external_id as "externalId", counterparty_id as id, words from counterparty_word
       where counterparty_id = any($1::uuid[]) order by said_at desc, source, external_id`,
      [ids],
    );
    for (const { id, words, ...rest } of rows) found.of(id).push({ ...rest, values: words });
    return found;
  }

  /** What is said of a counterparty. */
  of(id: string): Word[] {
    const words = this.byCard.get(id) ?? [];
    this.byCard.set(id, words);
    return words;
  }

  /** What one card of a source said before of a counterparty. */
  former(id: string, { source, externalId }: Word): CardValues | undefined {
    return this.of(id).find((each) => each.source === source && each.externalId === externalId)?.values;
  }

  /** Takes a word in; what it does not speak of stays as it was said before. */
  take(id: string, word: Word): void {
    const former = this.former(id, word);
    if (former && Object.entries(word.values).every(([field, value]) => former[field] === value)) return;
    this.replace(id, { ...word, values: { ...former, ...word.values } });
  }

  /** Puts a word in place of the former one of the same card of a source. */
  replace(id: string, word: Word): void {
    const others = this.of(id).filter((each) => each.source !== word.source || each.externalId !== word.externalId);
    this.byCard.set(id, [word, ...others]);
    this.said.set(JSON.stringify([word.source, word.externalId]), { counterpartyId: id, word });
  }

  /** Writes what was taken in. */
  async save(tx: Transaction): Promise<void> {
    if (this.said.size === 0) return;
    const types = { source: 'text', external_id: 'text', counterparty_id: 'uuid', words: 'jsonb' } as const;
    const rows = [...this.said.values()].map(({ counterpartyId, word }) => ({
      source: word.source,
      external_id: word.externalId,
      counterparty_id: counterpartyId,
      words: word.values,
    }));
    const { source, parameters } = sendRows(types, rows);
    await tx.run(
      `insert into counterparty_word (source, external_id, counterparty_id, words)
       select t.source, t.external_id, t.counterparty_id, t.words from ${source}
       on conflict (source, external_id) do update
       set counterparty_id = excluded.counterparty_id, words = excluded.words, said_at = now()`,
      parameters,
    );
  }
}

/** Conflicts that weighing has raised or ended, by counterparty. */
export class ConflictLog {
  private readonly raised = new Map<string, Conflict & { readonly counterpartyId: string }>();
  private readonly ended = new Map<string, Omit<Conflict, 'offered'> & { readonly counterpartyId: string }>();

  add(counterpartyId: string, { raised, agreed }: Pick<Weighed, 'raised' | 'agreed'>): void {
    for (const each of agreed) {
      this.raised.delete(keyOf(counterpartyId, each));
      this.ended.set(keyOf(counterpartyId, each), { counterpartyId, ...each });
    }
    for (const each of raised) {
      this.ended.delete(keyOf(counterpartyId, each));
      this.raised.set(keyOf(counterpartyId, each), { counterpartyId, ...each });
    }
  }

  /** Writes them. */
  async save(tx: Transaction): Promise<void> {
    const pointer = { counterparty_id: 'uuid', field: 'text', source: 'text', external_id: 'text' } as const;
    if (this.ended.size > 0) {
      const { source, parameters } = sendRows(pointer, [...this.ended.values()].map(rowOf));
      await tx.run(
        `update field_conflict f set standing = false, settled_at = now(), outcome = 'agreed' from ${source}
         where f.standing and f.counterparty_id = t.counterparty_id and f.field = t.field and f.source = t.source and f.external_id = t.external_id`,
        parameters,
      );
    }
    if (this.raised.size === 0) return;
    const rows = [...this.raised.values()].map((each) => ({ id: newId(), ...rowOf(each), offered: each.offered }));
    const { source, parameters } = sendRows({ id: 'uuid', ...pointer, offered: 'text' }, rows);
    await tx.run(
      `insert into field_conflict (id, counterparty_id, field, source, external_id, offered)
       select t.id, t.counterparty_id, t.field, t.source, t.external_id, t.offered from ${source}
       on conflict (counterparty_id, field, source, external_id) where standing do update set offered = excluded.offered`,
      parameters,
    );
  }
}

const keyOf = (counterpartyId: string, { field, source, externalId }: Omit<Conflict, 'offered'>): string =>
  JSON.stringify([counterpartyId, field, source, externalId]);

const rowOf = (each: Omit<Conflict, 'offered'> & { readonly counterpartyId: string }) => ({
  counterparty_id: each.counterpartyId,
  field: each.field,
  source: each.source,
  external_id: each.externalId,
});

import type { LedgerWriter } from '../../connectors/ledgers/ledger-writer.js';
import { Refused } from '../../domain/failure.js';
import { EMPTY_REF, meetsAll } from '../../formats/ledger/ledger-record.js';
import type { OurValues } from '../../formats/ledger/written-body.js';
import type { Lookup } from '../../formats/ledger/writing-mapping.js';

/** References that a base is asked for by our values, each once in a run (справочник ссылок). */
export class LookupBook {
  private readonly found = new Map<string, string>();

  constructor(private readonly writer: LedgerWriter) {}

  /**
   * What each lookup finds, by its name.
   *
   * @throws Refused `write-back-lookup-none`, `write-back-lookup-several` {set, field, value}
   */
  async all(lookups: Readonly<Record<string, Lookup>>, ours: OurValues): Promise<Record<string, string>> {
    const refs: Record<string, string> = {};
    for (const [name, lookup] of Object.entries(lookups)) refs[name] = await this.one(lookup, ours);
    return refs;
  }

  private async one(lookup: Lookup, ours: OurValues): Promise<string> {
    const { set, by, take, values, where, optional } = lookup;
    const own = ours[lookup.from] ?? '';
    const value = values && Object.hasOwn(values, own) ? (values[own] as string) : own;
    if (value === '' || value === EMPTY_REF) {
      if (optional) return '';
      throw new Refused('write-back-lookup-none', { set, field: by, value: lookup.from });
    }
    const key = JSON.stringify([set, by, take, where, value]);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const field = by === 'Ref_Key' ? value.toLowerCase() : value;
    const rows = await this.writer.find(set, [{ field: by, value: field, match: 'equal' }]);
    const taken = rows
      .filter(({ body }) => body['DeletionMark'] !== true && meetsAll(body, where))
      .map(({ body }) => String(body[take] ?? ''));
    const distinct = [...new Set(taken)].filter((each) => each !== '' && each !== EMPTY_REF);
    if (distinct.length === 1) {
      this.found.set(key, distinct[0] as string);
      return distinct[0] as string;
    }
    if (optional) return '';
    const code = distinct.length === 0 ? 'write-back-lookup-none' : 'write-back-lookup-several';
    throw new Refused(code, { set, field: by, value });
  }
}

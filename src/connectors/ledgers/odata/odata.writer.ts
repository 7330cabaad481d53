import { keepable, refIn } from '../../../formats/ledger/ledger-record.js';
import { type WrittenBody, type WrittenValue, writtenJson } from '../../../formats/ledger/written-body.js';
import type { LedgerWriter, Sought, StandingRecord, WriteOutcome } from '../ledger-writer.js';
import type { ODataClient } from './odata.client.js';

/** More records that look alike than a person would go through. */
const MOST_FOUND = 50;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A value as `$filter` and keys write it; the name of a field tells a reference from a text that looks like one. */
function literal(field: string, value: WrittenValue): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return 'day' in value ? `datetime'${value.day}T00:00:00'` : value.decimal;
  return field.endsWith('_Key') && GUID.test(value) ? `guid'${value}'` : quoted(value);
}

const condition = ({ field, value, match, into }: Sought): string => {
  if (into !== undefined) return `${field} eq cast(guid${quoted(String(value))},${quoted(into)})`;
  if (match === 'substring') return `substringof(${literal('', value)},${field})`;
  return `${field} ${match === 'since' ? 'ge' : 'eq'} ${literal(field, value)}`;
};

/** Writes to a base of 1C over its standard OData interface. */
export class ODataWriter implements LedgerWriter {
  constructor(private readonly client: ODataClient) {}

  async find(set: string, sought: readonly Sought[]): Promise<StandingRecord[]> {
    const rows = await this.client.rows(set, { filter: sought.map(condition).join(' and '), top: MOST_FOUND });
    return rows.map((row) => {
      const body = keepable(row);
      return { ref: refIn(body, 'Ref_Key') ?? '', version: String(body['DataVersion'] ?? ''), body };
    });
  }

  async standing(set: string, ref: string): Promise<StandingRecord | undefined> {
    return (await this.find(set, [{ field: 'Ref_Key', value: ref, match: 'equal' }]))[0];
  }

  create(set: string, body: WrittenBody): Promise<WriteOutcome> {
    return this.client.write('POST', set, `${encodeURIComponent(set)}?$format=json`, writtenJson(body));
  }

  change(set: string, ref: string, body: WrittenBody): Promise<WriteOutcome> {
    return this.client.write('PATCH', set, `${this.named(set, ref)}?$format=json`, writtenJson(body));
  }

  changeKeyed(set: string, key: WrittenBody, body: WrittenBody): Promise<WriteOutcome> {
    const parts = Object.entries(key).map(([field, value]) => `${field}=${literal(field, value as WrittenValue)}`);
    const resource = `${encodeURIComponent(set)}(${encodeURIComponent(parts.join(','))})?$format=json`;
    return this.client.write('PATCH', set, resource, writtenJson(body));
  }

  post(set: string, ref: string, how: 'Post' | 'Unpost'): Promise<WriteOutcome> {
    const options = how === 'Post' ? '?PostingModeOperational=false' : '';
    return this.client.write('POST', `${set}/${how}`, `${this.named(set, ref)}/${how}${options}`);
  }

  private named(set: string, ref: string): string {
    return `${encodeURIComponent(set)}(guid'${ref}')`;
  }
}

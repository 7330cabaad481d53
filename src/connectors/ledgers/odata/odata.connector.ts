import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Refused, Temporary } from '../../../domain/failure.js';
import type { LocalDate } from '../../../domain/local-date.js';
import { reason } from '../../../domain/reason.js';
import type { LedgerMapping } from '../../../formats/ledger/ledger-mapping.js';
import { keepable, refIn } from '../../../formats/ledger/ledger-record.js';
import { type NeededSet, neededSets } from '../../../formats/ledger/needed-sets.js';
import type { ChangeMessage, Ledger, LedgerCheck, LedgerRecord, Listing, LoadedPage, ReadingPlan } from '../ledger.js';
import type { LedgerInput } from '../ledger-input.js';
import type { WritingPlan } from '../ledger-writer.js';
import { fitMapping, type Fit } from './fit-mapping.js';
import { fitWriting } from './fit-writing.js';
import { type Published, readMetadata } from './metadata.js';
import { ODataClient } from './odata.client.js';
import type { ODataSettings } from './odata.settings.js';
import { ODataWriter } from './odata.writer.js';
import { readChanges } from './read-changes.js';

/** Refs in one question: longer addresses are refused by web servers. */
const REFS_AT_ONCE = 40;

/** A listing in pages is taken anew so often when the set moves under it. */
const LISTINGS = 3;

const both = (a: string | undefined, b: string | undefined): string | undefined =>
  a && b ? `(${a}) and (${b})` : (a ?? b);

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A base of 1C:Enterprise over its standard OData interface (стандартный интерфейс OData); what writes is its `writer`. */
export class ODataLedger implements Ledger {
  readonly provider = 'odata';
  readonly name: string;
  readonly mapping: LedgerMapping;
  readonly mappingName: string;
  readonly timeZone: string;
  readonly sets: readonly NeededSet[];
  readonly changes?: () => Promise<ChangeMessage>;
  readonly confirm?: (message: ChangeMessage) => Promise<void>;
  private readonly settings: ODataSettings;
  private readonly client: ODataClient;
  readonly writer: ODataWriter;

  constructor({ name, settings, mapping, secret, pathOf }: LedgerInput<ODataSettings>) {
    this.name = name;
    this.settings = settings;
    this.mapping = mapping.value;
    this.mappingName = mapping.name;
    this.timeZone = settings.timeZone;
    this.sets = neededSets(mapping.value);
    const authority = authorityOf(name, settings.authorityFile && pathOf(settings.authorityFile));
    const password = settings.passwordFrom ? (secret(settings.passwordFrom) ?? '') : '';
    this.client = new ODataClient(name, settings, password, authority);
    this.writer = new ODataWriter(this.client);
    if (settings.exchangePlan) {
      this.changes = () => this.selectChanges();
      this.confirm = (message) => this.notifyReceived(message);
    }
  }

  async connect(): Promise<ReadingPlan> {
    const { fit, description, writing } = await this.fit();
    const [first] = fit.missing;
    if (first) throw new Refused(first.code, { source: this.name, ...first.params });
    return { description, fields: fit.fields, leftOut: fit.leftOut, ...(writing && { writing }) };
  }

  async check(): Promise<LedgerCheck> {
    try {
      const { fit } = await this.fit();
      if (fit.missing.length > 0)
        return {
          ok: false,
          reasons: fit.missing.map((each) => reason(each.code, { source: this.name, ...each.params })),
        };
      return {
        ok: true,
        leftOut: fit.leftOut,
        detail: reason('ledger-good', { source: this.name, mapping: this.mappingName, sets: this.sets.length }),
      };
    } catch (error) {
      if (error instanceof Refused || error instanceof Temporary) return { ok: false, reasons: [error.reason] };
      throw error;
    }
  }

  async list(plan: ReadingPlan, needed: NeededSet, since?: LocalDate): Promise<Listing> {
    if (needed.by !== 'Ref_Key') return this.listWhole(plan, needed);
    const dated = since !== undefined && needed.order === 'Date';
    const filter = both(needed.filter, dated ? `Date ge datetime'${since}T00:00:00'` : undefined);
    let versions = new Map<string, string>();
    for (let attempt = 1; attempt <= LISTINGS; attempt++) {
      versions = await this.listOnce(needed.set, filter);
      if (versions.size === (await this.client.count(needed.set, filter))) return { versions, whole: !dated };
    }
    return { versions, whole: false };
  }

  async read(plan: ReadingPlan, needed: NeededSet, refs: readonly string[]): Promise<LedgerRecord[]> {
    const found: LedgerRecord[] = [];
    for (let at = 0; at < refs.length; at += REFS_AT_ONCE) {
      const keys = refs.slice(at, at + REFS_AT_ONCE).map((ref) => `Ref_Key eq guid'${ref}'`);
      const filter = both(needed.filter, keys.join(' or '));
      found.push(...(await this.records(plan, needed, { filter })));
    }
    return found;
  }

  async loadPage(plan: ReadingPlan, needed: NeededSet, after: string | null): Promise<LoadedPage> {
    const { set, order } = needed;
    if (order === undefined || !plan.fields[set]?.includes(order)) return { records: [], after: null };
    const { pageRecords: top } = this.settings;
    // By a scalar, never by reference: 1C orders references by what they are called, and cannot compare them.
    const from = after === null ? undefined : `${order} ge ${order === 'Date' ? `datetime'${after}'` : literal(after)}`;
    const records = await this.records(plan, needed, { filter: both(needed.filter, from), orderby: order, top });
    const last = records.at(-1)?.body[order];
    // A page that ends where it began says nothing of what comes next: the rest is asked for by ref.
    const next = records.length < top || typeof last !== 'string' || last === after ? null : last;
    return { records, after: next };
  }

  private async records(
    plan: ReadingPlan,
    { set, by }: NeededSet,
    query: { filter?: string | undefined; orderby?: string; top?: number },
  ): Promise<LedgerRecord[]> {
    const fields = plan.fields[set] ?? [];
    const rows = await this.client.rows(set, { ...query, select: fields.join(',') });
    return rows.map((row) => this.record(set, by, fields, row));
  }

  private record(set: string, by: string, fields: readonly string[], row: Record<string, unknown>): LedgerRecord {
    const ref = refIn(row, by);
    if (ref === undefined) throw new Temporary('ledger-broken-json', { source: this.name, what: set });
    // The version stands beside the body: a record that was only written again says nothing new.
    const told = fields.filter((each) => each !== 'DataVersion' && Object.hasOwn(row, each));
    const body = keepable(Object.fromEntries(told.map((each) => [each, row[each]])));
    return { ref, version: by === 'Ref_Key' ? versionOf(row) : digest(JSON.stringify(body)), body };
  }

  private async listOnce(set: string, filter: string | undefined): Promise<Map<string, string>> {
    const versions = new Map<string, string>();
    const { listRecords: top } = this.settings;
    for (let skip = 0; ; skip += top) {
      const page = { filter, orderby: 'Ref_Key', top, ...(skip > 0 && { skip }), select: 'Ref_Key,DataVersion' };
      const rows = await this.client.rows(set, page);
      for (const row of rows) versions.set(refIn(row, 'Ref_Key') ?? '', versionOf(row));
      if (rows.length < top) break;
    }
    versions.delete('');
    return versions;
  }

  /** A register of information has no refs and no versions: it is read whole, in one answer. */
  private async listWhole(plan: ReadingPlan, needed: NeededSet): Promise<Listing> {
    const fields = plan.fields[needed.set] ?? [];
    const rows = await this.client.rows(needed.set, { filter: needed.filter, select: fields.join(',') });
    const named = rows.filter((row) => refIn(row, needed.by) !== undefined);
    const records = named.map((row) => this.record(needed.set, needed.by, fields, row));
    return { versions: new Map(records.map((each) => [each.ref, each.version])), whole: true, records };
  }

  private async fit(): Promise<{ fit: Fit; description: string; writing: WritingPlan | undefined }> {
    const { published, description } = await this.describe();
    const writing = fitWriting(this.mappingName, this.mapping, published);
    return { fit: fitMapping(this.mappingName, this.sets, published), description, writing };
  }

  /** What the base publishes: by its own description, or, where it gives none, by what a record of each set has. */
  private async describe(): Promise<{ published: Published; description: string }> {
    try {
      const bytes = await this.client.metadata();
      return { published: readMetadata(bytes), description: digest(bytes) };
    } catch (error) {
      if (!(error instanceof Refused) || error.reason.code !== 'ledger-not-published') throw error;
    }
    const published = new Map<string, ReadonlySet<string>>();
    for (const { set, fields } of this.sets) {
      const rows = await this.client.rows(set, { top: 1 }).catch((error: unknown) => {
        if (error instanceof Refused && error.reason.code === 'ledger-not-published') return undefined;
        throw error;
      });
      // Of an empty set nothing can be said: it is believed to have what the mapping names.
      const believed = ['Ref_Key', 'DataVersion', ...fields.flatMap((each) => each.names)];
      if (rows) published.set(set, new Set(rows[0] ? Object.keys(rows[0]) : believed));
    }
    if (published.size === 0)
      throw new Refused('ledger-not-published', { source: this.name, what: '$metadata', text: '' });
    return { published, description: digest(JSON.stringify([...published].map(([set, names]) => [set, ...names]))) };
  }

  private async selectChanges(): Promise<ChangeMessage> {
    const { node, number } = await this.nextMessage();
    const bytes = await this.client.call('SelectChanges', { DataExchangePoint: node, MessageNo: String(number) });
    return { number, refs: readChanges(bytes) };
  }

  private async notifyReceived({ number }: ChangeMessage): Promise<void> {
    const { node } = await this.nextMessage();
    await this.client.call('NotifyChangesReceived', { DataExchangePoint: node, MessageNo: String(number) });
  }

  /** The node of ours in the exchange plan, and the number of the message that comes next. */
  private async nextMessage(): Promise<{ node: string; number: bigint }> {
    const { set = '', node = '' } = this.settings.exchangePlan ?? {};
    const [found] = await this.client.rows(set, { filter: `Code eq ${literal(node)}`, top: 1 });
    const ref = found && refIn(found, 'Ref_Key');
    if (!found || ref === undefined) throw new Refused('ledger-node-unknown', { source: this.name, plan: set, node });
    const received = String(found['ReceivedNo'] ?? '0');
    const number = BigInt(/^\d{1,18}$/.test(received) ? received : '0') + 1n;
    return { node: literal(this.client.addressOf(`${set}(guid'${ref}')`)), number };
  }
}

const versionOf = (row: Record<string, unknown>): string => keepable(String(row['DataVersion'] ?? ''));

/** PEM of the authorities to trust. @throws Refused `config-source-invalid` {source, field, problem} */
function authorityOf(source: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new Refused('config-source-invalid', { source, field: `sources.${source}.authorityFile`, problem });
  }
}

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

import type { LedgerWriter, WritingPlan } from '../../connectors/ledgers/ledger-writer.js';
import type { WriteBackSettings } from '../../connectors/ledgers/write-back-settings.js';
import { Refused } from '../../domain/failure.js';
import { type LocalDate, plusDays } from '../../domain/local-date.js';
import { reason } from '../../domain/reason.js';
import { EMPTY_REF } from '../../formats/ledger/ledger-record.js';
import type { LedgerMapping } from '../../formats/ledger/ledger-mapping.js';
import { type FieldsThere, type OurValues, writtenBody } from '../../formats/ledger/written-body.js';
import type { WrittenKind, WrittenRecord } from '../../formats/ledger/writing-mapping.js';
import * as reads from '../../store/reads/written-documents.js';
import { type ClaimedWriting, noteSending, type WritingChange } from '../../store/writers/written-document-writer.js';
import type { Keeping } from '../pull-records.js';
import { findAlike } from './find-alike.js';
import type { LookupBook } from './lookup-book.js';
import { RecordWriting, type SentBodies, type Target } from './record-writing.js';
import { writeState } from './state-writing.js';
import { isSettled, markOf, partyValues, paymentValues, shareValues, stateValues } from './targets.js';

/** What a run of writing into one source carries along. */
export interface WritingRun {
  readonly source: string;
  readonly mapping: LedgerMapping;
  readonly writer: LedgerWriter;
  readonly plan: WritingPlan;
  readonly policy: WriteBackSettings;
  readonly lookups: LookupBook;
  /** ИНН of our companies -> their ids in the base. */
  readonly companies: ReadonlyMap<string, string>;
  readonly keeping: Keeping;
  /** Milliseconds after which a call that was cut off is certainly over. */
  readonly overMs: number;
  /** What is written into a document that is taken back. */
  readonly takenBack: string;
  /** A client that would be new has no id yet. */
  readonly rehearsal: boolean;
  /** Throws when the work must stop. */
  readonly goOn: () => void;
}

/** A document is looked for so many days before the day of its payment: somebody may have dated it back. */
const DATED_BACK_DAYS = 31;

/** Carries out one writing (одна запись в базу): makes of our record what is to stand in the base, and brings it there. */
export class WriteOne {
  constructor(
    private readonly run: WritingRun,
    private readonly claimed: ClaimedWriting,
  ) {}

  /** @throws Refused what our own side lacks, `ledger-…`; Temporary when the base is out of reach */
  async do(): Promise<WritingChange> {
    const { kind } = this.claimed;
    if (kind === 'payments') return this.payment();
    if (kind === 'invoice-states') return this.state();
    return this.party(kind);
  }

  private recordOf(kind: WrittenKind): WrittenRecord {
    const record = this.run.mapping.writing?.[kind];
    if (!record) throw new Refused('write-back-not-described', { source: this.run.source, kind });
    return record;
  }

  private company(taxNumber: string): string {
    const ref = this.run.companies.get(taxNumber);
    if (ref === undefined) throw new Refused('write-back-organization-unknown', { taxNumber });
    return ref;
  }

  private async payment(): Promise<WritingChange> {
    const { source, keeping, takenBack } = this.run;
    const record = this.recordOf('payments');
    const payment = await keeping((tx) => reads.paymentToWrite(tx, source, this.claimed.subjectId));
    if (!payment) throw new Refused('write-back-gone', { id: this.claimed.subjectId });
    const mark = markOf(record, this.claimed.subjectId);
    const since = plusDays(payment.postedOn as LocalDate, -DATED_BACK_DAYS);
    const organization = this.company(payment.organizationTaxNumber);
    if (!isSettled(payment)) {
      const ours = paymentValues(payment, { organization, counterparty: '' }, mark);
      return this.versioned(payment.version, await this.bring(record, { undo: takenBack }, ours, since));
    }
    const counterparty = await this.counterpartyOf(payment);
    if (counterparty === undefined)
      return { status: 'to-write', reason: reason('write-back-waits', { name: payment.payerName }) };
    const ours = paymentValues(payment, { organization, counterparty }, mark);
    const body = await this.body(record, ours, shareValues(payment));
    return this.versioned(payment.version, await this.bring(record, { body }, ours, since));
  }

  private versioned(subjectVersion: number, change: WritingChange): WritingChange {
    return { ...change, subjectVersion };
  }

  /** The payer in the base: the card that the settled invoice names, else the first; undefined while it is being added. */
  private async counterpartyOf(payment: reads.PaymentToWrite): Promise<string | undefined> {
    const { source, keeping, mapping, policy } = this.run;
    const [first] = payment.counterpartyRefs;
    if (first !== undefined) {
      const invoices = mapping.kinds.invoices;
      const column = invoices?.fields['counterpartyExternalId']?.column;
      const invoice = payment.shares.find((each) => each.externalId !== null)?.externalId;
      if (!invoices || column === undefined || !invoice) return first;
      const named = await keeping((tx) => reads.clientOfRecord(tx, source, invoices.set, invoice, column));
      return named !== undefined && payment.counterpartyRefs.includes(named) ? named : first;
    }
    const told = { name: payment.payerName, taxNumber: payment.payerTaxNumber };
    const party = payment.counterpartyId === null ? undefined : await this.partyOf(payment.counterpartyId);
    if (!party || !policy.counterparties || !mapping.writing?.counterparties)
      throw new Refused('write-back-counterparty-unknown', told);
    if (party.taxNumber === '') throw new Refused('write-back-counterparty-unnumbered', told);
    if (party.writing === 'refused' || party.writing === 'conflict' || party.writing === 'left')
      throw new Refused('write-back-counterparty-unwritten', told);
    return this.run.rehearsal ? EMPTY_REF : undefined;
  }

  private partyOf(id: string): Promise<reads.PartyToWrite | undefined> {
    return this.run.keeping((tx) => reads.partyToWrite(tx, this.run.source, id));
  }

  private async party(kind: 'partners' | 'counterparties'): Promise<WritingChange> {
    const record = this.recordOf(kind);
    const party = await this.partyOf(this.claimed.subjectId);
    if (!party) throw new Refused('write-back-gone', { id: this.claimed.subjectId });
    const [known] = party.refs;
    if (known !== undefined)
      return {
        status: 'known',
        reason: reason('write-back-known', { set: this.recordOf('counterparties').set, ref: known }),
      };
    const ours = partyValues(party, markOf(record, this.claimed.subjectId));
    if (kind === 'partners' || (this.run.mapping.writing?.partners && party.partnerRef === null)) {
      // A client that the base has already has its partner there as well.
      const counterparties = this.recordOf('counterparties');
      const { known: there } = await findAlike({ ...this.parts(), record: counterparties, ours });
      if (there && kind === 'partners')
        return { status: 'known', reason: reason('write-back-known', { set: counterparties.set, ref: there.ref }) };
      if (!there && kind === 'counterparties' && !this.run.rehearsal)
        return { status: 'to-write', reason: reason('write-back-waits', { name: party.name }) };
    }
    const body = await this.body(record, ours, []);
    return this.bring(record, { body }, ours, undefined);
  }

  private async state(): Promise<WritingChange> {
    const { source, keeping, writer } = this.run;
    const record = this.recordOf('invoice-states');
    const invoice = await keeping((tx) => reads.invoiceStateToWrite(tx, source, this.claimed.subjectId));
    if (!invoice || invoice.ref === null)
      throw new Refused('write-back-invoice-unknown', { number: invoice?.number ?? this.claimed.subjectId });
    const ours = stateValues(invoice, this.company(invoice.organizationTaxNumber));
    const body = await this.body(record, ours, []);
    const noting = (sent: SentBodies): Promise<void> => this.noteSending(sent);
    const change = await writeState({ writer, record, claimed: this.claimed, body, noteSending: noting });
    return this.versioned(invoice.version, change);
  }

  private async body(record: WrittenRecord, ours: OurValues, shares: readonly OurValues[]) {
    const { lookups, plan } = this.run;
    const there: FieldsThere = (set) => (plan.fields[set] ? new Set(plan.fields[set]) : undefined);
    const head = { ...ours, ...(await lookups.all(record.lookups, ours)) };
    const lines: OurValues[] = [];
    for (const share of shares)
      lines.push({ ...share, ...(await lookups.all(record.rows?.lookups ?? {}, { ...head, ...share })) });
    return writtenBody(record, head, lines, there);
  }

  private parts() {
    const { writer, keeping, source } = this.run;
    const takenRefs = (refs: readonly string[]): Promise<Set<string>> =>
      keeping((tx) => reads.takenRefs(tx, source, refs, this.claimed.id));
    return { writer, takenRefs };
  }

  private bring(
    record: WrittenRecord,
    target: Target,
    ours: OurValues,
    since: LocalDate | undefined,
  ): Promise<WritingChange> {
    const { policy, overMs } = this.run;
    const noting = (sent: SentBodies): Promise<void> => this.noteSending(sent);
    const input = { ...this.parts(), record, claimed: this.claimed, target, ours, policy, since, overMs };
    return new RecordWriting({ ...input, noteSending: noting }).run();
  }

  private async noteSending(sent: SentBodies): Promise<void> {
    this.run.goOn();
    const { keeping, overMs } = this.run;
    if (!(await keeping((tx) => noteSending(tx, this.claimed, sent, overMs))))
      throw new Refused('write-back-not-ours', { id: this.claimed.id });
  }
}

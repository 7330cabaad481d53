import type { PartyMention } from '../../domain/party.js';
import { CopyRows, type CopyValue } from '../copy-rows.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';

/** A line of a statement on its way into the store. */
export interface StagedLine {
  /** Line of the file. */
  readonly line: number;
  readonly ownAccount: string;
  /** Which side of it is ours, to learn whose the account is. */
  readonly own: 'payer' | 'payee';
  /** What identifies the line on its account, but for the occurrence number among lines alike. */
  readonly keyBase: string;
  readonly direction: 'in' | 'out';
  readonly kind: string;
  readonly number: string;
  readonly documentOn: string;
  readonly postedOn: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly payer: PartyMention;
  readonly payee: PartyMention;
  readonly purpose: string;
  /** Its lines as the file has them. */
  readonly raw: string;
}

const SIDE = ['name', 'tax_number', 'reason_code', 'account', 'bank_code', 'bank_name'] as const;

/** Columns that a staged line and a payment share. */
export const LINE_COLUMNS = [
  'id',
  'line_no',
  'direction',
  'kind',
  'number',
  'document_on',
  'posted_on',
  'amount',
  'currency',
  ...SIDE.map((each) => `payer_${each}`),
  ...SIDE.map((each) => `payee_${each}`),
  'purpose',
  'raw',
] as const;

const CREATE = `
create temp table staged_line (
  place bigint generated always as identity,
  own_account text not null, own text not null, key_base text not null,
  id uuid not null, line_no integer not null, direction text not null, kind text not null, number text not null,
  document_on date not null, posted_on date not null, amount bigint not null, currency text not null,
  ${SIDE.map((each) => `payer_${each} text not null`).join(', ')},
  ${SIDE.map((each) => `payee_${each} text not null`).join(', ')},
  purpose text not null, raw text not null
) on commit drop`;

/**
 * Occurrence numbers of lines whose key is not theirs alone, in the order of their purposes. They are few: numbering all lines by a
 * window would sort the whole file.
 */
const ALIKE = `
analyze staged_line (own_account, key_base, direction, payer_tax_number, payee_tax_number, payer_account, payee_account, posted_on);
create temp table staged_alike on commit drop as
select id, row_number() over (partition by own_account, key_base order by purpose, line_no) as occurrence
from staged_line
join (select own_account, key_base from staged_line group by own_account, key_base having count(*) > 1) as alike using (own_account, key_base)`;

/** The staged lines with their keys: everything of `staged_line`, and `line_key`. */
export const KEYED_LINES = `(
  select staged_line.*, key_base || '#' || coalesce(alike.occurrence, 1) as line_key
  from staged_line left join staged_alike alike on alike.id = staged_line.id)`;

const sideOf = (party: PartyMention): CopyValue[] => [
  party.name,
  party.taxNumber,
  party.reasonCode,
  party.account,
  party.bankCode,
  party.bankName,
];

const rowOf = (line: StagedLine): CopyValue[] => [
  line.ownAccount,
  line.own,
  line.keyBase,
  newId(),
  line.line,
  line.direction,
  line.kind,
  line.number,
  line.documentOn,
  line.postedOn,
  line.amount,
  line.currency,
  ...sideOf(line.payer),
  ...sideOf(line.payee),
  line.purpose,
  line.raw,
];

/**
 * The lines of one file, streamed into a temporary table of the transaction by COPY: nothing of a file is a payment before all
 * of it has been read and found whole.
 */
export class StatementStage {
  private lastDay = '';
  private sorted = true;

  private constructor(
    private readonly tx: Transaction,
    private readonly copy: CopyRows,
  ) {}

  static async open(tx: Transaction): Promise<StatementStage> {
    await tx.query(CREATE);
    return new StatementStage(
      tx,
      CopyRows.open(tx, 'staged_line', ['own_account', 'own', 'key_base', ...LINE_COLUMNS]),
    );
  }

  write(lines: readonly StagedLine[]): Promise<void> {
    for (const { postedOn } of lines) {
      if (postedOn < this.lastDay) this.sorted = false;
      this.lastDay = postedOn;
    }
    return this.copy.write(lines.map(rowOf));
  }

  /** Whether the days of the lines never went back: the stage then has them in the order in which they are booked. */
  get inOrder(): boolean {
    return this.sorted;
  }

  /** Ends the streaming and numbers the lines that are alike. */
  async close(): Promise<void> {
    await this.copy.close();
    await this.tx.query(ALIKE);
  }

  abort(error: Error): Promise<void> {
    return this.copy.abort(error);
  }
}

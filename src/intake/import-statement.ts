import type {
  AccountSection,
  StatementEnd,
  StatementDocument,
  StatementHeader,
  StatementItem,
} from '../formats/statement/statement-item.js';
import { baseKey } from '../formats/line-key.js';
import { reason } from '../domain/reason.js';
import type { Transaction } from '../store/transaction.js';
import { countClosedLines } from '../store/writers/closed-period-writer.js';
import { barOtherFormats } from '../store/writers/format-clash.js';
import { lockIntake } from '../store/writers/import-writer.js';
import { savePayments } from '../store/writers/payment-writer.js';
import { type StagedLine, StatementStage } from '../store/writers/statement-stage.js';
import { reviseLines } from '../store/writers/withdrawn-lines.js';
import { requestWork } from '../store/writers/work-requests.js';
import { NoteList } from './note-list.js';
import { announceStatements, keepStatements } from './statement-books.js';
import { STATEMENT_READERS, type StatementFormat } from './statement-readers.js';

/** A statement file read to its end. */
interface ReadStatement {
  readonly header: StatementHeader;
  readonly sections: readonly AccountSection[];
  readonly end: StatementEnd;
  /** Whether the days of its lines never go back. */
  readonly inOrder: boolean;
}

/** What an import of one kind of file gives back to the verb. */
export interface ImportedContent {
  readonly encoding: string;
  readonly entries: number;
  readonly added: number;
  readonly known: number;
  readonly refused: NoteList;
  readonly warnings: NoteList;
}

const lineOf = (document: StatementDocument): StagedLine => ({
  line: document.line,
  ownAccount: document.ownAccount,
  own: document.own,
  keyBase: baseKey(document),
  direction: document.direction,
  kind: document.kind,
  number: document.number,
  documentOn: document.documentOn,
  postedOn: document.postedOn,
  amount: document.amount.minor,
  currency: document.amount.currency,
  payer: document.payer,
  payee: document.payee,
  purpose: document.purpose,
  raw: document.raw,
});

/** Streams the file into the stage. Nothing of it counts before its end has come: a cut file throws. */
async function stage(
  tx: Transaction,
  items: AsyncIterable<StatementItem>,
  refused: NoteList,
  warnings: NoteList,
  onProgress: (entries: number) => void,
): Promise<ReadStatement> {
  const target = await StatementStage.open(tx);
  const sections: AccountSection[] = [];
  let header: StatementHeader | undefined;
  let end: StatementEnd | undefined;
  let entries = 0;
  try {
    for await (const item of items) {
      if (item.type === 'documents') {
        await target.write(item.documents.map(lineOf));
        entries += item.documents.length;
        onProgress(entries);
      } else if (item.type === 'account') sections.push(item.section);
      else if (item.type === 'refused') refused.add(item.line, item.reason);
      else if (item.type === 'warning') warnings.add(item.line, item.reason);
      else if (item.type === 'header') header = item.header;
      else end = item.end;
    }
    await target.close();
  } catch (error) {
    await target.abort(error as Error);
    throw error;
  }
  return { header: header as StatementHeader, sections, end: end as StatementEnd, inOrder: target.inOrder };
}

/**
 * Reads a statement into payments, within a transaction (COMMIT 1): lines as facts, statements with the proof of their balances,
 * corrections of what was known. Asks for matching when something is new.
 *
 * @throws Refused when the file as a whole cannot be taken; nothing of it is kept then
 */
export async function importStatement(
  tx: Transaction,
  importId: string,
  format: StatementFormat,
  chunks: AsyncIterable<Uint8Array>,
  timeZone: string,
  onProgress: (entries: number) => void = () => undefined,
): Promise<ImportedContent> {
  const refused = new NoteList();
  const warnings = new NoteList();
  const { header, sections, end, inOrder } = await stage(
    tx,
    STATEMENT_READERS[format](chunks),
    refused,
    warnings,
    onProgress,
  );
  const result = { encoding: header.encoding as string, entries: end.entries, refused, warnings };
  // Orders that 1C wrote for the bank are no booked money: the bank's own statement brings them.
  if (!header.statement) return { ...result, added: 0, known: end.entries };
  await lockIntake(tx);
  await barOtherFormats(tx, format);
  const file = { header, sections, turnovers: end.turnovers, refused: end.refused };
  const books = await keepStatements(tx, importId, file, timeZone, warnings);
  const { added, withdrawn } = await savePayments(tx, importId, inOrder);
  if (withdrawn > 0) warnings.add(0, reason('lines-withdrawn', { count: withdrawn }));
  for (const why of await reviseLines(tx, importId)) warnings.add(0, why);
  const closed = added > 0 ? await countClosedLines(tx, importId) : 0;
  if (closed > 0) warnings.add(0, reason('lines-of-closed-days', { count: closed }));
  await announceStatements(tx, importId);
  if (added > 0) await requestWork(tx, 'match');
  if (books.broken > 0) warnings.add(0, reason('balances-do-not-prove', { count: books.broken }));
  return { ...result, added, known: end.entries - added };
}

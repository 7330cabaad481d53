import type { CardRules } from '../domain/card/card-rules.js';
import type { RegisterItem } from '../formats/register/read-register.js';
import type { Transaction } from '../store/transaction.js';
import { lockIntake } from '../store/writers/import-writer.js';
import { saveRegisterRows } from '../store/writers/register-writer.js';
import { countIn, nothingSaved } from '../store/writers/saved.js';
import { requestWork } from '../store/writers/work-requests.js';
import type { ImportedContent } from './import-statement.js';
import { NoteList } from './note-list.js';

/**
 * Takes the rows of a register or of an exchange into the store, within a transaction. A bad line is refused with its reason and the
 * good ones are kept. New invoices and clients make matching due.
 *
 * @param source the system that the external ids belong to
 */
export async function importRegister(
  tx: Transaction,
  source: string,
  items: AsyncIterable<RegisterItem>,
  { timeZone, cards }: { readonly timeZone: string; readonly cards: CardRules },
): Promise<ImportedContent> {
  await lockIntake(tx);
  const refused = new NoteList();
  const warnings = new NoteList();
  const total = nothingSaved();
  const context = { source, timeZone, cards };
  for await (const item of items) {
    if (item.type === 'refused') refused.add(item.line, item.reason);
    else if (item.type === 'warning') warnings.add(item.line, item.reason);
    else if (item.type === 'rows') {
      countIn(total, await saveRegisterRows(tx, context, item, (line, why) => refused.add(line, why)));
      // A long register must not wait in memory for the commit with all of its events.
      await tx.flush();
    }
  }
  const added = total.added + total.changed;
  if (added > 0) await requestWork(tx, 'match');
  return {
    encoding: 'utf-8',
    entries: added + total.known,
    added,
    known: total.known,
    refused,
    warnings,
  };
}

import type { Store } from '../../../src/store/store.js';
import type { OnecBase } from '../../support/onec-base.js';
import { receiptsOf } from '../../support/onec-company.js';
import type { BaseRow } from '../../support/onec-query.js';

interface Booked {
  readonly id: string;
  readonly status: string;
  readonly number: string;
  readonly amount: string;
  readonly lines: readonly string[];
}

const minor = (sum: unknown): string => String(Math.round(Number(sum) * 100));

/** What our books say of each payment: its sum, and the invoices that it settles. */
const booksOf = (store: Store): Promise<Booked[]> =>
  store.query<Booked>(
    `select p.id, p.status, p.number, p.amount::text as amount,
       array(select x.external_id || '=' || f.amount from allocation_in_force f join external_id x on x.entity_id = f.invoice_id and x.kind = 'invoice'
             where f.payment_id = p.id order by f.seq) as lines
     from payment p where p.direction = 'in' order by p.number`,
  );

const linesOf = (document: BaseRow): string[] =>
  (document['РасшифровкаПлатежа'] as BaseRow[])
    .filter((each) => each['ОснованиеПлатежа'] !== '')
    .map((each) => `${String(each['ОснованиеПлатежа'])}=${minor(each['Сумма'])}`);

const SETTLED = ['matched', 'partly-matched', 'advance'];

/** What is wrong with the documents of one payment; nothing when all is as our books say. */
function faultsOf(payment: Booked, documents: readonly BaseRow[]): string[] {
  const [document] = documents;
  const name = `payment ${payment.number} (${payment.status})`;
  if (documents.length > 1) return [`${name} stands there ${documents.length} times`];
  if (!document) return SETTLED.includes(payment.status) ? [`${name} is missing`] : [];
  if (!SETTLED.includes(payment.status)) return document['Posted'] === true ? [`${name} is posted still`] : [];
  const faults: string[] = [];
  if (document['Posted'] !== true) faults.push(`${name} is not posted`);
  if (minor(document['СуммаДокумента']) !== payment.amount) faults.push(`${name} has another sum`);
  if (JSON.stringify(linesOf(document)) !== JSON.stringify(payment.lines))
    faults.push(`${name} settles something else`);
  return faults;
}

/** Holds the documents of the base to our books, payment by payment. */
export async function judgeWriting(store: Store, base: OnecBase): Promise<void> {
  const documents = receiptsOf(base);
  const faults = (await booksOf(store)).flatMap((payment) =>
    faultsOf(
      payment,
      documents.filter((each) => String(each['Комментарий']).includes(payment.id)),
    ),
  );
  expect(faults).toEqual([]);
  const strangers = documents.filter((each) => !String(each['Комментарий']).startsWith('Sverka '));
  expect(strangers).toEqual([]);
  expect(
    await store.query(`select subject_id, status, reason from written_document where status <> 'written'`),
  ).toEqual([]);
}

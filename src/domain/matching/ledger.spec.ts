import fc from 'fast-check';
import type { LocalDate } from '../local-date.js';
import { readPurpose } from '../purpose/read-purpose.js';
import type { MatchInvoice, MatchPayment } from './candidates.js';
import { Directory } from './directory.js';
import { Ledger } from './ledger.js';

const invoice = (n: number, amount: bigint): MatchInvoice => ({
  id: `invoice-${n}`,
  organizationId: 'org',
  counterpartyId: `client-${n % 3}`,
  number: `УТ-${n % 4}`,
  issuedOn: (n % 2 === 0 ? '2026-03-01' : '2026-02-01') as LocalDate,
  amount,
  open: amount,
  currency: 'RUB',
  agreementId: null,
  agreementNumber: null,
});

const payment = (amountOpen: bigint): MatchPayment => ({
  id: 'p',
  organizationId: 'org',
  ownTaxNumber: '7800005057',
  ownName: '',
  number: '1',
  postedOn: '2026-03-02' as LocalDate,
  amount: amountOpen,
  amountOpen,
  currency: 'RUB',
  payer: { name: '', taxNumber: '', account: '' },
  reading: readPurpose(''),
});

const cents = fc.bigInt({ min: 1n, max: 6n });

test('invoices named by anyone are those under the number with as much open as the payment has, the oldest first, whatever was taken before', () => {
  fc.assert(
    fc.property(
      fc.array(cents, { maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(11), cents), { maxLength: 10 }),
      cents,
      (amounts, takes, sum) => {
        const invoices = amounts.map((amount, n) => invoice(n, amount));
        const ledger = new Ledger(new Directory([]), invoices);
        const open = new Map(invoices.map((each) => [each.id, each.open]));
        for (const [n, amount] of takes) {
          ledger.take(`invoice-${n}`, amount);
          const left = open.get(`invoice-${n}`);
          if (left !== undefined) open.set(`invoice-${n}`, left - amount);
        }
        const wanted = invoices
          .filter((each) => each.number === 'УТ-1' && open.get(each.id) === sum)
          .map((each) => `${each.issuedOn} ${each.id}`)
          .sort();
        const found = ledger.namedOfAnyone(['УТ-1'], payment(sum));
        expect(found.map(({ facts }) => `${facts.issuedOn} ${facts.id}`)).toEqual(wanted);
      },
    ),
  );
});

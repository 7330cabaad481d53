import type { CaseName } from '../case-names.js';
import type { Desk, Drafting, Made } from '../drafting.js';
import { bankPayer, inFull, madeAccount, madePerson, payerOf, strangerPayer } from '../made-parties.js';
import type { Situation } from '../pool.js';
import type { Invoice, Payer } from '../world.js';
import { plusDays } from '../../../src/domain/local-date.js';
import { fill } from '../wording.js';
import { issueOne } from './named.js';

/** What banks write of card takings; the same for every trade. */
const ACQUIRING = [
  'Зачисление средств по операциям эквайринга. Мерчант №{12}. Дата реестра {od}. Комиссия {fee}. Возврат покупки 0.00/0.00. НДС не облагается.',
  'Перечисление средств по операциям с МБК, терминал {8}, дата {od}, сумма комиссии {fee}, НДС не облагается',
  'Возмещение по договору эквайринга {5}/{2} за {od}. Удержана комиссия {fee}.',
  'ЗАЧИСЛЕНИЕ ПО РЕЕСТРУ СБП N {6} ОТ {od} ЗА ВЫЧЕТОМ КОМИССИИ {fee}',
];

/** Money that pays no invoice, though its payer, sum or text look like it. */
function other(name: CaseName, situation: Situation, pays: 'client' | 'ourselves' | 'stranger') {
  return (draft: Drafting): void => {
    const { invoice, day } = issueOne(draft);
    const equal = draft.chance.happens(0.5);
    draft.plan(name, day, (desk) => {
      const amount = equal ? invoice.open : BigInt(desk.chance.int(1, 900)) * 100_000n;
      if (amount <= 0n) return null;
      const payer = payerFor(desk, invoice, pays);
      return left(invoice, payer, amount, desk.voice.say(situation, [invoice], amount, wordsOf(desk)).text);
    });
  };
}

const left = (invoice: Invoice, payer: Payer, amount: bigint, text: string): Made => ({
  organization: invoice.organization,
  payer,
  amount,
  text,
  accepted: [[]],
  mustSettle: false,
});

const wordsOf = (desk: Desk): Record<string, () => string> => ({
  other: () => String(desk.chance.int(1, 900)),
  od: () => desk.pool.date(desk.chance, plusDays(desk.postedOn, -desk.chance.int(0, 40))),
  who: () => inFull(madePerson(desk.chance)),
  fee: () => desk.pool.money(desk.chance, BigInt(desk.chance.int(1_000, 90_000))),
});

function payerFor(desk: Desk, { client, organization }: Invoice, pays: 'client' | 'ourselves' | 'stranger'): Payer {
  if (pays === 'client') return desk.chance.happens(0.8) ? payerOf(desk.chance, client) : strangerPayer(desk.chance);
  if (pays === 'stranger') return desk.chance.happens(0.3) ? payerOf(desk.chance, client) : strangerPayer(desk.chance);
  return {
    name: organization.name,
    taxNumber: desk.chance.happens(0.8) ? organization.taxNumber : '',
    account: madeAccount(desk.chance, 'legal'),
  };
}

export const otherMoney = {
  refund: other('refund', 'refund', 'client'),
  loan: other('loan', 'loan', 'client'),
  deposit: other('deposit', 'deposit', 'client'),
  'own-transfer': other('own-transfer', 'ownTransfer', 'ourselves'),
  salary: other('salary', 'salary', 'stranger'),
  tax: other('tax', 'tax', 'stranger'),
  penalty: other('penalty', 'penalty', 'client'),

  acquiring(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('acquiring', day, (desk) => {
      const text = fill(desk.chance, desk.chance.pick(ACQUIRING), wordsOf(desk));
      return left(invoice, bankPayer(desk.chance), BigInt(desk.chance.int(100_000, 90_000_000)), text);
    });
  },

  /** Of a client that owes nothing of that sum. */
  advance(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('advance', day, (desk) => {
      const amount = desk.pool.amount(desk.chance);
      const open = desk.openOf(invoice.client, invoice.organization);
      const total = open.reduce((sum, each) => sum + each.open, 0n);
      if (amount === total || open.some((each) => each.open === amount)) return null;
      const { text } = desk.voice.say('advance', [invoice], amount, wordsOf(desk));
      return left(invoice, payerOf(desk.chance, invoice.client), amount, text);
    });
  },
};

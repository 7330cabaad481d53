import type { Desk, Drafting, Made } from '../drafting.js';
import { bankPayer, payerOf, privatePayerOf, strangerPayer, withInitials } from '../made-parties.js';
import { plusDays } from '../../../src/domain/local-date.js';
import type { Client, Invoice } from '../world.js';
import type { Situation } from '../pool.js';
import { issueOne } from './named.js';
import { payNamed, paySum, whole } from './pay.js';

/** One digit wrong, or two that changed places. */
function slip(desk: Desk, written: string): string {
  const places = [...written].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  const at = desk.chance.pick(places.slice(-3));
  const digit = String((Number(written[at]) + desk.chance.int(1, 8)) % 10);
  return written.slice(0, at) + digit + written.slice(at + 1);
}

const runs = (number: string): string[] => (number.match(/\d+/g) ?? []).map((run) => run.replace(/^0+/, ''));

/** Whether an invoice of the client may be meant by the number. */
const isTaken = (desk: Desk, invoice: Invoice, written: string): boolean =>
  desk.allOf(invoice.client, invoice.organization).some((each) => runs(written).includes(String(each.sequence)));

/** Names a number that is no invoice's; the sum alone says which one is paid. */
function payByOther(desk: Desk, situation: Situation, invoice: Invoice, collide: boolean): Made | null {
  const { client, organization } = invoice;
  const others = desk.openOf(client, organization).filter((each) => each !== invoice);
  const other = collide ? others[0] : undefined;
  if (collide && !other) return null;
  const number = other ? String(other.sequence) : String(desk.chance.int(10, 4000));
  if (!collide && isTaken(desk, invoice, number)) return null;
  const signedOn = plusDays(desk.postedOn, -desk.chance.int(1, 20));
  const words = { other: () => number, od: () => desk.pool.date(desk.chance, signedOn) };
  return paySum(desk, situation, invoice, () => true, { words, must: !collide });
}

const TRANSIT = [
  '{text}; ПЛАТЕЛЬЩИК {who}',
  'ОТ {who} {text}',
  'ПЕРЕВОД ОТ ФИЗ.ЛИЦА: {who}. {text}',
  '{text}//{who}//',
  'Платеж по поручению {who}, {text}',
] as const;

export const doubtful = {
  'third-party'(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    const { client } = invoice;
    draft.plan('third-party', day, (desk) => {
      const other = draft.client((each) => each.taxNumber !== client.taxNumber);
      const payer = other && desk.chance.happens(0.5) ? payerOf(desk.chance, other) : strangerPayer(desk.chance);
      const words = { debtor: () => desk.chance.pick([client.name, client.name, client.name.toUpperCase()]), inn: () => client.taxNumber }; // prettier-ignore
      return payNamed(desk, 'thirdParty', [whole(invoice)], { payer, words });
    });
  },

  group(draft: Drafting): void {
    const client = draft.client((each) => each.parent !== null);
    if (!client?.parent) return;
    const parent = client.parent;
    const day = draft.someDay();
    const invoice = draft.issue(client, day);
    draft.plan('group', draft.dayAfter(day), (desk) =>
      payNamed(desk, 'group', [whole(invoice)], { payer: payerOf(desk.chance, parent), must: false }),
    );
  },

  mistyped(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('mistyped', day, (desk) => {
      const wrong = slip(desk, desk.pool.written(desk.chance, invoice));
      if (isTaken(desk, invoice, wrong)) return null;
      const equals = desk.openOf(invoice.client, invoice.organization).filter((each) => each.open === invoice.open);
      return equals.length > 1
        ? null
        : payNamed(desk, 'one', [whole(invoice)], { words: { n: () => wrong }, must: false });
    });
  },

  'foreign-number'(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('foreign-number', day, (desk) => {
      const other = desk.chance.pick(draft.invoices);
      if (other.client.taxNumber === invoice.client.taxNumber || other.amount === invoice.amount) return null;
      const written = desk.pool.written(desk.chance, other);
      if (isTaken(desk, invoice, written)) return null;
      return paySum(desk, 'one', invoice, () => true, { words: { n: () => written }, must: false });
    });
  },

  'own-number'(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    const collide = draft.chance.happens(0.4);
    draft.plan('own-number', day, (desk) => payByOther(desk, 'ownNumber', invoice, collide));
  },

  document(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    const collide = draft.chance.happens(0.25);
    draft.plan('document', day, (desk) => payByOther(desk, 'document', invoice, collide));
  },

  'private-account'(draft: Drafting): void {
    const client = draft.client((each) => each.kind === 'sole');
    if (!client) return;
    const day = draft.someDay();
    const invoice = draft.issue(client, day);
    draft.plan('private-account', draft.dayAfter(day), (desk) =>
      payNamed(desk, 'one', [whole(invoice)], { payer: privatePayerOf(desk.chance, client) }),
    );
  },

  transit(draft: Drafting): void {
    const client = draft.client((each) => each.person !== null);
    if (!client) return;
    const day = draft.someDay();
    const invoice = draft.issue(client, day);
    draft.plan('transit', draft.dayAfter(day), (desk) => {
      const alter = (text: string): string =>
        desk.chance.pick(TRANSIT).replace('{text}', () => text).replace('{who}', () => named(desk, client)); // prettier-ignore
      const made = payNamed(desk, 'one', [whole(invoice)], { payer: bankPayer(desk.chance), alter });
      return made && { ...made, text: made.text.slice(0, 210) };
    });
  },

  marketplace(draft: Drafting): void {
    const client = draft.client((each) => each.kind === 'legal');
    if (!client) return;
    const day = draft.someDay();
    const invoice = draft.issue(client, day);
    const kept = BigInt(draft.chance.int(5, 25));
    draft.plan('marketplace', draft.dayAfter(day), (desk) => {
      const amount = invoice.open - (invoice.open * kept) / 100n;
      const fee = { fee: () => desk.pool.money(desk.chance, invoice.open - amount) };
      return payNamed(desk, 'marketplace', [{ invoice, amount }], { must: false, words: fee });
    });
  },
};

/** The name is written in full or with initials, in capitals or not. */
function named(desk: Desk, { person, name }: Client): string {
  if (!person) return name;
  const text = desk.chance.pick([`${person.surname} ${person.first} ${person.patronymic}`, withInitials(person)]);
  return desk.chance.happens(0.6) ? text.toUpperCase() : text;
}

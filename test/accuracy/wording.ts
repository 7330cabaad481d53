import type { Chance } from './chance.js';
import type { Pool, Situation } from './pool.js';
import type { Invoice } from './world.js';

/** What may be put into a template, by the name of the place. */
export type Words = Readonly<Record<string, () => string>>;

/** A purpose, and whether its numbers and dates stand in it. */
export interface Said {
  readonly text: string;
  /** All numbers are inside the field. */
  readonly whole: boolean;
  /** Every invoice has its date. */
  readonly dated: boolean;
}

/** Length of the field (назначение платежа). */
const FIELD = 210;
const CHOICE = /\[([^[\]]*)\]/;

/** Fills a template: first the choices, then the places. */
export function fill(chance: Chance, template: string, words: Words): string {
  let text = template;
  for (let found = CHOICE.exec(text); found; found = CHOICE.exec(text))
    text = text.replace(CHOICE, () => chance.pick((found as RegExpExecArray)[1]?.split('|') ?? ['']));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (/^\d+$/.test(name)) return chance.digits(Number(name));
    const word = words[name];
    if (!word) throw new Error(`no word for {${name}} in: ${template}`);
    return word();
  });
}

const tidy = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/ ([,.;])/g, '$1').replace(/([.,;])\1+/g, '$1').trim(); // prettier-ignore

const taxIn = (amount: bigint, rate: number): bigint => (amount * BigInt(rate) + BigInt(50 + rate / 2)) / BigInt(100 + rate); // prettier-ignore

/** Speaks as the payers of a pool do. */
export class Voice {
  constructor(
    readonly pool: Pool,
    private readonly chance: Chance,
  ) {}

  /** The purpose of a payment of so much for these invoices; `parts` are what each gets. */
  say(
    situation: Situation,
    invoices: readonly Invoice[],
    amount: bigint,
    more: Words = {},
    parts: readonly bigint[] = [],
  ): Said {
    const template = this.chance.pick(this.pool.say[situation]);
    const numbers: string[] = [];
    const dates = { written: 0 };
    const text = tidy(fill(this.chance, template, { ...this.words(invoices, amount, parts, numbers, dates), ...more }));
    const cut = text.slice(0, FIELD).trim();
    return {
      text: cut,
      whole: text.length <= FIELD || numbers.every((each) => isInside(text, each)),
      dated: dates.written >= invoices.length && invoices.length > 0,
    };
  }

  private words(
    invoices: readonly Invoice[],
    amount: bigint,
    parts: readonly bigint[],
    numbers: string[],
    dates: { written: number },
  ): Words {
    const { pool, chance } = this;
    const [first, last] = [invoices[0] as Invoice, invoices.at(-1) as Invoice];
    const number = (invoice: Invoice) => (): string => {
      const written = pool.written(chance, invoice);
      numbers.push(written);
      return written;
    };
    const date = (invoice: Invoice) => (): string => {
      dates.written += 1;
      return pool.date(chance, invoice.issuedOn);
    };
    const list = (items: readonly string[]) => (): string => {
      const item = chance.pick(items);
      const joint = chance.pick(pool.joint);
      return invoices
        .map((each, i) =>
          fill(chance, item, {
            n: number(each),
            d: date(each),
            sum: () => pool.money(chance, parts[i] ?? each.amount),
          }),
        )
        .join(joint);
    };
    const { agreement } = first;
    return {
      n: number(first),
      d: date(first),
      from: number(first),
      to: number(last),
      list: list(pool.item),
      listWithSums: list(pool.itemWithSum),
      s: () => first.subject,
      a: () => agreement?.number ?? 'б/н',
      ad: () => pool.date(chance, agreement?.signedOn ?? first.issuedOn),
      us: () => first.organization.name,
      sum: () => pool.money(chance, amount),
      on: () => pool.date(chance, first.issuedOn),
      vat: () => this.vat(amount, first.vatRate),
      other: () => String(chance.int(1, 9000)),
      od: () => pool.date(chance, first.issuedOn),
      ...(first.forMonth ? { month: () => pool.month(chance, first.forMonth as string) } : {}),
      ...(first.forMonth && last.forMonth
        ? { months: () => pool.months(chance, first.forMonth as string, last.forMonth as string) }
        : {}),
    };
  }

  private vat(amount: bigint, rate: number): string {
    const { pool, chance } = this;
    if (rate === 0) return chance.pick(pool.noVatPhrases);
    return fill(chance, chance.pick(pool.vatPhrases), {
      rate: () => String(rate),
      tax: () => pool.money(chance, taxIn(amount, rate)),
      sum: () => pool.money(chance, amount),
    });
  }
}

const isInside = (text: string, number: string): boolean => {
  const at = text.lastIndexOf(number);
  return at >= 0 && at + number.length <= FIELD;
};

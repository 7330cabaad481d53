import fc from 'fast-check';
import { type LocalDate, plusDays } from '../../domain/local-date.js';
import { isTaxNumber } from '../../domain/tax-number.js';
import { say } from '../../domain/wording/say.js';
import type { StatementItem } from '../../formats/statement/statement-item.js';
import { readClientBank } from '../../formats/client-bank/read-client-bank.js';
import { proveDays } from '../../formats/day-proof.js';
import { BankCalendar } from './bank-calendar.js';
import { BANK_LINES } from './bank-lines.js';
import { CLIENTS } from './clients.js';
import { BANKS, ORGANIZATIONS, OTHERS, OWN_ACCOUNTS } from './company.js';
import { type DemoFile, demoFiles } from './demo-files.js';
import { demoInvoices, vatOf } from './invoices.js';
import { toWindows1251 } from './windows-1251.js';

const today = '2026-11-24' as LocalDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays('2026-01-01' as LocalDate, days));

/** The sum that the key digit of an account makes a multiple of ten: weights 7, 1, 3 over the prefix and the account. */
const keySum = (digits: string): number =>
  [...digits].reduce((sum, digit, i) => sum + Number(digit) * ([7, 1, 3][i % 3] as number), 0) % 10;

async function read(file: DemoFile): Promise<StatementItem[]> {
  const items: StatementItem[] = [];
  for await (const item of readClientBank([file.bytes])) items.push(item);
  return items;
}

/** Files whose balances cannot add up, or that are no statements. */
const SPOILT = ['second-week-2', 'second-week-3-cut', 'photo'];
const isWhole = ({ name }: DemoFile): boolean =>
  name.endsWith('.txt') && !SPOILT.some((each) => name.includes(`-${each}.`));

describe('requisites of the demo', () => {
  const parties = [...Object.values(CLIENTS), ...Object.values(OTHERS), ...Object.values(OWN_ACCOUNTS)];

  it.each(parties.map((each) => [each.name, each] as const))('%s has right control digits', (_, party) => {
    if (party.taxNumber !== '') expect(isTaxNumber(party.taxNumber)).toBe(true);
    expect(party.account).toMatch(/^\d{20}$/);
    expect(keySum(party.bank.code.slice(6) + party.account)).toBe(0);
  });

  it.each(Object.values(BANKS))('$name has a right correspondent account', (bank) => {
    expect(bank.correspondent).toMatch(/^30101810\d{12}$/);
    expect(keySum(`0${bank.code.slice(4, 6)}${bank.correspondent}`)).toBe(0);
  });

  it('belongs to nobody: inspections that do not exist, domains that cannot be', () => {
    for (const { taxNumber } of [...parties, ...Object.values(ORGANIZATIONS)])
      expect(taxNumber).toMatch(/^(\d\d99\d+)?$/);
    for (const { email } of Object.values(CLIENTS)) expect(email).not.toMatch(/@(?![\w.-]+\.example\b)/);
    for (const { phone } of Object.values(CLIENTS)) expect(phone.replace(/\D/g, '')).toMatch(/^([78]000\d{7})?$/);
  });

  it('are different', () => {
    const accounts = [...Object.values(CLIENTS), ...Object.values(OWN_ACCOUNTS)].map((each) => each.account);
    expect(new Set(accounts).size).toBe(accounts.length);
  });
});

describe('the month of the demo', () => {
  it('ends before the day of the run, on weekdays only', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const calendar = new BankCalendar(day);
        const days = Array.from({ length: 40 }, (_, i) => calendar.day(i - 20));
        expect(days).toEqual([...days].sort());
        for (const each of days) expect([1, 2, 3, 4, 5]).toContain(new Date(each).getUTCDay());
        expect(days.at(-1)! < day && days.at(-1)! >= plusDays(day, -3)).toBe(true);
      }),
    );
  });

  it('has sixty invoices with numbers of their own', () => {
    const invoices = demoInvoices(new BankCalendar(today));
    expect(invoices).toHaveLength(60);
    expect(new Set(invoices.map((each) => each.number)).size).toBe(60);
  });

  it.each([
    [122_00n, 22n, 22_00n],
    [100_00n, 22n, 18_03n],
    [120_00n, 20n, 20_00n],
    [1n, 22n, 0n],
  ])('holds in %s at %s%% VAT of %s', (amount, rate, vat) => expect(vatOf(amount, rate)).toBe(vat));

  it('never leaves an account without money', () => {
    for (const [key, { opening }] of Object.entries(OWN_ACCOUNTS)) {
      let balance = opening;
      for (const line of BANK_LINES.filter((each) => each.account === key)) {
        balance += line.direction === 'in' ? line.amount : -line.amount;
        expect(balance).toBeGreaterThan(0n);
      }
    }
  });
});

describe('files of the demo', () => {
  it('are each explained, or plain', () => {
    for (const { about } of demoFiles(today)) if (about !== '') expect(say({ code: about }, 'ru')).not.toBe(about);
  });

  it('are the same bytes for the same day, others for another', () => {
    expect(demoFiles(today)).toEqual(demoFiles(today));
    expect(demoFiles(today)).not.toEqual(demoFiles(plusDays(today, 1)));
  });

  it('leave no mark of a purpose unfilled and no letter unwritten, on any day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { bytes, name } of demoFiles(day).filter(
          (each) => isWhole(each) && !each.name.includes('service-week-3'),
        ))
          expect([name, new TextDecoder('windows-1251').decode(bytes)]).toEqual([
            name,
            expect.not.stringMatching(/[{}?]/),
          ]);
      }),
      { numRuns: 5 },
    );
  });

  it.each(
    demoFiles(today)
      .filter(isWhole)
      .map((each) => [each.name, each] as const),
  )('%s is proved by its balances', async (_, file) => {
    const items = await read(file);
    const sections = items.flatMap((item) => (item.type === 'account' ? [item.section] : []));
    const end = items.at(-1);
    if (end?.type !== 'end') throw new Error('no end');
    expect(items.filter((item) => item.type === 'refused')).toEqual([]);
    expect(end.end.entries).toBeGreaterThan(0);
    expect(proveDays(sections, end.end.turnovers).spans).toEqual([
      { span: sections[0], state: 'proved', difference: 0n },
    ]);
  });

  it('go on from week to week where the last one ended', async () => {
    for (const account of ['main', 'second', 'service']) {
      const weeks = demoFiles(today).filter(({ name }) =>
        new RegExp(`${account}-week-\\d(-corrected)?\\.txt$`).test(name),
      );
      let closing: bigint | null | undefined;
      const wrong = ({ name }: DemoFile): boolean => name.includes('service-week-2.');
      for (const file of weeks.filter((each) => !wrong(each))) {
        const [section] = (await read(file)).flatMap((item) => (item.type === 'account' ? [item.section] : []));
        if (closing !== undefined) expect([file.name, section?.opening]).toEqual([file.name, closing]);
        closing = section?.closing;
      }
    }
  });

  it('write what they say in Windows-1251', () => {
    const text = 'Съешь ещё этих «мягких» булок № 5 — ЁЖ, №: 1-2';
    expect(new TextDecoder('windows-1251').decode(toWindows1251(text))).toBe(text);
  });
});

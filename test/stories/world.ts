import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { taxNumber } from '../../src/cli/demo/requisites.js';
import { toWindows1251 } from '../../src/cli/demo/windows-1251.js';
import type { Place } from '../support/service.js';
import { CLIENT, type DocumentText, statementText, US } from '../support/statement-text.js';

const DAY_MS = 86_400_000;

/** Tax number of another of our own companies. */
export const OTHER_COMPANY = taxNumber('779900002');

/** Calendar day in Moscow, so many days ago, as YYYY-MM-DD. */
export function dayAgo(days: number): string {
  const at = new Date(Date.now() - days * DAY_MS);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow' }).format(at);
}

/** The day as banks write it: dd.mm.yyyy. */
export const dotted = (day: string): string => day.split('-').reverse().join('.');

const reference = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A client's card as the register brings it. */
export const clientRow = (more: object = {}): object => ({
  ref: reference(1, 1),
  kind: 'legal',
  name: CLIENT.name,
  fullName: CLIENT.name,
  inn: CLIENT.taxNumber,
  kpp: '782701001',
  email: 'buh@romashka.example',
  phone: '',
  region: '78',
  accounts: [{ number: CLIENT.account, bik: '044525225' }],
  ...more,
});

/** Number of the n-th invoice. */
export const invoiceNumber = (n: number): string => `00УТ-${String(n).padStart(6, '0')}`;

/** Day of issue of all invoices. */
export const ISSUED_ON = dayAgo(10);

/** An invoice to the client as the register brings it. @param kopecks its sum */
export const invoiceRow = (n: number, kopecks: number, more: object = {}): object => ({
  ref: reference(2, n),
  number: invoiceNumber(n),
  date: ISSUED_ON,
  dueDate: dayAgo(-20),
  amount: kopecks,
  vat: 0,
  currency: 'RUB',
  organization: US.taxNumber,
  party: reference(1, 1),
  contract: null,
  contractNumber: null,
  ...more,
});

/** How a payer names the n-th invoice. */
export const purposeOf = (n: number): string => `Оплата по счету ${invoiceNumber(n)} от ${dotted(ISSUED_ON)}`;

/** Kopecks as a bank writes them. */
export const roubles = (kopecks: number): string => (kopecks / 100).toFixed(2);

/** Payment number `n` of the client for an invoice. */
export const payment = (n: number, kopecks: number, day: string, purpose = purposeOf(n)): DocumentText => ({
  number: String(100 + n),
  day: dotted(day),
  sum: roubles(kopecks),
  purpose,
});

/** The statement of one day, in Windows-1251 as it declares. @param opening kopecks */
export function statementOf(day: string, documents: readonly DocumentText[], opening = 100_000): Uint8Array {
  const on = dotted(day);
  return toWindows1251(statementText({ from: on, to: on, opening: roubles(opening), documents }));
}

/** Writes rows as JSON lines beside the home; returns the path. */
export async function registerFile(place: Place, name: string, rows: readonly object[]): Promise<string> {
  return fileBeside(place, name, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Writes a file beside the home; returns the path. */
export async function fileBeside(place: Place, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(place.folder, name);
  await writeFile(path, content);
  return path;
}

/** Puts a whole file into the inbox, as a bank's program does. */
export async function drop(place: Place, name: string, content: string | Uint8Array): Promise<void> {
  const inbox = join(place.home, 'inbox');
  await mkdir(inbox, { recursive: true });
  const draft = join(inbox, `.${name}`);
  await writeFile(draft, content);
  await rename(draft, join(inbox, name));
}

import { type LocalDate, plusDays } from '../../domain/local-date.js';
import type { BankCalendar } from './bank-calendar.js';
import { type Client, type ClientKey, CLIENTS, clientOf } from './clients.js';
import { ORGANIZATIONS, type OrganizationKey } from './company.js';
import type { DemoInvoice } from './invoices.js';

/** Registers of the demo as JSON lines, in the shapes that `mappings/ledgers/sverka-*.yaml` read. */

const jsonLines = (rows: readonly object[]): string =>
  rows
    .map(
      (row) => `${JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))}\n`,
    )
    .join('');

const partyRow = (client: Client): object => ({
  ref: client.ref,
  kind: client.kind,
  name: client.name,
  fullName: client.fullName,
  inn: client.taxNumber,
  kpp: client.reasonCode,
  email: client.email,
  phone: client.phone,
  region: client.region,
  locale: client.locale,
  accounts: [{ number: client.account, bik: client.bank.code }],
});

/** The register of clients. */
export const partiesFile = (): string => jsonLines(Object.values(CLIENTS).map(partyRow));

/** Agreements of the service company begin with У; every other one is with the seller. */
const sideOf = (client: Client): OrganizationKey => (client.agreement.startsWith('У') ? 'jay' : 'alder');

/** The day on which a client's agreement was signed. */
export const signedOn = (key: ClientKey, calendar: BankCalendar): LocalDate =>
  calendar.day(-60 - Object.keys(CLIENTS).indexOf(key));

const agreementRef = (client: Client): string => client.ref.replace('client', 'agreement');

/** The register of agreements. */
export const agreementsFile = (calendar: BankCalendar): string =>
  jsonLines(
    (Object.keys(CLIENTS) as ClientKey[])
      .filter((key) => clientOf(key).agreement !== '')
      .map((key) => {
        const client = clientOf(key);
        return {
          ref: agreementRef(client),
          number: client.agreement,
          name: `Договор № ${client.agreement}`,
          date: signedOn(key, calendar),
          organization: ORGANIZATIONS[sideOf(client)].taxNumber,
          party: client.ref,
        };
      }),
  );

function invoiceRow(invoice: DemoInvoice): object {
  const client = clientOf(invoice.client);
  const agreed = client.agreement !== '' && sideOf(client) === invoice.organization;
  return {
    ref: `demo-invoice-${invoice.key}`,
    number: invoice.number,
    date: invoice.issuedOn,
    dueDate: invoice.dueOn,
    amount: invoice.amount,
    vat: invoice.vat,
    currency: 'RUB',
    organization: ORGANIZATIONS[invoice.organization].taxNumber,
    party: client.ref,
    ...(agreed ? { contract: agreementRef(client), contractNumber: client.agreement } : {}),
    cancelled: false,
  };
}

/** The register of invoices as it was at first. */
export const invoicesFile = (invoices: readonly DemoInvoice[]): string => jsonLines(invoices.map(invoiceRow));

/** Days to pay that were agreed anew, by invoice: what was open is overdue now. */
const SHORTENED: ReadonlyMap<number, number> = new Map([
  [232, 5],
  [236, 5],
]);

/** An invoice that was cancelled. */
const CANCELLED = 241;

/** What has changed in the register of invoices since. */
export const changedInvoicesFile = (invoices: readonly DemoInvoice[]): string =>
  jsonLines(
    invoices
      .filter(({ key }) => SHORTENED.has(key) || key === CANCELLED)
      .map((invoice) => ({
        ...invoiceRow({ ...invoice, dueOn: plusDays(invoice.issuedOn, SHORTENED.get(invoice.key) ?? 14) }),
        cancelled: invoice.key === CANCELLED,
      })),
  );

/** Number, client, bank day, sum in kopecks, status at first and later. */
type Order = readonly [number: number, client: ClientKey, day: number, amount: bigint, first: string, later?: string];

const ORDERS: readonly Order[] = [
  [301, 'azure', 14, 54_210_00n, 'confirmed', 'shipped'],
  [302, 'nordic', 14, 98_640_00n, 'assembling', 'shipped'],
  [303, 'glade', 10, 84_700_00n, 'awaiting-payment'],
  [304, 'crane', 11, 22_900_00n, 'assembling', 'ready'],
  [305, 'swan', 9, 8_450_00n, 'ready', 'completed'],
  [306, 'coast', 15, 19_980_00n, 'awaiting-payment', 'cancelled'],
  [307, 'dawn', 16, 36_450_00n, 'confirmed'],
  [308, 'wind', 17, 64_100_00n, 'new'],
];

const orderRow = ([number, client, day, amount]: Order, status: string, calendar: BankCalendar): object => ({
  ref: `demo-order-${number}`,
  number: `00ЗК-000${number}`,
  date: calendar.day(day),
  status,
  amount,
  currency: 'RUB',
  organization: ORGANIZATIONS.alder.taxNumber,
  party: clientOf(client).ref,
});

/** The register of orders as it was at first. */
export const ordersFile = (calendar: BankCalendar): string =>
  jsonLines(ORDERS.map((order) => orderRow(order, order[4], calendar)));

/** The orders whose status has changed since. */
export const changedOrdersFile = (calendar: BankCalendar): string =>
  jsonLines(ORDERS.flatMap((order) => (order[5] === undefined ? [] : [orderRow(order, order[5], calendar)])));

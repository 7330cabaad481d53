import { type LocalDate, plusDays } from '../../src/domain/local-date.js';
import { CASES } from './case-names.js';
import { distortions } from './cases/distorted.js';
import { doubtful } from './cases/doubtful.js';
import { named } from './cases/named.js';
import { otherMoney } from './cases/other-money.js';
import { unnamed } from './cases/unnamed.js';
import { Chance } from './chance.js';
import { type Desk, Drafting, FIRST_DAY, type Plan } from './drafting.js';
import { madeClient, madeTaxNumber } from './made-parties.js';
import type { Pool } from './pool.js';
import { Voice } from './wording.js';
import type { Client, Invoice, Organization, Payment, World } from './world.js';

/** How much is made. The same options make the same world. */
export interface WorldOptions {
  readonly pool: Pool;
  readonly seed: number;
  readonly clients: number;
  readonly payments: number;
}

const MAKERS: Record<keyof typeof CASES, (draft: Drafting) => void> = {
  ...named,
  ...unnamed,
  ...doubtful,
  ...otherMoney,
  ...distortions,
};

/** Of a hundred invoices so many are never paid. */
const UNPAID = 8;

/**
 * Makes a year of a made-up business: who owes, invoices, payments, and for each payment what a careful accountant does with it. Payments are made
 * in the order of their days, each with the books before it, so that what is said to be the only invoice of a sum is so.
 */
export function makeWorld({ pool, seed, clients: count, payments: wanted }: WorldOptions): World {
  const chance = new Chance(seed);
  const organizations = pool.organizations.map((name, place): Organization => {
    return { id: `o${place + 1}`, place, name, taxNumber: madeTaxNumber(chance, 'legal') };
  });
  const clients = makeClients(pool, chance, organizations, count);
  const draft = new Drafting(pool, chance, organizations, clients);
  const weights = Object.entries({ ...CASES, ...pool.weights }) as [keyof typeof CASES, number][];
  for (let tries = 0; draft.plans.length < wanted && tries < wanted * 10; tries++) {
    MAKERS[chance.weighted(weights)](draft);
    if (chance.happens(UNPAID / 100)) unnamed.unpaid(draft);
  }
  giveNumbers(draft);
  const payments = makePayments(draft);
  for (const invoice of draft.invoices) invoice.open = invoice.amount;
  return { organizations, clients, invoices: draft.invoices, payments };
}

function makeClients(pool: Pool, chance: Chance, organizations: readonly Organization[], count: number): Client[] {
  const { legal, sole, person } = pool.clients;
  const clients: Client[] = [];
  while (clients.length < count) {
    const kind = chance.weighted([['legal', legal], ['sole', sole], ['person', person]] as const); // prettier-ignore
    const companies = clients.filter((each) => each.kind === 'legal');
    const related = kind === 'legal' && companies.length > 3 ? chance.next() : 1;
    const parent = related < 0.12 ? chance.pick(companies) : null;
    const branchOf = related >= 0.12 && related < 0.17 ? chance.pick(companies) : null;
    const client = madeClient(chance, `c${clients.length + 1}`, kind, { parent, branchOf });
    for (let i = chance.int(1, 2); i > 0; i--) {
      const signedOn = plusDays(FIRST_DAY, -chance.int(10, 900));
      client.agreements.push({
        id: `${client.id}-a${i}`,
        organization: chance.weighted(organizations.map((each, place) => [each, place === 0 ? 3 : 1] as const)),
        number: pool.agreement(chance, signedOn),
        signedOn,
      });
    }
    clients.push(client);
  }
  return clients;
}

/** Numbers follow the days; each organization has a series of its own. */
function giveNumbers({ invoices, pool, chance }: Drafting): void {
  const next = new Map<string, number>();
  const byDay = invoices.map((invoice, place) => ({ invoice, place }));
  byDay.sort((a, b) => (a.invoice.issuedOn < b.invoice.issuedOn ? -1 : a.invoice.issuedOn > b.invoice.issuedOn ? 1 : a.place - b.place)); // prettier-ignore
  for (const { invoice } of byDay) {
    const { organization, issuedOn } = invoice;
    const series = pool.yearly ? `${organization.id} ${issuedOn.slice(0, 4)}` : organization.id;
    const sequence = next.get(series) ?? (issuedOn < '2026-01-01' || !pool.yearly ? chance.int(30, 900) : 1);
    next.set(series, sequence + 1);
    invoice.sequence = sequence;
    invoice.number = pool.numbering(sequence, issuedOn, organization.place);
  }
}

const inTurn = (a: Plan, b: Plan): number => a.day - b.day || (a.number < b.number ? -1 : a.number > b.number ? 1 : 0);

function makePayments(draft: Drafting): Payment[] {
  const { pool, chance } = draft;
  const voice = new Voice(pool, chance);
  const invoicesOf = indexed(draft.invoices);
  const payments: Payment[] = [];
  for (const plan of [...draft.plans].sort(inTurn)) {
    const postedOn: LocalDate = plusDays(FIRST_DAY, plan.day);
    const allOf: Desk['allOf'] = (client, organization) =>
      (invoicesOf.get(client.taxNumber) ?? []).filter(
        (each) => each.organization === organization && each.issuedOn <= postedOn,
      );
    const openOf: Desk['openOf'] = (client, organization) => allOf(client, organization).filter((each) => each.open > 0n); // prettier-ignore
    const made = plan.make({ chance, voice, pool, postedOn, openOf, allOf });
    if (!made) continue;
    const { text: purpose, ...rest } = made;
    const id = `p${String(payments.length + 1).padStart(6, '0')}`;
    payments.push({ id, case: plan.case, number: plan.number, postedOn, purpose, ...rest });
    for (const each of made.accepted[0] ?? []) each.invoice.open -= each.amount;
  }
  return payments;
}

/** By tax number of the client, oldest first. */
function indexed(invoices: readonly Invoice[]): Map<string, Invoice[]> {
  const found = new Map<string, Invoice[]>();
  const sorted = [...invoices].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : a.sequence - b.sequence)); // prettier-ignore
  for (const each of sorted) found.set(each.client.taxNumber, [...(found.get(each.client.taxNumber) ?? []), each]);
  return found;
}

import { isAlive, sverka, until } from '../../support/service.js';
import { residentMb } from '../broker/world.js';
import type { Company } from './company.js';

/** How things stand, in figures of the books. */
export interface Standing {
  readonly payments: number;
  readonly allocated: number;
  readonly open: number;
  readonly unpublished: number;
  readonly oldestSeconds: number;
  readonly events: number;
  readonly pending: number;
  readonly sending: number;
}

export async function standing({ database }: Company): Promise<Standing> {
  const [row] = await database.store.query<Standing>(
    `select (select count(*)::int from payment) as payments,
       (select coalesce(sum(allocated), 0)::float8 from payment) as allocated,
       (select count(*)::int from payment where status = 'open') as open,
       (select count(*)::int from outbox where published_at is null) as unpublished,
       (select coalesce(extract(epoch from now() - min(time)), 0)::float8 from outbox where published_at is null) as "oldestSeconds",
       (select count(*)::int from outbox) as events,
       (select count(*)::int from delivery where status = 'pending') as pending,
       (select count(*)::int from delivery where status = 'sending') as sending`,
  );
  return row as Standing;
}

/**
 * What must hold at every moment (инварианты); what does not, in words.
 *
 * Each letter carries an id that is made of its delivery: the same id twice is a second letter to a client.
 */
export function broken(company: Company): string[] {
  const found = company.ears.outOfOrder.map((each) => `out of order: ${each}`);
  const ids = company.mail.letters.map(({ raw }) => /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? 'none');
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  found.push(...twice.map((id) => `sent twice: ${id}`));
  const payments = company.mail.letters.length;
  if (payments > 0 && ids.includes('none')) found.push('a letter without an id');
  return found;
}

/**
 * Waits until all is done that can be, and judges everything: nothing lost, nothing double, sums equal, order kept.
 *
 * @param withHeld also what a killed sender held: that takes the five minutes of its claim
 * @returns what is wrong, in words; nothing is the verdict that is hoped for
 */
export async function judgeAll(company: Company, withinMs: number, withHeld: boolean): Promise<string[]> {
  const calm = async (): Promise<boolean> => {
    const now = await standing(company);
    const done = now.payments >= company.payments && now.open === 0 && now.unpublished === 0 && now.pending === 0;
    return done && (!withHeld || now.sending === 0) && company.ears.events >= now.events;
  };
  const wrong: string[] = [];
  await until('all is done', calm, withinMs, 250).catch((error: Error) => wrong.push(error.message));
  const now = await standing(company);
  const expect = (what: string, found: number, due: number): void => {
    if (found !== due) wrong.push(`${what}: ${found} where ${due} was due`);
  };
  expect('payments', now.payments, company.payments);
  expect('kopecks allocated', now.allocated, company.sum);
  expect('events unpublished', now.unpublished, 0);
  expect('events heard', company.ears.events, now.events);
  wrong.push(...broken(company), ...(await deliveriesWrong(company)));
  const doctor = await sverka(company.place, 'doctor', '--deep', '--json');
  if (doctor.status !== 0 || doctor.out.includes('"bad"')) wrong.push(`doctor: ${doctor.status} ${doctor.out}`);
  return wrong;
}

/** A message that counts as sent was told to the mail server once; one that was told is not kept as unsent. */
async function deliveriesWrong({ database, mail }: Company): Promise<string[]> {
  const rows = await database.store.query<{ id: string; status: string; provider_id: string }>(
    'select id, status, provider_id from delivery',
  );
  const told = new Set(mail.letters.map(({ raw }) => /^message-id:\s*(\S+)/im.exec(raw)?.[1]));
  const wrong = rows.flatMap(({ id, status, provider_id }) =>
    ['sent', 'delivered'].includes(status) && !told.has(provider_id) ? [`${id} is ${status} and was never told`] : [],
  );
  const sent = rows.filter((each) => each.status === 'sent').length;
  const doubtful = rows.filter((each) => ['unknown', 'sending'].includes(each.status)).length;
  if (told.size < sent || told.size > sent + doubtful)
    wrong.push(`${told.size} letters, ${sent} deliveries sent and ${doubtful} in doubt`);
  return wrong;
}

/** Resident megabytes of every part that runs just now. */
export function memory(company: Company): Record<string, number> {
  const alive = [...company.parts].filter(([, { pid }]) => isAlive(pid));
  return Object.fromEntries(alive.map(([part, { pid }]) => [part, Math.round(residentMb(pid))]));
}

import { jest } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { jsonLines, makePlace, type Place, QUICK, type Running, startService, sverka, told, until } from '../support/service.js'; // prettier-ignore
import type { ToldEvent } from './told.js';
import { clientRow, dayAgo, drop, invoiceNumber, invoiceRow, ISSUED_ON, OTHER_COMPANY, payment, registerFile, statementOf } from './world.js'; // prettier-ignore

// An accountant decides, over HTTP and on the command line, while the service runs and matches by itself.

jest.setTimeout(240_000);

const SECONDS = 30_000;
const DAY = dayAgo(0);

interface Decided {
  readonly decisionId: string;
  readonly paymentId: string;
  readonly status: string;
  readonly allocated: string;
  readonly repeated: boolean;
}

interface DecisionEvent extends ToldEvent {
  readonly data: ToldEvent['data'] & {
    readonly decision?: { readonly id: string; readonly actor: string; readonly why: string };
    readonly from?: string;
    readonly to?: string;
  };
}

interface Item {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly open: string;
  readonly allocated: string;
}

describe('a person decides', () => {
  let database: TestDatabase;
  let place: Place;
  let service: Running;
  let ids: Record<string, string>;

  const get = async <T>(path: string): Promise<T> =>
    (await fetch(`${service.address}/api/v1/${path}`)).json() as Promise<T>;

  const post = async (
    path: string,
    body: object,
    key?: string,
    actor = 'Мария',
  ): Promise<{ status: number; body: Decided & { code?: string } }> => {
    // prettier-ignore
    const answer = await fetch(`${service.address}/api/v1/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(actor === '' ? {} : { 'x-actor': encodeURIComponent(actor) }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Decided & { code?: string } };
  };

  const idOf = (number: string): string => ids[number] as string;
  const events = async (subject: string): Promise<DecisionEvent[]> =>
    (await told<DecisionEvent>(place, 'export', 'events')).filter((each) => each.subject === subject);
  const invoice = async (n: number): Promise<Item> =>
    (await get<{ items: Item[] }>('invoices')).items.find((each) => each.number === invoiceNumber(n)) as Item;
  const paid = async (number: string): Promise<Item> => get<Item>(`payments/${idOf(number)}`);

  /** What the client owes us: our company's line of the debts. */
  const debt = async (): Promise<string> => {
    const { organizationId } = await get<{ organizationId: string }>(`payments/${idOf('101')}`);
    const { items } = await get<{ items: { organizationId: string; open: string }[] }>('debts');
    return items.find((each) => each.organizationId === organizationId)?.open ?? '0';
  };

  beforeAll(async () => {
    database = await freshDatabase(2);
    place = await makePlace({ DATABASE_URL: database.url }, QUICK);
    service = await startService(place);
    const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
    const invoices = await registerFile(place, 'invoices.jsonl', [
      invoiceRow(1, 150_000),
      invoiceRow(2, 200_000),
      invoiceRow(3, 300_000, { organization: OTHER_COMPANY }),
    ]);
    expect(await sverka(place, 'import', clients, invoices)).toMatchObject({ status: 0 });
    const documents = [
      payment(1, 150_000, DAY),
      payment(2, 180_000, DAY, 'Оплата за товар'),
      payment(3, 70_000, DAY, 'Возврат займа по договору 7'),
    ];
    await drop(place, 'day.txt', statementOf(DAY, documents));
    ids = await until(
      'the payments have been looked at',
      async () => {
        const items = await told<Item & { verdict: string | null }>(place, 'list', 'payments');
        if (items.length < 3 || items.some((each) => each.verdict === null)) return false;
        return Object.fromEntries(items.map((each) => [each.number, each.id]));
      },
      SECONDS,
    );
  });

  afterAll(async () => {
    await service?.stop();
    await place.remove();
    await database.drop();
  });

  it('allocates over HTTP what the matcher left open, once for a key', async () => {
    expect([(await paid('101')).status, (await paid('102')).status, (await paid('103')).status]).toEqual(['matched', 'open', 'open']); // prettier-ignore
    expect(await debt()).toBe('200000');
    const body = { allocations: [{ invoice: invoiceNumber(2) }], why: 'звонила, сказали за этот счёт' };
    const first = await post(`payments/${idOf('102')}/allocate`, body, 'allocate-102');
    expect([first.status, first.body]).toEqual([200, expect.objectContaining({ status: 'matched', allocated: '180000', repeated: false })]); // prettier-ignore
    const second = await post(`payments/${idOf('102')}/allocate`, body, 'allocate-102');
    expect([second.status, second.body]).toEqual([200, { ...first.body, repeated: true }]);
    const stolen = await post(`payments/${idOf('103')}/set-aside`, { why: 'тот же ключ' }, 'allocate-102');
    expect(stolen.status).toBeGreaterThanOrEqual(400);

    expect(await invoice(2)).toMatchObject({ status: 'partly-paid', open: '20000' });
    expect(await debt()).toBe('20000');
    const said = await events(idOf('102'));
    expect(said.map((each) => each.type)).toEqual(['payment.received.v1', 'payment.allocated.v1']);
    expect(said[1]?.data.decision).toMatchObject({ id: first.body.decisionId, actor: 'person:Мария', why: body.why });
    const changes = (await events((await invoice(2)).id)).map((each) => [each.type, each.data.from, each.data.to]);
    expect(changes.at(-1)).toEqual(['invoice.status-changed.v1', 'open', 'partly-paid']);
  });

  it('reverses on the command line what the matcher did, and the matcher does not insist', async () => {
    const command = ['reverse', idOf('101'), '--why', 'не тот счёт', '--actor', 'Мария', '--key', 'reverse-101'];
    const [done] = await told<Decided>(place, ...command);
    expect(done).toMatchObject({ paymentId: idOf('101'), status: 'open', allocated: '0', repeated: false });
    expect(await told<Decided>(place, ...command)).toEqual([{ ...done, repeated: true }]);
    expect(await invoice(1)).toMatchObject({ status: 'open', open: '150000' });
    expect(await debt()).toBe('170000');

    // Asked for here, besides the round that the reversal itself makes due.
    expect((await post('matching/run', {})).status).toBe(200);
    expect(await told(place, 'match')).toHaveLength(1);
    expect(await paid('101')).toMatchObject({ status: 'open', allocated: '0' });
    const said = await events(idOf('101'));
    expect(said.map((each) => each.type)).toEqual(['payment.received.v1', 'payment.allocated.v1', 'payment.reversed.v1']); // prettier-ignore
    expect(said[2]?.data.decision).toMatchObject({ actor: 'person:Мария', why: 'не тот счёт' });
    const changes = (await events((await invoice(1)).id)).filter((each) => each.type === 'invoice.status-changed.v1');
    expect(changes.map((each) => [each.data.from, each.data.to])).toEqual([
      ['open', 'paid'],
      ['paid', 'open'],
    ]);
  });

  it('allocates a part on the command line', async () => {
    const share = `${invoiceNumber(1)}@${ISSUED_ON}=500.50`;
    const [done] = await told<Decided>(place, 'allocate', idOf('101'), share, '--why', 'часть');
    expect(done).toMatchObject({ status: 'partly-matched', allocated: '50050' });
    expect(await invoice(1)).toMatchObject({ status: 'partly-paid', open: '99950' });
    const more = await sverka(place, 'allocate', idOf('101'), `${invoiceNumber(1)}=1500`, '--why', 'слишком много');
    expect(more.status).toBe(1);
    expect(await paid('101')).toMatchObject({ allocated: '50050' });
  });

  it('sets a payment aside and takes it back', async () => {
    const aside = await sverka(place, 'set-aside', idOf('103'), '--why', 'заём', '--json');
    expect([aside.status, jsonLines<Decided>(aside.out)[0]?.status]).toEqual([0, 'set-aside']);
    const allocation = await post(`payments/${idOf('103')}/allocate`, { allocations: [{ invoice: invoiceNumber(2) }], why: 'всё же' }); // prettier-ignore
    expect(allocation.status).toBe(409);
    await told(place, 'match');
    expect((await paid('103')).status).toBe('set-aside');

    const reopened = await post(`payments/${idOf('103')}/reopen`, { why: 'ошиблась' });
    expect([reopened.status, reopened.body.status]).toEqual([200, 'open']);
    expect((await post(`payments/${idOf('103')}/reopen`, { why: 'ещё раз' })).status).toBe(409);
    expect((await events(idOf('103'))).map((each) => each.type)).toEqual([
      'payment.received.v1',
      'payment.set-aside.v1',
      'payment.reopened.v1',
    ]);
  });

  it("refuses another company's invoice, by number and by id, and changes nothing", async () => {
    const before = await told<ToldEvent>(place, 'export', 'events');
    const other = await invoice(3);
    const path = `payments/${idOf('103')}/allocate`;
    expect((await post(path, { allocations: [{ invoice: invoiceNumber(3) }], why: 'чужой' })).status).toBe(404);
    expect((await post(path, { allocations: [{ invoice: other.id }], why: 'чужой' })).status).toBe(422);
    const { status, err } = await sverka(place, 'allocate', idOf('103'), other.id, '--why', 'чужой');
    expect(status).toBe(1);
    expect(err).not.toMatch(/^\s+at /m);
    expect(await invoice(3)).toMatchObject({ status: 'open', allocated: '0' });
    expect(await told<ToldEvent>(place, 'export', 'events')).toEqual(before);
  });

  it('must say who and why, and name a payment that is there', async () => {
    expect((await post(`payments/${idOf('103')}/set-aside`, { why: 'кто?' }, undefined, '')).status).toBe(400);
    expect((await post(`payments/${idOf('103')}/set-aside`, {})).status).toBe(400);
    expect((await sverka(place, 'set-aside', idOf('103'))).status).toBe(2);
    const nobody = '01a20ffc-7689-759f-8d93-865c81d13950';
    expect((await post(`payments/${nobody}/set-aside`, { why: 'нет такого' })).status).toBe(404);
    expect((await sverka(place, 'set-aside', nobody, '--why', 'нет такого')).status).toBe(1);
  });

  it('leaves books that can be computed again', async () => {
    expect((await sverka(place, 'doctor', '--deep')).status).toBe(0);
  });
});

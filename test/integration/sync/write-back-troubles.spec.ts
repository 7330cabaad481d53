import { OnecBase } from '../../support/onec-base.js';
import { fillCompany, fillForWriting, receiptsOf, RECEIPTS } from '../../support/onec-company.js';
import { one } from '../../support/verbs.js';
import { type Desk, openDesk } from './desk.js';
import { paymentOf, statementOf } from './payer.js';

const PARTIES = 4;
const QUICK = { timeoutMs: 300, attempts: 2 };
const ON = { since: '2026-01-01', payments: true, counterparties: true, post: true };

let desk: Desk;
let base: OnecBase;

const open = async (writeBack: object | undefined, more: object = {}): Promise<void> => {
  base = new OnecBase();
  fillCompany(base, { parties: PARTIES, invoices: 8 });
  fillForWriting(base);
  desk = await openDesk(base, { ...QUICK, ...more, ...(writeBack && { writeBack }) });
  await desk.sync();
};
afterEach(() => desk.close());

const pay = async (...documents: Parameters<typeof statementOf>[0][number][]): Promise<void> => {
  await desk.take(statementOf(documents));
  await desk.match();
};

/** What was cut off is over when its time has passed. */
const later = (): Promise<unknown> =>
  desk.store.query(`update written_document set not_before = now(), claimed_until = now() where status <> 'written'`);

describe('a base that answers otherwise than it acts', () => {
  beforeEach(async () => {
    await open(ON);
    await pay(paymentOf(1, PARTIES));
  });

  test.each(['drop-after', 'error-after', 'html-after'] as const)(
    '%s: what was made is found, none is made twice',
    async (trouble) => {
      base.trouble = ({ method, path }) => (method === 'POST' && path === RECEIPTS ? trouble : undefined);
      expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
      expect(base.writer.created).toHaveLength(1);
      expect(receiptsOf(base)).toMatchObject([{ Posted: true }]);
    },
  );

  test('away after the call: unknown, and looked for when the call is certainly over', async () => {
    let gone = false;
    base.trouble = ({ method, path }) => {
      if (method === 'POST' && path === RECEIPTS) {
        gone = true;
        return 'drop-after';
      }
      return gone ? 'drop' : undefined;
    };
    expect(await desk.writeBack()).toMatchObject({
      told: [{ status: 'unknown', reason: { code: 'ledger-unreachable' } }],
    });
    base.trouble = () => undefined;
    expect(await desk.writeBack()).toMatchObject({ counts: {} });
    await later();
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(base.writer.created).toHaveLength(1);
  });

  test.each(['drop', 'busy', 'html'] as const)('%s before the work: written when it is over', async (trouble) => {
    base.trouble = ({ method }) => (method === 'POST' ? trouble : undefined);
    expect(await desk.writeBack()).toMatchObject({ told: [{ status: 'unknown' }] });
    base.trouble = () => undefined;
    await later();
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(base.writer.created).toHaveLength(1);
  });

  test('a handler that refuses is heard with its words, and a refusal is not tried again by itself', async () => {
    base.writer.refuses = () => 'Не заполнена статья движения денежных средств';
    expect(await desk.writeBack()).toMatchObject({
      told: [{ status: 'refused', reason: { params: { text: 'Не заполнена статья движения денежных средств' } } }],
    });
    base.writer.refuses = () => undefined;
    expect(await desk.writeBack()).toMatchObject({ counts: {} });
    await desk.settle.run(String(await one(desk.store, 'select id from written_document')), 'again', 'И', 'исправлено');
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
  });

  test('a document that cannot be posted stands there unposted and is told', async () => {
    base.writer.refuses = (set) => (set.endsWith('/Post') ? 'Период закрыт' : undefined);
    expect(await desk.writeBack()).toMatchObject({
      told: [{ status: 'refused', reason: { params: { text: 'Период закрыт' } } }],
    });
    expect(receiptsOf(base)).toMatchObject([{ Posted: false }]);
    base.writer.refuses = () => undefined;
    await desk.settle.run(String(await one(desk.store, 'select id from written_document')), 'again', 'И', 'открыт');
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(base.writer.created).toHaveLength(1);
  });

  test('a text that was cut is told, and the document is not posted', async () => {
    base.writer.longest.set('НазначениеПлатежа', 10);
    expect(await desk.writeBack()).toMatchObject({
      told: [{ status: 'conflict', reason: { code: 'write-back-kept-otherwise', params: { kept: 'Оплата по ' } } }],
    });
    expect(receiptsOf(base)).toMatchObject([{ Posted: false }]);
  });

  test('a refused login stops the run: it is not tried with every document', async () => {
    base.user = { name: 'Обмен', password: 'changed' };
    base.seen.length = 0;
    expect(await desk.writeBack()).toMatchObject({ state: 'failed', failure: { code: 'ledger-login-refused' } });
    expect(base.seen).toHaveLength(1);
  });

  test('a process that died after the call is followed by one that finds its document', async () => {
    base.trouble = ({ method, path }) => (method === 'POST' && path === RECEIPTS ? 'drop-after' : undefined);
    await desk.writeBack();
    await desk.store.query(
      `update written_document set status = 'writing', ref = null, ref_version = '', claimed_until = now() - interval '1 second'`,
    );
    base.trouble = () => undefined;
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(base.writer.created).toHaveLength(1);
  });
});

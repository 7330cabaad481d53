import type { Ledger, ReadingPlan } from '../../../src/connectors/ledgers/ledger.js';
import { Temporary } from '../../../src/domain/failure.js';
import { type LedgerStand, odataStand } from './ledger-stands.js';

// What every ledger must do, whatever system is behind it.
describe.each([['odata', () => odataStand()]] as const)('the ledger %s', (_name, open) => {
  let stand: LedgerStand;
  let ledger: Ledger;
  let plan: ReadingPlan;
  beforeEach(async () => {
    stand = await open();
    ledger = stand.ledger();
    plan = await ledger.connect();
  });
  afterEach(() => stand.stop());

  const invoices = () =>
    ledger.sets.find((each) => each.order === 'Date' && each.set.includes('Счет')) as (typeof ledger.sets)[number];

  it('says how it is called and what it reads', () => {
    expect(ledger).toMatchObject({ name: 'ut', mappingName: 'ut11', timeZone: 'Europe/Moscow' });
    expect(ledger.sets.length).toBeGreaterThan(5);
    // What is only kept as it came may be wanting without a word.
    const read = ledger.sets.filter((each) => !each.untold || plan.fields[each.set]);
    expect(Object.keys(plan.fields).sort()).toEqual(read.map((each) => each.set).sort());
    expect(plan.leftOut).toEqual([]);
  });

  it('is good when it is looked at, and says so', async () => {
    expect(await ledger.check()).toMatchObject({ ok: true, detail: { code: 'ledger-good' } });
  });

  it('lists everything with versions, and single records by their refs as they are listed', async () => {
    for (const set of ledger.sets.filter((each) => plan.fields[each.set])) {
      const { versions, whole } = await ledger.list(plan, set);
      expect(whole).toBe(true);
      const records = await ledger.read(plan, set, [...versions.keys()]);
      expect(new Map(records.map((each) => [each.ref, each.version]))).toEqual(versions);
    }
  });

  it('gives pages of a first load that go on where the last one ended, and end', async () => {
    const small = stand.ledger({ pageRecords: 5 });
    const seen = new Set<string>();
    let after: string | null = null;
    let pages = 0;
    do {
      const page: Awaited<ReturnType<Ledger['loadPage']>> = await small.loadPage(plan, invoices(), after);
      for (const each of page.records) seen.add(each.ref);
      after = page.after;
    } while (after !== null && ++pages < 20);
    expect(pages).toBeLessThan(20);
    expect(seen.size).toBe((await ledger.list(plan, invoices())).versions.size);
  });

  it('does not know what is not there', async () => {
    expect(await ledger.read(plan, invoices(), ['0190b8f2-0000-4000-8000-000000000001'])).toEqual([]);
    expect(await ledger.read(plan, invoices(), [])).toEqual([]);
  });

  it('reads on when a line drops once, and is out of reach when it drops each time', async () => {
    let drops = 1;
    stand.base.trouble = () => (drops-- > 0 ? 'drop' : undefined);
    expect((await ledger.list(plan, invoices())).versions.size).toBe(13);
    drops = 1_000;
    await expect(ledger.list(plan, invoices())).rejects.toBeInstanceOf(Temporary);
    expect(await ledger.check()).toMatchObject({ ok: false });
  });

  it('never tells its secret', async () => {
    const failures: unknown[] = [];
    const said = `вы прислали ${stand.secret} и ${Buffer.from(`Обмен:${stand.secret}`).toString('base64')}`;
    for (const status of [400, 401, 403, 404, 500]) {
      stand.base.trouble = () => ({ status, body: said });
      failures.push(await ledger.list(plan, invoices()).catch((error: unknown) => error), await ledger.check());
    }
    const told = failures
      .map((each) => `${String(each)} ${JSON.stringify(each)} ${(each as Error).stack ?? ''}`)
      .join('\n');
    expect(told).toContain('***');
    expect(told).not.toContain(stand.secret);
    expect(told).not.toContain(Buffer.from(`Обмен:${stand.secret}`).toString('base64'));
  });
});

import { Injectable } from '@nestjs/common';
import type { DailyRates } from '../../connectors/registries/registry.js';
import type { OpenedReference } from '../../connectors/registries/registry-list.js';
import type { ExchangeRate } from '../../domain/exchange-rate.js';
import { dayAt, plusDays } from '../../domain/local-date.js';
import { type Reason, reason } from '../../domain/reason.js';
import { lastRateDays } from '../../store/reads/rate-reads.js';
import { countLeaving, saveBanks } from '../../store/writers/bank-writer.js';
import { saveRates } from '../../store/writers/rate-writer.js';
import type { Saved } from '../../store/writers/saved.js';
import { hoursSinceSet, noteComparison } from '../../store/writers/sync-state-writer.js';
import { AskRegistry } from './ask-registry.js';
import type { RegistryOutcome, RegistryRun } from './registry-run.js';

/** The directory of banks is published once a day of business. */
const BANKS_EVERY_HOURS = 12;

/** Fewer than so many banks may always leave. */
const MAY_ALWAYS_GO = 10;

const BANKS = 'banks';

/** Keeps the exchange rates and the directory of banks of the central bank (курсы валют, справочник БИК). */
@Injectable()
export class SyncReference {
  constructor(private readonly askRegistry: AskRegistry) {}

  /** @throws Temporary when the central bank cannot be asked, Refused when its answer is none */
  async run(run: RegistryRun<OpenedReference>): Promise<RegistryOutcome> {
    const notes = await this.rates(run);
    const { opened, request, keeping } = run;
    if (!opened.settings.banks) return { compared: true, notes };
    const age = await keeping((tx) => hoursSinceSet(tx, opened.registry.name, BANKS));
    const due = age === null || age >= BANKS_EVERY_HOURS || request.full === true || request.acceptShrink === true;
    return { compared: true, notes: due ? [...notes, ...(await this.banks(run))] : notes };
  }

  /** The rates of tomorrow, where they are known already, else the last ones; then what lies between them and the kept ones. */
  private async rates(run: RegistryRun<OpenedReference>): Promise<Reason[]> {
    const { opened, request, keeping } = run;
    const { registry, settings } = opened;
    const today = dayAt(new Date(), 'Europe/Moscow');
    const daily = await this.askRegistry.run(registry, () => registry.ratesOn(plusDays(today, 1)));
    const last = request.full ? new Map() : await keeping(lastRateDays);
    const wanted = wantedOf(daily, settings.currencies);
    const begin = plusDays(today, -settings.historyDays);
    for (const { currency, id } of wanted) {
      run.goOn();
      const kept = last.get(currency);
      const from = kept ? plusDays(kept, 1) : begin;
      // Asked for one currency at a time, and kept at once: what was cut off is asked for by the next run.
      if (from < daily.on)
        await this.keepRates(
          run,
          await this.askRegistry.run(registry, () => registry.rateHistory(currency, id, from, daily.on)),
        );
    }
    await this.keepRates(run, wanted);
    const known = new Set(daily.rates.map((each) => each.currency));
    return settings.currencies
      .filter((each) => !known.has(each))
      .map((currency) => reason('rates-currency-unknown', { source: registry.name, currency }));
  }

  private async keepRates(run: RegistryRun<OpenedReference>, rates: readonly ExchangeRate[]): Promise<void> {
    count(run, 'rates', rates.length, await run.keeping((tx) => saveRates(tx, run.opened.registry.name, rates)));
  }

  /** A directory that has lost many banks is more likely a broken file than the end of many banks. */
  private async banks(run: RegistryRun<OpenedReference>): Promise<Reason[]> {
    const { opened, request, keeping } = run;
    const { registry, settings } = opened;
    run.goOn();
    const directory = await this.askRegistry.run(registry, () => registry.banks());
    const codes = directory.banks.map((each) => each.bankCode);
    const done = await keeping(async (tx) => {
      const { gone, of } = await countLeaving(tx, codes);
      const much = gone > MAY_ALWAYS_GO && gone * 100 > settings.largestShrinkPercent * of;
      const held = much && !request.acceptShrink ? reason('banks-shrank', { source: registry.name, gone, of }) : null;
      await noteComparison(tx, registry.name, BANKS, held);
      return held ?? (await saveBanks(tx, directory));
    });
    if ('code' in done) return [done];
    count(run, BANKS, codes.length, done);
    run.counts.erased += done.left;
    return [];
  }
}

type Wanted = DailyRates['rates'];

const wantedOf = ({ rates }: DailyRates, currencies: readonly string[]): Wanted =>
  currencies.length === 0 ? rates : rates.filter((each) => currencies.includes(each.currency));

function count({ counts, onProgress }: RegistryRun<OpenedReference>, set: string, pulled: number, saved: Saved): void {
  counts.pulled += pulled;
  counts.added += saved.added;
  counts.changed += saved.changed;
  counts.unchanged += saved.known;
  counts.differing += saved.added + saved.changed;
  onProgress(set, counts.pulled);
}

import type { BankDirectory } from '../../../domain/bank.js';
import type { ExchangeRate } from '../../../domain/exchange-rate.js';
import { Refused } from '../../../domain/failure.js';
import { dayAt, type LocalDate, toRussianDate } from '../../../domain/local-date.js';
import { reason } from '../../../domain/reason.js';
import {
  type DailyRates,
  type ReferenceRegistry,
  type RegistryCheck,
  type RegistryLimits,
  RegistryPaused,
} from '../registry.js';
import { RegistryHttp } from '../registry-http.js';
import type { RegistryInput } from '../registry-input.js';
import type { CbrSettings } from './cbr.settings.js';
import { readBanks } from './read-banks.js';
import { readDailyRates, readRateHistory } from './read-rates.js';
import { unpackXml } from './unpack.js';

const LARGEST_RATES = 8 * 1024 * 1024;
const LARGEST_ARCHIVE = 32 * 1024 * 1024;

/** `2026-01-15` as `15/01/2026`, the way the service asks for it. */
const slashed = (day: LocalDate): string => toRussianDate(day).replaceAll('.', '/');

/** Exchange rates and the directory of БИК of the Bank of Russia, as it publishes them for everybody. */
export class CbrRegistry implements ReferenceRegistry {
  readonly reads = 'reference';
  readonly provider = 'cbr';
  readonly name: string;
  readonly limits: RegistryLimits;
  private readonly http: RegistryHttp;

  constructor({ name, settings, pathOf }: RegistryInput<CbrSettings>) {
    this.name = name;
    this.limits = { perSecond: settings.perSecond, perDay: settings.perDay };
    this.http = new RegistryHttp(name, settings, pathOf);
  }

  async ratesOn(day: LocalDate): Promise<DailyRates> {
    return readDailyRates(await this.get('/scripts/XML_daily.asp', { date_req: slashed(day) }));
  }

  async rateHistory(currency: string, id: string, from: LocalDate, to: LocalDate): Promise<ExchangeRate[]> {
    const asked = { date_req1: slashed(from), date_req2: slashed(to), VAL_NM_RQ: id };
    return readRateHistory(await this.get('/scripts/XML_dynamic.asp', asked), currency);
  }

  async banks(): Promise<BankDirectory> {
    const url = this.http.at('/s/newbik');
    const first = await this.http.ask(
      { method: 'GET', url, largestAnswerBytes: LARGEST_ARCHIVE },
      [301, 302, 303, 307],
    );
    const answer = first.status === 200 ? first : await this.follow(url, first.headers['location'] ?? '');
    return readBanks(await unpackXml(answer.body));
  }

  async check(): Promise<RegistryCheck> {
    try {
      const { on, rates } = await this.ratesOn(dayAt(new Date(), 'Europe/Moscow'));
      return { ok: true, detail: reason('registry-cbr-good', { source: this.name, on, count: rates.length }) };
    } catch (error) {
      if (error instanceof Refused || error instanceof RegistryPaused) return { ok: false, reasons: [error.reason] };
      throw error;
    }
  }

  private async get(path: string, query: Record<string, string>): Promise<Buffer> {
    const url = this.http.at(path, query);
    return (await this.http.ask({ method: 'GET', url, largestAnswerBytes: LARGEST_RATES })).body;
  }

  /** The short address leads to the file of the day: one step, and on the same server only. */
  private async follow(from: string, location: string) {
    const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
    const host = new URL(from).host;
    if (to?.host !== host) throw new Refused('registry-leads-away', { source: this.name, host: to?.host ?? location });
    return this.http.ask({ method: 'GET', url: to.href, largestAnswerBytes: LARGEST_ARCHIVE });
  }
}

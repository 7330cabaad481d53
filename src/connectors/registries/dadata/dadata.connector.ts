import { Refused } from '../../../domain/failure.js';
import { reason } from '../../../domain/reason.js';
import type { RegistryRecord } from '../../../domain/registry/registry-record.js';
import { readAnswer } from '../party-answer.js';
import { type PartyRegistry, type RegistryCheck, type RegistryLimits, RegistryPaused } from '../registry.js';
import { RegistryHttp } from '../registry-http.js';
import type { RegistryInput } from '../registry-input.js';
import { dailyAnswer, headOf, partiesAnswer, recordOf } from './dadata-answers.js';
import type { DadataSettings } from './dadata.settings.js';

const BASE = '/suggestions/api/4_1/rs';

/** A tax number that every registry knows: Sberbank's. */
const WELL_KNOWN = '7707083893';

/** Counterparties from DaData.ru (подсказки по организациям). */
export class DadataRegistry implements PartyRegistry {
  readonly reads = 'parties';
  readonly provider = 'dadata';
  readonly name: string;
  readonly limits: RegistryLimits;
  private readonly http: RegistryHttp;
  private readonly account: RegistryHttp;

  constructor(private readonly input: RegistryInput<DadataSettings>) {
    const { name, settings, pathOf } = input;
    this.name = name;
    this.limits = { perSecond: settings.perSecond, perDay: settings.perDay };
    this.http = new RegistryHttp(name, settings, pathOf);
    this.account = new RegistryHttp(name, { ...settings, url: settings.accountUrl }, pathOf);
  }

  async find(taxNumber: string): Promise<RegistryRecord | undefined> {
    const { suggestions } = await this.post('/findById/party', { query: taxNumber, count: 20 });
    const found = headOf(suggestions, taxNumber);
    return found && recordOf(found);
  }

  async suggest(text: string): Promise<RegistryRecord[]> {
    const { suggestions } = await this.post('/suggest/party', { query: text.slice(0, 300), count: 10 });
    return suggestions.map(recordOf);
  }

  async check(): Promise<RegistryCheck> {
    try {
      const left = await this.leftToday();
      const params = { source: this.name, provider: 'DaData', ...(left !== undefined && { left }) };
      return { ok: true, detail: reason('registry-good', params) };
    } catch (error) {
      if (error instanceof Refused || error instanceof RegistryPaused) return { ok: false, reasons: [error.reason] };
      throw error;
    }
  }

  /** What is left of the day's questions; without the secret key only that the key is taken. */
  private async leftToday(): Promise<number | undefined> {
    const { secretFrom } = this.input.settings;
    if (!secretFrom) return void (await this.find(WELL_KNOWN));
    const answer = await this.account.ask({
      method: 'GET',
      url: this.account.at('/api/v2/stat/daily'),
      headers: { ...this.headers(), 'x-secret': this.input.secret(secretFrom) ?? '' },
    });
    return readAnswer(this.name, dailyAnswer, answer).remaining.suggestions;
  }

  private async post(path: string, question: object) {
    const answer = await this.http.ask({
      method: 'POST',
      url: this.http.at(BASE + path),
      headers: { ...this.headers(), 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    return readAnswer(this.name, partiesAnswer, answer);
  }

  private headers(): Record<string, string> {
    const key = this.input.secret(this.input.settings.keyFrom) ?? '';
    return { accept: 'application/json', authorization: `Token ${key}` };
  }
}

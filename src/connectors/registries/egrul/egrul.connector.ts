import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '../../../domain/failure.js';
import { reason } from '../../../domain/reason.js';
import type { RegistryRecord } from '../../../domain/registry/registry-record.js';
import { readAnswer } from '../party-answer.js';
import { type PartyRegistry, type RegistryCheck, type RegistryLimits, RegistryPaused } from '../registry.js';
import { RegistryHttp } from '../registry-http.js';
import type { RegistryInput } from '../registry-input.js';
import { recordOf, resultAnswer, ticketAnswer } from './egrul-answers.js';
import type { EgrulSettings } from './egrul.settings.js';

/** A tax number that every registry knows: Sberbank's. */
const WELL_KNOWN = '7707083893';

/** Looks at a result that is being made, before it is given up for a while. */
const LOOKS = 10;

const HOUR_MS = 3_600_000;

/** Counterparties from the open search of the tax service (ФНС, ЕГРЮЛ/ЕГРИП). A captcha is never passed by: it means a long pause. */
export class EgrulRegistry implements PartyRegistry {
  readonly reads = 'parties';
  readonly provider = 'egrul';
  readonly name: string;
  readonly limits: RegistryLimits;
  private readonly http: RegistryHttp;

  constructor(private readonly input: RegistryInput<EgrulSettings>) {
    const { name, settings, pathOf } = input;
    this.name = name;
    this.limits = { perSecond: settings.perSecond, perDay: settings.perDay };
    this.http = new RegistryHttp(name, settings, pathOf);
  }

  async find(taxNumber: string): Promise<RegistryRecord | undefined> {
    const rows = await this.rows(await this.ticket(taxNumber));
    const own = rows.map(recordOf).filter((each) => each.taxNumber === taxNumber);
    // One person may have been a sole proprietor several times: what has not ended counts.
    return own.find((each) => each.endedOn === null) ?? own[0];
  }

  async check(): Promise<RegistryCheck> {
    try {
      await this.find(WELL_KNOWN);
      return { ok: true, detail: reason('registry-good', { source: this.name, provider: 'ЕГРЮЛ/ЕГРИП' }) };
    } catch (error) {
      if (error instanceof Refused || error instanceof RegistryPaused) return { ok: false, reasons: [error.reason] };
      throw error;
    }
  }

  private async ticket(query: string): Promise<string> {
    const form = { vyp3CaptchaToken: '', page: '', query, region: '', PreventChromeAutocomplete: '' };
    const asked = await this.http.ask({ method: 'POST', url: this.http.at('/'), form }, [400]);
    const answer = readAnswer(this.name, ticketAnswer, asked);
    if (answer.captchaRequired) throw new RegistryPaused('registry-captcha', { source: this.name }, 12 * HOUR_MS);
    // A refusal in words is that of a captcha too, or of a question that the page would not have sent.
    if (answer.ERRORS !== undefined || asked.status === 400)
      throw new RegistryPaused('registry-failed', { source: this.name, status: asked.status }, HOUR_MS);
    if (!answer.t) throw new Refused('registry-answer', { source: this.name, field: 't' });
    return answer.t;
  }

  private async rows(ticket: string) {
    for (let look = 0; look < LOOKS; look++) {
      if (look > 0) await delay(this.input.settings.pollMs);
      const url = this.http.at(`/search-result/${ticket}`);
      const { status, rows } = readAnswer(this.name, resultAnswer, await this.http.ask({ method: 'GET', url }));
      if (rows) return rows;
      if (status !== 'wait') throw new Refused('registry-answer', { source: this.name, field: 'rows' });
    }
    throw new RegistryPaused('registry-slow', { source: this.name }, 5 * 60_000);
  }
}

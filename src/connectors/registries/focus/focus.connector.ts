import { Refused } from '../../../domain/failure.js';
import { reason } from '../../../domain/reason.js';
import type { RegistryRecord } from '../../../domain/registry/registry-record.js';
import { readAnswer } from '../party-answer.js';
import { type PartyRegistry, type RegistryCheck, type RegistryLimits, RegistryPaused } from '../registry.js';
import { RegistryHttp } from '../registry-http.js';
import type { RegistryInput } from '../registry-input.js';
import { recordOf, reqAnswer } from './focus-answers.js';
import type { FocusSettings } from './focus.settings.js';

/** The provider's own company, of which it lets everybody ask. */
const WELL_KNOWN = '6663003127';

/** Counterparties from Контур.Фокус. */
export class FocusRegistry implements PartyRegistry {
  readonly reads = 'parties';
  readonly provider = 'focus';
  readonly name: string;
  readonly limits: RegistryLimits;
  private readonly http: RegistryHttp;

  constructor(private readonly input: RegistryInput<FocusSettings>) {
    const { name, settings, pathOf } = input;
    this.name = name;
    this.limits = { perSecond: settings.perSecond, perDay: settings.perDay };
    this.http = new RegistryHttp(name, settings, pathOf);
  }

  async find(taxNumber: string): Promise<RegistryRecord | undefined> {
    // The interface takes its key in the address only: failures therefore never tell more of a request than its host.
    const key = this.input.secret(this.input.settings.keyFrom) ?? '';
    const url = this.http.at('/api3/req', { key, inn: taxNumber });
    const answer = await this.http.ask({ method: 'GET', url, headers: { accept: 'application/json' } });
    const found = readAnswer(this.name, reqAnswer, answer).find((each) => each.inn === taxNumber);
    return found && recordOf(found);
  }

  async check(): Promise<RegistryCheck> {
    try {
      await this.find(WELL_KNOWN);
      return { ok: true, detail: reason('registry-good', { source: this.name, provider: 'Контур.Фокус' }) };
    } catch (error) {
      if (error instanceof Refused || error instanceof RegistryPaused) return { ok: false, reasons: [error.reason] };
      throw error;
    }
  }
}

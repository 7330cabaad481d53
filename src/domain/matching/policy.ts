import type { MatchingRules, MatchingSettings, RulesOverride } from './rules.js';

/** Where a payment was booked: which company of ours, on which of its accounts. */
export interface BookedAt {
  /** ИНН of our company. */
  readonly ownTaxNumber: string;
  /** Our account, twenty digits. */
  readonly ownAccount?: string;
}

function laidOver(rules: MatchingRules, override: RulesOverride | undefined): MatchingRules {
  if (override === undefined) return rules;
  const { automatic = {}, ...fields } = override;
  const given = (from: object): object => Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)); // prettier-ignore
  return { ...rules, ...given(fields), automatic: { ...rules.automatic, ...given(automatic) } };
}

/** Which rules hold for a payment (правила счёта и организации): those of its account before those of its company, before the common ones. */
export class MatchingPolicy {
  private readonly common: MatchingRules;
  private readonly known = new Map<string, MatchingRules>();

  constructor(readonly settings: MatchingSettings) {
    const { organizations: _organizations, accounts: _accounts, ...common } = settings;
    this.common = common;
  }

  /** The rules for a payment. */
  rulesFor({ ownTaxNumber, ownAccount = '' }: BookedAt): MatchingRules {
    const { organizations, accounts } = this.settings;
    const [ofCompany, ofAccount] = [organizations[ownTaxNumber], accounts[ownAccount]];
    if (!ofCompany && !ofAccount) return this.common;
    const place = `${ownTaxNumber} ${ownAccount}`;
    const rules = this.known.get(place) ?? laidOver(laidOver(this.common, ofCompany), ofAccount);
    this.known.set(place, rules);
    return rules;
  }

  /** What is made of decisions of people; the same everywhere. */
  get learning(): MatchingRules['learnt'] {
    return this.common.learnt;
  }
}

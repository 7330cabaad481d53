import { MatchingPolicy } from './policy.js';
import { matchingSettingsSchema, settlesItself } from './rules.js';

const US = { ownTaxNumber: '7725002343', ownAccount: '40702810900000002851' };

const policy = (settings: object): MatchingPolicy => new MatchingPolicy(matchingSettingsSchema.parse(settings));

describe('the rules of a payment', () => {
  test('are the common ones where nothing else is said', () => {
    const rules = policy({ toleranceMinor: 5 }).rulesFor(US);
    expect(rules).toMatchObject({ toleranceMinor: 5, overpaymentPercent: 50, suggestOnly: false, order: [] });
    expect(rules).not.toHaveProperty('accounts');
  });

  test('are those of the account before those of the organization before the common ones, field by field', () => {
    const settings = {
      toleranceMinor: 1,
      overpaymentPercent: 10,
      automatic: { 'named-part': false },
      organizations: {
        [US.ownTaxNumber]: { toleranceMinor: 2, daysBeforeInvoice: 9, automatic: { 'named-part': true } },
      },
      accounts: { [US.ownAccount]: { toleranceMinor: 3, suggestOnly: true, automatic: { 'whole-debt': false } } },
    };
    const ours = policy(settings).rulesFor(US);
    expect(ours).toMatchObject({ toleranceMinor: 3, overpaymentPercent: 10, daysBeforeInvoice: 9, suggestOnly: true });
    expect(ours.automatic).toMatchObject({ 'named-part': true, 'whole-debt': false, 'named-exact': true });
    const otherAccount = policy(settings).rulesFor({ ...US, ownAccount: '40702810900000002852' });
    expect(otherAccount).toMatchObject({ toleranceMinor: 2, daysBeforeInvoice: 9, suggestOnly: false });
    const otherCompany = policy(settings).rulesFor({ ownTaxNumber: '7707083893', ownAccount: '' });
    expect(otherCompany).toMatchObject({ toleranceMinor: 1, daysBeforeInvoice: 3 });
    expect(otherCompany.automatic['named-part']).toBe(false);
  });

  test('settle nothing where rules only suggest', () => {
    const rules = policy({ suggestOnly: true }).rulesFor(US);
    expect(settlesItself(rules, 'named-exact')).toBe(false);
    expect(settlesItself(policy({}).rulesFor(US), 'named-exact')).toBe(true);
    expect(settlesItself(policy({ automatic: { 'named-exact': false } }).rulesFor(US), 'named-exact')).toBe(false);
  });

  test.each([
    { accounts: { '4070281090000000285': {} } },
    { organizations: { '772500234': {} } },
    { accounts: { [US.ownAccount]: { tolerance: 5 } } },
    { accounts: { [US.ownAccount]: { automatic: { 'no-such-rule': true } } } },
    { order: ['no-such-rule'] },
  ])('refuse what they do not know: %j', (settings) => {
    expect(matchingSettingsSchema.safeParse(settings).success).toBe(false);
  });
});

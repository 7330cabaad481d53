import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { notificationFileSchema, notificationRuleSchema } from './notification-rule.js';
import { ruleProblems } from './rule-check.js';

const mappings = join(import.meta.dirname, '../../../mappings');
const whole = { name: 'a', event: 'payment.received.v1', audience: 'client', by: 'email', template: 't' };

describe('the rules that come with the product', () => {
  const files = readdirSync(join(mappings, 'notifications')).filter((each) => each.endsWith('.yaml'));
  const rules = files.flatMap(
    (each) => notificationFileSchema.parse(parse(readFileSync(join(mappings, 'notifications', each), 'utf8'))).rules,
  );
  const templates = new Set(readdirSync(join(mappings, 'templates')).map((each) => each.replace(/\.liquid$/, '')));

  it('are valid, and everything they name is there', () => {
    expect(rules.map((each) => each.name).sort()).toEqual([
      'invoice-overdue',
      'invoice-paid',
      'order-status-changed',
      'payment-received',
    ]);
    expect(ruleProblems(rules, templates, [])).toEqual([]);
  });
});

describe('notificationRuleSchema', () => {
  it('fills in what is not said', () =>
    expect(notificationRuleSchema.parse(whole)).toEqual({
      ...whole,
      enabled: true,
      when: {},
      by: ['email'],
      class: 'service',
      delayMinutes: 0,
      locale: 'client',
      oncePer: [],
    }));

  it.each([
    { event: 'payment.recieved.v1' },
    { audience: 'everybody' },
    { audience: [] },
    { audience: [{ name: 'a', email: 'a@b.ru,c@d.ru' }] },
    { by: [] },
    { by: 'pigeon' },
    { quietHours: { from: '21:00', to: '21:00' } },
    { quietHours: { from: '25:00', to: '09:00' } },
    { when: { 'process.env': 'x' } },
    { when: { 'data.a': { over: 1.5 } } },
    { when: { 'data.a': {} } },
    { when: { 'data.a': { matches: '.*' } } },
    { template: '../../etc/passwd' },
    { subject: 'typo' },
  ])('refuses %j', (more) => expect(notificationRuleSchema.safeParse({ ...whole, ...more }).success).toBe(false));

  it('refuses two rules of one name in a file', () =>
    expect(notificationFileSchema.safeParse({ rules: [whole, whole] }).success).toBe(false));
});

test('ruleProblems names a missing template, a missing channel and a name used twice', () => {
  const rule = notificationRuleSchema.parse({ ...whole, channel: 'gone' });
  const off = notificationRuleSchema.parse({ ...whole, name: 'b', enabled: false });
  expect(ruleProblems([rule, rule, off], new Set(), []).map((each) => each.code)).toEqual([
    'rule-name-twice',
    'rule-template-missing',
    'rule-channel-missing',
    'rule-name-twice',
    'rule-template-missing',
    'rule-channel-missing',
  ]);
});

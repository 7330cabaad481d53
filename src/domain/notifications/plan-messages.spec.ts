import fc from 'fast-check';
import type { NotifiableEvent, NotificationFacts } from './notification-plan.js';
import { type NotificationRule, notificationRuleSchema } from './notification-rule.js';
import { planMessages } from './plan-messages.js';

const rule = (more: object = {}): NotificationRule =>
  notificationRuleSchema.parse({
    name: 'paid',
    event: 'invoice.status-changed.v1',
    when: { 'data.to': ['paid', 'overpaid'] },
    audience: 'client',
    by: ['email', 'sms'],
    template: 'invoice-paid',
    ...more,
  });

const paid = (more: object = {}): NotifiableEvent => ({
  type: 'invoice.status-changed.v1',
  subject: '0190b8f2-0000-7000-8000-000000000001',
  sequence: 3,
  data: {
    invoice: { number: '15', dueOn: '2026-01-10', open: '0', amount: '100000' },
    from: 'open',
    to: 'paid',
    ...more,
  },
});

const facts = (more: Partial<NotificationFacts> = {}): NotificationFacts => ({
  now: new Date('2026-01-05T12:00:00Z'),
  timeZone: 'Europe/Moscow',
  client: {
    counterpartyId: 'c1',
    name: 'ООО «Вектор»',
    email: 'buh@vektor.example',
    phone: '8 903 123-45-67',
    locale: 'ru',
  },
  channels: [
    { name: 'mail', provider: 'test', kinds: ['email'], reachesPeople: true },
    { name: 'sms', provider: 'test', kinds: ['sms'], reachesPeople: true },
  ],
  templates: new Set(['invoice-paid.email.ru', 'invoice-paid.email.en', 'invoice-paid.sms.ru']),
  ...more,
});

const client = (more: object) => ({ client: { ...facts().client!, ...more } });
const silent = (rules: NotificationRule[], event: NotifiableEvent, given: NotificationFacts) => {
  const plan = planMessages(event, rules, given);
  expect(plan.messages).toEqual([]);
  return plan.silences.map((each) => each.reason.code);
};

describe('planMessages', () => {
  it('tells the client by the first kind that works', () => {
    expect(planMessages(paid(), [rule()], facts())).toEqual({
      silences: [],
      messages: [
        {
          effectKey: 'c1:email:invoice-paid:0190b8f2-0000-7000-8000-000000000001',
          rule: 'paid',
          class: 'service',
          channel: 'mail',
          provider: 'test',
          kind: 'email',
          counterpartyId: 'c1',
          recipient: 'buh@vektor.example',
          recipientName: 'ООО «Вектор»',
          template: 'invoice-paid',
          locale: 'ru',
          notBefore: new Date('2026-01-05T12:00:00Z'),
        },
      ],
    });
  });

  it('falls back to the next kind and says why', () => {
    const plan = planMessages(paid(), [rule()], facts(client({ email: '' })));
    expect(plan.messages).toMatchObject([{ kind: 'sms', channel: 'sms', recipient: '+79031234567' }]);
  });

  it.each([
    ['no address', facts(client({ email: 'нет', phone: '' })), ['no-address', 'no-address']],
    ['no channel', facts({ channels: [] }), ['no-channel-configured', 'no-channel-configured']],
    ['no template', facts({ templates: new Set() }), ['no-template', 'no-template']],
    ['no client', facts({ client: null }), ['no-client']],
  ])('stays silent with a reason: %s', (_, given, codes) => expect(silent([rule()], paid(), given)).toEqual(codes));

  it('stays silent when the rule is off, its condition is not met, or the event is old', () => {
    expect(silent([rule({ enabled: false })], paid(), facts())).toEqual(['rule-disabled']);
    expect(silent([rule()], paid({ to: 'open' }), facts())).toEqual(['condition-not-met']);
    const fresh = rule({ freshDays: { field: 'data.invoice.dueOn', days: 3 } });
    expect(silent([fresh], paid(), facts({ now: new Date('2026-01-13T21:00:00Z') }))).toEqual([
      'not-fresh',
      'not-fresh',
    ]);
    expect(planMessages(paid(), [fresh], facts({ now: new Date('2026-01-13T20:59:00Z') })).messages).toHaveLength(1);
    const folder = [{ name: 'folder', provider: 'test', kinds: ['email' as const], reachesPeople: false }];
    const old = facts({ now: new Date('2027-01-01T00:00:00Z'), channels: folder });
    expect(planMessages(paid(), [fresh], old).messages).toHaveLength(1);
  });

  it('does not mention rules of other events', () =>
    expect(planMessages(paid(), [rule({ event: 'payment.received.v1' })], facts())).toEqual({
      messages: [],
      silences: [],
    }));

  it.each([
    [{ 'data.invoice.amount': { over: 99999 } }, true],
    [{ 'data.invoice.amount': { over: '100000' } }, false],
    [{ 'data.invoice.amount': { under: 100001, over: 1 } }, true],
    [{ 'data.invoice.amount': 100000 }, true],
    [{ 'data.invoice.number': { over: 14 } }, true],
    [{ 'data.from': { not: 'open' } }, false],
    [{ 'data.from': { not: ['paid', 'overdue'] } }, true],
    [{ 'data.missing': { over: 0 } }, false],
    [{ 'data.missing': null }, false],
    [{ sequence: 3 }, true],
    [{ 'data.constructor.name': 'Object' }, false],
    [{ 'data.to': 'paid', 'data.from': 'paid' }, false],
  ])('condition %j holds: %s', (when, holds) =>
    expect(planMessages(paid(), [rule({ when })], facts()).messages).toHaveLength(holds ? 1 : 0),
  );

  it('advertises only to those who agreed', () => {
    const marketing = rule({ class: 'marketing', by: 'email' });
    expect(silent([marketing], paid(), facts())).toEqual(['no-consent']);
    expect(silent([marketing], paid(), facts(client({ agreedToMarketing: ['sms'] })))).toEqual(['no-consent']);
    expect(planMessages(paid(), [marketing], facts(client({ agreedToMarketing: ['email'] }))).messages).toHaveLength(1);
  });

  it.each([
    ['en', 'client', 'en'],
    ['en-GB', 'client', 'en'],
    ['de', 'client', 'ru'],
    ['', 'client', 'ru'],
    ['en', 'ru', 'ru'],
  ])('a card in %j with the rule %j is written to in %s', (locale, wanted, expected) =>
    expect(planMessages(paid(), [rule({ locale: wanted })], facts(client({ locale }))).messages[0]?.locale).toBe(
      expected,
    ),
  );

  it('writes in Russian when the wanted language has no template', () =>
    expect(planMessages(paid(), [rule({ by: 'sms' })], facts(client({ locale: 'en' }))).messages[0]?.locale).toBe(
      'ru',
    ));

  it('tells our own people, and uses the channel that the rule names', () => {
    const staff = rule({
      audience: [
        { name: 'Анна', email: 'anna@our.example' },
        { name: 'Дежурный', phone: '+79990001122' },
      ],
      channel: 'backup',
    });
    const given = facts({
      client: null,
      channels: [
        ...facts().channels,
        { name: 'backup', provider: 'test', kinds: ['email', 'sms'], reachesPeople: true },
      ],
    });
    const { messages } = planMessages(paid(), [staff], given);
    expect(messages.map((each) => [each.channel, each.kind, each.recipient, each.counterpartyId])).toEqual([
      ['backup', 'email', 'anna@our.example', null],
      ['backup', 'sms', '+79990001122', null],
    ]);
  });

  it('waits for the delay and then for the end of quiet hours, SMS only', () => {
    const late = facts({ now: new Date('2026-01-05T17:50:00Z') });
    const quiet = { delayMinutes: 15, quietHours: { from: '21:00', to: '09:00' } };
    expect(planMessages(paid(), [rule({ by: 'sms', ...quiet })], late).messages[0]?.notBefore.toISOString()).toBe(
      '2026-01-06T06:00:00.000Z',
    );
    expect(planMessages(paid(), [rule({ by: 'email', ...quiet })], late).messages[0]?.notBefore.toISOString()).toBe(
      '2026-01-05T18:05:00.000Z',
    );
  });
});

describe('the effect key', () => {
  const keyOf = (event: NotifiableEvent, more: object = {}, given = facts()): string =>
    planMessages(event, [rule(more)], given).messages[0]?.effectKey ?? '';

  it('is the same for a redelivered, re-announced or redone change, and for another channel of the kind', () => {
    const key = keyOf(paid());
    expect(keyOf({ ...paid(), sequence: 9 })).toBe(key);
    expect(keyOf(paid({ to: 'overpaid' }))).toBe(key);
    expect(keyOf(paid(), { name: 'other' })).toBe(key);
    expect(
      keyOf(
        paid(),
        {},
        facts({ channels: [{ name: 'other', provider: 'test', kinds: ['email'], reachesPeople: true }] }),
      ),
    ).toBe(key);
  });

  it('stays when a contact is added or lost between two deliveries of one event', () =>
    expect(keyOf(paid(), {}, facts(client({ email: '' })))).toBe(keyOf(paid())));

  it('differs by client, template, entity, and the values that the rule counts', () => {
    const perStatus = { oncePer: ['data.to'] };
    const keys = [
      keyOf(paid()),
      keyOf(paid(), {}, facts(client({ counterpartyId: 'c2' }))),
      keyOf({ ...paid(), subject: 'other' }),
      keyOf(paid(), { by: 'sms' }),
      keyOf(paid(), perStatus),
      keyOf(paid({ to: 'overpaid' }), perStatus),
      keyOf({ ...paid(), sequence: 4 }, { oncePer: ['sequence'] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('makes at most one message for a client, template and entity, however many rules and copies there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('email', 'sms'), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (kinds, copies) => {
          const rules = kinds.map((by, n) => rule({ name: `rule-${n}`, by }));
          const all = Array.from(
            { length: copies },
            (_, n) => planMessages({ ...paid(), sequence: n }, rules, facts()).messages,
          ).flat();
          expect(new Set(all.map((each) => each.effectKey)).size).toBe(new Set(kinds).size);
        },
      ),
    );
  });

  it('cannot be forged by a value with a separator', () => {
    const one = keyOf({ ...paid(), subject: 'a:b' }, { oncePer: [] });
    const two = keyOf({ ...paid({ to: 'paid' }), subject: 'a' }, { oncePer: ['data.to'] });
    expect(one).not.toBe(two);
    expect(one.split(':')).toHaveLength(4);
  });
});

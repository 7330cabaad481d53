import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Refused } from '../domain/failure.js';
import { smsParts } from '../domain/notifications/message-text.js';
import { type RenderedMessage, scopeOf, TemplateBook } from './render-template.js';

const book = (text: string, more: Record<string, string> = {}): TemplateBook =>
  TemplateBook.read(new Map(Object.entries({ 'x.sms.ru': text, ...more })));
const render = (text: string, scope: object = {}, more: Record<string, string> = {}): string =>
  book(text, more).render({ template: 'x', kind: 'sms', locale: 'ru' }, scope).text;
const refusalOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof Refused ? error.reason : error;
  }
  return undefined;
};

describe('rendering', () => {
  it('writes sums and days in the language of the template', () => {
    const files = new Map([
      ['x.sms.ru', "{{ s | money: 'RUB' }} {{ d | date }}"],
      ['x.sms.en', "{{ s | money: 'RUB' }} {{ d | date }}"],
    ]);
    const scope = { s: '123456', d: '2026-01-05' };
    const templates = TemplateBook.read(files);
    expect(templates.render({ template: 'x', kind: 'sms', locale: 'ru' }, scope).text).toBe(
      '1\u00a0234,56\u00a0₽ 05.01.2026',
    );
    expect(templates.render({ template: 'x', kind: 'sms', locale: 'en' }, scope).text).toBe('RUB 1,234.56 5 Jan 2026');
  });

  it('takes in a partial of the same language only', () => {
    const more = { 'p.ru': 'да {{ v }}', 'p.en': 'yes', 'q.en': 'yes' };
    expect(render("{% render 'p', v: 1 %}", {}, more)).toBe('да 1');
    expect(refusalOf(() => render("{% render 'q' %}", {}, more))).toMatchObject({
      code: expect.stringMatching(/^template-/),
    });
  });

  it('never reads a value as a template', () =>
    expect(render('{{ v }}', { v: '{{ secret }}{% include "x" %}', secret: 'no' })).toBe(
      '{{ secret }}{% include "x" %}',
    ));

  it('keeps a subject on one line whatever the values hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const mail = TemplateBook.read(new Map([['x.email.ru', 'Тема: Счёт {{ v }}\n\nТекст']]));
        const { subject } = mail.render({ template: 'x', kind: 'email', locale: 'ru' }, { v: value });
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      }),
    );
  });
});

describe('a mistake of a template is refused where it stands', () => {
  it.each([
    ['# head\n\none\n{{ a.missing }}', { a: {} }, 'template-variable-missing', 4],
    ['one\n{{ missing }}', {}, 'template-variable-missing', 2],
    ["{{ a | money: 'RUB' }}", { a: 12.5 }, 'template-failed', 1],
    ['\n{{ a | date }}', { a: 'now' }, 'template-failed', 2],
  ])('%j', (text, scope, code, line) =>
    expect(refusalOf(() => render(text, scope))).toMatchObject({ code, params: { template: 'x.sms.ru', line } }),
  );

  it.each([
    ['a\n{% if %}', 2],
    ['a\n\n{{ b', 3],
    ['{% unknown %}', 1],
  ])('already when it is read: %j', (text, line) =>
    expect(refusalOf(() => book(text))).toMatchObject({
      code: 'template-broken',
      params: { template: 'x.sms.ru', line },
    }),
  );

  it('an unknown filter is a mistake, not silence', () =>
    expect(refusalOf(() => render('{{ "a" | nosuch }}'))).toMatchObject({
      params: { problem: expect.stringContaining('nosuch') },
    }));

  it('an e-mail needs a subject, an SMS has none', () => {
    expect(refusalOf(() => TemplateBook.read(new Map([['x.email.ru', 'Текст']])))).toMatchObject({
      code: 'template-subject',
    });
    expect(refusalOf(() => book('Тема: a\n\nb'))).toMatchObject({ code: 'template-subject' });
  });

  it('an empty message is refused', () =>
    expect(refusalOf(() => render('{{ v }}', { v: ' ' }))).toMatchObject({ code: 'template-empty' }));
  it('an unknown template is refused', () =>
    expect(refusalOf(() => book('a').render({ template: 'y', kind: 'sms', locale: 'ru' }, {}))).toMatchObject({
      code: 'template-unknown',
    }));
});

describe('a template reaches nothing but its data', () => {
  it.each([
    "{% include '/etc/passwd' %}",
    "{% render '../../package.json' %}",
    "{% layout 'constructor' %}a",
    "{% render '__proto__' %}",
    '{{ a.constructor }}',
    '{{ a.__proto__ }}',
    '{{ a.toString }}',
    '{{ constructor }}',
    '{{ a["constructor"]["constructor"] }}',
    '{{ process.env }}',
    '{{ globalThis }}',
  ])('%s', (text) =>
    expect(refusalOf(() => render(text, { a: { b: 1 } }))).toMatchObject({ code: expect.stringMatching(/^template-/) }),
  );

  it.each([
    '{% for i in (1..100000000) %}x{% endfor %}',
    "{% assign s = 'aaaaaaaaaa' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s }}",
    "{% render 'x' %}",
  ])('is stopped by its limits: %s', (text) => {
    const started = Date.now();
    expect(refusalOf(() => render(text, {}, { 'x.ru': "{% render 'x' %}" }))).toBeDefined();
    expect(Date.now() - started).toBeLessThan(6_000);
  });

  it('too long a template is refused', () =>
    expect(refusalOf(() => book('a'.repeat(60_000)))).toMatchObject({ code: 'template-broken' }));
});

describe('the templates that come with the product', () => {
  const folder = join(import.meta.dirname, '../../mappings/templates');
  const files = new Map(
    readdirSync(folder).map((each) => [each.replace(/\.liquid$/, ''), readFileSync(join(folder, each), 'utf8')]),
  );
  const templates = TemplateBook.read(files);
  const id = '0190b8f2-0000-7000-8000-000000000001';
  const organization = { id, name: 'ООО «Ромашка»', taxNumber: '7707083893' };
  const counterparty = { id, name: 'ООО «Вектор»' };
  const invoice = {
    id,
    number: '00УТ-000012',
    issuedOn: '2026-01-05',
    dueOn: '2026-01-12',
    amount: '12345600',
    allocated: '0',
    open: '12345600',
    currency: 'RUB',
    status: 'overdue',
  };
  const data: Record<string, object> = {
    'payment-received': {
      payment: {
        id,
        number: '15',
        documentOn: '2026-01-05',
        postedOn: '2026-01-06',
        amount: '12345600',
        allocated: '0',
        currency: 'RUB',
        payerName: 'ООО «Вектор»',
        purpose: 'Оплата по счёту № 12, без НДС',
        status: 'open',
      },
      counterpartyId: id,
      organization,
    },
    'invoice-paid': { invoice, from: 'open', to: 'paid', counterparty, organization },
    'invoice-overdue': { invoice, from: 'open', to: 'overdue', counterparty, organization },
    'order-status-changed': {
      order: {
        id,
        number: 'ЗК-000123',
        orderedOn: '2026-01-05',
        amount: '12345600',
        currency: 'RUB',
        status: 'shipped',
      },
      from: 'ready',
      to: 'shipped',
      counterparty,
      organization,
    },
  };
  const rendered = (
    template: string,
    kind: 'email' | 'sms',
    locale: 'ru' | 'en',
    change: object = {},
  ): RenderedMessage =>
    templates.render(
      { template, kind, locale },
      scopeOf({ data: { ...data[template], ...change } }, { recipientName: 'ООО «Вектор»' }),
    );
  const each = Object.keys(data).flatMap((template) =>
    (['ru', 'en'] as const).map((locale) => [template, locale] as const),
  );

  it('are there for every event in both languages and kinds', () => expect([...templates.names].length).toBe(16));

  it.each(each)('%s in %s: a whole letter', (template, locale) => {
    const { subject, text } = rendered(template, 'email', locale);
    expect(subject.length).toBeGreaterThan(10);
    expect(subject.length).toBeLessThan(78);
    expect(text).toMatch(
      locale === 'ru'
        ? /^Здравствуйте!\n\n[^]*\n\nС уважением,\nООО «Ромашка»\n/
        : /^Hello,\n\n[^]*\n\nKind regards,\nООО «Ромашка»\n/,
    );
    expect(text).not.toMatch(/[{}#]|undefined|\n{3}| $/m);
    if (locale === 'en') expect(text.replace(/ООО «(Ромашка|Вектор)»|00УТ|ЗК|Оплата.*$/gm, '')).not.toMatch(/[А-я]/);
  });

  it.each(each)('%s in %s: an SMS of at most two parts', (template, locale) => {
    const { subject, text } = rendered(template, 'sms', locale);
    expect(subject).toBe('');
    expect(text).not.toMatch(/[{}#\n]/);
    expect(smsParts(text)).toBeLessThanOrEqual(2);
  });

  it('say what they should', () => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(rendered('payment-received', 'sms', 'ru').text)).toBe(
      'ООО «Ромашка»: ваш платёж 123 456,00 ₽ получен 06.01.2026. Спасибо!',
    );
    expect(plain(rendered('payment-received', 'email', 'ru').text)).toContain(
      'Сумма: 123 456,00 ₽\nПлатёжный документ: № 15 от 05.01.2026\nДата поступления: 06.01.2026\nНазначение платежа: Оплата по счёту № 12, без НДС\n\n',
    );
    expect(rendered('order-status-changed', 'email', 'ru').subject).toBe('Заказ № ЗК-000123: отгружен');
    expect(rendered('order-status-changed', 'sms', 'en').text).toBe('ООО «Ромашка»: order No. ЗК-000123: shipped.');
    expect(rendered('order-status-changed', 'sms', 'ru', { to: 'На согласовании' }).text).toContain('На согласовании');
    expect(plain(rendered('invoice-overdue', 'email', 'ru').text)).toContain(
      '12.01.2026 истёк срок оплаты счёта № 00УТ-000012 от 05.01.2026',
    );
    expect(rendered('invoice-overdue', 'email', 'ru').text).not.toContain('Оплачено');
    expect(
      plain(
        rendered('invoice-overdue', 'email', 'ru', {
          invoice: { ...invoice, allocated: '45600', open: '12300000', dueOn: null },
        }).text,
      ),
    ).toContain('Оплачено: 456,00 ₽\nОсталось оплатить: 123 000,00 ₽\n');
  });
});

import { Refused } from '../../../src/domain/failure.js';
import { TemplateBook } from '../../../src/notifications/render-template.js';
import { loadTexts } from '../../../src/settings/load-mappings.js';
import { DAYS, LETTERS, NUMBERS, WORDS } from '../hostile.js';
import { mutateText } from '../mutate-text.js';
import type { Random } from '../random.js';
import { hold, type Target } from '../target.js';

const shipped = loadTexts('mappings/templates', '.liquid');
const texts = [...shipped.values()];
const book = TemplateBook.read(shipped);

/** What somebody may write into a template in order to reach more than its data. */
const ATTACKS = [
  '{{ constructor }}',
  '{{ client.constructor.constructor }}',
  '{{ client.__proto__ }}',
  '{{ "".constructor }}',
  '{{ invoice["__proto__"]["polluted"] }}',
  '{% assign __proto__ = "x" %}{{ __proto__ }}',
  '{% for i in (1..100000000) %}{{ i }}{% endfor %}',
  '{% assign a = "aaaaaaaaaa" %}{% for i in (1..50) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
  '{% include "../../etc/passwd" %}',
  '{% render "/etc/passwd" %}',
  '{% layout "order-status" %}',
  '{% capture x %}{{ client.name }}{% endcapture %}{{ x | split: "" | reverse | join: "" }}',
  '{{ client | json }}',
  '{{ "now" | date: "%Y" }}',
  '{{ "a" | pad: 99999999 }}{{ "a" | repeat: 99999999 }}',
];

const scope = (value: () => unknown): Record<string, unknown> => ({
  organization: { name: value(), taxNumber: '7725002343' },
  client: { name: value() },
  invoice: { number: value(), issuedOn: '2026-01-05', dueOn: '2026-01-20', amount: '123456', allocated: '0', open: '123456', currency: 'RUB', status: value() }, // prettier-ignore
  payment: { number: value(), documentOn: '2026-01-05', postedOn: '2026-01-05', amount: '123456', allocated: '1', currency: 'RUB', purpose: value(), status: value(), payer: { name: value() } }, // prettier-ignore
  order: { number: value(), orderedOn: '2026-01-05', amount: '1', currency: 'RUB', status: value() },
  allocations: [{ invoice: { number: value(), issuedOn: '2026-01-05' }, amount: '5', currency: 'RUB' }],
  previousStatus: value(),
});

const LOCALES = ['ru', 'en'] as const;
const KINDS = ['email', 'sms'] as const;

/** Renders; `undefined` when it is refused. */
function rendered(from: TemplateBook, choice: Parameters<TemplateBook['render']>[0], data: object) {
  try {
    return from.render(choice, data);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return undefined;
  }
}

function holdMessage(message: { subject: string; text: string } | undefined): void {
  if (!message) return;
  hold(message.subject.length <= 250 && message.text.length <= 20_000, 'a message is bounded');
  hold(
    !/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(message.subject),
    () => `a subject breaks: ${JSON.stringify(message.subject)}`,
  );
  hold(!/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(message.text), 'a text has control characters');
  hold(
    !/native code|root:x:0/.test(message.text + message.subject),
    () => `reaches out: ${message.text.slice(0, 500)}`,
  );
}

/** Templates of whoever: parsed or refused, rendered or refused, quickly; they reach nothing but their data. */
export const templates: Target<string> = {
  name: 'template',
  about: 'files of templates, and what they say of ordinary data',
  short: 1_000,
  make: (random) =>
    mutateText(random.once(4) ? `Тема: x\n\n${random.of(ATTACKS)}` : random.of(texts), random, random.of([...ATTACKS, ...texts])), // prettier-ignore
  take: (text, random) => {
    const [kind, locale] = [random.of(KINDS), random.of(LOCALES)];
    let made: TemplateBook;
    try {
      made = TemplateBook.read(new Map([[`tried.${kind}.${locale}`, text], ['order-status.ru', 'x'], ['order-status.en', 'x']])); // prettier-ignore
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return;
    }
    holdMessage(
      rendered(
        made,
        { template: 'tried', kind, locale },
        scope(() => 'Вектор'),
      ),
    );
    hold(!('polluted' in {}), 'no prototype is touched');
  },
};

const VALUES: readonly unknown[] = [...DAYS, ...LETTERS, ...NUMBERS, ...WORDS, ...ATTACKS, 'x'.repeat(30_000), null, true, 5, [], {}]; // prettier-ignore

const MARK = 'ЗНАЧЕНИЕ';

function value(random: Random): unknown {
  const base = random.of(VALUES);
  return typeof base === 'string' && random.once(2) ? mutateText(`${base}${MARK}`, random, MARK) : base;
}

/** Data of whoever in the templates that are shipped: only ever data, on one line in a subject. */
export const templateValues: Target<string> = {
  name: 'template-values',
  about: 'names, numbers and purposes that others chose, in the templates that are shipped',
  short: 1_500,
  make: (random) => JSON.stringify(scope(() => value(random))),
  take: (written, random) => {
    const data = JSON.parse(written) as object;
    const [template, kind, locale] = random.of([...book.names]).split('.') as [string, 'email' | 'sms', 'ru' | 'en'];
    holdMessage(rendered(book, { template, kind, locale }, data));
  },
};

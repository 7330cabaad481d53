import { Liquid, type Template } from 'liquidjs';
import { Refused } from '../domain/failure.js';
import { MESSAGE_KINDS, type MessageKind, type MessageLocale } from '../domain/notifications/message-kind.js';
import { oneLine, tidyText } from '../domain/notifications/message-text.js';
import { readTemplateFile, readTemplateName } from '../domain/notifications/template-file.js';
import { readDay, readMinor, writtenDate, writtenMoney } from '../domain/notifications/written-forms.js';

/** A message as rendered (готовое сообщение). `subject` is empty for an SMS. */
export interface RenderedMessage {
  readonly subject: string;
  readonly text: string;
}

/** Which template a message wants; a planned message fits. */
export interface TemplateChoice {
  readonly template: string;
  readonly kind: MessageKind;
  readonly locale: MessageLocale;
}

/** A part of a template, parsed, and the line of the file on which it begins. */
interface Part {
  readonly parsed: Template[];
  readonly line: number;
}

interface ParsedTemplate {
  readonly file: string;
  readonly engine: Liquid;
  readonly subject: Part | null;
  readonly body: Part;
}

/** Bounds of one template and one rendering; a message of a company stays a hundred times below them. */
const LIMITS = { parseLimit: 50_000, renderLimit: 800, memoryLimit: 1_000_000 } as const;
const LONGEST_SUBJECT = 250;
const LONGEST_TEXT = 20_000;

/**
 * A LiquidJS engine that reaches nothing but what it is given: own properties of the data, the partials of its language, no files. A
 * name that is not there is a mistake of the template and is refused, not rendered as nothing.
 */
function engineFor(locale: MessageLocale, partials: Readonly<Record<string, string>>): Liquid {
  const engine = new Liquid({
    // Without a prototype, so that `constructor` is no template.
    templates: Object.assign(Object.create(null) as Record<string, string>, partials),
    relativeReference: false,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    cache: true,
    ...LIMITS,
  });
  engine.registerFilter('money', (value: unknown, currency: unknown) => {
    const minor = readMinor(value);
    if (minor === undefined || typeof currency !== 'string') throw new Error('money: wants minor units and a currency');
    return writtenMoney(minor, currency, locale);
  });
  engine.registerFilter('date', (value: unknown) => {
    const day = readDay(value);
    if (day === undefined) throw new Error('date: wants a day like 2026-01-31');
    return writtenDate(day, locale);
  });
  return engine;
}

/**
 * The templates of an installation, parsed (шаблоны). Made once from the files of `mappings/templates`; rendering is quick, bounded
 * and changes nothing.
 */
export class TemplateBook {
  private readonly templates: ReadonlyMap<string, ParsedTemplate>;

  private constructor(templates: ReadonlyMap<string, ParsedTemplate>) {
    this.templates = templates;
  }

  /**
   * Parses all templates.
   *
   * @param files name without `.liquid` -> text: `invoice-paid.email.ru`, and partials: `order-status.ru`
   * @throws Refused `template-name`, `template-head`, `template-subject`, `template-broken`, each with {template, line, problem}
   */
  static read(files: ReadonlyMap<string, string>): TemplateBook {
    const named = [...files].map(([file, text]) => ({ file, text, ...readTemplateName(file) }));
    const engines = new Map<MessageLocale, Liquid>();
    for (const locale of ['ru', 'en'] as const) {
      const partials = named.filter((each) => each.kind === null && each.locale === locale);
      engines.set(locale, engineFor(locale, Object.fromEntries(partials.map((each) => [each.name, each.text]))));
    }
    const parsed = named.map(({ file, text, kind, locale }) => parse(file, text, kind, engines.get(locale) as Liquid));
    return new TemplateBook(new Map(parsed.map((each) => [each.file, each])));
  }

  /** Names of the templates that can be rendered, `invoice-paid.email.ru`, as `planMessages` takes them. */
  get names(): ReadonlySet<string> {
    return new Set(
      [...this.templates.keys()].filter((each) => MESSAGE_KINDS.some((kind) => each.includes(`.${kind}.`))),
    );
  }

  /**
   * Renders a message. Values of the data are only ever values: nothing in them is read as a template.
   *
   * @param scope what the template sees: see `scopeOf`
   * @throws Refused `template-unknown`, `template-variable-missing` {template, line, variable}, `template-failed`
   *   {template, line, problem}, `template-empty`
   */
  render(choice: TemplateChoice, scope: object): RenderedMessage {
    const file = `${choice.template}.${choice.kind}.${choice.locale}`;
    const template = this.templates.get(file);
    if (!template) throw new Refused('template-unknown', { template: file });
    const subject = template.subject ? oneLine(renderPart(template, template.subject, scope)) : '';
    const text = tidyText(renderPart(template, template.body, scope), choice.kind);
    if (text === '' || (template.subject && subject === '')) throw new Refused('template-empty', { template: file });
    return { subject: shortened(subject, LONGEST_SUBJECT), text: shortened(text, LONGEST_TEXT) };
  }
}

/** What a template sees: the event's data, and the one it is written to as `client`. */
export const scopeOf = (event: { readonly data: unknown }, to: { readonly recipientName: string }): object => ({
  ...(typeof event.data === 'object' ? event.data : {}),
  client: { name: to.recipientName },
});

/** At most `longest` UTF-16 units, the end told by an ellipsis, no character cut in two. */
const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…`;

function parse(file: string, text: string, kind: MessageKind | null, engine: Liquid): ParsedTemplate {
  // A partial is text from its first line.
  const { subject, body } = kind ? readTemplateFile(file, text) : { subject: null, body: { text, line: 1 } };
  if (kind === 'email' && !subject?.text)
    throw new Refused('template-subject', { template: file, line: 1, problem: 'missing' });
  if (kind === 'sms' && subject) {
    throw new Refused('template-subject', {
      template: file,
      line: subject.line,
      problem: 'only an e-mail has a subject',
    });
  }
  const part = (each: { text: string; line: number }): Part => {
    try {
      return { parsed: engine.parse(each.text), line: each.line };
    } catch (error) {
      throw refusal(error, file, each.line);
    }
  };
  return { file, engine, subject: subject && part(subject), body: part(body) };
}

function renderPart(template: ParsedTemplate, part: Part, scope: object): string {
  try {
    return String(template.engine.renderSync(part.parsed, scope));
  } catch (error) {
    throw refusal(error, template.file, part.line);
  }
}

/** LiquidJS errors carry the token that they stand at; its lines count from the part's own beginning. */
interface LiquidFailure {
  readonly name?: string;
  readonly message?: string;
  readonly originalError?: { readonly message?: string; readonly variableName?: string };
  readonly token?: { readonly file?: string; getPosition?: () => number[] };
}

function refusal(error: unknown, file: string, firstLine: number): Refused {
  const failure = (typeof error === 'object' && error !== null ? error : {}) as LiquidFailure;
  const [row = 1] = failure.token?.getPosition?.() ?? [];
  const partial = failure.token?.file;
  const where: Record<string, string | number> = partial
    ? { template: file, partial, line: row }
    : { template: file, line: firstLine + row - 1 };
  const variable = failure.originalError?.variableName;
  if (variable !== undefined) return new Refused('template-variable-missing', { ...where, variable });
  const problem = (failure.originalError?.message ?? failure.message ?? 'unknown').split('\n')[0] as string;
  const broken = /^(Parse|Tokenization|Assertion)/.test(failure.name ?? '');
  return new Refused(broken ? 'template-broken' : 'template-failed', { ...where, problem });
}

import { relative } from 'node:path';
import { writtenDate, writtenMoney } from '../../domain/notifications/written-forms.js';
import type { Settings } from '../../settings/settings.js';
import type { Output } from '../output.js';
import { BankCalendar, MONTH_DAYS } from './bank-calendar.js';
import type { LoadedFile } from './load-files.js';
import type { ExamplePayment, OutcomeGroup } from './read-outcome.js';
import type { DemoSummary } from './run-demo.js';

/** Debts and invoices named one by one at most. */
const NAMED_DEBTS = 6;
const NAMED_INVOICES = 4;

/** Shows what the demo did, in sentences of the catalogue. */
export class ShowDemo {
  constructor(
    private readonly output: Output,
    private readonly settings: Settings,
  ) {}

  async show(summary: DemoSummary): Promise<void> {
    const calendar = new BankCalendar(summary.day);
    const [from, to] = [calendar.day(0), calendar.day(MONTH_DAYS - 1)].map((day) => writtenDate(day, this.locale));
    await this.say('demo-title', { from: from ?? '', to: to ?? '' });
    await this.files(summary.files, summary.folder);
    await this.outcome(summary.outcome);
    await this.debts(summary);
    await this.messages(summary);
    await this.next(summary);
    if (summary.repeated) await this.say('demo-repeated');
    if (summary.told.waiting > 0) this.output.remark(this.word('demo-waiting', { count: summary.told.waiting }));
  }

  private async files(files: readonly LoadedFile[], folder: string): Promise<void> {
    await this.say('demo-files', { folder: this.path(folder), count: files.length });
    const width = Math.max(...files.map((each) => each.name.length));
    for (const { name, kind, entries, added, known, about, warnings, refused } of files) {
      const file = name.padEnd(width);
      await this.say('demo-file', { file, kind: this.word(`kind-${kind}`), entries, added, known });
      if (about) await this.say('demo-file-about', { about: this.word(about) });
      for (const each of warnings) await this.say('demo-file-warning', { text: this.note(each) });
      for (const each of refused) await this.say('demo-file-refused', { text: this.note(each) });
    }
  }

  /** Line 0 speaks of the whole file. */
  private note({ line, reason }: LoadedFile['refused'][number]): string {
    const text = this.word(reason.code, reason.params);
    return line === 0 ? text : this.word('demo-at-line', { line, text });
  }

  private async outcome(groups: readonly OutcomeGroup[]): Promise<void> {
    const count = (statuses: readonly string[]): number =>
      groups.reduce((sum, each) => (statuses.includes(each.status) ? sum + each.count : sum), 0);
    const all = count(['matched', 'suggested', 'unmatched']);
    await this.say('demo-matched', { matched: count(['matched']), all });
    for (const each of groups.filter(({ status }) => status === 'matched')) await this.group(each);
    await this.say('demo-open', { open: all - count(['matched']) });
    for (const each of groups.filter(({ status }) => status !== 'matched')) await this.group(each);
  }

  private async group({ status, rule, reason, count, example }: OutcomeGroup): Promise<void> {
    const text = status === 'matched' ? this.word(`demo-rule-${rule}`) : this.why(reason);
    await this.say('demo-group', { count: String(count).padStart(3), text });
    await this.say('demo-example', { payment: this.payment(example), purpose: example.purpose });
    const invoices = [...new Set(example.invoices)].slice(0, NAMED_INVOICES).join(', ');
    if (status === 'matched' && example.rest > 0n)
      await this.say('demo-example-rest', { invoices, rest: this.money(example.rest, example.currency) });
    else if (invoices) await this.say(`demo-example-${status}`, { invoices });
  }

  /** What money speaks of itself is told in words of its own. */
  private why(reason: OutcomeGroup['reason']): string {
    const nature = reason.params?.['nature'];
    return nature === undefined ? this.word(reason.code, reason.params) : this.word(`demo-nature-${nature}`);
  }

  private payment({ number, postedOn, amount, currency, payer }: ExamplePayment): string {
    return this.word('demo-payment', {
      number,
      date: writtenDate(postedOn, this.locale),
      amount: this.money(amount, currency),
      payer,
    });
  }

  private async debts({ debts }: DemoSummary): Promise<void> {
    const total = (of: 'open' | 'overdue' | 'unallocated'): string =>
      this.money(debts.reduce((sum, each) => sum + each[of], 0n), 'RUB'); // prettier-ignore
    const totals = { open: total('open'), overdue: total('overdue'), unallocated: total('unallocated') };
    await this.say('demo-debts', totals);
    for (const each of debts.slice(0, NAMED_DEBTS))
      await this.say('demo-debt', {
        client: each.counterparty,
        open: this.money(each.open, each.currency),
        overdue: this.money(each.overdue, each.currency),
      });
  }

  private async messages({ told }: DemoSummary): Promise<void> {
    const of = (kind: string): number =>
      told.messages.reduce((sum, each) => (each.kind === kind ? sum + each.count : sum), 0);
    await this.say('demo-messages', { events: told.events, letters: of('email'), sms: of('sms') });
    for (const each of told.messages)
      await this.say('demo-message', {
        count: String(each.count).padStart(3),
        text: this.word(`demo-template-${each.template}`),
        kind: this.word(`demo-kind-${each.kind}`),
      });
  }

  private async next({ told }: DemoSummary): Promise<void> {
    const { home, SVERKA_HTTP_PORT: port } = this.settings.environment;
    const { host } = this.settings.config.http;
    const variable = `SVERKA_HOME=${this.path(home)}`;
    await this.say('demo-next', {
      home: variable,
      messages: this.path(`${home}/messages`),
      docs: `http://${host}:${port ?? this.settings.config.http.port}/docs`,
      examples: told.examples.map((each) => this.path(each)).join(', '),
    });
  }

  private get locale(): 'ru' | 'en' {
    return this.output.language;
  }

  private money(minor: bigint, currency: string): string {
    return writtenMoney(minor, currency, this.locale);
  }

  /** A path as a person at this prompt would write it. */
  private path(path: string): string {
    const near = relative(process.cwd(), path);
    return near.startsWith('..') || near === '' ? path : near;
  }

  private word(code: string, params?: Record<string, string | number>): string {
    return this.output.sentence(code, params);
  }

  private say(code: string, params?: Record<string, string | number>): Promise<void> {
    return this.output.say(code, params);
  }
}

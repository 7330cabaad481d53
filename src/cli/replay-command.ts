import { Refused } from '../domain/failure.js';
import { type LocalDate, parseIsoDate, plusDays } from '../domain/local-date.js';
import { toDecimal } from '../domain/money.js';
import type { ListedDifference, ReplayedVerdict, ReplaySummary } from '../matching/replay-rules.js';
import { readProposedRules } from '../settings/read-rules.js';
import type { CommandContext } from './command-context.js';
import type { Output } from './output.js';

/** How a replay is asked for. */
export interface ReplayOptions {
  /** File with the proposed rules. */
  readonly replay: string;
  readonly from?: string;
  readonly to?: string;
  readonly details?: boolean;
}

const DAYS_OF_YEAR = 365;

/** `sverka match --replay RULES`: what would have been decided otherwise; nothing is kept. */
export async function replay({ settings, verb, output }: CommandContext, options: ReplayOptions): Promise<void> {
  const proposed = readProposedRules(settings, options.replay);
  const to = dayOf(options.to) ?? (new Date().toISOString().slice(0, 10) as LocalDate);
  const from = dayOf(options.from) ?? plusDays(to, -DAYS_OF_YEAR);
  const { ReplayRules } = await import('../matching/replay-rules.js');
  const onProgress = (done: number): void => output.progress(output.sentence('cli-matching', { done }));
  const summary = await verb(ReplayRules).run({ ...proposed, from, to, onProgress });
  output.progress('');
  if (output.json) return output.value(summary);
  await show(output, summary);
  if (options.details) for (const each of summary.list) await showDifference(output, each);
  else if (summary.list.length > 0) await output.say('cli-replay-details');
  if (options.details && summary.left > 0) await output.say('cli-replay-left', { count: summary.left });
  await output.say('cli-replay-note');
}

function dayOf(text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined;
  const day = parseIsoDate(text);
  if (!day) throw new Refused('usage-day', { text });
  return day;
}

const sumText = (minor: bigint, currency: string): string => `${toDecimal({ minor, currency })} ${currency}`;

async function show(output: Output, summary: ReplaySummary): Promise<void> {
  const { from, to, considered, settledByPresent, settledByProposed, differences } = summary;
  await output.say('cli-replayed', { from, to, considered });
  await output.say('cli-replay-settled', { present: settledByPresent, proposed: settledByProposed });
  if (differences.length === 0) await output.say('cli-replay-same');
  for (const { kind, currency, count, sum, againstPeople } of differences)
    await output.say('cli-replay-difference', {
      what: output.sentence(`replay-${kind}`),
      count,
      sum: sumText(sum, currency),
      against: againstPeople === 0 ? '' : againstPeople,
    });
}

async function showDifference(output: Output, each: ListedDifference): Promise<void> {
  const { kind, number, postedOn, amount, currency, purpose, present, proposed, books, byPerson, paymentId } = each;
  await output.line(`\n${paymentId}  ${number}  ${postedOn}  ${sumText(amount, currency)}  ${output.sentence(`replay-${kind}`)}`); // prettier-ignore
  await output.line(`  ${purpose}`);
  await output.line(`  − ${verdictText(output, present, currency)}`);
  await output.line(`  + ${verdictText(output, proposed, currency)}`);
  await output.line(`  = ${output.sentence(`replay-books-${books}`)}${byPerson ? `, ${output.sentence('replay-by-person')}` : ''}`); // prettier-ignore
}

function verdictText(output: Output, { status, rule, because, shares }: ReplayedVerdict, currency: string): string {
  const invoices = shares.map(({ invoiceNumber, issuedOn, amount }) => `${invoiceNumber} (${issuedOn ?? ''}) ${sumText(amount, currency)}`); // prettier-ignore
  const [why] = because;
  return [
    output.sentence(`replay-${status}`),
    rule ?? '',
    ...invoices,
    why ? output.sentence(why.code, why.params) : '',
  ]
    .filter((part) => part !== '')
    .join('  ');
}

import { MatchOpenPayments } from '../../matching/match-open-payments.js';
import { AgeInvoices } from '../../receivables/age-invoices.js';
import { type Debt, ReadDebts } from '../../receivables/read-debts.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { CommandContext } from '../command-context.js';
import { demoFiles } from './demo-files.js';
import { demoDay, demoFolder, refuseAmongRealData } from './demo-home.js';
import { type LoadedFile, loadFiles } from './load-files.js';
import { type OutcomeGroup, readOutcome } from './read-outcome.js';
import { tellEvents, type ToldEvents } from './tell-events.js';

/** More debts than the demo has clients. */
const ALL_DEBTS = 100;

/** What the demo has to tell. */
export interface DemoSummary {
  readonly day: LocalDate;
  readonly folder: string;
  readonly files: readonly LoadedFile[];
  readonly outcome: readonly OutcomeGroup[];
  readonly debts: readonly Debt[];
  readonly told: ToldEvents;
  /** Nothing was added, decided or planned: all of it was there from an earlier run. */
  readonly repeated: boolean;
}

/** Loads the made-up company and goes the whole way with it: files, matching, ageing, events, messages. */
export async function runDemo(context: CommandContext): Promise<DemoSummary> {
  const { verb, store, settings, output } = context;
  await refuseAmongRealData(store, settings);
  const folder = demoFolder(settings);
  const day = await demoDay(folder, settings.config.timeZone);
  const files = await loadFiles(context, demoFiles(day), folder);
  const { matched } = await verb(MatchOpenPayments).run({
    onProgress: (done) => output.progress(output.sentence('demo-matching', { done })),
  });
  output.progress('');
  await verb(AgeInvoices).run();
  const told = await tellEvents(context, folder);
  return {
    day,
    folder,
    files,
    outcome: await readOutcome(store),
    debts: (await verb(ReadDebts).run(ALL_DEBTS)).toSorted(byDebt),
    told,
    repeated: matched === 0 && told.planned === 0 && files.every((each) => each.added === 0),
  };
}

/** Ids differ from run to run, names do not. */
const byDebt = (a: Debt, b: Debt): number =>
  a.overdue !== b.overdue
    ? a.overdue > b.overdue ? -1 : 1
    : a.open !== b.open
      ? a.open > b.open ? -1 : 1
      : `${a.counterparty}${a.currency}` < `${b.counterparty}${b.currency}` ? -1 : 1; // prettier-ignore

import { Argument, type Command } from 'commander';
import { Refused } from '../domain/failure.js';
import { toDecimal } from '../domain/money.js';
import type { RefusedFile } from '../intake/refused-files.js';
import type { ParkedEvent } from '../messaging/transport.js';
import { type ListedClosedPeriod, listClosedPeriods } from '../store/reads/closed-period-reads.js';
import { type ListedConflict, listConflicts } from '../store/reads/card-reads.js';
import { type Duplicate, listDuplicates } from '../store/reads/duplicate-reads.js';
import { listDeliveries } from '../store/reads/delivery-lists.js';
import { listInvoices } from '../store/reads/invoice-lists.js';
import { type ListedFact, listLearntFacts } from '../store/reads/learnt-reads.js';
import type { Page } from '../store/reads/lists.js';
import { listPayments } from '../store/reads/payment-lists.js';
import { type ListedRate, listRates } from '../store/reads/rate-reads.js';
import { type ListedWriting, listWritings } from '../store/reads/written-documents.js';
import { type ListedRisk, listRisks } from '../store/reads/registry-reads.js';
import type { ForeignSuggestion } from '../matching/suggest-foreign.js';
import type { ListedSource } from '../sync/list-sources.js';
import { type Room, runCommand } from './command-context.js';
import { CLIENT_LISTS } from './client-lists.js';
import { type Listing, listing, type ListOptions } from './listing.js';
import type { Output } from './output.js';
import { withTransport } from './with-transport.js';

const sum = (minor: string, currency: string): string => `${toDecimal({ minor: BigInt(minor), currency })} ${currency}`;

/** A list that is not read by pages. */
const allOn = (items: object[]): Page<object> => ({ items, next: null });

type Payment = Awaited<ReturnType<typeof listPayments>>['items'][number];
type Invoice = Awaited<ReturnType<typeof listInvoices>>['items'][number];
type Delivery = Awaited<ReturnType<typeof listDeliveries>>['items'][number];

const LISTS: Readonly<Record<string, Listing>> = {
  payments: listing<Payment>(
    ['open', 'matched', 'partly-matched', 'advance', 'set-aside', 'withdrawn'],
    ({ store }, status, page) => listPayments(store, { status, direction: 'in' }, page),
    (each, output) => [
      each.id,
      each.postedOn,
      each.number,
      sum(each.amount, each.currency),
      output.sentence(`status-${each.status}`),
      each.payer.name,
      each.purpose,
    ],
  ),
  invoices: listing<Invoice>(
    ['open', 'partly-paid', 'paid', 'overpaid', 'overdue', 'cancelled'],
    ({ store }, status, page) => listInvoices(store, { status }, page),
    (each, output) => [
      each.id,
      each.issuedOn,
      each.number,
      sum(each.amount, each.currency),
      output.sentence(`status-${each.status}`),
    ],
  ),
  deliveries: listing<Delivery>(
    ['pending', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'suppressed', 'held'],
    ({ store }, status, page) => listDeliveries(store, { status }, page),
    (each, output) => [each.id, each.channel, each.template, output.sentence(`status-${each.status}`)],
  ),
  parked: listing<ParkedEvent>(
    [],
    async (context, _status, { limit }) =>
      allOn(await withTransport(context, (transport, worker) => transport.parked(worker.name, limit))),
    (each, output) => [
      each.eventId,
      each.parkedAt?.toISOString() ?? '',
      each.type,
      output.sentence(each.reason.code, each.reason.params),
    ],
  ),
  refused: listing<RefusedFile>(
    [],
    async ({ verb }, _status, { limit }) => {
      const { ListRefusedFiles } = await import('../intake/refused-files.js');
      return allOn(await verb(ListRefusedFiles).run(limit));
    },
    (each) => [each.name, each.refusedAt.toISOString(), each.reason.split('\n', 1)[0] ?? ''],
  ),
  'closed-periods': listing<ListedClosedPeriod>(
    [],
    async ({ store }, _status, { limit }) => allOn(await listClosedPeriods(store, limit)),
    (each, output) => [
      each.decidedAt,
      each.taxNumber,
      each.organization,
      each.through ?? '-',
      each.actor,
      each.why,
      each.inForce ? output.sentence('cli-in-force') : '',
    ],
  ),
  duplicates: listing<Duplicate>(
    [],
    async ({ store }, _status, { limit }) => allOn(await listDuplicates(store, limit)),
    ({ one, other, evidence }, output) => [
      one.id,
      one.name,
      other.id,
      other.name,
      evidence.map(({ kind, value }) => `${output.sentence(`evidence-${kind}`)} ${value}`).join('; '),
    ],
  ),
  conflicts: listing<ListedConflict>(
    [],
    async ({ store }, _status, { limit }) => allOn(await listConflicts(store, limit)),
    (each) => [
      each.id,
      each.counterparty,
      each.field,
      `${each.kept} (${each.keptFrom})`,
      `${each.offered} (${each.source})`,
    ],
  ),
  learnt: listing<ListedFact>(
    [],
    async ({ store }, _status, { limit }) => allOn(await listLearntFacts(store, limit)),
    (each, output) => [
      each.id,
      each.organization,
      `${output.sentence(`learnt-${each.payerBy}`)} ${each.payerKey}`,
      output.sentence(`learnt-${each.kind}`),
      [each.counterparty, each.rule, each.wording].filter(Boolean).join(' '),
      `×${each.confirmations}`,
      each.lastSeenOn,
      each.actor,
    ],
  ),
  ...CLIENT_LISTS,
  rates: listing<ListedRate>(
    [],
    ({ store }, _status, page) => listRates(store, {}, page),
    (each) => [each.on, each.currency, String(each.nominal), each.value],
  ),
  written: listing<ListedWriting>(
    ['to-write', 'writing', 'written', 'known', 'unknown', 'refused', 'conflict', 'left'],
    ({ store }, status, page) => listWritings(store, { status }, page),
    (each, output) => [
      each.id,
      each.source,
      output.sentence(`written-kind-${each.kind}`),
      each.subjectId,
      output.sentence(`written-${each.status}`),
      each.reason ? output.sentence(each.reason.code, each.reason.params) : '',
    ],
  ),
  foreign: listing<ForeignSuggestion>(
    [],
    async ({ verb }, _status, { limit }) => {
      const { SuggestForeign } = await import('../matching/suggest-foreign.js');
      return allOn(await verb(SuggestForeign).run(limit));
    },
    (each, output) => [
      each.paymentId,
      each.postedOn,
      each.paymentNumber,
      sum(each.open, 'RUB'),
      each.payerName,
      each.invoiceNumber,
      sum(each.amount, each.currency),
      output.sentence(`rate-${each.rateDay}`, { rate: each.rate, nominal: each.nominal, on: each.rateOn }),
      sum(each.difference, 'RUB'),
      each.certain ? output.sentence('cli-foreign-certain') : '',
    ],
  ),
  risks: listing<ListedRisk>(
    [],
    async ({ store }, _status, { limit }) => allOn(await listRisks(store, limit)),
    (each, output) => [
      each.raisedAt,
      each.taxNumber,
      each.name,
      output.sentence(`risk-${each.code}`),
      each.source,
      each.counterpartyId,
    ],
  ),
  sources: listing<ListedSource>(
    [],
    async ({ verb }) => {
      const { ListSources } = await import('../sync/list-sources.js');
      return allOn(await verb(ListSources).run());
    },
    sourceRow,
  ),
};

/** Rooms whose verbs a list asks for. */
const LIST_ROOMS: Readonly<Record<string, readonly Room[]>> = {
  audit: ['audit'],
  'order-checks': ['clients'],
  refused: ['intake'],
  sources: ['sync'],
  foreign: ['matching'],
};

function sourceRow(each: ListedSource, output: Output): string[] {
  const state = each.failure ? 'failed' : each.held.length > 0 ? 'held' : each.finishedAt ? 'good' : 'never';
  const told = output.sentence('cli-source', {
    source: each.source,
    at: each.finishedAt ?? '',
    lag: each.lagMinutes ?? '',
    compared: each.comparedAt ?? '',
    refused: each.counts['refused'] || '',
    state,
  });
  const reasons = [...(each.failure ? [each.failure] : []), ...each.held];
  return [told, ...reasons.map(({ code, params }) => output.sentence(code, params))];
}

/** `sverka list payments | invoices | deliveries | parked | refused | closed-periods | learnt | foreign | rates | risks | sources | timeline | audit | written`: what a person needs to name them in other commands. */
export function addListCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('list')
    .description('help-list')
    .addArgument(new Argument('<what>', 'help-list-what').choices(Object.keys(LISTS)))
    .option('--status <status>', 'help-list-status')
    .option('--counterparty <name>', 'help-list-counterparty')
    .option('--limit <n>', 'help-list-limit', '50')
    .option('--cursor <cursor>', 'help-list-cursor')
    .action(async (what: string, _options, command: Command) => {
      const options = command.optsWithGlobals<ListOptions>();
      const limit = Math.min(500, Math.max(1, Number.parseInt(options.limit, 10) || 50));
      exit(
        await runCommand(options, LIST_ROOMS[what] ?? [], async (context) => {
          const { output } = context;
          const { statuses, read, row } = LISTS[what] as Listing;
          const { status } = options;
          if (status !== undefined && !statuses.includes(status))
            throw new Refused('usage-status', { status, statuses: statuses.join(', ') });
          const page = await read(context, options.status, { limit, cursor: options.cursor }, options);
          for (const item of page.items)
            await (output.json ? output.value(item) : output.line(row(item, output).join('  ')));
          if (page.items.length === 0) await output.say('cli-nothing-listed');
          if (page.next && !output.json) await output.say('cli-next-page', { cursor: page.next });
          if (page.next && output.json) output.remark(page.next);
        }),
      );
    });
}

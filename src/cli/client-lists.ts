import { TIMELINE_KINDS, type TimelineKind } from '../domain/activity.js';
import type { ChainEntry } from '../domain/audit/chain.js';
import { Refused } from '../domain/failure.js';
import { listAudit } from '../store/reads/audit-reads.js';
import { findCounterparty } from '../store/reads/counterparty-reads.js';
import { type ListedCheck, listOrderChecks } from '../store/reads/terms-reads.js';
import { readTimeline, type TimelineEntry } from '../store/reads/timeline.js';
import { type Listing, listing } from './listing.js';

/** What happened with clients, whether their orders keep to agreements, and who did what. */
export const CLIENT_LISTS: Readonly<Record<string, Listing>> = {
  timeline: listing<TimelineEntry>(
    TIMELINE_KINDS,
    async ({ store, settings }, kind, page, { counterparty }) => {
      if (counterparty === undefined) throw new Refused('usage-counterparty');
      const { id } = await findCounterparty(store, counterparty);
      const kinds = kind === undefined ? undefined : [kind as TimelineKind];
      return readTimeline(store, { counterpartyIds: [id], kinds }, settings.config.timeZone, page);
    },
    (each, output) => [each.on, output.sentence(each.told.code, each.told.params), each.actor, each.id],
  ),
  'order-checks': listing<ListedCheck>(
    ['kept', 'breached', 'unclear'],
    async ({ store, verb }, state, page, { counterparty }) => {
      const { CheckOrders } = await import('../clients/check-orders.js');
      await verb(CheckOrders).run();
      const client = counterparty === undefined ? undefined : (await findCounterparty(store, counterparty)).id;
      return listOrderChecks(store, { state, counterparty: client }, page);
    },
    (each, output) => [
      each.orderedOn,
      each.number,
      each.counterparty,
      output.sentence(`terms-state-${each.state}`),
      each.reasons.map(({ code, params }) => output.sentence(code, params)).join('; '),
    ],
  ),
  audit: listing<ChainEntry>(
    [],
    async ({ store, verb }, _status, page) => {
      const { ChainAudit } = await import('../audit/chain-audit.js');
      await verb(ChainAudit).run();
      return listAudit(store, {}, page);
    },
    (each) => [String(each.seq), each.at, each.action, each.actor, each.door, each.caller, each.subject ?? '-'],
  ),
};

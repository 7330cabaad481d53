import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { doneWithin } from '../../messaging/backoff.js';
import { TRANSPORT } from '../../messaging/messaging.module.js';
import type { Transport } from '../../messaging/transport.js';
import { measureBacklog } from '../../store/outbox.js';
import { type Count, countDeliveries, countImports, countOpenPayments } from '../../store/reads/state-reads.js';
import { countWritings } from '../../store/reads/written-documents.js';
import { Store } from '../../store/store.js';

/** What was counted is told again for so long: scrapers do not make the database count more often. */
const FRESH_MS = 5_000;

/** What a broker does not say by then is left out. */
const BROKER_PATIENCE_MS = 2_000;

interface State {
  readonly unpublished: number;
  readonly oldestAgeMs: number;
  readonly openPayments: number;
  readonly deliveries: readonly Count[];
  readonly imports: readonly Count[];
  readonly parked: readonly Count[];
  readonly written: readonly Count[];
}

/** The service in figures (метрики): of Node, of HTTP, and of the books, counted when asked. */
@Injectable()
export class Metrics implements OnModuleDestroy {
  private readonly registry = new Registry();
  private readonly gauges = {
    up: this.gauge('sverka_database_up', '1 when the figures of the books could be counted'),
    unpublished: this.gauge('sverka_outbox_unpublished', 'events announced and not yet published'),
    oldest: this.gauge('sverka_outbox_oldest_age_seconds', 'age of the oldest unpublished event'),
    openPayments: this.gauge('sverka_open_payments', 'incoming payments of which something is not allocated'),
    deliveries: this.gauge('sverka_deliveries', 'messages by status', 'status'),
    imports: this.gauge('sverka_imports', 'imported files by kind', 'kind'),
    parked: this.gauge('sverka_parked_events', 'events that a subscriber could not handle', 'subscriber'),
    written: this.gauge('sverka_written_documents', 'what is written into bases of accounts, by status', 'status'),
  };
  /** Time of answering by method, route and status. */
  readonly requests = new Histogram({
    name: 'sverka_http_request_seconds',
    help: 'time from the request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers: [this.registry],
  });
  private counted: { readonly at: number; readonly state: Promise<State> } | undefined;

  constructor(
    private readonly store: Store,
    @Inject(TRANSPORT) private readonly transport: Transport,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  onModuleDestroy(): void {
    this.registry.clear();
  }

  /** Media type of {@link run}. */
  get contentType(): string {
    return this.registry.contentType;
  }

  /** Every figure in Prometheus' text format. Without the database those of the books are left out, and the rest is still told. */
  async run(): Promise<string> {
    try {
      this.tell(await this.state());
      this.gauges.up.set(1);
    } catch {
      this.forget();
      this.gauges.up.set(0);
    }
    return this.registry.metrics();
  }

  private state(): Promise<State> {
    const now = performance.now();
    if (!this.counted || now - this.counted.at > FRESH_MS) {
      const state = this.count();
      this.counted = { at: now, state };
      state.catch(() => (this.counted = undefined));
    }
    return this.counted.state;
  }

  private async count(): Promise<State> {
    const { unpublished, oldestAgeMs } = await measureBacklog(this.store);
    return {
      unpublished,
      oldestAgeMs,
      openPayments: await countOpenPayments(this.store),
      deliveries: await countDeliveries(this.store),
      imports: await countImports(this.store),
      parked: await this.countParked(),
      written: await countWritings(this.store),
    };
  }

  /** A broker that is away or slow holds up no other figure; its own are left out then. */
  private async countParked(): Promise<Count[]> {
    const counting = this.transport.countParked().catch(() => new Map<string, number>());
    const counted = (await doneWithin(counting, BROKER_PATIENCE_MS)) ? await counting : [];
    return [...counted].map(([name, count]) => ({ name, count }));
  }

  private tell(state: State): void {
    this.gauges.unpublished.set(state.unpublished);
    this.gauges.oldest.set(state.oldestAgeMs / 1000);
    this.gauges.openPayments.set(state.openPayments);
    tellCounts(this.gauges.deliveries, 'status', state.deliveries);
    tellCounts(this.gauges.imports, 'kind', state.imports);
    tellCounts(this.gauges.parked, 'subscriber', state.parked);
    tellCounts(this.gauges.written, 'status', state.written);
  }

  /** An old figure that looks like a new one is worse than none. */
  private forget(): void {
    const { unpublished, oldest, openPayments, deliveries, imports, parked, written } = this.gauges;
    for (const gauge of [unpublished, oldest, openPayments]) gauge.remove();
    for (const gauge of [deliveries, imports, parked, written]) gauge.reset();
  }

  private gauge(name: string, help: string, ...labelNames: string[]): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

function tellCounts(gauge: Gauge, label: string, counts: readonly Count[]): void {
  gauge.reset();
  for (const { name, count } of counts) gauge.set({ [label]: name }, count);
}

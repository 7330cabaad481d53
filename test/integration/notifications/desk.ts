import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { v7 } from 'uuid';
import { stringify } from 'yaml';
import type { CloudEvent } from '../../../src/domain/events/event.js';
import { ChannelSet } from '../../../src/notifications/channel-set.js';
import { DraftMessages } from '../../../src/notifications/draft-messages.js';
import { NotificationRules } from '../../../src/notifications/notification-rules.js';
import { PlanDeliveries } from '../../../src/notifications/plan-deliveries.js';
import { PreviewMessages } from '../../../src/notifications/preview-messages.js';
import { ResolveUnknownDeliveries } from '../../../src/notifications/resolve-unknown-deliveries.js';
import { SendDueDeliveries } from '../../../src/notifications/send-due-deliveries.js';
import { SettleDelivery } from '../../../src/notifications/settle-delivery.js';
import { loadSettings, type Settings } from '../../../src/settings/settings.js';
import type { Store } from '../../../src/store/store.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';

/** The verbs as one process has them. */
export interface Worker {
  readonly channels: ChannelSet;
  readonly rules: NotificationRules;
  readonly plan: PlanDeliveries;
  readonly preview: PreviewMessages;
  readonly send: SendDueDeliveries;
  readonly resolve: ResolveUnknownDeliveries;
  readonly settle: SettleDelivery;
}

/** What the tests look at of a delivery. */
export interface DeliveryRow {
  readonly id: string;
  readonly channel: string;
  readonly rule: string;
  readonly status: string;
  readonly attempts: number;
  readonly provider_id: string;
  readonly title: string;
  readonly body: string;
  readonly reason: { code: string; params?: Record<string, string | number> } | null;
  readonly settled: { verdict: string; actor: string; why: string } | null;
  readonly waits: boolean;
  readonly asks: boolean;
}

/** An installation of a test's own: a database, a home, config and mappings, one organization and one client. */
export class Desk {
  readonly organization = v7();
  readonly client = v7();
  private channelBlocks: Record<string, object> = {};
  private attempts = 8;
  private concurrency = 10;

  private constructor(
    private readonly database: TestDatabase,
    readonly home: string,
  ) {}

  static async open(): Promise<Desk> {
    Logger.overrideLogger(false);
    const desk = new Desk(await freshDatabase(), await mkdtemp(join(tmpdir(), 'sverka-desk-')));
    await mkdir(join(desk.home, 'config'));
    await desk.copyMappings();
    await desk.store.query(
      `insert into organization (id, name, tax_number) values ($1, 'ООО «Ромашка»', '7707083893')`,
      [desk.organization],
    );
    await desk.store.query(`insert into client (id, name) values ($1, 'ООО «Вектор»')`, [desk.client]);
    await desk.store.query(
      `insert into counterparty (id, client_id, kind, name, email, phone) values ($1, $1, 'legal', 'ООО «Вектор»', 'buh@vektor.example', '+7 903 123-45-67')`,
      [desk.client],
    );
    return desk;
  }

  /** The mappings of the installation, but no quiet hours: a test does not wait for the morning. */
  private async copyMappings(): Promise<void> {
    const mappings = join(this.home, 'mappings');
    await cp(new URL('../../../mappings', import.meta.url).pathname, mappings, { recursive: true });
    const rules = join(mappings, 'notifications');
    for (const file of await readdir(rules)) {
      const text = await readFile(join(rules, file), 'utf8');
      await writeFile(join(rules, file), text.replace(/^ +(quietHours|freshDays):.*\n/gm, ''));
    }
  }

  get store(): Store {
    return this.database.store;
  }

  async close(): Promise<void> {
    await this.database.drop();
    await rm(this.home, { recursive: true, force: true });
  }

  /** Empties what a test left behind. */
  async clear(): Promise<void> {
    await this.store.query('truncate delivery, outbox cascade');
    await rm(this.messages, { recursive: true, force: true });
  }

  channels(blocks: Record<string, object>, messages: { attempts?: number; concurrency?: number } = {}): this {
    this.channelBlocks = blocks;
    this.attempts = messages.attempts ?? 8;
    this.concurrency = messages.concurrency ?? 10;
    return this;
  }

  /** Writes a file of mappings: `templates/x.sms.ru.liquid`, `notifications/y.yaml`. */
  async mapping(path: string, text: string | null): Promise<void> {
    const file = join(this.home, 'mappings', path);
    if (text === null) await rm(file, { force: true });
    else await writeFile(file, text);
  }

  async settings(): Promise<Settings> {
    const messages = { attempts: this.attempts, concurrency: this.concurrency };
    await writeFile(join(this.home, 'config', 'default.yaml'), stringify({ channels: this.channelBlocks, messages }));
    return loadSettings({
      SVERKA_HOME: this.home,
      SVERKA_CONFIG: join(this.home, 'config'),
      SVERKA_MAPPINGS: join(this.home, 'mappings'),
      SMSC_PASSWORD: 'right-password',
    });
  }

  async worker(): Promise<Worker> {
    const settings = await this.settings();
    const channels = new ChannelSet(settings);
    const rules = NotificationRules.load(settings.mappings);
    const draft = new DraftMessages(this.store, rules, channels, settings);
    return {
      channels,
      rules,
      plan: new PlanDeliveries(this.store, draft),
      preview: new PreviewMessages(this.store, draft),
      send: new SendDueDeliveries(this.store, channels, settings),
      resolve: new ResolveUnknownDeliveries(this.store, channels, settings),
      settle: new SettleDelivery(this.store, rules, settings),
    };
  }

  /** A worker with one planned message. */
  async planned(): Promise<Worker> {
    const worker = await this.worker();
    await worker.plan.run(this.payment());
    return worker;
  }

  /** Leaves every delivery in the hands of a process that died while it called the provider. */
  async left(provider: string): Promise<void> {
    await this.store.query(
      `update delivery set status = 'sending', attempts = 1, claimed_until = now() - interval '1 second', provider = $1`,
      [provider],
    );
  }

  /** A payment of the client that came in; each call is another payment. */
  payment(number = '15', counterpartyId: string | null = this.client): CloudEvent<'payment.received.v1'> {
    const id = v7();
    return {
      specversion: '1.0',
      id: v7(),
      source: 'test',
      type: 'payment.received.v1',
      subject: id,
      time: '2026-01-05T10:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:sverka:event:payment.received.v1',
      sequence: 1,
      organization: this.organization,
      data: {
        payment: {
          id,
          number,
          documentOn: '2026-01-05',
          postedOn: '2026-01-05',
          amount: '123456',
          allocated: '0',
          currency: 'RUB',
          payerName: 'ООО «Вектор»',
          purpose: 'Оплата по счёту 15',
          status: 'open',
        },
        counterpartyId,
        organization: { id: this.organization, name: 'ООО «Ромашка»', taxNumber: '7707083893' },
      },
    };
  }

  /** Client's card without an e-mail: messages go by SMS. */
  async email(address: string): Promise<void> {
    await this.store.query('update counterparty set email = $2 where id = $1', [this.client, address]);
  }

  deliveries(): Promise<DeliveryRow[]> {
    return this.store.query<DeliveryRow>(
      `select id, channel, rule, status, attempts, provider_id, title, body, reason, settled, not_before > now() as waits,
         ask_at is not null as asks
       from delivery order by seq`,
    );
  }

  /** The one delivery that there is. */
  async delivery(): Promise<DeliveryRow> {
    const rows = await this.deliveries();
    expect(rows).toHaveLength(1);
    return rows[0] as DeliveryRow;
  }

  /** Types of the events about messages with their numbers, in the order of announcing: `message.sent.v1#1`. */
  async told(): Promise<string[]> {
    const rows = await this.store.query<{ told: string }>(
      `select type || '#' || sequence as told from outbox where type like 'message.%' order by seq`,
    );
    return rows.map((each) => each.told);
  }

  /** Lets the time come for which something waits. */
  async timeComes(what: 'not_before' | 'claimed_until' | 'ask_at'): Promise<void> {
    await this.store.query(`update delivery set ${what} = now() - interval '1 second' where ${what} is not null`);
  }

  get messages(): string {
    return join(this.home, 'messages');
  }

  async files(): Promise<string[]> {
    return (await readdir(this.messages).catch(() => [])).filter((each) => !each.startsWith('.'));
  }
}

/** Channels that write files. */
export const FOLDERS = {
  mail: { kind: 'folder', sends: 'email', folder: 'messages' },
  sms: { kind: 'folder', sends: 'sms', folder: 'messages' },
};

/** A mail server on this machine. */
export const smtpAt = (port: number, timeoutMs = 1000) => ({
  mail: { kind: 'smtp', host: '127.0.0.1', port, requireTls: false, from: 'buh@romashka.example', timeoutMs },
});

/** An SMS provider on this machine. */
export const smscAt = (url: string, timeoutMs = 500) => ({
  sms: { kind: 'smsc', url, login: 'demo', passwordFrom: 'SMSC_PASSWORD', timeoutMs },
});

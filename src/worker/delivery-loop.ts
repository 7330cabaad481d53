import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { doneWithin } from '../messaging/backoff.js';
import { ChannelSet } from '../notifications/channel-set.js';
import { NotificationRules } from '../notifications/notification-rules.js';
import { ResolveUnknownDeliveries } from '../notifications/resolve-unknown-deliveries.js';
import { SendDueDeliveries } from '../notifications/send-due-deliveries.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { SendingLanes } from './sending-lanes.js';

const POLL_MS = 1000;
const ASK_EVERY_MS = 30_000;

/** The whole process has ten seconds to stop. */
const STOP_WITHIN_MS = 8000;

/** Sends what is due and asks after what is unknown, for as long as the worker runs (цикл отправки). */
@Injectable()
export class DeliveryLoop implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(DeliveryLoop.name);
  private lanes: readonly SendingLanes[] = [];
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly channels: ChannelSet,
    private readonly rules: NotificationRules,
    private readonly send: SendDueDeliveries,
    private readonly resolve: ResolveUnknownDeliveries,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Refuses to start with channels that cannot be opened. */
  onModuleInit(): void {
    const channels = this.channels.onOffer;
    for (const reason of this.rules.problems(channels))
      this.log.warn({ msg: 'a rule asks for what is not there', reason });
    if (channels.length === 0) this.log.warn('no channel is configured: no message goes out');
  }

  onApplicationBootstrap(): void {
    const lanes = this.settings.config.messages.concurrency;
    this.lanes = this.channels.all.map(
      ({ name }) =>
        new SendingLanes({
          lanes,
          pollMs: POLL_MS,
          work: (claimed) => this.send.run(1, name, claimed),
          onError: (error) => this.log.error({ msg: 'sending failed', channel: name, err: error }),
        }),
    );
    for (const each of this.lanes) each.start();
    this.timer = setInterval(() => this.ask(), ASK_EVERY_MS);
    this.ask();
  }

  /** Something was planned: it need not wait for the next look. */
  wake(): void {
    for (const each of this.lanes) each.wake();
  }

  /**
   * Takes nothing more and waits for what is in hand, bounded. A call that does not end in time stays claimed: the next worker finds it
   * and goes on as after a crash.
   */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    const work = Promise.all([...this.lanes.map((each) => each.stop()), this.asking]);
    if (await doneWithin(work, STOP_WITHIN_MS)) return;
    const left = this.lanes.reduce((sum, each) => sum + each.atWork, 0);
    this.log.warn({ msg: 'stopped with calls to providers unanswered', deliveries: left });
  }

  private ask(): void {
    this.asking ??= this.resolve
      .run()
      .catch((error: unknown) => this.log.error({ msg: 'asking providers failed', err: error }))
      .then(() => {
        this.asking = undefined;
      });
  }
}

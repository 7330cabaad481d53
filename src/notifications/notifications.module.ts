import { Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { ChannelSet } from './channel-set.js';
import { DraftMessages } from './draft-messages.js';
import { NotificationRules } from './notification-rules.js';
import { PlanDeliveries } from './plan-deliveries.js';
import { PreviewMessages } from './preview-messages.js';
import { ReleaseHeld } from './release-held.js';
import { ResolveUnknownDeliveries } from './resolve-unknown-deliveries.js';
import { SendDueDeliveries } from './send-due-deliveries.js';
import { SettleDelivery } from './settle-delivery.js';

const verbs = [
  PlanDeliveries,
  SendDueDeliveries,
  ResolveUnknownDeliveries,
  SettleDelivery,
  ReleaseHeld,
  PreviewMessages,
];
const surroundings = [
  { provide: ChannelSet, inject: [SETTINGS], useFactory: (settings: Settings) => new ChannelSet(settings) },
  {
    provide: NotificationRules,
    inject: [SETTINGS],
    useFactory: (settings: Settings) => NotificationRules.load(settings.mappings),
  },
];

/** Messages to clients and to our own people (уведомления): from an event to a delivery to its outcome. */
@Module({ providers: [...surroundings, DraftMessages, ...verbs], exports: [ChannelSet, NotificationRules, ...verbs] })
export class NotificationsModule implements OnApplicationShutdown {
  constructor(private readonly channels: ChannelSet) {}

  async onApplicationShutdown(): Promise<void> {
    await this.channels.close();
  }
}

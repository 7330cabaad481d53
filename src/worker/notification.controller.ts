import { Controller, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { EVENT_TYPES } from '../domain/events/catalogue.js';
import type { CloudEvent } from '../domain/events/event.js';
import { EventFailureFilter } from '../messaging/event-failure.filter.js';
import { PlanDeliveries } from '../notifications/plan-deliveries.js';
import { DeliveryLoop } from './delivery-loop.js';

/**
 * Hears events and makes deliveries of them (приём событий). It listens to every type, whatever the rules name today: processes whose
 * mappings differ for a while would otherwise take each other's subscriptions away. An event without a rule costs no query.
 */
@Controller()
export class NotificationController {
  constructor(
    private readonly plan: PlanDeliveries,
    private readonly loop: DeliveryLoop,
  ) {}

  /** An event is done once its deliveries are kept; sending them is another matter. */
  @EventPattern(EVENT_TYPES as string[])
  @UseFilters(EventFailureFilter)
  async on(event: CloudEvent): Promise<void> {
    const { kept } = await this.plan.run(event);
    if (kept.some((each) => each.status === 'pending')) this.loop.wake();
  }
}

import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { toCloudEvent } from '../domain/events/cloud-event.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { readEventFeed } from '../store/reads/event-feed.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { eventPage, eventQuery, type EventQuery } from './api/messages.js';

/** Events for those who rather ask than subscribe. */
@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Answers(
    'Events in the order of their announcement; whoever asks on after the last one misses none',
    eventPage,
    [400, 404],
  )
  async list(
    @Query({ schema: eventQuery }) { limit, after, ...filter }: EventQuery,
  ): Promise<z.infer<typeof eventPage>> {
    const events = await readEventFeed(this.store, filter, limit, after);
    return {
      items: events.map((each) => toCloudEvent(each, this.settings.config.installation)),
      next: events.length === limit ? (events.at(-1)?.id ?? null) : null,
    };
  }
}

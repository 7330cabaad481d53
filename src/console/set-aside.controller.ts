import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Refused } from '../domain/failure.js';
import type { Language } from '../domain/wording/say.js';
import { ListRefusedFiles, OfferRefusedFiles } from '../intake/refused-files.js';
import { TRANSPORT } from '../messaging/messaging.module.js';
import { WORKER } from '../messaging/our-transport.js';
import type { Transport } from '../messaging/transport.js';
import { Answers } from './api/answers.js';
import { toldReason } from './api/fields.js';
import { Spoken } from './api/headers.js';
import {
  parkedList,
  parkedQuery,
  type ParkedQuery,
  refusedList,
  refusedQuery,
  type RefusedQuery,
  retriedEvents,
  retriedFiles,
  retryEventsBody,
  type RetryEventsBody,
  retryFilesBody,
  type RetryFilesBody,
} from './api/set-aside.js';
import { KeyedBy } from './once/command-mode.js';

/** What was set aside, and its second chance once the cause is mended. */
@ApiTags('set aside')
@Controller()
export class SetAsideController {
  constructor(
    @Inject(TRANSPORT) private readonly transport: Transport,
    private readonly listRefused: ListRefusedFiles,
    private readonly offerRefused: OfferRefusedFiles,
  ) {}

  @Get('parked-events')
  @Answers('Events that a subscriber could not handle, the oldest first', parkedList, [400])
  async parked(
    @Query({ schema: parkedQuery }) { subscriber = WORKER.name, limit }: ParkedQuery,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof parkedList>> {
    const events = await this.transport.parked(subscriber, limit);
    return {
      items: events.map(({ eventId, type, subject, parkedAt, reason }) => ({
        eventId,
        type,
        subject,
        parkedAt: parkedAt?.toISOString() ?? null,
        reason: toldReason(reason, language),
      })),
    };
  }

  @Post('parked-events/retry')
  @KeyedBy('repeatable')
  @HttpCode(200)
  @Answers('Offers parked events to their subscriber again', retriedEvents, [400, 404, 415])
  async retryEvents(
    @Body({ schema: retryEventsBody.prefault({}) }) { subscriber = WORKER.name, ids }: RetryEventsBody,
  ): Promise<z.infer<typeof retriedEvents>> {
    if (!ids) return { offered: await this.transport.offerAllAgain(subscriber) };
    for (const id of ids)
      if (!(await this.transport.offerAgain(subscriber, id)))
        throw new Refused('parked-event-unknown', { id, subscriber });
    return { offered: ids.length };
  }

  @Get('refused-files')
  @Answers('Files that the inbox could not take, the latest first', refusedList, [400])
  async refused(@Query({ schema: refusedQuery }) { limit }: RefusedQuery): Promise<z.infer<typeof refusedList>> {
    const files = await this.listRefused.run(limit);
    return { items: files.map((each) => ({ ...each, refusedAt: each.refusedAt.toISOString() })) };
  }

  @Post('refused-files/retry')
  @KeyedBy('repeatable')
  @HttpCode(200)
  @Answers('Moves refused files back into the inbox', retriedFiles, [400, 404, 415])
  async retryFiles(
    @Body({ schema: retryFilesBody.prefault({}) }) { names = [] }: RetryFilesBody,
  ): Promise<z.infer<typeof retriedFiles>> {
    return { offered: await this.offerRefused.run(names) };
  }
}

import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { RecordActivity } from '../clients/record-activity.js';
import type { LocalDate } from '../domain/local-date.js';
import type { Language } from '../domain/wording/say.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { findCounterparty } from '../store/reads/counterparty-reads.js';
import { readTimeline } from '../store/reads/timeline.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { idPath, type IdPath, toldReason } from './api/fields.js';
import { Actor, CommandKey, Spoken, TakesCommand } from './api/headers.js';
import {
  activityAnswer,
  activityBody,
  type ActivityBody,
  timelinePage,
  timelineQuery,
  type TimelineQuery,
} from './api/timeline.js';

/** A client's history: reading it, and noting what happened. */
@ApiTags('timeline')
@Controller()
export class TimelineController {
  constructor(
    private readonly store: Store,
    private readonly recordActivity: RecordActivity,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('counterparties/:id/timeline')
  @Answers("A client's history in one chronology, the latest first (история клиента)", timelinePage, [400, 404])
  async timeline(
    @Param({ schema: idPath }) { id }: IdPath,
    @Query({ schema: timelineQuery }) { kind, from, to, limit, cursor }: TimelineQuery,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof timelinePage>> {
    const found = await findCounterparty(this.store, id);
    const filter = { counterpartyIds: [found.id], kinds: kind, from, to };
    const { items, next } = await readTimeline(this.store, filter, this.settings.config.timeZone, { limit, cursor });
    return { items: items.map((each) => ({ ...each, told: toldReason(each.told, language) })), next };
  }

  @Post('counterparties/:id/events')
  @TakesCommand()
  @Answers('Notes a dealing with a client (создать событие)', activityAnswer, [400, 404, 409, 415, 422], 201)
  record(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: activityBody }) { on, ...body }: ActivityBody,
    @Actor() actor: string,
    @CommandKey() commandKey: string | undefined,
  ): Promise<z.infer<typeof activityAnswer>> {
    return this.recordActivity.run({ ...body, counterparty: id, on: on as LocalDate, actor, commandKey });
  }
}

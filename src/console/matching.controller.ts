import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { LocalDate } from '../domain/local-date.js';
import { ClosePeriod } from '../matching/close-period.js';
import { Unlearn } from '../matching/unlearn.js';
import { listClosedPeriods } from '../store/reads/closed-period-reads.js';
import { listLearntFacts } from '../store/reads/learnt-reads.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { idPath, type IdPath } from './api/fields.js';
import { Actor, TakesActor } from './api/headers.js';
import {
  closedPeriodList,
  closePeriodAnswer,
  closePeriodBody,
  type ClosePeriodBody,
  learntList,
  unlearnAnswer,
  unlearnBody,
  type UnlearnBody,
  wholeQuery,
  type WholeQuery,
} from './api/matching.js';

/** What bounds matching: closed periods, and what was learnt from decisions of people. */
@ApiTags('matching')
@Controller()
export class MatchingController {
  constructor(
    private readonly store: Store,
    private readonly close: ClosePeriod,
    private readonly unlearn: Unlearn,
  ) {}

  @Get('closed-periods')
  @Answers('Closed periods, the latest word first', closedPeriodList, [400])
  async closedPeriods(@Query({ schema: wholeQuery }) { limit }: WholeQuery): Promise<z.infer<typeof closedPeriodList>> {
    return { items: await listClosedPeriods(this.store, limit) };
  }

  @Post('closed-periods')
  @HttpCode(200)
  @TakesActor()
  @Answers(
    'Closes days of a company to decisions, or opens them (закрыть период)',
    closePeriodAnswer,
    [400, 404, 415, 422],
  )
  closePeriod(
    @Body({ schema: closePeriodBody }) { organization, through, why }: ClosePeriodBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof closePeriodAnswer>> {
    return this.close.run({ organization, through: through as LocalDate | null, actor, why });
  }

  @Get('learnt-facts')
  @Answers('What was learnt from decisions of people, the newest first', learntList, [400])
  async learnt(@Query({ schema: wholeQuery }) { limit }: WholeQuery): Promise<z.infer<typeof learntList>> {
    return { items: await listLearntFacts(this.store, limit) };
  }

  @Post('learnt-facts/:id/revoke')
  @HttpCode(200)
  @TakesActor()
  @Answers('Takes back what was learnt (забыть)', unlearnAnswer, [400, 404, 415])
  revoke(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: unlearnBody }) { why }: UnlearnBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof unlearnAnswer>> {
    return this.unlearn.run(id, { actor, why });
  }
}

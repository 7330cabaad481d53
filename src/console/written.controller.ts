import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Language } from '../domain/wording/say.js';
import { listWritings } from '../store/reads/written-documents.js';
import { Store } from '../store/store.js';
import { SettleWriting } from '../sync/writing/settle-writing.js';
import { Answers } from './api/answers.js';
import { idPath, type IdPath, toldReason } from './api/fields.js';
import { Actor, Spoken, TakesActor } from './api/headers.js';
import {
  settleWritingAnswer,
  settleWritingBody,
  type SettleWritingBody,
  writingPage,
  writingQuery,
  type WritingQuery,
} from './api/written.js';

/** What is written into bases of accounts, and a person's word on what stands still there. */
@ApiTags('written documents')
@Controller('written-documents')
export class WrittenController {
  constructor(
    private readonly store: Store,
    private readonly settleWriting: SettleWriting,
  ) {}

  @Get()
  @Answers('What was or is to be written into bases, the latest first', writingPage, [400])
  async list(
    @Query({ schema: writingQuery }) { limit, cursor, ...filter }: WritingQuery,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof writingPage>> {
    const { items, next } = await listWritings(this.store, filter, { limit, cursor });
    return {
      items: items.map((each) => ({ ...each, reason: each.reason && toldReason(each.reason, language) })),
      next,
    };
  }

  @Post(':id/settle')
  @HttpCode(200)
  @TakesActor()
  @Answers('Has it written again, or lets it be', settleWritingAnswer, [400, 404, 409, 415])
  settle(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: settleWritingBody }) { verdict, why }: SettleWritingBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof settleWritingAnswer>> {
    return this.settleWriting.run(id, verdict, actor, why);
  }
}

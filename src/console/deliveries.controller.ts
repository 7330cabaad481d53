import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Refused } from '../domain/failure.js';
import type { Language } from '../domain/wording/say.js';
import { SettleDelivery } from '../notifications/settle-delivery.js';
import { listDeliveries, showDelivery } from '../store/reads/delivery-lists.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { settleAnswer, settleBody, type SettleBody } from './api/documents.js';
import { idPath, type IdPath, toldReason } from './api/fields.js';
import { Actor, Spoken, TakesActor } from './api/headers.js';
import { deliveryDetail, deliveryPage, deliveryQuery, type DeliveryQuery } from './api/messages.js';
import { Conditional, Expected, orCurrent, Tagged } from './tag/tagged.js';

type Detail = z.infer<typeof deliveryDetail>;

/** Lists of messages to clients, and a person's word on those of which nobody knows what became. */
@ApiTags('deliveries')
@Controller('deliveries')
export class DeliveriesController {
  constructor(
    private readonly store: Store,
    private readonly settleDelivery: SettleDelivery,
  ) {}

  @Get()
  @Answers('Deliveries without their text, the latest first', deliveryPage, [400])
  async list(
    @Query({ schema: deliveryQuery }) { limit, cursor, ...filter }: DeliveryQuery,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof deliveryPage>> {
    const { items, next } = await listDeliveries(this.store, filter, { limit, cursor });
    return {
      items: items.map((each) => ({ ...each, reason: each.reason && toldReason(each.reason, language) })),
      next,
    };
  }

  @Get(':id')
  @Tagged(({ updatedAt }: Detail) => Date.parse(updatedAt))
  @Answers('A delivery with its text', deliveryDetail, [400, 404])
  async show(@Param({ schema: idPath }) { id }: IdPath, @Spoken() language: Language): Promise<Detail> {
    const delivery = await showDelivery(this.store, id);
    if (!delivery) throw new Refused('delivery-unknown', { id });
    return { ...delivery, reason: delivery.reason && toldReason(delivery.reason, language) };
  }

  @Post(':id/settle')
  @HttpCode(200)
  @TakesActor()
  @Conditional()
  @Answers('Says what became of a delivery, or has it sent again', settleAnswer, [400, 404, 409, 412, 415, 422, 428])
  settle(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: settleBody }) { outcome, why }: SettleBody,
    @Actor() actor: string,
    @Expected() expected: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof settleAnswer>> {
    const settled = this.settleDelivery.run(id, outcome, actor, why, expected);
    return orCurrent(settled, deliveryDetail, () => this.show({ id }, language));
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CheckOffer } from '../clients/check-offer.js';
import type { LocalDate } from '../domain/local-date.js';
import type { Language } from '../domain/wording/say.js';
import { listOrderChecks } from '../store/reads/terms-reads.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { idPath, type IdPath, toldReason } from './api/fields.js';
import { Spoken } from './api/headers.js';
import {
  offerAnswer,
  offerQuery,
  type OfferQuery,
  orderCheckPage,
  orderCheckQuery,
  type OrderCheckQuery,
} from './api/terms.js';

/** Offers and orders held to agreements. */
@ApiTags('terms')
@Controller()
export class TermsController {
  constructor(
    private readonly store: Store,
    private readonly checkOffer: CheckOffer,
  ) {}

  @Get('counterparties/:id/offer-check')
  @Answers('Holds an offer to the agreement before it is made; keeps nothing', offerAnswer, [400, 404, 409])
  async offer(
    @Param({ schema: idPath }) { id }: IdPath,
    @Query({ schema: offerQuery }) { amount, discountPercent, on, ...query }: OfferQuery,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof offerAnswer>> {
    const discountBp = discountPercent === undefined ? undefined : Math.round(discountPercent * 100);
    const offer = { ...query, counterparty: id, amount: BigInt(amount), discountBp, on: on as LocalDate | undefined };
    const { reasons, owed, creditLimit, ...rest } = await this.checkOffer.run(offer);
    return {
      ...rest,
      reasons: reasons.map((each) => toldReason(each, language)),
      owed: owed.toString(),
      creditLimit: creditLimit === null ? null : creditLimit.toString(),
    };
  }

  @Get('order-checks')
  @Answers('Orders held to their agreements, the latest known first', orderCheckPage, [400])
  async orders(
    @Query({ schema: orderCheckQuery }) { limit, cursor, ...filter }: OrderCheckQuery,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof orderCheckPage>> {
    const { items, next } = await listOrderChecks(this.store, filter, { limit, cursor });
    return {
      items: items.map((each) => ({ ...each, reasons: each.reasons.map((why) => toldReason(why, language)) })),
      next,
    };
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Language } from '../domain/wording/say.js';
import { listAllocations } from '../store/reads/invoice-lists.js';
import { listPayments } from '../store/reads/payment-lists.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { idPath, type IdPath } from './api/fields.js';
import { Spoken, Within } from './api/headers.js';
import {
  allocationPage,
  type AllocationQuery,
  allocationQuery,
  paymentDetail,
  paymentPage,
  type PaymentQuery,
  paymentQuery,
} from './api/payments.js';
import { Tagged } from './tag/tagged.js';
import { tellPayment } from './tell-payment.js';

/** Lists of payments and of what was allocated of them. */
@ApiTags('payments')
@Controller()
export class PaymentsController {
  constructor(private readonly store: Store) {}

  @Get('payments')
  @Answers('Payments, the latest booked first', paymentPage, [400])
  list(
    @Query({ schema: paymentQuery }) { limit, cursor, ...filter }: PaymentQuery,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof paymentPage>> {
    return listPayments(this.store, { ...filter, within }, { limit, cursor });
  }

  @Get('payments/:id')
  @Tagged(({ version }: z.infer<typeof paymentDetail>) => version)
  @Answers(
    'A payment with its allocations, decisions with evidence, verdict and suggestions',
    paymentDetail,
    [400, 404],
  )
  show(
    @Param({ schema: idPath }) { id }: IdPath,
    @Within() within: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof paymentDetail>> {
    return tellPayment(this.store, id, language, within);
  }

  @Get('allocations')
  @Answers('Allocations, the latest first; an undone one says when and by whom', allocationPage, [400])
  allocations(
    @Query({ schema: allocationQuery }) { limit, cursor, inForce, ...filter }: AllocationQuery,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof allocationPage>> {
    const force = inForce === undefined ? {} : { inForce: inForce === 'true' };
    return listAllocations(this.store, { ...filter, ...force, within }, { limit, cursor });
  }
}

import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { PaymentStatus } from '../domain/payment.js';
import { reason } from '../domain/reason.js';
import { type Language, say } from '../domain/wording/say.js';
import { type ByWhom, DecideByHand, type HandDecision } from '../matching/decide-by-hand.js';
import { MatchOpenPayments } from '../matching/match-open-payments.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { matchAnswer, matchBody, type MatchBody } from './api/documents.js';
import { idPath, type IdPath } from './api/fields.js';
import { Actor, CommandKey, Spoken, TakesCommand, Within } from './api/headers.js';
import {
  allocateBody,
  type AllocateBody,
  decisionAnswer,
  paymentDetail,
  reverseBody,
  type ReverseBody,
  whyBody,
  type WhyBody,
} from './api/payments.js';
import { KeyedBy } from './once/command-mode.js';
import { Conditional, Expected, orCurrent } from './tag/tagged.js';
import { tellPayment } from './tell-payment.js';

type Answer = z.infer<typeof decisionAnswer>;

const PROBLEMS = [400, 404, 409, 412, 415, 422, 428];

const by = (
  actor: string,
  why: string,
  commandKey: string | undefined,
  within: readonly string[] | undefined,
  expected: readonly string[] | undefined,
): ByWhom => ({
  actor,
  why,
  ...(commandKey === undefined ? {} : { commandKey }),
  ...(within === undefined ? {} : { within }),
  ...(expected === undefined ? {} : { expected }),
});

/** A person's verbs on payments, and a run of matching. */
@ApiTags('decisions')
@Controller()
export class DecisionsController {
  constructor(
    private readonly verb: DecideByHand,
    private readonly match: MatchOpenPayments,
    private readonly store: Store,
  ) {}

  @Post('payments/:id/allocate')
  @HttpCode(200)
  @TakesCommand()
  @Conditional()
  @Answers('Allocates a payment to invoices (разнести)', decisionAnswer, PROBLEMS)
  allocate(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: allocateBody }) body: AllocateBody,
    @Actor() actor: string,
    @CommandKey() key: string | undefined,
    @Within() within: readonly string[] | undefined,
    @Expected() expected: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<Answer> {
    const allocations = body.allocations.map(({ invoice, amount }) =>
      amount === undefined ? { invoice } : { invoice, amount: BigInt(amount) },
    );
    return this.told(this.verb.allocate(id, allocations, by(actor, body.why, key, within, expected)), id, language);
  }

  @Post('payments/:id/reverse')
  @HttpCode(200)
  @TakesCommand()
  @Conditional()
  @Answers('Undoes allocations of a payment (сторнировать)', decisionAnswer, PROBLEMS)
  reverse(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: reverseBody }) body: ReverseBody,
    @Actor() actor: string,
    @CommandKey() key: string | undefined,
    @Within() within: readonly string[] | undefined,
    @Expected() expected: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<Answer> {
    return this.told(
      this.verb.reverse(id, by(actor, body.why, key, within, expected), body.allocationIds),
      id,
      language,
    );
  }

  @Post('payments/:id/set-aside')
  @HttpCode(200)
  @TakesCommand()
  @Conditional()
  @Answers('Sets a payment aside: it pays no invoice (отложить)', decisionAnswer, PROBLEMS)
  setAside(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: whyBody }) body: WhyBody,
    @Actor() actor: string,
    @CommandKey() key: string | undefined,
    @Within() within: readonly string[] | undefined,
    @Expected() expected: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<Answer> {
    return this.told(this.verb.setAside(id, by(actor, body.why, key, within, expected)), id, language);
  }

  @Post('payments/:id/reopen')
  @HttpCode(200)
  @TakesCommand()
  @Conditional()
  @Answers('Takes a payment that was set aside back (вернуть в работу)', decisionAnswer, PROBLEMS)
  reopen(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: whyBody }) body: WhyBody,
    @Actor() actor: string,
    @CommandKey() key: string | undefined,
    @Within() within: readonly string[] | undefined,
    @Expected() expected: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<Answer> {
    return this.told(this.verb.reopen(id, by(actor, body.why, key, within, expected)), id, language);
  }

  @Post('matching/run')
  @HttpCode(200)
  @KeyedBy('repeatable')
  @Answers('Matches all open payments; answers when it is done', matchAnswer, [400, 415])
  async run(
    @Body({ schema: matchBody.prefault({}) }) { dryRun }: MatchBody,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof matchAnswer>> {
    const { reasons, ...counts } = await this.match.run({ dryRun });
    return { ...counts, reasons: reasons.map((each) => ({ ...each, text: say(reason(each.code), language) })) };
  }

  private async told(decided: Promise<HandDecision>, id: string, language: Language): Promise<Answer> {
    const done = await orCurrent(decided, paymentDetail, () => tellPayment(this.store, id, language));
    return { ...done, status: done.status as PaymentStatus, allocated: done.allocated.toString() };
  }
}

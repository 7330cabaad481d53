import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { TracedEvidence } from '../domain/matching/traced-evidence.js';
import { reason } from '../domain/reason.js';
import { type Language, say } from '../domain/wording/say.js';
import { type ExplainedShare, ExplainPayment } from '../matching/explain-payment.js';
import { Answers } from './api/answers.js';
import { explanationAnswer } from './api/explanations.js';
import { idPath, type IdPath, toldReason } from './api/fields.js';
import { Spoken, Within } from './api/headers.js';

type Answer = z.infer<typeof explanationAnswer>;

const toldShare = ({ amount, ...rest }: ExplainedShare): Answer['offers'][number]['shares'][number] => ({
  ...rest,
  amount: amount.toString(),
});

const toldEvidence =
  (language: Language) =>
  ({ fact, speaks, weight, field, text, fragment }: TracedEvidence): Answer['offers'][number]['evidence'][number] => ({
    fact,
    text: say(reason(fact), language),
    speaks,
    weight,
    field,
    fragment: fragment ? { start: fragment.start, end: fragment.end, text } : null,
  });

/** Why payments were decided as they were, and why they are open. */
@ApiTags('payments')
@Controller()
export class ExplanationsController {
  constructor(private readonly verb: ExplainPayment) {}

  @Get('payments/:id/explanation')
  @Answers('Why a payment was decided so, and what is missing where it is open', explanationAnswer, [400, 404])
  async explain(
    @Param({ schema: idPath }) { id }: IdPath,
    @Within() within: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<Answer> {
    const { payment, decisions, offers, openBecause } = await this.verb.run(id, within);
    const reasons = (list: typeof openBecause) => list.map((each) => toldReason(each, language));
    return {
      payment: {
        ...payment,
        status: payment.status as Answer['payment']['status'],
        amount: payment.amount.toString(),
        open: payment.open.toString(),
      },
      decisions: decisions.map((each) => ({
        ...each,
        because: reasons(each.because),
        evidence: each.evidence.map(toldEvidence(language)),
        shares: each.shares.map(toldShare),
      })),
      offers: offers.map((each) => ({
        ...each,
        because: reasons(each.because),
        evidence: each.evidence.map(toldEvidence(language)),
        shares: each.shares.map(toldShare),
        missing: reasons(each.missing),
      })),
      openBecause: reasons(openBecause),
    };
  }
}

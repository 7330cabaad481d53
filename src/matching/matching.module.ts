import { Module } from '@nestjs/common';
import { ClosePeriod } from './close-period.js';
import { DecideByHand } from './decide-by-hand.js';
import { ExplainPayment } from './explain-payment.js';
import { ExportAllocations } from './export-allocations.js';
import { LinkPayments } from './link-payments.js';
import { MatchOpenPayments } from './match-open-payments.js';
import { ReplayRules } from './replay-rules.js';
import { RulesInForce } from './rules-in-force.js';
import { SuggestForeign } from './suggest-foreign.js';
import { Unlearn } from './unlearn.js';

const verbs = [
  MatchOpenPayments,
  LinkPayments,
  ClosePeriod,
  Unlearn,
  DecideByHand,
  ExplainPayment,
  ExportAllocations,
  ReplayRules,
  RulesInForce,
  SuggestForeign,
];

/** Matching (сопоставление платежей со счетами): by rule and by hand. */
@Module({ providers: verbs, exports: verbs })
export class MatchingModule {}

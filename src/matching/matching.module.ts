import { Module } from '@nestjs/common';
import { ExportAllocations } from './export-allocations.js';
import { ClosePeriod } from './close-period.js';
import { DecideByHand } from './decide-by-hand.js';
import { LinkPayments } from './link-payments.js';
import { MatchOpenPayments } from './match-open-payments.js';

const verbs = [MatchOpenPayments, LinkPayments, ClosePeriod, Unlearn, DecideByHand, ExportAllocations];
import { Unlearn } from './unlearn.js';

/** Matching (сопоставление платежей со счетами): by rule and by hand. */
@Module({ providers: verbs, exports: verbs })
export class MatchingModule {}

import { Module } from '@nestjs/common';
import { AgeInvoices } from './age-invoices.js';
import { ReadDebts } from './read-debts.js';
import { RecomputeReceivables } from './recompute-receivables.js';

const verbs = [AgeInvoices, ReadDebts, RecomputeReceivables];

/** Receivables (дебиторская задолженность): what clients owe and since when. */
@Module({ providers: verbs, exports: verbs })
export class ReceivablesModule {}

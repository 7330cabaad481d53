import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../domain/local-date.js';
import type { Direction, Payment, PaymentStatus } from '../../domain/payment.js';
import { BIGINT, CURRENCY, DAY, INSTANT } from './column-kinds.js';
import { PartyMentionColumns } from './party-mention.columns.js';

/** A payment (платёж): one line of a bank statement and what was decided of it. */
@Entity('payment')
export class PaymentEntity implements Payment {
  @PrimaryColumn('uuid') id!: string;
  @Column({ ...BIGINT, generated: 'identity', insert: false, update: false }) seq!: bigint;
  @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'statement_id' }) statementId!: string;
  /** Line of the file where the document begins. */
  @Column('int', { name: 'line_no' }) lineNo!: number;
  @Column('text', { name: 'line_key' }) lineKey!: string;
  @Column('text') direction!: Direction;
  @Column('text') kind!: string;
  @Column('text') number!: string;
  @Column({ ...DAY, name: 'document_on' }) documentOn!: LocalDate;
  @Column({ ...DAY, name: 'posted_on' }) postedOn!: LocalDate;
  @Column(BIGINT) amount!: bigint;
  @Column(CURRENCY) currency!: string;
  @Column(() => PartyMentionColumns, { prefix: 'payer' }) payer!: PartyMentionColumns;
  @Column(() => PartyMentionColumns, { prefix: 'payee' }) payee!: PartyMentionColumns;
  @Column('text') purpose!: string;
  /** The document's lines as the bank wrote them. */
  @Column('text') raw!: string;
  @Column('uuid', { name: 'counterparty_id', nullable: true }) counterpartyId!: string | null;
  @Column({ ...BIGINT, default: 0 }) allocated!: bigint;
  @Column('text', { default: 'open' }) status!: PaymentStatus;
  /** What the matcher last thought of it. */
  @Column('jsonb', { nullable: true }) verdict!: unknown;
  @Column('int', { default: 1 }) version!: number;
  @Column({ ...INSTANT, name: 'created_at' }) createdAt!: Date;
}

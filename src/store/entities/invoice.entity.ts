import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Invoice, InvoiceStatus } from '../../domain/invoice.js';
import type { LocalDate } from '../../domain/local-date.js';
import { BIGINT, CURRENCY, DAY, INSTANT, NULLABLE_BIGINT } from './column-kinds.js';

/** An invoice for payment (счёт на оплату). */
@Entity('invoice')
export class InvoiceEntity implements Invoice {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @Column('uuid', { name: 'counterparty_id' }) counterpartyId!: string;
  @Column('uuid', { name: 'agreement_id', nullable: true }) agreementId!: string | null;
  @Column('text') number!: string;
  /** The whole number folded for comparison. */
  @Column('text', { name: 'number_key' }) numberKey!: string;
  /** Its last group of digits without leading zeros. */
  @Column('text', { name: 'number_core' }) numberCore!: string;
  @Column({ ...DAY, name: 'issued_on' }) issuedOn!: LocalDate;
  @Column({ ...DAY, name: 'due_on', nullable: true }) dueOn!: LocalDate | null;
  @Column(BIGINT) amount!: bigint;
  @Column(CURRENCY) currency!: string;
  @Column(NULLABLE_BIGINT) vat!: bigint | null;
  @Column({ ...BIGINT, default: 0 }) allocated!: bigint;
  @Column('boolean', { default: false }) cancelled!: boolean;
  @Column('text') status!: InvoiceStatus;
  @Column('int', { default: 1 }) version!: number;
  @Column({ ...INSTANT, name: 'created_at' }) createdAt!: Date;
  @Column({ ...INSTANT, name: 'updated_at' }) updatedAt!: Date;
}

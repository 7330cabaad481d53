import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Reason } from '../../domain/reason.js';
import { BIGINT, INSTANT } from './column-kinds.js';

/** Where a delivery stands; `unknown` means that the provider's answer never came. */
export type DeliveryStatus =
  'pending' | 'sending' | 'sent' | 'delivered' | 'failed' | 'unknown' | 'suppressed' | 'held';

/** What a person decided on a delivery (решение человека). */
export interface SettledBy {
  readonly verdict: 'sent' | 'failed' | 'resend' | 'drop';
  readonly actor: string;
  readonly why: string;
}

/** A message to one recipient (доставка), written before anything is sent. */
@Entity('delivery')
export class DeliveryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ ...BIGINT, generated: 'identity', insert: false, update: false }) seq!: bigint;
  @Column('text', { name: 'effect_key', unique: true }) effectKey!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId!: string | null;
  @Column('uuid', { name: 'counterparty_id', nullable: true }) counterpartyId!: string | null;
  @Column('text') rule!: string;
  @Column('text') channel!: string;
  @Column('text') kind!: string;
  @Column('text') recipient!: string;
  @Column('text', { name: 'recipient_name', default: '' }) recipientName!: string;
  @Column('text') template!: string;
  @Column('text') locale!: string;
  @Column('text', { default: '' }) title!: string;
  @Column('text') body!: string;
  @Column('text') status!: DeliveryStatus;
  @Column('int', { default: 0 }) attempts!: number;
  @Column({ ...INSTANT, name: 'not_before' }) notBefore!: Date;
  @Column('timestamptz', { name: 'claimed_until', nullable: true }) claimedUntil!: Date | null;
  /** The system behind the channel at the last attempt: a channel may be given another one later. */
  @Column('text', { default: '' }) provider!: string;
  @Column('text', { name: 'provider_id', default: '' }) providerId!: string;
  /** What the provider said, masked. */
  @Column('text', { default: '' }) answer!: string;
  @Column('jsonb', { nullable: true }) reason!: Reason | null;
  /** The last decision of a person, with who and why. */
  @Column('jsonb', { nullable: true }) settled!: SettledBy | null;
  /** When the provider is asked next what became of it; null when there is nobody to ask or nothing to learn. */
  @Column('timestamptz', { name: 'ask_at', nullable: true }) askAt!: Date | null;
  @Column('int', { default: 0 }) asked!: number;
  @Column('int', { default: 0 }) version!: number;
  @Column({ ...INSTANT, name: 'created_at' }) createdAt!: Date;
  @Column({ ...INSTANT, name: 'updated_at' }) updatedAt!: Date;
}

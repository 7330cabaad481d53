import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Counterparty, CounterpartyKind } from '../../domain/party.js';
import { INSTANT } from './column-kinds.js';

/** A counterparty card (контрагент). */
@Entity('counterparty')
export class CounterpartyEntity implements Counterparty {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: CounterpartyKind;
  @Column('text') name!: string;
  @Column('text', { name: 'full_name', default: '' }) fullName!: string;
  @Column('text', { name: 'tax_number', default: '' }) taxNumber!: string;
  @Column('text', { name: 'reason_code', default: '' }) reasonCode!: string;
  @Column('text', { default: '' }) email!: string;
  @Column('text', { default: '' }) phone!: string;
  @Column('text', { default: '' }) region!: string;
  @Column('text', { default: 'ru' }) locale!: string;
  @Column('text', { name: 'registration_number', default: '' }) registrationNumber!: string;
  @Column('text', { default: '' }) manager!: string;
  @Column('text', { default: '' }) relation!: string;
  @Column('jsonb', { default: {} }) attributes!: Record<string, string>;
  @Column('jsonb', { default: {} }) origins!: Record<string, string>;
  @Column('uuid', { name: 'client_id' }) clientId!: string;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column({ ...INSTANT, name: 'created_at' }) createdAt!: Date;
  @Column({ ...INSTANT, name: 'updated_at' }) updatedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../domain/local-date.js';
import type { Organization } from '../../domain/party.js';
import { DAY, INSTANT } from './column-kinds.js';

/** A legal entity of our own (организация). */
@Entity('organization')
export class OrganizationEntity implements Organization {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { default: '' }) name!: string;
  @Column('text', { name: 'tax_number', unique: true }) taxNumber!: string;
  @Column('text', { name: 'time_zone', default: 'Europe/Moscow' }) timeZone!: string;
  /** The last day of the closed period (закрытый период); null while nothing is closed. */
  @Column({ ...DAY, name: 'closed_through', nullable: true }) closedThrough!: LocalDate | null;
  @Column({ ...INSTANT, name: 'created_at' }) createdAt!: Date;
}

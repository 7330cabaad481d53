import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Organization } from '../../domain/party.js';
import { INSTANT } from './column-kinds.js';

/** A legal entity of our own (организация). */
@Entity('organization')
export class OrganizationEntity implements Organization {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { default: '' }) name!: string;
  @Column('text', { name: 'tax_number', unique: true }) taxNumber!: string;
  @Column('text', { name: 'time_zone', default: 'Europe/Moscow' }) timeZone!: string;
  @Column({ ...INSTANT, name: 'created_at' }) createdAt!: Date;
}

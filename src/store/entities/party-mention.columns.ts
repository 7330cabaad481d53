import { Column } from 'typeorm';
import type { PartyMention } from '../../domain/party.js';

/** How the bank named one side of a payment, as six columns under a prefix. */
export class PartyMentionColumns implements PartyMention {
  @Column('text') name!: string;
  @Column('text', { name: 'tax_number' }) taxNumber!: string;
  @Column('text', { name: 'reason_code' }) reasonCode!: string;
  @Column('text') account!: string;
  @Column('text', { name: 'bank_code' }) bankCode!: string;
  @Column('text', { name: 'bank_name' }) bankName!: string;
}

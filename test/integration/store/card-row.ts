import type { CounterpartyRow } from '../../../src/domain/register/register-rows.js';

/** A card of a company as a source tells it, with what a test wants otherwise. */
export const cardRow = (more: Partial<CounterpartyRow> = {}): CounterpartyRow => ({
  externalId: 'a',
  kind: 'legal',
  name: 'ООО «Ромашка»',
  fullName: '',
  taxNumber: '7827004526',
  reasonCode: '782701001',
  email: '',
  phone: '',
  region: '',
  locale: '',
  accounts: [],
  contacts: [],
  ...more,
});

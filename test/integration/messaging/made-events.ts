import type { DomainEvent } from '../../../src/domain/events/event.js';
import { event } from '../../../src/domain/events/event.js';
import { newId } from '../../../src/store/new-id.js';

const organization = { id: newId(), name: 'ООО «Ромашка»', taxNumber: '7707083893' };
const counterparty = { id: newId(), name: 'ООО «Василёк»' };

const payment = (id: string) => ({
  id,
  number: '15',
  documentOn: '2026-01-05',
  postedOn: '2026-01-05',
  amount: '100000',
  allocated: '0',
  currency: 'RUB',
  payerName: 'ООО «Василёк»',
  purpose: 'Оплата по счёту 1',
  status: 'open',
});

const invoice = (id: string) => ({
  id,
  number: 'УТ-1',
  issuedOn: '2026-01-01',
  dueOn: null,
  amount: '100000',
  allocated: '100000',
  open: '0',
  currency: 'RUB',
  status: 'paid',
});

/** The n-th change of some counterparty. */
export const changed = (subject: string, sequence: number): DomainEvent =>
  event('counterparty.changed.v1', subject, sequence, null, {
    counterparty: { id: subject, name: `имя ${sequence}`, taxNumber: '7707083893' },
    changed: ['name'],
  });

export const received = (subject: string): DomainEvent =>
  event('payment.received.v1', subject, 1, null, { payment: payment(subject), counterpartyId: null, organization });

export const allocated = (subject: string, invoiceId: string): DomainEvent =>
  event('payment.allocated.v1', subject, 2, null, {
    payment: payment(subject),
    allocations: [{ id: newId(), invoiceId, invoiceNumber: 'УТ-1', amount: '100000' }],
    rest: '0',
    decision: { id: newId(), kind: 'match', actor: 'daemon', why: '', because: [{ code: 'number-in-purpose' }] },
    counterpartyId: null,
    organization,
  });

export const statusChanged = (subject: string, sequence = 1): DomainEvent =>
  event('invoice.status-changed.v1', subject, sequence, null, {
    invoice: invoice(subject),
    from: 'open',
    to: 'paid',
    causedOn: null,
    counterparty,
    organization,
  });

/** `count` fresh entity ids. */
export const entities = (count: number): string[] => Array.from({ length: count }, () => newId());

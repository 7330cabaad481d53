import { CounterpartyEntity } from './counterparty.entity.js';
import { DeliveryEntity } from './delivery.entity.js';
import { InvoiceEntity } from './invoice.entity.js';
import { OrganizationEntity } from './organization.entity.js';
import { PaymentEntity } from './payment.entity.js';

/** Every entity of the store. */
export const ENTITIES = [OrganizationEntity, CounterpartyEntity, InvoiceEntity, PaymentEntity, DeliveryEntity];

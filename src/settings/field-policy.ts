import { z } from 'zod';
import {
  FIELD_CLASSES,
  FIELD_DEFAULTS,
  type FieldClass,
  type LimitedRole,
  type Sight,
} from '../domain/access/fields.js';

const told = (role: LimitedRole, each: FieldClass): string => `How the role ${role} sees ${FIELD_CLASSES[each]}`;

const sight = (role: LimitedRole, each: Exclude<FieldClass, 'money'>) =>
  z.enum(['shown', 'masked', 'absent']).default(FIELD_DEFAULTS[role][each]).describe(told(role, each));

/** A sum that is masked would be a wrong sum. */
const sightOfMoney = (role: LimitedRole) =>
  z
    .enum(['shown', 'absent'])
    .default(FIELD_DEFAULTS[role].money as Exclude<Sight, 'masked'>)
    .describe(told(role, 'money'));

const policyOf = (role: LimitedRole) =>
  z
    .strictObject({
      contacts: sight(role, 'contacts'),
      names: sight(role, 'names'),
      taxNumbers: sight(role, 'taxNumbers'),
      accounts: sight(role, 'accounts'),
      originals: sight(role, 'originals'),
      texts: sight(role, 'texts'),
      money: sightOfMoney(role),
    })
    .prefault({});

/** Which fields of answers a role sees, by role and class of fields (политика полей). */
export const fieldPolicySchema = z.strictObject({
  accountant: policyOf('accountant'),
  sales: policyOf('sales'),
  marketing: policyOf('marketing'),
  reader: policyOf('reader'),
});

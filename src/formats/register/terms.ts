import { Refused } from '../../domain/failure.js';
import { parseDecimal } from '../../domain/money.js';
import type { AgreementTerms } from '../../domain/register/register-rows.js';
import { shown } from '../../domain/shown.js';
import type { FieldReader } from './field-reader.js';

/**
 * A whole number: days, or percents in hundredths. 1C writes whole numbers as texts and fractions with a point; its zero is no term.
 *
 * @throws Refused `bad-value`
 */
export function wholeOf(read: FieldReader, name: string, hundredths: boolean): number | null {
  const text = read.text(name);
  const amount = text.length <= 12 ? parseDecimal(text || '0') : undefined;
  const whole =
    hundredths || amount?.minor === undefined
      ? amount?.minor
      : amount.minor % 100n === 0n
        ? amount.minor / 100n
        : undefined;
  if (whole === undefined) throw new Refused('bad-value', { field: name, value: shown(text, 40) });
  return Number(whole) || null;
}

const COLUMNS: Readonly<Record<keyof AgreementTerms, string>> = {
  kind: 'kind',
  validFrom: 'validFrom',
  validTill: 'validTill',
  creditLimit: 'creditLimit',
  currency: 'currency',
  paymentDays: 'paymentDays',
  paymentSchedule: 'paymentSchedule',
  discountBp: 'discountPercent',
  priceKind: 'priceKind',
  manager: 'manager',
  closed: 'closed',
};

/**
 * The terms of an agreement (условия договора). A field that the row has and that is empty says that there is no such term; what the row has no
 * place for is not spoken of.
 *
 * @throws Refused `bad-date`, `bad-amount`, `bad-boolean`, `bad-value`, with the field
 */
export function termsOf(read: FieldReader, currency: string): AgreementTerms {
  const said: Required<AgreementTerms> = {
    kind: read.text('kind'),
    validFrom: read.day('validFrom'),
    validTill: read.day('validTill'),
    creditLimit: read.amount('creditLimit', currency) || null,
    currency,
    paymentDays: wholeOf(read, 'paymentDays', false),
    paymentSchedule: read.text('paymentSchedule'),
    discountBp: wholeOf(read, 'discountPercent', true),
    priceKind: read.text('priceKind'),
    manager: read.text('manager'),
    closed: read.flag('closed'),
  };
  const spoken = Object.entries(COLUMNS).filter(([, column]) => read.speaksOf(column));
  return Object.fromEntries(spoken.map(([name]) => [name, said[name as keyof AgreementTerms]])) as AgreementTerms;
}

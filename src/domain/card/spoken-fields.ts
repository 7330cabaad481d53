import { Refused } from '../failure.js';
import { firstEmail, firstPhone } from '../notifications/address.js';
import { isReasonCode, isRegistrationNumber } from '../requisites.js';
import { shown } from '../shown.js';
import { isTaxNumber } from '../tax-number.js';
import { attributeOf } from './card-fields.js';
import { type Attributes, readAttributes } from './attributes.js';

const oneOf =
  (...values: string[]) =>
  (text: string): string | undefined =>
    values.includes(text) ? text : undefined;

const when =
  (holds: (text: string) => boolean) =>
  (text: string): string | undefined =>
    text === '' || holds(text) ? text : undefined;

/** A value of a field as it is kept; undefined when it is none. Fields without a rule take any text. */
const READ: Readonly<Record<string, (text: string) => string | undefined>> = {
  kind: oneOf('legal', 'sole', 'person'),
  locale: oneOf('ru', 'en'),
  name: (text) => text || undefined,
  taxNumber: when(isTaxNumber),
  reasonCode: when(isReasonCode),
  registrationNumber: when(isRegistrationNumber),
  email: (text) => (text === '' ? '' : firstEmail(text)),
  phone: (text) => (text === '' ? '' : firstPhone(text)),
};

/**
 * What a person says of a card, checked and in the form in which it is kept: phones in E.164, attributes by their kinds. Null leaves a
 * field to the sources.
 *
 * @throws Refused `bad-value` {field, value}, `attribute-unknown`, `attribute-wrong`
 */
export function readSpokenFields(
  fields: Readonly<Record<string, string | null>>,
  attributes: Attributes,
): Record<string, string | null> {
  const read: Record<string, string | null> = {};
  for (const [field, text] of Object.entries(fields)) {
    if (text === null) read[field] = null;
    else {
      const attribute = attributeOf(field);
      const value =
        attribute === undefined ? (READ[field] ?? ((any: string) => any))(text) : spoken(attribute, text, attributes);
      if (value === undefined) throw new Refused('bad-value', { field, value: shown(text, 40) });
      read[field] = value;
    }
  }
  return read;
}

function spoken(attribute: string, text: string, attributes: Attributes): string | undefined {
  const { read, refusal } = readAttributes({ [attribute]: text }, attributes);
  if (refusal) throw new Refused(refusal.code, refusal.params);
  return read[attribute];
}

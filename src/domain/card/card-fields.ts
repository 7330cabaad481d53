/** Fields of a card (реквизиты карточки) as texts; free ones are called `attributes.<name>`, the client `client` (its id). */
export type CardValues = Readonly<Record<string, string>>;

/** The fields that every card has, in the order in which they are shown. */
export const CARD_FIELDS = [
  'kind',
  'name',
  'fullName',
  'taxNumber',
  'reasonCode',
  'registrationNumber',
  'email',
  'phone',
  'region',
  'locale',
  'manager',
  'relation',
  'client',
] as const;

/** A field that every card has. */
export type CardField = (typeof CARD_FIELDS)[number];

const ATTRIBUTE = 'attributes.';

/** The name of a free attribute as a field of the card. */
export const attributeField = (name: string): string => `${ATTRIBUTE}${name}`;

/** The attribute that a field is; undefined for the fields that every card has. */
export const attributeOf = (field: string): string | undefined =>
  field.startsWith(ATTRIBUTE) ? field.slice(ATTRIBUTE.length) : undefined;

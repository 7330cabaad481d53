/** What is said in English of cards of clients: code -> sentence. */
export const CARDS_EN: Readonly<Record<string, string>> = {
  'attribute-unknown': 'There is no attribute “{attribute}” in the settings (cards.attributes).',
  'attribute-wrong': 'The attribute “{attribute}” cannot be “{value}”.',
};

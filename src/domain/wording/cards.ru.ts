/** What is said in Russian of cards of clients: code -> sentence. */
export const CARDS_RU: Readonly<Record<string, string>> = {
  'attribute-unknown': 'Дополнительного реквизита «{attribute}» в настройках нет (cards.attributes).',
  'attribute-wrong': 'Реквизит «{attribute}»: значение «{value}» не подходит.',
};

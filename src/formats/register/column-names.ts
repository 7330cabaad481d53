/** A column's name without what people and programs vary: blanks, case, `ё`, a byte order mark, quotes. */
export const plainColumn = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е');

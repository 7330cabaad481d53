/** Separators of columns, the more likely first: 1C and Russian Excel write `;`. */
const DELIMITERS = [';', '\t', ','] as const;

/** Cells of the first line that is not blank, with quotes resolved. */
export function columnsOf(text: string, delimiter: string): string[] {
  const line = firstLines(text)[0] ?? '';
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

/** The first two whole lines that are not blank. */
const firstLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/, 50)
    .filter((line) => line.trim() !== '')
    .slice(0, 2);

/**
 * The separator of a CSV file by its first lines: the one that parts the first line into most columns. `undefined` when the
 * text is no table: two columns must be confirmed by the second line, so that prose with a comma is not taken for one.
 */
export function findDelimiter(text: string): string | undefined {
  const lines = firstLines(text);
  const counts = DELIMITERS.map((delimiter) => lines.map((line) => columnsOf(line, delimiter).length));
  const best = counts.reduce((found, [first = 0], i) => (first > (counts[found]?.[0] ?? 0) ? i : found), 0);
  const [first = 0, second = first] = counts[best] ?? [];
  return first > 2 || (first === 2 && second === 2) ? DELIMITERS[best] : undefined;
}

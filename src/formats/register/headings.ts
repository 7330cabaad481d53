import { plainColumn } from './column-names.js';
import type { Cells } from './field-reader.js';

/** Places of columns by the names that a mapping calls them; each name is looked up in the header once. */
export class Headings {
  private readonly places = new Map<string, number>();
  private readonly asked = new Map<string, number | undefined>();

  constructor(names: readonly string[]) {
    names.forEach((name, at) => {
      const plain = plainColumn(name);
      if (plain !== '' && !this.places.has(plain)) this.places.set(plain, at);
    });
  }

  /** Cells of one row. */
  cellsOf(record: readonly unknown[]): Cells {
    return (column) => {
      if (!this.asked.has(column)) this.asked.set(column, this.places.get(plainColumn(column)));
      const at = this.asked.get(column);
      return at === undefined ? undefined : record[at];
    };
  }
}

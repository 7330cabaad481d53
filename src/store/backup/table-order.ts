import { Defect } from '../../domain/failure.js';

/** A foreign key: rows of `table` refer to rows of `to`. */
export interface Reference {
  readonly table: string;
  readonly to: string;
}

/**
 * Tables in an order in which they can be filled (порядок загрузки): each after all those that it refers to, by name otherwise. A
 * reference of a table to itself is no matter: it is checked at the end of its COPY.
 *
 * @throws Defect when tables refer to each other in a circle
 */
export function inOrderOfReferences<T extends { readonly name: string }>(
  tables: readonly T[],
  references: readonly Reference[],
): T[] {
  const left = new Map(tables.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((each) => [each.name, each]));
  const ordered: T[] = [];
  while (left.size > 0) {
    const free = [...left.values()].find(
      ({ name }) => !references.some((each) => each.table === name && each.to !== name && left.has(each.to)),
    );
    if (!free) throw new Defect(`tables refer to each other in a circle: ${[...left.keys()].join(', ')}`);
    ordered.push(free);
    left.delete(free.name);
  }
  return ordered;
}

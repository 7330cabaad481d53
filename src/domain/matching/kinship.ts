/** Places in a list of payments. */
type Places = readonly number[];

/**
 * Which payments may have to do with each other, because they may settle invoices of one client, directly or through others between
 * them. Payments of two groups decide nothing for each other, so groups can be decided in any order, or at the same time, with the same
 * verdicts as all payments in turn.
 *
 * @param clients for each payment, in turn, the clients whose invoices it may settle
 * @returns groups of places; within a group in turn, the groups by their first payment
 */
export function kinOf(clients: readonly (readonly string[])[]): number[][] {
  const parent = clients.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number;
    return root;
  };
  const firstOf = new Map<string, number>();
  clients.forEach((list, place) => {
    for (const client of list) {
      const first = firstOf.get(client);
      if (first === undefined) firstOf.set(client, place);
      else join(parent, rootOf(first), rootOf(place));
    }
  });
  const groups = new Map<number, number[]>();
  clients.forEach((_, place) => {
    const root = rootOf(place);
    const group = groups.get(root);
    if (group) group.push(place);
    else groups.set(root, [place]);
  });
  return [...groups.values()];
}

/** The earlier root becomes the root of both. */
function join(parent: number[], a: number, b: number): void {
  parent[Math.max(a, b)] = Math.min(a, b);
}

/**
 * Puts groups together until `size` payments are reached; a group is never split.
 *
 * @returns lists of places, within a list in turn
 */
export function batchesOf(groups: readonly Places[], size: number): number[][] {
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const group of groups) {
    if (batch.length > 0 && batch.length + group.length > size) {
      batches.push(batch);
      batch = [];
    }
    batch.push(...group);
  }
  if (batch.length > 0) batches.push(batch);
  return batches.map((each) => each.sort((a, b) => a - b));
}

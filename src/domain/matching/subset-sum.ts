/** Sets of amounts that make up a sum. */
export interface SubsetProof {
  /**
   * `none`: proved that no set fits; `one`: proved that exactly one does; `several`: more than one do; `unproved`: too many amounts to
   * try every set, so that `sets` holds what was found and nothing is said of the rest.
   */
  readonly outcome: 'none' | 'one' | 'several' | 'unproved';
  /** Places in the list, ascending; the sets with the fewest amounts first, then those of the earliest places. */
  readonly sets: readonly (readonly number[])[];
  /** How many sets one would expect to fit by mere chance, were the sum any number up to their total. */
  readonly chance: number;
}

/** Every set of so many amounts is tried exactly, by halves (Horowitz and Sahni, 1974): 2^14 sums on each side, about a millisecond. */
export const MOST_PROVED = 28;

/** More sets than these are not collected: what fits in many ways is not decided anyway. */
const MOST_SETS = 32;

/**
 * Which sets of amounts are together exactly a sum (подбор набора счетов). Exact and bounded: up to {@link MOST_PROVED} amounts all sets are
 * tried, of a longer list those within its first and within its last ones.
 *
 * @param amounts minor units, all positive
 * @param sum minor units
 */
export function subsetsOf(amounts: readonly bigint[], sum: bigint): SubsetProof {
  const places = amounts.flatMap((each, place) => (each <= sum ? [place] : []));
  const total = places.reduce((whole, place) => whole + (amounts[place] as bigint), 0n);
  if (sum <= 0n || total < sum) return { outcome: 'none', sets: [], chance: 0 };
  const chance = chanceOf(
    places.map((place) => amounts[place] as bigint),
    total,
  );
  // Sums beyond what a double holds exactly are no debts of anybody.
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return { outcome: 'unproved', sets: [], chance };
  const whole = places.length <= MOST_PROVED;
  const parts = whole ? [places] : [places.slice(0, MOST_PROVED), places.slice(-MOST_PROVED)];
  const found = parts.flatMap((part) => within(part, amounts, Number(sum)));
  const sets = distinct(found).sort(simplestFirst);
  const outcome = sets.length > 1 ? 'several' : !whole ? 'unproved' : sets.length === 1 ? 'one' : 'none';
  return { outcome, sets, chance };
}

/** Sets per value that a sum can take: amounts in whole thousands meet a sum a thousand times as often. */
function chanceOf(amounts: readonly bigint[], total: bigint): number {
  const grain = Math.min(...amounts.map(roundness));
  return (2 ** amounts.length * grain) / Number(total);
}

/** The power of ten that an amount is a whole number of; at most a million. */
function roundness(amount: bigint): number {
  let grain = 1;
  for (let left = amount; grain < 1_000_000 && left % 10n === 0n; left /= 10n) grain *= 10;
  return grain;
}

const simplestFirst = (a: readonly number[], b: readonly number[]): number => {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((place, i) => place !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

function distinct(sets: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(sets.map((each) => [each.join(), each])).values()];
}

/** Sums of all sets of a half, ascending, with the set as a bit mask. */
interface Half {
  readonly sums: Float64Array;
  readonly masks: Uint32Array;
}

function within(places: readonly number[], amounts: readonly bigint[], sum: number): number[][] {
  const middle = places.length >> 1;
  const low = halfOf(places.slice(0, middle), amounts);
  const high = halfOf(places.slice(middle), amounts);
  const found: number[][] = [];
  let j = high.sums.length - 1;
  for (let i = 0; i < low.sums.length && found.length < MOST_SETS; i++) {
    const wanted = sum - (low.sums[i] as number);
    while (j >= 0 && (high.sums[j] as number) > wanted) j -= 1;
    for (let k = j; k >= 0 && high.sums[k] === wanted && found.length < MOST_SETS; k--) {
      const mask = (low.masks[i] as number) + (high.masks[k] as number) * 2 ** middle;
      found.push(places.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1));
    }
  }
  return found;
}

/** Each amount doubles the sorted list by merging it with itself moved up: no sorting at all. */
function halfOf(places: readonly number[], amounts: readonly bigint[]): Half {
  let half: Half = { sums: new Float64Array(1), masks: new Uint32Array(1) };
  places.forEach((place, bit) => (half = withOneMore(half, Number(amounts[place]), 2 ** bit)));
  return half;
}

function withOneMore({ sums, masks }: Half, amount: number, bit: number): Half {
  const size = sums.length;
  const next: Half = { sums: new Float64Array(2 * size), masks: new Uint32Array(2 * size) };
  for (let at = 0, i = 0, j = 0; at < 2 * size; at++) {
    const moved = j < size ? (sums[j] as number) + amount : Infinity;
    const plain = i < size ? (sums[i] as number) : Infinity;
    next.sums[at] = Math.min(plain, moved);
    next.masks[at] = plain <= moved ? (masks[i++] as number) : (masks[j++] as number) + bit;
  }
  return next;
}

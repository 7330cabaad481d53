/** How many single letters must change to make one name of another, counted up to `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + same));
    }
    if (Math.min(...row) > most) return most + 1;
    above = row;
  }
  return above[b.length] as number;
}

/** Names longer than this are not compared letter by letter. */
const LONGEST = 100;

/** More letters than this make another name. */
const MOST_LETTERS = 6;

/** Up to three of the names that look most like the wanted one, nearest first; none when nothing looks like it. */
export function nearestNames(wanted: string, names: Iterable<string>): string[] {
  const target = wanted.slice(0, LONGEST).toLowerCase();
  const most = Math.min(MOST_LETTERS, Math.max(2, Math.floor(target.length / 3)));
  const found: { name: string; far: number }[] = [];
  for (const name of names) {
    const other = name.slice(0, LONGEST).toLowerCase();
    const within = target.length > 3 && (other.includes(target) || (other.length > 3 && target.includes(other)));
    const far = within ? 1 : distance(target, other, most);
    if (far <= most) found.push({ name, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((each) => each.name);
}

/** Random numbers that follow from a seed (sfc32): the same seed gives the same inputs on every machine. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** @param seeds what the numbers follow from: the seed of the run, the name of the target, the number of the input */
  constructor(...seeds: readonly (string | number)[]) {
    let hash = 0x811c9dc5;
    const take = (code: number): void => {
      hash = Math.imul(hash ^ code, 0x01000193);
    };
    for (const letter of seeds.join('|')) take(letter.charCodeAt(0));
    this.a = hash;
    this.b = Math.imul(hash ^ 0x9e3779b9, 0x85ebca6b);
    this.c = Math.imul(hash ^ 0x85ebca6b, 0xc2b2ae35);
    for (let i = 0; i < 12; i++) this.next();
  }

  /** 32 random bits. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A whole number from 0 to `bound` - 1; 0 when the bound is 0. */
  below(bound: number): number {
    return bound <= 1 ? 0 : this.next() % bound;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of a list that is not empty. */
  of<T>(list: ArrayLike<T>): T {
    return list[this.below(list.length)] as T;
  }
}

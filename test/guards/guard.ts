/** A change of a source file: `find` stands in it once. */
export interface Patch {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** A guard (предохранитель): a place of the code on which a promise rests, how it is taken out, and who must notice. */
export interface Guard {
  readonly name: string;
  /** What would happen without it. */
  readonly without: string;
  readonly patches: readonly Patch[];
  /** Project of `test/jest.config.js` and a pattern of its files: at least one of their tests must fail. */
  readonly noticedBy: { readonly project: 'unit' | 'golden' | 'integration' | 'faults'; readonly pattern: string };
}

/** What a payment of the benchmark tries. The number is how often it comes, of a hundred or so; a pool may say otherwise. */
export const CASES = {
  /** One invoice named by number. */
  one: 30,
  /** Several named. */
  many: 8,
  /** «с 101 по 105» */
  range: 2,
  /** Several named, each with its sum, some paid in part. */
  sums: 2.5,
  /** Part of one. */
  part: 4,
  /** One in two or three payments, the last of them the rest. */
  instalments: 2,
  /** More than the named invoice. */
  overpaid: 2,
  /** Whole roubles of a sum with kopecks. */
  rounded: 2,
  /** Only the agreement is named. */
  agreement: 5,
  /** A row of monthly invoices of one sum, paid by number, by month, by quarter or by nothing. */
  month: 2,
  /** Debt by a reconciliation act. */
  debt: 1.5,
  /** No document at all. */
  nothing: 5,
  /** «за ООО …» */
  'third-party': 3,
  /** The parent company pays and does not say for whom. */
  group: 1.5,
  /** One slip in the number. */
  mistyped: 2,
  /** The number of another client's invoice. */
  'foreign-number': 2,
  /** The number of the payer's own order. */
  'own-number': 2,
  /** The number of an act or transfer document, numbered apart from invoices. */
  document: 2,
  refund: 1.2,
  loan: 1.2,
  deposit: 1,
  'own-transfer': 1,
  acquiring: 1,
  salary: 0.7,
  tax: 0.7,
  penalty: 0.8,
  /** An invoice that is paid already is paid once more. */
  twice: 1.2,
  /** An advance without an invoice. */
  advance: 2,
  /** A sole proprietor pays from a private account. */
  'private-account': 1.5,
  /** From a transit account of the payer's bank, the payer named in the text. */
  transit: 1.5,
  /** A marketplace keeps its fee back. */
  marketplace: 0.8,
  /** Blanks where the bank broke the line. */
  broken: 1.5,
  /** Letters of the other alphabet that look alike. */
  'look-alike': 1.5,
  transliterated: 1,
  capitals: 1.5,
  'no-blanks': 1.5,
  /** The list is longer than the 210 characters of the field. */
  cut: 1,
} as const;

/** `months`: several months in one payment; `equal`: nothing tells equal invoices apart. Both come out of `month`. */
export type CaseName = keyof typeof CASES | 'months' | 'equal';

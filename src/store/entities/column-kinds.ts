import type { ColumnOptions } from 'typeorm';

/** A bigint column kept as bigint in memory: minor units of money, sequence numbers. */
export const BIGINT: ColumnOptions = {
  type: 'bigint',
  transformer: {
    to: (value: bigint | null | undefined) => value?.toString(),
    from: (value: bigint | string | null) => (value === null ? null : BigInt(value)),
  },
};

/** A nullable bigint column. */
export const NULLABLE_BIGINT: ColumnOptions = { ...BIGINT, nullable: true };

/** A day without a time zone, `YYYY-MM-DD`. */
export const DAY: ColumnOptions = { type: 'date' };

/** An ISO 4217 code. */
export const CURRENCY: ColumnOptions = { type: 'char', length: 3 };

/** An instant by the database's clock. */
export const INSTANT: ColumnOptions = { type: 'timestamptz', default: () => 'now()' };

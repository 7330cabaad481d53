/**
 * Every advisory lock of the product in one place, so that no two meanings share a number. Advisory locks belong to one
 * database; session locks need a connection of their own and therefore no transaction-pooling proxy in between.
 */

/** One-key lock: one process migrates the schema while the others wait (in `data-source.ts`). */
export const MIGRATION_LOCK = 7_203_001;

/** Two-key lock, second key the number of an outbox partition: the relay that owns it. */
export const PARTITION_LOCKS = 7_203_002;

/** Two-key lock, second key 0, shared: held by each running relay, so that relays can count each other. */
export const RELAY_PRESENCE_LOCK = 7_203_003;

/** Two-key lock, second key `hashtext` of a subscriber's name: its single active consumer on the embedded transport. */
export const CONSUMER_LOCKS = 7_203_004;

/** One matcher decides at a time: what it decides rests on what is open at that moment. */
export const MATCHING_LOCK = 7_203_005;

/** One file is written at a time, once it has been read: what a statement withdraws rests on what the others brought. */
export const INTAKE_LOCK = 7_203_006;

/** The chain of the audit log grows at one place at a time. */
export const AUDIT_LOCK = 7_203_030;

/** Orders are held to their agreements by one process at a time. */
export const ORDER_CHECK_LOCK = 7_203_031;

/** The same bytes are imported once at a time; the second key is a hash of them. */
export const FILE_LOCKS = 7_203_007;

/** Two-key lock, second key `hashtext` of a source's name: it is read by one process at a time. */
export const SOURCE_LOCKS = 7_203_020;

/** Two-key lock, second key `hashtext` of a source's name: it is written to by one process at a time. */
export const WRITING_LOCKS = 7_203_031;

import { SetMetadata } from '@nestjs/common';

/**
 * How a route keeps to `Idempotency-Key` (ключ идемпотентности).
 *
 * `once`: its transaction writes down that it was carried out, and the answer is given again. `secret`: the same, but the answer is told
 * once and kept nowhere. `carried`: the verb keeps the key with its record and answers by itself. `repeatable`: it may be done again
 * after a crash. `content`: the content that is sent is its own key.
 */
export type CommandMode = 'once' | 'secret' | 'carried' | 'repeatable' | 'content';

const MODE = 'sverka:command-mode';

/** Says how a route keeps to `Idempotency-Key`; without it, `once`. */
export const KeyedBy = (mode: CommandMode): MethodDecorator => SetMetadata(MODE, mode) as MethodDecorator;

/** How a route keeps to `Idempotency-Key`. */
export const commandModeOf = (handler: object): CommandMode =>
  (Reflect.getMetadata(MODE, handler) as CommandMode | undefined) ?? 'once';

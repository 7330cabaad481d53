import type { ZodType } from 'zod';
import type { Reason } from '../../domain/reason.js';

/** A request that the door itself turns away (отказ двери), before any verb is asked. */
export class HttpProblem extends Error {
  readonly reason: Reason;
  /** The record as it stands, when that is why, and the schema by which its fields are known. */
  current: { readonly schema: ZodType; readonly value: unknown } | undefined;

  /**
   * @param statusCode status of HTTP
   * @param code kebab-case code of the reason
   */
  constructor(
    readonly statusCode: number,
    code: string,
    params?: Reason['params'],
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
    this.name = 'HttpProblem';
    this.reason = params ? { code, params } : { code };
  }
}

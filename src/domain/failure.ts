import { type Reason, reason } from './reason.js';

/** Bad input or a command that cannot be carried out (отказ): never retried, shown with its reason to whoever sent it. */
export class Refused extends Error {
  readonly reason: Reason;
  constructor(code: string, params?: Reason['params']) {
    super(params ? `${code} ${JSON.stringify(params)}` : code);
    this.name = 'Refused';
    this.reason = reason(code, params);
  }
}

/** A system that is needed does not answer (временный сбой): tried again a bounded number of times, then parked. */
export class Temporary extends Error {
  readonly reason: Reason;
  constructor(code: string, params?: Reason['params'], cause?: unknown) {
    super(params ? `${code} ${JSON.stringify(params)}` : code, { cause });
    this.name = 'Temporary';
    this.reason = reason(code, params);
  }
}

/** An invariant broke (дефект): this item stops, an alarm is raised, the others go on. */
export class Defect extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Defect';
  }
}

import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { maskPersonal } from './mask-personal.js';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Fields that are never written, whatever they hold. */
const NEVER = /pass|secret|token|api.?key|authorization|cookie/i;

/** A value fit for the log: secrets gone, personal data masked, errors as name, message and stack. */
function fit(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskPersonal(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Error) {
    const { code } = value as { code?: unknown };
    return {
      name: value.name,
      message: maskPersonal(value.message),
      stack: maskPersonal(value.stack ?? ''),
      ...(code === undefined ? {} : { code }),
    };
  }
  if (depth > 4) return undefined;
  if (Array.isArray(value)) return value.slice(0, 50).map((each) => fit(each, depth + 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, NEVER.test(key) ? '***' : fit(each, depth + 1)]),
  );
}

/** Makes the log of a process: JSON lines (structured), masked, on stderr unless told otherwise. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: {
        logMethod(args, method) {
          method.apply(this, args.map((each) => fit(each)) as Parameters<typeof method>);
        },
      },
    },
    destination,
  );
}

const CHATTY = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'NestMicroservice',
]);

/** Contexts under which Nest logs what it throws to whoever starts it. */
const TOLD_BY_STARTER = new Set(['ExceptionHandler', 'NestApplication']);

/** Nest's own messages go into the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Logger) {}

  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? (rest.pop() as string) : undefined;
    const fields = { ...(context ? { context } : {}), ...(rest.length > 0 ? { detail: rest } : {}) };
    if (message instanceof Error) this.target[level]({ ...fields, err: fit(message) }, message.message);
    else if (isPlain(message)) {
      const { msg = '', ...more } = message;
      this.target[level]({ ...fields, ...more }, String(msg));
    } else this.target[level](fields, String(message));
  }

  /** Nest tells each module and route at start: of use only to who looks for a fault in them. */
  log(message: unknown, ...rest: unknown[]): void {
    this.write(CHATTY.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  /** Nest logs what it throws while it starts, with a stack; whoever started it tells the same in a sentence. */
  error(message: unknown, ...rest: unknown[]): void {
    this.write(TOLD_BY_STARTER.has(String(rest.at(-1))) ? 'debug' : 'error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
}

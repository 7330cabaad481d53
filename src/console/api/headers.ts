import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../access/recognise-caller.js';
import { type Language } from '../../domain/wording/say.js';
import { languageOf } from '../language.js';
import { KeyedBy } from '../once/command-mode.js';
import { HttpProblem } from '../problem/http-problem.js';
import { typedText } from './fields.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for a caller on this machine that needs no key. Set by the gate. */
    caller: Caller | null;
  }
}

const LONGEST_ACTOR = 100;
const LONGEST_KEY = 200;

const actorSchema = typedText(LONGEST_ACTOR);

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** Node hands headers over as Latin-1; some callers send the bytes of UTF-8 as they are, others percent-encode them. */
function decoded(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return text.includes('%') ? decodeURIComponent(text) : text;
}

/**
 * The person who decides, from `X-Actor`.
 *
 * @throws HttpProblem 400 `actor-missing`, `actor-invalid`
 */
export function actorOf(header: string | string[] | undefined): string {
  if (typeof header !== 'string' || header.trim() === '') throw new HttpProblem(400, 'actor-missing');
  try {
    return actorSchema.parse(decoded(header));
  } catch {
    throw new HttpProblem(400, 'actor-invalid', { longest: LONGEST_ACTOR });
  }
}

/**
 * The key of the command, from `Idempotency-Key`.
 *
 * @throws HttpProblem 400 `idempotency-key-invalid`
 */
export function commandKeyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !/^[\x21-\x7e]+$/.test(header) || header.length > LONGEST_KEY)
    throw new HttpProblem(400, 'idempotency-key-invalid', { longest: LONGEST_KEY });
  return header;
}

/** Gives a handler the person who decides. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  actorOf(requestOf(context).headers['x-actor']),
);

/** Gives a handler the key of the command, if there is one. */
export const CommandKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined =>
  commandKeyOf(requestOf(context).headers['idempotency-key']),
);

/** Gives a handler the ids of the companies that its caller is limited to; undefined when it may see all. */
export const Within = createParamDecorator(
  (_: unknown, context: ExecutionContext): readonly string[] | undefined =>
    requestOf(context).caller?.organizations ?? undefined,
);

/** Gives a handler the language in which to answer. */
export const Spoken = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(requestOf(context).headers['accept-language']),
);

/** Documents `X-Actor`. */
export const TakesActor = (): MethodDecorator & ClassDecorator =>
  ApiHeader({
    name: 'X-Actor',
    required: true,
    description: `Name of the person who decides, at most ${LONGEST_ACTOR} characters; UTF-8, percent-encoded if not ASCII. Kept with the decision.`,
  });

/** Documents `X-Actor` and `Idempotency-Key`. */
export const TakesCommand = (): MethodDecorator =>
  applyDecorators(
    TakesActor(),
    KeyedBy('carried'),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Key of the command: the same key again is the same decision, and nothing is done twice.',
    }),
  );

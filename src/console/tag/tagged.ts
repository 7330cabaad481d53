import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Refused } from '../../domain/failure.js';
import { HttpProblem } from '../problem/http-problem.js';
import { expectedVersions } from './entity-tag.js';

const VERSION = 'sverka:version';
const CONDITIONAL = 'sverka:conditional';

/** How the version of a record is read from its answer. */
export type VersionOf = (answer: never) => string | number;

/** A route that answers with one record: the answer has a tag, and one that the caller has is not sent again (ETag, If-None-Match). */
export const Tagged = (versionOf: VersionOf): MethodDecorator =>
  applyDecorators(
    SetMetadata(VERSION, versionOf),
    ApiHeader({ name: 'If-None-Match', required: false, description: 'the ETag of an answer that the caller has' }),
    ApiResponse({ status: 304, description: 'The caller has this answer' }),
  );

/** A route that changes a record: with `If-Match` only the version that the caller has seen. */
export const Conditional = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(CONDITIONAL, true),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'the ETag of the record as the caller has seen it: another version is not changed but told (412)',
    }),
  );

/** How the version is read from the answer of a route that is {@link Tagged}. */
export const versionReaderOf = (handler: object): ((answer: unknown) => string | number) | undefined =>
  Reflect.getMetadata(VERSION, handler) as ((answer: unknown) => string | number) | undefined;

/** Whether a route is {@link Conditional}. */
export const isConditional = (handler: object): boolean => Reflect.getMetadata(CONDITIONAL, handler) === true;

/** Gives a handler the versions of the record that the caller will have changed; undefined when any. */
export const Expected = createParamDecorator((_: unknown, context: ExecutionContext): readonly string[] | undefined =>
  expectedVersions(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/**
 * Puts the record as it stands into the refusal of a change to a version that is no more.
 *
 * @param show the record as its own route answers it, `schema` by which its fields are known
 * @throws HttpProblem 412 `record-changed`; whatever else `change` throws
 */
export async function orCurrent<T>(change: Promise<T>, schema: z.ZodType, show: () => Promise<unknown>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (!(error instanceof Refused) || error.reason.code !== 'record-changed') throw error;
    const problem = new HttpProblem(412, 'record-changed');
    problem.current = { schema, value: await show() };
    throw problem;
  }
}

import { STATUS_CODES } from 'node:http';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { PROBLEM_TYPE } from '../problem/problem.js';

const ANSWER = 'sverka:answer';

/** The schema of the answer of a route that went well, if it has one. */
export const answerSchemaOf = (handler: object): z.ZodType | undefined =>
  Reflect.getMetadata(ANSWER, handler) as z.ZodType | undefined;

/** Where the schema of a problem stands in the document. */
const PROBLEM_REF = '#/components/schemas/Problem';

const problem = (status: number): MethodDecorator & ClassDecorator =>
  ApiResponse({
    status,
    description: STATUS_CODES[status] ?? '',
    content: { [PROBLEM_TYPE]: { schema: { $ref: PROBLEM_REF } } },
  });

/** Documents errors that are particular to a route whose answer is no JSON. */
export const Problems = (...statuses: number[]): MethodDecorator => applyDecorators(...statuses.map(problem));

/**
 * What a route does and answers, for the API page.
 *
 * @param summary one line
 * @param schema of the answer that went well
 * @param problems statuses of the errors that are particular to it; 401 or 403, 429 and 503 may come from every route
 */
export const Answers = (
  summary: string,
  schema: z.ZodType,
  problems: readonly number[] = [],
  status = 200,
): MethodDecorator =>
  applyDecorators(
    SetMetadata(ANSWER, schema),
    ApiOperation({ summary }),
    ApiResponse({ status, description: STATUS_CODES[status] ?? '', standardSchema: schema }),
    ...problems.map(problem),
  );

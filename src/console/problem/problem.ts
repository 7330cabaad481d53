import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { Language } from '../../domain/wording/say.js';
import { say } from '../../domain/wording/say.js';
import type { Classified } from './classify.js';

/** Media type of every error: RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';

/** An error as callers see it (RFC 9457): `code` and `params` for programs, `detail` for people. */
export const problemSchema = z
  .object({
    type: z.string().describe('URN of the kind of problem'),
    title: z.string().describe('meaning of the status'),
    status: z.int(),
    detail: z.string().describe('a sentence for people, in the language of Accept-Language'),
    code: z.string().describe('reason, for programs'),
    params: z.record(z.string(), z.union([z.string(), z.number()])).describe('parameters of the reason'),
    requestId: z.string().describe('stands in the log of the service as well'),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457)' });

/** See {@link problemSchema}. */
export type Problem = z.infer<typeof problemSchema>;

/** An error as a problem document. */
export const problemOf = ({ status, reason }: Classified, language: Language, requestId: string): Problem => ({
  type: `urn:sverka:problem:${reason.code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail: say(reason, language),
  code: reason.code,
  params: { ...reason.params },
  requestId,
});

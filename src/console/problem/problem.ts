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
    title: z.string().describe('meaning of the status, in the language of Accept-Language'),
    status: z.int(),
    detail: z.string().describe('a sentence for people, in the language of Accept-Language'),
    code: z.string().describe('reason, for programs'),
    params: z.record(z.string(), z.union([z.string(), z.number()])).describe('parameters of the reason'),
    requestId: z.string().describe('stands in the log of the service as well'),
    current: z.unknown().optional().describe('of a 412: the record as it stands, as its own route answers it'),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457)' });

/** See {@link problemSchema}. */
export type Problem = z.infer<typeof problemSchema>;

/** Statuses whose meaning has words in the catalogues. */
const TITLED = new Set([400, 401, 403, 404, 405, 408, 409, 412, 413, 414, 415, 422, 428, 429, 431, 500, 503, 507]);

/** Of a status without words the class is told (RFC 9110, section 15). */
const titleOf = (status: number, language: Language): string =>
  say({ code: `title-${TITLED.has(status) ? status : status >= 500 ? 500 : 400}` }, language);

/** An error as a problem document. */
export const problemOf = ({ status, reason, current }: Classified, language: Language, requestId: string): Problem => ({
  type: `urn:sverka:problem:${reason.code}`,
  title: titleOf(status, language),
  status,
  detail: say(reason, language),
  code: reason.code,
  params: { ...reason.params },
  requestId,
  ...(current === undefined ? {} : { current }),
});

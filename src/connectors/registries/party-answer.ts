import { z } from 'zod';
import { Refused } from '../../domain/failure.js';
import type { HttpAnswer } from '../http.js';
import { RegistryPaused } from './registry.js';

/** Longest text of an answer that is kept. */
const LONGEST = 1_000;

const UNKEEPABLE = /[\u0000-\u001f\u007f]|\p{Surrogate}/gu;

/** A text of an answer, without what no store keeps; an absent one is empty. */
export const answeredText = z
  .string()
  .nullish()
  .transform((text) => (text ?? '').replace(UNKEEPABLE, ' ').trim().slice(0, LONGEST));

/**
 * The value of an answer in JSON, held to a layout.
 *
 * @throws RegistryPaused `registry-html` when a page came in place of data (a barrier or a failure in between), Refused `registry-answer`
 *   {source, field} when it is another layout
 */
export function readAnswer<S extends z.ZodType>(source: string, layout: S, { body }: HttpAnswer): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new RegistryPaused('registry-html', { source }, 5 * 60_000);
  }
  const read = layout.safeParse(value);
  if (read.success) return read.data;
  throw new Refused('registry-answer', { source, field: (read.error.issues[0]?.path ?? []).map(String).join('.') });
}

import { shown } from '../../domain/shown.js';

/** Longest piece of a provider's answer that is kept. */
const LONGEST_ANSWER = 300;

/**
 * A provider's answer as it may be kept and shown: on one line, shortened, with every given secret struck out, also in the Base64 that
 * SMTP uses and the percent encoding of forms.
 */
export function maskedAnswer(answer: string, secrets: readonly (string | undefined)[]): string {
  const forms = secrets
    .filter((each): each is string => each !== undefined && each.length > 0)
    .flatMap((each) => [each, encodeURIComponent(each), Buffer.from(each, 'utf8').toString('base64')]);
  const struck = forms.reduce((text, each) => text.replaceAll(each, '***'), answer);
  return shown(struck.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim(), LONGEST_ANSWER);
}

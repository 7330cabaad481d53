/** What PostgreSQL keeps in no text (a zero character) or in no JSON (half of a character). */
const UNKEEPABLE = /\0|\p{Surrogate}/gu;

/**
 * The start of somebody else's text as a reason may carry it: at most `longest` UTF-16 units, never half of a character and no zero
 * character, so that it can be kept and shown wherever a reason goes.
 */
export const shown = (text: string, longest: number): string => text.slice(0, longest).replace(UNKEEPABLE, '\ufffd');

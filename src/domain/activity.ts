/** What people note of their dealings with a client (виды событий клиента). */
export const ACTIVITY_KINDS = ['call', 'meeting', 'letter', 'offer', 'note'] as const;

/** See {@link ACTIVITY_KINDS}. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/**
 * What a client's history is made of (виды записей истории клиента): what people note, papers and money, decisions on payments,
 * messages with their fate, changes of status, of the card and of agreements.
 */
export const TIMELINE_KINDS = [
  ...ACTIVITY_KINDS,
  'agreement',
  'order',
  'invoice',
  'payment',
  'decision',
  'message',
  'status',
  'card',
] as const;

/** See {@link TIMELINE_KINDS}. */
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadLetter, readLetter } from '../support/read-letter.js';
import type { Place } from '../support/service.js';

/** A CloudEvent as the stories look at it. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: { readonly payment?: { readonly id: string; readonly number: string } };
}

/** A letter of the folder channel. */
export interface Letter extends ReadLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Letters that the folder channel has written, the oldest first. */
export function lettersIn(place: Place): Letter[] {
  const folder = join(place.home, 'messages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[^.].*\.eml$/.test(name))
    .sort()
    .map((name) => {
      const letter = readLetter(readFileSync(join(folder, name), 'latin1'));
      const [to = ''] = letter.headers.get('to') ?? [];
      const [subject = ''] = letter.headers.get('subject') ?? [];
      return { ...letter, to, subject, text: letter.parts.get('text/plain') ?? '' };
    });
}

/** Entities whose events are not numbered 1, 2, 3, … in the order given; an event that is repeated counts where it came first. */
export function outOfOrder(events: readonly ToldEvent[]): string[] {
  const last = new Map<string, number>();
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { id, subject, sequence, type } of events) {
    if (seen.has(id)) continue;
    seen.add(id);
    const expected = (last.get(subject) ?? 0) + 1;
    if (sequence !== expected) wrong.push(`${type} ${subject}: ${sequence} where ${expected} was due`);
    last.set(subject, sequence);
  }
  return wrong;
}

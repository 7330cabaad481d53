import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { isId } from '../store/reads/payment-reads.js';
import { Store } from '../store/store.js';
import { retractFact } from '../store/writers/lesson-writer.js';
import { requestWork } from '../store/writers/work-requests.js';

/** Takes back something that was learnt (забыть выученное); what rests on it from now on is decided without it. */
@Injectable()
export class Unlearn {
  constructor(private readonly store: Store) {}

  /**
   * @param fact id of the fact, as the list shows it
   * @returns how many lessons it had
   * @throws Refused `learnt-fact-unknown`
   */
  run(fact: string, by: { readonly actor: string; readonly why: string }): Promise<{ id: string; lessons: number }> {
    return this.store.transaction(async (tx) => {
      const lessons = isId(fact) ? await retractFact(tx, fact, { by: `person:${by.actor}`, why: by.why }) : 0;
      if (lessons === 0) throw new Refused('learnt-fact-unknown', { id: fact });
      tx.audit({ action: 'lesson.retracted', actor: `person:${by.actor}`, subject: fact, data: { lessons } });
      await requestWork(tx, 'match');
      return { id: fact, lessons };
    });
  }
}

/** When an event is suspected of killing its consumers, and when it is convicted, in deliveries that ended without an answer. */
export interface Suspicion {
  /** From here on it is handled alone. */
  readonly suspectAfter: number;
  /** Whether the first one that a new consumer gets is parked: it was the one in hand when the last consumer died. */
  isCulprit(deaths: number): boolean;
}

/**
 * A quarter and a half of the broker's own limit, beyond which the broker parks every message that was on its way to the consumer that
 * died: the culprit must be found while its neighbours are far from it. The neighbours have been counted as often: after one conviction
 * the next takes another quarter, so that a process that is killed just then leaves no innocent one condemned.
 */
export function suspicionFor(deliveryLimit: number): Suspicion {
  const suspectAfter = Math.max(1, Math.ceil(deliveryLimit / 4));
  const culpritAfter = Math.max(suspectAfter + 1, Math.ceil(deliveryLimit / 2));
  const step = Math.max(2, suspectAfter);
  return {
    suspectAfter,
    isCulprit: (deaths) => deaths >= culpritAfter && (deaths - culpritAfter) % step === 0,
  };
}

/**
 * Lets messages of one channel through to their handlers in the order in which they came: many at once, but a suspect only when nothing
 * else is in hand, and nothing beside it. Thus what was answered before a crash is settled, and the crash has one possible cause.
 */
export class SuspectGate<M> {
  private readonly waiting: { readonly message: M; readonly suspect: boolean }[] = [];
  private inHand = 0;
  private suspectInHand = false;

  /** @param open hands a message over; `alone` says that the next one waits until it is settled */
  constructor(private readonly open: (message: M, alone: boolean) => void) {}

  /** A message came. */
  take(message: M, suspect: boolean): void {
    if (this.waiting.length === 0 && this.mayPass(suspect)) this.pass(message, suspect);
    else this.waiting.push({ message, suspect });
  }

  /** A message that was let through is settled, and the broker knows it. */
  settled(): void {
    this.inHand -= 1;
    if (this.inHand === 0) this.suspectInHand = false;
    this.letThrough();
  }

  private letThrough(): void {
    for (let next = this.waiting[0]; next && this.mayPass(next.suspect); next = this.waiting[0]) {
      this.waiting.shift();
      this.pass(next.message, next.suspect);
    }
  }

  private mayPass(suspect: boolean): boolean {
    return !this.suspectInHand && (!suspect || this.inHand === 0);
  }

  private pass(message: M, suspect: boolean): void {
    this.inHand += 1;
    this.suspectInHand = suspect;
    this.open(message, suspect);
  }
}

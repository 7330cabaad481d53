import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { readMark } from '../../store/writers/restore-mark-writer.js';
import { checkStore } from '../../store/reads/state-reads.js';
import { Store } from '../../store/store.js';

/** Something that the service cannot do without; `check` throws when it is not there. */
export interface ReadinessCheck {
  readonly name: string;
  readonly check: () => Promise<void>;
}

/** Token of further checks: whoever composes the application gives them, for example that the broker answers. */
export const READINESS_CHECKS = Symbol('ReadinessChecks');

/** What takes longer is not ready. */
const PATIENCE_MS = 3_000;

/** What is there and what is not. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean }[];
  /** What somebody should look at although everything is there: codes of reasons. */
  readonly warnings: readonly string[];
}

/** Finds out whether the service can work (готовность): the database with its migrations, and what else was named. */
@Injectable()
export class ReadReadiness {
  private readonly log = new Logger('Readiness');
  private readonly checks: readonly ReadinessCheck[];
  private lastMissing = '';

  constructor(
    private readonly store: Store,
    @Optional() @Inject(READINESS_CHECKS) further: readonly ReadinessCheck[] | null,
  ) {
    this.checks = [{ name: 'database', check: () => checkStore(store) }, ...(further ?? [])];
  }

  async run(): Promise<Readiness> {
    const checks = await Promise.all(this.checks.map(async (each) => ({ name: each.name, ok: await holds(each) })));
    const missing = checks.filter((each) => !each.ok).map((each) => each.name);
    this.tell(missing.join(', '));
    return { ready: missing.length === 0, checks, warnings: checks[0]?.ok ? await this.warnings() : [] };
  }

  private async warnings(): Promise<string[]> {
    const mark = await this.store.transaction(readMark).catch(() => undefined);
    return mark ? ['restore-mark-stands'] : [];
  }

  /** Once for each change: it is asked every few seconds. */
  private tell(missing: string): void {
    if (missing === this.lastMissing) return;
    if (missing === '') this.log.log({ msg: 'ready again' });
    else this.log.warn({ msg: 'not ready', missing });
    this.lastMissing = missing;
  }
}

async function holds({ check }: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answer = check().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
}

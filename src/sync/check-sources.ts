import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { Reason } from '../domain/reason.js';
import { Sources } from './sources.js';

/** How a source stands when it is looked at now. */
export interface CheckedSource {
  readonly source: string;
  readonly ok: boolean;
  readonly reasons: readonly Reason[];
  /** What is done without. */
  readonly warnings: readonly Reason[];
}

/** Looks at each configured source: is it reachable, does it let us in, does it have what the mapping names (проверка источников). */
@Injectable()
export class CheckSources {
  constructor(private readonly sources: Sources) {}

  /** In the order of the configuration; one that fails hides no other. */
  run(): Promise<CheckedSource[]> {
    return Promise.all(this.sources.names.map((each) => this.one(each)));
  }

  private async one(source: string): Promise<CheckedSource> {
    try {
      if (this.sources.isRegistry(source)) return await this.registry(source);
      const checked = await this.sources.open(source).ledger.check();
      return checked.ok
        ? { source, ok: true, reasons: [checked.detail], warnings: checked.leftOut }
        : { source, ok: false, reasons: checked.reasons, warnings: [] };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { source, ok: false, reasons: [error.reason], warnings: [] };
    }
  }

  /** A registry whose key is missing is off, which stops nothing else: a warning. */
  private async registry(source: string): Promise<CheckedSource> {
    const { off, registry } = this.sources.openRegistry(source);
    if (off) return { source, ok: true, reasons: [], warnings: [off] };
    const checked = await registry.check();
    return { source, ok: checked.ok, reasons: checked.ok ? [checked.detail] : checked.reasons, warnings: [] };
  }
}

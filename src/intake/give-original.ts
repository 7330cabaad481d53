import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { Store } from '../store/store.js';

/** A kept original: what it was called, and its bytes piece by piece. */
export interface Original {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** Gives the original of an imported file back byte for byte (исходный файл). */
@Injectable()
export class GiveOriginal {
  constructor(private readonly store: Store) {}

  /**
   * @param name the SHA-256 of the file, or the id of its import
   * @throws Refused `original-unknown`; `original-erased` when it had personal data that were erased
   */
  async run(name: string): Promise<Original> {
    const [found] = await this.store.query<{ id: string; name: string; size: bigint; sha256: string; erased: boolean }>(
      `select id, name, size, sha256, erased_at is not null as erased from import_file where sha256 = lower($1) or id::text = lower($1)`,
      [name],
    );
    if (!found) throw new Refused('original-unknown', { name });
    if (found.erased) throw new Refused('original-erased', { name });
    return { name: found.name, size: Number(found.size), sha256: found.sha256, bytes: this.read(found.id) };
  }

  private async *read(importId: string): AsyncGenerator<Uint8Array> {
    for (let seq = 0; ; seq++) {
      const [chunk] = await this.store.query<{ bytes: Uint8Array }>(
        `select bytes from original_chunk where import_id = $1 and seq = $2`,
        [importId, seq],
      );
      if (!chunk) return;
      yield chunk.bytes;
    }
  }
}

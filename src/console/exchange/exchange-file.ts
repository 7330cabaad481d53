import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../../domain/failure.js';
import { ImportFile } from '../../intake/import-file.js';
import type { ImportResult } from '../../intake/import-result.js';
import { homePath, type Settings } from '../../settings/settings.js';
import { SETTINGS } from '../../settings/settings.module.js';
import { newId } from '../../store/new-id.js';
import type { ExchangeFile, ExchangeSession } from './exchange-sessions.js';

/** Files of one talk; an exchange of orders sends one or two. */
const MOST_FILES = 20;

/** A name is shown and never a path: letters, digits, dot, hyphen, underscore, one part. */
const NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,119}$/u;

/** Takes the files that 1C sends in pieces, and imports them when they are whole (файлы обмена). */
@Injectable()
export class TakeExchangeFile {
  private readonly folder: string;

  constructor(
    private readonly importFile: ImportFile,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.folder = homePath(settings, 'spool');
  }

  /**
   * Appends a piece to a file. A piece that is shorter than the limit is the last one: 1C marks none.
   *
   * @throws Refused `exchange-file-name` {name}, `exchange-file-too-large` {limit}, `exchange-file-unread`,
   * `exchange-too-many-files` {limit}
   */
  async append(session: ExchangeSession, name: string, piece: Readable): Promise<{ readonly last: boolean }> {
    if (piece.readableEnded) throw new Refused('exchange-file-unread');
    const file = await this.fileOf(session, name);
    const { fileLimitBytes } = this.settings.config.exchange;
    const most = Math.min(fileLimitBytes, this.settings.config.http.largestUploadBytes - file.size);
    let size = 0;
    const limited = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        done(null, size > most ? undefined : chunk);
      },
    });
    await pipeline(piece, limited, createWriteStream(file.path, { flags: 'a', mode: 0o600 }));
    if (size > most) {
      session.files.delete(name);
      await rm(file.path, { force: true });
      throw new Refused('exchange-file-too-large', { limit: most });
    }
    file.size += size;
    return { last: size < fileLimitBytes };
  }

  /**
   * Imports a file that is whole, once.
   *
   * @throws Refused `exchange-file-unknown` {name}
   */
  import(session: ExchangeSession, name: string): Promise<ImportResult> {
    const file = session.files.get(name);
    if (!file) throw new Refused('exchange-file-unknown', { name: name.slice(0, 120) });
    file.result ??= this.importFile.run({ path: file.path, name });
    return file.result;
  }

  /** A name that is sent anew after it was read begins a new file. */
  private async fileOf(session: ExchangeSession, name: string): Promise<ExchangeFile> {
    if (!NAME.test(name)) throw new Refused('exchange-file-name', { name: name.slice(0, 120) });
    const known = session.files.get(name);
    if (known && known.result === undefined) return known;
    if (session.files.size >= MOST_FILES) throw new Refused('exchange-too-many-files', { limit: MOST_FILES });
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file: ExchangeFile = { path: join(this.folder, `${newId()}.exchange`), size: 0, result: undefined };
    session.files.set(name, file);
    return file;
  }
}

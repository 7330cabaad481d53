import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Settings } from '../../settings/settings.js';
import { homePath } from '../../settings/settings.js';
import { SETTINGS } from '../../settings/settings.module.js';
import { newId } from '../../store/new-id.js';
import { HttpProblem } from '../problem/http-problem.js';

/** Files that a killed process left behind are removed when they are older: no upload takes so long. */
const LEFT_BEHIND_MS = 24 * 3600 * 1000;

/** Uploads at once: each holds a file on the disk and a transaction in the database. */
const AT_ONCE = 4;

const RETRY_AFTER_SECONDS = 5;

/** Where uploads wait on the disk while they are read (временные файлы загрузок): under names of our own, never longer than one request. */
@Injectable()
export class Spool implements OnApplicationBootstrap {
  private readonly log = new Logger(Spool.name);
  private readonly folder: string;
  readonly largest: number;
  private running = 0;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.folder = homePath(settings, 'spool');
    this.largest = settings.config.http.largestUploadBytes;
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const { mtimeMs = Infinity } = (await stat(path).catch(() => undefined)) ?? {};
      if (Date.now() - mtimeMs > LEFT_BEHIND_MS) await this.remove(path);
    }
  }

  /**
   * Gives `work` a path of its own to keep a file at, and removes the file whatever becomes of the work.
   *
   * @throws HttpProblem 503 `too-many-uploads`
   */
  async use<T>(work: (path: string) => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE)
      throw new HttpProblem(503, 'too-many-uploads', { atOnce: AT_ONCE }, RETRY_AFTER_SECONDS);
    this.running++;
    const path = join(this.folder, `${newId()}.upload`);
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      return await work(path);
    } finally {
      this.running--;
      await this.remove(path);
    }
  }

  /**
   * Writes a stream to a new file, as much as is allowed. What comes beyond is read and thrown away, so that the caller gets to hear
   * the answer.
   *
   * @throws HttpProblem 413 `upload-too-large` {largestBytes}; 400 `upload-broken` when the caller went away; 507 `disk-full`
   */
  async write(path: string, source: Readable): Promise<void> {
    let size = 0;
    const { largest } = this;
    const limited = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        done(null, size > largest ? undefined : chunk);
      },
    });
    try {
      await pipeline(source, limited, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new HttpProblem(507, 'disk-full');
      if ((error as NodeJS.ErrnoException).syscall) throw error;
      throw new HttpProblem(400, 'upload-broken');
    }
    if (size > largest) throw this.tooLarge();
  }

  /** The refusal of what is larger than the settings allow. */
  tooLarge(): HttpProblem {
    return new HttpProblem(413, 'upload-too-large', { largestBytes: this.largest });
  }

  private async remove(path: string): Promise<void> {
    await rm(path, { force: true }).catch((error: NodeJS.ErrnoException) =>
      this.log.warn({ msg: 'an upload could not be removed from the disk', code: error.code ?? '' }),
    );
  }
}

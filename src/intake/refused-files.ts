import { lstat, mkdir, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { homePath, type Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';

/** What is written beside a refused file. */
const REASON = '.reason.txt';

/** A reason of ten thousand lines is read in the file itself. */
const LONGEST_REASON = 2_000;

/** A file that the inbox could not take (отклонённый файл). */
export interface RefusedFile {
  readonly name: string;
  readonly bytes: number;
  readonly refusedAt: Date;
  /** In the language of the installation, as it was told then; empty when nothing stands beside the file. */
  readonly reason: string;
}

/** Lists the files that the inbox has refused, with their reasons. */
@Injectable()
export class ListRefusedFiles {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** The latest first, at most `limit`. */
  async run(limit: number): Promise<RefusedFile[]> {
    const folder = homePath(this.settings, this.settings.config.inbox.refused);
    const names = await refusedNames(folder);
    const files = await Promise.all(
      names.map(async (name) => {
        const stat = await lstat(join(folder, name)).catch(() => undefined);
        return stat?.isFile() ? [{ name, bytes: stat.size, refusedAt: stat.ctime }] : [];
      }),
    );
    const latest = files.flat().sort((a, b) => b.refusedAt.getTime() - a.refusedAt.getTime());
    return Promise.all(
      latest.slice(0, limit).map(async (each) => {
        const text = await readFile(join(folder, each.name + REASON), 'utf8').catch(() => '');
        return { ...each, reason: text.trim().slice(0, LONGEST_REASON) };
      }),
    );
  }
}

/** Offers refused files to the inbox again: after a mapping was mended, a client registered, a program updated. */
@Injectable()
export class OfferRefusedFiles {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /**
   * Moves files back into the inbox; without names all of them. One whose name is taken there stays.
   *
   * @returns the names that were moved
   * @throws Refused `refused-file-unknown` {name}; then none is moved
   */
  async run(names: readonly string[]): Promise<string[]> {
    const { inbox } = this.settings.config;
    const [from, to] = [homePath(this.settings, inbox.refused), homePath(this.settings, inbox.folder)];
    const there = await refusedNames(from);
    const unknown = names.find((name) => !there.includes(name));
    if (unknown !== undefined) throw new Refused('refused-file-unknown', { name: basename(unknown) });
    await mkdir(to, { recursive: true });
    const moved: string[] = [];
    for (const name of names.length > 0 ? names : there) if (await offer(from, to, name)) moved.push(name);
    return moved;
  }
}

async function offer(from: string, to: string, name: string): Promise<boolean> {
  if (await lstat(join(to, name)).catch(() => undefined)) return false;
  await rename(join(from, name), join(to, name));
  await unlink(join(from, name + REASON)).catch(() => undefined);
  return true;
}

/** Reasons are no files of their own. */
async function refusedNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith('.') && !name.endsWith(REASON)).sort();
}

import { copyFile, lstat, mkdir, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';

/** Names that programs give to files they are still writing, and our own reasons. */
const NOT_YET = /^[.~]|\.(part|partial|tmp|temp|crdownload|download|swp|filepart)$|\.reason\.txt$/i;

/** A file of the inbox as it was at one look. */
interface Seen {
  readonly size: number;
  readonly changedMs: number;
  /** When it was first seen with this size and time. */
  readonly since: number;
}

/** A watched folder: tells which files have settled, and moves them away. */
export class InboxFolder {
  private seen = new Map<string, Seen>();

  constructor(
    private readonly inbox: string,
    private readonly settleMs: number,
  ) {}

  /** Makes the folders. What has been read is nobody's business but ours; whoever brings files may be another user. */
  async prepare(...others: string[]): Promise<void> {
    await mkdir(this.inbox, { recursive: true });
    for (const folder of others) await mkdir(folder, { recursive: true, mode: 0o700 });
  }

  /**
   * Names of files that have not changed for the time of settling, in order: what somebody is still copying is left alone.
   *
   * @param now milliseconds of a monotonic clock
   */
  async settled(now: number): Promise<string[]> {
    const next = new Map<string, Seen>();
    const ready: string[] = [];
    for (const name of (await this.names()).sort()) {
      if (NOT_YET.test(name)) continue;
      const stat = await lstat(join(this.inbox, name)).catch(() => undefined);
      if (!stat?.isFile()) continue;
      const before = this.seen.get(name);
      const same = before && before.size === stat.size && before.changedMs === stat.mtimeMs;
      const look: Seen = same ? before : { size: stat.size, changedMs: stat.mtimeMs, since: now };
      next.set(name, look);
      if (now - look.since >= this.settleMs) ready.push(name);
    }
    this.seen = next;
    return ready;
  }

  /**
   * Names of all that is there. A name in another encoding than UTF-8, as old Windows programs write them, cannot be opened by its
   * text: such a file is given its name in UTF-8.
   */
  private async names(): Promise<string[]> {
    const folder = Buffer.from(join(this.inbox, '/'));
    const found = await readdir(this.inbox, { encoding: 'buffer' });
    return Promise.all(
      found.map(async (bytes) => {
        const name = bytes.toString('utf8');
        if (Buffer.from(name).equals(bytes)) return name;
        const target = await freeName(this.inbox, new TextDecoder('windows-1251').decode(bytes));
        await rename(Buffer.concat([folder, bytes]), target).catch(() => undefined);
        return basename(target);
      }),
    );
  }

  /** Whether a file of that name is still there. */
  async has(name: string): Promise<boolean> {
    return (await lstat(this.pathOf(name)).catch(() => undefined)) !== undefined;
  }

  pathOf(name: string): string {
    return join(this.inbox, name);
  }

  /**
   * Moves a file away, with a reason beside it when there is one. A file that another process has moved already is no fault.
   */
  async move(name: string, folder: string, reason: string): Promise<void> {
    const target = await freeName(folder, name);
    if (reason) await writeFile(`${target}.reason.txt`, reason);
    await moveFile(this.pathOf(name), target).catch(async (error: NodeJS.ErrnoException) => {
      if (reason) await unlink(`${target}.reason.txt`).catch(() => undefined);
      if (error.code !== 'ENOENT') throw error;
    });
    this.seen.delete(name);
  }
}

/** Most bytes of a name on the usual file systems, less what is put to it: `-9999` and `.reason.txt`. */
const LONGEST_NAME = 255 - 16;

/** A name with the end of its stem left out, when nothing more could be put to it. */
function shortened(name: string): string {
  const { name: stem, ext } = parse(name);
  let letters = [...stem];
  while (letters.length > 1 && Buffer.byteLength(letters.join('') + ext) > LONGEST_NAME) letters = letters.slice(0, -1);
  return letters.join('') + ext;
}

/** `statement.txt`, or `statement-2.txt` when a file of that name is there. */
async function freeName(folder: string, written: string): Promise<string> {
  const name = shortened(written);
  const { name: stem, ext } = parse(name);
  for (let n = 1; ; n++) {
    const target = join(folder, n === 1 ? name : `${stem}-${n}${ext}`);
    if (!(await lstat(target).catch(() => undefined))) return target;
  }
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(from, to);
    await unlink(from);
  }
}

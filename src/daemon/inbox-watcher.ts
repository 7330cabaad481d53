import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { say } from '../domain/wording/say.js';
import { ImportFile } from '../intake/import-file.js';
import type { ImportResult } from '../intake/import-result.js';
import { homePath, type Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { FailedFiles } from './failed-files.js';
import { InboxFolder } from './inbox-folder.js';
import { Loop } from './loop.js';

/** Watches the inbox folder (папка входящих): the second door of intake. */
@Injectable()
export class InboxWatcher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(InboxWatcher.name);
  private readonly folder: InboxFolder;
  private readonly done: string;
  private readonly refused: string;
  private readonly loop: Loop;
  private readonly failures = new FailedFiles();

  constructor(
    private readonly importFile: ImportFile,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    const { inbox } = settings.config;
    this.folder = new InboxFolder(homePath(settings, inbox.folder), inbox.settleMs);
    this.done = homePath(settings, inbox.done);
    this.refused = homePath(settings, inbox.refused);
    const onError = (error: unknown): void =>
      this.log.warn({ msg: 'the inbox could not be read, tried again soon', err: error });
    this.loop = new Loop(() => this.look(), { pauseMs: inbox.scanEveryMs, onError });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.folder.prepare(this.done, this.refused);
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  /**
   * One look: imports the files that have settled, one after another. A file that fails is left for a while, longer each time, and
   * never holds up the others. Returns whether any was moved away.
   */
  private async look(): Promise<boolean> {
    let moved = false;
    for (const name of await this.folder.settled(performance.now())) {
      if (this.loop.stopped) break;
      if (this.failures.waits(name, performance.now())) continue;
      try {
        await this.take(name);
        this.failures.forget(name);
        moved = true;
      } catch (error) {
        this.failures.note(name, performance.now());
        this.log.warn({ msg: 'a file of the inbox could not be taken, tried again later', file: name, err: error });
        // When nothing can be taken, because the database is away, one failure a look is enough.
        if (!moved) break;
      }
    }
    return moved;
  }

  private async take(name: string): Promise<void> {
    try {
      const result = await this.importFile.run({ path: this.folder.pathOf(name), name });
      // Another process that watches the same folder was quicker.
      if (result.importId === null && !(await this.folder.has(name))) return;
      const whole = result.entries === 0 && result.refused.length > 0;
      await this.folder.move(name, whole ? this.refused : this.done, this.words(result));
      this.log.log({
        msg: 'file read',
        file: name,
        kind: result.kind,
        entries: result.entries,
        added: result.added,
        known: result.known,
        refused: result.refused.length,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !(await this.folder.has(name))) return;
      if (!(error instanceof Refused)) throw error;
      await this.folder.move(name, this.refused, say(error.reason, this.settings.config.language));
    }
  }

  private words({ refused }: ImportResult): string {
    const { language } = this.settings.config;
    return refused
      .map((each) =>
        say({ code: 'note-at-line', params: { line: each.line, text: say(each.reason, language) } }, language),
      )
      .join('\n');
  }
}

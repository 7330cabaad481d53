import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { say } from '../domain/wording/say.js';
import { ImportFile } from '../intake/import-file.js';
import type { ImportResult } from '../intake/import-result.js';
import { homePath, type Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
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

  /** One look: imports the first file that has settled. Returns whether there was one. */
  private async look(): Promise<boolean> {
    const [name] = await this.folder.settled(performance.now());
    if (name === undefined) return false;
    try {
      const result = await this.importFile.run({ path: this.folder.pathOf(name), name });
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
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
      if (!(error instanceof Refused)) throw error;
      await this.folder.move(name, this.refused, say(error.reason, this.settings.config.language));
    }
    return true;
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

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';

/** Notes by which rules the service decides and writes from now on (настройки при старте): who changes a file leaves no other trace. */
@Injectable()
export class NoteStart {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Notes the rules of matching as they are, and a digest of all settings and of all mappings, rules and templates of messages. */
  async run(): Promise<void> {
    const { config, mappings } = this.settings;
    const data = {
      matching: JSON.stringify(config.matching),
      config: digest(JSON.stringify(config)),
      mappings: await digestOfFolder(mappings),
    };
    await this.store.transaction(async (tx) => {
      tx.audit({ action: 'service.started', actor: 'service', subject: null, data });
    });
  }
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** One digest of the names and contents of all files. */
async function digestOfFolder(folder: string): Promise<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const lines: string[] = [];
  for (const file of files.toSorted())
    lines.push(`${file.slice(folder.length).replaceAll('\\', '/')} ${digest(await readFile(file))}`);
  return digest(lines.join('\n'));
}

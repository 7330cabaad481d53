import type { Command } from 'commander';
import { toCloudEvent } from '../domain/events/cloud-event.js';
import type { MessagePreview } from '../notifications/preview-messages.js';
import { readEvents } from '../store/reads/event-reads.js';
import { type CommandContext, type GlobalOptions, runCommand } from './command-context.js';

interface SendOptions extends GlobalOptions {
  readonly dryRun?: boolean;
  readonly after?: string;
}

/** Deliveries sent at once. */
const BATCH = 20;

/** `sverka send`: sends what is due now; with `--dry-run` shows what would go for events whose messages are not made yet. */
export function addSendCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('send')
    .description('help-send')
    .option('--dry-run', 'help-send-dry-run')
    .option('--after <id>', 'help-send-after')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<SendOptions>();
      exit(
        await runCommand(options, ['notifications'], (context) =>
          options.dryRun ? preview(context, options.after) : send(context),
        ),
      );
    });
}

async function send({ verb, output }: CommandContext): Promise<void> {
  const { SendDueDeliveries } = await import('../notifications/send-due-deliveries.js');
  let sent = 0;
  for (;;) {
    const found = await verb(SendDueDeliveries).run(BATCH);
    sent += found;
    if (found === 0) break;
  }
  if (output.json) await output.value({ found: sent });
  else await output.say('cli-sent', { count: sent });
}

async function preview({ verb, output, store, settings }: CommandContext, after?: string): Promise<void> {
  const source = settings.config.installation;
  const { PreviewMessages } = await import('../notifications/preview-messages.js');
  let shown = 0;
  for await (const row of readEvents(store, after)) {
    for (const each of await verb(PreviewMessages).run([toCloudEvent(row, source)])) shown += await show(output, each);
  }
  await output.say(shown === 0 ? 'cli-nothing-would-go' : 'cli-would-go-note');
}

async function show(output: CommandContext['output'], { eventId, type, messages }: MessagePreview): Promise<number> {
  const fresh = messages.filter((each) => !each.known);
  for (const each of fresh) {
    if (output.json) await output.value({ event: eventId, type, ...each });
    else {
      await output.say('cli-would-go', {
        channel: each.channel,
        recipient: each.recipient,
        title: each.title || each.template,
      });
      await output.line(each.body.replace(/^/gm, '    '));
    }
  }
  return fresh.length;
}

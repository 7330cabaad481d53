import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toCloudEvent } from '../../domain/events/cloud-event.js';
import { PlanDeliveries } from '../../notifications/plan-deliveries.js';
import { SendDueDeliveries } from '../../notifications/send-due-deliveries.js';
import { homePath } from '../../settings/settings.js';
import { readEvents } from '../../store/reads/event-reads.js';
import type { CommandContext } from '../command-context.js';

/** Deliveries sent at once. */
const BATCH = 20;

/** What the events of the demo have led to. */
export interface ToldEvents {
  readonly events: number;
  /** Messages planned now: none when the demo runs again. */
  readonly planned: number;
  /** Messages that wait for the end of the quiet hours. */
  readonly waiting: number;
  /** All messages by kind and template. */
  readonly messages: readonly { readonly kind: string; readonly template: string; readonly count: number }[];
  /** Copies of some messages under plain names. */
  readonly examples: readonly string[];
}

/**
 * Plans the messages of all events and sends what is due, as the worker of the service does; the folder channel writes them as
 * files. A service that starts in this home later publishes the events and finds their messages made.
 */
export async function tellEvents(context: CommandContext, folder: string): Promise<ToldEvents> {
  const { verb, store, settings, output } = context;
  let events = 0;
  let planned = 0;
  for await (const row of readEvents(store)) {
    events += 1;
    if (events % 20 === 0) output.progress(output.sentence('demo-telling', { count: events }));
    planned += (await verb(PlanDeliveries).run(toCloudEvent(row, settings.config.installation))).kept.length;
  }
  output.progress(output.sentence('demo-sending'));
  while ((await verb(SendDueDeliveries).run(BATCH)) > 0);
  output.progress('');
  const messages = await store.query<{ kind: string; template: string; count: bigint }>(
    `select kind, template, count(*) as count from delivery group by 1, 2 order by 1, 2`,
  );
  const [pending] = await store.query<{ count: bigint }>(
    `select count(*) as count from delivery where status = 'pending'`,
  );
  return {
    events: await countEvents(context),
    planned,
    waiting: Number(pending?.count ?? 0n),
    messages: messages.map((each) => ({ ...each, count: Number(each.count) })),
    examples: await copyExamples(context, folder),
  };
}

/** Events of the books: those of messages depend on the hour, because SMS wait for the morning. */
async function countEvents({ store }: CommandContext): Promise<number> {
  const [row] = await store.query<{ count: bigint }>(
    `select count(*) as count from outbox where type not like 'message.%'`,
  );
  return Number(row?.count ?? 0n);
}

/** Templates of which a letter is shown. */
const SHOWN = ['invoice-paid', 'invoice-overdue'] as const;

/** Copies the first letter of each shown template to a name that is easily found; its own name has an id in it. */
async function copyExamples({ store, settings }: CommandContext, folder: string): Promise<string[]> {
  const copied: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const template of SHOWN) {
    const [first] = await store.query<{ file: string }>(
      `select d.provider_id as file from delivery d join outbox o on o.id = d.event_id
       where d.template = $1 and d.kind = 'email' and d.status in ('sent', 'delivered') and d.provider = 'folder' order by o.seq limit 1`,
      [template],
    );
    const target = join(folder, `example-${template}.eml`);
    const found = first && (await copyFile(join(homePath(settings, 'messages'), first.file), target).then(() => true, () => false)); // prettier-ignore
    if (found) copied.push(target);
  }
  return copied;
}

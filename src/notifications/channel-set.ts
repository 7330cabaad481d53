import type { Channel } from '../connectors/channels/channel.js';
import { openChannel } from '../connectors/channels/channel-list.js';
import { Refused } from '../domain/failure.js';
import type { ChannelOnOffer } from '../domain/notifications/notification-plan.js';
import { homePath, type Settings } from '../settings/settings.js';

/**
 * The configured channels (каналы), opened at their first use: a process that sends nothing needs none of their secrets. Without any
 * nothing goes out.
 */
export class ChannelSet {
  private opened: readonly Channel[] | undefined;

  constructor(private readonly settings: Settings) {}

  /**
   * All channels in the order of the configuration.
   *
   * @throws Refused `config-broken` {file, line, field, problem}, `secret-missing` {channel, variable}
   */
  get all(): readonly Channel[] {
    this.opened ??= Object.entries(this.settings.config.channels).map(([name, block]) => this.open(name, block));
    return this.opened;
  }

  /** What planning needs to know of them. */
  get onOffer(): readonly ChannelOnOffer[] {
    return this.all.map(({ name, provider, kinds, reachesPeople }) => ({ name, provider, kinds, reachesPeople }));
  }

  /** Lets go of connections. */
  async close(): Promise<void> {
    for (const channel of this.opened ?? []) await channel.close?.();
    this.opened = undefined;
  }

  private open(name: string, block: Readonly<Record<string, unknown>>): Channel {
    try {
      return openChannel(name, block, {
        secret: (variable) => this.settings.environment.secret(variable),
        pathOf: (path) => homePath(this.settings, path),
      });
    } catch (error) {
      throw error instanceof Refused ? this.placed(name, error) : error;
    }
  }

  /** Says in which file and on which line the trouble stands. */
  private placed(name: string, { reason: { code, params = {} } }: Refused): Refused {
    if (code === 'channel-kind-unknown') {
      const problem = `unknown kind '${params['kind']}', known are ${params['known']}`;
      return new Refused('config-broken', { ...this.settings.whereIs(['channels', name, 'kind']), problem });
    }
    if (code === 'channel-settings-invalid') {
      const inside = String(params['field']).slice(`channels.${name}`.length).split('.').filter(Boolean);
      const where = this.settings.whereIs(['channels', name, ...inside]);
      return new Refused('config-broken', { ...where, problem: params['problem'] ?? '' });
    }
    return new Refused(code, params);
  }
}

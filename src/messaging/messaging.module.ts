import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  type FactoryProvider,
  Inject,
  Module,
  type ModuleMetadata,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { createTransport, type TransportOptions } from './create-transport.js';
import { OutboxRelay, type RelayOptions } from './relay.js';
import type { Transport } from './transport.js';

/** Injects the {@link Transport}. */
export const TRANSPORT = Symbol('Transport');

/** Injects the {@link OutboxRelay}, or null in a process that runs none. */
export const RELAY = Symbol('OutboxRelay');

const SETTINGS = Symbol('MessagingSettings');

/** What the module is made of. */
export interface MessagingSettings {
  readonly transport: TransportOptions;
  /** The relay of this process; null where it runs none. */
  readonly relay: Omit<RelayOptions, 'transport'> | null;
}

/** How the settings are made. */
export interface MessagingModuleOptions
  extends Pick<ModuleMetadata, 'imports'>, Pick<FactoryProvider<MessagingSettings>, 'inject' | 'useFactory'> {}

/** Transport and relay as part of an application: the relay starts with it and stops before it, the transport is closed last. */
@Module({})
export class MessagingModule implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(TRANSPORT) private readonly transport: Transport,
    @Inject(RELAY) private readonly relay: OutboxRelay | null,
  ) {}

  static forRootAsync({ imports = [], inject = [], useFactory }: MessagingModuleOptions): DynamicModule {
    return {
      module: MessagingModule,
      global: true,
      imports,
      providers: [
        { provide: SETTINGS, inject, useFactory },
        {
          provide: TRANSPORT,
          inject: [SETTINGS],
          useFactory: ({ transport }: MessagingSettings) => createTransport(transport),
        },
        {
          provide: RELAY,
          inject: [SETTINGS, TRANSPORT],
          useFactory: ({ relay }: MessagingSettings, transport: Transport) =>
            relay && new OutboxRelay({ ...relay, transport }),
        },
      ],
      exports: [TRANSPORT, RELAY],
    };
  }

  onApplicationBootstrap(): void {
    this.relay?.start();
  }

  /** Both at once: each may take seconds, and a process has ten of them. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay?.stop(), this.transport.stopConsuming()]);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }
}

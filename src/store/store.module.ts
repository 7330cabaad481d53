import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Store } from './store.js';

/** Gives every room above the one store of the process. */
@Global()
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(private readonly store: Store) {}

  static forStore(store: Store): DynamicModule {
    return { module: StoreModule, providers: [{ provide: Store, useValue: store }], exports: [Store] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Store } from './store.js';

/** Gives every room above the one store of the process. Whoever opened the store closes it, when all that uses it has stopped. */
@Global()
@Module({})
export class StoreModule {
  static forStore(store: Store): DynamicModule {
    return { module: StoreModule, providers: [{ provide: Store, useValue: store }], exports: [Store] };
  }
}

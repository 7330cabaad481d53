import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from './settings.js';

/** Token under which the settings of the process are injected. */
export const SETTINGS = Symbol('settings');

/** Gives every room above the settings of the process. */
@Global()
@Module({})
export class SettingsModule {
  static forSettings(settings: Settings): DynamicModule {
    return { module: SettingsModule, providers: [{ provide: SETTINGS, useValue: settings }], exports: [SETTINGS] };
  }
}

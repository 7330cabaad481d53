import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { RegisterKind } from '../domain/register/register-rows.js';
import { chooseMapping, registerColumns } from '../formats/register/choose-mapping.js';
import type { RegisterFormat } from '../formats/register/read-register.js';
import { type RegisterMapping, registerMappingSchema } from '../formats/register/register-mapping.js';
import { loadMappings, type NamedMapping } from '../settings/load-mappings.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';

/** A register of which it is known how to read it. */
export interface ChosenRegister {
  readonly kind: RegisterKind;
  readonly written: RegisterFormat;
  readonly mapping: RegisterMapping;
}

/** The mappings of registers in `mappings/ledgers/` (описания реестров): read and checked at start. */
@Injectable()
export class Registers {
  private readonly mappings: readonly NamedMapping<RegisterMapping>[];

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.mappings = loadMappings(join(settings.mappings, 'ledgers'), registerMappingSchema);
  }

  /** Names by which `--mapping` takes them. */
  get names(): string[] {
    return this.mappings.map((each) => each.name);
  }

  /**
   * Chooses the mapping of a file: the named one, else the one whose columns the file has.
   *
   * @throws Refused `usage-mapping` {name, names}, `another-kind`, `no-mapping-fits`, `several-mappings-fit`
   */
  choose(
    head: Uint8Array,
    written: RegisterFormat,
    as: RegisterKind | undefined,
    name: string | undefined,
  ): ChosenRegister {
    const mapping = name === undefined ? this.byColumns(head, written, as) : this.byName(name);
    if (as !== undefined && mapping.kind !== as) throw new Refused('another-kind', { kind: mapping.kind, as });
    return { kind: mapping.kind, written, mapping };
  }

  private byName(name: string): RegisterMapping {
    const found = this.mappings.find((each) => each.name === name);
    if (!found) throw new Refused('usage-mapping', { name, names: this.names.join(', ') });
    return found.value;
  }

  private byColumns(head: Uint8Array, written: RegisterFormat, as: RegisterKind | undefined): RegisterMapping {
    const choices = this.mappings.filter((each) => as === undefined || each.value.kind === as);
    const chosen = chooseMapping(registerColumns(head, written), choices);
    if ('code' in chosen) throw new Refused(chosen.code, chosen.params);
    return chosen.value;
  }
}

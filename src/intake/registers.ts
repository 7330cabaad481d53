import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { RegisterKind } from '../domain/register/register-rows.js';
import type { ExchangeKind, ExchangeMappings } from '../formats/commerceml/exchange-batch.js';
import { chooseByRows } from '../formats/register/choose-mapping.js';
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
  private readonly ofExchange: readonly NamedMapping<RegisterMapping>[];

  constructor(@Inject(SETTINGS) settings: Settings) {
    const folder = join(settings.mappings, 'ledgers');
    this.mappings = loadMappings(folder, registerMappingSchema);
    this.ofExchange = loadMappings(join(folder, 'commerceml'), registerMappingSchema);
  }

  /**
   * The mappings of the exchange with sites (`mappings/ledgers/commerceml/`), one for each kind of record.
   *
   * @throws Refused `exchange-mapping-missing` {kind}
   */
  exchange(): ExchangeMappings {
    const of = (kind: ExchangeKind): RegisterMapping => {
      const found = this.ofExchange.find((each) => each.value.kind === kind);
      if (!found) throw new Refused('exchange-mapping-missing', { kind });
      return found.value;
    };
    return { counterparties: of('counterparties'), orders: of('orders'), invoices: of('invoices') };
  }

  /** Names by which `--mapping` takes them. */
  get names(): string[] {
    return this.mappings.map((each) => each.name);
  }

  /**
   * Chooses the mapping of a file: the named one, else the one whose columns the file has.
   *
   * @param headings the columns of the file; of a workbook its first rows, one of which holds them
   * @throws Refused `usage-mapping` {name, names}, `another-kind`, `no-mapping-fits`, `several-mappings-fit`
   */
  choose(
    headings: readonly (readonly string[])[],
    written: RegisterFormat,
    as: RegisterKind | undefined,
    name: string | undefined,
  ): ChosenRegister {
    const mapping = name === undefined ? this.byColumns(headings, as) : this.byName(name);
    if (as !== undefined && mapping.kind !== as) throw new Refused('another-kind', { kind: mapping.kind, as });
    return { kind: mapping.kind, written, mapping };
  }

  private byName(name: string): RegisterMapping {
    const found = this.mappings.find((each) => each.name === name);
    if (!found) throw new Refused('usage-mapping', { name, names: this.names.join(', ') });
    return found.value;
  }

  private byColumns(headings: readonly (readonly string[])[], as: RegisterKind | undefined): RegisterMapping {
    const choices = this.mappings.filter((each) => as === undefined || each.value.kind === as);
    const chosen = chooseByRows(headings, choices);
    if ('code' in chosen) throw new Refused(chosen.code, chosen.params);
    return chosen.value;
  }
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type OpenedSource, openLedger } from '../connectors/ledgers/ledger-list.js';
import {
  isRegistryKind,
  type OpenedRegistry,
  openRegistry,
  REGISTRY_SOURCES,
} from '../connectors/registries/registry-list.js';
import { Refused } from '../domain/failure.js';
import { type LedgerMapping, ledgerMappingSchema } from '../formats/ledger/ledger-mapping.js';
import { loadMappings, type NamedMapping } from '../settings/load-mappings.js';
import { homePath, type Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';

/** What opening a source needs from the installation. */
interface Surroundings {
  readonly secret: (name: string) => string | undefined;
  readonly pathOf: (path: string) => string;
}

/** The configured sources (источники), opened when they are needed; their mappings are read and checked then. */
@Injectable()
export class Sources {
  private mappings: readonly NamedMapping<LedgerMapping>[] | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Names of the configured sources, in the order of the configuration. */
  get names(): readonly string[] {
    return Object.keys(this.settings.config.sources);
  }

  /** Whether a configured source is a registry and no ledger. */
  isRegistry(name: string): boolean {
    return isRegistryKind(this.block(name)['kind']);
  }

  /**
   * Opens a ledger.
   *
   * @throws Refused `usage-source` {source, known}, `config-broken` {file, line, field, problem}, `secret-missing` {variable},
   *   `mapping-unknown` {mapping, known}
   */
  open(name: string): OpenedSource {
    const block = this.block(name);
    const mapping = (wanted: string): LedgerMapping => this.mapping(wanted);
    return this.opening(name, (surroundings) => openLedger(name, block, { ...surroundings, mapping }));
  }

  /**
   * Opens a registry.
   *
   * @throws Refused `usage-source` {source, known}, `config-broken` {file, line, field, problem}
   */
  openRegistry(name: string): OpenedRegistry {
    const block = this.block(name);
    return this.opening(name, (surroundings) => openRegistry(name, block, surroundings));
  }

  private block(name: string): Readonly<Record<string, unknown>> {
    const block = Object.hasOwn(this.settings.config.sources, name) ? this.settings.config.sources[name] : undefined;
    if (!block) throw new Refused('usage-source', { source: name, known: this.names.join(', ') });
    return block;
  }

  private opening<T>(name: string, open: (surroundings: Surroundings) => T): T {
    try {
      return open({
        secret: (variable) => this.settings.environment.secret(variable),
        pathOf: (path) => homePath(this.settings, path),
      });
    } catch (error) {
      throw error instanceof Refused ? this.placed(name, error) : error;
    }
  }

  private mapping(wanted: string): LedgerMapping {
    this.mappings ??= loadMappings(join(this.settings.mappings, 'ledgers', 'odata'), ledgerMappingSchema);
    const found = this.mappings.find((each) => each.name === wanted);
    if (found) return found.value;
    const known = this.mappings.map((each) => each.name).join(', ');
    throw new Refused('mapping-unknown', { mapping: wanted, known });
  }

  /** Says in which file and on which line the trouble stands. */
  private placed(name: string, { reason: { code, params = {} } }: Refused): Refused {
    if (code === 'config-source-kind') {
      const known = [params['known'], ...Object.keys(REGISTRY_SOURCES)].join(', ');
      const problem = `unknown kind '${params['kind']}', known are ${known}`;
      return new Refused('config-broken', { ...this.settings.whereIs(['sources', name, 'kind']), problem });
    }
    if (code === 'config-source-invalid') {
      const inside = String(params['field']).slice(`sources.${name}`.length).split('.').filter(Boolean);
      const where = this.settings.whereIs(['sources', name, ...inside]);
      return new Refused('config-broken', { ...where, problem: params['problem'] ?? '' });
    }
    return new Refused(code, params);
  }
}

/** A digest of a mapping: a plan that was made for another one is made anew. */
export const digestOf = (mapping: LedgerMapping): string =>
  createHash('sha256').update(JSON.stringify(mapping)).digest('hex');

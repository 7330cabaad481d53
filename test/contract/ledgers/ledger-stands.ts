import type { Ledger } from '../../../src/connectors/ledgers/ledger.js';
import { openLedger } from '../../../src/connectors/ledgers/ledger-list.js';
import { ledgerMappingSchema } from '../../../src/formats/ledger/ledger-mapping.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import type { Certificate } from '../../support/certificates.js';
import { OnecBase } from '../../support/onec-base.js';
import { fillCompany } from '../../support/onec-company.js';

const SECRET = 'right-password';

/** Opens a source as the program does, with the mappings in git. */
export const openSource = (block: Readonly<Record<string, unknown>>, password: string = SECRET): Ledger =>
  openLedger('ut', block, {
    secret: () => password,
    pathOf: (path) => path,
    mapping: (name) =>
      loadMappings('mappings/ledgers/odata', ledgerMappingSchema).find((each) => each.name === name)?.value as never,
  }).ledger;

/** A ledger with the base behind it, and what a test may do to it. */
export interface LedgerStand {
  readonly secret: string;
  readonly base: OnecBase;
  ledger(more?: Readonly<Record<string, unknown>>, password?: string): Ledger;
  stop(): Promise<void>;
}

/** A stand-in of УТ 11 behind its OData interface. */
export async function odataStand(certificate?: Certificate): Promise<LedgerStand> {
  const base = new OnecBase(certificate);
  fillCompany(base, { parties: 6, invoices: 12, orders: 2 });
  await base.start();
  return {
    secret: SECRET,
    base,
    ledger: (more = {}, password = SECRET) => {
      const block = { kind: 'odata', url: base.url, mapping: 'ut11', user: 'Обмен', passwordFrom: 'ONEC_PASSWORD' };
      return openSource({ ...block, retryMs: 1, attempts: 3, ...more }, password);
    },
    stop: () => base.stop(),
  };
}

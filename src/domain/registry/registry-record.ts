import type { LocalDate } from '../local-date.js';

/**
 * How a legal entity or sole proprietor stands in the state register (состояние в ЕГРЮЛ/ЕГРИП): `active`, is being reorganized, is being
 * liquidated, is in bankruptcy, has ended; `unknown` where the registry does not say.
 */
export type RegistryStatus = 'active' | 'reorganizing' | 'liquidating' | 'bankrupt' | 'ended' | 'unknown';

/** What a registry calls doubtful (признак недостоверности). */
export type Doubt = 'address-unreliable' | 'director-unreliable' | 'director-disqualified' | 'red-facts';

/** What a registry says of a counterparty (сведения реестра о контрагенте). An absent text is empty. */
export interface RegistryRecord {
  /** ИНН, as asked. */
  readonly taxNumber: string;
  /** КПП of the head office. */
  readonly reasonCode: string;
  /** ОГРН or ОГРНИП. */
  readonly registrationNumber: string;
  readonly kind: 'legal' | 'sole';
  readonly name: string;
  readonly fullName: string;
  readonly address: string;
  /** Whoever acts without a power of attorney (руководитель). */
  readonly director: string;
  readonly directorPost: string;
  readonly status: RegistryStatus;
  readonly registeredOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** Code of the main activity (ОКВЭД). */
  readonly activity: string;
  /** In the order of {@link Doubt}. */
  readonly doubts: readonly Doubt[];
  /** Day of the state register that the answer speaks of. */
  readonly statedOn: LocalDate | null;
}

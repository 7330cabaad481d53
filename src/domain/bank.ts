import type { LocalDate } from './local-date.js';

/** A restriction that the central bank has put on a participant of its payment system (ограничение участника). */
export interface BankRestriction {
  /** As in the directory: `URRS`, `LWRS`, …. */
  readonly code: string;
  readonly on: LocalDate | null;
}

/** A participant of the payment system of the central bank (банк, участник платёжной системы), as its directory of БИК has it. */
export interface Bank {
  /** БИК, nine digits. */
  readonly bankCode: string;
  readonly name: string;
  readonly englishName: string;
  /** Number of the licence. */
  readonly registrationNumber: string;
  readonly country: string;
  /** Code of the region (ОКАТО). */
  readonly region: string;
  readonly postalCode: string;
  readonly place: string;
  readonly address: string;
  /** БИК of the head office, empty for a head office. */
  readonly parentCode: string;
  /** Type of participant, two digits: `20` a bank, `30` a branch, `52` a treasury, …. */
  readonly participantType: string;
  readonly joinedOn: LocalDate | null;
  /** As in the directory: `PSAC` may take part, `PSDL` is to be taken out. */
  readonly status: string;
  readonly swift: string;
  /** Correspondent account (корсчёт), empty when it has none. */
  readonly correspondentAccount: string;
  readonly restrictions: readonly BankRestriction[];
}

/** The directory of БИК as of a day of business (справочник БИК). */
export interface BankDirectory {
  readonly businessDay: LocalDate;
  readonly banks: readonly Bank[];
}

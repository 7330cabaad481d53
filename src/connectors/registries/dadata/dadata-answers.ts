import { z } from 'zod';
import { type LocalDate, dayAt } from '../../../domain/local-date.js';
import type { Doubt, RegistryRecord, RegistryStatus } from '../../../domain/registry/registry-record.js';
import { answeredText } from '../party-answer.js';

// Layout: DaData, «Организация по ИНН или ОГРН» (findById/party 4.1) and «Подсказки по организациям» (suggest/party 4.1).

const STATUSES: Readonly<Record<string, RegistryStatus>> = {
  ACTIVE: 'active',
  REORGANIZING: 'reorganizing',
  LIQUIDATING: 'liquidating',
  BANKRUPT: 'bankrupt',
  LIQUIDATED: 'ended',
};

/** An instant in milliseconds is the midnight of a day; it is read in Moscow, as DaData writes it. */
const day = z
  .number()
  .min(-2_200_000_000_000)
  .max(7_200_000_000_000)
  .nullish()
  .transform((at): LocalDate | null => (typeof at === 'number' ? dayAt(new Date(at), 'Europe/Moscow') : null));

const party = z.object({
  value: answeredText,
  data: z.object({
    inn: answeredText,
    kpp: answeredText,
    ogrn: answeredText,
    type: z.enum(['LEGAL', 'INDIVIDUAL']),
    branch_type: answeredText,
    name: z
      .object({ full_with_opf: answeredText, short_with_opf: answeredText, full: answeredText })
      .nullish()
      .transform((each) => each ?? { full_with_opf: '', short_with_opf: '', full: '' }),
    management: z.object({ name: answeredText, post: answeredText, disqualified: z.boolean().nullish() }).nullish(),
    managers: z.array(z.object({ invalidity: z.unknown() })).nullish(),
    state: z.object({ status: answeredText, actuality_date: day, registration_date: day, liquidation_date: day }),
    okved: answeredText,
    address: z.object({ value: answeredText, unrestricted_value: answeredText, invalidity: z.unknown() }).nullish(),
  }),
});

/** An answer of `findById/party` or `suggest/party`. */
export const partiesAnswer = z.object({ suggestions: z.array(party).max(100) });

/** An answer of `stat/daily`: what is left of the day. */
export const dailyAnswer = z.object({ remaining: z.object({ suggestions: z.number() }) });

type Party = z.output<typeof party>;

function doubtsOf({ address, managers, management }: Party['data']): Doubt[] {
  const doubts: Doubt[] = [];
  if (address?.invalidity) doubts.push('address-unreliable');
  if (managers?.some((each) => Boolean(each.invalidity))) doubts.push('director-unreliable');
  if (management?.disqualified) doubts.push('director-disqualified');
  return doubts;
}

/** What DaData says of a counterparty, in our words. */
export function recordOf({ value, data }: Party): RegistryRecord {
  return {
    taxNumber: data.inn,
    reasonCode: data.kpp,
    registrationNumber: data.ogrn,
    kind: data.type === 'LEGAL' ? 'legal' : 'sole',
    name: data.name.short_with_opf || value,
    fullName: data.name.full_with_opf || data.name.full,
    address: data.address?.unrestricted_value || data.address?.value || '',
    director: data.management?.name ?? '',
    directorPost: data.management?.post ?? '',
    status: STATUSES[data.state.status] ?? 'unknown',
    registeredOn: data.state.registration_date,
    endedOn: data.state.liquidation_date,
    activity: data.okved,
    doubts: doubtsOf(data),
    statedOn: data.state.actuality_date,
  };
}

/** The head office among the parties of a tax number; a sole proprietor has no branches. */
export const headOf = (parties: readonly Party[], taxNumber: string): Party | undefined => {
  const own = parties.filter((each) => each.data.inn === taxNumber);
  return own.find((each) => each.data.branch_type !== 'BRANCH') ?? own[0];
};

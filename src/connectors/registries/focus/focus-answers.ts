import { z } from 'zod';
import { type LocalDate, parseIsoDate } from '../../../domain/local-date.js';
import type { RegistryRecord, RegistryStatus } from '../../../domain/registry/registry-record.js';
import { answeredText } from '../party-answer.js';

// Layout: Контур.Фокус API 3.0, method `req` («Базовые реквизиты»), as public programs read it.

const day = answeredText.transform((text): LocalDate | null => parseIsoDate(text.slice(0, 10)) ?? null);

const status = z
  .object({
    statusString: answeredText,
    reorganizing: z.boolean().nullish(),
    dissolving: z.boolean().nullish(),
    dissolved: z.boolean().nullish(),
  })
  .nullish();

const place = z.object({ topoShortName: answeredText, topoFullName: answeredText, topoValue: answeredText }).nullish();

const address = z
  .object({
    parsedAddressRF: z
      .object({
        zipCode: answeredText,
        regionName: place,
        district: place,
        city: place,
        settlement: place,
        street: place,
        house: place,
        bulk: place,
        flat: place,
      })
      .nullish(),
  })
  .nullish();

const legal = z.object({
  kpp: answeredText,
  legalName: z
    .object({ short: answeredText, full: answeredText })
    .nullish()
    .transform((each) => each ?? { short: '', full: '' }),
  legalAddress: address,
  status,
  registrationDate: day,
  dissolutionDate: day,
  heads: z.array(z.object({ fio: answeredText, position: answeredText })).nullish(),
});

const sole = z.object({ fio: answeredText, status, registrationDate: day, dissolutionDate: day });

const company = z.object({
  inn: answeredText,
  ogrn: answeredText,
  UL: legal.nullish(),
  IP: sole.nullish(),
  briefReport: z.object({ summary: z.object({ redStatements: z.boolean().nullish() }).nullish() }).nullish(),
});

/** An answer of `req`. */
export const reqAnswer = z.array(company).max(100);

type Company = z.output<typeof company>;

/** Bankruptcy has no flag of its own; the sentence names its procedures. */
const BANKRUPTCY = /банкрот|конкурсное производство|наблюдени|внешнее управление|финансовое оздоровление/i;

function statusOf(said: z.output<typeof status>): RegistryStatus {
  if (!said) return 'unknown';
  if (said.dissolved) return 'ended';
  if (BANKRUPTCY.test(said.statusString)) return 'bankrupt';
  if (said.dissolving) return 'liquidating';
  if (said.reorganizing) return 'reorganizing';
  return 'active';
}

function addressText(said: z.output<typeof address>): string {
  const parts = said?.parsedAddressRF;
  if (!parts) return '';
  const { zipCode, regionName, district, city, settlement, street, house, bulk, flat } = parts;
  const named = [regionName, district, city, settlement, street, house, bulk, flat].map((each) =>
    each ? [each.topoShortName || each.topoFullName, each.topoValue].filter(Boolean).join(' ') : '',
  );
  return [zipCode, ...named].filter(Boolean).join(', ');
}

/** What Контур.Фокус says of a counterparty, in our words; undefined when it is neither a legal entity nor a sole proprietor. */
export function recordOf({ inn, ogrn, UL, IP, briefReport }: Company): RegistryRecord | undefined {
  const head = UL?.heads?.[0];
  const either = UL ?? IP;
  if (!either) return undefined;
  return {
    taxNumber: inn,
    reasonCode: UL?.kpp ?? '',
    registrationNumber: ogrn,
    kind: UL ? 'legal' : 'sole',
    name: UL ? UL.legalName.short || UL.legalName.full : `ИП ${IP?.fio ?? ''}`.trim(),
    fullName: UL ? UL.legalName.full : (IP?.fio ?? ''),
    address: addressText(UL?.legalAddress),
    director: head?.fio ?? '',
    directorPost: head?.position ?? '',
    status: statusOf(either.status),
    registeredOn: either.registrationDate,
    endedOn: either.dissolutionDate,
    activity: '',
    doubts: briefReport?.summary?.redStatements ? ['red-facts'] : [],
    statedOn: null,
  };
}

import { type LocalDate, plusDays } from '../../domain/local-date.js';
import type { BankCalendar } from './bank-calendar.js';
import type { ClientKey } from './clients.js';
import { ORGANIZATIONS, type OrganizationKey } from './company.js';

/** An invoice of the demo (счёт на оплату), sums in kopecks. */
export interface DemoInvoice {
  /** What the demo calls it: the number without prefix. Those of the second company are below 100. */
  readonly key: number;
  readonly organization: OrganizationKey;
  readonly client: ClientKey;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly amount: bigint;
  readonly vat: bigint;
}

/** Key, client, bank day of issue, days to pay, sum. */
type Row = readonly [key: number, client: ClientKey, day: number, term: number, amount: bigint];

const ROWS: readonly Row[] = [
  [201, 'azure', -12, 14, 148_600_00n],
  [202, 'wind', -11, 14, 45_120_00n],
  [203, 'glade', -10, 45, 312_000_00n],
  [204, 'cedar', -9, 14, 120_000_00n],
  [229, 'dove', -8, 14, 33_600_00n],
  [205, 'azure', -6, 14, 92_350_00n],
  [206, 'wind', -6, 14, 38_900_00n],
  [207, 'spark', -5, 14, 73_940_00n],
  [208, 'coast', -4, 14, 88_600_00n],
  [209, 'wind', -3, 14, 27_340_00n],
  [210, 'dawn', -2, 14, 47_777_00n],
  [211, 'spring', -1, 45, 25_000_00n],
  [212, 'magpie', 0, 14, 24_000_00n],
  [213, 'azure', 1, 30, 61_480_00n],
  [214, 'wind', 1, 14, 52_300_50n],
  [215, 'spring', 2, 45, 25_000_00n],
  [216, 'crane', 2, 14, 56_300_00n],
  [217, 'swan', 3, 10, 19_990_00n],
  [218, 'wind', 3, 14, 33_800_00n],
  [219, 'glade', 4, 45, 96_400_00n],
  [220, 'park', 4, 14, 64_000_00n],
  [230, 'wind', 4, 10, 41_900_00n],
  [221, 'wind', 5, 21, 12_450_00n],
  [222, 'cedar', 6, 14, 58_250_00n],
  [223, 'spark', 6, 14, 66_120_00n],
  [224, 'coast', 7, 14, 35_480_00n],
  [225, 'dawn', 7, 14, 29_900_00n],
  [226, 'azure', 8, 10, 77_900_00n],
  [227, 'nordic', 8, 21, 143_200_00n],
  [228, 'spring', 9, 14, 31_200_00n],
  [231, 'swan', 10, 10, 8_450_00n],
  [232, 'dove', 10, 30, 27_800_00n],
  [233, 'glade', 11, 45, 84_700_00n],
  [234, 'magpie', 11, 14, 17_650_00n],
  [235, 'crane', 12, 21, 22_900_00n],
  [236, 'cedar', 13, 30, 41_300_00n],
  [237, 'spark', 14, 14, 38_750_00n],
  [238, 'azure', 15, 14, 54_210_00n],
  [239, 'nordic', 15, 21, 98_640_00n],
  [240, 'park', 16, 14, 71_300_00n],
  [241, 'coast', 16, 14, 19_980_00n],
  [242, 'dawn', 17, 14, 36_450_00n],
  [243, 'wind', 18, 14, 64_100_00n],
  [244, 'spring', 18, 14, 28_300_00n],
  [51, 'dandelion', -9, 14, 15_600_00n],
  [54, 'beacon', 1, 14, 54_000_00n],
  [52, 'azure', 2, 14, 18_400_00n],
  [53, 'dawn', 3, 30, 9_700_00n],
  [56, 'dandelion', 3, 14, 17_200_00n],
  [55, 'coast', 4, 30, 12_350_00n],
  [57, 'nordic', 4, 21, 21_600_00n],
  [59, 'wind', 6, 14, 14_250_00n],
  [60, 'glade', 8, 30, 33_000_00n],
  [58, 'beacon', 9, 14, 23_500_00n],
  [61, 'cedar', 9, 14, 11_900_00n],
  [62, 'crane', 10, 14, 8_800_00n],
  [63, 'dandelion', 13, 14, 16_100_00n],
  [64, 'spark', 13, 14, 10_300_00n],
  [65, 'azure', 14, 14, 20_150_00n],
  [66, 'swan', 15, 10, 4_900_00n],
];

/** VAT in percent (НДС): 22 from 2026 (425-ФЗ), 20 before. */
export const vatRateOn = (day: LocalDate): bigint => (day >= '2026-01-01' ? 22n : 20n);

/** VAT contained in a sum, kopecks, rounded to the nearest. */
export const vatOf = (amount: bigint, rate: bigint): bigint =>
  (amount * rate * 2n + 100n + rate) / ((100n + rate) * 2n);

/** Invoices of the demo in the order of the register. The second company has no VAT (УСН). */
export function demoInvoices(calendar: BankCalendar): DemoInvoice[] {
  return ROWS.map(([key, client, day, term, amount]) => {
    const organization: OrganizationKey = key < 100 ? 'jay' : 'alder';
    const issuedOn = calendar.day(day);
    return {
      key,
      organization,
      client,
      number: `${ORGANIZATIONS[organization].prefix}${String(key).padStart(3, '0')}`,
      issuedOn,
      dueOn: plusDays(issuedOn, term),
      amount,
      vat: organization === 'alder' ? vatOf(amount, vatRateOn(issuedOn)) : 0n,
    };
  });
}

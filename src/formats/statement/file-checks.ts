import { reason, type Reason } from '../../domain/reason.js';
import type { AccountSection, StatementHeader, DayTurnover, StatementDocument } from './statement-item.js';

/** What `Кодировка` may say, in lower case, and the encoding it means. */
const DECLARED: Readonly<Record<string, string>> = {
  windows: 'windows-1251',
  'windows-1251': 'windows-1251',
  win: 'windows-1251',
  dos: 'ibm866',
  cp866: 'ibm866',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
};

/** Warns when the bytes are not what the header declares: nine of 25 public files. The bytes are right. */
export function checkEncoding(header: StatementHeader): Reason | undefined {
  const declared = header.declaredEncoding;
  if (DECLARED[declared.toLowerCase()] === header.encoding) return undefined;
  return reason('declared-encoding-wrong', { declared, encoding: header.encoding });
}

/** Warns of a balance section that contradicts the header, or whose own four sums do not add up. */
export function checkSection(section: AccountSection, header: StatementHeader): Reason[] {
  const warnings: Reason[] = [];
  const { account, from, to, opening, received, spent, closing } = section;
  if (header.accounts.length > 0 && !header.accounts.includes(account)) {
    warnings.push(reason('header-account-differs', { account, header: header.accounts.slice(0, 3).join(', ') }));
  }
  const outside =
    (from !== null && header.from !== null && from < header.from) ||
    (to !== null && header.to !== null && to > header.to);
  if (outside || (from !== null && to !== null && from > to)) {
    warnings.push(reason('period-contradiction', { account, from: from ?? '', to: to ?? '' }));
  }
  if (opening !== null && received !== null && spent !== null && closing !== null) {
    const difference = closing - (opening + received - spent);
    if (difference !== 0n) warnings.push(reason('balance-arithmetic', { account, difference: String(difference) }));
  }
  return warnings;
}

/** Warns of a document posted on a day that the header's period does not include. */
export function checkOutside(document: StatementDocument, header: StatementHeader): Reason | undefined {
  const { postedOn } = document;
  const inside = (header.from === null || postedOn >= header.from) && (header.to === null || postedOn <= header.to);
  return inside ? undefined : reason('document-outside-period', { day: postedOn });
}

const overlap = (sections: readonly AccountSection[]): boolean => {
  const sorted = [...sections].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return sorted.some((section, i) => i > 0 && (section.from ?? '') <= (sorted[i - 1]?.to ?? ''));
};

const sumOf = (values: readonly (bigint | null)[]): bigint | null =>
  values.reduce<bigint | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0n);

/** Groups values by their account, in the order of first appearance. */
function byAccount<T extends { readonly account: string }>(values: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(value.account);
    if (group) group.push(value);
    else groups.set(value.account, [value]);
  }
  return groups;
}

/**
 * Warns when the turnover that the sections state is not the sum of the documents, for each account. Real banks and masked
 * exports break this, so it never refuses; sections that overlap or state no turnover are left out.
 */
export function checkTurnovers(sections: readonly AccountSection[], turnovers: readonly DayTurnover[]): Reason[] {
  const counted = byAccount(turnovers);
  const warnings: Reason[] = [];
  for (const [account, stated] of byAccount(sections)) {
    const received = sumOf(stated.map((section) => section.received));
    const spent = sumOf(stated.map((section) => section.spent));
    if (received === null || spent === null || (stated.length > 1 && overlap(stated))) continue;
    const days = counted.get(account) ?? [];
    const moreReceived = received - days.reduce((sum, day) => sum + day.received, 0n);
    const moreSpent = spent - days.reduce((sum, day) => sum + day.spent, 0n);
    if (moreReceived !== 0n || moreSpent !== 0n) {
      warnings.push(reason('turnover-differs', { account, received: String(moreReceived), spent: String(moreSpent) }));
    }
  }
  return warnings;
}

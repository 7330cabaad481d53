import { type Reason, reason } from '../reason.js';
import { isAccountOf, isReasonCode, isRegistrationNumber } from '../requisites.js';
import { isTaxNumber } from '../tax-number.js';

/** The requisites of a card that have checks. */
export interface CheckedRequisites {
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly registrationNumber: string;
  readonly accounts: readonly { readonly number: string; readonly bankCode: string }[];
}

/** What is mistyped in the requisites of a card, as their control digits tell (проверка реквизитов). Foreign ones have other lengths. */
export function flawsOf({ taxNumber, reasonCode, registrationNumber, accounts }: CheckedRequisites): Reason[] {
  const flaws: Reason[] = [];
  if (/^(\d{10}|\d{12})$/.test(taxNumber) && !isTaxNumber(taxNumber))
    flaws.push(reason('tax-number-wrong', { value: taxNumber }));
  if (reasonCode !== '' && !isReasonCode(reasonCode)) flaws.push(reason('reason-code-wrong', { value: reasonCode }));
  if (registrationNumber !== '' && !isRegistrationNumber(registrationNumber))
    flaws.push(reason('registration-number-wrong', { value: registrationNumber }));
  for (const { number, bankCode } of accounts)
    if (/^\d{20}$/.test(number) && /^\d{9}$/.test(bankCode) && !isAccountOf(number, bankCode))
      flaws.push(reason('account-wrong', { number: `…${number.slice(-4)}`, bankCode }));
  return flaws;
}

/** The sentences on decisions, and what is missing for certainty, in English: code -> sentence. */
export const EXPLAINING_EN: Readonly<Record<string, string>> = {
  // A decision in one sentence
  'told-match-by-rule':
    'The rule {rule} (version {version}) allocated {amount:money} to the invoices {invoices}, because {grounds}.',
  'told-match-by-person': '{amount:money} was allocated to the invoices {invoices}, decided by {who}[ — {why}].',
  'told-match-by-bank': '{amount:money} was allocated to the invoices {invoices} by the statement.',
  'told-allocate-by-rule':
    'The rule {rule} (version {version}) allocated {amount:money} to the invoices {invoices}, because {grounds}.',
  'told-allocate-by-person': '{amount:money} was allocated to the invoices {invoices}, decided by {who}[ — {why}].',
  'told-allocate-by-bank': '{amount:money} was allocated to the invoices {invoices} by the statement.',
  'told-reverse-by-rule':
    'The rule {rule} (version {version}) undid the allocation of {amount:money} to the invoices {invoices}, because {grounds}.',
  'told-reverse-by-person':
    'The allocation of {amount:money} to the invoices {invoices} was undone, decided by {who}[ — {why}].',
  'told-reverse-by-bank':
    'The allocation of {amount:money} to the invoices {invoices} was undone: the bank withdrew the line.',
  'told-set-aside-by-rule': 'The rule {rule} (version {version}) set the payment aside, because {grounds}.',
  'told-set-aside-by-person': 'The payment was set aside, it pays no invoices, decided by {who}[ — {why}].',
  'told-set-aside-by-bank': 'The payment was set aside: the bank withdrew the line.',
  'told-reopen-by-rule': 'The rule {rule} (version {version}) took the payment back, because {grounds}.',
  'told-reopen-by-person': 'The payment was taken back, decided by {who}[ — {why}].',
  'told-reopen-by-bank': 'The payment was taken back by the statement.',
  'told-offer': 'Perhaps {amount:money} for the invoices {invoices}: {grounds}.',

  // What is missing for certainty
  'missing-date-that-agrees': 'The date: the one that is written is not the invoice’s',
  'missing-date-or-number': 'Several invoices have this sum: the date or the number would tell',
  'missing-number-that-fits-sum':
    'Number and sum point to different invoices: the number of the invoice of this sum is needed',
  'missing-known-number': 'The payer has no invoice of the named number: the right number is needed',
  'missing-open-invoice': 'The named invoice is paid already: the number of an open one is needed',
  'missing-agreement-that-agrees': 'The agreement in the text is not the invoice’s, or is unknown',
  'missing-month-that-agrees': 'There is no invoice of this sum for the named month',
  'missing-invoice-in-time': 'The invoice was issued after the payment: its date must stand in the text',
  'missing-numbers-of-set': 'That the set of invoices is the only one cannot be proved: their numbers are needed',
  'missing-word-on-advance': 'The text speaks of an advance: a person must say that these invoices are paid',
  'missing-word-on-part': 'The text speaks of a part, but the sum is the whole invoice: its number is needed',
  'missing-persons-word': 'A person has decided otherwise of such before: now a person’s word is needed',
  'missing-debtor': 'The payer is not whose invoice it is: the text must say for whom it is paid',
  'missing-document': 'No document is named and the sum is of no invoice: a number is needed',
  'missing-payment-for-goods': 'By its text this is no payment of an invoice[: {nature:nature-}]',
  'missing-word-of-paying': 'The text does not speak of paying',
  'missing-payer': 'The payer is not in the directory: the client’s tax number or account is needed',
  'missing-tax-number': 'The payer is known by name only: the tax number or the account is needed',
  'missing-confirmation': 'The payer is known from one decision of a person: another one like it is needed',
  'missing-sum-that-agrees': 'The number is named but the sum differs',
  'missing-only-explanation': 'Another explanation is as good: only one must be left',
  'missing-automatic': 'By the settings of this account or organization rules only suggest',
  'missing-switch': 'The rule[ {rule}] is switched off in the settings and only suggests',
  'missing-proof': 'That this is the only explanation cannot be proved',

  // The command line
  'help-explain': 'explains a payment: why it was decided so, and what is missing where it is open',
  'cli-explained-payment': 'Payment {number} of {day:date}, {sum}: {state}',
  'cli-explained-rules': '   rules {hash}, in use since {since:date}',
  'cli-explained-open': 'Not allocated, {sum}:',
  'account-rules-for-nothing':
    'The settings matching.accounts name the account {number} that no statement knows: its rules hold for nothing.',
  'organization-rules-for-nothing':
    'The settings matching.organizations name the tax number {number} that no statement knows: its rules hold for nothing.',
};

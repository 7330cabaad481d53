/** What is said in English of a client's history: code -> sentence. */
export const TIMELINE_EN: Readonly<Record<string, string>> = {
  // Help
  'help-note': "notes an event in a client's history: a call, a meeting, a letter, an offer, a note",
  'help-counterparty': 'client: tax number, tax number/registration reason code, or id',
  'help-note-text': 'what it was about',
  'help-note-kind': 'kind of event',
  'help-note-on': 'day of the event, YYYY-MM-DD; today when not given',
  'help-note-result': 'what came of it',
  'help-note-refusal': 'why the client refused',
  'help-note-organization': 'tax number of our organization that it concerns',
  'help-note-corrects': 'id of the event that this one corrects',
  'help-note-withdrawn': 'the corrected event never happened',
  'help-list-counterparty':
    'only of this client: tax number, tax number/registration reason code, or id; timeline needs it',
  'help-name-counterparty': 'client',
  'help-name-day': 'day',
  'help-name-taxNumber': 'tax number',
  'cli-noted': 'The event is noted: {id}.',
  'usage-counterparty': 'Name the client: --counterparty TAX_NUMBER.',

  // Refusals
  'counterparty-unknown':
    'There is no client “{name}”. Name its tax number, tax number/registration reason code, or id.',
  'counterparty-unclear':
    'Several cards have the tax number {name}. Name tax number/registration reason code, or the id.',
  'activity-unknown': 'This client has no event {id}.',
  'activity-corrected': 'The event {id} has been corrected by another. Correct the last one.',
  'activity-nothing-to-withdraw': 'Only a named event can be withdrawn: say which one this corrects.',

  // What people note
  'timeline-call': 'Call: {summary}[. Result: {result}][. Refused because: {refusal}]',
  'timeline-meeting': 'Meeting: {summary}[. Result: {result}][. Refused because: {refusal}]',
  'timeline-letter': 'Letter: {summary}[. Result: {result}][. Refused because: {refusal}]',
  'timeline-offer': 'Offer: {summary}[. Result: {result}][. Refused because: {refusal}]',
  'timeline-note': 'Note: {summary}[. Result: {result}][. Refused because: {refusal}]',
  'timeline-withdrawn': 'Entry withdrawn: {summary}[. Result: {result}][. Refused because: {refusal}]',

  // Papers and money
  'timeline-agreement': 'Agreement[ No. {number}]',
  'timeline-order': 'Order No. {number} for {amount:money} {currency}',
  'timeline-order-status': 'Order No. {number}: status went from “{from}” to “{to}”',
  'timeline-order-checked': 'Order No. {number}: {state:terms-state-}',
  'timeline-invoice': 'Invoice No. {number} for {amount:money} {currency}[, due {due:date}]',
  'timeline-invoice-changed': 'Invoice No. {number} was changed',
  'timeline-invoice-status': 'Invoice No. {number}: was “{from:status-}”, is “{to:status-}”',
  'timeline-payment-in': 'Payment received[, No. {number}], of {amount:money} {currency}',
  'timeline-payment-out': 'Payment sent[, No. {number}], of {amount:money} {currency}',
  'timeline-payment-withdrawn': 'Payment[ No. {number}] was withdrawn by the bank',

  // Decisions
  'timeline-decision-match':
    'Payment[ No. {number}] allocated to invoices {invoices}[: {amount:money} {currency}][. {why}]',
  'timeline-decision-allocate':
    'Payment[ No. {number}] allocated to invoices {invoices}[: {amount:money} {currency}][. {why}]',
  'timeline-decision-reverse':
    'Allocation of payment[ No. {number}] to invoices {invoices} reversed[: {amount:money} {currency}][. {why}]',
  'timeline-decision-set-aside': 'Payment[ No. {number}] set aside[. {why}]',
  'timeline-decision-reopen': 'Payment[ No. {number}] open again[. {why}]',

  // Messages
  'timeline-message': 'Message “{template}” written, channel {channel}',
  'timeline-message-sent': 'Message “{template}” sent, channel {channel}',
  'timeline-message-delivered': 'Message “{template}” delivered, channel {channel}',
  'timeline-message-failed': 'Message “{template}” not sent, channel {channel}',
  'timeline-message-unknown': 'Nobody knows whether the message “{template}” went, channel {channel}',

  // The card
  'timeline-card-registered': "The client's card was made",
  'timeline-card-changed': "The client's card was changed[: {fields}]",
};

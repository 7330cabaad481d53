/** What is said in English of what is written back into bases of accounts: code -> sentence. */
export const WRITING_EN: Readonly<Record<string, string>> = {
  // Settings and the base
  'write-back-not-described':
    'The mapping of the source “{source}” does not say how to write ({kind}): add writing to it or switch writeBack off.',
  'write-back-not-read':
    'Source “{source}”: none of our companies was found in the base yet. Read it first: sverka sync {source}.',
  'ledger-write-refused': 'The base did not write {what} (source “{source}”, answer {status})[: “{text}”].',

  // What our side lacks
  'write-back-value-missing': 'There is nothing to fill the field {field} with: no value {value}.',
  'write-back-lookup-none': '{set} has no record with {field} = {value}.',
  'write-back-lookup-several': '{set} has several records with {field} = {value}: which is meant is not known.',
  'write-back-organization-unknown':
    'A company with the tax number {taxNumber} is not in the base, or was not read yet.',
  'write-back-invoice-unknown': 'The payment settles the invoice {number}, which is not in the base.',
  'write-back-counterparty-unknown':
    'The payer “{name}”[, tax number {taxNumber},] is not in the base. Add it in 1C or allow writeBack.counterparties.',
  'write-back-counterparty-unnumbered':
    'The payer “{name}” has no tax number: it is not added to the base by itself, add it in 1C.',
  'write-back-counterparty-unwritten':
    'The payer “{name}”[, tax number {taxNumber},] was not written into the base: decide on it first.',
  'write-back-waits': 'Waits until the client “{name}” is written into the base.',
  'write-back-no-identifier': 'The mapping does not say where our identifier stands in {set} (identifier).',
  'write-back-gone': 'What was to be written ({id}) is no longer here.',
  'write-back-not-ours': 'Another process has taken the writing {id}.',

  // What became of it
  'write-back-known': 'The base has it already, it was not written a second time: {set}, {ref}.',
  'write-back-alike':
    'The base has something alike, a decision is needed: {set}, {refs}. If it is another thing: settle-written with again.',
  'write-back-found-twice': 'The base has several records with our identifier: {set}, {refs}. Leave one.',
  'write-back-erased': 'Our record is no longer in the base: {set}[, {ref}]. It was erased in 1C.',
  'write-back-marked': 'Our document is marked for deletion in 1C and was not touched: {set}, {ref}.',
  'write-back-edited':
    'The record was edited in 1C and was not touched: {set}[, {ref}]. Field {field}: ours “{sent}”, in the base “{kept}”.',
  'write-back-kept-otherwise':
    'The base kept something else than was sent: {set}[, {ref}]. Field {field}: sent “{sent}”, in the base “{kept}”. Look at the document, it is not posted.',
  'write-back-reversed': 'The settlement was reversed, the document stays in the base, as configured: {set}, {ref}.',
  'write-back-unanswered': 'Whether {set} was written is not known: the base does not answer. It will be found out.',
  'write-back-no-effect': 'The base agreed, but changed nothing.',
  'write-back-nothing-there': 'There is nothing to write: the settlement was reversed before it was written.',
  'write-back-undone': 'The document was taken back: {why}.',
  'write-back-taken-back': 'settlement reversed',

  // A person's decision
  'writing-unknown': 'There is no writing {id}. The ids are shown by sverka list written.',
  'writing-not-settleable': 'The decision “{verdict:writing-verdict-}” is not open: it is now {status:written-}.',
  'writing-verdict-again': 'write once more',
  'writing-verdict-leave': 'leave as it is',
  'written-to-write': 'waits to be written',
  'written-writing': 'being written',
  'written-written': 'written',
  'written-known': 'was there already',
  'written-unknown': 'not known whether written',
  'written-refused': 'refused',
  'written-conflict': 'waits for a decision',
  'written-left': 'left alone',

  // The command line
  'cli-written-off': '{source}: nothing is written into the base (writeBack is not set).',
  'cli-written-busy': '{source}: another process is writing into it.',
  'cli-written-failed': '{source}: {text}',
  'cli-written':
    '{source}: new and changed {planned}[, written {written}][, there already {known}][, refused {refused}]',
  'cli-written-open': '  [waiting {waiting}  ][not known {unknown}  ][for a decision {conflict}]',
  'cli-written-told': '  {kind:written-kind-} {subject}: {text}',
  'cli-would-write': '{call:write-call-} {set}[ {ref}] — {kind:written-kind-} {subject}',
  'cli-write-rehearsed': 'This was a rehearsal: nothing is written.',
  'cli-writing-settled': '{id}: {status:written-}',
  'written-kind-partners': 'partner',
  'written-kind-counterparties': 'client',
  'written-kind-payments': 'payment',
  'written-kind-invoice-states': 'state of the invoice',
  'write-call-create': 'create',
  'write-call-change': 'change',
  'write-call-post': 'post',
  'write-call-unpost': 'unpost',
};

/** What other rules would have decided, in English: code -> sentence. */
export const REPLAYING_EN: Readonly<Record<string, string>> = {
  'help-match-replay':
    'try proposed rules on the past: a file of config, or a part of one, with a block matching or purposes; nothing is kept',
  'help-match-from': 'with --replay: from this day, YYYY-MM-DD; a year when left out',
  'help-match-to': 'with --replay: up to this day, YYYY-MM-DD; today when left out',
  'help-match-details': 'with --replay: show each payment that is decided otherwise',
  'rules-file-without-rules': 'The file {file} has no block matching and no block purposes: there is nothing to try.',
  'cli-replayed': 'Payments replayed: {considered}, from {from:date} to {to:date}.',
  'cli-replay-settled': 'Settled by themselves: {present} by the present rules, {proposed} by the proposed ones.',
  'cli-replay-same': 'No payment is decided otherwise.',
  'cli-replay-difference': '  {what}: {count}, {sum}[; of them against the decision of a person: {against}]',
  'cli-replay-details': 'Each such payment is shown by --details.',
  'cli-replay-left': 'Further payments that are decided otherwise: {count}.',
  'cli-replay-note':
    'An approximation: invoices and what was learnt are those known when a payment was decided first, sums and cancellations of invoices those of now; each payment is decided once, rests of advances are not closed again.',
  'replay-newly-settled': 'now settled by themselves',
  'replay-no-longer-settled': 'no longer settled by themselves',
  'replay-other-invoices': 'settled with other invoices',
  'replay-matched': 'matched',
  'replay-suggested': 'suggested',
  'replay-unmatched': 'without an invoice',
  'replay-books-as-present': 'the books say as the present rules',
  'replay-books-as-proposed': 'the books say as the proposed rules',
  'replay-books-otherwise': 'the books say otherwise',
  'replay-books-undecided': 'the books say nothing yet',
  'replay-by-person': 'a person decided so',
};

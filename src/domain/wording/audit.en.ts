/** What is said in English of the audit log: code -> sentence. */
export const AUDIT_EN: Readonly<Record<string, string>> = {
  'help-audit': 'the audit log: who did what, when and from where',
  'help-audit-verify': 'checks whether the log was tampered with, and names the altered entries',
  'help-audit-head': 'head of the log that was noted elsewhere, NUMBER:HASH: it must still be in the log',
  'help-name-head': 'head',
  'usage-audit-head': '“{text}” is no head of the log. Write NUMBER:HASH as sverka audit verify has shown it.',
  'cli-audit-whole':
    'The log is whole, entries: {entries}. Its head: {head}. Note it elsewhere and give it to the next check: --head.',
  'audit-altered': 'Entry {seq} was altered: its content is not what was written.',
  'audit-rewritten': 'Entry {seq} was rewritten together with its hash: the next one does not continue it.',
  'audit-missing': 'Entries are missing: from {from} to {to}.',
  'audit-head-differs': 'Entry {seq} is not the one noted elsewhere: the log was rewritten before it.',
};

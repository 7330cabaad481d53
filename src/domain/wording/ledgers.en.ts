/** What is said in English of bases of accounts that are read: code -> sentence. */
export const LEDGERS_EN: Readonly<Record<string, string>> = {
  // Settings and mappings
  'usage-source': 'There is no source “{source}” in the settings (sources).[ There are: {known}.]',
  'usage-kept': 'The mapping of the base has no “{name}” (kept).[ There are: {known}.]',
  'usage-no-sources':
    'There is no source in the settings (sources): nothing to read. For an example see docs/connectors/1c-odata.md.',
  'config-source-kind': 'The source “{source}” has the unknown kind “{kind}”. Known are: {known}.',
  'config-source-invalid': 'The settings of the source “{source}” are wrong, field {field}: {problem}.',
  'mapping-unknown': 'There is no mapping “{mapping}” in mappings/ledgers/odata.[ There are: {known}.]',
  'mapping-set-absent':
    'The mapping “{mapping}” reads {set}, which the base does not publish.[ Similar: {similar}.] Add the object to its standard OData interface or correct the mapping.',
  'mapping-set-left-out':
    'Mapping “{mapping}”: the base does not publish {set} and is read without it. If it is needed, add it to the standard OData interface.',
  'mapping-field-left-out':
    'Mapping “{mapping}”: the base does not publish {field} of {set}, it is read without.[ Similar: {similar}.]',
  'mapping-field-absent':
    'Mapping “{mapping}”: {set} has no field {field}.[ Similar: {similar}.] Correct the name in the mapping: the configuration is another one or was changed.',

  // The line and the base
  'ledger-unreachable':
    'The base of 1C does not answer[ (source “{source}”, {host})][: {code}]. Check the address, the network and that it is published.',
  'ledger-certificate':
    'The certificate of {host} (source “{source}”) is not to be trusted: {code}. Renew it on the server or name an authorityFile.',
  'ledger-address': 'The address of the source “{source}” will not do: {code}.',
  'ledger-answer-too-large':
    'The answer of the base to {what} (source “{source}”) is larger than {limit} MiB and was not read. Lower pageRecords or raise largestAnswerMiB.',
  'ledger-html':
    'A page of HTML came in place of data[ (source “{source}”, {what})][: “{text}”]. Usually 1C lacks licences, or the address leads to a login page.',
  'ledger-login-refused':
    'The base refused name or password (source “{source}”). Check user and password, and that the user may log in by password.',
  'ledger-no-right': 'The user has no right to {what} (source “{source}”)[: “{text}”]. Give the right to read it.',
  'ledger-not-published':
    'There is no {what} at the address of the source “{source}”[: “{text}”]. Check the address and what the standard OData interface holds.',
  'ledger-redirects':
    'The server sends us to another address (source “{source}”, answer {status}). Put that one into url.',
  'ledger-failed':
    'The base answered with an error[ (source “{source}”, {what}, {status})][: “{text}”]. It will be asked again.',
  'ledger-refused-query':
    'The base did not understand a question about {what} (source “{source}”, answer {status})[: “{text}”].',
  'ledger-broken-json':
    'The answer of the base is cut off or broken[ (source “{source}”, {what})]. It will be asked again.',
  'ledger-node-unknown':
    'The exchange plan {plan} has no node with the code {node} (source “{source}”). Check exchangePlan.',
  'metadata-without-sets':
    'The base publishes nothing: its standard OData interface is empty. Choose its objects in the settings of the base.',

  // Reading
  'ledger-good': 'Source “{source}”: the base answers, the mapping “{mapping}” fits, sets {sets}.',
  'ledger-moved-while-read':
    'Source “{source}”: {set} changed while it was listed. What is new was taken; what was erased the next comparison finds.',
  'ledger-shrank':
    'Source “{source}”: of {set} records are gone, {gone} of {of}. That is more than usual and was not taken as erased. If it is right: sverka sync {source} --accept-shrink.',
  'sync-stopped': 'Reading was stopped[ (source “{source}”)]. What came is kept; the rest comes with the next run.',
  'records-set-aside':
    'Source “{source}”: records set aside {count}. They are offered again with each reading; reasons: sverka sync {source}.',

  // Records that are set aside
  'ledger-reference-empty': 'The reference “{field}” is empty.',
  'ledger-reference-missing': 'The reference “{field}” points at nothing: {set} has no record {ref}.',
  'ledger-reference-set-aside':
    'The reference “{field}” points at a record that was set aside, {ref} ({set}). Mend that one first.',
  'tax-number-wrong': 'The tax number {value} is mistyped: its control digits are wrong.',

  // The command line
  'cli-pulling': '{source}: {set}, records {pulled}',
  'cli-synced':
    '{source}: read {pulled}, new {added}, changed {changed}, unchanged {unchanged}, skipped {skipped}, erased in the base {erased}, set aside {refused}',
  'cli-sync-rehearsed': '  This was a rehearsal: nothing is kept.',
  'cli-sync-busy': '{source}: another process is reading it.',
  'cli-sync-failed': '{source}: {text}',
  'cli-sync-note': '  ! {text}',
  'cli-record-refused': '  {set}[ “{name}”] ({ref}): {text}',
  'cli-source':
    '{source}: [last read {at}, minutes ago {lag}, ][compared {compared}, ][set aside {refused}, ]{state:source-state-}',
  'source-state-good': 'all is well',
  'source-state-never': 'not read yet',
  'source-state-failed': 'the last reading failed',
  'source-state-held': 'waits for a decision',
};

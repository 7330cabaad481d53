/** What is said in English of outside registries: code -> sentence. */
export const REGISTRIES_EN: Readonly<Record<string, string>> = {
  // Settings
  'registry-off':
    'The source “{source}” is off: the environment has no key {variable}. Set the variable, and it works.',

  // The line and the provider
  'registry-unreachable':
    'The service of the source “{source}” does not answer[ ({host})][: {code}]. Check the network and the address; it will be asked again.',
  'registry-key-refused':
    'The service of the source “{source}” refused the key (answer {status}). Check key and tariff with the provider, then: sverka sync {source}.',
  'registry-no-funds':
    'The account of the source “{source}” is out of money or of its daily limit (answer {status}). Top it up with the provider.',
  'registry-too-many-requests':
    'The service of the source “{source}” wants to be asked less often (answer {status}). It gets a pause.',
  'registry-failed': 'The service of the source “{source}” answered with the error {status}. It will be asked again.',
  'registry-leads-away':
    "The service of the source “{source}” sends us to another's server, {host}: we do not go there.",
  'registry-quota-spent':
    'The questions of a day to the source “{source}” are used up ({perDay}). The rest is asked tomorrow.',
  'registry-cbr-good': 'Source “{source}”: the Bank of Russia answers, last rates of {on}, currencies {count}.',

  // Rates and banks
  'rates-layout': 'The answer {what} does not look like exchange rates[, field {field}].',
  'rates-day': 'The answer {what} has “{text}” where a date belongs.',
  'rates-value': 'The answer {what} has no rate: “{text}”.',
  'rates-currency-unknown': 'Source “{source}”: the Bank of Russia publishes no rate of {currency}.',
  'banks-layout': 'This is no directory of BIC (ED807), or it has no bank.',
  'banks-code': 'The directory of BIC has the wrong BIC “{text}”.',
  'banks-entry': 'The directory of BIC has no name for the bank {bankCode}.',
  'banks-too-many': 'The directory of BIC has more than {limit} banks: it is another thing.',
  'banks-shrank':
    'Source “{source}”: banks are gone from the directory of BIC, {gone} of {of}. That is more than usual, the directory was not taken. If it is right: sverka sync {source} --accept-shrink.',
  'bank-unknown': 'The directory has no BIC {bankCode}.',
  'bank-codes-strange': 'Accounts with a BIC that the directory does not have: {unknown}; with a closed one: {left}.',
  'archive-files': 'The archive has {count} files of XML, and one is needed.',
  'registry-html':
    'A page came from the source “{source}” in place of data: a failure of the provider or a barrier on the way. It will be asked again.',
  'registry-answer': 'The answer of the source “{source}” is not as its description says[, field {field}].',
  'registry-captcha':
    'The service of the source “{source}” wants proof that a person asks. It gets a pause of half a day; for many counterparties a source with a key is needed.',
  'registry-slow': 'The service of the source “{source}” did not make its answer in time. It will be asked again.',
  'registry-good': 'Source “{source}”: {provider} answers, the key is taken[, questions left today {left}].',
  'registry-rehearsed':
    'Source “{source}”: counterparties to be asked after, {due}. A rehearsal asks nothing: questions use up the limit.',
  'usage-tax-number': '“{value}” is no tax number: ten or twelve digits with the right control digits are needed.',
  'usage-no-registries':
    'The settings have no source of counterparties (sources, kind: dadata, focus or egrul). For an example see docs/connectors/dadata.md.',
  'status-registry-active': 'active',
  'status-registry-reorganizing': 'being reorganized',
  'status-registry-liquidating': 'being liquidated',
  'status-registry-bankrupt': 'in bankruptcy',
  'status-registry-ended': 'ended',
  'status-registry-unknown': 'status not told',
  'risk-reorganization': 'reorganization',
  'risk-liquidation': 'being liquidated',
  'risk-bankruptcy': 'bankruptcy',
  'risk-ended': 'no longer in business',
  'risk-address-unreliable': 'address unreliable',
  'risk-director-unreliable': 'director unreliable',
  'risk-director-disqualified': 'director disqualified',
  'risk-red-facts': 'the provider warns of alarming facts',
  'risk-name-changed': 'the name changed',
  'risk-address-changed': 'the address changed',
  'risk-director-changed': 'the director changed',
  'cli-enriched':
    '{source}: [{name}, ][tax number {taxNumber}, ][reason code {reasonCode}, ][OGRN {registrationNumber}, ]{status:status-registry-}',
  'cli-enriched-more': '  [{address}][; {directorPost} {director}]',
  'cli-enriched-none': '{source}: nothing is known of the tax number {taxNumber}.',
  'cli-risk': '  ! {signal:risk-} ({source}, {at})',
  'rate-payment-day': "by the rate of the payment's day {rate}[ for {nominal}] ({on})",
  'rate-invoice-day': "by the rate of the invoice's day {rate}[ for {nominal}] ({on})",
  'cli-foreign-certain': 'named, and it agrees',
};

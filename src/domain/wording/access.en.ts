/** What is said of keys and rights of callers, in English: code -> sentence. */
export const ACCESS_EN: Readonly<Record<string, string>> = {
  'api-key-wrong': 'The access key is missing or wrong. Send it as Authorization: Bearer or X-API-Key.',
  'api-key-expired': 'The access key has expired. Ask the administrator for a new one (sverka keys rotate).',
  'api-key-revoked': 'The access key was revoked. Ask the administrator for a new one (sverka keys add).',
  'scope-missing': 'The access key does not have the scope “{scope}”.',
  'route-undeclared': 'It is not declared who may call this address, so nobody may.',
  'access-name-taken':
    'There is a valid key with the name “{name}”. Take another name, or replace it (sverka keys rotate).',
  'access-key-unknown': 'No valid key has the name or id “{name}”. See: sverka keys list.',
  'usage-scope': 'There is no scope “{scope}”. Scopes are: {scopes}.',
  'usage-key-name': 'The name “{name}” does not fit: letters, digits, space, dot, hyphen and underscore, at most 60.',
  'usage-number': 'The option {option} takes a whole number from {least} to {most}.',
  'access-keys': 'Access keys in force: {count}.',
  'access-keys-ending': 'Access keys that end within two weeks: {count}. See: sverka keys list.',
  'cli-key-made': 'The key “{name}” ({scopes}) is valid until {until}. It is shown only now:',
  'cli-key-rotated': 'The former key is taken until {until}.',
  'cli-keys-revoked': 'Keys revoked: {count}.',
  'key-status-active': 'valid',
  'key-status-superseded': 'replaced, still valid',
  'key-status-expired': 'expired',
  'key-status-revoked': 'revoked',
};

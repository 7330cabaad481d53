/** What is said of keys and rights of callers, in Russian: code -> sentence. */
export const ACCESS_RU: Readonly<Record<string, string>> = {
  'api-key-wrong': 'Ключ доступа не указан или неверен. Передайте его в заголовке Authorization: Bearer или X-API-Key.',
  'api-key-expired': 'Срок ключа доступа истёк. Попросите у администратора новый (sverka keys rotate).',
  'api-key-revoked': 'Ключ доступа отозван. Попросите у администратора новый (sverka keys add).',
  'scope-missing': 'У ключа доступа нет права «{scope}».',
  'route-undeclared': 'Для этого адреса не указано, кому он открыт, поэтому он закрыт для всех.',
  'access-name-taken':
    'Действующий ключ с именем «{name}» уже есть. Возьмите другое имя или смените ключ (sverka keys rotate).',
  'access-key-unknown': 'Действующего ключа с именем или id «{name}» нет. Список: sverka keys list.',
  'usage-scope': 'Права «{scope}» нет. Есть такие: {scopes}.',
  'usage-role': 'Роли «{role}» нет. Есть такие: {roles}.',
  'usage-role-or-scopes': 'Укажите либо роль (--role), либо права (--scopes).',
  'companies-limited': 'Ключ доступа ограничен некоторыми организациями, а этот адрес говорит обо всех сразу.',
  'usage-key-name': 'Имя «{name}» не подходит: буквы, цифры, пробел, точка, дефис и подчёркивание, не длиннее 60.',
  'usage-number': 'После {option} нужно целое число от {least} до {most}.',
  'access-keys': 'Действующих ключей доступа: {count}.',
  'access-keys-ending':
    'Ключи доступа, срок которых кончается в ближайшие две недели: {count}. Список: sverka keys list.',
  'cli-key-made': 'Ключ «{name}» ({scopes}) действует до {until}. Он показан только сейчас:',
  'cli-key-rotated': 'Прежний ключ действует до {until}.',
  'cli-keys-revoked': 'Отозвано ключей: {count}.',
  'key-status-active': 'действует',
  'key-status-superseded': 'сменён, пока действует',
  'key-status-expired': 'истёк',
  'key-status-revoked': 'отозван',
};

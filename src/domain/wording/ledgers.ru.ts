/** What is said in Russian of bases of accounts that are read: code -> sentence. */
export const LEDGERS_RU: Readonly<Record<string, string>> = {
  // Settings and mappings
  'usage-source': 'Источника «{source}» в настройках нет (sources).[ Есть такие: {known}.]',
  'usage-kept': 'В описании базы нет «{name}» (kept).[ Есть: {known}.]',
  'usage-no-sources':
    'В настройках нет ни одного источника (sources): читать нечего. Пример: docs/connectors/1c-odata.md.',
  'config-source-kind': 'У источника «{source}» неизвестный вид «{kind}». Есть такие: {known}.',
  'config-source-invalid': 'В настройках источника «{source}» ошибка, поле {field}: {problem}.',
  'mapping-unknown': 'Описания «{mapping}» в mappings/ledgers/odata нет.[ Есть такие: {known}.]',
  'mapping-set-absent':
    'Описание «{mapping}» читает {set}, но база этого не публикует.[ Похожи: {similar}.] Включите объект в состав стандартного интерфейса OData или исправьте описание.',
  'mapping-set-left-out':
    'Описание «{mapping}»: {set} база не публикует, читается без него. Нужно — включите в состав стандартного интерфейса OData.',
  'mapping-field-left-out':
    'Описание «{mapping}»: поля {field} в {set} база не публикует, читается без него.[ Похожи: {similar}.]',
  'mapping-field-absent':
    'Описание «{mapping}»: в {set} нет поля {field}.[ Похожи: {similar}.] Исправьте имя поля в описании: конфигурация другая или доработана.',

  // The line and the base
  'ledger-unreachable':
    'База 1С не отвечает[ (источник «{source}», {host})][: {code}]. Проверьте адрес, сеть и что публикация работает.',
  'ledger-certificate':
    'Сертификату сервера {host} (источник «{source}») доверять нельзя: {code}. Обновите его на сервере или укажите authorityFile.',
  'ledger-address': 'Адрес источника «{source}» не подходит: {code}.',
  'ledger-answer-too-large':
    'Ответ базы на {what} (источник «{source}») больше {limit} МиБ, чтение прервано. Уменьшите pageRecords или увеличьте largestAnswerMiB.',
  'ledger-html':
    'Вместо данных пришла страница HTML[ (источник «{source}», {what})][: «{text}»]. Обычно не хватает лицензий 1С, или публикация ведёт на страницу входа.',
  'ledger-login-refused':
    'База не приняла имя или пароль (источник «{source}»). Проверьте user и пароль, и что пользователю разрешён вход по паролю.',
  'ledger-no-right': 'У пользователя нет прав на {what} (источник «{source}»)[: «{text}»]. Дайте ему право на чтение.',
  'ledger-not-published':
    'По адресу источника «{source}» нет {what}[: «{text}»]. Проверьте адрес и состав стандартного интерфейса OData.',
  'ledger-redirects':
    'Сервер отсылает на другой адрес (источник «{source}», ответ {status}). Укажите в url сам этот адрес.',
  'ledger-failed':
    'База ответила ошибкой[ (источник «{source}», {what}, {status})][: «{text}»]. Чтение будет повторено.',
  'ledger-refused-query': 'База не поняла вопрос о {what} (источник «{source}», ответ {status})[: «{text}»].',
  'ledger-broken-json': 'Ответ базы оборван или испорчен[ (источник «{source}», {what})]. Чтение будет повторено.',
  'ledger-node-unknown': 'В плане обмена {plan} нет узла с кодом {node} (источник «{source}»). Проверьте exchangePlan.',
  'metadata-without-sets':
    'База не публикует ни одного объекта: состав стандартного интерфейса OData пуст. Задайте его в настройках базы.',

  // Reading
  'ledger-good': 'Источник «{source}»: база отвечает, описание «{mapping}» подходит, объектов {sets}.',
  'ledger-moved-while-read':
    'Источник «{source}»: {set} менялся, пока его перечисляли. Новое взято, удалённое проверит следующее сравнение.',
  'ledger-shrank':
    'Источник «{source}»: из {set} пропало записей {gone} из {of}. Это больше обычного, удаления не приняты. Если так и есть: sverka sync {source} --accept-shrink.',
  'sync-stopped': 'Чтение остановлено[ (источник «{source}»)]. Взятое сохранено, остальное — в следующий раз.',
  'records-set-aside':
    'Источник «{source}»: отложено записей {count}. Они предлагаются заново при каждом чтении; причины: sverka sync {source}.',

  // Records that are set aside
  'ledger-reference-empty': 'Не заполнена ссылка «{field}».',
  'ledger-reference-missing': 'Ссылка «{field}» ведёт в никуда: в {set} нет записи {ref}.',
  'ledger-reference-set-aside': 'Ссылка «{field}» ведёт на отложенную запись {ref} ({set}). Сначала исправьте её.',
  'tax-number-wrong': 'ИНН {value} записан с ошибкой: контрольные цифры не сходятся.',

  // The command line
  'cli-pulling': '{source}: {set}, прочитано {pulled}',
  'cli-synced':
    '{source}: прочитано {pulled}, новых {added}, изменено {changed}, без изменений {unchanged}, пропущено {skipped}, удалено в базе {erased}, отложено {refused}',
  'cli-sync-rehearsed': '  Это была проба: ничего не сохранено.',
  'cli-sync-busy': '{source}: сейчас читает другой процесс.',
  'cli-sync-failed': '{source}: {text}',
  'cli-sync-note': '  ! {text}',
  'cli-record-refused': '  {set}[ «{name}»] ({ref}): {text}',
  'cli-source':
    '{source}: [последнее чтение {at}, минут назад {lag}, ][полное сравнение {compared}, ][отложено {refused}, ]{state:source-state-}',
  'source-state-good': 'всё в порядке',
  'source-state-never': 'ещё не читался',
  'source-state-failed': 'последнее чтение не удалось',
  'source-state-held': 'ждёт решения',
};

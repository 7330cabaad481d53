/** What `--help` and the remarks on wrong usage say in Russian: code -> text. */
export const HELP_RU: Readonly<Record<string, string>> = {
  // Titles and small words of the help
  'help-title-usage': 'Использование:',
  'help-title-arguments': 'Аргументы:',
  'help-title-options': 'Ключи:',
  'help-title-commands': 'Команды:',
  'help-choices': 'допустимо: {choices}',
  'help-default': 'по умолчанию: {value}',
  'help-name': '{name:help-name-}',
  'help-name-options': 'ключи',
  'help-name-command': 'команда',
  'help-name-files': 'файлы',
  'help-name-file': 'файл',
  'help-name-payment': 'платёж',
  'help-name-invoices': 'счета',
  'help-name-allocations': 'разнесения',
  'help-name-what': 'список',
  'help-name-kind': 'вид',
  'help-name-name': 'имя',
  'help-name-text': 'текст',
  'help-name-id': 'код',
  'help-name-status': 'состояние',
  'help-name-n': 'число',
  'help-name-cursor': 'метка',
  'help-name-role': 'роль',

  // The program
  'help-sverka': 'от банковской выписки до сопоставленного платежа и сообщения клиенту',
  'help-version': 'показать версию программы',
  'help-help': 'показать справку',
  'help-help-command': 'показать справку по команде',
  'help-json': 'только JSON на стандартном выводе',
  'help-start': 'запускает службу',
  'help-start-role': 'какую часть службы запустить',

  // Files
  'help-import': 'загружает выписки и реестры, вид файла определяет по содержимому',
  'help-import-files': 'файлы для загрузки',
  'help-import-as':
    'вид файла, если по содержимому его определять не нужно: statement (выписка), invoices (счета), counterparties (контрагенты), agreements (договоры) или orders (заказы)',
  'help-import-mapping': 'описание реестра, если по столбцам его выбирать не нужно',
  'help-import-dry-run': 'прочитать и показать итог, ничего не сохранять',
  'help-export': 'выгружает данные в JSON Lines',
  'help-export-allocations': 'все поступления с разнесением и вариантами на выбор',
  'help-export-events': 'все события в формате CloudEvents, в порядке появления',
  'help-export-events-after': 'только события после указанного',
  'help-export-original': 'загруженный файл байт в байт',
  'help-export-original-file': 'SHA-256 файла или id его загрузки',

  // Payments and invoices
  'help-match': 'сопоставляет открытые платежи с открытыми счетами',
  'help-match-dry-run': 'решить и показать итог, ничего не сохранять',
  'help-list': 'показывает поступления (payments), счета (invoices) или отправки (deliveries), последние сверху',
  'help-list-what': 'что показать',
  'help-list-status': 'только в этом состоянии, например open, matched, overdue, unknown',
  'help-list-limit': 'сколько строк показать, от 1 до 500',
  'help-list-cursor': 'продолжить с конца прошлой страницы',
  'help-allocate': 'разносит платёж по счетам',
  'help-allocate-invoices': 'НОМЕР, НОМЕР@ГГГГ-ММ-ДД или id счёта; для части суммы добавьте =СУММА',
  'help-reverse': 'отменяет разнесение платежа',
  'help-reverse-allocations': 'id разнесений; если не указаны, отменяются все',
  'help-set-aside': 'откладывает платёж: он не оплачивает ни одного счёта',
  'help-reopen': 'возвращает отложенный платёж в работу',
  'help-decide-payment': 'id платежа из «sverka list payments»',
  'help-decide-why': 'причина решения, хранится вместе с ним',
  'help-decide-actor': 'кто решает; если не указано — пользователь системы',
  'help-decide-key': 'ключ команды: повтор с тем же ключом — то же самое решение',

  // Messages, the demo, the check
  'help-send': 'отправляет сообщения, срок которых подошёл; с --dry-run только показывает их',
  'help-send-dry-run': 'составить и показать, ничего не сохранять и не отправлять',
  'help-send-after': 'вместе с --dry-run: только по событиям после указанного',
  'help-demo':
    'загружает выдуманную компанию в отдельную папку (.sverka-demo или SVERKA_HOME) и показывает весь путь платежа',
  'help-doctor': 'проверяет настройки, описания, базу данных, брокер и каналы и говорит, что исправить',
  'help-doctor-deep': 'заново вычислить долги по фактам и решениям и сравнить',

  // Wrong usage
  'usage-unknown-option': 'Ключа {option} у команды «{command}» нет.[ Возможно, нужен {similar}.]',
  'usage-unknown-command': 'Команды «{name}» нет.[ Возможно, нужна {similar}.]',
  'usage-missing-argument': 'Не указан аргумент «{argument:help-name-}».',
  'usage-missing-value': 'После ключа {option} нужно значение.',
  'usage-missing-option': 'Не указан обязательный ключ {option}.',
  'usage-invalid-option': 'Значение «{value}» не подходит для ключа {option}.[ Допустимо: {choices}.]',
  'usage-invalid-argument':
    'Значение «{value}» не подходит для аргумента «{argument:help-name-}».[ Допустимо: {choices}.]',
  'usage-excess-arguments':
    'У команды «{command}» лишние аргументы: указано {given}, а она принимает не больше {expected}.',
  'usage-see-help': 'Справка: {command} --help',
};

/** What is said in Russian of backups, restoring and upgrading: code -> sentence. */
export const KEEPING_RU: Readonly<Record<string, string>> = {
  // Help
  'help-backup': 'сохраняет всё содержимое базы в один файл, не останавливая службу',
  'help-backup-file':
    'новый файл для копии, - для стандартного вывода; если не указан, имя составляется из даты и времени',
  'help-restore': 'восстанавливает базу из резервной копии там, где её ещё нет',
  'help-restore-file': 'резервная копия, - для стандартного ввода',
  'help-restore-home': 'папка, куда восстановить, вместо SVERKA_HOME',
  'help-restore-replace': 'отложить в сторону встроенную базу, которая там есть',
  'help-restore-check': 'только прочитать копию до конца и проверить',
  'help-restore-mark': 'пометить базу, восстановленную другими средствами: сообщения людям задерживаются',
  'help-release':
    'решает судьбу сообщений, задержанных после восстановления; без аргументов показывает, как обстоят дела',
  'help-release-ids': 'id отправок из «sverka list deliveries --status held»',
  'help-release-all': 'все задержанные',
  'help-release-drop': 'не отправлять никогда, вместо того чтобы отправить',
  'help-release-lift': 'с этой минуты сообщения снова уходят сами',
  'help-name-ids': 'коды',
  'help-name-folder': 'папка',

  // What was done
  'cli-backing-up': 'Резервное копирование: {table}',
  'cli-backed-up': '{file}: база на {at}, строк {rows}, таблиц {tables}.',
  'cli-backup-good': '{file} — копия цела: база на {at}, строк {rows}, таблиц {tables}.',
  'cli-restored': 'Восстановлено из {file}: база на {at}, строк {rows}, таблиц {tables}.',
  'cli-restored-aside': 'Прежняя база лежит в {folder}. Удалите её, когда она станет не нужна.',

  // Backup
  'backup-nothing-kept': 'Базы этой программы ещё нет: копировать нечего. Проверьте SVERKA_HOME или DATABASE_URL.',
  'backup-file-there': 'Файл {file} уже есть. Укажите другой: резервная копия ничего не перезаписывает.',
  'backup-not-writable': 'Файл {file} не записать: {cause}. Проверьте папку и права.',
  'usage-json-and-pipe': 'И --json, и копия выводятся на стандартный вывод. Укажите файл или уберите --json.',

  // Restore
  'backup-not-readable': 'Файл {file} не прочитать: {cause}. Проверьте путь и права.',
  'backup-not-one': 'Это не резервная копия этой программы.',
  'backup-cut-off': 'Копия обрывается: её конца нет. Ничего не восстановлено; возьмите другой экземпляр файла.',
  'backup-altered':
    'Копия не такая, какой её записали: не сходятся контрольная сумма, количество или строки. Ничего не восстановлено; возьмите другой экземпляр файла.',
  'backup-newer':
    'Копию записала более новая версия программы ({program}, миграция {migration}). Установите её и восстановите ею.',
  'restore-home-in-use': 'С {path} сейчас работает процесс программы. Остановите службу и другие команды и повторите.',
  'restore-home-not-empty':
    'База уже есть: {path}. С ключом --replace она будет отложена в сторону; или укажите другую папку в --home.',
  'restore-database-not-empty':
    'База из DATABASE_URL не пуста: в ней есть таблица {table}. Восстановите в новую: createdb --encoding=UTF8 --template=template0.',

  // After a restore
  'status-held': 'ждёт решения человека',
  'held-after-restore':
    'База восстановлена на {asOf}: после этого сообщение могло уже уйти. Решает человек: sverka release.',
  'restore-mark-stands':
    'База восстановлена на {asOf}. Сообщения людям задерживаются, сейчас их {count}. Посмотрите sverka list deliveries --status held, решите через sverka release и снимите отметку: sverka release --lift.',
  'deliveries-held':
    'Сообщений задержано после восстановления: {count}. Посмотрите sverka list deliveries --status held и решите через sverka release.',
  'delivery-not-held': 'Сообщение {id} не задержано. Ничего не изменено.',
  'usage-all-or-some': 'Укажите сообщения или --all, но не то и другое.',
  'usage-restore-file': 'Укажите резервную копию.',
  'cli-marked':
    'База отмечена как восстановленная: сообщения людям ждут вашего решения (sverka release), а сами снова пойдут после sverka release --lift.',
  'cli-released': 'Сообщений отпущено: {count}.',
  'cli-dropped': 'Сообщений, которые не уйдут никогда: {count}.',
  'cli-held': 'Задержано: {count}.',
  'cli-mark-stands': 'База восстановлена на {asOf}: следующие сообщения людям тоже задерживаются, до --lift.',
  'cli-mark-none': 'Следующие сообщения уходят сами.',

  // Upgrade
  'database-migration-failed':
    'Базу не удалось обновить до этой версии: миграция {migration}: {cause}. База осталась прежней, с ней работает прежняя версия программы.',
};

/** What is said in Russian of settings, database, broker and the start of the service: code -> sentence. */
export const SYSTEMS_RU: Readonly<Record<string, string>> = {
  // Settings
  'environment-invalid': 'Переменная окружения {variable} задана неверно: {problem}. Исправьте её и запустите снова.',
  'environment-file-missing': 'Переменная {variable} указывает на файл {path}, но его нет. Исправьте путь.',
  'environment-file-unreadable':
    'Переменная {variable} указывает на {path}, но прочитать его как файл с одним значением нельзя: {problem}. Исправьте путь или права.',
  'config-unreadable':
    'Файл настроек {file} не удалось прочитать: {problem}. Папку настроек задаёт SVERKA_CONFIG, имя файла — SVERKA_ENV.',
  'config-broken': 'Ошибка в файле {file}, строка {line}[, поле {field}]: {problem}. Исправьте и запустите снова.',
  'secret-missing':
    'Не задан секрет {variable}[ для канала «{channel}»]. Задайте переменную окружения {variable} или путь к файлу с ним в {variable}_FILE.',
  'channel-kind-unknown': 'У канала «{channel}» неизвестный вид «{kind}». Есть такие: {known}.',
  'channel-settings-invalid': 'В настройках канала «{channel}» ошибка, поле {field}: {problem}.',

  // The door
  'http-host-without-key':
    'Адрес {host} виден из сети, а ключ доступа не задан. Выдайте его (sverka keys add) или верните http.host: 127.0.0.1.',
  'port-taken': 'Порт {port} на {host} уже занят: возможно, служба уже работает. Остановите её или задайте {setting}.',
  'port-forbidden': 'Открыть порт {port} на {host} не разрешено. Задайте порт больше 1023: {setting}.',
  'host-unknown': 'У этой машины нет адреса {host}. Исправьте {setting}.',

  // The database
  'database-unreachable':
    'База данных не отвечает[ ({url})][: {cause}]. Проверьте DATABASE_URL и запущен ли PostgreSQL; без DATABASE_URL работает встроенный.',
  'database-refused':
    'База данных отказала в подключении[ ({url})][: {cause}]. Проверьте имя базы, пользователя и пароль в DATABASE_URL.',
  'database-too-old': 'PostgreSQL {version} слишком старый ({url}). Нужна версия 14 или новее.',
  'database-encoding':
    'База {url} в кодировке {encoding}, а нужна UTF8. Создайте новую: createdb --encoding=UTF8 --template=template0.',
  'database-newer':
    'Базу обновила более новая версия программы (миграция {migration}). Поставьте её или возьмите другую базу.',
  'database-contended': 'Запись не удалась[, попыток: {attempts}]: другие изменяли то же самое. Повторите позже.',
  'database-session-lost': 'Соединение с базой данных потеряно[: {cause}]. Оно будет открыто снова.',
  'database-busy': 'База данных недоступна или перегружена. Повторите через несколько секунд.',
  'database-lost':
    'Соединение с базой данных потеряно[: {cause}]. Начатое не сохранено; повторите через несколько секунд.',
  'commit-unanswered':
    'База данных не ответила, сохранено ли изменение[: {cause}]. Повторите то же самое: сохранённое найдётся и не сделается дважды.',
  'database-disk-full':
    'На диске базы данных нет места[: {cause}]. Из этого ничего не сохранено. Освободите место; служба продолжит сама.',
  'migrations-missing': 'К базе применены не все миграции[, не хватает: {count}]. Перезапустите службу.',
  'disk-full': 'На диске нет места[: {path}]. Освободите его и запустите снова.',

  // The embedded database
  'home-not-accessible':
    'Пользователю {user} нет доступа к {path}. Дайте права на эту папку или укажите другую в SVERKA_HOME.',
  'embedded-database-busy':
    'Встроенную базу в {path} сейчас запускает или останавливает другой процесс[ ({pid})]. Повторите через минуту.',
  'embedded-database-cannot-run':
    'Встроенный PostgreSQL на этой системе не запускается: {program}: {because}. Задайте внешний PostgreSQL в DATABASE_URL.',
  'embedded-database-damaged':
    'Папка встроенной базы {path} повреждена или неполна. Восстановите её из копии; если данные не нужны, удалите её.',
  'embedded-database-does-not-start': 'Встроенная база данных не запускается: {because}. Подробности в {log}.',
  'embedded-database-needs-named-user':
    'У пользователя {user} нет имени в системе, а PostgreSQL оно нужно. Запустите от имени обычного пользователя или задайте DATABASE_URL.',
  'embedded-database-needs-ordinary-user':
    'От имени {user} PostgreSQL не работает, а обычного пользователя для него нет. Запустите от имени обычного пользователя или задайте DATABASE_URL.',
  'embedded-database-not-for-this-system':
    'Для системы {system} встроенного PostgreSQL нет. Задайте внешний в DATABASE_URL.',
  'embedded-database-other-version':
    'Данные в {path} созданы PostgreSQL {found}, а встроен {wanted}. Перенесите их через pg_dump или верните прежнюю версию программы.',
  'embedded-database-password-wrong': 'Пароль в {path} не подходит к встроенной базе. Верните прежний файл из копии.',
  'embedded-database-unreachable':
    'Встроенная база в {path} не ответила вовремя[ (процесс {pid})]. Запустите ещё раз; журнал сервера лежит там же.',

  // The broker
  'broker-unreachable': 'RabbitMQ не отвечает[: {cause}]. Проверьте AMQP_URL и запущен ли он; события подождут в базе.',
  'broker-blocked': 'RabbitMQ временно не принимает сообщения[: {cause}]. Обычно ему не хватает диска или памяти.',
  'broker-refused': 'RabbitMQ отверг событие {routingKey}. Проверьте политики и пределы очередей.',
  'broker-unconfirmed':
    'RabbitMQ не подтвердил приём[ за {timeoutMs} мс][: {cause}]. События будут отправлены ещё раз.',

  // The service and doctor
  'service-ready': 'Служба работает (роль {role}). Данные: {home}.',
  'service-ready-at': 'Служба работает (роль {role}): {address}, описание API: {address}/docs. Данные: {home}.',
  'config-good': 'Настройки в порядке. Папка данных: {home}.',
  'no-api-key': 'Ключей доступа нет: API доступен только с этой машины.',
  'database-external': 'База данных: внешний PostgreSQL {version}.',
  'database-embedded': 'База данных: встроенный PostgreSQL {version}.',
  'database-ctype':
    'База создана с LC_CTYPE {ctype}: русские буквы она не различает по регистру, и поиск по названиям не работает. Создайте новую с C.UTF-8 или ru_RU.UTF-8.',
  'broker-good': 'RabbitMQ отвечает.',
  'broker-embedded': 'События идут через базу данных: AMQP_URL не задан, RabbitMQ не нужен.',
  'mappings-folder-missing':
    'Папки с описаниями нет: {folder}. Реестры не читаются, сообщения не уходят. Проверьте SVERKA_MAPPINGS.',
  'mappings-good': 'Описания и правила в порядке ({folder}): реестров — {registers}, правил уведомлений — {rules}.',
  'no-channels': 'Каналы сообщений не настроены (channels в config): письма и SMS уходить не будут.',
  'events-stale':
    'События ждут публикации больше пяти минут: {count}. Проверьте, работает ли служба (sverka start) и отвечает ли RabbitMQ.',
  'parked-event-unknown': 'Отложенного события {id} у {subscriber} нет. Посмотрите: sverka list parked.',
  'subscriber-unknown': 'Подписчика {subscriber} нет.',
  'subscriber-own': 'Подписчик {subscriber} принадлежит самой службе, его не забыть.',
  'subscriber-at-work': 'Подписчик {subscriber} работает. Сначала остановите его.',
  'forget-unconfirmed':
    'Если забыть {subscriber}, навсегда пропадут: ожидающих событий {waiting}, отложенных {parked}. Если так и нужно, повторите команду с --yes.',
  'refused-file-unknown': 'Отклонённого файла {name} нет. Посмотрите: sverka list refused.',
  'events-parked':
    'События, которые не удалось обработать и которые отложены: {count}. Причины: sverka list parked; предложить заново: sverka retry events.',
  'deliveries-unknown':
    'Сообщения, о которых неизвестно, ушли ли они: {count}. Посмотрите: sverka list deliveries --status unknown.',
  'deliveries-failed': 'Сообщения не отправлены: {count}. Посмотрите: sverka list deliveries --status failed.',
  'statements-broken':
    'Выписки, остатки которых не сходятся с документами: {count}. Загрузите полные выписки за эти дни.',
  'receivables-agree': 'Суммы и состояния счетов и платежей пересчитаны: всё сходится.',
  'invoice-sum-differs': 'У счетов разнесённая сумма не равна сумме разнесений: {count} ({names}).',
  'payment-sum-differs': 'У платежей разнесённая сумма не равна сумме разнесений: {count} ({names}).',
  'invoice-status-differs': 'Состояние счетов не следует из их сумм и сроков: {count} ({names}).',
  'payment-status-differs': 'Состояние платежей не следует из решений по ним: {count} ({names}).',
  'organization-crossed': 'Платежи разнесены на счета другой организации или валюты: {count} ({names}).',
  'event-missing': 'В событиях пропущены номера, объектов: {count} ({names}).',
  'entity-without-events': 'У изменений нет событий, объектов: {count} ({names}).',
  defect: 'Ошибка в программе[: {message}]. Повторите с SVERKA_LOG_LEVEL=debug и сообщите разработчикам.',
};

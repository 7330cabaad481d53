/** A saying of a system or library, and how it is told; `$1`, `$2` are what the pattern holds. Later ones see what earlier ones made. */
type Saying = readonly [pattern: RegExp, ru: string, en?: string];

/** Codes of Node, PostgreSQL and network, whole. */
const CODES: readonly Saying[] = [
  [/^ENOENT$/, 'такого файла или папки нет', 'no such file or folder'],
  [/^(?:EACCES|EPERM)$/, 'нет прав доступа', 'access is not permitted'],
  [/^EROFS$/, 'диск открыт только для чтения', 'the disk is read-only'],
  [/^EISDIR$/, 'это папка, а не файл', 'it is a folder'],
  [/^not a file$/, 'это не файл', 'it is not a file'],
  [/^ENOTDIR$/, 'в пути вместо папки стоит файл', 'a file stands in the path instead of a folder'],
  [/^ENAMETOOLONG$/, 'слишком длинное имя', 'the name is too long'],
  [/^(?:EMFILE|ENFILE)$/, 'открыто слишком много файлов', 'too many files are open'],
  [/^(?:ENOSPC|EDQUOT)$/, 'на диске нет места', 'the disk is full'],
  [/^EIO$/, 'ошибка диска', 'the disk failed'],
  [
    /^(?:connect )?ECONNREFUSED.*$/,
    'соединение отклонено, на этом порту никто не отвечает',
    'the connection was refused, nobody answers on this port',
  ],
  [/^(?:getaddrinfo )?(?:ENOTFOUND|EAI_AGAIN|EDNS)\b.*$/, 'узел с таким именем не найден', 'no host of this name'],
  [/^(?:connect )?(?:ETIMEDOUT|ECONNABORTED|ESOCKETTIMEDOUT).*$/, 'ответа не было вовремя', 'no answer in time'],
  [
    /^(?:ECONNRESET|ESOCKET|EPIPE|read ECONNRESET)$/,
    'соединение оборвано другой стороной',
    'the other side broke the connection',
  ],
  [/^(?:EHOSTUNREACH|ENETUNREACH)$/, 'узел недоступен', 'the host cannot be reached'],
  [/^EBADURL$/, 'неверный адрес', 'the address is wrong'],
  [/^ESECRETINURL$/, 'в адресе стоит пароль', 'there is a password in the address'],
  [/^EPRIVATE$/, 'адрес внутренней сети', 'an address of the inner network'],
  [/^CERT_HAS_EXPIRED$/, 'срок действия сертификата истёк', 'the certificate has lapsed'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'сертификат выдан на другое имя', 'the certificate is of another name'],
  [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?)$/,
    'сертификат никем известным не подписан',
    'nobody known has signed the certificate',
  ],
  [/^57P03$/, 'сервер ещё запускается', 'the server is still starting'],
  [/^.*timeout (?:expired|exceeded).*$/i, 'ответа не было вовремя', 'no answer in time'],
];

/** What PostgreSQL says of a connection. */
const DATABASE: readonly Saying[] = [
  [/^password authentication failed for user "(.*)"$/, 'пароль пользователя «$1» не подходит'],
  [/^database "(.*)" does not exist$/, 'базы «$1» нет'],
  [/^role "(.*)" does not exist$/, 'пользователя «$1» нет'],
  [/^permission denied for (?:schema|database) (.*)$/, 'нет прав на $1'],
  [/^no pg_hba\.conf entry for .*$/, 'сервер не пускает с этого адреса или без шифрования (pg_hba.conf)'],
  [/^The server does not support SSL connections$/, 'сервер не поддерживает шифрование (SSL)'],
  [/^.*(?:too many clients|too many connections|remaining connection slots).*$/, 'у сервера кончились соединения'],
  [/^SASL: .*client password must be a string$/, 'в адресе нет пароля', 'the address has no password'],
];

const TYPES: Readonly<Record<string, string>> = {
  number: 'число',
  int: 'целое число',
  string: 'строка',
  boolean: 'true или false',
  object: 'блок полей',
  record: 'блок полей',
  array: 'список',
  null: 'пусто',
};

/** What the schemas say of a value, and our own additions to them. */
const SCHEMAS: readonly Saying[] = [
  [/^Invalid option: expected one of (.*)$/, 'допустимо только: $1', 'allowed are only: $1'],
  [/^Invalid input: expected .*, received undefined$/, 'значение не указано', 'the value is missing'],
  [/^Invalid input: expected (.*), received NaN$/, 'ожидается $1', 'a $1 is expected'],
  [/^Invalid input: expected (.*), received (.*)$/, 'ожидается $1, а не $2', '$1 is expected, not $2'],
  [/^Invalid input: expected (.*)$/, 'допустимо только: $1', 'allowed is only: $1'],
  [/^Invalid input$/, 'значение недопустимо', 'the value is not allowed'],
  [/^Unrecognized keys?: (.*)$/, 'неизвестное поле: $1', 'unknown field: $1'],
  [
    /^Too (?:big|small): expected (?:number|int) to be ([<>]=?)(-?[\d.]+)$/,
    'число должно быть $1 $2',
    'the number must be $1 $2',
  ],
  [
    /^Too (?:big|small): expected string to have ([<>]=?)(\d+) characters$/,
    'длина в знаках должна быть $1 $2',
    'the length must be $1 $2',
  ],
  [
    /^Too (?:big|small): expected array to have ([<>]=?)(\d+) items$/,
    'число элементов должно быть $1 $2',
    'the number of items must be $1 $2',
  ],
  [/^Invalid string: must match pattern (.*)$/, 'запись не подходит под образец $1', 'it does not fit the pattern $1'],
  [/^Invalid (\w+)$/, 'неверное значение ($1)'],
  [/^must begin with (.*) or (.*)$/, 'должно начинаться с $1 или $2'],
  [/^must have at least (\d+) characters$/, 'нужно знаков не меньше $1'],
  [/^longer than 1 MiB$/, 'файл больше 1 МиБ', 'it is longer than 1 MiB'],
  [/^unknown kind '(.*)', known are (.*)$/, 'неизвестный вид «$1», есть такие: $2'],
  [/^there is no template (.*)$/, 'нет шаблона $1'],
  [/^the rule '(.*)' is in (.*) as well$/, 'правило «$1» есть и в $2'],
  [/^not an e-mail address$/, 'это не адрес эл. почты'],
  [/^a field needs a column, anyOf, join or a default$/, 'полю нужен column, anyOf, join или default'],
  [/^a field has either a column or anyOf$/, 'у поля либо column, либо anyOf'],
  [/^(.*) have no field (.*)$/, 'в реестре $1 поля $2 нет'],
  [/^give either login and passwordFrom, or apiKeyFrom$/, 'укажите либо login и passwordFrom, либо apiKeyFrom'],
  [/^must begin with https:\/\/: .*$/, 'должно начинаться с https://: пароль пошёл бы по открытой линии'],
  [/^not a time zone$/, 'такого часового пояса нет'],
  [/^ten or twelve digits$/, 'нужны 10 или 12 цифр'],
  [/^user and passwordFrom go together$/, 'user и passwordFrom указывают вместе'],
  [
    /^false is only for a server on this machine \((.*)\): .*$/,
    'false допустимо только для сервера на этой машине ($1)',
  ],
  [/^has control characters$/, 'есть управляющие знаки'],
  [/^missing$/, 'темы нет'],
  [/^only an e-mail has a subject$/, 'тема бывает только у письма'],
  [/^not JSON$/, 'это не JSON'],
  [/^not a CloudEvent$/, 'это не CloudEvent'],
  [/^(\d+) bytes$/, 'слишком длинное, байт: $1'],
];

/** What the reader of YAML says. */
const YAML: readonly Saying[] = [
  [/^Map keys must be unique$/, 'поле указано дважды'],
  [/^Tabs are not allowed as indentation$/, 'отступ сделан табуляцией, нужны пробелы'],
  [/^All (?:mapping|collection) items must start at the same column$/, 'отступы полей одного блока различаются'],
  [
    /^Nested mappings are not allowed in compact mappings$/,
    'в одной строке два двоеточия: возьмите значение в кавычки',
  ],
  [/^Implicit (?:map )?keys need to be .*$/, 'строка не похожа на «поле: значение»'],
  [/^Missing closing ["'](?:double|single)?.*quote$/, 'кавычка не закрыта'],
  [/^Unresolved alias.*$/, 'ссылка * ни на что не указывает'],
];

const ALL: readonly Saying[] = [...CODES, ...DATABASE, ...SCHEMAS, ...YAML];

/**
 * What a system or a library said (сообщение системы), fit to stand inside a sentence of ours: known sayings are told in the language,
 * anything else is left as it is, without the dot and the place in the file that our sentence gives itself.
 */
export function toldProblem(said: string, language: 'ru' | 'en'): string {
  const text = said.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:\s]+$/, '');
  const found = ALL.find(([pattern]) => pattern.test(text));
  const told = language === 'ru' ? found?.[1] : found?.[2];
  if (!found || told === undefined) return text;
  return text.replace(found[0], (...parts) =>
    told.replace(/\$(\d)/g, (_, n: string) => typeName(String(parts[Number(n)]), language)),
  );
}

const SIGNS: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = {
  '<=': { ru: 'не больше', en: 'at most' },
  '>=': { ru: 'не меньше', en: 'at least' },
  '<': { ru: 'меньше', en: 'less than' },
  '>': { ru: 'больше', en: 'more than' },
};

/** The name of a type, a sign of order, or a list of quoted values, as schemas say them. */
function typeName(text: string, language: 'ru' | 'en'): string {
  if (Object.hasOwn(SIGNS, text)) return SIGNS[text]?.[language] ?? text;
  if (language === 'ru' && Object.hasOwn(TYPES, text)) return TYPES[text] ?? text;
  return text.replace(/"([^"]*)"/g, language === 'ru' ? '«$1»' : '“$1”').replace(/([»”])\|(?=[«“])/g, '$1, ');
}

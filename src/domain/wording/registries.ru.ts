/** What is said in Russian of outside registries: code -> sentence. */
export const REGISTRIES_RU: Readonly<Record<string, string>> = {
  // Settings
  'registry-off':
    'Источник «{source}» выключен: в окружении нет ключа {variable}. Задайте переменную, и он заработает.',

  // The line and the provider
  'registry-unreachable':
    'Сервис источника «{source}» не отвечает[ ({host})][: {code}]. Проверьте сеть и адрес; вопрос будет повторён.',
  'registry-key-refused':
    'Сервис источника «{source}» не принял ключ (ответ {status}). Проверьте ключ и тариф у поставщика, затем: sverka sync {source}.',
  'registry-no-funds':
    'На счёте источника «{source}» кончились деньги или дневной лимит (ответ {status}). Пополните счёт у поставщика.',
  'registry-too-many-requests': 'Сервис источника «{source}» просит спрашивать реже (ответ {status}). Сделана пауза.',
  'registry-failed': 'Сервис источника «{source}» ответил ошибкой {status}. Вопрос будет повторён.',
  'registry-leads-away': 'Сервис источника «{source}» отсылает на чужой сервер {host}: туда не ходим.',
  'registry-quota-spent': 'Дневной запас вопросов источника «{source}» исчерпан ({perDay}). Остальное — завтра.',
  'registry-cbr-good': 'Источник «{source}»: Банк России отвечает, последние курсы на {on}, валют {count}.',

  // Rates and banks
  'rates-layout': 'Ответ {what} не похож на курсы валют[, поле {field}].',
  'rates-day': 'В ответе {what} вместо даты «{text}».',
  'rates-value': 'В ответе {what} не курс: «{text}».',
  'rates-currency-unknown': 'Источник «{source}»: курса валюты {currency} Банк России не публикует.',
  'banks-layout': 'Это не справочник БИК (ED807), или в нём нет ни одного банка.',
  'banks-code': 'В справочнике БИК неверный БИК «{text}».',
  'banks-entry': 'В справочнике БИК у банка {bankCode} нет наименования.',
  'banks-too-many': 'В справочнике БИК больше {limit} банков: это не он.',
  'banks-shrank':
    'Источник «{source}»: из справочника БИК пропало банков {gone} из {of}. Это больше обычного, справочник не принят. Если так и есть: sverka sync {source} --accept-shrink.',
  'bank-unknown': 'БИК {bankCode} в справочнике нет.',
  'bank-codes-strange': 'Счетов с БИК, которых нет в справочнике: {unknown}; с закрытыми БИК: {left}.',
  'archive-files': 'В архиве файлов XML {count}, а нужен один.',
  'registry-html':
    'Вместо данных источника «{source}» пришла страница: сбой у поставщика или барьер по дороге. Вопрос будет повторён.',
  'registry-answer': 'Ответ источника «{source}» не такой, как в его описании[, поле {field}].',
  'registry-captcha':
    'Сервис источника «{source}» просит подтвердить, что спрашивает человек. Сделана пауза на полдня; для многих контрагентов нужен источник с ключом.',
  'registry-slow': 'Сервис источника «{source}» не успел подготовить ответ. Вопрос будет повторён.',
  'registry-good': 'Источник «{source}»: {provider} отвечает, ключ принят[, на сегодня осталось вопросов {left}].',
  'registry-rehearsed':
    'Источник «{source}»: пора спросить о контрагентах, {due}. Проба вопросов не задаёт: они тратят лимит.',
  'usage-tax-number': '«{value}» — не ИНН: нужно 10 или 12 цифр с верными контрольными.',
  'usage-no-registries':
    'В настройках нет источника сведений о контрагентах (sources, kind: dadata, focus или egrul). Пример: docs/connectors/dadata.md.',
  'status-registry-active': 'действует',
  'status-registry-reorganizing': 'реорганизуется',
  'status-registry-liquidating': 'ликвидируется',
  'status-registry-bankrupt': 'банкротство',
  'status-registry-ended': 'прекращено',
  'status-registry-unknown': 'состояние не сообщается',
  'risk-reorganization': 'реорганизация',
  'risk-liquidation': 'в стадии ликвидации',
  'risk-bankruptcy': 'банкротство',
  'risk-ended': 'деятельность прекращена',
  'risk-address-unreliable': 'недостоверный адрес',
  'risk-director-unreliable': 'недостоверные сведения о руководителе',
  'risk-director-disqualified': 'руководитель дисквалифицирован',
  'risk-red-facts': 'поставщик отмечает тревожные факты',
  'risk-name-changed': 'сменилось наименование',
  'risk-address-changed': 'сменился адрес',
  'risk-director-changed': 'сменился руководитель',
  'cli-enriched':
    '{source}: [{name}, ][ИНН {taxNumber}, ][КПП {reasonCode}, ][ОГРН {registrationNumber}, ]{status:status-registry-}',
  'cli-enriched-more': '  [{address}][; {directorPost} {director}]',
  'cli-enriched-none': '{source}: о ИНН {taxNumber} ничего не известно.',
  'cli-risk': '  ! {signal:risk-} ({source}, {at})',
  'rate-payment-day': 'по курсу на день платежа {rate}[ за {nominal}] ({on})',
  'rate-invoice-day': 'по курсу на день счёта {rate}[ за {nominal}] ({on})',
  'cli-foreign-certain': 'названо и сходится',
};

/** Объяснения решений: the sentences on decisions, and what is missing for certainty, in Russian: code -> sentence. */
export const EXPLAINING_RU: Readonly<Record<string, string>> = {
  // A decision in one sentence
  'told-match-by-rule':
    'Правило {rule} (версия {version}) разнесло {amount:money} на счета {invoices}, потому что {grounds}.',
  'told-match-by-person': 'Разнесено {amount:money} на счета {invoices}, решение: {who}[ — {why}].',
  'told-match-by-bank': 'Разнесено {amount:money} на счета {invoices} по выписке.',
  'told-allocate-by-rule':
    'Правило {rule} (версия {version}) разнесло {amount:money} на счета {invoices}, потому что {grounds}.',
  'told-allocate-by-person': 'Разнесено {amount:money} на счета {invoices}, решение: {who}[ — {why}].',
  'told-allocate-by-bank': 'Разнесено {amount:money} на счета {invoices} по выписке.',
  'told-reverse-by-rule':
    'Правило {rule} (версия {version}) отменило разнесение {amount:money} на счета {invoices}, потому что {grounds}.',
  'told-reverse-by-person': 'Отменено разнесение {amount:money} на счета {invoices}, решение: {who}[ — {why}].',
  'told-reverse-by-bank': 'Отменено разнесение {amount:money} на счета {invoices}: строку отозвал банк.',
  'told-set-aside-by-rule': 'Правило {rule} (версия {version}) отложило платёж, потому что {grounds}.',
  'told-set-aside-by-person': 'Платёж отложен, счетов он не оплачивает, решение: {who}[ — {why}].',
  'told-set-aside-by-bank': 'Платёж отложен: строку отозвал банк.',
  'told-reopen-by-rule': 'Правило {rule} (версия {version}) вернуло платёж в работу, потому что {grounds}.',
  'told-reopen-by-person': 'Платёж возвращён в работу, решение: {who}[ — {why}].',
  'told-reopen-by-bank': 'Платёж возвращён в работу по выписке.',
  'told-offer': 'Возможно, {amount:money} на счета {invoices}: {grounds}.',

  // What is missing for certainty
  'missing-date-that-agrees': 'Не хватает даты: названа не та, что у счёта',
  'missing-date-or-number': 'Счетов с такой суммой несколько: различили бы дата или номер',
  'missing-number-that-fits-sum': 'Номер и сумма указывают на разные счета: нужен номер счёта на эту сумму',
  'missing-known-number': 'Названного номера среди счетов плательщика нет: нужен верный номер',
  'missing-open-invoice': 'Названный счёт уже оплачен: нужен номер открытого',
  'missing-agreement-that-agrees': 'Договор в назначении не тот, что у счёта, или неизвестен',
  'missing-month-that-agrees': 'За названный месяц счёта на эту сумму нет',
  'missing-invoice-in-time': 'Счёт выставлен позже платежа: нужна его дата в назначении',
  'missing-numbers-of-set': 'Доказать, что набор счетов единственный, нельзя: нужны их номера',
  'missing-word-on-advance': 'Назначение говорит об авансе: нужно слово человека, что оплачены эти счета',
  'missing-word-on-part': 'Назначение говорит о части, а сумма равна счёту целиком: нужен номер счёта',
  'missing-persons-word': 'Человек уже решал о таком иначе: теперь нужно его слово',
  'missing-debtor': 'Платит не тот, чей счёт: в назначении должно быть сказано, за кого',
  'missing-document': 'Документ не назван, и сумма ни с одним счётом не совпала: нужен номер',
  'missing-payment-for-goods': 'По назначению это не оплата счёта[: {nature:nature-}]',
  'missing-word-of-paying': 'В назначении нет слов об оплате',
  'missing-payer': 'Плательщика нет в справочнике: нужен ИНН или расчётный счёт клиента',
  'missing-tax-number': 'Плательщик узнан только по названию: нужен ИНН или расчётный счёт',
  'missing-confirmation': 'Плательщик узнан по одному решению человека: нужно ещё одно такое же',
  'missing-sum-that-agrees': 'Номер назван, но сумма отличается',
  'missing-only-explanation': 'Есть другое, столь же верное объяснение: нужно, чтобы осталось одно',
  'missing-automatic': 'По настройкам этого счёта или организации правила только предлагают',
  'missing-switch': 'Правило[ {rule}] выключено в настройках и только предлагает',
  'missing-proof': 'Доказать, что это единственное объяснение, нельзя',

  // The command line
  'help-explain': 'объясняет платёж: почему так решено, а если он открыт — чего не хватает',
  'cli-explained-payment': 'Платёж {number} от {day:date}, {sum}: {state}',
  'cli-explained-rules': '   правила {hash}, действуют с {since:date}',
  'cli-explained-open': 'Не разнесено {sum}:',
  'account-rules-for-nothing':
    'В настройках matching.accounts есть счёт {number}, которого нет ни в одной выписке: его правила ни на что не действуют.',
  'organization-rules-for-nothing':
    'В настройках matching.organizations есть ИНН {number}, которого нет ни в одной выписке: его правила ни на что не действуют.',
};

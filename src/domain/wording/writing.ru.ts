/** What is said in Russian of what is written back into bases of accounts: code -> sentence. */
export const WRITING_RU: Readonly<Record<string, string>> = {
  // Settings and the base
  'write-back-not-described':
    'Описание источника «{source}» не говорит, как записывать ({kind}): добавьте в него writing или отключите writeBack.',
  'write-back-not-read':
    'Источник «{source}»: в базе ещё не найдена ни одна наша организация. Сначала прочитайте её: sverka sync {source}.',
  'ledger-write-refused': 'База не записала {what} (источник «{source}», ответ {status})[: «{text}»].',

  // What our side lacks
  'write-back-value-missing': 'Поле {field} заполнить нечем: нет значения {value}.',
  'write-back-lookup-none': 'В {set} нет записи, у которой {field} = {value}.',
  'write-back-lookup-several': 'В {set} несколько записей, у которых {field} = {value}: какая нужна, неизвестно.',
  'write-back-organization-unknown': 'Организации с ИНН {taxNumber} в базе нет или она ещё не прочитана.',
  'write-back-invoice-unknown': 'Платёж разнесён на счёт {number}, которого в базе нет.',
  'write-back-counterparty-unknown':
    'Плательщика «{name}»[, ИНН {taxNumber},] в базе нет. Заведите его в 1С или разрешите writeBack.counterparties.',
  'write-back-counterparty-unnumbered':
    'У плательщика «{name}» нет ИНН: сам он в базу не заводится, заведите его в 1С.',
  'write-back-counterparty-unwritten':
    'Плательщик «{name}»[, ИНН {taxNumber},] в базу не записан: сначала решите с ним.',
  'write-back-waits': 'Ждёт, пока в базу будет записан контрагент «{name}».',
  'write-back-no-identifier': 'В описании не сказано, где в {set} стоит наш идентификатор (identifier).',
  'write-back-gone': 'Того, что записывается ({id}), у нас больше нет.',
  'write-back-not-ours': 'Запись {id} взял другой процесс.',

  // What became of it
  'write-back-known': 'В базе это уже есть, второй раз не записано: {set}, {ref}.',
  'write-back-alike': 'В базе есть похожее, нужно решение: {set}, {refs}. Если это другое — settle-written с again.',
  'write-back-found-twice': 'В базе несколько записей с нашим идентификатором: {set}, {refs}. Оставьте одну.',
  'write-back-erased': 'Нашей записи в базе больше нет: {set}[, {ref}]. Её удалили в 1С.',
  'write-back-marked': 'Наш документ помечен в 1С на удаление и не тронут: {set}, {ref}.',
  'write-back-edited':
    'Запись изменили в 1С, она не тронута: {set}[, {ref}]. Поле {field}: у нас «{sent}», в базе «{kept}».',
  'write-back-kept-otherwise':
    'База сохранила не то, что отправлено: {set}[, {ref}]. Поле {field}: отправлено «{sent}», в базе «{kept}». Проверьте документ, он не проведён.',
  'write-back-reversed': 'Разнесение отменено, документ в базе остался, как настроено: {set}, {ref}.',
  'write-back-unanswered': 'Записано ли в {set}, неизвестно: база не отвечает. Это выяснится.',
  'write-back-no-effect': 'База ответила согласием, но ничего не изменила.',
  'write-back-nothing-there': 'Записывать нечего: разнесение отменено раньше записи.',
  'write-back-undone': 'Документ отменён: {why}.',
  'write-back-taken-back': 'разнесение отменено',

  // A person's decision
  'writing-unknown': 'Записи {id} нет. Идентификаторы показывает sverka list written.',
  'writing-not-settleable': 'Решение «{verdict:writing-verdict-}» недоступно: сейчас {status:written-}.',
  'writing-verdict-again': 'записать ещё раз',
  'writing-verdict-leave': 'оставить как есть',
  'written-to-write': 'ждёт записи',
  'written-writing': 'записывается',
  'written-written': 'записано',
  'written-known': 'уже было в базе',
  'written-unknown': 'неизвестно, записано ли',
  'written-refused': 'отказано',
  'written-conflict': 'нужно решение',
  'written-left': 'оставлено',

  // The command line
  'cli-written-off': '{source}: в базу ничего не записывается (writeBack не включён).',
  'cli-written-busy': '{source}: сейчас записывает другой процесс.',
  'cli-written-failed': '{source}: {text}',
  'cli-written':
    '{source}: новых и изменившихся {planned}[, записано {written}][, уже было {known}][, отказано {refused}]',
  'cli-written-open': '  [ждут {waiting}  ][неизвестно {unknown}  ][нужно решение {conflict}]',
  'cli-written-told': '  {kind:written-kind-} {subject}: {text}',
  'cli-would-write': '{call:write-call-} {set}[ {ref}] — {kind:written-kind-} {subject}',
  'cli-write-rehearsed': 'Это была проба: ничего не записано.',
  'cli-writing-settled': '{id}: {status:written-}',
  'written-kind-partners': 'партнёр',
  'written-kind-counterparties': 'контрагент',
  'written-kind-payments': 'платёж',
  'written-kind-invoice-states': 'состояние счёта',
  'write-call-create': 'создать',
  'write-call-change': 'изменить',
  'write-call-post': 'провести',
  'write-call-unpost': 'отменить проведение',
};

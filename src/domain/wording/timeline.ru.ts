/** What is said in Russian of a client's history: code -> sentence. */
export const TIMELINE_RU: Readonly<Record<string, string>> = {
  // Help
  'help-note': 'создаёт событие в истории клиента: звонок, встречу, письмо, предложение, заметку',
  'help-counterparty': 'клиент: ИНН, ИНН/КПП или id',
  'help-note-text': 'о чём шла речь',
  'help-note-kind': 'вид события',
  'help-note-on': 'день события, ГГГГ-ММ-ДД; если не указан, сегодня',
  'help-note-result': 'итог',
  'help-note-refusal': 'причина отказа клиента',
  'help-note-organization': 'ИНН нашей организации, которой это касается',
  'help-note-corrects': 'id события, которое это исправляет',
  'help-note-withdrawn': 'исправляемого события не было вовсе',
  'help-list-counterparty': 'только этого клиента: ИНН, ИНН/КПП или id; нужен списку timeline',
  'help-name-counterparty': 'клиент',
  'help-name-day': 'день',
  'help-name-taxNumber': 'ИНН',
  'cli-noted': 'Событие записано: {id}.',
  'usage-counterparty': 'Укажите клиента: --counterparty ИНН.',

  // Refusals
  'counterparty-unknown': 'Клиента «{name}» нет. Назовите его ИНН, ИНН/КПП или id.',
  'counterparty-unclear': 'Карточек с ИНН {name} несколько. Назовите ИНН/КПП или id.',
  'activity-unknown': 'У этого клиента нет события {id}.',
  'activity-corrected': 'Событие {id} уже исправлено другим. Исправляйте последнее.',
  'activity-nothing-to-withdraw': 'Отменить можно только названное событие: укажите, какое это исправляет.',

  // What people note
  'timeline-call': 'Звонок: {summary}[. Итог: {result}][. Причина отказа: {refusal}]',
  'timeline-meeting': 'Встреча: {summary}[. Итог: {result}][. Причина отказа: {refusal}]',
  'timeline-letter': 'Письмо: {summary}[. Итог: {result}][. Причина отказа: {refusal}]',
  'timeline-offer': 'Предложение: {summary}[. Итог: {result}][. Причина отказа: {refusal}]',
  'timeline-note': 'Заметка: {summary}[. Итог: {result}][. Причина отказа: {refusal}]',
  'timeline-withdrawn': 'Запись отменена: {summary}[. Итог: {result}][. Причина отказа: {refusal}]',

  // Papers and money
  'timeline-agreement': 'Договор[ № {number}]',
  'timeline-order': 'Заказ № {number} на {amount:money} {currency}',
  'timeline-order-status': 'Заказ № {number}: статус «{from}» сменился на «{to}»',
  'timeline-order-checked': 'Заказ № {number}: {state:terms-state-}',
  'timeline-invoice': 'Счёт № {number} на {amount:money} {currency}[, оплатить до {due:date}]',
  'timeline-invoice-changed': 'Счёт № {number} изменён',
  'timeline-invoice-status': 'Счёт № {number}: было «{from:status-}», стало «{to:status-}»',
  'timeline-payment-in': 'Поступление[ № {number}] на {amount:money} {currency}',
  'timeline-payment-out': 'Списание[ № {number}] на {amount:money} {currency}',
  'timeline-payment-withdrawn': 'Платёж[ № {number}] отозван банком',

  // Decisions
  'timeline-decision-match': 'Платёж[ № {number}] разнесён на счета {invoices}[: {amount:money} {currency}][. {why}]',
  'timeline-decision-allocate':
    'Платёж[ № {number}] разнесён на счета {invoices}[: {amount:money} {currency}][. {why}]',
  'timeline-decision-reverse':
    'Разнесение платежа[ № {number}] на счета {invoices} сторнировано[: {amount:money} {currency}][. {why}]',
  'timeline-decision-set-aside': 'Платёж[ № {number}] отложен[. {why}]',
  'timeline-decision-reopen': 'Платёж[ № {number}] возвращён в работу[. {why}]',

  // Messages
  'timeline-message': 'Составлено сообщение «{template}», канал {channel}',
  'timeline-message-sent': 'Сообщение «{template}» отправлено, канал {channel}',
  'timeline-message-delivered': 'Сообщение «{template}» доставлено, канал {channel}',
  'timeline-message-failed': 'Сообщение «{template}» не отправлено, канал {channel}',
  'timeline-message-unknown': 'Неизвестно, ушло ли сообщение «{template}», канал {channel}',

  // The card
  'timeline-card-registered': 'Карточка клиента заведена',
  'timeline-card-changed': 'Карточка клиента изменена[: {fields}]',
};

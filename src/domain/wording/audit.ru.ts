/** What is said in Russian of the audit log: code -> sentence. */
export const AUDIT_RU: Readonly<Record<string, string>> = {
  'help-audit': 'журнал аудита: кто, что, когда и откуда сделал',
  'help-audit-verify': 'проверяет, не изменён ли журнал, и называет изменённые записи',
  'help-audit-head': 'конец журнала, записанный раньше в другом месте, НОМЕР:ХЕШ: он должен остаться в журнале',
  'help-name-head': 'конец',
  'usage-audit-head': '«{text}» — не конец журнала. Пишите НОМЕР:ХЕШ, как его показал sverka audit verify.',
  'cli-audit-whole':
    'Журнал цел, записей: {entries}. Его конец: {head}. Запишите его в другом месте и укажите в следующей проверке: --head.',
  'audit-altered': 'Запись {seq} изменена: её содержание не то, что было записано.',
  'audit-rewritten': 'Запись {seq} переписана вместе со своим хешем: следующая её не продолжает.',
  'audit-missing': 'Записей нет: с {from} по {to}.',
  'audit-head-differs': 'Запись {seq} не та, что была записана в другом месте: журнал переписан до неё.',
};

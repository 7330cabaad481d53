/** What is said in Russian of papers held to their agreements: code -> sentence. */
export const TERMS_RU: Readonly<Record<string, string>> = {
  'terms-state-kept': 'условия договора соблюдены',
  'terms-state-breached': 'условия договора нарушены',
  'terms-state-unclear': 'договор не определён',
  'terms-no-agreement': 'Договора с этим клиентом нет',
  'terms-several': 'Договоров с клиентом несколько, а документ не называет свой',
  'terms-closed': 'Договор[ № {number}] закрыт',
  'terms-not-begun': 'Договор[ № {number}] действует только с {from:date}',
  'terms-expired': 'Договор[ № {number}] действовал до {till:date}',
  'terms-other-currency': 'Валюта {given}, а в договоре[ № {number}] {agreed}',
  'terms-limit-exceeded':
    'Лимит по договору[ № {number}] {limit:money} {currency}, с этим документом долг {exposure:money}: больше на {over:money}',
  'terms-discount-exceeded': 'Скидка {given} %, а по договору[ № {number}] {agreed} %',
  'terms-other-prices': 'Вид цен «{given}», а в договоре[ № {number}] «{agreed}»',
  'agreement-not-found': 'Договора {id} у этого клиента с этой организацией нет.',
};

/** What is said in English of papers held to their agreements: code -> sentence. */
export const TERMS_EN: Readonly<Record<string, string>> = {
  'terms-state-kept': 'keeps to the terms',
  'terms-state-breached': 'breaks the terms',
  'terms-state-unclear': 'the agreement is not clear',
  'terms-no-agreement': 'There is no agreement with this client',
  'terms-several': 'There are several agreements with the client, and the paper names none',
  'terms-closed': 'The agreement[ No. {number}] is closed',
  'terms-not-begun': 'The agreement[ No. {number}] holds only from {from:date} on',
  'terms-expired': 'The agreement[ No. {number}] held until {till:date}',
  'terms-other-currency': 'The currency is {given}, that of the agreement[ No. {number}] is {agreed}',
  'terms-limit-exceeded':
    'The limit of the agreement[ No. {number}] is {limit:money} {currency}, with this paper {exposure:money} is owed: {over:money} too much',
  'terms-discount-exceeded': 'The discount is {given} %, that of the agreement[ No. {number}] is {agreed} %',
  'terms-other-prices': 'The prices are “{given}”, those of the agreement[ No. {number}] are “{agreed}”',
  'agreement-not-found': 'This client has no agreement {id} with this organization.',
};

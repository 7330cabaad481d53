import { flawsOf } from './card-flaws.js';

const sound = { taxNumber: '7827004526', reasonCode: '782701001', registrationNumber: '1027700132195', accounts: [] };

test.each([
  [{}, []],
  [{ taxNumber: '7827004527' }, ['tax-number-wrong']],
  [{ taxNumber: 'DE123' }, []],
  [{ reasonCode: '78270100' }, ['reason-code-wrong']],
  [{ registrationNumber: '1027700132196' }, ['registration-number-wrong']],
  [{ accounts: [{ number: '30101810145250000975', bankCode: '044525000' }] }, ['account-wrong']],
  [{ accounts: [{ number: '30101810145250000974', bankCode: '044525000' }] }, []],
  [{ accounts: [{ number: 'KZ75125KZT1001300335', bankCode: '' }] }, []],
])('%j has the flaws %j', (more, codes) => {
  expect(flawsOf({ ...sound, ...more }).map((each) => each.code)).toEqual(codes);
});

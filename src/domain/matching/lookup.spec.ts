import { numbersOf } from './lookup.js';

describe('numbers of a range', () => {
  test.each<[string, string | null, string[]]>([
    ['5', null, ['5']],
    ['101', '103', ['101', '102', '103']],
    ['УТ-0009', 'УТ-0011', ['УТ-0009', 'УТ-0010', 'УТ-0011']],
    ['341/Г', '343/Г', ['341/Г', '342/Г', '343/Г']],
    ['К-0140/26', 'К-0142/26', ['К-0140/26', 'К-0141/26', 'К-0142/26']],
    ['К-1022/25', '1024', ['К-1022/25', 'К-1023/25', 'К-1024/25']],
    ['824', 'К-0825/25', ['824', '825']],
    ['УТ', 'УТ-5', ['УТ', 'УТ-5']],
  ])('%s to %s', (number, through, expected) => {
    expect(numbersOf({ number, through })).toEqual(expected);
  });

  test('are bounded', () => {
    expect(numbersOf({ number: '1', through: '999999999' })).toHaveLength(61);
  });
});

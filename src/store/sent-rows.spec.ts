import { sendRows } from './sent-rows.js';

test('what an array of PostgreSQL would misread is quoted', () => {
  const types = { n: 'int', text: 'text', day: 'date' };
  const rows = [
    { n: 1, text: 'a"b\\c, {d}', day: '2026-03-01' },
    { n: -2, text: '', day: null },
    { n: 3n, text: 'null', day: undefined },
    { n: 4, text: 'NULL', day: '2026-03-02' },
    { n: 5, text: 'два слова', day: '2026-03-03' },
  ];
  expect(sendRows(types, rows)).toEqual({
    source: 'rows from (unnest($1::int[]), unnest($2::text[]), unnest($3::date[])) as t(n, text, day)',
    parameters: [
      '{1,-2,3,4,5}',
      '{"a\\"b\\\\c, {d}","","null","NULL","два слова"}',
      '{2026-03-01,NULL,NULL,2026-03-02,2026-03-03}',
    ],
  });
});

test('a column of JSON is one text', () => {
  const rows = [{ data: { a: 'x"y' } }, { data: null }, { data: [1] }];
  expect(sendRows({ data: 'jsonb' }, rows)).toEqual({
    source: 'rows from (jsonb_array_elements($1::jsonb)) as t(data)',
    parameters: ['[{"a":"x\\"y"},null,[1]]'],
  });
});

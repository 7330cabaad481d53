import fc from 'fast-check';
import { Refused } from '../../domain/failure.js';
import { type LocalDate, plusDays, toRussianDate } from '../../domain/local-date.js';
import { toDecimal, money } from '../../domain/money.js';
import type { StatementItem, StatementDocument } from '../statement/statement-item.js';
import { rawFields } from './raw-fields.js';
import { readClientBank } from './read-client-bank.js';

const OWN = '40702810500000012345';
const OTHER = '40702810900000077001';

interface Plain {
  readonly number: string;
  readonly day: LocalDate;
  readonly amount: bigint;
  readonly direction: 'in' | 'out';
  readonly name: string;
  readonly purpose: string;
}

/** Prints a statement of one account as a bank does. */
function print(documents: readonly Plain[], end = '\r\n'): string {
  const lines = [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=UTF-8',
    'Получатель=1С:Предприятие',
    `РасчСчет=${OWN}`,
  ];
  for (const each of documents) {
    const [payer, payee] = each.direction === 'in' ? [OTHER, OWN] : [OWN, OTHER];
    const [payerName, payeeName] = each.direction === 'in' ? [each.name, 'Мы'] : ['Мы', each.name];
    lines.push(
      'СекцияДокумент=Платежное поручение',
      `Номер=${each.number}`,
      `Дата=${toRussianDate(each.day)}`,
      `Сумма=${toDecimal(money(each.amount))}`,
      `ПлательщикСчет=${payer}`,
      `Плательщик1=${payerName}`,
      `ПолучательСчет=${payee}`,
      `Получатель1=${payeeName}`,
      `${each.direction === 'in' ? 'ДатаПоступило' : 'ДатаСписано'}=${toRussianDate(each.day)}`,
      `НазначениеПлатежа=${each.purpose}`,
      'КонецДокумента',
    );
  }
  return [...lines, 'КонецФайла', ''].join(end);
}

const text = fc.stringMatching(/^[А-яЁё№«»"=. a-z0-9]{0,40}$/).map((value) => value.trim());
const plain: fc.Arbitrary<Plain> = fc.record({
  number: fc.stringMatching(/^[А-Я0-9/-]{1,11}$/),
  day: fc.integer({ min: 0, max: 700 }).map((days) => plusDays('2025-01-01' as LocalDate, days)),
  amount: fc.bigInt({ min: 1n, max: 10n ** 15n }),
  direction: fc.constantFrom('in' as const, 'out' as const),
  name: text.map((name) => `ООО ${name}`.trim()),
  purpose: text,
});

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(chunks: Iterable<Uint8Array>, batchSize?: number): Promise<StatementItem[]> {
  const items: StatementItem[] = [];
  for await (const item of readClientBank(chunks, batchSize === undefined ? {} : { batchSize })) items.push(item);
  return items;
}

const documentsOf = (items: readonly StatementItem[]): StatementDocument[] =>
  items.flatMap((item) => (item.type === 'documents' ? item.documents : []));

const toPlain = (document: StatementDocument): Plain => ({
  number: document.number,
  day: document.postedOn,
  amount: document.amount.minor,
  direction: document.direction,
  name: (document.direction === 'in' ? document.payer : document.payee).name,
  purpose: document.purpose,
});

const sample = (count: number): Plain[] =>
  Array.from({ length: count }, (_, i) => ({
    number: String(i + 1),
    day: plusDays('2026-01-01' as LocalDate, i % 30),
    amount: BigInt(100 + i),
    direction: i % 3 === 0 ? 'out' : 'in',
    name: `ООО Клиент ${i}`,
    purpose: `Оплата по счету № ${i}`,
  }));

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('readClientBank', () => {
  it('reads what was printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(plain, { maxLength: 30 }),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.integer({ min: 1, max: 5000 }),
        async (documents, end, size) => {
          const items = await read(cut(utf8(print(documents, end)), size));
          expect(items.filter((item) => item.type === 'refused')).toEqual([]);
          expect(documentsOf(items).map(toPlain)).toEqual(documents);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives the header first, batches of the size asked for, and the end last', async () => {
    const items = await read([utf8(print(sample(25)))], 10);
    expect(items.map((item) => (item.type === 'documents' ? item.documents.length : item.type))).toEqual([
      'header',
      10,
      10,
      5,
      'end',
    ]);
  });

  it('keeps what each document says word for word, over the borders of pieces too', async () => {
    const printed = print(sample(3000));
    const documents = documentsOf(await read(cut(utf8(printed), 65_536)));
    const block = printed.split('СекцияДокумент=').slice(1);
    documents.forEach(({ raw }, i) => {
      expect(raw).toBe(`СекцияДокумент=${(block[i] as string).split('\r\nКонецФайла')[0]}`.trimEnd());
    });
    expect(rawFields((documents[7] as StatementDocument).raw)).toMatchObject({
      СекцияДокумент: 'Платежное поручение',
      Номер: '8',
      НазначениеПлатежа: 'Оплата по счету № 7',
    });
  });

  it('adds up each account and day', async () => {
    const documents = sample(100);
    const end = (await read([utf8(print(documents))])).at(-1);
    if (end?.type !== 'end') throw new Error('no end');
    expect(end.end.entries).toBe(100);
    const sums = (direction: string): bigint =>
      documents.filter((each) => each.direction === direction).reduce((sum, each) => sum + each.amount, 0n);
    expect(end.end.turnovers.reduce((sum, day) => sum + day.received, 0n)).toBe(sums('in'));
    expect(end.end.turnovers.reduce((sum, day) => sum + day.spent, 0n)).toBe(sums('out'));
    expect(end.end.turnovers.map(({ day }) => day)).toEqual([...new Set(documents.map(({ day }) => day))].sort());
  });

  it('refuses a file cut at any byte, and never gives an end of it', async () => {
    const whole = utf8(print(sample(2)));
    const lastLetter = whole.length - '\r\n'.length;
    for (let length = 0; length < lastLetter; length++) {
      const items: StatementItem[] = [];
      const reading = (async () => {
        for await (const item of readClientBank([whole.subarray(0, length)])) items.push(item);
      })();
      await expect(reading).rejects.toBeInstanceOf(Refused);
      expect(items.some((item) => item.type === 'end')).toBe(false);
    }
    expect((await read([whole.subarray(0, lastLetter)])).at(-1)?.type).toBe('end');
  });

  it('never fails but by refusing, whatever becomes of a file', async () => {
    const whole = utf8(print(sample(3)));
    const harm = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(harm, fc.integer({ min: 1, max: 500 }), async (changes, size) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await read(cut(bytes, size)).catch((error: unknown) => expect(error).toBeInstanceOf(Refused));
      }),
      { numRuns: 500 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expect(read([bytes])).rejects.toBeInstanceOf(Refused);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no document when lines are added, dropped or repeated inside one', async () => {
    const lines = print(sample(5)).split('\r\n');
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 3), fc.constantFrom('drop', 'repeat', 'blank'), async (at, change) => {
        const changed = [...lines];
        if (change === 'drop') changed.splice(at, 1);
        else changed.splice(at, 0, change === 'blank' ? '' : (lines[at] as string));
        const found = await read([utf8(changed.join('\r\n'))]).catch((error: unknown) => error);
        if (found instanceof Refused) return;
        const items = found as StatementItem[];
        const refused = items.filter((item) => item.type === 'refused').length;
        expect(documentsOf(items).length + refused).toBe(5);
      }),
    );
  });

  it('refuses a document without end of lines in flat memory', async () => {
    function* endless(): Generator<Uint8Array> {
      yield utf8(print([]).replace('КонецФайла\r\n', 'СекцияДокумент=Платежное поручение\r\n'));
      for (let i = 0; i < 10_000; i++) yield utf8('НеизвестныйКлюч=значение\r\n'.repeat(1000));
    }
    await expect(read(endless())).rejects.toMatchObject({ reason: { code: 'section-too-long' } });
  });

  it('warns of one thing a hundred times at most and counts the rest', async () => {
    const documents = sample(300).map((each) => ({ ...each, amount: 0n }));
    const items = await read([utf8(print(documents))]);
    const warnings = items.flatMap((item) => (item.type === 'warning' ? [item.reason] : []));
    expect(warnings.filter(({ code }) => code === 'zero-amount')).toHaveLength(100);
    expect(warnings).toContainEqual({ code: 'more-warnings', params: { of: 'zero-amount', count: 200 } });
  });
});

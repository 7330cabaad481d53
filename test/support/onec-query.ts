/** A row of a set of the stand-in. */
export type BaseRow = Record<string, unknown>;

/** What names a row: its reference, or of a register the document. */
export const refOf = (row: BaseRow): string => String(row['Ref_Key'] ?? row['Документ']);

/** What a reference is called: the base orders references by it. */
const presentation = (row: BaseRow): string =>
  String(row['Description'] ?? `${String(row['Number'])} ${String(row['Date'])}`);

type Test = (row: BaseRow) => boolean;

const TOKENS = /\s*(guid'[^']*'|datetime'[^']*'|'(?:[^']|'')*'|\(|\)|,|[^\s(),']+)/gy;

/** Texts without a limit: they cannot be compared, only searched. */
const UNLIMITED = new Set(['Комментарий', 'НазначениеПлатежа']);

interface Literal {
  readonly type: 'guid' | 'text' | 'plain';
  readonly value: string;
}

function literal(token: string): Literal {
  const guid = /^guid'(.*)'$/.exec(token)?.[1];
  if (guid !== undefined) return { type: 'guid', value: guid };
  const quoted = /^(?:datetime)?'(.*)'$/.exec(token)?.[1];
  if (quoted !== undefined) return { type: 'text', value: quoted.replaceAll("''", "'") };
  return { type: 'plain', value: token };
}

/** Reads the part of the language of `$filter` that is used: comparisons with `and`, `or` and brackets. */
function readFilter(text: string): Test {
  const tokens = [...text.matchAll(TOKENS)].map((each) => each[1] as string);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const comparison = (): Test => {
    if (tokens[at] === 'substringof') {
      const [, part, , field, closing] = [next(), (next(), next()), next(), next(), next()];
      if (closing !== ')') throw new Error('Ошибка разбора опции запроса');
      return (row) => String(row[field as string] ?? '').includes(literal(part as string).value);
    }
    if (tokens[at] === '(') {
      at++;
      const inside = either();
      if (next() !== ')') throw new Error('Ошибка разбора опции запроса');
      return inside;
    }
    const [field, operator] = [next(), next()];
    if (tokens[at] === 'cast') {
      // cast(guid'…','Document_X'): a reference of several types is equal only together with its type.
      const [, , ref, , set] = [next(), next(), literal(next()), next(), literal(next()), next()] as const;
      return (row) =>
        row[field] === (ref as Literal).value && row[`${field}_Type`] === `StandardODATA.${(set as Literal).value}`;
    }
    const { type, value } = literal(next());
    if (operator === 'eq' && UNLIMITED.has(field))
      throw new Error('Нельзя сравнивать поля неограниченной длины и поля несовместимых типов');
    if (type === 'guid' && operator !== 'eq' && operator !== 'ne')
      throw new Error('Нельзя сравнивать поля неограниченной длины и поля несовместимых типов');
    return (row) => {
      const own = String(row[field] ?? '');
      if (operator === 'eq') return own === value;
      if (operator === 'ne') return own !== value;
      if (operator === 'ge') return own >= value;
      if (operator === 'gt') return own > value;
      if (operator === 'le') return own <= value;
      return own < value;
    };
  };
  const all = (): Test => {
    const tests = [comparison()];
    while (tokens[at] === 'and') {
      at++;
      tests.push(comparison());
    }
    return (row) => tests.every((each) => each(row));
  };
  function either(): Test {
    const tests = [all()];
    while (tokens[at] === 'or') {
      at++;
      tests.push(all());
    }
    return (row) => tests.some((each) => each(row));
  }
  const test = either();
  if (at < tokens.length) throw new Error('Ошибка разбора опции запроса');
  return test;
}

/** `Ref_Key eq guid'…' or …` and nothing else: the one question that is asked of hundreds of thousands of records again and again. */
const REFS_ALONE = /^Ref_Key eq guid'[0-9a-f-]{36}'(?: or Ref_Key eq guid'[0-9a-f-]{36}')*$/;

function testOf(filter: string): Test {
  if (!REFS_ALONE.test(filter)) return readFilter(filter);
  const refs = new Set([...filter.matchAll(/'([^']*)'/g)].map((each) => each[1]));
  return (row) => refs.has(String(row['Ref_Key']));
}

/** Rows with what they are ordered by, said once for each. */
const ordered = (rows: readonly BaseRow[], by: (row: BaseRow) => string): BaseRow[] =>
  rows
    .map((row) => [by(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);

/** Answers a query over rows as the base does. */
export function answerQuery(
  rows: readonly BaseRow[],
  options: Readonly<Record<string, string>>,
): { found: BaseRow[]; count: number } {
  const { $filter: filter, $orderby: order, $select: select, $top: top, $skip: skip } = options;
  let found = filter ? rows.filter(testOf(filter)) : [...rows];
  const count = found.length;
  const by = (row: BaseRow): string => (order === 'Ref_Key' ? presentation(row) : String(row[order as string] ?? ''));
  if (order) found = ordered(found, by);
  found = found.slice(Number(skip ?? 0), top === undefined ? undefined : Number(skip ?? 0) + Number(top));
  if (select) {
    const fields = select.split(',');
    found = found.map((row) =>
      Object.fromEntries(fields.filter((each) => each in row).map((each) => [each, row[each]])),
    );
  }
  return { found, count };
}

import { randomUUID } from 'node:crypto';
import type { BaseRow } from './onec-query.js';
import type { OnecBase } from './onec-base.js';

/** What a writing call is answered. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json;charset=utf-8',
  text: JSON.stringify(value),
});

const refusal = (status: number, code: string, value: string): Answer =>
  json(status, { 'odata.error': { code, message: { lang: 'ru', value } } });

const NAMED = /^([^/(]+)\((.*)\)(?:\/(Post|Unpost))?$/;

/**
 * The writing side of the stand-in: POST, PATCH, Post() and Unpost() with the ways of 1C that were read of: unknown fields are ignored, texts
 * longer than their field are cut, a tabular part is replaced whole and its lines must be numbered, every writing makes a new version,
 * If-Match is not looked at.
 */
export class OnecWriter {
  /** Every record that was created through the interface, in order: set and ref. */
  readonly created: { set: string; ref: string }[] = [];
  /** Longest text of a field, by name. */
  readonly longest = new Map<string, number>();
  /** What a handler of the configuration refuses, with its words. */
  refuses: (set: string, row: BaseRow) => string | undefined = () => undefined;
  private number = 0;

  constructor(private readonly base: Pick<OnecBase, 'sets' | 'write' | 'row'>) {}

  /** Carries a call out. */
  answer(method: string, path: string, body: string): Answer {
    const [, set = path, key, action] = NAMED.exec(path) ?? [];
    const rows = this.base.sets.get(set);
    if (!rows) return refusal(404, '8', `Тип «${set}» не найден`);
    if (method === 'POST' && action) return this.post(set, refIn(key ?? ''), action === 'Post');
    let given: BaseRow;
    try {
      given = JSON.parse(body) as BaseRow;
    } catch {
      return refusal(500, '-1', 'Ошибка разбора JSON');
    }
    const wrong = wrongLines(given);
    if (wrong) return wrong;
    if (method === 'POST') return this.create(set, rows, given);
    if (method !== 'PATCH') return refusal(405, '6', 'Метод не поддерживается');
    return set.startsWith('InformationRegister_')
      ? this.changeKeyed(rows, key ?? '', given)
      : this.change(set, refIn(key ?? ''), given);
  }

  private create(set: string, rows: readonly BaseRow[], given: BaseRow): Answer {
    const kept = this.kept(rows, given);
    const why = this.refuses(set, kept);
    if (why) return refusal(500, '-1', why);
    if (set.startsWith('InformationRegister_')) {
      (rows as BaseRow[]).push(kept);
      return json(201, kept);
    }
    const ref = randomUUID();
    const document = set.startsWith('Document_')
      ? { Number: `ОД-${String(++this.number).padStart(6, '0')}`, Posted: false }
      : {};
    this.base.write(set, { Ref_Key: ref, ...document, ...kept });
    this.created.push({ set, ref });
    return json(201, { 'odata.metadata': '#@Element', ...this.base.row(set, ref) });
  }

  private change(set: string, ref: string, given: BaseRow): Answer {
    const row = this.base.row(set, ref) as BaseRow | undefined;
    if (!row) return refusal(404, '9', 'Экземпляр сущности не найден');
    const kept = this.kept(this.base.sets.get(set) ?? [], given);
    const why = this.refuses(set, { ...row, ...kept });
    if (why) return refusal(500, '-1', why);
    if (kept['DeletionMark'] === true && row['Posted'] === true)
      return refusal(500, '-1', 'Проведенный документ не может быть помечен на удаление');
    this.base.write(set, { Ref_Key: ref, ...kept });
    return json(200, this.base.row(set, ref));
  }

  private changeKeyed(rows: readonly BaseRow[], key: string, given: BaseRow): Answer {
    const wanted = [...key.matchAll(/([^=,]+)=(?:guid)?'([^']*)'/g)].map((each) => [each[1], each[2]] as const);
    const row = rows.find((each) => wanted.every(([field, value]) => each[field as string] === value));
    if (!row || wanted.length === 0) return refusal(404, '9', 'Экземпляр сущности не найден');
    Object.assign(row, this.kept(rows, given));
    return json(200, row);
  }

  private post(set: string, ref: string, posted: boolean): Answer {
    const row = this.base.row(set, ref) as BaseRow | undefined;
    if (!row) return refusal(404, '9', 'Экземпляр сущности не найден');
    const why = this.refuses(`${set}/${posted ? 'Post' : 'Unpost'}`, row);
    if (why) return refusal(500, '-1', why);
    this.base.write(set, { Ref_Key: ref, Posted: posted });
    return { status: 200, type: 'application/json', text: '' };
  }

  /** What a base keeps of what it is given: only the fields that it has, cut to their length. */
  private kept(rows: readonly BaseRow[], given: BaseRow): BaseRow {
    const known = new Set(rows.flatMap((each) => Object.keys(each)));
    return Object.fromEntries(
      Object.entries(given)
        .filter(([name]) => known.size === 0 || known.has(name))
        .map(([name, value]) => {
          const longest = this.longest.get(name);
          return [name, typeof value === 'string' && longest !== undefined ? value.slice(0, longest) : value];
        }),
    );
  }
}

const refIn = (key: string): string => /guid'([^']*)'/.exec(key)?.[1] ?? '';

/** Lines of a tabular part are numbered from 1 without gaps, or nothing is written. */
function wrongLines(given: BaseRow): Answer | undefined {
  for (const lines of Object.values(given)) {
    if (!Array.isArray(lines)) continue;
    const numbers = (lines as BaseRow[]).map((each) => Number(each['LineNumber']));
    if (numbers.some(Number.isNaN)) return refusal(500, '-1', 'Поле объекта не обнаружено (LineNumber)');
    if (numbers.some((n, i) => n !== i + 1)) return refusal(400, '14', 'Неверный номер строки табличной части');
  }
  return undefined;
}

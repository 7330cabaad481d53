import { parseStringPromise } from 'xml2js';
import { z } from 'zod';
import { type ExchangeRate, parseRate } from '../../../domain/exchange-rate.js';
import { Refused } from '../../../domain/failure.js';
import { type LocalDate, parseRussianDate } from '../../../domain/local-date.js';
import { shown } from '../../../domain/shown.js';
import type { DailyRates } from '../registry.js';

// Layout: Bank of Russia, «Получение данных, используя XML», cbr.ru/development/SXML (XML_daily.asp, XML_dynamic.asp).

/** More than twice the currencies that the central bank prices, and more days than may be asked for at once. */
const MOST_RATES = 20_000;

const one = z.tuple([z.string()]).transform(([text]) => text.trim());

const dailyLayout = z.object({
  ValCurs: z.object({
    $: z.object({ Date: z.string() }),
    Valute: z
      .array(
        z.object({
          $: z.object({ ID: z.string().regex(/^[A-Z0-9]{1,12}$/) }),
          CharCode: one,
          Nominal: one,
          Value: one,
        }),
      )
      .max(MOST_RATES),
  }),
});

const dynamicLayout = z.object({
  ValCurs: z.object({
    $: z.object({ ID: z.string() }),
    Record: z
      .array(z.object({ $: z.object({ Date: z.string() }), Nominal: one, Value: one }))
      .max(MOST_RATES)
      .default([]),
  }),
});

/** Reads small XML in windows-1251 into an object; a DOCTYPE is never in these answers and is refused before anything is read. */
async function readTree(bytes: Uint8Array, what: string): Promise<unknown> {
  const text = new TextDecoder('windows-1251').decode(bytes);
  if (text.includes('<!DOCTYPE')) throw new Refused('xml-doctype', { what });
  try {
    return await parseStringPromise(text, { async: false, strict: true });
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new Refused('xml-broken', { what, problem: shown(problem, 100) });
  }
}

function held<S extends z.ZodType>(layout: S, tree: unknown, what: string): z.output<S> {
  const read = layout.safeParse(tree);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Refused('rates-layout', { what, field: (issue?.path ?? []).map(String).join('.') });
}

function dayOf(text: string, what: string): LocalDate {
  const day = parseRussianDate(text);
  if (!day) throw new Refused('rates-day', { what, text: shown(text, 20) });
  return day;
}

function rateOf(currency: string, on: LocalDate, nominal: string, value: string, what: string): ExchangeRate {
  const parsed = parseRate(value);
  if (!/^[A-Z]{3}$/.test(currency) || !/^[1-9]\d{0,6}$/.test(nominal) || parsed === undefined) {
    const text = shown(`${currency} ${nominal} ${value}`, 60);
    throw new Refused('rates-value', { what, text });
  }
  return { currency, on, nominal: Number(nominal), value: parsed };
}

/**
 * Reads the rates of a day (XML_daily.asp).
 *
 * @throws Refused `xml-broken`, `xml-doctype`, `rates-layout` {what, field}, `rates-day` {what, text}, `rates-value` {what, text}
 */
export async function readDailyRates(bytes: Uint8Array): Promise<DailyRates> {
  const what = 'XML_daily';
  const { ValCurs: list } = held(dailyLayout, await readTree(bytes, what), what);
  const on = dayOf(list.$.Date, what);
  const rates = list.Valute.map((each) => ({
    ...rateOf(each.CharCode, on, each.Nominal, each.Value, what),
    id: each.$.ID,
  }));
  return { on, rates };
}

/** Reads the rates of one currency over some days (XML_dynamic.asp); days without a rate are not in it. @throws Refused as {@link readDailyRates} */
export async function readRateHistory(bytes: Uint8Array, currency: string): Promise<ExchangeRate[]> {
  const what = 'XML_dynamic';
  const { ValCurs: list } = held(dynamicLayout, await readTree(bytes, what), what);
  return list.Record.map((each) => rateOf(currency, dayOf(each.$.Date, what), each.Nominal, each.Value, what));
}

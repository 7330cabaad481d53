import { Refused } from '../../../src/domain/failure.js';
import type { ExchangeMappings } from '../../../src/formats/commerceml/exchange-batch.js';
import { readCommerceml } from '../../../src/formats/commerceml/read-commerceml.js';
import type { RegisterItem } from '../../../src/formats/register/read-register.js';
import { registerMappingSchema } from '../../../src/formats/register/register-mapping.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import { ENCODERS } from '../code-page.js';
import { mutateBytes } from '../mutate-bytes.js';
import { randomPieces } from '../statement-reading.js';
import { asJson, hold, holdKeepable, type Target } from '../target.js';

const mappings = Object.fromEntries(
  loadMappings('mappings/ledgers/commerceml', registerMappingSchema).map((each) => [each.value.kind, each.value]),
) as unknown as ExchangeMappings;

const document = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><КоммерческаяИнформация ВерсияСхемы="2.05"><Контейнер><Документ><Ид>132</Ид><Номер>132</Номер><Дата>2026-02-11</Дата><ХозОперация>Заказ товара</ХозОперация><Валюта>руб</Валюта><Сумма>231.7400</Сумма><Контрагенты><Контрагент><Ид>38#shop#Иван</Ид><Наименование>Иван</Наименование><ИНН>7827004526</ИНН><Роль>Покупатель</Роль><Контакты><Контакт><Тип>Почта</Тип><Значение>i@example.ru</Значение></Контакт></Контакты></Контрагент></Контрагенты><ЗначенияРеквизитов><ЗначениеРеквизита><Наименование>Статус заказа</Наименование><Значение>[N] Принят</Значение></ЗначениеРеквизита></ЗначенияРеквизитов></Документ></Контейнер><Документ><Ид>5</Ид><Номер>5</Номер><Дата>11.02.2026</Дата><ХозОперация>Счет на оплату</ХозОперация><Сумма>1</Сумма><Налоги><Налог><Наименование>НДС</Наименование><Сумма>0.2</Сумма></Налог></Налоги><Контрагенты><Контрагент><Ид>g</Ид><Наименование>ООО Б</Наименование></Контрагент></Контрагенты></Документ><Контрагенты><Контрагент><Ид>h</Ид><Наименование>ИП Г</Наименование><РасчетныеСчета><РасчетныйСчет><НомерСчета>4</НомерСчета></РасчетныйСчет></РасчетныеСчета></Контрагент></Контрагенты></КоммерческаяИнформация>`;

const seeds = [ENCODERS['utf-8'](document('UTF-8')), ENCODERS['windows-1251'](document('windows-1251'))];

/** What a file gives; `undefined` when it is refused as a whole. */
async function read(pieces: Iterable<Uint8Array>): Promise<RegisterItem[] | undefined> {
  const items: RegisterItem[] = [];
  try {
    for await (const item of readCommerceml(pieces, mappings)) items.push(item);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    holdKeepable(error.reason, 'refusal');
    return undefined;
  }
  return items;
}

/** The exchange with sites. */
export const commerceml: Target<Uint8Array> = {
  name: 'commerceml',
  about: 'orders, invoices and buyers of CommerceML 2 in UTF-8 and Windows-1251',
  short: 2_000,
  make: (random) => mutateBytes(random.of(seeds), random, random.of(seeds)),
  take: async (bytes, random) => {
    const items = await read([bytes]);
    holdKeepable(items, 'items');
    const rows = (items ?? []).flatMap((each) => (each.type === 'rows' ? [...each.rows] : []));
    const end = items?.at(-1);
    hold(!items || (end?.type === 'end' && end.rows === rows.length), 'the end counts what was given');
    for (const row of rows as { amount?: bigint }[]) hold((row.amount ?? 0n) >= 0n, 'no sum is negative');
    if (!random.once(4)) return;
    const again = await read(randomPieces(bytes, random));
    hold(asJson(again) === asJson(items), 'the pieces matter');
  },
};

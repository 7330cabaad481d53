import { Agent, get } from 'node:http';
import type { Queries } from '../../src/store/session.js';
import { freshDatabase } from '../support/postgres.js';
import { makePlace, startService } from '../support/service.js';
import type { Benchmark } from './benchmark.js';
import { quantileOf } from './spread.js';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const ask = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    get(url, { agent }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - begun);
        else reject(new Error(`${url}: ${answer.statusCode}`));
      });
    }).on('error', reject);
  });

const FIRST = 'Северный Южный Молочный Золотой Зелёный Новый Старый Уральский Сибирский Московский Волжский Горный Лесной Морской Степной Речной'; // prettier-ignore
const SECOND = 'ветер берег завод комбинат дом мир путь двор город сад лес мост центр склад магазин транзит'; // prettier-ignore
const THIRD = 'Торг Строй Снаб Сервис Монтаж Логистик Инвест Продукт Металл Пром Агро Техно Авто Мед Энерго Фарм'; // prettier-ignore

/** Made-up clients: four thousand and ninety-six names, each with a number of its own, every one with a phone and an ИНН. */
async function fillClients(db: Queries, count: number): Promise<void> {
  const words = (list: string, step: string): string => `(string_to_array('${list}', ' '))[1 + (n ${step}) % 16]`;
  await db.query(`insert into client (id, name) values ('00000000-0000-7000-8000-0000000000c1', 'все')`);
  for (let from = 0; from < count; from += 50_000)
    await db.query(
      `with made as (
         insert into counterparty (id, client_id, kind, name, full_name, tax_number)
         select gen_random_uuid(), '00000000-0000-7000-8000-0000000000c1', 'legal', 'ООО "' || words || '"',
           'Общество с ограниченной ответственностью "' || words || '"', '77' || lpad(n::text, 8, '0')
         from generate_series($1::int, $2::int) as n
         cross join lateral (select ${words(FIRST, '')} || ' ' || ${words(SECOND, '/ 16')} || '-' || ${words(THIRD, '/ 256')} || ' ' || n as words) w
         returning id, tax_number)
       insert into contact (id, counterparty_id, kind, value, name)
       select gen_random_uuid(), id, 'phone', '+79' || lpad(right(tax_number, 8), 9, '0'), '' from made`,
      [from + 1, Math.min(count, from + 50_000)],
    );
  await db.query('vacuum analyze');
}

/** What people type: whole names, beginnings, other forms, slips, tax numbers, phones, and what is nobody's. */
const asked = (count: number): string[] => {
  const some = (n: number): number => 1 + ((n * 7919) % count);
  return [
    'молочный ветер',
    'сибирского берега',
    'ООО Уральский завод-Металл',
    `золотым домам ${some(1)}`,
    'сев',
    'общество',
    'малочный ветир',
    'сибирзкий кобинат',
    'рищной трансит-агро',
    `77${String(some(2)).padStart(8, '0')}`,
    '7700',
    `+79${String(some(3)).padStart(9, '0')}`,
    'несуществующая фирма',
    String(some(4)),
  ];
};

/** Search of clients among two hundred thousand, over HTTP. */
export default {
  title:
    'GET /api/v1/search among 200,000 clients: words in other forms, beginnings, slips, ИНН, phones and what is nobody’s; one after another, p95.',
  unit: 'ms (p95)',
  rounds: 5,
  goals: [{ what: 'p95, ms', ours: 'search', atMost: 50 }],
  async open(size) {
    const clients = size === 'short' ? 2_000 : 200_000;
    const database = await freshDatabase();
    await fillClients(database.store, clients);
    const place = await makePlace({ DATABASE_URL: database.url, SVERKA_LOG_LEVEL: 'warn' });
    const service = await startService(place, 'console');
    const paths = asked(clients).map((each) => `${service.address}/api/v1/search?q=${encodeURIComponent(each)}`);
    for (const path of paths) await ask(path);
    const repeated = size === 'short' ? 2 : 20;
    const measure = async (chosen: readonly string[]): Promise<number> => {
      const took: number[] = [];
      for (let i = 0; i < repeated; i++) for (const path of chosen) took.push(await ask(path));
      return quantileOf(took, 0.95);
    };
    return {
      contestants: { search: () => measure(paths), 'search, slips only': () => measure(paths.slice(6, 9)) },
      close: async () => {
        agent.destroy();
        await service.stop();
        await place.remove();
        await database.drop();
      },
    };
  },
} satisfies Benchmark;

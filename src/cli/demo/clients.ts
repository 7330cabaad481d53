import type { CounterpartyKind } from '../../domain/party.js';
import { BANKS, type Party } from './company.js';
import { accountIn, type Bank, taxNumber } from './requisites.js';

/** A client (контрагент) of the demo. */
export interface Client extends Party {
  readonly ref: string;
  readonly kind: CounterpartyKind;
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  readonly region: string;
  readonly locale: 'ru' | 'en';
  /** Number of the agreement with us (договор); empty when there is none. */
  readonly agreement: string;
}

interface Contacts {
  readonly email?: string;
  readonly phone?: string;
  readonly locale?: 'en';
  readonly agreement?: string;
}

const REGIONS: Readonly<Record<string, string>> = {
  '77': 'Москва',
  '78': 'Санкт-Петербург',
  '50': 'Московская область',
  '66': 'Свердловская область',
};

const BALANCE: Readonly<Record<CounterpartyKind, string>> = { legal: '40702', sole: '40802', person: '40817' };

/** Every client's account has the number of its card at its end, so it is easily found in the statements. */
function client(kind: CounterpartyKind, serial: string, name: string, body: string, at: Bank, more: Contacts): Client {
  return {
    ref: `demo-client-${serial}`,
    kind,
    name,
    fullName: name
      .replace(/^ООО /, 'Общество с ограниченной ответственностью ')
      .replace(/^АО /, 'Акционерное общество '),
    taxNumber: body === '' ? '' : taxNumber(body),
    reasonCode: kind === 'legal' ? `${body.slice(0, 4)}01001` : '',
    account: accountIn(at, BALANCE[kind], `50${serial}`),
    bank: at,
    email: more.email ?? '',
    phone: more.phone ?? '',
    region: REGIONS[body.slice(0, 2)] ?? 'Москва',
    locale: more.locale ?? 'ru',
    agreement: more.agreement ?? '',
  };
}

const { first, second, third } = BANKS;

/**
 * Clients of the demo. Nobody can be reached: the domains end in `.example` (RFC 2606), and numbers of phones do not begin with 000.
 */
export const CLIENTS = {
  azure: client('legal', '101', 'ООО "Лазурный Берег"', '779920101', first, { email: 'buh@lazurny-bereg.example', phone: '+7 000 555-01-01', agreement: 'П-11' }),
  wind: client('legal', '102', 'ООО "Северный Ветер"', '789920102', second, { email: 'oplata@severny-veter.example', agreement: 'П-12' }),
  glade: client('legal', '103', 'АО "Тёплая Поляна"', '509920103', first, { email: 'finance@teplaya-polyana.example', agreement: '7/26' }),
  cedar: client('legal', '104', 'ООО "Кедровая Роща"', '669920104', third, { email: 'Бухгалтерия <info@kedrovaya-roscha.example>', agreement: 'П-14' }),
  spark: client('legal', '105', 'ООО "Искра-Мебель"', '779920105', second, { email: 'iskra@iskra-mebel.example; zakaz@iskra-mebel.example' }),
  coast: client('legal', '106', 'ООО "Дальний Берег"', '789920106', second, { email: 'office@dalny-bereg.example', agreement: 'П-16' }),
  dawn: client('legal', '107', 'ООО "Заря Востока"', '669920107', third, { email: 'zarya@zarya-vostoka.example', agreement: 'П-17' }),
  spring: client('legal', '108', 'ООО "Родник"', '509920108', first, { email: 'rodnik@rodnik.example', agreement: 'П-18' }),
  magpie: client('sole', '109', 'ИП Сорокина Анна Павловна', '7799201090', first, { email: 'sorokina@lavka.example' }),
  crane: client('sole', '110', 'ИП Журавлёв Пётр Ильич', '5099201100', third, { phone: '8 (000) 555-01-10', agreement: '14/П' }),
  swan: client('person', '111', 'Лебедева Мария Игоревна', '', second, { email: 'm.lebedeva@pochta.example', phone: '+70005550111' }),
  park: client('legal', '112', 'ООО "Городской Парк"', '779920112', first, { email: 'park@gorodskoy-park.example' }),
  beacon: client('legal', '113', 'ООО "Маяк-Строй"', '789920113', second, { agreement: 'У-3' }),
  dandelion: client('legal', '114', 'ООО "Детский центр Одуванчик"', '779920114', first, { email: 'director@oduvanchik.example', agreement: 'У-4' }),
  nordic: client('legal', '115', 'ООО "Нордик Хоум"', '789920115', second, { email: 'accounts@nordic-home.example', locale: 'en', agreement: 'NH-2' }),
  dove: client('sole', '116', 'ИП Голубев Олег Юрьевич', '6699201160', third, { phone: '8 000 555 01 16' }),
} as const satisfies Record<string, Client>; // prettier-ignore

export type ClientKey = keyof typeof CLIENTS;

/** All of them under their keys. */
export const clientOf = (key: ClientKey): Client => CLIENTS[key];

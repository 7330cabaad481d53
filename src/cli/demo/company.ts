import { accountIn, type Bank, bank, taxNumber } from './requisites.js';

/** Whoever pays or is paid. */
export interface Party {
  readonly name: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly account: string;
  readonly bank: Bank;
}

/** Banks of the demo: made up, like all in it. */
export const BANKS = {
  first: bank('АО "ПРИМЕРНЫЙ БАНК"', 'г. Москва', '711'),
  second: bank('ПАО "БАНК УЧЕБНЫЙ"', 'г. Санкт-Петербург', '822'),
  third: bank('ООО "БАНК ОБРАЗЦОВЫЙ"', 'г. Екатеринбург', '933'),
} as const;

/** Our own companies (организации): one sells furniture, the other delivers and assembles it. */
export const ORGANIZATIONS = {
  alder: {
    name: 'ООО "Ольховый Двор"',
    taxNumber: taxNumber('779910101'),
    reasonCode: '779901001',
    prefix: '00ОД-000',
  },
  jay: {
    name: 'ООО "Сойка Сервис"',
    taxNumber: taxNumber('779910102'),
    reasonCode: '779901001',
    prefix: '00СС-000',
  },
} as const;

export type OrganizationKey = keyof typeof ORGANIZATIONS;

/** An account of our own (расчётный счёт) with its balance before the month, kopecks. */
export interface OwnAccount extends Party {
  readonly organization: OrganizationKey;
  readonly opening: bigint;
}

const own = (organization: OrganizationKey, at: Bank, serial: string, opening: bigint): OwnAccount => {
  const { name, taxNumber: number, reasonCode } = ORGANIZATIONS[organization];
  return {
    organization,
    name,
    taxNumber: number,
    reasonCode,
    account: accountIn(at, '40702', serial),
    bank: at,
    opening,
  };
};

export const OWN_ACCOUNTS = {
  main: own('alder', BANKS.first, '10001', 684_215_40n),
  second: own('alder', BANKS.second, '20002', 112_900_00n),
  service: own('jay', BANKS.first, '10045', 236_480_15n),
} as const;

export type AccountKey = keyof typeof OWN_ACCOUNTS;

const legal = (name: string, body: string, at: Bank, serial: string): Party => ({
  name,
  taxNumber: taxNumber(body),
  reasonCode: `${body.slice(0, 4)}01001`,
  account: accountIn(at, '40702', serial),
  bank: at,
});

/** Those who are no clients of ours. */
export const OTHERS = {
  sawmill: legal('ООО "Лесопилка Верхняя"', '359910301', BANKS.third, '30301'),
  cloth: legal('АО "Ткани и Нити"', '379910302', BANKS.second, '30302'),
  landlord: legal('ООО "Складской Двор"', '509910303', BANKS.first, '30303'),
  sail: legal('ООО "Парус Капитал"', '789910304', BANKS.second, '30304'),
  horizon: legal('ООО "Новый Горизонт"', '669910305', BANKS.third, '30305'),
  treasury: {
    name: 'Казначейство России (ФНС России)',
    taxNumber: taxNumber('779910306'),
    reasonCode: '779901001',
    account: accountIn(BANKS.third, '03100', '64300'),
    bank: BANKS.third,
  },
  staff: {
    name: 'АО "ПРИМЕРНЫЙ БАНК"',
    taxNumber: taxNumber('779910307'),
    reasonCode: '779901001',
    account: accountIn(BANKS.first, '47422', '771'),
    bank: BANKS.first,
  },
  firstBank: {
    name: 'АО "ПРИМЕРНЫЙ БАНК"',
    taxNumber: taxNumber('779910307'),
    reasonCode: '779901001',
    account: accountIn(BANKS.first, '70601', '112'),
    bank: BANKS.first,
  },
  secondBank: {
    name: 'ПАО "БАНК УЧЕБНЫЙ"',
    taxNumber: taxNumber('789910308'),
    reasonCode: '789901001',
    account: accountIn(BANKS.second, '30232', '909'),
    bank: BANKS.second,
  },
} as const satisfies Record<string, Party>;

export type OtherKey = keyof typeof OTHERS;

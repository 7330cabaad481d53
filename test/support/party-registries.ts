import { json, StandIn, type StoodAnswer, type StoodRequest } from './stand-in.js';

/** A company as the stand-ins of the registries know it. */
export interface StoodParty {
  readonly taxNumber: string;
  readonly name: string;
  readonly fullName: string;
  readonly reasonCode?: string;
  readonly registrationNumber: string;
  readonly address?: string;
  readonly director?: string;
  readonly status?: 'ACTIVE' | 'LIQUIDATING' | 'LIQUIDATED' | 'REORGANIZING' | 'BANKRUPT';
  readonly badAddress?: boolean;
  readonly red?: boolean;
  /** КПП of branches. */
  readonly branches?: readonly string[];
}

/** `ООО «Ромашка»` and a sole proprietor, as a test starts with them. */
export const ROMASHKA: StoodParty = {
  taxNumber: '7725002343',
  name: 'ООО "РОМАШКА"',
  fullName: 'ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "РОМАШКА"',
  reasonCode: '772501001',
  registrationNumber: '1027812400868',
  address: 'г Москва, ул Тверская, д 1',
  director: 'Иванов Иван Иванович',
  branches: ['780243001'],
};
export const SOLE: StoodParty = {
  taxNumber: '760307073214',
  name: 'ИП Петров Пётр Петрович',
  fullName: 'Петров Пётр Петрович',
  registrationNumber: '307760324100018',
};

/** What every stand-in of a registry of counterparties has. */
export abstract class PartyStandIn extends StandIn {
  readonly key = 'the-right-key-0123456789';
  parties: StoodParty[] = [ROMASHKA, SOLE];

  protected known(taxNumber: string): StoodParty | undefined {
    return this.parties.find((each) => each.taxNumber === taxNumber);
  }
}

/** DaData: findById, suggest, what is left of the day. */
export class DadataStandIn extends PartyStandIn {
  readonly secret = 'the-right-secret';
  left = 9_999;

  protected answer({ url, headers, body, method }: StoodRequest): StoodAnswer {
    if (headers['authorization'] !== `Token ${this.key}`)
      return json({ family: 'CLIENT_ERROR', reason: 'Forbidden' }, 403);
    if (url.pathname === '/api/v2/stat/daily')
      return headers['x-secret'] === this.secret
        ? json({ date: '2026-01-15', services: { suggestions: 1 }, remaining: { suggestions: this.left } })
        : json({}, 401);
    if (method !== 'POST' || headers['content-type'] !== 'application/json') return { status: 415 };
    const { query } = JSON.parse(body) as { query: string };
    if (url.pathname.endsWith('/findById/party')) return json({ suggestions: this.offices(this.known(query)) });
    if (url.pathname.endsWith('/suggest/party'))
      return json({
        suggestions: this.parties
          .filter((each) => each.name.toLowerCase().includes(query.toLowerCase()) || each.taxNumber.startsWith(query))
          .map((each) => this.office(each, each.reasonCode ?? null)),
      });
    return { status: 404 };
  }

  /** Branches come among the answers, the head office last: whoever takes the first one is wrong. */
  private offices(party: StoodParty | undefined): object[] {
    if (!party) return [];
    return [
      ...(party.branches ?? []).map((kpp) => this.office(party, kpp)),
      this.office(party, party.reasonCode ?? null),
    ];
  }

  private office(party: StoodParty, kpp: string | null): object {
    const { status = 'ACTIVE' } = party;
    const legal = party.taxNumber.length === 10;
    return {
      value: party.name,
      unrestricted_value: party.name,
      data: {
        inn: party.taxNumber,
        ...(legal && { kpp, management: { name: party.director, post: 'ГЕНЕРАЛЬНЫЙ ДИРЕКТОР', disqualified: null } }),
        ogrn: party.registrationNumber,
        type: legal ? 'LEGAL' : 'INDIVIDUAL',
        branch_type: legal ? (kpp === party.reasonCode ? 'MAIN' : 'BRANCH') : undefined,
        name: { full_with_opf: party.fullName, short_with_opf: party.name, latin: null, full: 'РОМАШКА', short: null },
        state: {
          status,
          code: null,
          // Midnight of 1 January 2026 and of 24 July 2002 in Moscow.
          actuality_date: 1767214800000,
          registration_date: 1027454400000,
          liquidation_date: status === 'LIQUIDATED' ? 1767214800000 : null,
        },
        okved: '46.90',
        address: {
          value: party.address ?? 'г Ярославль',
          unrestricted_value: party.address ?? 'г Ярославль',
          invalidity: party.badAddress ? { code: 'FNS', decision: null } : null,
          data: null,
        },
        managers: null,
        phones: null,
      },
    };
  }
}

const part = (topoShortName: string, topoValue: string): object => ({ topoShortName, topoFullName: '', topoValue });

/** Контур.Фокус: `req`, its key in the address. */
export class FocusStandIn extends PartyStandIn {
  protected answer({ url }: StoodRequest): StoodAnswer {
    if (url.searchParams.get('key') !== this.key) return { status: 403, body: 'Unauthorized' };
    if (url.pathname !== '/api3/req') return { status: 404 };
    const party = this.known(url.searchParams.get('inn') ?? '');
    return json(party ? [this.company(party)] : []);
  }

  private company(party: StoodParty): object {
    const { status = 'ACTIVE' } = party;
    const said = {
      statusString: { BANKRUPT: 'Конкурсное производство', ACTIVE: 'Действующее' }[status as string] ?? 'В стадии',
      ...(status === 'REORGANIZING' && { reorganizing: true }),
      ...(status === 'LIQUIDATING' && { dissolving: true }),
      ...(status === 'LIQUIDATED' && { dissolved: true }),
    };
    const dates = { registrationDate: '2002-07-24', ...(status === 'LIQUIDATED' && { dissolutionDate: '2026-01-01' }) };
    const legal = party.taxNumber.length === 10;
    return {
      inn: party.taxNumber,
      ogrn: party.registrationNumber,
      focusHref: 'https://focus.kontur.ru/entity',
      ...(legal
        ? {
            UL: {
              kpp: party.reasonCode,
              legalName: { short: party.name, full: party.fullName, readable: party.name, date: '2017-06-21' },
              legalAddress: {
                parsedAddressRF: {
                  zipCode: '125009',
                  regionName: part('г', 'Москва'),
                  street: part('ул', party.address ? 'Тверская' : ''),
                  house: part('д', '1'),
                },
              },
              status: said,
              heads: [{ fio: party.director, innfl: '', position: 'Генеральный Директор', date: '2019-01-28' }],
              ...dates,
            },
          }
        : { IP: { fio: party.fullName, status: said, ...dates } }),
      briefReport: { summary: party.red ? { redStatements: true } : { greenStatements: true } },
      contactPhones: {},
    };
  }
}

/** The open search of the tax service: a ticket, a wait, rows. */
export class EgrulStandIn extends PartyStandIn {
  /** Looks at a result before it is made. */
  waits = 1;
  captcha = false;
  private readonly tickets = new Map<string, { taxNumber: string; looks: number }>();

  protected answer({ method, url, body }: StoodRequest): StoodAnswer {
    if (method === 'POST' && url.pathname === '/') {
      const t = `T${this.tickets.size}ABC`;
      this.tickets.set(t, { taxNumber: new URLSearchParams(body).get('query') ?? '', looks: 0 });
      return json({ t, captchaRequired: this.captcha });
    }
    const ticket = this.tickets.get(url.pathname.replace('/search-result/', ''));
    if (!ticket) return { status: 404 };
    if (ticket.looks++ < this.waits) return json({ status: 'wait' });
    const party = this.known(ticket.taxNumber);
    return json({ rows: party ? [this.row(party)] : [] });
  }

  private row(party: StoodParty): object {
    const legal = party.taxNumber.length === 10;
    return {
      ...(legal && { c: party.name, p: party.reasonCode, g: `ГЕНЕРАЛЬНЫЙ ДИРЕКТОР: ${party.director}` }),
      ...(party.address && { a: party.address }),
      ...(party.status === 'LIQUIDATED' && { e: '01.01.2026' }),
      i: party.taxNumber,
      k: legal ? 'ul' : 'fl',
      n: party.fullName,
      o: party.registrationNumber,
      r: '24.07.2002',
      t: 'B1',
      cnt: '1',
      tot: '1',
      pg: '1',
    };
  }
}

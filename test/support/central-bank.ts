import { toWindows1251 } from './windows-1251.js';
import { zipOf } from './zip.js';
import { StandIn, type StoodAnswer, type StoodRequest } from './stand-in.js';

/** A currency of the stand-in: its id there, and roubles for `nominal` units by day. */
export interface StoodCurrency {
  readonly id: string;
  readonly code: string;
  readonly number: string;
  readonly nominal: number;
  readonly name: string;
  /** `2026-01-15` -> `78,2267`. */
  readonly values: Record<string, string>;
}

/** A bank of the stand-in's directory, as attributes and elements of ED807. */
export interface StoodBank {
  readonly bankCode: string;
  readonly name: string;
  readonly account?: string;
  readonly restriction?: string;
  readonly parent?: string;
}

const slashed = (text: string): string => text.split('/').reverse().join('-');
const dotted = (day: string): string => day.split('-').reverse().join('.');
const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[sign] as string);

const xml = (text: string): StoodAnswer => ({
  headers: { 'content-type': 'application/xml; charset=windows-1251' },
  body: toWindows1251(`<?xml version="1.0" encoding="windows-1251"?>${text}`),
});

/** A stand-in of the services of the Bank of Russia: rates as XML in windows-1251, the directory of БИК as a ZIP behind a short address. */
export class CentralBank extends StandIn {
  currencies: StoodCurrency[] = [
    { id: 'R01235', code: 'USD', number: '840', nominal: 1, name: 'Доллар США', values: {} },
    { id: 'R01239', code: 'EUR', number: '978', nominal: 1, name: 'Евро', values: {} },
    { id: 'R01375', code: 'CNY', number: '156', nominal: 1, name: 'Юань', values: {} },
    { id: 'R01820', code: 'JPY', number: '392', nominal: 100, name: 'Иен', values: {} },
  ];
  banks: StoodBank[] = [
    { bankCode: '044525225', name: 'ПАО СБЕРБАНК', account: '30101810400000000225' },
    { bankCode: '044525187', name: 'БАНК ВТБ (ПАО)', account: '30101810700000000187' },
    { bankCode: '044030827', name: 'Филиал «Северный» банка', parent: '044525187', restriction: 'URRS' },
  ];
  businessDay = '2026-01-15';

  protected answer({ url }: StoodRequest): StoodAnswer | Promise<StoodAnswer> {
    const asked = (name: string): string => url.searchParams.get(name) ?? '';
    if (url.pathname === '/scripts/XML_daily.asp') return xml(this.daily(slashed(asked('date_req'))));
    if (url.pathname === '/scripts/XML_dynamic.asp')
      return xml(this.dynamic(asked('VAL_NM_RQ'), slashed(asked('date_req1')), slashed(asked('date_req2'))));
    if (url.pathname === '/s/newbik')
      return { status: 302, headers: { location: '/vfs/mcirabis/BIKNew/ED01OSBR.zip' } };
    if (url.pathname === '/vfs/mcirabis/BIKNew/ED01OSBR.zip') return this.archive().then((body) => ({ body }));
    return { status: 404 };
  }

  /** The rates of a day: of a day without rates those of the last one before it. */
  private daily(day: string): string {
    const days = this.currencies.flatMap((each) => Object.keys(each.values));
    const on =
      days
        .filter((each) => each <= day)
        .sort()
        .at(-1) ?? day;
    const list = this.currencies
      .filter((each) => each.values[on])
      .map(
        (each) =>
          `<Valute ID="${each.id}"><NumCode>${each.number}</NumCode><CharCode>${each.code}</CharCode><Nominal>${each.nominal}</Nominal>` +
          `<Name>${each.name}</Name><Value>${each.values[on]}</Value><VunitRate>${each.values[on]}</VunitRate></Valute>`,
      );
    return `<ValCurs Date="${dotted(on)}" name="Foreign Currency Market">${list.join('')}</ValCurs>`;
  }

  private dynamic(id: string, from: string, to: string): string {
    const currency = this.currencies.find((each) => each.id === id);
    const records = Object.entries(currency?.values ?? {})
      .filter(([day]) => day >= from && day <= to)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(
        ([day, value]) =>
          `<Record Date="${dotted(day)}" Id="${id}"><Nominal>${currency?.nominal}</Nominal><Value>${value}</Value></Record>`,
      );
    const range = `DateRange1="${dotted(from)}" DateRange2="${dotted(to)}"`;
    return `<ValCurs ID="${id}" ${range} name="Foreign Currency Market Dynamic">${records.join('')}</ValCurs>`;
  }

  /** The directory as an archive of one file. */
  archive(text: string = this.directory(), name = '20260115_ED807_full.xml'): Promise<Uint8Array> {
    return zipOf({ [name]: toWindows1251(text) });
  }

  directory(): string {
    const entries = this.banks.map(
      (each) =>
        `<BICDirectoryEntry BIC="${each.bankCode}"><ParticipantInfo NameP="${escaped(each.name)}" CntrCd="RU" Rgn="45" Ind="117997" Tnp="г" Nnp="Москва" ` +
        `Adr="ул Вавилова, 19" ${each.parent ? `PrntBIC="${each.parent}" ` : ''}DateIn="1991-06-20" PtType="20" Srvcs="3" XchType="1" UID="4525225000" ParticipantStatus="PSAC">` +
        `${each.restriction ? `<RstrList Rstr="${each.restriction}" RstrDate="2026-01-12"/>` : ''}</ParticipantInfo>` +
        `<SWBICS SWBIC="SABRRUMM" DefaultSWBIC="1"/>` +
        `${each.account ? `<Accounts Account="${each.account}" RegulationAccountType="CRSA" CK="78" AccountCBRBIC="044525000" DateIn="1998-01-01" AccountStatus="ACAC"/>` : ''}` +
        `</BICDirectoryEntry>`,
    );
    return (
      `<?xml version="1.0" encoding="WINDOWS-1251"?><ED807 xmlns="urn:cbr-ru:ed:v2.0" EDNo="1" EDDate="${this.businessDay}" EDAuthor="4583001999" ` +
      `CreationReason="FCBD" InfoTypeCode="FIRR" BusinessDay="${this.businessDay}" DirectoryVersion="1">${entries.join('')}</ED807>`
    );
  }
}

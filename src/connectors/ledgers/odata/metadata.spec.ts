import { fitMapping } from './fit-mapping.js';
import { readMetadata } from './metadata.js';
import { readChanges } from './read-changes.js';

const document = (types: string, sets: string): Uint8Array =>
  Buffer.from(
    `\ufeff<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" Version="1.0">
  <edmx:DataServices m:DataServiceVersion="3.0" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
    <Schema Namespace="StandardODATA" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">${types}
      <EntityContainer Name="StandardODATA" m:IsDefaultEntityContainer="true">${sets}</EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>`,
  );

const PARTIES = `<EntityType Name="Catalog_Контрагенты"><Key><PropertyRef Name="Ref_Key"/></Key>
  <Property Name="Ref_Key" Type="Edm.Guid" Nullable="false"/><Property Name="DataVersion" Type="Edm.String"/>
  <Property Name="КонтактнаяИнформация" Type="Collection(StandardODATA.Catalog_Контрагенты_КонтактнаяИнформация_RowType)"/>
  <NavigationProperty Name="Партнер" Relationship="StandardODATA.X" FromRole="Begin" ToRole="End"/></EntityType>
  <ComplexType Name="Catalog_Контрагенты_КонтактнаяИнформация_RowType"><Property Name="Тип" Type="Edm.String"/></ComplexType>`;

test('sets with their fields, tabular parts among them; references and rows of parts are none', () => {
  const published = readMetadata(
    document(PARTIES, '<EntitySet Name="Catalog_Контрагенты" EntityType="StandardODATA.Catalog_Контрагенты"/>'),
  );
  expect([...published]).toEqual([
    ['Catalog_Контрагенты', new Set(['Ref_Key', 'DataVersion', 'КонтактнаяИнформация'])],
  ]);
});

test('a description of the size of a real base is read within seconds', () => {
  const types = Array.from({ length: 4_000 }, (_, n) => {
    const fields = Array.from(
      { length: 40 },
      (_, k) => `<Property Name="Поле${k}" Type="Edm.String" Nullable="true"/>`,
    );
    return `<EntityType Name="Catalog_Справочник${n}">${fields.join('')}</EntityType>`;
  });
  const sets = types.map(
    (_, n) => `<EntitySet Name="Catalog_Справочник${n}" EntityType="StandardODATA.Catalog_Справочник${n}"/>`,
  );
  const bytes = document(types.join(''), sets.join(''));
  expect(bytes.length).toBeGreaterThan(10_000_000);
  expect(readMetadata(bytes).size).toBe(4_000);
});

test('one of several names is enough, and only those that are there are read', () => {
  const published = new Map([['Set', new Set(['Ref_Key', 'DataVersion', 'Б'])]]);
  const set = {
    set: 'Set',
    by: 'Ref_Key',
    required: true,
    fields: [
      { names: ['А', 'Б'], required: true },
      { names: ['В'], required: false },
    ],
  };
  expect(fitMapping('m', [set], published)).toEqual({
    fields: { Set: ['Ref_Key', 'DataVersion', 'Б'] },
    missing: [],
    leftOut: [],
  });
});

test('a packet of changes: changed, erased, and of a register', () => {
  const id = (set: string, key: string): string =>
    `http://1c/ut/odata/standard.odata/${encodeURIComponent(set)}(${key})`;
  const changes = readChanges(
    Buffer.from(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
      <id>${id('Catalog_Ложный', "guid'00000000-0000-4000-8000-00000000000f'")}</id>
      <entry><id>${id('Catalog_Контрагенты', "guid'00000000-0000-4000-8000-00000000000A'")}</id>
        <content><m:properties xmlns:m="m"><d:id xmlns:d="d">другое</d:id></m:properties></content></entry>
      <at:deleted-entry ref="${id('Document_Счет', "guid'00000000-0000-4000-8000-00000000000b'")}" when="2026-01-01T00:00:00"/>
      <entry><id>${id('InformationRegister_Сроки', "Документ=guid'00000000-0000-4000-8000-00000000000c',Вид='x'")}</id></entry></feed>`),
  );
  expect([...changes]).toEqual([
    ['Catalog_Контрагенты', ['00000000-0000-4000-8000-00000000000a']],
    ['Document_Счет', ['00000000-0000-4000-8000-00000000000b']],
    ['InformationRegister_Сроки', []],
  ]);
});

test.each(['hasOwnProperty', '__proto__', 'constructor', 'toString'])(
  'an attribute called %s breaks nothing',
  (name) => {
    const text = `<Edmx ${name}="a" Name="x"><EntitySet Name="A" ${name}="b"/></Edmx>`;
    try {
      expect([...readMetadata(Buffer.from(text)).keys()]).toEqual(['A']);
    } catch (error) {
      expect(error).toMatchObject({ reason: { code: 'xml-broken' } });
    }
  },
);

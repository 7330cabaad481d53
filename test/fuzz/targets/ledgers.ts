import { failureOfAnswer, rowsOf } from '../../../src/connectors/ledgers/odata/odata-answers.js';
import { readMetadata } from '../../../src/connectors/ledgers/odata/metadata.js';
import { readChanges } from '../../../src/connectors/ledgers/odata/read-changes.js';
import { Refused, Temporary } from '../../../src/domain/failure.js';
import { keepable } from '../../../src/formats/ledger/ledger-record.js';
import { LETTERS, WORDS } from '../hostile.js';
import { mutateText } from '../mutate-text.js';
import { hold, holdKeepable, type Target } from '../target.js';

const ANSWERS = [
  '{"odata.metadata":"http://h/$metadata#X","value":[{"Ref_Key":"0190b8f2-0000-7000-8000-000000000001","Сумма":22729.17,"Т":[{"L":"1"}]}]}',
  '{"value":[{"a":1e999},{"a":-0},{"a":"\\u0000\\ud800"},{"__proto__":{"a":1}}]}',
  '{"odata.error":{"code":"-1","message":{"lang":"ru","value":"Не удалось записать"}}}',
  '<m:error xmlns:m="m"><m:code>8</m:code><m:message xml:lang="ru">Тип не найден</m:message></m:error>',
  '\ufeff{"value":[]}',
  '<html><script>x</script>Нет лицензии</html>',
  '[1.5E-7,100E5,1e400]',
];
const STATUSES = [200, 301, 400, 401, 403, 404, 429, 500, 503];

/** Fails for all but a refusal of ours, whose reason can be kept. */
function allow(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refused) && !(error instanceof Temporary)) throw error;
    holdKeepable(error.reason, 'reason');
  }
}

/** What a base of 1C answers: rows that can be kept, or a failure of ours that shows no secret. */
export const ledgerAnswers: Target<string> = {
  name: 'ledger-answer',
  about: 'answers of a base of 1C over OData',
  short: 5_000,
  make: (random) => mutateText(random.of(ANSWERS), random, random.of([...ANSWERS, ...WORDS])),
  take: (text, random) => {
    const asked = { source: 'ut', what: 'X', secrets: ['Не'] };
    const headers = { 'content-type': random.of(['application/json', 'text/html', '']) };
    const answer = { status: random.of(STATUSES), headers, body: Buffer.from(text) };
    const failure = failureOfAnswer(answer, asked);
    if (failure) {
      holdKeepable(failure.reason, 'reason');
      hold(!String(failure.reason.params?.['text'] ?? '').includes('Не'), 'a secret is struck out');
    } else allow(() => rowsOf(answer, asked).forEach((row) => holdKeepable(keepable(row), 'row')));
  },
};

const DOCUMENTS = [
  '<?xml version="1.0"?><e:Edmx xmlns:e="e"><Schema><EntityType Name="A"><Property Name="Б"/></EntityType><EntityContainer><EntitySet Name="A" EntityType="S.A"/></EntityContainer></Schema></e:Edmx>',
  '<feed xmlns="a" xmlns:at="t"><entry><id>http://h/Catalog_X(guid\'0190b8f2-0000-7000-8000-000000000001\')</id></entry><at:deleted-entry ref="http://h/%D0%A1(guid\'0190b8f2-0000-7000-8000-000000000002\')"/></feed>',
  '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
  '<a><b><c/></b></a><!-- x --><?pi?><![CDATA[x]]>',
];

/** XML of a base of 1C: names and ids, or a refusal; never an entity, never without an end. */
export const ledgerXml: Target<string> = {
  name: 'ledger-xml',
  about: 'descriptions and packets of changes of a base of 1C',
  short: 5_000,
  make: (random) => mutateText(random.of(DOCUMENTS), random, random.of([...DOCUMENTS, ...LETTERS])),
  take: (text) => {
    const bytes = Buffer.from(text);
    allow(() => {
      const published = readMetadata(bytes);
      hold(!/^\ufeff?\s*(<\?xml [^<>]*\?>)?\s*<!DOCTYPE\s/.test(text), 'a DOCTYPE is refused');
      holdKeepable(
        [...published].map(([set, fields]) => [set, ...fields]),
        'names',
      );
    });
    allow(() => {
      for (const refs of readChanges(bytes).values())
        for (const ref of refs) hold(/^[0-9a-f-]{36}$/.test(ref), () => `an id: ${ref}`);
    });
  },
};

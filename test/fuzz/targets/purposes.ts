import { parseIsoDate } from '../../../src/domain/local-date.js';
import { nameKey, sameName, foldName } from '../../../src/domain/matching/name-key.js';
import { matchNumber, shapeOf } from '../../../src/domain/matching/number-match.js';
import {
  invoiceNumberKeys,
  numberCore,
  numberKey,
  numberSegments,
  referenceKeys,
} from '../../../src/domain/purpose/number-key.js';
import { readPurpose } from '../../../src/domain/purpose/read-purpose.js';
import { LETTERS } from '../hostile.js';
import { mutateText } from '../mutate-text.js';
import { asJson, hold, seedTexts, type Target } from '../target.js';

const PURPOSES = [
  ...new Set(
    seedTexts('test/golden/matching/cases', '.json')
      .join('\n')
      .match(/(?<="purpose": ")[^"\n]+/g) ?? [],
  ),
  'Оплата по счетам № 15, 16/2026 и УТ-000017 от 05.03.2026 г., в т.ч. НДС (20%) - 1 200-50 руб.',
  'Предоплата 50% по дог. № 7/26-К от «5» марта 2026 за услуги связи за январь-март 2026 г. НДС не облагается',
  'За ООО "Вектор" (ИНН 7827004526) по сч. INV-2026-0042, сумма 12 345,67, без НДС',
  'Возврат ошибочно перечисленных средств по п/п 331 от 02.02.2026',
];

/** Whatever a payer writes is read: the same every time, and what is named stands in the text. */
export const purpose: Target<string> = {
  name: 'purpose',
  about: 'payment purposes, up to 20,000 characters',
  short: 3_000,
  make: (random) => mutateText(random.of(PURPOSES), random, random.of(PURPOSES)),
  take: (text, random) => {
    const read = readPurpose(text);
    for (const { date } of read.dates as readonly { date?: string }[])
      hold(date === undefined || parseIsoDate(date) !== undefined, () => `${String(date)} is a day`);
    if (random.once(20)) hold(asJson(readPurpose(text)) === asJson(read), 'read twice, it is the same');
  },
};

const NUMBERED = ['00УТ-000123', 'INV-2026-0042', '15', '1595/92', '26/3947', '0-0', 'А-Б/7', 'УТ 000123', '000'];
const ISSUED = parseIsoDate('2026-03-05');

/** Numbers of documents: a key is the key of itself, zeros and separators do not matter, a number is its own best match. */
export const numbers: Target<string> = {
  name: 'number-key',
  about: 'numbers of documents: their keys, and which are one number',
  short: 10_000,
  make: (random) => mutateText(random.of(NUMBERED), random, random.of(NUMBERED)).slice(0, 300),
  take: (written) => {
    const key = numberKey(written);
    hold(numberKey(key) === key, () => `the key of ${JSON.stringify(key)} is ${JSON.stringify(numberKey(key))}`);
    hold(numberKey(written.toLowerCase()) === numberKey(written.toLowerCase().toUpperCase()), 'case does not matter');
    const core = numberCore(written);
    hold(core === '' || /^\d+$/.test(core), () => `the counting run ${core} is digits`);
    hold(invoiceNumberKeys(written).length <= 2 && referenceKeys(written).length <= 4, 'keys are few');
    if (ISSUED === undefined) return;
    const segments = numberSegments(written);
    const match = matchNumber(segments, shapeOf(segments, ISSUED), ISSUED);
    hold(match === (segments.some((each) => each.digits) ? 4 : 0), () => `matches itself only ${match}`);
  },
};

const NAMES = ['ООО "Мед Регион"', 'Общество с ограниченной ответственностью «Ёлка»', 'ИП Ильин Игорь Петрович', 'Vega LLC', 'ПАО Сбербанк//г. Москва//', ...LETTERS]; // prettier-ignore

/** Names: a key is bounded, the same name is the same. */
export const names: Target<string> = {
  name: 'name-key',
  about: 'names of companies and people: their keys',
  short: 20_000,
  make: (random) => mutateText(random.of(NAMES), random, random.of(NAMES)),
  take: (written) => {
    const folded = foldName(written);
    hold(folded.key === nameKey(written), 'one key');
    hold(folded.key.length <= 1_200, () => `a key of ${folded.key.length} characters`);
    hold(folded.key === '' || sameName(folded, foldName(written)), 'a name is the same as itself');
  },
};

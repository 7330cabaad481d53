import { readPurpose } from '../../../src/domain/purpose/read-purpose.js';
import type { Random } from '../random.js';
import { hold, type Target } from '../target.js';

/** A purpose is read within so many milliseconds; longer ones may take so long for each thousand characters. */
const MOST_MS = 5;
const THOUSAND = 1_000;

/** Beginnings of everything that a reader might look far ahead for, and things that never end. */
const PIECES = [
  'счет', 'счетам ', '№', '№№ ', 'с 1 по ', '-', '/', ',', ' и ', '(', '«', '"', 'от ', '01.', '01.03.2026', '5 марта ', '2026', '1', '0', '00', '1 ',
  '12 345', '-00', ' руб', 'НДС ', '20%', 'в т.ч.', 'за ', 'ООО ', 'ИНН ', '7827004526', 'дог.', 'А', 'УТ-', 'INV', 'возврат ', 'январь-', '\u00a0', 'ё',
  'ооо"', '..', '--', '№ № ', 'по ', 'n', 'N', 'Oplata ', 'scheta', 'upd',
]; // prettier-ignore

/** Few pieces, repeated in one or two measures, so that whatever is quadratic shows; now and then as long as anything that is read. */
function hostile(random: Random): string {
  const length = random.once(200) ? 20_000 : random.between(100, THOUSAND);
  const measure = Array.from({ length: random.between(1, 4) }, () => random.of(PIECES)).join('');
  const other = random.of(PIECES);
  let text = '';
  while (text.length < length) text += random.once(12) ? other : measure;
  return text.slice(0, length);
}

const took = (text: string): number => {
  const begun = performance.now();
  readPurpose(text);
  return performance.now() - begun;
};

/** No text is slow to read. The machine may be busy with something else: what seems slow is read again. */
export const purposeTime: Target<string> = {
  name: 'purpose-time',
  about: `payment purposes made to be slow: at most ${MOST_MS} ms each, or for each thousand characters`,
  short: 10_000,
  make: hostile,
  take: (text) => {
    const most = MOST_MS * Math.max(1, text.length / THOUSAND);
    let best = took(text);
    for (let again = 0; best > most && again < 8; again++) best = Math.min(best, took(text));
    hold(best <= most, () => `${text.length} characters took ${best.toFixed(1)} ms`);
  },
};

import { messageOf, smtpStand } from '../contract/channels/channel-stands.js';
import { readLetter } from '../support/read-letter.js';
import { LETTERS, WORDS } from './hostile.js';
import { mutateText } from './mutate-text.js';
import { Random } from './random.js';

const ATTACKS = [...LETTERS, ...WORDS, 'a@b.example\r\nBcc: c@d.example', '=?utf-8?B?DQpCY2M6IGNAZC5leGFtcGxl?=', '"a" <c@d.example>', 'a\u2028Bcc: c@d.example', 'a\u0085Cc: c@d.example', '\r\n.\r\nMAIL FROM:<c@d.example>']; // prettier-ignore

/** Headers that every letter has; none may be added by what somebody wrote. */
const HEADERS = 'auto-submitted, content-language, content-transfer-encoding, content-type, date, from, message-id, mime-version, to'; // prettier-ignore

test('whatever stands in a name, a subject, an address or a text: one recipient, the same headers, one letter', async () => {
  const stand = await smtpStand();
  try {
    let sent = 0;
    for (let i = 0; i < 300; i++) {
      const random = new Random('letters', i);
      const attack = mutateText(random.of(ATTACKS), random, random.of(ATTACKS)).slice(0, 500);
      const field = random.of(['toName', 'subject', 'to', 'text'] as const);
      stand.recorder.reset();
      const outcome = await stand.channel().send(messageOf('email', { [field]: attack }));
      if (outcome.outcome === 'refused') {
        expect(stand.recorder.lines).toEqual([]);
        continue;
      }
      sent++;
      expect(outcome.outcome).toBe('accepted');
      expect(stand.recorder.lines.filter((line) => /^(RCPT|MAIL)/i.test(line))).toHaveLength(2);
      expect(stand.recorder.letters).toHaveLength(1);
      const { headers } = readLetter(stand.recorder.letters[0]?.raw ?? '');
      // A subject that is empty has no header.
      const others = [...headers.keys()].filter((name) => name !== 'subject');
      expect(others.sort().join(', ')).toBe(HEADERS);
      expect([...headers.values()].every((values) => values.length === 1)).toBe(true);
    }
    expect(sent).toBeGreaterThan(50);
  } finally {
    await stand.stop();
  }
}, 120_000);

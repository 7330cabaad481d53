import fc from 'fast-check';
import { oneLine, smsParts, textToHtml, tidyText } from './message-text.js';

test('a subject has no line end of any kind', () => {
  expect(oneLine('Оплата\r\nBcc: x@example.ru')).toBe('Оплата Bcc: x@example.ru');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
  );
});

test('a text keeps its lines and loses control characters and blank heaps', () => {
  expect(tidyText('a \r\nb\u0000\n\n\n\nc\n', 'email')).toBe('a\nb\n\nc');
  expect(tidyText('\n a  b\n\nc ', 'sms')).toBe('a b\nc');
});

test('a run of blanks inside a line takes time with its length, not with the square of it', () => {
  const text = `a${' '.repeat(300_000)}b`;
  expect(tidyText(text, 'email')).toBe(text);
});

test('nothing of a text becomes markup', () => {
  const html = textToHtml('a <script>alert(1)</script> & "b"\nc\n\nd', 'ru');
  expect(html).toContain('<p>a &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;b&quot;<br>\nc</p>\n<p>d</p>');
  fc.assert(
    fc.property(fc.string(), (text) => {
      const inner = textToHtml(text, 'ru').replace(
        /<\/?(p|br|html|head|body|meta|!DOCTYPE html)( [a-z]+="[^"]*")?>/g,
        '',
      );
      expect(inner).not.toMatch(/[<>]/);
    }),
  );
});

test.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['я'.repeat(70), 1],
  ['я'.repeat(71), 2],
  ['я'.repeat(134), 2],
  ['я'.repeat(135), 3],
  ['€'.repeat(81), 2],
])('parts of an SMS (3GPP 23.038, 23.040): %s', (text, parts) => expect(smsParts(text)).toBe(parts));

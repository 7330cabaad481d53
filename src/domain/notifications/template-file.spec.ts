import { Refused } from '../failure.js';
import { readTemplateFile, readTemplateName } from './template-file.js';

describe('readTemplateFile', () => {
  it('takes remarks and the subject off the text and counts lines', () => {
    expect(readTemplateFile('x', '# remark\r\nТема: Счёт оплачен\r\n\r\nЗдравствуйте!\r\n')).toEqual({
      subject: { text: 'Счёт оплачен', line: 2 },
      body: { text: 'Здравствуйте!\n', line: 4 },
    });
  });

  it.each([
    ['Subject: Paid\n\nHello', 'Paid', 'Hello'],
    ['subject:Paid\n\nHello', 'Paid', 'Hello'],
    ['\ufeffТема: Оплата\n\nДа', 'Оплата', 'Да'],
    ['Просто текст', null, 'Просто текст'],
    ['# remark\n\nТекст', null, 'Текст'],
  ])('%j', (text, subject, body) => {
    const read = readTemplateFile('x', text);
    expect(read.subject?.text ?? null).toBe(subject);
    expect(read.body.text).toBe(body);
  });

  it.each([
    ['Тема: a\nЗдравствуйте!', 2],
    ['Тема: a\nТема: b\n\nc', 2],
  ])('refuses a head that does not end: %j', (text, line) => {
    expect(() => readTemplateFile('x', text)).toThrow(
      expect.objectContaining({ reason: { code: 'template-head', params: { template: 'x', line } } }),
    );
  });
});

describe('readTemplateName', () => {
  it('reads kind and language', () => {
    expect(readTemplateName('invoice-paid.email.ru')).toEqual({ name: 'invoice-paid', kind: 'email', locale: 'ru' });
    expect(readTemplateName('order-status.en')).toEqual({ name: 'order-status', kind: null, locale: 'en' });
  });
  it.each(['invoice-paid', 'invoice-paid.fax.ru', '../x.email.ru', 'x.email.de', ''])('refuses %j', (name) =>
    expect(() => readTemplateName(name)).toThrow(Refused),
  );
});

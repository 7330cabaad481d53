/** What is said in Russian of XML, archives, workbooks and the exchange with sites: code -> sentence. Most follow "Строка N. ". */
export const PACKED_RU: Readonly<Record<string, string>> = {
  'xml-broken': 'XML ({what}) испорчен или оборван: {problem}. Ничего из него не взято, получите его заново.',
  'xml-doctype': 'В XML ({what}) есть DOCTYPE, которого там быть не должно: возможно, это подмена. Не прочитано.',
  'xml-too-deep': 'В XML ({what}) вложенность больше {limit}: такого не бывает. Не прочитано.',
  'xml-too-long': 'В XML ({what}) больше {limit} элементов: такого не бывает. Не прочитано.',
  'xml-encoding':
    'XML ({what}) в кодировке «{encoding}», которая не читается. Сохраните его в UTF-8 или Windows-1251 и загрузите снова.',
  'xml-other-document': 'Этот XML не подходит ({what}): он начинается с элемента «{root}».',
  'record-too-long': 'Одна запись в XML ({what}) больше допустимого: вероятно, файл повреждён.',
  'zip-broken': 'Архив или книга Excel повреждены: {problem}. Ничего не взято, получите файл заново.',
  'zip-encrypted': 'Файл защищён паролем. Снимите пароль и загрузите снова.',
  'zip-too-large': 'Файл слишком велик: вместе с распакованным допускается {limit} МиБ. Разделите его на части.',
  'zip-too-many-entries': 'В архиве больше {limit} файлов: это не выгрузка. Не прочитано.',
  'zip-bomb': 'Файл распаковывается больше чем в {limit} раз: так устроены «архивные бомбы». Не прочитано.',
  'xlsx-without-sheet': 'В книге Excel нет ни одного видимого листа с таблицей.',
  'xlsx-without-rows': 'В книге Excel нет ни одной заполненной строки.',
  'xlsx-too-large': 'В книге Excel слишком много текста. Разделите её на части или сохраните лист как CSV.',
  'other-sheets-left-out': 'Прочитан лист «{read}». Остальные листы не читались: {others}.',
  'formula-without-value':
    'В ячейке {cell} формула без значения. Откройте книгу в Excel, дайте ей пересчитаться и сохраните.',
  'cell-error': 'В ячейке {cell} ошибка «{value}». Исправьте её и загрузите книгу снова.',
  'digits-lost':
    'Число в ячейке {cell} длиннее 15 цифр, Excel исказил его: {value}. Задайте столбцу текстовый формат и введите заново.',
  'bad-cell': 'Значение ячейки {cell} не читается: «{value}».',
  'exchange-mapping-missing':
    'Нет описания обмена CommerceML для записей вида «{kind:kind-}». Верните его в mappings/ledgers/commerceml.',
  'operation-left-out': 'Документы операции «{operation}» не читаются и пропущены: {count}.',
  'catalogue-left-out': 'Товары и предложения не читаются и пропущены: нужны заказы, счета и контрагенты.',
};

/** What is said in English of XML, archives, workbooks and the exchange with sites: code -> sentence. Most follow "Line N. ". */
export const PACKED_EN: Readonly<Record<string, string>> = {
  'xml-broken': 'The XML ({what}) is broken or cut off: {problem}. Nothing of it was taken; get it again.',
  'xml-doctype': 'The XML ({what}) has a DOCTYPE, which has no place there: it may have been tampered with. Not read.',
  'xml-too-deep': 'The XML ({what}) nests deeper than {limit}, as none does. Not read.',
  'xml-too-long': 'The XML ({what}) has more than {limit} elements, as none has. Not read.',
  'xml-encoding':
    'The XML ({what}) is in the encoding “{encoding}”, which is not read. Save it as UTF-8 or Windows-1251 and import it again.',
  'xml-other-document': 'This XML does not fit ({what}): it begins with the element “{root}”.',
  'record-too-long': 'One record of the XML ({what}) is larger than allowed: the file is probably damaged.',
  'zip-broken': 'The archive or workbook is damaged: {problem}. Nothing was taken; get the file again.',
  'zip-encrypted': 'The file is protected by a password. Take it off and import the file again.',
  'zip-too-large': 'The file is too large: {limit} MiB are allowed, unpacked contents included. Part it.',
  'zip-too-many-entries': 'The archive has more than {limit} files: that is no export. Not read.',
  'zip-bomb': 'The file unpacks to more than {limit} times its size, as “zip bombs” do. Not read.',
  'xlsx-without-sheet': 'The workbook has no visible sheet with a table.',
  'xlsx-without-rows': 'The workbook has no row with anything in it.',
  'xlsx-too-large': 'The workbook holds too much text. Part it, or save the sheet as CSV.',
  'other-sheets-left-out': 'The sheet “{read}” was read. The other sheets were not: {others}.',
  'formula-without-value':
    'The formula in cell {cell} has no value. Open the workbook in Excel, let it calculate, and save it.',
  'cell-error': 'Cell {cell} holds the error “{value}”. Correct it and import the workbook again.',
  'digits-lost':
    'The number in cell {cell} is longer than 15 digits and Excel has distorted it: {value}. Format the column as text and type it again.',
  'bad-cell': 'The value of cell {cell} cannot be read: “{value}”.',
  'exchange-mapping-missing':
    'There is no mapping of the CommerceML exchange for records of the kind “{kind:kind-}”. Put it back into mappings/ledgers/commerceml.',
  'operation-left-out': 'Documents of the operation “{operation}” are not read and were left out: {count}.',
  'catalogue-left-out': 'Goods and offers are not read and were left out: orders, invoices and buyers are.',
};

/** What is said in English of files, statements and registers: code -> sentence. Most follow "Line N. ". */
export const INTAKE_EN: Readonly<Record<string, string>> = {
  // The file as a whole
  'file-unreadable': 'The file cannot be opened: {problem}. Check its path and the right to read it.',
  'file-changed': 'The file[ {path}] changed while it was read. Import it again when it is complete.',
  'file-refused': 'The file is refused.',
  'unknown-format':
    'The content is of no known format. Statements in the 1C exchange format (1CClientBankExchange) and registers in CSV, XLSX or JSON Lines are read.',
  'format-not-supported':
    'Files of the format {format} are not read yet. Export the statement in the 1C exchange format (1CClientBankExchange), a register as CSV, XLSX or JSON Lines.',
  'binary-file':
    'This is no text but a binary file[ ({format})]. A statement in the 1C exchange format or a register in CSV, XLSX or JSON Lines is wanted.',
  'empty-file': 'The file is empty.',
  'cut-file': 'The file is cut off: it has no line “КонецФайла”. Nothing of it was kept; export the statement again.',
  'not-client-bank': 'This is no statement in the 1C exchange format: the file must begin with “1CClientBankExchange”.',
  'utf-16-not-supported': 'Files in UTF-16 are not read. Save the file as Windows-1251 or UTF-8 and import it again.',
  'unknown-encoding':
    'The encoding is unknown: no word of the format is found in Windows-1251, DOS (866) or UTF-8. Export the file again.',
  'mixed-encodings':
    'The line cannot be read in the encoding of the file ({encoding}): the file mixes encodings or is damaged. Export it again.',
  'keyword-in-other-encoding':
    'The name of a field is written in another encoding than the file ({encoding}). The line was read.',
  'zero-byte': 'A zero byte was met: the file is damaged or is no text. Export it again.',
  'line-too-long': 'The line is longer than allowed ({limit} characters): the file is probably damaged.',
  'another-kind': 'By its content this is: {kind:kind-}, but asked for was: {as:kind-}. Leave --as out or correct it.',
  'and-more-notes': 'Further remarks: {count}.',
  'more-warnings': 'Further remarks of this kind: {count} ({of}).',

  // 1CClientBankExchange
  'part-not-closed':
    'The part that begins on line {opened} is not closed: lines are missing. Export the statement again.',
  'part-not-opened': 'A part of the file ends that never began: its first line is missing. Export the statement again.',
  'text-after-end': 'Text follows the line “КонецФайла”: probably two files were joined. Import them one by one.',
  'section-too-long': 'A part of the file is too long[ (over {limit} characters)]: the file is probably damaged.',
  'too-many-accounts': 'More than {limit} accounts in one file: it does not look like a statement.',
  'too-many-days': 'More than {limit} days of turnover in one file: it does not look like a statement.',
  'too-many-sections': 'Too many account sections (СекцияРасчСчет): it does not look like a statement.',
  'too-many-own-transfers':
    'More than {limit} transfers between own accounts lack their other half: it does not look like a statement.',
  'declared-encoding-wrong': 'The file was read as {encoding}[, though its header declares “{declared}”].',
  'bad-header-date': 'The date in the field “{field}” cannot be read: “{value}”. The field is left out.',
  'bad-balance': 'The sum in the field “{field}” cannot be read: “{value}”. The balance is not checked.',
  'header-account-differs': 'The account {account} is not in the header of the file[, which has: {header}].',
  'period-contradiction':
    'The period [of account {account} ]contradicts the header or itself[: {from:date} to {to:date}].',
  'balance-arithmetic':
    'Balances and turnovers that the bank states for account {account} do not add up: they differ by {difference:money}.',
  'turnover-differs':
    'The turnovers stated for account {account} are not the sum of the documents: received differs by {received:money}, spent by {spent:money}.',
  'balances-do-not-prove':
    'Statements whose balances the documents do not prove: {count}. Compare with the bank and import the whole statement.',
  'document-outside-period': 'The document was posted on {day:date}, outside the period of the statement.',
  'unknown-line': 'The line is not of the format and was left out.',
  'continued-line': 'The field “{field}” goes on in the next line: joined to it.',
  'unknown-key': 'The format has no field “{key}”: kept as it is.',
  'repeated-field': 'The field “{field}” is repeated with another value: the first one counts.',
  'copy-of-payment': 'A copy of a payment (document of the kind “{kind}”) was left out.',
  'zero-amount': 'A document with the sum zero was left out.',
  'bad-date': 'The date in the field “{field:field-}” cannot be read: “{value}”.',
  'bad-amount': 'The sum in the field “{field:field-}” cannot be read: “{value}”.',
  'missing-field': 'The required field “{field:field-}” is empty.',
  'not-a-statement': 'This is no statement. The exchange format of 1C (1CClientBankExchange) and camt.053 are read.',
  'entry-not-booked':
    'The entry is not booked by the bank yet (status “{status}”) and was left out: the next statement brings it.',
  'batch-not-parted':
    'The sums of the {count} transactions of a batch do not add up to the entry: it is kept whole, as one line.',
  'currency-of-another-account': 'The entry is in {currency}, but account {account} is kept in another currency.',
  'notification-not-statement':
    'This is a notification (camt.054), no statement: the statement camt.053 brings the same money. Import that.',
  'statement-without-account':
    'The statement names no account: whose money it is cannot be told. Ask the bank for it again.',
  'day-of-another-format':
    'For account {account}, {day:date} a statement in another format is kept already ({format}). Formats name lines differently, and the money would be booked twice. Import the statements of this account in one format.',
  'no-statement-within': 'The file holds no statement[ ({version})]. Ask the bank for camt.053 of version 02 or later.',
  'no-account': 'The document has neither the account of a payer nor that of a payee.',
  'direction-unclear':
    'It cannot be told whether money came or went: no account of the document is known as ours, and its dates do not help.',
  'own-account-unclear': 'It cannot be told which of our accounts the document moved.',
  'own-account-not-in-document':
    'Our account {account} is not in the document: the direction was told by the date of debit or credit.',
  'own-transfer-listed-once':
    'A transfer between own accounts is listed once: its other half, on account {account}, was added.',
  'currency-assumed': 'The account numbers tell no currency: {currency} was taken.',
  'booked-among-orders': 'A booked document among orders for the bank: the file mixes a statement and orders.',
  'orders-for-the-bank':
    'The file holds payment orders for the bank and is no statement: they have moved no money yet and were not kept.',
  'account-of-another-owner':
    'The account {account} belongs to another organization already, but the file names the owner {taxNumber}. It stays where it was.',
  'account-owner-unknown':
    'The file does not tell whose account {account} is: no document moves it. Its balances were not kept.',
  'lines-of-closed-days':
    'Lines of closed days are kept, nothing is decided of them until the period is opened: {count}.',
  'lines-gone-but-closed':
    'The corrected statement has no longer lines of closed days: {count}. They stay: the period is closed.',
  'lines-withdrawn': 'The bank corrected its statement. Lines withdrawn because it no longer has them: {count}.',
  'lines-gone-but-allocated':
    'Allocated lines that the new statement no longer has: {count}. They were left: check them and reverse the allocation if need be.',
  'lines-came-back': 'Withdrawn lines that the bank put back into its statement: {count}.',

  // Registers
  'no-mapping-fits':
    'No mapping of registers fits the columns of the file: {columns}. Describe them in mappings/ledgers or name a mapping with --mapping.',
  'several-mappings-fit': 'Several mappings fit the file: {names}. Name the right one with --mapping.',
  'quote-not-closed': 'A quotation mark is opened and never closed: the rest of the file cannot be read.',
  'bad-csv': 'The line is no valid CSV: the rest of the file cannot be read. Check quotation marks and delimiters.',
  'too-many-cells':
    'More cells than columns in the header: {found} instead of {expected}. Perhaps a value holds the delimiter without quotation marks.',
  'currency-of-settled-invoice':
    'Invoice {number} is settled by payments in its currency and cannot change it. Undo its allocations first.',
  'bad-json': 'The line is no JSON object.',
  'bad-boolean': 'The field “{field:field-}” must say yes or no, but says “{value}”.',
  'bad-currency': 'The currency code “{value}” is not three letters.',
  'field-too-long':
    'The field {field} is longer than {limit} characters, which no real one is. See whether another line got into it.',
  'account-too-long':
    'An account number is longer than {limit} characters: it is no account number. Get the file from the bank again.',
  'bad-value': 'The field “{field:field-}” has the unknown value “{value}”.',
  'organization-unclear':
    'It cannot be told which of our organizations the line belongs to (there are {organizations}). Give its tax number or import a statement first.',
  'field-externalId': 'id in the ledger',
  'field-number': 'number',
  'field-issuedOn': 'date of issue',
  'field-dueOn': 'due date',
  'field-amount': 'amount',
  'field-vat': 'VAT',
  'field-currency': 'currency',
  'field-organizationTaxNumber': 'tax number of the organization',
  'field-counterparty': 'counterparty (id, tax number or name)',
  'field-counterpartyExternalId': 'id of the counterparty',
  'field-counterpartyTaxNumber': 'tax number of the counterparty',
  'field-counterpartyName': 'name of the counterparty',
  'field-agreementExternalId': 'id of the agreement',
  'field-agreementNumber': 'number of the agreement',
  'field-cancelled': 'cancelled',
  'field-kind': 'kind of counterparty',
  'field-name': 'name',
  'field-fullName': 'full name',
  'field-taxNumber': 'tax number',
  'field-reasonCode': 'registration reason code',
  'field-email': 'e-mail',
  'field-phone': 'phone',
  'field-region': 'region',
  'field-locale': 'language',
  'field-signedOn': 'date of signing',
  'field-orderedOn': 'date of the order',
  'field-status': 'status',
};

/** An invoice by the key of the demo and how much of it is paid, roubles with kopecks. */
type Part = readonly [key: number, roubles: string];

/** What an accountant says of an incoming payment of the demo. */
export interface Verdict {
  readonly number: string;
  readonly what: string;
  /** Invoices that it settles; none: it is not to be settled without a person. */
  readonly settles: readonly Part[];
  /** Invoices among which a person must choose. */
  readonly choice?: readonly number[];
  /** What is left of it as an advance, roubles. */
  readonly advance?: string;
}

const settles = (number: string, what: string, ...parts: Part[]): Verdict => ({ number, what, settles: parts });
const open = (number: string, what: string, ...choice: number[]): Verdict => ({ number, what, settles: [], choice });

/** Every incoming payment of the demo by the number of its document, decided by hand from the papers. */
export const TRUTH: readonly Verdict[] = [
  settles('214', 'number, date and sum agree', [201, '148600.00']),
  settles('55', 'three invoices in one payment', [202, '45120.00'], [206, '38900.00'], [209, '27340.00']),
  open('9101', 'card takings less the fee of the bank'),
  settles('1207', 'first part of an invoice', [203, '150000.00']),
  settles('88', 'number mistyped: 270 for 207, date and sum agree', [207, '73940.00']),
  settles('216', 'capitals, paid to the second account', [205, '92350.00']),
  { ...settles('410', 'more than the invoice', [204, '120000.00']), advance: '10000.00' },
  settles('19', 'another company pays for the client', [208, '88600.00']),
  settles('1', 'first of two equal payments of one day', [212, '12000.00']),
  settles('1', 'second of two equal payments of one day', [212, '12000.00']),
  settles('221', 'an invoice of the second company', [52, '18400.00']),
  settles('73', 'no number, the only invoice of the sum', [210, '47777.00']),
  settles('501', 'a person without tax number, by account', [217, '19990.00']),
  open('31', 'transfer between own accounts'),
  open('640', 'two equal invoices of one agreement', 211, 215),
  settles('57', 'two invoices, each with its sum', [214, '52300.50'], [218, '33800.00']),
  settles('33', 'number, date and sum agree', [220, '64000.00']),
  settles('91', 'from the corrected statement', [54, '54000.00']),
  settles('58', 'an invoice of the second company', [59, '14250.00']),
  open('9107', 'card takings less the fee of the bank'),
  open('34', 'the invoice was paid the day before: paid twice'),
  settles('9', 'agreement named, one invoice of the sum', [216, '56300.00']),
  open('7', 'nobody knows the payer'),
  settles('1260', 'the rest of an invoice', [203, '162000.00']),
  settles('1261', 'an invoice of the second company', [60, '33000.00']),
  settles('420', 'bare number and date in words', [222, '58250.00']),
  open('801', 'a supplier returns money'),
  settles('140', 'the whole debt by a reconciliation act', [51, '15600.00'], [56, '17200.00']),
  settles('97', 'short number, year of two digits', [223, '66120.00']),
  open('40', 'a loan from our other company'),
  settles('421', 'an invoice of the second company', [61, '11900.00']),
  settles('1290', 'a part of an invoice', [219, '50000.00']),
  settles('205', 'number, date and sum agree', [224, '35480.00']),
  open('9512', 'interest of the bank'),
  settles('7781', 'in English', [227, '143200.00']),
  settles('7782', 'an invoice of the second company', [57, '21600.00']),
  settles('655', 'capitals, the sum in the text', [228, '31200.00']),
  settles('502', 'a person from an account that we do not know', [231, '8450.00']),
  open('9114', 'card takings less the fee of the bank'),
  settles('61', 'bare number and date in words', [221, '12450.00']),
  settles('10', 'number, date and sum agree', [235, '22900.00']),
  settles('11', 'an invoice of the second company', [62, '8800.00']),
  settles('2', 'short number, year of two digits', [234, '17650.00']),
  settles('80', 'capitals, paid to the second account', [225, '29900.00']),
  open('81', 'an advance before any invoice'),
  settles('210', 'an invoice of the second company', [55, '12350.00']),
  settles('82', 'an invoice of the second company', [53, '9700.00']),
  settles('95', 'an invoice of the second company', [58, '23500.00']),
  settles('240', 'number, date and sum agree', [213, '61480.00']),
  settles('101', 'short number, year of two digits', [237, '38750.00']),
  settles('102', 'an invoice of the second company', [64, '10300.00']),
  settles('241', 'bare number and date in words', [238, '54210.00']),
  settles('7790', 'in English', [239, '98640.00']),
  open('9119', 'card takings less the fee of the bank'),
];

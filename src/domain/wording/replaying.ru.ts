/** Проигрывание правил на истории: what other rules would have decided, in Russian: code -> sentence. */
export const REPLAYING_RU: Readonly<Record<string, string>> = {
  'help-match-replay':
    'проиграть предлагаемые правила на истории: файл настроек или его часть с блоком matching или purposes; ничего не сохраняется',
  'help-match-from': 'вместе с --replay: с какого дня, ГГГГ-ММ-ДД; если не указано — за год',
  'help-match-to': 'вместе с --replay: по какой день, ГГГГ-ММ-ДД; если не указано — по сегодня',
  'help-match-details': 'вместе с --replay: показать каждый платёж, который решён иначе',
  'rules-file-without-rules': 'В файле {file} нет ни блока matching, ни блока purposes: проигрывать нечего.',
  'cli-replayed': 'Проиграно платежей: {considered}, с {from:date} по {to:date}.',
  'cli-replay-settled': 'Сами разносятся: по нынешним правилам {present}, по предлагаемым {proposed}.',
  'cli-replay-same': 'Ни один платёж не решён иначе.',
  'cli-replay-difference': '  {what}: {count}, на сумму {sum}[; из них против решения человека: {against}]',
  'cli-replay-details': 'Каждый такой платёж показывает --details.',
  'cli-replay-left': 'Решённых иначе, но не показанных платежей: {count}.',
  'cli-replay-note':
    'Приближение: счета и выученное взяты такими, какими были известны при первом решении о платеже, суммы и отмены счетов — нынешние; каждый платёж решается один раз, остатки авансов заново не зачитываются.',
  'replay-newly-settled': 'теперь разносятся сами',
  'replay-no-longer-settled': 'больше не разносятся сами',
  'replay-other-invoices': 'разносятся на другие счета',
  'replay-matched': 'разнесён',
  'replay-suggested': 'предложен',
  'replay-unmatched': 'без счёта',
  'replay-books-as-present': 'в учёте как по нынешним правилам',
  'replay-books-as-proposed': 'в учёте как по предлагаемым правилам',
  'replay-books-otherwise': 'в учёте иначе',
  'replay-books-undecided': 'в учёте не решено',
  'replay-by-person': 'так решил человек',
};

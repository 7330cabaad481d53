import { readClientBank } from '../../src/formats/client-bank/read-client-bank.js';
import type { Benchmark, Contestant } from './benchmark.js';
import { type MadeStatement, statementBytes } from './made-statement.js';

/** As a stream from disk gives them. */
const PIECE = 65_536;

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function rateOf(documents: number, work: () => Promise<number> | number): Promise<number> {
  const start = performance.now();
  const seen = await work();
  if (seen < documents) throw new Error(`${seen} of ${documents} documents were read`);
  return (documents * 1000) / (performance.now() - start);
}

/** The reader as the intake uses it. */
async function readAll(bytes: Uint8Array): Promise<number> {
  let documents = 0;
  for await (const item of readClientBank(piecesOf(bytes)))
    if (item.type === 'documents') documents += item.documents.length;
  return documents;
}

/** The ceiling: no reader of lines in JavaScript does less than to decode and to cut. */
function splitAll(bytes: Uint8Array, encoding: NonNullable<MadeStatement['encoding']>): number {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  let lines = 0;
  for (const piece of piecesOf(bytes)) {
    const cut = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = cut.pop() as string;
    lines += cut.length;
  }
  return lines;
}

function contestantsFor(documents: number, encoding: NonNullable<MadeStatement['encoding']>): Contestant[] {
  const bytes = statementBytes({ documents, encoding });
  return [() => rateOf(documents, () => readAll(bytes)), () => rateOf(documents, () => splitAll(bytes, encoding))];
}

/** Reading a bank statement against what merely decoding it and cutting it into lines costs. */
export default {
  title: '200,000 documents of a 1CClientBankExchange statement read and checked, in pieces of 64 KiB from memory.',
  unit: 'documents/s',
  rounds: 7,
  goals: [
    {
      what: 'windows-1251: read / TextDecoder + split',
      ours: 'read, windows-1251',
      against: 'split, windows-1251',
      atLeast: 0.45,
    },
    { what: 'UTF-8: read / TextDecoder + split', ours: 'read, UTF-8', against: 'split, UTF-8', atLeast: 0.45 },
  ],
  async open(size) {
    const documents = size === 'short' ? 2_000 : 200_000;
    const [readCp, splitCp] = contestantsFor(documents, 'windows-1251') as [Contestant, Contestant];
    const [readUtf, splitUtf] = contestantsFor(documents, 'utf-8') as [Contestant, Contestant];
    return {
      contestants: {
        'read, windows-1251': readCp,
        'split, windows-1251': splitCp,
        'read, UTF-8': readUtf,
        'split, UTF-8': splitUtf,
      },
      close: async () => undefined,
    };
  },
} satisfies Benchmark;

import type { Codec, Reading } from './wire-proxy.js';

const SSL_REQUEST = 80_877_103;

const KINDS: Readonly<Record<string, string>> = { d: 'CopyData', c: 'CopyDone' };

const BEGINS = /^(start transaction|begin)\b/i;
const ENDS = /^(commit|rollback)$/i;

const textAt = (message: Buffer, from: number): string => message.toString('utf8', from, message.indexOf(0, from));

/**
 * PostgreSQL's protocol, version 3 ("Frontend/Backend Protocol", chapter Message Formats), as far as moments go: statements, copied data,
 * completed commands. The client of this program sends one statement at a time, so an answer belongs to the statement before it.
 */
export class PostgresCodec implements Codec {
  readonly wire = 'postgres';
  private greeted = false;
  private statement = '';
  private trace: readonly string[] = [];
  private inTransaction = false;

  lengthFromProgram(head: Buffer): number | undefined {
    if (this.greeted) return this.lengthFromServer(head);
    return head.length < 8 ? undefined : head.readInt32BE(0);
  }

  lengthFromServer(head: Buffer): number | undefined {
    return head.length < 5 ? undefined : 1 + head.readInt32BE(1);
  }

  fromProgram(message: Buffer): Reading | undefined {
    if (!this.greeted) {
      this.greeted = message.readInt32BE(4) !== SSL_REQUEST;
      return undefined;
    }
    const type = String.fromCharCode(message[0] as number);
    if (type === 'Q') return this.begin('Query', textAt(message, 5));
    // A name of the prepared statement comes before its text.
    if (type === 'P') return this.begin('Parse', textAt(message, message.indexOf(0, 5) + 1));
    const what = KINDS[type];
    return what ? { what, text: this.statement, trace: this.trace } : undefined;
  }

  fromServer(message: Buffer): Reading | undefined {
    if (message[0] !== 'C'.charCodeAt(0)) return undefined;
    const { statement, trace } = this;
    if (ENDS.test(statement)) this.inTransaction = false;
    return { what: `CommandComplete ${textAt(message, 5)}`, text: statement, trace };
  }

  private begin(what: string, text: string): Reading {
    this.statement = text;
    this.trace = this.inTransaction ? [...this.trace, text] : [text];
    this.inTransaction ||= BEGINS.test(text);
    return { what, text, trace: this.trace };
  }
}

import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A step of an SMTP conversation at which the recorder can be told to do something else. `dot` is the end of the letter. */
export type SmtpStep = 'greeting' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';

/** What happens at the step: an answer of one's own, silence, an answer that never ends, an orderly close, or a reset. `body` happens inside the letter. */
export type SmtpTrick = { readonly reply: string } | 'hang' | 'drip' | 'close' | 'reset';

/** A letter that was taken whole, whatever was answered then. */
export interface RecordedLetter {
  readonly from: string;
  readonly to: readonly string[];
  /** Raw bytes as text (latin1), dots unstuffed. */
  readonly raw: string;
}

/** A small real SMTP server on a free port that keeps what it is told and misbehaves on demand. Speaks RFC 5321 plainly, without TLS. */
export class SmtpRecorder {
  readonly letters: RecordedLetter[] = [];
  /** Every line of every conversation, logins included. */
  readonly lines: string[] = [];
  connections = 0;
  port = 0;
  tricks: Partial<Record<SmtpStep, SmtpTrick>> = {};
  /** Told of each step before its answer goes out; false, and the line ends there without one. */
  mayAnswer: (step: SmtpStep) => boolean = () => true;
  extensions: readonly string[] = ['PIPELINING', '8BITMIME', 'AUTH PLAIN LOGIN'];
  /** `user:password` that is let in. */
  login = 'buh:right-password';
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  constructor() {
    this.server = createServer((socket) => {
      this.connections += 1;
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
      new Conversation(socket, this).begin();
    });
  }

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return this.port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  reset(): void {
    this.letters.length = 0;
    this.lines.length = 0;
    this.connections = 0;
    this.tricks = {};
  }
}

class Conversation {
  private buffered = '';
  private from = '';
  private to: string[] = [];
  private inData = false;
  private awaitingLogin: 'user' | 'password' | undefined;
  private user = '';

  constructor(
    private readonly socket: Socket,
    private readonly recorder: SmtpRecorder,
  ) {}

  begin(): void {
    this.socket.on('data', (chunk) => this.take(chunk.toString('latin1')));
    this.answer('greeting', '220 recorder.test ESMTP');
  }

  private take(text: string): void {
    this.buffered += text;
    for (;;) {
      if (this.inData) {
        if (this.recorder.tricks.body && this.buffered.length > 0) return this.trick(this.recorder.tricks.body);
        if (this.buffered.length > 0 && !this.recorder.mayAnswer('body')) return void this.socket.destroy();
        const end = ('\r\n' + this.buffered).indexOf('\r\n.\r\n');
        if (end < 0) return;
        const raw = this.buffered.slice(0, end).replace(/^\./gm, '');
        this.buffered = this.buffered.slice(end + 3);
        this.inData = false;
        this.recorder.letters.push({ from: this.from, to: this.to, raw });
        this.answer('dot', '250 2.0.0 Ok: queued as ABC123');
        continue;
      }
      const end = this.buffered.indexOf('\r\n');
      if (end < 0) return;
      const line = this.buffered.slice(0, end);
      this.buffered = this.buffered.slice(end + 2);
      this.recorder.lines.push(line);
      this.command(line);
    }
  }

  private command(line: string): void {
    if (this.awaitingLogin) return this.continueLogin(line);
    const [verb = ''] = line.toUpperCase().split(' ');
    if (verb === 'EHLO') {
      return this.answer(
        'ehlo',
        ['recorder.test', ...this.recorder.extensions]
          .map((each, n, all) => `250${n < all.length - 1 ? '-' : ' '}${each}`)
          .join('\r\n'),
      );
    }
    if (verb === 'AUTH') return this.beginLogin(line);
    if (verb === 'MAIL') {
      this.from = /<(.*)>/.exec(line)?.[1] ?? '';
      this.to = [];
      return this.answer('mail', '250 2.1.0 Ok');
    }
    if (verb === 'RCPT') {
      if (!this.recorder.tricks.rcpt) this.to.push(/<(.*)>/.exec(line)?.[1] ?? '');
      return this.answer('rcpt', '250 2.1.5 Ok');
    }
    if (verb === 'DATA') {
      this.inData = !this.recorder.tricks.data && this.to.length > 0;
      return this.answer('data', this.to.length > 0 ? '354 go on' : '554 no recipients');
    }
    if (verb === 'QUIT') return void this.socket.end('221 bye\r\n');
    this.socket.write('500 what?\r\n');
  }

  private beginLogin(line: string): void {
    const [, method = '', initial] = line.split(' ');
    if (method.toUpperCase() === 'PLAIN' && initial) {
      const [, user = '', password = ''] = Buffer.from(initial, 'base64').toString('utf8').split('\0');
      return this.finishLogin(user, password);
    }
    this.awaitingLogin = 'user';
    this.socket.write('334 VXNlcm5hbWU6\r\n');
  }

  private continueLogin(line: string): void {
    const value = Buffer.from(line, 'base64').toString('utf8');
    if (this.awaitingLogin === 'user') {
      this.user = value;
      this.awaitingLogin = 'password';
      return void this.socket.write('334 UGFzc3dvcmQ6\r\n');
    }
    this.awaitingLogin = undefined;
    this.finishLogin(this.user, value);
  }

  /** A server that repeats the password in its refusal, as some do. */
  private finishLogin(user: string, password: string): void {
    const right = `${user}:${password}` === this.recorder.login;
    this.answer('auth', right ? '235 2.7.0 Ok' : `535 5.7.8 no such user ${user} ${password}`);
  }

  private answer(step: SmtpStep, usual: string): void {
    const trick = this.recorder.tricks[step];
    if (trick) return this.trick(trick);
    if (!this.recorder.mayAnswer(step)) return void this.socket.destroy();
    this.socket.write(`${usual}\r\n`);
  }

  /** A byte now and then, before any silence is long enough to give up. */
  private drip(): void {
    const timer = setInterval(() => this.socket.write('2'), 100);
    this.socket.once('close', () => clearInterval(timer));
  }

  private trick(trick: SmtpTrick): void {
    if (trick === 'hang') return;
    if (trick === 'drip') return this.drip();
    if (trick === 'close') return void this.socket.end();
    if (trick === 'reset') return void this.socket.resetAndDestroy();
    this.socket.write(`${trick.reply}\r\n`);
  }
}

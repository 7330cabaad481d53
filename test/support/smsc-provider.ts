import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * How the provider behaves at the next requests.
 * - `accept`: as it should; `error`: refuses with a code and executes nothing
 * - `execute-and-hang`, `execute-and-reset`: takes the message and the answer never comes
 * - `reset-before`: drops the connection before it has read anything
 * - `status`: answers with an HTTP status and a body, having executed nothing
 */
export type SmscMode =
  | { readonly mode: 'accept' | 'execute-and-hang' | 'execute-and-reset' | 'reset-before' }
  | { readonly mode: 'error'; readonly code: number }
  | {
      readonly mode: 'status';
      readonly status: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    };

/** An SMS that the provider took. */
export interface TakenSms {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}

/** A stand-in of SMSC.ru on a free port: send, status, balance. It counts what it executes; it charges for every one of them. */
export class SmscProvider {
  readonly taken: TakenSms[] = [];
  /** Request lines and bodies, to look for secrets in. */
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly form: Readonly<Record<string, string>>;
  }[] = [];
  mode: SmscMode = { mode: 'accept' };
  /** Told of a request before it is carried out and before its answer goes out; false, and the line ends there. */
  mayGoOn: (step: 'request' | 'answer') => boolean = () => true;
  /** What `status` says of a message that was taken. */
  state = 1;
  port = 0;
  login = { login: 'demo', psw: 'right-password' };
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
      if (this.mode.mode === 'reset-before') socket.resetAndDestroy();
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  reset(): void {
    this.taken.length = 0;
    this.requests.length = 0;
    this.mode = { mode: 'accept' };
    this.state = 1;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    this.requests.push({ method: request.method ?? '', url: request.url ?? '', form });
    const { mode } = this;
    if (mode.mode === 'status') {
      response.writeHead(mode.status, mode.headers);
      return void response.end(mode.body);
    }
    if (!this.mayGoOn('request')) return void request.socket.destroy();
    const answer = this.answerTo(request.url ?? '', form);
    if (!this.mayGoOn('answer')) return void request.socket.destroy();
    if (mode.mode === 'execute-and-hang') return;
    if (mode.mode === 'execute-and-reset') return void request.socket.resetAndDestroy();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  }

  private answerTo(url: string, form: Record<string, string>): object {
    if (this.mode.mode === 'error') return { error: `refused for ${form['psw']}`, error_code: this.mode.code };
    if (form['login'] !== this.login.login || form['psw'] !== this.login.psw)
      return { error: 'authorise error', error_code: 2 };
    // The real one takes the text for windows-1251 unless told otherwise.
    if (form['charset'] !== 'utf-8' || form['fmt'] !== '3') return { error: 'parameters error', error_code: 1 };
    if (url === '/sys/balance.php') return { balance: '152.40', currency: 'RUR' };
    if (url === '/sys/status.php') return this.stateOf(form);
    this.taken.push({ id: form['id'] ?? '', phone: form['phones'] ?? '', text: form['mes'] ?? '' });
    return { id: form['id'], cnt: 1 };
  }

  private stateOf(form: Record<string, string>): object {
    const known = this.taken.some((each) => each.id === form['id'] && each.phone === form['phone']);
    return known ? { status: this.state, last_date: '05.01.2026 10:15:00', err: 0 } : { status: -3 };
  }
}

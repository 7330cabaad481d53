import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as a stand-in sees it. */
export interface StoodRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a stand-in answers; a string is sent in UTF-8. */
export interface StoodAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Trouble in place of an answer: the line drops, or nothing ever comes. */
export type Trouble = 'drop' | 'hang' | StoodAnswer;

/** A server of a provider on a free port, as its documentation describes it; a test may put trouble before its answers. */
export abstract class StandIn {
  readonly requests: StoodRequest[] = [];
  /** Told of each request; what it returns takes the place of the answer. */
  trouble: (request: StoodRequest) => Trouble | undefined | Promise<Trouble | undefined> = () => undefined;
  url = '';
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.url;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  protected abstract answer(request: StoodRequest): StoodAnswer | Promise<StoodAnswer>;

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const stood: StoodRequest = {
      method: request.method ?? '',
      url: new URL(request.url ?? '/', this.url),
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    this.requests.push(stood);
    const trouble = await this.trouble(stood);
    if (trouble === 'hang') return;
    if (trouble === 'drop') return void request.socket.resetAndDestroy();
    const { status = 200, headers = {}, body = '' } = trouble ?? (await this.answer(stood));
    response.writeHead(status, headers);
    response.end(body);
  }
}

/** A value as an answer of JSON. */
export const json = (value: unknown, status = 200): StoodAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

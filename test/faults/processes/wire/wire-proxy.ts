import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Tripwire, WireEvent } from './tripwire.js';

/** What of a message matters; the proxy adds whose wire it is. */
export type Reading = Omit<WireEvent, 'role' | 'from' | 'wire'>;

/** How one connection of a protocol is cut into messages and read. A new one for every connection. */
export interface Codec {
  readonly wire: WireEvent['wire'];
  /** Length of the first message in `head`; undefined when that cannot be said yet. */
  lengthFromProgram(head: Buffer): number | undefined;
  lengthFromServer(head: Buffer): number | undefined;
  /** What the message says; undefined when it is nothing to wait for. */
  fromProgram(message: Buffer): Reading | undefined;
  fromServer(message: Buffer): Reading | undefined;
}

/** A proxy between one process and one server that understands what goes by, message by message, and asks a tripwire about each. */
export class WireProxy {
  private readonly links = new Set<Link>();
  private readonly server = createServer((near) => {
    const link = new Link(near, this.target, this.role, this.makeCodec(), this.tripwire);
    this.links.add(link);
    near.on('close', () => this.links.delete(link));
  });

  private constructor(
    private readonly target: { readonly host: string; readonly port: number },
    private readonly role: string,
    private readonly makeCodec: () => Codec,
    private readonly tripwire: Tripwire,
  ) {}

  /** @param url of the server; the proxy's own is {@link urlOf} it */
  static async before(url: string, role: string, makeCodec: () => Codec, tripwire: Tripwire): Promise<WireProxy> {
    const { hostname, port } = new URL(url);
    const proxy = new WireProxy({ host: hostname, port: Number(port) }, role, makeCodec, tripwire);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same URL with the proxy's address in it. */
  urlOf(url: string): string {
    const through = new URL(url);
    through.hostname = '127.0.0.1';
    through.port = String((this.server.address() as AddressInfo).port);
    return through.href;
  }

  async close(): Promise<void> {
    for (const link of this.links) link.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

class Link {
  private readonly far: Socket;
  private stopped = false;

  constructor(
    private readonly near: Socket,
    target: { readonly host: string; readonly port: number },
    private readonly role: string,
    private readonly codec: Codec,
    private readonly tripwire: Tripwire,
  ) {
    this.far = connect(target.port, target.host);
    for (const socket of [near, this.far]) socket.setNoDelay(true).on('error', () => undefined);
    const program = new Messages((head) => codec.lengthFromProgram(head));
    const server = new Messages((head) => codec.lengthFromServer(head));
    near.on('data', (chunk) => this.carry('program', program.take(chunk), this.far));
    this.far.on('data', (chunk) => this.carry('server', server.take(chunk), near));
    // What was sent before a process died still arrives, as on a real line.
    near.on('close', () => this.far.end());
    this.far.on('close', () => near.destroy());
  }

  /** Ends both sides at once, as a broken line does. */
  cut(): void {
    this.stopped = true;
    this.near.resetAndDestroy();
    this.far.end();
  }

  private carry(from: 'program' | 'server', messages: Iterable<Buffer>, to: Socket): void {
    const out: Buffer[] = [];
    const { wire } = this.codec;
    for (const message of messages) {
      if (this.stopped) continue;
      const reading = from === 'program' ? this.codec.fromProgram(message) : this.codec.fromServer(message);
      const verdict = reading ? this.tripwire.judge({ wire, role: this.role, from, ...reading }) : 'pass';
      if (verdict !== 'hold') out.push(message);
      if (verdict === 'pass') continue;
      this.stopped = true;
      flush(out, to);
      this.tripwire.strike(() => this.cut());
    }
    flush(out, to);
  }
}

function flush(messages: Buffer[], to: Socket): void {
  const bytes = Buffer.concat(messages.splice(0));
  if (bytes.length > 0 && to.writable) to.write(bytes);
}

/** Cuts a stream of bytes into whole messages. */
class Messages {
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly lengthOf: (head: Buffer) => number | undefined) {}

  *take(chunk: Buffer): Generator<Buffer> {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    for (;;) {
      const length = this.lengthOf(this.rest);
      if (length === undefined || this.rest.length < length) return;
      const message = this.rest.subarray(0, length);
      this.rest = this.rest.subarray(length);
      yield message;
    }
  }
}

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A link that can be cut: every connection through it, and new ones until it is mended. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  private down = false;
  /** Bytes that came and were passed on to nobody: see {@link silence}. */
  swallowed = 0;
  private readonly server = createServer((near) => {
    if (this.down) return void near.destroy();
    const far = connect(this.target.port, this.target.host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });

  private constructor(private readonly target: { host: string; port: number }) {}

  static async before(host: string, port: number): Promise<TcpProxy> {
    const proxy = new TcpProxy({ host, port });
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  cut(): void {
    this.down = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** From now on nothing gets through the connections that there are, and neither side is told. */
  silence(): void {
    for (const socket of this.sockets) {
      socket.unpipe();
      socket.on('data', (piece: Buffer) => (this.swallowed += piece.length)).resume();
    }
  }

  mend(): void {
    this.down = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

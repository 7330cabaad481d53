import { readFile, rename, writeFile } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The server listens here only. */
export const LOOPBACK = '127.0.0.1';

// Below the ports that systems give to outgoing connections (32768 on Linux, 49152 elsewhere), so that one kept for a home stays free.
const LOWEST = 20_000;
const HIGHEST = 30_000;

/**
 * A port to start the server on: the one that the home used last, so that pools and tools with an old URL find it again, or a
 * free one by chance when that is taken (or already tried in vain).
 */
export async function choosePort(portFile: string, tried: ReadonlySet<number>): Promise<number> {
  const last = Number.parseInt(await readFile(portFile, 'latin1').catch(() => ''), 10);
  if (last > 0 && last < 65_536 && !tried.has(last) && (await isFree(last))) return last;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (!tried.has(port) && (await isFree(port))) return port;
  }
  return 0;
}

/** Remembers the port for the next start. */
export async function keepPort(portFile: string, port: number): Promise<void> {
  await writeFile(`${portFile}.new`, `${port}\n`);
  await rename(`${portFile}.new`, portFile);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: LOOPBACK, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

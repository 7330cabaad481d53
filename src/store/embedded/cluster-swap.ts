import { readdir, rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type HomePlaces, placesOf, settle } from './cluster.js';
import { stopServer } from './server.js';
import type { ServerBinaries } from './server-binaries.js';

/** Being filled; whoever finds one finds what a killed process left. */
const DRAFT = 'postgres.restoring-';

/** Filled and stopped in an orderly way: from here on a name is all that it lacks. */
const WHOLE = 'postgres.restored';

const STOP_MS = 60_000;

/** The places of a cluster that is to be filled and then put in force (черновик кластера). */
export const draftPlaces = ({ home }: HomePlaces): HomePlaces => placesOf(home, DRAFT + randomBytes(4).toString('hex'));

/**
 * Puts a filled cluster, whose server has stopped, in force. A process killed anywhere in between leaves either the old cluster in force,
 * or the new one, which {@link finishRestore} then gives its name: never none, and never a part of one.
 *
 * @returns where the old cluster lies now; undefined when there was none
 */
export async function putInForce(draft: HomePlaces, places: HomePlaces, now: Date): Promise<string | undefined> {
  const whole = join(places.home, WHOLE);
  await rm(whole, { recursive: true, force: true });
  await rename(draft.cluster, whole);
  await settle(places.home);
  const aside = `${places.cluster}.before-${now.toISOString().replace(/[:.]/g, '')}`;
  const old = await rename(places.cluster, aside).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  await finishRestore(places);
  return old ? aside : undefined;
}

/** Gives a filled cluster its name, where a process was killed between putting the old one aside and that. Call it under the home's lock. */
export async function finishRestore(places: HomePlaces): Promise<void> {
  const names = await readdir(places.home);
  if (!names.includes(WHOLE) || names.includes('postgres')) return;
  await rename(join(places.home, WHOLE), places.cluster);
  await settle(places.home);
}

/** Stops the servers of half-filled clusters that killed processes left, and removes these. Call it under the home's lock. */
export async function sweepRestores(places: HomePlaces, binaries: ServerBinaries): Promise<void> {
  for (const name of await readdir(places.home))
    if (name.startsWith(DRAFT)) await dropCluster(placesOf(places.home, name), binaries);
}

/** Stops the server of a cluster that is thrown away, and removes it. */
export async function dropCluster(places: HomePlaces, binaries: ServerBinaries): Promise<void> {
  await stopServer(places, binaries, STOP_MS);
  await rm(places.cluster, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

import { Refused } from '../../../domain/failure.js';
import { readZip } from '../../../formats/zip/read-zip.js';

const MIB = 1024 * 1024;

/** The directory is an archive of half a megabyte with one file of some three. */
const LIMITS = { packed: 32 * MIB, unpacked: 64 * MIB, entries: 20 };

/**
 * The one XML file of an archive, as it is unpacked.
 *
 * @throws Refused `zip-…`, `archive-files` {count} when there is another number of them
 */
export async function unpackXml(archive: Uint8Array): Promise<AsyncGenerator<Uint8Array>> {
  const entries = (await readZip([archive], LIMITS)).filter((each) => /\.xml$/i.test(each.name));
  const [only] = entries;
  if (!only || entries.length > 1) throw new Refused('archive-files', { count: entries.length });
  return only.bytes();
}

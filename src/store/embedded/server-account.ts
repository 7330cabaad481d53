import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { Refused } from '../../domain/failure.js';

const run = promisify(execFile);

/** A command as it is given to the operating system. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number; readonly cwd: string };
}

/** The account of the operating system under which the server runs (учётная запись сервера). */
export interface ServerAccount {
  readonly name: string;
  /** Set only when we are root and the account is another one: files of the server are then given to it. */
  readonly ids?: { readonly uid: number; readonly gid: number };
  /** How to run a program under the account. */
  launch(program: string, args: readonly string[]): Launch;
}

interface Person {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

// The server changes into its data directory itself; where we happen to stand may be closed to it.
const ROOT_FOLDER = '/';

/**
 * Chooses the account. An ordinary user runs the server as itself. PostgreSQL refuses to run as root, so root runs it as the
 * owner of the data, or of the home, or as `postgres`, or as `nobody`. Where that account may not pass a folder on the way (a
 * checkout beneath /root, mode 0700), it is lent the one capability that reads past permissions; no mode or owner of a folder
 * that others made is ever changed.
 *
 * @param places the folders that the server must be able to pass, the home first.
 * @throws Refused `home-not-accessible` { path, user } or `embedded-database-needs-ordinary-user` { user }.
 */
export async function chooseServerAccount(dataFolder: string, places: readonly string[]): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return ownAccount(dataFolder);
  const person = await personFor([dataFolder, ...places.slice(0, 1)]);
  const plain = lending(person, undefined);
  const closed = await firstClosed(plain, places);
  if (closed === undefined) return plain;
  // CAP_DAC_READ_SEARCH is the narrower one, but containers usually keep only CAP_DAC_OVERRIDE.
  for (const capability of ['dac_read_search', 'dac_override']) {
    const able = lending(person, capability);
    if ((await firstClosed(able, places)) === undefined) return able;
  }
  throw new Refused('home-not-accessible', { path: closed, user: person.name });
}

async function ownAccount(dataFolder: string): Promise<ServerAccount> {
  const name = nameOfUser();
  const owner = await ownerOf(dataFolder);
  if (owner !== undefined && process.getuid !== undefined && owner.uid !== process.getuid())
    throw new Refused('home-not-accessible', { path: dataFolder, user: name });
  return { name, launch: (command, args) => ({ command, args, options: { cwd: ROOT_FOLDER } }) };
}

/** The name of the user who runs this process; its number where it has no name (containers). */
export function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}

async function personFor(owned: readonly string[]): Promise<Person> {
  const people = await readPeople();
  for (const place of owned) {
    const owner = await ownerOf(place);
    if (owner === undefined || owner.uid === 0) continue;
    const known = people.find((one) => one.uid === owner.uid);
    return known ?? { ...owner, name: String(owner.uid) };
  }
  const chosen = ['postgres', '_postgres', 'nobody']
    .map((name) => people.find((one) => one.name === name && one.uid > 0))
    .find((one) => one !== undefined);
  if (chosen === undefined) throw new Refused('embedded-database-needs-ordinary-user', { user: 'root' });
  return chosen;
}

// passwd(5): name:password:uid:gid:… . initdb insists on an account that has a name, so a bare number would not do.
async function readPeople(): Promise<Person[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    return /^-?\d+$/.test(uid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

const ownerOf = (path: string): Promise<{ uid: number; gid: number } | undefined> =>
  stat(path).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => undefined,
  );

// access(2), with which PostgreSQL looks at its own programs, forgets the capabilities of an ordinary user unless this is set.
const KEEP_FOR_ACCESS = '--securebits=+no_setuid_fixup';

/** The account itself, or with one capability kept over the change of user (ambient, capabilities(7)) by util-linux's setpriv. */
function lending({ name, uid, gid }: Person, capability: string | undefined): ServerAccount {
  const ids = { uid, gid };
  if (capability === undefined)
    return { name, ids, launch: (command, args) => ({ command, args, options: { ...ids, cwd: ROOT_FOLDER } }) };
  const lent = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', `--inh-caps=+${capability}`];
  lent.push(`--ambient-caps=+${capability}`, KEEP_FOR_ACCESS);
  return {
    name,
    ids,
    launch: (program, args) => ({
      command: 'setpriv',
      args: [...lent, '--', program, ...args],
      options: { cwd: ROOT_FOLDER },
    }),
  };
}

// Asked of the system itself, by trying: modes, access lists and mount options all count.
async function firstClosed(account: ServerAccount, places: readonly string[]): Promise<string | undefined> {
  const script = 'for place do test -x "$place" || { printf %s "$place"; exit 1; }; done';
  const { command, args, options } = account.launch('/bin/sh', ['-c', script, 'sh', ...places]);
  try {
    await run(command, [...args], options);
    return undefined;
  } catch (error) {
    const said = error as { stdout?: string; code?: unknown };
    // The change of user itself was refused: a container without that right, or a user namespace with one user in it.
    if (command === '/bin/sh' && (said.code === 'EPERM' || said.code === 'EINVAL'))
      throw new Refused('embedded-database-needs-ordinary-user', { user: 'root' });
    return said.stdout || (places[0] ?? ROOT_FOLDER);
  }
}

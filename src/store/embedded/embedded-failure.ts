import { Refused, Temporary } from '../../domain/failure.js';
import { nameOfUser } from './server-account.js';

const NO_SPACE = /No space left on device|Disk quota exceeded/;
const CLOSED =
  /Permission denied|Operation not permitted|Read-only file system|could not change permissions|wrong ownership|invalid permissions/;

/**
 * What an error of the file system under the home means: a full disk is `disk-full` { path } and passes, a closed or read-only
 * place is `home-not-accessible` { path, user }. Other errors are given back as they are.
 */
export function failureOfFile(error: unknown, home: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Temporary('disk-full', { path: home }, error);
  if (
    code !== undefined &&
    ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG'].includes(code)
  )
    return new Refused('home-not-accessible', { path: path ?? home, user: nameOfUser() });
  return error;
}

/** What the last words of initdb or of the server mean. @param user the account that it ran under. @param log where the words are kept. */
export function failureOfServer(said: string, at: { home: string; user: string; log: string }): Refused | Temporary {
  if (NO_SPACE.test(said)) return new Temporary('disk-full', { path: at.home });
  if (/could not look up effective user ID/.test(said))
    return new Refused('embedded-database-needs-named-user', { user: at.user });
  if (CLOSED.test(said)) return new Refused('home-not-accessible', { path: at.home, user: at.user });
  return new Temporary('embedded-database-does-not-start', { because: lastReason(said), log: at.log });
}

/** A program of PostgreSQL could not be run at all: built for another C library (Alpine), or its file may not be executed. */
export function failureOfProgram(error: unknown, program: string): Refused {
  const { code } = error as NodeJS.ErrnoException;
  return new Refused('embedded-database-cannot-run', { program, because: code ?? String(error) });
}

function lastReason(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /FATAL|PANIC|error/i.test(line));
  return (telling.at(-1) ?? lines.at(-1) ?? '').trim().slice(0, 300);
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { Temporary } from '../domain/failure.js';
import type { Transaction } from './transaction.js';

/** One attempt to carry out what a caller asks for under a key of his own (команда с ключом). */
export interface Command {
  /** Whose key it is. */
  readonly caller: string;
  readonly key: string;
  readonly attempt: string;
}

const running = new AsyncLocalStorage<Command>();

/** Runs `work` so that every transaction in it also writes down that the command was carried out. */
export const asCommand = <T>(command: Command, work: () => Promise<T>): Promise<T> => running.run(command, work);

/**
 * Writes down, within a transaction that is about to commit, that its command was carried out: what was done is never done again
 * after a crash, even though the answer is lost.
 *
 * @throws Temporary `command-taken-over` when another attempt took the place of this one
 */
export async function noteCarriedOut(tx: Transaction): Promise<void> {
  const command = running.getStore();
  if (!command) return;
  const written = await tx.run(
    'update command_key set carried_out = true where caller = $1 and key = $2 and attempt = $3',
    [command.caller, command.key, command.attempt],
  );
  if (written === 0) throw new Temporary('command-taken-over');
}

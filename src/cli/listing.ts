import type { Page, PageRequest } from '../store/reads/lists.js';
import type { CommandContext, GlobalOptions } from './command-context.js';
import type { Output } from './output.js';

/** Options of `sverka list`. */
export interface ListOptions extends GlobalOptions {
  readonly status?: string;
  readonly limit: string;
  readonly cursor?: string;
  readonly counterparty?: string;
}

/** A list as the command line shows it: how it is read, and a row as columns of text. */
export interface Listing {
  /** What `--status` takes. */
  readonly statuses: readonly string[];
  read(
    context: CommandContext,
    status: string | undefined,
    page: PageRequest,
    options: ListOptions,
  ): Promise<Page<object>>;
  row(item: object, output: Output): string[];
}

/** A list whose rows are of one type. */
export const listing = <T extends object>(
  statuses: readonly string[],
  read: Listing['read'],
  row: (item: T, output: Output) => string[],
): Listing => ({
  statuses,
  read,
  row: (item, output) => row(item as T, output),
});

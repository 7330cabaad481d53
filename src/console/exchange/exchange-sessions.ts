import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { ImportResult } from '../../intake/import-result.js';
import type { OfferedOrders } from '../../intake/give-orders.js';

/** Name of the cookie that 1C is told and sends back. */
export const COOKIE = 'sverka_exchange';

/** 1C comes again within seconds; a session that it has left is dropped after so long. */
const IDLE_MS = 30 * 60_000;

/** Bases of 1C that talk at once; more are somebody else. */
const MOST_SESSIONS = 20;

/** A file that 1C sends piece by piece. */
export interface ExchangeFile {
  readonly path: string;
  size: number;
  /** What became of it, once it is whole. */
  result: Promise<ImportResult> | undefined;
}

/** A talk with one base of 1C, from `checkauth` on. */
export interface ExchangeSession {
  readonly id: string;
  /** Who began it: nobody else may go on with it. */
  readonly caller: string;
  /** The key with which it began: it is held to the table of rights at every request, so a revoked one ends the talk. */
  readonly key: string | undefined;
  readonly files: Map<string, ExchangeFile>;
  offered: OfferedOrders | undefined;
  usedAt: number;
}

const fromCookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`);

/**
 * The talks with bases of 1C (сессии обмена), kept in this process: 1C sends the pieces of a file one after another to one address, so
 * several processes of this door need one address each.
 */
@Injectable()
export class ExchangeSessions {
  private readonly sessions = new Map<string, ExchangeSession>();

  /** Begins a talk; the longest silent one makes room when there are too many. */
  open(caller: string, key: string | undefined): ExchangeSession {
    this.sweep();
    if (this.sessions.size >= MOST_SESSIONS) {
      const [eldest] = [...this.sessions.values()].sort((a, b) => a.usedAt - b.usedAt);
      if (eldest) this.drop(eldest);
    }
    const id = randomBytes(32).toString('base64url');
    const session = { id, caller, key, files: new Map<string, ExchangeFile>(), offered: undefined, usedAt: Date.now() };
    this.sessions.set(id, session);
    return session;
  }

  /** The talk of a cookie, if it still goes on. */
  find(cookie: string | undefined): ExchangeSession | undefined {
    this.sweep();
    const session = this.sessions.get(fromCookie.exec(cookie ?? '')?.[1] ?? '');
    if (session) session.usedAt = Date.now();
    return session;
  }

  /** Forgets the files of a talk; one that is being read is removed when it has been. */
  clear(session: ExchangeSession): void {
    for (const { path, result } of session.files.values())
      void Promise.resolve(result)
        .catch(() => undefined)
        .then(() => rm(path, { force: true }))
        .catch(() => undefined);
    session.files.clear();
  }

  private sweep(): void {
    const now = Date.now();
    for (const each of this.sessions.values()) if (now - each.usedAt > IDLE_MS) this.drop(each);
  }

  private drop(session: ExchangeSession): void {
    this.sessions.delete(session.id);
    this.clear(session);
  }
}

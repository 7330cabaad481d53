import type { LocalDate } from '../../domain/local-date.js';
import type { PartyMention } from '../../domain/party.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { OwnAccounts } from './own-accounts.js';

/** One own account that a document moves, and the side on which it stands. */
export interface OwnSide {
  readonly own: 'payer' | 'payee';
  readonly account: string;
  /** The file does not say it of this document: the other half of an own transfer that has only one date. */
  readonly inferred: boolean;
}

/** The own sides of a document (two for a transfer between own accounts) or why they cannot be told. */
export interface OwnSides {
  readonly sides: readonly OwnSide[];
  readonly refusal?: Reason;
  readonly warning?: Reason;
}

/** What the sides are told from. */
export interface SideFacts {
  readonly payer: PartyMention;
  readonly payee: PartyMention;
  /** ДатаСписано, ДатаПоступило. */
  readonly debitedOn: LocalDate | undefined;
  readonly creditedOn: LocalDate | undefined;
  readonly payerOwn: string | undefined;
  readonly payeeOwn: string | undefined;
}

const payerSide = (account: string, inferred = false): OwnSide => ({ own: 'payer', account, inferred });
const payeeSide = (account: string, inferred = false): OwnSide => ({ own: 'payee', account, inferred });

/**
 * A transfer between two own accounts moves both. A bank that lists it once fills both dates or none; one that lists it
 * under each account fills the date of that account only, so the other half waits for its own document.
 */
function transfer(facts: SideFacts, payer: string, payee: string): OwnSides {
  if (payer === payee) return { sides: [payerSide(payer), payeeSide(payee)] };
  const once = (facts.debitedOn === undefined) === (facts.creditedOn === undefined);
  return {
    sides: [
      payerSide(payer, !once && facts.debitedOn === undefined),
      payeeSide(payee, !once && facts.creditedOn === undefined),
    ],
  };
}

/** The own account of a side known by its date: the file's only own account, else, when none is known, the document's. */
function byDate(side: 'payer' | 'payee', written: string, owns: OwnAccounts): OwnSides {
  const account = owns.isEmpty() ? written : owns.only();
  if (account === undefined || account === '') return { sides: [], refusal: reason('own-account-unclear') };
  const sides = [side === 'payer' ? payerSide(account) : payeeSide(account)];
  return owns.isEmpty() ? { sides } : { sides, warning: reason('own-account-not-in-document', { account }) };
}

/**
 * Decides whose money a document moves (направление). An own account that pays makes it outgoing, one that is paid incoming;
 * when neither side is an own account (masked exports), the date that is filled tells: ДатаСписано outgoing, ДатаПоступило
 * incoming. Both dates may be filled, so they never overrule an account.
 *
 * @param orders the file holds payment orders written for the bank, whose payer is ours
 */
export function ownSides(facts: SideFacts, owns: OwnAccounts, orders: boolean): OwnSides {
  const { payerOwn, payeeOwn, payer, payee, debitedOn, creditedOn } = facts;
  if (payer.account === '' && payee.account === '') return { sides: [], refusal: reason('no-account') };
  if (payerOwn !== undefined && payeeOwn !== undefined) return transfer(facts, payerOwn, payeeOwn);
  if (payerOwn !== undefined) return { sides: [payerSide(payerOwn)] };
  if (payeeOwn !== undefined) return { sides: [payeeSide(payeeOwn)] };
  if (orders) {
    return payer.account === '' ? { sides: [], refusal: reason('no-account') } : { sides: [payerSide(payer.account)] };
  }
  if ((debitedOn === undefined) === (creditedOn === undefined))
    return { sides: [], refusal: reason('direction-unclear') };
  return debitedOn !== undefined ? byDate('payer', payer.account, owns) : byDate('payee', payee.account, owns);
}

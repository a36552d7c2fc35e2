import type { Refusal } from '@tongban/domain/terms';
import type { Problem } from '../../platform/http/problem.ts';
import type { LedgerConflict } from '../../platform/ledger/append.ts';

/** How an operation ended; refusals and conflicts are values, a thrown error is a bug or an outage (design §2.3). */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'conflict'; readonly conflict: LedgerConflict }
  | {
      readonly kind: 'invalid';
      readonly fields: readonly { readonly field: string; readonly message: string }[];
    }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'not_found' };

export interface ActDone {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
}

/** Carries an outcome out of a transaction that must not commit. */
export class Abandoned<T> extends Error {
  constructor(readonly outcome: Outcome<T>) {
    super('The transaction was abandoned.');
  }
}

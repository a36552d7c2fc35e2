import type { Refusal } from '@tongban/domain/terms';
import type { Problem, ProblemField } from './http/problem.ts';
import type { LedgerConflict } from './ledger/append.ts';

/** How an operation ended; refusals and conflicts are values, a thrown error is a bug or an outage (design §2.3). */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'conflict'; readonly conflict: LedgerConflict }
  | { readonly kind: 'invalid'; readonly fields: readonly ProblemField[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'not_found' };

export function done<T>(value: T): Outcome<T> {
  return { kind: 'done', value };
}

/** Carries an outcome out of a transaction that must not commit. */
export class Abandoned extends Error {
  constructor(readonly outcome: Exclude<Outcome<never>, { kind: 'done' }>) {
    super('The transaction was abandoned.');
  }
}

/** Runs `work`; an `Abandoned` thrown inside becomes the outcome. */
export async function outcomeOf<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Abandoned) return error.outcome;
    throw error;
  }
}

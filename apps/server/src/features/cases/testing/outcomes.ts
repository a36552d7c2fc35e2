import type { Outcome } from '../../../platform/outcome.ts';

/** What was done; throws with the whole outcome when it was not. */
export function doneValue<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** The codes of all refusals; for another outcome its kind. */
export function codesOf(outcome: Outcome<unknown>): string[] {
  return outcome.kind === 'refused' ? outcome.refusals.map(({ code }) => code) : [outcome.kind];
}

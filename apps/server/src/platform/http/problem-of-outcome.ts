import type { Outcome } from '../outcome.ts';
import { type Problem, problemOfRefusals } from './problem.ts';

/** What a client reads of an outcome that is not `done`. */
export function problemOfOutcome(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): Problem {
  switch (outcome.kind) {
    case 'refused':
      return problemOfRefusals(outcome.refusals);
    case 'conflict':
      // CAS-27: who changed what, so that the person can decide whether to go on (E-41).
      return { code: 'CAS-27', extra: { ...outcome.conflict } };
    case 'invalid':
      return { code: 'invalid_request', fields: outcome.fields };
    case 'problem':
      return outcome.problem;
    case 'not_found':
      return { code: 'not_found' };
  }
}

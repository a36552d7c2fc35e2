import type { ListRow } from '../delegation/index.ts';
import type { Refusal } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { ChainLink } from './answer.ts';
import type { AuthorityFacts } from './facts.ts';
import type { CompleteRow } from './row-in-force.ts';

/** What a gate looks at: the facts, the row in force, the day its papers are read on, and what was known. */
export interface RowContext {
  readonly facts: AuthorityFacts;
  readonly row: ListRow;
  /** The day on which the papers must hold: the day of the act, or the last day in force inside a run-off. */
  readonly basisDay: LocalDate;
  /** The instant of the act itself. */
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** For the gates that need to know mode, department and supervisor. */
export interface GateContext extends RowContext {
  readonly row: CompleteRow;
}

export type GateOutcome = { readonly link: ChainLink } | { readonly refusal: Refusal } | null;

import type { ProblemTable } from './problem-table.ts';

/** Media type of RFC 9457. */
export const problemMediaType = 'application/problem+json; charset=utf-8';

/** One unmet rule, as the domain gives it. */
export interface ProblemRefusal {
  readonly code: string;
  readonly clause: string;
  /** What is wrong, with the facts of this very act, in Chinese. */
  readonly text: string;
  readonly next: string;
}

/** One field that was filled in wrongly. */
export interface ProblemField {
  /** Path in the request, for example `applicant.name`. */
  readonly field: string;
  /** What is wrong and how to mend it, in Chinese. */
  readonly message: string;
}

/** What a client reads when something was refused or failed. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly clause?: string;
  readonly next?: string;
  readonly detail?: string;
  readonly refusals?: readonly ProblemRefusal[];
  readonly fields?: readonly ProblemField[];
  readonly traceId: string;
  /** More members that a code defines, for example `actualVersion`. */
  readonly [member: string]: unknown;
}

/** A problem as a value on its way out; texts that are left out come from the table. */
export interface Problem {
  readonly code: string;
  readonly clause?: string;
  readonly next?: string;
  readonly detail?: string;
  readonly refusals?: readonly ProblemRefusal[];
  readonly fields?: readonly ProblemField[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Completes a problem from the table. Throws when the code is not registered. */
export function toProblemDocument(table: ProblemTable, problem: Problem, traceId: string): ProblemDocument {
  const kind = table.lookUp(problem.code);
  const { extra, ...rest } = problem;
  const detail = problem.detail ?? kind.detail;
  const next = problem.next ?? kind.next;
  return {
    ...extra,
    type: `urn:tongban:problem:${problem.code}`,
    title: kind.title,
    status: kind.status,
    ...rest,
    ...(detail === undefined ? {} : { detail }),
    ...(next === undefined ? {} : { next }),
    traceId,
  };
}

/**
 * Turns the refusals of a rule into one problem: the first gives code and text, all are listed. The code must
 * be registered; throws when there is no refusal.
 */
export function problemOfRefusals(refusals: readonly ProblemRefusal[]): Problem {
  const [first] = refusals;
  if (!first) throw new Error('A refused act must name at least one refusal.');
  return { code: first.code, clause: first.clause, detail: first.text, next: first.next, refusals };
}

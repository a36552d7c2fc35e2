import type { CaseStatus } from '../terms/index.ts';

/** The state graph as a literal (design §5): few statuses, everything else is a flag. Checked for unreachable states by a test. */
export const LIFECYCLE: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  draft: ['submitted'],
  submitted: ['supplementing', 'accepted', 'not_accepted', 'withdrawn'],
  supplementing: ['submitted', 'not_accepted', 'withdrawn'],
  accepted: ['reviewing', 'withdrawn', 'terminated'],
  reviewing: ['decided', 'withdrawn', 'terminated'],
  decided: ['issued'],
  issued: ['closed'],
  closed: [],
  not_accepted: [],
  withdrawn: [],
  terminated: [],
};

/** Statuses in which nothing more happens to a case. */
export function isEnded(status: CaseStatus): boolean {
  return LIFECYCLE[status].length === 0;
}

export function mayBecome(from: CaseStatus, to: CaseStatus): boolean {
  return from === to || LIFECYCLE[from].includes(to);
}

import { type Agreement, type InFlightRule, lastDayOf } from '../delegation/index.ts';
import type { CaseAct, CaseMode } from '../terms/index.ts';
import { addDays, dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { AuthorityFacts } from './facts.ts';

/** Acts that finish a case already accepted; receiving or accepting anew is never part of a run-off (design §5). */
const RUN_OFF_ACTS: readonly (CaseAct | 'collect' | 'go_live')[] = [
  'pre_review',
  'review',
  'decide',
  'seal',
  'issue',
];

interface RunOffQuestion {
  readonly act: CaseAct | 'collect' | 'go_live';
  readonly knownAt: Instant;
  readonly acceptedAt?: Instant | null;
  readonly acceptedMode?: CaseMode | null;
}

/** The end of a power that was held: by recall, or by an agreement that ended and was not renewed. */
export interface PowerEnding {
  /** First day on which the power is no longer held. */
  readonly firstDayWithout: LocalDate;
  readonly inFlight: InFlightRule;
}

/**
 * The last day in force on whose papers an in-flight case may still be finished, or null where there is no run-off:
 * the case was accepted before the power ended, every ending since says `finish`, and the days it allows have not passed.
 */
export function runOffBasis(
  facts: AuthorityFacts,
  question: RunOffQuestion,
  day: LocalDate,
): LocalDate | null {
  const { act, acceptedAt, knownAt } = question;
  if (!acceptedAt || !RUN_OFF_ACTS.includes(act)) return null;
  const acceptedOn = dateInShanghai(acceptedAt);
  const since = endings(facts, question.acceptedMode ?? null, knownAt).filter(
    (e) => acceptedOn < e.firstDayWithout && e.firstDayWithout <= day,
  );
  if (since.length === 0 || !since.every((e) => mayFinish(e, day))) return null;
  const first = since.reduce((a, b) => (a.firstDayWithout <= b.firstDayWithout ? a : b));
  return addDays(first.firstDayWithout, -1);
}

function mayFinish(ending: PowerEnding, day: LocalDate): boolean {
  const { inFlight, firstDayWithout } = ending;
  return inFlight.kind === 'finish' && day <= addDays(firstDayWithout, inFlight.withinDays - 1);
}

function endings(facts: AuthorityFacts, acceptedMode: CaseMode | null, knownAt: Instant): PowerEnding[] {
  return [...endingsOfAgreements(facts, acceptedMode, knownAt), ...endingsOfRecalls(facts, knownAt)];
}

/** An agreement that is renewed without a gap, or of a kind under which the case was not accepted, ends nothing. */
export function endingsOfAgreements(
  facts: AuthorityFacts,
  acceptedMode: CaseMode | null,
  knownAt: Instant,
): PowerEnding[] {
  return facts.agreements
    .filter(
      (a) =>
        a.recordedAt <= knownAt &&
        a.townshipId === facts.townshipId &&
        a.itemIds.includes(facts.itemId) &&
        (acceptedMode === null || acceptedMode === 'own_power' || a.kind === acceptedMode),
    )
    .map((a) => ({ agreement: a, firstDayWithout: addDays(lastDayOf(a, knownAt), 1), inFlight: a.inFlight }))
    .filter(({ agreement, firstDayWithout }) => !isRenewed(facts, agreement, firstDayWithout, knownAt));
}

export function endingsOfRecalls({ delegation }: AuthorityFacts, knownAt: Instant): PowerEnding[] {
  return delegation.recalls
    .filter((r) => r.recordedAt <= knownAt)
    .map((r) => ({ firstDayWithout: r.effectiveOn, inFlight: r.inFlight }));
}

/** E-01: a renewal in term on the next day, filed by then where the kind needs it. */
function isRenewed(facts: AuthorityFacts, ended: Agreement, nextDay: LocalDate, knownAt: Instant): boolean {
  return facts.agreements.some(
    (a) =>
      a.id !== ended.id &&
      a.recordedAt <= knownAt &&
      a.townshipId === ended.townshipId &&
      a.departmentId === ended.departmentId &&
      a.kind === ended.kind &&
      a.itemIds.includes(facts.itemId) &&
      a.signedOn <= nextDay &&
      a.from <= nextDay &&
      nextDay <= lastDayOf(a, knownAt) &&
      (a.kind !== 'entrusted_decision' || isFiledBy(a, nextDay, knownAt)),
  );
}

function isFiledBy({ filing }: Agreement, day: LocalDate, knownAt: Instant): boolean {
  return filing !== null && filing.filedOn <= day && filing.recordedAt <= knownAt;
}

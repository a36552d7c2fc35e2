import { type CaseState, clockOf, outcomeClockOf, standingWaitOf } from '@tongban/domain/case';
import type { WorkCalendar } from '@tongban/domain/time';

/** The columns that follow from the case's events alone: `tongban verify` computes them again and compares. */
export function caseColumns(state: CaseState) {
  const township = [
    state.intakePlace.townshipId,
    state.custody.townshipId,
    state.transit?.to.townshipId ?? null,
  ];
  return {
    version: state.version,
    status: state.status,
    channel: state.channel,
    mode: state.acceptance?.mode ?? null,
    intake_township_id: state.intakePlace.townshipId,
    custody_organisation_id: state.custody.organisationId,
    custody_township_id: state.custody.townshipId,
    transit_organisation_id: state.transit?.to.organisationId ?? null,
    transit_township_id: state.transit?.to.townshipId ?? null,
    township_ids: [...new Set(township.filter((id) => id !== null))].sort(),
    submitted_at: state.submittedAt,
    decided_at: state.decision?.at ?? null,
    closed_at: state.closedAt,
    waiting_for: standingWaitOf(state),
    is_deemed: state.acceptance?.deemed === true,
    is_transferred: state.transferred,
    state: JSON.stringify(state),
  };
}

/** The columns that the calendar has a word in too. */
export function dateColumns(state: CaseState, calendar: WorkCalendar) {
  return { due_on: dueOnOf(state, calendar), decided_late: decidedLate(state, calendar) };
}

/** Whether it was decided after its due date (E-28); null without a decision. */
function decidedLate(state: CaseState, calendar: WorkCalendar): boolean | null {
  if (state.decision === null) return null;
  return clockOf(state, calendar, state.decision.at)?.state === 'ended';
}

/** The next date to keep: of the receipt outcome, then of the decision; null when none runs or the calendar is not known. */
export function dueOnOf(state: CaseState, calendar: WorkCalendar) {
  const outcome = outcomeClockOf(state, calendar, state.receivedAt);
  if (outcome !== null) return outcome.dueOn;
  if (state.decision !== null || state.closedAt !== null) return null;
  return clockOf(state, calendar, state.receivedAt)?.dueOn ?? null;
}

import type { Recorded } from '../ledger/event.ts';
import type { CaseState, SupplementNotice } from './case-state.ts';
import type { CaseEvent } from './events.ts';

type Submitted = Extract<CaseEvent, { type: 'caseSubmitted' }>;
type After = Exclude<CaseEvent, { type: 'caseSubmitted' }>;

/** Folds one event into the case. The ledger is the truth; rows are what this says (design §6). */
export function evolveCase(state: CaseState | null, event: Recorded<CaseEvent>): CaseState {
  if (event.type === 'caseSubmitted') return opened(event);
  if (state === null) throw new Error(`${event.type} before caseSubmitted`);
  return { ...state, ...changes(state, event), version: event.version };
}

function opened(event: Recorded<Submitted>): CaseState {
  const p = event.payload;
  return {
    id: p.caseId,
    countyId: p.countyId,
    number: p.number,
    itemId: p.itemId,
    guideRevision: p.guideRevision,
    limits: p.limits,
    channel: p.channel,
    status: 'submitted',
    version: event.version,
    intakePlace: p.place,
    submittedAt: p.receivedAt,
    receivedAt: p.receivedAt,
    applicant: p.applicant,
    answers: p.answers,
    materials: p.materials.map((m) => ({ ...m, round: 0 })),
    proposedTownships: p.proposedTownships,
    affectedTownships: null,
    custody: { ...p.place, personId: null },
    transit: null,
    transferred: false,
    notices: [],
    acceptance: null,
    notAccepted: null,
    preReview: null,
    review: null,
    pauses: [],
    decision: null,
    sealRequest: null,
    sealUse: null,
    issuedAt: null,
    closedAt: null,
  };
}

function changes(state: CaseState, event: Recorded<After>): Partial<CaseState> {
  switch (event.type) {
    case 'secondApplicationExplained':
      return {};
    case 'affectedTownshipsConfirmed':
      return { affectedTownships: event.payload.townships };
    case 'supplementNoticeIssued':
      return noticeIssued(state, event);
    case 'supplementReceived':
      return supplementReceived(state, event);
    case 'caseAccepted': {
      const { decidingOrganId: _, ...acceptance } = event.payload;
      return { status: 'accepted', acceptance: { ...acceptance, place: placeOf(state) } };
    }
    case 'caseNotAccepted':
      return { status: 'not_accepted', notAccepted: event.payload, closedAt: event.at };
    case 'casePreReviewed':
      return { status: 'reviewing', preReview: { ...event.payload, at: event.at, place: placeOf(state) } };
    case 'caseReviewed':
      return { status: 'reviewing', review: { ...event.payload, at: event.at } };
    case 'clockPaused': {
      const { pauseId, kind, from } = event.payload;
      return { pauses: [...state.pauses, { id: pauseId, kind, from, through: null }] };
    }
    case 'clockResumed': {
      const { pauseId, through } = event.payload;
      return { pauses: state.pauses.map((p) => (p.id === pauseId ? { ...p, through } : p)) };
    }
    case 'caseTransferred':
      return { transit: { transferId: event.payload.transferId, to: event.payload.to }, transferred: true };
    case 'caseTakenOver':
      return { transit: null, custody: { ...event.payload.place, personId: event.payload.personId } };
    case 'caseDecided':
      return { status: 'decided', decision: { ...event.payload, at: event.at } };
    case 'outsideResultRecorded': {
      const { result, ...decision } = event.payload;
      return { status: 'decided', decision: { ...decision, document: null, outside: result, at: event.at } };
    }
    case 'sealRequested': {
      const { requestId, ...request } = event.payload;
      return { sealRequest: { id: requestId, ...request, at: event.at } };
    }
    case 'sealApplied': {
      const { sealUseId, contentDigest: _, ...use } = event.payload;
      return { sealUse: { id: sealUseId, ...use, at: event.at } };
    }
    case 'caseIssued':
      return { status: 'issued', issuedAt: event.at };
    case 'caseDelivered':
      return { status: 'closed', closedAt: event.at };
    case 'caseTerminated':
      return { status: 'terminated', termination: event.payload, closedAt: event.at };
    case 'caseWithdrawn':
      return { status: 'withdrawn', closedAt: event.at };
  }
}

function noticeIssued(
  state: CaseState,
  event: Recorded<Extract<CaseEvent, { type: 'supplementNoticeIssued' }>>,
): Partial<CaseState> {
  const { noticeId, points, texts, voucher, chain } = event.payload;
  const notice: SupplementNotice = {
    id: noticeId,
    issuedAt: event.at,
    points,
    texts,
    resolved: [],
    voucher,
    chain,
  };
  return { status: 'supplementing', notices: [...state.notices, notice] };
}

/** Every point answered: back to `submitted`, and the five days count anew from the complete receipt (L-32). */
function supplementReceived(
  state: CaseState,
  event: Recorded<Extract<CaseEvent, { type: 'supplementReceived' }>>,
): Partial<CaseState> {
  const { noticeId, receivedAt, resolvedPoints, materials, answers } = event.payload;
  const round = state.notices.length;
  const notices = state.notices.map((n) =>
    n.id === noticeId ? { ...n, resolved: [...new Set([...n.resolved, ...resolvedPoints])] } : n,
  );
  const complete = notices.every((n) => n.points.every((p) => n.resolved.includes(p.id)));
  return {
    notices,
    materials: [...state.materials, ...materials.map((m) => ({ ...m, round }))],
    answers: answers ?? state.answers,
    status: complete ? 'submitted' : 'supplementing',
    receivedAt: complete ? receivedAt : state.receivedAt,
  };
}

function placeOf(state: CaseState) {
  return { organisationId: state.custody.organisationId, townshipId: state.custody.townshipId };
}

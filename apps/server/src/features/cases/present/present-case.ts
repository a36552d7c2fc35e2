import type { AllowedActView, CaseView } from '@tongban/contract';
import { type AllowedAct, flagsOf, nextActOf, WAITING_NAMES, waitingFor } from '@tongban/domain/case';
import { type Guide, outcomeKindOf, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import {
  CHANNEL_NAMES,
  FLAG_NAMES,
  NOT_ACCEPTED_NAMES,
  notAcceptedName,
  OUTCOME_NAMES,
  STATUS_TERMS,
} from '@tongban/domain/terms';
import type { CaseRow } from '../cases.store.ts';
import { claimantOf, mayClaim } from '../claim.ts';
import type { CaseParts } from './case-parts.ts';
import { destinationsOf } from './destinations.ts';
import { presentAnswers } from './present-answers.ts';
import { presentApplicant } from './present-applicant.ts';
import { presentClocks } from './present-clock.ts';
import { presentDecision, presentSealing } from './present-decision.ts';
import { presentHistory } from './present-history.ts';
import { presentMaterials, requiredMaterials } from './present-materials.ts';
import {
  presentAcceptance,
  presentNotAccepted,
  presentNotices,
  presentOpinion,
  presentTermination,
} from './present-outcomes.ts';
import { personName } from './words.ts';

/** The case on one screen; personal data hidden where `parts.masked`. */
export function presentCase(parts: CaseParts, row: CaseRow, acts: readonly AllowedAct[]): CaseView {
  const { state, found, places, calendar, now, masked, contentOf } = parts;
  const { custody, transit, affectedTownships } = state;
  const claimant = claimantOf(row, now);
  return {
    id: state.id,
    countyId: state.countyId,
    number: state.number,
    version: row.version,
    status: state.status,
    statusName: STATUS_TERMS[state.status].name,
    flags: flagsOf(state, calendar, now).map((flag) => ({ flag, name: FLAG_NAMES[flag] })),
    item: presentItem(parts),
    channelName: CHANNEL_NAMES[state.channel],
    intakePlaceName: places.place(state.intakePlace.townshipId),
    submittedAt: state.submittedAt,
    receivedAt: state.receivedAt,
    applicant: presentApplicant(contentOf(state.applicant, 'applicant'), row.applicant_masked, masked),
    answers: presentAnswers(found.guide, contentOf(state.answers, 'answers') ?? {}, masked),
    materials: presentMaterials(parts),
    proposedTownships: places.townships(state.proposedTownships),
    affectedTownships: affectedTownships && places.townships(affectedTownships),
    custody: {
      name: places.place(custody.townshipId),
      townshipId: custody.townshipId,
      personName: custody.personId === null ? null : personName(parts, custody.personId),
    },
    transit: transit && { toName: places.place(transit.to.townshipId) },
    notices: presentNotices(parts),
    ...presentClocks(state, calendar, now),
    acceptance: presentAcceptance(parts),
    notAccepted: presentNotAccepted(parts),
    termination: presentTermination(parts),
    preReview: presentOpinion(parts, state.preReview),
    review: presentOpinion(parts, state.review),
    pauses: state.pauses.map(({ id, kind, from, through }) => ({ id, kind, from, through })),
    decision: presentDecision(parts),
    ...presentSealing(parts),
    issuedAt: state.issuedAt,
    closedAt: state.closedAt,
    history: presentHistory(parts),
    allowedActs: acts.map(presentAct),
    ...presentNext(parts),
    claimedBy: claimant === null ? null : personName(parts, claimant),
    mayClaim: mayClaim(parts.actor, row, now),
    claimedByMe: claimant === parts.actor.personId,
    mayUnmask: parts.mayUnmask,
    destinations: destinationsOf(parts),
  };
}

function presentItem({ state, found: { item, guide }, lookUp }: CaseParts): CaseView['item'] {
  return {
    id: item.id,
    no: item.catalogueNo,
    name: item.name,
    powerType: POWER_TYPE_TERMS[item.powerType].name,
    guideRevision: state.guideRevision,
    placeBound: isPlaceBound(guide),
    outcomeNames: { ...OUTCOME_NAMES[outcomeKindOf(item, guide)] },
    notAcceptedNames: {
      not_required: notAcceptedName('not_required', outcomeKindOf(item, guide)),
      not_competent: NOT_ACCEPTED_NAMES.not_competent,
      not_supplemented: NOT_ACCEPTED_NAMES.not_supplemented,
    },
    outsideSystem: outsideSystem(guide, lookUp),
    reference: true,
    requiredMaterials: requiredMaterials(guide),
  };
}

function outsideSystem({ decisionSystem }: Guide, lookUp: boolean): CaseView['item']['outsideSystem'] {
  return decisionSystem.kind === 'here' ? null : { name: decisionSystem.name, lookUp };
}

function presentNext({ state, found: { guide }, now }: CaseParts): Pick<CaseView, 'nextAct' | 'waitingFor'> {
  const waiting = waitingFor(state, now);
  return {
    nextAct: nextActOf(state, isPlaceBound(guide), now),
    waitingFor: waiting === null ? '' : WAITING_NAMES[waiting],
  };
}

function isPlaceBound({ placeRule }: Guide): boolean {
  return placeRule !== 'none';
}

function presentAct({ refusals, ...act }: AllowedAct): AllowedActView {
  return { ...act, refusals: refusals.map((refusal) => ({ ...refusal })) };
}

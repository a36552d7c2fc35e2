import { hasCapacity, isInPost } from '../organisation/index.ts';
import {
  type CaseAct,
  type CaseStatus,
  GATED_ACTS,
  type GatedAct,
  postMay,
  RESERVED_ACTS,
  type Refusal,
  refuse,
  STATUS_TERMS,
} from '../terms/index.ts';
import { dateInShanghai } from '../time/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import type { CasePlace } from './events.ts';
import { separationRefusals } from './separation.ts';

/** In which statuses each act may be done; acts on the file itself are open as long as the case is. */
const STATUSES: Readonly<Record<Exclude<CaseAct, 'receive'>, readonly CaseStatus[]>> = {
  confirm_place: ['submitted', 'supplementing', 'accepted', 'reviewing'],
  notice: ['submitted'],
  receive_supplement: ['supplementing'],
  accept: ['submitted'],
  not_accept: ['submitted', 'supplementing'],
  pre_review: ['accepted', 'reviewing'],
  review: ['accepted', 'reviewing'],
  pause: ['accepted', 'reviewing'],
  resume: ['accepted', 'reviewing'],
  decide: ['reviewing'],
  request_seal: ['decided'],
  seal: ['decided'],
  issue: ['decided'],
  deliver: ['issued'],
  transfer: ['submitted', 'supplementing', 'accepted', 'reviewing', 'decided', 'issued'],
  return: ['submitted', 'supplementing', 'accepted', 'reviewing', 'decided', 'issued'],
  take_over: ['submitted', 'supplementing', 'accepted', 'reviewing', 'decided', 'issued'],
  terminate: ['accepted', 'reviewing'],
  withdraw: ['submitted', 'supplementing', 'accepted', 'reviewing'],
};

/**
 * All reasons why the actor may not do the act on this case now, before looking at what the command says.
 * Custody acts ask no gate: whoever holds the file may always pass it on (design §2.1).
 */
export function guardAct(context: CaseContext, act: Exclude<CaseAct, 'receive'>): Refusal[] {
  return [
    ...postRefusals(context, act),
    ...statusRefusals(context, act),
    ...custodyRefusals(context, act),
    ...separationRefusals(context, act),
    ...gateRefusals(context, act),
  ];
}

function postRefusals({ actor, now }: CaseContext, act: CaseAct): Refusal[] {
  const { post, employment } = actor.appointment;
  if (!postMay(post, act) || !isInPost(actor.appointment, dateInShanghai(now))) return [refuse('AUT-02')];
  const staffOfTheOrgan = employment === 'civil_servant' || employment === 'public_institution';
  return RESERVED_ACTS.includes(act) && !staffOfTheOrgan ? [refuse('STA-01')] : [];
}

function statusRefusals({ state }: CaseContext, act: Exclude<CaseAct, 'receive'>): Refusal[] {
  if (STATUSES[act].includes(state.status)) return [];
  const text = `办件当前为“${STATUS_TERMS[state.status].name}”，不能进行此项操作。`;
  return [refuse('CAS-20', { text })];
}

function custodyRefusals(context: CaseContext, act: CaseAct): Refusal[] {
  const { state } = context;
  if (act === 'take_over') {
    const coming = state.transit !== null && isOfPlace(context, state.transit.to);
    return coming ? [] : [refuse('AUT-03', { text: '没有转递给本单位、等待接收的案卷。' })];
  }
  if (!isOfPlace(context, state.custody)) return [refuse('AUT-03')];
  const moving = (act === 'transfer' || act === 'return') && state.transit !== null;
  return moving ? [refuse('CAS-20', { text: '案卷已在转递途中，等待对方接收。' })] : [];
}

/** Staff of the township for a township's file; of the organ or of the hall for the county's. */
function isOfPlace({ actor, facts, now }: CaseContext, place: CasePlace): boolean {
  const { organisationId, townshipId } = actor.appointment;
  if (place.townshipId !== null) return townshipId === place.townshipId;
  if (organisationId === place.organisationId) return true;
  const employer = facts.organisations.get(organisationId);
  return employer !== undefined && hasCapacity(employer, 'hall_operator', null, dateInShanghai(now), now);
}

function gateRefusals(context: CaseContext, act: CaseAct): readonly Refusal[] {
  return isGated(act) ? authorityOf(context, act).refusals : [];
}

function isGated(act: CaseAct): act is GatedAct {
  return (GATED_ACTS as readonly CaseAct[]).includes(act);
}

import { type AuthorityAnswer, type AuthorityFacts, authorityFor, ownPowerFor } from '../authority/index.ts';
import type { StatedAnswer } from '../delegation/index.ts';
import type { Appointment } from '../organisation/index.ts';
import { hasCapacity, type Organisation } from '../organisation/index.ts';
import type { Seal } from '../seal/index.ts';
import { type GatedAct, type OrganisationId, refuse } from '../terms/index.ts';
import { dateInShanghai, type Instant, type WorkCalendar } from '../time/index.ts';
import type { CaseState } from './case-state.ts';

/** Who acts: a person in one appointment. */
export interface CaseActor {
  readonly personId: string;
  readonly appointment: Appointment;
}

/** Everything a case rule may look at besides the case; loaded before, never fetched by the rule (design §2.2). */
export interface CaseFacts {
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  /** Facts of the item in the township where the case is or the actor sits; null for a pure county case. */
  readonly township: AuthorityFacts | null;
  readonly seals: readonly Seal[];
  readonly calendar: WorkCalendar;
  /** The national or provincial system in which the item is decided; null = decided here (design §5). */
  readonly outsideSystem: string | null;
  /** What the application says, where the scope of the township's power has to be held against it (E-07); else null. */
  readonly stated: readonly StatedAnswer[] | null;
}

export interface CaseContext {
  readonly state: CaseState;
  readonly actor: CaseActor;
  readonly facts: CaseFacts;
  readonly now: Instant;
}

/** By what authority the actor's side may do the act on this case now: the township by delegation, the county by its own power. */
export function authorityOf({ state, actor, facts, now }: CaseContext, act: GatedAct): AuthorityAnswer {
  const { townshipId } = actor.appointment;
  if (townshipId !== null) {
    // Facts of another township or item prove nothing about this act.
    const { township } = facts;
    if (township?.townshipId !== townshipId || township.itemId !== state.itemId) return noFacts();
    return authorityFor(township, {
      act,
      at: now,
      knownAt: now,
      acceptedAt: state.acceptance?.acceptedAt ?? null,
      acceptedMode: state.acceptance?.mode ?? null,
      affectedTownships: state.affectedTownships,
      stated: facts.stated,
    });
  }
  const answer = ownPowerFor(facts.organisations.values(), state.itemId, now, now);
  if (!answer.allowed || mayActForOrgan(actor, answer.decidingOrganId, facts, act, now)) return answer;
  return { ...answer, allowed: false, refusals: [refuse('AUT-01')] };
}

/** The organ's own staff, or the hall operator's staff for what the hall does for every organ: intake and issue. */
function mayActForOrgan(
  actor: CaseActor,
  organId: OrganisationId,
  facts: CaseFacts,
  act: GatedAct,
  now: Instant,
): boolean {
  const { organisationId } = actor.appointment;
  if (organisationId === organId) return true;
  const employer = facts.organisations.get(organisationId);
  const hallAct = act === 'accept' || act === 'notice' || act === 'issue';
  return (
    hallAct &&
    employer !== undefined &&
    hasCapacity(employer, 'hall_operator', null, dateInShanghai(now), now)
  );
}

function noFacts(): AuthorityAnswer {
  return { allowed: false, mode: null, decidingOrganId: null, chain: [], refusals: [refuse('DLG-10')] };
}

import type { AuthorityMode, Refusal, Standing } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { AuthorityAnswer, ChainLink } from './answer.ts';
import { authorityFor } from './authority-for.ts';
import type { AuthorityFacts } from './facts.ts';
import { rowInForce } from './row-in-force.ts';

/** Where one delegation stands, with what it rests on and the gates that keep it from more. */
export interface DelegationStanding {
  readonly standing: Standing;
  readonly mode: AuthorityMode | null;
  readonly chain: readonly ChainLink[];
  /** Empty exactly when it is live. */
  readonly refusals: readonly Refusal[];
}

/**
 * Where the delegation stands at an instant, as known then: the answers of `authorityFor` told for an overview
 * . A township that may accept but lacks its seal is `limited`: a suspended seal does not stop intake.
 */
export function standingOf(facts: AuthorityFacts, at: Instant, knownAt: Instant): DelegationStanding {
  const row = rowInForce(facts, dateInShanghai(at), knownAt)?.row;
  const act = row?.mode === 'collection_service' ? 'collect' : 'accept';
  const intake = authorityFor(facts, { act, at, knownAt });
  if (!intake.allowed) return toldAs(closedStanding(facts, at, knownAt), intake);
  if (intake.mode !== 'entrusted_decision') return toldAs('live', intake);
  const decision = authorityFor(facts, { act: 'decide', at, knownAt });
  return toldAs(decision.allowed ? 'live' : 'limited', decision);
}

/** A listed delegation whose township may not accept now: not started, or stopped. */
export function isClosed(standing: string): boolean {
  return standing === 'preparing' || standing === 'stopped';
}

function toldAs(standing: Standing, { mode, chain, refusals }: AuthorityAnswer): DelegationStanding {
  return { standing, mode, chain, refusals };
}

function closedStanding(facts: AuthorityFacts, at: Instant, knownAt: Instant): Standing {
  const day = dateInShanghai(at);
  const row = rowInForce(facts, day, knownAt)?.row;
  const isRecalled = facts.delegation.recalls.some(
    (recall) =>
      recall.recordedAt <= knownAt &&
      recall.effectiveOn <= day &&
      (row === undefined || recall.generation === row.generation),
  );
  if (isRecalled) return 'recalled';
  if (row === undefined) return 'unlisted';
  const hasStarted = facts.delegation.goLives.some(
    (start) => start.generation === row.generation && start.recordedAt <= knownAt && start.startOn <= day,
  );
  return hasStarted ? 'stopped' : 'preparing';
}

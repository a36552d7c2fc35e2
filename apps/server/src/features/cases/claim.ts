import { addMilliseconds, type Instant } from '@tongban/domain/time';
import type { StaffActor } from '../staff/index.ts';
import { caseScopes } from './cases.policy.ts';
import type { CaseRow } from './cases.store.ts';

const CLAIM_MS = 15 * 60_000;

type Claim = Pick<CaseRow, 'claimed_by' | 'claimed_until'>;
type ClaimPlace = Pick<CaseRow, 'county_id' | 'custody_township_id' | 'closed_at'>;

/** Who has the case in hand now; a claim lapses by itself after fifteen minutes (E-41). */
export function claimantOf(row: Claim, now: Instant): string | null {
  return row.claimed_until !== null && row.claimed_until > now ? row.claimed_by : null;
}

/** Who had the case in hand last and let the claim lapse; null while it is claimed, and once it was given back. */
export function lapsedClaimantOf(row: Claim, now: Instant): string | null {
  return claimantOf(row, now) === null ? row.claimed_by : null;
}

/** Whether the actor could take the case in hand now: it lies where they have a desk, is open, and in no other's hands. */
export function mayClaim(actor: StaffActor, row: Claim & ClaimPlace, now: Instant): boolean {
  if (row.closed_at !== null) return false;
  const claimant = claimantOf(row, now);
  return (claimant === null || claimant === actor.personId) && hasDeskAt(actor, row);
}

/** Whether a post of the actor works where the file lies. */
export function hasDeskAt(actor: StaffActor, row: ClaimPlace): boolean {
  return caseScopes(actor).some((scope) => {
    if (scope.countyId !== row.county_id) return false;
    return scope.kind === 'township'
      ? scope.townshipId === row.custody_township_id
      : row.custody_township_id === null;
  });
}

export function claimUntil(now: Instant): Instant {
  return addMilliseconds(now, CLAIM_MS);
}

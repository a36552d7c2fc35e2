import { addMilliseconds, type Instant } from '@tongban/domain/time';
import type { CaseRow } from './cases.store.ts';

const CLAIM_MS = 15 * 60_000;

/** Who has the case in hand now; a claim lapses by itself after fifteen minutes (E-41). */
export function claimantOf(row: Pick<CaseRow, 'claimed_by' | 'claimed_until'>, now: Instant): string | null {
  return row.claimed_until !== null && row.claimed_until > now ? row.claimed_by : null;
}

export function claimUntil(now: Instant): Instant {
  return addMilliseconds(now, CLAIM_MS);
}

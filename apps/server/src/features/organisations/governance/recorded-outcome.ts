import { done, type Outcome } from '../../../platform/outcome.ts';
import type { GovernanceResult } from './governance-result.ts';

/** The answer of a route that recorded a governance act. */
export function recordedOutcome(result: GovernanceResult): Outcome<{ id: string; version: number }> {
  if (result.ok) return done({ id: result.id, version: result.version });
  return 'conflict' in result
    ? { kind: 'conflict', conflict: result.conflict }
    : { kind: 'refused', refusals: result.refusals };
}

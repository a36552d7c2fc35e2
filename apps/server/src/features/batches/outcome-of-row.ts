import { refuse } from '@tongban/domain/terms';
import type { Outcome } from '../../platform/outcome.ts';
import type { GovernanceResult } from '../organisations/index.ts';

/** An outcome of a single route as a row of a batch tells it; what is not found is out of the starter's reach by now. */
export function outcomeOfRow<T>(
  outcome: Outcome<T>,
  recordOf: (value: T) => { readonly id: string; readonly version: number },
): GovernanceResult | null {
  switch (outcome.kind) {
    case 'done':
      return { ok: true, ...recordOf(outcome.value) };
    case 'refused':
      return { ok: false, refusals: outcome.refusals };
    case 'conflict':
      return { ok: false, conflict: outcome.conflict };
    case 'invalid':
      return {
        ok: false,
        refusals: outcome.fields.map(({ message }) => refuse('GOV-03', { text: message })),
      };
    default:
      return null;
  }
}

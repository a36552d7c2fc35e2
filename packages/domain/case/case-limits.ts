import { type Guide, limitsOf } from '../catalogue/index.ts';
import type { CaseLimits } from './events.ts';

/** The limits of the pinned guide revision as the case's clock counts them. */
export function caseLimitsOf(guide: Guide): CaseLimits {
  const { unit, statutoryDays, promisedDays, clockStart } = limitsOf(guide);
  return {
    unit: unit === 'working' ? 'working_day' : 'calendar_day',
    statutoryDays,
    promisedDays,
    clockStart,
  };
}

import { type Refusal, refuse } from '../terms/index.ts';
import type { InFlightRule } from './agreement.ts';

/** GOV-03: a run-off needs a whole number of days of at least one (E-01). */
export function checkInFlight(rule: InFlightRule): Refusal | null {
  if (rule.kind !== 'finish' || (Number.isSafeInteger(rule.withinDays) && rule.withinDays >= 1)) return null;
  return refuse('GOV-03', { text: '在办办件继续办结的天数须为正整数。' });
}

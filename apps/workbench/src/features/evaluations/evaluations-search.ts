import { dayOf, known, textOf } from '../../shell/address-parts.ts';

export interface PeriodSearch {
  readonly from?: string;
  readonly until?: string;
}

export interface EvaluationsSearch extends PeriodSearch {
  readonly township?: string;
}

export function readPeriodSearch({ from, until }: Record<string, unknown>): PeriodSearch {
  return known({ from: dayOf(from), until: dayOf(until) });
}

export function readEvaluationsSearch(search: Record<string, unknown>): EvaluationsSearch {
  return known({ ...readPeriodSearch(search), township: textOf(search.township) });
}

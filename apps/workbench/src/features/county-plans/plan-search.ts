import { known, textOf } from '../../shell/address-parts.ts';

export interface PlanSearch {
  readonly county?: string;
}

export function readPlanSearch({ county }: Record<string, unknown>): PlanSearch {
  return known({ county: textOf(county) });
}

import { dayOf, known } from '../../shell/address-parts.ts';

export interface RootsSearch {
  readonly before?: string;
}

export function readRootsSearch({ before }: Record<string, unknown>): RootsSearch {
  return known({ before: dayOf(before) });
}

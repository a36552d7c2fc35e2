import { known, textOf } from '../../shell/address-parts.ts';

export interface MatrixSearch {
  readonly county?: string;
}

export function readMatrixSearch({ county }: Record<string, unknown>): MatrixSearch {
  return known({ county: textOf(county) });
}

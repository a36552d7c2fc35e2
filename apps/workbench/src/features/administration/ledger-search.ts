import { STREAM_KIND_NAMES } from '@tongban/domain/terms';
import { known, textOf } from '../../shell/address-parts.ts';

export interface LedgerSearch {
  readonly county?: string | undefined;
  readonly kind?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
}

/** Kinds of streams, as the ledger names them. */
export const STREAM_KINDS = Object.entries(STREAM_KIND_NAMES).map(([value, label]) => ({ value, label }));

export function readLedgerSearch({ county, kind, q, after }: Record<string, unknown>): LedgerSearch {
  return known({ county: textOf(county), kind: textOf(kind), q: textOf(q), after: textOf(after) });
}

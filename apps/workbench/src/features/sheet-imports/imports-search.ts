import type { ImportKindName } from '@tongban/contract';
import { known, textOf } from '../../shell/address-parts.ts';

/** What is imported; lists when the address says nothing. */
export function readImportsSearch({ kind }: Record<string, unknown>): { kind?: ImportKindName } {
  return known({ kind: textOf(kind) === 'agreements' ? ('agreements' as const) : undefined });
}

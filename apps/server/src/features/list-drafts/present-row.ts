import type { DraftRowView } from '@tongban/contract';
import type { DraftRow } from './list-drafts.store.ts';

/** A row of a draft as it is read and written over the API. */
export function presentRow({ scope, ...row }: DraftRow): DraftRowView {
  if (scope === null) return { ...row, scope };
  const { kinds = null, ...words } = scope;
  return { ...row, scope: { ...words, kinds: kinds && { ...kinds, allowed: [...kinds.allowed] } } };
}

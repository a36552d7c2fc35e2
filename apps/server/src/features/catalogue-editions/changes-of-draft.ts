import type { EditionDraftChange } from '@tongban/contract';
import { type Catalogue, type EditionChange, nextCatalogueNo } from '@tongban/domain/edition';

/** The changes of a draft as they would be published on top of `newest`; added items take the next numbers in their order. */
export function changesOfDraft(
  changes: readonly EditionDraftChange[],
  newest: Catalogue,
): readonly EditionChange[] {
  let catalogueNo = nextCatalogueNo(newest);
  return changes.map((change): EditionChange => {
    if (change.kind !== 'added') return change;
    const { kind, itemId: id, modes, reason: justification, basis, ...words } = change;
    const item = { id, catalogueNo, ...words };
    catalogueNo += 1;
    return { kind, item, modes, justification, basis };
  });
}

import { refuse } from '@tongban/domain/terms';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { itemNamed } from '../../catalogue/index.ts';
import { actOnDraft, type DraftContext, type SavedDraft } from '../act-on-draft.ts';
import type { GovernedTownship } from '../governed-township.ts';
import type { DraftRow } from '../list-drafts.store.ts';

/**
 * Saves all rows of the draft; whoever saves has written in it (GOV-08). A draft that was handed up is first given back, so that
 * what is approved is what was handed up (GOV-04). An item neither of the catalogue nor local is invalid.
 */
export async function changeListDraft(
  ctx: DraftContext,
  township: GovernedTownship,
  { expectedVersion, rows }: { readonly expectedVersion: number; readonly rows: readonly DraftRow[] },
): Promise<Outcome<SavedDraft>> {
  const unknown = rows.findIndex(
    ({ origin, itemId }) => (origin === 'catalogue') !== (itemNamed(ctx.reference, itemId) !== undefined),
  );
  if (unknown >= 0) {
    return {
      kind: 'invalid',
      fields: [{ field: `rows.${unknown}.itemId`, message: '目录中没有这个事项。' }],
    };
  }
  return actOnDraft(ctx, township, expectedVersion, (draft) => {
    if (draft.status === 'submitted') return submitted();
    const writers = new Set([...draft.written_by, township.by.personId]);
    return done({ rows, written_by: [...writers] });
  });
}

function submitted() {
  const text = '清单已经送审，不能修改。';
  const next = '请由审定人退回，或者由拟制人撤回送审后再修改。';
  return { kind: 'refused', refusals: [refuse('GOV-04', { text, next })] } as const;
}

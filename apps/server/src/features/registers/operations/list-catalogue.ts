import type { CatalogueQuery, CatalogueRowView } from '@tongban/contract';
import { type CatalogueItem, type Guide, handlingOf, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { MODE_NAMES } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { hasOpenPoint } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { gapsOf } from '../present/guide-gaps.ts';
import { mentions } from '../register-definition.ts';
import { readMatrixOf } from './read-matrix.ts';

const REVISION_SHOWN = 12;

/** The items of the catalogue with what their guides still lack, and how many townships of the reach hold each (L-30). */
export async function listCatalogue(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  actor: StaffActor,
  { q, open }: CatalogueQuery,
): Promise<Outcome<{ at: string; rows: CatalogueRowView[] }>> {
  const wanted = ctx.reference.items.flatMap((item) => {
    const guide = ctx.reference.guides.get(item.id);
    const isWanted =
      (guide === undefined ? open === undefined : isOpen(guide, open)) &&
      mentions(q, item.name, item.delegatingDepartment, item.supervisingDepartment);
    return isWanted ? [{ item, guide }] : [];
  });
  const items = wanted.map(({ item }) => item);
  const matrix = await readMatrixOf(ctx, actor, {}, items);
  if (matrix.kind !== 'done') return matrix;
  const counts = new Map(matrix.value.items.map((item) => [item.id, item.counts]));
  return done({
    at: matrix.value.at,
    rows: wanted.map(({ item, guide }) => presentCatalogueRow(item, guide, counts.get(item.id) ?? {})),
  });
}

function isOpen(guide: Guide, open: CatalogueQuery['open']): boolean {
  if (open === undefined) return true;
  return open === 'gaps' ? gapsOf(guide).length > 0 : hasOpenPoint(guide, open);
}

export function presentCatalogueRow(
  item: CatalogueItem,
  guide: Guide | undefined,
  counts: Readonly<Record<string, number>>,
): CatalogueRowView {
  return {
    itemId: item.id,
    itemNo: item.catalogueNo,
    itemName: item.name,
    powerTypeName: POWER_TYPE_TERMS[item.powerType].name,
    delegatingDepartment: item.delegatingDepartment,
    supervisingDepartment: item.supervisingDepartment,
    ...(guide === undefined ? NO_GUIDE : guideColumns(guide)),
    counts: { ...counts },
  };
}

/** What an edition of the catalogue added has no guide until a county gives it one. */
const NO_GUIDE = {
  handling: null,
  adviceName: '待县补充',
  revision: '',
  check: '办事指南待县补充，暂不能申请',
  gapCount: 0,
};

function guideColumns(guide: Guide) {
  return {
    handling: handlingOf(guide),
    adviceName: MODE_NAMES[guide.delegationAdvice.mode],
    revision: guide.revision.slice(0, REVISION_SHOWN),
    check: guide.check.trim() === '' ? null : guide.check,
    gapCount: gapsOf(guide).length,
  };
}

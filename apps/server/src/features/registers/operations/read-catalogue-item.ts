import type { CatalogueItemView, MatrixView } from '@tongban/contract';
import type { Guide, LimitEvidence, MaterialRequirement } from '@tongban/domain/catalogue';
import { type AuthorityMode, MODE_NAMES, STANDING_NAMES, type Standing } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findItem, limitsText } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { gapsOf } from '../present/guide-gaps.ts';
import { presentCatalogueRow } from './list-catalogue.ts';
import { readMatrixOf } from './read-matrix.ts';

const CONFIDENCE_NAMES = { high: '较高', medium: '一般', low: '较低' } as const;
const EVIDENCE_NAMES: Readonly<Record<LimitEvidence, string>> = {
  statute_text_read: '已核对法规原文',
  secondary_page_read: '依据公开网页，未核对原文',
  editor_knowledge_not_rechecked: '编者所知，尚未核对',
  general_default_20_working_days: '没有专门规定，按二十个工作日的一般规定',
  immediate_service: '即时服务',
};

/** An item's guide facts, what the county has to confirm or add, and who holds it in the reader's reach (L-30, R-2.2.1). */
export async function readCatalogueItem(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  actor: StaffActor,
  itemId: string,
): Promise<Outcome<CatalogueItemView>> {
  const found = findItem(ctx.reference, itemId);
  if (!found) return { kind: 'problem', problem: { code: 'unknown_item' } };
  const { item, guide } = found;
  const matrix = await readMatrixOf(ctx, actor, {}, [item]);
  if (matrix.kind !== 'done') return matrix;
  const counts = matrix.value.items.find(({ id }) => id === itemId)?.counts ?? {};
  return done({
    row: presentCatalogueRow(item, guide, counts),
    ...presentGuide(guide),
    holders: holdersOf(matrix.value, itemId),
    at: matrix.value.at,
  });
}

function presentGuide(guide: Guide) {
  const { decisionSystem, result } = guide;
  return {
    revision: guide.revision,
    textCheckedAsOf: guide.textCheckedAsOf,
    confidenceName: CONFIDENCE_NAMES[guide.confidence],
    evidenceName: EVIDENCE_NAMES[guide.timeLimitEvidence],
    limitsText: limitsText(guide),
    statutoryBasis: guide.statutoryDaysBasis,
    feeNote: guide.fee.note,
    resultName: result.name,
    validity: result.validity,
    decisionSystemName: decisionSystem.kind === 'external' ? decisionSystem.name : null,
    adviceWhy: guide.delegationAdvice.why,
    legalBasis: [...guide.legalBasis],
    conditions: [...guide.conditions],
    materials: guide.materials.map(presentMaterial),
    gaps: gapsOf(guide),
  };
}

function presentMaterial({ id, name, required, condition, legalBasis, deferrable }: MaterialRequirement) {
  const requiredText =
    required === 'conditional' ? (condition ?? '视情形提交') : required ? '必须提交' : '可以不交';
  const deferrableText = deferrable === null ? null : deferrable ? '可以容缺' : '不可容缺';
  return { id, name, requiredText, legalBasis, deferrableText };
}

function holdersOf({ counties }: MatrixView, itemId: string): CatalogueItemView['holders'] {
  return counties.flatMap((county) =>
    county.townships.flatMap((township) => {
      const cell = township.cells[itemId];
      if (cell === undefined) return [];
      // The matrix was computed by our own rule: modes and standings are of its closed lists.
      const mode = cell.mode as AuthorityMode | null;
      return [
        {
          countyId: county.id,
          countyName: county.name,
          townshipId: township.id,
          townshipName: township.name,
          modeName: mode === null ? null : MODE_NAMES[mode],
          standing: cell.standing,
          standingName: STANDING_NAMES[cell.standing as Standing],
          missing: cell.missing,
        },
      ];
    }),
  );
}

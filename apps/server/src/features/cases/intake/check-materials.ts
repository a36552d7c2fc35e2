import type { SubmitCase } from '@tongban/contract';
import {
  conditionQuestions,
  type Guide,
  type MaterialRequirement,
  materialDemands,
} from '@tongban/domain/catalogue';
import type { ProblemField } from '../../../platform/http/problem.ts';

type Filed = Pick<SubmitCase, 'materials' | 'conditions'>;

/**
 * What is wrong with the list of materials. At the window an incomplete file is taken all the same: everything missing is
 * told once afterwards (L-32); online the applicant is told before submitting.
 */
export function checkMaterials(guide: Guide, filed: Filed, atWindow: boolean): ProblemField[] {
  const strangers = strangeMaterials(guide, filed.materials);
  const missing = owedMaterials(guide, filed.conditions).filter(
    ({ id }) => !filed.materials.some(({ materialId }) => materialId === id),
  );
  return [
    ...strangers,
    ...(atWindow ? [] : missing.map(({ id, name }) => problem(id, `还没有上传“${name}”，请上传后再提交。`))),
  ];
}

/** Files for what is not on the list of materials. */
export function strangeMaterials(guide: Guide, filed: Readonly<Filed['materials']>): ProblemField[] {
  const known = new Set(guide.materials.map(({ id }) => id));
  return filed
    .filter(({ materialId }) => !known.has(materialId))
    .map(({ materialId }) => problem(materialId, '材料清单中没有这一项，请刷新页面后重新提交。'));
}

/**
 * The materials that the applicant must hand in: never one that a licence on file or sharing between departments proves
 * (国令716 art. 7, CAS-07). `conditions` are the materials whose condition the applicant says applies.
 */
export function owedMaterials(guide: Guide, conditions: readonly string[]): MaterialRequirement[] {
  const answers = Object.fromEntries(
    conditionQuestions(guide.materials).map(({ id, materialIds }) => [
      id,
      materialIds.some((each) => conditions.includes(each)),
    ]),
  );
  return materialDemands(guide.materials, answers)
    .filter(({ demand, material }) => demand === 'required' && isOnlyWithApplicant(material))
    .map(({ material }) => material);
}

function isOnlyWithApplicant({ source, reusableLicence }: MaterialRequirement): boolean {
  return source !== 'government' && reusableLicence === null;
}

function problem(materialId: string, message: string): ProblemField {
  return { field: `materials.${materialId}`, message };
}

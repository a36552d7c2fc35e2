import { conditionQuestions, type Guide } from '@tongban/domain/catalogue';
import type { ApplicationDraft } from '../../../features/application-drafts/index.ts';

/** The pages of an application, one thing a page (design §11). */
export const STEPS = ['place', 'applicant', 'form', 'questions', 'materials', 'check'] as const;
export type StepId = (typeof STEPS)[number];

export const STEP_TITLES: Readonly<Record<StepId, string>> = {
  place: '选择受理地点',
  applicant: '填写申请人',
  form: '填写申请内容',
  questions: '选择适用情形',
  materials: '上传材料',
  check: '核对并提交',
};

/** The pages that an item's guide needs: no questions where no material hangs on a condition. */
export function stepsOf(guide: Pick<Guide, 'materials'>): readonly StepId[] {
  const asks = conditionQuestions(guide.materials).length > 0;
  return STEPS.filter((step) => step !== 'questions' || asks);
}

export function stepHref({ itemId, id }: Pick<ApplicationDraft, 'itemId' | 'id'>, step: StepId): string {
  return `/items/${itemId}/apply/${id}/${step}`;
}

/** The same page, saying that it was open too long and that what was typed is kept. */
export function keptHref(draft: Pick<ApplicationDraft, 'itemId' | 'id'>, step: StepId): string {
  return `${stepHref(draft, step)}?kept=1`;
}

import type { SubmitCase } from '@tongban/contract';
import type { County, Guide } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import type { ApplicationDraft } from '../../../features/application-drafts/index.ts';
import { statedTownships } from './addresses.ts';
import {
  applicantErrors,
  conditionsOf,
  fileFields,
  formErrors,
  materialErrors,
  type PageErrors,
  questionErrors,
} from './check-pages.ts';
import { type StepId, stepsOf } from './steps.ts';
import { answersOf, applicantOf } from './typed-answers.ts';

/** The application that a draft asks for; its place must have been chosen. */
export function submissionOf(draft: ApplicationDraft, guide: Guide, county: County): SubmitCase {
  const { typed, files, place } = draft.content;
  const form = typed.form ?? {};
  return {
    itemId: draft.itemId,
    countyId: county.id,
    townshipId: place?.townshipId ?? null,
    channel: 'online',
    applicant: applicantOf(typed.applicant ?? {}, guide.applicantKinds),
    answers: { ...answersOf(form, guide.formFields, county), ...fileAnswers(draft, guide) },
    townships: statedTownships(form, guide.formFields, guide.placeRule),
    materials: files
      .filter(({ materialId }) => !fileFields(guide).some(({ id }) => id === materialId))
      .map(({ materialId, uploadId }) => ({ materialId, uploadId })),
    conditions: conditionsOf(typed.questions ?? {}, guide),
  };
}

/** The uploads for the form's own file fields, by field. */
function fileAnswers({ content }: ApplicationDraft, guide: Guide): Record<string, string[]> {
  const entries = fileFields(guide).flatMap(({ id }) => {
    const ids = content.files.filter(({ materialId }) => materialId === id).map(({ uploadId }) => uploadId);
    return ids.length === 0 ? [] : [[id, ids] as const];
  });
  return Object.fromEntries(entries);
}

/** The pages that are not complete yet, each with what is wrong. */
export function incompletePages(
  { content }: ApplicationDraft,
  guide: Guide,
  county: County,
  today: LocalDate,
): readonly { readonly step: StepId; readonly errors: PageErrors }[] {
  const { typed } = content;
  const check: Readonly<Record<StepId, () => PageErrors>> = {
    place: () => (content.place === null ? [{ name: 'place', message: '还没有选择受理地点。' }] : []),
    applicant: () => applicantErrors(typed.applicant ?? {}, guide, today),
    form: () => formErrors(typed.form ?? {}, guide, county, today),
    questions: () => questionErrors(typed.questions ?? {}, guide),
    materials: () => materialErrors(content, guide),
    check: () => [],
  };
  return stepsOf(guide)
    .map((step) => ({ step, errors: check[step]() }))
    .filter(({ errors }) => errors.length > 0);
}

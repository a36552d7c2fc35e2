import { type Answers, applicantSchema } from '@tongban/contract';
import { type County, conditionQuestions, type FormField, type Guide } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import type { DraftContent, TypedFields } from '../../../features/application-drafts/index.ts';
import { checkAnswers, checkApplicant, owedMaterials } from '../../../features/cases/index.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { one } from '../../site/form-fields.ts';
import { addressProblem, typedAddress } from './addresses.ts';
import { answersOf, applicantOf } from './typed-answers.ts';

/** Mistakes of one page, by the names of its fields. */
export type PageErrors = readonly FieldError[];

export function applicantErrors(fields: TypedFields, guide: Guide, today: LocalDate): PageErrors {
  const applicant = applicantOf(fields, guide.applicantKinds);
  const parsed = applicantSchema.safeParse(applicant);
  const blank = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => named(path, message));
  const found = checkApplicant(applicant, today).problems.map(({ field, message }) => ({
    name: field.replace(/^applicant\./, ''),
    message,
  }));
  // A blank field is said to be blank, not to have the wrong length.
  return [...blank, ...found.filter(({ name }) => !blank.some((error) => error.name === name))];
}

export function formErrors(fields: TypedFields, guide: Guide, county: County, today: LocalDate): PageErrors {
  const answers: Answers = answersOf(fields, guide.formFields, county);
  const addresses = guide.formFields
    .filter(({ type }) => type === 'address')
    .flatMap((field) => {
      const message = addressProblem(county, field, typedAddress(fields, field.id));
      return message === null ? [] : [{ name: field.id, message }];
    });
  const typed = guide.formFields.filter(({ type }) => type !== 'file');
  const found = checkAnswers(typed, answers, today).problems.map(({ field, message }) => ({
    name: field.replace(/^answers\./, ''),
    message,
  }));
  const order = guide.formFields.map(({ id }) => id);
  return [...found.filter(({ name }) => !addresses.some((each) => each.name === name)), ...addresses].sort(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
  );
}

export function questionErrors(fields: TypedFields, guide: Guide): PageErrors {
  return conditionQuestions(guide.materials)
    .filter(({ id }) => !['yes', 'no'].includes(one(fields, id)))
    .map(({ id }) => ({ name: id, message: '请选择“属于”或者“不属于”。' }));
}

export function materialErrors({ typed, files }: DraftContent, guide: Guide): PageErrors {
  const owed = owedMaterials(guide, conditionsOf(typed.questions ?? {}, guide));
  const asked = fileFields(guide).filter(({ required }) => required);
  return [...owed, ...asked.map(({ id, label }) => ({ id, name: label }))]
    .filter(({ id }) => !files.some((file) => file.materialId === id))
    .map(({ id, name }) => ({ name: fileField(id), message: `还没有上传“${name}”，请选择文件。` }));
}

/** The fields of the form that are answered with files; they are handed in with the materials. */
export function fileFields({ formFields }: Guide): readonly FormField[] {
  return formFields.filter(({ type }) => type === 'file');
}

/** The conditional materials whose condition the applicant says applies. */
export function conditionsOf(fields: TypedFields, guide: Guide): string[] {
  return conditionQuestions(guide.materials)
    .filter(({ id }) => one(fields, id) === 'yes')
    .flatMap(({ materialIds }) => materialIds);
}

/** Name of the file input of a material. */
export function fileField(materialId: string): string {
  return `file.${materialId}`;
}

function named(path: readonly PropertyKey[], message: string): FieldError {
  return { name: String(path[0]), message };
}

import { checkAnswer } from './check-answer.ts';
import type { FormField } from './form-field.ts';
import type { FormAnswer, FormAnswers, FormProblem, NumberChecks } from './form-problem.ts';

/**
 * Everything that is wrong with the answers, in the order of the form: the applicant is told once and in full
 * (L-32, R-5.3.6). Empty = complete. Answers to fields that the form does not have come last (L-29).
 */
export function formProblems(
  fields: readonly FormField[],
  answers: FormAnswers,
  checks: NumberChecks,
): readonly FormProblem[] {
  const problems = fields.flatMap((field) => fieldProblems(field, answers[field.id], checks));
  const known = new Set(fields.map((field) => field.id));
  const strangers = Object.keys(answers).filter((id) => !known.has(id));
  return [...problems, ...strangers.map(unknownField)];
}

function fieldProblems(
  field: FormField,
  answer: FormAnswer | undefined,
  checks: NumberChecks,
): readonly FormProblem[] {
  if (answer === undefined || isBlank(answer)) return field.required ? [missing(field)] : [];
  return checkAnswer(field, answer, checks);
}

function isBlank(answer: FormAnswer): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  if (Array.isArray(answer)) return answer.every(isBlankEntry);
  return answer === false;
}

function isBlankEntry(entry: unknown): boolean {
  if (typeof entry === 'string') return entry.trim() === '';
  if (typeof entry !== 'object' || entry === null) return false;
  return Object.values(entry).every((cell) => typeof cell === 'string' && cell.trim() === '');
}

function missing(field: FormField): FormProblem {
  if (isPromise(field)) {
    const text = `您还没有作出“${field.label}”。请阅读后勾选，不愿承诺的请到窗口咨询。`;
    return { field: field.id, code: 'not_promised', text, mayOverride: false };
  }
  const text = `“${field.label}”没有填写，请${MEND_VERBS[field.type] ?? '填写'}。`;
  return { field: field.id, code: 'missing', text, mayOverride: false };
}

function isPromise(field: FormField): boolean {
  return field.type === 'checkbox' && field.options === undefined;
}

const MEND_VERBS: Partial<Record<FormField['type'], string>> = {
  radio: '选择一项',
  select: '选择一项',
  checkbox: '至少选择一项',
  table: '至少填写一行',
  file: '上传文件',
};

function unknownField(id: string): FormProblem {
  const text = `申请表中没有“${id}”这一项，请删去后重新提交。`;
  return { field: id, code: 'unknown_field', text, mayOverride: false };
}

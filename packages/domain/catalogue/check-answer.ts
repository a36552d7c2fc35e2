import { parseLocalDate } from '../time/index.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkTable } from './check-table.ts';
import type { FormField, FormFieldType } from './form-field.ts';
import type { FormAnswer, FormProblem, FormProblemCode, NumberCheck, NumberChecks } from './form-problem.ts';

const MAX_LINE = 200;
const MAX_TEXT = 2000;

/** What is wrong with one answer that is not blank; empty = nothing. */
export function checkAnswer(
  field: FormField,
  answer: FormAnswer,
  checks: NumberChecks,
): readonly FormProblem[] {
  return CHECKS[field.type](field, answer, checks);
}

type Check = (field: FormField, answer: FormAnswer, checks: NumberChecks) => readonly FormProblem[];

const CHECKS: Readonly<Record<FormFieldType, Check>> = {
  text: (field, answer) => checkText(field, answer, MAX_LINE),
  address: (field, answer) => checkText(field, answer, MAX_LINE),
  textarea: (field, answer) => checkText(field, answer, MAX_TEXT),
  number: checkQuantity,
  money: checkQuantity,
  date: checkDate,
  idNumber: (field, answer, checks) => checkNumber(field, answer, checks.idNumber, 'invalid_id_number'),
  creditCode: (field, answer, checks) => checkNumber(field, answer, checks.creditCode, 'invalid_credit_code'),
  phone: (field, answer, checks) => checkNumber(field, answer, checks.phone, 'invalid_phone'),
  radio: checkChoice,
  select: checkChoice,
  checkbox: checkTicks,
  table: checkTable,
  file: checkFiles,
};

function checkText(field: FormField, answer: FormAnswer, limit: number): readonly FormProblem[] {
  if (typeof answer !== 'string') return [wrongKind(field, '文字')];
  if ([...answer].length <= limit) return [];
  return [problem(field, 'too_long', `“${field.label}”超过${limit}个字，请写得简短一些。`)];
}

function checkDate(field: FormField, answer: FormAnswer): readonly FormProblem[] {
  if (typeof answer !== 'string') return [wrongKind(field, '日期')];
  if (parseLocalDate(answer) !== null) return [];
  const text = `“${field.label}”不是有效日期，请按“2026-09-21”的样式填写年、月、日。`;
  return [problem(field, 'not_a_date', text)];
}

const NUMBER_MENDS = {
  invalid_id_number: '请核对18位公民身份号码，最后一位可以是X。',
  invalid_credit_code: '请核对营业执照或者登记证书上的18位统一社会信用代码。',
  invalid_phone: '请填写11位手机号码，或者带区号的固定电话。',
} as const;

function checkNumber(
  field: FormField,
  answer: FormAnswer,
  check: NumberCheck,
  code: keyof typeof NUMBER_MENDS,
): readonly FormProblem[] {
  if (typeof answer !== 'string') return [wrongKind(field, '文字')];
  const verdict = check(answer.trim());
  if (verdict === 'valid') return [];
  const text = `“${field.label}”填写有误，${NUMBER_MENDS[code]}`;
  return [{ ...problem(field, code, text), mayOverride: verdict === 'doubtful' }];
}

function checkChoice(field: FormField, answer: FormAnswer): readonly FormProblem[] {
  if (typeof answer === 'string' && field.options?.includes(answer)) return [];
  return [notAnOption(field)];
}

function checkTicks(field: FormField, answer: FormAnswer): readonly FormProblem[] {
  const { options } = field;
  if (options === undefined) return answer === true ? [] : [wrongKind(field, '勾选')];
  const ticks = Array.isArray(answer) ? answer : [answer];
  return ticks.every((tick) => typeof tick === 'string' && options.includes(tick))
    ? []
    : [notAnOption(field)];
}

function checkFiles(field: FormField, answer: FormAnswer): readonly FormProblem[] {
  const ids = Array.isArray(answer) ? answer : [answer];
  return ids.every((id) => typeof id === 'string' && id !== '') ? [] : [wrongKind(field, '文件')];
}

function notAnOption(field: FormField): FormProblem {
  const options = (field.options ?? []).join('、');
  return problem(field, 'not_an_option', `“${field.label}”只能从下列选项中选择：${options}。`);
}

function wrongKind(field: FormField, kind: string): FormProblem {
  return problem(field, 'wrong_kind', `“${field.label}”应当是${kind}，请重新填写。`);
}

function problem(field: FormField, code: FormProblemCode, text: string): FormProblem {
  return { field: field.id, code, text, mayOverride: false };
}

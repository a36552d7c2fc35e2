import type { FormField } from './form-field.ts';
import type { FormAnswer, FormProblem, FormProblemCode } from './form-problem.ts';

/** Units that count things: half a person or half a storey is a slip of the pen. */
const COUNTING_UNITS = new Set(['人', '层', '张', '株', '场', '间', '箱', '月', '块（条）']);
const DECIMAL = /^-?\d{1,12}(?:\.(\d{1,8}))?$/;
/** One 分 in 元 and in 万元: money in finer parts cannot be paid. */
const MONEY_DECIMALS: Readonly<Record<string, number>> = { 元: 2, 万元: 6 };

/**
 * Checks a number or an amount of money, in the field's own unit.
 * Without a stated range the number must not be negative.
 */
export function checkQuantity(field: FormField, answer: FormAnswer): readonly FormProblem[] {
  const written = typeof answer === 'number' ? String(answer) : answer;
  const match = typeof written === 'string' ? DECIMAL.exec(written.trim()) : null;
  if (match === null) return [problem(field, 'not_a_number', '应当是数字，请只填写数字，不写单位')];
  const value = Number(match[0]);
  const decimals = match[1]?.length ?? 0;
  return [...rangeProblems(field, value), ...precisionProblems(field, decimals)];
}

function rangeProblems(field: FormField, value: number): readonly FormProblem[] {
  const min = field.min ?? 0;
  const unit = field.unit ?? '';
  if (value < min) return [problem(field, 'too_small', `不能小于${min}${unit}，请核对`)];
  if (field.max !== undefined && value > field.max) {
    return [problem(field, 'too_large', `不能大于${field.max}${unit}，请核对`)];
  }
  return [];
}

function precisionProblems(field: FormField, decimals: number): readonly FormProblem[] {
  const unit = field.unit ?? '';
  if (COUNTING_UNITS.has(unit) && decimals > 0)
    return [problem(field, 'not_whole', '应当是整数，请去掉小数')];
  const limit = field.type === 'money' ? MONEY_DECIMALS[unit] : undefined;
  if (limit === undefined || decimals <= limit) return [];
  return [problem(field, 'too_many_decimals', '只能精确到分，请去掉多余的小数')];
}

function problem(field: FormField, code: FormProblemCode, mend: string): FormProblem {
  return { field: field.id, code, text: `“${field.label}”${mend}。`, mayOverride: false };
}

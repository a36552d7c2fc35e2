import type { FormField } from './form-field.ts';
import type {
  FormAnswer,
  FormProblem,
  FormProblemCode,
  NumberCheck,
  NumberChecks,
  TableRow,
} from './form-problem.ts';

const MAX_ROWS = 200;

/**
 * Checks the rows of a table. Blank rows are passed over; a row needs its first column, the one that names it,
 * because not every column fits every row (a builder's owner has no registration number).
 */
export function checkTable(
  field: FormField,
  answer: FormAnswer,
  checks: NumberChecks,
): readonly FormProblem[] {
  if (!isRows(answer)) return [problem(field, 'wrong_kind', '应当逐行填写，请重新填写')];
  if (answer.length > MAX_ROWS) {
    return [problem(field, 'too_many_rows', `最多填写${MAX_ROWS}行，其余请作为附件提交`)];
  }
  return answer.flatMap((row, index) => (isBlank(row) ? [] : rowProblems(field, row, index + 1, checks)));
}

function rowProblems(
  field: FormField,
  row: TableRow,
  line: number,
  checks: NumberChecks,
): readonly FormProblem[] {
  const columns = field.options ?? [];
  const key = columns[0];
  const strangers = Object.keys(row).filter((column) => !columns.includes(column));
  const cells = Object.entries(row).flatMap(([column, cell]) =>
    cellProblems(field, column, cell, line, checks),
  );
  return [
    ...(key !== undefined && !row[key]?.trim()
      ? [problem(field, 'row_without_key', `第${line}行没有填写${key}，请补填或者删去这一行`)]
      : []),
    ...strangers.map((column) => problem(field, 'unknown_column', `没有“${column}”这一列，请删去`)),
    ...cells,
  ];
}

function cellProblems(
  field: FormField,
  column: string,
  cell: string,
  line: number,
  checks: NumberChecks,
): readonly FormProblem[] {
  const rule = CELL_RULES[column];
  if (rule === undefined || cell.trim() === '') return [];
  const verdict = rule.check(checks)(cell.trim());
  if (verdict === 'valid') return [];
  const text = `第${line}行的${column}有误，请核对后重新填写`;
  return [{ ...problem(field, rule.code, text), mayOverride: verdict === 'doubtful' }];
}

/** Columns whose name says which official number they hold; 证件号码 may be any kind of document. */
const CELL_RULES: Readonly<
  Record<string, { check: (checks: NumberChecks) => NumberCheck; code: FormProblemCode }>
> = {
  身份证号: { check: (checks) => checks.idNumber, code: 'invalid_id_number' },
  统一社会信用代码: { check: (checks) => checks.creditCode, code: 'invalid_credit_code' },
  电话: { check: (checks) => checks.phone, code: 'invalid_phone' },
};

function isRows(answer: FormAnswer): answer is readonly TableRow[] {
  return Array.isArray(answer) && answer.every(isRow);
}

function isRow(entry: unknown): entry is TableRow {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  return Object.values(entry).every((cell) => typeof cell === 'string');
}

function isBlank(row: TableRow): boolean {
  return Object.values(row).every((cell) => cell.trim() === '');
}

function problem(field: FormField, code: FormProblemCode, mend: string): FormProblem {
  return { field: field.id, code, text: `“${field.label}”${mend}。`, mayOverride: false };
}

/** One row of a table: column name → cell. */
export type TableRow = Readonly<Record<string, string>>;

/** What an applicant put into one field. Files are the ids of stored files. */
export type FormAnswer = string | number | boolean | readonly string[] | readonly TableRow[];
export type FormAnswers = Readonly<Record<string, FormAnswer>>;

export const FORM_PROBLEM_CODES = [
  'missing',
  'wrong_kind',
  'too_long',
  'not_a_number',
  'not_whole',
  'too_many_decimals',
  'too_small',
  'too_large',
  'not_an_option',
  'not_a_date',
  'invalid_id_number',
  'invalid_credit_code',
  'invalid_phone',
  'not_promised',
  'row_without_key',
  'unknown_column',
  'too_many_rows',
  'unknown_field',
] as const;
export type FormProblemCode = (typeof FORM_PROBLEM_CODES)[number];

/** What is wrong with one field, in words that name the field and how to mend it. */
export interface FormProblem {
  readonly field: string;
  readonly code: FormProblemCode;
  readonly text: string;
  /** A clerk may accept it with a reason: a check digit alone never blocks (E-38). */
  readonly mayOverride: boolean;
}

/** `doubtful`: well formed, but the check digit or the region does not fit (E-38). */
export type NumberVerdict = 'valid' | 'doubtful' | 'invalid';
export type NumberCheck = (value: string) => NumberVerdict;

/** Checks of official numbers; the national standards live outside the domain and are passed in. */
export interface NumberChecks {
  readonly idNumber: NumberCheck;
  readonly creditCode: NumberCheck;
  readonly phone: NumberCheck;
}

/** Kinds of form field that the 49 guides use. The columns of a table are its `options`. */
export const FORM_FIELD_TYPES = [
  'text',
  'textarea',
  'number',
  'money',
  'date',
  'idNumber',
  'creditCode',
  'phone',
  'address',
  'radio',
  'select',
  'checkbox',
  'table',
  'file',
] as const;
export type FormFieldType = (typeof FORM_FIELD_TYPES)[number];

/** Where a field may be filled from: the applicant's own earlier data only (R-4.3.3, E-46). */
export const AUTOFILL_KEYS = [
  'applicant.name',
  'applicant.idNumber',
  'applicant.phone',
  'applicant.address',
  'applicant.birthDate',
  'applicant.gender',
  'applicant.ethnicity',
  'applicant.householdAddress',
  'applicant.householdKind',
  'applicant.bankAccount',
  'agent.name',
  'agent.idNumber',
  'business.name',
  'business.scope',
  'business.creditCode',
  'business.legalRepName',
  'business.legalRepIdNumber',
  'premises.address',
  'premises.area',
  'project.name',
  'project.code',
  'project.address',
  'utility.accountNo',
  'utility.accountName',
  'utility.address',
] as const;
export type AutofillKey = (typeof AUTOFILL_KEYS)[number];

export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly type: FormFieldType;
  readonly required: boolean;
  /** Choices of radio, select and checkbox; columns of a table. A checkbox without options is a promise to tick. */
  readonly options?: readonly string[] | undefined;
  /** Unit of a number or of money, as shown after the box. */
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly autofill: AutofillKey | null;
  readonly help: string | null;
}

import type { Answers, SubmitCase } from '@tongban/contract';
import type { FiledFile } from '../../../shell/file-field.tsx';

/** Everything typed at the window for one application. */
export interface IntakeValues {
  /** Township of the centre that takes it in; null = the county hall; undefined = not chosen yet. */
  readonly townshipId?: string | null;
  readonly kind: SubmitCase['applicant']['kind'];
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly contactName: string;
  readonly answers: Answers;
  readonly townships: readonly string[];
  readonly conditions: readonly string[];
  /** Files by the id of the material, or of the form field, they belong to. */
  readonly files: Readonly<Record<string, readonly FiledFile[]>>;
}

export const EMPTY_INTAKE: IntakeValues = {
  kind: 'natural_person',
  name: '',
  idNumber: '',
  phone: '',
  contactName: '',
  answers: {},
  townships: [],
  conditions: [],
  files: {},
};

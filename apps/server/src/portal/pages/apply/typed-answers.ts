import type { Answers, Applicant } from '@tongban/contract';
import { APPLICANT_KINDS, type ApplicantKind, type County, type FormField } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';
import { one } from '../../site/form-fields.ts';
import { addressText, typedAddress } from './addresses.ts';
import { tableAnswer } from './table-rows.ts';

/** The answers to a form from what was posted; blank ones are left out. */
export function answersOf(fields: TypedFields, formFields: readonly FormField[], county: County): Answers {
  const entries = formFields.flatMap((field): [string, Answers[string]][] => {
    const answer = answerOf(fields, field, county);
    return answer.length === 0 ? [] : [[field.id, answer]];
  });
  return Object.fromEntries(entries);
}

function answerOf(fields: TypedFields, field: FormField, county: County): Answers[string] {
  switch (field.type) {
    // Files are handed in with the materials, never typed.
    case 'file':
      return [];
    case 'table':
      return tableAnswer(fields, field);
    case 'address':
      return addressText(county, typedAddress(fields, field.id));
    case 'checkbox':
      return field.options === undefined ? one(fields, field.id) : [...(fields[field.id] ?? [])];
    default:
      return one(fields, field.id).trim();
  }
}

/** The applicant from what was posted; the kind is the guide's only one where it has no choice. */
export function applicantOf(fields: TypedFields, kinds: readonly ApplicantKind[]): Applicant {
  const text = (name: string) => one(fields, name).trim();
  const kind = APPLICANT_KINDS.find((each) => each === text('kind') && kinds.includes(each));
  return {
    kind: kind ?? kinds[0] ?? 'natural_person',
    name: text('name'),
    idNumber: text('idNumber'),
    phone: text('phone'),
    contactName: text('contactName') === '' ? null : text('contactName'),
  };
}

/** What the applicant's page already says, for the first showing of the form. */
export function prefilled(
  applicant: Applicant,
  formFields: readonly FormField[],
): Readonly<Record<string, string>> {
  const isPerson = applicant.kind === 'natural_person';
  const known: Partial<Record<NonNullable<FormField['autofill']>, string>> = {
    'applicant.phone': applicant.phone,
    ...(isPerson
      ? { 'applicant.name': applicant.name, 'applicant.idNumber': applicant.idNumber }
      : { 'business.name': applicant.name, 'business.creditCode': applicant.idNumber }),
  };
  return Object.fromEntries(
    formFields.flatMap(({ id, autofill }) => {
      const value = autofill === null ? undefined : known[autofill];
      return value === undefined || value === '' ? [] : [[id, value]];
    }),
  );
}

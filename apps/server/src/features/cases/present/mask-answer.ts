import type { AutofillKey, FormField } from '@tongban/domain/catalogue';
import { maskIdentityNumber, maskName, maskPhone } from '@tongban/gb';

export type Mask = (text: string) => string;

/** How the answer to a field is hidden until somebody states a purpose; null = it is shown (design §6). */
export function maskOfField({ type, autofill }: FormField): Mask | null {
  return MASKS_BY_TYPE[type] ?? (autofill === null ? null : (MASKS_BY_SOURCE[autofill] ?? null));
}

/** The same for a column of a table, which only its name describes. */
export function maskOfColumn(column: string): Mask | null {
  return MASKS_BY_COLUMN.find(([words]) => words.test(column))?.[1] ?? null;
}

const ADDRESS_KEPT = 6;

/** County and township stay readable, street and number do not. */
function maskAddress(text: string): string {
  const characters = Array.from(text.trim());
  const kept = Math.min(ADDRESS_KEPT, Math.floor(characters.length / 2));
  return characters.length === 0 ? '' : `${characters.slice(0, kept).join('')}****`;
}

function hideWhole(text: string): string {
  return text.trim() === '' ? '' : '****';
}

const MASKS_BY_TYPE: Partial<Record<FormField['type'], Mask>> = {
  idNumber: maskIdentityNumber,
  phone: maskPhone,
  address: maskAddress,
};

const MASKS_BY_SOURCE: Partial<Record<AutofillKey, Mask>> = {
  'applicant.name': maskName,
  'applicant.idNumber': maskIdentityNumber,
  'applicant.phone': maskPhone,
  'applicant.address': maskAddress,
  'applicant.birthDate': hideWhole,
  'applicant.gender': hideWhole,
  'applicant.ethnicity': hideWhole,
  'applicant.householdAddress': maskAddress,
  'applicant.householdKind': hideWhole,
  'applicant.bankAccount': hideWhole,
  'agent.name': maskName,
  'agent.idNumber': maskIdentityNumber,
  'business.legalRepName': maskName,
  'business.legalRepIdNumber': maskIdentityNumber,
  'utility.accountNo': hideWhole,
  'utility.accountName': maskName,
  'utility.address': maskAddress,
};

const MASKS_BY_COLUMN: readonly (readonly [RegExp, Mask])[] = [
  [/身份证|证件号/u, maskIdentityNumber],
  [/电话|手机/u, maskPhone],
  [/姓名|负责人/u, maskName],
  [/地址|住所|户口所在地/u, maskAddress],
];

import type { County, FormField, PlaceRule, TownshipId } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';
import { one } from '../../site/form-fields.ts';

/** The parts of an address as typed. */
export interface TypedAddress {
  readonly township: string;
  readonly village: string;
  readonly detail: string;
}

export function typedAddress(fields: TypedFields, id: string): TypedAddress {
  const part = (name: string) => one(fields, `${id}.${name}`).trim();
  return { township: part('township'), village: part('village'), detail: part('detail') };
}

/** One line, from county to door; '' when nothing was typed. */
export function addressText(county: County, { township, village, detail }: TypedAddress): string {
  const name = county.townships.find(({ id }) => id === township)?.name ?? '';
  const rest = `${name}${village}${detail}`;
  return rest === '' ? '' : `${county.name}${rest}`;
}

/** What is missing in an address that was begun: an answer in one line would hide it. */
export function addressProblem(
  county: County,
  { label, required }: Pick<FormField, 'label' | 'required'>,
  address: TypedAddress,
): string | null {
  const { township, village, detail } = address;
  if (!required && township === '' && village === '' && detail === '') return null;
  if (!county.townships.some(({ id }) => id === township)) return `请选择“${label}”所在的乡镇（街道）。`;
  return village === '' && detail === '' ? `请填写“${label}”的村（社区）或者门牌、位置。` : null;
}

/** Which address of a form ties the matter to a township, by the item's rule of place. */
const TYING: Readonly<Record<PlaceRule, readonly FormField['autofill'][]>> = {
  premises: ['premises.address', 'project.address'],
  works: ['project.address', 'premises.address'],
  household_registration: ['applicant.householdAddress'],
  residence: ['applicant.address'],
  none: [],
};

/** Name of the field with the further townships that a matter touches. */
export const FURTHER_TOWNSHIPS = 'furtherTownships';

/** Whether a matter may lie in several townships: land and works do, a person's home does not. */
export function mayTouchSeveral(rule: PlaceRule): boolean {
  return rule === 'premises' || rule === 'works';
}

/** The townships that the matter lies in, as the applicant states; the clerk confirms them. */
export function statedTownships(
  fields: TypedFields,
  formFields: readonly FormField[],
  rule: PlaceRule,
): TownshipId[] {
  const tying = formFields.filter(
    ({ type, autofill }) => type === 'address' && TYING[rule].includes(autofill),
  );
  const stated = [
    ...tying.map(({ id }) => typedAddress(fields, id).township),
    ...(mayTouchSeveral(rule) ? (fields[FURTHER_TOWNSHIPS] ?? []) : []),
  ];
  return [...new Set(stated.filter((id) => id !== ''))];
}

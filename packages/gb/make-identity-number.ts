import { isCalendarDate } from './calendar-date.ts';
import { identityCheckCharacter, isIdentityRegion } from './identity-number.ts';

/**
 * A valid identity number (GB 11643) of an invented person, for tests and the demonstration only. The same
 * arguments always give the same number; an odd sequence is male, an even one female.
 * @throws RangeError when the region, the birth date or the sequence (0–999) is not possible.
 */
export function makeIdentityNumber(person: {
  readonly regionCode: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly sequence: number;
}): string {
  const { regionCode, birthDate, sequence } = person;
  if (!/^\d{6}$/.test(regionCode) || !isIdentityRegion(regionCode)) throw new RangeError('identity: region');
  if (!isCalendarDate(birthDate)) throw new RangeError('identity: birth date');
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999)
    throw new RangeError('identity: sequence');
  const body = `${regionCode}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return body + identityCheckCharacter(body);
}

import { checkCreditCode, creditCheckCharacter, organisationCheckCharacter } from './credit-code.ts';

/**
 * A valid credit code (GB 32100) with a valid inner organisation check, for tests and the demonstration only.
 * @throws RangeError when a part does not fit the standard's alphabet or length.
 */
export function makeCreditCode(parts: {
  readonly department: string;
  readonly kind: string;
  /** Six digits. */
  readonly region: string;
  /** The eight characters in front of the organisation check character. */
  readonly body8: string;
}): string {
  const { department, kind, region, body8 } = parts;
  const organisationCode = body8 + organisationCheckCharacter(body8);
  const front = department + kind + region + organisationCode;
  const code = front + creditCheckCharacter(front);
  const checked = checkCreditCode(code);
  const partsFit = department.length === 1 && kind.length === 1 && region.length === 6 && body8.length === 8;
  if (!partsFit || !checked.ok || checked.normalised !== code) throw new RangeError('credit code: parts');
  return code;
}

import type { Checked } from './checked.ts';
import { checkCreditCode } from './credit-code.ts';
import { mod37With36 } from './iso-7064.ts';
import { normaliseTyped } from './typed-text.ts';

/** Root of all identifiers of electronic licences. */
export const LICENCE_ROOT_OID = '1.2.156.3005.2';

export interface LicenceIdentifierParts {
  /** 证照类型代码: credit code of the organ that set the type, and three digits. */
  readonly typeCode: string;
  /** 颁证机构代码: the issuer's credit code; for an entrusted decision that of the county department. */
  readonly issuerCode: string;
  /** 流水号: the issuer's own number, digits and capital letters. */
  readonly serial: string;
  /** 1–999; a re-issue or change raises it, the serial stays. */
  readonly version: number;
}

export type LicenceIdentifierReason =
  | 'root'
  | 'segments'
  | 'type_code'
  | 'issuer_code'
  | 'serial'
  | 'version'
  | 'check_character';

/**
 * The identifier of an electronic licence (电子证照标识, GB/T 36904-2018) with its check character.
 * @throws RangeError when a part does not fit.
 */
export function buildLicenceIdentifier(parts: LicenceIdentifierParts): string {
  const { typeCode, issuerCode, serial } = parts;
  const segments = [typeCode, issuerCode, serial, String(parts.version).padStart(3, '0')];
  const fault = segmentFault(segments);
  if (fault !== null) throw new RangeError(`licence identifier: ${fault}`);
  return `${LICENCE_ROOT_OID}.${segments.join('.')}.${mod37With36(segments.join(''))}`;
}

/** Takes an identifier apart as typed or scanned; the check runs over the four segments behind the root. */
export function parseLicenceIdentifier(
  text: string,
): Checked<LicenceIdentifierParts & { readonly normalised: string }, LicenceIdentifierReason> {
  const normalised = normaliseTyped(text);
  if (!normalised.startsWith(`${LICENCE_ROOT_OID}.`)) return { ok: false, reason: 'root' };
  const all = normalised.slice(LICENCE_ROOT_OID.length + 1).split('.');
  const [typeCode, issuerCode, serial, version, check] = all;
  if (
    all.length !== 5 ||
    typeCode === undefined ||
    issuerCode === undefined ||
    serial === undefined ||
    version === undefined
  ) {
    return { ok: false, reason: 'segments' };
  }
  const segments = [typeCode, issuerCode, serial, version];
  const fault = segmentFault(segments);
  if (fault !== null) return { ok: false, reason: fault };
  if (mod37With36(segments.join('')) !== check) return { ok: false, reason: 'check_character' };
  return { ok: true, normalised, typeCode, issuerCode, serial, version: Number(version) };
}

/**
 * The identifier of the same licence after a re-issue or change: version plus one, everything else kept.
 * @throws RangeError when the identifier is not valid or its version is 999 already.
 */
export function nextLicenceVersion(identifier: string): string {
  const parsed = parseLicenceIdentifier(identifier);
  if (!parsed.ok) throw new RangeError(`licence identifier: ${parsed.reason}`);
  return buildLicenceIdentifier({ ...parsed, version: parsed.version + 1 });
}

function segmentFault(segments: readonly string[]): LicenceIdentifierReason | null {
  const [typeCode = '', issuerCode = '', serial = '', version = ''] = segments;
  if (!isCreditCode(typeCode.slice(0, 18)) || !/^\d{3}$/.test(typeCode.slice(18))) return 'type_code';
  if (!isCreditCode(issuerCode)) return 'issuer_code';
  if (!/^[0-9A-Z]+$/.test(serial)) return 'serial';
  if (!/^\d{3}$/.test(version) || version === '000') return 'version';
  return null;
}

function isCreditCode(code: string): boolean {
  const checked = checkCreditCode(code);
  return checked.ok && checked.normalised === code;
}

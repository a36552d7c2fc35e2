import type { Checked } from './checked.ts';
import {
  type BasicItemCode,
  basicFault,
  type ExerciseLevel,
  type HandlingItemCode,
  headFault,
  type ImplementationItemCode,
  type ItemCodeReason,
} from './item-code.ts';
import { normaliseTyped, withoutHyphens } from './typed-text.ts';

export type ParsedItemCode =
  | { readonly form: 'basic'; readonly normalised: string; readonly basic: BasicItemCode }
  | ({ readonly form: 'implementation'; readonly normalised: string } & ImplementationItemCode)
  | ({ readonly form: 'handling'; readonly normalised: string } & HandlingItemCode);

/**
 * Takes a service-item code (GB/T 39554.1-2020) of 12, 31 or 33 characters apart; blanks and the dots or hyphens
 * printed between the parts are dropped.
 */
export function parseItemCode(text: string): Checked<ParsedItemCode, ItemCodeReason> {
  const normalised = withoutHyphens(normaliseTyped(text)).replace(/[.·・‧]/g, '');
  if (normalised.length === 12) {
    const fault = basicFault(normalised);
    if (fault !== null) return { ok: false, reason: fault };
    return { ok: true, form: 'basic', normalised, basic: splitBasic(normalised) };
  }
  if (normalised.length !== 31 && normalised.length !== 33) return { ok: false, reason: 'length' };
  const basic = normalised.slice(19, 31);
  const handling = normalised.slice(31);
  const fault = headFault(normalised.slice(0, 19)) ?? basicFault(basic);
  if (fault !== null) return { ok: false, reason: fault };
  if (!/^\d*$/.test(handling)) return { ok: false, reason: 'characters' };
  const implementation: ImplementationItemCode = {
    organ: normalised.slice(0, 18),
    level: Number(normalised[18]) as ExerciseLevel,
    basic: splitBasic(basic),
  };
  return handling === ''
    ? { ok: true, form: 'implementation', normalised, ...implementation }
    : { ok: true, form: 'handling', normalised, ...implementation, handling };
}

function splitBasic(code: string): BasicItemCode {
  return {
    region: code.slice(0, 2),
    type: code.slice(2, 4),
    department: code.slice(4, 6),
    mainItem: code.slice(6, 9),
    subItem: code.slice(9),
  };
}

import { checkCreditCode } from './credit-code.ts';
import { isProvinceCode } from './province.ts';

/** 基本编码, 12 digits: what the item is, the same for every organ that does it. */
export interface BasicItemCode {
  /** 00 national, else the province code (37 Shandong). */
  readonly region: string;
  /** Two digits, see `ITEM_TYPE_NAMES`. */
  readonly type: string;
  readonly department: string;
  readonly mainItem: string;
  /** 000 = the main item has no sub-items. */
  readonly subItem: string;
}

/** 实施编码, 31 characters: the item as one organ does it. */
export interface ImplementationItemCode {
  /** Credit code of the implementing organ. */
  readonly organ: string;
  readonly level: ExerciseLevel;
  readonly basic: BasicItemCode;
}

/** 业务办理项编码, 33 characters: one way of handling it (first issue, change, renewal …), 01–99. */
export interface HandlingItemCode extends ImplementationItemCode {
  readonly handling: string;
}

/** 行使层级: 1 national, 2 province, 3 city, 4 county, 5 township, 6 village. */
export type ExerciseLevel = 1 | 2 | 3 | 4 | 5 | 6;

export type ItemCodeReason = 'length' | 'characters' | 'region' | 'credit_code' | 'level';

/** 事项类型 of GB/T 39554.1; a type outside the table is passed on, as later editions may add some. */
export const ITEM_TYPE_NAMES: Readonly<Record<string, string>> = {
  '01': '行政许可',
  '02': '行政处罚',
  '03': '行政强制',
  '04': '行政征收',
  '05': '行政给付',
  '06': '行政检查',
  '07': '行政确认',
  '08': '行政奖励',
  '09': '行政裁决',
  '10': '其他行政权力',
  '20': '公共服务',
};

/** The 12-digit code. @throws RangeError when a part does not fit. */
export function buildBasicItemCode(code: BasicItemCode): string {
  const text = code.region + code.type + code.department + code.mainItem + code.subItem;
  const lengthsFit =
    code.type.length === 2 &&
    code.department.length === 2 &&
    code.mainItem.length === 3 &&
    code.subItem.length === 3;
  const fault = lengthsFit ? basicFault(text) : 'length';
  if (fault !== null) throw new RangeError(`item code: ${fault}`);
  return text;
}

/**
 * The 31-character code. An entrusted power keeps the county's code (level 4, county credit code): the power stays
 * with the county, the township is recorded beside it.
 * @throws RangeError when a part does not fit.
 */
export function buildImplementationItemCode(code: ImplementationItemCode): string {
  const head = `${code.organ}${code.level}`;
  const fault = head.length === 19 ? headFault(head) : 'length';
  if (fault !== null) throw new RangeError(`item code: ${fault}`);
  return head + buildBasicItemCode(code.basic);
}

/** The 33-character code. @throws RangeError when a part does not fit. */
export function buildHandlingItemCode(code: HandlingItemCode): string {
  if (!/^\d{2}$/.test(code.handling)) throw new RangeError('item code: handling');
  return buildImplementationItemCode(code) + code.handling;
}

/** What is wrong with the 19 characters in front of the basic code, or null. */
export function headFault(head: string): ItemCodeReason | null {
  const organ = head.slice(0, 18);
  const checked = checkCreditCode(organ);
  if (!checked.ok || checked.normalised !== organ) return 'credit_code';
  return /^[1-6]$/.test(head.slice(18)) ? null : 'level';
}

/** What is wrong with a basic code, or null. */
export function basicFault(text: string): ItemCodeReason | null {
  if (text.length !== 12) return 'length';
  if (!/^\d{12}$/.test(text)) return 'characters';
  const region = text.slice(0, 2);
  return region === '00' || isProvinceCode(region) ? null : 'region';
}

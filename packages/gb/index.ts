export * from './age-on.ts';
export * from './case-number.ts';
export type { Checked } from './checked.ts';
export * from './credit-code.ts';
export {
  checkIdentityNumber,
  type IdentityNumber,
  type IdentityNumberReason,
  type Sex,
} from './identity-number.ts';
export {
  type BasicItemCode,
  buildBasicItemCode,
  buildHandlingItemCode,
  buildImplementationItemCode,
  type ExerciseLevel,
  type HandlingItemCode,
  type ImplementationItemCode,
  ITEM_TYPE_NAMES,
  type ItemCodeReason,
} from './item-code.ts';
export * from './licence-identifier.ts';
export * from './make-credit-code.ts';
export * from './make-identity-number.ts';
export * from './mask.ts';
export * from './messages.ts';
export * from './oids.ts';
export * from './parse-item-code.ts';
export * from './phone-number.ts';
export * from './receipt-code.ts';
export * from './sm2.ts';
export * from './sm3.ts';
export * from './sm4.ts';
export { normaliseTyped } from './typed-text.ts';

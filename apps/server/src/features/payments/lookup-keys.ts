import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { exactIndex } from '../../platform/crypto/keyed-index.ts';

/** Of an account of one service in one county; what is written and what is searched must agree, so both sides ask here. */
export function accountIndexOf(keys: KeyRing, account: string): string {
  return exactIndex(keys, 'payment_order.account_index', account);
}

/** Of the six characters on the receipt, bound to the number, so that no two orders share a hash. */
export function orderCodeHashOf(keys: KeyRing, number: string, code: string): string {
  return exactIndex(keys, 'payment_order.code_hash', `${number}/${code}`);
}

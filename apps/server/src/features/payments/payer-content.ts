import type { ContentRef } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import { maskName } from '@tongban/gb';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { putPersonal, readPersonal } from '../../platform/personal-content/personal-content.store.ts';
import type { BillerAccount } from './biller/biller-shapes.ts';

/** What is kept of a payer, encrypted outside the ledger: the account, what may be shown, and the order's code. */
export interface PayerContent {
  readonly account: string;
  readonly payerMasked: string;
  readonly addressMasked: string;
  readonly code: string;
}

/** Stores the payer and gives what the ledger may hold of it: id and salted commitment. */
export async function putPayer(
  tx: Tx,
  { keys, ids }: Pick<AppContext, 'keys' | 'ids'>,
  place: { readonly countyId: string; readonly at: Instant },
  content: PayerContent,
): Promise<ContentRef> {
  const { id, commitment } = await putPersonal(tx, keys, ids, { ...place, kind: 'payment.payer', content });
  return { contentId: id, commitment };
}

/** The payer of an order; null once erased. */
export async function readPayer(
  tx: Tx,
  { keys }: Pick<AppContext, 'keys'>,
  countyId: string,
  { contentId }: ContentRef,
): Promise<PayerContent | null> {
  const found = await readPersonal(tx, keys, countyId, contentId);
  return found === undefined || found === 'erased' ? null : (found.content as PayerContent);
}

/** Household and address as they may be shown: enough to know one's own, too little to learn another's. */
export function maskHousehold({ name, address }: Pick<BillerAccount, 'name' | 'address'>) {
  return { payerMasked: maskName(name), addressMasked: address.replace(/\d/gu, '*') };
}

/** The last four characters of an account. */
export function maskAccount(account: string): string {
  return `${'*'.repeat(Math.max(0, account.length - 4))}${account.slice(-4)}`;
}

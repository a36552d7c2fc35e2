import type { Tx } from '../../platform/db/transaction.ts';
import type { Pair } from '../organisations/index.ts';
import { selectAgreement } from './agreements.store.ts';

/** The pairs that an agreement covers; its items never change, so they may be read before the guards are locked. */
export async function touchedByAgreement(
  tx: Tx,
  countyId: string,
  agreementId: string,
): Promise<{ pairs: readonly Pair[] }> {
  const row = await selectAgreement(tx, countyId, agreementId);
  return { pairs: (row?.item_ids ?? []).map((itemId) => ({ townshipId: row?.township_id ?? '', itemId })) };
}

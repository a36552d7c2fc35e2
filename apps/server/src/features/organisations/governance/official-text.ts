import type { ContentRef } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { preparePersonal, readPersonals } from '../../../platform/personal-content/personal-content.store.ts';

interface NewText<T> {
  readonly countyId: string;
  /** What it is, e.g. `power-request.statement`. */
  readonly kind: string;
  readonly content: T;
  readonly at: Instant;
}

/**
 * Free text of staff that goes with a governance act: the ledger gets the reference (ADR 0003), and `save` is called beside
 * the act, so that a refused one leaves nothing.
 */
export function writeText<T>(
  { keys, ids }: Pick<AppContext, 'keys' | 'ids'>,
  text: NewText<T>,
): { readonly ref: ContentRef; readonly save: (tx: Tx) => Promise<void> } {
  const { reference, save } = preparePersonal(keys, ids, text);
  return { ref: { contentId: reference.id, commitment: reference.commitment }, save };
}

/** Texts of one county by their references; null for one that was erased. Throws when one was altered. */
export async function readTexts(
  tx: Tx,
  { keys }: Pick<AppContext, 'keys'>,
  countyId: string,
  refs: readonly ContentRef[],
): Promise<(ref: ContentRef) => unknown> {
  const ids = refs.map(({ contentId }) => contentId);
  const found = await readPersonals(tx, keys, countyId, ids);
  return ({ contentId }) => {
    const entry = found.get(contentId);
    return entry === undefined || entry === 'erased' ? null : entry.content;
  };
}

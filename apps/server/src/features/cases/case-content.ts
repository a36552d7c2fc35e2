import type { Answers, Applicant } from '@tongban/contract';
import type { DocumentModel } from '@tongban/domain/certificate';
import type { ContentRef } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { putPersonal, readPersonals } from '../../platform/personal-content/personal-content.store.ts';

/** What a case keeps encrypted outside the ledger, by kind. */
export interface CaseContents {
  readonly applicant: Applicant;
  readonly answers: Answers;
  /** Free text of staff or applicant. */
  readonly text: string;
  /** Texts of a notice's points, by point id. */
  readonly points: Readonly<Record<string, string>>;
  readonly document: DocumentModel;
}

/** Stores one content and gives what the ledger may hold of it: id and salted commitment. */
export async function putContent<K extends keyof CaseContents>(
  tx: Tx,
  { keys, ids }: Pick<AppContext, 'keys' | 'ids'>,
  place: { readonly countyId: string; readonly at: Instant },
  kind: K,
  content: CaseContents[K],
): Promise<ContentRef> {
  const { id, commitment } = await putPersonal(tx, keys, ids, { ...place, kind: `case.${kind}`, content });
  return { contentId: id, commitment };
}

/** Reads contents of one county at once; an erased one is undefined. Throws when one was altered. */
export async function readContents(
  tx: Tx,
  { keys }: Pick<AppContext, 'keys'>,
  countyId: string,
  refs: readonly (ContentRef | null | undefined)[],
): Promise<
  <K extends keyof CaseContents>(ref: ContentRef | null | undefined, kind: K) => CaseContents[K] | undefined
> {
  const ids = refs.flatMap((ref) => (ref ? [ref.contentId] : []));
  const found = await readPersonals(tx, keys, countyId, [...new Set(ids)]);
  return <K extends keyof CaseContents>(ref: ContentRef | null | undefined, _kind: K) => {
    const entry = ref ? found.get(ref.contentId) : undefined;
    return entry === undefined || entry === 'erased' ? undefined : (entry.content as CaseContents[K]);
  };
}

import { type Refusal, refuse } from '@tongban/domain/terms';
import { validate as isUuid } from 'uuid';
import type { Tx } from '../../platform/db/transaction.ts';
import { agreementStream, memoStream } from '../delegations/index.ts';
import type { PaperKind } from './paper-drafts.store.ts';

/** GOV-01 when the paper of the draft was signed: from then on its text is what both sides hold. */
export async function signedAlready(
  tx: Tx,
  countyId: string,
  paper: PaperKind,
  id: string,
): Promise<Refusal | null> {
  if (!isUuid(id)) return null;
  const stream = paper === 'agreement' ? agreementStream : memoStream;
  const { version } = await stream.load(tx, countyId, id);
  if (version === 0) return null;
  return refuse('GOV-01', {
    text: '该文书已经登记签订，文本不能再改。',
    next: '内容有变化的，请另拟文书，或者办理暂停、终止。',
  });
}

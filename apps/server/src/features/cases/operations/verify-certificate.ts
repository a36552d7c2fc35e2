import type { VerificationView } from '@tongban/contract';
import { dateInShanghai } from '@tongban/domain/time';
import { normaliseTyped } from '@tongban/gb';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { itemNamed } from '../../catalogue/index.ts';
import { selectByVerificationCode, selectDecisionChain } from '../certificates.store.ts';
import { presentUnknown, presentVerification } from '../present/present-verification.ts';

/** What anybody learns from the code on a paper: whether it stands, whose it is, and by what authority it was made. */
export async function verifyCertificate(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'demo'>,
  code: string,
): Promise<VerificationView> {
  const today = dateInShanghai(ctx.clock.now());
  const typed = normaliseTyped(code).replaceAll('-', '');
  return inSnapshot(ctx.database, async (tx) => {
    const certificate = await selectByVerificationCode(tx, typed);
    if (!certificate) return presentUnknown(ctx.demo);
    const { county_id: countyId, case_id: caseId, item_id: itemId } = certificate;
    return presentVerification({
      certificate,
      chain: await selectDecisionChain(tx, countyId, caseId),
      itemName: itemNamed(ctx.reference, itemId)?.name ?? null,
      today,
      demo: ctx.demo,
    });
  });
}

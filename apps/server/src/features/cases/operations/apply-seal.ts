import { type CaseContext, type CaseState, decideSealUse, sealUseRefusals } from '@tongban/domain/case';
import { canonicalContent, type DocumentModel } from '@tongban/domain/certificate';
import type { Seal } from '@tongban/domain/seal';
import { dateInShanghai, type LocalDate, yearOf } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { sm3Hex } from '../../../platform/crypto/sm3.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { lockSeal } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { readContents } from '../case-content.ts';
import { filePaper } from '../papers/file-paper.ts';
import { recordCertificate } from '../record-certificate.ts';

/** 用印: one impression by the keeper, on the decided content and nothing else; the paper with its QR is made now. */
export function applySeal(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'applySeal'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  let sealed: { readonly seal: Seal; readonly model: DocumentModel } | undefined;
  return actOnCase(
    ctx,
    actor,
    'seal',
    { caseId, idempotency, ...body },
    async (prepared) => {
      const { tx, now } = prepared;
      const { context, seal } = await withLockedSeal(tx, prepared.context);
      const use = { sealUseId: ctx.ids.uuid(), contentDigest: body.contentDigest };
      // Asked once before the paper is made: a refused act makes none.
      const probe = decideSealUse(context, { ...use, useNumber: '', fileId: '', fileDigest: '' });
      if (!probe.ok || seal === null) return probe;

      const model = { ...(await decidedContent(tx, ctx, context.state)), sealText: seal.name };
      const useNumber = await nextUseNumber(tx, ctx, dateInShanghai(now));
      const stampedOn = dateInShanghai(now);
      const impression = { sealText: seal.name, sealUseNo: useNumber, stampedOn, specimen: ctx.demo };
      const file = await filePaper(ctx, prepared, context.state, model, impression);
      sealed = { seal, model };
      return decideSealUse(context, { ...use, useNumber, fileId: file.fileId, fileDigest: file.digest });
    },
    {
      guard: sealUseRefusals,
      after: async (prepared, state) => {
        if (sealed) await recordCertificate(ctx, prepared, state, sealed);
      },
    },
  );
}

/** Holds the requested seal and judges by what it is now: a loss reported meanwhile is seen (E-10). */
async function withLockedSeal(
  tx: Tx,
  context: CaseContext,
): Promise<{ readonly context: CaseContext; readonly seal: Seal | null }> {
  const { state, facts } = context;
  const sealId = state.sealRequest?.sealId;
  const seal = sealId === undefined ? null : await lockSeal(tx, state.countyId, sealId, 'share');
  const seals = facts.seals.map((each) => (each.id === seal?.id ? seal : each));
  return { context: { ...context, facts: { ...facts, seals } }, seal };
}

/** The paper as it was decided. Throws when its content does not fit the digest in the ledger any more (E-14). */
async function decidedContent(
  tx: Tx,
  ctx: Pick<AppContext, 'keys'>,
  { id, countyId, decision }: CaseState,
): Promise<DocumentModel> {
  const contentOf = await readContents(tx, ctx, countyId, [decision?.document?.content]);
  const model = contentOf(decision?.document?.content, 'document');
  if (!model || sm3Hex(canonicalContent(model)) !== decision?.document?.contentDigest) {
    throw new Error(`The decided document of case ${id} is not what the ledger says it is.`);
  }
  return model;
}

/** One register of impressions for the whole installation; a number is never used twice. */
async function nextUseNumber(
  tx: Tx,
  { numbers }: Pick<AppContext, 'numbers'>,
  today: LocalDate,
): Promise<string> {
  return `印${yearOf(today)}-${String(await numbers.nextDocument(tx)).padStart(6, '0')}`;
}

import type { CaseEvent, CaseState, VoucherRef } from '@tongban/domain/case';
import { type DocumentHead, type DocumentModel, refusalsToSeal } from '@tongban/domain/certificate';
import { type Seal, sealStatusAt } from '@tongban/domain/seal';
import type { Decided } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import type { Prepared } from '../act-on-case.ts';
import { foldOnto } from '../save-case.ts';
import { filePaper } from './file-paper.ts';
import type { PaperFacts } from './paper-facts.ts';

export interface VoucherPlan {
  readonly facts: PaperFacts;
  readonly number: string;
  /** The paper for the case as it will stand once the act is done. */
  readonly build: (head: DocumentHead, after: CaseState) => DocumentModel;
}

/**
 * An act with a dated, sealed voucher (L-32): the rule is asked first, so that a refused act makes no paper, and again with
 * the paper. The system puts on the department's acceptance seal; without one in force the paper goes out unsealed.
 */
export async function decideWithVoucher(
  ctx: AppContext,
  prepared: Prepared,
  plan: VoucherPlan,
  decide: (voucher: VoucherRef) => Decided<CaseEvent>,
): Promise<Decided<CaseEvent>> {
  const probe = decide({ number: plan.number, fileId: '', digest: '', sealId: null });
  if (!probe.ok) return probe;
  const { state } = prepared.context;
  const after = foldOnto(state, {
    events: probe.events,
    at: prepared.now,
    actor: prepared.actor.personId,
    actingFor: null,
  });
  return decide(await fileVoucher(ctx, prepared, plan, after));
}

async function fileVoucher(
  ctx: AppContext,
  prepared: Prepared,
  { facts, number, build }: VoucherPlan,
  after: CaseState,
): Promise<VoucherRef> {
  const { printed, today } = facts;
  const seal = acceptanceSeal(prepared, facts);
  const head = { organ: printed, number, issuedOn: today, marks: ['参考'] };
  const sealed = build({ ...head, sealText: seal?.name ?? null }, after);
  const mayBear = seal !== null && refusalsToSeal(sealed).length === 0;
  const model = mayBear ? sealed : build({ ...head, sealText: null }, after);
  const impression = mayBear
    ? { sealText: seal.name, sealUseNo: number, stampedOn: today, specimen: ctx.demo }
    : null;
  const file = await filePaper(ctx, prepared, after, model, impression);
  return { number, ...file, sealId: mayBear ? seal.id : null };
}

function acceptanceSeal({ context, now }: Prepared, { organ }: PaperFacts): Seal | null {
  return (
    context.facts.seals.find(
      (seal) =>
        seal.kind === 'acceptance' &&
        seal.sealOwnerId === organ.sealOwnerId &&
        sealStatusAt(seal, now, now) === 'active',
    ) ?? null
  );
}

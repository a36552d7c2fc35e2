import type {
  CaseContext,
  DecisionCommand,
  SealUseCommand,
  SupplementCommand,
  SupplementNoticeCommand,
  TransferCommand,
  VoucherRef,
} from '../case/index.ts';
import { sealRefusals } from '../case/index.ts';
import type { Seal } from '../seal/index.ts';
import type { ContentRef, Outcome } from '../terms/index.ts';
import { BUREAU, GOVERNMENT_OF, TOWN_A } from './county.ts';

/** Well-formed commands for the case as it stands; what a test is about goes into `more`. */
export function content(id: string): ContentRef {
  return { contentId: id, commitment: `commitment-${id}` };
}

export function voucher(number = '受理-1'): VoucherRef {
  return { number, fileId: `file-${number}`, digest: `digest-${number}`, sealId: null };
}

export function noticeCommand(
  { state }: CaseContext,
  more: Partial<SupplementNoticeCommand> = {},
): SupplementNoticeCommand {
  const round = state.notices.length;
  const about =
    round === 0
      ? 'material-1'
      : (state.materials.findLast((m) => m.round === round)?.materialId ?? 'material-1');
  const noticeId = `notice-${round + 1}`;
  const points = [{ id: `${noticeId}-point-1`, about }];
  return { noticeId, points, texts: content(noticeId), voucher: voucher(`告知-${round + 1}`), ...more };
}

export function supplementCommand(
  { state }: Pick<CaseContext, 'state'>,
  more: Partial<SupplementCommand> = {},
): SupplementCommand {
  const open = state.notices.find((n) => n.points.some((p) => !n.resolved.includes(p.id)));
  const points = open?.points.filter((p) => !open.resolved.includes(p.id)) ?? [];
  return {
    noticeId: open?.id ?? 'notice-none',
    resolvedPoints: points.map((p) => p.id),
    materials: points.map((p) => ({ materialId: p.about, fileId: `file-${p.id}`, digest: `digest-${p.id}` })),
    answers: null,
    ...more,
  };
}

export function transferCommand(
  { state }: CaseContext,
  more: Partial<TransferCommand> = {},
): TransferCommand {
  const toCounty = { organisationId: BUREAU, townshipId: null };
  const toTownship = { organisationId: GOVERNMENT_OF[TOWN_A], townshipId: TOWN_A };
  const to =
    state.custody.townshipId === null && state.custody.organisationId === BUREAU ? toTownship : toCounty;
  return {
    transferId: `transfer-${state.version}`,
    to,
    slipNumber: `转递-${state.version}`,
    note: null,
    ...more,
  };
}

export function decisionCommand(
  outcome: Outcome = 'granted',
  more: Partial<DecisionCommand> = {},
): DecisionCommand {
  return {
    outcome,
    reason: outcome === 'refused' ? content('reason') : null,
    document: {
      kind: outcome === 'granted' ? 'certificate' : 'refusal_decision',
      number: '证-1',
      contentDigest: 'digest-of-decision',
      content: content('decision'),
      verificationCode: 'A'.repeat(22),
      validUntil: null,
    },
    documentRefusals: [],
    ...more,
  };
}

export function sealRequestCommand(
  context: CaseContext,
  more: { sealId?: string; contentDigest?: string } = {},
) {
  const { state, facts } = context;
  const { decision } = state;
  const codesOf = (seal: Seal) =>
    (decision?.document ? sealRefusals(context, decision, seal) : []).map((r) => r.code);
  const usable = facts.seals.find((s) => codesOf(s).length === 0);
  const stopped = facts.seals.find((s) => codesOf(s).includes('SEA-03'));
  return {
    requestId: `request-${state.version}`,
    sealId: (usable ?? stopped ?? facts.seals[0])?.id ?? 'seal-none',
    contentDigest: decision?.document?.contentDigest ?? 'digest-none',
    ...more,
  };
}

export function sealUseCommand({ state }: CaseContext, more: Partial<SealUseCommand> = {}): SealUseCommand {
  return {
    sealUseId: 'use-1',
    useNumber: '用印-1',
    contentDigest: state.sealRequest?.contentDigest ?? 'digest-none',
    fileId: 'file-sealed',
    fileDigest: 'digest-sealed',
    ...more,
  };
}

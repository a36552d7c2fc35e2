import {
  type Agreement,
  daysInForce,
  FILING_STATE_NAMES,
  filingStateOf,
  RENEWAL_STAGES,
  renewalStageOf,
} from '@tongban/domain/delegation';
import { agreementStandingOf } from '@tongban/domain/register';
import type { Instant } from '@tongban/domain/time';

/** How far an agreement has come, from the first word to its end. */
export const STAGE_NAMES = {
  draft: '拟制中',
  ...FILING_STATE_NAMES,
  signed: '已签订',
  ended: '已终止或者到期',
} as const;
export type Stage = keyof typeof STAGE_NAMES;

/** only 委托协议 must be filed; another kind is done when it is signed, unless it was handed in. */
export function stageOf(agreement: Agreement, now: Instant): Stage {
  if (agreementStandingOf(agreement, now, now) === 'ended') return 'ended';
  const filing = filingStateOf(agreement);
  return filing === 'not_submitted' && agreement.kind !== 'entrusted_decision' ? 'signed' : filing;
}

/** What the list may be narrowed to: a stage, or how near the end is (E-01). */
export const AGREEMENT_STATES: Readonly<Record<string, string>> = {
  ...STAGE_NAMES,
  ...Object.fromEntries(RENEWAL_STAGES.map((days) => [`renew_${days}`, `${days}日内到期、尚未续签`])),
};

/** Days still in force, for one that is to be renewed; else null. */
export function renewWithinDays(
  agreement: Agreement,
  all: readonly Agreement[],
  now: Instant,
): number | null {
  return renewalStageOf(agreement, all, now) === null ? null : daysInForce(agreement, now);
}

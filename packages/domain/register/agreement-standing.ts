import { type Agreement, isAgreementSuspended, lastDayOf } from '../delegation/index.ts';
import { addDays, dateInShanghai, type Instant } from '../time/index.ts';

/** Where an agreement stands on a day; `ending` is still in force (R-3.2.1, E-01: renew and file in time). */
export const AGREEMENT_STANDINGS = ['not_begun', 'in_force', 'ending', 'suspended', 'ended'] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];

export const AGREEMENT_STANDING_NAMES: Readonly<Record<AgreementStanding, string>> = {
  not_begun: '尚未生效',
  in_force: '生效中',
  ending: '九十日内到期',
  suspended: '暂停',
  ended: '已终止或者到期',
};

const ENDING_DAYS = 90;

export function agreementStandingOf(agreement: Agreement, at: Instant, knownAt: Instant): AgreementStanding {
  const day = dateInShanghai(at);
  const lastDay = lastDayOf(agreement, knownAt);
  if (lastDay < day) return 'ended';
  if (day < agreement.from) return 'not_begun';
  if (isAgreementSuspended(agreement, day, knownAt)) return 'suspended';
  return lastDay < addDays(day, ENDING_DAYS) ? 'ending' : 'in_force';
}

const LATELY_DAYS = 30;

/** filed in the last thirty days: what the justice department has lately taken in. */
export function filedLately({ filing }: Pick<Agreement, 'filing'>, at: Instant): boolean {
  return filing !== null && filing.filedOn >= addDays(dateInShanghai(at), -LATELY_DAYS);
}

/** an agreement of 委托办理 that is not over and has no filing number yet. */
export function awaitsFiling(agreement: Agreement, at: Instant, knownAt: Instant): boolean {
  const filedByThen = agreement.filing !== null && agreement.filing.recordedAt <= knownAt;
  return (
    agreement.kind === 'entrusted_decision' &&
    !filedByThen &&
    agreementStandingOf(agreement, at, knownAt) !== 'ended'
  );
}

import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { type OrganisationId, type Refusal, refuse } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';
import { AGREEMENT_NAMES, type InFlightRule } from './agreement.ts';
import { checkInFlight } from './check-in-flight.ts';
import type { DelegationMode } from './delegation-list.ts';

interface AgreementSection {
  readonly key: string;
  /** Its heading in the paper. */
  readonly name: string;
}

/**
 * The sections that a paper of each kind must have: the six of for 委托受理协议, the content that the provincial rule
 * names for 委托协议 (requirements §2.3); a contract of a company has its own.
 */
export const AGREEMENT_SECTIONS: Readonly<Record<DelegationMode, readonly AgreementSection[]>> = {
  entrusted_decision: [
    { key: 'matters', name: '委托事项' },
    { key: 'powers', name: '委托权限' },
    { key: 'term', name: '委托期限' },
    { key: 'duties', name: '双方权利义务' },
    { key: 'liability', name: '法律责任' },
  ],
  entrusted_acceptance: [
    { key: 'matters', name: '授权事项' },
    { key: 'powers', name: '权限范围' },
    { key: 'term', name: '委托期限' },
    { key: 'forwarding', name: '受审转报机制' },
    { key: 'duties', name: '双方权利义务' },
    { key: 'liability', name: '法律责任' },
  ],
  collection_service: [
    { key: 'matters', name: '代收事项' },
    { key: 'powers', name: '代收方式' },
    { key: 'term', name: '代收期限' },
    { key: 'settlement', name: '资金结算与票据' },
    { key: 'duties', name: '双方权利义务' },
    { key: 'liability', name: '违约责任' },
  ],
};

/** What is being written of an agreement; it carries no power before it is signed (ADR 0012). */
export interface AgreementDraft {
  readonly kind: DelegationMode;
  readonly departmentId: OrganisationId;
  readonly townshipId: TownshipId;
  readonly itemIds: readonly ItemId[];
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly inFlight: InFlightRule;
  /** The text under each heading, by the key of its section. */
  readonly sections: Readonly<Record<string, string>>;
  /** Whether the county has checked the text; before, it is 参考. */
  readonly isTextConfirmed: boolean;
}

/**
 * What a draft still lacks before it is printed to be signed: GOV-02 it ends before it begins; GOV-03 a mandatory section
 * items, a run-off of no days or a text that the county has not checked; GOV-06 an item twice.
 */
export function checkAgreementDraft(draft: AgreementDraft): Refusal[] {
  const { kind, itemIds, from, until, inFlight, sections, isTextConfirmed } = draft;
  const refusals: Refusal[] = [];
  const missing = AGREEMENT_SECTIONS[kind].filter(({ key }) => (sections[key] ?? '').trim() === '');
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join('、');
    refusals.push(refuse('GOV-03', { text: `${AGREEMENT_NAMES[kind]}没有写明：${names}。` }));
  }
  if (itemIds.length === 0) refusals.push(refuse('GOV-03', { text: '协议没有列明事项。' }));
  if (new Set(itemIds).size < itemIds.length) refusals.push(refuse('GOV-06'));
  if (until < from) refusals.push(refuse('GOV-02', { text: '协议的截止日期早于起始日期。' }));
  const badRule = checkInFlight(inFlight);
  if (badRule !== null) refusals.push(badRule);
  if (!isTextConfirmed) {
    refusals.push(refuse('GOV-03', { text: '协议文本是参考示范文本，尚未经本县核定。' }));
  }
  return refusals;
}

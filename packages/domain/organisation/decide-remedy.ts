import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import type { Organisation, OrganisationEvent, RecordedRemedy } from './organisation.ts';

/**
 * Records review body and court of an organ as dated data with its source (L-38); nothing is derived. GOV-01 for the
 * same item and first day; GOV-03 blank or impossible contents; GOV-04 without the organisation.
 */
export function decideRemedy(
  state: Organisation | null,
  command: RecordedRemedy,
): Decided<OrganisationEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该机构的登记。' })]);
  const refusals: Refusal[] = [];
  if ([command.reviewBody, command.court, command.source].some((text) => text.trim() === '')) {
    refusals.push(refuse('GOV-03', { text: '复议机关、管辖法院和来源均须填写。' }));
  }
  if (!isCount(command.reviewDays) || !isCount(command.suitMonths)) {
    refusals.push(refuse('GOV-03', { text: '申请复议的天数和起诉的月数须为正整数。' }));
  }
  if (state.remedies.some((r) => r.itemId === command.itemId && r.from === command.from)) {
    refusals.push(refuse('GOV-01', { text: '该日起的救济途径已经登记。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'remedyRecorded', typeVersion: 1, payload: command });
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { SEAL_STATUS_NAMES, type Seal, type SealEvent } from './seal.ts';
import { presentSealStatus } from './seal-transitions.ts';

export interface SealCarving {
  /** A maker filed with the police. */
  readonly maker: string;
  /** Number of the receipt with which the maker filed this seal. */
  readonly filingReceipt: string;
  readonly carvedOn: LocalDate;
}

/**
 * Records that the authorised seal was carved. SEA-03 it was not authorised, or is carved already; GOV-02 before its
 * authorisation or in the future; GOV-03 maker or receipt number missing; GOV-04 no such seal.
 */
export function decideSealCarving(
  state: Seal | null,
  command: SealCarving,
  now: Instant,
): Decided<SealEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该印章。' })]);
  const refusals: Refusal[] = [];
  const present = presentSealStatus(state);
  if (present !== 'authorised') {
    const text = `印章现为“${SEAL_STATUS_NAMES[present]}”，不能登记刻制。`;
    refusals.push(refuse('SEA-03', { text, next: '只有已授权待刻制的印章可以登记刻制。' }));
  }
  const { maker, filingReceipt, carvedOn } = command;
  const authorisedOn = state.life?.authorised?.on;
  if (carvedOn > dateInShanghai(now) || (authorisedOn !== undefined && carvedOn < authorisedOn)) {
    refusals.push(refuse('GOV-02', { text: '刻制日期不得晚于今天，也不得早于授权日期。' }));
  }
  if (maker.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写刻制单位。' }));
  if (filingReceipt.trim() === '') {
    refusals.push(refuse('GOV-03', { text: '没有填写公安机关备案回执编号。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'sealCarved', typeVersion: 1, payload: { maker, filingReceipt, carvedOn } });
}

import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { isWithdrawn } from './evolve-place.ts';
import type { Place, PlaceClosure, PlaceEvent } from './place.ts';

export type PlaceClosureCommand = Omit<PlaceClosure, 'number' | 'recordedAt'>;

/**
 * Announces days on which a place is closed (E-60). It touches no authority: county hall and online application go on.
 * GOV-04 no such place; GOV-02 in the past, or ends before it begins; GOV-01 closed on such a day already; GOV-03 other
 * reason without saying which.
 */
export function decidePlaceClosure(
  state: Place | null,
  command: PlaceClosureCommand,
  now: Instant,
): Decided<PlaceEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该场所。' })]);
  const { from, until, reason, note } = command;
  const refusals: Refusal[] = [];
  if (from < dateInShanghai(now)) refusals.push(refuse('GOV-02', { text: '暂停服务不得早于今天。' }));
  if (until !== null && until < from) {
    refusals.push(refuse('GOV-02', { text: '恢复前的最后一日早于暂停的第一日。' }));
  }
  if (state.closures.some((other) => !isWithdrawn(other) && overlaps(other, command))) {
    refusals.push(refuse('GOV-01', { text: '这些日期内已经登记了暂停服务。' }));
  }
  if (reason === 'other' && (note ?? '').trim() === '') {
    refusals.push(refuse('GOV-03', { text: '没有说明暂停服务的原因。' }));
  }
  const number = state.closures.length + 1;
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'placeClosed', typeVersion: 1, payload: { number, from, until, reason, note } });
}

/**
 * Opens a place again earlier than announced, from `reopensOn` on; before the first closed day it takes the closure back.
 * GOV-04 no such closure; GOV-02 a day before today, or later than announced.
 */
export function decidePlaceReopening(
  state: Place | null,
  command: { readonly number: number; readonly reopensOn: LocalDate },
  now: Instant,
): Decided<PlaceEvent> {
  const closure = state?.closures.find(({ number }) => number === command.number);
  if (closure === undefined || isWithdrawn(closure)) {
    return refused([refuse('GOV-04', { text: '没有找到该次暂停服务的登记。' })]);
  }
  const { number, reopensOn } = command;
  const { until } = closure;
  const refusals: Refusal[] = [];
  if (reopensOn < dateInShanghai(now)) refusals.push(refuse('GOV-02', { text: '恢复服务不得早于今天。' }));
  if (until !== null && until < reopensOn) {
    refusals.push(refuse('GOV-02', { text: '该次暂停服务在这一天之前已经结束。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'placeReopened', typeVersion: 1, payload: { number, reopensOn } });
}

function overlaps(a: PlaceClosureCommand, b: PlaceClosureCommand): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}

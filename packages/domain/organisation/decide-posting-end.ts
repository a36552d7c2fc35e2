import { type Decided, decided, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { Appointment, AppointmentEvent } from './appointment.ts';

/**
 * Ends an appointment after `lastDay`. A past day is refused (GOV-02): it would take away acts already done; so is a
 * day before the appointment began. GOV-01 already ended by then; GOV-04 no such appointment.
 */
export function decidePostingEnd(
  state: Appointment | null,
  command: { readonly lastDay: LocalDate },
  now: Instant,
): Decided<AppointmentEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该任岗登记。' })]);
  const { lastDay } = command;
  if (lastDay < dateInShanghai(now) || lastDay < state.from) {
    return refused([refuse('GOV-02', { text: '任岗的最后一日不得早于今天和起始日期。' })]);
  }
  if (state.until !== null && state.until <= lastDay) {
    return refused([refuse('GOV-01', { text: `该任岗已登记至${state.until}为止。` })]);
  }
  return decided({ type: 'appointmentEnded', typeVersion: 1, payload: { lastDay } });
}

import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { Appointment, AppointmentEvent } from './appointment.ts';

/** What somebody still has in hand in the post that ends (E-12). */
export interface HeldDuties {
  /** Names of the seals the person keeps in it. */
  readonly seals: readonly string[];
  /** Numbers of open cases the person has claimed in it. */
  readonly cases: readonly string[];
}

export const NO_DUTIES: HeldDuties = { seals: [], cases: [] };

/**
 * Ends an appointment after `lastDay`. A past day is refused (GOV-02): it would take away acts already done; so is a
 * day before the appointment began. GOV-01 already ended by then; GOV-04 no such appointment; STA-06 the person still keeps
 * a seal or has cases in hand: both are handed over first, so that no seal is without a keeper (E-12).
 */
export function decidePostingEnd(
  state: Appointment | null,
  command: { readonly lastDay: LocalDate },
  held: HeldDuties,
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
  const duties = dutyRefusals(held);
  if (duties.length > 0) return refused(duties);
  return decided({ type: 'appointmentEnded', typeVersion: 1, payload: { lastDay } });
}

function dutyRefusals({ seals, cases }: HeldDuties): Refusal[] {
  return [
    ...seals.map((name) =>
      refuse('STA-06', { text: `该人员仍保管“${name}”。`, next: '请先办理印章交接，再登记离岗。' }),
    ),
    ...(cases.length === 0
      ? []
      : [
          refuse('STA-06', {
            text: `该人员还有${cases.length}件已认领的办件：${cases.join('、')}。`,
            next: '请先放回待办，或者选择离岗时一并放回。',
          }),
        ]),
  ];
}

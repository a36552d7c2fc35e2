import type { CaseView } from '@tongban/contract';
import { dateText } from '../../../words/dates.ts';

type Clock = NonNullable<CaseView['clock']>;
type OutcomeClock = NonNullable<CaseView['outcomeClock']>;

export const UNIT_WORDS = { working_day: '个工作日', calendar_day: '日' } as const;

/** The figure of the case's clock and the words around it. */
export function clockWords(clock: Clock): { before: string; figure: string; after: string } {
  const { daysLeft, unit, state } = clock;
  if (daysLeft === null || state === 'unknown_calendar') {
    const year = clock.unknownYear;
    return { before: '', figure: '—', after: year ? `${year}年工作日历尚未公布` : '期限暂不能推算' };
  }
  const after = UNIT_WORDS[unit];
  if (daysLeft < 0) return { before: '已逾期', figure: String(-daysLeft), after };
  if (clock.light === 'red') return { before: '', figure: '逾期', after: '' };
  if (daysLeft === 0 && state === 'running') return { before: '', figure: '今日', after: '到期' };
  return { before: state === 'paused' ? '已暂停，还剩' : '剩余', figure: String(daysLeft), after };
}

/** What the clock read when it stopped, on the day of the decision: nothing is left or due any more (E-28). */
export function stoppedClockWords(clock: Clock): { before: string; figure: string; after: string } {
  const { daysLeft, light, state } = clock;
  if (daysLeft === null || state === 'unknown_calendar' || daysLeft < 0 || light === 'red') {
    return clockWords(clock);
  }
  if (daysLeft === 0) return { before: '', figure: '按期', after: '' };
  return { before: '提前', figure: String(daysLeft), after: UNIT_WORDS[clock.unit] };
}

/** What is promised for the outcome of the receipt (L-32). */
export function outcomeWords({ state, dueOn }: OutcomeClock): string {
  if (state === 'deemed_accepted') return '已超过五个工作日未告知，自收到申请之日起即为受理。';
  if (state === 'unknown_calendar' || dueOn === null) return '工作日历尚未公布，受理期限暂不能推算。';
  return `须在${dateText(dueOn)}前作出受理、不予受理决定，或者一次性告知需要补正的全部内容。`;
}

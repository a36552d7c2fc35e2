import { CASE_STATUSES, CHANNELS, FLAG_NAMES, WAITING_NAMES, type Waiting } from '@tongban/domain/terms';
import { choiceOf, dayOf, known, oneOf, textOf } from '../../../shell/address-parts.ts';

export const QUEUES = [
  { queue: 'waiting', name: '待我办理' },
  { queue: 'incoming', name: '待接收' },
  { queue: 'all', name: '全部' },
  { queue: 'closed', name: '已办结' },
] as const;
export type Queue = (typeof QUEUES)[number]['queue'];

export const DUES = [
  { value: 'overdue', label: '已逾期' },
  { value: 'today', label: '今天到期' },
  { value: 'near', label: '两日内到期' },
] as const;
export const FLAGS = [
  { value: 'paused', label: FLAG_NAMES.paused },
  { value: 'deemed_accepted', label: FLAG_NAMES.deemed_accepted },
  { value: 'transferred', label: FLAG_NAMES.transferred },
  { value: 'decided_late', label: '逾期决定' },
  { value: 'power_ended', label: '赋权已终止' },
  { value: 'power_frozen', label: '赋权收回冻结' },
] as const;
export const MODES = ['entrusted_decision', 'entrusted_acceptance', 'own_power'] as const;
export const HOLDERS = [
  { value: 'me', label: '我已认领' },
  { value: 'nobody', label: '无人认领' },
] as const;
export const WAITS = Object.keys(WAITING_NAMES) as Waiting[];

/** What the address of the list says: so a list can be bookmarked, and going back finds it again. */
export interface QueueSearch {
  readonly queue?: Queue;
  readonly q?: string;
  readonly itemId?: string;
  readonly status?: string;
  readonly waiting?: string;
  readonly due?: (typeof DUES)[number]['value'];
  readonly flag?: (typeof FLAGS)[number]['value'];
  readonly mode?: (typeof MODES)[number];
  readonly channel?: (typeof CHANNELS)[number];
  readonly townshipId?: string;
  readonly from?: string;
  readonly through?: string;
  readonly closedFrom?: string;
  readonly holder?: (typeof HOLDERS)[number]['value'];
  readonly after?: string;
}

/** What narrows a list besides its queue; clearing the conditions takes all of it away. */
export const NO_CONDITIONS = {
  q: undefined,
  itemId: undefined,
  status: undefined,
  waiting: undefined,
  due: undefined,
  flag: undefined,
  mode: undefined,
  channel: undefined,
  townshipId: undefined,
  from: undefined,
  through: undefined,
  closedFrom: undefined,
  holder: undefined,
} as const satisfies QueueSearch;

export function isNarrowed(search: QueueSearch): boolean {
  return (Object.keys(NO_CONDITIONS) as (keyof typeof NO_CONDITIONS)[]).some((name) => search[name]);
}

export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  return known({
    queue: oneOf(
      QUEUES.map(({ queue }) => queue),
      search.queue,
    ),
    status: oneOf(CASE_STATUSES, search.status),
    waiting: oneOf(WAITS, search.waiting),
    due: choiceOf(DUES, search.due),
    flag: choiceOf(FLAGS, search.flag),
    mode: oneOf(MODES, search.mode),
    channel: oneOf(CHANNELS, search.channel),
    holder: choiceOf(HOLDERS, search.holder),
    q: textOf(search.q),
    itemId: textOf(search.itemId),
    townshipId: textOf(search.townshipId),
    from: dayOf(search.from),
    through: dayOf(search.through),
    closedFrom: dayOf(search.closedFrom),
    after: textOf(search.after),
  });
}

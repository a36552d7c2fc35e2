import { CASE_STATUSES } from '@tongban/domain/terms';

export const QUEUES = [
  { queue: 'waiting', name: '待我办理' },
  { queue: 'incoming', name: '待接收' },
  { queue: 'all', name: '全部' },
  { queue: 'closed', name: '已办结' },
] as const;
export type Queue = (typeof QUEUES)[number]['queue'];

/** What the address of the list says: so a list can be bookmarked, and going back finds it again. */
export interface QueueSearch {
  readonly queue?: Queue;
  readonly q?: string;
  readonly itemId?: string;
  readonly status?: string;
  readonly after?: string;
}

export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const queue = QUEUES.find((each) => each.queue === search.queue)?.queue;
  const status = CASE_STATUSES.find((each) => each === search.status);
  const text = (name: string) => (typeof search[name] === 'string' ? { [name]: search[name] } : {});
  // A number that was searched for comes back from the address as a number.
  const q = typeof search.q === 'number' ? { q: String(search.q) } : text('q');
  return {
    ...(queue ? { queue } : {}),
    ...(status ? { status } : {}),
    ...q,
    ...text('itemId'),
    ...text('after'),
  };
}

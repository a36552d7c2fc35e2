import { WAITING_NAMES, type Waiting } from '@tongban/domain/case';
import { type CaseAct, POSTS, type Post } from '@tongban/domain/terms';
import { addDays, dayOfWeek, type LocalDate } from '@tongban/domain/time';
import type { HomeFamily } from '../home.ts';
import { type ListEntry, listEntries } from '../list-entries.ts';
import { endedPowers } from './ended-powers.ts';

const HEAD: Post = 'centre_head';

/** Desks where cases are handled, but for the head, who looks over all of them. */
export const desk: HomeFamily = {
  posts: (Object.keys(POSTS) as Post[]).filter((post) => POSTS[post].acts.length > 0 && post !== HEAD),
  compose: async (home) => {
    const acts = new Set(home.appointments.flatMap(({ post }): readonly CaseAct[] => POSTS[post].acts));
    const waiting = waitingEntries(acts);
    const dates = acts.has('accept') || acts.has('review') ? dateEntries() : ofDecider(acts);
    const hands =
      acts.has('accept') || acts.has('review') || acts.has('issue') ? handEntries(home.today, acts) : [];
    const all = await listEntries(home, [...waiting, ...dates, ...hands]);
    const part = (from: number, count: number) => all.slice(from, from + count);
    const sections = [
      { id: 'waiting', title: '待我办理', entries: part(0, waiting.length), empty: NOTHING_WAITS },
      { id: 'dates', title: '期限', entries: part(waiting.length, dates.length), empty: '' },
      { id: 'hands', title: '分工与进度', entries: all.slice(waiting.length + dates.length), empty: '' },
    ];
    const isAtTownship = home.appointments.some(({ townshipId }) => townshipId !== null);
    return [
      ...(isAtTownship && acts.has('transfer') ? await endedPowers(home) : []),
      ...sections.filter(({ entries }) => entries.length > 0).map((section) => ({ ...section, note: null })),
    ];
  },
};

const NOTHING_WAITS = '目前没有等待您办理的办件。有新的收件或者转递来的案卷时，会显示在这里。';

/** Which act each wait is for; what waits for the applicant or a special procedure is looked after by the same desk. */
const ACT_OF: Readonly<Record<Exclude<Waiting, 'take_over'>, CaseAct>> = {
  accept: 'accept',
  supplement: 'receive_supplement',
  special_procedure: 'resume',
  pre_review: 'pre_review',
  transfer: 'transfer',
  review: 'review',
  decide: 'decide',
  request_seal: 'request_seal',
  seal: 'seal',
  issue: 'issue',
  deliver: 'deliver',
};

/** One number for each act of the post: what waits for it, where the file lies. */
export function waitingEntries(acts: ReadonlySet<CaseAct>): ListEntry[] {
  const incoming: ListEntry = {
    id: 'incoming',
    label: '待接收案卷',
    hint: '转递到本单位、尚未接收',
    query: { queue: 'incoming' },
  };
  const waits = Object.entries(ACT_OF) as [keyof typeof ACT_OF, CaseAct][];
  return [
    ...(acts.has('take_over') ? [incoming] : []),
    ...waits
      .filter(([wait, act]) => acts.has(act) && WAITING_NAMES[wait] !== undefined)
      .map(([wait]) => ({
        id: wait,
        label: WAITING_NAMES[wait],
        query: { queue: 'waiting', waiting: wait } as const,
      })),
  ];
}

/** E-28: late is red. The five days of the receipt are a limit of their own: over it, the case counts as accepted (L-32). */
export function dateEntries(): ListEntry[] {
  return [
    { id: 'overdue', label: '已逾期', late: true, query: { queue: 'waiting', due: 'overdue' } },
    { id: 'today', label: '今天到期', query: { queue: 'waiting', due: 'today' } },
    { id: 'near', label: '两日内到期', hint: '含今天', query: { queue: 'waiting', due: 'near' } },
    {
      id: 'receipt',
      label: '受理期限将满',
      hint: '两日内须作出受理结果，逾期视为受理',
      query: { queue: 'waiting', waiting: 'accept', due: 'near' },
    },
  ];
}

/** Who only decides has the dates of what waits for a decision. */
function ofDecider(acts: ReadonlySet<CaseAct>): ListEntry[] {
  if (!acts.has('decide')) return [];
  const query = { queue: 'waiting', waiting: 'decide' } as const;
  return [
    { id: 'overdue', label: '等待决定，已逾期', late: true, query: { ...query, due: 'overdue' } },
    { id: 'near', label: '等待决定，两日内到期', hint: '含今天', query: { ...query, due: 'near' } },
  ];
}

export function handEntries(today: LocalDate, acts: ReadonlySet<CaseAct>): ListEntry[] {
  const paused: ListEntry = { id: 'paused', label: '期限暂停', query: { queue: 'waiting', flag: 'paused' } };
  return [
    { id: 'mine', label: '我已认领', query: { queue: 'waiting', holder: 'me' } },
    { id: 'unclaimed', label: '无人认领', query: { queue: 'waiting', holder: 'nobody' } },
    // Whoever ends a pause has it among what waits already.
    ...(acts.has('resume') ? [] : [paused]),
    finishedThisWeek(today),
  ];
}

/** Since Monday. */
export function finishedThisWeek(today: LocalDate): ListEntry {
  const monday = addDays(today, -((dayOfWeek(today) + 6) % 7));
  return { id: 'finished', label: '本周办结', query: { queue: 'closed', closedFrom: monday } };
}

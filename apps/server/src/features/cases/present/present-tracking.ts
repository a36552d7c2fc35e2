import type { TrackingView } from '@tongban/contract';
import { type CaseState, flagsOf } from '@tongban/domain/case';
import { nameOn } from '@tongban/domain/organisation';
import { STATUS_TERMS } from '@tongban/domain/terms';
import { dateInShanghai, type Instant, type LocalDate, type WorkCalendar } from '@tongban/domain/time';
import type { FoundItem } from '../../catalogue/index.ts';
import { organOf, printedOrgan } from '../case-places.ts';
import type { CaseParts } from './case-parts.ts';
import type { PlaceWords } from './place-words.ts';
import { type NoticeParts, presentNotices } from './present-outcomes.ts';
import { outcomeName } from './words.ts';

export interface TrackingParts extends NoticeParts {
  readonly found: FoundItem | undefined;
  readonly organisations: CaseParts['organisations'];
  readonly places: PlaceWords;
  readonly calendar: WorkCalendar;
  readonly dueOn: LocalDate | null;
  readonly now: Instant;
}

/** What the public page shows: how far the case is and what the applicant has to do; nothing about the applicant. */
export function presentTracking(parts: TrackingParts): TrackingView {
  const { state, found, places, calendar, dueOn, now } = parts;
  const open = presentNotices(parts).find(({ points }) => points.some(({ resolved }) => !resolved));
  return {
    number: state.number,
    itemId: state.itemId,
    itemName: found?.item.name ?? state.itemId,
    organName: organNameOf(parts),
    status: state.status,
    statusName: publicStatus(state),
    placeName: places.place(state.custody.townshipId),
    submittedAt: state.submittedAt,
    dueOn,
    paused: flagsOf(state, calendar, now).includes('paused'),
    steps: stepsOf(state),
    outside: outsideOf(parts),
    notice: state.status === 'supplementing' && open ? { id: open.id, points: open.points } : null,
  };
}

/** The organ that decided; before, the one whose item it is today. */
function organNameOf({ state, organisations, now }: TrackingParts): string | null {
  const { decision, itemId } = state;
  const organ =
    decision === null ? organOf(organisations, itemId, now) : organisations.get(decision.decidingOrganId);
  return organ ? nameOn(printedOrgan(organisations, organ), dateInShanghai(decision?.at ?? now)) : null;
}

/** An outside system makes its own paper: nothing is being made here. */
function publicStatus({ status, decision }: CaseState): string {
  return status === 'decided' && decision?.document === null
    ? '已作出决定，准备交付'
    : STATUS_TERMS[status].publicName;
}

function outsideOf({ state, found }: TrackingParts): TrackingView['outside'] {
  const { decision } = state;
  if (!decision?.outside || !found) return null;
  return { ...decision.outside, outcomeName: outcomeName({ found }, decision.outcome) };
}

type Step = TrackingView['steps'][number];

/** The way of a case in a resident's words; one that ended early shows how far it came and how it ended. */
function stepsOf(state: CaseState): Step[] {
  const { submittedAt, acceptance, review, preReview, decision, issuedAt, closedAt, status } = state;
  const way: readonly (readonly [name: string, at: Instant | null])[] = [
    ['提交申请', submittedAt],
    ['受理', acceptance?.acceptedAt ?? null],
    ['审查', review?.at ?? preReview?.at ?? null],
    ['作出决定', decision?.at ?? null],
    ['可以领取', issuedAt],
    ['办结', closedAt],
  ];
  if (closedAt !== null && status !== 'closed') {
    const came = way.filter(([name, at]) => at !== null && name !== '办结');
    return [...came, [STATUS_TERMS[status].publicName, closedAt] as const].map(doneStep);
  }
  const next = way.findIndex(([, at]) => at === null);
  return way.map(([name, at], index) =>
    at === null ? { name, at, state: index === next ? 'current' : 'ahead' } : doneStep([name, at]),
  );
}

function doneStep([name, at]: readonly [string, Instant | null]): Step {
  return { name, at, state: 'done' };
}

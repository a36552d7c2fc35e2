import {
  type CaseActor,
  type CaseContext,
  type CaseEvent,
  type CaseFacts,
  type CaseState,
  decideAcceptance,
  decideDecision,
  decideDelivery,
  decideIssuance,
  decideNonAcceptance,
  decidePause,
  decidePlace,
  decidePreReview,
  decideResume,
  decideReview,
  decideSealRequest,
  decideSealUse,
  decideSubmission,
  decideSupplementAtWindow,
  decideSupplementNotice,
  decideTakeOver,
  decideTermination,
  decideTransfer,
  decideWithdrawal,
  evolveCase,
  settleCase,
} from '../case/index.ts';
import type { StatedAnswer } from '../delegation/index.ts';
import type { CaseAct, Channel, Decided } from '../terms/index.ts';
import type { Instant, WorkCalendar } from '../time/index.ts';
import { officialCalendar } from '../time/testing/official-calendar.ts';
import { codesOf } from './codes-of.ts';
import {
  content,
  decisionCommand,
  noticeCommand,
  sealRequestCommand,
  sealUseCommand,
  supplementCommand,
  transferCommand,
  voucher,
} from './commands.ts';
import { BUREAU, COUNTY, GOVERNMENT_OF, HALL, ITEM_X, TOWN_A } from './county.ts';
import { delegatedPair, type PairTerms } from './delegated-pair.ts';
import { factsFrom, foldWorld, type GovernanceRecord } from './governance-record.ts';
import { at } from './moment.ts';

/** What is recorded about the county; the calendar can be one that ends. */
export interface CaseWorld {
  readonly records: readonly GovernanceRecord[];
  readonly calendar: WorkCalendar;
  /** The system in which the world's items are decided; absent = here. */
  readonly outsideSystem?: string | null;
  readonly stated?: readonly StatedAnswer[] | null;
}

export function caseWorld(mode: PairTerms['mode'], ...more: readonly GovernanceRecord[]): CaseWorld {
  const pair = { townshipId: TOWN_A, itemId: ITEM_X, mode } as const;
  return worldOf([...delegatedPair(pair), ...countySealRecords(), ...more]);
}

export function worldOf(records: readonly GovernanceRecord[], calendar = officialCalendar): CaseWorld {
  return { records, calendar };
}

/** The bureau's own approval seal, kept at the county. */
export function countySealRecords(): GovernanceRecord[] {
  const id = 'seal-bureau';
  const kind = 'department_approval' as const;
  const payload = {
    id,
    countyId: COUNTY,
    kind,
    name: '曹县行政审批服务局审批专用章',
    sealOwnerId: BUREAU,
    townshipId: null,
    authorisation: null,
  };
  const handed = { personId: 'county_seal_keeper-county', from: at('2026-01-05', 11) };
  return [
    {
      label: 'county seal',
      at: at('2026-01-05'),
      stream: 'seal',
      id,
      event: { type: 'sealIssued', typeVersion: 1, payload },
    },
    {
      label: 'county seal handed over',
      at: handed.from,
      stream: 'seal',
      id,
      event: { type: 'sealHandedOver', typeVersion: 1, payload: handed },
    },
  ];
}

/** The facts as they are loaded for the actor's township, or for the one where the file lies. */
export function caseFacts(world: CaseWorld, townshipId: string | null, itemId: string = ITEM_X): CaseFacts {
  const { organisations, seals } = foldWorld(world.records);
  const township = townshipId === null ? null : factsFrom(world.records, townshipId, itemId);
  const { calendar, outsideSystem = null, stated = null } = world;
  return { organisations, township, seals: [...seals.values()], calendar, outsideSystem, stated };
}

/** The case settled and seen by the actor at `now`. */
export function contextOf(world: CaseWorld, state: CaseState, actor: CaseActor, now: Instant): CaseContext {
  const facts = caseFacts(world, actor.appointment.townshipId ?? state.custody.townshipId, state.itemId);
  return { state: settleCase(state, facts, now).state, actor, facts, now };
}

type Submission = Extract<CaseEvent, { type: 'caseSubmitted' }>['payload'];

/** An application received on Monday 2026-03-02 at the township's window, or at the county hall for `townshipId` null. */
export function submission(
  townshipId: keyof typeof GOVERNMENT_OF | null,
  more: Partial<Submission> = {},
): Submission {
  const organisationId = townshipId === null ? HALL : GOVERNMENT_OF[townshipId];
  const channel: Channel = townshipId === null ? 'county_hall' : 'township_centre';
  return {
    caseId: 'case-1',
    countyId: COUNTY,
    number: '曹-2026-1',
    itemId: ITEM_X,
    guideRevision: '1',
    limits: { unit: 'working_day', statutoryDays: 20, promisedDays: 10, clockStart: 'acceptance' },
    channel,
    place: { organisationId, townshipId },
    receivedAt: at('2026-03-02'),
    applicant: content('applicant'),
    answers: content('answers'),
    materials: [{ materialId: 'material-1', fileId: 'file-1', digest: 'digest-1' }],
    proposedTownships: [],
    ...more,
  };
}

export function submitted(
  world: CaseWorld,
  townshipId: keyof typeof GOVERNMENT_OF | null,
  more: Partial<Submission> = {},
): CaseState {
  const payload = submission(townshipId, more);
  const facts = caseFacts(world, townshipId, payload.itemId);
  const state = recorded(
    null,
    accepted(decideSubmission(payload, facts, payload.receivedAt)),
    payload.receivedAt,
  );
  if (state === null) throw new Error('Nothing was submitted');
  return state;
}

/** The events of an answer that must not be a refusal. */
export function accepted(answer: Decided<CaseEvent>): readonly CaseEvent[] {
  if (answer.ok) return answer.events;
  throw new Error(`Refused: ${answer.refusals.map((r) => `${r.code} ${r.text}`).join('; ')}`);
}

/** The codes of a refusal, sorted, each once; empty when it was accepted. */
export function refusalCodes(answer: Decided<CaseEvent>): string[] {
  return [...new Set(codesOf(answer))].sort();
}

export function recorded(
  state: CaseState | null,
  events: readonly CaseEvent[],
  now: Instant,
): CaseState | null {
  return events.reduce<CaseState | null>((before, event) => {
    const version = (before?.version ?? 0) + 1;
    return evolveCase(before, { ...event, at: now, actor: 'tester', actingFor: null, version });
  }, state);
}

/** Asks the decider of `act` with a well-formed command. */
export function attempt(context: CaseContext, act: Exclude<CaseAct, 'receive'>): Decided<CaseEvent> {
  const { state } = context;
  switch (act) {
    case 'confirm_place':
      return decidePlace(context, { townships: [state.custody.townshipId ?? TOWN_A], placeBound: true });
    case 'notice':
      return decideSupplementNotice(context, noticeCommand(context));
    case 'receive_supplement':
      return decideSupplementAtWindow(context, supplementCommand(context));
    case 'accept':
      return decideAcceptance(context, { voucher: voucher(), placeBound: false });
    case 'not_accept':
      return decideNonAcceptance(context, {
        kind: 'not_competent',
        reason: content('why'),
        voucher: voucher('不予受理-1'),
      });
    case 'pre_review':
      return decidePreReview(context, { conclusion: 'meets', opinion: content('opinion') });
    case 'review':
      return decideReview(context, { conclusion: 'meets', opinion: content('opinion') });
    case 'pause':
      return decidePause(context, {
        pauseId: `pause-${state.version}`,
        kind: 'hearing',
        noticeNumber: '听证-1',
      });
    case 'resume':
      return decideResume(context, {
        pauseId: state.pauses.find((p) => p.through === null)?.id ?? 'pause-none',
      });
    case 'transfer':
    case 'return':
      return decideTransfer(context, act, transferCommand(context));
    case 'take_over':
      return decideTakeOver(context);
    case 'decide':
      return decideDecision(context, decisionCommand());
    case 'request_seal':
      return decideSealRequest(context, sealRequestCommand(context));
    case 'seal':
      return decideSealUse(context, sealUseCommand(context));
    case 'issue':
      return decideIssuance(context);
    case 'deliver':
      return decideDelivery(context, { method: 'counter', collector: content('collector') });
    case 'terminate':
      return decideTermination(context, {
        ground: 'applicant_gone',
        reason: content('why'),
        basis: content('basis'),
        voucher: voucher('终止-1'),
      });
    case 'withdraw':
      return decideWithdrawal(context, { reason: null });
  }
}

export type Step = readonly [actor: CaseActor, act: Exclude<CaseAct, 'receive'>, day?: string];

/** Walks a case through steps that must all be accepted, on the day of the step before unless one is given. */
export function walked(world: CaseWorld, start: CaseState, steps: readonly Step[]): CaseState {
  let state = start;
  let day = '2026-03-03';
  for (const [actor, act, on] of steps) {
    day = on ?? day;
    state = done(world, state, actor, at(day), (context) => attempt(context, act));
  }
  return state;
}

/** One act with a command of the test's own; what fell due is recorded before it. */
export function done(
  world: CaseWorld,
  state: CaseState,
  actor: CaseActor,
  now: Instant,
  decide: (context: CaseContext) => Decided<CaseEvent>,
): CaseState {
  const context = contextOf(world, state, actor, now);
  return recorded(context.state, accepted(decide(context)), now) ?? state;
}

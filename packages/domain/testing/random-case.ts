import * as fc from 'fast-check';
import type { CaseActor, CaseEvent, CaseState } from '../case/index.ts';
import type { CaseAct } from '../terms/index.ts';
import { CUSTODY_ACTS, GATED_ACTS, RECORDING_ACTS } from '../terms/index.ts';
import { addDays, localDate } from '../time/index.ts';
import {
  attempt,
  type CaseWorld,
  caseWorld,
  contextOf,
  countySealRecords,
  recorded,
  submitted,
  worldOf,
} from './case-world.ts';
import { ITEM_X, organisationRecords, TOWN_A, TOWN_B } from './county.ts';
import {
  papersOf,
  recallRecord,
  sealStatusRecord,
  suspensionRecord,
  terminationRecord,
} from './delegated-pair.ts';
import { at } from './moment.ts';
import { COUNTY_POSTS, person, TOWNSHIP_POSTS } from './people.ts';

export const ACTS = [...GATED_ACTS, ...CUSTODY_ACTS, ...RECORDING_ACTS].filter(
  (act): act is Exclude<CaseAct, 'receive'> => act !== 'receive',
);

/** Everybody of both townships and the county, and people in two posts, who must be caught by separation. */
const EVERYBODY: readonly CaseActor[] = [
  ...TOWNSHIP_POSTS.map((post) => person(post, TOWN_A)),
  ...TOWNSHIP_POSTS.map((post) => person(post, TOWN_B)),
  ...COUNTY_POSTS.map((post) => person(post)),
  person('township_approver', TOWN_A, { personId: 'township_window_clerk-town-a' }),
  person('township_window_clerk', TOWN_A, { personId: 'township_seal_keeper-town-a' }),
  person('county_approver', null, { personId: 'county_seal_keeper-county' }),
  person('county_reviewer', null, { personId: 'county_seal_keeper-county' }),
  person('township_approver', TOWN_A, { personId: 'hired', employment: 'outsourced' }),
];

const A = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' } as const;
const B = { townshipId: TOWN_B, itemId: ITEM_X, mode: 'entrusted_acceptance' } as const;

/** Town A decides, town B accepts; sometimes the power of A ends or its seal stops in the middle. */
const base = [...organisationRecords(), ...papersOf([A, B]), ...countySealRecords()];
export const WORLDS: readonly CaseWorld[] = [
  worldOf(base),
  caseWorld('entrusted_acceptance'),
  worldOf([...base, recallRecord(A, '2026-03-10', { kind: 'finish', withinDays: 5 })]),
  worldOf([...base, terminationRecord(A, '2026-03-09')]),
  worldOf([...base, suspensionRecord(A, '2026-03-06', '2026-03-12')]),
  worldOf([...base, sealStatusRecord(TOWN_A, 'suspended', '2026-03-09')]),
];

export interface RandomStep {
  readonly actor: CaseActor;
  readonly act: Exclude<CaseAct, 'receive'>;
  readonly days: number;
}

/** Mostly the people of one side in the order of the work, with strangers and jumps in between. */
export const aStep: fc.Arbitrary<RandomStep> = fc.record({
  actor: fc.constantFrom(...EVERYBODY),
  act: fc.constantFrom(...ACTS),
  days: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 3),
});

export const aStart = fc.record({
  world: fc.constantFrom(...WORLDS),
  where: fc.constantFrom(TOWN_A, TOWN_A, TOWN_B, null),
});

export interface Taken {
  readonly before: CaseState;
  readonly step: RandomStep;
  readonly events: readonly CaseEvent[];
  readonly after: CaseState;
  readonly world: CaseWorld;
}

/** Lets random people try random acts; gives what the deciders accepted, each with the case before and after. */
export function wander(
  world: CaseWorld,
  where: typeof TOWN_A | typeof TOWN_B | null,
  steps: readonly RandomStep[],
): Taken[] {
  const hasTownB = world.records.some((r) => r.stream === 'list' && r.id === TOWN_B);
  let state = submitted(world, where === TOWN_B && !hasTownB ? TOWN_A : where);
  let day = localDate('2026-03-03');
  const taken: Taken[] = [];
  for (const step of steps) {
    day = addDays(day, step.days);
    const now = at(day);
    const context = contextOf(world, state, step.actor, now);
    const answer = attempt(context, step.act);
    const after = answer.ok ? recorded(context.state, answer.events, now) : context.state;
    if (after === null) continue;
    if (after !== state)
      taken.push({ before: state, step, events: answer.ok ? answer.events : [], after, world });
    state = after;
  }
  return taken;
}

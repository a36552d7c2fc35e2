import { describe, expect, it } from 'vitest';
import { GATED_ACTS } from '../terms/index.ts';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import { factsFrom, type GovernanceRecord } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { referenceRefusals } from '../testing/reference-authority.ts';
import {
  everythingHeld,
  FIRST_DAY,
  nothingYet,
  PAIRS,
  SMALL_EVENTS,
  type SmallEvent,
} from '../testing/small-world.ts';
import { addDays } from '../time/index.ts';
import { type AuthorityQuestion, authorityFor } from './authority-for.ts';

/** One event a day, from FIRST_DAY on; cases in flight were accepted the day before. */
const ACCEPTED_AT = at(addDays(FIRST_DAY, -1));

describe('design §10 the exhaustive small world: 2 townships × 2 items against the slow reference', () => {
  const starts = [
    ['from nothing', nothingYet],
    ['from everything held', everythingHeld],
  ] as const;

  it.each(starts)(
    'R-1 to R-6 every two events %s, asked of all four pairs',
    { timeout: 60_000 },
    (_name, start) => {
      const sequences = countDifferences(start, SMALL_EVENTS, 2, (ledger, _event, day) =>
        askAll(ledger, PAIRS, day),
      );
      expect(sequences.differences).toEqual([]);
      expect(sequences.walked).toBeGreaterThan(400);
    },
  );

  it.each(starts)('E-01 to E-03 every three events of a township %s', { timeout: 60_000 }, (_name, start) => {
    const ofTownA = SMALL_EVENTS.filter((e) => e.name.includes(TOWN_A));
    const sequences = countDifferences(start, ofTownA, 3, askPairOfLastEvent);
    expect(sequences.differences).toEqual([]);
    expect(sequences.walked).toBeGreaterThan(1_000);
  });

  it('R-3 every order of the papers of one pair: only the complete set allows', { timeout: 60_000 }, () => {
    const own = SMALL_EVENTS.filter((e) => !/suspend|recall|terminate/.test(e.name)).filter((e) =>
      [TOWN_A, `${TOWN_A} ${ITEM_X}`].some((end) => e.name.endsWith(end)),
    );
    expect(own.map((e) => e.name.split(' ')[0])).toEqual(['publish', 'hand', 'sign', 'file', 'memo', 'go']);
    let complete = 0;
    const sequences = countDifferences(
      nothingYet,
      own,
      own.length,
      (ledger, _event, day) => {
        const facts = factsFrom(ledger, TOWN_A, ITEM_X);
        const allowed = authorityFor(facts, { act: 'decide', at: at(day, 12), knownAt: at(day, 12) }).allowed;
        if (allowed) complete += 1;
        return askAll(ledger, [{ townshipId: TOWN_A, itemId: ITEM_X }], day);
      },
      true,
    );
    expect(sequences.differences).toEqual([]);
    // Of the orders of all six only those count in which the agreement is signed before it is filed and still in term.
    expect(complete).toBeGreaterThan(0);
    expect(complete).toBeLessThanOrEqual(360);
  });
});

type Ask = (ledger: readonly GovernanceRecord[], event: SmallEvent, day: typeof FIRST_DAY) => string[];

function countDifferences(
  start: readonly GovernanceRecord[],
  events: readonly SmallEvent[],
  length: number,
  ask: Ask,
  once = false,
): { walked: number; differences: string[] } {
  const found = { walked: 0, differences: [] as string[] };
  const walk = (ledger: readonly GovernanceRecord[], path: readonly SmallEvent[]): void => {
    if (path.length === length || found.differences.length > 5) return;
    const day = addDays(FIRST_DAY, path.length);
    for (const event of events) {
      if (once && path.includes(event)) continue;
      const added = event.on(day, ledger);
      if (added === null) continue;
      const next = [...ledger, ...added];
      const here = [...path, event];
      found.walked += 1;
      for (const difference of ask(next, event, day)) {
        found.differences.push(`${here.map((e) => e.name).join(' → ')}: ${difference}`);
      }
      walk(next, here);
    }
  };
  walk(start, []);
  return found;
}

/** The pairs that the last event may have changed. Others were asked after the event before it. */
function askPairOfLastEvent(
  ledger: readonly GovernanceRecord[],
  event: SmallEvent,
  day: typeof FIRST_DAY,
): string[] {
  const touched = PAIRS.filter(({ townshipId, itemId }) =>
    [townshipId, `${townshipId} ${itemId}`].some((end) => event.name.endsWith(end)),
  );
  return askAll(ledger, touched, day);
}

/** Every act on the day of the event and the day after it, with and without a case in flight. */
function askAll(
  ledger: readonly GovernanceRecord[],
  pairs: readonly { townshipId: string; itemId: string }[],
  day: typeof FIRST_DAY,
): string[] {
  const differences: string[] = [];
  for (const { townshipId, itemId } of pairs) {
    const facts = factsFrom(ledger, townshipId, itemId);
    for (const act of [...GATED_ACTS, 'go_live'] as const) {
      for (const when of [at(day, 12), at(addDays(day, 1), 12)]) {
        const question: AuthorityQuestion = { act, at: when, knownAt: when, acceptedAt: ACCEPTED_AT };
        const answer = authorityFor(facts, question);
        const codes = [...new Set(answer.refusals.map((r) => r.code))].sort().join(' ');
        const expected = referenceRefusals(ledger, {
          ...question,
          acceptedMode: null,
          townshipId,
          itemId,
          act,
        }).join(' ');
        if (codes !== expected || answer.allowed !== (expected === '')) {
          differences.push(`${townshipId} ${itemId} ${act} ${when}: [${codes}] but reference [${expected}]`);
        }
      }
    }
  }
  return differences;
}

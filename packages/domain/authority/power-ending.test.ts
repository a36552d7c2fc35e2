import { describe, expect, it } from 'vitest';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import {
  agreementRecord,
  delegatedPair,
  filingRecord,
  type PairTerms,
  recallRecord,
  suspensionRecord,
  terminationRecord,
} from '../testing/delegated-pair.ts';
import { factsFrom, type GovernanceRecord } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { powerEndingAt } from './power-ending.ts';

const PAIR: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const FREEZE = { kind: 'freeze' } as const;

function endingOn(records: readonly GovernanceRecord[], day: string) {
  return powerEndingAt(factsFrom(records, TOWN_A, ITEM_X), at(day), at(day));
}

describe('E-01 E-02 by what a power ended', () => {
  it('E-02 a recall ends it from its day on, by its rule; before, and where it was never recalled, nothing has', () => {
    const recalled = [...delegatedPair(PAIR), recallRecord(PAIR, '2026-04-01', FREEZE)];
    expect(endingOn(delegatedPair(PAIR), '2026-04-01')).toBeNull();
    expect(endingOn(recalled, '2026-03-31')).toBeNull();
    expect(endingOn(recalled, '2026-04-01')).toEqual({ firstDayWithout: '2026-04-01', inFlight: FREEZE });
  });

  it('E-01 an agreement that ended ends it, with the rule that was agreed', () => {
    const ended = [...delegatedPair(PAIR), terminationRecord(PAIR, '2026-03-31', '2026-03-25')];
    expect(endingOn(ended, '2026-03-31')).toBeNull();
    expect(endingOn(ended, '2026-04-01')).toMatchObject({ inFlight: { kind: 'hand_over' } });
  });

  it('E-01 a later agreement takes the end away, also while it is suspended', () => {
    const later = ['2026-04-20', '2026-05-01', '2026-12-31'] as const;
    const again = [
      ...delegatedPair(PAIR),
      terminationRecord(PAIR, '2026-03-31', '2026-03-25'),
      agreementRecord(PAIR, 'later', later),
      filingRecord(PAIR, 'later', '2026-04-21'),
    ];
    expect(endingOn(again, '2026-04-30')).not.toBeNull();
    expect(endingOn(again, '2026-05-01')).toBeNull();
    const suspension = { ...suspensionRecord(PAIR, '2026-06-01', null), id: 'later' };
    expect(endingOn([...again, suspension], '2026-06-02')).toBeNull();
  });
});

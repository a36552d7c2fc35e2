import { describe, expect, it } from 'vitest';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import {
  delegatedPair,
  recallRecord,
  sealStatusRecord,
  suspensionRecord,
  terminationRecord,
} from '../testing/delegated-pair.ts';
import { factsFrom, type GovernanceRecord, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import type { Instant } from '../time/index.ts';
import { standingOf } from './standing.ts';

const pair = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' } as const;
const accepting = { ...pair, mode: 'entrusted_acceptance' } as const;
const full = delegatedPair(pair);

function stands(records: readonly GovernanceRecord[], on: Instant = at('2026-03-02'), knownAt = on) {
  const { standing, mode, refusals } = standingOf(factsFrom(records, TOWN_A, ITEM_X), on, knownAt);
  return { standing, mode, codes: refusals.map(({ code }) => code) };
}

describe('standing of a delegation', () => {
  it('R-1.2.10 every gate met: live, and nothing is missing', () => {
    expect(stands(full)).toEqual({ standing: 'live', mode: 'entrusted_decision', codes: [] });
    expect(stands(delegatedPair(accepting))).toMatchObject({
      standing: 'live',
      mode: 'entrusted_acceptance',
    });
  });

  it('DLG-11 without its seal it accepts and cannot decide; under 委托受理 no seal is asked', () => {
    const lost = sealStatusRecord(TOWN_A, 'suspended', '2026-02-20');
    expect(stands([...full, lost])).toMatchObject({ standing: 'limited', codes: ['DLG-11'] });
    expect(stands([...delegatedPair(accepting), lost]).standing).toBe('live');
  });

  it('R-3.1.2 before it starts it is in preparation, with every gate that is missing', () => {
    expect(stands(without(full, 'filing', 'go live'))).toMatchObject({
      standing: 'preparing',
      codes: ['DLG-03', 'DLG-14'],
    });
    expect(stands(full, at('2026-01-20')).standing).toBe('preparing');
  });

  it('E-01 what had started and lost a paper has stopped', () => {
    expect(stands([...full, suspensionRecord(pair, '2026-02-20', null)]).standing).toBe('stopped');
    expect(stands([...full, terminationRecord(pair, '2026-02-28')])).toMatchObject({
      standing: 'stopped',
      codes: expect.arrayContaining(['DLG-13']),
    });
  });

  it('R-2.3.3 recalled from the first day without the power, not before', () => {
    const recalled = [...full, recallRecord({ townshipId: TOWN_A, itemId: ITEM_X }, '2026-03-02')];
    expect(stands(recalled, at('2026-03-01', 23)).standing).toBe('live');
    expect(stands(recalled).standing).toBe('recalled');
    expect(stands([...without(recalled, 'list')]).standing).toBe('recalled');
  });

  it('R-2.2.1 not on the list: unlisted, as it was known then', () => {
    expect(stands(without(full, 'list')).standing).toBe('unlisted');
    expect(stands(full, at('2026-03-02'), at('2026-01-05')).standing).toBe('unlisted');
  });
});

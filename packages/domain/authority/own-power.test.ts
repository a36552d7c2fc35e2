import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/ask.ts';
import {
  BUREAU,
  capacity,
  GOVERNMENT_OF,
  ITEM_X,
  organisationRecords,
  SUPERVISOR,
  TOWN_A,
} from '../testing/county.ts';
import { foldWorld, type GovernanceRecord, recordedAt, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';
import { ownPowerFor } from './own-power.ts';

function ownPower(records: readonly GovernanceRecord[], day: string, knownAt = at(day)) {
  return ownPowerFor(foldWorld(records).organisations.values(), ITEM_X, at(day, 0), knownAt);
}

describe('the county’s own power', () => {
  const county = organisationRecords();

  it('R-1.1.6 a county act rests on a chain too: organ, item, basis and dates', () => {
    expect(ownPower(county, '2026-03-02')).toMatchObject({
      allowed: true,
      mode: 'own_power',
      decidingOrganId: BUREAU,
      chain: [{ gate: 'own_power', recordId: BUREAU, title: '曹县行政审批服务局法定职权（依据：三定方案）' }],
    });
  });

  it('AUT-01 no organ holds the power', () => {
    expect(codesOf(ownPower(without(county, 'power'), '2026-03-02'))).toEqual(['AUT-01']);
  });

  it('E-06 the power moves from one organ to the next at midnight', () => {
    const moved = [
      ...without(county, 'power'),
      capacity(
        'old',
        SUPERVISOR,
        'power_holder',
        ITEM_X,
        null,
        localDate('2019-01-01'),
        localDate('2026-03-31'),
      ),
      capacity('new', BUREAU, 'power_holder', ITEM_X, null, localDate('2026-04-01')),
    ];
    expect(ownPower(moved, '2026-03-31').decidingOrganId).toBe(SUPERVISOR);
    expect(ownPower(moved, '2026-04-01').decidingOrganId).toBe(BUREAU);
    expect(ownPower(moved, '2026-04-01').chain[0]?.title).toContain('待县补充');
  });

  it('AUT-01 a power entered later was not known at the act', () => {
    const late = recordedAt(county, 'power', at('2026-05-01'));
    expect(codesOf(ownPower(late, '2026-03-02'))).toEqual(['AUT-01']);
    expect(ownPower(late, '2026-03-02', at('2026-05-02')).allowed).toBe(true);
  });

  it('R-1.2.11 a township is never the deciding organ, whatever is registered for it', () => {
    const wrong = [
      ...without(county, 'power'),
      capacity('wrong', GOVERNMENT_OF[TOWN_A], 'power_holder', ITEM_X),
    ];
    expect(codesOf(ownPower(wrong, '2026-03-02'))).toEqual(['AUT-01']);
  });

  it('E-06 an organ that no longer exists decides nothing', () => {
    const records = county.map((r) =>
      r.stream === 'organisation' && r.id === BUREAU && r.event.type === 'organisationRegistered'
        ? {
            ...r,
            event: { ...r.event, payload: { ...r.event.payload, validUntil: localDate('2026-02-28') } },
          }
        : r,
    );
    expect(ownPower(records, '2026-02-28').allowed).toBe(true);
    expect(codesOf(ownPower(records, '2026-03-01'))).toEqual(['AUT-01']);
  });

  it('AUT-01 without a holder there is neither mode nor organ nor chain', () => {
    expect(ownPower(without(county, 'power'), '2026-03-02')).toMatchObject({
      allowed: false,
      mode: null,
      decidingOrganId: null,
      chain: [],
      refusals: [{ code: 'AUT-01' }],
    });
  });

  it('R-1.1.6 the chain names its clause', () => {
    expect(ownPower(county, '2026-03-02').chain).toMatchObject([{ gate: 'own_power', clause: 'R-1.1.6' }]);
  });
});

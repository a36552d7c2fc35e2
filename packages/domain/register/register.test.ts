import { describe, expect, it } from 'vitest';
import type { Agreement } from '../delegation/index.ts';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import {
  agreementIdOf,
  delegatedPair,
  suspensionRecord,
  terminationRecord,
} from '../testing/delegated-pair.ts';
import { foldWorld, type GovernanceRecord, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { addDays } from '../time/index.ts';
import { agreementStandingOf, awaitsFiling, filedLately } from './agreement-standing.ts';
import type { GovernanceEvent } from './governance-event.ts';
import { factDayOf, isLateEntry } from './late-entry.ts';

const pair = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' } as const;
const full = delegatedPair(pair);

function agreementOf(records: readonly GovernanceRecord[]): Agreement {
  const agreement = foldWorld(records).agreements.get(agreementIdOf(pair));
  if (!agreement) throw new Error('The records hold no agreement.');
  return agreement;
}

const standsOn = (records: readonly GovernanceRecord[], day: string, known = '2026-12-31') =>
  agreementStandingOf(agreementOf(records), at(day), at(known, 23));

describe('register of agreements', () => {
  it('R-3.2.1 an agreement has not begun, is in force, ends within ninety days, has ended', () => {
    const { from, until } = agreementOf(full);
    expect(until).toBe('2026-12-31');
    expect(standsOn(full, '2026-01-01')).toBe('not_begun');
    expect(standsOn(full, from)).toBe('in_force');
    expect(standsOn(full, '2026-10-02')).toBe('in_force');
    expect(standsOn(full, '2026-10-03')).toBe('ending');
    expect(standsOn(full, '2026-12-31')).toBe('ending');
    expect(standsOn(full, '2027-01-01', '2027-01-02')).toBe('ended');
  });

  it('R-2.3.1 a suspension and an earlier end are seen from the day they were known', () => {
    const suspended = [...full, suspensionRecord(pair, '2026-03-02', '2026-03-05')];
    expect(standsOn(suspended, '2026-03-05')).toBe('suspended');
    expect(standsOn(suspended, '2026-03-06')).toBe('in_force');
    const ended = [...full, terminationRecord(pair, '2026-03-10', '2026-03-09')];
    expect(standsOn(ended, '2026-03-11')).toBe('ended');
    expect(standsOn(ended, '2026-03-11', '2026-03-08')).toBe('in_force');
  });

  it('R-3.2.2 only 委托办理 waits for its filing, and only while it is not over', () => {
    const unfiled = without(full, 'filing');
    const waits = (records: readonly GovernanceRecord[], day = '2026-03-02') =>
      awaitsFiling(agreementOf(records), at(day), at(day));
    expect(waits(full)).toBe(false);
    expect(waits(unfiled)).toBe(true);
    expect(waits(unfiled, '2027-01-01')).toBe(false);
    const accepting = { ...agreementOf(unfiled), kind: 'entrusted_acceptance' } as const;
    expect(awaitsFiling(accepting, at('2026-03-02'), at('2026-03-02'))).toBe(false);
  });

  it('R-3.2.2 filed lately is thirty days, the first of them too', () => {
    const agreement = agreementOf(full);
    const filedOn = agreement.filing?.filedOn;
    if (filedOn === undefined) throw new Error('The story files its agreement.');
    expect(filedLately(agreement, at(addDays(filedOn, 30)))).toBe(true);
    expect(filedLately(agreement, at(addDays(filedOn, 31)))).toBe(false);
    expect(filedLately(agreementOf(without(full, 'filing')), at(filedOn))).toBe(false);
  });
});

describe('late entries', () => {
  const events = full.map(({ event }) => event as GovernanceEvent);

  it('design §2.1 what was recorded on its day is no late entry, a day later it is', () => {
    for (const event of events) {
      const day = factDayOf(event);
      if (day === null) continue;
      expect(isLateEntry(event, at(day, 23)), event.type).toBe(false);
      expect(isLateEntry(event, at(day, 24)), event.type).toBe(true);
    }
    expect(events.filter((event) => factDayOf(event) !== null).map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'delegationListPublished',
        'agreementSigned',
        'agreementFiled',
        'memoSigned',
        'delegationAnnounced',
        'entrustabilityReviewed',
      ]),
    );
  });

  it('design §2.1 a validity that began long ago makes no late entry', () => {
    const registered = events.find(({ type }) => type === 'organisationRegistered') as GovernanceEvent;
    expect(isLateEntry(registered, at('2026-03-02'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { TOWN_A } from '../testing/county.ts';
import { sealRecords, sealStatusRecord } from '../testing/delegated-pair.ts';
import { foldWorld, type GovernanceRecord } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { custodianAt, sealStatusAt } from './seal.ts';

const LATE = at('2026-12-31');

function sealOf(...more: readonly GovernanceRecord[]) {
  const seal = foldWorld([...sealRecords(TOWN_A), ...more]).seals.get(`seal-${TOWN_A}`);
  if (!seal) throw new Error('no seal');
  return seal;
}

function handedTo(personId: string, on: string): GovernanceRecord {
  const from = at(on, 9);
  const event = { type: 'sealHandedOver', typeVersion: 1, payload: { personId, from } } as const;
  return { label: 'handed', at: from, stream: 'seal', id: `seal-${TOWN_A}`, event };
}

describe('印章 over time', () => {
  it('R-1.2.6 it is issued first and in use from the hand-over to its first keeper', () => {
    const seal = sealOf();
    expect(sealStatusAt(seal, at('2026-01-12'), LATE)).toBeNull();
    expect(sealStatusAt(seal, at('2026-01-13', 10), LATE)).toBe('issued');
    expect(sealStatusAt(seal, at('2026-01-13', 11), LATE)).toBe('active');
  });

  it('E-12 exactly one keeper at any instant after the first hand-over', () => {
    const seal = sealOf(handedTo('second', '2026-03-02'), handedTo('third', '2026-04-01'));
    expect(custodianAt(seal, at('2026-01-13', 10), LATE)).toBeNull();
    expect(custodianAt(seal, at('2026-03-02', 8), LATE)).toBe(`township_seal_keeper-${TOWN_A}`);
    expect(custodianAt(seal, at('2026-03-02', 9), LATE)).toBe('second');
    expect(custodianAt(seal, at('2026-05-01'), LATE)).toBe('third');
    expect(custodianAt(seal, at('2026-05-01'), at('2026-03-15'))).toBe('second');
  });

  it('R-1.2.7 a hand-over does not bring a stopped seal back', () => {
    const seal = sealOf(
      sealStatusRecord(TOWN_A, 'suspended', '2026-03-01'),
      handedTo('second', '2026-03-02'),
    );
    expect(sealStatusAt(seal, at('2026-03-03'), LATE)).toBe('suspended');
  });

  it('E-10 stopped from the instant of the report; before it, and as known before it, in use', () => {
    const seal = sealOf(sealStatusRecord(TOWN_A, 'lost', '2026-03-01'));
    expect(sealStatusAt(seal, at('2026-03-01', 8), LATE)).toBe('active');
    expect(sealStatusAt(seal, at('2026-03-01', 9), LATE)).toBe('lost');
    expect(sealStatusAt(seal, at('2026-03-02'), at('2026-02-28'))).toBe('active');
  });
});

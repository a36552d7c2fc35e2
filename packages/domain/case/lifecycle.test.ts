import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, type CaseStatus } from '../terms/index.ts';
import { isEnded, LIFECYCLE, mayBecome } from './lifecycle.ts';

describe('the life of a case', () => {
  it('CAS-20 knows every status and no other', () => {
    expect(Object.keys(LIFECYCLE).sort()).toEqual([...CASE_STATUSES].sort());
    for (const next of Object.values(LIFECYCLE).flat()) expect(CASE_STATUSES).toContain(next);
  });

  it('CAS-20 every status is reached from the draft', () => {
    const reached = new Set<CaseStatus>(['draft']);
    for (const status of reached) for (const next of LIFECYCLE[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...CASE_STATUSES].sort());
  });

  it('CAS-20 from every status there is a way to an end, and ends are final', () => {
    const ends = CASE_STATUSES.filter(isEnded);
    expect(ends).toEqual(['closed', 'not_accepted', 'withdrawn', 'terminated']);
    const canEnd = new Set<CaseStatus>(ends);
    for (let before = 0; before < canEnd.size; ) {
      before = canEnd.size;
      for (const s of CASE_STATUSES) if (LIFECYCLE[s].some((next) => canEnd.has(next))) canEnd.add(s);
    }
    expect(canEnd.size).toBe(CASE_STATUSES.length);
  });

  it('E-24 nothing is withdrawn after the decision; L-32 nothing is turned away after acceptance', () => {
    for (const status of ['decided', 'issued', 'closed'] as const)
      expect(mayBecome(status, 'withdrawn')).toBe(false);
    for (const status of ['accepted', 'reviewing', 'decided'] as const)
      expect(mayBecome(status, 'not_accepted')).toBe(false);
    expect(mayBecome('accepted', 'decided')).toBe(false);
    expect(mayBecome('accepted', 'accepted')).toBe(true);
  });
});

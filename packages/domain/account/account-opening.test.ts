import { describe, expect, it } from 'vitest';
import type { Appointment } from '../organisation/index.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';
import { decideAccountOpening } from './decide-account-opening.ts';
import { ONE_TIME_PASSWORD_BYTES, oneTimePasswordFrom, oneTimePasswordUntil } from './one-time-password.ts';

const NOW = at('2026-03-16');
const command = { accountId: 'account-new', personId: 'person-new' };
const posting = (from: string, until: string | null): Appointment => ({
  id: 'appointment',
  countyId: 'county',
  personId: 'person-new',
  organisationId: 'body',
  townshipId: 'township',
  post: 'township_window_clerk',
  employment: 'outsourced',
  from: localDate(from),
  until: until === null ? null : localDate(until),
  trainedItemIds: [],
});
const codes = (facts: Parameters<typeof decideAccountOpening>[2]) => {
  const decision = decideAccountOpening(null, command, facts, NOW);
  return decision.ok ? decision.events : decision.refusals.map(({ code }) => code);
};

describe('opening an account', () => {
  it.each([
    ['2026-03-16', null],
    ['2026-01-01', '2026-03-16'],
    ['2026-04-01', '2026-04-30'],
  ])('R-4.1.3 for somebody in a post from %s until %s', (from, until) => {
    expect(codes({ hasAccount: false, appointments: [posting(from, until)] })).toEqual([
      { type: 'accountOpened', typeVersion: 1, payload: command },
    ]);
  });

  it('STA-07 nobody without a post of today or later gets one', () => {
    expect(codes({ hasAccount: false, appointments: [] })).toEqual(['STA-07']);
    expect(codes({ hasAccount: false, appointments: [posting('2026-01-01', '2026-03-15')] })).toEqual([
      'STA-07',
    ]);
  });

  it('GOV-01 a second account of the same person is refused, with every other reason', () => {
    expect(codes({ hasAccount: true, appointments: [] })).toEqual(['GOV-01', 'STA-07']);
  });
});

describe('a one-time password', () => {
  it('design §9 is twelve letters in three groups, without those that look alike', () => {
    const bytes = Uint8Array.from({ length: ONE_TIME_PASSWORD_BYTES }, (_, index) => index * 4);
    expect(oneTimePasswordFrom(bytes)).toBe('aejp-tx37-bfkq');
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(oneTimePasswordFrom(all)).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/u);
  });

  it('design §9 takes no byte that would make one letter likelier than another, and does not come out short', () => {
    const useless = new Uint8Array(ONE_TIME_PASSWORD_BYTES).fill(255);
    expect(() => oneTimePasswordFrom(useless)).toThrow('Too few random bytes');
    expect(oneTimePasswordFrom(Uint8Array.from([248, ...new Uint8Array(12)]))).toBe('aaaa-aaaa-aaaa');
  });

  it('design §9 counts seven days', () => {
    expect(oneTimePasswordUntil(at('2026-03-16', 9))).toBe(at('2026-03-23', 9));
  });
});

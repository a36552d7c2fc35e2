import { describe, expect, it } from 'vitest';
import { POSTS, type Post, RESERVED_ACTS } from '../terms/index.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { localDate } from '../time/index.ts';
import { decideAppointment, evolveAppointment, isInPost } from './appointment.ts';

const codes = (
  post: Post,
  employment: 'civil_servant' | 'public_institution' | 'outsourced' | 'volunteer',
) => {
  const answer = decideAppointment(person(post, undefined, { employment }).appointment);
  return answer.ok ? [] : answer.refusals.map((r) => r.code);
};

describe('任岗', () => {
  it('STA-01 R-5.2.2 hired staff and volunteers get no post with review, decision or seal, and any other', () => {
    for (const post of Object.keys(POSTS) as Post[]) {
      const reserved = POSTS[post].acts.some((act) => RESERVED_ACTS.includes(act));
      for (const employment of ['outsourced', 'volunteer'] as const) {
        expect(codes(post, employment)).toEqual(reserved ? ['STA-01'] : []);
      }
      for (const employment of ['civil_servant', 'public_institution'] as const) {
        expect(codes(post, employment)).toEqual([]);
      }
    }
  });

  it('AUT-02 R-1.2.12 a township post is held in a township, a county post is not', () => {
    const outside = person('township_approver', null).appointment;
    const inside = person('county_approver', 'town-a').appointment;
    for (const appointment of [outside, inside]) {
      expect(decideAppointment(appointment)).toMatchObject({ ok: false, refusals: [{ code: 'AUT-02' }] });
    }
  });

  it('E-52 the last day in post is the day on which it ends', () => {
    const { appointment } = person('township_window_clerk');
    const envelope = { at: at('2026-03-02'), actor: 'tester', actingFor: null, version: 2, typeVersion: 1 };
    const ended = evolveAppointment(appointment, {
      ...envelope,
      type: 'appointmentEnded',
      payload: { lastDay: localDate('2026-03-31') },
    });
    expect(isInPost(ended, localDate('2026-03-31'))).toBe(true);
    expect(isInPost(ended, localDate('2026-04-01'))).toBe(false);
    expect(isInPost(ended, localDate('2024-12-31'))).toBe(false);
    expect(isInPost(appointment, localDate('2030-01-01'))).toBe(true);
  });
});

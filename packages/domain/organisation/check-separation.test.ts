import { describe, expect, it } from 'vitest';
import { POSTS, type Post } from '../terms/index.ts';
import { type LocalDate, localDate } from '../time/index.ts';
import type { Appointment } from './appointment.ts';
import { checkSeparation } from './check-separation.ts';
import { decidePosting } from './decide-posting.ts';
import type { Organisation } from './organisation.ts';

const ADMINISTRATORS = ['system_administrator', 'security_administrator', 'audit_administrator'] as const;

function appointment(id: string, post: Post, from = '2026-01-01', until: string | null = null): Appointment {
  const last: LocalDate | null = until === null ? null : localDate(until);
  return {
    id,
    countyId: 'city',
    personId: 'person',
    organisationId: 'organisation',
    townshipId: null,
    post,
    employment: 'civil_servant',
    from: localDate(from),
    until: last,
    trainedItemIds: [],
  };
}

const codeOf = (command: Appointment, others: readonly Appointment[]) =>
  checkSeparation(command, others)?.code;

describe('separation of the three administrators', () => {
  it.each(ADMINISTRATORS)('STA-03 a %s holds no other post, whichever came first', (post) => {
    for (const other of Object.keys(POSTS) as Post[]) {
      const expected = other === post ? undefined : 'STA-03';
      expect(codeOf(appointment('a', post), [appointment('b', other)]), other).toBe(expected);
      expect(codeOf(appointment('b', other), [appointment('a', post)]), other).toBe(expected);
    }
  });

  it('STA-03 one after the other is no clash, one shared day is', () => {
    const before = appointment('a', 'county_approver', '2026-01-01', '2026-03-31');
    expect(codeOf(appointment('b', 'system_administrator', '2026-04-01'), [before])).toBeUndefined();
    expect(codeOf(appointment('b', 'system_administrator', '2026-03-31'), [before])).toBe('STA-03');
    const later = appointment('c', 'auditor', '2026-06-01');
    const short = appointment('d', 'audit_administrator', '2026-02-01', '2026-05-31');
    expect(codeOf(short, [later])).toBeUndefined();
  });

  it('R-5.3.2 posts that handle cases may be combined, and another person is another person', () => {
    const clerk = appointment('a', 'county_hall_clerk');
    expect(codeOf(appointment('b', 'county_issue_clerk'), [clerk])).toBeUndefined();
    expect(
      codeOf(appointment('b', 'audit_administrator'), [{ ...clerk, personId: 'other' }]),
    ).toBeUndefined();
  });

  it('STA-03 the posting is refused with it', () => {
    const organisation = { id: 'organisation', townshipId: null } as Organisation;
    const decision = decidePosting(null, appointment('b', 'security_administrator'), {
      organisation,
      others: [appointment('a', 'county_approver')],
    });
    expect(decision.ok ? [] : decision.refusals.map(({ code }) => code)).toEqual(['STA-03']);
  });
});

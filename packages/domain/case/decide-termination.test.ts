import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, done, refusalCodes, worldOf } from '../testing/case-world.ts';
import { organisationRecords } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-05');

describe('终止办理', () => {
  it.each(['accepted', 'reviewed'] as const)('E-35 between acceptance and decision: %s', (stage) => {
    const state = done(world, at3March(world, stage), cast.approver, NOW, (c) => attempt(c, 'terminate'));
    expect(state).toMatchObject({
      status: 'terminated',
      closedAt: NOW,
      termination: { ground: 'applicant_gone', terminatorId: cast.approver.personId },
    });
  });

  it.each(['submitted', 'decided', 'issued', 'delivered'] as const)('CAS-20 E-35 not at %s', (stage) => {
    expect(
      refusalCodes(attempt(contextOf(world, at3March(world, stage), cast.approver, NOW), 'terminate')),
    ).toEqual(['CAS-20']);
  });

  it('E-04 an item that has no gate left can still be ended', () => {
    const bare = worldOf(organisationRecords());
    expect(
      refusalCodes(attempt(contextOf(bare, at3March(world, 'accepted'), cast.approver, NOW), 'terminate')),
    ).toEqual([]);
  });

  it('AUT-02 STA-01 only a post that decides, held by staff of the organ', () => {
    const accepted = at3March(world, 'accepted');
    expect(refusalCodes(attempt(contextOf(world, accepted, cast.clerk, NOW), 'terminate'))).toContain(
      'AUT-02',
    );
    const { approver } = cast;
    const bought = {
      ...approver,
      appointment: { ...approver.appointment, employment: 'outsourced' as const },
    };
    expect(refusalCodes(attempt(contextOf(world, accepted, bought, NOW), 'terminate'))).toContain('STA-01');
  });

  it('CAS-21 whoever accepted does not end it', () => {
    const accepted = at3March(world, 'accepted');
    const both = { ...cast.approver, personId: accepted.acceptance?.acceptorId ?? '' };
    expect(refusalCodes(attempt(contextOf(world, accepted, both, NOW), 'terminate'))).toEqual(['CAS-21']);
  });

  it('CAS-03 R-1.3.3 under 委托受理 the county ends it, not the township', () => {
    const accepts = caseWorld('entrusted_acceptance');
    const accepted = at3March(accepts, 'accepted');
    expect(refusalCodes(attempt(contextOf(accepts, accepted, cast.approver, NOW), 'terminate'))).toEqual([
      'CAS-03',
    ]);
  });

  it('AUT-03 at the place that keeps the file', () => {
    expect(
      refusalCodes(
        attempt(contextOf(world, at3March(world, 'accepted'), cast.countyApprover, NOW), 'terminate'),
      ),
    ).toEqual(['AUT-03']);
  });
});

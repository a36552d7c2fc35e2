import { describe, expect, it } from 'vitest';
import { refuse } from '../terms/index.ts';
import {
  accepted,
  attempt,
  caseWorld,
  contextOf,
  done,
  refusalCodes,
  walked,
  worldOf,
} from '../testing/case-world.ts';
import { decisionCommand, transferCommand } from '../testing/commands.ts';
import { BUREAU, GOVERNMENT_OF, SUPERVISOR, TOWN_A, TOWN_B } from '../testing/county.ts';
import { recallRecord, sealStatusRecord } from '../testing/delegated-pair.ts';
import { without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { at3March, cast } from '../testing/stages.ts';
import { decideDecision } from './decide-decision.ts';
import { decidePlace } from './decide-place.ts';
import { decideTransfer } from './decide-transfer.ts';

const world = caseWorld('entrusted_decision');
const accepts = caseWorld('entrusted_acceptance');
const NOW = at('2026-03-05');
const reviewed = at3March(world, 'reviewed');

function refusedTo(
  actor: typeof cast.approver,
  state = reviewed,
  where = world,
  command = decisionCommand(),
): string[] {
  return refusalCodes(decideDecision(contextOf(where, state, actor, NOW), command));
}

describe('作出决定', () => {
  it('R-1.2.11 the township decides in the name of the county organ, with chain and document frozen', () => {
    const [event] = accepted(
      decideDecision(contextOf(world, reviewed, cast.approver, NOW), decisionCommand()),
    );
    expect(event).toMatchObject({
      type: 'caseDecided',
      payload: {
        outcome: 'granted',
        mode: 'entrusted_decision',
        deciderId: cast.approver.personId,
        place: { organisationId: GOVERNMENT_OF[TOWN_A], townshipId: TOWN_A },
        decidingOrganId: BUREAU,
        document: { kind: 'certificate', contentDigest: 'digest-of-decision' },
      },
    });
  });

  it('CAS-24 L-38 a refusal states its reason', () => {
    expect(refusedTo(cast.approver, reviewed, world, decisionCommand('refused', { reason: null }))).toEqual([
      'CAS-24',
    ]);
    expect(refusedTo(cast.approver, reviewed, world, decisionCommand('refused'))).toEqual([]);
  });

  it('CAS-24 L-38 a grant is no refusal decision and a refusal no certificate', () => {
    const grant = decisionCommand('granted');
    const refusal = decisionCommand('refused');
    expect(refusedTo(cast.approver, reviewed, world, { ...grant, document: refusal.document })).toEqual([
      'CAS-24',
    ]);
    expect(refusedTo(cast.approver, reviewed, world, { ...refusal, document: grant.document })).toEqual([
      'CAS-24',
    ]);
  });

  it('DOC-01 E-14 what the paper itself forbids is passed on', () => {
    const documentRefusals = [refuse('DOC-01'), refuse('SEA-04')];
    expect(
      refusedTo(cast.approver, reviewed, world, decisionCommand('granted', { documentRefusals })),
    ).toEqual(['DOC-01', 'SEA-04']);
  });

  it('CAS-21 whoever accepted the case does not decide it', () => {
    const same = person('township_approver', TOWN_A, { personId: cast.clerk.personId });
    expect(refusedTo(same)).toEqual(['CAS-21']);
  });

  it('STA-01 R-5.2.2 hired staff decide nothing', () => {
    expect(refusedTo(person('township_approver', TOWN_A, { employment: 'outsourced' }))).toEqual(['STA-01']);
    expect(refusedTo(person('township_approver', TOWN_A, { employment: 'public_institution' }))).toEqual([]);
  });

  it('AUT-02 AUT-03 only an approver, of the place that keeps the file', () => {
    expect(refusedTo(cast.reviewer)).toEqual(['AUT-02']);
    expect(refusedTo(cast.countyApprover)).toEqual(['AUT-03']);
    expect(refusedTo(person('township_approver', TOWN_B))).toEqual(['AUT-03', 'DLG-10']);
  });

  it('CAS-20 not before a review by the side that decides', () => {
    expect(refusedTo(cast.approver, at3March(world, 'accepted'))).toEqual(['CAS-20']);
    const onlyPreReviewed = walked(world, at3March(world, 'accepted'), [[cast.reviewer, 'pre_review']]);
    expect(refusedTo(cast.approver, onlyPreReviewed)).toEqual(['CAS-20']);
    const moved = walked(world, reviewed, [
      [cast.reviewer, 'transfer'],
      [cast.countyReviewer, 'take_over'],
    ]);
    expect(refusedTo(cast.countyApprover, moved)).toEqual(['CAS-20']);
  });

  it('CAS-22 not before the affected townships are confirmed', () => {
    expect(refusedTo(cast.approver, { ...reviewed, affectedTownships: null })).toEqual(['CAS-22']);
  });

  it('CAS-02 not by the township when another is touched', () => {
    const both = done(world, reviewed, cast.clerk, NOW, (c) =>
      decidePlace(c, { townships: [TOWN_A, TOWN_B], placeBound: true }),
    );
    expect(refusedTo(cast.approver, both)).toEqual(['CAS-02']);
  });

  it('CAS-03 never by the township under 委托受理', () => {
    const preReviewed = walked(accepts, at3March(accepts, 'accepted'), [[cast.reviewer, 'pre_review']]);
    expect(refusedTo(cast.approver, preReviewed, accepts)).toEqual(['CAS-03', 'CAS-20']);
  });

  it('DLG-11 DLG-13 every gate is asked again at the decision', () => {
    const suspended = worldOf([...world.records, sealStatusRecord(TOWN_A, 'suspended', '2026-03-04')]);
    expect(refusedTo(cast.approver, reviewed, suspended)).toEqual(['DLG-11']);
    const pair = { townshipId: TOWN_A, itemId: reviewed.itemId } as const;
    const recalled = worldOf([...world.records, recallRecord(pair, '2026-03-05')]);
    expect(refusedTo(cast.approver, reviewed, recalled)).toEqual(['DLG-13']);
    const finishing = worldOf([
      ...world.records,
      recallRecord(pair, '2026-03-05', { kind: 'finish', withinDays: 3 }),
    ]);
    expect(refusedTo(cast.approver, reviewed, finishing)).toEqual([]);
  });

  it('AUT-01 the county decides through the organ that holds the power', () => {
    const moved = walked(world, reviewed, [
      [cast.reviewer, 'transfer'],
      [cast.countyReviewer, 'take_over'],
      [cast.countyReviewer, 'review'],
    ]);
    expect(refusedTo(cast.countyApprover, moved)).toEqual([]);
    const powerless = worldOf(without(world.records, 'power'));
    expect(refusedTo(cast.countyApprover, moved, powerless)).toEqual(['AUT-01']);
  });

  it('AUT-01 another county department decides nothing, even with the file in its hands', () => {
    const stranger = person('county_approver', null, { organisationId: SUPERVISOR });
    const strangerReviewer = person('county_reviewer', null, { organisationId: SUPERVISOR });
    const there = { organisationId: SUPERVISOR, townshipId: null };
    const sent = done(world, reviewed, cast.reviewer, NOW, (c) =>
      decideTransfer(c, 'transfer', transferCommand(c, { to: there })),
    );
    const taken = walked(world, sent, [[strangerReviewer, 'take_over', '2026-03-05']]);
    expect(refusalCodes(attempt(contextOf(world, taken, strangerReviewer, NOW), 'review'))).toEqual([
      'AUT-01',
    ]);
    expect(refusedTo(stranger, taken)).toEqual(['AUT-01', 'CAS-20']);
  });

  it('R-5.3.2 the hall takes in and hands out for every organ, it never decides for one', () => {
    const hallApprover = person('county_approver', null, {
      organisationId: cast.hallClerk.appointment.organisationId,
    });
    const moved = walked(world, reviewed, [
      [cast.reviewer, 'transfer'],
      [cast.countyReviewer, 'take_over'],
      [cast.countyReviewer, 'review'],
    ]);
    expect(refusedTo(hallApprover, moved)).toEqual(['AUT-01']);
  });
});

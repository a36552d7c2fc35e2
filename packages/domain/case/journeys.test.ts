import { describe, expect, it } from 'vitest';
import {
  attempt,
  caseWorld,
  contextOf,
  done,
  refusalCodes,
  submitted,
  walked,
} from '../testing/case-world.ts';
import { transferCommand } from '../testing/commands.ts';
import { BUREAU, GOVERNMENT_OF, ITEM_X, TOWN_A, TOWN_B } from '../testing/county.ts';
import { recallRecord } from '../testing/delegated-pair.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { decidePlace } from './decide-place.ts';
import { decideTransfer } from './decide-transfer.ts';

const clerk = person('township_window_clerk');
const reviewer = person('township_reviewer');
const approver = person('township_approver');
const keeper = person('township_seal_keeper');
const issuer = person('township_issue_clerk');
const hallClerk = person('county_hall_clerk');
const countyReviewer = person('county_reviewer');
const countyApprover = person('county_approver');
const countyKeeper = person('county_seal_keeper');
const countyIssuer = person('county_issue_clerk');
const COUNTY_PLACE = { organisationId: BUREAU, townshipId: null };
const TOWN_PLACE = { organisationId: GOVERNMENT_OF[TOWN_A], townshipId: TOWN_A };

describe('whole journeys', () => {
  it('R-1.2.9 R-1.2.11 委托办理: the township accepts, decides, seals and delivers in the county organ’s name', () => {
    const world = caseWorld('entrusted_decision');
    const closed = walked(world, submitted(world, TOWN_A), [
      [clerk, 'confirm_place'],
      [clerk, 'accept'],
      [reviewer, 'review'],
      [approver, 'decide'],
      [reviewer, 'request_seal'],
      [keeper, 'seal'],
      [issuer, 'issue'],
      [issuer, 'deliver'],
    ]);
    expect(closed).toMatchObject({ status: 'closed', version: 9, transferred: false });
    expect(closed.acceptance).toMatchObject({
      mode: 'entrusted_decision',
      acceptorId: clerk.personId,
      place: TOWN_PLACE,
    });
    expect(closed.decision).toMatchObject({
      mode: 'entrusted_decision',
      decidingOrganId: BUREAU,
      place: TOWN_PLACE,
    });
    expect(closed.decision?.chain.map((l) => l.gate)).toEqual(
      expect.arrayContaining(['agreement', 'filing', 'seal']),
    );
    expect(closed.sealUse).toMatchObject({ sealId: 'seal-town-a', keeperId: keeper.personId });
  });

  it('R-1.3.3 R-1.3.5 委托受理: pre-review, transfer, county decision and seal, back to the township for issue', () => {
    const world = caseWorld('entrusted_acceptance');
    const closed = walked(world, submitted(world, TOWN_A), [
      [clerk, 'confirm_place'],
      [clerk, 'accept'],
      [reviewer, 'pre_review'],
      [reviewer, 'transfer'],
      [countyReviewer, 'take_over', '2026-03-04'],
      [countyReviewer, 'review'],
      [countyApprover, 'decide'],
      [countyReviewer, 'request_seal'],
      [countyKeeper, 'seal'],
      [countyIssuer, 'transfer', '2026-03-05'],
      [issuer, 'take_over'],
      [issuer, 'issue'],
      [issuer, 'deliver'],
    ]);
    expect(closed).toMatchObject({
      status: 'closed',
      transferred: true,
      custody: { ...TOWN_PLACE, personId: issuer.personId },
    });
    expect(closed.acceptance).toMatchObject({ mode: 'entrusted_acceptance', place: TOWN_PLACE });
    expect(closed.decision).toMatchObject({
      mode: 'own_power',
      decidingOrganId: BUREAU,
      place: COUNTY_PLACE,
    });
    expect(closed.sealUse?.sealId).toBe('seal-bureau');
    expect(closed.acceptance?.clockStartsOn).toBe('2026-03-03');
  });

  it.each(['entrusted_decision', 'entrusted_acceptance'] as const)(
    'R-1.1.6 the county hall serves an item under %s all the same',
    (mode) => {
      const world = caseWorld(mode);
      const closed = walked(world, submitted(world, null), [
        [hallClerk, 'confirm_place'],
        [hallClerk, 'accept'],
        [hallClerk, 'transfer'],
        [countyReviewer, 'take_over'],
        [countyReviewer, 'review'],
        [countyApprover, 'decide'],
        [countyReviewer, 'request_seal'],
        [countyKeeper, 'seal'],
        [countyIssuer, 'issue'],
        [countyIssuer, 'deliver'],
      ]);
      expect(closed.acceptance?.mode).toBe('own_power');
      expect(closed.decision).toMatchObject({ mode: 'own_power', decidingOrganId: BUREAU });
      expect(closed.acceptance?.chain).toMatchObject([{ gate: 'own_power', recordId: BUREAU }]);
    },
  );

  it('CAS-02 R-1.1.7 across townships: the township accepts, cannot decide, hands over, the county decides', () => {
    const world = caseWorld('entrusted_decision');
    const confirmed = done(world, submitted(world, TOWN_A), clerk, at('2026-03-03'), (c) =>
      decidePlace(c, { townships: [TOWN_B, TOWN_A, TOWN_B], placeBound: true }),
    );
    expect(confirmed.affectedTownships).toEqual([TOWN_A, TOWN_B]);
    const waiting = walked(world, confirmed, [[clerk, 'accept']]);
    const blocked = attempt(contextOf(world, waiting, reviewer, at('2026-03-03')), 'review');
    expect(refusalCodes(blocked)).toEqual(['CAS-02']);
    const decided = walked(world, waiting, [
      [reviewer, 'pre_review'],
      [reviewer, 'transfer'],
      [countyReviewer, 'take_over'],
      [countyReviewer, 'review'],
      [countyApprover, 'decide'],
    ]);
    expect(decided.decision).toMatchObject({ mode: 'own_power', place: COUNTY_PLACE });
    expect(decided.number).toBe(waiting.number);
  });

  it('E-21 filed at the county, finished by the township that holds the power', () => {
    const world = caseWorld('entrusted_decision');
    const decided = walked(
      world,
      done(
        world,
        walked(world, submitted(world, null), [
          [hallClerk, 'confirm_place'],
          [hallClerk, 'accept'],
        ]),
        hallClerk,
        at('2026-03-03'),
        (c) => decideTransfer(c, 'transfer', transferCommand(c, { to: TOWN_PLACE })),
      ),
      [
        [clerk, 'take_over'],
        [reviewer, 'review'],
        [approver, 'decide'],
      ],
    );
    expect(decided.acceptance?.mode).toBe('own_power');
    expect(decided.decision).toMatchObject({
      mode: 'entrusted_decision',
      decidingOrganId: BUREAU,
      place: TOWN_PLACE,
    });
  });

  it('E-01 E-02 decided by the township and not yet sealed when the power is recalled: the county organ seals and issues', () => {
    const world = caseWorld('entrusted_decision');
    const recalled = caseWorld(
      'entrusted_decision',
      recallRecord({ townshipId: TOWN_A, itemId: ITEM_X }, '2026-03-05'),
    );
    const decided = walked(world, submitted(world, TOWN_A), [
      [clerk, 'confirm_place'],
      [clerk, 'accept'],
      [reviewer, 'review'],
      [approver, 'decide'],
      [reviewer, 'request_seal'],
    ]);
    const blocked = attempt(contextOf(recalled, decided, keeper, at('2026-03-05')), 'seal');
    expect(refusalCodes(blocked)).toEqual(['DLG-13']);
    const handedOver = walked(recalled, decided, [
      [reviewer, 'transfer', '2026-03-05'],
      [countyReviewer, 'take_over'],
    ]);
    const closed = walked(recalled, handedOver, [
      [countyReviewer, 'request_seal', '2026-03-06'],
      [countyKeeper, 'seal'],
      [countyIssuer, 'issue'],
      [countyIssuer, 'deliver'],
    ]);
    expect(closed).toMatchObject({
      status: 'closed',
      decision: { mode: 'entrusted_decision', place: TOWN_PLACE },
    });
    expect(closed.sealUse?.sealId).toBe('seal-bureau');
  });
});

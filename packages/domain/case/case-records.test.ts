import { describe, expect, it } from 'vitest';
import type { CaseAct } from '../terms/index.ts';
import { attempt, caseWorld, contextOf, submitted, walked } from '../testing/case-world.ts';
import { content, voucher } from '../testing/commands.ts';
import { BUREAU, GOVERNMENT_OF, TOWN_A } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import type { CaseActor } from './case-context.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEventType } from './events.ts';

const decides = caseWorld('entrusted_decision');
const accepts = caseWorld('entrusted_acceptance');
const NOW = at('2026-03-04');
const TOWN_PLACE = { organisationId: GOVERNMENT_OF[TOWN_A], townshipId: TOWN_A };
const COUNTY_PLACE = { organisationId: BUREAU, townshipId: null };

/** The one event of the act, on the case as it stands at the stage. */
function eventOf(
  world: typeof decides,
  state: CaseState,
  actor: CaseActor,
  act: Exclude<CaseAct, 'receive'>,
) {
  const answer = attempt(contextOf(world, state, actor, NOW), act);
  if (!answer.ok) throw new Error(answer.refusals.map((r) => r.code).join(' '));
  expect(answer.events).toHaveLength(1);
  return answer.events[0];
}

const gates = (...names: string[]) => names.map((gate) => expect.objectContaining({ gate }));
const WITHOUT_SEAL = gates(
  ...['list', 'parties', 'entrustability', 'agreement', 'filing', 'memo'],
  ...['announcement', 'readiness', 'go_live'],
);
const WITH_SEAL = gates(
  ...['list', 'parties', 'entrustability', 'agreement', 'filing', 'memo', 'seal'],
  ...['announcement', 'readiness', 'go_live'],
);

describe('what an act leaves in the ledger', () => {
  it.each<[CaseEventType, CaseState, CaseActor, Exclude<CaseAct, 'receive'>, object]>([
    [
      'caseReviewed',
      at3March(decides, 'accepted'),
      cast.reviewer,
      'review',
      {
        conclusion: 'meets',
        opinion: content('opinion'),
        reviewerId: cast.reviewer.personId,
        place: TOWN_PLACE,
        chain: WITHOUT_SEAL,
      },
    ],
    [
      'casePreReviewed',
      at3March(decides, 'accepted'),
      cast.reviewer,
      'pre_review',
      {
        conclusion: 'meets',
        opinion: content('opinion'),
        reviewerId: cast.reviewer.personId,
        chain: WITHOUT_SEAL,
      },
    ],
    [
      'caseIssued',
      at3March(decides, 'sealed'),
      cast.issuer,
      'issue',
      { issuerId: cast.issuer.personId, chain: WITHOUT_SEAL },
    ],
    [
      'sealApplied',
      at3March(decides, 'requested'),
      cast.keeper,
      'seal',
      {
        sealUseId: 'use-1',
        useNumber: '用印-1',
        contentDigest: 'digest-of-decision',
        fileId: 'file-sealed',
        fileDigest: 'digest-sealed',
        sealId: 'seal-town-a',
        keeperId: cast.keeper.personId,
        chain: WITH_SEAL,
      },
    ],
    [
      'clockPaused',
      at3March(decides, 'accepted'),
      cast.reviewer,
      'pause',
      { pauseId: 'pause-3', kind: 'hearing', noticeNumber: '听证-1', from: '2026-03-04' },
    ],
    [
      'caseTerminated',
      at3March(decides, 'accepted'),
      cast.approver,
      'terminate',
      {
        ground: 'applicant_gone',
        reason: content('why'),
        basis: content('basis'),
        voucher: voucher('终止-1'),
        terminatorId: cast.approver.personId,
      },
    ],
    ['caseWithdrawn', at3March(decides, 'accepted'), cast.clerk, 'withdraw', { reason: null }],
    [
      'caseDelivered',
      at3March(decides, 'issued'),
      cast.issuer,
      'deliver',
      { method: 'counter', collector: content('collector') },
    ],
  ])('design §6 %s', (type, state, actor, act, payload) => {
    expect(eventOf(decides, state, actor, act)).toEqual({ type, typeVersion: 1, payload });
  });

  it('R-1.3.5 a transfer names where from and where to, the taking over who and where', () => {
    const accepted = at3March(decides, 'accepted');
    expect(eventOf(decides, accepted, cast.clerk, 'transfer')).toEqual({
      type: 'caseTransferred',
      typeVersion: 1,
      payload: {
        transferId: 'transfer-3',
        from: TOWN_PLACE,
        to: COUNTY_PLACE,
        kind: 'transfer',
        slipNumber: '转递-3',
        note: null,
      },
    });
    const sent = walked(decides, accepted, [[cast.clerk, 'transfer', '2026-03-04']]);
    expect(eventOf(decides, sent, cast.countyReviewer, 'take_over')).toEqual({
      type: 'caseTakenOver',
      typeVersion: 1,
      payload: { transferId: 'transfer-3', personId: cast.countyReviewer.personId, place: COUNTY_PLACE },
    });
  });

  it('R-1.2.11 a decision names organ, place, mode and its whole chain', () => {
    expect(eventOf(decides, at3March(decides, 'reviewed'), cast.approver, 'decide')).toMatchObject({
      type: 'caseDecided',
      typeVersion: 1,
      payload: {
        outcome: 'granted',
        mode: 'entrusted_decision',
        deciderId: cast.approver.personId,
        place: TOWN_PLACE,
        decidingOrganId: BUREAU,
        reason: null,
        chain: WITH_SEAL,
      },
    });
  });

  it('R-1.3.3 under 委托受理 the pre-review rests on its own chain', () => {
    const event = eventOf(accepts, at3March(accepts, 'accepted'), cast.reviewer, 'pre_review');
    expect(event).toMatchObject({
      payload: {
        chain: gates('list', 'parties', 'agreement', 'memo', 'announcement', 'readiness', 'go_live'),
      },
    });
  });
});

describe('what the events fold to', () => {
  it('L-45 of two pauses only the one that ended is closed', () => {
    const twice = walked(decides, at3March(decides, 'accepted'), [
      [cast.reviewer, 'pause', '2026-03-04'],
      [cast.reviewer, 'resume', '2026-03-05'],
      [cast.reviewer, 'pause', '2026-03-09'],
      [cast.reviewer, 'resume', '2026-03-10'],
    ]);
    expect(twice.pauses).toEqual([
      { id: 'pause-3', kind: 'hearing', from: '2026-03-04', through: '2026-03-05' },
      { id: 'pause-5', kind: 'hearing', from: '2026-03-09', through: '2026-03-10' },
    ]);
  });

  it('L-32 an answer to the second notice leaves the first as it was', () => {
    const rounds = walked(decides, submitted(decides, TOWN_A), [
      [cast.clerk, 'notice', '2026-03-03'],
      [cast.clerk, 'receive_supplement', '2026-03-04'],
      [cast.clerk, 'notice', '2026-03-05'],
      [cast.clerk, 'receive_supplement', '2026-03-06'],
    ]);
    expect(rounds.notices.map((n) => n.resolved)).toEqual([['notice-1-point-1'], ['notice-2-point-1']]);
    expect(rounds).toMatchObject({ status: 'submitted', receivedAt: at('2026-03-06') });
  });

  it('L-32 while the second notice is open the case waits, though the first is answered', () => {
    const waiting = walked(decides, submitted(decides, TOWN_A), [
      [cast.clerk, 'notice', '2026-03-03'],
      [cast.clerk, 'receive_supplement', '2026-03-04'],
      [cast.clerk, 'notice', '2026-03-05'],
    ]);
    expect(waiting).toMatchObject({ status: 'supplementing', receivedAt: at('2026-03-04') });
  });

  it('design §6 a new case has its material in round zero and nothing else', () => {
    expect(submitted(decides, TOWN_A)).toMatchObject({
      materials: [{ materialId: 'material-1', fileId: 'file-1', digest: 'digest-1', round: 0 }],
      pauses: [],
      notices: [],
      custody: { ...TOWN_PLACE, personId: null },
      transit: null,
    });
  });
});

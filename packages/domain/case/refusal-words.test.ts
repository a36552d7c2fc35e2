import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, submitted, walked } from '../testing/case-world.ts';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import {
  content,
  decisionCommand,
  sealRequestCommand,
  sealUseCommand,
  supplementCommand,
  transferCommand,
  voucher,
} from '../testing/commands.ts';
import { GOVERNMENT_OF, TOWN_A } from '../testing/county.ts';
import { changed } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { at3March, cast } from '../testing/stages.ts';
import type { CaseActor } from './case-context.ts';
import type { CaseState } from './case-state.ts';
import { decideDecision } from './decide-decision.ts';
import { decideNonAcceptance } from './decide-non-acceptance.ts';
import { decideResume } from './decide-pause.ts';
import { decideSealRequest } from './decide-seal-request.ts';
import { decideSealUse } from './decide-seal-use.ts';
import { decideSupplementAtWindow, decideSupplementOnline } from './decide-supplement.ts';
import { decideTransfer } from './decide-transfer.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-05');
const on = (state: CaseState, actor: CaseActor, of = world) => contextOf(of, state, actor, NOW);

/** A keeper of the seal who is also `personId`, in a world where that person keeps it. */
function keptBy(personId: string) {
  const keeper = person('township_seal_keeper', TOWN_A, { personId });
  return [keeper, { ...world, records: changed(world.records, 'seal handed over', { personId }) }] as const;
}

const submittedCase = at3March(world, 'submitted');
const accepted = at3March(world, 'accepted');
const reviewed = at3March(world, 'reviewed');
const decided = at3March(world, 'decided');
const requested = at3March(world, 'requested');
const sealed = at3March(world, 'sealed');
const sent = walked(world, accepted, [[cast.clerk, 'transfer', '2026-03-04']]);
const waiting = walked(world, submittedCase, [[cast.clerk, 'notice', '2026-03-04']]);
const here = { organisationId: GOVERNMENT_OF[TOWN_A], townshipId: TOWN_A };
const approverWhoAccepted = person('township_approver', TOWN_A, { personId: cast.clerk.personId });

describe('what a refused person reads', () => {
  it.each<[string, string, () => Parameters<typeof codesOf>[0]]>([
    ['CAS-20', '办件当前为“已受理”，不能进行此项操作。', () => attempt(on(accepted, cast.clerk), 'accept')],
    ['AUT-03', '没有转递给本单位、等待接收的案卷。', () => attempt(on(accepted, cast.clerk), 'take_over')],
    ['CAS-20', '案卷已在转递途中，等待对方接收。', () => attempt(on(sent, cast.clerk), 'transfer')],
    ['CAS-20', '案卷已在转递途中，等待对方接收。', () => attempt(on(sent, cast.clerk), 'return')],
    [
      'AUT-03',
      '案卷已在该单位。',
      () =>
        decideTransfer(
          on(accepted, cast.clerk),
          'transfer',
          transferCommand(on(accepted, cast.clerk), { to: here }),
        ),
    ],
    ['CAS-20', '没有可以恢复的暂停。', () => decideResume(on(accepted, cast.reviewer), { pauseId: 'none' })],
    [
      'CAS-20',
      '本单位尚未完成审查。',
      () => attempt(on({ ...reviewed, review: null }, cast.approver), 'decide'),
    ],
    [
      'CAS-24',
      '文书种类与决定结果不一致。',
      () =>
        decideDecision(on(reviewed, cast.approver), {
          ...decisionCommand('refused'),
          document: decisionCommand('granted').document,
        }),
    ],
    [
      'CAS-21',
      '您受理了本办件，不能再作出决定。',
      () => attempt(on(reviewed, approverWhoAccepted), 'decide'),
    ],
    [
      'CAS-21',
      '您受理了本办件，不能再用印。',
      () => attempt(on(requested, ...keptBy(cast.clerk.personId)), 'seal'),
    ],
    [
      'CAS-21',
      '您作出了决定，不能再用印。',
      () => attempt(on(requested, ...keptBy(cast.approver.personId)), 'seal'),
    ],
    [
      'SEA-04',
      '用印由您申请，须由印章保管人另行用印。',
      () => attempt(on(requested, ...keptBy(cast.reviewer.personId)), 'seal'),
    ],
    [
      'SEA-04',
      '您不是该印章的现任保管人。',
      () => attempt(on(requested, person('township_seal_keeper', TOWN_A, { personId: 'other' })), 'seal'),
    ],
    [
      'SEA-04',
      '文书内容与用印申请不一致。',
      () =>
        decideSealUse(
          on(requested, cast.keeper),
          sealUseCommand(on(requested, cast.keeper), { contentDigest: 'x' }),
        ),
    ],
    ['SEA-04', '尚未申请用印。', () => attempt(on(decided, cast.keeper), 'seal')],
    ['CAS-20', '已经用印。', () => attempt(on(sealed, cast.keeper), 'seal')],
    [
      'SEA-04',
      '文书内容与已作出的决定不一致。',
      () =>
        decideSealRequest(
          on(decided, cast.reviewer),
          sealRequestCommand(on(decided, cast.reviewer), { contentDigest: 'x' }),
        ),
    ],
    ['CAS-20', '已经申请用印。', () => attempt(on(requested, cast.reviewer), 'request_seal')],
    ['CAS-20', '已经用印。', () => attempt(on(sealed, cast.reviewer), 'request_seal')],
    ['CAS-20', '文书尚未用印，不能出件。', () => attempt(on(decided, cast.issuer), 'issue')],
    [
      'CAS-06',
      '没有尚未补正的一次性告知，不能以未补正为由不予受理。',
      () =>
        decideNonAcceptance(on(submittedCase, cast.clerk), {
          kind: 'not_supplemented',
          reason: content('why'),
          voucher: voucher(),
        }),
    ],
    [
      'CAS-20',
      '当前没有需要补正的内容。',
      () => decideSupplementOnline(submittedCase, supplementCommand({ state: submittedCase }), NOW),
    ],
    [
      'CAS-23',
      '补正内容与一次性告知书不符。',
      () =>
        decideSupplementAtWindow(
          on(waiting, cast.clerk),
          supplementCommand({ state: waiting }, { resolvedPoints: ['other'] }),
        ),
    ],
  ])('%s %s', (code, text, decide) => {
    const decision = decide();
    expect(codesOf(decision)).toEqual([code]);
    expect(textsOf(decision)).toEqual([text]);
  });

  it('CAS-23 a notice that is not this case’s has no open points', () => {
    const strange = { ...supplementCommand({ state: waiting }), noticeId: 'other', resolvedPoints: ['x'] };
    expect(codesOf(decideSupplementOnline(waiting, strange, NOW))).toEqual(['CAS-23']);
  });

  it('CAS-20 L-45 another pause than the one that lasts cannot be ended', () => {
    const paused = walked(world, accepted, [[cast.reviewer, 'pause', '2026-03-04']]);
    expect(codesOf(decideResume(on(paused, cast.reviewer), { pauseId: 'other' }))).toEqual(['CAS-20']);
  });

  it('SEA-01 the words send the file to the seal or another seal to the file', () => {
    const moved = { ...decided, custody: { organisationId: 'org-bureau', townshipId: null, personId: null } };
    const context = on(moved, cast.countyReviewer);
    const answer = decideSealRequest(context, sealRequestCommand(context, { sealId: 'seal-town-a' }));
    expect(answer).toMatchObject({
      ok: false,
      refusals: [
        {
          code: 'SEA-01',
          text: '该印章不在保管案卷的单位。',
          next: '请将案卷转至印章所在单位用印，或者使用案卷所在单位的印章。',
        },
      ],
    });
  });
});

describe('facts that prove nothing', () => {
  it('DLG-10 facts of another township or item, or none at all, allow nothing', () => {
    const context = on(submitted(world, TOWN_A), cast.clerk);
    const { township } = context.facts;
    if (township === null) throw new Error('no facts');
    for (const other of [null, { ...township, townshipId: 'town-b' }, { ...township, itemId: 'item-y' }]) {
      const blind = { ...context, facts: { ...context.facts, township: other } };
      expect(codesOf(attempt(blind, 'accept'))).toEqual(['DLG-10']);
    }
  });

  it('AUT-01 the hall takes in and hands out for every organ, and does nothing else for it', () => {
    const hall = (post: 'county_hall_clerk' | 'county_reviewer' | 'county_issue_clerk') =>
      person(post, null, { organisationId: 'org-hall' });
    const filed = submitted(world, null);
    expect(codesOf(attempt(on(filed, hall('county_hall_clerk')), 'accept'))).toEqual([]);
    expect(codesOf(attempt(on(filed, hall('county_hall_clerk')), 'notice'))).toEqual([]);
    const atHall = walked(world, filed, [[cast.hallClerk, 'accept', '2026-03-04']]);
    expect(codesOf(attempt(on(atHall, hall('county_reviewer')), 'review'))).toEqual(['AUT-01']);
    const stranger = person('county_reviewer', null, { organisationId: 'org-unknown' });
    expect(codesOf(attempt(on(atHall, stranger), 'review'))).toEqual(['AUT-03', 'AUT-01']);
    const sealedAtCounty = { ...sealed, custody: atHall.custody };
    expect(codesOf(attempt(on(sealedAtCounty, hall('county_issue_clerk')), 'issue'))).toEqual([]);
  });
});

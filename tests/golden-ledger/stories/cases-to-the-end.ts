import { decideDelivery, decideOutsideResult, decideTransfer } from '@tongban/domain/case';
import { localDate } from '@tongban/domain/time';
import { caseWorld, submission } from '../../../packages/domain/testing/case-world.ts';
import { content, transferCommand } from '../../../packages/domain/testing/commands.ts';
import { TOWN_A, TOWN_B } from '../../../packages/domain/testing/county.ts';
import { cast } from '../../../packages/domain/testing/stages.ts';
import type { Story } from '../story.ts';
import { accepts, confirmsPlace, decides, doing, notifies, supplements } from './case-acts.ts';
import { caseStory } from './case-story.ts';

/** 委托办理 with a notice, its supplement and a pause: the township decides, seals and hands over. */
export function caseDecidedByTownship(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-1', proposedTownships: [TOWN_A, TOWN_B] });
  return caseStory(caseWorld('entrusted_decision'), cast.clerk, submitted, [
    [cast.clerk, '2026-03-02', confirmsPlace],
    [cast.clerk, '2026-03-02', notifies],
    [cast.clerk, '2026-03-03', supplements],
    [cast.clerk, '2026-03-03', accepts],
    [cast.reviewer, '2026-03-04', doing('pause')],
    [cast.reviewer, '2026-03-06', doing('resume')],
    [cast.reviewer, '2026-03-09', doing('review')],
    [cast.approver, '2026-03-09', decides('granted')],
    [cast.reviewer, '2026-03-10', doing('request_seal')],
    [cast.keeper, '2026-03-10', doing('seal')],
    [cast.issuer, '2026-03-11', doing('issue')],
    [cast.issuer, '2026-03-11', doing('deliver')],
  ]);
}

/** 委托受理: pre-review, transfer, the county decides, back to the township. */
export function caseDecidedByCounty(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-2', number: '曹-2026-2' });
  return caseStory(caseWorld('entrusted_acceptance'), cast.clerk, submitted, [
    [cast.clerk, '2026-03-02', confirmsPlace],
    [cast.clerk, '2026-03-02', doing('accept')],
    [cast.reviewer, '2026-03-03', doing('pre_review')],
    [
      cast.reviewer,
      '2026-03-03',
      (c) => decideTransfer(c, 'transfer', transferCommand(c, { note: content('transfer-note') })),
    ],
    [cast.countyReviewer, '2026-03-04', doing('take_over')],
    [cast.countyReviewer, '2026-03-04', doing('review')],
    [cast.countyApprover, '2026-03-05', decides('granted')],
    [cast.countyReviewer, '2026-03-05', doing('request_seal')],
    [cast.countyKeeper, '2026-03-05', doing('seal')],
    [cast.countyApprover, '2026-03-06', doing('return')],
    [cast.issuer, '2026-03-09', doing('take_over')],
    [cast.issuer, '2026-03-09', doing('issue')],
    [cast.issuer, '2026-03-09', (c) => decideDelivery(c, { method: 'electronic', collector: null })],
  ]);
}

/** Refused with reasons, at the county hall. */
export function caseRefused(): Story {
  const submitted = submission(null, { caseId: 'case-3', number: '曹-2026-3' });
  return caseStory(caseWorld('entrusted_decision'), cast.hallClerk, submitted, [
    [cast.hallClerk, '2026-03-02', confirmsPlace],
    [cast.hallClerk, '2026-03-02', accepts],
    [cast.hallClerk, '2026-03-02', doing('transfer')],
    [cast.countyReviewer, '2026-03-03', doing('take_over')],
    [cast.countyReviewer, '2026-03-03', doing('review')],
    [cast.countyApprover, '2026-03-04', decides('refused')],
  ]);
}

/** Decided in an outside system: number and day are recorded, nothing is sealed here. */
export function caseDecidedOutside(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-9', number: '曹-2026-9' });
  const world = { ...caseWorld('entrusted_decision'), outsideSystem: '市场主体登记系统' };
  const result = {
    number: '2026030900000001',
    decidedOn: localDate('2026-03-09'),
    reason: content('reason'),
  };
  return caseStory(world, cast.clerk, submitted, [
    [cast.clerk, '2026-03-02', confirmsPlace],
    [cast.clerk, '2026-03-03', accepts],
    [cast.reviewer, '2026-03-09', doing('review')],
    [cast.approver, '2026-03-09', (c) => decideOutsideResult(c, { outcome: 'refused', ...result })],
    [cast.issuer, '2026-03-10', doing('issue')],
    [cast.issuer, '2026-03-10', doing('deliver')],
  ]);
}

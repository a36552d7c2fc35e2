import type { CaseView } from '@tongban/contract';
import type { NotAcceptedKind, Outcome, Post, SpecialProcedureKind } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import * as cases from '../cases/index.ts';
import { type CaseScene, doing, type SceneAct } from './case-scene.ts';

/** 确认所涉乡镇, then 受理. */
export function accepted(clerk: Post): readonly SceneAct[] {
  return [
    placed(clerk),
    doing(clerk, ({ ctx, caseId }, actor, expectedVersion) =>
      cases.acceptCase(ctx, actor, caseId, { expectedVersion }, null),
    ),
  ];
}

/** 一次性告知 about one material. */
export function told(clerk: Post, about: string, text: string): SceneAct {
  return doing(clerk, ({ ctx, caseId }, actor, expectedVersion) =>
    cases.issueSupplementNotice(ctx, actor, caseId, { expectedVersion, points: [{ about, text }] }, null),
  );
}

/** What the notice asked for comes in. */
export function supplemented(clerk: Post): SceneAct {
  return doing(clerk, async (scene, actor, expectedVersion) => {
    const notice = (await viewOf(scene, clerk)).notices.at(-1);
    const resolvedPoints = notice?.points.map(({ id }) => id) ?? [];
    const body = { expectedVersion, noticeId: notice?.id ?? '', resolvedPoints, materials: [] };
    return cases.receiveSupplement(scene.ctx, actor, scene.caseId, body, null);
  });
}

export function preReviewed(reviewer: Post, opinion: string): SceneAct {
  return doing(reviewer, ({ ctx, caseId }, actor, expectedVersion) =>
    cases.preReviewCase(ctx, actor, caseId, { expectedVersion, conclusion: 'meets', opinion }, null),
  );
}

export function reviewed(reviewer: Post, conclusion: 'meets' | 'fails', opinion: string): SceneAct {
  return doing(reviewer, ({ ctx, caseId }, actor, expectedVersion) =>
    cases.reviewCase(ctx, actor, caseId, { expectedVersion, conclusion, opinion }, null),
  );
}

export function transferred(sender: Post, to: 'county' | 'township'): SceneAct {
  return doing(sender, ({ ctx, caseId, townshipId }, actor, expectedVersion) => {
    const body = { expectedVersion, toTownshipId: to === 'county' ? null : townshipId, note: null };
    return cases.transferCase(ctx, actor, caseId, body, null);
  });
}

export function takenOver(receiver: Post): SceneAct {
  return doing(receiver, ({ ctx, caseId }, actor, expectedVersion) =>
    cases.takeOverCase(ctx, actor, caseId, { expectedVersion }, null),
  );
}

export function granted(approver: Post): SceneAct {
  return doing(approver, ({ ctx, caseId }, actor, expectedVersion) => {
    const body = { expectedVersion, outcome: 'granted', findings: null, reasons: null } as const;
    return cases.decideCase(ctx, actor, caseId, body, null);
  });
}

/** 不予许可 or 不予办理, with what was found and why. */
export function refusedOf(approver: Post, findings: string, reasons: string): SceneAct {
  return doing(approver, ({ ctx, caseId }, actor, expectedVersion) => {
    const body = { expectedVersion, outcome: 'refused', findings, reasons } as const;
    return cases.decideCase(ctx, actor, caseId, body, null);
  });
}

/** 不予受理: no licence is needed, another organ's business, or never supplemented (L-32). */
export function declined(clerk: Post, kind: NotAcceptedKind, reason: string, organ: string | null): SceneAct {
  return doing(clerk, ({ ctx, caseId }, actor, expectedVersion) => {
    const body = { expectedVersion, kind, reason, competentOrgan: organ };
    return cases.declineCase(ctx, actor, caseId, body, null);
  });
}

/** A special procedure stops the clock from its notice on (L-45). */
export function paused(
  reviewer: Post,
  noticeNumber: string,
  kind: SpecialProcedureKind = 'hearing',
): SceneAct {
  return doing(reviewer, ({ ctx, caseId }, actor, expectedVersion) =>
    cases.pauseClock(ctx, actor, caseId, { expectedVersion, kind, noticeNumber }, null),
  );
}

export function resumed(reviewer: Post): SceneAct {
  return doing(reviewer, async (scene, actor, expectedVersion) => {
    const pauseId = (await viewOf(scene, reviewer)).pauses.at(-1)?.id ?? '';
    return cases.resumeClock(scene.ctx, actor, scene.caseId, { expectedVersion, pauseId }, null);
  });
}

/** The county sends the file back with what is still to be cleared. */
export function sentBack(sender: Post, note: string): SceneAct {
  return doing(sender, ({ ctx, caseId, townshipId }, actor, expectedVersion) =>
    cases.returnCase(ctx, actor, caseId, { expectedVersion, toTownshipId: townshipId, note }, null),
  );
}

/** 确认所涉乡镇 alone. */
export function placed(clerk: Post): SceneAct {
  return doing(clerk, ({ ctx, caseId, townshipId }, actor, expectedVersion) =>
    cases.confirmPlace(ctx, actor, caseId, { expectedVersion, townships: [townshipId] }, null),
  );
}

/** What an outside system decided, recorded under a number that is plainly an example. */
export function outsideRecorded(approver: Post, outcome: Outcome, reason: string | null): SceneAct {
  return doing(approver, ({ ctx, caseId }, actor, expectedVersion) => {
    const number = `示例${caseId.slice(-12).toUpperCase()}`;
    const decidedOn = dateInShanghai(ctx.clock.now());
    const body = { expectedVersion, outcome, number, decidedOn, reason };
    return cases.recordOutsideResult(ctx, actor, caseId, body, null);
  });
}

export function sealRequested(requester: Post): SceneAct {
  return doing(requester, ({ ctx, caseId }, actor, expectedVersion) =>
    cases.requestSeal(ctx, actor, caseId, { expectedVersion }, null),
  );
}

export function sealed(keeper: Post): SceneAct {
  return doing(keeper, async (scene, actor, expectedVersion) => {
    const contentDigest = (await viewOf(scene, keeper)).decision?.contentDigest ?? '';
    return cases.applySeal(scene.ctx, actor, scene.caseId, { expectedVersion, contentDigest }, null);
  });
}

/** 出件, then 送达 at the counter. */
export function delivered(issuer: Post): readonly SceneAct[] {
  return [
    doing(issuer, ({ ctx, caseId }, actor, expectedVersion) =>
      cases.issueCase(ctx, actor, caseId, { expectedVersion }, null),
    ),
    doing(issuer, ({ ctx, caseId, collectorName }, actor, expectedVersion) => {
      const body = { expectedVersion, method: 'counter', collectorName } as const;
      return cases.deliverCase(ctx, actor, caseId, body, null);
    }),
  ];
}

/** 终止办理 before a decision; the basis is the deciding organ's to name (E-35). */
export function terminated(approver: Post): SceneAct {
  return doing(approver, ({ ctx, caseId }, actor, expectedVersion) => {
    const reason = '受理后申请所依据的场所已经拆除，申请人书面确认不再继续。';
    const legalBasis = '示例：由作出终止的机关写明法律、法规或者规章的条款';
    const body = { expectedVersion, ground: 'object_gone', reason, legalBasis } as const;
    return cases.terminateCase(ctx, actor, caseId, body, null);
  });
}

export function withdrawn(clerk: Post): SceneAct {
  return doing(clerk, ({ ctx, caseId }, actor, expectedVersion) =>
    cases.withdrawCase(ctx, actor, caseId, { expectedVersion, reason: '申请人改变经营计划' }, null),
  );
}

async function viewOf({ ctx, caseId, who }: CaseScene, post: Post): Promise<CaseView> {
  const outcome = await cases.readCase(ctx, who(post), caseId);
  if (outcome.kind !== 'done') throw new Error(`The demo's case ${caseId} cannot be read.`);
  return outcome.value;
}

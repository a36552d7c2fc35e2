import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOWN_A } from '../testing/county.ts';
import { aStart, aStep, type RandomStep, type Taken, WORLDS, wander } from '../testing/random-case.ts';
import { cast } from '../testing/stages.ts';
import { mayBecome } from './lifecycle.ts';

/** Random people try random acts; the usual way is mixed in so that cases get to their end. */
const usualWay: RandomStep[] = (
  [
    [cast.clerk, 'confirm_place'],
    [cast.clerk, 'accept'],
    [cast.reviewer, 'pre_review'],
    [cast.reviewer, 'review'],
    [cast.approver, 'decide'],
    [cast.clerk, 'transfer'],
    [cast.countyReviewer, 'take_over'],
    [cast.countyReviewer, 'review'],
    [cast.countyApprover, 'decide'],
    [cast.reviewer, 'request_seal'],
    [cast.countyReviewer, 'request_seal'],
    [cast.keeper, 'seal'],
    [cast.countyKeeper, 'seal'],
    [cast.issuer, 'issue'],
    [cast.countyIssuer, 'issue'],
    [cast.issuer, 'deliver'],
    [cast.countyIssuer, 'deliver'],
  ] as const
).map(([actor, act]) => ({ actor, act, days: 0 }));

const aWalk = fc
  .tuple(aStart, fc.array(aStep, { minLength: 10, maxLength: 60 }), fc.infiniteStream(fc.boolean()))
  .map(([start, noise, mixIn]) => {
    const way = [...usualWay];
    const steps = noise.flatMap((step) => {
      const { value } = mixIn.next();
      const next = value ? way.shift() : undefined;
      return next ? [next, step] : [step];
    });
    return { ...start, steps: [...steps, ...way] };
  });

function everyTaken(check: (taken: Taken) => void, numRuns = 400): void {
  fc.assert(
    fc.property(aWalk, ({ world, where, steps }) => {
      for (const taken of wander(world, where, steps)) check(taken);
    }),
    { numRuns },
  );
}

describe('whatever people try', () => {
  it('CAS-20 no accepted event leaves the graph, and the version counts up by one an event', () => {
    everyTaken(({ before, events, after }) => {
      const deemed = before.acceptance === null && after.acceptance?.deemed ? 1 : 0;
      if (deemed === 0 || events.length === 0) expect(mayBecome(before.status, after.status)).toBe(true);
      expect(after.version).toBe(before.version + events.length + deemed);
      expect([after.id, after.number, after.itemId]).toEqual([before.id, before.number, before.itemId]);
    });
  });

  it('R-1.2.11 no decision without a chain, a review of the same side and a confirmed place; always the organ’s name', () => {
    everyTaken(({ after: { decision, review, affectedTownships, acceptance } }) => {
      if (decision === null) return;
      expect(decision.chain.length).toBeGreaterThan(0);
      expect(decision.decidingOrganId).toBe('org-bureau');
      expect(review?.place.townshipId).toBe(decision.place.townshipId);
      expect(affectedTownships).not.toBeNull();
      expect(acceptance).not.toBeNull();
    });
  });

  it('CAS-02 CAS-03 a township decides only under 委托办理 and only what touches itself alone', () => {
    everyTaken(({ after: { decision, acceptance, affectedTownships }, world }) => {
      if (decision === null || decision.place.townshipId === null) return;
      expect(decision).toMatchObject({ mode: 'entrusted_decision', place: { townshipId: TOWN_A } });
      expect(affectedTownships?.every((t) => t === TOWN_A)).toBe(true);
      expect(acceptance?.mode).not.toBe('entrusted_acceptance');
      expect(world).not.toBe(WORLDS[1]);
    });
  });

  it('CAS-21 SEA-04 acceptor, decider and keeper are three people; requester and keeper two', () => {
    everyTaken(({ after: { acceptance, decision, sealRequest, sealUse } }) => {
      const people = [acceptance?.acceptorId, decision?.deciderId, sealUse?.keeperId].filter((p) => p);
      expect(new Set(people).size).toBe(people.length);
      if (sealUse) expect(sealUse.keeperId).not.toBe(sealRequest?.requesterId);
    });
  });

  it('R-1.2.8 no seal without a decision and a request on the same content; nothing issued unsealed', () => {
    everyTaken(({ after: { decision, sealRequest, sealUse, issuedAt } }) => {
      if (sealUse) expect(sealRequest?.contentDigest).toBe(decision?.document?.contentDigest);
      if (sealUse) expect(sealUse.sealId).toBe(sealRequest?.sealId);
      if (issuedAt !== null) expect(sealUse).not.toBeNull();
    });
  });

  it('STA-01 hired people leave no mark on review, decision and seal', () => {
    everyTaken(({ after: { review, preReview, decision, sealUse } }) => {
      const marks = [review?.reviewerId, preReview?.reviewerId, decision?.deciderId, sealUse?.keeperId];
      expect(marks).not.toContain('hired');
    });
  });

  it('R-1.3.5 exactly one keeper of the file: it moves only by take-over, and only to where it was sent', () => {
    everyTaken(({ before, events, after }) => {
      const place = ({ custody }: typeof after) => `${custody.organisationId}/${custody.townshipId}`;
      const taken = events.some((e) => e.type === 'caseTakenOver');
      if (!taken) expect(place(after)).toBe(place(before));
      else expect(after.custody).toMatchObject(before.transit?.to ?? {});
      if (taken) expect(after.transit).toBeNull();
    });
  });

  it('R-1.1.6 the walks get somewhere: both sides decide, and cases are closed', () => {
    const seen = new Set<string>();
    everyTaken(({ after }) => {
      seen.add(after.status);
      if (after.decision) seen.add(`decided by ${after.decision.place.townshipId ?? 'county'}`);
    });
    for (const mark of [
      'supplementing',
      'closed',
      'withdrawn',
      'terminated',
      'not_accepted',
      'decided by town-a',
      'decided by county',
    ]) {
      expect(seen).toContain(mark);
    }
  });
});

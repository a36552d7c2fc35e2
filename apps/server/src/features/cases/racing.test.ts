import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { acceptCase } from './operations/accept-case.ts';
import { confirmPlace } from './operations/confirm-place.ts';
import { decideCase } from './operations/decide-case.ts';
import { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
import { reviewCase } from './operations/review-case.ts';
import { eateryApplication } from './testing/applications.ts';
import { takenIn } from './testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';

const CLERK = 'township_window_clerk' as const;

onEngines('several at once', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());
  const placed = async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    await walk.walk(confirmPlace, CLERK, READY, { townships: [county.townshipId(READY)] });
    return walk;
  };

  it('E-41 of 100 racing decisions exactly one is made, and the others are told', async () => {
    const walk = await placed();
    await walk.walk(acceptCase, CLERK, READY, {});
    await walk.walk(reviewCase, 'township_reviewer', READY, { conclusion: 'meets', opinion: '符合' });
    const approver = await county.actorIn('township_approver', READY);
    const { version } = await walk.state();
    const body = { expectedVersion: version, outcome: 'granted', findings: null, reasons: null } as const;
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () => decideCase(county.ctx, approver, walk.caseId, body, null)),
    );
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(99);
    const ledger = await county.ctx.database.db
      .selectFrom('ledger')
      .select('type')
      .where('stream', '=', `case:${walk.caseId}`)
      .where('type', '=', 'caseDecided')
      .execute();
    expect(ledger).toHaveLength(1);
  });

  it('E-41 two clerks at once: the second is told what the first did, and by name', async () => {
    const walk = await placed();
    const one = await county.actorIn(CLERK, READY, 0);
    const other = await county.actorIn(CLERK, READY, 1);
    const { version: expectedVersion } = await walk.state();
    const notice = { expectedVersion, points: [{ about: 'area', text: '面积不符' }] };
    const [accepted, noticed] = await Promise.all([
      acceptCase(county.ctx, one, walk.caseId, { expectedVersion }, null),
      issueSupplementNotice(county.ctx, other, walk.caseId, notice, null),
    ]);
    const outcomes = [accepted, noticed];
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const winner = accepted.kind === 'done' ? one : other;
    expect(outcomes.find(({ kind }) => kind !== 'done')).toMatchObject({
      kind: 'conflict',
      conflict: { actualVersion: 3, lastEvents: [{ actor: winner.name, name: expect.stringMatching(/./u) }] },
    });
  });

  it('E-42 a double click on an act has one effect and one answer', async () => {
    const walk = await placed();
    const clerk = await county.actorIn(CLERK, READY);
    const { version: expectedVersion } = await walk.state();
    const key = { key: 'accept-1', request: 'same' };
    const accept = () => acceptCase(county.ctx, clerk, walk.caseId, { expectedVersion }, key);
    const [first, second] = await Promise.all([accept(), accept()]);
    expect(first).toMatchObject({ kind: 'done', value: { version: 3, status: 'accepted' } });
    expect(second).toEqual(first);
    expect(await accept()).toEqual(first);
    const reused = await acceptCase(
      county.ctx,
      clerk,
      walk.caseId,
      { expectedVersion },
      { ...key, request: 'other' },
    );
    expect(reused).toMatchObject({ kind: 'problem', problem: { code: 'idempotency_mismatch' } });
  });
});

import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { answerNoticeOnline } from './operations/answer-notice-online.ts';
import { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
import { stageUploadFor } from './operations/stage-upload.ts';
import { eateryApplication } from './testing/applications.ts';
import { type CaseWalk, takenIn } from './testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { codesOf, doneValue } from './testing/outcomes.ts';
import { SAMPLE_PDF } from './testing/sample-file.ts';

const SCOPE = 'visit:7';

onEngines('answering a notice online', (engine) => {
  let county: DemoCounty;
  let told: CaseWalk;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    told = await takenIn(county, eateryApplication(county, READY));
    await told.walk(issueSupplementNotice, 'township_window_clerk', READY, {
      points: [{ about: 'application-form', text: '登记表没有签字' }],
    });
  });
  afterAll(() => county.close());

  const answer = async (more: Record<string, unknown> = {}, key: string | null = null) => {
    const notice = (await told.state()).notices[0];
    const given = {
      number: told.number,
      code: told.code,
      noticeId: notice?.id ?? '',
      resolvedPoints: notice?.points.map(({ id }) => id) ?? [],
      materials: [],
      scope: SCOPE,
      ...more,
    };
    return answerNoticeOnline(county.ctx, given, key === null ? null : { key, request: 'same' });
  };
  const upload = async () => {
    const file = { countyId: county.countyId, scope: SCOPE, name: '登记表.pdf', content: SAMPLE_PDF };
    return doneValue(await stageUploadFor(county.ctx, file)).uploadId;
  };

  it('design §9 a wrong code answers like an unknown number', async () => {
    expect(await answer({ code: 'AAAAAA' })).toMatchObject({
      kind: 'problem',
      problem: { code: 'not_found' },
    });
  });

  it('R-5.3.6 points and materials that the notice and the guide do not have are refused', async () => {
    expect(codesOf(await answer({ resolvedPoints: ['9-9'] }))).toEqual(['CAS-23']);
    const strange = await answer({ materials: [{ materialId: 'nothing', uploadId: await upload() }] });
    expect(strange).toMatchObject({ kind: 'invalid', fields: [{ field: 'materials.nothing' }] });
  });

  it('L-32 E-42 a double click answers once; the five days count anew from the complete receipt', async () => {
    county.setClock(addMilliseconds(TEST_NOW, 24 * 3_600_000));
    const materials = [{ materialId: 'application-form', uploadId: await upload() }];
    const first = await answer({ materials }, 'k1');
    expect(first).toEqual({ kind: 'done', value: { number: told.number, status: 'submitted' } });
    expect(await answer({ materials }, 'k1')).toEqual(first);
    const state = await told.state();
    expect(state).toMatchObject({ version: 3, receivedAt: '2026-03-17T01:00:00.000Z' });
    expect(state.materials).toMatchObject([{ materialId: 'application-form', round: 1 }]);
  });

  it('CAS-20 nothing is open any more', async () => {
    expect(codesOf(await answer())).toEqual(['CAS-20']);
  });
});

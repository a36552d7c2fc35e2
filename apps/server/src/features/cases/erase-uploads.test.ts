import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { eraseUploads, removeOldUploads, stageUploadFor, submitCase } from './index.ts';
import { eateryApplication } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';
import { SAMPLE_PDF } from './testing/sample-file.ts';

const SCOPE = 'visit:1';
const WEEK_MS = 7 * 24 * 3_600_000;

onEngines('uploads that nobody files', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());
  const upload = async (scope: string) => {
    const file = { countyId: county.countyId, scope, name: '登记表.pdf', content: SAMPLE_PDF };
    return doneValue(await stageUploadFor(county.ctx, file)).uploadId;
  };
  const ids = async () =>
    (await county.ctx.database.db.selectFrom('file').select('id').orderBy('id').execute()).map(
      ({ id }) => id,
    );

  it('PIPL art. 47: are erased for their owner, and a week later by the job; filed ones stay', async () => {
    const filed = await upload(SCOPE);
    const command = {
      ...eateryApplication(county, READY),
      channel: 'online' as const,
      materials: [{ materialId: 'application-form', uploadId: filed }],
    };
    doneValue(await submitCase(county.ctx, { kind: 'visitor', scope: SCOPE }, command, null));
    const [one, two, other] = [await upload(SCOPE), await upload(SCOPE), await upload('visit:2')];
    const { countyId } = county;
    await eraseUploads(county.ctx, { countyId, scope: SCOPE, uploadIds: [one, other] });
    expect(await ids()).toEqual([filed, two, other]);
    await eraseUploads(county.ctx, { countyId, scope: SCOPE });
    expect(await ids()).toEqual([filed, other]);
    county.setClock(addMilliseconds(TEST_NOW, WEEK_MS));
    expect(await removeOldUploads(county.ctx)).toBe(0);
    county.setClock(addMilliseconds(TEST_NOW, WEEK_MS + 1));
    expect(await removeOldUploads(county.ctx)).toBe(1);
    expect(await ids()).toEqual([filed]);
  });
});

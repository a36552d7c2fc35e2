import { expect, test } from '@playwright/test';
import { loadReferenceData } from '../../apps/server/src/features/catalogue/index.ts';
import { portalPages } from '../../apps/server/src/portal/portal-pages.ts';
import { layoutFaultsOf } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

const THUMB = { targetPx: 44 };

/** Pages of one make differ in their words alone: what the longest does to the layout is seen without the rules of axe. */
const EVERY = [
  'guide',
  'guide-print',
  'department',
  'life-event',
  'power-type',
  'applicants',
  'county',
  'hall',
];
for (const kind of EVERY) {
  test(`design §10 every page of the kind ${kind}: nothing clipped, no horizontal scroll, in large type too`, async ({
    page,
    context,
  }) => {
    const paths = portalPages(loadReferenceData()).flatMap((each) => (each.kind === kind ? [each.path] : []));
    expect(paths.length).toBeGreaterThan(1);
    for (const isElder of [false, true]) {
      if (isElder) await context.addCookies([{ name: 'tongban_elder', value: '1', url: serverUrl() }]);
      for (const path of paths) {
        await page.goto(serverUrl() + path);
        expect.soft(await layoutFaultsOf(page, THUMB), isElder ? `${path} in large type` : path).toEqual([]);
      }
    }
  });
}

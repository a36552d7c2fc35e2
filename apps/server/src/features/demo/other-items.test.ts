import { dateInShanghai, startOfDay } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import { explainAuthority } from '../delegations/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { ALL_NUMBERS, demoItem } from './demo-item.ts';
import { townshipNamed } from './demo-world.ts';
import { seedGovernance, type ToldCounty, tellOtherItems } from './seed-governance.ts';

const FIRST = [5, 6];

let test: TestApp;
let told: ToldCounty;
beforeAll(async () => {
  test = await openTestApp({ demo: false });
  told = await seedGovernance(test.ctx, today(), { numbers: FIRST });
}, 60_000);
afterAll(() => test.close());

const today = () => dateInShanghai(test.ctx.clock.now());

/** The numbers of the items that lack nothing for going live in the township. */
async function ready(name: string): Promise<number[]> {
  const { county } = told.world;
  const townshipId = townshipNamed(told.world, name).id;
  const at = startOfDay(today());
  const found: number[] = [];
  for (const no of ALL_NUMBERS) {
    const query = { countyId: county.id, townshipId, itemId: demoItem(test.ctx.reference, no).id, at };
    const { refusals } = await explainAuthority(test.ctx, { ...query, act: 'go_live' });
    if (refusals.length === 0) found.push(no);
  }
  return found;
}

it('design §8 before anybody is served, exactly the items of the recent cases hold every gate', async () => {
  expect(await ready('庄寨镇')).toEqual(FIRST);
  expect(await ready('普连集镇')).toEqual(FIRST);
});

it('E-47 told beside the server, the other items come to the same end as told at once', async () => {
  await tellOtherItems(told, FIRST, today());
  expect(await ready('庄寨镇')).toEqual(ALL_NUMBERS);
  expect(await ready('普连集镇')).toEqual([4, 5, 6, 13, 40, 41, 42]);
  expect(await ready('古营集镇')).toEqual([]);
  for await (const finding of verifyInstallation(test.ctx)) expect.unreachable(JSON.stringify(finding));
}, 60_000);

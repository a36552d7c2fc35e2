import type { Post } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { Engine } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { openTestApp, type TestApp } from '../../../testing/test-app.ts';
import { findCountyByCode, findItemByNo } from '../../catalogue/index.ts';
import { type DemoExtent, demoLogins } from '../../demo/index.ts';
import { accountsOfLogins, loadStaffActor, type StaffActor } from '../../staff/index.ts';

/** 庄寨镇 holds every gate, 古营集镇 lacks filing and memos, 普连集镇's agreements end on 2026-03-21 (five days after TEST_NOW). */
export const READY = '庄寨镇';
export const UNFILED = '古营集镇';
export const ENDING = '普连集镇';

/** The demo's 曹县 with its staff, for tests of what is done with cases. */
export interface DemoCounty extends TestApp {
  readonly countyId: string;
  /** Item 5, which 庄寨镇 decides. */
  readonly eatery: string;
  /** Item 6, which 庄寨镇 accepts and the county decides. */
  readonly construction: string;
  townshipId(name: string): string;
  /** The first member of staff in the post, of the township where one is named, or another of several. */
  actorIn(post: Post, townshipName?: string | null, which?: number): Promise<StaffActor>;
}

export async function openDemoCounty(
  options: {
    readonly engine?: Engine;
    readonly now?: Instant;
    readonly env?: Readonly<Record<string, string>>;
    readonly extent?: DemoExtent;
  } = {},
): Promise<DemoCounty> {
  const app = await openTestApp(options);
  const { reference } = app.ctx;
  const county = findCountyByCode(reference, '371721');
  if (!county) throw new Error('The reference data has no 曹县.');
  const itemNo = (no: number) => findItemByNo(reference, no)?.item.id ?? '';
  return {
    ...app,
    countyId: county.id,
    eatery: itemNo(5),
    construction: itemNo(6),
    townshipId: (name) => county.townships.find((t) => t.name === name)?.id ?? `no township ${name}`,
    actorIn: (post, townshipName = null, which = 0) => actorIn(app, post, townshipName, which),
  };
}

async function actorIn({ ctx }: TestApp, post: Post, townshipName: string | null, which: number) {
  const people = demoLogins.filter(
    ({ person }) => person.post === post && person.townshipName === townshipName,
  );
  const loginName = people[which]?.loginName ?? '';
  const actor = await inTransaction(ctx.database, async (tx) => {
    const accountId = (await accountsOfLogins(tx, [loginName])).get(loginName);
    return accountId === undefined ? undefined : loadStaffActor(tx, accountId, ctx.clock.now());
  });
  if (!actor) throw new Error(`Nobody is ${post} of ${townshipName ?? 'the county'}.`);
  return actor;
}

import { type SealNaming, sealNameFor } from '@tongban/domain/seal';
import { READINESS_KINDS } from '@tongban/domain/terms';
import type { LocalDate } from '@tongban/domain/time';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { announceDelegation, goLive, recallDelegation, recordPreparations } from '../delegations/index.ts';
import { changeSealStatus, handOverSeal, issueSeal, sealsForCase } from '../seals/index.ts';
import { LUXI_CODE } from './demo-bodies.ts';
import type { DemoItem } from './demo-item.ts';
import { demoPersonIn } from './demo-people.ts';
import { bodyId, type TownshipCast } from './demo-world.ts';
import { SEAL_AUTHORISATION } from './seed-county-seals.ts';
import { recordedId } from './story.ts';

/** The 2号公章 for the township, issued and handed to its keeper (R-1.2.4; in 鲁西新区). */
export async function equipWithSeal({ world, actor, township }: TownshipCast): Promise<void> {
  const { county } = world;
  const isLuxi = county.code === LUXI_CODE;
  const naming: SealNaming = isLuxi
    ? { rule: 'luxi_commission', townshipName: township.name }
    : {
        rule: 'county_department',
        countyName: county.name,
        bureauShortName: '行政审批服务局',
        townshipName: township.name,
      };
  const issued = await issueSeal(world.ctx, actor, {
    countyId: county.id,
    kind: 'approval_no2',
    name: sealNameFor(naming),
    sealOwnerId: bodyId(world, isLuxi ? 'county_government' : 'approval'),
    townshipId: township.id,
    authorisation: SEAL_AUTHORISATION,
  });
  const sealId = recordedId(issued);
  const { personId } = demoPersonIn('township_seal_keeper', township.name, county.code);
  recordedId(await handOverSeal(world.ctx, actor, { countyId: county.id, sealId, personId, from: null }));
}

/** E-10: stopped at once; intake goes on. */
export async function suspendSeal({ world, actor, township }: TownshipCast): Promise<void> {
  const seals = await inSnapshot(world.ctx.database, (tx) => sealsForCase(tx, world.county.id, township.id));
  const sealId = seals.find(({ townshipId }) => townshipId === township.id)?.id ?? '';
  const reason = '印章保管交接核查（示例）';
  const change = {
    countyId: world.county.id,
    sealId,
    status: 'suspended' as const,
    from: null,
    reason,
  };
  recordedId(await changeSealStatus(world.ctx, actor, change));
}

export async function announce(cast: TownshipCast, item: DemoItem, on: LocalDate): Promise<void> {
  const { world, actor } = cast;
  const place = `${world.county.fullName}政府门户网站（示例）`;
  const announcement = { ...delegationOf(cast, item), generation: 1, announcedOn: on, place };
  recordedId(await announceDelegation(world.ctx, actor, announcement));
}

export async function makeReady(cast: TownshipCast, item: DemoItem, on: LocalDate): Promise<void> {
  const { world, actor } = cast;
  const readiness = { ...delegationOf(cast, item), kinds: READINESS_KINDS, from: on, until: null };
  recordedId(await recordPreparations(world.ctx, actor, readiness));
}

export async function start(cast: TownshipCast, item: DemoItem, startOn: LocalDate): Promise<void> {
  const { world, actor } = cast;
  recordedId(await goLive(world.ctx, actor, { ...delegationOf(cast, item), generation: 1, startOn }));
}

/** E-02: cases in flight may be finished within thirty days. */
export async function recall(cast: TownshipCast, item: DemoItem, on: LocalDate): Promise<void> {
  const { world, actor } = cast;
  const recalled = await recallDelegation(world.ctx, actor, {
    ...delegationOf(cast, item),
    generation: 1,
    effectiveOn: on,
    reason: 'poor_effect',
    inFlight: { kind: 'finish', withinDays: 30 },
  });
  recordedId(recalled);
}

function delegationOf({ world, township }: TownshipCast, item: DemoItem) {
  return { countyId: world.county.id, townshipId: township.id, itemId: item.id };
}

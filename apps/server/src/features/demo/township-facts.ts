import { READINESS_KINDS } from '@tongban/domain/delegation';
import { type SealNaming, sealNameFor } from '@tongban/domain/seal';
import type { LocalDate } from '@tongban/domain/time';
import { announceDelegation, goLive, recordReadiness } from '../delegations/index.ts';
import { handOverSeal, issueSeal } from '../seals/index.ts';
import type { DemoItem, TownshipCast } from './demo-item.ts';
import { demoPersonIn } from './demo-people.ts';
import { bodyId } from './demo-world.ts';
import { recordedId } from './story.ts';

/** The 2号公章 of the approval bureau for the township, issued and handed to its keeper. */
export async function equipWithSeal({ world, actor, township }: TownshipCast): Promise<void> {
  const countyId = world.county.id;
  const naming: SealNaming = {
    rule: 'county_department',
    countyName: world.county.name,
    bureauShortName: '行政审批服务局',
    townshipName: township.name,
  };
  const issued = await issueSeal(world.ctx, actor, {
    countyId,
    kind: 'approval_no2',
    name: sealNameFor(naming),
    sealOwnerId: bodyId(world, 'approval'),
    townshipId: township.id,
    authorisation: null,
  });
  const { personId } = demoPersonIn('township_seal_keeper', township.name);
  const handOver = { countyId, sealId: recordedId(issued), personId, from: null };
  recordedId(await handOverSeal(world.ctx, actor, handOver));
}

export async function announce(cast: TownshipCast, item: DemoItem, on: LocalDate): Promise<void> {
  const { world, actor } = cast;
  const place = `${world.county.name}人民政府门户网站（示例）`;
  const announcement = { ...delegationOf(cast, item), generation: 1, announcedOn: on, place };
  recordedId(await announceDelegation(world.ctx, actor, announcement));
}

export async function makeReady(cast: TownshipCast, item: DemoItem, on: LocalDate): Promise<void> {
  const { world, actor } = cast;
  for (const kind of READINESS_KINDS) {
    const readiness = { ...delegationOf(cast, item), kind, from: on, until: null };
    recordedId(await recordReadiness(world.ctx, actor, readiness));
  }
}

export async function start(cast: TownshipCast, item: DemoItem, startOn: LocalDate): Promise<void> {
  const { world, actor } = cast;
  recordedId(await goLive(world.ctx, actor, { ...delegationOf(cast, item), generation: 1, startOn }));
}

function delegationOf({ world, township }: TownshipCast, item: DemoItem) {
  return { countyId: world.county.id, townshipId: township.id, itemId: world[item] };
}

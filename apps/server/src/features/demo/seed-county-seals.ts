import type { SealKind } from '@tongban/domain/seal';
import type { Actor } from '../organisations/index.ts';
import { handOverSeal, issueSeal } from '../seals/index.ts';
import { demoPersonIn } from './demo-people.ts';
import { bodyId, type DemoWorld } from './demo-world.ts';
import { recordedId } from './story.ts';

/** The seals that the approval bureau keeps itself: for vouchers (L-32) and for its own decisions. */
export async function seedCountySeals(world: DemoWorld, actor: Actor): Promise<void> {
  const organ = `${world.county.name}行政审批服务局`;
  await seedSeal(world, actor, 'acceptance', `${organ}受理专用章`);
  await seedSeal(world, actor, 'department_approval', `${organ}审批专用章`);
}

async function seedSeal(world: DemoWorld, actor: Actor, kind: SealKind, name: string): Promise<void> {
  const countyId = world.county.id;
  const sealOwnerId = bodyId(world, 'approval');
  const seal = { countyId, kind, name, sealOwnerId, townshipId: null, authorisation: null };
  const sealId = recordedId(await issueSeal(world.ctx, actor, seal));
  const { personId } = demoPersonIn('county_seal_keeper');
  recordedId(await handOverSeal(world.ctx, actor, { countyId, sealId, personId, from: null }));
}

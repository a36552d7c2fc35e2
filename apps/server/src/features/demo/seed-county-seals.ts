import type { SealKind } from '@tongban/domain/seal';
import type { Actor } from '../organisations/index.ts';
import { handOverSeal, issueSeal } from '../seals/index.ts';
import { COUNTY_BODIES, type CountyBody, LUXI_CODE } from './demo-bodies.ts';
import { demoPeople } from './demo-people.ts';
import { bodyId, type DemoWorld } from './demo-world.ts';
import { recordedId } from './story.ts';

/** Plainly an example: no county's document is invented. */
export const SEAL_AUTHORISATION = '示例〔2022〕印章刻制授权';

/** The seals that the departments with a keeper keep themselves: for vouchers (L-32) and for their own decisions. */
export async function seedCountySeals(world: DemoWorld, actor: Actor): Promise<void> {
  const { code, name, fullName } = world.county;
  const isLuxi = code === LUXI_CODE;
  const keepers = demoPeople.filter((p) => p.post === 'county_seal_keeper' && p.countyCode === code);
  for (const { personId, body } of keepers) {
    if (body === 'township' || body === 'city_service') continue;
    const organ = isLuxi ? `${fullName}管理委员会行政` : `${name}${COUNTY_BODIES[body].shortName}`;
    const owner = isLuxi ? 'county_government' : body;
    await seedSeal(world, actor, { owner, personId, kind: 'acceptance', name: `${organ}受理专用章` });
    await seedSeal(world, actor, {
      owner,
      personId,
      kind: 'department_approval',
      name: `${organ}审批专用章`,
    });
  }
}

interface CountySeal {
  readonly owner: CountyBody;
  readonly personId: string;
  readonly kind: SealKind;
  readonly name: string;
}

async function seedSeal(world: DemoWorld, actor: Actor, seal: CountySeal): Promise<void> {
  const countyId = world.county.id;
  const sealOwnerId = bodyId(world, seal.owner);
  const { kind, name, personId } = seal;
  const issued = { countyId, kind, name, sealOwnerId, townshipId: null, authorisation: SEAL_AUTHORISATION };
  const sealId = recordedId(await issueSeal(world.ctx, actor, issued));
  recordedId(await handOverSeal(world.ctx, actor, { countyId, sealId, personId, from: null }));
}

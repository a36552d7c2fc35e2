import type { CapacityKind, OrganisationKind } from '@tongban/domain/organisation';
import { localDate } from '@tongban/domain/time';
import { type Actor, grantCapacity, recordRemedy, registerOrganisation } from '../organisations/index.ts';
import type { DemoBody } from './demo-people.ts';
import { bodyId, type DemoWorld } from './demo-world.ts';
import { recordedId } from './story.ts';

/** The days before are not known; the demo's records begin here. */
const FIRST_DAY = localDate('2022-11-01');

type Granted = readonly [kind: CapacityKind, itemId: string | null];

/** Registers the bodies of county and city, the township governments, what each does, and the remedies (L-38). */
export async function seedOrganisations(world: DemoWorld, actor: Actor): Promise<void> {
  const { county, eatery, construction } = world;
  const department = (shortName: string) => ({ kind: 'county_department', shortName }) as const;
  await registerBody(
    world,
    actor,
    'county_government',
    { kind: 'county_government', shortName: '人民政府' },
    [],
  );
  await registerBody(world, actor, 'approval', department('行政审批服务局'), [
    ['power_holder', eatery],
    ['power_holder', construction],
    ['service_manager', null],
    ['hall_operator', null],
    ['seal_owner', null],
  ]);
  await registerBody(world, actor, 'market_supervision', department('市场监督管理局'), [
    ['supervisor', eatery],
  ]);
  await registerBody(world, actor, 'housing', department('住房和城乡建设局'), [['supervisor', construction]]);
  await registerBody(world, actor, 'justice', department('司法局'), [
    ['justice', null],
    ['filing_receiver', null],
  ]);
  for (const township of county.townships) {
    const name = `${township.name}${township.kind === 'subdistrict' ? '办事处' : '人民政府'}`;
    const government = await registerOrganisation(world.ctx, actor, {
      ...plain(county.id, 'township_government', name, name),
      townshipId: township.id,
    });
    world.governments.set(township.id, recordedId(government));
  }
  await seedRemedy(world, actor);
  const city = plain(
    world.cityId,
    'city_body',
    `${world.ctx.reference.city.name}行政审批服务局`,
    '行政审批服务局',
  );
  world.bodies.set('city_service', recordedId(await registerOrganisation(world.ctx, actor, city)));
}

async function registerBody(
  world: DemoWorld,
  actor: Actor,
  body: DemoBody,
  { kind, shortName }: { kind: OrganisationKind; shortName: string },
  capacities: readonly Granted[],
): Promise<void> {
  const { county, ctx } = world;
  const registration = plain(county.id, kind, `${county.name}${shortName}`, shortName);
  const organisationId = recordedId(await registerOrganisation(ctx, actor, registration));
  world.bodies.set(body, organisationId);
  for (const [kindOfCapacity, itemId] of capacities) {
    // Which document gave the capacity is for the county to say: null is shown as 待县补充.
    const capacity = { kind: kindOfCapacity, itemId, from: FIRST_DAY, until: null, basis: null };
    recordedId(await grantCapacity(ctx, actor, { countyId: county.id, organisationId, capacity }));
  }
}

async function seedRemedy(world: DemoWorld, actor: Actor): Promise<void> {
  const { county, ctx } = world;
  const remedy = {
    itemId: null,
    reviewBody: `${county.name}人民政府`,
    reviewDays: 60,
    court: `${county.name}人民法院`,
    suitMonths: 6,
    from: FIRST_DAY,
    source: '《中华人民共和国行政复议法》《中华人民共和国行政诉讼法》（参考，待县确认）',
  };
  const organisationId = bodyId(world, 'approval');
  recordedId(await recordRemedy(ctx, actor, { countyId: county.id, organisationId, remedy }));
}

function plain(countyId: string, kind: OrganisationKind, name: string, shortName: string) {
  const unknown = { creditCode: null, townshipId: null, validUntil: null, sealOwnerId: null };
  return { countyId, kind, name, shortName, validFrom: FIRST_DAY, ...unknown };
}

import type { County } from '@tongban/domain/catalogue';
import type { CapacityKind, OrganisationKind } from '@tongban/domain/organisation';
import { localDate } from '@tongban/domain/time';
import { inSnapshot } from '../../platform/db/transaction.ts';
import {
  type Actor,
  grantCapacities,
  loadOrganisations,
  recordRemedy,
  registerOrganisation,
} from '../organisations/index.ts';
import { COUNTY_BODIES, COUNTY_BODY_NAMES, type CountyBody } from './demo-bodies.ts';
import { ALL_NUMBERS } from './demo-item.ts';
import { bodyId, type DemoWorld, itemsOf } from './demo-world.ts';
import { recordedId } from './story.ts';

/** The days before are not known; the demo's records begin here. */
const FIRST_DAY = localDate('2022-11-01');

type Granted = readonly [kind: CapacityKind, itemId: string | null];

/** Registers the bodies of a county, its township governments, what each does, and the remedies (L-38). */
export async function seedOrganisations(world: DemoWorld, actor: Actor): Promise<void> {
  const { county, ctx } = world;
  for (const body of COUNTY_BODY_NAMES) await registerBody(world, actor, body);
  for (const township of county.townships) {
    const name = `${township.name}${township.kind === 'subdistrict' ? '办事处' : '人民政府'}`;
    const government = await registerOrganisation(ctx, actor, {
      ...plain(county.id, 'township_government', name, name),
      townshipId: township.id,
    });
    world.governments.set(township.id, recordedId(government));
  }
  // Which court 鲁西新区 belongs to is not known: shown as 待县补充.
  if (isCommission(county)) return;
  for (const body of ['approval', 'public_security', 'civil_affairs'] as const) {
    await seedRemedy(world, actor, body);
  }
}

/** The city's own body, whose administrators look after the system. */
export async function seedCityBody(world: DemoWorld, actor: Actor): Promise<void> {
  const { cityId, ctx } = world;
  const name = `${ctx.reference.city.name}行政审批服务局`;
  const registration = plain(cityId, 'city_body', name, '行政审批服务局');
  world.bodies.set('city_service', recordedId(await registerOrganisation(ctx, actor, registration)));
}

/** Finds what is registered already, of the world's county and of the city. */
export async function findOrganisations({
  county,
  cityId,
  ctx,
  bodies,
  governments,
}: DemoWorld): Promise<void> {
  const known = await inSnapshot(ctx.database, async (tx) => [
    ...(await loadOrganisations(tx, cityId)).values(),
    ...(await loadOrganisations(tx, county.id)).values(),
  ]);
  for (const { id, kind, name, townshipId } of known) {
    if (kind === 'city_body') bodies.set('city_service', id);
    else if (townshipId !== null) governments.set(townshipId, id);
    else {
      const body = COUNTY_BODY_NAMES.find((each) => namesOf(county, each).name === name);
      if (body !== undefined) bodies.set(body, id);
    }
  }
}

async function registerBody(world: DemoWorld, actor: Actor, body: CountyBody): Promise<void> {
  const { county, ctx } = world;
  const { kind, name, shortName } = namesOf(county, body);
  // the 管委会 owns the seals of its departments, and its name is what they print.
  const ownsNoSeal = isCommission(county) && kind === 'county_department';
  const registration = {
    ...plain(county.id, kind, name, shortName),
    sealOwnerId: ownsNoSeal ? bodyId(world, 'county_government') : null,
  };
  const organisationId = recordedId(await registerOrganisation(ctx, actor, registration));
  world.bodies.set(body, organisationId);
  // Which document gave the capacity is for the county to say: null is shown as 待县补充.
  const capacities = capacitiesOf(world, body).map(([kindOfCapacity, itemId]) => ({
    kind: kindOfCapacity,
    itemId,
    from: FIRST_DAY,
    until: null,
    basis: null,
  }));
  if (capacities.length === 0) return;
  recordedId(await grantCapacities(ctx, actor, { countyId: county.id, organisationId, capacities }));
}

/** 鲁西新区 has a 管委会 instead of a government. */
function namesOf(county: County, body: CountyBody) {
  const { kind, shortName } = COUNTY_BODIES[body];
  const own = body === 'county_government' && isCommission(county) ? '管理委员会' : shortName;
  return { kind, shortName: own, name: `${county.fullName}${own}` };
}

function isCommission({ rank }: County): boolean {
  return rank === 'functional_zone';
}

function capacitiesOf(world: DemoWorld, body: CountyBody): Granted[] {
  const items = itemsOf(world, ALL_NUMBERS);
  const isCompany = COUNTY_BODIES[body].kind === 'company';
  return [
    ...items
      .filter(({ holder }) => holder === body)
      .map(({ id }): Granted => [isCompany ? 'company' : 'power_holder', id]),
    ...items.filter(({ supervisor }) => supervisor === body).map(({ id }): Granted => ['supervisor', id]),
    ...(OFFICES[body] ?? []).map((kind): Granted => [kind, null]),
  ];
}

const OFFICES: Readonly<Partial<Record<CountyBody, readonly CapacityKind[]>>> = {
  approval: ['service_manager', 'hall_operator', 'seal_owner'],
  justice: ['justice', 'filing_receiver'],
};

async function seedRemedy(world: DemoWorld, actor: Actor, body: CountyBody): Promise<void> {
  const { county, ctx } = world;
  const remedy = {
    itemId: null,
    reviewBody: namesOf(county, 'county_government').name,
    reviewDays: 60,
    court: `${county.name}人民法院`,
    suitMonths: 6,
    from: FIRST_DAY,
    source: '《中华人民共和国行政复议法》《中华人民共和国行政诉讼法》（参考，待县确认）',
  };
  const organisationId = bodyId(world, body);
  recordedId(await recordRemedy(ctx, actor, { countyId: county.id, organisationId, remedy }));
}

function plain(countyId: string, kind: OrganisationKind, name: string, shortName: string) {
  const unknown = { creditCode: null, townshipId: null, validUntil: null, sealOwnerId: null };
  return { countyId, kind, name, shortName, validFrom: FIRST_DAY, ...unknown };
}

import type { County, Township } from '@tongban/domain/catalogue';
import type { OrganisationId } from '@tongban/domain/terms';
import { findCountyByCode, findItemByNo } from '../catalogue/index.ts';
import type { GovernanceContext } from '../organisations/index.ts';
import type { DemoBody } from './demo-people.ts';

/** The county of the demo: 曹县. */
const COUNTY_CODE = '371721';

/** What the steps of the demo share; ids of organisations appear as they are registered. */
export interface DemoWorld {
  readonly ctx: GovernanceContext;
  readonly county: County;
  /** City bodies are kept under the city's code. */
  readonly cityId: string;
  /** 食品小作坊、小餐饮登记, 委托办理 in the demo. */
  readonly eatery: string;
  /** 建筑工程施工许可, 委托受理 in the demo. */
  readonly construction: string;
  readonly bodies: Map<DemoBody, OrganisationId>;
  readonly governments: Map<Township['id'], OrganisationId>;
}

export function createDemoWorld(ctx: GovernanceContext): DemoWorld {
  const county = findCountyByCode(ctx.reference, COUNTY_CODE);
  if (!county) throw new Error(`The reference data has no county ${COUNTY_CODE}.`);
  return {
    ctx,
    county,
    cityId: ctx.reference.city.code,
    eatery: itemNo(ctx, 5),
    construction: itemNo(ctx, 6),
    bodies: new Map(),
    governments: new Map(),
  };
}

export function bodyId(world: DemoWorld, body: DemoBody): OrganisationId {
  const id = world.bodies.get(body);
  if (id === undefined) throw new Error(`The demo has not registered ${body} yet.`);
  return id;
}

export function townshipNamed(world: DemoWorld, name: string): Township {
  const township = world.county.townships.find((t) => t.name === name);
  if (!township) throw new Error(`The reference data has no township ${name}.`);
  return township;
}

export function governmentId(world: DemoWorld, township: Township): OrganisationId {
  const id = world.governments.get(township.id);
  if (id === undefined)
    throw new Error(`The demo has not registered the government of ${township.name} yet.`);
  return id;
}

function itemNo(ctx: GovernanceContext, catalogueNo: number): string {
  const found = findItemByNo(ctx.reference, catalogueNo);
  if (!found) throw new Error(`The catalogue has no item ${catalogueNo}.`);
  return found.item.id;
}

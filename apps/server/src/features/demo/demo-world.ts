import type { County, Township } from '@tongban/domain/catalogue';
import type { OrganisationId } from '@tongban/domain/terms';
import { findCountyByCode } from '../catalogue/index.ts';
import type { Actor, GovernanceContext } from '../organisations/index.ts';
import { DEMO_COUNTY_CODE, type DemoBody } from './demo-bodies.ts';
import { type DemoItem, demoItem } from './demo-item.ts';

/** What the steps of one county's story share; ids of organisations appear as they are registered. */
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

/** Who does what where in one township's story. */
export interface TownshipCast {
  readonly world: DemoWorld;
  /** The county's service manager, who records. */
  readonly actor: Actor;
  readonly township: Township;
  readonly items: readonly DemoItem[];
}

export function createDemoWorld(ctx: GovernanceContext, countyCode: string = DEMO_COUNTY_CODE): DemoWorld {
  const county = findCountyByCode(ctx.reference, countyCode);
  if (!county) throw new Error(`The reference data has no county ${countyCode}.`);
  return {
    ctx,
    county,
    cityId: ctx.reference.city.code,
    eatery: demoItem(ctx.reference, 5).id,
    construction: demoItem(ctx.reference, 6).id,
    bodies: new Map(),
    governments: new Map(),
  };
}

export function itemsOf({ ctx }: DemoWorld, numbers: readonly number[]): DemoItem[] {
  return numbers.map((no) => demoItem(ctx.reference, no));
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

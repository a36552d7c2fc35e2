import { addMilliseconds, type Instant, instant, localDate } from '@tongban/domain/time';
import type { Database } from '../../../platform/db/database.ts';
import { systemIds } from '../../../platform/ids.ts';
import { findCountyByCode, loadReferenceData } from '../../catalogue/index.ts';
import {
  type GovernanceContext,
  type GovernanceResult,
  grantCapacity,
  registerOrganisation,
} from '../../organisations/index.ts';

export const FIRST_DAY = localDate('2022-11-01');
export const actor = { personId: 'recorder', organisationId: null };
const reference = loadReferenceData();

/** A county in the middle of its preparations: three bodies, two township governments, the item `i1` with its power. */
export interface SmallCounty {
  readonly ctx: GovernanceContext & { readonly clock: { set(now: Instant): void } };
  readonly countyId: string;
  readonly department: string;
  readonly supervisor: string;
  readonly justice: string;
  /** Two townships with their governments. */
  readonly townships: readonly [TownshipWithGovernment, TownshipWithGovernment];
  readonly itemId: string;
}

interface TownshipWithGovernment {
  readonly townshipId: string;
  readonly townshipName: string;
  readonly governmentId: string;
}

/** Registers the county `code` in an open database; several tests may each take another county of one database. */
export async function smallCounty(database: Database, code: string): Promise<SmallCounty> {
  const ctx = {
    database,
    ids: systemIds,
    reference,
    clock: steppingClock(instant('2022-12-01T01:00:00.000Z')),
  };
  const county = findCountyByCode(reference, code);
  const [first, second] = county?.townships ?? [];
  if (!county || !first || !second) throw new Error(`No county ${code} with two townships.`);
  const register = async (
    shortName: string,
    kind: 'county_department' | 'township_government',
    townshipId: string | null,
  ) => {
    const dates = { validFrom: FIRST_DAY, validUntil: null, creditCode: null, sealOwnerId: null };
    const named = { countyId: county.id, kind, name: `${county.name}${shortName}`, shortName, townshipId };
    return idOf(await registerOrganisation(ctx, actor, { ...named, ...dates }));
  };
  const grant = async (
    organisationId: string,
    kind: 'power_holder' | 'supervisor' | 'justice',
    itemId: string | null,
  ) => {
    const capacity = { kind, itemId, from: FIRST_DAY, until: null, basis: null };
    idOf(await grantCapacity(ctx, actor, { countyId: county.id, organisationId, capacity }));
  };
  const department = await register('行政审批服务局', 'county_department', null);
  const supervisor = await register('市场监督管理局', 'county_department', null);
  const justice = await register('司法局', 'county_department', null);
  await grant(department, 'power_holder', 'i1');
  await grant(supervisor, 'supervisor', 'i1');
  await grant(justice, 'justice', null);
  const governmentOf = async ({
    id,
    name,
  }: {
    id: string;
    name: string;
  }): Promise<TownshipWithGovernment> => ({
    townshipId: id,
    townshipName: name,
    governmentId: await register(`${name}人民政府`, 'township_government', id),
  });
  const townships = [await governmentOf(first), await governmentOf(second)] as const;
  return { ctx, countyId: county.id, department, supervisor, justice, townships, itemId: 'i1' };
}

/** The id of what was recorded; throws with the codes when it was refused. */
export function idOf(result: GovernanceResult): string {
  if (result.ok) return result.id;
  throw new Error(
    'refusals' in result ? result.refusals.map((r) => `${r.code} ${r.text}`).join() : 'conflict',
  );
}

/** The refusal codes; empty when it was recorded. */
export function codesOf(result: GovernanceResult): string[] {
  return 'refusals' in result ? result.refusals.map((r) => r.code) : [];
}

/** A clock for tests that goes on by one millisecond each time it is read. */
function steppingClock(start: Instant) {
  let current = start;
  return {
    simulated: true,
    now: () => {
      current = addMilliseconds(current, 1);
      return current;
    },
    set: (now: Instant) => {
      current = now;
    },
  };
}

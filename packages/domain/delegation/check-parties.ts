import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { capacityOn, type Organisation } from '../organisation/index.ts';
import { type OrganisationId, type Refusal, refuse } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export type Organisations = ReadonlyMap<OrganisationId, Organisation>;

export interface Parties {
  readonly departmentId: OrganisationId;
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
}

/**
 * DLG-06: only a county organ that holds the power over the item on `day` entrusts, and only a township government or
 * subdistrict office that exists on that day is entrusted; a township never delegates further.
 */
export function checkParties(
  organisations: Organisations,
  parties: Parties,
  day: LocalDate,
  knownAt: Instant,
): Refusal | null {
  const department = organisations.get(parties.departmentId);
  const isCountyOrgan = department?.kind === 'county_department' || department?.kind === 'mass_organisation';
  if (!department || !isCountyOrgan) return refuse('DLG-06');
  if (capacityOn(department, 'power_holder', parties.itemId, day, knownAt) === null) {
    return refuse('DLG-06', { text: `${department.name}在${day}不是该事项的赋权部门。` });
  }
  if (townshipGovernmentOn(organisations, parties.townshipId, day) === null) {
    return refuse('DLG-06', { text: '没有登记该乡镇政府（街道办事处）。' });
  }
  return null;
}

/** The government (办事处) of the township on `day`; null when none is registered for that day (E-05). */
export function townshipGovernmentOn(
  organisations: Organisations,
  townshipId: TownshipId,
  day: LocalDate,
): Organisation | null {
  for (const o of organisations.values()) {
    const isThere = o.validFrom <= day && (o.validUntil === null || day <= o.validUntil);
    if (o.kind === 'township_government' && o.townshipId === townshipId && isThere) return o;
  }
  return null;
}

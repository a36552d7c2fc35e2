import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { capacityOn, type Organisation } from '../organisation/index.ts';
import { type OrganisationId, type Refusal, refuse } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { DelegationMode } from './delegation-list.ts';

export type Organisations = ReadonlyMap<OrganisationId, Organisation>;

export interface Parties {
  readonly departmentId: OrganisationId;
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  /** Null on a row that does not say it yet (DLG-01 is told elsewhere). */
  readonly mode: DelegationMode | null;
}

/**
 * DLG-06: only a county organ that holds the power over the item on `day` entrusts, and only a township government or
 * subdistrict office that exists on that day is entrusted; a township never delegates further. A
 * collection is contracted by the company that owns the service, which holds no public power.
 */
export function checkParties(
  organisations: Organisations,
  parties: Parties,
  day: LocalDate,
  knownAt: Instant,
): Refusal | null {
  const wrong =
    parties.mode === 'collection_service'
      ? checkCompany(organisations, parties, day, knownAt)
      : checkDepartment(organisations, parties, day, knownAt);
  if (wrong !== null) return wrong;
  if (townshipGovernmentOn(organisations, parties.townshipId, day) === null) {
    return refuse('DLG-06', { text: '没有登记该乡镇政府（街道办事处）。' });
  }
  return null;
}

function checkDepartment(
  organisations: Organisations,
  { departmentId, itemId }: Parties,
  day: LocalDate,
  knownAt: Instant,
): Refusal | null {
  const department = organisations.get(departmentId);
  const isCountyOrgan = department?.kind === 'county_department' || department?.kind === 'mass_organisation';
  if (!department || !isCountyOrgan) return refuse('DLG-06');
  return capacityOn(department, 'power_holder', itemId, day, knownAt) === null
    ? refuse('DLG-06', { text: `${department.name}在${day}不是该事项的赋权部门。` })
    : null;
}

function checkCompany(
  organisations: Organisations,
  { departmentId, itemId }: Parties,
  day: LocalDate,
  knownAt: Instant,
): Refusal | null {
  const company = organisations.get(departmentId);
  if (company?.kind !== 'company') {
    return refuse('DLG-06', { text: '代收服务只能由经营该项服务的公用企业委托乡镇（街道）代收。' });
  }
  return capacityOn(company, 'company', itemId, day, knownAt) === null
    ? refuse('DLG-06', { text: `${company.name}在${day}不是该事项的公用企业。` })
    : null;
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

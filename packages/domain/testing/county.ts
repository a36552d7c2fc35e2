import type { CapacityKind, Organisation, OrganisationKind } from '../organisation/index.ts';
import { type LocalDate, localDate } from '../time/index.ts';
import type { GovernanceRecord } from './governance-record.ts';
import { at } from './moment.ts';

export const COUNTY = 'county-caoxian';
export const TOWN_A = 'town-a';
export const TOWN_B = 'town-b';
export const TOWNS = [TOWN_A, TOWN_B] as const;
export const ITEM_X = 'item-x';
export const ITEM_Y = 'item-y';
export const ITEMS = [ITEM_X, ITEM_Y] as const;

export const BUREAU = 'org-bureau';
export const SUPERVISOR = 'org-supervisor';
export const JUSTICE = 'org-justice';
export const HALL = 'org-hall';
export const COMPANY = 'org-company';
export const GOVERNMENT_OF = { [TOWN_A]: 'org-town-a', [TOWN_B]: 'org-town-b' } as const;

const FOUNDED = localDate('2019-01-01');

/** A county with an approval bureau that holds the power, a supervisor, a justice bureau, a hall and two townships. */
export function organisationRecords(): GovernanceRecord[] {
  return [
    organisation(BUREAU, 'county_department', '曹县行政审批服务局'),
    ...[...ITEMS].map((item) => capacity('power', BUREAU, 'power_holder', item, '三定方案')),
    organisation(SUPERVISOR, 'county_department', '曹县市场监督管理局'),
    ...[...ITEMS].map((item) => capacity('supervision', SUPERVISOR, 'supervisor', item)),
    organisation(JUSTICE, 'county_department', '曹县司法局'),
    capacity('justice', JUSTICE, 'justice'),
    organisation(HALL, 'county_department', '曹县政务服务中心'),
    capacity('hall_operator', HALL, 'hall_operator'),
    organisation(COMPANY, 'company', '曹县自来水有限公司'),
    organisation(GOVERNMENT_OF[TOWN_A], 'township_government', '曹县青堌集镇人民政府', TOWN_A),
    organisation(GOVERNMENT_OF[TOWN_B], 'township_government', '曹县普连集镇人民政府', TOWN_B),
  ];
}

export function organisation(
  id: string,
  kind: OrganisationKind,
  name: string,
  townshipId: string | null = null,
  more: Partial<Organisation> = {},
): GovernanceRecord {
  const payload = {
    id,
    countyId: COUNTY,
    kind,
    name,
    shortName: name.replace('曹县', ''),
    creditCode: null,
    townshipId,
    validFrom: FOUNDED,
    validUntil: null,
    sealOwnerId: id,
    ...more,
  };
  return {
    label: `organisation ${id}`,
    at: at('2026-01-01', 8),
    stream: 'organisation',
    id,
    event: { type: 'organisationRegistered', typeVersion: 1, payload },
  };
}

export function capacity(
  label: string,
  id: string,
  kind: CapacityKind,
  itemId: string | null = null,
  basis: string | null = null,
  from: LocalDate = FOUNDED,
  until: LocalDate | null = null,
): GovernanceRecord {
  const payload = { kind, itemId, from, until, basis };
  return {
    label,
    at: at('2026-01-01', 9),
    stream: 'organisation',
    id,
    event: { type: 'capacityGranted', typeVersion: 1, payload },
  };
}

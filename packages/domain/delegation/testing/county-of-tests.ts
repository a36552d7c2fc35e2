import type { Organisation, OrganisationKind } from '../../organisation/index.ts';
import { type Instant, instant, localDate } from '../../time/index.ts';
import type { Recall } from '../delegation.ts';
import type { DelegationList, ListRow } from '../delegation-list.ts';

/** 2023-06-15 10:00 in Shanghai. */
export const NOW: Instant = instant('2023-06-15T02:00:00.000Z');
export const TODAY = localDate('2023-06-15');
export const YESTERDAY = localDate('2023-06-14');
export const TOMORROW = localDate('2023-06-16');
export const EARLIER = localDate('2023-01-01');
export const MUCH_LATER = localDate('2025-12-31');
const RECORDED: Instant = instant('2022-12-01T02:00:00.000Z');

/** `holder` has the power over i1 and i2, `watcher` supervises them, `justice` receives filings, `gov` is t1's government. */
export const organisations: ReadonlyMap<string, Organisation> = new Map(
  [
    organisation('holder', 'county_department', null, [
      ['power_holder', 'i1'],
      ['power_holder', 'i2'],
    ]),
    organisation('watcher', 'county_department', null, [
      ['supervisor', 'i1'],
      ['supervisor', 'i2'],
    ]),
    organisation('justice', 'county_department', null, [['justice', null]]),
    organisation('company', 'company', null, [['power_holder', 'i1']]),
    organisation('gov', 'township_government', 't1', []),
  ].map((o) => [o.id, o]),
);

export const row: ListRow = {
  itemId: 'i1',
  generation: 1,
  mode: 'entrusted_decision',
  powerType: 'licence',
  departmentId: 'holder',
  supervisorId: 'watcher',
  origin: 'catalogue',
  justification: null,
  countyCanRelease: true,
  townshipCanTake: true,
  capacityNote: '',
};

/** Version 1 of t1's list with the rows, in force since January. */
export function listOf(...rows: ListRow[]): DelegationList {
  const version = { version: 1, publishedOn: EARLIER, effectiveFrom: EARLIER, rows, recordedAt: RECORDED };
  return { townshipId: 't1', versions: [version] };
}

export function recallOf(generation: number, effectiveOn = TODAY): Recall {
  return {
    generation,
    effectiveOn,
    reason: 'runs_badly',
    inFlight: { kind: 'hand_over' },
    recordedAt: RECORDED,
  };
}

export function organisation(
  id: string,
  kind: OrganisationKind,
  townshipId: string | null,
  capacities: readonly (readonly [Organisation['capacities'][number]['kind'], string | null])[],
): Organisation {
  return {
    id,
    countyId: 'c1',
    kind,
    name: id,
    shortName: id,
    creditCode: null,
    townshipId,
    validFrom: EARLIER,
    validUntil: null,
    sealOwnerId: id,
    capacities: capacities.map(([capacity, itemId]) => ({
      kind: capacity,
      itemId,
      from: EARLIER,
      until: null,
      basis: null,
      recordedAt: RECORDED,
    })),
    remedies: [],
  };
}

import { COMPANY, capacity, ITEM_X, organisationRecords, TOWN_A } from './county.ts';
import {
  agreementIdOf,
  agreementRecord,
  announcementRecord,
  goLiveRecord,
  listRecord,
  readinessRecords,
  rowOf,
} from './delegated-pair.ts';
import type { GovernanceRecord } from './governance-record.ts';

/** The label of the company's capacity, to take it away. */
export const WATER = 'water';

/** Item X is a water company's, and township A collects for it: no review, filing, memo or seal is recorded (E-47). */
export function collectedPair(): GovernanceRecord[] {
  const pair = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'collection_service' } as const;
  const row = { ...rowOf(pair), departmentId: COMPANY, powerType: 'public_service' } as const;
  const organisations = organisationRecords().filter(({ label, event }) => {
    const isPower = label === 'power' && event.type === 'capacityGranted';
    return !(isPower && 'itemId' in event.payload && event.payload.itemId === ITEM_X);
  });
  return [
    ...organisations,
    capacity(WATER, COMPANY, 'company', ITEM_X),
    listRecord(TOWN_A, [row]),
    agreementRecord(pair, agreementIdOf(pair), ['2026-01-08', '2026-01-15', '2026-12-31'], COMPANY),
    announcementRecord(pair),
    ...readinessRecords(pair),
    goLiveRecord(pair),
  ];
}

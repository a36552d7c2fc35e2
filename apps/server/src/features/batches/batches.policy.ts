import { GOVERNANCE_POSTS, governedCounties, type StaffActor } from '../staff/index.ts';
import type { Batch } from './batches.store.ts';

/** Whose batches somebody reads: their own, and with a governance post those of the county. */
export interface BatchReach {
  readonly countyIds: readonly string[];
  readonly startedBy: string;
}

export function batchReach(actor: StaffActor): BatchReach {
  return { countyIds: governedCounties(actor, GOVERNANCE_POSTS), startedBy: actor.personId };
}

export function mayRead({ countyIds, startedBy }: BatchReach, batch: Batch): boolean {
  return batch.started_by === startedBy || countyIds.includes(batch.county_id);
}

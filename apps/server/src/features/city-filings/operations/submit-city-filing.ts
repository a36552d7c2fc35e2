import { decideCityFilingSubmission, type FiledList } from '@tongban/domain/delegation';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { startBatch } from '../../batches/index.ts';
import { findCounty } from '../../catalogue/index.ts';
import { cityFilingKey, cityFilingStream, selectCountyPlan, selectLists } from '../../delegations/index.ts';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { submitterOf } from '../city-filings.policy.ts';

interface SubmitCityFiling {
  readonly countyId: string;
  readonly filingId: string;
  readonly expectedVersion?: number | undefined;
}

/** Hands one published list in to the city; refusals as `decideCityFilingSubmission`. Null = the county has no such list. */
export async function submitCityFiling(
  ctx: GovernanceContext,
  by: Actor,
  { countyId, filingId, expectedVersion }: SubmitCityFiling,
): Promise<GovernanceResult | null> {
  const list = listOf(ctx, countyId, filingId);
  if (list === null) return null;
  return recordGovernance(ctx, by, {
    countyId,
    stream: cityFilingStream,
    key: filingId,
    expectedVersion,
    touches: {},
    loadFacts: async (tx) => ({ issuedOn: await issuedOn(tx, countyId, list) }),
    decide: (state, facts, now) => decideCityFilingSubmission(state, list, facts, now),
  });
}

async function issuedOn(
  tx: Tx,
  countyId: string,
  { townshipId, version }: FiledList,
): Promise<LocalDate | null> {
  const versions =
    townshipId === null
      ? (await selectCountyPlan(tx, countyId))?.state.versions
      : (await selectLists(tx, { countyId, townshipId }))[0]?.versions;
  return versions?.find((each) => each.version === version)?.publishedOn ?? null;
}

/** The list or plan that an id names; null when it is none of the county's. */
function listOf(
  { reference }: Pick<GovernanceContext, 'reference'>,
  countyId: string,
  filingId: string,
): FiledList | null {
  const colon = filingId.lastIndexOf(':');
  const place = filingId.slice(0, colon);
  const list = { townshipId: place === 'plan' ? null : place, version: Number(filingId.slice(colon + 1)) };
  const townships = findCounty(reference, countyId)?.townships ?? [];
  const isOfHere = list.townshipId === null || townships.some(({ id }) => id === list.townshipId);
  return isOfHere && cityFilingKey(list) === filingId ? list : null;
}

/** Hands in many lists at once, each by its own act (ADR 0012). Not found: another county, or a list of elsewhere. */
export async function submitCityFilings(
  ctx: Pick<AppContext, 'database' | 'clock' | 'jobs' | 'reference'>,
  staff: StaffActor,
  { countyId, batchId, filingIds }: { countyId: string; batchId: string; filingIds: readonly string[] },
): Promise<Outcome<{ countyId: string; batchId: string }>> {
  if (submitterOf(staff, countyId) === undefined) return { kind: 'not_found' };
  const townships = new Map(findCounty(ctx.reference, countyId)?.townships.map(({ id, name }) => [id, name]));
  const rows: { label: string; command: object }[] = [];
  for (const filingId of filingIds) {
    const list = listOf(ctx, countyId, filingId);
    if (list === null) return { kind: 'not_found' };
    const name = list.townshipId === null ? '实施方案' : townships.get(list.townshipId);
    rows.push({ label: `${name}第${list.version}版`, command: { filingId } });
  }
  const title = `清单报市备案：${rows.length}份`;
  return done(await startBatch(ctx, staff, { countyId, batchId, kind: 'city_filing', title, rows }));
}

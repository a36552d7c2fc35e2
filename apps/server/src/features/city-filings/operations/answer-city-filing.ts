import { decideCityFilingNumber, decideCityFilingReturn } from '@tongban/domain/delegation';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { cityFilingStream, isFilingNumberTaken, selectCityFiling } from '../../delegations/index.ts';
import { type Actor, recordedOutcome, recordGovernance, writeText } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { cityOfficerOf } from '../city-filings.policy.ts';

interface FilingKey {
  readonly countyId: string;
  readonly filingId: string;
}
type Recorded = Outcome<{ id: string; version: number }>;

/** The city sends a list back; refusals as `decideCityFilingReturn`. Not found: never handed in. */
export async function returnCityFiling(
  ctx: AppContext,
  staff: StaffActor,
  key: FilingKey,
  { expectedVersion, reason }: { readonly expectedVersion: number; readonly reason: string },
): Promise<Recorded> {
  const by = await answererOf(ctx, staff, key);
  if (by === undefined) return { kind: 'not_found' };
  const { countyId, filingId } = key;
  const at = ctx.clock.now();
  const text = writeText(ctx, { countyId, kind: 'city-filing.reason', content: reason, at });
  return recordedOutcome(
    await recordGovernance(ctx, by, {
      countyId,
      stream: cityFilingStream,
      key: filingId,
      expectedVersion,
      touches: {},
      loadFacts: async () => null,
      decide: (state, _facts, now) =>
        decideCityFilingReturn(state, { reason: text.ref, hasReason: reason !== '' }, now),
      alongside: (tx) => text.save(tx),
    }),
  );
}

/** The city gives a list its number; refusals as `decideCityFilingNumber`. Not found: never handed in. */
export async function numberCityFiling(
  ctx: AppContext,
  staff: StaffActor,
  key: FilingKey,
  { expectedVersion, ...command }: { expectedVersion: number; number: string; filedOn: LocalDate },
): Promise<Recorded> {
  const by = await answererOf(ctx, staff, key);
  if (by === undefined) return { kind: 'not_found' };
  const { countyId, filingId } = key;
  return recordedOutcome(
    await recordGovernance(ctx, by, {
      countyId,
      stream: cityFilingStream,
      key: filingId,
      expectedVersion,
      touches: {},
      loadFacts: async (tx) => ({ isNumberTaken: await isFilingNumberTaken(tx, command.number) }),
      decide: (state, facts, now) => decideCityFilingNumber(state, command, facts, now),
    }),
  );
}

async function answererOf(
  { database }: Pick<AppContext, 'database'>,
  staff: StaffActor,
  { countyId, filingId }: FilingKey,
): Promise<Actor | undefined> {
  const found = await inStatements(database, (tx) => selectCityFiling(tx, countyId, filingId));
  return found && cityOfficerOf(staff, countyId);
}

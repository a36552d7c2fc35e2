import type { ConfirmOrganisationChangeBody } from '@tongban/contract';
import { checkSecondPerson } from '@tongban/domain/organisation';
import { dateInShanghai, localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { Abandoned, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import {
  type Actor,
  appointPerson,
  endOrganisation,
  type GovernanceContext,
  type GovernanceResult,
  lockOrganisation,
  moveCapacities,
  recordedOutcome,
  renameOrganisation,
} from '../../organisations/index.ts';
import { recordPerson, type StaffActor } from '../../staff/index.ts';
import { closeChange, type OrganisationChange, selectChange } from '../changes.store.ts';
import { checkChange } from '../check-change.ts';
import { confirmersOf, recorderOf, starterOf } from '../organisation-desk.policy.ts';

interface Confirmation {
  readonly countyId: string;
  readonly changeId: string;
}

/**
 * A second person confirms the change, which takes effect with it: the events, the rows and the end of the working paper in one
 * transaction. GOV-08 of one's own while anybody else may; all else as the act itself. Not found: another county, or one that is closed.
 */
export async function confirmChange(
  ctx: AppContext,
  staff: StaffActor,
  { countyId, changeId }: Confirmation,
  { organisationVersion }: ConfirmOrganisationChangeBody,
): Promise<Outcome<{ id: string; version: number }>> {
  const written = await inTransaction(ctx.database, (tx) => selectChange(tx, countyId, changeId));
  if (written === undefined || written.state !== 'open') return { kind: 'not_found' };
  const isFirst = written.content.kind === 'first_manager';
  const by = isFirst ? starterOf(staff, countyId) : recorderOf(staff, countyId);
  if (by === undefined) return { kind: 'not_found' };
  const recordedWith = (tx: Tx) => confirmIn(tx, ctx, written, by);
  return outcomeOf(async () =>
    recordedOutcome(await apply({ ...ctx, recordedWith }, by, written, organisationVersion)),
  );
}

/** Whether this person may, and that nobody was faster: thrown, so that the act is taken back. */
async function confirmIn(tx: Tx, ctx: AppContext, written: OrganisationChange, by: Actor): Promise<void> {
  const now = ctx.clock.now();
  const mayConfirm = await confirmersOf(tx, ctx, {
    countyId: written.county_id,
    today: dateInShanghai(now),
    byCity: written.content.kind === 'first_manager',
  });
  const own = checkSecondPerson(written.written_by, by.personId, mayConfirm);
  if (own !== null) throw new Abandoned({ kind: 'refused', refusals: [own] });
  const isClosed = await closeChange(tx, written, { state: 'confirmed', closedBy: by.personId, at: now });
  if (!isClosed) throw new Abandoned({ kind: 'not_found' });
}

function apply(
  ctx: GovernanceContext,
  by: Actor,
  { id, county_id: countyId, content }: OrganisationChange,
  expectedVersion: number,
): Promise<GovernanceResult> {
  const { organisationId } = content;
  const of = { countyId, organisationId, expectedVersion };
  switch (content.kind) {
    case 'rename': {
      const { name, shortName, from, basis } = content;
      return renameOrganisation(ctx, by, { ...of, name, shortName, basis, from: localDate(from) });
    }
    case 'end': {
      const { lastDay, successorId, basis } = content;
      return endOrganisation(ctx, by, { ...of, successorId, basis, lastDay: localDate(lastDay) });
    }
    case 'move': {
      const { capacities, lastDay, successorId, basis } = content;
      return moveCapacities(ctx, by, { ...of, capacities, successorId, basis, lastDay: localDate(lastDay) });
    }
    case 'first_manager': {
      const { name, employment, from } = content;
      const appointment = {
        ...{ id, countyId, organisationId, townshipId: null, personId: id },
        ...({ post: 'county_service_manager', employment, from: localDate(from) } as const),
        ...{ until: null, trainedItemIds: [] },
      };
      return appointPerson(ctx, by, appointment, {
        alongside: async (tx, now) => {
          // Held, so that two first managers at once do not pass by each other.
          await lockOrganisation(tx, countyId, organisationId);
          const refusals = await checkChange(tx, { clock: ctx.clock }, { id, countyId, content });
          if (refusals.length > 0) throw new Abandoned({ kind: 'refused', refusals });
          await recordPerson(tx, { personId: id, name, at: now });
        },
      });
    }
  }
}

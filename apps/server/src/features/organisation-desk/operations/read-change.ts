import type { OrganisationChangeView, TouchedGroupView } from '@tongban/contract';
import type { Organisation } from '@tongban/domain/organisation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { loadOrganisations, selectOrganisation } from '../../organisations/index.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { changeFacts } from '../change-words.ts';
import { type ChangeContent, selectChange } from '../changes.store.ts';
import { confirmersOf, recorderOf, starterOf } from '../organisation-desk.policy.ts';
import { presentChanges } from '../present-changes.ts';
import { type Occasion, touchedBy } from '../touched.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/** A change with all that it touches as things are now, to be read before it is confirmed. Not found: another county. */
export async function readChange(
  ctx: Parts,
  staff: StaffActor,
  { countyId, changeId }: { readonly countyId: string; readonly changeId: string },
): Promise<Outcome<OrganisationChangeView>> {
  const reader = recorderOf(staff, countyId);
  if (reader === undefined) return { kind: 'not_found' };
  const today = dateInShanghai(ctx.clock.now());
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<OrganisationChangeView>> => {
    const change = await selectChange(tx, countyId, changeId);
    const body = change && (await selectOrganisation(tx, countyId, change.organisation_id));
    if (change === undefined || body === undefined) return { kind: 'not_found' };
    const organisations = await loadOrganisations(tx, countyId);
    const [row] = await presentChanges(tx, ctx, [change], organisations);
    if (row === undefined) return { kind: 'not_found' };
    const { content, written_by: writtenBy, closed_by: closedBy } = change;
    const isFirst = content.kind === 'first_manager';
    const may = (isFirst ? starterOf(staff, countyId) : reader) !== undefined;
    const others = await confirmersOf(tx, ctx, { countyId, today, byCity: isFirst });
    const isOwn = writtenBy === reader.personId;
    const names = await namesOf(tx, closedBy === null ? [] : [closedBy]);
    return done({
      row,
      organisationId: body.id,
      organisationName: body.state.name,
      organisationVersion: body.version,
      facts: changeFacts(content, {
        reference: ctx.reference,
        organisations,
        writtenAt: change.written_at,
      }),
      touched: await touchedByChange(tx, ctx, body.state, content),
      isOwn,
      mayConfirm: may && change.state === 'open' && (!isOwn || others.every((each) => each === writtenBy)),
      closedByName: closedBy === null ? null : (names.get(closedBy) ?? ''),
      closedAt: change.closed_at,
    });
  });
}

async function touchedByChange(
  tx: Tx,
  ctx: Parts,
  organisation: Organisation,
  content: ChangeContent,
): Promise<TouchedGroupView[]> {
  if (content.kind === 'first_manager') return [];
  const now = ctx.clock.now();
  const question = {
    organisation,
    itemIds:
      content.kind === 'move'
        ? new Set(content.capacities.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])))
        : null,
    madeBefore: null,
    successorId: content.kind === 'rename' ? null : content.successorId,
  };
  const occasion = occasionOf(content);
  const groups = await touchedBy(tx, ctx, organisation.countyId, question, { occasion, now });
  return groups.filter(({ kind }) => !UNTOUCHED[occasion]?.includes(kind));
}

function occasionOf(content: Exclude<ChangeContent, { kind: 'first_manager' }>): Occasion {
  if (content.kind !== 'move') return content.kind;
  return content.capacities.every(({ kind }) => kind === 'supervisor') ? 'move_supervision' : 'move';
}

/** A renaming leaves people in post and cases where they are; a new supervisor leaves the deciding side alone. */
const UNTOUCHED: Readonly<Partial<Record<Occasion, readonly TouchedGroupView['kind'][]>>> = {
  rename: ['appointment', 'case'],
  move_supervision: ['agreement', 'case'],
};

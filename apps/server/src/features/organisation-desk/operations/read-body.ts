import type { GovernedOrganisationView, TouchedGroupView } from '@tongban/contract';
import {
  CAPACITIES_OF_AN_ITEM,
  capacityUntil,
  existsOn,
  isHeldOn,
  type Organisation,
} from '@tongban/domain/organisation';
import { CAPACITY_NAMES } from '@tongban/domain/register';
import { addDays, dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { loadOrganisations, selectOrganisation } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { selectOpenChanges } from '../changes.store.ts';
import { recorderOf } from '../organisation-desk.policy.ts';
import { itemRef, presentBody } from '../organisation-desk.present.ts';
import { presentChanges } from '../present-changes.ts';
import { touchedBy } from '../touched.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'reference'>;
type Organisations = ReadonlyMap<string, Organisation>;

/** One body, what rests on it, and what its changes left to be done. Not found: a body of elsewhere. */
export async function readBody(
  ctx: Parts,
  staff: StaffActor,
  { countyId, organisationId }: { readonly countyId: string; readonly organisationId: string },
): Promise<Outcome<GovernedOrganisationView>> {
  if (recorderOf(staff, countyId) === undefined) return { kind: 'not_found' };
  const now = ctx.clock.now();
  const today = dateInShanghai(now);
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<GovernedOrganisationView>> => {
    const row = await selectOrganisation(tx, countyId, organisationId);
    if (row === undefined) return { kind: 'not_found' };
    const body = row.state;
    const organisations = await loadOrganisations(tx, countyId);
    const others = [...organisations.values()].filter(({ id }) => id !== body.id);
    const nameOf = (id: string | null) => (id === null ? null : (organisations.get(id)?.name ?? null));
    const whole = { organisation: body, itemIds: null, madeBefore: null, successorId: null };
    const changes = await selectOpenChanges(tx, countyId, organisationId);
    return done({
      row: presentBody(ctx.reference, body, today),
      version: row.version,
      today,
      shortName: body.shortName,
      sealOwnerName: nameOf(body.sealOwnerId),
      formerNames: (body.formerNames ?? []).map(({ name, until }) => ({ name, until })),
      predecessors: others
        .filter(({ ending }) => ending?.successorId === body.id)
        .map(({ id, name }) => ({ id, name })),
      successor: successorOf(body, organisations),
      capacities: body.capacities.map((each) => ({
        kind: each.kind,
        kindName: CAPACITY_NAMES[each.kind],
        item: each.itemId === null ? null : itemRef(ctx.reference, each.itemId),
        from: each.from,
        until: capacityUntil(each),
        basis: each.basis,
        successorName: nameOf(each.ended?.successorId ?? null),
        isHeld: isHeldOn(each, today),
      })),
      restsOn: await touchedBy(tx, ctx, countyId, whole, { occasion: 'now', now }),
      toDo: await toDoOf(tx, ctx, body, now),
      changes: await presentChanges(tx, ctx, changes, organisations),
      capacityKinds: Object.entries(CAPACITY_NAMES).map(([value, name]) => ({
        value,
        name,
        isOfItem: CAPACITIES_OF_AN_ITEM.some((kind) => kind === value),
      })),
      items: ctx.reference.items.map(({ id }) => itemRef(ctx.reference, id)),
      others: others
        .filter((each) => existsOn(each, today) || existsOn(each, addDays(today, 1)))
        .map(({ id, name }) => ({ id, name })),
    });
  });
}

function successorOf({ ending }: Organisation, organisations: Organisations) {
  const successor = ending?.successorId ? organisations.get(ending.successorId) : undefined;
  return successor === undefined ? null : { id: successor.id, name: successor.name };
}

/** What is left to be done after the body ended, gave powers away, or was renamed (E-05, E-06); nothing else does a paper get old by. */
async function toDoOf(
  tx: Tx,
  ctx: Pick<AppContext, 'reference'>,
  body: Organisation,
  now: Instant,
): Promise<TouchedGroupView[]> {
  const question = { organisation: body, itemIds: null, madeBefore: null, successorId: null };
  if (body.ending !== undefined) {
    const { successorId } = body.ending;
    return touchedBy(tx, ctx, body.countyId, { ...question, successorId }, { occasion: 'end', now });
  }
  const groups: TouchedGroupView[] = [];
  const moved = body.capacities.filter(({ kind, ended }) => kind === 'power_holder' && ended !== undefined);
  for (const successorId of new Set(moved.map(({ ended }) => ended?.successorId ?? null))) {
    const ofThis = moved.filter(({ ended }) => (ended?.successorId ?? null) === successorId);
    const itemIds = new Set(ofThis.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])));
    const part = { ...question, itemIds, successorId };
    groups.push(...(await touchedBy(tx, ctx, body.countyId, part, { occasion: 'move', now })));
  }
  const renamedOn = body.formerNames?.at(-1)?.until;
  if (renamedOn !== undefined) {
    const part = { ...question, madeBefore: addDays(renamedOn, 1) };
    const touched = await touchedBy(tx, ctx, body.countyId, part, { occasion: 'rename', now });
    groups.push(...touched.filter(({ kind }) => kind !== 'case'));
  }
  return groups;
}

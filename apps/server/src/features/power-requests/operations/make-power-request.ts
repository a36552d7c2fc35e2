import type { MakePowerRequestBody } from '@tongban/contract';
import { decidePowerRequest, type PowerAsked, powerRequestStateOf } from '@tongban/domain/delegation';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import {
  powerRequestStream,
  selectDelegations,
  selectLists,
  selectPowerRequest,
  selectPowerRequests,
} from '../../delegations/index.ts';
import { recordedOutcome, recordGovernance, writeText } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { heldRows } from '../held-rows.ts';
import { askerOf } from '../power-requests.policy.ts';
import { missingTexts, statementOf } from '../statement.ts';
import { isCollection } from './power-request-choices.ts';

/**
 * The head of a centre asks for a power or gives one back; the same id again has one effect (E-42). Not found: another
 * township, or an item of no catalogue. Refusals as `decidePowerRequest`.
 */
export async function makePowerRequest(
  ctx: AppContext,
  staff: StaffActor,
  { id, townshipId, asked: body }: MakePowerRequestBody,
): Promise<Outcome<{ id: string; version: number }>> {
  const by = askerOf(ctx, staff, townshipId);
  if (by === undefined) return { kind: 'not_found' };
  const { countyId } = by;
  if (body.kind === 'ask' && body.itemId !== null && !isInCatalogue(ctx, body.itemId))
    return { kind: 'not_found' };
  const known = await inStatements(ctx.database, (tx) => selectPowerRequest(tx, countyId, id));
  if (known) {
    return known.township_id === townshipId ? done({ id, version: known.version }) : { kind: 'not_found' };
  }
  const asked = askedOf(body);
  const statement = statementOf(body);
  const text = writeText(ctx, {
    countyId,
    kind: 'power-request.statement',
    content: statement,
    at: ctx.clock.now(),
  });
  return recordedOutcome(
    await recordGovernance(ctx, by, {
      countyId,
      stream: powerRequestStream,
      key: id,
      // Two heads of one centre who ask at once: the guard makes the second see the first.
      touches: asked.itemId === null ? {} : { pairs: [{ townshipId, itemId: asked.itemId }] },
      loadFacts: (tx) => factsOf(ctx, tx, { countyId, townshipId }, asked, ctx.clock.now()),
      decide: (state, facts) =>
        decidePowerRequest(
          state,
          { id, townshipId, asked, missingTexts: missingTexts(statement), statement: text.ref },
          facts,
        ),
      alongside: (tx) => text.save(tx),
    }),
  );
}

function askedOf(body: MakePowerRequestBody['asked']): PowerAsked {
  if (body.kind === 'ask') {
    const { kind, itemId, mode } = body;
    return { kind, itemId, localName: itemId === null ? body.localName : null, mode };
  }
  const { kind, itemId, generation, reason } = body;
  return { kind, itemId, generation, reason };
}

async function factsOf(
  { reference }: Pick<AppContext, 'reference'>,
  tx: Tx,
  part: { readonly countyId: string; readonly townshipId: string },
  asked: PowerAsked,
  now: Instant,
) {
  const [list = null] = await selectLists(tx, part);
  const rows = heldRows(list, await selectDelegations(tx, part), now);
  const waiting = (await selectPowerRequests(tx, part)).filter(
    (request) => powerRequestStateOf(request) === 'open',
  );
  const isSame = (other: PowerAsked) =>
    asked.itemId === null && asked.kind === 'ask'
      ? other.kind === 'ask' && other.localName === asked.localName
      : other.itemId === asked.itemId;
  return {
    row: rows.find(({ itemId }) => itemId === asked.itemId) ?? null,
    isWaiting: waiting.some((request) => isSame(request.asked)),
    isCollection: asked.itemId !== null && isCollection(reference, asked.itemId),
  };
}

/** What an edition of the catalogue has ended is not handed over any more, so nobody asks for it. */
function isInCatalogue({ reference }: Pick<AppContext, 'reference'>, itemId: string): boolean {
  return reference.items.some(({ id }) => id === itemId);
}

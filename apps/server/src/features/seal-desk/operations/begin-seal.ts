import type { AuthoriseSealBody, EnterSealBody } from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { type Actor, type GovernanceResult, recordedOutcome } from '../../organisations/index.ts';
import { authoriseSeal, issueSeal, selectSeal } from '../../seals/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../../staff/index.ts';

type Begun = Outcome<{ id: string; version: number }>;

/** Records the authorisation to carve a seal; the same post twice has one effect. */
export function beginSeal(ctx: AppContext, actor: StaffActor, body: AuthoriseSealBody): Promise<Begun> {
  return once(ctx, actor, body, (by) =>
    authoriseSeal(ctx, by, { ...body, authorisedOn: localDate(body.authorisedOn) }),
  );
}

/** Enters a seal that was made before this system, as issued (补录); the same post twice has one effect. */
export function enterSeal(ctx: AppContext, actor: StaffActor, body: EnterSealBody): Promise<Begun> {
  return once(ctx, actor, body, (by) => issueSeal(ctx, by, body));
}

async function once(
  ctx: AppContext,
  actor: StaffActor,
  { countyId, townshipId, id }: Pick<AuthoriseSealBody, 'countyId' | 'townshipId' | 'id'>,
  record: (by: Actor) => Promise<GovernanceResult>,
): Promise<Begun> {
  const by = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId });
  if (by === undefined) return { kind: 'not_found' };
  const known = await inStatements(ctx.database, (tx) => selectSeal(tx, countyId, id));
  return known ? done({ id, version: known.version }) : recordedOutcome(await record(by));
}

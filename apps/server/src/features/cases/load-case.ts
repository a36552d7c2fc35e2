import type { CaseContext, CaseFacts, CaseState } from '@tongban/domain/case';
import { type SettledCase, settleCase } from '@tongban/domain/case';
import type { StatedAnswer } from '@tongban/domain/delegation';
import type { Appointment } from '@tongban/domain/organisation';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { authorityFacts, authorityFactsOf, loadOrganisations, sealsForCase } from '../delegations/index.ts';
import { outsideSystemOf } from './outside-system-of.ts';
import { statedInCase } from './stated-answers.ts';

/** The facts that a rule on this case may look at: of the actor's township, or of the one where the file lies. */
export async function loadCaseFacts(
  tx: Tx,
  ctx: Pick<AppContext, 'calendar' | 'reference' | 'keys'>,
  state: Pick<CaseState, 'countyId' | 'itemId' | 'custody' | 'answers'>,
  actorTownshipId: string | null,
): Promise<CaseFacts> {
  const { countyId, itemId, custody } = state;
  const townshipId = actorTownshipId ?? custody.townshipId;
  const seals = await sealsForCase(tx, countyId, townshipId);
  const known = { seals, calendar: ctx.calendar, outsideSystem: outsideSystemOf(ctx.reference, itemId) };
  if (townshipId === null) {
    return { ...known, organisations: await loadOrganisations(tx, countyId), township: null, stated: null };
  }
  const facts = await authorityFacts(tx, countyId, [{ townshipId, itemId }]);
  const township = facts.get(`${townshipId}/${itemId}`) ?? null;
  const organisations = township?.organisations ?? (await loadOrganisations(tx, countyId));
  const stated = await statedInCase(tx, ctx, state, township);
  return { ...known, organisations, township, stated };
}

/** The facts for an intake: of the township where it is handed in; null for the county, which needs none but its bodies. */
export async function loadIntakeFacts(
  tx: Tx,
  ctx: Pick<AppContext, 'calendar' | 'reference'>,
  countyId: string,
  townshipId: string | null,
  itemId: string,
  stated: readonly StatedAnswer[],
): Promise<CaseFacts> {
  const pair = townshipId === null ? null : { townshipId, itemId };
  const township = pair && (await authorityFactsOf(tx, countyId, pair));
  const organisations = township?.organisations ?? (await loadOrganisations(tx, countyId));
  const outsideSystem = outsideSystemOf(ctx.reference, itemId);
  return { organisations, township, seals: [], calendar: ctx.calendar, outsideSystem, stated };
}

/** The case as the law sees it now, with what has fallen due, and the context in which the actor's rules are asked. */
export function contextOf(
  state: CaseState,
  appointment: Appointment,
  facts: CaseFacts,
  now: Instant,
): { readonly context: CaseContext; readonly settled: SettledCase } {
  const settled = settleCase(state, facts, now);
  const actor = { personId: appointment.personId, appointment };
  return { settled, context: { state: settled.state, actor, facts, now } };
}

import type {
  GrantCapacitiesBody,
  RegisterGovernmentsBody,
  RegisterOrganisationBody,
} from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import { checkCreditCode } from '@tongban/gb';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findTownship } from '../../catalogue/index.ts';
import {
  grantCapacities,
  recordedOutcome,
  registerOrganisation,
  selectOrganisation,
} from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { recorderOf } from '../organisation-desk.policy.ts';

type Recorded = Outcome<{ id: string; version: number }>;

/**
 * Records a body under the id that the desk gave it, so that the same post twice has one effect. Refusals as `decideRegistration`;
 * a field problem for a credit code that is none (GB 32100). Not found: another county, or a township of another.
 */
export async function recordBody(
  ctx: AppContext,
  staff: StaffActor,
  countyId: string,
  body: RegisterOrganisationBody,
): Promise<Recorded> {
  const by = recorderOf(staff, countyId);
  if (by === undefined) return { kind: 'not_found' };
  const { townshipId, creditCode } = body;
  if (townshipId !== null && findTownship(ctx.reference, townshipId)?.countyId !== countyId) {
    return { kind: 'not_found' };
  }
  if ((body.kind === 'city_body') !== (countyId === ctx.reference.city.code)) {
    const message = '市级机构登记在市，其他机构登记在县区。';
    return { kind: 'invalid', fields: [{ field: 'kind', message }] };
  }
  if (creditCode !== null && !checkCreditCode(creditCode).ok) {
    const message = '统一社会信用代码有误，请核对；不清楚的留空。';
    return { kind: 'invalid', fields: [{ field: 'creditCode', message }] };
  }
  const known = await inStatements(ctx.database, (tx) => selectOrganisation(tx, countyId, body.id));
  if (known !== undefined) return done({ id: known.id, version: known.version });
  return recordedOutcome(
    await registerOrganisation(ctx, by, {
      ...body,
      countyId,
      validFrom: localDate(body.validFrom),
      validUntil: null,
    }),
  );
}

/**
 * Records the governments of many townships, each by its own act. One that is there already counts as known, so that a post that was
 * cut off is sent again. Not found: another county, or a township of another.
 */
export async function recordGovernments(
  ctx: AppContext,
  staff: StaffActor,
  countyId: string,
  { validFrom, rows }: RegisterGovernmentsBody,
): Promise<Outcome<{ recorded: number; known: number }>> {
  const by = recorderOf(staff, countyId);
  const isOfHere = ({ townshipId }: { readonly townshipId: string }) =>
    findTownship(ctx.reference, townshipId)?.countyId === countyId;
  if (by === undefined || !rows.every(isOfHere)) return { kind: 'not_found' };
  let recorded = 0;
  for (const { id, townshipId, name } of rows) {
    const result = await registerOrganisation(ctx, by, {
      ...{ id, countyId, kind: 'township_government', name, shortName: name, creditCode: null, townshipId },
      ...{ validFrom: localDate(validFrom), validUntil: null, sealOwnerId: null },
    });
    if (result.ok) recorded += 1;
    else if (!('refusals' in result) || result.refusals.some(({ code }) => code !== 'GOV-01')) {
      const outcome = recordedOutcome(result);
      if (outcome.kind !== 'done') return outcome;
    }
  }
  return done({ recorded, known: rows.length - recorded });
}

/** Grants one kind of capacity, of one item, several or none, by one document; refusals as `decideCapacityGrant`. Not found: another county. */
export async function recordCapacities(
  ctx: AppContext,
  staff: StaffActor,
  { countyId, organisationId }: { readonly countyId: string; readonly organisationId: string },
  { expectedVersion, kind, itemIds, from, until, basis }: GrantCapacitiesBody,
): Promise<Recorded> {
  const by = recorderOf(staff, countyId);
  const body = await inStatements(ctx.database, (tx) => selectOrganisation(tx, countyId, organisationId));
  if (by === undefined || body === undefined) return { kind: 'not_found' };
  const days = { from: localDate(from), until: until === null ? null : localDate(until) };
  const items = itemIds.length === 0 ? [null] : [...new Set(itemIds)];
  return recordedOutcome(
    await grantCapacities(ctx, by, {
      countyId,
      organisationId,
      expectedVersion,
      capacities: items.map((itemId) => ({ kind, itemId, ...days, basis: basis || null })),
    }),
  );
}

import { nameOfBodyOn, type Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findTownship, itemNamed } from '../catalogue/index.ts';
import type { CountyPart } from '../delegations/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import type { RegisterCounty } from './register-places.ts';

/** What a register is read with: one part of one county at one instant, and the words for what ids stand for. */
export interface RegisterReading {
  readonly tx: Tx;
  readonly ctx: Pick<AppContext, 'reference'>;
  readonly part: CountyPart;
  readonly county: RegisterCounty;
  readonly now: Instant;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

export async function openReading(
  tx: Tx,
  ctx: Pick<AppContext, 'reference'>,
  part: CountyPart & { readonly county: RegisterCounty },
  now: Instant,
): Promise<RegisterReading> {
  const organisations = await loadOrganisations(tx, part.countyId);
  return { tx, ctx, part, county: part.county, now, organisations };
}

/** The body's present name, or with `day` the one it had then: papers keep the name of their day (E-05). */
export function organisationName(
  { organisations, now }: RegisterReading,
  id: OrganisationId | null,
  day: LocalDate = dateInShanghai(now),
): string | null {
  return nameOfBodyOn(organisations, id, day);
}

export function itemOf({ ctx }: Pick<RegisterReading, 'ctx'>, id: string) {
  const item = itemNamed(ctx.reference, id);
  return { id, no: item?.catalogueNo ?? null, name: item?.name ?? '（目录外事项）' };
}

export function placeColumns({ county, ctx }: RegisterReading, townshipId: string | null) {
  return {
    countyId: county.id,
    countyName: county.name,
    townshipId,
    townshipName: townshipId === null ? null : (findTownship(ctx.reference, townshipId)?.name ?? townshipId),
  };
}

export function townshipColumns(reading: RegisterReading, townshipId: string) {
  const { countyId, countyName, townshipName } = placeColumns(reading, townshipId);
  return { countyId, countyName, townshipId, townshipName: townshipName ?? townshipId };
}

import type { RegisterName } from '@tongban/contract';
import type { AppContext } from '../../app-context.ts';
import { findTownship, type ReferenceData } from '../catalogue/index.ts';
import type { CountyPart } from '../delegations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import { partOf, reachOf } from './registers.policy.ts';

/** A county of the register, or the city with its own bodies, which are kept under the city's code. */
export interface RegisterCounty {
  readonly id: string;
  readonly name: string;
}

interface Asked {
  readonly county?: string | undefined;
  readonly township?: string | undefined;
}

function registerCounties({ city, counties }: ReferenceData): readonly RegisterCounty[] {
  return [...counties.map(({ id, name }) => ({ id, name })), { id: city.code, name: city.name }];
}

/**
 * The parts that the reader may see of what was asked, in the order of the division list; null when a place was named that is
 * out of reach or does not exist, which is the same answer (design §2.5).
 */
export function readableParts(
  { reference }: Pick<AppContext, 'reference'>,
  actor: StaffActor,
  register: RegisterName,
  asked: Asked,
): readonly (CountyPart & { readonly county: RegisterCounty })[] | null {
  const township = asked.township === undefined ? undefined : findTownship(reference, asked.township);
  if (asked.township !== undefined && township === undefined) return null;
  if (township && asked.county !== undefined && asked.county !== township.countyId) return null;
  const named = township?.countyId ?? asked.county;
  const reaches = reachOf(actor, register);
  const parts = registerCounties(reference)
    .filter(({ id }) => named === undefined || id === named)
    .flatMap((county) => {
      const open = partOf(reaches, county.id);
      const townships =
        open === 'all' ? [township?.id ?? null] : open.filter((id) => !township || id === township.id);
      return townships.map((townshipId) => ({ county, countyId: county.id, townshipId }));
    });
  return parts.length === 0 && named !== undefined ? null : parts;
}

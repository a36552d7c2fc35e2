import type { TownshipId } from '@tongban/domain/catalogue';
import type { Organisation } from '@tongban/domain/organisation';
import type { SealNaming } from '@tongban/domain/seal';
import { findCounty, type ReferenceData } from '../catalogue/index.ts';

/**
 * What the registry says a 2号公章 of the owner for the township is called by (R-1.2.4; in 鲁西新区, whose
 * 管委会 owns the seals); null where owner, county or township is not registered. A seal kept at the county has no
 * township in its name.
 */
export function sealNaming(
  reference: ReferenceData,
  owner: Organisation | undefined,
  townshipId: TownshipId | null,
): SealNaming | null {
  const county = owner && findCounty(reference, owner.countyId);
  if (!owner || !county) return null;
  const township = county.townships.find((t) => t.id === townshipId);
  if (townshipId !== null && !township) return null;
  const townshipName = township?.name ?? '';
  return county.rank === 'functional_zone'
    ? { rule: 'luxi_commission', townshipName }
    : { rule: 'county_department', countyName: county.name, bureauShortName: owner.shortName, townshipName };
}

import type { OrganisationDeskRow } from '@tongban/contract';
import { existsOn, isHeldOn, type Organisation, organisationUntil } from '@tongban/domain/organisation';
import { CAPACITY_NAMES, ORGANISATION_KIND_NAMES } from '@tongban/domain/register';
import type { LocalDate } from '@tongban/domain/time';
import { findItem, findTownship, type ReferenceData } from '../catalogue/index.ts';

/** A body as a row of the desk, with what it may do on the day. */
export function presentBody(
  reference: ReferenceData,
  organisation: Organisation,
  today: LocalDate,
): OrganisationDeskRow {
  const { countyId, id, name, kind, townshipId, creditCode, capacities, validFrom } = organisation;
  const held = capacities.filter((each) => isHeldOn(each, today));
  const kinds = [...new Set(held.map((each) => each.kind))];
  return {
    countyId,
    id,
    name,
    kindName: ORGANISATION_KIND_NAMES[kind],
    townshipName: townshipId === null ? null : (findTownship(reference, townshipId)?.name ?? townshipId),
    creditCode,
    capacities: kinds.map((each) => {
      const items = held.filter((c) => c.kind === each && c.itemId !== null).length;
      return items === 0 ? CAPACITY_NAMES[each] : `${CAPACITY_NAMES[each]}（${items}项）`;
    }),
    validFrom,
    validUntil: organisationUntil(organisation),
    isCurrent: existsOn(organisation, today),
  };
}

/** An item of the catalogue as its number and name. */
export function itemRef(reference: ReferenceData, id: string) {
  const item = findItem(reference, id)?.item;
  return { id, no: item?.catalogueNo ?? null, name: item?.name ?? '（目录外事项）' };
}

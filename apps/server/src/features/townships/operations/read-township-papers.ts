import type { TownshipAgreementsView, TownshipSealsView } from '@tongban/contract';
import { AGREEMENT_NAMES, type Agreement, type Delegation, lastDayOf } from '@tongban/domain/delegation';
import { nameOfBodyOn } from '@tongban/domain/organisation';
import { AGREEMENT_STANDING_NAMES, agreementStandingOf } from '@tongban/domain/register';
import { SEAL_KIND_NAMES, type Seal, sealStatusAt } from '@tongban/domain/seal';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import {
  loadOrganisations,
  selectAgreements,
  selectDelegations,
  selectLists,
  selectSeals,
} from '../../delegations/index.ts';
import { itemColumns } from '../../list-drafts/index.ts';
import { type TownshipPlace, whereOf } from '../township-place.ts';

type Context = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/** The agreements of a township, those in force first, with where each item was announced. */
export async function readTownshipAgreements(
  { database, clock, reference }: Context,
  place: TownshipPlace,
): Promise<TownshipAgreementsView> {
  const now = clock.now();
  const part = { countyId: place.county.id, townshipId: place.township.id };
  return inSnapshot(database, async (tx) => {
    const organisations = await loadOrganisations(tx, part.countyId);
    const [list] = await selectLists(tx, part);
    const rows = list?.versions.flatMap((version) => version.rows) ?? [];
    const delegations = new Map((await selectDelegations(tx, part)).map((each) => [each.itemId, each]));
    const itemOf = (agreement: Agreement, itemId: string) => {
      const localName = rows.findLast((row) => row.itemId === itemId)?.localName ?? null;
      const { no, name } = itemColumns(reference, { itemId, localName });
      return { id: itemId, no, name, ...announcementOf(delegations.get(itemId), agreement) };
    };
    const agreements = await selectAgreements(tx, part);
    return {
      ...whereOf(place),
      agreements: agreements
        .map((agreement) => ({ agreement, until: lastDayOf(agreement, now) }))
        .sort((a, b) => (a.until === b.until ? 0 : a.until < b.until ? 1 : -1))
        .map(({ agreement, until }) => ({
          id: agreement.id,
          number: agreement.number,
          kindName: AGREEMENT_NAMES[agreement.kind],
          departmentName:
            nameOfBodyOn(organisations, agreement.departmentId, agreement.signedOn) ?? '（未登记的机构）',
          signedOn: agreement.signedOn,
          from: agreement.from,
          until,
          ...standingOf(agreement, now),
          filingNumber: agreement.filing?.number ?? null,
          items: agreement.itemIds.map((id) => itemOf(agreement, id)),
        })),
    };
  });
}

function standingOf(agreement: Agreement, now: Instant) {
  const standing = agreementStandingOf(agreement, now, now);
  return { standingName: AGREEMENT_STANDING_NAMES[standing], isEnded: standing === 'ended' };
}

/** The newest announcement of the item that was made before the agreement ended. */
function announcementOf(delegation: Delegation | undefined, { until }: Agreement) {
  const made = delegation?.announcements.filter(({ announcedOn }) => announcedOn <= until).at(-1);
  return { announcedOn: made?.announcedOn ?? null, announcedAt: made?.place ?? null };
}

/** The seals in force in a township and those reported lost. No keeper and no police report: those are not for the public. */
export async function readTownshipSeals(
  { database, clock }: Context,
  place: TownshipPlace,
): Promise<TownshipSealsView> {
  const now = clock.now();
  const part = { countyId: place.county.id, townshipId: place.township.id };
  return inSnapshot(database, async (tx) => {
    const organisations = await loadOrganisations(tx, part.countyId);
    const seals = await selectSeals(tx, part);
    const inStatus = (status: 'active' | 'lost') =>
      seals.filter((seal) => sealStatusAt(seal, now, now) === status);
    return {
      ...whereOf(place),
      seals: inStatus('active').map((seal) => ({
        id: seal.id,
        name: seal.name,
        kindName: SEAL_KIND_NAMES[seal.kind],
        ownerName: organisations.get(seal.sealOwnerId)?.name ?? '（未登记的机构）',
        since: sinceOf(seal, 'active', now),
        specimenHref: `/api/v1/townships/${part.townshipId}/seals/${seal.id}/specimen`,
      })),
      losses: inStatus('lost').map((seal) => ({
        id: seal.id,
        name: seal.name,
        lostAt: sinceOf(seal, 'lost', now),
        notice: seal.life?.loss?.notice ?? null,
      })),
    };
  });
}

function sinceOf({ statuses, recordedAt }: Seal, status: 'active' | 'lost', now: Instant): Instant {
  return statuses.findLast((change) => change.status === status && change.from <= now)?.from ?? recordedAt;
}

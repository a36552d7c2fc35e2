import type { GovernedSealRow } from '@tongban/contract';
import type { Organisation } from '@tongban/domain/organisation';
import {
  custodianAt,
  deputyOf,
  leaveOf,
  nextSealStep,
  presentSealStatus,
  SEAL_KIND_NAMES,
  SEAL_STATUS_NAMES,
  type Seal,
} from '@tongban/domain/seal';
import type { PersonId } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import { findTownship, type ReferenceData } from '../catalogue/index.ts';

interface Words {
  readonly now: Instant;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly names: ReadonlyMap<PersonId, string>;
}

/** The people a seal's record names. */
export function peopleOfSeal(seal: Seal): PersonId[] {
  const { custodians, life } = seal;
  const deputy = deputyOf(seal);
  return [
    ...custodians.map(({ personId }) => personId),
    ...(deputy === null ? [] : [deputy]),
    ...(life?.handOvers ?? []).flatMap(({ giverId, receiverId, witnessId }) => [
      ...(giverId === null ? [] : [giverId]),
      receiverId,
      witnessId,
    ]),
  ];
}

export function nameOf(names: Words['names'], id: PersonId | null): string | null {
  return id === null ? null : (names.get(id) ?? '（未建账号的人员）');
}

export function presentSealRow(
  reference: ReferenceData,
  seal: Seal,
  { now, organisations, names }: Words,
): GovernedSealRow {
  const status = presentSealStatus(seal);
  const { countyId, townshipId } = seal;
  return {
    countyId,
    countyName: reference.counties.find(({ id }) => id === countyId)?.name ?? countyId,
    townshipId,
    townshipName: townshipId === null ? null : (findTownship(reference, townshipId)?.name ?? townshipId),
    id: seal.id,
    name: seal.name,
    kind: seal.kind,
    kindName: SEAL_KIND_NAMES[seal.kind],
    ownerName: organisations.get(seal.sealOwnerId)?.name ?? '',
    authorisation: seal.authorisation,
    status,
    statusName: SEAL_STATUS_NAMES[status],
    since: seal.statuses.at(-1)?.from ?? seal.recordedAt,
    custodianName: nameOf(names, custodianAt(seal, now, now)),
    deputyName: nameOf(names, deputyOf(seal)),
    returnOn: leaveOf(seal)?.returnOn ?? null,
    step: nextSealStep(seal, now),
  };
}

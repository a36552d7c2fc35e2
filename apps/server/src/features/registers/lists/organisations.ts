import type { OrganisationRowView } from '@tongban/contract';
import { type Capacity, isHeldOn, type Organisation, organisationUntil } from '@tongban/domain/organisation';
import { CAPACITY_NAMES, ORGANISATION_KIND_NAMES } from '@tongban/domain/register';
import { dateInShanghai } from '@tongban/domain/time';
import { fits, inOrder, mentions, type Register } from '../register-definition.ts';
import { placeColumns, type RegisterReading } from '../register-reading.ts';

/** 机构登记簿: bodies with the capacities they hold today (design §1 `capacity`). */
export const organisationsRegister: Register<OrganisationRowView> = {
  name: 'organisations',
  title: '机构登记簿',
  kinds: ORGANISATION_KIND_NAMES,
  states: {},
  rowsOf: async (reading, filter) => {
    const rows = readableOrganisations(reading)
      .filter(
        ({ capacities }) => filter.item === undefined || capacities.some((c) => c.itemId === filter.item),
      )
      .map((organisation) => {
        const row = presentOrganisation(reading, organisation);
        return { key: `${row.townshipId ?? ''}/${row.name}/${row.id}`, row };
      });
    return inOrder(
      rows.filter(
        ({ row }) => fits(filter.kind, row.kind) && mentions(filter.q, row.name, ...row.capacities),
      ),
    );
  },
  columns: [
    ['县区', (row) => row.countyName],
    ['乡镇（街道）', (row) => row.townshipName],
    ['机构名称', (row) => row.name],
    ['种类', (row) => row.kindName],
    ['现有职能', (row) => row.capacities.join('；')],
    ['起始日期', (row) => row.validFrom],
    ['截止日期', (row) => row.validUntil],
  ],
};

/** A township sees its own government; the county and the city all bodies of the county. */
export function readableOrganisations({ organisations, part }: RegisterReading): readonly Organisation[] {
  return [...organisations.values()].filter(
    ({ townshipId }) => part.townshipId === null || townshipId === part.townshipId,
  );
}

export function presentOrganisation(
  reading: RegisterReading,
  organisation: Organisation,
): OrganisationRowView {
  const day = dateInShanghai(reading.now);
  const current = organisation.capacities.filter((each) => isHeldOn(each, day));
  return {
    ...placeColumns(reading, organisation.townshipId),
    id: organisation.id,
    name: organisation.name,
    kind: organisation.kind,
    kindName: ORGANISATION_KIND_NAMES[organisation.kind],
    capacities: capacityWords(current),
    validFrom: organisation.validFrom,
    validUntil: organisationUntil(organisation),
  };
}

function capacityWords(capacities: readonly Capacity[]): string[] {
  const kinds = [...new Set(capacities.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const held = capacities.filter((capacity) => capacity.kind === kind);
    const items = new Set(held.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]))).size;
    return items === 0 ? CAPACITY_NAMES[kind] : `${CAPACITY_NAMES[kind]}（${items}项）`;
  });
}

import type { SealRowView } from '@tongban/contract';
import {
  custodianAt,
  SEAL_KIND_NAMES,
  SEAL_STATUS_NAMES,
  type Seal,
  sealStatusAt,
} from '@tongban/domain/seal';
import { selectSeals } from '../../delegations/index.ts';
import { namesOf } from '../../staff/index.ts';
import { fits, inOrder, mentions, type Register } from '../register-definition.ts';
import { organisationName, placeColumns, type RegisterReading } from '../register-reading.ts';

/** 印章登记簿: whose seal, where it is kept, by whom, and whether it may be used. */
export const sealsRegister: Register<SealRowView> = {
  name: 'seals',
  title: '印章登记簿',
  kinds: SEAL_KIND_NAMES,
  states: SEAL_STATUS_NAMES,
  rowsOf: async (reading, filter) => {
    const seals = await selectSeals(reading.tx, reading.part);
    const rows = (await presentSeals(reading, seals)).map((row) => ({ key: `${row.name}/${row.id}`, row }));
    return inOrder(
      rows.filter(
        ({ row }) =>
          fits(filter.kind, row.kind) &&
          fits(filter.state, row.status) &&
          mentions(filter.q, row.name, row.ownerName, row.custodianName),
      ),
    );
  },
  columns: [
    ['县区', (row) => row.countyName],
    ['存放乡镇（街道）', (row) => row.townshipName ?? '县级'],
    ['印章名称', (row) => row.name],
    ['种类', (row) => row.kindName],
    ['所有机关', (row) => row.ownerName],
    ['保管人', (row) => row.custodianName],
    ['状态', (row) => row.statusName],
    ['该状态起始时间', (row) => row.since],
    ['刻制批准文号', (row) => row.authorisation ?? '待县补充'],
  ],
};

export async function presentSeals(reading: RegisterReading, seals: readonly Seal[]): Promise<SealRowView[]> {
  const { now } = reading;
  const custodians = seals.map((seal) => custodianAt(seal, now, now));
  const names = await namesOf(
    reading.tx,
    custodians.flatMap((id) => (id === null ? [] : [id])),
  );
  return seals.map((seal, index) => {
    const status = sealStatusAt(seal, now, now) ?? 'issued';
    const custodian = custodians[index] ?? null;
    return {
      ...placeColumns(reading, seal.townshipId),
      id: seal.id,
      name: seal.name,
      kind: seal.kind,
      kindName: SEAL_KIND_NAMES[seal.kind],
      ownerName: organisationName(reading, seal.sealOwnerId) ?? '',
      custodianName: custodian === null ? null : (names.get(custodian) ?? null),
      status,
      statusName: SEAL_STATUS_NAMES[status],
      since: seal.statuses.findLast(({ from }) => from <= now)?.from ?? seal.recordedAt,
      authorisation: seal.authorisation,
    };
  });
}

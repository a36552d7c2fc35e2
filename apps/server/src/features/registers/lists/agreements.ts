import type { AgreementRowView } from '@tongban/contract';
import { AGREEMENT_NAMES, type Agreement, type Delegation, lastDayOf } from '@tongban/domain/delegation';
import {
  AGREEMENT_STANDING_NAMES,
  agreementStandingOf,
  awaitsFiling,
  filedLately,
} from '@tongban/domain/register';
import { selectAgreements, selectDelegations } from '../../delegations/index.ts';
import { fits, inOrder, mentions, type Register, type RegisterFilter } from '../register-definition.ts';
import { organisationName, type RegisterReading, townshipColumns } from '../register-reading.ts';

/** 协议登记簿: 委托协议, 委托受理协议 and 代收协议 with filing and term. */
export const agreementsRegister: Register<AgreementRowView> = {
  name: 'agreements',
  title: '协议登记簿',
  kinds: AGREEMENT_NAMES,
  states: { unfiled: '未备案', filed_lately: '近三十日备案', ...AGREEMENT_STANDING_NAMES },
  rowsOf: async (reading, filter) => {
    const announced = announcedPairs(await selectDelegations(reading.tx, reading.part));
    const rows = (await selectAgreements(reading.tx, reading.part))
      .filter(({ itemIds }) => filter.item === undefined || itemIds.includes(filter.item))
      .filter((agreement) => filter.state !== 'filed_lately' || filedLately(agreement, reading.now))
      .map((agreement) => {
        const row = presentAgreement(reading, agreement, announced);
        // Whatever ends first is read first, and what has ended last.
        return { key: `${row.standing === 'ended' ? 1 : 0}/${row.until}/${row.id}`, row };
      });
    return inOrder(rows.filter(({ row }) => isWanted(row, filter)));
  },
  columns: [
    ['县区', (row) => row.countyName],
    ['乡镇（街道）', (row) => row.townshipName],
    ['协议种类', (row) => row.kindName],
    ['协议编号', (row) => row.number],
    ['赋权部门（企业）', (row) => row.departmentName],
    ['事项数', (row) => row.itemCount],
    ['签订日期', (row) => row.signedOn],
    ['起始日期', (row) => row.from],
    ['最后一日', (row) => row.until],
    ['备案编号', (row) => row.filingNumber],
    ['备案日期', (row) => row.filedOn],
    ['已公告事项数', (row) => row.announcedCount],
    ['状态', (row) => row.standingName],
  ],
};

export function presentAgreement(
  reading: RegisterReading,
  agreement: Agreement,
  announced: ReadonlyMap<string, unknown>,
): AgreementRowView {
  const { now } = reading;
  const standing = agreementStandingOf(agreement, now, now);
  return {
    ...townshipColumns(reading, agreement.townshipId),
    id: agreement.id,
    number: agreement.number,
    kind: agreement.kind,
    kindName: AGREEMENT_NAMES[agreement.kind],
    departmentName: organisationName(reading, agreement.departmentId, agreement.signedOn) ?? '',
    itemCount: agreement.itemIds.length,
    signedOn: agreement.signedOn,
    from: agreement.from,
    until: lastDayOf(agreement, now),
    filingNumber: agreement.filing?.number ?? null,
    filedOn: agreement.filing?.filedOn ?? null,
    awaitsFiling: awaitsFiling(agreement, now, now),
    announcedCount: agreement.itemIds.filter((id) => announced.has(`${agreement.townshipId}/${id}`)).length,
    standing,
    standingName: AGREEMENT_STANDING_NAMES[standing],
  };
}

/** The day of the newest announcement by 'township/item' (L-24). */
export function announcedPairs(delegations: readonly Delegation[]): ReadonlyMap<string, string> {
  return new Map(
    delegations.flatMap(({ townshipId, itemId, announcements }): [string, string][] => {
      const newest = announcements.at(-1);
      return newest ? [[`${townshipId}/${itemId}`, newest.announcedOn]] : [];
    }),
  );
}

function isWanted(row: AgreementRowView, { kind, state, q }: RegisterFilter): boolean {
  return (
    isInState(row, state) &&
    fits(kind, row.kind) &&
    mentions(q, row.number, row.filingNumber, row.departmentName, row.townshipName)
  );
}

/** By filing, or by where the agreement stands; those filed lately were chosen before. */
function isInState(row: AgreementRowView, state: string | undefined): boolean {
  if (state === 'filed_lately') return true;
  return state === 'unfiled' ? row.awaitsFiling : fits(state, row.standing);
}

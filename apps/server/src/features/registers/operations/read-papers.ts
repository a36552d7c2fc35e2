import type { AgreementDetailView, MemoDetailView, SealDetailView } from '@tongban/contract';
import { inFlightText } from '@tongban/domain/register';
import { selectAgreements, selectDelegations, selectMemos, selectSeals } from '../../delegations/index.ts';
import { announcedPairs, presentAgreement } from '../lists/agreements.ts';
import { presentMemo } from '../lists/memos.ts';
import { presentSeals } from '../lists/seals.ts';
import { historyOf } from '../present/history.ts';
import { itemOf, organisationName, type RegisterReading } from '../register-reading.ts';

export async function readAgreement(
  reading: RegisterReading,
  id: string,
): Promise<AgreementDetailView | null> {
  const agreement = (await selectAgreements(reading.tx, reading.part)).find((each) => each.id === id);
  if (agreement === undefined) return null;
  const announced = announcedPairs(await selectDelegations(reading.tx, reading.part));
  return {
    row: presentAgreement(reading, agreement, announced),
    filingReceiverName: organisationName(
      reading,
      agreement.filing?.receiverId ?? null,
      agreement.filing?.filedOn,
    ),
    items: agreement.itemIds.map((itemId) => ({
      ...itemOf(reading, itemId),
      announcedOn: announced.get(`${agreement.townshipId}/${itemId}`) ?? null,
    })),
    inFlightText: inFlightText(agreement.inFlight),
    suspensions: agreement.suspensions.map(({ from, until }) => ({ from, until })),
    terminationReason: agreement.termination?.reason ?? null,
    at: reading.now,
    history: await historyOf(reading, [`agreement:${id}`]),
  };
}

export async function readMemo(reading: RegisterReading, id: string): Promise<MemoDetailView | null> {
  const memo = (await selectMemos(reading.tx, reading.part)).find((each) => each.id === id);
  if (memo === undefined) return null;
  return {
    row: presentMemo(reading, memo),
    items: memo.items.map(({ itemId, dutyBoundary }) => ({ ...itemOf(reading, itemId), dutyBoundary })),
    at: reading.now,
    history: await historyOf(reading, [`memo:${id}`]),
  };
}

export async function readSeal(reading: RegisterReading, id: string): Promise<SealDetailView | null> {
  const seal = (await selectSeals(reading.tx, reading.part)).find((each) => each.id === id);
  const [row] = seal === undefined ? [] : await presentSeals(reading, [seal]);
  if (row === undefined) return null;
  return { row, at: reading.now, history: await historyOf(reading, [`seal:${id}`]) };
}

import type { DelegationDetailView } from '@tongban/contract';
import { standingOf } from '@tongban/domain/authority';
import { AGREEMENT_NAMES } from '@tongban/domain/delegation';
import { countyFacts } from '../../delegations/index.ts';
import { presentDelegation } from '../lists/delegations.ts';
import { historyOf } from '../present/history.ts';
import type { RegisterReading } from '../register-reading.ts';

/** One delegation with its chain, its papers and everything that was recorded about them; null when never listed. */
export async function readDelegation(
  reading: RegisterReading,
  townshipId: string,
  itemId: string,
): Promise<DelegationDetailView | null> {
  const part = { ...reading.part, townshipId };
  const factsOf = await countyFacts(reading.tx, part, reading.organisations);
  const facts = factsOf(townshipId, itemId);
  const isRecorded =
    facts.list?.versions.some(({ rows }) => rows.some((row) => row.itemId === itemId)) === true;
  if (!isRecorded) return null;
  const standing = standingOf(facts, reading.now, reading.now);
  const streams = [
    `delegation:${townshipId}:${itemId}`,
    `delegation-list:${townshipId}`,
    `entrustability:${itemId}`,
    ...facts.agreements.map(({ id }) => `agreement:${id}`),
    ...facts.memos.map(({ id }) => `memo:${id}`),
  ];
  return {
    row: presentDelegation(reading, facts, standing),
    chain: [...standing.chain],
    agreements: facts.agreements.map(({ id, number, kind }) => ({
      id,
      number,
      kindName: AGREEMENT_NAMES[kind],
    })),
    memos: facts.memos.map(({ id, number }) => ({ id, number })),
    at: reading.now,
    history: await historyOf(reading, streams),
  };
}

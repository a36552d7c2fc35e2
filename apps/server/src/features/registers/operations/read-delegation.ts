import type { DelegationDetailView } from '@tongban/contract';
import { standingOf } from '@tongban/domain/authority';
import { AGREEMENT_NAMES } from '@tongban/domain/delegation';
import { countyFacts } from '../../delegations/index.ts';
import { presentDelegation } from '../lists/delegations.ts';
import { historyOf } from '../present/history.ts';
import type { RegisterReading } from '../register-reading.ts';

/** Whether the reader may look into the register that holds such papers. */
type MayOpen = (register: 'agreements' | 'memos') => boolean;

/**
 * One delegation with its chain, and with the papers and their history that the reader's registers open: desks and helpers
 * see what is in force, not how it came to be signed. Null when never listed.
 */
export async function readDelegation(
  reading: RegisterReading,
  townshipId: string,
  itemId: string,
  mayOpen: MayOpen,
): Promise<DelegationDetailView | null> {
  const part = { ...reading.part, townshipId };
  const factsOf = await countyFacts(reading.tx, part, reading.organisations);
  const facts = factsOf(townshipId, itemId);
  const isRecorded =
    facts.list?.versions.some(({ rows }) => rows.some((row) => row.itemId === itemId)) === true;
  if (!isRecorded) return null;
  const agreements = mayOpen('agreements') ? facts.agreements : [];
  const memos = mayOpen('memos') ? facts.memos : [];
  const standing = standingOf(facts, reading.now, reading.now);
  const streams = [
    `delegation:${townshipId}:${itemId}`,
    `delegation-list:${townshipId}`,
    `entrustability:${itemId}`,
    ...agreements.map(({ id }) => `agreement:${id}`),
    ...memos.map(({ id }) => `memo:${id}`),
  ];
  return {
    row: presentDelegation(reading, facts, standing),
    chain: [...standing.chain],
    agreements: agreements.map(({ id, number, kind }) => ({
      id,
      number,
      kindName: AGREEMENT_NAMES[kind],
    })),
    memos: memos.map(({ id, number }) => ({ id, number })),
    at: reading.now,
    history: await historyOf(reading, streams),
  };
}

import type { Tx } from '../../platform/db/transaction.ts';
import {
  nextCaseSequence,
  nextDocumentSequence,
  reserveCaseNumbers,
  reserveDocumentNumbers,
} from './case-numbers.store.ts';

/** Where the numbers of cases and of impressions come from. */
export interface CaseNumbers {
  nextCase(tx: Tx, countyCode: string): Promise<number>;
  nextDocument(tx: Tx): Promise<number>;
}

/** The database's sequences: gaps are allowed, repeats are not. */
export const sequenceNumbers: CaseNumbers = {
  nextCase: nextCaseSequence,
  nextDocument: nextDocumentSequence,
};

/** Numbers that nobody else gets: the first of each kind, and how many. */
export interface ReservedNumbers {
  readonly firstCase: number;
  readonly firstDocument: number;
  readonly count: number;
}

/**
 * Sets numbers aside for cases that are entered later but came in earlier, as a demonstration's past or records taken over
 * from paper: what comes in meanwhile has later ones.
 */
export async function reserveNumbers(tx: Tx, countyCode: string, count: number): Promise<ReservedNumbers> {
  const firstCase = await reserveCaseNumbers(tx, countyCode, count);
  return { firstCase, firstDocument: await reserveDocumentNumbers(tx, count), count };
}

/** Gives them out in order, without the first `used` of each kind. Throws when they are used up. */
export function reservedNumbers(
  { firstCase, firstDocument, count }: ReservedNumbers,
  used: number,
): CaseNumbers {
  const cases = countingFrom(firstCase, count, used);
  const documents = countingFrom(firstDocument, count, used);
  return { nextCase: async () => cases(), nextDocument: async () => documents() };
}

function countingFrom(first: number, count: number, used: number): () => number {
  let given = used;
  return () => {
    if (given === count) throw new RangeError(`All ${count} reserved numbers are given out.`);
    given += 1;
    return first + given - 1;
  };
}

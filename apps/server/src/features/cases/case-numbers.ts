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

/**
 * Sets numbers aside for cases that are entered later but came in earlier, as a demonstration's past or records taken over
 * from paper: they are given out in order, and what comes in meanwhile has later ones. Throws when they are used up.
 */
export async function reserveNumbers(tx: Tx, countyCode: string, count: number): Promise<CaseNumbers> {
  const cases = countingFrom(await reserveCaseNumbers(tx, countyCode, count), count);
  const documents = countingFrom(await reserveDocumentNumbers(tx, count), count);
  return { nextCase: async () => cases(), nextDocument: async () => documents() };
}

function countingFrom(first: number, count: number): () => number {
  let given = 0;
  return () => {
    if (given === count) throw new RangeError(`All ${count} reserved numbers are given out.`);
    given += 1;
    return first + given - 1;
  };
}

import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

/** The next number of a county's sequence; gaps are allowed, repeats are not. */
export async function nextCaseSequence(tx: Tx, countyCode: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select nextval(${`case_number_${countyCode}`}::regclass) as n`.execute(tx);
  return Number(rows[0]?.n);
}

/** Takes `count` numbers at once, which nobody else gets; gives the first. Without a right to set the sequence. */
export async function reserveCaseNumbers(tx: Tx, countyCode: string, count: number): Promise<number> {
  return reserve(tx, `case_number_${countyCode}`, count);
}

export function reserveDocumentNumbers(tx: Tx, count: number): Promise<number> {
  return reserve(tx, 'document_number', count);
}

async function reserve(tx: Tx, sequence: string, count: number): Promise<number> {
  const { rows } = await sql<{ n: number | null }>`
    select min(nextval(${sequence}::regclass)) as n from generate_series(1, ${count}::int)`.execute(tx);
  return Number(rows[0]?.n ?? 1);
}

export async function nextDocumentSequence(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select nextval('document_number') as n`.execute(tx);
  return Number(rows[0]?.n);
}

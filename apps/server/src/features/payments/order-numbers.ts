import { dateInShanghai, type Instant, yearOf } from '@tongban/domain/time';
import { caseNumber, parseCaseNumber } from '@tongban/gb';
import type { Tx } from '../../platform/db/transaction.ts';
import { nextPaymentSequence } from './payments.store.ts';

/** Before the number of an order, so that it is never taken for a case's. */
const MARK = 'P';

/** The next order number of a county, e.g. P371721-2026-000123-5: built and checked like a case number. */
export async function nextOrderNumber(tx: Tx, countyCode6: string, now: Instant): Promise<string> {
  const sequence = await nextPaymentSequence(tx, countyCode6);
  return `${MARK}${caseNumber({ countyCode6, year: yearOf(dateInShanghai(now)), sequence })}`;
}

/** A typed order number in its form, with the county's code; null when it is none. */
export function readOrderNumber(
  text: string,
): { readonly number: string; readonly countyCode: string } | null {
  const typed = text.normalize('NFKC').trim().toUpperCase();
  const parsed = parseCaseNumber(typed.startsWith(MARK) ? typed.slice(MARK.length) : typed);
  return parsed.ok ? { number: `${MARK}${parsed.normalised}`, countyCode: parsed.countyCode6 } : null;
}

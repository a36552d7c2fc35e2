import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { refoldCase } from '../cases/index.ts';
import { refold } from '../delegations/index.ts';
import { refoldPayment } from '../payments/index.ts';

interface StreamAt {
  readonly countyId: string;
  readonly stream: string;
  readonly version: number;
}

/**
 * What differs between one stream, folded again, and its row; empty when they say the same. A flipped byte may leave text
 * that is no JSON, or an event that nobody knows: that is a finding, and whoever walks on can go on.
 */
export function checkStream(tx: Tx, calendar: AppContext['calendar'], at: StreamAt): Promise<string[]> {
  return problemsOf(tx, calendar, at).catch(cannotBeFolded);
}

/** Throws on events that were altered beyond reading. */
async function problemsOf(
  tx: Tx,
  calendar: AppContext['calendar'],
  { countyId, stream, version }: StreamAt,
): Promise<string[]> {
  if (stream.startsWith('case:')) return refoldCase(tx, calendar, countyId, stream.slice('case:'.length));
  const refolded = (await refold(tx, countyId, stream)) ?? (await refoldPayment(tx, countyId, stream));
  if (refolded === null) return ['no feature knows this kind of stream'];
  return refolded.matches && refolded.version === version ? [] : ['the row differs from the events'];
}

function cannotBeFolded(error: unknown): string[] {
  return [`the events cannot be folded: ${error instanceof Error ? error.message : String(error)}`];
}

import { type Decided, decided, refuse, refused } from '../terms/index.ts';
import type { Agreement, AgreementEvent, PaperScan } from './agreement.ts';
import { checkScans } from './check-scans.ts';
import { scanAttached } from './decide-draft-signing.ts';

/** Attaches scans to an agreement that was recorded without, or with too few. GOV-01, GOV-03 as `checkScans`; GOV-04 none such. */
export function decideScanAttachment(
  state: Agreement | null,
  scans: readonly PaperScan[],
): Decided<AgreementEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该协议。' })]);
  const refusals = checkScans(scans, state.scans);
  return refusals.length > 0 ? refused(refusals) : decided(...scans.map(scanAttached));
}

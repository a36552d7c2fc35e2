import { type Decided, decided, refused } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { PaperScan } from './agreement.ts';
import type { Organisations } from './check-parties.ts';
import { checkScans } from './check-scans.ts';
import { decideMemoSigning } from './decide-memo-signing.ts';
import type { Memo, MemoEvent } from './memo.ts';
import { checkMemoDraft, type MemoDraft } from './memo-draft.ts';

export interface MemoDraftSigning {
  readonly id: string;
  readonly number: string;
  readonly signedOn: LocalDate;
  readonly scans: readonly PaperScan[];
}

/** Records that the drafted memo was signed, with its scan: refused as `checkMemoDraft`, `checkScans` and `decideMemoSigning`. */
export function decideMemoDraftSigning(
  state: Memo | null,
  draft: MemoDraft,
  { scans, ...paper }: MemoDraftSigning,
  facts: { readonly organisations: Organisations },
  now: Instant,
): Decided<MemoEvent> {
  const { isTextConfirmed: _, items, ...terms } = draft;
  const duties = items.map(({ itemId, dutyBoundary }) => ({ itemId, dutyBoundary }));
  const signed = decideMemoSigning(state, { ...terms, ...paper, items: duties }, facts, now);
  const refusals = [...checkMemoDraft(draft), ...checkScans(scans), ...(signed.ok ? [] : signed.refusals)];
  if (!signed.ok || refusals.length > 0) return refused(refusals);
  const attached = scans.map((payload): MemoEvent => ({ type: 'memoScanAttached', typeVersion: 1, payload }));
  const pushes = items.map(({ itemId, pushes: agreed }) => ({ itemId, pushes: agreed }));
  return decided(
    ...signed.events,
    { type: 'memoPushesAgreed', typeVersion: 1, payload: { items: pushes } },
    ...attached,
  );
}

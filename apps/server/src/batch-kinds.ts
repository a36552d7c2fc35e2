import type { BatchKind } from './features/batches/index.ts';
import { CITY_FILING_BATCHES } from './features/city-filings/index.ts';
import { DELEGATION_BATCHES } from './features/delegations/index.ts';
import { LIST_BATCHES } from './features/list-drafts/index.ts';
import { PAPER_BATCHES } from './features/papers/index.ts';
import { SEAL_BATCHES } from './features/seal-desk/index.ts';
import { STAFFING_BATCHES } from './features/staffing/index.ts';

/** Every kind of act that may be started for many at once; one list, so that a stored batch always finds its kind. */
export const BATCH_KINDS: readonly BatchKind[] = [
  ...DELEGATION_BATCHES,
  ...LIST_BATCHES,
  ...PAPER_BATCHES,
  ...SEAL_BATCHES,
  ...CITY_FILING_BATCHES,
  ...STAFFING_BATCHES,
];

import { z } from 'zod';
import { type BatchKind, defineBatchKind } from '../batches/index.ts';
import { submitterOf } from './city-filings.policy.ts';
import { submitCityFiling } from './operations/submit-city-filing.ts';

/** What may be done for many lists at once; each is the operation of a single one. */
export const CITY_FILING_BATCHES: readonly BatchKind[] = [
  defineBatchKind({
    kind: 'city_filing',
    name: '清单报市备案',
    commandSchema: z.object({ filingId: z.string() }),
    run: async (ctx, actor, countyId, { filingId }) => {
      const by = submitterOf(actor, countyId);
      return by === undefined ? null : submitCityFiling(ctx, by, { countyId, filingId });
    },
  }),
];

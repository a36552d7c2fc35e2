import { inFlightSchema } from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import { z } from 'zod';
import { type BatchKind, defineBatchKind } from '../batches/index.ts';
import { prepareTownship } from './operations/prepare-township.ts';
import { paperClerkOf } from './own-county.ts';

const day = z.string().transform(localDate);

/** What may be done for many townships at once. */
export const PAPER_BATCHES: readonly BatchKind[] = [
  defineBatchKind({
    kind: 'prepare_papers',
    name: '拟制协议和备忘录',
    commandSchema: z.object({
      townshipId: z.string(),
      from: day,
      until: day,
      inFlight: inFlightSchema,
      isTextConfirmed: z.boolean(),
    }),
    run: async (ctx, actor, countyId, command) => {
      const by = paperClerkOf(actor, countyId);
      return by === undefined ? null : prepareTownship(ctx, by, { countyId, ...command });
    },
  }),
];

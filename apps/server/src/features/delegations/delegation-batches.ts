import { inFlightSchema } from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import { z } from 'zod';
import { type BatchKind, defineBatchKind } from '../batches/index.ts';
import { GOVERNANCE_POSTS, governorOf } from '../staff/index.ts';
import { announceDelegation } from './operations/announce-delegation.ts';
import { goLive } from './operations/go-live.ts';
import { recallDelegation } from './operations/recall-delegation.ts';
import { recordPreparations } from './operations/record-preparations.ts';

const pair = { townshipId: z.string(), itemId: z.string() };
const day = z.string().transform(localDate);
/** The delegation that was looked at when the batch was started: one re-listed since is another. */
const generation = z.number().int();

/** What may be done for many delegations at once; each is the operation of a single one. */
export const DELEGATION_BATCHES: readonly BatchKind[] = [
  defineBatchKind({
    kind: 'announce',
    name: '赋权公告',
    commandSchema: z.object({ ...pair, generation, announcedOn: day, place: z.string() }),
    run: async (ctx, actor, countyId, command) => {
      const by = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: command.townshipId });
      return by === undefined ? null : announceDelegation(ctx, by, { countyId, ...command });
    },
  }),
  defineBatchKind({
    kind: 'prepare',
    name: '承接准备',
    commandSchema: z.object({
      ...pair,
      kinds: z.array(z.enum(['handover', 'accounts', 'trained_clerk'])),
      from: day,
      until: day.nullable(),
    }),
    run: async (ctx, actor, countyId, command) => {
      const by = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: command.townshipId });
      return by === undefined ? null : recordPreparations(ctx, by, { countyId, ...command });
    },
  }),
  defineBatchKind({
    kind: 'go_live',
    name: '启动实施',
    commandSchema: z.object({ ...pair, generation, startOn: day }),
    run: async (ctx, actor, countyId, command) => {
      const by = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: command.townshipId });
      return by === undefined ? null : goLive(ctx, by, { countyId, ...command });
    },
  }),
  defineBatchKind({
    kind: 'recall',
    name: '收回赋权',
    commandSchema: z.object({
      ...pair,
      generation,
      effectiveOn: day,
      reason: z.enum(['runs_badly', 'poor_effect', 'unrealistic', 'mode_changed', 'law_changed']),
      inFlight: inFlightSchema,
      basis: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('evaluation'), from: day, until: day }),
          z.object({ kind: z.literal('power_request'), requestId: z.string() }),
        ])
        .optional(),
    }),
    run: async (ctx, actor, countyId, command) => {
      const by = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: command.townshipId });
      return by === undefined ? null : recallDelegation(ctx, by, { countyId, ...command });
    },
  }),
];

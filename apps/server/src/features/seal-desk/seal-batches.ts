import { localDate } from '@tongban/domain/time';
import { z } from 'zod';
import { type BatchKind, defineBatchKind, outcomeOfRow } from '../batches/index.ts';
import { authoriseSeal, carveSeal, releaseSeal } from '../seals/index.ts';
import { GOVERNANCE_POSTS, governorOf } from '../staff/index.ts';
import { actOnSeal } from './act-on-seal.ts';

const day = z.string().transform(localDate);
const seal = { sealId: z.string(), expectedVersion: z.number().int() };

/** What may be done for the seals of many townships at once; each is the operation of a single one. */
export const SEAL_BATCHES: readonly BatchKind[] = [
  defineBatchKind({
    kind: 'seal_authorisation',
    name: '授权刻制印章',
    commandSchema: z.object({
      id: z.string(),
      kind: z.literal('approval_no2'),
      sealOwnerId: z.string(),
      townshipId: z.string(),
      name: z.string(),
      authorisation: z.string(),
      authorisedOn: day,
    }),
    run: async (ctx, actor, countyId, command) => {
      const by = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: command.townshipId });
      return by === undefined ? null : authoriseSeal(ctx, by, { countyId, ...command });
    },
  }),
  defineBatchKind({
    kind: 'seal_carving',
    name: '登记印章刻制',
    commandSchema: z.object({ ...seal, maker: z.string(), filingReceipt: z.string(), carvedOn: day }),
    run: async (ctx, actor, countyId, { sealId, expectedVersion, ...carving }) => {
      const target = { countyId, sealId, expectedVersion };
      const carved = await actOnSeal(ctx, actor, target, 'carve', (by) =>
        carveSeal(ctx, by, target, carving),
      );
      return outcomeOfRow(carved, (record) => record);
    },
  }),
  defineBatchKind({
    kind: 'seal_release',
    name: '发放印章',
    commandSchema: z.object({
      ...seal,
      receiverId: z.string(),
      witnessId: z.string(),
      isIntact: z.boolean(),
      impression: z.object({ fileId: z.string(), digest: z.string() }),
    }),
    run: async (ctx, actor, countyId, { sealId, expectedVersion, ...handOver }) => {
      const target = { countyId, sealId, expectedVersion };
      const released = await actOnSeal(ctx, actor, target, 'release', (by) =>
        releaseSeal(ctx, by, target, handOver),
      );
      return outcomeOfRow(released, (record) => record);
    },
  }),
];

import { draftSourceSchema } from '@tongban/contract';
import { DELEGATION_PRINCIPLES } from '@tongban/domain/terms';
import { localDate } from '@tongban/domain/time';
import { z } from 'zod';
import { type BatchKind, defineBatchKind, outcomeOfRow } from '../batches/index.ts';
import { governedTownship } from './governed-township.ts';
import { approveListDraft } from './operations/approve-list-draft.ts';
import { openListDraft } from './operations/open-list-draft.ts';

const day = z.string().transform(localDate);

/** What may be done for the lists of many townships at once; each is the operation of a single one. */
export const LIST_BATCHES: readonly BatchKind[] = [
  defineBatchKind({
    kind: 'list_draft',
    name: '拟制清单草稿',
    commandSchema: z.object({
      townshipId: z.string(),
      draftId: z.string(),
      source: draftSourceSchema,
      isAssessed: z.boolean(),
      submits: z.boolean(),
    }),
    run: async (ctx, actor, _countyId, { townshipId, ...command }) => {
      const township = governedTownship(ctx, actor, townshipId);
      if (township === undefined) return null;
      const opened = await openListDraft(ctx, township, command);
      return outcomeOfRow(opened, ({ draftId, version }) => ({ id: draftId, version }));
    },
  }),
  defineBatchKind({
    kind: 'list_approval',
    name: '审定并公布清单',
    commandSchema: z.object({
      townshipId: z.string(),
      expectedVersion: z.number().int(),
      publishedOn: day,
      effectiveFrom: day,
      principles: z.array(z.enum(DELEGATION_PRINCIPLES)),
      announcement: z.object({ announcedOn: day, place: z.string() }).nullable(),
    }),
    run: async (ctx, actor, _countyId, { townshipId, ...command }) => {
      const township = governedTownship(ctx, actor, townshipId);
      if (township === undefined) return null;
      const approved = await approveListDraft(ctx, township, command);
      return outcomeOfRow(approved, ({ version }) => ({ id: townshipId, version }));
    },
  }),
];

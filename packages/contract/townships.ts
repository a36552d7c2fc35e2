import { z } from 'zod';
import { placeRecordSchema } from './places.ts';
import { refusalSchema } from './problem.ts';
import { idSchema, instantSchema, localDateSchema } from './scalars.ts';

const noticeHeadSchema = z
  .object({
    id: idSchema,
    on: localDateSchema,
    kind: z.enum([
      'list_published',
      'delegation_announced',
      'items_started',
      'items_recalled',
      'agreement_suspended',
      'agreement_ended',
      'place_closed',
    ]),
    title: z.string(),
    href: z.string(),
  })
  .meta({ id: 'NoticeHead' });

/** One notice of a township, with the items it is about. */
export const noticeSchema = noticeHeadSchema
  .extend({
    paragraphs: z.array(z.string()),
    items: z.array(z.object({ id: idSchema, no: z.number().int().nullable(), name: z.string() })),
  })
  .meta({ id: 'TownshipNotice' });

export const noticeListSchema = z.object({
  notices: z.array(noticeHeadSchema),
  page: z.number().int(),
  pageCount: z.number().int(),
  total: z.number().int(),
});

export const noticeListQuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** A township as its page shows it: places, the list in force with each row's standing at this instant, newest notices. */
export const townshipRecordSchema = z
  .object({
    countyId: idSchema,
    countyName: z.string(),
    townshipId: idSchema,
    townshipName: z.string(),
    asOf: instantSchema,
    list: z
      .object({
        version: z.number().int(),
        publishedOn: localDateSchema,
        effectiveFrom: localDateSchema,
      })
      .nullable()
      .describe('null 为尚未公布清单'),
    rows: z.array(
      z.object({
        itemId: idSchema,
        no: z.number().int().nullable(),
        name: z.string(),
        modeName: z.string().nullable(),
        powerTypeName: z.string(),
        departmentName: z.string(),
        limitsText: z.string(),
        standing: z.enum(['live', 'limited', 'stopped', 'preparing', 'recalled', 'unlisted']),
        standingName: z.string(),
        refusals: z.array(refusalSchema).describe('尚不能办理的原因'),
      }),
    ),
    centre: placeRecordSchema,
    stations: z.array(placeRecordSchema),
    notices: z.array(noticeHeadSchema).describe('最近的公告'),
  })
  .meta({ id: 'TownshipRecord' });

export type TownshipRecordView = z.infer<typeof townshipRecordSchema>;
export type NoticeView = z.infer<typeof noticeSchema>;
export type NoticeHeadView = z.infer<typeof noticeHeadSchema>;

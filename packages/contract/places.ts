import { z } from 'zod';
import { daySchema, idSchema, instantSchema, localDateSchema, versionSchema } from './scalars.ts';

const textSchema = (most: number) => z.string().trim().min(1).max(most);

const shiftSchema = z.object({
  from: z.string().regex(/^\d{2}:\d{2}$/u, '时间格式应为 08:30'),
  until: z.string().regex(/^\d{2}:\d{2}$/u, '时间格式应为 17:30'),
});

const dayHoursSchema = z.object({
  weekday: z.number().int().min(1).max(7).describe('1 为周一，7 为周日'),
  shifts: z.array(shiftSchema).max(6),
});

/** 服务时间 by weekday, and 错峰延时服务 on top of it. */
export const openingHoursSchema = z
  .object({
    regular: z.array(dayHoursSchema).max(7),
    extended: z.array(dayHoursSchema).max(7),
    extendedNote: textSchema(200).nullable(),
  })
  .meta({ id: 'OpeningHours' });

/** What the office of a village station says of it; `services` is checked by the rule, so that the refusal can say why. */
const stationFactsSchema = z
  .object({
    villageName: z.string().trim().max(60),
    sharesPartyCentre: z.boolean().nullable(),
    services: z.array(z.string().max(40)).max(20),
    helpers: z
      .array(z.object({ category: z.string().max(40), count: z.number().int().min(1).max(999) }))
      .max(4),
  })
  .meta({ id: 'StationFacts' });

/** What is known of a hall, centre or station; null is 待县补充. */
export const placeFactsSchema = z
  .object({
    name: z.string().trim().max(60),
    address: textSchema(200).nullable(),
    phone: textSchema(20).nullable(),
    hours: openingHoursSchema.nullable(),
    directions: textSchema(500).nullable(),
    accessibility: textSchema(500).nullable(),
    station: stationFactsSchema.nullable(),
  })
  .meta({ id: 'PlaceFacts' });

const placeKindSchema = z.enum(['hall', 'centre', 'station']);

const closureReasonSchema = z.enum(['holiday', 'disaster', 'works', 'relocation', 'other']);

export const placeClosureSchema = z
  .object({
    number: z.number().int(),
    from: localDateSchema,
    until: localDateSchema.nullable().describe('null 为恢复时间另行公告'),
    reason: closureReasonSchema,
    reasonName: z.string(),
    note: z.string().nullable(),
  })
  .meta({ id: 'PlaceClosure' });

const openStateSchema = z
  .object({
    kind: z.enum(['open', 'closed', 'hours_unknown', 'calendar_unknown']),
    /** 现在开放，17:30结束 … */
    text: z.string(),
    /** When it opens next; null when it is open, or not known. */
    next: z.object({ on: localDateSchema, from: z.string() }).nullable(),
  })
  .meta({ id: 'OpenState' });

/** A place as everybody may read it, recorded or not: what is not recorded has nulls and version 0. */
export const placeRecordSchema = placeFactsSchema
  .extend({
    id: idSchema,
    kind: placeKindSchema,
    kindName: z.string(),
    countyId: idSchema,
    countyName: z.string(),
    townshipId: idSchema.nullable(),
    townshipName: z.string().nullable(),
    hoursLines: z.array(z.string()),
    open: openStateSchema,
    /** Closures in force or to come. */
    closures: z.array(placeClosureSchema),
    /** 0 = nothing has been recorded yet. */
    version: z.number().int().min(0),
    changedAt: instantSchema.nullable(),
    /** The page for residents. */
    href: z.string(),
  })
  .meta({ id: 'PlaceRecord' });

export const placeListSchema = z.object({ places: z.array(placeRecordSchema) });

const targetSchema = z.object({ expectedVersion: versionSchema });

export const recordPlaceSchema = z.object({
  kind: placeKindSchema,
  countyId: idSchema,
  townshipId: idSchema.nullable(),
  facts: placeFactsSchema,
});
export const changePlaceSchema = targetSchema.extend({ facts: placeFactsSchema });
export const closePlaceSchema = targetSchema.extend({
  from: daySchema,
  until: daySchema.nullable(),
  reason: closureReasonSchema,
  note: textSchema(200).nullable(),
});
export const reopenPlaceSchema = targetSchema.extend({
  number: z.number().int().min(1),
  reopensOn: daySchema,
});

export const placeSavedSchema = z.object({ id: idSchema, version: versionSchema }).meta({ id: 'PlaceSaved' });

export type PlaceFactsView = z.infer<typeof placeFactsSchema>;
export type PlaceRecordView = z.infer<typeof placeRecordSchema>;
export type PlaceClosureView = z.infer<typeof placeClosureSchema>;
export type OpeningHoursView = z.infer<typeof openingHoursSchema>;

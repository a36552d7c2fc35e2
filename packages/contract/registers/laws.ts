import { z } from 'zod';
import { instantSchema } from '../scalars.ts';

export const lawRowSchema = z
  .object({
    name: z.string(),
    state: z.enum(['checked', 'unchecked', 'ended']),
    stateName: z.string(),
    number: z.string().nullable(),
    validFrom: z.string().nullable(),
    validUntil: z.string().nullable(),
    checkedAsOf: z.string().nullable(),
    itemCount: z.number().int(),
  })
  .meta({ id: 'LawRow' });
export type LawRowView = z.infer<typeof lawRowSchema>;

export const lawsSchema = z.object({ rows: z.array(lawRowSchema) }).meta({ id: 'Laws' });

export const lawQuerySchema = z.object({ name: z.string().trim().min(1).max(120) });

export const lawSchema = z
  .object({
    row: lawRowSchema,
    note: z.string().nullable(),
    /** What of the text was read here; empty = none, 待核对. */
    articles: z.array(z.object({ article: z.string(), gist: z.string() })),
    citations: z.array(
      z.object({
        itemId: z.string(),
        itemNo: z.number().int().nullable(),
        itemName: z.string(),
        forName: z.string(),
        edition: z.string().nullable(),
        words: z.string(),
      }),
    ),
    /** What rests on those items in the reader's reach, county by county. */
    touched: z.array(
      z.object({
        itemId: z.string(),
        itemNo: z.number().int().nullable(),
        itemName: z.string(),
        countyId: z.string(),
        countyName: z.string(),
        listed: z.number().int(),
        agreements: z.number().int(),
        openCases: z.number().int(),
      }),
    ),
    /** Legal reviews of entrustability that rest on this law. */
    reviews: z.array(
      z.object({
        itemId: z.string(),
        itemName: z.string(),
        countyId: z.string(),
        countyName: z.string(),
        basis: z.string(),
        reviewedOn: z.string(),
      }),
    ),
    at: instantSchema,
  })
  .meta({ id: 'Law' });
export type LawView = z.infer<typeof lawSchema>;

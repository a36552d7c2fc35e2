import { z } from 'zod';
import { idSchema, instantSchema } from '../scalars.ts';

export const matrixQuerySchema = z.object({
  county: idSchema.optional().describe('县区 id；不填为本人可见的全部县区'),
});

/** Counts by standing, for the sums at the rims; `unlisted` is not counted. */
const countsSchema = z.record(z.string(), z.number().int());

/** One township and what is on its list; an item without a cell is not listed. */
const matrixTownshipSchema = z.object({
  id: z.string(),
  name: z.string(),
  cells: z.record(
    z.string(),
    z.object({
      standing: z.string(),
      mode: z.string().nullable(),
      /** Codes of the gates not met. */
      missing: z.array(z.string()),
    }),
  ),
  counts: countsSchema,
});

export const matrixSchema = z
  .object({
    at: instantSchema,
    items: z.array(
      z.object({ id: z.string(), no: z.number().int().nullable(), name: z.string(), counts: countsSchema }),
    ),
    counties: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        townships: z.array(matrixTownshipSchema),
        counts: countsSchema,
      }),
    ),
    /** What each code of a missing gate means. */
    gates: z.array(z.object({ code: z.string(), text: z.string() })),
    counts: countsSchema,
  })
  .meta({ id: 'Matrix' });
export type MatrixView = z.infer<typeof matrixSchema>;

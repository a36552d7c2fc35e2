import { z } from 'zod';

export const refusalSchema = z
  .object({ code: z.string(), clause: z.string(), text: z.string(), next: z.string() })
  .meta({ id: 'Refusal' });

/** RFC 9457 problem document; for a refused act `refusals` lists every unmet gate (design §4). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    clause: z.string().optional(),
    next: z.string().optional(),
    detail: z.string().optional(),
    refusals: z.array(refusalSchema).optional(),
    fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    traceId: z.string(),
  })
  .loose()
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problemSchema>;
export type RefusalView = z.infer<typeof refusalSchema>;

import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const resultSchema = z.object({
  number: z.string(),
  decidedOn: localDateSchema,
  outcome: z.enum(['granted', 'refused']),
});

/** What the outside system answers for a case; nothing is recorded by asking. */
const outsideLookUpSchema = z
  .object({
    /** The number under which the other system has the application. */
    reference: z.string(),
    result: resultSchema.extend({ reason: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'OutsideLookUp' });

const differenceKindSchema = z.enum(['not_recorded_here', 'not_listed_there', 'differs']);

const outsideDifferenceQuerySchema = z.object({
  kind: differenceKindSchema.optional(),
  /** Part of a case number. */
  q: z.string().trim().min(1).max(40).optional(),
});

const outsideDifferencesSchema = z
  .object({
    /** Whether an interface to the outside systems is set up at all. */
    connected: z.boolean(),
    /** The last comparison; null = none yet. */
    lastCheck: z
      .object({
        checkedAt: instantSchema,
        from: localDateSchema,
        through: localDateSchema,
        compared: z.number().int(),
      })
      .nullable(),
    differences: z.array(
      z.object({
        caseId: idSchema,
        caseNumber: z.string(),
        kind: differenceKindSchema,
        kindName: z.string(),
        /** Where both sides have a result: the parts that are not the same. */
        differing: z.array(z.enum(['number', 'decidedOn', 'outcome'])),
        ours: resultSchema.nullable(),
        theirs: resultSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'OutsideDifferences' });

/** Items decided in national and provincial systems: looking a result up, and the daily comparison (design §5). */
export const OUTSIDE_SYSTEM_ENDPOINTS = {
  lookUpOutsideResult: {
    method: 'POST',
    path: '/cases/{caseId}/outside-lookups',
    summary: '向外部系统取回办理结果（只查不登记）',
    tag: 'cases',
    params: z.object({ caseId: idSchema }),
    answer: outsideLookUpSchema,
  },
  listOutsideDifferences: {
    method: 'GET',
    path: '/registers/outside-differences',
    summary: '外部系统办理结果核对差异',
    tag: 'registers',
    query: outsideDifferenceQuerySchema,
    answer: outsideDifferencesSchema,
  },
} as const satisfies Record<string, Endpoint>;

export type OutsideLookUp = z.infer<typeof outsideLookUpSchema>;
export type OutsideDifferenceQuery = z.output<typeof outsideDifferenceQuerySchema>;
export type OutsideDifferences = z.infer<typeof outsideDifferencesSchema>;

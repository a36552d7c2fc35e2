import { z } from 'zod';
import { daySchema, idSchema, localDateSchema, versionSchema } from '../scalars.ts';

const JUDGEMENTS = ['runs_well', 'needs_help', 'runs_badly', 'poor_effect', 'unrealistic'] as const;

/** The period; without one the year that ends today. */
const periodQuery = { from: daySchema.optional(), until: daySchema.optional() };
export const evaluationsQuerySchema = z.object({ ...periodQuery, township: idSchema.optional() });
export type EvaluationsQuery = z.infer<typeof evaluationsQuerySchema>;
export const evaluationQuerySchema = z.object(periodQuery);
export type EvaluationQuery = z.infer<typeof evaluationQuerySchema>;

export const evaluationFiguresSchema = z
  .object({
    received: z.number().int(),
    accepted: z.number().int(),
    closed: z.number().int(),
    overdue: z.number().int(),
    returnedForCorrection: z.number().int(),
    transferred: z.number().int(),
    withdrawn: z.number().int(),
    averageWorkingDays: z.string().nullable(),
  })
  .meta({ id: 'EvaluationFigures' });
export type EvaluationFiguresView = z.infer<typeof evaluationFiguresSchema>;

const judgedSchema = z.object({
  judgement: z.enum(JUDGEMENTS),
  judgementName: z.string(),
  from: localDateSchema,
  until: localDateSchema,
  isRecallProposed: z.boolean(),
});

const pairSchema = z.object({
  itemId: z.string(),
  no: z.number().int().nullable(),
  name: z.string(),
  modeName: z.string(),
  generation: z.number().int(),
});
const placeSchema = { countyId: z.string(), townshipId: z.string(), townshipName: z.string() };
const period = { from: localDateSchema, until: localDateSchema };

export const evaluationDeskSchema = z
  .object({
    ...placeSchema,
    ...period,
    today: localDateSchema,
    townships: z.array(z.object({ id: z.string(), name: z.string() })),
    rows: z.array(pairSchema.extend({ figures: evaluationFiguresSchema, last: judgedSchema.nullable() })),
  })
  .meta({ id: 'EvaluationDesk' });
export type EvaluationDeskView = z.infer<typeof evaluationDeskSchema>;

export const pairEvaluationsSchema = z
  .object({
    ...placeSchema,
    ...period,
    today: localDateSchema,
    item: pairSchema,
    version: z.number().int(),
    /** What the system counts for the period that was asked for. */
    figures: evaluationFiguresSchema,
    evaluations: z.array(
      judgedSchema.extend({
        generation: z.number().int(),
        figures: evaluationFiguresSchema,
        opinion: z.string().nullable(),
        evaluatedByName: z.string(),
        recordedOn: localDateSchema,
      }),
    ),
    /** First day without the power, where a recall of this generation is recorded. */
    recalledFrom: localDateSchema.nullable(),
    judgements: z.array(
      z.object({ value: z.enum(JUDGEMENTS), name: z.string(), isRecallProposed: z.boolean() }),
    ),
  })
  .meta({ id: 'PairEvaluations' });
export type PairEvaluationsView = z.infer<typeof pairEvaluationsSchema>;

export const recordEvaluationSchema = z.object({
  expectedVersion: versionSchema.or(z.literal(0)),
  generation: z.number().int().positive(),
  from: daySchema,
  until: daySchema,
  judgement: z.enum(JUDGEMENTS),
  opinion: z.string().trim().max(2000, '不超过2000字'),
});
export type RecordEvaluationBody = z.infer<typeof recordEvaluationSchema>;

import { z } from 'zod';
import { daySchema, idSchema, localDateSchema, versionSchema } from '../scalars.ts';

const STATES = ['not_submitted', 'submitted', 'returned', 'filed'] as const;

export const cityFilingsQuerySchema = z.object({
  state: z.enum(STATES).default('submitted'),
  county: idSchema.optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CityFilingsQuery = z.infer<typeof cityFilingsQuerySchema>;

export const cityFilingRowSchema = z
  .object({
    id: z.string(),
    countyId: z.string(),
    countyName: z.string(),
    /** Null = the county's implementation plan. */
    townshipId: z.string().nullable(),
    /** 庄寨镇赋权事项清单第1版 */
    title: z.string(),
    /** Items of a list, measures of a plan. */
    rowCount: z.number().int(),
    issuedOn: localDateSchema,
    dueOn: localDateSchema,
    /** Handed in after its day, or not handed in and its day is over. */
    isLate: z.boolean(),
    state: z.enum(STATES),
    stateName: z.string(),
    submittedOn: localDateSchema.nullable(),
    number: z.string().nullable(),
    filedOn: localDateSchema.nullable(),
  })
  .meta({ id: 'CityFilingRow' });
export type CityFilingRowView = z.infer<typeof cityFilingRowSchema>;

export const cityFilingPageSchema = z
  .object({
    rows: z.array(cityFilingRowSchema),
    next: z.string().nullable(),
    states: z.array(
      z.object({ value: z.enum(STATES), name: z.string(), count: z.number().int(), late: z.number().int() }),
    ),
    counties: z.array(z.object({ id: z.string(), name: z.string() })),
    /** Whether the reader hands lists in for a county. */
    maySubmit: z.boolean(),
  })
  .meta({ id: 'CityFilingPage' });
export type CityFilingPageView = z.infer<typeof cityFilingPageSchema>;

export const cityFilingSchema = z
  .object({
    row: cityFilingRowSchema,
    version: z.number().int(),
    steps: z.array(
      z.object({
        no: z.number().int(),
        kind: z.enum(['submitted', 'returned']),
        on: localDateSchema,
        reason: z.string().nullable(),
      }),
    ),
    today: localDateSchema,
    maySubmit: z.boolean(),
    mayAnswer: z.boolean(),
  })
  .meta({ id: 'CityFiling' });
export type CityFilingView = z.infer<typeof cityFilingSchema>;

const seen = { expectedVersion: versionSchema };
export const submitCityFilingSchema = z.object({ expectedVersion: versionSchema.or(z.literal(0)) });
export const submitCityFilingsSchema = z.object({
  batchId: z.uuid(),
  filingIds: z.array(idSchema).min(1).max(200),
});
export const returnCityFilingSchema = z.object({
  ...seen,
  reason: z.string().trim().max(1000, '不超过1000字'),
});
export const numberCityFilingSchema = z.object({
  ...seen,
  number: z.string().trim().max(60),
  filedOn: daySchema,
});

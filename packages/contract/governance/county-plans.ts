import { z } from 'zod';
import { daySchema, idSchema, instantSchema, localDateSchema, versionSchema } from '../scalars.ts';

const ROLES = ['leader', 'member'] as const;
const words = (most: number) => z.string().trim().max(most, `不超过${most}字`);

const measureSchema = z.object({
  text: words(500),
  /** Who answers for it; null = nobody was named. */
  organisationId: idSchema.nullable(),
  dueOn: daySchema.nullable(),
});

export const countyPlanQuerySchema = z.object({ county: idSchema.optional() });

export const countyPlanSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    today: localDateSchema,
    dueOn: localDateSchema,
    counties: z.array(z.object({ id: z.string(), name: z.string() })),
    organisations: z.array(z.object({ id: z.string(), name: z.string() })),
    workGroupVersion: z.number().int(),
    workGroup: z
      .object({
        namedOn: localDateSchema,
        members: z.array(
          z.object({
            id: z.string(),
            role: z.enum(ROLES),
            roleName: z.string(),
            organisationId: z.string(),
            organisationName: z.string(),
            name: z.string(),
            title: z.string(),
          }),
        ),
      })
      .nullable(),
    /** The newest first. */
    versions: z.array(
      z.object({
        version: z.number().int(),
        number: z.string(),
        publishedOn: localDateSchema,
        isLate: z.boolean(),
        title: z.string(),
        measures: z.array(
          z.object({
            no: z.number().int(),
            text: z.string(),
            organisationName: z.string().nullable(),
            dueOn: localDateSchema.nullable(),
          }),
        ),
        filingId: z.string(),
      }),
    ),
    draft: z
      .object({
        version: versionSchema,
        title: z.string(),
        measures: z.array(measureSchema),
        changedByName: z.string(),
        changedAt: instantSchema,
        /** The reader wrote in it, so somebody else publishes it (GOV-08). */
        isOwn: z.boolean(),
      })
      .nullable(),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'CountyPlan' });
export type CountyPlanView = z.infer<typeof countyPlanSchema>;

const seenOrNew = { expectedVersion: versionSchema.or(z.literal(0)) };
const seen = { expectedVersion: versionSchema };
export const nameWorkGroupSchema = z.object({
  ...seenOrNew,
  namedOn: daySchema,
  members: z
    .array(
      z.object({
        role: z.enum(ROLES),
        organisationId: idSchema,
        name: words(40),
        title: words(60).describe('职务'),
      }),
    )
    .max(120),
});
export type NameWorkGroupBody = z.infer<typeof nameWorkGroupSchema>;
export const savePlanDraftSchema = z.object({
  ...seenOrNew,
  title: words(120),
  measures: z.array(measureSchema).max(100),
});
export type SavePlanDraftBody = z.infer<typeof savePlanDraftSchema>;
export const discardPlanDraftSchema = z.object(seen);
export const publishPlanSchema = z.object({ ...seen, number: words(60), publishedOn: daySchema });

import { z } from 'zod';
import { daySchema, idSchema, localDateSchema, versionSchema } from '../scalars.ts';

const EMPLOYMENTS = ['civil_servant', 'public_institution', 'outsourced', 'volunteer'] as const;

export const staffingQuerySchema = z.object({
  township: idSchema.optional().describe('乡镇（街道）id；county 表示县级岗位'),
  post: z.string().max(40).optional(),
  state: z.enum(['current', 'past', 'coming']).optional(),
  q: z.string().trim().max(60).optional().describe('姓名'),
});
export type StaffingQuery = z.infer<typeof staffingQuerySchema>;

export const governedAppointmentRowSchema = z
  .object({
    id: z.string(),
    countyId: z.string(),
    townshipId: z.string().nullable(),
    townshipName: z.string().nullable(),
    personId: z.string(),
    personName: z.string(),
    post: z.string(),
    postName: z.string(),
    organisationId: z.string(),
    organisationName: z.string(),
    employment: z.enum(EMPLOYMENTS),
    employmentName: z.string(),
    from: localDateSchema,
    until: localDateSchema.nullable(),
    state: z.enum(['current', 'past', 'coming']),
    trainedCount: z.number().int(),
    /** Name of the person that is stood in for. */
    coversName: z.string().nullable(),
    /** Whether the person has an account; only the security administrator makes one. */
    hasAccount: z.boolean(),
  })
  .meta({ id: 'GovernedAppointmentRow' });
export type GovernedAppointmentRow = z.infer<typeof governedAppointmentRowSchema>;

const choiceSchema = z.object({ value: z.string(), name: z.string() });

export const staffingDeskSchema = z
  .object({
    rows: z.array(governedAppointmentRowSchema),
    choices: z.object({ townships: z.array(choiceSchema), posts: z.array(choiceSchema) }),
  })
  .meta({ id: 'StaffingDesk' });
export type StaffingDeskView = z.infer<typeof staffingDeskSchema>;

export const staffingChoicesSchema = z
  .object({
    counties: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        organisations: z.array(choiceSchema.extend({ townshipId: z.string().nullable() })),
        people: z.array(choiceSchema),
      }),
    ),
    posts: z.array(
      choiceSchema.extend({
        level: z.enum(['county', 'township']),
        /** review, decision or seal, for staff of the organ only. */
        isReserved: z.boolean(),
      }),
    ),
    employments: z.array(choiceSchema.extend({ isOfTheOrgan: z.boolean() })),
    items: z.array(choiceSchema),
  })
  .meta({ id: 'StaffingChoices' });
export type StaffingChoicesView = z.infer<typeof staffingChoicesSchema>;

export const appointSchema = z.object({
  /** Made by whoever sends it, so that a repeated post has one effect. */
  id: z.uuid(),
  countyId: idSchema,
  organisationId: idSchema,
  /** Somebody of the county; null = a person who is new here, by name. */
  personId: idSchema.nullable(),
  name: z.string().trim().max(40),
  post: z.string().max(40),
  employment: z.enum(EMPLOYMENTS),
  from: daySchema,
  until: daySchema.nullable(),
  trainedItemIds: z.array(idSchema).max(100),
  /** The appointment that is stood in for during a leave. */
  covers: idSchema.nullable(),
});
export type AppointBody = z.infer<typeof appointSchema>;

const seen = { expectedVersion: versionSchema };
export const changeEmploymentSchema = z.object({ ...seen, employment: z.enum(EMPLOYMENTS) });
export const recordTrainingSchema = z.object({ ...seen, itemIds: z.array(idSchema).min(1).max(100) });
export const endAppointmentSchema = z.object({
  ...seen,
  lastDay: daySchema,
  releaseCases: z.boolean().describe('把已认领的办件一并放回待办'),
});
export type EndAppointmentBody = z.infer<typeof endAppointmentSchema>;

export const governedAppointmentSchema = z
  .object({
    row: governedAppointmentRowSchema,
    version: versionSchema,
    trainedItems: z.array(choiceSchema),
    /** What is still in hand: it is handed over before or with the end (E-12). */
    duties: z.object({
      seals: z.array(z.object({ id: z.string(), name: z.string() })),
      cases: z.array(z.string()),
    }),
    isOwn: z.boolean(),
  })
  .meta({ id: 'GovernedAppointment' });
export type GovernedAppointmentView = z.infer<typeof governedAppointmentSchema>;

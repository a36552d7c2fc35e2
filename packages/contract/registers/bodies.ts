import { z } from 'zod';
import { instantSchema, localDateSchema } from '../scalars.ts';
import { pageOf, placeColumns, registerEventSchema } from './common.ts';

export const organisationRowSchema = z
  .object({
    ...placeColumns,
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    kindName: z.string(),
    /** Capacities of today in words: 法定实施机关（12项） … */
    capacities: z.array(z.string()),
    validFrom: localDateSchema,
    validUntil: localDateSchema.nullable(),
  })
  .meta({ id: 'OrganisationRow' });
export type OrganisationRowView = z.infer<typeof organisationRowSchema>;
export const organisationPageSchema = pageOf(organisationRowSchema, 'OrganisationPage');

export const organisationDetailSchema = z
  .object({
    row: organisationRowSchema,
    creditCode: z.string().nullable(),
    sealOwnerName: z.string().nullable(),
    capacities: z.array(
      z.object({
        kindName: z.string(),
        itemName: z.string().nullable(),
        from: localDateSchema,
        until: localDateSchema.nullable(),
        basis: z.string().nullable(),
      }),
    ),
    remedies: z.array(
      z.object({
        itemName: z.string().nullable(),
        reviewBody: z.string(),
        reviewDays: z.number().int(),
        court: z.string(),
        suitMonths: z.number().int(),
        from: localDateSchema,
        source: z.string(),
      }),
    ),
    at: instantSchema,
    history: z.array(registerEventSchema),
  })
  .meta({ id: 'OrganisationDetail' });
export type OrganisationDetailView = z.infer<typeof organisationDetailSchema>;

export const appointmentRowSchema = z
  .object({
    ...placeColumns,
    id: z.string(),
    personName: z.string(),
    post: z.string(),
    postName: z.string(),
    organisationName: z.string(),
    employmentName: z.string(),
    from: localDateSchema,
    until: localDateSchema.nullable(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'AppointmentRow' });
export type AppointmentRowView = z.infer<typeof appointmentRowSchema>;
export const appointmentPageSchema = pageOf(appointmentRowSchema, 'AppointmentPage');

export const appointmentDetailSchema = z
  .object({
    row: appointmentRowSchema,
    trainedItems: z.array(z.string()),
    at: instantSchema,
    history: z.array(registerEventSchema),
  })
  .meta({ id: 'AppointmentDetail' });
export type AppointmentDetailView = z.infer<typeof appointmentDetailSchema>;

import { z } from 'zod';
import { idSchema, localDateSchema } from './scalars.ts';

/** How an application runs: a case here, a case decided in an outside system, a payment order. */
export const handlingSchema = z.enum(['case', 'external_case', 'payment_order']);

export const itemSummarySchema = z
  .object({
    id: idSchema,
    no: z.number().int().nullable(),
    name: z.string(),
    powerType: z.string(),
    /** Whether this version can take applications for the item. */
    open: z.boolean(),
    handling: handlingSchema.nullable(),
  })
  .meta({ id: 'ItemSummary' });

export const itemSearchQuerySchema = z.object({
  q: z.string().max(200).default(''),
  type: z.enum(['licence', 'confirmation', 'other_power', 'public_service']).optional(),
  department: idSchema.optional().describe('赋权部门，见 /departments'),
  applicants: z.enum(['individuals', 'organisations']).optional(),
});
export const portalSearchQuerySchema = z.object({ q: z.string().max(200) });
export const itemListSchema = z.object({ items: z.array(itemSummarySchema) });

export const deadlineQuerySchema = z.object({
  from: localDateSchema,
  workingDays: z.coerce.number().int().min(0).max(400),
});
export const deadlineSchema = z.object({ due: localDateSchema });

export const placeSchema = z
  .object({
    townshipId: idSchema.nullable().describe('null 为县政务服务大厅'),
    countyId: idSchema,
    name: z.string(),
    open: z.boolean(),
    modeName: z.string().nullable(),
  })
  .meta({ id: 'Place' });

export const itemPlacesSchema = z.object({ places: z.array(placeSchema) });
export type PlaceView = z.infer<typeof placeSchema>;

/** One field of the application form as the guide prints it; `options` of a table are its columns. */
export const formFieldSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    type: z.enum([
      'text',
      'textarea',
      'number',
      'money',
      'date',
      'idNumber',
      'creditCode',
      'phone',
      'address',
      'radio',
      'select',
      'checkbox',
      'table',
      'file',
    ]),
    required: z.boolean(),
    options: z.array(z.string()).nullable(),
    unit: z.string().nullable(),
    help: z.string().nullable(),
  })
  .meta({ id: 'FormField' });

export const formMaterialSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    required: z.enum(['yes', 'no', 'conditional']),
    condition: z.string().nullable(),
    source: z.enum(['applicant', 'issued_licence', 'government']),
    form: z.enum(['original', 'copy', 'electronic']),
    note: z.string().nullable(),
  })
  .meta({ id: 'FormMaterial' });

/** What a window clerk needs of the guide to take an application. */
export const itemFormSchema = z
  .object({
    item: z.object({ id: idSchema, no: z.number().int().nullable(), name: z.string() }),
    handling: handlingSchema,
    fields: z.array(formFieldSchema),
    materials: z.array(formMaterialSchema),
    placeRule: z.enum(['premises', 'works', 'household_registration', 'residence', 'none']),
    conditionsNote: z.string(),
    limitsText: z.string(),
    /** True until a county confirms its own guide: the screen says 参考. */
    reference: z.boolean(),
  })
  .meta({ id: 'ItemForm' });

/** The ten county-rank areas with their townships, in official order. */
export const regionListSchema = z
  .object({
    counties: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        townships: z.array(z.object({ id: idSchema, name: z.string() })),
      }),
    ),
  })
  .meta({ id: 'RegionList' });

export type FormFieldView = z.infer<typeof formFieldSchema>;
export type FormMaterialView = z.infer<typeof formMaterialSchema>;
export type ItemFormView = z.infer<typeof itemFormSchema>;
export type RegionListView = z.infer<typeof regionListSchema>;

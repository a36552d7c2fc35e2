import { z } from 'zod';
import { idSchema, instantSchema } from '../scalars.ts';

export const catalogueQuerySchema = z.object({
  q: z.string().trim().max(60).optional(),
  open: z
    .enum(['check', 'gaps', 'materials', 'limits'])
    .optional()
    .describe(
      'check 有待确认的问题；gaps 有待县补充的内容；materials 有材料缺依据；limits 法定期限依据待核对',
    ),
});

export type CatalogueQuery = z.infer<typeof catalogueQuerySchema>;

export const catalogueRowSchema = z
  .object({
    itemId: z.string(),
    itemNo: z.number().int().nullable(),
    itemName: z.string(),
    powerTypeName: z.string(),
    delegatingDepartment: z.string(),
    supervisingDepartment: z.string(),
    /** null = there is no guide yet (an item that an edition added). */
    handling: z.string().nullable(),
    adviceName: z.string(),
    /** First characters of the guide's digest: two guides with the same one say the same. */
    revision: z.string(),
    /** What a county still has to confirm; null = nothing noted. */
    check: z.string().nullable(),
    gapCount: z.number().int(),
    /** Townships of the reader's scope by standing. */
    counts: z.record(z.string(), z.number().int()),
  })
  .meta({ id: 'CatalogueRow' });
export type CatalogueRowView = z.infer<typeof catalogueRowSchema>;

export const catalogueSchema = z
  .object({ at: instantSchema, rows: z.array(catalogueRowSchema) })
  .meta({ id: 'Catalogue' });

export const catalogueParamsSchema = z.object({ itemId: idSchema });

export const catalogueItemSchema = z
  .object({
    row: catalogueRowSchema,
    revision: z.string(),
    textCheckedAsOf: z.string(),
    confidenceName: z.string(),
    evidenceName: z.string(),
    limitsText: z.string(),
    statutoryBasis: z.string(),
    feeNote: z.string(),
    resultName: z.string(),
    validity: z.string().nullable(),
    decisionSystemName: z.string().nullable(),
    adviceWhy: z.string(),
    legalBasis: z.array(z.object({ title: z.string(), article: z.string() })),
    conditions: z.array(z.string()),
    materials: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        requiredText: z.string(),
        /** null = 待县补充. */
        legalBasis: z.string().nullable(),
        deferrableText: z.string().nullable(),
      }),
    ),
    /** What is not known yet, in words; each is shown as 待县补充. */
    gaps: z.array(z.string()),
    holders: z.array(
      z.object({
        countyId: z.string(),
        countyName: z.string(),
        townshipId: z.string(),
        townshipName: z.string(),
        modeName: z.string().nullable(),
        standing: z.string(),
        standingName: z.string(),
        missing: z.array(z.string()),
      }),
    ),
    at: instantSchema,
  })
  .meta({ id: 'CatalogueItem' });
export type CatalogueItemView = z.infer<typeof catalogueItemSchema>;

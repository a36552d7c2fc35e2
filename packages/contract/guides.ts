import { z } from 'zod';
import { formFieldSchema, handlingSchema, itemSummarySchema } from './catalogue.ts';
import { idSchema } from './scalars.ts';

const dayUnitSchema = z.enum(['working', 'calendar']).describe('working 工作日，calendar 自然日');

/** A department that holds powers, with the word that stands for it in addresses. */
const departmentSchema = z
  .object({ id: idSchema, name: z.string(), items: z.number().int().nonnegative() })
  .meta({ id: 'Department' });

export const departmentListSchema = z.object({ departments: z.array(departmentSchema) });

const guideMaterialSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    required: z.enum(['yes', 'no', 'conditional']),
    condition: z.string().nullable(),
    source: z.enum(['applicant', 'issued_licence', 'government']),
    form: z.enum(['original', 'copy', 'electronic']),
    copies: z.number().int(),
    reusableLicence: z.string().nullable().describe('可以代替提交的电子证照；null 为没有'),
    deferrable: z.boolean().nullable().describe('能否容缺；null 为待县补充'),
    legalBasis: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'GuideMaterial' });

/** The whole guide of an item (办事指南), as its page shows it. */
export const guideSchema = z
  .object({
    item: itemSummarySchema,
    delegatingDepartment: z.string(),
    supervisingDepartment: z.string(),
    department: z.object({ id: idSchema, name: z.string() }),
    /** True until a county confirms its own: shown as 参考. */
    reference: z.boolean(),
    revision: z.string(),
    nameEn: z.string(),
    handling: handlingSchema,
    decisionSystem: z.string().nullable().describe('在外部系统作出决定的，写明系统名称'),
    applicantKinds: z.array(
      z.enum(['natural_person', 'individual_business', 'enterprise', 'cooperative', 'other_org']),
    ),
    applicantsNote: z.string(),
    conditions: z.array(z.string()),
    materials: z.array(guideMaterialSchema),
    fields: z.array(formFieldSchema),
    limits: z.object({
      unit: dayUnitSchema,
      statutoryDays: z.number().int(),
      statutoryBasis: z.string(),
      promisedDays: z.number().int(),
      onTheSpot: z.boolean(),
      clockStart: z.enum(['acceptance', 'complete_receipt']),
      extensionDays: z.number().int().nullable(),
    }),
    fee: z.object({ charged: z.boolean(), note: z.string() }),
    result: z.object({
      name: z.string(),
      validity: z.string().nullable().describe('null 为待县补充'),
    }),
    steps: z.array(z.object({ kind: z.string(), maxDays: z.number().int(), note: z.string() })),
    placeRule: z.enum(['premises', 'works', 'household_registration', 'residence', 'none']),
    legalBasis: z.array(z.object({ title: z.string(), article: z.string() })),
    lifeEvents: z.array(z.object({ id: idSchema, name: z.string() })),
    /** What a county has still to confirm. */
    openPoints: z.string(),
    textCheckedAsOf: z.string(),
  })
  .meta({ id: 'Guide' });

/** Several items for one event of life or business (一件事). */
export const lifeEventSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    audience: z.string(),
    description: z.string(),
    steps: z.array(
      z.object({
        order: z.number().int(),
        itemIds: z.array(idSchema),
        mode: z.enum(['single', 'one_of', 'one_or_more', 'parallel']),
        required: z.boolean().describe('false 为符合情形时办理'),
        condition: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
    outsideItems: z.array(z.string()),
    sharedMaterials: z.array(z.string()),
  })
  .meta({ id: 'LifeEvent' });

export const lifeEventListSchema = z.object({ lifeEvents: z.array(lifeEventSchema) });

/** Everything that a question finds: items with the reason, bundles, places; and what was probably meant. */
export const portalSearchSchema = z
  .object({
    query: z.string(),
    meant: z.string().nullable().describe('可能想输入的词'),
    items: z.array(z.object({ item: itemSummarySchema, reason: z.string() })),
    near: z.array(itemSummarySchema).describe('没有结果时，可能相关的事项'),
    lifeEvents: z.array(z.object({ id: idSchema, name: z.string() })),
    places: z.array(z.object({ countyId: idSchema, townshipId: idSchema.nullable(), name: z.string() })),
  })
  .meta({ id: 'PortalSearch' });

export type GuideView = z.infer<typeof guideSchema>;
export type LifeEventView = z.infer<typeof lifeEventSchema>;
export type PortalSearchView = z.infer<typeof portalSearchSchema>;

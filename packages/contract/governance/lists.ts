import { DELEGATION_PRINCIPLES } from '@tongban/domain/terms';
import { z } from 'zod';
import { refusalSchema } from '../problem.ts';
import { daySchema, idSchema, instantSchema, localDateSchema, versionSchema } from '../scalars.ts';

const textSchema = (most: number) => z.string().trim().max(most, `不超过${most}字`);
const wordsSchema = (most: number) => textSchema(most).min(1, '请填写');
const daysSchema = z.number().int().min(0).max(999);

/** One row of a list that is being written; null is what nobody has filled in yet, and publication refuses it. */
export const draftRowSchema = z
  .object({
    itemId: idSchema,
    mode: z.enum(['entrusted_decision', 'entrusted_acceptance', 'collection_service']).nullable(),
    powerType: z.enum(['licence', 'confirmation', 'other_power', 'public_service']).nullable(),
    departmentId: idSchema.nullable(),
    supervisorId: idSchema.nullable(),
    origin: z.enum(['catalogue', 'local']),
    localName: wordsSchema(80).nullable(),
    justification: z
      .object({ volume: textSchema(300), demand: textSchema(300), capacity: textSchema(300) })
      .nullable(),
    countyCanRelease: z.boolean(),
    townshipCanTake: z.boolean(),
    capacityNote: textSchema(300),
    limits: z
      .object({ acceptDays: daysSchema, transferDays: daysSchema, approveDays: daysSchema })
      .nullable()
      .describe('受理、转递、审批时限，单位同该事项法定时限'),
    scope: z
      .object({
        text: wordsSchema(200),
        bound: z
          .object({
            quantity: wordsSchema(20),
            most: z.string().regex(/^\d{1,12}(\.\d{1,4})?$/u, '请填写数字'),
            unit: wordsSchema(10),
          })
          .nullable(),
        kinds: z
          .object({
            question: wordsSchema(40),
            allowed: z.array(wordsSchema(60)).min(1, '请至少选择一种情形').max(40),
          })
          .nullish()
          .describe('限于某一问的哪些情形'),
      })
      .nullable()
      .describe('委托范围'),
  })
  .refine(({ origin, localName }) => (origin === 'local') === (localName !== null), {
    message: '目录外事项须有名称',
    path: ['localName'],
  })
  .meta({ id: 'DraftRow' });
export type DraftRowView = z.infer<typeof draftRowSchema>;

export const listFaultSchema = z
  .object({ itemId: z.string().nullable(), refusal: refusalSchema })
  .meta({ id: 'ListFault' });
export type ListFaultView = z.infer<typeof listFaultSchema>;

const itemSchema = z.object({ itemId: z.string(), no: z.number().int().nullable(), name: z.string() });
const versionHeadSchema = z.object({
  version: z.number().int(),
  publishedOn: localDateSchema,
  effectiveFrom: localDateSchema,
  itemCount: z.number().int(),
});

/** What one version changes of another, in words. */
export const listDifferenceSchema = z
  .object({
    added: z.array(itemSchema.extend({ words: z.string() })),
    removed: z.array(itemSchema.extend({ words: z.string() })),
    changed: z.array(
      itemSchema.extend({
        fields: z.array(z.object({ name: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
  })
  .meta({ id: 'ListDifference' });
export type ListDifferenceView = z.infer<typeof listDifferenceSchema>;

const draftHeadSchema = z.object({
  id: z.string(),
  version: versionSchema,
  /** Version of the list from which it was begun; 0 = the township had none. */
  baseVersion: z.number().int(),
  status: z.enum(['drafting', 'submitted']),
  itemCount: z.number().int(),
  changedByName: z.string(),
  changedAt: instantSchema,
  submittedAt: instantSchema.nullable(),
  /** Why it was given back; null when it was not. */
  returnNote: z.string().nullable(),
  /** The reader wrote in it, and so does not approve it (GOV-08). */
  isOwn: z.boolean(),
});

const townshipListSchema = z
  .object({
    townshipId: z.string(),
    townshipName: z.string(),
    /** The version in force today; null before the first takes effect. */
    inForce: versionHeadSchema.nullable(),
    /** A version published that takes effect later. */
    coming: versionHeadSchema.nullable(),
    draft: draftHeadSchema.nullable(),
  })
  .meta({ id: 'TownshipList' });
export type TownshipListView = z.infer<typeof townshipListSchema>;

/** 一乡镇一清单 of a county: where each list stands. */
export const countyListsSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    today: localDateSchema,
    /** Counties that the reader governs, to choose from. */
    counties: z.array(z.object({ id: z.string(), name: z.string() })),
    townships: z.array(townshipListSchema),
  })
  .meta({ id: 'CountyLists' });
export type CountyListsView = z.infer<typeof countyListsSchema>;

/** What the editor knows of an item before a row is written. */
const deskItemSchema = itemSchema
  .extend({
    powerType: z.string(),
    /** 参考: how the guide advises to hand it over. */
    advisedMode: z.string(),
    /** As printed in the catalogue. */
    printedDepartment: z.string(),
    printedSupervisor: z.string(),
    departmentIds: z.array(z.string()),
    supervisorIds: z.array(z.string()),
    chosenDepartmentId: z.string().nullable(),
    chosenSupervisorId: z.string().nullable(),
    statutory: z
      .object({ days: z.number().int(), unit: z.enum(['working', 'calendar']), text: z.string() })
      .nullable(),
    /** What the application form asks, by which a scope can be fixed (E-07): measures with their unit, choices with their options. */
    scopeQuestions: z.array(
      z.object({ name: z.string(), unit: z.string().nullable(), options: z.array(z.string()) }),
    ),
    /** The newest legal review of the chosen department; null = not reviewed. */
    isEntrustable: z.boolean().nullable(),
  })
  .meta({ id: 'ListDeskItem' });
export type ListDeskItemView = z.infer<typeof deskItemSchema>;

/** Everything for writing one township's list. */
export const listDeskSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    townshipId: z.string(),
    townshipName: z.string(),
    today: localDateSchema,
    versions: z.array(versionHeadSchema),
    inForce: z.number().int().nullable(),
    draft: draftHeadSchema
      .extend({
        rows: z.array(draftRowSchema),
        faults: z.array(listFaultSchema),
        difference: listDifferenceSchema,
      })
      .nullable(),
    items: z.array(deskItemSchema),
    powerTypes: z.array(z.object({ id: z.string(), name: z.string() })),
    organisations: z.array(z.object({ id: z.string(), name: z.string() })),
    /** Townships of the county with a list, to copy from. */
    sources: z.array(z.object({ id: z.string(), name: z.string(), itemCount: z.number().int() })),
  })
  .meta({ id: 'ListDesk' });
export type ListDeskView = z.infer<typeof listDeskSchema>;

export const draftSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('catalogue') }),
  z.object({ kind: z.literal('list_in_force') }),
  z.object({ kind: z.literal('township'), townshipId: idSchema }),
]);
export type DraftSource = z.infer<typeof draftSourceSchema>;

export const openDraftSchema = z.object({
  /** Made by the client: the same draft opened twice is one (E-42). */
  draftId: z.uuid(),
  source: draftSourceSchema,
  /** True when 放得下、接得住 were looked at for this very township: they are then taken over with the rows. */
  isAssessed: z.boolean().default(false),
});

const targetSchema = z.object({ expectedVersion: versionSchema });
export const changeDraftSchema = targetSchema.extend({ rows: z.array(draftRowSchema).max(200) });
export const draftTargetSchema = targetSchema;
export const returnDraftSchema = targetSchema.extend({ note: wordsSchema(500) });
export const approveDraftSchema = targetSchema.extend({
  publishedOn: daySchema,
  effectiveFrom: daySchema,
  /** each looked at. */
  principles: z.array(z.enum(DELEGATION_PRINCIPLES)),
  /** 公告 of the items on the list; null = announced by an act of its own. */
  announcement: z.object({ announcedOn: daySchema, place: wordsSchema(200) }).nullable(),
});

export const draftSavedSchema = z
  .object({ draftId: z.string(), version: versionSchema, faults: z.array(listFaultSchema) })
  .meta({ id: 'ListDraftSaved' });
export const draftMovedSchema = z
  .object({ draftId: z.string(), version: versionSchema })
  .meta({ id: 'ListDraftMoved' });

export const draftCheckQuerySchema = z.object({
  publishedOn: daySchema.optional().describe('不填为今天'),
  effectiveFrom: daySchema.optional().describe('不填为公布日期，或者现行版本生效日期的次日'),
});
export const draftCheckSchema = z
  .object({ faults: z.array(listFaultSchema), difference: listDifferenceSchema })
  .meta({ id: 'ListDraftCheck' });

export const listPublishedSchema = z
  .object({
    townshipId: z.string(),
    version: versionSchema,
    announced: z.number().int(),
    /** Items that were published and could not be announced, with the reasons. */
    notAnnounced: z.array(itemSchema.extend({ refusals: z.array(refusalSchema) })),
  })
  .meta({ id: 'ListPublished' });
export type ListPublishedView = z.infer<typeof listPublishedSchema>;

export const comparisonQuerySchema = z.object({
  from: z.coerce.number().int().min(0).describe('0 为尚无清单'),
  to: z.coerce.number().int().min(1),
});
export const listComparisonSchema = z
  .object({
    countyName: z.string(),
    townshipId: z.string(),
    townshipName: z.string(),
    from: versionHeadSchema.nullable(),
    to: versionHeadSchema,
    versions: z.array(versionHeadSchema),
    difference: listDifferenceSchema,
  })
  .meta({ id: 'ListComparison' });
export type ListComparisonView = z.infer<typeof listComparisonSchema>;

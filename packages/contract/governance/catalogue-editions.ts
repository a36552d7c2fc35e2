import { z } from 'zod';
import { refusalSchema } from '../problem.ts';
import { daySchema, idSchema, instantSchema, localDateSchema, versionSchema } from '../scalars.ts';

const MODES = ['entrusted_decision', 'entrusted_acceptance', 'collection_service'] as const;
const POWER_TYPES = ['licence', 'confirmation', 'other_power', 'public_service'] as const;
const CHANGE_KINDS = ['added', 'ended', 'reworded'] as const;
const words = (most: number) => z.string().trim().max(most, `不超过${most}字`);

/** One change of the draft of an edition; what nobody has filled in yet is empty, and publication refuses it. */
export const editionDraftChangeSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('added'),
      itemId: idSchema.describe('新增事项的编号，由填写的一方生成'),
      name: words(80),
      powerType: z.enum(POWER_TYPES),
      modes: z.array(z.enum(MODES)).max(MODES.length),
      delegatingDepartment: words(80),
      supervisingDepartment: words(80),
      scopeText: words(300).nullable(),
      reason: words(500).describe('新增理由'),
      basis: z
        .object({ lawId: idSchema, article: words(40).nullable() })
        .nullable()
        .describe('依据；空=待县补充'),
    }),
    z.object({ kind: z.literal('ended'), itemId: idSchema, reason: words(500).describe('终止理由') }),
    z.object({
      kind: z.literal('reworded'),
      itemId: idSchema,
      name: words(80),
      scopeText: words(300).nullable(),
      reason: words(500).describe('调整理由'),
    }),
  ])
  .meta({ id: 'EditionDraftChange' });
export type EditionDraftChange = z.infer<typeof editionDraftChangeSchema>;

/** A difference to the edition before, in words. */
export const editionDifferenceSchema = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    kindName: z.string(),
    itemId: z.string(),
    no: z.number().int().nullable(),
    /** As it is called after the change; of an ended item its last name. */
    name: z.string(),
    /** What was said before and is said now, field by field. */
    fields: z.array(
      z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
    reason: z.string(),
  })
  .meta({ id: 'EditionDifference' });
export type EditionDifferenceView = z.infer<typeof editionDifferenceSchema>;

export const editionHeadSchema = z
  .object({
    no: z.number().int(),
    title: z.string(),
    number: z.string(),
    publishedOn: localDateSchema,
    /** null = the founding document names no day. */
    effectiveFrom: localDateSchema.nullable(),
    /** The last day in force; null = until another edition follows. */
    lastDay: localDateSchema.nullable(),
    state: z.enum(['coming', 'in_force', 'replaced']),
    stateName: z.string(),
    itemCount: z.number().int(),
    added: z.number().int(),
    ended: z.number().int(),
    reworded: z.number().int(),
  })
  .meta({ id: 'EditionHead' });
export type EditionHeadView = z.infer<typeof editionHeadSchema>;

/** The newest first. */
export const editionListSchema = z
  .object({ today: localDateSchema, editions: z.array(editionHeadSchema) })
  .meta({ id: 'EditionList' });
export type EditionListView = z.infer<typeof editionListSchema>;

export const editionParamsSchema = z.object({ no: z.coerce.number().int().positive().describe('第几版') });

export const editionSchema = z
  .object({
    head: editionHeadSchema,
    differences: z.array(editionDifferenceSchema),
    items: z.array(
      z.object({
        itemId: z.string(),
        no: z.number().int().nullable(),
        name: z.string(),
        powerTypeName: z.string(),
        delegatingDepartment: z.string(),
        supervisingDepartment: z.string(),
        scopeText: z.string().nullable(),
        /** Whether there is a guide, so that it can be applied for. */
        hasGuide: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Edition' });
export type EditionView = z.infer<typeof editionSchema>;

/** Lists in force that hold an item which the edition ends: nothing of them changes by itself. */
export const touchedSchema = z
  .object({
    no: z.number().int(),
    townships: z.array(
      z.object({
        countyId: z.string(),
        countyName: z.string(),
        townshipId: z.string(),
        townshipName: z.string(),
        listVersion: z.number().int(),
        items: z.array(
          z.object({
            itemId: z.string(),
            no: z.number().int().nullable(),
            name: z.string(),
            firstDayWithout: localDateSchema,
            openCases: z.number().int(),
          }),
        ),
      }),
    ),
    /** Cases of the ended items that lie with the county itself. */
    counties: z.array(
      z.object({ countyId: z.string(), countyName: z.string(), openCases: z.number().int() }),
    ),
  })
  .meta({ id: 'EditionTouched' });
export type EditionTouchedView = z.infer<typeof touchedSchema>;

const choiceSchema = z.object({ value: z.string(), label: z.string() });

export const editionDeskSchema = z
  .object({
    today: localDateSchema,
    nextNo: z.number().int(),
    /** The newest published edition, on which the next is written. */
    items: z.array(
      z.object({
        itemId: z.string(),
        no: z.number().int().nullable(),
        name: z.string(),
        scopeText: z.string().nullable(),
      }),
    ),
    powerTypes: z.array(choiceSchema),
    modes: z.array(choiceSchema),
    delegatingDepartments: z.array(z.string()),
    supervisingDepartments: z.array(z.string()),
    laws: z.array(choiceSchema.extend({ articles: z.array(z.string()), checked: z.boolean() })),
    draft: z
      .object({
        version: versionSchema,
        title: z.string(),
        changes: z.array(editionDraftChangeSchema),
        changedByName: z.string(),
        changedAt: instantSchema,
        submittedByName: z.string().nullable(),
        returnNote: z.string().nullable(),
        /** The reader wrote in it, so somebody else publishes it (GOV-08). */
        isOwn: z.boolean(),
        differences: z.array(editionDifferenceSchema),
        faults: z.array(z.object({ at: z.number().int().nullable(), refusal: refusalSchema })),
      })
      .nullable(),
  })
  .meta({ id: 'EditionDesk' });
export type EditionDeskView = z.infer<typeof editionDeskSchema>;

const seen = { expectedVersion: versionSchema };
export const saveEditionDraftSchema = z.object({
  expectedVersion: versionSchema.or(z.literal(0)),
  title: words(120),
  changes: z.array(editionDraftChangeSchema).max(200),
});
export type SaveEditionDraftBody = z.infer<typeof saveEditionDraftSchema>;
export const seenEditionDraftSchema = z.object(seen);
export const returnEditionDraftSchema = z.object({ ...seen, note: words(500).min(1, '请填写退回理由') });
export const publishEditionSchema = z.object({ ...seen, number: words(60), effectiveFrom: daySchema });

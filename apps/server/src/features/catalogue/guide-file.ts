import {
  APPLICANT_KINDS,
  AUTOFILL_KEYS,
  CLOCK_STARTS,
  DAY_UNITS,
  FORM_FIELD_TYPES,
  type FormField,
  LIMIT_EVIDENCE,
  MATERIAL_FORMS,
  MATERIAL_SOURCES,
  MODES,
  PLACE_RULES,
  RESULT_KINDS,
  STEP_KINDS,
  specialProcedureNamed,
} from '@tongban/domain/catalogue';
import { z } from 'zod';
import { hasOneUnit, hasUniqueIds } from './guide-rules.ts';
import { powerTypeSchema } from './power-type-schema.ts';

const text = z.string().min(1);
const days = z.int().nonnegative();
const CHOICE_TYPES: readonly FormField['type'][] = ['radio', 'select', 'table'];

const materialSchema = z
  .strictObject({
    id: text,
    name: text,
    required: z.union([z.boolean(), z.literal('conditional')]),
    condition: text.nullable(),
    source: z.enum(MATERIAL_SOURCES),
    form: z.enum(MATERIAL_FORMS),
    copies: z.int().positive(),
    reusableLicence: text.nullable(),
    note: text.nullable(),
    legalBasis: text.nullable(),
    deferrable: z.boolean().nullable(),
  })
  .refine((material) => (material.required === 'conditional') === (material.condition !== null), {
    path: ['condition'],
    message: 'a condition stands exactly at a conditional material',
  });

const fieldSchema = z
  .strictObject({
    id: text,
    label: text,
    type: z.enum(FORM_FIELD_TYPES),
    required: z.boolean(),
    options: z.array(text).min(1).optional(),
    unit: text.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    autofill: z.enum(AUTOFILL_KEYS).nullable(),
    help: text.nullable(),
  })
  .refine((field) => !CHOICE_TYPES.includes(field.type) || field.options !== undefined, {
    path: ['options'],
    message: 'this type of field needs options',
  });

const stepSchema = z
  .strictObject({
    kind: z.enum(STEP_KINDS),
    maxDays: days,
    note: text,
    stopsClock: z.boolean(),
    pauseKind: text.nullable(),
  })
  .transform((step, ctx) => {
    const pauseKind = step.pauseKind === null ? null : specialProcedureNamed(step.pauseKind);
    if (pauseKind === undefined || step.stopsClock !== (pauseKind !== null)) {
      const message = 'only one of the eight kinds of art. 45 stops the clock (L-45)';
      ctx.addIssue({ code: 'custom', path: ['pauseKind'], message });
      return z.NEVER;
    }
    return { kind: step.kind, maxDays: step.maxDays, note: step.note, pauseKind };
  });

/** One file of data/guides, in the shape in which it is kept. */
export const guideFileSchema = z
  .strictObject({
    no: z.int().positive(),
    name: text,
    powerType: powerTypeSchema,
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    nameEn: text,
    legalBasis: z.array(z.strictObject({ title: text, article: text })),
    applicantKinds: z.array(z.enum(APPLICANT_KINDS)).min(1),
    serviceObjectNote: text,
    conditions: z.array(text),
    materials: z.array(materialSchema).refine(hasUniqueIds, 'two materials have one id'),
    formFields: z.array(fieldSchema).refine(hasUniqueIds, 'two fields have one id'),
    statutoryDays: days,
    statutoryDaysUnit: z.enum(DAY_UNITS),
    statutoryDaysBasis: text,
    promisedDays: days,
    instant: z.boolean(),
    fee: z.strictObject({ charged: z.boolean(), note: text }),
    result: z.strictObject({ name: text, kind: z.enum(RESULT_KINDS), validity: text.nullable() }),
    delegationAdvice: z.strictObject({
      mode: z.enum(MODES),
      why: text,
      needsDesignation: z.boolean().default(false),
    }),
    keywords: z.array(text),
    relatedLifeEvents: z.array(text),
    confidence: z.enum(['high', 'medium', 'low']),
    check: text,
    timeLimitEvidence: z.enum(LIMIT_EVIDENCE),
    textCheckedAsOf: text,
    steps: z.array(stepSchema),
    clockStart: z.enum(CLOCK_STARTS),
    extension: z.strictObject({ days, unit: z.enum(DAY_UNITS) }).nullable(),
    decisionSystem: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('here') }),
      z.strictObject({ kind: z.literal('external'), name: text }),
    ]),
    placeRule: z.enum(PLACE_RULES),
  })
  .refine(hasOneUnit, {
    path: ['extension', 'unit'],
    message: 'the extension is in another unit (design §5)',
  })
  .refine((guide) => guide.promisedDays <= guide.statutoryDays, {
    path: ['promisedDays'],
    message: 'longer than the statutory limit (R-1.3.6)',
  });

export type GuideFile = z.infer<typeof guideFileSchema>;

import { z } from 'zod';
import { refusalSchema } from '../problem.ts';
import { daySchema, idSchema, instantSchema, localDateSchema, versionSchema } from '../scalars.ts';
import { batchIdSchema } from './batches.ts';
import { inFlightSchema } from './delegation-desk.ts';

const kindSchema = z.enum(['entrusted_decision', 'entrusted_acceptance', 'collection_service']);

const itemSchema = z.object({ id: z.string(), no: z.number().int().nullable(), name: z.string() });
const paperItemSchema = itemSchema.extend({ announcedOn: localDateSchema.nullable() });

export const agreementDraftSchema = z
  .object({
    kind: kindSchema,
    departmentId: idSchema,
    townshipId: idSchema,
    itemIds: z.array(idSchema).max(100),
    from: daySchema,
    until: daySchema,
    inFlight: inFlightSchema,
    /** The text under each heading, by the key of its section. */
    sections: z.record(z.string(), z.string().max(5000)),
    isTextConfirmed: z.boolean().describe('文本已经本县核定；未核定的按“参考”打印'),
  })
  .meta({ id: 'AgreementDraft' });
export type AgreementDraftView = z.infer<typeof agreementDraftSchema>;

const pushKindSchema = z.enum(['decision', 'change', 'cancellation', 'inspection', 'penalty', 'abnormal']);

export const memoDraftSchema = z
  .object({
    townshipId: idSchema,
    supervisorId: idSchema,
    from: daySchema,
    until: daySchema.nullable(),
    items: z
      .array(
        z.object({
          itemId: idSchema,
          dutyBoundary: z.string().max(2000),
          pushes: z.array(pushKindSchema).max(6),
        }),
      )
      .max(100),
    isTextConfirmed: z.boolean(),
  })
  .meta({ id: 'MemoDraft' });
export type MemoDraftView = z.infer<typeof memoDraftSchema>;

/** 0 = there is no draft of this id yet. */
const draftVersion = { expectedVersion: z.number().int().min(0) };
export const saveAgreementDraftSchema = agreementDraftSchema.extend(draftVersion);
export const saveMemoDraftSchema = memoDraftSchema.extend(draftVersion);
export const paperTargetSchema = z.object({ expectedVersion: versionSchema });

const numberSchema = z.string().trim().max(60);
const uploadIdsSchema = z.array(idSchema).max(20);
export const signPaperSchema = paperTargetSchema.extend({
  number: numberSchema,
  signedOn: daySchema,
  uploadIds: uploadIdsSchema,
});
export const attachScansSchema = paperTargetSchema.extend({ uploadIds: uploadIdsSchema });
export const suspendSchema = paperTargetSchema.extend({ from: daySchema, until: daySchema.nullable() });
export const terminateSchema = paperTargetSchema.extend({
  lastDay: daySchema,
  reason: z.string().trim().max(500),
});
export const renewSchema = z.object({ draftId: z.uuid() });
export const returnFilingSchema = paperTargetSchema.extend({ reason: z.string().trim().max(500) });
export const numberFilingSchema = paperTargetSchema.extend({ number: numberSchema, filedOn: daySchema });
export const preparePapersSchema = z.object({
  batchId: batchIdSchema,
  townshipIds: z.array(idSchema).min(1).max(60),
  from: daySchema,
  until: daySchema,
  inFlight: inFlightSchema,
  isTextConfirmed: z.boolean(),
});

export const paperSavedSchema = z.object({ id: idSchema, version: versionSchema }).meta({ id: 'PaperSaved' });

export const papersQuerySchema = z.object({
  county: idSchema.optional(),
  township: idSchema.optional(),
  state: z.string().max(40).optional().describe('阶段；renew_30、renew_60、renew_90 为续签提醒'),
  q: z.string().trim().max(60).optional(),
  after: z.string().max(300).optional().describe('上一页的 next'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type PapersQuery = z.infer<typeof papersQuerySchema>;

const placeColumns = {
  countyId: z.string(),
  countyName: z.string(),
  townshipId: z.string(),
  townshipName: z.string(),
};

export const paperRowSchema = z
  .object({
    ...placeColumns,
    id: z.string(),
    /** Null before it is signed. */
    number: z.string().nullable(),
    kindName: z.string(),
    /** The department, company or supervisor on the other side. */
    partyName: z.string(),
    itemCount: z.number().int(),
    from: localDateSchema,
    until: localDateSchema.nullable(),
    stage: z.string(),
    stageName: z.string(),
    /** Where the signed paper stands in its term; null before. */
    standingName: z.string().nullable(),
    /** Days still in force, when it is to be renewed; else null. */
    renewWithinDays: z.number().int().nullable(),
  })
  .meta({ id: 'PaperRow' });
export type PaperRowView = z.infer<typeof paperRowSchema>;

const choiceSchema = z.object({ value: z.string(), name: z.string() });
export const paperPageSchema = z
  .object({
    rows: z.array(paperRowSchema),
    next: z.string().nullable(),
    counties: z.array(choiceSchema),
    states: z.array(choiceSchema.extend({ count: z.number().int() })),
  })
  .meta({ id: 'PaperPage' });
export type PaperPageView = z.infer<typeof paperPageSchema>;

const scanSchema = z.object({
  fileId: z.string(),
  name: z.string(),
  mediaType: z.string(),
  digest: z.string(),
});
const filingStepSchema = z.object({
  kind: z.enum(['submitted', 'returned']),
  name: z.string(),
  on: localDateSchema,
  /** Why it was sent back. */
  reason: z.string().nullable(),
});

const draftStateSchema = z.object({
  version: versionSchema,
  draftedByName: z.string(),
  draftedAt: instantSchema,
  /** What it still lacks before it can be signed; signing asks the same rules again. */
  missing: z.array(refusalSchema),
});

export const agreementPaperSchema = z
  .object({
    row: paperRowSchema,
    kind: kindSchema,
    /** Of the signed agreement; null before. */
    version: versionSchema.nullable(),
    draft: draftStateSchema.nullable(),
    /** What was written, also after signing; null for one recorded without a draft. */
    content: agreementDraftSchema.nullable(),
    headings: z.array(z.object({ key: z.string(), name: z.string(), reference: z.string() })),
    items: z.array(paperItemSchema),
    /** Items that the township's list gives to this department in this mode: what may be written in. */
    listedItems: z.array(itemSchema),
    inFlightText: z.string(),
    scans: z.array(scanSchema),
    filing: z.object({
      state: z.string(),
      stateName: z.string(),
      needed: z.boolean(),
      number: z.string().nullable(),
      filedOn: localDateSchema.nullable(),
      steps: z.array(filingStepSchema),
    }),
    suspensions: z.array(z.object({ from: localDateSchema, until: localDateSchema.nullable() })),
    terminationReason: z.string().nullable(),
    signedOn: localDateSchema.nullable(),
    today: localDateSchema,
  })
  .meta({ id: 'AgreementPaper' });
export type AgreementPaperView = z.infer<typeof agreementPaperSchema>;

export const memoPaperSchema = z
  .object({
    row: paperRowSchema,
    draft: draftStateSchema.nullable(),
    content: memoDraftSchema.nullable(),
    items: z.array(itemSchema.extend({ dutyBoundary: z.string(), pushes: z.array(pushKindSchema) })),
    pushNames: z.array(z.object({ kind: pushKindSchema, name: z.string(), directionName: z.string() })),
    scans: z.array(scanSchema),
    signedOn: localDateSchema.nullable(),
    today: localDateSchema,
  })
  .meta({ id: 'MemoPaper' });
export type MemoPaperView = z.infer<typeof memoPaperSchema>;

/** What follows from an end, told before it is recorded. */
export const consequencesQuerySchema = z.object({
  act: z.enum(['suspend', 'terminate']),
  from: daySchema.describe('暂停的第一日，或者终止的最后一日'),
  until: daySchema.optional(),
});
export const consequencesSchema = z
  .object({
    from: localDateSchema,
    refusals: z.array(refusalSchema),
    inFlightText: z.string(),
    items: z.array(
      itemSchema.extend({ isHeld: z.boolean(), isLost: z.boolean(), openCases: z.number().int() }),
    ),
  })
  .meta({ id: 'AgreementConsequences' });
export type ConsequencesView = z.infer<typeof consequencesSchema>;

export const paperPlanSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    counties: z.array(choiceSchema),
    townships: z.array(
      z.object({
        townshipId: z.string(),
        townshipName: z.string(),
        hasList: z.boolean(),
        missingAgreements: z.number().int(),
        missingMemos: z.number().int(),
        drafts: z.number().int(),
        signed: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'PaperPlan' });
export type PaperPlanView = z.infer<typeof paperPlanSchema>;

export const filingRowSchema = z
  .object({
    ...placeColumns,
    id: z.string(),
    number: z.string(),
    kindName: z.string(),
    departmentName: z.string(),
    itemCount: z.number().int(),
    signedOn: localDateSchema,
    from: localDateSchema,
    until: localDateSchema,
    state: z.string(),
    stateName: z.string(),
    submittedOn: localDateSchema.nullable(),
    returnedOn: localDateSchema.nullable(),
    reason: z.string().nullable(),
    filingNumber: z.string().nullable(),
    filedOn: localDateSchema.nullable(),
  })
  .meta({ id: 'FilingRow' });
export type FilingRowView = z.infer<typeof filingRowSchema>;

export const filingsQuerySchema = z.object({
  state: z.enum(['submitted', 'returned', 'filed']).default('submitted'),
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export const filingPageSchema = z
  .object({
    rows: z.array(filingRowSchema),
    next: z.string().nullable(),
    states: z.array(choiceSchema.extend({ count: z.number().int() })),
  })
  .meta({ id: 'FilingPage' });
export type FilingPageView = z.infer<typeof filingPageSchema>;

export const filingDetailSchema = z
  .object({
    row: filingRowSchema,
    version: versionSchema,
    items: z.array(itemSchema),
    inFlightText: z.string(),
    scans: z.array(scanSchema),
    steps: z.array(filingStepSchema),
    today: localDateSchema,
  })
  .meta({ id: 'FilingDetail' });
export type FilingDetailView = z.infer<typeof filingDetailSchema>;

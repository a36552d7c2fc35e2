import { z } from 'zod';
import { chainLinkSchema } from './authority.ts';
import { refusalSchema } from './problem.ts';
import { idSchema, instantSchema, localDateSchema, sheetFormatSchema } from './scalars.ts';

export const allowedActSchema = z
  .object({
    act: z.string(),
    name: z.string(),
    consequence: z.string(),
    allowed: z.boolean(),
    refusals: z.array(refusalSchema),
  })
  .meta({ id: 'AllowedAct' });

const caseClockSchema = z
  .object({
    state: z.enum(['running', 'paused', 'unknown_calendar', 'ended']),
    unit: z.enum(['working_day', 'calendar_day']),
    dueOn: localDateSchema.nullable(),
    statutoryDueOn: localDateSchema.nullable(),
    promisedDueOn: localDateSchema.nullable(),
    daysLeft: z.number().int().nullable(),
    light: z.enum(['green', 'yellow', 'orange', 'red']).nullable(),
    unknownYear: z.number().int().nullable(),
  })
  .meta({ id: 'CaseClock' });

const outcomeClockSchema = z
  .object({
    state: z.enum(['running', 'deemed_accepted', 'unknown_calendar']),
    dueOn: localDateSchema.nullable(),
  })
  .meta({ id: 'OutcomeClock' });

export const caseRowSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    version: z.number().int(),
    itemId: idSchema,
    itemName: z.string(),
    itemNo: z.number().int().nullable(),
    status: z.string(),
    statusName: z.string(),
    flags: z.array(z.string()),
    applicantMasked: z.string(),
    channelName: z.string(),
    custodyName: z.string(),
    submittedAt: instantSchema,
    dueOn: localDateSchema.nullable(),
    light: z.string().nullable(),
    claimedBy: z.string().nullable(),
    claimedByMe: z.boolean(),
    /** Who let their claim lapse, so that whoever takes the case over knows whom to ask (E-41). */
    lapsedClaimBy: z.string().nullable(),
    mayClaim: z.boolean(),
    waitingFor: z.string(),
  })
  .meta({ id: 'CaseRow' });

/** What a list of cases can be narrowed by; an address holds them, so that a view can be kept. */
const caseFilterShape = {
  itemId: z.string().max(120).optional(),
  status: z.string().max(40).optional(),
  /** The next act. */
  waiting: z.string().max(40).optional(),
  /** `near`: today or in the next two days. */
  due: z.enum(['overdue', 'today', 'near']).optional(),
  flag: z
    .enum(['paused', 'deemed_accepted', 'transferred', 'decided_late', 'power_ended', 'power_frozen'])
    .optional(),
  mode: z.enum(['entrusted_decision', 'entrusted_acceptance', 'own_power']).optional(),
  channel: z.enum(['county_hall', 'township_centre', 'online', 'station', 'terminal']).optional(),
  /** Where it was handed in. */
  townshipId: z.string().max(120).optional(),
  /** Days of receipt, both counted in. */
  from: localDateSchema.optional(),
  through: localDateSchema.optional(),
  closedFrom: localDateSchema.optional(),
  holder: z.enum(['me', 'nobody']).optional(),
};

export const caseListQuerySchema = z.object({
  queue: z.enum(['waiting', 'all', 'incoming', 'closed']).default('waiting'),
  /** Case number, full identity number, credit code or telephone number, or part of the name. */
  q: z.string().trim().max(80).default(''),
  ...caseFilterShape,
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
/** An export takes the same filters. */
export const caseExportQuerySchema = caseListQuerySchema
  .omit({ after: true, limit: true })
  .extend({ format: sheetFormatSchema });
export const caseListSchema = z.object({ cases: z.array(caseRowSchema), next: z.string().nullable() });

const fileViewSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number(),
    round: z.number().int(),
  })
  .meta({ id: 'FileView' });

const answerViewSchema = z.object({
  fieldId: z.string(),
  label: z.string(),
  value: z.string(),
  /** Rows of a table answer. */
  rows: z.array(z.array(z.object({ label: z.string(), value: z.string() }))).nullable(),
  masked: z.boolean(),
});

const opinionViewSchema = z.object({
  reviewerName: z.string(),
  at: instantSchema,
  placeName: z.string(),
  conclusion: z.enum(['meets', 'fails']),
  opinion: z.string(),
  chain: z.array(chainLinkSchema),
});

const voucherViewSchema = z.object({ number: z.string(), fileId: idSchema, sealed: z.boolean() });

/** Name of the system, its number of the result, and the day. */
const outsideResultSchema = z.object({
  system: z.string(),
  number: z.string(),
  decidedOn: localDateSchema,
});

export const caseViewSchema = z
  .object({
    id: idSchema,
    countyId: idSchema,
    number: z.string(),
    version: z.number().int(),
    status: z.string(),
    statusName: z.string(),
    flags: z.array(z.object({ flag: z.string(), name: z.string() })),
    item: z.object({
      id: idSchema,
      no: z.number().int().nullable(),
      name: z.string(),
      powerType: z.string(),
      guideRevision: z.string(),
      placeBound: z.boolean(),
      /** The words of the two outcomes: only a licence is granted as a licence. */
      outcomeNames: z.object({ granted: z.string(), refused: z.string() }),
      /** What the grounds of not accepting are called for this item. */
      notAcceptedNames: z.object({
        not_required: z.string(),
        not_competent: z.string(),
        not_supplemented: z.string(),
      }),
      /** The system in which the item is decided; null = here. `lookUp`: whether its result can be fetched. */
      outsideSystem: z.object({ name: z.string(), lookUp: z.boolean() }).nullable(),
      /** Always true until a county confirms its own guide. */
      reference: z.boolean(),
      requiredMaterials: z.array(z.object({ id: z.string(), name: z.string(), required: z.string() })),
    }),
    channelName: z.string(),
    intakePlaceName: z.string(),
    submittedAt: instantSchema,
    receivedAt: instantSchema,
    applicant: z.object({
      kind: z.string(),
      name: z.string(),
      idNumber: z.string(),
      phone: z.string(),
      masked: z.boolean(),
    }),
    answers: z.array(answerViewSchema),
    materials: z.array(
      z.object({ materialId: z.string(), name: z.string(), files: z.array(fileViewSchema) }),
    ),
    proposedTownships: z.array(z.object({ id: idSchema, name: z.string() })),
    affectedTownships: z.array(z.object({ id: idSchema, name: z.string() })).nullable(),
    custody: z.object({
      name: z.string(),
      townshipId: idSchema.nullable(),
      personName: z.string().nullable(),
    }),
    transit: z.object({ toName: z.string() }).nullable(),
    notices: z.array(
      z.object({
        id: idSchema,
        issuedAt: instantSchema,
        voucher: voucherViewSchema,
        points: z.array(
          z.object({ id: z.string(), about: z.string(), text: z.string(), resolved: z.boolean() }),
        ),
      }),
    ),
    clock: caseClockSchema.nullable(),
    outcomeClock: outcomeClockSchema.nullable(),
    acceptance: z
      .object({
        modeName: z.string(),
        mode: z.string(),
        acceptedAt: instantSchema,
        deemed: z.boolean(),
        acceptorName: z.string().nullable(),
        chain: z.array(chainLinkSchema),
        voucher: voucherViewSchema.nullable(),
      })
      .nullable(),
    notAccepted: z
      .object({ kindName: z.string(), reason: z.string(), voucher: voucherViewSchema })
      .nullable(),
    /** Ended by the organ before a decision, with its reason and the law it named (E-04, E-35). */
    termination: z
      .object({
        groundName: z.string(),
        reason: z.string(),
        legalBasis: z.string(),
        terminatorName: z.string(),
        voucher: voucherViewSchema,
      })
      .nullable(),
    preReview: opinionViewSchema.nullable(),
    review: opinionViewSchema.nullable(),
    pauses: z.array(
      z.object({
        id: idSchema,
        kind: z.string(),
        from: localDateSchema,
        through: localDateSchema.nullable(),
      }),
    ),
    decision: z
      .object({
        outcome: z.enum(['granted', 'refused']),
        outcomeName: z.string(),
        organName: z.string(),
        deciderName: z.string(),
        at: instantSchema,
        placeName: z.string(),
        reason: z.string().nullable(),
        /** Null where an outside system decided: it hands out a paper of its own. */
        documentNumber: z.string().nullable(),
        documentTitle: z.string().nullable(),
        contentDigest: z.string().nullable(),
        validUntil: localDateSchema.nullable(),
        verificationCode: z.string().nullable(),
        outside: outsideResultSchema.nullable(),
        chain: z.array(chainLinkSchema),
      })
      .nullable(),
    sealRequest: z.object({ sealName: z.string(), requesterName: z.string(), at: instantSchema }).nullable(),
    sealUse: z
      .object({
        useNumber: z.string(),
        sealName: z.string(),
        keeperName: z.string(),
        at: instantSchema,
        fileId: idSchema,
        fileDigest: z.string(),
        chain: z.array(chainLinkSchema),
      })
      .nullable(),
    issuedAt: instantSchema.nullable(),
    closedAt: instantSchema.nullable(),
    history: z.array(
      z.object({
        version: z.number().int(),
        type: z.string(),
        name: z.string(),
        at: instantSchema,
        actorName: z.string(),
        organisationName: z.string().nullable(),
        summary: z.string(),
        hash: z.string(),
      }),
    ),
    allowedActs: z.array(allowedActSchema),
    /** What brings the case on, whoever does it, and the words for it; null and empty once nothing more happens. */
    nextAct: z.string().nullable(),
    waitingFor: z.string(),
    claimedBy: z.string().nullable(),
    claimedByMe: z.boolean(),
    mayClaim: z.boolean(),
    /** Whether the reader may ask for personal data and files in full; false = masked only. */
    mayUnmask: z.boolean(),
    /** Where the file may be sent: for the transfer form. */
    destinations: z.array(z.object({ townshipId: idSchema.nullable(), name: z.string() })),
  })
  .meta({ id: 'Case' });

/** What became of each case of a claim of many, in the order asked. */
export const claimResultsSchema = z.object({
  results: z.array(
    z.object({
      caseId: idSchema,
      number: z.string().nullable(),
      done: z.boolean(),
      reason: z.string().nullable(),
    }),
  ),
});

export const actResultSchema = z.object({
  id: idSchema,
  number: z.string(),
  version: z.number().int(),
  status: z.string(),
});

export const receiptSchema = z
  .object({
    caseId: idSchema,
    number: z.string(),
    /** Six characters for public tracking; shown once. */
    code: z.string(),
    placeName: z.string(),
    outcomeDueOn: localDateSchema.nullable(),
    receivedAt: instantSchema,
  })
  .meta({ id: 'Receipt' });

export const trackingQuerySchema = z.object({
  number: z.string().trim().min(1).max(60),
  code: z.string().trim().min(4).max(12),
});

export const trackingSchema = z
  .object({
    number: z.string(),
    itemId: z.string(),
    itemName: z.string(),
    /** In whose name it is decided, as on the paper; null where no organ is registered. */
    organName: z.string().nullable(),
    status: z.string(),
    statusName: z.string(),
    placeName: z.string(),
    submittedAt: instantSchema,
    dueOn: localDateSchema.nullable(),
    paused: z.boolean(),
    steps: z.array(
      z.object({
        name: z.string(),
        at: instantSchema.nullable(),
        state: z.enum(['done', 'current', 'ahead']),
      }),
    ),
    /** What a national or provincial system decided: its paper is issued by that system. */
    outside: outsideResultSchema.extend({ outcomeName: z.string() }).nullable(),
    notice: z
      .object({
        id: idSchema,
        points: z.array(
          z.object({ id: z.string(), about: z.string(), text: z.string(), resolved: z.boolean() }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'Tracking' });

export const verificationSchema = z
  .object({
    verdict: z.enum(['valid', 'expired', 'not_found', 'not_issued']),
    documentTitle: z.string().nullable(),
    documentNumber: z.string().nullable(),
    organName: z.string().nullable(),
    sealName: z.string().nullable(),
    itemName: z.string().nullable(),
    holderMasked: z.string().nullable(),
    issuedOn: localDateSchema.nullable(),
    validUntil: localDateSchema.nullable(),
    contentDigest: z.string().nullable(),
    chain: z.array(chainLinkSchema),
    demo: z.boolean(),
  })
  .meta({ id: 'Verification' });

export const uploadSchema = z.object({
  uploadId: idSchema,
  name: z.string(),
  bytes: z.number(),
  mediaType: z.string(),
});

export type CaseView = z.infer<typeof caseViewSchema>;
export type CaseRow = z.infer<typeof caseRowSchema>;
export type ReceiptView = z.infer<typeof receiptSchema>;
export type TrackingView = z.infer<typeof trackingSchema>;
export type VerificationView = z.infer<typeof verificationSchema>;
export type AllowedActView = z.infer<typeof allowedActSchema>;

import { z } from 'zod';
import { daySchema, idSchema, instantSchema, localDateSchema, versionSchema } from '../scalars.ts';

const SEAL_KINDS = ['approval_no2', 'acceptance', 'department_approval', 'former_committee'] as const;
const note = z.string().trim().min(1, '请填写').max(200, '不超过200字');

export const sealDeskQuerySchema = z.object({
  township: idSchema.optional().describe('乡镇（街道）id；county 表示存放在县级的印章'),
  kind: z.enum(SEAL_KINDS).optional(),
  status: z.string().max(20).optional(),
  due: z.enum(['any', 'late']).optional().describe('any 有待办；late 已逾期'),
});
export type SealDeskQuery = z.infer<typeof sealDeskQuerySchema>;

const sealStepSchema = z.object({ text: z.string(), isLate: z.boolean() });

export const governedSealRowSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    townshipId: z.string().nullable(),
    townshipName: z.string().nullable(),
    id: z.string(),
    name: z.string(),
    kind: z.enum(SEAL_KINDS),
    kindName: z.string(),
    ownerName: z.string(),
    authorisation: z.string().nullable(),
    status: z.string(),
    statusName: z.string(),
    since: instantSchema,
    custodianName: z.string().nullable(),
    deputyName: z.string().nullable(),
    /** Last day of a leave during which the B角 keeps it. */
    returnOn: localDateSchema.nullable(),
    /** What is to be done next; null = nothing. */
    step: sealStepSchema.nullable(),
  })
  .meta({ id: 'GovernedSealRow' });
export type GovernedSealRow = z.infer<typeof governedSealRowSchema>;

const choiceSchema = z.object({ value: z.string(), name: z.string() });

export const sealDeskSchema = z
  .object({
    rows: z.array(governedSealRowSchema),
    at: instantSchema,
    /** Whether the reader may have seals carved: somebody of the county. */
    mayAuthorise: z.boolean(),
    choices: z.object({
      statuses: z.array(choiceSchema),
      kinds: z.array(choiceSchema),
      townships: z.array(choiceSchema),
    }),
  })
  .meta({ id: 'SealDesk' });
export type SealDeskView = z.infer<typeof sealDeskSchema>;

export const sealChoicesSchema = z
  .object({
    counties: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** Who authorises carving there. */
        authorityName: z.string(),
        owners: z.array(choiceSchema),
        townships: z.array(choiceSchema),
      }),
    ),
    kinds: z.array(choiceSchema),
  })
  .meta({ id: 'SealChoices' });
export type SealChoicesView = z.infer<typeof sealChoicesSchema>;

export const sealNameQuerySchema = z.object({
  countyId: idSchema,
  owner: idSchema,
  township: idSchema.optional(),
  kind: z.enum(SEAL_KINDS),
});
/** The name that the register gives, and its picture, marked as a specimen. */
export const sealNameSchema = z.object({ name: z.string(), specimen: z.string() }).meta({ id: 'SealName' });
export type SealNameView = z.infer<typeof sealNameSchema>;

const identity = {
  /** Made by whoever sends it, so that a repeated post has one effect. */
  id: z.uuid(),
  countyId: idSchema,
  kind: z.enum(SEAL_KINDS),
  sealOwnerId: idSchema,
  townshipId: idSchema.nullable(),
  name: z.string().trim().min(1, '请填写印章名称').max(80),
};
export const authoriseSealSchema = z.object({
  ...identity,
  authorisation: note.describe('授权刻制的文号'),
  authorisedOn: daySchema,
});
export type AuthoriseSealBody = z.infer<typeof authoriseSealSchema>;

/** A seal that was made before this system; its document may be unknown. */
export const enterSealSchema = z.object({ ...identity, authorisation: note.nullable() });
export type EnterSealBody = z.infer<typeof enterSealSchema>;

const seen = { expectedVersion: versionSchema };

export const carveSealSchema = z.object({
  ...seen,
  maker: note,
  filingReceipt: note.describe('公安机关备案回执编号'),
  carvedOn: daySchema,
});

const handOver = {
  ...seen,
  receiverId: idSchema,
  witnessId: idSchema.describe('监交人'),
  isIntact: z.boolean().describe('章面查验相符'),
  impressionFileId: idSchema.nullable(),
};
export const releaseSealSchema = z.object(handOver);
export type ReleaseSealBody = z.infer<typeof releaseSealSchema>;
export const handOverSealSchema = z.object({
  ...handOver,
  reason: z.enum(['change', 'leave', 'return']),
  returnOn: daySchema.nullable(),
});
export type HandOverSealBody = z.infer<typeof handOverSealSchema>;

export const nameDeputySchema = z.object({ ...seen, personId: idSchema.nullable() });

/** Without a version: a loss is reported at once, whatever was changed meanwhile (E-10). */
export const reportLossSchema = z.object({ reason: note, lastConfirmedUseAt: instantSchema.nullable() });

export const pursueLossSchema = z.object({
  ...seen,
  policeReport: note.nullable(),
  notice: z.object({ place: note, publishedOn: daySchema }).nullable(),
});

export const sealStatusSchema = z.object({
  ...seen,
  act: z.enum(['suspend', 'resume', 'collect', 'abolish', 'destroy']),
  reason: note,
});

export const impressionFiledSchema = z.object({ fileId: z.string(), digest: z.string() });

const personSchema = z.object({ personId: z.string(), name: z.string(), postName: z.string() });

export const governedSealSchema = z
  .object({
    row: governedSealRowSchema,
    version: versionSchema,
    at: instantSchema,
    authorised: z.object({ byName: z.string(), on: localDateSchema }).nullable(),
    carved: z.object({ maker: z.string(), filingReceipt: z.string(), on: localDateSchema }).nullable(),
    handOvers: z.array(
      z.object({
        reasonName: z.string(),
        giverName: z.string().nullable(),
        receiverName: z.string(),
        witnessName: z.string(),
        returnOn: localDateSchema.nullable(),
      }),
    ),
    impression: z.object({ fileId: z.string(), digest: z.string() }).nullable(),
    loss: z
      .object({
        lastConfirmedUseAt: instantSchema.nullable(),
        policeReport: z.string().nullable(),
        noticePlace: z.string().nullable(),
        noticeOn: localDateSchema.nullable(),
      })
      .nullable(),
    /** Papers that bear the seal since its last confirmed use: to be checked one by one (E-10). */
    papersToCheck: z.array(
      z.object({
        caseId: z.string(),
        caseNumber: z.string(),
        paperName: z.string(),
        number: z.string(),
        sealedAt: instantSchema,
        keeperName: z.string().nullable(),
      }),
    ),
    /** Cases whose impression was asked for and not made. */
    waitingCases: z.array(z.object({ caseId: z.string(), caseNumber: z.string() })),
    acts: z.array(z.object({ act: z.string(), name: z.string(), consequence: z.string() })),
    /** Who may receive it: keepers in post where it is used. */
    keepers: z.array(personSchema.extend({ isCustodian: z.boolean(), isDeputy: z.boolean() })),
    witnesses: z.array(personSchema),
    /** Who gets it back after the leave that runs. */
    returnTo: z.string().nullable(),
  })
  .meta({ id: 'GovernedSeal' });
export type GovernedSealView = z.infer<typeof governedSealSchema>;

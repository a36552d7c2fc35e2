import { TERMINATION_GROUNDS } from '@tongban/domain/terms';
import { z } from 'zod';
import { daySchema, idSchema, remarkSchema, versionSchema } from './scalars.ts';

const act = { expectedVersion: versionSchema };

export const applicantSchema = z.object({
  kind: z.enum(['natural_person', 'individual_business', 'enterprise', 'cooperative', 'other_org']),
  name: z.string().trim().min(1, '请填写姓名或者名称').max(120),
  /** Identity number of a person, credit code of an organisation. */
  idNumber: z.string().trim().min(1, '请填写证件号码').max(40),
  phone: z.string().trim().min(1, '请填写联系电话').max(20),
  contactName: z.string().trim().max(60).nullable().default(null),
});

const answerValue = z.union([
  z.string().max(4000),
  z.array(z.string().max(200)),
  z.array(z.record(z.string(), z.string().max(400))),
]);
export const answersSchema = z.record(z.string().max(80), answerValue);

const filedMaterialSchema = z.object({ materialId: idSchema, uploadId: idSchema });

/** Intake by a clerk at the window, or by the API; the portal posts the same through its form. */
export const submitCaseSchema = z.object({
  itemId: idSchema,
  /** Where the applicant wants to be served; null = the county hall. */
  townshipId: idSchema.nullable(),
  countyId: idSchema,
  channel: z.enum(['county_hall', 'township_centre', 'online']),
  applicant: applicantSchema,
  answers: answersSchema,
  /** Townships that the premises or works lie in, as the applicant states. */
  townships: z.array(idSchema).max(20),
  materials: z.array(filedMaterialSchema).max(60),
  /** Conditional materials whose condition the applicant says holds. */
  conditions: z.array(idSchema).max(60).default([]),
  /**
   * What happens when the applicant has an open case on the same item in the county (E-20): `ask` answers 409
   * `second_application` and stores nothing; a reason goes on and is kept with the case. Left out, nothing is looked up.
   */
  secondApplication: z.union([z.literal('ask'), z.object({ reason: remarkSchema })]).optional(),
});

export const confirmPlaceSchema = z.object({ ...act, townships: z.array(idSchema).max(20) });
export const supplementNoticeSchema = z.object({
  ...act,
  points: z.array(z.object({ about: idSchema, text: remarkSchema })).max(60),
});
export const supplementSchema = z.object({
  ...act,
  noticeId: idSchema,
  resolvedPoints: z.array(idSchema).min(1, '请选择已补正的内容'),
  materials: z.array(filedMaterialSchema).max(60),
});
export const acceptanceSchema = z.object(act);
export const nonAcceptanceSchema = z.object({
  ...act,
  kind: z.enum(['not_required', 'not_competent', 'not_supplemented']),
  reason: remarkSchema,
  competentOrgan: z.string().trim().max(80).nullable().default(null),
});
export const opinionSchema = z.object({
  ...act,
  conclusion: z.enum(['meets', 'fails']),
  opinion: remarkSchema,
});
export const pauseSchema = z.object({
  ...act,
  kind: z.enum([
    'hearing',
    'tender',
    'auction',
    'inspection',
    'testing',
    'quarantine',
    'appraisal',
    'expert_review',
  ]),
  noticeNumber: z.string().trim().max(80),
});
export const resumeSchema = z.object({ ...act, pauseId: idSchema });
export const transferSchema = z.object({
  ...act,
  /** Receiving township's centre; null = the county department. */
  toTownshipId: idSchema.nullable(),
  note: z.string().trim().max(2000).nullable().default(null),
});
export const takeOverSchema = z.object(act);
export const decisionSchema = z.object({
  ...act,
  outcome: z.enum(['granted', 'refused']),
  findings: z.string().trim().max(2000).nullable().default(null),
  reasons: z.string().trim().max(2000).nullable().default(null),
});
export const outsideResultSchema = z.object({
  ...act,
  outcome: z.enum(['granted', 'refused']),
  number: z.string().trim().min(1, '请填写外部系统的编号').max(80),
  decidedOn: daySchema,
  reason: z.string().trim().max(2000).nullable().default(null),
});
export const sealRequestSchema = z.object(act);
export const sealUseSchema = z.object({
  ...act,
  /** The final hash that the keeper has before the eyes: it must be the decided one (SEA-04). */
  contentDigest: z.string().length(64),
});
export const issuanceSchema = z.object(act);
export const deliverySchema = z.object({
  ...act,
  method: z.enum(['counter', 'post', 'electronic']),
  collectorName: z.string().trim().max(60).nullable().default(null),
});
export const terminationSchema = z.object({
  ...act,
  ground: z.enum(TERMINATION_GROUNDS),
  reason: remarkSchema,
  legalBasis: remarkSchema,
});
export const withdrawalSchema = z.object({
  ...act,
  reason: z.string().trim().max(2000).nullable().default(null),
});
export const claimSchema = z.object({ release: z.boolean().default(false) });
/** Twenty at once is a page of the list. */
export const claimManySchema = z.object({
  caseIds: z.array(idSchema).min(1, '请选择办件').max(20, '一次最多认领20件'),
  release: z.boolean().default(false),
});
/** A page of the list, handed over to the county department; each by the version that was seen. */
export const transferManySchema = z.object({
  cases: z
    .array(z.object({ caseId: idSchema, expectedVersion: act.expectedVersion }))
    .min(1, '请选择办件')
    .max(20, '一次最多转递20件'),
  note: z.string().trim().min(4, '请写明转递原因').max(2000),
});
export const unmaskSchema = z.object({ purpose: z.string().trim().min(4, '请写明查看目的').max(200) });

export type SubmitCase = z.infer<typeof submitCaseSchema>;
export type Applicant = z.infer<typeof applicantSchema>;
export type Answers = z.infer<typeof answersSchema>;

import { z } from 'zod';
import { daySchema, idSchema, localDateSchema, versionSchema } from '../scalars.ts';
import { batchIdSchema } from './batches.ts';

/** More than any county has: 30 townships with some twenty papers each. */
const MOST = 1000;
const choiceSchema = z.object({ value: z.string(), name: z.string() });

/** A paper that waits for its next step, as many of them are dealt with at once. */
export const paperTaskSchema = z
  .object({
    id: z.string(),
    version: versionSchema,
    townshipName: z.string(),
    partyName: z.string(),
    kindName: z.string(),
    /** Null before it is signed. */
    number: z.string().nullable(),
    itemCount: z.number().int(),
  })
  .meta({ id: 'PaperTask' });
export type PaperTaskView = z.infer<typeof paperTaskSchema>;

const county = {
  countyId: z.string(),
  countyName: z.string(),
  counties: z.array(choiceSchema),
  today: localDateSchema,
};

/** What the county has to do for its drafted and signed papers. */
export const paperTasksSchema = z
  .object({
    ...county,
    agreements: z.array(paperTaskSchema),
    memos: z.array(paperTaskSchema),
    /** Signed 委托协议 that must be filed and were not handed in. */
    toSubmit: z.array(paperTaskSchema),
  })
  .meta({ id: 'PaperTasks' });
export type PaperTasksView = z.infer<typeof paperTasksSchema>;

/** What was handed in to the justice bureau and waits for its number. */
export const filingTasksSchema = z
  .object({ ...county, toNumber: z.array(paperTaskSchema) })
  .meta({ id: 'FilingTasks' });
export type FilingTasksView = z.infer<typeof filingTasksSchema>;

const target = { paperId: idSchema, expectedVersion: versionSchema };
const numberSchema = z.string().trim().min(1, '请填写编号').max(60);

/** Papers signed on one day; number and scans are each paper's own. */
export const signManySchema = z.object({
  batchId: batchIdSchema,
  paper: z.enum(['agreement', 'memo']),
  signedOn: daySchema,
  papers: z
    .array(z.object({ ...target, number: numberSchema, uploadIds: z.array(idSchema).min(1).max(20) }))
    .min(1, '请选择文书')
    .max(MOST),
});
export type SignManyBody = z.infer<typeof signManySchema>;

export const submitManySchema = z.object({
  batchId: batchIdSchema,
  papers: z.array(z.object(target)).min(1, '请选择协议').max(MOST),
});
export type SubmitManyBody = z.infer<typeof submitManySchema>;

/** Filings numbered on one day, each with a number of its own. */
export const numberManySchema = z.object({
  batchId: batchIdSchema,
  filedOn: daySchema,
  papers: z
    .array(z.object({ ...target, number: numberSchema }))
    .min(1, '请选择协议')
    .max(MOST),
});
export type NumberManyBody = z.infer<typeof numberManySchema>;

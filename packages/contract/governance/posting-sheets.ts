import { z } from 'zod';
import { idSchema, localDateSchema } from '../scalars.ts';
import { batchIdSchema } from './batches.ts';

/** A sheet as text, cell by cell: read from an XLSX file, or pasted. */
const sheetTextSchema = z
  .array(z.array(z.string().max(500)).max(40))
  .min(1)
  .max(510);

const sheetProblemSchema = z.object({ detail: z.string(), next: z.string() });

export const readPostingSheetSchema = z
  .object({ rows: z.array(z.array(z.string())), problem: sheetProblemSchema.nullable() })
  .meta({ id: 'ReadPostingSheet' });

export const checkPostingSheetSchema = z.object({ countyId: idSchema, rows: sheetTextSchema });
export type CheckPostingSheetBody = z.infer<typeof checkPostingSheetSchema>;

export const startPostingsSchema = checkPostingSheetSchema.extend({ batchId: batchIdSchema });

/** What a sheet of posts would record; with a single fault nothing is. */
export const postingSheetSchema = z
  .object({
    /** Why the sheet could not be read at all. */
    problem: sheetProblemSchema.nullable(),
    faults: z.array(
      z.object({ row: z.number().int(), column: z.string(), text: z.string(), next: z.string() }),
    ),
    postings: z.array(
      z.object({
        /** Of the sheet, as a spreadsheet counts. */
        row: z.number().int(),
        personName: z.string(),
        /** Somebody who was not known before. */
        isNew: z.boolean(),
        organisationName: z.string(),
        postName: z.string(),
        employmentName: z.string(),
        from: localDateSchema,
        until: localDateSchema.nullable(),
        loginName: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'PostingSheet' });
export type PostingSheetView = z.infer<typeof postingSheetSchema>;

export const startTrainingsSchema = z.object({
  countyId: idSchema,
  batchId: batchIdSchema,
  appointmentIds: z.array(idSchema).min(1).max(1000),
  itemIds: z.array(idSchema).min(1).max(100),
});
export type StartTrainingsBody = z.infer<typeof startTrainingsSchema>;

import { draftRowSchema } from '@tongban/contract';
import { z } from 'zod';

export const listImportSchema = z.object({
  /** Of the draft that is written over, or of the new one. */
  draftId: z.string(),
  /** Version of the draft that the dry run saw; 0 = there was none. */
  seenVersion: z.number().int(),
  /** Newest published version that the dry run saw; 0 = none. */
  baseVersion: z.number().int(),
  rows: z.array(draftRowSchema),
});

/** The rows of one township as they go into its draft. */
export type ListImport = z.infer<typeof listImportSchema>;

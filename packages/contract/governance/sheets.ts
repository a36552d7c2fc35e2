import { z } from 'zod';
import { idSchema } from '../scalars.ts';

/** Which lists or agreements are written out: one township's, one county's, or all in the reader's reach. */
export const sheetExportQuerySchema = z.object({
  county: idSchema.optional(),
  township: idSchema.optional(),
  format: z.enum(['csv', 'xlsx']).default('xlsx').describe('表格格式'),
});
export type SheetExportQuery = z.infer<typeof sheetExportQuerySchema>;

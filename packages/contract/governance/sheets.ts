import { z } from 'zod';
import { idSchema, instantSchema } from '../scalars.ts';
import { listDifferenceSchema } from './lists.ts';

/** Which lists or agreements are written out: one township's, one county's, or all in the reader's reach. */
export const sheetExportQuerySchema = z.object({
  county: idSchema.optional(),
  township: idSchema.optional(),
  format: z.enum(['csv', 'xlsx']).default('xlsx').describe('表格格式'),
});
export type SheetExportQuery = z.infer<typeof sheetExportQuerySchema>;

/** What a spreadsheet is read into. */
export const importKindSchema = z.enum(['lists', 'agreements']);
export type ImportKindName = z.infer<typeof importKindSchema>;

export const startImportSchema = z.object({
  /** Made by the client: the same import started twice is one (E-42). */
  importId: z.uuid(),
  kind: importKindSchema,
  uploadId: idSchema,
});
export const importKeySchema = z.object({ countyId: idSchema, importId: z.uuid() }).meta({ id: 'ImportKey' });

const importFaultSchema = z
  .object({
    /** As the spreadsheet numbers it; null = of the whole place, or of an item that no row has. */
    row: z.number().int().nullable(),
    column: z.string().nullable(),
    place: z.string(),
    text: z.string(),
    next: z.string(),
  })
  .meta({ id: 'ImportFault' });
export type ImportFaultView = z.infer<typeof importFaultSchema>;

const importPartSchema = z
  .object({
    position: z.number().int(),
    countyName: z.string(),
    townshipName: z.string(),
    rowCount: z.number().int(),
    added: z.number().int(),
    removed: z.number().int(),
    changed: z.number().int(),
    /** The draft that would be written over, in words; null = none. */
    replaces: z.string().nullable(),
    /** False where the sheet says what is there already: nothing is imported. */
    isTaken: z.boolean(),
  })
  .meta({ id: 'ImportPart' });

const importHeadSchema = z.object({
  countyId: idSchema,
  id: idSchema,
  kind: importKindSchema,
  kindName: z.string(),
  startedAt: instantSchema,
  /** `checked`: may be confirmed. `faulty`, `unreadable`: the sheet is mended and sent again. */
  state: z.enum(['reading', 'checked', 'faulty', 'unreadable', 'taken']),
  stateName: z.string(),
  rowCount: z.number().int(),
  faultCount: z.number().int(),
  takenAt: instantSchema.nullable(),
});

export const importListSchema = z.object({ imports: z.array(importHeadSchema) });
export const importSchema = importHeadSchema
  .extend({
    /** Why the file was not read. */
    problem: z.object({ detail: z.string(), next: z.string() }).nullable(),
    checkedParts: z.number().int(),
    partCount: z.number().int(),
    /** The first ones; all are in the download. */
    faults: z.array(importFaultSchema),
    parts: z.array(importPartSchema),
  })
  .meta({ id: 'SheetImport' });
export type SheetImportView = z.infer<typeof importSchema>;

export const importChangesSchema = z
  .object({ countyName: z.string(), townshipName: z.string(), difference: listDifferenceSchema })
  .meta({ id: 'ImportChanges' });
export type ImportChangesView = z.infer<typeof importChangesSchema>;

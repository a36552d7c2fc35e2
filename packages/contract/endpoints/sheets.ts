import { z } from 'zod';
import { uploadSchema } from '../case-views.ts';
import {
  importChangesSchema,
  importKeySchema,
  importKindSchema,
  importListSchema,
  importSchema,
  startImportSchema,
} from '../governance/sheets.ts';
import { idSchema, sheetFormatSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema, importId: z.uuid() });
const one = '/sheet-imports/{countyId}/{importId}';
const read = { method: 'GET', tag: 'sheets' } as const;
const act = { method: 'POST', tag: 'sheets' } as const;

/** Lists and agreements read in from spreadsheets: a dry run first, then whole or not at all (ADR 0012). */
export const SHEET_ENDPOINTS = {
  readSheetTemplate: {
    ...read,
    path: '/sheet-templates/{kind}',
    summary: '导入模板和填写说明（XLSX）',
    params: z.object({ kind: importKindSchema }),
    answer: null,
  },
  uploadSheet: {
    ...act,
    path: '/sheet-uploads',
    summary: '上传待导入的表格（XLSX）',
    upload: true,
    answer: uploadSchema,
    status: 201,
  },
  listSheetImports: { ...read, path: '/sheet-imports', summary: '本人的导入记录', answer: importListSchema },
  startSheetImport: {
    ...act,
    path: '/sheet-imports',
    summary: '预检上传的表格，不写入任何草稿',
    body: startImportSchema,
    answer: importKeySchema,
    status: 201,
  },
  readSheetImport: {
    ...read,
    path: one,
    summary: '一次导入的进度、逐行问题和各乡镇（街道）的变化',
    params,
    answer: importSchema,
  },
  exportImportFaults: {
    ...read,
    path: `${one}/faults`,
    summary: '下载逐行问题',
    params,
    query: z.object({ format: sheetFormatSchema }),
    answer: null,
  },
  readImportChanges: {
    ...read,
    path: `${one}/parts/{position}`,
    summary: '导入后一个乡镇（街道）的逐项变化',
    params: params.extend({ position: z.coerce.number().int().min(0) }),
    answer: importChangesSchema,
  },
  confirmSheetImport: {
    ...act,
    path: `${one}/confirmation`,
    summary: '确认导入：全部写入草稿，或者一个也不写入',
    params,
    answer: importSchema,
  },
} as const satisfies Record<string, Endpoint>;

import { parseLocalDate } from '@tongban/domain/time';
import { z } from 'zod';

export const localDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, '日期格式应为 2026-11-23');
/** A day of the calendar, where one is recorded: 2026-02-30 has the form of one and is none. */
export const daySchema = localDateSchema.refine((text) => parseLocalDate(text) !== null, '没有这一天');
export const instantSchema = z.iso.datetime();
export const idSchema = z.string().min(1).max(120);
/** Free text of staff: what is written goes into encrypted content, never into the ledger. */
export const remarkSchema = z.string().trim().min(1, '请填写内容').max(2000, '不超过2000字');
export const versionSchema = z.number().int().positive();

/** What kind of spreadsheet an export is. */
export const sheetFormatSchema = z.enum(['csv', 'xlsx']).default('csv').describe('表格格式');

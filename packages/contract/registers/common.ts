import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema, sheetFormatSchema } from '../scalars.ts';

export const REGISTER_NAMES = [
  'delegations',
  'agreements',
  'memos',
  'seals',
  'organisations',
  'appointments',
] as const;
export type RegisterName = (typeof REGISTER_NAMES)[number];

/** One set of filters for all registers; a register leaves out what it has no column for. */
export const registerQuerySchema = z.object({
  county: idSchema.optional().describe('县区 id；不填为本人可见的全部县区'),
  township: idSchema.optional().describe('乡镇（街道）id'),
  item: idSchema.optional().describe('事项 id'),
  kind: z.string().max(40).optional().describe('方式、协议种类、印章种类、机构种类或者岗位'),
  state: z.string().max(40).optional().describe('状态；协议另有 unfiled（未备案）'),
  gate: z.string().max(12).optional().describe('未满足条件的代码，例如 DLG-03'),
  q: z.string().trim().max(60).optional().describe('名称、编号中的文字'),
  after: z.string().max(300).optional().describe('上一页的 next'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
/** An export takes the same filters. */
export const registerExportQuerySchema = registerQuerySchema.extend({ format: sheetFormatSchema });
export type RegisterQuery = z.infer<typeof registerQuerySchema>;

export const placeColumns = {
  countyId: z.string(),
  countyName: z.string(),
  townshipId: z.string().nullable(),
  townshipName: z.string().nullable(),
};

/** One event of a record's streams, in words; a late entry cures nothing done before it was recorded. */
export const registerEventSchema = z
  .object({
    stream: z.string(),
    version: z.number().int(),
    name: z.string(),
    summary: z.string().nullable(),
    recordedAt: instantSchema,
    factDay: localDateSchema.nullable(),
    isLate: z.boolean(),
    actorName: z.string(),
    organisationName: z.string().nullable(),
    hash: z.string(),
  })
  .meta({ id: 'RegisterEvent' });
export type RegisterEventView = z.infer<typeof registerEventSchema>;

const choiceSchema = z.object({ value: z.string(), name: z.string() });

/** What the filters of a register may be set to, and the places that the reader sees in it. */
export const registerChoicesSchema = z
  .object({
    kinds: z.array(choiceSchema),
    states: z.array(choiceSchema),
    counties: z.array(choiceSchema),
    /** False for somebody of a township, who has no other to choose. */
    choosesTownship: z.boolean(),
  })
  .meta({ id: 'RegisterChoices' });
export type RegisterChoicesView = z.infer<typeof registerChoicesSchema>;

/** A page of a register; `next` is null on the last one. */
export function pageOf<Row extends z.ZodType>(row: Row, id: string) {
  return z
    .object({ rows: z.array(row), next: z.string().nullable(), choices: registerChoicesSchema })
    .meta({ id });
}

import { z } from 'zod';
import { daySchema, idSchema, localDateSchema, versionSchema } from '../scalars.ts';
import { batchIdSchema } from './batches.ts';

const note = z.string().trim().min(1, '请填写').max(200, '不超过200字');
/** More than any county has: 30 townships with a seal of each of its departments. */
const MOST = 1000;

const choiceSchema = z.object({ value: z.string(), name: z.string() });
const placeColumns = { townshipId: z.string(), townshipName: z.string() };
const sealColumns = { ...placeColumns, id: z.string(), name: z.string(), version: versionSchema };

/** What the county has to do for the 2号公章 of all its townships, by what each lacks. */
export const sealPlanSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    counties: z.array(choiceSchema),
    /** Who authorises carving there. */
    authorityName: z.string(),
    today: localDateSchema,
    /** Seals that the published lists need and nobody has authorised. */
    lacking: z.array(
      z.object({ ...placeColumns, sealOwnerId: z.string(), ownerName: z.string(), name: z.string() }),
    ),
    /** Authorised and not carved. */
    toCarve: z.array(z.object({ ...sealColumns, authorisedOn: localDateSchema.nullable() })),
    /** Carved, or entered as issued, and with no keeper yet; with the people who may take it over. */
    toRelease: z.array(z.object({ ...sealColumns, keepers: z.array(choiceSchema) })),
    /** People of the county who may witness. */
    witnesses: z.array(choiceSchema),
  })
  .meta({ id: 'SealPlan' });
export type SealPlanView = z.infer<typeof sealPlanSchema>;

/** One document may authorise the seals of many departments and townships; the names are those of the register. */
export const authoriseManySealsSchema = z.object({
  batchId: batchIdSchema,
  seals: z
    .array(z.object({ sealOwnerId: idSchema, townshipId: idSchema }))
    .min(1, '请选择印章')
    .max(MOST),
  authorisation: note.describe('授权刻制的文号'),
  authorisedOn: daySchema,
});

/** One maker and day; the filing receipt of the police is each seal's own. */
export const carveManySealsSchema = z.object({
  batchId: batchIdSchema,
  seals: z
    .array(
      z.object({
        sealId: idSchema,
        expectedVersion: versionSchema,
        filingReceipt: note.describe('公安机关备案回执编号'),
      }),
    )
    .min(1, '请选择印章')
    .max(MOST),
  maker: note,
  carvedOn: daySchema,
});

/** Each seal goes to a keeper of its own place with its own impression; one witness for all. */
export const releaseManySealsSchema = z.object({
  batchId: batchIdSchema,
  seals: z
    .array(
      z.object({
        sealId: idSchema,
        expectedVersion: versionSchema,
        receiverId: idSchema,
        impressionFileId: idSchema,
      }),
    )
    .min(1, '请选择印章')
    .max(MOST),
  witnessId: idSchema.describe('监交人'),
  isIntact: z.boolean().describe('逐枚章面查验相符'),
});

export type AuthoriseManySeals = z.infer<typeof authoriseManySealsSchema>;
export type CarveManySeals = z.infer<typeof carveManySealsSchema>;
export type ReleaseManySeals = z.infer<typeof releaseManySealsSchema>;

import { z } from 'zod';
import { listDifferenceSchema } from './governance/lists.ts';
import { idSchema, instantSchema, localDateSchema } from './scalars.ts';

const where = {
  countyId: idSchema,
  countyName: z.string(),
  townshipId: idSchema,
  townshipName: z.string(),
};

/** Every published version of a township's list with what it changed, the newest first. */
export const townshipVersionsSchema = z
  .object({
    ...where,
    inForce: z.number().int().nullable().describe('现行有效的版本；null 为尚未生效'),
    versions: z.array(
      z.object({
        version: z.number().int(),
        publishedOn: localDateSchema,
        effectiveFrom: localDateSchema,
        itemCount: z.number().int(),
        difference: listDifferenceSchema.describe('与前一版相比'),
      }),
    ),
  })
  .meta({ id: 'TownshipListVersions' });
export type TownshipVersionsView = z.infer<typeof townshipVersionsSchema>;

/** The agreements of a township with the announcements of what they entrust. */
export const townshipAgreementsSchema = z
  .object({
    ...where,
    agreements: z.array(
      z.object({
        id: idSchema,
        number: z.string(),
        kindName: z.string(),
        departmentName: z.string(),
        signedOn: localDateSchema,
        from: localDateSchema,
        until: localDateSchema,
        standingName: z.string(),
        isEnded: z.boolean().describe('已终止或者到期'),
        filingNumber: z.string().nullable().describe('司法行政部门备案编号；null 为没有备案'),
        items: z.array(
          z.object({
            id: idSchema,
            no: z.number().int().nullable(),
            name: z.string(),
            announcedOn: localDateSchema.nullable().describe('null 为尚未公告'),
            announcedAt: z.string().nullable().describe('公告的位置'),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'TownshipAgreements' });
export type TownshipAgreementsView = z.infer<typeof townshipAgreementsSchema>;

/** The seals in force in a township, each with a specimen to be recognised by, and those reported lost (E-10). */
export const townshipSealsSchema = z
  .object({
    ...where,
    seals: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        kindName: z.string(),
        ownerName: z.string(),
        since: instantSchema.describe('启用时间'),
        specimenHref: z.string().describe('样式示意图，带“样章”水印，不是印模'),
      }),
    ),
    losses: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        lostAt: instantSchema.describe('挂失时间，此后的用印一律无效'),
        notice: z.object({ publishedOn: localDateSchema, place: z.string() }).nullable().describe('遗失公告'),
      }),
    ),
  })
  .meta({ id: 'TownshipSeals' });
export type TownshipSealsView = z.infer<typeof townshipSealsSchema>;

export const TOWNSHIP_SHEETS = ['list', 'agreements', 'seals', 'notices'] as const;
export const townshipSheetParamsSchema = z.object({ townshipId: idSchema, sheet: z.enum(TOWNSHIP_SHEETS) });
export const townshipSheetQuerySchema = z.object({
  version: z.coerce.number().int().min(1).optional().describe('清单的版本；不填为现行版本'),
});

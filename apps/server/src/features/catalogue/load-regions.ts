import { COUNTY_RANKS, type County, type RegionCode } from '@tongban/domain/catalogue';
import { z } from 'zod';
import { hasUniqueIds } from './guide-rules.ts';
import { ReferenceDataError, readDataFile } from './read-data-file.ts';

const text = z.string().min(1);
const day = z.iso.date().nullable();

const regionsSchema = z.strictObject({
  source: text,
  city: z.strictObject({ code: z.string().regex(/^\d{6}$/), name: text, province: text }),
  counties: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{6}$/),
      name: text,
      fullName: text,
      rank: z.enum(COUNTY_RANKS),
      aliasCodes: z.array(z.string().regex(/^\d{6}$/)),
      townships: z.array(
        z.strictObject({
          code: z.string().regex(/^\d{9}$/),
          name: text,
          kind: z.enum(['subdistrict', 'town', 'township']),
        }),
      ),
    }),
  ),
});

const idsSchema = z.array(
  z.strictObject({
    id: text,
    codes: z.array(z.strictObject({ code: text, validFrom: day, validUntil: day })).min(1),
  }),
);
const regionIdsSchema = z.strictObject({
  counties: idsSchema.refine(hasUniqueIds, 'two counties have one id'),
  townships: idsSchema.refine(hasUniqueIds, 'two townships have one id'),
});

export interface City {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/**
 * Reads data/regions.json and gives each region its immutable id from data/region-ids.json.
 * @throws ReferenceDataError if a code belongs to no id or to several.
 */
export function loadRegions(dataDir: string): { city: City; counties: readonly County[] } {
  const regions = readDataFile(dataDir, 'regions.json', regionsSchema);
  const ids = readDataFile(dataDir, 'region-ids.json', regionIdsSchema);
  const counties = regions.counties.map(({ townships, ...county }): County => {
    const owner = identify(ids.counties, county.code);
    return {
      ...county,
      ...owner,
      townships: townships.map(({ kind, ...township }) => ({
        ...township,
        ...identify(ids.townships, township.code),
        countyId: owner.id,
        kind: kind === 'township' ? 'rural_township' : kind,
      })),
    };
  });
  return { city: regions.city, counties };
}

function identify(
  ids: z.infer<typeof idsSchema>,
  code: string,
): { readonly id: string; readonly codes: readonly RegionCode[] } {
  const [owner, ...others] = ids.filter((entry) => entry.codes.some((each) => each.code === code));
  if (owner !== undefined && others.length === 0) return owner;
  const fault = owner === undefined ? 'has no id' : 'belongs to several ids';
  throw new ReferenceDataError([`region-ids.json ${code}: the code ${fault}`]);
}

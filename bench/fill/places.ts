import { createHash } from 'node:crypto';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { scatter } from './names.ts';

/** Where a copied case is put. */
export interface Spot {
  readonly countyId: string;
  readonly countyCode: string;
  readonly townshipId: string;
  readonly townshipName: string;
  /** The organisation there that stands for the one of the original. */
  readonly organisationOf: (original: string) => string;
}

/** The county of the demonstration's staff, who do the reading. */
const HOME_COUNTY = '371721';
export const HOME_TOWNSHIP = '庄寨镇';

/**
 * Spots over the whole city: half in 曹县, whose hall gets crowded, one in six of these in 庄寨镇, the rest over all counties
 * and townships. Other counties' organs are invented, the same ones for the same originals.
 */
export async function citySpots(ctx: AppContext): Promise<(n: number) => Spot> {
  const { rows } = await ctx.database.executeSql(
    'select id, township_id from organisation where township_id is not null',
  );
  const governments = new Map(rows.map((row) => [String(row.id), String(row.township_id)]));
  const ofTownship = new Map([...governments].map(([id, townshipId]) => [townshipId, id]));
  const { counties } = ctx.reference;
  const spots = counties.map((county) =>
    county.townships.map((township): Spot => {
      const isHome = county.code === HOME_COUNTY;
      return {
        countyId: county.id,
        countyCode: county.code,
        townshipId: township.id,
        townshipName: township.name,
        organisationOf: (original) => {
          const own = ofTownship.get(township.id);
          if (governments.has(original)) return own ?? inventedId(township.id);
          return isHome ? original : inventedId(`${county.id}/${original}`);
        },
      };
    }),
  );
  const home = counties.findIndex(({ code }) => code === HOME_COUNTY);
  const others = spots.filter((_, index) => index !== home);
  const atHome = spots[home] ?? [];
  const first = atHome.find(({ townshipName }) => townshipName === HOME_TOWNSHIP);
  return (n) => {
    if (scatter(n, 11) % 2 === 0) {
      const spot = scatter(n, 12) % 6 === 0 ? first : pick(atHome, scatter(n, 13));
      return spot ?? pick(atHome, 0);
    }
    return pick(pick(others, scatter(n, 14)), scatter(n, 15));
  };
}

const invented = new Map<string, string>();

function inventedId(name: string): string {
  const found = invented.get(name);
  if (found !== undefined) return found;
  const hex = createHash('sha1').update(name).digest('hex');
  const id = `01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
  invented.set(name, id);
  return id;
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

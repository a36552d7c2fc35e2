import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { OTHER_COUNTIES, type OtherCounty } from '../demo-counties.ts';
import type { ToldCounty } from '../seed-governance.ts';
import type { Pace } from '../story.ts';
import type { Bookmark } from '../story-bookmark.ts';
import { findOtherCounty } from '../tell-city.ts';
import { tellCityFilings } from './tell-city-filings.ts';
import { tellCountyPlan } from './tell-county-plan.ts';
import { tellPowerRequests } from './tell-power-requests.ts';
import { tellSealKeeping } from './tell-seal-keeping.ts';

interface Surrounded {
  readonly told: ToldCounty;
  readonly today: LocalDate;
  readonly bookmark: Bookmark;
}

/**
 * What surrounds the powers: work group and plan of 曹县, what its townships ask for, who keeps its seal, and how every
 * county files its lists with the city. No other county has anybody who would write a plan.
 */
export async function tellSurroundings(
  ctx: AppContext,
  { told, today, bookmark }: Surrounded,
  { failed, ...pace }: Pace & { readonly failed: (error: unknown) => void },
): Promise<void> {
  const tellFilingsOf = async (county: OtherCounty, own: Pace) =>
    tellCityFilings(ctx, { ...told, ...(await findOtherCounty(told.world.ctx, county)) }, today, own);
  const chapters: readonly (readonly [name: string, tell: (pace: Pace) => Promise<void>])[] = [
    ['plan', (own) => tellCountyPlan(ctx, told, own)],
    ['filings', (own) => tellCityFilings(ctx, told, today, own)],
    ['requests', (own) => tellPowerRequests(ctx, told, today, own)],
    ['seal keeping', (own) => tellSealKeeping(ctx, told, today, own)],
    ...OTHER_COUNTIES.map(
      (county) => [`filings of ${county.code}`, (own: Pace) => tellFilingsOf(county, own)] as const,
    ),
  ];
  for (const [name, tell] of chapters) {
    if (pace.signal.aborted) return;
    await tell({ ...pace, chapter: bookmark.chapter(name) }).catch(failed);
  }
}

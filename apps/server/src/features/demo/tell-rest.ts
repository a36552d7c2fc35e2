import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { CaseNumbers } from '../cases/index.ts';
import { OTHER_COUNTIES } from './demo-counties.ts';
import { laterLogins } from './demo-logins.ts';
import { tellPast } from './history/tell-past.ts';
import type { StoryProgress } from './progress-board.ts';
import { seedAccounts } from './seed-accounts.ts';
import { type ToldCounty, tellOtherItems } from './seed-governance.ts';
import type { Pace } from './story.ts';
import { tellHallCollection, tellLaterTownships, tellOtherCounty } from './tell-city.ts';

/** What a larger demonstration has besides the first county. */
export interface RestOfStory {
  /**
   * Tells it, beside whatever the server does; `progress` and the context's board hear how far it is. Ends early between
   * two acts when `signal` is aborted; what was told stays. A case that a visitor has meanwhile changed goes to `failed`.
   */
  tell(listener: StoryListener): Promise<void>;
}

export interface StoryListener {
  readonly signal: AbortSignal;
  readonly progress: (progress: StoryProgress) => void;
  readonly failed: (error: unknown) => void;
  readonly breathe: Pace['breathe'];
}

interface ToldSoFar {
  readonly told: ToldCounty;
  readonly today: LocalDate;
  /** The items that were told of; of the others the first townships have the list alone. */
  readonly items: readonly number[];
  /** For the history; null leaves it out. */
  readonly numbers: CaseNumbers | null;
}

export function restOfStory(ctx: AppContext, soFar: ToldSoFar): RestOfStory {
  return {
    tell: async (listener) => {
      try {
        await tellAll(ctx, soFar, listener);
      } finally {
        ctx.storyProgress.write(null);
      }
    },
  };
}

async function tellAll(
  ctx: AppContext,
  { told, today, items, numbers }: ToldSoFar,
  { signal, progress, failed, breathe }: StoryListener,
): Promise<void> {
  const report = (phase: StoryProgress['phase'], done: number, total: number) => {
    const current = { phase, told: done, total };
    ctx.storyProgress.write(current);
    progress(current);
  };
  const chapters = OTHER_COUNTIES.length + 2;
  const pace = { signal, breathe, told: () => {} };
  report('city', 0, chapters);
  await tellOtherItems(told, items, today, pace);
  await tellHallCollection(told);
  report('city', 1, chapters);
  await tellLaterTownships(told, today, pace);
  for (const [index, county] of OTHER_COUNTIES.entries()) {
    report('city', index + 2, chapters);
    await tellOtherCounty(told, county, today, pace);
  }
  if (signal.aborted) return;
  await seedAccounts(ctx, laterLogins);
  report('city', chapters, chapters);
  if (numbers === null) return;
  await tellPast(ctx, { numbers, told, today }, { ...pace, failed }, (done, total) =>
    report('history', done, total),
  );
}

import type { AppContext } from '../../app-context.ts';
import { OTHER_COUNTIES } from './demo-counties.ts';
import { laterLogins } from './demo-logins.ts';
import { tellEvaluations } from './governance/tell-evaluations.ts';
import { tellSurroundings } from './governance/tell-surroundings.ts';
import { tellPast } from './history/tell-past.ts';
import type { StoryProgress } from './progress-board.ts';
import { seedAccounts } from './seed-accounts.ts';
import { type ToldCounty, tellOtherItems } from './seed-governance.ts';
import type { Pace } from './story.ts';
import { type BegunStory, type Bookmark, openBookmark } from './story-bookmark.ts';
import { tellHallCollection, tellLaterTownships, tellOtherCounty } from './tell-city.ts';

/** What a larger demonstration has besides the first county. */
export interface RestOfStory {
  /**
   * Tells it, beside whatever the server does; `progress` and the context's board hear how far it is. Ends early between
   * two acts when `signal` is aborted; the next start goes on from there. A case that a visitor has meanwhile changed goes to `failed`.
   */
  tell(listener: StoryListener): Promise<void>;
}

export interface StoryListener {
  readonly signal: AbortSignal;
  readonly progress: (progress: StoryProgress) => void;
  readonly failed: (error: unknown) => void;
  readonly breathe: Pace['breathe'];
}

export function restOfStory(ctx: AppContext, told: ToldCounty, story: BegunStory): RestOfStory {
  return {
    tell: async (listener) => {
      const bookmark = await openBookmark(ctx, story);
      try {
        await tellAll(ctx, { told, story, bookmark }, listener);
        if (!listener.signal.aborted) await bookmark.close();
      } finally {
        ctx.storyProgress.write(null);
      }
    },
  };
}

interface StoryAtBookmark {
  readonly told: ToldCounty;
  readonly story: BegunStory;
  readonly bookmark: Bookmark;
}

async function tellAll(
  ctx: AppContext,
  { told, story, bookmark }: StoryAtBookmark,
  { signal, progress, failed, breathe }: StoryListener,
): Promise<void> {
  const { today, items, numbers } = story;
  const report = (phase: StoryProgress['phase'], done: number, total: number) => {
    const current = { phase, told: done, total };
    ctx.storyProgress.write(current);
    progress(current);
  };
  const pace = { signal, breathe, told: () => {} };
  const chapters: readonly (readonly [name: string, tell: (pace: Pace) => Promise<void>])[] = [
    ['items', (own) => tellOtherItems(told, items, today, own)],
    ['hall', (own) => tellHallCollection(told, own)],
    ['townships', (own) => tellLaterTownships(told, today, own)],
    ...OTHER_COUNTIES.map(
      (county) => [county.code, (own: Pace) => tellOtherCounty(told, county, today, own)] as const,
    ),
  ];
  for (const [index, [name, tell]] of chapters.entries()) {
    report('city', index, chapters.length);
    // What breaks in one county keeps nobody from hearing of the others.
    await tell({ ...pace, chapter: bookmark.chapter(name) }).catch(failed);
  }
  if (signal.aborted) return;
  await seedAccounts(ctx, laterLogins);
  report('city', chapters.length, chapters.length);
  if (numbers === null) return;
  const here = { told, today, bookmark };
  await tellSurroundings(ctx, here, { ...pace, failed });
  await tellPast(ctx, { numbers, ...here }, { ...pace, failed }, (done, total) =>
    report('history', done, total),
  );
  if (signal.aborted) return;
  // Their figures are counted from the cases.
  const chapter = bookmark.chapter('evaluations');
  await tellEvaluations(ctx, told, today, { ...pace, chapter }).catch(failed);
}

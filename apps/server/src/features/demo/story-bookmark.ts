import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inStatements, inTransaction } from '../../platform/db/transaction.ts';
import { keepInstallation, readInstallation } from '../../platform/installation/installation.store.ts';
import type { ReservedNumbers } from '../cases/index.ts';

/** The installation's fact that a story was begun and is not at its end. */
export const STORY_UNDER_WAY = 'demo_story';

/** What a later start has to know to go on with the rest of a story. */
export interface BegunStory {
  /** The day of the first start, which the story's days are counted from. */
  readonly today: LocalDate;
  /** Catalogue numbers of the items that were told of before a server listened. */
  readonly items: readonly number[];
  /** For the history; null leaves it out. */
  readonly numbers: ReservedNumbers | null;
  /** How many acts of each chapter are told. */
  readonly told: Readonly<Record<string, number>>;
}

/** A part of the story whose acts come in the same order at every start. */
export interface Chapter {
  /** Whether the next act is to be done now: false when an earlier start did it. Asked once for each act, before it. */
  isNext(): Promise<boolean>;
}

/** Where the rest of a story stands, kept in the database: a stopped server goes on from here. */
export interface Bookmark {
  /** Acts of the chapter that were told before this start. */
  toldBefore(chapter: string): number;
  chapter(name: string): Chapter;
  /** All is told. */
  close(): Promise<void>;
}

type Kept = Pick<AppContext, 'database' | 'clock'>;

/** The story that was begun here and is not at its end; null when there is none. */
export async function readBegunStory({ database }: Kept): Promise<BegunStory | null> {
  const kept = await inStatements(database, (tx) => readInstallation(tx, STORY_UNDER_WAY));
  return kept === undefined ? null : (JSON.parse(kept) as BegunStory);
}

/** Opens the bookmark of a story and keeps it from now on. */
export async function openBookmark(ctx: Kept, story: BegunStory): Promise<Bookmark> {
  const told = new Map(Object.entries(story.told));
  const keep = (value: string | null) =>
    inTransaction(ctx.database, (tx) => keepInstallation(tx, STORY_UNDER_WAY, value, ctx.clock.now()));
  const save = () => keep(JSON.stringify({ ...story, told: Object.fromEntries(told) }));
  await save();
  return {
    toldBefore: (chapter) => story.told[chapter] ?? 0,
    chapter: (name) => {
      let act = 0;
      return {
        // Written before the act: one that a power cut breaks off is left out, and none is told twice.
        isNext: async () => {
          act += 1;
          if (act <= (told.get(name) ?? 0)) return false;
          told.set(name, act);
          await save();
          return true;
        },
      };
    },
    close: () => keep(null),
  };
}

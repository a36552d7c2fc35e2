import { setTimeout as pause } from 'node:timers/promises';
import { type RestOfStory, type StoryListener, WITHOUT_REST } from '../features/demo/index.ts';

/** The rest of a demonstration's story, told while the server listens. */
export interface Telling {
  /** Ends after the act under way; what was told stays. */
  stop(): Promise<void>;
}

/** Begins to tell; `say` hears when all is told, standard error of what was refused. Nothing where there is nothing to tell. */
export function tellBeside(rest: RestOfStory | null, say: (text: string) => void): Telling {
  if (rest === null) return { stop: async () => {} };
  const life = new AbortController();
  const told = rest
    .tell({ signal: life.signal, progress: () => {}, failed: printError, breathe })
    .then(() => say(life.signal.aborted ? STOPPED : '演示历史数据已全部写入。'), printError);
  return {
    stop: async () => {
      life.abort();
      await told;
    },
  };
}

/** For who waits until all is told, and wants to hear of a refusal at once. */
export const UNHURRIED: StoryListener = {
  signal: new AbortController().signal,
  progress: () => {},
  failed: (error) => {
    throw error;
  },
  breathe: WITHOUT_REST,
};

const STOPPED = '演示历史数据没有写完，已写入的部分保留，下次启动时继续写入。';

const LONGEST_REST_MS = 400;

/** Twice as long as the act took: two thirds of the time are the visitors'. */
async function breathe(tookMs: number): Promise<void> {
  await pause(Math.min(2 * tookMs, LONGEST_REST_MS));
}

function printError(error: unknown): void {
  process.stderr.write(`${String(error)}\n`);
}

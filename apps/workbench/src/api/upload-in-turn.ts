import { problemFrom } from './api-problem.ts';

/** How long is waited, and how often, where the server asks for patience: it takes 600 requests of a session a minute. */
const WAIT_MS = 5000;
const MOST_WAITS = 15;

interface InTurn<T, R> {
  readonly all: readonly T[];
  readonly upload: (one: T) => Promise<R>;
  /** Told how many are through, some twenty times in all: a page of hundreds of rows is drawn anew each time. */
  readonly onProgress: (done: number) => void;
}

/** Uploads many files one after another, and waits where there were too many in a minute. Throws ApiProblem for anything else. */
export async function uploadInTurn<T, R>({ all, upload, onProgress }: InTurn<T, R>): Promise<R[]> {
  const done: R[] = [];
  const step = Math.ceil(all.length / 20);
  for (const one of all) {
    done.push(await patiently(() => upload(one)));
    if (done.length % step === 0) onProgress(done.length);
  }
  return done;
}

async function patiently<R>(upload: () => Promise<R>): Promise<R> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await upload();
    } catch (error) {
      if (problemFrom(error).code !== 'too_many_requests' || waits === MOST_WAITS) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}

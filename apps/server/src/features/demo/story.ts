import { addMilliseconds, type LocalDate, startOfDay } from '@tongban/domain/time';
import type { SimulatedClock } from '../../platform/clock/clock.ts';
import type { GovernanceResult } from '../organisations/index.ts';
import type { Chapter } from './story-bookmark.ts';

/** One thing that happened on a day of the demo's past. */
export interface Step {
  readonly on: LocalDate;
  /** Catalogue numbers of the items that it is about; without them it is about the whole township. */
  readonly about?: readonly number[];
  readonly run: (on: LocalDate) => Promise<void>;
}

const NINE_IN_THE_MORNING = 9 * 3_600_000;

/** How a long story is told beside a running server: it stops between two acts, and says how far it is. */
export interface Pace {
  readonly signal: AbortSignal;
  readonly told: () => void;
  /** Waits after an act that took so many milliseconds, so that visitors are served first. */
  readonly breathe: (tookMs: number) => Promise<void>;
  /** Which acts an earlier start has done; without it none. */
  readonly chapter?: Chapter;
}

/** For who has nobody else to serve. */
export const WITHOUT_REST: Pace['breathe'] = async () => {};

/** Tells the steps in the order of their days; steps of one day in the order given. The clock follows. */
export async function tell(clock: SimulatedClock, steps: readonly Step[], pace?: Pace): Promise<void> {
  for (const step of steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (pace?.signal.aborted) return;
    clock.set(addMilliseconds(startOfDay(step.on), NINE_IN_THE_MORNING));
    if ((await pace?.chapter?.isNext()) === false) continue;
    const began = performance.now();
    await step.run(step.on);
    pace?.told();
    await pace?.breathe(performance.now() - began);
  }
}

/** The id of what was recorded. Throws on a refusal: the demo's story is part of the program and must be lawful. */
export function recordedId(result: GovernanceResult): string {
  if (result.ok) return result.id;
  const why = 'refusals' in result ? result.refusals.map((r) => `${r.code} ${r.text}`).join(' ') : 'conflict';
  throw new Error(`The demo's story was refused: ${why}`);
}

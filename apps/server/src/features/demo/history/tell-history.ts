import { type LocalDate, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { ToldCounty } from '../seed-governance.ts';
import type { Pace } from '../story.ts';
import { planHistory } from './plan-history.ts';
import { tellCase } from './tell-case.ts';

/** Enough for every status, kind and item to be there several times. */
export const HISTORY_CASES = 600;

export interface HistoryTelling {
  /** With the numbers that were set aside for the history. */
  readonly ctx: AppContext;
  readonly told: ToldCounty;
  readonly today: LocalDate;
}

/** Tells the cases of two years one after another, each from its receipt to its end, in the order in which they came in. */
export async function tellHistory(
  { ctx, told, today }: HistoryTelling,
  count: number,
  { signal, told: toldOne, failed, breathe }: Pace & { readonly failed: (error: unknown) => void },
): Promise<void> {
  for (const planned of planHistory(ctx.reference, ctx.calendar, today, count)) {
    if (signal.aborted) return;
    // A case's acts go on for weeks while others come in: each has a clock of its own.
    const clock = told.clockFrom(startOfDay(planned.on));
    await tellCase({ ctx: { ...ctx, clock }, clock, world: told.world, today, breathe }, planned).catch(
      failed,
    );
    toldOne();
  }
}

import { type LocalDate, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { ToldCounty } from '../seed-governance.ts';
import type { Pace } from '../story.ts';
import type { PlannedCase } from './plan-history.ts';
import { tellCase } from './tell-case.ts';

export interface HistoryTelling {
  /** With the numbers that were set aside for the history. */
  readonly ctx: AppContext;
  readonly told: ToldCounty;
  readonly today: LocalDate;
}

/** Tells the cases of one county one after another, each from its receipt to its end, in the order in which they came in. */
export async function tellHistory(
  { ctx, told, today }: HistoryTelling,
  plan: readonly PlannedCase[],
  { signal, told: toldOne, failed, breathe, chapter }: Pace & { readonly failed: (error: unknown) => void },
): Promise<void> {
  for (const planned of plan) {
    if (signal.aborted) return;
    if ((await chapter?.isNext()) === false) {
      toldOne();
      continue;
    }
    // A case's acts go on for weeks while others come in: each has a clock of its own.
    const clock = told.clockFrom(startOfDay(planned.on));
    await tellCase({ ctx: { ...ctx, clock }, clock, world: told.world, today, breathe }, planned).catch(
      failed,
    );
    toldOne();
  }
}

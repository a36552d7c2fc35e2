import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { type ReservedNumbers, reservedNumbers } from '../../cases/index.ts';
import { LUXI_CODE } from '../demo-bodies.ts';
import { createDemoWorld } from '../demo-world.ts';
import type { ToldCounty } from '../seed-governance.ts';
import type { Pace } from '../story.ts';
import type { Bookmark } from '../story-bookmark.ts';
import { HISTORY_CASES, LUXI_CASES, planDemoCounty, planLuxi } from './plan-counties.ts';
import { PAYMENT_ORDERS, planPayments } from './plan-payments.ts';
import { tellHistory } from './tell-history.ts';
import { tellPayments } from './tell-payments.ts';

interface Past {
  readonly told: ToldCounty;
  readonly today: LocalDate;
  /** What was set aside for 曹县's cases. */
  readonly numbers: ReservedNumbers;
  readonly bookmark: Bookmark;
}

/** Tells what happened before today: the cases of 曹县, those of 鲁西新区, and what was collected for the companies. */
export async function tellPast(
  ctx: AppContext,
  { told, today, numbers, bookmark }: Past,
  { signal, breathe, failed }: Omit<Pace, 'told'> & { readonly failed: (error: unknown) => void },
  report: (done: number, total: number) => void,
): Promise<void> {
  const total = HISTORY_CASES + LUXI_CASES + PAYMENT_ORDERS;
  let done = 0;
  const pace = {
    signal,
    breathe,
    failed,
    told: () => {
      done += 1;
      report(done, total);
    },
  };
  const { reference, calendar } = ctx;
  const rest = reservedNumbers(numbers, bookmark.toldBefore('cases'));
  const here = { ctx: { ...ctx, numbers: rest }, told, today };
  const at = (chapter: string) => ({ ...pace, chapter: bookmark.chapter(chapter) });
  await tellHistory(here, planDemoCounty(reference, calendar, today), at('cases'));
  const world = createDemoWorld(told.world.ctx, LUXI_CODE);
  await tellHistory(
    { ctx, told: { ...told, world }, today },
    planLuxi(reference, calendar, today),
    at('cases of 鲁西新区'),
  );
  await tellPayments({ ctx, told, today }, planPayments(calendar, today), at('payments'));
}

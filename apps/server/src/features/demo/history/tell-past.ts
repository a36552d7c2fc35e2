import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { CaseNumbers } from '../../cases/index.ts';
import { LUXI_CODE } from '../demo-bodies.ts';
import { createDemoWorld } from '../demo-world.ts';
import type { ToldCounty } from '../seed-governance.ts';
import type { Pace } from '../story.ts';
import { HISTORY_CASES, LUXI_CASES, planDemoCounty, planLuxi } from './plan-counties.ts';
import { PAYMENT_ORDERS, planPayments } from './plan-payments.ts';
import { tellHistory } from './tell-history.ts';
import { tellPayments } from './tell-payments.ts';

interface Past {
  readonly told: ToldCounty;
  readonly today: LocalDate;
  /** What was set aside for 曹县's cases. */
  readonly numbers: CaseNumbers;
}

/** Tells what happened before today: the cases of 曹县, those of 鲁西新区, and what was collected for the companies. */
export async function tellPast(
  ctx: AppContext,
  { told, today, numbers }: Past,
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
  const here = { ctx: { ...ctx, numbers }, told, today };
  await tellHistory(here, planDemoCounty(reference, calendar, today), pace);
  const world = createDemoWorld(told.world.ctx, LUXI_CODE);
  await tellHistory({ ctx, told: { ...told, world }, today }, planLuxi(reference, calendar, today), pace);
  await tellPayments({ ctx, told, today }, planPayments(calendar, today), pace);
}

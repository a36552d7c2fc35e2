import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { reconcileDay } from './reconcile-day.ts';

/** The morning's job: a day of every county with a company. */
export async function reconcileCounties(
  ctx: Pick<AppContext, 'config' | 'clock' | 'database' | 'reference'>,
  day: LocalDate,
): Promise<void> {
  for (const county of ctx.reference.counties) await reconcileDay(ctx, county, day);
}

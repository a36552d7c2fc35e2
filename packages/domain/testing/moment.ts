import { addMilliseconds, type Instant, localDate, startOfDay } from '../time/index.ts';

/** The instant at `hour` o'clock Asia/Shanghai on `date`; the tests are written in local days. */
export function at(date: string, hour = 10): Instant {
  return addMilliseconds(startOfDay(localDate(date)), hour * 3_600_000);
}

import { chineseDate } from '@tongban/domain/certificate';
import { addMilliseconds, type Instant } from '@tongban/domain/time';
import type { MomentText } from '../components/moment.tsx';

const SHANGHAI_MS = 8 * 3_600_000;

/** 2026年3月16日; `day` is YYYY-MM-DD. */
export function dayText(day: string): string {
  return chineseDate(day);
}

/** 2026年3月16日 9时05分, on the clock of Shanghai. */
export function momentOf(at: Instant): MomentText {
  const local = addMilliseconds(at, SHANGHAI_MS);
  const [day = '', time = ''] = local.split('T');
  const text = `${chineseDate(day)} ${Number(time.slice(0, 2))}时${time.slice(3, 5)}分`;
  return { iso: `${day}T${time.slice(0, 8)}+08:00`, text };
}

/** 1.2 MB, 340 KB. */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024;
  return kilo < 1000 ? `${Math.max(1, Math.round(kilo))} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

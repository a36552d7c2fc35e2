import type { EditionHeadView } from '@tongban/contract';
import { dateText } from '../../words/dates.ts';

/** From when to when an edition is in force, in words. */
export function daysInForce({ effectiveFrom, lastDay }: EditionHeadView): string {
  const from = effectiveFrom === null ? '施行日期文件未载明' : `${dateText(effectiveFrom)}零时起施行`;
  return lastDay === null ? from : `${from}，至${dateText(lastDay)}`;
}

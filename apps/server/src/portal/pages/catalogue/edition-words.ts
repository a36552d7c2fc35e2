import type { EditionHeadView } from '@tongban/contract';
import { dayText } from '../../site/dates.ts';

/** When an edition was published and from when to when it is in force, in one sentence. */
export function editionDays(head: EditionHeadView): string {
  const { number, publishedOn, effectiveFrom, lastDay } = head;
  const from = effectiveFrom === null ? '文件未载明施行日期' : `自${dayText(effectiveFrom)}起施行`;
  const until = lastDay === null ? '' : `，至${dayText(lastDay)}`;
  return `${number}，${dayText(publishedOn)}印发，${from}${until}。`;
}

import type { PlaceFactsView } from '@tongban/contract';

const NAMES: Readonly<Record<keyof PlaceFactsView, string>> = {
  name: '名称',
  address: '地址',
  phone: '窗口电话',
  hours: '服务时间',
  directions: '怎么走',
  accessibility: '无障碍',
  station: '村（社区）信息',
};

/** What differs between two versions of the facts, in words. */
export function differences(ours: PlaceFactsView, theirs: PlaceFactsView): string[] {
  return (Object.keys(NAMES) as (keyof PlaceFactsView)[])
    .filter((key) => JSON.stringify(ours[key]) !== JSON.stringify(theirs[key]))
    .map((key) => NAMES[key]);
}

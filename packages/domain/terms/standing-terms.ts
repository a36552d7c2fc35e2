/**
 * Where the delegation of one item to one township stands at an instant; computed for registers and the matrix, never
 * stored (design §2.1).
 */
export const STANDINGS = ['live', 'limited', 'stopped', 'preparing', 'recalled', 'unlisted'] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  live: '实施中',
  limited: '可受理、暂不能决定',
  stopped: '已停止',
  preparing: '准备中',
  recalled: '已收回',
  unlisted: '未列入清单',
};

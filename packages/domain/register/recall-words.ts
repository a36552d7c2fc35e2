import type { InFlightRule } from '../delegation/index.ts';

/** What becomes of cases in flight when a power ends, in words (E-01, E-02). */
export function inFlightText(rule: InFlightRule): string {
  switch (rule.kind) {
    case 'finish':
      return `终止后${rule.withinDays}日内由乡镇（街道）继续办结`;
    case 'hand_over':
      return '终止后在办办件转交赋权部门';
    case 'freeze':
      return '终止后在办办件暂停办理，等候处理';
  }
}

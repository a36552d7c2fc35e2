import type { EvaluationFiguresView } from '@tongban/contract';
import type { Fact } from '../../shell/fact-list.tsx';

/** The figures of a period in words; an average that cannot be told says why not. */
export function figureFacts(figures: EvaluationFiguresView): readonly Fact[] {
  return [
    ['收件', `${figures.received}件`],
    ['受理', `${figures.accepted}件`],
    ['办结', `${figures.closed}件`],
    ['逾期或者视为受理', `${figures.overdue}件`],
    ['要求补正', `${figures.returnedForCorrection}件`],
    ['转递县级', `${figures.transferred}件`],
    ['申请人撤回', `${figures.withdrawn}件`],
    ['平均办理工作日', averageText(figures)],
  ];
}

function averageText({ averageWorkingDays }: Pick<EvaluationFiguresView, 'averageWorkingDays'>) {
  return averageWorkingDays ?? '没有已决定的办件';
}

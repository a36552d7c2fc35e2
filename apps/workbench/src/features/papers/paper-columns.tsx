import type { PaperRowView } from '@tongban/contract';
import type { Column } from '../../shell/data-table.tsx';

/** What a list of papers tells of each besides its name, which links to it. */
export const PAPER_COLUMNS: readonly Column<PaperRowView>[] = [
  { header: '乡镇（街道）', cell: ({ townshipName }) => townshipName },
  { header: '另一方', cell: ({ partyName }) => partyName },
  { header: '事项数', cell: ({ itemCount }) => itemCount, isFigure: true },
  {
    header: '期限',
    cell: ({ from, until, renewWithinDays }) => (
      <>
        <span className="number">{until === null ? `${from}起` : `${from}至${until}`}</span>
        {renewWithinDays !== null && <small className="heed">还有{renewWithinDays}日到期，尚未续签</small>}
      </>
    ),
  },
  {
    header: '阶段',
    cell: ({ stage, stageName, standingName }) => (
      <>
        <span className={`paper-stage paper-stage-${stage}`}>{stageName}</span>
        {standingName !== null && stage !== 'ended' && <small>{standingName}</small>}
      </>
    ),
  },
];

/** What the paper is called in a list: its number, or that it has none yet. */
export function paperName({ number, kindName }: PaperRowView): string {
  return number ?? `${kindName}（草案）`;
}

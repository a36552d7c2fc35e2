import { Link } from '@tanstack/react-router';
import type { GovernedSealView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList } from '../../shell/fact-list.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { dateText, instantText, shortInstant } from '../../words/dates.ts';

type Paper = GovernedSealView['papersToCheck'][number];

const COLUMNS: readonly Column<Paper>[] = [
  {
    header: '办件',
    cell: ({ caseId, caseNumber }) => (
      <Link to="/cases/$caseId" params={{ caseId }}>
        {caseNumber}
      </Link>
    ),
  },
  { header: '文书', cell: ({ paperName }) => paperName },
  { header: '用印或者文书编号', cell: ({ number }) => number },
  { header: '用印时间', cell: ({ sealedAt }) => shortInstant(sealedAt) },
  { header: '用印人', cell: ({ keeperName }) => keeperName ?? '系统出具' },
];

interface LossPartProps {
  readonly seal: GovernedSealView;
  readonly loss: NonNullable<GovernedSealView['loss']>;
}

/** E-10: what is known of the loss, and every paper that must be looked at because of it. */
export function LossPart({ seal: { papersToCheck, waitingCases }, loss }: LossPartProps) {
  const { lastConfirmedUseAt: last, policeReport, noticePlace, noticeOn } = loss;
  return (
    <>
      <RecordPart title="遗失处置">
        <FactList
          facts={[
            ['最后一次确认用印', last === null ? '不明，须核查全部文书' : instantText(last)],
            ['报案回执', policeReport ?? '尚未登记'],
            [
              '遗失公告',
              noticePlace === null || noticeOn === null
                ? '尚未登记'
                : `${dateText(noticeOn)}，${noticePlace}`,
            ],
            [
              '停下的用印申请',
              waitingCases.length === 0
                ? '没有'
                : waitingCases.map(({ caseNumber }) => caseNumber).join('、'),
            ],
          ]}
        />
      </RecordPart>
      <RecordPart title={`须核查的文书（${papersToCheck.length}件）`}>
        {papersToCheck.length === 0 ? (
          <p className="soft">最后一次确认用印之后，没有用该印章出具的文书。</p>
        ) : (
          <DataTable
            caption="须核查的文书"
            columns={COLUMNS}
            rows={papersToCheck}
            keyOf={({ caseId, number }) => `${caseId}/${number}`}
          />
        )}
      </RecordPart>
    </>
  );
}

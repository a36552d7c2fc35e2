import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { EvaluationDeskView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { DayChoice, ListFilters } from '../../shell/list-filters.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { evaluationsQuery } from './evaluation-queries.ts';
import type { EvaluationsSearch } from './evaluations-search.ts';
import { TownshipChoice } from './township-choice.tsx';

const TITLE = '跟踪评估';
type Row = EvaluationDeskView['rows'][number];

/** What a township makes of each power, and how that was judged last. */
export function EvaluationsPage() {
  const search = getRouteApi('/governance/evaluations').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(evaluationsQuery(search))}>
      {(desk) => <Desk desk={desk} search={search} />}
    </ReadPage>
  );
}

interface DeskProps {
  readonly desk: EvaluationDeskView;
  readonly search: EvaluationsSearch;
}

function Desk({ desk, search }: DeskProps) {
  const { townshipId, townshipName, from, until, rows, townships } = desk;
  const navigate = useNavigate();
  const show = (part: { [Name in keyof EvaluationsSearch]?: string | undefined }) =>
    void navigate({ to: '/governance/evaluations', search: { ...search, ...part } as EvaluationsSearch });
  return (
    <>
      <PageHead
        title={TITLE}
        note={`${townshipName}${from}至${until}收件的办件，按事项统计。评估由人作出，数据由系统统计，不用填写。`}
      >
        <PrintButton />
      </PageHead>
      <GovernanceTabs />
      <ListFilters>
        <TownshipChoice
          townships={townships}
          value={townshipId}
          onChange={(township) => show({ township })}
        />
        <DayChoice label="起始" id="period-from" value={from} onChange={(day) => show({ from: day })} />
        <DayChoice label="截止" id="period-until" value={until} onChange={(day) => show({ until: day })} />
      </ListFilters>
      {rows.length === 0 ? (
        <EmptyState title="没有可以评估的事项">
          <p>这个乡镇（街道）公布清单以后，清单内的事项会显示在这里。</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={`${townshipName}各事项的办理数据和评估`}
          columns={columnsOf(townshipId, { from, until })}
          rows={rows}
          keyOf={({ itemId }) => itemId}
        />
      )}
    </>
  );
}

function columnsOf(
  townshipId: string,
  period: { readonly from: string; readonly until: string },
): readonly Column<Row>[] {
  return [
    {
      header: '事项',
      cell: ({ itemId, no, name, modeName }) => (
        <>
          <Link
            to="/governance/evaluations/$townshipId/$itemId"
            params={{ townshipId, itemId }}
            search={period}
          >
            {no !== null && `${no} `}
            {name}
          </Link>
          <small>{modeName}</small>
        </>
      ),
    },
    { header: '收件', isFigure: true, cell: ({ figures }) => figures.received },
    { header: '受理', isFigure: true, cell: ({ figures }) => figures.accepted },
    { header: '办结', isFigure: true, cell: ({ figures }) => figures.closed },
    { header: '逾期', isFigure: true, cell: ({ figures }) => figures.overdue },
    { header: '补正', isFigure: true, cell: ({ figures }) => figures.returnedForCorrection },
    { header: '转递县级', isFigure: true, cell: ({ figures }) => figures.transferred },
    { header: '平均工作日', isFigure: true, cell: ({ figures }) => figures.averageWorkingDays ?? '—' },
    {
      header: '最近一次评估',
      cell: ({ last }) =>
        last === null ? (
          '尚未评估'
        ) : (
          <>
            {last.judgementName}
            <small>
              {last.from}至{last.until}
              {last.isRecallProposed && '，建议按程序收回'}
            </small>
          </>
        ),
    },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EditionTouchedView } from '@tongban/contract';
import { problemFrom } from '../../api/api-problem.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { dateText } from '../../words/dates.ts';
import { touchedQuery } from './edition-queries.ts';

type Touched = EditionTouchedView['townships'][number];

const COLUMNS: readonly Column<Touched>[] = [
  {
    header: '乡镇（街道）',
    cell: ({ countyName, townshipId, townshipName, listVersion }) => (
      <Link to="/registers/lists/$townshipId" params={{ townshipId }}>
        {countyName}
        {townshipName}
        <small>现行清单第{listVersion}版</small>
      </Link>
    ),
  },
  {
    header: '仍列的终止事项',
    cell: ({ items }) =>
      items.map(({ itemId, no, name, firstDayWithout }) => (
        <span key={itemId}>
          {no === null ? '' : `${no}　`}
          {name}
          <small>目录自{dateText(firstDayWithout)}起不再列入</small>
        </span>
      )),
  },
  {
    header: '未办结办件',
    isFigure: true,
    cell: ({ items }) => `${items.reduce((sum, { openCases }) => sum + openCases, 0)}件`,
  },
];

/** Lists in force that still hold an item which the edition ended: for the counties to act on, nothing changes by itself. */
export function TouchedPart({ no }: { readonly no: number }) {
  const { data, error } = useQuery(touchedQuery(no));
  return (
    <RecordPart title="涉及的现行清单和办件">
      <p className="notice notice-heed">
        终止的事项不会自动从已公布的清单中移出，也不影响已经受理的办件。由县区先登记收回、写明在办件的去向，再公布新版清单；在此以前原清单继续有效。
      </p>
      {error && <ProblemNotice problem={problemFrom(error)} />}
      {!data && !error && <Waiting />}
      {data && <TouchedLists of={data} />}
    </RecordPart>
  );
}

function TouchedLists({ of: { townships, counties } }: { readonly of: EditionTouchedView }) {
  return (
    <div className="edition-touched">
      {townships.length === 0 ? (
        <p className="soft">没有现行清单列有终止的事项。</p>
      ) : (
        <DataTable
          caption="仍列有终止事项的现行清单"
          columns={COLUMNS}
          rows={townships}
          keyOf={({ townshipId }) => townshipId}
        />
      )}
      {counties.map(({ countyId, countyName, openCases }) => (
        <p key={countyId}>
          {countyName}本级还有{openCases}件未办结。
        </p>
      ))}
    </div>
  );
}

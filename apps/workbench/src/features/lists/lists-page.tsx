import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CountyListsView, TownshipListView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { CountyLinks } from './county-links.tsx';
import { countyListsQuery } from './list-queries.ts';
import { countStates, draftText, nextStepOf, STATE_NAMES, stateOf, versionText } from './list-words.ts';
import { ManyApprovals } from './many-approvals.tsx';
import { ManyDrafts } from './many-drafts.tsx';
import './lists.css';
import './list-table.css';

const TITLE = '一乡镇一清单';

/** Every township of the county with its list, its draft and what is to be done next. */
export function ListsPage() {
  const { county } = getRouteApi('/governance/lists').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(countyListsQuery(county))}>
      {(lists) => <Lists lists={lists} />}
    </ReadPage>
  );
}

function Lists({ lists }: { readonly lists: CountyListsView }) {
  const { countyId, countyName, counties, townships } = lists;
  const [dialog, setDialog] = useState<'drafts' | 'approvals' | null>(null);
  const waiting = townships.filter((list) => nextStepOf(list) === 'approve').length;
  return (
    <>
      <PageHead
        title={TITLE}
        note={`${countyName}${townships.length}个乡镇（街道），每个只有一份清单；由一人拟制、另一人审定公布。`}
      >
        <a className="tool-link" href={`/api/v1/registers/exports/list-sheets?county=${countyId}`}>
          导出清单
        </a>
        <Link className="tool-link" to="/governance/imports" search={{}}>
          从表格导入
        </Link>
        <Button onClick={() => setDialog('drafts')}>批量拟制</Button>
        {waiting > 0 && (
          <Button type="primary" onClick={() => setDialog('approvals')}>
            批量审定{waiting}份
          </Button>
        )}
      </PageHead>
      <GovernanceTabs />
      <CountyLinks to="/governance/lists" counties={counties} current={countyId} />
      <Summary lists={lists} />
      <DataTable
        caption={`${countyName}各乡镇（街道）赋权事项清单`}
        columns={COLUMNS}
        rows={townships}
        keyOf={({ townshipId }) => townshipId}
      />
      {dialog === 'drafts' && <ManyDrafts lists={lists} onClose={() => setDialog(null)} />}
      {dialog === 'approvals' && <ManyApprovals lists={lists} onClose={() => setDialog(null)} />}
    </>
  );
}

function Summary({ lists }: { readonly lists: CountyListsView }) {
  return (
    <dl className="list-summary" aria-label="编制情况">
      {[...countStates(lists)].map(([state, count]) => (
        <div key={state} className={`list-count list-${state}`}>
          <dt>{STATE_NAMES[state]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

const COLUMNS: readonly Column<TownshipListView>[] = [
  {
    header: '乡镇（街道）',
    cell: ({ townshipId, townshipName }) => (
      <Link to="/governance/lists/$townshipId" params={{ townshipId }}>
        {townshipName}
      </Link>
    ),
  },
  {
    header: '状态',
    cell: (list) => <span className={`list-state list-${stateOf(list)}`}>{STATE_NAMES[stateOf(list)]}</span>,
  },
  {
    header: '现行清单',
    cell: ({ inForce, coming }) => (
      <>
        {inForce === null ? <span className="faint">无</span> : versionText(inForce)}
        {coming !== null && <small>{versionText(coming)}</small>}
      </>
    ),
  },
  {
    header: '草稿',
    cell: ({ draft }) =>
      draft === null ? (
        <span className="faint">无</span>
      ) : (
        <>
          {draftText(draft)}
          {draft.returnNote !== null && <small className="heed">退回：{draft.returnNote}</small>}
        </>
      ),
  },
  { header: '下一步', cell: (list) => <NextStep list={list} /> },
];

function NextStep({ list }: { readonly list: TownshipListView }) {
  const { townshipId } = list;
  switch (nextStepOf(list)) {
    case 'begin':
      return (
        <Link to="/governance/lists/$townshipId" params={{ townshipId }}>
          {list.inForce || list.coming ? '调整清单' : '拟制清单'}
        </Link>
      );
    case 'write':
      return (
        <Link to="/governance/lists/$townshipId" params={{ townshipId }}>
          继续拟制
        </Link>
      );
    case 'await':
      return <span className="soft">等他人审定</span>;
    case 'approve':
      return (
        <Link to="/governance/lists/$townshipId/approval" params={{ townshipId }}>
          审定
        </Link>
      );
  }
}

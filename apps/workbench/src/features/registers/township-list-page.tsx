import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DelegationListView, ListVersionView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText, shortInstant } from '../../words/dates.ts';
import { DelegationRows } from './delegation-rows.tsx';
import { StandingLegend } from './standing-mark.tsx';
import './registers.css';

/** One township's list: what stands on it now, and every version with what it changed. */
export function TownshipListPage() {
  const { townshipId } = getRouteApi('/registers/lists/$townshipId').useParams();
  const list = useQuery({
    queryKey: ['registers', 'list', townshipId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/registers/delegation-lists/{townshipId}', { params: { path: { townshipId } } }),
      ),
  });
  if (list.isPending) return <Waiting />;
  if (list.isError) return <PageProblem title="赋权事项清单" problem={problemFrom(list.error)} />;
  return <TownshipList list={list.data} />;
}

function TownshipList({ list }: { readonly list: DelegationListView }) {
  const { countyName, townshipName, rows, versions, at } = list;
  return (
    <>
      <PageHead title={`${townshipName}赋权事项清单`} note={`${countyName}，${instantText(at)}的实施状态`}>
        <PrintButton />
        <Link
          className="tool-link"
          to="/registers/$register"
          params={{ register: 'delegations' }}
          search={{}}
        >
          返回登记簿
        </Link>
      </PageHead>
      <RecordParts>
        <RecordPart title={`现行清单（${rows.length}项）`}>
          <StandingLegend />
          {rows.length === 0 ? (
            <EmptyState title="该乡镇（街道）还没有公布清单">
              <p>清单由县政务服务管理人员公布；公布后在这里显示。</p>
            </EmptyState>
          ) : (
            <DelegationRows rows={rows} ofOneTownship />
          )}
        </RecordPart>
        <RecordPart title="历次版本">
          {versions.length === 0 && <p className="soft">还没有公布过清单。</p>}
          <ol className="record-history">
            {versions.map((version) => (
              <ListVersion key={version.version} version={version} />
            ))}
          </ol>
        </RecordPart>
      </RecordParts>
    </>
  );
}

function ListVersion({ version }: { readonly version: ListVersionView }) {
  const changes = [
    ['增加', version.added],
    ['移出', version.removed],
    ['调整', version.changed],
  ] as const;
  return (
    <li>
      <p>
        <b>第{version.version}版</b>
        {version.isInForce && '（现行）'}
        <time dateTime={version.recordedAt}>{shortInstant(version.recordedAt)}登记</time>
        {version.isLate && <span className="late-entry">补录</span>}
      </p>
      <p>
        {version.publishedOn}公布，{version.effectiveFrom}起生效，共{version.itemCount}项
      </p>
      {changes.map(
        ([name, items]) =>
          items.length > 0 && (
            <p key={name} className="soft">
              {name}
              {items.length}项：{items.join('、')}
            </p>
          ),
      )}
    </li>
  );
}

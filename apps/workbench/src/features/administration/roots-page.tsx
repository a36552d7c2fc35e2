import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { RootRowView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { shortInstant } from '../../words/dates.ts';
import './administration.css';

const COLUMNS: readonly Column<RootRowView>[] = [
  { header: '日期', cell: ({ day }) => day },
  {
    header: '核对',
    cell: ({ problems }) =>
      problems.length === 0 ? (
        <span className="status-good">签名有效，链条相连</span>
      ) : (
        <span className="status-bad">{problems.join('；')}</span>
      ),
  },
  { header: '事件流数', isFigure: true, cell: ({ headCount }) => headCount },
  { header: '根', cell: ({ root }) => <span className="hash-text">{root}</span> },
  { header: '访问日志根', cell: ({ accessLogRoot }) => <span className="hash-text">{accessLogRoot}</span> },
  { header: '生成时间', cell: ({ createdAt }) => shortInstant(createdAt) },
];

/** The signed daily roots, each checked as the page is opened. */
export function RootsPage() {
  const search = getRouteApi('/roots').useSearch();
  const roots = useQuery({
    queryKey: ['roots', search],
    queryFn: () => answerOf(api.GET('/api/v1/administration/roots', { params: { query: search } })),
  });
  if (roots.isPending) return <Waiting />;
  if (roots.isError) return <PageProblem title="每日根" problem={problemFrom(roots.error)} />;
  const { rows, missingDays, next, publicKey } = roots.data;
  return (
    <>
      <PageHead
        title="每日根"
        note="每日根是当日全部事件流和访问日志的摘要，以国密 SM2 签名，导出后应另行保存，以便日后对照。"
      >
        <Link className="tool-link" to="/ledger" search={{}}>
          台账
        </Link>
      </PageHead>
      {missingDays.length > 0 && (
        <p className="status-bad">
          缺少{missingDays.length}日的每日根：{missingDays.slice(0, 10).join('、')}
          {missingDays.length > 10 && '等'}
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title="还没有每日根">
          <p>每日零时以后由系统自动生成前一日的根；可在“系统状态”查看后台任务是否正常。</p>
        </EmptyState>
      ) : (
        <DataTable caption="每日根" columns={COLUMNS} rows={rows} keyOf={({ day }) => day} />
      )}
      <p>
        签名公钥 <span className="hash-text">{publicKey}</span>
      </p>
      {next && (
        <nav className="data-foot" aria-label="翻页">
          <Link className="tool-link" to="/roots" search={{ before: next }}>
            更早
          </Link>
        </nav>
      )}
    </>
  );
}

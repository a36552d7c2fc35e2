import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText } from '../../words/dates.ts';
import { StandingLegend } from '../registers/standing-mark.tsx';
import { MatrixCounties } from './matrix-counties.tsx';
import { MatrixLists } from './matrix-lists.tsx';
import { MatrixTable } from './matrix-table.tsx';
import './matrix.css';

/** Townships by items: which delegations are live, which are not and for want of what. */
export function MatrixPage() {
  const { county } = getRouteApi('/matrix').useSearch();
  const matrix = useQuery({
    queryKey: ['matrix', county],
    queryFn: () => answerOf(api.GET('/api/v1/registers/matrix', { params: { query: { county } } })),
  });
  if (matrix.isPending) return <Waiting />;
  if (matrix.isError) return <PageProblem title="赋权总览" problem={problemFrom(matrix.error)} />;
  const { counties, gates, at } = matrix.data;
  const townships = counties.reduce((sum, each) => sum + each.townships.length, 0);
  return (
    <>
      <PageHead
        title="赋权总览"
        note={`${instantText(at)}，${townships}个乡镇（街道）、${matrix.data.items.length}个事项。方向键移动，回车查看。`}
      >
        {county !== undefined && (
          <Link className="tool-link" to="/matrix" search={{}}>
            全部县区
          </Link>
        )}
        <PrintButton />
      </PageHead>
      {townships === 0 ? (
        <EmptyState title="没有可以查看的乡镇（街道）">
          <p>您的岗位没有可查看的范围，请联系本单位负责人登记任岗。</p>
        </EmptyState>
      ) : (
        <>
          <div className="matrix-legend">
            <StandingLegend />
            <p>办：委托办理　受：委托受理　代：代收服务</p>
          </div>
          {counties.length > 1 && <MatrixCounties matrix={matrix.data} />}
          <MatrixTable matrix={matrix.data} />
          <MatrixLists matrix={matrix.data} />
          {gates.length > 0 && (
            <section className="matrix-gates" aria-labelledby="matrix-gates">
              <h2 id="matrix-gates">未满足的条件</h2>
              <ul>
                {gates.map(({ code, text }) => (
                  <li key={code}>
                    <Link
                      to="/registers/$register"
                      params={{ register: 'delegations' }}
                      search={{ gate: code, county }}
                    >
                      {code}
                    </Link>
                    {text}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  );
}

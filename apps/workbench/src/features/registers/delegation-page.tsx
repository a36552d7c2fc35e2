import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DelegationDetailView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList, Reference } from '../../shell/fact-list.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { RefusalList } from '../../shell/refusal-list.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText } from '../../words/dates.ts';
import { AuthorityChain } from '../authority/authority-chain.tsx';
import { useSession } from '../sessions/use-session.ts';
import { RecordHistory } from './record-history.tsx';
import { StandingMark } from './standing-mark.tsx';
import './registers.css';

/** One delegation: where it stands, what it rests on, what is missing, and how it came about. */
export function DelegationPage() {
  const { townshipId, itemId } = getRouteApi('/registers/lists/$townshipId/$itemId').useParams();
  const delegation = useQuery({
    queryKey: ['registers', 'delegation', townshipId, itemId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/registers/delegation-lists/{townshipId}/items/{itemId}', {
          params: { path: { townshipId, itemId } },
        }),
      ),
  });
  usePageTitle(delegation.data?.row.itemName ?? '赋权');
  if (delegation.isPending) return <Waiting />;
  if (delegation.isError) return <PageProblem title="赋权" problem={problemFrom(delegation.error)} />;
  return <Delegation of={delegation.data} />;
}

function Delegation({ of }: { readonly of: DelegationDetailView }) {
  const { row, chain, history, at } = of;
  return (
    <>
      <header className="page-head">
        <h1>{row.itemName}</h1>
        <div className="page-tools">
          <Button onClick={() => window.print()}>打印</Button>
          <a className="tool-link" href={`/items/${row.itemId}`} target="_blank" rel="noreferrer">
            办事指南
          </a>
          <Link
            className="tool-link"
            to="/registers/lists/$townshipId"
            params={{ townshipId: row.townshipId }}
          >
            {row.townshipName}清单
          </Link>
        </div>
      </header>
      <div className="record">
        <section aria-labelledby="delegation-facts">
          <h2 id="delegation-facts">
            <StandingMark standing={row.standing} name={row.standingName} />
          </h2>
          <FactList
            facts={[
              ['乡镇（街道）', `${row.countyName}${row.townshipName}`],
              ['实施方式', row.modeName ?? '—'],
              ['权力类型', row.powerTypeName],
              ['赋权部门', row.departmentName],
              ['监管部门', row.supervisorName],
              ['启动日期', row.startedOn ?? '尚未启动'],
              [
                '时限',
                row.limitsText === null ? (
                  '—'
                ) : (
                  <>
                    {row.limitsText} <Reference />
                  </>
                ),
              ],
              ['所问时间', instantText(at)],
            ]}
          />
          <Papers of={of} />
        </section>
        {row.missing.length > 0 && (
          <section aria-labelledby="delegation-missing">
            <h2 id="delegation-missing">未满足的条件（{row.missing.length}项）</h2>
            <RefusalList refusals={row.missing} />
          </section>
        )}
        <section aria-labelledby="delegation-chain">
          <h2 id="delegation-chain">权限依据</h2>
          <AuthorityChain chain={chain} />
        </section>
        <RecordHistory events={history} />
      </div>
    </>
  );
}

/** Links to the papers, for whoever may read their registers. */
function Papers({ of: { row, agreements, memos } }: { readonly of: DelegationDetailView }) {
  const { permissions } = useSession();
  const { countyId } = row;
  if (!permissions.includes('agreements_register')) return null;
  return (
    <p className="page-tools">
      {agreements.map(({ id, number, kindName }) => (
        <Link
          key={id}
          className="tool-link"
          to="/registers/$register/$countyId/$recordId"
          params={{ register: 'agreements', countyId, recordId: id }}
        >
          {kindName}
          {number}
        </Link>
      ))}
      {permissions.includes('memos_register') &&
        memos.map(({ id, number }) => (
          <Link
            key={id}
            className="tool-link"
            to="/registers/$register/$countyId/$recordId"
            params={{ register: 'memos', countyId, recordId: id }}
          >
            备忘录{number}
          </Link>
        ))}
    </p>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DelegationDetailView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList, Reference } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { RefusalList } from '../../shell/refusal-list.tsx';
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
  if (delegation.isPending) return <Waiting />;
  if (delegation.isError) return <PageProblem title="赋权" problem={problemFrom(delegation.error)} />;
  return <Delegation of={delegation.data} />;
}

function Delegation({ of }: { readonly of: DelegationDetailView }) {
  const { row, chain, history, at } = of;
  return (
    <>
      <PageHead
        title={row.itemName}
        note={`${row.countyName}${row.townshipName}，${instantText(at)}的实施状态`}
      >
        <PrintButton />
        <a className="tool-link" href={`/items/${row.itemId}`} target="_blank" rel="noreferrer">
          办事指南
        </a>
        <Link className="tool-link" to="/registers/lists/$townshipId" params={{ townshipId: row.townshipId }}>
          {row.townshipName}清单
        </Link>
      </PageHead>
      <RecordParts>
        <RecordPart title={<StandingMark standing={row.standing} name={row.standingName} />}>
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
            ]}
          />
          <Papers of={of} />
        </RecordPart>
        {row.missing.length > 0 && (
          <RecordPart title={`未满足的条件（${row.missing.length}项）`}>
            <RefusalList refusals={row.missing} />
          </RecordPart>
        )}
        <RecordPart title="权限依据">
          <AuthorityChain chain={chain} />
        </RecordPart>
        <RecordHistory events={history} />
      </RecordParts>
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

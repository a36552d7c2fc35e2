import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AccountDetailView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText, shortInstant } from '../../words/dates.ts';
import { AccountActs } from './account-acts.tsx';
import { SECOND_FACTOR_NAMES } from './account-words.ts';
import { SessionTable } from './session-table.tsx';
import './administration.css';

/** One account: how it stands, where it is logged in, what was done with it. */
export function AccountPage() {
  const { accountId } = getRouteApi('/accounts/$accountId').useParams();
  const account = useQuery({
    queryKey: ['account', accountId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/administration/accounts/{accountId}', { params: { path: { accountId } } })),
  });
  if (account.isPending) return <Waiting />;
  if (account.isError) return <PageProblem title="账号" problem={problemFrom(account.error)} />;
  return <Account of={account.data} />;
}

function Account({ of }: { readonly of: AccountDetailView }) {
  const { row, sessions, history } = of;
  return (
    <>
      <PageHead title={`账号 ${row.loginName}`}>
        <Link className="tool-link" to="/accounts" search={{}}>
          返回账号列表
        </Link>
      </PageHead>
      <RecordParts>
        <RecordPart title={row.isOpen ? '正常' : '已停用'}>
          <FactList
            facts={[
              ['姓名', row.name],
              ['岗位', row.posts.length === 0 ? '没有在任岗位' : row.posts.join('、')],
              ['停用原因', of.closingReasonName ?? '—'],
              ['锁定', row.lockedUntil === null ? '没有锁定' : `至${instantText(row.lockedUntil)}`],
              [
                '密码',
                row.onceUntil === null ? '本人设置' : `一次性口令，有效期至${instantText(row.onceUntil)}`,
              ],
              ['动态口令', SECOND_FACTOR_NAMES[row.secondFactor]],
              ['最近登录', row.lastLoginAt === null ? '没有记录' : instantText(row.lastLoginAt)],
              ['建立时间', instantText(of.createdAt)],
            ]}
          />
        </RecordPart>
        <AccountActs row={row} />
        <RecordPart title={`会话（${sessions.length}个）`}>
          <SessionTable sessions={sessions} />
        </RecordPart>
        <RecordPart title="安全管理记录">
          {history.length === 0 && <p className="soft">还没有安全管理操作。</p>}
          <ol className="record-history">
            {history.map(({ version, name, summary, at, actorName }) => (
              <li key={version}>
                <p>
                  <b>{name}</b>
                  <time dateTime={at}>{shortInstant(at)}</time>
                </p>
                {summary && <p>{summary}</p>}
                <p className="soft">操作人：{actorName}</p>
              </li>
            ))}
          </ol>
        </RecordPart>
      </RecordParts>
    </>
  );
}

import type { SessionRowView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { shortInstant } from '../../words/dates.ts';

const COLUMNS: readonly Column<SessionRowView>[] = [
  {
    header: '登录时间',
    cell: ({ startedAt, isCurrent }) => `${shortInstant(startedAt)}${isCurrent ? '（本次）' : ''}`,
  },
  { header: '最近使用', cell: ({ lastSeenAt }) => shortInstant(lastSeenAt) },
  { header: '最迟到期', cell: ({ expiresAt }) => shortInstant(expiresAt) },
  { header: '动态口令', cell: ({ secondFactor }) => (secondFactor ? '已验证' : '未使用') },
  { header: '会话标识', cell: ({ id }) => <code>{id}</code> },
];

/** Where somebody is logged in. */
export function SessionTable({ sessions }: { readonly sessions: readonly SessionRowView[] }) {
  if (sessions.length === 0) return <p className="soft">现在没有登录。</p>;
  return <DataTable caption="会话" columns={COLUMNS} rows={sessions} keyOf={({ id }) => id} />;
}

import { useQuery } from '@tanstack/react-query';
import type { SystemStatusView } from '@tongban/contract';
import type { ReactNode } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText, shortInstant } from '../../words/dates.ts';
import { bytesText } from './bytes-text.ts';
import './administration.css';

type Job = SystemStatusView['jobs'][number];

const JOBS: readonly Column<Job>[] = [
  {
    header: '任务',
    cell: ({ name, title }) => (
      <>
        {title}
        <small>{name}</small>
      </>
    ),
  },
  { header: '时间表', cell: ({ schedule }) => (schedule === null ? '随业务触发' : <code>{schedule}</code>) },
  { header: '待执行', isFigure: true, cell: ({ waiting }) => waiting },
  {
    header: '失败',
    isFigure: true,
    cell: ({ failed }) => (failed === 0 ? 0 : <b className="status-bad">{failed}</b>),
  },
  {
    header: '最近完成',
    cell: ({ lastDoneAt }) => (lastDoneAt === null ? '还没有' : shortInstant(lastDoneAt)),
  },
  {
    header: '最近失败',
    cell: ({ lastFailedAt }) => (lastFailedAt === null ? '没有' : shortInstant(lastFailedAt)),
  },
];

/** How the installation does: version, engine, jobs, storage, keys, roots. No data of anybody. */
export function SystemPage() {
  const status = useQuery({
    queryKey: ['system'],
    queryFn: () => answerOf(api.GET('/api/v1/administration/system')),
    refetchInterval: 60_000,
  });
  if (status.isPending) return <Waiting />;
  if (status.isError) return <PageProblem title="系统状态" problem={problemFrom(status.error)} />;
  return <SystemStatus of={status.data} />;
}

function SystemStatus({ of }: { readonly of: SystemStatusView }) {
  const { migrations, storage, keys, dailyRoot, transport } = of;
  return (
    <>
      <PageHead title="系统状态" note={`${instantText(of.at)}读取。本页不含业务数据和个人信息。`} />
      <RecordParts>
        <RecordPart title="程序和数据库">
          <FactList
            facts={[
              ['版本', of.version],
              ['运行环境', `Node ${of.nodeVersion}`],
              ['启动时间', instantText(of.startedAt)],
              ['数据库', `${of.engine} ${of.engineVersion}`],
              [
                '数据库结构',
                <Judged key="migrations" good={migrations.pending.length === 0}>
                  {migrations.pending.length === 0
                    ? `已是最新（${migrations.last ?? '—'}）`
                    : `待升级：${migrations.pending.join('、')}`}
                </Judged>,
              ],
              ['环境', of.isDemo ? '演示环境，数据均为虚构' : '正式环境'],
              ['时钟', of.isClockSimulated ? '模拟时钟，仅供演示' : '系统时钟'],
              [
                '传输加密',
                <Judged key="transport" good={transport.isSecure}>
                  {transport.isSecure ? '已启用' : '未启用，仅限本机使用'}
                </Judged>,
              ],
              ['对外地址', transport.publicUrl ?? '未配置'],
            ]}
          />
        </RecordPart>
        <RecordPart title="密钥备份">
          <p className="status-bad">
            密钥文件丢失后，已加密的数据无法恢复。请确认“{keys.fileName}
            ”已经离线备份，并与数据库备份分开存放。
          </p>
          <FactList
            facts={[
              ['密钥文件日期', keys.madeOn ?? '不是文件'],
              ['现用密钥', keys.current],
              ['密钥数', `${keys.count}个（含停用）`],
            ]}
          />
        </RecordPart>
        <RecordPart title="每日根">
          <FactList
            facts={[
              [
                '状态',
                <Judged key="root" good={dailyRoot.isCurrent}>
                  {dailyRoot.isCurrent ? '正常' : `应有${dailyRoot.dueDay}的每日根`}
                </Judged>,
              ],
              ['最近一日', dailyRoot.lastDay ?? '还没有'],
            ]}
          />
        </RecordPart>
        <RecordPart title="存储">
          <FactList
            facts={[
              ['数据库大小', bytesText(storage.databaseBytes)],
              [
                '磁盘可用',
                <Judged key="disk" good={storage.freeBytes * 10 > storage.totalBytes}>
                  {bytesText(storage.freeBytes)}（共{bytesText(storage.totalBytes)}）
                </Judged>,
              ],
            ]}
          />
        </RecordPart>
        <RecordPart title="后台任务">
          {of.jobs.length === 0 ? (
            <p className="soft">任务队列尚未启动。</p>
          ) : (
            <DataTable caption="后台任务" columns={JOBS} rows={of.jobs} keyOf={({ name }) => name} />
          )}
        </RecordPart>
      </RecordParts>
    </>
  );
}

function Judged({ good, children }: { readonly good: boolean; readonly children: ReactNode }) {
  return <span className={good ? 'status-good' : 'status-bad'}>{children}</span>;
}

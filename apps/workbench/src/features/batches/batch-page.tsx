import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { BatchWithRowsView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText } from '../../words/dates.ts';
import { batchQuery } from './batch-queries.ts';
import { BatchRows } from './batch-rows.tsx';
import { BATCH_STATE_NAMES, countsText } from './batch-words.ts';
import './batches.css';

/** One batch: how far it is, each act with its result, and to stop it or go on with what was not done. */
export function BatchPage() {
  const { countyId, batchId } = getRouteApi('/governance/batches/$countyId/$batchId').useParams();
  const batch = useQuery(batchQuery(countyId, batchId));
  if (batch.isPending) return <Waiting />;
  if (batch.isError) return <PageProblem title="批量办理" problem={problemFrom(batch.error)} />;
  const { title, counts, state, startedByName, startedAt, finishedAt, rows } = batch.data;
  const all = counts.waiting + counts.done + counts.refused;
  return (
    <>
      <PageHead title={title} above={<Link to="/governance/batches">批量办理</Link>} />
      <p role="status" className="batch-counts">
        {countsText(counts)}
      </p>
      <progress className="batch-progress" max={all} value={all - counts.waiting} aria-label="办理进度" />
      <FactList
        facts={[
          ['状态', BATCH_STATE_NAMES[state]],
          ['发起人', startedByName],
          ['发起时间', instantText(startedAt)],
          ...(finishedAt === null ? [] : [['结束时间', instantText(finishedAt)] as const]),
        ]}
      />
      <BatchActs batch={batch.data} />
      <BatchRows rows={rows} />
    </>
  );
}

function BatchActs({
  batch: { countyId, id: batchId, state, counts },
}: {
  readonly batch: BatchWithRowsView;
}) {
  const client = useQueryClient();
  const params = { path: { countyId, batchId } };
  const act = useMutation({
    mutationFn: (verb: 'stop' | 'retry') =>
      answerOf(
        verb === 'stop'
          ? api.POST('/api/v1/batches/{countyId}/{batchId}/stop', { params })
          : api.POST('/api/v1/batches/{countyId}/{batchId}/retry', { params }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['batches'] }),
  });
  const left = counts.refused + (state === 'stopped' ? counts.waiting : 0);
  return (
    <div className="batch-acts">
      {state === 'running' && (
        <Button loading={act.isPending} onClick={() => act.mutate('stop')}>
          停止办理，已办结的保留
        </Button>
      )}
      {state !== 'running' && left > 0 && (
        <Button type="primary" loading={act.isPending} onClick={() => act.mutate('retry')}>
          继续办理未办结的{left}项
        </Button>
      )}
      {act.error && <ProblemNotice problem={problemFrom(act.error)} />}
    </div>
  );
}

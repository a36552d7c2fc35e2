import type { PaperTaskView } from '@tongban/contract';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { TickAll } from '../../choices/tick-column.tsx';
import { useBatchStart } from '../../choices/use-batch-start.ts';
import { useChosen } from '../../choices/use-chosen.ts';
import { DataTable } from '../../shell/data-table.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { PAPERS_KEY } from '../papers/paper-queries.ts';
import { taskColumns, taskId } from './paper-task-columns.tsx';

interface SubmitPartProps {
  readonly countyId: string;
  readonly tasks: readonly PaperTaskView[];
}

/** Signed 委托协议 handed in to the justice bureau together. */
export function SubmitPart({ countyId, tasks }: SubmitPartProps) {
  const chosen = useChosen(tasks.map(taskId));
  const [batchId] = useState(newId);
  const batch = useBatchStart(PAPERS_KEY, () =>
    answerOf(
      api.POST('/api/v1/counties/{countyId}/filing-submissions', {
        params: { path: { countyId } },
        body: {
          batchId,
          papers: tasks
            .filter(({ id }) => chosen.isChosen(id))
            .map(({ id, version }) => ({ paperId: id, expectedVersion: version })),
        },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    batch.start();
  };
  if (tasks.length === 0) return <p className="soft">已签订的委托协议都已报备。</p>;
  return (
    <form className="many-form" aria-label="批量报备" onSubmit={submit}>
      {batch.problem && <ProblemNotice problem={batch.problem} />}
      <SendButton loading={batch.isSending} needs={[['要报备的协议', chosen.chosen]]}>
        向司法行政部门报备{chosen.chosen.length}份
      </SendButton>
      <TickAll count={tasks.length} unit="份" chosen={chosen} />
      <DataTable caption="待报备的协议" columns={taskColumns(chosen)} rows={tasks} keyOf={taskId} />
    </form>
  );
}

import type { FilingTasksView, PaperTaskView } from '@tongban/contract';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { Numbering } from '../../choices/numbering.tsx';
import { TickAll } from '../../choices/tick-column.tsx';
import { useBatchStart } from '../../choices/use-batch-start.ts';
import { useChosen } from '../../choices/use-chosen.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { PAPERS_KEY } from '../papers/paper-queries.ts';
import { numberColumn, taskColumns, taskId } from './paper-task-columns.tsx';

/** Filings that were looked through and are numbered together, each with a number of its own. */
export function NumberPart({ tasks: { countyId, toNumber, today } }: { readonly tasks: FilingTasksView }) {
  const chosen = useChosen(toNumber.map(taskId));
  const [numbers, setNumbers] = useState<ReadonlyMap<string, string>>(new Map());
  const [filedOn, setFiledOn] = useState<string>(today);
  const [batchId] = useState(newId);
  const numberOf = (id: string) => numbers.get(id)?.trim() ?? '';
  const ready = toNumber.filter(({ id }) => chosen.isChosen(id) && numberOf(id) !== '');
  const batch = useBatchStart(PAPERS_KEY, () =>
    answerOf(
      api.POST('/api/v1/counties/{countyId}/filing-numbers', {
        params: { path: { countyId } },
        body: {
          batchId,
          filedOn,
          papers: ready.map(({ id, version }) => ({
            paperId: id,
            expectedVersion: version,
            number: numberOf(id),
          })),
        },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    batch.start();
  };
  if (toNumber.length === 0) {
    return (
      <EmptyState title="没有等待备案的协议">
        <p>赋权部门报送的协议会显示在这里。</p>
      </EmptyState>
    );
  }
  const columns: readonly Column<PaperTaskView>[] = [
    ...taskColumns(chosen),
    numberColumn({ header: '备案编号', ids: toNumber.map(taskId), values: numbers, onChange: setNumbers }),
  ];
  return (
    <form className="many-form" aria-label="批量登记备案" onSubmit={submit}>
      <div className="many-fields">
        <Field label="备案日期" id="filed-on" required>
          <DateInput id="filed-on" required value={filedOn} onChange={setFiledOn} />
        </Field>
      </div>
      <Numbering
        id="filing-numbering"
        ids={chosen.chosen}
        values={numbers}
        onChange={setNumbers}
        example="示例司备〔2026〕{序号}号"
      />
      {batch.problem && <ProblemNotice problem={batch.problem} />}
      <SendButton
        loading={batch.isSending}
        needs={[
          ['备案日期', filedOn],
          ['已编号的协议', ready],
        ]}
      >
        登记备案{ready.length}份
      </SendButton>
      <p className="soft" aria-live="polite">
        {chosen.chosen.length > ready.length
          ? `已选的协议中有${chosen.chosen.length - ready.length}份还缺备案编号，本次不登记。`
          : '每份分别登记；不符合要求的请逐份退回，说明理由。'}
      </p>
      <TickAll count={toNumber.length} unit="份" chosen={chosen} />
      <DataTable caption="待登记备案的协议" columns={columns} rows={toNumber} keyOf={taskId} />
    </form>
  );
}

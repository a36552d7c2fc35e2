import type { PaperTaskView } from '@tongban/contract';
import { type FormEvent, useMemo, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { uploadFile } from '../../api/upload-file.ts';
import { uploadInTurn } from '../../api/upload-in-turn.ts';
import { ManyFiles } from '../../choices/many-files.tsx';
import { matchFiles } from '../../choices/match-files.ts';
import { Numbering } from '../../choices/numbering.tsx';
import { TickAll } from '../../choices/tick-column.tsx';
import { useBatchStart } from '../../choices/use-batch-start.ts';
import { useChosen } from '../../choices/use-chosen.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { PAPERS_KEY } from '../papers/paper-queries.ts';
import { numberColumn, taskColumns, taskId } from './paper-task-columns.tsx';

interface SignPartProps {
  readonly countyId: string;
  readonly paper: 'agreement' | 'memo';
  readonly today: string;
  readonly tasks: readonly PaperTaskView[];
}

const NAMES = { agreement: '协议', memo: '备忘录' } as const;
const EXAMPLES = { agreement: '示例委协〔2026〕{序号}号', memo: '示例备〔2026〕{序号}号' } as const;

/** Drafts that were signed on paper on one day: each with its number and its scan, which its file name tells. */
export function SignPart({ countyId, paper, today, tasks }: SignPartProps) {
  const name = NAMES[paper];
  const chosen = useChosen(tasks.map(taskId));
  const [numbers, setNumbers] = useState<ReadonlyMap<string, string>>(new Map());
  const [signedOn, setSignedOn] = useState(today);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sent, setSent] = useState(0);
  const [batchId] = useState(newId);
  const numberOf = (id: string) => numbers.get(id)?.trim() ?? '';
  const { matched, left } = useMemo(
    () =>
      matchFiles(
        files,
        tasks.map((task) => ({ id: task.id, names: namesOf(task, numbers.get(task.id) ?? '') })),
      ),
    [files, tasks, numbers],
  );
  const ready = tasks.filter(({ id }) => chosen.isChosen(id) && numberOf(id) !== '' && matched.has(id));
  const batch = useBatchStart(PAPERS_KEY, async () => {
    const papers = await uploadInTurn({
      all: ready.flatMap((task) => {
        const file = matched.get(task.id);
        return file === undefined ? [] : [{ ...task, file }];
      }),
      upload: async ({ id, version, file }) => {
        const { uploadId } = await uploadFile(file, 'paper', () => undefined);
        return { paperId: id, expectedVersion: version, number: numberOf(id), uploadIds: [uploadId] };
      },
      onProgress: setSent,
    });
    return answerOf(
      api.POST('/api/v1/counties/{countyId}/paper-signings', {
        params: { path: { countyId } },
        body: { batchId, paper, signedOn, papers },
      }),
    );
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    batch.start();
  };
  if (tasks.length === 0) return <p className="soft">没有待登记签订的{name}草案。</p>;
  const columns: readonly Column<PaperTaskView>[] = [
    ...taskColumns(chosen),
    numberColumn({ header: '文书编号', ids: tasks.map(taskId), values: numbers, onChange: setNumbers }),
    {
      header: '扫描件',
      cell: ({ id }) => matched.get(id)?.name ?? <span className="soft">未选择文件</span>,
    },
  ];
  return (
    <form className="many-form" aria-label={`批量登记${name}签订`} onSubmit={submit}>
      <div className="many-fields">
        <Field label="签订日期" id={`${paper}-signed`} required>
          <DateInput id={`${paper}-signed`} required value={signedOn} onChange={setSignedOn} />
        </Field>
        <ManyFiles
          id={`${paper}-scans`}
          label="已签字盖章的扫描件"
          help="一次选择全部文件，文件名写明乡镇（街道）和另一方的名称，同一双方有几份文书的再写文书种类；也可以写文书编号。"
          left={left}
          onChoose={setFiles}
        />
      </div>
      <Numbering
        id={`${paper}-numbering`}
        ids={chosen.chosen}
        values={numbers}
        onChange={setNumbers}
        example={EXAMPLES[paper]}
      />
      {batch.problem && <ProblemNotice problem={batch.problem} />}
      <SendButton
        loading={batch.isSending}
        needs={[
          ['签订日期', signedOn],
          ['编号和扫描件齐全的文书', ready],
        ]}
      >
        登记{ready.length}份{name}签订
      </SendButton>
      {batch.isSending ? (
        <progress className="batch-progress" max={ready.length} value={sent} aria-label="正在上传扫描件" />
      ) : (
        <p className="soft" aria-live="polite">
          {chosen.chosen.length > ready.length
            ? `已选的${name}中有${chosen.chosen.length - ready.length}份还缺编号或者扫描件，本次不登记。`
            : '每份分别登记；不能登记的逐份说明原因。'}
        </p>
      )}
      <TickAll count={tasks.length} unit="份" chosen={chosen} />
      <DataTable caption={`待登记签订的${name}`} columns={columns} rows={tasks} keyOf={taskId} />
    </form>
  );
}

/** By what a file name tells its paper, in one word each. */
function namesOf({ townshipName, partyName, kindName }: PaperTaskView, number: string): readonly string[] {
  return [number, `${townshipName}${partyName}${kindName}`, `${townshipName}${partyName}`];
}

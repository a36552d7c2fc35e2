import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { problemFrom } from '../../../api/api-problem.ts';
import { Field } from '../../../shell/field.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { SendButton } from '../../../shell/send-button.tsx';
import { useTransferMany } from './use-transfer-many.ts';

interface HandOverBarProps {
  /** The ticked cases, each by the version that is shown. */
  readonly chosen: readonly { readonly id: string; readonly version: number }[];
  /** How many are on the page. */
  readonly count: number;
  readonly onChooseAll: () => void;
  readonly onSent: () => void;
}

/** Sends what is in flight under a power that has ended on to the county, a page at a time (E-01, E-02). */
export function HandOverBar({ chosen, count, onChooseAll, onSent }: HandOverBarProps) {
  const [note, setNote] = useState('赋权终止，转递县级部门继续办理');
  const transfer = useTransferMany();
  const failed = (transfer.data?.results ?? []).filter(({ done }) => !done);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const cases = chosen.map(({ id, version }) => ({ caseId: id, expectedVersion: version }));
    transfer.mutate({ cases, note }, { onSettled: onSent });
  };
  return (
    <form className="hand-over-bar" aria-label="转递县级部门" onSubmit={send}>
      <p>
        这些办件所依据的赋权已经终止。勾选后一并转递县级部门，逐件生成转递单，办件编号和期限不变。已经出件、只等领取的不在其中。
      </p>
      <Field label="转递原因" id="hand-over-note" required>
        <Input
          id="hand-over-note"
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <div className="page-tools">
        <SendButton
          needs={[
            ['勾选办件', chosen],
            ['转递原因', note],
          ]}
          loading={transfer.isPending}
        >
          转递所选{chosen.length}件
        </SendButton>
        {chosen.length < count && <Button onClick={onChooseAll}>全选本页{count}件</Button>}
      </div>
      <div role="status">
        {transfer.data && (
          <p>
            已转递{transfer.data.results.length - failed.length}件
            {failed.length > 0 &&
              `，${failed.length}件没有转递：${failed.map(({ reason }) => reason).join('')}`}
          </p>
        )}
      </div>
      {transfer.isError && <ProblemNotice problem={problemFrom(transfer.error)} />}
    </form>
  );
}

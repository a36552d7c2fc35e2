import type { SealPlanView } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { NumberField } from '../../choices/number-field.tsx';
import { TickAll, tickColumn } from '../../choices/tick-column.tsx';
import { useBatchStart } from '../../choices/use-batch-start.ts';
import { useChosen } from '../../choices/use-chosen.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { SEALS_KEY } from '../seals/seal-queries.ts';

type Seal = SealPlanView['toCarve'][number];

/** Seals that one filed maker has carved on one day, each with the receipt of its own filing. */
export function CarvePart({ plan: { countyId, toCarve, today } }: { readonly plan: SealPlanView }) {
  const chosen = useChosen(toCarve.map(idOf));
  const [maker, setMaker] = useState('');
  const [carvedOn, setDay] = useState<string>(today);
  const [receipts, setReceipts] = useState<ReadonlyMap<string, string>>(new Map());
  const [batchId] = useState(newId);
  const receiptOf = (id: string) => receipts.get(id)?.trim() ?? '';
  const seals = toCarve.filter(({ id }) => chosen.isChosen(id));
  const missing = seals.filter(({ id }) => receiptOf(id) === '').length;
  const batch = useBatchStart(SEALS_KEY, () =>
    answerOf(
      api.POST('/api/v1/counties/{countyId}/seal-carvings', {
        params: { path: { countyId } },
        body: {
          batchId,
          maker,
          carvedOn,
          seals: seals.map(({ id, version }) => ({
            sealId: id,
            expectedVersion: version,
            filingReceipt: receiptOf(id),
          })),
        },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    batch.start();
  };
  if (toCarve.length === 0) return <p className="soft">没有已授权、待登记刻制的印章。</p>;
  const columns: readonly Column<Seal>[] = [
    tickColumn({ header: '印章', chosen, idOf, nameOf: ({ name }) => name }),
    {
      header: '备案回执编号',
      cell: ({ id, name }) => (
        <NumberField
          label={`${name}的备案回执编号`}
          id={id}
          ids={toCarve.map(idOf)}
          values={receipts}
          onChange={setReceipts}
          maxLength={200}
        />
      ),
    },
  ];
  return (
    <form className="many-form" aria-label="批量登记刻制" onSubmit={submit}>
      <div className="many-fields">
        <Field label="刻制单位" id="plan-maker" required help="须是公安机关备案的刻章单位。">
          <Input
            id="plan-maker"
            maxLength={200}
            value={maker}
            onChange={({ target }) => setMaker(target.value)}
          />
        </Field>
        <Field label="刻制日期" id="plan-carved" required>
          <DateInput id="plan-carved" required value={carvedOn} onChange={setDay} />
        </Field>
      </div>
      {batch.problem && <ProblemNotice problem={batch.problem} />}
      <SendButton
        loading={batch.isSending}
        needs={[
          ['刻制单位', maker],
          ['刻制日期', carvedOn],
          ['印章', seals],
          ['备案回执编号', missing === 0],
        ]}
      >
        登记刻制{seals.length}枚
      </SendButton>
      <p className="soft" aria-live="polite">
        {missing > 0
          ? `还有${missing}枚没有填写公安机关备案回执编号。可以从表格软件复制一列编号，粘贴到第一格，自动向下填写。`
          : '每枚印章分别登记；不能登记的逐枚说明原因。'}
      </p>
      <TickAll count={toCarve.length} unit="枚" chosen={chosen} />
      <DataTable caption="待登记刻制的印章" columns={columns} rows={toCarve} keyOf={idOf} />
    </form>
  );
}

function idOf({ id }: Seal): string {
  return id;
}

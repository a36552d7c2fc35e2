import type { SealPlanView } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { TickAll, tickColumn } from '../../choices/tick-column.tsx';
import { useBatchStart } from '../../choices/use-batch-start.ts';
import { useChosen } from '../../choices/use-chosen.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { SEALS_KEY } from '../seals/seal-queries.ts';

type Lacking = SealPlanView['lacking'][number];

/** One document authorises the seals that the lists need. */
export function AuthorisePart({ plan }: { readonly plan: SealPlanView }) {
  const { countyId, lacking, authorityName, today } = plan;
  const chosen = useChosen(lacking.map(idOf));
  const [authorisation, setAuthorisation] = useState('');
  const [authorisedOn, setDay] = useState<string>(today);
  const [batchId] = useState(newId);
  const batch = useBatchStart(SEALS_KEY, () =>
    answerOf(
      api.POST('/api/v1/counties/{countyId}/seal-authorisations', {
        params: { path: { countyId } },
        body: {
          batchId,
          authorisation,
          authorisedOn,
          seals: lacking
            .filter((row) => chosen.isChosen(idOf(row)))
            .map(({ sealOwnerId, townshipId }) => ({ sealOwnerId, townshipId })),
        },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    batch.start();
  };
  if (lacking.length === 0) return <p className="soft">已公布的清单需要的2号公章都已授权刻制。</p>;
  const columns: readonly Column<Lacking>[] = [
    tickColumn({ header: '印章', chosen, idOf, nameOf: ({ name }) => name }),
    { header: '乡镇（街道）', cell: ({ townshipName }) => townshipName },
    { header: '印章所有机关', cell: ({ ownerName }) => ownerName },
  ];
  return (
    <form className="many-form" aria-label="批量授权刻制" onSubmit={submit}>
      <div className="many-fields">
        <Field label="授权刻制的文号" id="plan-document" required help={`由${authorityName}授权。`}>
          <Input
            id="plan-document"
            maxLength={200}
            value={authorisation}
            onChange={({ target }) => setAuthorisation(target.value)}
          />
        </Field>
        <Field label="授权日期" id="plan-authorised" required>
          <DateInput id="plan-authorised" required value={authorisedOn} onChange={setDay} />
        </Field>
      </div>
      {batch.problem && <ProblemNotice problem={batch.problem} />}
      <SendButton
        loading={batch.isSending}
        needs={[
          ['授权刻制的文号', authorisation],
          ['授权日期', authorisedOn],
          ['印章', chosen.chosen],
        ]}
      >
        登记授权刻制{chosen.chosen.length}枚
      </SendButton>
      <TickAll count={lacking.length} unit="枚" chosen={chosen} />
      <DataTable caption="待授权刻制的印章" columns={columns} rows={lacking} keyOf={idOf} />
    </form>
  );
}

function idOf({ sealOwnerId, townshipId }: Lacking): string {
  return `${sealOwnerId}/${townshipId}`;
}

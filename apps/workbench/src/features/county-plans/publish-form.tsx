import type { CountyPlanView } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

interface PublishFormProps {
  readonly countyId: string;
  readonly draft: NonNullable<CountyPlanView['draft']>;
  readonly today: string;
}

/** 印发 of the draft as it was saved last, by somebody who did not write in it. */
export function PublishForm({ countyId, draft, today }: PublishFormProps) {
  const [number, setNumber] = useState('');
  const [publishedOn, setPublishedOn] = useState(today);
  const publishing = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/county-plans/{countyId}/publication', {
        params: { path: { countyId } },
        body: { expectedVersion: draft.version, number, publishedOn },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publishing.send(undefined);
  };
  return (
    <RecordPart title="印发">
      {draft.isOwn ? (
        <p className="soft">您参与了拟制，请由本单位另一名有权人员印发。</p>
      ) : (
        <form className="page-form" aria-label="印发实施方案" onSubmit={submit}>
          <p className="notice notice-heed">
            按最后保存的草稿印发，共{draft.measures.length}项措施。印发以后不能修改，要改另行拟制下一版。
          </p>
          <Field label="文号" id="plan-number" required>
            <Input
              id="plan-number"
              maxLength={60}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          </Field>
          <Field label="印发日期" id="plan-published-on" required>
            <DateInput id="plan-published-on" required value={publishedOn} onChange={setPublishedOn} />
          </Field>
          <GovernanceProblem problem={publishing.problem} />
          <SendButton loading={publishing.isSending} needs={[['文号', number]]}>
            印发实施方案
          </SendButton>
        </form>
      )}
    </RecordPart>
  );
}

import type { PowerRequestView } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

const ANSWERS = [
  { isAccepted: true, label: '同意' },
  { isAccepted: false, label: '不同意' },
] as const;

/** The county's answer: what follows from an acceptance stands above it, and reasons are given either way. */
export function AnswerPart({ of: { row, version, consequence } }: { readonly of: PowerRequestView }) {
  const [isAccepted, setAccepted] = useState<boolean | null>(null);
  const [reasons, setReasons] = useState('');
  const answering = useGovernanceAct((accepted: boolean) =>
    answerOf(
      api.POST('/api/v1/power-requests/{countyId}/{requestId}/answer', {
        params: { path: { countyId: row.countyId, requestId: row.id } },
        body: { expectedVersion: version, isAccepted: accepted, reasons },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isAccepted !== null) answering.send(isAccepted);
  };
  return (
    <RecordPart title="答复">
      <form className="page-form" aria-label="答复" onSubmit={submit}>
        <p className="notice notice-heed">{consequence}</p>
        <FieldGroup label="是否同意" id="answer" required>
          {ANSWERS.map((each) => (
            <label key={each.label} className="choice-line">
              <input
                type="radio"
                name="answer"
                checked={isAccepted === each.isAccepted}
                onChange={() => setAccepted(each.isAccepted)}
              />
              {each.label}
            </label>
          ))}
        </FieldGroup>
        <Field label="理由" id="reasons" required help="同意的也要写明理由，乡镇（街道）能看到。">
          <Input.TextArea
            id="reasons"
            rows={4}
            maxLength={1000}
            value={reasons}
            onChange={(event) => setReasons(event.target.value)}
          />
        </Field>
        <GovernanceProblem problem={answering.problem} />
        <SendButton
          loading={answering.isSending}
          needs={[
            ['是否同意', isAccepted],
            ['理由', reasons],
          ]}
        >
          登记答复
        </SendButton>
      </form>
    </RecordPart>
  );
}

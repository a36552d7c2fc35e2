import { useNavigate } from '@tanstack/react-router';
import type { PairEvaluationsView, RecordEvaluationBody } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

/** The period in the address is that of the figures above, so what is judged is what was seen. */
export function EvaluationForm({ of }: { readonly of: PairEvaluationsView }) {
  const { townshipId, item, version, from, until, judgements } = of;
  const path = { townshipId, itemId: item.itemId };
  const [judgement, setJudgement] = useState<RecordEvaluationBody['judgement'] | null>(null);
  const [opinion, setOpinion] = useState('');
  const navigate = useNavigate();
  const look = (period: { readonly from: string; readonly until: string }) =>
    void navigate({
      to: '/governance/evaluations/$townshipId/$itemId',
      params: path,
      search: period,
      replace: true,
    });
  const recording = useGovernanceAct((chosen: RecordEvaluationBody['judgement']) =>
    answerOf(
      api.POST('/api/v1/evaluations/{townshipId}/{itemId}', {
        params: { path },
        body: {
          expectedVersion: version,
          generation: item.generation,
          from,
          until,
          judgement: chosen,
          opinion,
        },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (judgement !== null) recording.send(judgement);
  };
  return (
    <RecordPart title="登记评估">
      <form className="page-form" aria-label="登记评估" onSubmit={submit}>
        <Field label="评估期间第一日" id="evaluation-from" required>
          <DateInput
            id="evaluation-from"
            required
            value={from}
            onChange={(day) => day !== '' && look({ from: day, until })}
          />
        </Field>
        <Field
          label="评估期间最后一日"
          id="evaluation-until"
          required
          help="改变期间以后，上面的数据重新统计。"
        >
          <DateInput
            id="evaluation-until"
            required
            value={until}
            onChange={(day) => day !== '' && look({ from, until: day })}
          />
        </Field>
        <FieldGroup label="评估结论" id="evaluation-judgement" required>
          {judgements.map(({ value, name, isRecallProposed }) => (
            <label key={value} className="choice-line">
              <input
                type="radio"
                name="judgement"
                checked={judgement === value}
                onChange={() => setJudgement(value)}
              />
              {name}
              {isRecallProposed && '（建议按程序收回）'}
            </label>
          ))}
        </FieldGroup>
        <Field
          label="评估意见"
          id="evaluation-opinion"
          required
          help="写明承接和使用情况、存在的问题、下一步打算。"
        >
          <Input.TextArea
            id="evaluation-opinion"
            rows={4}
            maxLength={2000}
            value={opinion}
            onChange={(event) => setOpinion(event.target.value)}
          />
        </Field>
        <GovernanceProblem problem={recording.problem} />
        <SendButton
          loading={recording.isSending}
          needs={[
            ['评估结论', judgement],
            ['评估意见', opinion],
          ]}
        >
          登记评估
        </SendButton>
      </form>
    </RecordPart>
  );
}

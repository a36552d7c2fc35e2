import type { CityFilingView } from '@tongban/contract';
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

/** The city's two answers: a number, or what is wrong. */
export function CityAnswers({ of: { row, version, today } }: { readonly of: CityFilingView }) {
  const path = { countyId: row.countyId, filingId: row.id };
  const [number, setNumber] = useState('');
  const [filedOn, setFiledOn] = useState<string>(today);
  const [reason, setReason] = useState('');
  const numbering = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/city-filings/{countyId}/{filingId}/number', {
        params: { path },
        body: { expectedVersion: version, number, filedOn },
      }),
    ),
  );
  const returning = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/city-filings/{countyId}/{filingId}/return', {
        params: { path },
        body: { expectedVersion: version, reason },
      }),
    ),
  );
  const onSubmit = (send: (nothing: undefined) => void) => (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  return (
    <>
      <RecordPart title="予以备案">
        <form className="page-form" aria-label="予以备案" onSubmit={onSubmit(numbering.send)}>
          <Field label="备案编号" id="filing-number" required>
            <Input
              id="filing-number"
              maxLength={60}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          </Field>
          <Field label="备案日期" id="filed-on" required>
            <DateInput id="filed-on" required value={filedOn} onChange={setFiledOn} />
          </Field>
          <GovernanceProblem problem={numbering.problem} />
          <SendButton loading={numbering.isSending} needs={[['备案编号', number]]}>
            登记备案
          </SendButton>
        </form>
      </RecordPart>
      <RecordPart title="退回">
        <form className="page-form" aria-label="退回报送" onSubmit={onSubmit(returning.send)}>
          <Field label="退回理由" id="reason" required help="写明缺什么、错在哪里，县区据此补正后重新报送。">
            <Input.TextArea
              id="reason"
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
          <GovernanceProblem problem={returning.problem} />
          <SendButton type="default" loading={returning.isSending} needs={[['退回理由', reason]]}>
            退回报送
          </SendButton>
        </form>
      </RecordPart>
    </>
  );
}

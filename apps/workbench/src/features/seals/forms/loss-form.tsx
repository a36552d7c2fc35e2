import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import { type SealActFormProps, SealActFrame } from './seal-act-frame.tsx';

/** 报失: at once, whatever else was changed meanwhile (E-10). */
export function LossForm({ path, seal, act, onClose }: SealActFormProps) {
  const [reason, setReason] = useState('');
  const [last, setLast] = useState('');
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/seals/{countyId}/{sealId}/loss', {
        params: { path },
        body: { reason, lastConfirmedUseAt: last === '' ? null : instantOf(last) },
      }),
    );
  return (
    <SealActFrame seal={seal} act={act} send={send} needs={[['经过', reason]]} onClose={onClose}>
      {seal.waitingCases.length > 0 && <p>现有{seal.waitingCases.length}件用印申请将停下。</p>}
      <Field label="经过" id="seal-loss" required help="何时何地发现、可能的原因；不要写个人信息。">
        <Input.TextArea
          id="seal-loss"
          rows={3}
          maxLength={200}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </Field>
      <Field
        label="最后一次确认由保管人用印的时间"
        id="seal-last"
        help="不清楚的留空：将列出该印章出具的全部文书供核查。"
      >
        <input
          id="seal-last"
          className="date-input"
          type="datetime-local"
          value={last}
          onChange={(e) => setLast(e.target.value)}
        />
      </Field>
    </SealActFrame>
  );
}

/** A local time typed in Beijing time. */
function instantOf(local: string): string {
  return new Date(`${local}:00+08:00`).toISOString();
}

import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import { type SealActFormProps, SealActFrame } from './seal-act-frame.tsx';

type StatusAct = 'suspend' | 'resume' | 'collect' | 'abolish' | 'destroy';

/** 停用、恢复、收回、废止、销毁: each with its reason. */
export function StatusForm({ path, seal, act, onClose }: SealActFormProps) {
  const [reason, setReason] = useState('');
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/seals/{countyId}/{sealId}/status', {
        params: { path },
        // The table of forms gives this one to these five acts only.
        body: { expectedVersion: seal.version, act: act.act as StatusAct, reason },
      }),
    );
  return (
    <SealActFrame seal={seal} act={act} send={send} needs={[['理由和依据', reason]]} onClose={onClose}>
      <Field label="理由和依据" id="seal-why" required>
        <Input.TextArea
          id="seal-why"
          rows={3}
          maxLength={200}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </Field>
    </SealActFrame>
  );
}

import { Checkbox } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { type AppointmentFormProps, AppointmentFrame } from './appointment-frame.tsx';

/** 离岗: what is in hand is handed over first, or the claimed cases go back with it (E-12). */
export function EndForm({ path, of, title, onClose }: AppointmentFormProps) {
  const [lastDay, setLastDay] = useState('');
  const [releaseCases, setRelease] = useState(false);
  const { seals, cases } = of.duties;
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/appointments/{countyId}/{appointmentId}/end', {
        params: { path },
        body: { expectedVersion: of.version, lastDay, releaseCases },
      }),
    );
  return (
    <AppointmentFrame
      title={title}
      consequence="最后一日之后，该人员不能再办理此岗位的事项；已经办理的继续有效。登录账号不受影响，须由安全管理员停用。"
      send={send}
      needs={[['最后一日', lastDay]]}
      onClose={onClose}
    >
      {seals.length > 0 && (
        <p className="heed">仍保管{seals.map(({ name }) => `“${name}”`).join('、')}：须先办理印章交接。</p>
      )}
      <Field label="最后一日" id="last-day" required>
        <DateInput id="last-day" required value={lastDay} onChange={setLastDay} />
      </Field>
      {cases.length > 0 && (
        <Checkbox checked={releaseCases} onChange={({ target }) => setRelease(target.checked)}>
          把已认领的{cases.length}件办件一并放回待办
        </Checkbox>
      )}
    </AppointmentFrame>
  );
}

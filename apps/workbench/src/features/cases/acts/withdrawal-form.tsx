import { Input } from 'antd';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const EMPTY = { reason: '' };

export function WithdrawalForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }, { reason }) =>
    api.POST('/api/v1/cases/{caseId}/withdrawal', {
      params,
      body: { expectedVersion, reason: reason.trim() || null },
    }),
  );
  const { values, change } = handle.draft;
  return (
    <ActFrame of={of} act={act} handle={handle} confirm="确认登记撤回">
      <Field label="申请人说明的原因" id="withdrawal-reason" help="申请人可以不说明原因。">
        <Input.TextArea
          id="withdrawal-reason"
          rows={3}
          maxLength={2000}
          value={values.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Field>
    </ActFrame>
  );
}

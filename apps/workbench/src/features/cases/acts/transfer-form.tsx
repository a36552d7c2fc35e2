import { Input, Select } from 'antd';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const COUNTY = 'county';

/** Hands the file over, or gives it back; number and deadlines stay. */
export function TransferForm(props: ActFormProps) {
  const { of, act } = props;
  const only = of.destinations.length === 1 ? of.destinations[0] : undefined;
  const initial = { to: only ? (only.townshipId ?? COUNTY) : null, note: '' } as {
    to: string | null;
    note: string;
  };
  const handle = useAct(props, initial, ({ params, expectedVersion }, { to, note }) => {
    const toTownshipId = to === COUNTY ? null : to;
    const request = { params, body: { expectedVersion, toTownshipId, note: note.trim() || null } };
    return act.act === 'return'
      ? api.POST('/api/v1/cases/{caseId}/returns', request)
      : api.POST('/api/v1/cases/{caseId}/transfers', request);
  });
  const { values, change } = handle.draft;
  return (
    <ActFrame of={of} act={act} handle={handle} needs={[['接收单位', values.to]]}>
      <Field label="接收单位" id="destination" required>
        <Select
          id="destination"
          placeholder="请选择"
          showSearch={{ optionFilterProp: 'label' }}
          value={values.to}
          options={of.destinations.map(({ townshipId, name }) => ({
            value: townshipId ?? COUNTY,
            label: name,
          }))}
          onChange={(to: string) => change({ to })}
        />
      </Field>
      <Field label={act.act === 'return' ? '退回原因' : '说明'} id="transfer-note">
        <Input.TextArea
          id="transfer-note"
          rows={3}
          maxLength={2000}
          value={values.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Field>
    </ActFrame>
  );
}

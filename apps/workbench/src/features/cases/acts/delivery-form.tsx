import { DELIVERY_NAMES, type DeliveryMethod } from '@tongban/domain/terms';
import { Input, Radio } from 'antd';
import { api } from '../../../api/client.ts';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface DeliveryValues {
  readonly method: DeliveryMethod;
  readonly collectorName: string;
}

const INITIAL: DeliveryValues = { method: 'counter', collectorName: '' };
const METHODS = Object.entries(DELIVERY_NAMES).map(([value, label]) => ({ value, label }));

export function DeliveryForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, INITIAL, ({ params, expectedVersion }, { method, collectorName }) =>
    api.POST('/api/v1/cases/{caseId}/delivery', {
      params,
      body: { expectedVersion, method, collectorName: collectorName.trim() || null },
    }),
  );
  const { values, change } = handle.draft;
  return (
    <ActFrame of={of} act={act} handle={handle}>
      <FieldGroup label="送达方式" id="delivery-method" required>
        <Radio.Group
          value={values.method}
          options={METHODS}
          onChange={(event) => change({ method: event.target.value })}
        />
      </FieldGroup>
      {values.method !== 'electronic' && (
        <Field label={values.method === 'counter' ? '领取人姓名' : '收件人姓名'} id="collector">
          <Input
            id="collector"
            autoComplete="off"
            maxLength={60}
            value={values.collectorName}
            onChange={(event) => change({ collectorName: event.target.value })}
          />
        </Field>
      )}
    </ActFrame>
  );
}

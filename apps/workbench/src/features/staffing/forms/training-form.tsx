import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import { staffingChoicesQuery } from '../staffing-queries.ts';
import { type AppointmentFormProps, AppointmentFrame } from './appointment-frame.tsx';

/** For which items somebody was trained. */
export function TrainingForm({ path, of, title, onClose }: AppointmentFormProps) {
  const [itemIds, setItems] = useState<string[]>([]);
  const choices = useQuery(staffingChoicesQuery);
  const trained = new Set(of.trainedItems.map(({ value }) => value));
  const items = (choices.data?.items ?? []).filter(({ value }) => !trained.has(value));
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/appointments/{countyId}/{appointmentId}/training', {
        params: { path },
        body: { expectedVersion: of.version, itemIds },
      }),
    );
  return (
    <AppointmentFrame
      title={title}
      consequence="登记后，这些事项的承接准备可以据此认定窗口人员已经培训。登记后不能撤销。"
      send={send}
      needs={[['事项', itemIds]]}
      onClose={onClose}
    >
      <Field label="培训的事项" id="training-items" required>
        <Select
          id="training-items"
          mode="multiple"
          value={itemIds}
          showSearch={{ optionFilterProp: 'label' }}
          options={items.map(({ value, name }) => ({ value, label: name }))}
          getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
          onChange={setItems}
        />
      </Field>
    </AppointmentFrame>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { AppointBody } from '@tongban/contract';
import { Select } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import { staffingChoicesQuery } from '../staffing-queries.ts';
import { type AppointmentFormProps, AppointmentFrame } from './appointment-frame.tsx';

type Employment = AppointBody['employment'];

/** 用工性质: whoever reviews, decides or seals stays staff of the organ (STA-01). */
export function EmploymentForm({ path, of, title, onClose }: AppointmentFormProps) {
  const [employment, setEmployment] = useState<Employment>(of.row.employment);
  const choices = useQuery(staffingChoicesQuery);
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/appointments/{countyId}/{appointmentId}/employment', {
        params: { path },
        body: { expectedVersion: of.version, employment },
      }),
    );
  return (
    <AppointmentFrame
      title={title}
      consequence="变更立即生效。任审查、决定、用印岗位的，不能改为政府购买服务人员或者志愿者；须先登记离岗。"
      send={send}
      needs={[['与现在不同的用工性质', employment !== of.row.employment]]}
      onClose={onClose}
    >
      <Field label="用工性质" id="employment" required>
        <Select
          id="employment"
          value={employment}
          options={(choices.data?.employments ?? []).map(({ value, name }) => ({
            value: value as Employment,
            label: name,
          }))}
          getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
          onChange={setEmployment}
        />
      </Field>
    </AppointmentFrame>
  );
}

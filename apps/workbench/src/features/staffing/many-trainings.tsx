import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { GovernedAppointmentRow } from '@tongban/contract';
import { Button, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { Ticks } from '../../choices/ticks.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { staffingChoicesQuery } from './staffing-queries.ts';

interface ManyTrainingsProps {
  /** The appointments on the page, all of one county. */
  readonly rows: readonly GovernedAppointmentRow[];
  readonly onClose: () => void;
}

/** The same items for many people: each record is an act of its own, in a batch. */
export function ManyTrainings({ rows, onClose }: ManyTrainingsProps) {
  const [appointmentIds, setAppointments] = useState<readonly string[]>([]);
  const [itemIds, setItems] = useState<string[]>([]);
  const [batchId] = useState(newId);
  const choices = useQuery(staffingChoicesQuery);
  const navigate = useNavigate();
  const countyId = rows[0]?.countyId ?? '';
  const starting = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/governance/appointment-trainings', {
          body: { countyId, batchId, appointmentIds: [...appointmentIds], itemIds },
        }),
      ),
    onSuccess: (key) => navigate({ to: '/governance/batches/$countyId/$batchId', params: key }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    starting.mutate();
  };
  const people = rows.map(({ id, personName, postName, organisationName }) => ({
    id,
    name: `${personName}　${organisationName}${postName}`,
  }));
  return (
    <Dialog title="批量登记培训" onClose={onClose} wide>
      <form className="dialog-form many-trainings" onSubmit={submit}>
        <p className="notice notice-heed">
          每人一条登记，登记后不能撤销；已经登记过全部所选事项的，在结果中列明。只列出本页筛选出的在岗人员。
        </p>
        <Field label="培训的事项" id="many-items" required>
          <Select
            id="many-items"
            mode="multiple"
            value={itemIds}
            showSearch={{ optionFilterProp: 'label' }}
            options={(choices.data?.items ?? []).map(({ value, name }) => ({ value, label: name }))}
            getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
            onChange={setItems}
          />
        </Field>
        <Ticks
          label="参加培训的人员"
          id="many-people"
          options={people}
          chosen={appointmentIds}
          onChange={setAppointments}
        />
        {starting.isError && <ProblemNotice problem={problemFrom(starting.error)} />}
        <div className="page-tools">
          <SendButton
            loading={starting.isPending}
            needs={[
              ['人员', appointmentIds],
              ['事项', itemIds],
            ]}
          >
            给{appointmentIds.length}人次登记{itemIds.length}项培训
          </SendButton>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </Dialog>
  );
}

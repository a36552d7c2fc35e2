import { useNavigate } from '@tanstack/react-router';
import type { CountyStartView } from '@tongban/contract';
import { EMPLOYMENT_NAMES, type Employment } from '@tongban/domain/terms';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

interface FirstManagerFormProps {
  readonly countyId: string;
  readonly bodies: CountyStartView['managerBodies'];
}

/** The city puts the first one in post; everybody after is appointed in the county. */
export function FirstManagerForm({ countyId, bodies }: FirstManagerFormProps) {
  const [id] = useState(newId);
  const [organisationId, setBody] = useState(bodies[0]?.id ?? '');
  const [name, setName] = useState('');
  const [employment, setEmployment] = useState<Employment>('civil_servant');
  const [from, setFrom] = useState('');
  const navigate = useNavigate();
  const writing = useGovernanceAct(
    () =>
      answerOf(
        api.POST('/api/v1/governance/organisation-changes/{countyId}', {
          params: { path: { countyId } },
          body: { id, content: { kind: 'first_manager', organisationId, name, employment, from } },
        }),
      ),
    () =>
      void navigate({
        to: '/governance/organisation-changes/$countyId/$changeId',
        params: { countyId, changeId: id },
      }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    writing.send(undefined);
  };
  return (
    <form className="page-form" aria-label="首位县政务服务管理人员" onSubmit={submit}>
      <Field label="任职机构" id="manager-body" required>
        <Select
          id="manager-body"
          value={organisationId}
          options={bodies.map(({ id: value, name: label }) => ({ value, label }))}
          onChange={setBody}
        />
      </Field>
      <Field label="姓名" id="manager-name" required>
        <Input id="manager-name" maxLength={40} value={name} onChange={(e) => setName(e.target.value)} />
      </Field>
      <Field label="用工性质" id="manager-employment" required>
        <Select
          id="manager-employment"
          value={employment}
          options={(Object.keys(EMPLOYMENT_NAMES) as Employment[]).map((value) => ({
            value,
            label: EMPLOYMENT_NAMES[value],
          }))}
          onChange={setEmployment}
        />
      </Field>
      <Field label="起始日期" id="manager-from" required>
        <DateInput id="manager-from" required value={from} onChange={setFrom} />
      </Field>
      <GovernanceProblem problem={writing.problem} />
      <Button
        type="primary"
        htmlType="submit"
        loading={writing.isSending}
        disabled={name.trim() === '' || from === '' || organisationId === ''}
      >
        提出任命
      </Button>
    </form>
  );
}

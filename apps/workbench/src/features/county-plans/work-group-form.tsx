import type { CountyPlanView } from '@tongban/contract';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { type Need, SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

interface MemberLine {
  readonly id: string;
  readonly role: 'leader' | 'member';
  readonly organisationId: string;
  readonly name: string;
  readonly title: string;
}

interface WorkGroupFormProps {
  readonly of: CountyPlanView;
  readonly onClose: () => void;
}

/** The whole group is named at once; who left is left out. */
export function WorkGroupForm({ of, onClose }: WorkGroupFormProps) {
  const { countyId, today, workGroup, workGroupVersion, organisations } = of;
  const [namedOn, setNamedOn] = useState<string>(today);
  const [lines, setLines] = useState<readonly MemberLine[]>(
    () => workGroup?.members ?? [emptyLine('leader'), emptyLine('member')],
  );
  const naming = useGovernanceAct(
    () =>
      answerOf(
        api.POST('/api/v1/county-plans/{countyId}/work-group', {
          params: { path: { countyId } },
          body: {
            expectedVersion: workGroupVersion,
            namedOn,
            members: lines.map(({ role, organisationId, name, title }) => ({
              role,
              organisationId,
              name,
              title,
            })),
          },
        }),
      ),
    onClose,
  );
  const change = (id: string, part: Partial<MemberLine>) =>
    setLines(lines.map((line) => (line.id === id ? { ...line, ...part } : line)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    naming.send(undefined);
  };
  const isComplete = lines.every(
    ({ organisationId, name, title }) => organisationId !== '' && name.trim() !== '' && title.trim() !== '',
  );
  const needs: Need[] = [['每个人的所在机构、姓名和职务', isComplete]];
  return (
    <form className="page-form" aria-label="工作专班" onSubmit={submit}>
      <Field label="确定日期" id="group-named-on" required>
        <DateInput id="group-named-on" required value={namedOn} onChange={setNamedOn} />
      </Field>
      {lines.map((line, at) => (
        <FieldGroup
          key={line.id}
          id={`member-${line.id}`}
          label={line.role === 'leader' ? '组长' : `成员${at}`}
        >
          <div className="plan-line">
            <Select
              aria-label="所在机构"
              value={line.organisationId || undefined}
              placeholder="所在机构"
              showSearch={{ optionFilterProp: 'label' }}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(organisationId: string) => change(line.id, { organisationId })}
            />
            <Input
              aria-label="姓名"
              placeholder="姓名"
              maxLength={40}
              value={line.name}
              onChange={(event) => change(line.id, { name: event.target.value })}
            />
            <Input
              aria-label="职务"
              placeholder="职务"
              maxLength={60}
              value={line.title}
              onChange={(event) => change(line.id, { title: event.target.value })}
            />
            {line.role === 'member' && (
              <Button onClick={() => setLines(lines.filter(({ id }) => id !== line.id))}>移出</Button>
            )}
          </div>
        </FieldGroup>
      ))}
      <Button onClick={() => setLines([...lines, emptyLine('member')])}>增加成员</Button>
      <GovernanceProblem problem={naming.problem} />
      <div className="page-tools">
        <SendButton loading={naming.isSending} needs={needs}>
          登记专班
        </SendButton>
        <Button onClick={onClose}>取消</Button>
      </div>
    </form>
  );
}

function emptyLine(role: MemberLine['role']): MemberLine {
  return { id: newId(), role, organisationId: '', name: '', title: '' };
}

import type { CountyPlanView } from '@tongban/contract';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

interface MeasureLine {
  readonly id: string;
  readonly text: string;
  readonly organisationId: string | null;
  readonly dueOn: string | null;
}

/** Title and measures, each with who answers for it and until when. */
export function PlanDraftForm({ of }: { readonly of: CountyPlanView }) {
  const { countyId, countyName, draft, organisations } = of;
  const [title, setTitle] = useState(draft?.title ?? `${countyName}“县乡通办”改革实施方案`);
  const [lines, setLines] = useState<readonly MeasureLine[]>(() =>
    (draft?.measures ?? [EMPTY]).map((measure) => ({ ...measure, id: newId() })),
  );
  const saving = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/county-plans/{countyId}/draft', {
        params: { path: { countyId } },
        body: {
          expectedVersion: draft?.version ?? 0,
          title,
          measures: lines
            .filter(({ text }) => text.trim() !== '')
            .map(({ text, organisationId, dueOn }) => ({ text, organisationId, dueOn })),
        },
      }),
    ),
  );
  const change = (id: string, part: Partial<MeasureLine>) =>
    setLines(lines.map((line) => (line.id === id ? { ...line, ...part } : line)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.send(undefined);
  };
  return (
    <form className="page-form" aria-label="实施方案草稿" onSubmit={submit}>
      <Field label="标题" id="plan-title" required>
        <Input
          id="plan-title"
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      {lines.map((line, at) => (
        <FieldGroup key={line.id} id={`measure-${line.id}`} label={`措施${at + 1}`}>
          <Input.TextArea
            aria-label={`措施${at + 1}的内容`}
            rows={2}
            maxLength={500}
            value={line.text}
            onChange={(event) => change(line.id, { text: event.target.value })}
          />
          <div className="plan-line">
            <Select
              aria-label={`措施${at + 1}的责任单位`}
              allowClear
              value={line.organisationId ?? undefined}
              placeholder="责任单位"
              showSearch={{ optionFilterProp: 'label' }}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(chosen?: string) => change(line.id, { organisationId: chosen ?? null })}
            />
            <label className="plan-due" htmlFor={`due-${line.id}`}>
              完成期限
              <DateInput
                id={`due-${line.id}`}
                value={line.dueOn ?? ''}
                onChange={(day) => change(line.id, { dueOn: day || null })}
              />
            </label>
            <Button onClick={() => setLines(lines.filter(({ id }) => id !== line.id))}>移出</Button>
          </div>
        </FieldGroup>
      ))}
      <Button onClick={() => setLines([...lines, { ...EMPTY, id: newId() }])}>增加措施</Button>
      <GovernanceProblem problem={saving.problem} />
      <Button type="primary" htmlType="submit" loading={saving.isSending}>
        保存草稿
      </Button>
    </form>
  );
}

const EMPTY = { text: '', organisationId: null, dueOn: null };

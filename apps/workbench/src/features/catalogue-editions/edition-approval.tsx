import type { EditionDeskView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

interface EditionApprovalProps {
  readonly draft: NonNullable<EditionDeskView['draft']>;
  readonly nextNo: number;
  readonly today: string;
}

/** 审定印发 of the submitted draft by somebody who did not write in it, or 退回. */
export function EditionApproval({ draft, nextNo, today }: EditionApprovalProps) {
  return (
    <>
      {draft.isOwn ? (
        <RecordPart title="审定印发">
          <p className="soft">
            {draft.submittedByName}已送审。您参与了拟制，请由本单位另一名有权人员审定印发。
          </p>
        </RecordPart>
      ) : (
        <PublishPart version={draft.version} nextNo={nextNo} today={today} changes={draft.changes.length} />
      )}
      <ReturnPart version={draft.version} isOwn={draft.isOwn} />
    </>
  );
}

interface PublishPartProps {
  readonly version: number;
  readonly nextNo: number;
  readonly today: string;
  readonly changes: number;
}

function PublishPart({ version, nextNo, today, changes }: PublishPartProps) {
  const [number, setNumber] = useState('');
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const publishing = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/catalogue-edition-draft/publication', {
        body: { expectedVersion: version, number, effectiveFrom },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publishing.send(undefined);
  };
  return (
    <RecordPart title="审定印发">
      <form className="page-form" aria-label="审定印发指导目录" onSubmit={submit}>
        <p className="notice notice-heed">
          按送审的草稿印发第{nextNo}版，与上一版有{changes}处差异。印发以后不能修改，要改另行拟制下一版。
        </p>
        <Field label="文号" id="edition-number" required>
          <Input
            id="edition-number"
            maxLength={60}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        </Field>
        <Field
          label="施行日期"
          id="edition-from"
          required
          help={`自当日零时起施行，最早为印发（${today}）的次日。`}
        >
          <DateInput id="edition-from" required value={effectiveFrom} onChange={setEffectiveFrom} />
        </Field>
        <GovernanceProblem problem={publishing.problem} />
        <Button
          type="primary"
          htmlType="submit"
          loading={publishing.isSending}
          disabled={number.trim() === '' || effectiveFrom === ''}
        >
          审定印发
        </Button>
      </form>
    </RecordPart>
  );
}

function ReturnPart({ version, isOwn }: { readonly version: number; readonly isOwn: boolean }) {
  const [note, setNote] = useState('');
  const title = isOwn ? '撤回送审' : '退回';
  const returning = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/catalogue-edition-draft/return', { body: { expectedVersion: version, note } }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    returning.send(undefined);
  };
  return (
    <RecordPart title={title}>
      <form className="page-form" aria-label={title} onSubmit={submit}>
        <Field label="理由" id="return-note" required>
          <Input.TextArea
            id="return-note"
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        <GovernanceProblem problem={returning.problem} />
        <Button htmlType="submit" loading={returning.isSending} disabled={note.trim() === ''}>
          {title}
        </Button>
      </form>
    </RecordPart>
  );
}

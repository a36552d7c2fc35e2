import type { EditionDeskView, EditionDraftChange } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { AddedFields } from './added-fields.tsx';
import { EndedFields, RewordedFields } from './known-item-fields.tsx';
import './catalogue-editions.css';

/** A change that is being written, with a key of its own: two may be about one item until somebody mends it. */
interface Line {
  readonly key: string;
  readonly change: EditionDraftChange;
}

const KIND_NAMES = { added: '新增事项', ended: '终止事项', reworded: '调整表述' } as const;

/** Title and changes of the next edition; what is missing is told beside each change after saving. */
export function DraftForm({ of }: { readonly of: EditionDeskView }) {
  const { draft, items } = of;
  const [title, setTitle] = useState(draft?.title ?? '菏泽市“县乡通办”事项指导目录');
  const [lines, setLines] = useState<readonly Line[]>(() =>
    (draft?.changes ?? []).map((change) => ({ key: newId(), change })),
  );
  const saving = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/catalogue-edition-draft', {
        body: {
          expectedVersion: draft?.version ?? 0,
          title,
          changes: lines.map(({ change }) => change),
        },
      }),
    ),
  );
  const add = (change: EditionDraftChange) => setLines([...lines, { key: newId(), change }]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.send(undefined);
  };
  const firstItem = items[0];
  return (
    <form className="page-form" aria-label="新版指导目录草稿" onSubmit={submit}>
      <Field label="目录名称" id="edition-title" required problem={problemAt(draft, null, lines)}>
        <Input
          id="edition-title"
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      {lines.map(({ key, change }, at) => {
        const id = `change-${key}`;
        const set = (next: EditionDraftChange) =>
          setLines(lines.map((line) => (line.key === key ? { key, change: next } : line)));
        return (
          <FieldGroup
            key={key}
            id={id}
            label={`${at + 1}　${KIND_NAMES[change.kind]}`}
            problem={problemAt(draft, change, lines)}
          >
            <div className="edition-change">
              {change.kind === 'added' && <AddedFields id={id} desk={of} change={change} onChange={set} />}
              {change.kind === 'ended' && (
                <EndedFields id={id} items={items} change={change} onChange={set} />
              )}
              {change.kind === 'reworded' && (
                <RewordedFields id={id} items={items} change={change} onChange={set} />
              )}
              <div>
                <Button onClick={() => setLines(lines.filter((line) => line.key !== key))}>
                  移出第{at + 1}处
                </Button>
              </div>
            </div>
          </FieldGroup>
        );
      })}
      <div className="edition-adds">
        <Button onClick={() => add(blankAddition(of))}>新增事项</Button>
        {firstItem !== undefined && (
          <>
            <Button onClick={() => add({ kind: 'ended', itemId: firstItem.itemId, reason: '' })}>
              终止事项
            </Button>
            <Button
              onClick={() =>
                add({
                  kind: 'reworded',
                  itemId: firstItem.itemId,
                  name: firstItem.name,
                  scopeText: firstItem.scopeText,
                  reason: '',
                })
              }
            >
              调整表述
            </Button>
          </>
        )}
      </div>
      <GovernanceProblem problem={saving.problem} />
      <Button type="primary" htmlType="submit" loading={saving.isSending}>
        保存草稿
      </Button>
    </form>
  );
}

function blankAddition(desk: EditionDeskView): EditionDraftChange {
  return {
    kind: 'added',
    itemId: `item-${newId()}`,
    name: '',
    powerType: 'other_power',
    modes: [],
    delegatingDepartment: desk.delegatingDepartments[0] ?? '',
    supervisingDepartment: desk.supervisingDepartments[0] ?? '',
    scopeText: null,
    reason: '',
    basis: null,
  };
}

/** What the server found wrong with a change as it was saved; nothing once the change was written in again. */
function problemAt(
  draft: EditionDeskView['draft'],
  change: EditionDraftChange | null,
  lines: readonly Line[],
): string | undefined {
  if (draft === null) return undefined;
  const at = change === null ? null : draft.changes.indexOf(change);
  const words = draft.faults.flatMap((fault) => (fault.at === at ? [fault.refusal.text] : []));
  const isWritten = change !== null || lines.length === draft.changes.length;
  return words.length === 0 || !isWritten ? undefined : words.join(' ');
}

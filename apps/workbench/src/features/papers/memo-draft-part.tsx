import type { MemoDraftView, MemoPaperView } from '@tongban/contract';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { RefusalList } from '../../shell/refusal-list.tsx';
import { instantText } from '../../words/dates.ts';
import { ActProblem } from './act-problem.tsx';
import { DiscardButton } from './discard-button.tsx';
import { rowsFor } from './rows-for.ts';
import { SignForm } from './sign-form.tsx';
import { usePaperAct } from './use-paper-act.ts';

/** What is being written of a memo: duties and pushes item by item, the paper to sign, and the signing. */
export function MemoDraftPart({ paper }: { readonly paper: MemoPaperView }) {
  const { row, draft, content } = paper;
  const path = { countyId: row.countyId, paperId: row.id };
  const [values, setValues] = useState<MemoDraftView | null>(content);
  const saving = usePaperAct((body: MemoDraftView & { expectedVersion: number }) =>
    answerOf(api.POST('/api/v1/memo-papers/{countyId}/{paperId}/draft', { params: { path }, body })),
  );
  if (draft === null || values === null) return null;
  const isChanged = JSON.stringify(values) !== JSON.stringify(content);
  return (
    <RecordParts>
      <RecordPart title="草案">
        <p className="soft">
          {draft.draftedByName}于{instantText(draft.draftedAt)}保存。
        </p>
        <form
          className="paper-form"
          aria-label="备忘录草案"
          onSubmit={(event) => {
            event.preventDefault();
            saving.send({ ...values, expectedVersion: draft.version });
          }}
        >
          <MemoFields paper={paper} values={values} onChange={setValues} />
          <ActProblem problem={saving.problem} />
          <div className="paper-acts">
            <Button type="primary" htmlType="submit" loading={saving.isSending} disabled={!isChanged}>
              保存草案
            </Button>
            <DiscardButton kind="memo" path={path} version={draft.version} />
          </div>
        </form>
      </RecordPart>
      <RecordPart title="签订">
        {draft.missing.length > 0 && (
          <>
            <p>签订以前还须补齐：</p>
            <RefusalList refusals={draft.missing} />
          </>
        )}
        <p>
          <a
            className="tool-link"
            href={`/api/v1/memo-papers/${path.countyId}/${path.paperId}/pdf`}
            target="_blank"
            rel="noreferrer"
          >
            打开待签文本（PDF）
          </a>
        </p>
        {isChanged ? (
          <p className="soft">草案有未保存的修改，保存后再登记签订。</p>
        ) : (
          draft.missing.length === 0 && <SignForm kind="memo" path={path} version={draft.version} />
        )}
      </RecordPart>
    </RecordParts>
  );
}

interface MemoFieldsProps {
  readonly paper: MemoPaperView;
  readonly values: MemoDraftView;
  readonly onChange: (values: MemoDraftView) => void;
}

function MemoFields({ paper: { items, pushNames }, values, onChange }: MemoFieldsProps) {
  const change = (part: Partial<MemoDraftView>) => onChange({ ...values, ...part });
  const changeItem = (itemId: string, part: Partial<MemoDraftView['items'][number]>) =>
    change({ items: values.items.map((item) => (item.itemId === itemId ? { ...item, ...part } : item)) });
  const nameOf = new Map(items.map(({ id, no, name }) => [id, no === null ? name : `${no} ${name}`]));
  return (
    <>
      <div className="paper-dates">
        <Field label="第一日" id="from" required>
          <DateInput id="from" required value={values.from} onChange={(from) => change({ from })} />
        </Field>
        <Field label="最后一日" id="until" help="长期有效的留空。">
          <DateInput
            id="until"
            value={values.until ?? ''}
            onChange={(until) => change({ until: until || null })}
          />
        </Field>
      </div>
      {values.items.map(({ itemId, dutyBoundary, pushes }) => (
        <FieldGroup key={itemId} label={nameOf.get(itemId) ?? itemId} id={`item-${itemId}`}>
          <Field label="审管职责边界" id={`duty-${itemId}`} required>
            <Input.TextArea
              id={`duty-${itemId}`}
              rows={rowsFor(dutyBoundary)}
              maxLength={2000}
              value={dutyBoundary}
              onChange={(event) => changeItem(itemId, { dutyBoundary: event.target.value })}
            />
          </Field>
          <Checkbox.Group
            aria-label={`${nameOf.get(itemId) ?? ''}的双向推送`}
            value={pushes}
            options={pushNames.map(({ kind, name, directionName }) => ({
              value: kind,
              label: <span title={directionName}>{name}</span>,
            }))}
            onChange={(chosen) => changeItem(itemId, { pushes: chosen })}
          />
        </FieldGroup>
      ))}
      <Checkbox
        checked={values.isTextConfirmed}
        onChange={(event) => change({ isTextConfirmed: event.target.checked })}
      >
        文本已经本县核定（未核定的，待签文本上标注“参考”，不能登记签订）
      </Checkbox>
    </>
  );
}

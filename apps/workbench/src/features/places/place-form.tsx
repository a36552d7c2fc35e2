import { Button, Input } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import type { DraftHandle } from '../../drafts/use-draft.ts';
import { Field } from '../../shell/field.tsx';
import { HoursEditor } from './hours-editor.tsx';
import type { PlaceValues } from './place-values.ts';
import { StationFields } from './station-fields.tsx';

interface PlaceFormProps {
  readonly draft: DraftHandle<PlaceValues>;
  readonly confirm: string;
  readonly isSending: boolean;
  readonly onSend: () => void;
  /** Problems and conflicts, above the button. */
  readonly children?: ReactNode;
}

const TEXTS = [
  { id: 'address', label: '地址', help: '写到门牌号；不知道的留空。', most: 200 },
  { id: 'phone', label: '窗口电话', help: '固定电话，例如 0530-1234567；不登记个人电话。', most: 20 },
  { id: 'directions', label: '怎么走', help: '给不看地图的人：公交站、明显的建筑、进哪个门。', most: 500 },
  { id: 'accessibility', label: '无障碍', help: '坡道、低位窗口、轮椅、手语服务等。', most: 500 },
] as const;

/** Everything that is known of a place, in one form. */
export function PlaceForm({ draft, confirm, isSending, onSend, children }: PlaceFormProps) {
  const { values, change } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="place-form" onSubmit={submit} aria-label="场所信息">
      {draft.wasFound && (
        <p className="soft">
          已恢复上次未提交的内容。
          <Button type="link" onClick={draft.clear}>
            恢复为登记内容
          </Button>
        </p>
      )}
      <section className="part" aria-label="场所">
        <Field label="名称" id="name" required>
          <Input
            id="name"
            maxLength={60}
            value={values.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </Field>
        {TEXTS.map(({ id, label, help, most }) => (
          <Field key={id} label={label} id={id} help={help}>
            <Input
              id={id}
              maxLength={most}
              value={values[id]}
              onChange={(event) => change({ [id]: event.target.value })}
            />
          </Field>
        ))}
      </section>
      <HoursEditor
        days={values.days}
        note={values.extendedNote}
        onDays={(days) => change({ days })}
        onNote={(extendedNote) => change({ extendedNote })}
      />
      {values.station && (
        <StationFields station={values.station} onChange={(station) => change({ station })} />
      )}
      {children}
      <Button type="primary" size="large" htmlType="submit" loading={isSending}>
        {confirm}
      </Button>
    </form>
  );
}

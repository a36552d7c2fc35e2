import type { EditionDeskView, EditionDraftChange } from '@tongban/contract';
import { Input, Select } from 'antd';
import { Field } from '../../shell/field.tsx';

type Items = EditionDeskView['items'];

interface FieldsOf<Kind extends EditionDraftChange['kind']> {
  readonly id: string;
  readonly items: Items;
  readonly change: Extract<EditionDraftChange, { kind: Kind }>;
  readonly onChange: (change: Extract<EditionDraftChange, { kind: Kind }>) => void;
}

/** An item that the next edition has no more, from its first day. */
export function EndedFields({ id, items, change, onChange }: FieldsOf<'ended'>) {
  return (
    <>
      <ItemField
        id={id}
        items={items}
        value={change.itemId}
        onChange={(item) => onChange({ ...change, itemId: item.itemId })}
      />
      <ReasonField
        id={id}
        label="终止理由"
        value={change.reason}
        onChange={(reason) => onChange({ ...change, reason })}
      />
    </>
  );
}

/** An item that is called otherwise, or whose scope is told; it stays the same item. */
export function RewordedFields({ id, items, change, onChange }: FieldsOf<'reworded'>) {
  return (
    <>
      <ItemField
        id={id}
        items={items}
        value={change.itemId}
        onChange={({ itemId, name, scopeText }) => onChange({ ...change, itemId, name, scopeText })}
      />
      <Field label="新的名称" id={`${id}-name`} required>
        <Input
          id={`${id}-name`}
          maxLength={80}
          value={change.name}
          onChange={(event) => onChange({ ...change, name: event.target.value })}
        />
      </Field>
      <Field label="事项范围" id={`${id}-scope`} help="不另写的留空。">
        <Input
          id={`${id}-scope`}
          maxLength={300}
          value={change.scopeText ?? ''}
          onChange={(event) => onChange({ ...change, scopeText: event.target.value || null })}
        />
      </Field>
      <ReasonField
        id={id}
        label="调整理由"
        value={change.reason}
        onChange={(reason) => onChange({ ...change, reason })}
      />
    </>
  );
}

interface ItemFieldProps {
  readonly id: string;
  readonly items: Items;
  readonly value: string;
  readonly onChange: (item: Items[number]) => void;
}

function ItemField({ id, items, value, onChange }: ItemFieldProps) {
  return (
    <Field label="事项" id={`${id}-item`} required>
      <Select
        id={`${id}-item`}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={items.map(({ itemId, no, name }) => ({
          value: itemId,
          label: no === null ? name : `${no}　${name}`,
        }))}
        onChange={(chosen: string) => {
          const item = items.find(({ itemId }) => itemId === chosen);
          if (item) onChange(item);
        }}
      />
    </Field>
  );
}

interface ReasonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

function ReasonField({ id, label, value, onChange }: ReasonFieldProps) {
  return (
    <Field label={label} id={`${id}-reason`} required>
      <Input.TextArea
        id={`${id}-reason`}
        rows={2}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

import type { EditionDeskView, EditionDraftChange } from '@tongban/contract';
import { Checkbox, Input, Select } from 'antd';
import { Field, FieldGroup } from '../../shell/field.tsx';

type Added = Extract<EditionDraftChange, { kind: 'added' }>;

interface AddedFieldsProps {
  readonly id: string;
  readonly desk: EditionDeskView;
  readonly change: Added;
  readonly onChange: (change: Added) => void;
}

/** An item that the next edition has and the last one had not. A text of law is chosen from those that are kept, or none is named. */
export function AddedFields({ id, desk, change, onChange }: AddedFieldsProps) {
  const set = (part: Partial<Added>) => onChange({ ...change, ...part });
  const law = desk.laws.find(({ value }) => value === change.basis?.lawId);
  const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  return (
    <>
      <Field label="事项名称" id={`${id}-name`} required>
        <Input
          id={`${id}-name`}
          maxLength={80}
          value={change.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label="权力类型" id={`${id}-power`} required>
        <Select
          id={`${id}-power`}
          value={change.powerType}
          options={desk.powerTypes}
          onChange={(powerType: string) => set({ powerType: powerType as Added['powerType'] })}
        />
      </Field>
      <FieldGroup label="可以采用的实施方式" id={`${id}-modes`} required>
        <Checkbox.Group
          options={desk.modes}
          value={[...change.modes]}
          onChange={(modes) => set({ modes: modes as Added['modes'] })}
        />
      </FieldGroup>
      <Field label="赋权部门" id={`${id}-department`} required>
        <Select
          id={`${id}-department`}
          showSearch={{ optionFilterProp: 'label' }}
          value={change.delegatingDepartment}
          options={options(desk.delegatingDepartments)}
          onChange={(delegatingDepartment: string) => set({ delegatingDepartment })}
        />
      </Field>
      <Field label="监管部门" id={`${id}-supervisor`} required>
        <Select
          id={`${id}-supervisor`}
          showSearch={{ optionFilterProp: 'label' }}
          value={change.supervisingDepartment}
          options={options(desk.supervisingDepartments)}
          onChange={(supervisingDepartment: string) => set({ supervisingDepartment })}
        />
      </Field>
      <Field label="事项范围" id={`${id}-scope`} help="名称不足以说明范围的，在此写明；不另写的留空。">
        <Input
          id={`${id}-scope`}
          maxLength={300}
          value={change.scopeText ?? ''}
          onChange={(event) => set({ scopeText: event.target.value || null })}
        />
      </Field>
      <Field label="新增理由" id={`${id}-reason`} required help="办件量、群众需求、乡镇（街道）能否承接。">
        <Input.TextArea
          id={`${id}-reason`}
          rows={2}
          maxLength={500}
          value={change.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </Field>
      <Field label="依据" id={`${id}-law`} help="只能选择本系统收录的法规文本；不掌握的留空，显示待县补充。">
        <Select
          id={`${id}-law`}
          allowClear
          placeholder="待县补充"
          showSearch={{ optionFilterProp: 'label' }}
          value={change.basis?.lawId}
          options={desk.laws.map(({ value, label, checked }) => ({
            value,
            label: checked ? label : `${label}（参考）`,
          }))}
          onChange={(lawId?: string) => set({ basis: lawId === undefined ? null : { lawId, article: null } })}
        />
      </Field>
      {law !== undefined && law.articles.length > 0 && (
        <Field label="条款" id={`${id}-article`}>
          <Select
            id={`${id}-article`}
            allowClear
            value={change.basis?.article}
            options={options(law.articles)}
            onChange={(article?: string) => set({ basis: { lawId: law.value, article: article ?? null } })}
          />
        </Field>
      )}
    </>
  );
}

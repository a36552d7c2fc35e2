import { Select } from 'antd';
import { Field } from '../../../shell/field.tsx';

interface PersonChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly people: readonly { readonly personId: string; readonly name: string; readonly postName: string }[];
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

/** One of the people in post, by name and post. */
export function PersonChoice({ id, label, help = '', people, value, onChange }: PersonChoiceProps) {
  return (
    <Field
      label={label}
      id={id}
      required
      help={people.length === 0 ? '没有可以选择的人员，请先办理任岗登记。' : help}
    >
      <Select
        id={id}
        value={value === '' ? undefined : value}
        placeholder="请选择"
        disabled={people.length === 0}
        options={people.map(({ personId, name, postName }) => ({
          value: personId,
          label: `${name}（${postName}）`,
        }))}
        getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
        onChange={onChange}
      />
    </Field>
  );
}

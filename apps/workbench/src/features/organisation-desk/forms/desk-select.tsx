import { Select } from 'antd';

interface DeskSelectProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

const inDialog = (trigger: HTMLElement) => trigger.parentElement ?? document.body;

/** One of many names in a dialog, found by typing a part. */
export function DeskSelect({ id, value, options, onChange }: DeskSelectProps) {
  return (
    <Select
      id={id}
      value={value || undefined}
      placeholder="请选择"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={options.map((each) => ({ ...each }))}
      getPopupContainer={inDialog}
      onChange={(chosen?: string) => onChange(chosen ?? '')}
    />
  );
}

interface DeskSelectManyProps extends Omit<DeskSelectProps, 'value' | 'onChange'> {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Several of many. */
export function DeskSelectMany({ id, value, options, onChange }: DeskSelectManyProps) {
  return (
    <Select
      id={id}
      mode="multiple"
      value={[...value]}
      placeholder="请选择"
      showSearch={{ optionFilterProp: 'label' }}
      options={options.map((each) => ({ ...each }))}
      getPopupContainer={inDialog}
      onChange={(chosen: string[]) => onChange(chosen)}
    />
  );
}

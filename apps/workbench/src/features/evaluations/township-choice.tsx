import { Select } from 'antd';

interface TownshipChoiceProps {
  readonly townships: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (township: string) => void;
}

/** One township of those that have a list. */
export function TownshipChoice({ townships, value, onChange }: TownshipChoiceProps) {
  return (
    <Select
      aria-label="乡镇（街道）"
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value}
      options={townships.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}

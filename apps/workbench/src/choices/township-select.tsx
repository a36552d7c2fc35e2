import { Select } from 'antd';
import { useRegions } from './use-regions.ts';

interface TownshipSelectProps {
  readonly id: string;
  readonly countyId: string;
  readonly value: readonly string[];
  readonly onChange: (townships: string[]) => void;
}

/** Chooses several townships of one county by name. */
export function TownshipSelect({ id, countyId, value, onChange }: TownshipSelectProps) {
  const regions = useRegions();
  const townships = regions.data?.find((county) => county.id === countyId)?.townships ?? [];
  return (
    <Select
      id={id}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="选择乡镇（街道），可以选择多个"
      loading={regions.isPending}
      value={[...value]}
      options={townships.map(({ id: township, name }) => ({ value: township, label: name }))}
      onChange={onChange}
    />
  );
}

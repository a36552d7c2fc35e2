import { Choice, type ChoiceProps } from '../shell/list-filters.tsx';
import { useItems } from './use-items.ts';
import { useRegions } from './use-regions.ts';

type Chosen = Pick<ChoiceProps, 'value' | 'onChange'>;

/** One township of a county, as a condition of a list. */
export function TownshipChoice({
  countyId,
  label = '乡镇（街道）',
  ...props
}: Chosen & { readonly countyId: string; readonly label?: string }) {
  const townships = useRegions().data?.find(({ id }) => id === countyId)?.townships ?? [];
  if (townships.length === 0) return null;
  return (
    <Choice
      label={label}
      options={townships.map(({ id, name }) => ({ value: id, label: name }))}
      {...props}
    />
  );
}

/** One item of the catalogue, as a condition of a list. */
export function ItemChoice(props: Chosen) {
  const items = useItems('').data ?? [];
  const options = items.map(({ id, no, name }) => ({
    value: id,
    label: no === null ? name : `${no} ${name}`,
  }));
  return <Choice label="事项" options={options} {...props} />;
}

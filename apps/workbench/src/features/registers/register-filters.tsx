import type { RegisterChoicesView } from '@tongban/contract';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { useItems } from '../cases/use-items.ts';
import { useRegions } from '../cases/use-regions.ts';
import type { RegisterKind } from './register-kinds.ts';
import { isNarrowed, type RegisterSearch } from './register-search.ts';

interface RegisterFiltersProps {
  readonly register: RegisterKind;
  readonly search: RegisterSearch;
  readonly choices: RegisterChoicesView;
  readonly onChange: (part: RegisterSearch) => void;
}

const KIND_LABELS: Readonly<Record<RegisterKind, string>> = {
  delegations: '实施方式',
  agreements: '协议种类',
  memos: '种类',
  seals: '印章种类',
  organisations: '机构种类',
  appointments: '岗位',
};
const HAS_ITEMS: readonly RegisterKind[] = ['delegations', 'agreements', 'memos', 'organisations'];

export function RegisterFilters({ register, search, choices, onChange }: RegisterFiltersProps) {
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => setText(search.q ?? ''), [search.q]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: text.trim() || undefined });
  };
  const { counties, kinds, states } = choices;
  const countyId = counties.length === 1 ? counties[0]?.value : search.county;
  return (
    <search className="register-filters">
      <form onSubmit={submit} className="search-box">
        <Input
          value={text}
          allowClear
          aria-label="查找"
          placeholder="名称、编号"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          查找
        </Button>
      </form>
      {counties.length > 1 && (
        <Choice
          label="县区"
          value={search.county}
          options={counties}
          onChange={(county) => onChange({ county, township: undefined })}
        />
      )}
      {choices.choosesTownship && countyId !== undefined && (
        <TownshipChoice
          countyId={countyId}
          value={search.township}
          onChange={(township) => onChange({ township })}
        />
      )}
      {HAS_ITEMS.includes(register) && (
        <ItemChoice value={search.item} onChange={(item) => onChange({ item })} />
      )}
      {kinds.length > 0 && (
        <Choice
          label={KIND_LABELS[register]}
          value={search.kind}
          options={kinds}
          onChange={(kind) => onChange({ kind })}
        />
      )}
      {states.length > 0 && (
        <Choice
          label="状态"
          value={search.state}
          options={states}
          onChange={(state) => onChange({ state })}
        />
      )}
      {search.gate !== undefined && (
        <Button onClick={() => onChange({ gate: undefined })}>缺少条件：{search.gate} ✕</Button>
      )}
      {isNarrowed(search) && (
        <Button
          type="link"
          onClick={() =>
            onChange({
              q: undefined,
              county: undefined,
              township: undefined,
              item: undefined,
              kind: undefined,
              state: undefined,
              gate: undefined,
            })
          }
        >
          清除条件
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value?: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      placeholder={`全部${label}`}
      value={value}
      options={options.map((option) => ({ value: option.value, label: option.name }))}
      onChange={(chosen?: string) => onChange(chosen)}
    />
  );
}

type PartProps = Omit<ChoiceProps, 'label' | 'options'>;

function TownshipChoice({ countyId, ...props }: PartProps & { readonly countyId: string }) {
  const regions = useRegions();
  const townships = regions.data?.find(({ id }) => id === countyId)?.townships ?? [];
  return (
    <Choice
      label="乡镇（街道）"
      options={townships.map(({ id, name }) => ({ value: id, name }))}
      {...props}
    />
  );
}

function ItemChoice(props: PartProps) {
  const items = useItems('');
  const options = items.data?.map(({ id, no, name }) => ({
    value: id,
    name: no === null ? name : `${no} ${name}`,
  }));
  return <Choice label="事项" options={options ?? []} {...props} />;
}

import type { RegisterChoicesView } from '@tongban/contract';
import { Button } from 'antd';
import { ItemChoice, TownshipChoice } from '../../choices/choice-filters.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import type { RegisterKind } from './register-kinds.ts';
import { isNarrowed, NO_CONDITIONS, type RegisterSearch } from './register-search.ts';

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
  const { counties, kinds, states } = choices;
  const countyId = counties.length === 1 ? counties[0]?.value : search.county;
  return (
    <ListFilters onClear={isNarrowed(search) ? () => onChange(NO_CONDITIONS) : undefined}>
      <SearchBox label="查找" placeholder="名称、编号" value={search.q} onSearch={(q) => onChange({ q })} />
      {counties.length > 1 && (
        <Choice
          label="县区"
          value={search.county}
          options={counties.map(choiceOf)}
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
          options={kinds.map(choiceOf)}
          onChange={(kind) => onChange({ kind })}
        />
      )}
      {states.length > 0 && (
        <Choice
          label="状态"
          value={search.state}
          options={states.map(choiceOf)}
          onChange={(state) => onChange({ state })}
        />
      )}
      {search.gate !== undefined && (
        <Button onClick={() => onChange({ gate: undefined })}>缺少条件：{search.gate} ✕</Button>
      )}
    </ListFilters>
  );
}

function choiceOf({ value, name }: RegisterChoicesView['counties'][number]) {
  return { value, label: name };
}

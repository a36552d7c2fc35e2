import { CASE_STATUSES, STATUS_TERMS } from '@tongban/domain/terms';
import type { InputRef } from 'antd';
import type { RefObject } from 'react';
import { ItemChoice } from '../../../choices/choice-filters.tsx';
import { Choice, ListFilters, SearchBox } from '../../../shell/list-filters.tsx';
import { MoreFilters } from './more-filters.tsx';
import { isNarrowed, NO_CONDITIONS, type QueueSearch } from './queue-search.ts';

interface QueueFiltersProps {
  readonly search: QueueSearch;
  readonly onChange: (part: QueueSearch) => void;
  readonly searchBox: RefObject<InputRef | null>;
}

const STATUS_OPTIONS = CASE_STATUSES.filter((status) => status !== 'draft').map((status) => ({
  value: status,
  label: STATUS_TERMS[status].name,
}));

export function QueueFilters({ search, onChange, searchBox }: QueueFiltersProps) {
  return (
    <ListFilters onClear={isNarrowed(search) ? () => onChange(NO_CONDITIONS) : undefined}>
      <SearchBox
        ref={searchBox}
        label="查找办件"
        placeholder="办件编号、证件号码、手机号、姓名或者名称"
        value={search.q}
        onSearch={(q) => onChange({ q })}
      />
      <ItemChoice value={search.itemId} onChange={(itemId) => onChange({ itemId })} />
      <Choice
        label="状态"
        value={STATUS_OPTIONS.find(({ value }) => value === search.status)?.value}
        options={STATUS_OPTIONS}
        onChange={(status) => onChange({ status })}
      />
      <MoreFilters search={search} onChange={onChange} />
    </ListFilters>
  );
}

import { CASE_STATUSES, STATUS_TERMS } from '@tongban/domain/terms';
import { Button, Input, type InputRef, Select } from 'antd';
import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import { useItems } from '../use-items.ts';
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
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => setText(search.q ?? ''), [search.q]);
  const items = useItems('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: text.trim() || undefined });
  };
  return (
    <search className="queue-filters">
      <form onSubmit={submit} className="search-box">
        <Input
          ref={searchBox}
          value={text}
          allowClear
          aria-label="查找办件"
          placeholder="办件编号、证件号码、手机号、姓名或者名称"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          查找
        </Button>
      </form>
      <Select
        aria-label="事项"
        popupMatchSelectWidth={380}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="全部事项"
        value={search.itemId}
        options={items.data?.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(itemId?: string) => onChange({ itemId })}
      />
      <Select
        aria-label="状态"
        allowClear
        placeholder="全部状态"
        value={search.status}
        options={STATUS_OPTIONS}
        onChange={(status?: string) => onChange({ status })}
      />
      {isNarrowed(search) && (
        <Button type="link" onClick={() => onChange(NO_CONDITIONS)}>
          清除条件
        </Button>
      )}
      <MoreFilters search={search} onChange={onChange} />
    </search>
  );
}

import type { PaperPageView } from '@tongban/contract';
import { TownshipChoice } from '../../choices/choice-filters.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import type { PapersSearch } from './papers-search.ts';

interface PaperFiltersProps {
  readonly page: PaperPageView;
  readonly search: PapersSearch;
  readonly onChange: (part: Partial<Record<keyof PapersSearch, string | undefined>>) => void;
}

const NOTHING = { county: undefined, township: undefined, state: undefined, q: undefined } as const;

/** How a list of papers is narrowed; each stage tells how many are in it. */
export function PaperFilters({ page: { counties, states }, search, onChange }: PaperFiltersProps) {
  const { county, township, state, q } = search;
  const countyId = counties.length === 1 ? counties[0]?.value : county;
  const isNarrowed = [county, township, state, q].some((each) => each !== undefined);
  return (
    <ListFilters onClear={isNarrowed ? () => onChange(NOTHING) : undefined}>
      <SearchBox
        label="查找"
        placeholder="编号、部门、乡镇（街道）"
        value={q}
        onSearch={(text) => onChange({ q: text })}
      />
      {counties.length > 1 && (
        <Choice
          label="县区"
          value={county}
          options={counties.map(({ value, name }) => ({ value, label: name }))}
          onChange={(value) => onChange({ county: value, township: undefined })}
        />
      )}
      {countyId !== undefined && (
        <TownshipChoice
          countyId={countyId}
          value={township}
          onChange={(value) => onChange({ township: value })}
        />
      )}
      <Choice
        label="阶段"
        value={state}
        options={states.map(({ value, name, count }) => ({ value, label: `${name}（${count}）` }))}
        onChange={(value) => onChange({ state: value })}
      />
    </ListFilters>
  );
}

import { Select } from 'antd';
import { useItems } from '../../choices/use-items.ts';
import { useRegions } from '../../choices/use-regions.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { type AuthoritySearch, QUERY_ACTS } from './authority-search.ts';

interface AuthorityQuestionProps {
  readonly asked: AuthoritySearch;
  /** By the clock of the server; unknown before the first answer. */
  readonly today: string | undefined;
  readonly onAsk: (part: AuthoritySearch) => void;
}

export function AuthorityQuestion({ asked, today, onAsk }: AuthorityQuestionProps) {
  const regions = useRegions();
  const items = useItems('');
  const places = (regions.data ?? []).map(({ id: countyId, name, townships: of }) => ({
    label: name,
    options: [
      { value: countyId, label: `${name}（县级）` },
      ...of.map(({ id, name: township }) => ({ value: id, label: `${name} ${township}` })),
    ],
  }));
  return (
    <search className="question">
      <Field label="乡镇（街道）" id="question-township">
        <Select
          id="question-township"
          showSearch={{ optionFilterProp: 'label' }}
          loading={regions.isPending}
          placeholder="选择或者输入名称"
          value={asked.township}
          options={places}
          onChange={(township) => onAsk({ township })}
        />
      </Field>
      <Field label="事项" id="question-item">
        <Select
          id="question-item"
          showSearch={{ optionFilterProp: 'label' }}
          loading={items.isPending}
          placeholder="选择或者输入名称"
          value={asked.item}
          options={items.data?.map(({ id, no, name }) => ({
            value: id,
            label: no === null ? name : `${no} ${name}`,
          }))}
          onChange={(item) => onAsk({ item })}
        />
      </Field>
      <Field label="环节" id="question-act">
        <Select
          id="question-act"
          value={asked.act}
          options={[...QUERY_ACTS]}
          onChange={(act) => onAsk({ act })}
        />
      </Field>
      <Field label="日期" id="question-day">
        <DateInput
          id="question-day"
          value={asked.on ?? today ?? ''}
          onChange={(on) => onAsk({ on: on === '' || on === today ? undefined : on })}
        />
      </Field>
      <Field label="只看到哪一天为止登记的记录" id="question-known" help="不填为目前的全部记录。">
        <DateInput
          id="question-known"
          value={asked.known ?? ''}
          onChange={(known) => onAsk({ known: known === '' || known >= (today ?? '') ? undefined : known })}
        />
      </Field>
    </search>
  );
}

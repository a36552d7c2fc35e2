import { CHANNEL_NAMES, CHANNELS, MODE_NAMES, WAITING_NAMES } from '@tongban/domain/terms';
import { Select } from 'antd';
import { DateInput } from '../../../shell/date-input.tsx';
import { useSession } from '../../sessions/use-session.ts';
import { useRegions } from '../use-regions.ts';
import { DUES, FLAGS, HOLDERS, MODES, type QueueSearch, WAITS } from './queue-search.ts';

interface MoreFiltersProps {
  readonly search: QueueSearch;
  readonly onChange: (part: QueueSearch) => void;
}

/** Conditions that are needed now and then; open while one of them holds, so that no list is narrowed unseen. */
export function MoreFilters({ search, onChange }: MoreFiltersProps) {
  const { waiting, due, flag, mode, channel, townshipId, from, through, closedFrom, holder } = search;
  const isUsed = [waiting, due, flag, mode, channel, townshipId, from, through, closedFrom, holder].some(
    Boolean,
  );
  return (
    <details className="more-filters" open={isUsed || undefined}>
      <summary>更多条件</summary>
      <div>
        <Choice
          label="下一环节"
          value={waiting}
          options={WAITS.map((value) => ({ value, label: WAITING_NAMES[value] }))}
          onChange={(value) => onChange({ waiting: value })}
        />
        <Choice label="期限" value={due} options={DUES} onChange={(value) => onChange({ due: value })} />
        <Choice
          label="认领"
          value={holder}
          options={HOLDERS}
          onChange={(value) => onChange({ holder: value })}
        />
        <Choice label="标记" value={flag} options={FLAGS} onChange={(value) => onChange({ flag: value })} />
        <Choice
          label="办理方式"
          value={mode}
          options={MODES.map((value) => ({ value, label: MODE_NAMES[value] }))}
          onChange={(value) => onChange({ mode: value })}
        />
        <Choice
          label="收件渠道"
          value={channel}
          options={CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] }))}
          onChange={(value) => onChange({ channel: value })}
        />
        <TownshipChoice value={townshipId} onChange={(value) => onChange({ townshipId: value })} />
        <Day label="收件自" id="queue-from" value={from} onChange={(value) => onChange({ from: value })} />
        <Day
          label="收件至"
          id="queue-through"
          value={through}
          onChange={(value) => onChange({ through: value })}
        />
        <Day
          label="办结自"
          id="queue-closed-from"
          value={closedFrom}
          onChange={(value) => onChange({ closedFrom: value })}
        />
      </div>
    </details>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select<T>
      aria-label={label}
      allowClear
      placeholder={label}
      popupMatchSelectWidth={260}
      value={value}
      options={options.map((option) => ({ ...option }))}
      onChange={(chosen?: T) => onChange(chosen)}
    />
  );
}

/** Only whoever looks on more than one township is asked which. */
function TownshipChoice({ value, onChange }: Pick<ChoiceProps<string>, 'value' | 'onChange'>) {
  const { appointments } = useSession();
  const regions = useRegions();
  const county = appointments.find(({ townshipId }) => townshipId === null)?.countyId;
  const townships = regions.data?.find(({ id }) => id === county)?.townships;
  if (townships === undefined) return null;
  const options = townships.map(({ id, name }) => ({ value: id, label: name }));
  return <Choice label="收件乡镇" value={value} options={options} onChange={onChange} />;
}

interface DayProps {
  readonly label: string;
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Day({ label, id, value, onChange }: DayProps) {
  return (
    <label className="day-filter" htmlFor={id}>
      {label}
      <DateInput id={id} value={value ?? ''} onChange={(day) => onChange(day || undefined)} />
    </label>
  );
}

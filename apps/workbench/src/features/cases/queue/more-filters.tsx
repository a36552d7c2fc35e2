import { CHANNEL_NAMES, CHANNELS, MODE_NAMES, WAITING_NAMES } from '@tongban/domain/terms';
import { TownshipChoice } from '../../../choices/choice-filters.tsx';
import { Choice, type ChoiceProps, DayChoice } from '../../../shell/list-filters.tsx';
import { useSession } from '../../sessions/use-session.ts';
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
        <ReceivingTownship value={townshipId} onChange={(value) => onChange({ townshipId: value })} />
        <DayChoice
          label="收件自"
          id="queue-from"
          value={from}
          onChange={(value) => onChange({ from: value })}
        />
        <DayChoice
          label="收件至"
          id="queue-through"
          value={through}
          onChange={(value) => onChange({ through: value })}
        />
        <DayChoice
          label="办结自"
          id="queue-closed-from"
          value={closedFrom}
          onChange={(value) => onChange({ closedFrom: value })}
        />
      </div>
    </details>
  );
}

/** Only whoever looks on more than one township is asked which. */
function ReceivingTownship({ value, onChange }: Pick<ChoiceProps, 'value' | 'onChange'>) {
  const { appointments } = useSession();
  const county = appointments.find(({ townshipId }) => townshipId === null)?.countyId;
  if (county === undefined) return null;
  return <TownshipChoice label="收件乡镇" countyId={county} value={value} onChange={onChange} />;
}

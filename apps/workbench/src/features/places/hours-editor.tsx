import { Button, Input } from 'antd';
import { type DayValues, likeMonday, timeTyped, WEEKDAYS } from './place-values.ts';

interface HoursEditorProps {
  readonly days: readonly DayValues[];
  readonly note: string;
  readonly onDays: (days: readonly DayValues[]) => void;
  readonly onNote: (note: string) => void;
}

const COLUMNS = [
  { title: '上午', from: 'morningFrom', until: 'morningUntil' },
  { title: '下午', from: 'afternoonFrom', until: 'afternoonUntil' },
  { title: '错峰延时', from: 'extendedFrom', until: 'extendedUntil' },
] as const;

/** Opening hours by weekday: the lunch break is the gap between morning and afternoon. */
export function HoursEditor({ days, note, onDays, onNote }: HoursEditorProps) {
  const set = (index: number, part: Partial<DayValues>) =>
    onDays(days.map((day, each) => (each === index ? { ...day, ...part } : day)));
  return (
    <fieldset className="hours">
      <legend>服务时间</legend>
      <p className="help">
        整周留空表示尚未确定，网上显示“待县补充”。法定节假日不开放，调休上班的周末按周一的时间开放。
      </p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">星期</th>
              {COLUMNS.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WEEKDAYS.map((weekday, index) => (
              <tr key={weekday}>
                <th scope="row">{weekday}</th>
                {COLUMNS.map(({ title, from, until }) => (
                  <td key={title}>
                    <TimeInput
                      label={`${weekday}${title}开始`}
                      value={days[index]?.[from] ?? ''}
                      onChange={(time) => set(index, { [from]: time })}
                    />
                    <span aria-hidden="true">–</span>
                    <TimeInput
                      label={`${weekday}${title}结束`}
                      value={days[index]?.[until] ?? ''}
                      onChange={(time) => set(index, { [until]: time })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="hours-more">
        <Button onClick={() => onDays(likeMonday(days))}>周二至周五与周一相同</Button>
        <label htmlFor="extended-note">错峰延时说明</label>
        <Input
          id="extended-note"
          maxLength={200}
          placeholder="例如：须提前一天预约"
          value={note}
          onChange={(event) => onNote(event.target.value)}
        />
      </div>
    </fieldset>
  );
}

interface TimeInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** Four digits are a time; a colon need not be typed. The browser's own time field shows 12 hours in some languages. */
function TimeInput({ label, value, onChange }: TimeInputProps) {
  return (
    <input
      className="date-input"
      type="text"
      inputMode="numeric"
      maxLength={5}
      pattern="\d{2}:\d{2}"
      title="例如 08:30"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(timeTyped(event.target.value))}
    />
  );
}

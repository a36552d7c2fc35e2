import { Checkbox } from 'antd';
import { FieldGroup } from '../shell/field.tsx';
import './ticks.css';

interface TicksProps {
  readonly label: string;
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of many, or all by one tick: what a batch is for. */
export function Ticks({ label, id, options, chosen, onChange }: TicksProps) {
  const isAll = chosen.length === options.length;
  return (
    <FieldGroup label={label} id={id} required>
      <div className="ticks">
        <Checkbox
          checked={isAll}
          indeterminate={!isAll && chosen.length > 0}
          onChange={() => onChange(isAll ? [] : options.map((option) => option.id))}
        >
          全部{options.length}个
        </Checkbox>
        {options.map((option) => (
          <Checkbox
            key={option.id}
            checked={chosen.includes(option.id)}
            onChange={({ target: { checked } }) =>
              onChange(checked ? [...chosen, option.id] : chosen.filter((each) => each !== option.id))
            }
          >
            {option.name}
          </Checkbox>
        ))}
      </div>
    </FieldGroup>
  );
}

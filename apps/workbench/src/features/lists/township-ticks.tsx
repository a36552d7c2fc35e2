import { Checkbox } from 'antd';
import { FieldGroup } from '../../shell/field.tsx';

interface TownshipTicksProps {
  readonly townships: readonly { readonly townshipId: string; readonly townshipName: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which townships a batch is for. */
export function TownshipTicks({ townships, chosen, onChange }: TownshipTicksProps) {
  const isAll = chosen.length === townships.length;
  return (
    <FieldGroup label="乡镇（街道）" id="batch-townships" required>
      <div className="township-ticks">
        <Checkbox
          checked={isAll}
          indeterminate={!isAll && chosen.length > 0}
          onChange={() => onChange(isAll ? [] : townships.map(({ townshipId }) => townshipId))}
        >
          全部{townships.length}个
        </Checkbox>
        {townships.map(({ townshipId, townshipName }) => (
          <Checkbox
            key={townshipId}
            checked={chosen.includes(townshipId)}
            onChange={({ target: { checked } }) =>
              onChange(checked ? [...chosen, townshipId] : chosen.filter((id) => id !== townshipId))
            }
          >
            {townshipName}
          </Checkbox>
        ))}
      </div>
    </FieldGroup>
  );
}

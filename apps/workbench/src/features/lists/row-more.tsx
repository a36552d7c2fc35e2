import type { DraftRowView, ListDeskItemView } from '@tongban/contract';
import { ScopeFields } from './scope-fields.tsx';

interface RowMoreProps {
  readonly row: DraftRowView;
  readonly name: string;
  readonly powerTypes: readonly { readonly id: string; readonly name: string }[];
  readonly scopeQuestions: ListDeskItemView['scopeQuestions'];
  readonly onChange: (part: Partial<DraftRowView>) => void;
}

const GROUNDS = [
  ['volume', '办件量'],
  ['demand', '群众需求'],
  ['capacity', '承接能力'],
] as const;

/** What most rows keep as it is: power type, how far the power goes, the note on capacity, a local item's three grounds. */
export function RowMore({ row, name, powerTypes, scopeQuestions, onChange }: RowMoreProps) {
  return (
    <fieldset className="row-more" aria-label={`${name}的其他要素`}>
      <label>
        权力类型
        <select
          value={row.powerType ?? ''}
          onChange={(event) =>
            onChange({ powerType: (event.target.value || null) as DraftRowView['powerType'] })
          }
        >
          <option value="">请选择</option>
          {powerTypes.map((type) => (
            <option key={type.id} value={type.id}>
              {type.name}
            </option>
          ))}
        </select>
      </label>
      <label className="row-wide">
        承接能力说明
        <input
          value={row.capacityNote}
          maxLength={300}
          placeholder="窗口、人员、设备、培训情况"
          onChange={(event) => onChange({ capacityNote: event.target.value })}
        />
      </label>
      <ScopeFields row={row} questions={scopeQuestions} onChange={onChange} />
      {row.origin === 'local' &&
        GROUNDS.map(([ground, label]) => (
          <label key={ground} className="row-wide">
            目录外理由：{label}
            <input
              value={row.justification?.[ground] ?? ''}
              maxLength={300}
              onChange={(event) =>
                onChange({
                  justification: {
                    ...(row.justification ?? { volume: '', demand: '', capacity: '' }),
                    [ground]: event.target.value,
                  },
                })
              }
            />
          </label>
        ))}
    </fieldset>
  );
}

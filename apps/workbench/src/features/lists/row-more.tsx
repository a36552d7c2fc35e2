import type { DraftRowView } from '@tongban/contract';

interface RowMoreProps {
  readonly row: DraftRowView;
  readonly name: string;
  readonly powerTypes: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (part: Partial<DraftRowView>) => void;
}

const GROUNDS = [
  ['volume', '办件量'],
  ['demand', '群众需求'],
  ['capacity', '承接能力'],
] as const;

/** What most rows keep as it is: power type, how far the power goes, the note on capacity, a local item's three grounds. */
export function RowMore({ row, name, powerTypes, onChange }: RowMoreProps) {
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
      <ScopeFields row={row} onChange={onChange} />
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

function ScopeFields({ row, onChange }: Pick<RowMoreProps, 'row' | 'onChange'>) {
  const { scope } = row;
  const bound = scope?.bound ?? null;
  const writeBound = (part: Partial<NonNullable<typeof bound>>) => {
    if (scope === null) return;
    const next = { quantity: '', most: '', unit: '', ...bound, ...part };
    const isEmpty = next.quantity === '' && next.most === '' && next.unit === '';
    onChange({ scope: { ...scope, bound: isEmpty ? null : next } });
  };
  return (
    <>
      <label className="row-wide">
        委托范围
        <input
          value={scope?.text ?? ''}
          maxLength={200}
          placeholder="不填为不另设范围"
          onChange={(event) => {
            const text = event.target.value;
            onChange({ scope: text === '' ? null : { text, bound } });
          }}
        />
      </label>
      {scope !== null && (
        <fieldset className="row-bound">
          <legend>数量上限（可不填）</legend>
          <input
            aria-label="上限是什么"
            placeholder="经营面积"
            maxLength={20}
            value={bound?.quantity ?? ''}
            onChange={(event) => writeBound({ quantity: event.target.value })}
          />
          <input
            aria-label="上限数值"
            placeholder="50"
            inputMode="decimal"
            value={bound?.most ?? ''}
            onChange={(event) => writeBound({ most: event.target.value })}
          />
          <input
            aria-label="上限单位"
            placeholder="平方米"
            maxLength={10}
            value={bound?.unit ?? ''}
            onChange={(event) => writeBound({ unit: event.target.value })}
          />
        </fieldset>
      )}
    </>
  );
}

import type { AgreementDraftView } from '@tongban/contract';
import { Input, Select } from 'antd';
import { Field } from '../shell/field.tsx';

type InFlight = AgreementDraftView['inFlight'];

const NAMES: Readonly<Record<InFlight['kind'], string>> = {
  hand_over: '转交赋权部门',
  finish: '由乡镇（街道）继续办结',
  freeze: '暂停办理，等候处理',
};

/** What happens to cases in flight when the power ends (E-01). */
export function InFlightField({
  value,
  onChange,
}: {
  readonly value: InFlight;
  readonly onChange: (rule: InFlight) => void;
}) {
  return (
    <>
      <Field label="终止后的在办办件" id="in-flight" required>
        <Select
          id="in-flight"
          value={value.kind}
          options={Object.entries(NAMES).map(([kind, label]) => ({ value: kind as InFlight['kind'], label }))}
          onChange={(kind) => onChange(kind === 'finish' ? { kind, withinDays: 30 } : { kind })}
        />
      </Field>
      {value.kind === 'finish' && (
        <Field label="继续办结的天数（日）" id="within-days" required>
          <Input
            id="within-days"
            type="number"
            min={1}
            max={365}
            value={value.withinDays}
            onChange={(event) => onChange({ kind: 'finish', withinDays: Number(event.target.value) })}
          />
        </Field>
      )}
    </>
  );
}

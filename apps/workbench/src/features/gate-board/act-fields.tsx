import {
  READINESS_KINDS,
  READINESS_NAMES,
  RECALL_REASON_NAMES,
  type RecallReason,
} from '@tongban/domain/terms';
import { Checkbox, Input, Select } from 'antd';
import { InFlightField } from '../../choices/in-flight-field.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import type { ActValues } from './act-values.ts';
import type { BoardAct } from './board-acts.ts';

interface ActFieldsProps {
  readonly act: BoardAct;
  readonly values: ActValues;
  readonly onChange: (part: Partial<ActValues>) => void;
}

export const DAY_LABELS: Readonly<Record<BoardAct, string>> = {
  announce: '公告日期',
  prepare: '完成日期',
  start: '启动日期',
  recall: '收回生效日期',
};

/** What an act needs to be told besides townships and items. */
export function ActFields({ act, values, onChange }: ActFieldsProps) {
  const { day, place, kinds, reason, inFlight } = values;
  return (
    <>
      <Field label={DAY_LABELS[act]} id="board-day" required>
        <DateInput id="board-day" required value={day} onChange={(next) => onChange({ day: next })} />
      </Field>
      {act === 'announce' && (
        <Field label="公告位置" id="board-place" required help="网址或者张贴地点。">
          <Input
            id="board-place"
            maxLength={200}
            value={place}
            onChange={(event) => onChange({ place: event.target.value })}
          />
        </Field>
      )}
      {act === 'prepare' && (
        <FieldGroup label="已完成的准备" id="board-kinds" required>
          <Checkbox.Group
            value={[...kinds]}
            options={READINESS_KINDS.map((kind) => ({ value: kind, label: READINESS_NAMES[kind] }))}
            onChange={(next) => onChange({ kinds: next })}
          />
        </FieldGroup>
      )}
      {act === 'recall' && (
        <>
          <Field label="收回理由" id="board-reason" required>
            <Select
              id="board-reason"
              value={reason}
              options={Object.entries(RECALL_REASON_NAMES).map(([value, label]) => ({
                value: value as RecallReason,
                label,
              }))}
              onChange={(next) => onChange({ reason: next })}
            />
          </Field>
          <InFlightField value={inFlight} onChange={(next) => onChange({ inFlight: next })} />
        </>
      )}
    </>
  );
}

import { useState } from 'react';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { useWriteChange } from '../use-write-change.ts';
import type { BodyFormProps } from './capacity-form.tsx';
import { DeskFrame } from './desk-frame.tsx';
import { DeskSelect } from './desk-select.tsx';
import { BasisField } from './rename-form.tsx';

/** 撤并: the body ends on a day, with or without one that takes over (E-05). */
export function EndBodyForm({ path, of, onClose }: BodyFormProps) {
  const [lastDay, setLastDay] = useState('');
  const [successorId, setSuccessor] = useState('');
  const [basis, setBasis] = useState('');
  const sending = useWriteChange(path.countyId);
  const send = () =>
    sending.send({
      kind: 'end',
      organisationId: path.organisationId,
      lastDay,
      successorId: successorId || null,
      basis,
    });
  return (
    <DeskFrame
      title="撤并"
      submit="查看影响"
      consequence="最后一日之后该机构不再办理任何事项；有承接机构的，职能次日起由其承接。以前的文书继续有效。提出后由另一名有权人员确认。"
      sending={sending}
      send={send}
      isReady={lastDay !== '' && basis.trim() !== ''}
      onClose={onClose}
    >
      <Field label="最后一日" id="end-day" required>
        <DateInput id="end-day" required value={lastDay} onChange={setLastDay} />
      </Field>
      <Field label="承接机构" id="end-successor" help="撤销而没有承接机构的留空。">
        <DeskSelect
          id="end-successor"
          value={successorId}
          options={of.others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSuccessor}
        />
      </Field>
      <BasisField value={basis} onChange={setBasis} />
    </DeskFrame>
  );
}

import { Input } from 'antd';
import { useState } from 'react';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { useWriteChange } from '../use-write-change.ts';
import type { BodyFormProps } from './capacity-form.tsx';
import { DeskFrame } from './desk-frame.tsx';

/** 更名: another name from a day; papers of before keep the old one (E-05). */
export function RenameForm({ path, onClose }: BodyFormProps) {
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [from, setFrom] = useState('');
  const [basis, setBasis] = useState('');
  const sending = useWriteChange(path.countyId);
  const send = () =>
    sending.send({
      kind: 'rename',
      organisationId: path.organisationId,
      name,
      shortName: shortName.trim() || name,
      from,
      basis,
    });
  return (
    <DeskFrame
      title="更名"
      submit="查看影响"
      consequence="自更名日期起使用新名称；以前的文书、协议和公示保留原名称。提出后由另一名有权人员确认。"
      sending={sending}
      send={send}
      isReady={name.trim() !== '' && from !== '' && basis.trim() !== ''}
      onClose={onClose}
    >
      <Field label="新名称" id="rename-name" required>
        <Input id="rename-name" maxLength={80} value={name} onChange={(e) => setName(e.target.value)} />
      </Field>
      <Field label="新简称" id="rename-short" help="没有的留空，与新名称相同。">
        <Input
          id="rename-short"
          maxLength={60}
          value={shortName}
          onChange={(e) => setShortName(e.target.value)}
        />
      </Field>
      <Field label="更名日期" id="rename-from" required>
        <DateInput id="rename-from" required value={from} onChange={setFrom} />
      </Field>
      <BasisField value={basis} onChange={setBasis} />
    </DeskFrame>
  );
}

interface BasisFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The paper by which a body changes: without one nothing does. */
export function BasisField({ value, onChange }: BasisFieldProps) {
  return (
    <Field label="依据" id="change-basis" required help="机构改革方案、批复等文件的名称和文号。">
      <Input id="change-basis" maxLength={200} value={value} onChange={(e) => onChange(e.target.value)} />
    </Field>
  );
}

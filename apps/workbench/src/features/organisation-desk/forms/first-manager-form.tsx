import type { CountyStartView } from '@tongban/contract';
import { Input } from 'antd';
import { useState } from 'react';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { useWriteChange } from '../use-write-change.ts';
import { DeskFrame } from './desk-frame.tsx';
import { DeskSelect } from './desk-select.tsx';

const EMPLOYMENTS = [
  { value: 'civil_servant', label: '公务员' },
  { value: 'public_institution', label: '事业单位人员' },
] as const;

interface FirstManagerFormProps {
  readonly of: CountyStartView;
  readonly onClose: () => void;
}

/** The first manager of a county is put in post by the city; that one appoints all others (ADR 0014). */
export function FirstManagerForm({ of, onClose }: FirstManagerFormProps) {
  const [organisationId, setBody] = useState(of.managerBodies[0]?.id ?? '');
  const [name, setName] = useState('');
  const [employment, setEmployment] = useState('');
  const [from, setFrom] = useState('');
  const sending = useWriteChange(of.countyId);
  const kind = EMPLOYMENTS.find(({ value }) => value === employment)?.value;
  const send = () => {
    if (kind !== undefined)
      sending.send({ kind: 'first_manager', organisationId, name, employment: kind, from });
  };
  return (
    <DeskFrame
      title="任命首位县政务服务管理人员"
      submit="提出任命"
      consequence={`${of.countyName}以后的任岗由该人员登记，市不再代办。提出后由另一名市级管理人员确认；只有一人的，由本人确认。`}
      sending={sending}
      send={send}
      isReady={organisationId !== '' && name.trim() !== '' && kind !== undefined && from !== ''}
      onClose={onClose}
    >
      <Field label="任职机构" id="first-body" required>
        <DeskSelect
          id="first-body"
          value={organisationId}
          options={of.managerBodies.map(({ id: value, name: label }) => ({ value, label }))}
          onChange={setBody}
        />
      </Field>
      <Field label="姓名" id="first-name" required>
        <Input id="first-name" maxLength={40} value={name} onChange={(e) => setName(e.target.value)} />
      </Field>
      <Field label="用工性质" id="first-employment" required>
        <DeskSelect id="first-employment" value={employment} options={EMPLOYMENTS} onChange={setEmployment} />
      </Field>
      <Field label="起始日期" id="first-from" required>
        <DateInput id="first-from" required value={from} onChange={setFrom} />
      </Field>
    </DeskFrame>
  );
}

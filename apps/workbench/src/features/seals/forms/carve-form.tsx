import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import type { Need } from '../../../shell/send-button.tsx';
import { type SealActFormProps, SealActFrame } from './seal-act-frame.tsx';

/** Maker, its filing receipt and the day. */
export function CarveForm({ path, seal, act, onClose }: SealActFormProps) {
  const [maker, setMaker] = useState('');
  const [filingReceipt, setReceipt] = useState('');
  const [carvedOn, setDay] = useState('');
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/seals/{countyId}/{sealId}/carving', {
        params: { path },
        body: { expectedVersion: seal.version, maker, filingReceipt, carvedOn },
      }),
    );
  const needs: Need[] = [
    ['刻制单位', maker],
    ['公安机关备案回执编号', filingReceipt],
    ['刻制日期', carvedOn],
  ];
  return (
    <SealActFrame seal={seal} act={act} send={send} needs={needs} onClose={onClose}>
      <Field label="刻制单位" id="seal-maker" required help="须是公安机关备案的刻章单位。">
        <Input id="seal-maker" maxLength={200} value={maker} onChange={(e) => setMaker(e.target.value)} />
      </Field>
      <Field label="公安机关备案回执编号" id="seal-receipt" required>
        <Input
          id="seal-receipt"
          maxLength={200}
          value={filingReceipt}
          onChange={(e) => setReceipt(e.target.value)}
        />
      </Field>
      <Field label="刻制日期" id="seal-carved" required>
        <DateInput id="seal-carved" required value={carvedOn} onChange={setDay} />
      </Field>
    </SealActFrame>
  );
}

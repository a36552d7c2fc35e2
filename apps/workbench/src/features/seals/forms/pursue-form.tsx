import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { type SealActFormProps, SealActFrame } from './seal-act-frame.tsx';

/** The report to the police and the public notice; one of them, the other later (E-10). */
export function PursueForm({ path, seal, act, onClose }: SealActFormProps) {
  const [report, setReport] = useState('');
  const [place, setPlace] = useState('');
  const [publishedOn, setDay] = useState('');
  const notice = place.trim() === '' || publishedOn === '' ? null : { place, publishedOn };
  const policeReport = report.trim() || null;
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/seals/{countyId}/{sealId}/loss-pursuit', {
        params: { path },
        body: { expectedVersion: seal.version, policeReport, notice },
      }),
    );
  return (
    <SealActFrame
      seal={seal}
      act={act}
      send={send}
      needs={[['报案回执编号，或者公告载体和日期', policeReport !== null || notice !== null]]}
      onClose={onClose}
    >
      <Field label="公安机关报案回执编号" id="seal-police">
        <Input id="seal-police" maxLength={200} value={report} onChange={(e) => setReport(e.target.value)} />
      </Field>
      <Field label="遗失公告的载体" id="seal-notice" help="报纸或者政府网站的名称。">
        <Input id="seal-notice" maxLength={200} value={place} onChange={(e) => setPlace(e.target.value)} />
      </Field>
      <Field label="公告日期" id="seal-notice-day">
        <DateInput id="seal-notice-day" value={publishedOn} onChange={setDay} />
      </Field>
    </SealActFrame>
  );
}

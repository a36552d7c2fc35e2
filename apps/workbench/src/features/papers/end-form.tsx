import { useQuery } from '@tanstack/react-query';
import type { AgreementPaperView } from '@tongban/contract';
import { Button, Input, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { ActProblem } from './act-problem.tsx';
import { Consequences } from './consequences.tsx';
import { PAPERS_KEY } from './paper-queries.ts';
import { usePaperAct } from './use-paper-act.ts';

type Act = 'suspend' | 'terminate';

interface EndFormProps {
  readonly paper: AgreementPaperView;
  readonly version: number;
}

/** 暂停 or 提前终止: what follows is shown for the chosen day before the button can be pressed (E-01). */
export function EndForm({ paper: { row, today }, version }: EndFormProps) {
  const path = { countyId: row.countyId, paperId: row.id };
  const [act, setAct] = useState<Act | null>(null);
  const [from, setFrom] = useState<string>(today);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const followed = useQuery({
    queryKey: [...PAPERS_KEY, 'consequences', path, act, from, until],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/agreement-papers/{countyId}/{paperId}/consequences', {
          params: { path, query: { act: act ?? 'suspend', from, ...(until ? { until } : {}) } },
        }),
      ),
    enabled: act !== null && from !== '',
  });
  const ending = usePaperAct(
    () =>
      answerOf(
        act === 'terminate'
          ? api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/termination', {
              params: { path },
              body: { expectedVersion: version, lastDay: from, reason },
            })
          : api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/suspension', {
              params: { path },
              body: { expectedVersion: version, from, until: until || null },
            }),
      ),
    () => setAct(null),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ending.send(undefined);
  };
  return (
    <RecordPart title="暂停或者提前终止">
      <form className="paper-form" aria-label="暂停或者提前终止" onSubmit={submit}>
        <FieldGroup label="办理内容" id="end-act">
          <Radio.Group
            value={act}
            options={[
              { value: 'suspend', label: '暂停' },
              { value: 'terminate', label: '提前终止' },
            ]}
            onChange={(event) => setAct(event.target.value as Act)}
          />
        </FieldGroup>
        {act !== null && (
          <div className="paper-dates">
            <Field label={act === 'suspend' ? '暂停的第一日' : '协议的最后一日'} id="end-from" required>
              <DateInput id="end-from" required value={from} onChange={setFrom} />
            </Field>
            {act === 'suspend' && (
              <Field label="暂停的最后一日" id="end-until" help="恢复时间未定的留空。">
                <DateInput id="end-until" value={until} onChange={setUntil} />
              </Field>
            )}
            {act === 'terminate' && (
              <Field label="终止理由" id="end-reason" required>
                <Input
                  id="end-reason"
                  maxLength={500}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              </Field>
            )}
          </div>
        )}
        {act !== null && followed.data && <Consequences of={followed.data} />}
        <ActProblem problem={ending.problem} />
        {act !== null && (
          <Button
            danger
            htmlType="submit"
            loading={ending.isSending}
            disabled={followed.data === undefined || followed.data.refusals.length > 0}
          >
            {act === 'suspend' ? '登记暂停' : '登记提前终止'}
          </Button>
        )}
      </form>
    </RecordPart>
  );
}

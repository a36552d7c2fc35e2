import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlaceRecordView } from '@tongban/contract';
import { CLOSURE_REASON_NAMES, type ClosureReason } from '@tongban/domain/terms';
import { Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { dateText } from '../../words/dates.ts';
import { ReopenButton } from './reopen-button.tsx';

interface ClosureValues {
  readonly from: string;
  readonly until: string;
  readonly reason: ClosureReason;
  readonly note: string;
}

const EMPTY: ClosureValues = { from: '', until: '', reason: 'holiday', note: '' };

/** 暂停服务: the closures in force or to come, and a new one. County hall and online application go on (E-60). */
export function ClosuresPart({ place }: { readonly place: PlaceRecordView }) {
  const { countyId, id: placeId, version: expectedVersion, closures } = place;
  const client = useQueryClient();
  const [values, setValues] = useState(EMPTY);
  const set = (part: Partial<ClosureValues>) => setValues((now) => ({ ...now, ...part }));
  const closing = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/place-records/{countyId}/{placeId}/closures', {
          params: { path: { countyId, placeId } },
          body: {
            expectedVersion,
            from: values.from,
            until: values.until || null,
            reason: values.reason,
            note: values.note.trim() || null,
          },
        }),
      ),
    onSuccess: async () => {
      setValues(EMPTY);
      await client.invalidateQueries({ queryKey: ['place-records'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    closing.mutate();
  };
  return (
    <section className="part closures" aria-label="暂停服务">
      <h2>暂停服务</h2>
      <p className="soft">登记后自动发布公告；县政务服务大厅和网上申请照常。</p>
      {closures.length === 0 && <p>没有正在执行或者已经安排的暂停服务。</p>}
      <ul>
        {closures.map((closure) => (
          <li key={closure.number}>
            {dateText(closure.from)}
            {closure.until === null ? '起，恢复时间另行公告' : `至${dateText(closure.until)}`}，
            {closure.reasonName}
            {closure.note !== null && `（${closure.note}）`}
            <ReopenButton place={place} number={closure.number} />
          </li>
        ))}
      </ul>
      <form onSubmit={submit} aria-label="登记暂停服务">
        <Field label="第一日" id="closure-from" required>
          <DateInput id="closure-from" required value={values.from} onChange={(from) => set({ from })} />
        </Field>
        <Field label="最后一日" id="closure-until" help="恢复时间未定的留空。">
          <DateInput id="closure-until" value={values.until} onChange={(until) => set({ until })} />
        </Field>
        <Field label="原因" id="closure-reason" required>
          <Select
            id="closure-reason"
            value={values.reason}
            options={Object.entries(CLOSURE_REASON_NAMES).map(([value, label]) => ({ value, label }))}
            onChange={(reason: ClosureReason) => set({ reason })}
          />
        </Field>
        <Field label="说明" id="closure-note" required={values.reason === 'other'}>
          <Input
            id="closure-note"
            maxLength={200}
            value={values.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        </Field>
        {closing.error && <ProblemNotice problem={problemFrom(closing.error)} />}
        <SendButton type="default" loading={closing.isPending} needs={[['第一日', values.from]]}>
          登记暂停服务
        </SendButton>
      </form>
    </section>
  );
}

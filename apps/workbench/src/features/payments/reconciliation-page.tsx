import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReconciliationList } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { dateText } from '../../words/dates.ts';
import { DayResult } from './day-result.tsx';
import { reconciliationsQuery } from './payment-queries.ts';
import { PaymentsHead } from './payments-head.tsx';
import './payments.css';

/** 每日对账: ours and the companies' payments of one day, and what differs. */
export function ReconciliationPage() {
  const { day } = getRouteApi('/payments/reconciliation').useSearch();
  const navigate = useNavigate();
  const client = useQueryClient();
  const list = useQuery(reconciliationsQuery(day));
  const keep = (next: ReconciliationList) => client.setQueryData(reconciliationsQuery(day).queryKey, next);
  const run = useMutation({
    mutationFn: (on: string) => answerOf(api.POST('/api/v1/payment-reconciliations', { body: { day: on } })),
    onSuccess: keep,
  });
  const explain = useMutation({
    mutationFn: (body: { companyId: string; itemId: string; day: string; reference: string; note: string }) =>
      answerOf(api.POST('/api/v1/payment-reconciliations/explanations', { body })),
    onSuccess: keep,
  });
  const found = list.data;
  return (
    <>
      <PaymentsHead title="每日对账" />
      {list.isPending && <Waiting />}
      {list.isError && <ProblemNotice problem={problemFrom(list.error)} />}
      {found && (
        <>
          <div className="question-line">
            <Field label="对账日期" id="reconciled-day">
              <DateInput
                id="reconciled-day"
                value={found.day}
                onChange={(on) =>
                  void navigate({ to: '/payments/reconciliation', search: { day: on || undefined } })
                }
              />
            </Field>
            {found.mayExplain && (
              <Button loading={run.isPending} onClick={() => run.mutate(found.day)}>
                现在对账
              </Button>
            )}
          </div>
          {(run.error ?? explain.error) && (
            <ProblemNotice problem={problemFrom(run.error ?? explain.error)} />
          )}
          {found.unanswered.length > 0 && (
            <p className="notice notice-heed" role="alert">
              {found.unanswered.join('、')}的公用企业没有回应，请稍后再对账。
            </p>
          )}
          {found.reconciliations.length === 0 && (
            <EmptyState title={`${dateText(found.day)}还没有对账结果`}>
              <p>系统每天早上六点半对前一天的账；{found.mayExplain ? '也可以现在对账。' : '请稍后再看。'}</p>
            </EmptyState>
          )}
          {found.reconciliations.map((each) => (
            <DayResult
              key={`${each.companyId}${each.itemId}`}
              result={each}
              mayExplain={found.mayExplain}
              isSending={explain.isPending}
              onExplain={(reference, note) =>
                explain.mutate({
                  companyId: each.companyId,
                  itemId: each.itemId,
                  day: each.day,
                  reference,
                  note,
                })
              }
            />
          ))}
        </>
      )}
    </>
  );
}

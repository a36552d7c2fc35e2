import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ListDeskView, ListPublishedView } from '@tongban/contract';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { ApprovalFields, approvalOf, firstApprovalValues } from './approval-fields.tsx';

interface ApprovalFormProps {
  readonly desk: ListDeskView;
  readonly draft: NonNullable<ListDeskView['draft']>;
}

/** 审定并公布 by a second person; whoever wrote in the draft is told that somebody else approves. */
export function ApprovalForm({ desk, draft }: ApprovalFormProps) {
  const { townshipId, today, versions } = desk;
  const [values, setValues] = useState(() =>
    firstApprovalValues(today, earliestDay(versions[0]?.effectiveFrom, today)),
  );
  const client = useQueryClient();
  const navigate = useNavigate();
  const approving = useMutation({
    mutationFn: (): Promise<ListPublishedView> =>
      answerOf(
        api.POST('/api/v1/delegation-lists/{townshipId}/draft/approve', {
          params: { path: { townshipId } },
          body: { expectedVersion: draft.version, ...approvalOf(values) },
        }),
      ),
    onSuccess: async ({ notAnnounced }) => {
      await client.invalidateQueries({ queryKey: ['delegation-lists'] });
      if (notAnnounced.length === 0) {
        await navigate({ to: '/governance/lists/$townshipId', params: { townshipId } });
      }
    },
  });
  if (draft.isOwn) {
    return <p>您参与了这份清单的拟制，须由另一名有权人员审定（GOV-08）。</p>;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    approving.mutate();
  };
  return (
    <form className="approval-form" onSubmit={submit}>
      <ApprovalFields values={values} onChange={(part) => setValues({ ...values, ...part })} />
      {approving.error && <ProblemNotice problem={problemFrom(approving.error)} />}
      {approving.data && approving.data.notAnnounced.length > 0 && (
        <section className="notice notice-heed" role="alert">
          <p className="notice-title">清单已公布，有{approving.data.notAnnounced.length}项没有登记公告</p>
          <ul>
            {approving.data.notAnnounced.map(({ itemId, name, refusals }) => (
              <li key={itemId}>
                {name}：{refusals.map(({ text }) => text).join('')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button type="primary" size="large" htmlType="submit" loading={approving.isPending}>
        审定并公布
      </Button>
    </form>
  );
}

/** Today, or the day after the last version took effect where that is later: the earliest that the rules allow. */
function earliestDay(last: string | undefined, today: string): string {
  if (last === undefined || last < today) return today;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

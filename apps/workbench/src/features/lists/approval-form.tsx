import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ListDeskView, ListPublishedView } from '@tongban/contract';
import { DELEGATION_PRINCIPLES, type DelegationPrinciple, PRINCIPLE_NAMES } from '@tongban/domain/terms';
import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

interface ApprovalFormProps {
  readonly desk: ListDeskView;
  readonly draft: NonNullable<ListDeskView['draft']>;
}

/** The days, the four principles and the announcement; whoever wrote in the draft is told that somebody else approves. */
export function ApprovalForm({ desk, draft }: ApprovalFormProps) {
  const { townshipId, today, versions } = desk;
  const [publishedOn, setPublishedOn] = useState(today);
  const [effectiveFrom, setEffectiveFrom] = useState(dayAfter(versions[0]?.effectiveFrom, today));
  const [principles, setPrinciples] = useState<readonly DelegationPrinciple[]>([]);
  const [announces, setAnnounces] = useState(true);
  const [announcedOn, setAnnouncedOn] = useState(today);
  const [place, setPlace] = useState('');
  const client = useQueryClient();
  const navigate = useNavigate();
  const approving = useMutation({
    mutationFn: (): Promise<ListPublishedView> =>
      answerOf(
        api.POST('/api/v1/delegation-lists/{townshipId}/draft/approve', {
          params: { path: { townshipId } },
          body: {
            expectedVersion: draft.version,
            publishedOn,
            effectiveFrom,
            principles: [...principles],
            announcement: announces ? { announcedOn, place } : null,
          },
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
      <Field label="公布日期" id="published-on" required>
        <DateInput id="published-on" required value={publishedOn} onChange={setPublishedOn} />
      </Field>
      <Field label="生效日期" id="effective-from" required help="当日零时起生效，不早于公布日期。">
        <DateInput id="effective-from" required value={effectiveFrom} onChange={setEffectiveFrom} />
      </Field>
      <FieldGroup label="逐项核对四项原则" id="principles" required>
        <div className="approval-principles">
          {DELEGATION_PRINCIPLES.map((principle) => (
            <Checkbox
              key={principle}
              checked={principles.includes(principle)}
              onChange={(event) =>
                setPrinciples(
                  event.target.checked
                    ? [...principles, principle]
                    : principles.filter((each) => each !== principle),
                )
              }
            >
              {PRINCIPLE_NAMES[principle]}
            </Checkbox>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup label="公告" id="announcement" help="不一并登记的，启动实施以前须另行公告。">
        <Checkbox checked={announces} onChange={(event) => setAnnounces(event.target.checked)}>
          一并登记清单内各事项的公告
        </Checkbox>
      </FieldGroup>
      {announces && (
        <>
          <Field label="公告日期" id="announced-on" required>
            <DateInput id="announced-on" required value={announcedOn} onChange={setAnnouncedOn} />
          </Field>
          <Field label="公告的位置" id="announced-at" required help="例如：县人民政府门户网站政务公开栏目。">
            <Input
              id="announced-at"
              required
              maxLength={200}
              value={place}
              onChange={(event) => setPlace(event.target.value)}
            />
          </Field>
        </>
      )}
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
function dayAfter(last: string | undefined, today: string): string {
  if (last === undefined || last < today) return today;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

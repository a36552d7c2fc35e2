import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { dayOfInstant } from '../../words/dates.ts';
import { useSession } from '../sessions/use-session.ts';
import { AuthorityAnswer } from './authority-answer.tsx';
import { AuthorityQuestion } from './authority-question.tsx';
import { type AuthoritySearch, instantOf } from './authority-search.ts';
import './authority.css';

/** Asks for any township, item, act and day: by which records is it allowed, or which gates are not met. */
export function AuthorityPage() {
  const search = getRouteApi('/authority').useSearch();
  const navigate = useNavigate();
  const ownTownship = useSession().appointments.find(({ townshipId }) => townshipId !== null)?.townshipId;
  const asked = { act: 'accept', ...search, township: search.township ?? ownTownship ?? undefined } as const;
  const { township, item, act, on } = asked;
  const answer = useQuery({
    queryKey: ['authority', township, item, act, on],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/authority', {
          params: {
            query: { township: township ?? '', item: item ?? '', act, at: instantOf(on) },
          },
        }),
      ),
    enabled: Boolean(township && item),
    placeholderData: keepPreviousData,
  });
  const ask = (part: AuthoritySearch) => void navigate({ to: '/authority', search: { ...asked, ...part } });
  return (
    <>
      <PageHead
        title="权限查询"
        note="查询某个乡镇（街道）某日对某个事项有没有权限，依据是什么；没有的，还缺什么。"
      />
      <AuthorityQuestion asked={asked} today={answer.data && dayOfInstant(answer.data.knownAt)} onAsk={ask} />
      {!item && (
        <EmptyState title="请选择事项">
          <p>选择乡镇（街道）和事项后，这里显示全部依据，或者全部未满足的条件和下一步。</p>
        </EmptyState>
      )}
      {answer.isLoading && <Waiting />}
      {answer.isError && <ProblemNotice problem={problemFrom(answer.error)} />}
      {answer.data && <AuthorityAnswer answer={answer.data} />}
    </>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { AuthorityAnswerView } from '@tongban/contract';
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
import { type AuthoritySearch, endOf, instantOf } from './authority-search.ts';
import './authority.css';

/**
 * Asks for any township, item, act and day: by which records is it allowed, or which gates are not met; as the records stand now,
 * or as they had been recorded by an earlier day, and then both where they differ.
 */
export function AuthorityPage() {
  const search = getRouteApi('/authority').useSearch();
  const navigate = useNavigate();
  const ownTownship = useSession().appointments.find(({ townshipId }) => townshipId !== null)?.townshipId;
  const asked = { act: 'accept', ...search, township: search.township ?? ownTownship ?? undefined } as const;
  const { township, item, known } = asked;
  const isAsked = Boolean(township && item);
  const now = useAnswer({ ...asked, known: undefined }, isAsked);
  const then = useAnswer(asked, isAsked && known !== undefined);
  const answer = known === undefined ? now : then;
  const today = now.data && dayOfInstant(now.data.knownAt);
  const ask = (part: AuthoritySearch) => void navigate({ to: '/authority', search: { ...asked, ...part } });
  return (
    <>
      <PageHead
        title="权限查询"
        note="查询某个乡镇（街道）某日对某个事项有没有权限，依据是什么；没有的，还缺什么。"
      >
        {answer.data && (
          <a className="tool-link" href={statementHref(asked, answer.data)} target="_blank" rel="noreferrer">
            权限证明（可打印）
          </a>
        )}
      </PageHead>
      <AuthorityQuestion asked={asked} today={today} onAsk={ask} />
      {!item && (
        <EmptyState title="请选择事项">
          <p>选择乡镇（街道）和事项后，这里显示全部依据，或者全部未满足的条件和下一步。</p>
        </EmptyState>
      )}
      {answer.isLoading && <Waiting />}
      {answer.isError && <ProblemNotice problem={problemFrom(answer.error)} />}
      {answer.data && <AuthorityAnswer answer={answer.data} today={today ?? ''} />}
      {known !== undefined && then.data && now.data && <AsRecordedNow then={then.data} now={now.data} />}
    </>
  );
}

function useAnswer({ township, item, act, on, known }: AuthoritySearch, isAsked: boolean) {
  return useQuery({
    queryKey: ['authority', township, item, act, on, known],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/authority', {
          params: {
            query: {
              township: township ?? '',
              item: item ?? '',
              act,
              at: instantOf(on),
              knownAt: endOf(known),
            },
          },
        }),
      ),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
}

interface AsRecordedNowProps {
  readonly then: AuthorityAnswerView;
  readonly now: AuthorityAnswerView;
}

/** What was entered later changes what is known of that day; it cures no act that was done before (design §2.1). */
function AsRecordedNow({ then, now }: AsRecordedNowProps) {
  if (basisOf(then) === basisOf(now)) {
    return <p className="notice">与目前的登记一致：此后没有登记改变这一结论和依据。</p>;
  }
  return (
    <section className="as-recorded-now" aria-label="按目前的登记">
      <p className="notice notice-heed">
        此后的登记改变了结论或者依据，按目前的登记如下。后来补登的记录，不补正此前已经作出的行为。
      </p>
      <AuthorityAnswer answer={now} today={dayOfInstant(now.knownAt)} />
    </section>
  );
}

function basisOf({ allowed, chain, refusals }: AuthorityAnswerView): string {
  return JSON.stringify([allowed, chain, refusals.map(({ code, text }) => [code, text])]);
}

/** The answer for good, with the code by which anybody can check a print of it. */
function statementHref(
  { township = '', item = '', act = 'accept' }: AuthoritySearch,
  of: AuthorityAnswerView,
) {
  const { at, knownAt } = of;
  return `/authority/statement?${new URLSearchParams({ place: township, item, act, at, known: knownAt })}`;
}

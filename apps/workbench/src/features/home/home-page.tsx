import { useQuery } from '@tanstack/react-query';
import { problemFrom } from '../../api/api-problem.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { useSession } from '../sessions/use-session.ts';
import { FirstCases } from './first-cases.tsx';
import { homeQuery } from './home-query.ts';
import { HomeSection } from './home-section.tsx';
import './home.css';

/** The first page of every post: what waits, and the numbers that lead to it. */
export function HomePage() {
  const { name, appointments, permissions } = useSession();
  const home = useQuery(homeQuery);
  const posts = [...new Set(appointments.map(({ postName }) => postName))];
  const places = new Set(home.data?.sections.map(({ placeName }) => placeName));
  const place = places.size === 1 ? [...places].join('') : null;
  return (
    <>
      <PageHead title="首页" />
      <p className="home-who">
        {name}
        {posts.length > 0 && <span>{posts.join('、')}</span>}
        {place !== null && <span>{place}</span>}
      </p>
      {home.isPending && <Waiting />}
      {home.isError && <ProblemNotice problem={problemFrom(home.error)} />}
      {home.data?.sections.length === 0 && (
        <EmptyState title={posts.length > 0 ? '您的岗位没有待办事项' : '您目前没有任岗'}>
          <p>
            {posts.length > 0
              ? '请从上方的功能栏进入您的工作页面。'
              : '账号可以登录，但是还没有登记岗位，或者任岗已经到期。请联系本单位负责人登记任岗。'}
          </p>
        </EmptyState>
      )}
      <div className="home-sections">
        {home.data?.sections.map((section) => (
          <HomeSection key={section.id} of={section} showsPlace={place === null} />
        ))}
      </div>
      {home.data && permissions.includes('case_reading') && (
        <FirstCases of={home.data} isDesk={permissions.includes('cases')} />
      )}
    </>
  );
}

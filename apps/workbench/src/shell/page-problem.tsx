import { Link } from '@tanstack/react-router';
import type { Problem } from '@tongban/contract';
import { PageHead } from './page-head.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface PageProblemProps {
  readonly title: string;
  readonly problem: Problem;
}

/** A page that has nothing but a problem to show. */
export function PageProblem({ title, problem }: PageProblemProps) {
  return (
    <>
      <PageHead title={title} />
      <ProblemNotice problem={problem}>
        <Link to="/">返回首页</Link>
      </ProblemNotice>
    </>
  );
}

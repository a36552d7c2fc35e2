import { Button } from 'antd';
import { problemFrom } from '../api/api-problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** A page that could not be drawn, or a part of the program that a newer release has replaced. */
export function PageError({ error }: { readonly error: unknown }) {
  return (
    <ProblemNotice problem={problemFrom(error)}>
      <Button onClick={() => window.location.reload()}>刷新页面</Button>
    </ProblemNotice>
  );
}

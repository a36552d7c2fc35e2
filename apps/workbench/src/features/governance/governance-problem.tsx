import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@tongban/contract';
import { Button } from 'antd';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { isConflict } from '../cases/acts/conflict-text.ts';
import { GOVERNANCE_KEY } from './use-governance-act.ts';

/** Why an act was not done; when somebody else was faster, with the newest to look at (E-41). */
export function GovernanceProblem({ problem }: { readonly problem: Problem | null }) {
  const client = useQueryClient();
  if (problem === null) return null;
  if (!isConflict(problem)) return <ProblemNotice problem={problem} />;
  return (
    <section className="notice notice-heed" role="alert">
      <p className="notice-title">已被他人更新</p>
      <p>本次操作没有生效，您填写的内容已保留。请查看最新内容后再提交。</p>
      <Button onClick={() => void client.invalidateQueries({ queryKey: GOVERNANCE_KEY })}>
        查看最新内容
      </Button>
    </section>
  );
}

import type { Problem } from '@tongban/contract';
import type { ReactNode } from 'react';
import { traceIdToGive } from '../api/api-problem.ts';
import { Icon } from './icon.tsx';
import { RefusalList } from './refusal-list.tsx';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly children?: ReactNode;
}

/** Why the server did not do it, all reasons at once, and what to do next. */
export function ProblemNotice({ problem, children }: ProblemNoticeProps) {
  const { title, detail, next, refusals = [], fields = [], code } = problem;
  const traceId = traceIdToGive(problem);
  // The login dialog over the page says so already; after it, the same button sends again.
  if (code === 'unauthenticated') return null;
  return (
    <section className="notice notice-heed" role="alert">
      <p className="notice-title">
        <Icon name="warning" />
        {title}
      </p>
      {refusals.length === 0 && detail && <p>{detail}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ field, message }) => (
            <li key={`${field}${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <RefusalList refusals={refusals} />
      {refusals.length === 0 && next && <p className="next">下一步：{next}</p>}
      {children}
      {traceId !== null && <p className="faint">联系管理员时请提供编号：{traceId}</p>}
    </section>
  );
}

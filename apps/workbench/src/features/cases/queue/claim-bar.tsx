import { Button } from 'antd';
import { problemFrom } from '../../../api/api-problem.ts';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import type { useClaimMany } from './use-claim-many.ts';

interface ClaimBarProps {
  readonly count: number;
  readonly claim: ReturnType<typeof useClaimMany>;
  readonly onClaim: (release: boolean) => void;
  readonly onClear: () => void;
}

/** What can be done with the chosen cases, and what became of it. */
export function ClaimBar({ count, claim, onClaim, onClear }: ClaimBarProps) {
  const results = claim.data?.results ?? [];
  const failed = results.filter(({ done }) => !done);
  return (
    <div className="claim-bar">
      {count > 0 && (
        <p>
          已选择{count}件
          <Button type="primary" loading={claim.isPending} onClick={() => onClaim(false)}>
            认领所选
          </Button>
          <Button loading={claim.isPending} onClick={() => onClaim(true)}>
            释放所选
          </Button>
          <Button type="link" onClick={onClear}>
            取消选择
          </Button>
        </p>
      )}
      <div role="status">
        {count === 0 && results.length > 0 && (
          <p>
            已完成{results.length - failed.length}件
            {failed.length > 0 &&
              `，${failed.length}件没有完成：${failed.map(({ reason }) => reason).join('')}`}
          </p>
        )}
      </div>
      {claim.isError && <ProblemNotice problem={problemFrom(claim.error)} />}
    </div>
  );
}

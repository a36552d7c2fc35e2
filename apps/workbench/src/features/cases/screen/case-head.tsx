import { Link } from '@tanstack/react-router';
import type { CaseView } from '@tongban/contract';
import { Button } from 'antd';
import { problemFrom } from '../../../api/api-problem.ts';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { StatusTag } from '../status-tag.tsx';
import { useClaim } from '../use-claim.ts';
import { ClockFace } from './clock-face.tsx';

export function CaseHead({ of }: { readonly of: CaseView }) {
  const claim = useClaim(of.id);
  const isMine = of.claimedByMe;
  return (
    <header className="case-head">
      <div>
        <p className="crumb">
          <Link to="/queue">办件</Link> / <span className="number">{of.number}</span>
        </p>
        <h1>
          {of.item.name}
          {of.item.reference && <span className="tag tag-flag">参考</span>}
        </h1>
        <div className="case-facts">
          <StatusTag status={of.status} name={of.statusName} flags={of.flags.map(({ flag }) => flag)} />
          <span>{of.applicant.name}</span>
          <span>{of.item.powerType}</span>
          <span>{of.channelName}</span>
          <span>经办人：{of.claimedBy ?? '无人认领'}</span>
          {of.mayClaim && (
            <Button size="small" loading={claim.isPending} onClick={() => claim.mutate({ release: isMine })}>
              {isMine ? '释放' : '认领'}
            </Button>
          )}
        </div>
        {claim.isError && <ProblemNotice problem={problemFrom(claim.error)} />}
      </div>
      <ClockFace of={of} />
    </header>
  );
}

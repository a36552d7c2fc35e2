import type { CaseRow } from '@tongban/contract';
import { Button } from 'antd';
import { problemFrom } from '../../../api/api-problem.ts';
import { useClaim } from '../use-claim.ts';

/** Who works on the case, or the button to say: I do. A lapsed claim is taken over from somebody by name (E-41). */
export function ClaimButton({ row }: { readonly row: CaseRow }) {
  const claim = useClaim(row.id);
  const { claimedBy, claimedByMe, lapsedClaimBy, mayClaim } = row;
  const word = claimedByMe ? '释放' : lapsedClaimBy === null ? '认领' : '接手';
  return (
    <>
      {claimedBy !== null && <span>{claimedBy} </span>}
      {claimedBy === null && lapsedClaimBy !== null && <small>{lapsedClaimBy}的认领已到期</small>}
      {mayClaim && (
        <Button
          size="small"
          loading={claim.isPending}
          aria-label={`${word}${row.number}`}
          onClick={() => claim.mutate({ release: claimedByMe })}
        >
          {word}
        </Button>
      )}
      {claimedBy === null && !mayClaim && <span className="soft">—</span>}
      {claim.isError && <small role="alert">{reasonOf(claim.error)}</small>}
    </>
  );
}

function reasonOf(error: unknown): string {
  const { refusals, detail, title } = problemFrom(error);
  return refusals?.[0]?.text ?? detail ?? title;
}

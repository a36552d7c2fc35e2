import type { CaseRow } from '@tongban/contract';
import { Button } from 'antd';
import { problemFrom } from '../../../api/api-problem.ts';
import { useClaim } from '../use-claim.ts';

/** Who works on the case, or the button to say: I do. */
export function ClaimButton({ row }: { readonly row: CaseRow }) {
  const claim = useClaim(row.id);
  if (row.claimedBy !== null) return <>{row.claimedBy}</>;
  return (
    <>
      <Button
        size="small"
        loading={claim.isPending}
        aria-label={`认领${row.number}`}
        onClick={() => claim.mutate({ release: false })}
      >
        认领
      </Button>
      {claim.isError && <small role="alert">{reasonOf(claim.error)}</small>}
    </>
  );
}

function reasonOf(error: unknown): string {
  const { refusals, detail, title } = problemFrom(error);
  return refusals?.[0]?.text ?? detail ?? title;
}

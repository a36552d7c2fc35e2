import { Link } from '@tanstack/react-router';
import type { PowerRequestRowView } from '@tongban/contract';
import { useSession } from '../sessions/use-session.ts';

/** What came of an accepted request, with the desk where the next step is taken for whoever works there. */
export function FollowUp({ row }: { readonly row: PowerRequestRowView }) {
  const isCounty = useSession().permissions.includes('governance');
  if (row.followUp === null) return null;
  const { text, isDone } = row.followUp;
  return (
    <>
      <p>{text}</p>
      {!isDone && isCounty && (
        <p>
          {row.kind === 'ask' ? (
            <Link to="/governance/lists/$townshipId" params={{ townshipId: row.townshipId }}>
              打开{row.townshipName}的清单
            </Link>
          ) : (
            <Link
              to="/governance/starts"
              search={{
                act: 'recall',
                township: row.townshipId,
                request: row.id,
                ...(row.itemId !== null && { item: row.itemId }),
                ...(row.reason !== null && { reason: row.reason }),
              }}
            >
              登记收回
            </Link>
          )}
        </p>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { ListDeskView } from '@tongban/contract';
import { instantText } from '../../words/dates.ts';
import { ReturnDraft } from './return-draft.tsx';

interface SubmittedDraftProps {
  readonly desk: ListDeskView;
  readonly draft: NonNullable<ListDeskView['draft']>;
}

/** A draft that was handed up waits for a second person, or is taken back by the one who wrote it. */
export function SubmittedDraft({ desk, draft }: SubmittedDraftProps) {
  const { townshipId } = desk;
  return (
    <section className="list-begin" aria-labelledby="list-submitted">
      <h2 id="list-submitted">清单草稿已送审</h2>
      <p>
        共{draft.itemCount}项，{draft.changedByName}于{instantText(draft.changedAt)}送审。送审期间不能修改。
      </p>
      {draft.isOwn ? (
        <>
          <p className="soft">您参与了拟制，须由另一名有权人员审定。需要修改的，先撤回送审。</p>
          <ReturnDraft townshipId={townshipId} version={draft.version} isOwn />
        </>
      ) : (
        <Link className="tool-link" to="/governance/lists/$townshipId/approval" params={{ townshipId }}>
          去审定
        </Link>
      )}
    </section>
  );
}

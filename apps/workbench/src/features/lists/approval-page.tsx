import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ListDeskView } from '@tongban/contract';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { RefusalList } from '../../shell/refusal-list.tsx';
import { instantText } from '../../words/dates.ts';
import { ApprovalForm } from './approval-form.tsx';
import { ApprovalRows } from './approval-rows.tsx';
import { DifferenceView } from './difference-view.tsx';
import { listDeskQuery } from './list-queries.ts';
import { ReturnDraft } from './return-draft.tsx';
import './lists.css';

const TITLE = '审定赋权事项清单';

/** 审定: what would change, all rows, what still forbids it; then published by a second person, or given back. */
export function ApprovalPage() {
  const { townshipId } = getRouteApi('/governance/lists/$townshipId/approval').useParams();
  return (
    <ReadPage title={TITLE} query={useQuery(listDeskQuery(townshipId))}>
      {(desk) => <Approval desk={desk} />}
    </ReadPage>
  );
}

function Approval({ desk }: { readonly desk: ListDeskView }) {
  const { townshipId, townshipName, draft } = desk;
  const back = (
    <Link to="/governance/lists/$townshipId" params={{ townshipId }}>
      {townshipName}赋权事项清单
    </Link>
  );
  if (draft === null || draft.status !== 'submitted') {
    return (
      <>
        <PageHead title={`${TITLE}：${townshipName}`} above={back} />
        <EmptyState title="没有待审定的清单">
          <p>清单草稿送审以后，在这里审定。</p>
          <Link to="/governance/lists">查看各乡镇（街道）的清单</Link>
        </EmptyState>
      </>
    );
  }
  const next = (desk.versions[0]?.version ?? 0) + 1;
  return (
    <>
      <PageHead
        title={`${TITLE}：${townshipName}`}
        above={back}
        note={`第${next}版，共${draft.itemCount}项，${draft.changedByName}于${instantText(draft.changedAt)}送审。`}
      >
        <PrintButton />
      </PageHead>
      <RecordParts>
        {desk.versions.length > 0 && (
          <RecordPart title={`与第${next - 1}版相比`}>
            <DifferenceView difference={draft.difference} />
          </RecordPart>
        )}
        {draft.faults.length > 0 && (
          <RecordPart title={`有${draft.faults.length}处还不能公布`}>
            <RefusalList refusals={draft.faults.map(({ refusal }) => refusal)} />
          </RecordPart>
        )}
        <RecordPart title={`清单全文（${draft.itemCount}项）`}>
          <ApprovalRows desk={desk} rows={draft.rows} />
        </RecordPart>
        <RecordPart title="审定并公布">
          <ApprovalForm desk={desk} draft={draft} />
        </RecordPart>
        <RecordPart title={draft.isOwn ? '撤回送审' : '退回修改'}>
          <ReturnDraft townshipId={townshipId} version={draft.version} isOwn={draft.isOwn} />
        </RecordPart>
      </RecordParts>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EditionDeskView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { DraftForm } from './draft-form.tsx';
import { EditionApproval } from './edition-approval.tsx';
import { EditionDifferences } from './edition-differences.tsx';
import { editionDeskQuery } from './edition-queries.ts';

/** The next edition: written and submitted by one person, approved and published by another (R-2.1, GOV-08). */
export function EditionDeskPage() {
  return (
    <ReadPage title="拟制新版指导目录" query={useQuery(editionDeskQuery)}>
      {(desk) => <Desk key={desk.draft?.version ?? 0} of={desk} />}
    </ReadPage>
  );
}

function Desk({ of }: { readonly of: EditionDeskView }) {
  const { draft, nextNo } = of;
  const [isBegun, setBegun] = useState(false);
  const isSubmitted = draft !== null && draft.submittedByName !== null;
  return (
    <>
      <PageHead
        title={`拟制指导目录第${nextNo}版`}
        above={<Link to="/catalogue-editions">市级指导目录</Link>}
        note={`在第${nextNo - 1}版的基础上逐项写明差异。草稿不产生效力，由拟制人以外的人员审定印发。`}
      >
        <PrintButton />
      </PageHead>
      <RecordParts>
        {draft === null && !isBegun && (
          <RecordPart title="还没有草稿">
            <Button type="primary" onClick={() => setBegun(true)}>
              开始拟制
            </Button>
          </RecordPart>
        )}
        {(isBegun || draft !== null) && !isSubmitted && (
          <RecordPart title="草稿">
            {draft !== null && <p className="soft">{draft.changedByName}最后修改。</p>}
            {draft !== null && draft.returnNote !== null && (
              <p className="notice notice-heed">已退回：{draft.returnNote}</p>
            )}
            <DraftForm of={of} />
          </RecordPart>
        )}
        {draft !== null && (
          <>
            <RecordPart title="与上一版的差异（按最后保存的草稿）">
              <EditionDifferences differences={draft.differences} />
            </RecordPart>
            {isSubmitted ? (
              <EditionApproval draft={draft} nextNo={nextNo} today={of.today} />
            ) : (
              <SubmitPart draft={draft} />
            )}
          </>
        )}
      </RecordParts>
    </>
  );
}

function SubmitPart({ draft }: { readonly draft: NonNullable<EditionDeskView['draft']> }) {
  const { version: expectedVersion, faults } = draft;
  const submitting = useGovernanceAct(() =>
    answerOf(api.POST('/api/v1/catalogue-edition-draft/submission', { body: { expectedVersion } })),
  );
  const discarding = useGovernanceAct(() =>
    answerOf(api.POST('/api/v1/catalogue-edition-draft/discard', { body: { expectedVersion } })),
  );
  return (
    <RecordPart title="送审">
      {faults.length > 0 && (
        <p className="notice notice-heed">还有{faults.length}处需要补正，补正以后才能送审。</p>
      )}
      <GovernanceProblem problem={submitting.problem ?? discarding.problem} />
      <div className="edition-adds">
        <Button
          type="primary"
          disabled={faults.length > 0}
          loading={submitting.isSending}
          onClick={() => submitting.send(undefined)}
        >
          送审
        </Button>
        <Button danger loading={discarding.isSending} onClick={() => discarding.send(undefined)}>
          删除草稿
        </Button>
      </div>
    </RecordPart>
  );
}

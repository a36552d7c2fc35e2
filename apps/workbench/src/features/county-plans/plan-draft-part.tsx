import type { CountyPlanView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { RecordPart } from '../../shell/record-parts.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { PlanDraftForm } from './plan-draft-form.tsx';
import { PublishForm } from './publish-form.tsx';

/** The plan that is being written: by one person, and published by another (GOV-08). */
export function PlanDraftPart({ of }: { readonly of: CountyPlanView }) {
  const { countyId, draft } = of;
  const [isBegun, setBegun] = useState(false);
  const discarding = useGovernanceAct(
    (expectedVersion: number) =>
      answerOf(
        api.POST('/api/v1/county-plans/{countyId}/draft/discard', {
          params: { path: { countyId } },
          body: { expectedVersion },
        }),
      ),
    () => setBegun(false),
  );
  if (draft === null && !isBegun) {
    return (
      <RecordPart title="拟制实施方案">
        <p className="soft">草稿不产生效力。由拟制人以外的人员印发。</p>
        <Button type="primary" onClick={() => setBegun(true)}>
          开始拟制
        </Button>
      </RecordPart>
    );
  }
  return (
    <>
      <RecordPart title="实施方案草稿">
        {draft !== null && <p className="soft">{draft.changedByName}最后修改。</p>}
        <PlanDraftForm of={of} />
        <GovernanceProblem problem={discarding.problem} />
        {draft !== null && (
          <Button danger loading={discarding.isSending} onClick={() => discarding.send(draft.version)}>
            删除草稿
          </Button>
        )}
      </RecordPart>
      {draft !== null && <PublishForm countyId={countyId} draft={draft} today={of.today} />}
    </>
  );
}

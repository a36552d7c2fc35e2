import type { PowerRequestView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

/** The township takes back what is not answered yet. */
export function WithdrawPart({ of: { row, version } }: { readonly of: PowerRequestView }) {
  const [isAsked, setAsked] = useState(false);
  const withdrawing = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/power-requests/{countyId}/{requestId}/withdrawal', {
        params: { path: { countyId: row.countyId, requestId: row.id } },
        body: { expectedVersion: version },
      }),
    ),
  );
  return (
    <RecordPart title="可以办理">
      <Button onClick={() => setAsked(true)}>撤回申请</Button>
      {isAsked && (
        <Dialog title="撤回申请" onClose={() => setAsked(false)}>
          <p>撤回以后县区不再答复。需要时可以重新提出。</p>
          <GovernanceProblem problem={withdrawing.problem} />
          <div className="page-tools">
            <Button
              type="primary"
              loading={withdrawing.isSending}
              onClick={() => withdrawing.send(undefined)}
            >
              确认撤回申请
            </Button>
            <Button onClick={() => setAsked(false)}>取消</Button>
          </div>
        </Dialog>
      )}
    </RecordPart>
  );
}

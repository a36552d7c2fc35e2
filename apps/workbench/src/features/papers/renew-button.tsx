import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { ActProblem } from './act-problem.tsx';
import type { PaperPath } from './paper-queries.ts';
import { usePaperAct } from './use-paper-act.ts';

/** Writes the draft of the next term from this agreement and opens it (E-01). */
export function RenewButton(path: PaperPath) {
  const navigate = useNavigate();
  // The same id with every try, so that a click that is repeated makes one draft (E-42).
  const [draftId] = useState(newId);
  const renewing = usePaperAct(
    () =>
      answerOf(
        api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/renewal', {
          params: { path: { countyId: path.countyId, paperId: path.paperId } },
          body: { draftId },
        }),
      ),
    ({ id }) =>
      void navigate({
        to: '/governance/agreements/$countyId/$paperId',
        params: { countyId: path.countyId, paperId: id },
      }),
  );
  return (
    <>
      <ActProblem problem={renewing.problem} />
      <Button loading={renewing.isSending} onClick={() => renewing.send(undefined)}>
        拟制续签协议
      </Button>
    </>
  );
}
